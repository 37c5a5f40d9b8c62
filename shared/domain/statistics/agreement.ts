/** Agreement within a group of raters: rwg and rwg(J) against a uniform null (James, Demaree & Wolf 1984). */

/** Variance of answers spread evenly over A options: (A^2 - 1) / 12. */
export function uniformVariance(options: number): number {
  return (options * options - 1) / 12;
}

/** rwg of one score with sample variance `variance`; 0 where raters differ more than by chance. */
export function rwg(variance: number, options: number): number {
  return rwgJ([variance], options);
}

/** rwg(J) of J items from their sample variances; 0 where the mean variance exceeds the null's. */
export function rwgJ(variances: readonly number[], options: number): number {
  const count = variances.length;
  const share = variances.reduce((sum, variance) => sum + variance, 0) / count / uniformVariance(options);
  if (share > 1) return 0;
  return (count * (1 - share)) / (count * (1 - share) + share);
}
