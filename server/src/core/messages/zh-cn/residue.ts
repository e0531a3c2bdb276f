/** Messages. */
export const residue = {} as const;
