/** Internal consistency: Cronbach's alpha (1951) with its standardised form, alpha if deleted and item-rest correlation. */

export interface Alpha {
  readonly n: number;
  /** k/(k-1) (1 - sum of variances / variance of the sum). May be negative; never clipped. */
  readonly alpha: number | null;
  /** From the mean inter-item correlation; null where an item does not vary. */
  readonly alphaStandardized: number | null;
  readonly meanInterItem: number | null;
  readonly items: readonly { readonly alphaIfDeleted: number | null; readonly itemRest: number | null }[];
  /** Why alpha is blank. */
  readonly reason?: 'one-item' | 'too-little-data' | 'no-variance';
}

/** Variances below this share of the squared values are rounding, not variation. */
const ROUNDING = 1e-20;
/** Items that cancel each other out leave a sum whose variance is but rounding of their own. */
const CANCELLED = 1e-13;

/** Correlation matrix of a covariance matrix; null where a variable does not vary. */
export function correlationMatrix(covariance: Float64Array, size: number): Float64Array | null {
  const deviations = Array.from({ length: size }, (_, j) => Math.sqrt(covariance[j * size + j] ?? 0));
  if (deviations.some((deviation) => !(deviation * deviation > ROUNDING))) return null;
  return covariance.map((value, at) => {
    const [j, k] = [Math.floor(at / size), at % size];
    return j === k ? 1 : value / ((deviations[j] ?? 1) * (deviations[k] ?? 1));
  });
}

function alphaOf(covariance: Float64Array, size: number, members: readonly number[]): number | null {
  if (members.length < 2) return null;
  const trace = members.reduce((sum, j) => sum + (covariance[j * size + j] ?? 0), 0);
  const total = members.reduce(
    (sum, j) => sum + members.reduce((part, k) => part + (covariance[j * size + k] ?? 0), 0),
    0,
  );
  if (!(total > ROUNDING + trace * CANCELLED)) return null;
  return (members.length / (members.length - 1)) * (1 - trace / total);
}

/** Method 8.3, 17. `covariance` of n >= 2 rows (k x k, row by row); it is not read for fewer. */
export function cronbachAlpha(n: number, covariance: Float64Array, size: number): Alpha {
  const blank = (reason: NonNullable<Alpha['reason']>): Alpha => ({
    n,
    alpha: null,
    alphaStandardized: null,
    meanInterItem: null,
    items: Array.from({ length: size }, () => ({ alphaIfDeleted: null, itemRest: null })),
    reason,
  });
  if (size < 2) return blank('one-item');
  if (n < 2) return blank('too-little-data');
  const all = Array.from({ length: size }, (_, j) => j);
  const alpha = alphaOf(covariance, size, all);
  if (alpha === null) return blank('no-variance');
  const correlation = correlationMatrix(covariance, size);
  const off = correlation && (correlation.reduce((sum, r) => sum + r, 0) - size) / (size * (size - 1));
  const spread = off === null ? 0 : 1 + (size - 1) * off;
  return {
    n,
    alpha,
    alphaStandardized: off === null || !(spread > 1e-12) ? null : (size * off) / spread,
    meanInterItem: off,
    items: all.map((item) => {
      const others = all.filter((other) => other !== item);
      return {
        alphaIfDeleted: alphaOf(covariance, size, others),
        itemRest: itemRest(covariance, size, item, others),
      };
    }),
  };
}

/** Correlation of an item with the sum of the others. */
function itemRest(
  covariance: Float64Array,
  size: number,
  item: number,
  others: readonly number[],
): number | null {
  const pair = (j: number, k: number): number => covariance[j * size + k] ?? 0;
  const shared = others.reduce((sum, other) => sum + pair(item, other), 0);
  const rest = others.reduce((sum, j) => sum + others.reduce((part, k) => part + pair(j, k), 0), 0);
  const own = pair(item, item);
  return own > ROUNDING && rest > ROUNDING ? shared / Math.sqrt(own * rest) : null;
}
