/** Messages. */
export const names = {} as const;
