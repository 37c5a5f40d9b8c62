/** All headers together -> answer columns: repeated names and unknown questions get their place by order. */
import { fold } from '../text.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { GroupMatcher, ItemMatcher } from './names.ts';
import { byCodeOrder, byGroupOrder, byOccurrence, byQuestionOrder } from './orders.ts';
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

export interface Candidate {
  readonly column: ColumnFacts;
  readonly placed: Placed;
  /** The number a survey tool put behind a repeated header; null for the first. */
  readonly repeat: number | null;
}

export interface Counts {
  readonly isOwnOnly: boolean;
  readonly items: number;
  readonly groups: number;
}

/**
 * `textOf` gives the question behind a header (a codebook's text, else the header); `isAnswered` tells remarks from answers where
 * the header alone might be about an item.
 */
export function arrangeAnswers(
  columns: readonly ColumnFacts[],
  textOf: (column: ColumnFacts) => string,
  items: ItemMatcher,
  groups: GroupMatcher,
  counts: Counts,
  isAnswered: (column: ColumnFacts) => boolean,
): readonly Arranged[] {
  const options = optionColumns(columns, textOf);
  const texts = new Set(columns.map((column) => fold(textOf(column))));
  const candidates = columns.flatMap((column): Candidate[] => {
    const option = options.get(column.index);
    if (option === '') return [];
    const text = option ?? textOf(column);
    const whole = placeQuestion(text, items, groups);
    if (whole && whole.item.index >= 0 && whole.group.index >= 0)
      return [{ column, placed: whole, repeat: null }];
    const base = repeatedHeader(text, texts, groups);
    const placed = base ? placeQuestion(base.text, items, groups) : whole;
    return placed ? [{ column, placed, repeat: base?.repeat ?? null }] : [];
  });
  const full = candidates.filter(({ placed }) => placed.item.index >= 0 && placed.group.index >= 0);
  const groupOnly = candidates.filter(({ placed }) => placed.style === 'group-only');
  const halfKnown = candidates.filter(
    ({ placed }) => placed.group.index >= 0 && placed.item.index < 0 && placed.style !== 'group-only',
  );
  const itemOnly = candidates.filter(
    ({ placed, column }) => placed.style === 'item-only' && isAnswered(column),
  );
  const arranged = [
    ...full.map(({ column, placed }) => ({
      column,
      item: placed.item.index,
      group: placed.group.index,
      certainty: Math.min(placed.item.certainty, placed.group.certainty),
      reason: placed.style,
    })),
    ...byOccurrence(groupOnly, groups, counts.items),
    ...byQuestionOrder(halfKnown, full, counts.items),
  ];
  if (arranged.length > 0) return flagTwice(arranged, options);
  const ordered = byGroupOrder(itemOnly, counts);
  if (ordered.length > 0) return ordered;
  if (itemOnly.length < Math.min(2, counts.items)) return byCodeOrder(columns, counts);
  return flagTwice(
    itemOnly.map(({ column, placed }) => ({
      column,
      item: placed.item.index,
      group: -1,
      // Which group is meant is only certain where no other one is asked about.
      certainty: Math.min(counts.isOwnOnly ? 1 : 0.7, placed.item.certainty),
      reason: 'own-group',
    })),
    options,
  );
}

/**
 * Matrices with a column an option: `Group - To a high degree`, where the answer repeats the option. Column -> the header without
 * it; '' for options that nobody chose.
 */
function optionColumns(
  columns: readonly ColumnFacts[],
  textOf: (column: ColumnFacts) => string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const bases = new Set<string>();
  for (const column of columns) {
    const [only, other] = column.entries;
    if (!only || other || column.tooMany) continue;
    const text = textOf(column).trim();
    const ending = ` - ${only.text}`;
    if (only.text === '' || !fold(text).endsWith(fold(ending))) continue;
    const base = text.slice(0, -ending.length).trim();
    found.set(column.index, base);
    bases.add(fold(base));
  }
  if (bases.size === 0) return found;
  for (const column of columns) {
    if (column.filled > 0) continue;
    const text = fold(textOf(column));
    if ([...bases].some((base) => text.startsWith(`${base} - `))) found.set(column.index, '');
  }
  return found;
}

/** `Hjemmepleje2`: the second time the same header was used. A group that is itself called so is no repeat. */
function repeatedHeader(
  text: string,
  texts: ReadonlySet<string>,
  groups: GroupMatcher,
): { text: string; repeat: number } | null {
  const whole = text.trim();
  if (groups.find(whole).certainty >= 0.95) return null;
  for (let digits = 1; digits <= 3 && /\d/.test(whole.charAt(whole.length - digits)); digits += 1) {
    const base = whole.slice(0, -digits).trim();
    const repeat = Number(whole.slice(-digits));
    const named = groups.find(base);
    const known =
      named.certainty >= 0.95 || ((named.index >= 0 || base.length >= 12) && texts.has(fold(base)));
    if (repeat >= 2 && known) return { text: base, repeat };
  }
  return null;
}

/** Two columns with one item and group cannot both be right, unless they are options of one question. */
function flagTwice(arranged: readonly Arranged[], options: ReadonlyMap<number, string>): readonly Arranged[] {
  const key = ({ item, group }: Arranged): string => `${item} ${group}`;
  const seen = new Map<string, { count: number; options: Set<string> }>();
  for (const each of arranged) {
    const known = seen.get(key(each)) ?? { count: 0, options: new Set() };
    known.count += 1;
    if (options.has(each.column.index)) known.options.add(each.column.entries[0]?.key ?? '');
    seen.set(key(each), known);
  }
  return arranged.map((each) => {
    const { count = 0, options: chosen = new Set<string>() } = seen.get(key(each)) ?? {};
    return count > 1 && chosen.size !== count
      ? { ...each, certainty: Math.min(0.4, each.certainty), reason: 'twice' }
      : each;
  });
}
