/** All was done, and nothing weighty was found. */
export const FINE = 0;

/** Something weighty was found. */
export const FOUND = 1;

/** Wrong usage, a file that cannot be read or decoded, or no report at all; outranks findings. */
export const FAILED = 2;
