/** All headers together -> answer columns: repeated group names and unknown questions get their items by order. */
import { fold } from '../text.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { GroupMatcher, ItemMatcher } from './names.ts';
import { placeQuestion, type Placed } from './question.ts';

export interface Arranged {
  readonly column: ColumnFacts;
  readonly item: number;
  /** -1 = the respondent's own group. */
  readonly group: number;
  readonly certainty: number;
  /** Ending of a reason code. */
  readonly reason: string;
}

interface Candidate {
  readonly column: ColumnFacts;
  readonly placed: Placed;
  /** The number a survey tool put behind a repeated header; 1 for the first. */
  readonly repeat: number | null;
}

/** `textOf` gives the question behind a header (a codebook's text, else the header). */
export function arrangeAnswers(
  columns: readonly ColumnFacts[],
  textOf: (column: ColumnFacts) => string,
  items: ItemMatcher,
  groups: GroupMatcher,
  itemCount: number,
): readonly Arranged[] {
  const candidates = columns.flatMap((column): Candidate[] => {
    const text = textOf(column);
    const base = repeatedHeader(text, groups);
    const placed = placeQuestion(base?.text ?? text, items, groups);
    return placed ? [{ column, placed, repeat: base?.repeat ?? null }] : [];
  });
  const full = candidates.filter(({ placed }) => placed.item.index >= 0 && placed.group.index >= 0);
  const groupOnly = candidates.filter(({ placed }) => placed.style === 'group-only');
  const halfKnown = candidates.filter(
    ({ placed }) => placed.group.index >= 0 && placed.item.index < 0 && placed.style !== 'group-only',
  );
  const itemOnly = candidates.filter(({ placed }) => placed.style === 'item-only');
  const arranged = [
    ...full.map(({ column, placed }) => ({
      column,
      item: placed.item.index,
      group: placed.group.index,
      certainty: Math.min(placed.item.certainty, placed.group.certainty),
      reason: placed.style,
    })),
    ...byOccurrence(groupOnly, itemCount),
    ...byQuestionOrder(halfKnown, full, itemCount),
  ];
  if (arranged.length > 0 || itemOnly.length < Math.min(2, itemCount)) return flagTwice(arranged);
  return flagTwice(
    itemOnly.map(({ column, placed }) => ({
      column,
      item: placed.item.index,
      group: -1,
      certainty: Math.min(0.7, placed.item.certainty),
      reason: 'own-group',
    })),
  );
}

/** `Hjemmepleje2`: the second time the same header was used. A group that is itself called so is no repeat. */
function repeatedHeader(text: string, groups: GroupMatcher): { text: string; repeat: number } | null {
  const whole = text.trim();
  if (groups.find(whole).certainty >= 0.95) return null;
  for (let digits = 1; digits <= 3 && /\d/.test(whole.charAt(whole.length - digits)); digits += 1) {
    const base = whole.slice(0, -digits).trim();
    const repeat = Number(whole.slice(-digits));
    if (repeat >= 2 && groups.find(base).certainty >= 0.95) return { text: base, repeat };
  }
  return null;
}

/** Headers that are only a group's name: the k-th time it stands is about the k-th item, sure only in whole blocks. */
function byOccurrence(columns: readonly Candidate[], itemCount: number): readonly Arranged[] {
  const times = new Map<number, number>();
  let inBlocks = true;
  let last = 0;
  const placed = columns.map(({ column, placed: { group }, repeat }) => {
    const occurrence = times.get(group.index) ?? 0;
    times.set(group.index, occurrence + 1);
    if (occurrence < last || (repeat !== null && repeat !== occurrence + 1)) inBlocks = false;
    last = occurrence;
    return { column, group, occurrence };
  });
  const complete = [...times.values()].every((count) => count === itemCount);
  const sure = inBlocks && complete && placed.length > 0;
  return placed
    .filter(({ occurrence }) => occurrence < itemCount)
    .map(({ column, group, occurrence }) => ({
      column,
      item: occurrence,
      group: group.index,
      certainty: Math.min(sure ? 0.95 : 0.5, group.certainty),
      reason: sure ? 'block-order' : 'broken-blocks',
    }));
}

/** Questions in words of their own: as many as there are items left, in their order, to be confirmed. */
function byQuestionOrder(
  columns: readonly Candidate[],
  full: readonly Candidate[],
  itemCount: number,
): readonly Arranged[] {
  const questions = [...new Set(columns.map(({ placed }) => fold(placed.question)))];
  const taken = new Set(full.map(({ placed }) => placed.item.index));
  const free = Array.from({ length: itemCount }, (_, index) => index).filter((index) => !taken.has(index));
  if (questions.length !== free.length) return [];
  return columns.map(({ column, placed }) => ({
    column,
    item: free[questions.indexOf(fold(placed.question))] ?? 0,
    group: placed.group.index,
    certainty: Math.min(0.6, placed.group.certainty),
    reason: 'question-order',
  }));
}

/** Two columns with one item and group cannot both be right. */
function flagTwice(arranged: readonly Arranged[]): readonly Arranged[] {
  const key = ({ item, group }: Arranged): string => `${item} ${group}`;
  const times = new Map<string, number>();
  for (const each of arranged) times.set(key(each), (times.get(key(each)) ?? 0) + 1);
  return arranged.map((each) =>
    (times.get(key(each)) ?? 0) > 1
      ? { ...each, certainty: Math.min(0.4, each.certainty), reason: 'twice' }
      : each,
  );
}
