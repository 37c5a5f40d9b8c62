/** Columns whose headers do not say all: the order of the columns stands for what is missing, sure only where it is whole. */
import { fold } from '../text.ts';
import type { Arranged, Candidate, Counts } from './arrange.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { GroupMatcher } from './names.ts';

/** Headers that are only a group's name: the k-th time it stands is about the k-th item, sure only in whole blocks. */
export function byOccurrence(
  columns: readonly Candidate[],
  groups: GroupMatcher,
  itemCount: number,
): readonly Arranged[] {
  const cycle = wholeBlocks(columns, groups, itemCount);
  if (cycle) return cycle;
  const times = new Map<number, number>();
  const placed = columns.map(({ column, placed: { group } }) => {
    const occurrence = times.get(group.index) ?? 0;
    times.set(group.index, occurrence + 1);
    return { column, group, occurrence };
  });
  return placed
    .filter(({ occurrence }) => occurrence < itemCount)
    .map(({ column, group, occurrence }) => ({
      column,
      item: occurrence,
      group: group.index,
      certainty: Math.min(0.5, group.certainty),
      reason: 'broken-blocks',
    }));
}

/**
 * As many blocks as items, each with the same groups in the same order. A header may be read as a name or as a numbered repeat
 * of another (`Team 12` after `Team 1`): its place in the block decides.
 */
function wholeBlocks(
  columns: readonly Candidate[],
  groups: GroupMatcher,
  itemCount: number,
): readonly Arranged[] | null {
  const width = columns.length / itemCount;
  if (columns.length === 0 || !Number.isInteger(width)) return null;
  const first = columns.slice(0, width).map(({ placed }) => placed.group);
  if (new Set(first.map(({ index }) => index)).size !== width) return null;
  const arranged: Arranged[] = [];
  for (const [at, { column, placed, repeat }] of columns.entries()) {
    const wanted = first[at % width];
    const item = Math.floor(at / width);
    const plain = placed.group.index === wanted?.index && (repeat === null || repeat === item + 1);
    const numbered =
      !plain && column.header.endsWith(String(item + 1))
        ? groups.find(column.header.slice(0, -String(item + 1).length)).index === wanted?.index
        : false;
    if (!wanted || (!plain && !numbered)) return null;
    arranged.push({
      column,
      item,
      group: wanted.index,
      certainty: Math.min(0.95, wanted.certainty),
      reason: 'block-order',
    });
  }
  return arranged;
}

/** Questions in words of their own: as many as there are items left, in their order, to be confirmed. */
export function byQuestionOrder(
  columns: readonly Candidate[],
  full: readonly Candidate[],
  itemCount: number,
): readonly Arranged[] {
  const asked = columns.map(({ placed }) => questionOf(placed.question));
  const questions = [...new Set(asked)];
  const taken = new Set(full.map(({ placed }) => placed.item.index));
  const free = Array.from({ length: itemCount }, (_, index) => index).filter((index) => !taken.has(index));
  if (questions.length !== free.length) return [];
  return columns.map(({ column, placed }, at) => ({
    column,
    item: free[questions.indexOf(asked[at] ?? '')] ?? 0,
    group: placed.group.index,
    certainty: Math.min(0.6, placed.group.certainty),
    reason: 'question-order',
  }));
}

/** The question with its code but without the row's number (`Q12_1 - ...`): texts that were cut off may be the same. */
function questionOf(question: string): string {
  return fold(question).replace(/^(\S{1,40})[_.]\d{1,4} - /, '$1 - ');
}

/** Items without a group, each as often as there are groups: the n-th code or the n-th time is the n-th group, to be confirmed. */
export function byGroupOrder(columns: readonly Candidate[], { items, groups }: Counts): readonly Arranged[] {
  if (columns.length !== items * groups || groups === 0) return [];
  const coded = columns.every(({ placed }) => placed.question !== '');
  if (groups === 1 && !coded) return [];
  const times = new Map<number, number>();
  const places = columns.map(({ placed }) => {
    const occurrence = times.get(placed.item.index) ?? 0;
    times.set(placed.item.index, occurrence + 1);
    return occurrence;
  });
  if ([...times.values()].some((count) => count !== groups)) return [];
  const codes = coded ? [...new Set(columns.map(({ placed }) => fold(placed.question)))] : [];
  if (coded && codes.length !== groups) return [];
  return columns.map(({ column, placed }, at) => ({
    column,
    item: placed.item.index,
    group: coded ? codes.indexOf(fold(placed.question)) : (places[at] ?? 0),
    certainty: 0.6,
    reason: 'group-order',
  }));
}

/** A stem of letters, digits and signs without blanks, and a number at the end. */
const CODE_NAME = /^([^\s]{0,24}?)(\d{1,4})\]?$/;

/**
 * Names that are only codes (`Q2_1`, `s_3_2`): one number for the question and one for the group, or one that runs through both.
 * A proposal by order, to be confirmed.
 */
export function byCodeOrder(columns: readonly ColumnFacts[], { items, groups }: Counts): readonly Arranged[] {
  if (groups === 0) return [];
  const coded = columns.flatMap((column) => {
    const name = column.headers.find((header) => header !== '') ?? '';
    const last = CODE_NAME.exec(name);
    return last && column.filled > 0 ? [{ column, stem: fold(last[1] ?? '') }] : [];
  });
  const stems = new Map<string, typeof coded>();
  for (const each of coded) stems.set(each.stem, [...(stems.get(each.stem) ?? []), each]);
  const blocks = [...stems.values()].filter((block) => block.length > 1 || groups === 1);
  const [block] = blocks;
  if (!block) return [];
  const arranged = (of: (at: number, within: number) => readonly [number, number]): readonly Arranged[] =>
    blocks.flatMap((each, at) =>
      each.map(({ column }, within) => {
        const [item, group] = of(at, within);
        return { column, item, group, certainty: 0.5, reason: 'code-order' };
      }),
    );
  const even = (count: number, size: number): boolean =>
    blocks.length === count && blocks.every(({ length }) => length === size);
  if (even(items, groups)) return arranged((at, within) => [at, within]);
  if (even(groups, items)) return arranged((at, within) => [within, at]);
  if (even(1, items * groups)) return arranged((_, within) => [Math.floor(within / groups), within % groups]);
  return [];
}
