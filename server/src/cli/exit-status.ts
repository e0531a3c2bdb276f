/** All was done, and nothing weighty was found. */
export const FINE = 0;

/** Something weighty was found, or is left that was to be repaired. */
export const FOUND = 1;

/** Wrong usage, a file that cannot be read, decoded or written, no report at all, or not all is told; outranks findings. */
export const FAILED = 2;
