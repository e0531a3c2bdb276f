/** Messages. */
export const labels = {} as const;
