/** Messages. */
export const narrative = {} as const;
