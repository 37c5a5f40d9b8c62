/** What the explainers of all areas share: the number at hand, inputs, steps, and why a cell is blank. */
import type { CapacityResult, Interval, ResultCell } from '../capacity/result.ts';
import type { ScoredRound } from '../capacity/score.ts';
import type { FormulaName } from './formulas.ts';
import type { ExplanationKind } from './kinds.ts';
import { pathOf, type PathPart } from './paths.ts';
import type { LeafIds } from './tree.ts';
import type { ExplainSource, ExplanationInput, Step, TieBase } from './types.ts';

/** The number that is explained. */
export interface At {
  readonly source: ExplainSource;
  readonly result: CapacityResult;
  readonly kind: ExplanationKind;
  readonly ids: LeafIds;
  /** The end of an interval that the path names; null for the whole interval and for everything else. */
  readonly end: 'low' | 'high' | null;
  readonly value: number | Interval | null;
}

/** What an explainer adds to the facts of its kind. */
export interface Parts {
  readonly inputs: readonly ExplanationInput[];
  readonly steps?: readonly Step[];
  readonly ties?: TieBase;
  /** Why the value is blank. */
  readonly reason?: string | null;
  /** Where the formula depends on settings. */
  readonly formula?: FormulaName;
  readonly below?: readonly FormulaName[];
  /** More for the places of the name and the description. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Explainer = (at: At) => Parts;

interface InputMore {
  /** Of another number of the same result. */
  readonly path?: readonly PathPart[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One input; `name` is a message `explain.input.<name>`. */
export function input(
  result: CapacityResult,
  symbol: string,
  name: string,
  value: number | null,
  { path, params = {} }: InputMore = {},
): ExplanationInput {
  return {
    symbol,
    name: { key: `explain.input.${name}`, params },
    ...(path ? { path: pathOf(result, path) } : {}),
    value,
  };
}

/** Terms of a sum in a step: each one where they are few, else the sign of the sum. */
export function terms(values: readonly number[], join = ' + '): Step {
  const MOST = 8;
  if (values.length > MOST) return ['Σ'];
  return values.flatMap((value, index): Step => (index === 0 ? [value] : [join, value]));
}

export const isNumber = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && !Number.isNaN(value);

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The value as a number, null for intervals and blanks. */
export const numberOf = ({ value }: At): number | null => (typeof value === 'number' ? value : null);

/** Both ends as ` = low .. high`, or the one end that was asked for; nothing for a blank. */
export function ends({ value }: At): Step {
  if (value === null) return [];
  return typeof value === 'number' ? [' = ', value] : [' = ', value.low, ' … ', value.high];
}

export function cellOf(result: CapacityResult, rater: string, rated: string): ResultCell {
  const cell = result.cells.find((one) => one.rater === rater && one.rated === rated);
  if (!cell) throw new Error('A cell that the result lacks');
  return cell;
}

/** The cell that the number belongs to. */
export const ownCell = ({ result, ids }: At): ResultCell => cellOf(result, ids.rater ?? '', ids.rated ?? '');

export const cellPath = (
  cell: { rater: string; rated: string },
  ...more: readonly PathPart[]
): readonly PathPart[] => ['cells', { id: cell.rater }, { id: cell.rated }, ...more];

/** The mean of a cell as an input: M(a,b). */
export function cellInput(result: CapacityResult, cell: ResultCell): ExplanationInput {
  const { rater, rated } = cell;
  return input(result, `M(${rater},${rated})`, rater === rated ? 'own-mean' : 'cell-mean', cell.mean, {
    path: cellPath(cell),
    params: { rater, rated },
  });
}

/** Why a cell has no mean; null where it has one. The client is told that it is hidden, not which way. */
export function cellReason(cell: ResultCell): string | null {
  if (cell.state === 'ok') return null;
  if (cell.state !== 'hidden') return cell.state;
  if (cell.hiddenBy === undefined) return 'hidden';
  return cell.hiddenBy === 'primary' ? 'too-few' : 'hidden-secondary';
}

/** Why a mean over cells is blank. */
export function reasonOfCells(cells: readonly ResultCell[]): string {
  const relevant = cells.filter(({ state }) => state !== 'not-relevant' && state !== 'not-surveyed');
  if (relevant.length === 0) return 'no-relevant-cells';
  return relevant.some(({ state }) => state === 'hidden') ? 'no-visible-cells' : 'no-answers';
}

/** Every dimension of the cell that anybody answered may be shown: then its ties give nothing away. */
export function isWholeCell({ state, dimensions }: ResultCell): boolean {
  return state === 'ok' && Object.values(dimensions).every(({ mean, n }) => mean !== null || n === 0);
}

/** The round as the audience's result clears it: what the result hides is hidden here too. */
export function clearedRound({ result, round }: ExplainSource): ScoredRound {
  const measured = round();
  const dimensions = measured.engagement.instrument.dimensions.map(({ id }) => id);
  return {
    ...measured,
    states: result.cells.map(({ state }) => state),
    hiddenBy: result.cells.map(({ hiddenBy }) => hiddenBy ?? null),
    dimensionVisible: Uint8Array.from(
      result.cells.flatMap((cell) => dimensions.map((id) => (cell.dimensions[id]?.mean == null ? 0 : 1))),
    ),
  };
}

/** Tie scores of a visible cell, in the order of the respondents. */
export function tiesOf(round: ScoredRound, rater: string, rated: string): readonly TieAt[] {
  const { groupCount, responses, scores } = round;
  const [from, to] = [responses.groupIds.indexOf(rater), responses.groupIds.indexOf(rated)];
  const ties: TieAt[] = [];
  if (round.states[from * groupCount + to] !== 'ok') return ties;
  responses.group.forEach((own, respondent) => {
    const tie = respondent * groupCount + to;
    const score = scores.ties[tie] ?? NaN;
    if (own === from && !Number.isNaN(score)) ties.push({ respondent, tie, score });
  });
  return ties;
}

export interface TieAt {
  readonly respondent: number;
  /** Index respondent * G + rated. */
  readonly tie: number;
  readonly score: number;
}
