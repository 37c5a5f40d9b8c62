/** The formulas by name: their number in the method's part 8.3, in plain signs that need no translation, and their authors. */

export interface Formula {
  /** Number in part 8.3; null for rules of part 8.4. */
  readonly number: number | null;
  readonly text: string;
  /** Part of the method. */
  readonly source: string;
  /** Author and year; null for the method's own definitions. */
  readonly authors: string | null;
}

const method = (number: number, text: string, authors: string | null = null): Formula => ({
  number,
  text,
  source: `Method 8.3, ${number}`,
  authors,
});
const rule = (text: string): Formula => ({ number: null, text, source: 'Method 8.4', authors: null });

const BOOTSTRAP = 'Efron & Tibshirani 1993; Hyndman & Fan 1996';
const AGREEMENT = 'James, Demaree & Wolf 1984';

export const FORMULAS = {
  recode: method(1, 'y = recode(x) | L + U − x | x'),
  dimensionScore: method(2, 's(i,b,d) = Σ w(q) y(q) / Σ w(q), q ∈ A, |A| ≥ ⌈p |d|⌉'),
  tieScore: method(3, 'T(i,b) = Σ v(d) s(i,b,d) / Σ v(d), d ∈ B, |B| ≥ ⌈p |D|⌉'),
  cellMean: method(4, 'M(a,b) = Σ T(i,b) / n(a,b), i ∈ a'),
  cellCount: method(4, 'n(a,b) = |{i ∈ a : T(i,b)}|'),
  cellSd: method(4, 'S(a,b) = √(Σ (T(i,b) − M(a,b))² / (n − 1))'),
  dimensionMean: method(4, 'M_d(a,b) = Σ s(i,b,d) / n_d(a,b), i ∈ a'),
  dimensionCount: method(4, 'n_d(a,b) = |{i ∈ a : T(i,b), s(i,b,d)}|'),
  dimensionSd: method(4, 'S_d(a,b) = √(Σ (s(i,b,d) − M_d(a,b))² / (n_d − 1))'),
  subscaleMean: method(4, 'M_u(a,b) = Σ u(i,b) / n_u, u(i,b) = Σ v(d) s(i,b,d) / Σ v(d), d ∈ u'),
  within: method(5, 'W = Σ M(a,a) / |{a}|'),
  between: method(5, 'B = Σ M(a,b) / |{(a,b)}|, a ≠ b, R(a,b) = 1'),
  vertical: method(5, 'V = Σ M(a,b) / |{(a,b)}|, level(a) ≠ level(b)'),
  relations: method(5, '|{(a,b) : R(a,b) = 1}|'),
  respondentWeighted: method(5, 'Σ n(a,b) M(a,b) / Σ n(a,b)'),
  allCells: method(6, 'Σ M(a,b) / |{(a,b)}|, R(a,b) = 1'),
  outgoing: method(7, 'Out(a) = Σ M(a,b) / |{b}|, b ≠ a'),
  incoming: method(7, 'In(a) = Σ M(b,a) / |{b}|, b ≠ a'),
  own: method(4, 'M(a,a) = Σ T(i,a) / n(a,a), i ∈ a'),
  symmetric: method(8, 'Sym(a,b) = (M(a,b) + M(b,a)) / 2'),
  pairGap: method(9, 'Gap(a,b) = M(a,b) − M(b,a)'),
  selfGap: method(10, 'Self(a) = M(a,a) − In(a)'),
  ownVersusOthers: method(10, 'M(a,a) − Out(a)'),
  positionMean: method(11, 'P̄ = Σ P(i) / n, P(i) = Σ T(i,b) / |{b}|, b ≠ g(i)'),
  positionGap: method(11, 'P̄(leader) − P̄(employee)'),
  tInterval: method(13, 'M ∓ t(.975, n − 1) S / √n', 'Student 1908'),
  tIntervalFinite: method(13, 'M ∓ t(.975, n − 1) S √(1 − n/N) / √n', 'Student 1908; Cochran 1977'),
  bootstrap: method(14, 'Q(.025), Q(.975) of θ*(1), …, θ*(R)', BOOTSTRAP),
  change: method(15, 'Δ = M₂(a,b) − M₁(a,b)'),
  changePaired: method(15, 'Δ = Σ (T₂(i,b) − T₁(i,b)) / m'),
  changeIndex: method(15, 'Δ = Σ M₂(a,b) / c − Σ M₁(a,b) / c'),
  changeBootstrap: method(15, 'Q(.025), Q(.975) of θ₂*(r) − θ₁*(r), r = 1, …, R', BOOTSTRAP),
  welch: method(15, 't = Δ / √(S₁²/n₁ + S₂²/n₂), p = P(|t(ν)| > |t|)', 'Welch 1947'),
  welchInterval: method(15, 'Δ ∓ t(.975, ν) √(S₁²/n₁ + S₂²/n₂)', 'Welch 1947'),
  pairedTest: method(15, 't = Δ / (S_Δ / √m), p = P(|t(m − 1)| > |t|)', 'Student 1908'),
  pairedInterval: method(15, 'Δ ∓ t(.975, m − 1) S_Δ / √m', 'Student 1908'),
  hedges: method(15, 'g = J (M₂ − M₁) / s_p, J = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2))', 'Hedges 1981'),
  dz: method(15, 'd_z = Δ / S_Δ', 'Cohen 1988'),
  pairsInBoth: method(15, 'm = |{i : T₁(i,b), T₂(i,b)}|'),
  holm: method(16, 'p′(i) = max min(1, (m − j + 1) p(j)), j ≤ i, p(1) ≤ … ≤ p(m)', 'Holm 1979'),
  alpha: method(17, 'α = k/(k − 1) (1 − Σ var(j) / var(Σ))', 'Cronbach 1951'),
  alphaStandardized: method(17, 'α_s = k r̄ / (1 + (k − 1) r̄)', 'Cronbach 1951'),
  itemRest: method(17, 'r = cov(j, Σ − j) / √(var(j) var(Σ − j))'),
  rows: method(17, 'n = |{(i,b) : T(i,b), x(i,b,q) ∀ q}|'),
  omega: method(18, 'ω = (Σλ)² / ((Σλ)² + Σ(1 − λ²))', 'McDonald 1999'),
  msb: method(19, 'MSB = SSB / (J − 1)', 'Bartko 1976'),
  msw: method(19, 'MSW = SSW / (N − J)', 'Bartko 1976'),
  meanGroupSize: method(19, 'k̄ = N / J'),
  personCount: method(19, 'N = |{i : P(i)}|'),
  groupCount: method(19, 'J = |{g(i)}|'),
  dfBetween: method(19, 'J − 1'),
  dfWithin: method(19, 'N − J'),
  fRatio: method(19, 'F = MSB / MSW', 'Fisher 1925'),
  fProbability: method(19, 'p = P(F(J − 1, N − J) > F)', 'Fisher 1925'),
  icc1: method(19, 'ICC(1) = (MSB − MSW) / (MSB + (k̄ − 1) MSW)', 'Bartko 1976'),
  icc2: method(19, 'ICC(2) = (MSB − MSW) / MSB', 'Bartko 1976'),
  rwg: method(20, 'rwg = max(0, 1 − S² / σ²), σ² = (A² − 1)/12', AGREEMENT),
  rwgJ: method(
    20,
    'rwg(J) = J (1 − m) / (J (1 − m) + m), m = Σ var(q) / (J σ²), σ² = (A² − 1)/12',
    AGREEMENT,
  ),
  medianRwgJ: method(20, 'Q(.5) of rwg(J)'),
  density: method(21, '|E| / |{(a,b) : a ≠ b}|', 'Freeman 1979'),
  edges: method(21, '|E|, E = {(a,b) : M(a,b) ≥ c}'),
  networkRelations: method(21, '|{(a,b) : a ≠ b}|'),
  cut: method(21, 'c'),
  valuedDensity: method(21, '100 (Σ M(a,b) / |{(a,b)}| − L) / (U − L), a ≠ b'),
  reciprocity: method(21, '|{(a,b) ∈ E : (b,a) ∈ E}| / |E|'),
  weightedReciprocity: method(21, '1 − Σ |m(a,b) − m(b,a)| / Σ (m(a,b) + m(b,a)), m = (M − L)/(U − L)'),
  centralisation: method(21, 'Σ (max deg − deg(b)) / (G − 1)²', 'Freeman 1979'),
  responseRate: method(22, '|{i : T(i,b)}| / N'),
  responded: method(22, '|{i : T(i,b)}|'),
  coverage: method(22, 'n(a,b) / |{i ∈ a : T(i,b)}|'),
  limit: rule('n ≥ limit'),
  audit: rule('max M − min M ≥ tolerance (U − L)'),
} as const satisfies Readonly<Record<string, Formula>>;

export type FormulaName = keyof typeof FORMULAS;
