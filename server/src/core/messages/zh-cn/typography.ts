/** Messages. */
export const typography = {} as const;
