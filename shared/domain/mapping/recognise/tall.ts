/** Raw exports with a row for every question of a submission: the question names item and group, or asks who answers. */
import type { ParsedSheet } from '../sheet.ts';
import { cellText, foldLoosely } from '../text.ts';
import { ABOUT_COMMENT, ABOUT_GROUP, ABOUT_NOTHING, ABOUT_POSITION } from '../row-questions.ts';
import { factsOf, type ColumnFacts } from './column-facts.ts';
import type { GroupMatcher, ItemMatcher } from './names.ts';
import { asGroups, findPosition, isGroupHeader, type GroupColumn, type PositionColumn } from './people.ts';
import { isValueHeader } from './long.ts';
import { placeQuestion } from './question.ts';

export interface TallQuestion {
  readonly text: string;
  readonly item: number;
  readonly group: number;
  readonly certainty: number;
}

export interface TallShape {
  readonly question: ColumnFacts;
  readonly value: ColumnFacts;
  /** Questions about an item and a group. */
  readonly answers: readonly TallQuestion[];
  /** All other questions and what they are about. */
  readonly others: Readonly<Record<string, string>>;
  readonly group: GroupColumn | null;
  readonly position: PositionColumn | null;
}

const REMARKS = /kommentar|comment|bemaerkning|bemerkning|uddyb|utdyp|tilfoj|tilfoy|add|forslag/;

/** Entries that are looked at before the rest. */
const FIRST = 20;

/** The shape, or null: at least half of the cells of one column are questions with item and group. */
export function findTallShape(
  sheet: ParsedSheet,
  headerRows: number,
  columns: readonly ColumnFacts[],
  items: ItemMatcher,
  groups: GroupMatcher,
): TallShape | null {
  for (const question of columns) {
    if (question.tooMany || question.entries.length < 3 || question.filled < question.rows * 0.9) continue;
    const placed = (entries: ColumnFacts['entries']): readonly TallQuestion[] =>
      entries.flatMap(({ text }) => placedQuestion(text, items, groups) ?? []);
    // Every question comes with the first submission: a column of remarks is given up after a few.
    if (placed(question.entries.slice(0, FIRST)).length === 0) continue;
    const answers = placed(question.entries);
    const known = new Set(answers.map(({ text }) => text));
    const cells = question.entries.reduce((sum, { text, count }) => sum + (known.has(text) ? count : 0), 0);
    if (cells < question.filled * 0.5) continue;
    const value = valueColumn(question, columns);
    if (value) return shapeOf(sheet, headerRows, question, value, answers, groups);
  }
  return null;
}

function placedQuestion(text: string, items: ItemMatcher, groups: GroupMatcher): TallQuestion | null {
  const placed = placeQuestion(text, items, groups);
  if (!placed || placed.item.index < 0 || placed.group.index < 0) return null;
  const certainty = Math.min(placed.item.certainty, placed.group.certainty);
  return { text, item: placed.item.index, group: placed.group.index, certainty };
}

function valueColumn(question: ColumnFacts, columns: readonly ColumnFacts[]): ColumnFacts | null {
  const others = columns.filter((column) => column !== question && column.filled > 0);
  return others.find(({ header }) => isValueHeader(header)) ?? others.at(-1) ?? null;
}

function shapeOf(
  sheet: ParsedSheet,
  headerRows: number,
  question: ColumnFacts,
  value: ColumnFacts,
  answers: readonly TallQuestion[],
  groups: GroupMatcher,
): TallShape {
  const askedIn = (row: number): string => cellText(sheet.rows[row]?.[question.index]);
  const under = (texts: ReadonlySet<string>, header: string): ColumnFacts =>
    factsOf(sheet, headerRows, value.index, [header], (row) => texts.has(askedIn(row)));
  const known = new Set(answers.map(({ text }) => text));
  const others: Record<string, string> = {};
  let group: GroupColumn | null = null;
  let position: PositionColumn | null = null;
  for (const { text } of question.entries) {
    if (known.has(text)) continue;
    const facts = under(new Set([text]), text);
    const asGroup: GroupColumn | null =
      group === null && isGroupHeader(text) ? asGroups(facts, groups, () => null) : null;
    const asPosition: PositionColumn | null =
      asGroup === null && position === null
        ? findPosition(
            [facts],
            () => text,
            () => null,
          )
        : null;
    if (asGroup) group = asGroup;
    else if (asPosition) position = asPosition;
    others[text] = asGroup
      ? ABOUT_GROUP
      : asPosition
        ? ABOUT_POSITION
        : REMARKS.test(foldLoosely(text))
          ? ABOUT_COMMENT
          : ABOUT_NOTHING;
  }
  return { question, value, answers, others, group, position };
}
