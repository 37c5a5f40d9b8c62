/** The published tolerance of the disclosure audit. */

/** The range that is left for a hidden mean must be at least this share of the scale's range (0.4 on 1-5). */
export const TOLERANCE = 0.1;
