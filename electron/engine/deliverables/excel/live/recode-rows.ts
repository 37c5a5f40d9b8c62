/** Where the dictionary holds the scores of items whose answers are converted; the answers' formulas look them up there. */
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { instrumentItems, type PlacedItem } from '../../../../../shared/domain/instrument/items.ts';
import type { BookContext } from '../context.ts';
import { isConverted } from './layout.ts';

/** Header of the table of scores on the dictionary's sheet (1-based), and its first column of scores (0-based). */
export const RECODE_TOP = 8;
export const RECODE_FIRST = 4;

export interface RecodeRow {
  readonly placed: PlacedItem;
  readonly row: number;
  /** Scores from the lowest answer to the highest. */
  readonly range: string;
}

/** By the item's place in the instrument. */
export function recodeRows({ engagement }: BookContext): ReadonlyMap<number, RecodeRow> {
  const { scale } = engagement.instrument;
  const last = columnLetters(RECODE_FIRST + scale.max - scale.min);
  const converted = instrumentItems(engagement.instrument).filter(({ item }) => isConverted(item));
  return new Map(
    converted.map((placed, place) => {
      const row = RECODE_TOP + 1 + place;
      return [placed.index, { placed, row, range: `$${columnLetters(RECODE_FIRST)}$${row}:$${last}$${row}` }];
    }),
  );
}
