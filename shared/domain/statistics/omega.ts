/** McDonald's omega total of one factor, fitted by maximum likelihood on a correlation matrix (McDonald 1999). */

export interface Omega {
  readonly omega: number | null;
  /** Loadings of the standardised items; null where there is no solution. */
  readonly loadings: readonly number[] | null;
  readonly reason?: 'few-items' | 'heywood' | 'not-converged';
}

interface Fit {
  readonly parameters: Parameters;
  readonly logLikelihood: number;
  readonly end: 'converged' | 'heywood' | 'not-converged';
}

/** Uniquenesses under this are a Heywood case: the factor would be one item. */
const HEYWOOD = 0.005;
const FIRST_ROUNDS = 10;
const MOST_ROUNDS = 2_000;
const SETTLED = 1e-11;
/** Correlations are taken to twelve decimals (2^40 steps in one). */
const STEADY = 2 ** 40;

/**
 * Omega of k >= 3 items from their correlation matrix (k x k, row by row). Blank with a reason on a Heywood case or
 * where the fit does not settle: an improper solution is no number.
 */
export function omegaTotal(given: Float64Array, itemCount: number): Omega {
  if (itemCount < 3) return { omega: null, loadings: null, reason: 'few-items' };
  // Rows in another order leave other rounding in the last digits, and at the edge of a Heywood case that would decide.
  const correlation = given.map((r) => Math.round(r * STEADY) / STEADY);
  if (itemCount === 3) return omegaOfThree(correlation);
  const first = starts(correlation, itemCount).map((start) =>
    fitOneFactor(correlation, firstParameters(start), FIRST_ROUNDS),
  );
  const likely = first.sort((left, right) => right.logLikelihood - left.logLikelihood).slice(0, 2);
  const fits = likely.map((fit) =>
    fit.end === 'not-converged' ? fitOneFactor(correlation, fit.parameters, MOST_ROUNDS) : fit,
  );
  const best = fits.reduce((left, right) => (right.logLikelihood > left.logLikelihood + 1e-9 ? right : left));
  if (best.end !== 'converged') return { omega: null, loadings: null, reason: best.end };
  return omegaOf(best.parameters.subarray(0, itemCount));
}

/** (sum of loadings)^2 over itself plus the uniquenesses; the sign of the factor is the one most items have. */
function omegaOf(raw: Float64Array): Omega {
  const sum = raw.reduce((total, loading) => total + loading, 0);
  const loadings = Array.from(raw, (loading) => (sum < 0 ? -loading : loading));
  const unique = loadings.reduce((total, loading) => total + 1 - loading * loading, 0);
  return { omega: (sum * sum) / (sum * sum + unique), loadings };
}

/** Three items have as many correlations as loadings: the fit is exact, or improper. */
function omegaOfThree(correlation: Float64Array): Omega {
  const [a, b, c] = [correlation[1] ?? 0, correlation[2] ?? 0, correlation[5] ?? 0];
  const squares = [(a * b) / c, (a * c) / b, (b * c) / a];
  if (!squares.every((square) => square > 0 && square <= 1 - HEYWOOD))
    return { omega: null, loadings: null, reason: 'heywood' };
  // The first loading is positive; the others have the signs of their correlations with it.
  const signs = [1, Math.sign(a), Math.sign(b)];
  return omegaOf(Float64Array.from(squares, (square, j) => (signs[j] ?? 1) * Math.sqrt(square)));
}

/** First loadings to try: the leading component, and each item's own correlations (a factor near that item). */
function starts(correlation: Float64Array, size: number): readonly Float64Array[] {
  const items = Array.from({ length: size }, (_, item) =>
    Float64Array.from({ length: size }, (_, j) =>
      j === item ? 0.8 : 0.8 * (correlation[item * size + j] ?? 0),
    ),
  );
  let component = Float64Array.from({ length: size }, (_, j) => 1 + j / 1000);
  let eigenvalue = 0;
  for (let step = 0; step < 500; step += 1) {
    const next = product(correlation, component);
    eigenvalue = Math.sqrt(dot(next, next));
    if (eigenvalue === 0) break;
    component = next.map((x) => x / eigenvalue);
  }
  const scaled = component.map((x) => Math.max(-0.95, Math.min(0.95, x * Math.sqrt(eigenvalue))));
  return [scaled, ...items];
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < left.length; j += 1) sum += (left[j] ?? 0) * (right[j] ?? 0);
  return sum;
}

/** Square matrix, row by row, times a vector. */
function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const result = new Float64Array(size);
  for (let j = 0; j < size; j += 1) {
    let sum = 0;
    for (let k = 0; k < size; k += 1) sum += (matrix[j * size + k] ?? 0) * (vector[k] ?? 0);
    result[j] = sum;
  }
  return result;
}

/** Loadings, then the logarithms of the uniquenesses: 2k numbers without bounds. */
type Parameters = Float64Array;

function firstParameters(loadings: Float64Array): Parameters {
  return Float64Array.of(
    ...loadings,
    ...loadings.map((loading) => Math.log(Math.max(0.05, 1 - loading * loading))),
  );
}

/** One EM step (Rubin & Thayer 1982): b = Sigma^-1 lambda by the matrix inversion lemma, then its two expectations. */
function emStep(correlation: Float64Array, from: Parameters): Parameters {
  const size = from.length / 2;
  const loadings = from.subarray(0, size);
  const scaled = loadings.map((loading, j) => loading / Math.exp(from[size + j] ?? 0));
  const spread = 1 + dot(loadings, scaled);
  const b = scaled.map((x) => x / spread);
  const sb = product(correlation, b);
  const second = dot(b, sb) + 1 / spread;
  const next = new Float64Array(from.length);
  for (let j = 0; j < size; j += 1) {
    const loading = (sb[j] ?? 0) / second;
    next[j] = loading;
    next[size + j] = Math.log(Math.max(1e-12, 1 - loading * (sb[j] ?? 0)));
  }
  return next;
}

function isProper(parameters: Parameters): boolean {
  return parameters.subarray(parameters.length / 2).every((value) => value >= Math.log(HEYWOOD));
}

/** EM with squared extrapolation (Varadhan & Roland 2008), which falls back to the plain steps where it would lose likelihood. */
function fitOneFactor(correlation: Float64Array, start: Parameters, mostRounds: number): Fit {
  const size = start.length / 2;
  let at = start;
  let end: Fit['end'] = 'not-converged';
  for (let round = 0; round < mostRounds && end === 'not-converged'; round += 1) {
    const one = emStep(correlation, at);
    const two = emStep(correlation, one);
    const step = one.map((value, j) => value - (at[j] ?? 0));
    const bend = two.map((value, j) => value - 2 * (one[j] ?? 0) + (at[j] ?? 0));
    const curve = Math.sqrt(dot(bend, bend));
    const longest = curve > 0 ? Math.max(1, Math.sqrt(dot(step, step)) / curve) : 1;
    const least = logLikelihood(correlation, two);
    let next = two;
    // A leap may overshoot into an improper solution that plain steps would never reach: then a shorter one is tried.
    for (let length = longest, tries = 0; length > 1 && tries < 6; length = (length + 1) / 2, tries += 1) {
      const far = at.map(
        (value, j) => value + 2 * length * (step[j] ?? 0) + length * length * (bend[j] ?? 0),
      );
      const leapt = emStep(correlation, far);
      if (!isProper(leapt) || logLikelihood(correlation, leapt) < least) continue;
      next = leapt;
      break;
    }
    const moved = Math.max(...two.map((value, j) => Math.abs(value - (one[j] ?? 0))));
    at = next;
    if (!isProper(at)) end = 'heywood';
    else if (moved < SETTLED) end = 'converged';
  }
  // Still on its way down after all rounds: the same improper solution, seen from afar.
  if (
    end === 'not-converged' &&
    mostRounds === MOST_ROUNDS &&
    at.subarray(size).some((value) => value < Math.log(10 * HEYWOOD))
  )
    end = 'heywood';
  return { parameters: at, end, logLikelihood: logLikelihood(correlation, at) };
}

/** Per observation, without its constant. */
function logLikelihood(correlation: Float64Array, parameters: Parameters): number {
  const size = parameters.length / 2;
  const loadings = parameters.subarray(0, size);
  const uniqueness = parameters.subarray(size).map((value) => Math.exp(value));
  const scaled = loadings.map((loading, j) => loading / (uniqueness[j] ?? 1));
  const spread = 1 + dot(loadings, scaled);
  const logDeterminant = uniqueness.reduce((sum, value) => sum + Math.log(value), 0) + Math.log(spread);
  const plain = uniqueness.reduce((sum, value) => sum + 1 / value, 0);
  return -(logDeterminant + plain - dot(scaled, product(correlation, scaled)) / spread) / 2;
}
