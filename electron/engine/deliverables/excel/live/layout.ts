/** Which answers the consultant's workbook lays open, in which lines and columns, and the formulas that lead from them to scores. */
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { measureRound, type MeasuredRound } from '../../../../../shared/domain/capacity/score.ts';
import { instrumentItems } from '../../../../../shared/domain/instrument/items.ts';
import type { Item } from '../../../../../shared/domain/instrument/types.ts';
import type { ResultCell } from '../../../../../shared/domain/capacity/result.ts';
import { AnswerKind, PositionCode } from '../../../../../shared/domain/responses/types.ts';
import { Failure } from '../../../../../shared/lib/failure.ts';
import { quotedSheet, type AnswersInput, type BookContext } from '../context.ts';

/** Rows of the answers' sheet (1-based): weights, needed counts, header, first line. */
export const WEIGHT_ROW = 7;
export const NEEDED_ROW = 8;
export const HEADER_ROW = 9;
export const FIRST_ROW = 10;
/** Columns before the answers: respondent, rater, rated, position. */
export const FIRST_ANSWER = 4;
const MOST_ROWS = 1_048_576;

/** Columns of the answers' sheet, 0-based. */
export interface AnswerColumns {
  readonly items: readonly PlacedColumn[];
  /** Columns of scored values: of all items of a dimension in which any answer is converted. */
  readonly scored: readonly PlacedColumn[];
  readonly dimensions: readonly DimensionColumn[];
  readonly valid: number;
  readonly tie: number;
  readonly count: number;
}

export interface PlacedColumn {
  readonly item: Item;
  /** Place in the instrument. */
  readonly index: number;
  readonly column: number;
}

export interface DimensionColumn {
  readonly id: string;
  readonly column: number;
  /** First and last column of the values that it is the mean of. */
  readonly from: number;
  readonly to: number;
}

/** One cell of the matrix: its lines of the answers' sheet (1-based, both ends). */
export interface Block {
  readonly from: number;
  readonly to: number;
}

export interface LiveModel {
  readonly round: MeasuredRound;
  readonly columns: AnswerColumns;
  /** Index rater * G + rated; null where the answers of the cell are not laid open. */
  readonly blocks: readonly (Block | null)[];
  /** Respondent and rated group of each line. */
  readonly respondents: Uint32Array;
  readonly rated: Uint16Array;
  /** Number of each respondent in the workbook; '' where none of the answers is laid open. */
  readonly names: readonly string[];
  /** Whether a respondent's position may stand beside the answers, by group. */
  readonly positionShown: readonly boolean[];
  /** Lines with answers that are not laid open. */
  readonly withheld: number;
}

/** Is an answer converted before it counts? */
export const isConverted = (item: Item): boolean => item.reverse || item.recode !== null;

function answerColumns(context: BookContext): AnswerColumns {
  const { instrument } = context.engagement;
  const placed = instrumentItems(instrument);
  const items = placed.map(({ item, index }) => ({ item, index, column: FIRST_ANSWER + index }));
  const converted = new Set(
    placed.filter(({ item }) => isConverted(item)).map(({ dimension }) => dimension.id),
  );
  const scored = placed
    .filter(({ dimension }) => converted.has(dimension.id))
    .map(({ item, index }, place) => ({ item, index, column: FIRST_ANSWER + items.length + place }));
  const valueColumn = new Map([...items, ...scored].map(({ index, column }) => [index, column]));
  let next = 0;
  const first = FIRST_ANSWER + items.length + scored.length;
  const dimensions = instrument.dimensions.map((dimension, d) => {
    const from = valueColumn.get(next) ?? 0;
    next += dimension.items.length;
    return { id: dimension.id, column: first + d, from, to: from + dimension.items.length - 1 };
  });
  const valid = first + dimensions.length;
  return { items, scored, dimensions, valid, tie: valid + 1, count: valid + 2 };
}

/**
 * Answers are laid open only in cells that are shown with all their dimensions: what the limit hides cannot be worked out
 * from the lines either.
 * @throws Failure workbook.too-many-rows {rows, most}
 */
export function liveModel(context: BookContext, answers: AnswersInput): LiveModel {
  const { engagement, result } = context;
  const round = measureRound(engagement, answers.responses);
  const { responses, groupCount } = round;
  const open = result.cells.map(isOpen);
  const order = [...answers.responses.respondentIds.keys()].sort((a, b) =>
    compare(
      answers.orderOf(responses.respondentIds[a] ?? ''),
      answers.orderOf(responses.respondentIds[b] ?? ''),
    ),
  );
  const lines: { respondents: number[]; rated: number[] } = { respondents: [], rated: [] };
  const blocks: (Block | null)[] = [];
  const members = engagement.groups.map((_, group) => order.filter((one) => responses.group[one] === group));
  const seen = new Set<number>();
  let withheld = 0;
  for (let cell = 0; cell < open.length; cell += 1) {
    const rated = cell % groupCount;
    const people = (members[Math.floor(cell / groupCount)] ?? []).filter((one) =>
      hasAnswers(round, one, rated),
    );
    if (!open[cell]) {
      withheld += people.length;
      blocks.push(null);
      continue;
    }
    const from = FIRST_ROW + lines.respondents.length;
    for (const one of people) {
      lines.respondents.push(one);
      lines.rated.push(rated);
      seen.add(one);
    }
    blocks.push({ from, to: from + people.length - 1 });
  }
  const rows = lines.respondents.length;
  if (rows + FIRST_ROW > MOST_ROWS)
    throw new Failure('workbook.too-many-rows', { rows, most: MOST_ROWS - FIRST_ROW });
  const names = new Array<string>(responses.respondentCount).fill('');
  order
    .filter((one) => seen.has(one))
    .forEach((one, place) => (names[one] = `R${String(place + 1).padStart(4, '0')}`));
  return {
    round,
    columns: answerColumns(context),
    blocks,
    respondents: Uint32Array.from(lines.respondents),
    rated: Uint16Array.from(lines.rated),
    names,
    positionShown: positionsShown(context, round),
    withheld,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isOpen(cell: ResultCell): boolean {
  return (
    cell.state === 'ok' && Object.values(cell.dimensions).every(({ mean, n }) => mean !== null || n === 0)
  );
}

function hasAnswers(
  { responses, groupCount, plan }: MeasuredRound,
  respondent: number,
  rated: number,
): boolean {
  const from = (respondent * groupCount + rated) * plan.itemCount;
  for (let at = from; at < from + plan.itemCount; at += 1)
    if (responses.kinds[at] !== AnswerKind.blank) return true;
  return false;
}

/** Where the result splits the group by position, or everybody in it has the same. */
function positionsShown(
  { result, engagement }: BookContext,
  { responses }: MeasuredRound,
): readonly boolean[] {
  const split = new Map(result.positions?.groups.map(({ id, reason }) => [id, reason === undefined]));
  return engagement.groups.map(({ id }, group) => {
    const shown = split.get(id);
    if (shown !== undefined) return shown;
    const kinds = new Set<number>();
    responses.group.forEach((own, one) => {
      if (own === group) kinds.add(responses.position[one] ?? PositionCode.unknown);
    });
    return kinds.size <= 1;
  });
}

/** A range of a column over a block of lines, as another sheet names it. */
export function blockRange(context: BookContext, { from, to }: Block, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(context.sheetName('answers'))}!$${letters}$${from}:$${letters}$${to}`;
}
