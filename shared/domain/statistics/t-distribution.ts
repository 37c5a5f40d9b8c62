/** Student's t: distribution function and quantile for any df > 0, to full double precision. */

/** Coefficients of Lanczos' approximation (g = 607/128, n = 15), error below 1e-15. */
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
  0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3,
  0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];

/** Natural logarithm of the gamma function, x > 0 (Lanczos 1964). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const series = LANCZOS.reduce((sum, c, k) => (k === 0 ? c : sum + c / (shifted + k)), 0);
  const t = shifted + 607 / 128 + 0.5;
  return (shifted + 0.5) * Math.log(t) - t + Math.log(Math.sqrt(2 * Math.PI) * series);
}

/** Continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8, modified Lentz). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guard = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}

/** Regularised incomplete beta function I_x(a, b), with y = 1 - x given apart so that small y loses no digits. */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const logX = y < 0.5 ? Math.log1p(-y) : Math.log(x);
  const logY = x < 0.5 ? Math.log1p(-x) : Math.log(y);
  const front = Math.exp(a * logX + b * logY - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(y, b, a)) / b;
}

function logBeta(a: number, b: number): number {
  return a >= b ? logGamma(b) - logGammaStep(a, b) : logGamma(a) - logGammaStep(b, a);
}

/** logGamma(x + step) - logGamma(x); by Stirling's series for large x, where the plain difference loses digits. */
export function logGammaStep(x: number, step: number): number {
  if (x < 30) return logGamma(x + step) - logGamma(x);
  const rest = (z: number): number =>
    (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * z * z)) / (z * z)) / (z * z)) / z;
  return (x + step - 0.5) * Math.log1p(step / x) + step * Math.log(x) - step + rest(x + step) - rest(x);
}

/** P(T > t) for t >= 0. */
function upperTail(t: number, df: number): number {
  const square = t * t;
  return 0.5 * incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}

/** P(T <= t) of Student's t with df > 0 degrees of freedom. */
export function tDistribution(t: number, df: number): number {
  return t >= 0 ? 1 - upperTail(t, df) : upperTail(-t, df);
}

/** Two-sided p value of a t statistic. */
export function tTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * upperTail(Math.abs(t), df));
}

/** Two-sided critical value: the t > 0 with P(|T| > t) = alpha, 0 < alpha < 1 (.05 for a 95 % interval). */
export function tCritical(alpha: number, df: number): number {
  const tail = alpha / 2;
  let at = 0;
  for (let high = 1; upperTail(high, df) > tail; high *= 2) at = high;
  // The tail falls and its fall slows: Newton's steps from below never go past the value, but for rounding at the end.
  const top = Math.exp(-logBeta(df / 2, 0.5)) / Math.sqrt(df);
  for (let step = 0; step < 200; step += 1) {
    const density = top * Math.exp((-(df + 1) / 2) * Math.log1p((at * at) / df));
    const next = at + (upperTail(at, df) - tail) / density;
    if (!(next > at)) break;
    at = next;
  }
  return at;
}

/** Upper tail of Fisher's F: P(F > f) with df1, df2 degrees of freedom. */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (!(f > 0)) return 1;
  const weight = df2 + df1 * f;
  return incompleteBeta(df2 / weight, (df1 * f) / weight, df2 / 2, df1 / 2);
}
