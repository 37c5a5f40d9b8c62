/**
 * Totals of a result as equations. A total that follows from visible numbers says nothing more and adds none; one that does not
 * must rest on what is hidden, and is an equation over all its cells.
 */
import { TOLERANCE } from '../tolerance.ts';
import { unitOf, type ShownResult, type ShownRound } from './shown.ts';
import type { System } from './system.ts';

/** Difference of a total from the visible numbers that rounding explains, in scale ranges. */
const ROUNDED = 1e-9;

/** Something that has a mean: its shown mean (NaN: hidden), and the column of the unknown where it is hidden. */
export interface Entry {
  readonly mean: number;
  readonly column: () => number;
}

/** Entries with their weight in a total. */
export type Weighted = readonly (readonly [entry: Entry, weight: number])[];

/** A cell's mean; null where there is none: no relation, or nobody answered. */
export function cellEntry(shown: ShownRound, system: System, cell: number): Entry | null {
  if (shown.relevant[cell] !== 1 || shown.n[cell] === 0) return null;
  return {
    mean: shown.mean[cell] ?? NaN,
    column: () =>
      system.unknown(`cell ${shown.round} ${ends(shown, cell)}`, () => ({
        low: 0,
        high: 1,
        required: TOLERANCE,
      })),
  };
}

/** A dimension's mean in a cell; null where nobody answered it. */
export function dimensionEntry(shown: ShownRound, system: System, cell: number, d: number): Entry | null {
  const at = cell * shown.frame.instrument.dimensions.length + d;
  if (shown.relevant[cell] !== 1 || shown.n[cell] === 0 || shown.dimensionN[at] === 0) return null;
  return {
    mean: shown.dimensionMean[at] ?? NaN,
    column: () =>
      system.unknown(dimensionName(shown, cell, d), () => ({
        low: 0,
        high: 1,
        required: TOLERANCE,
      })),
  };
}

export function dimensionName(
  shown: Pick<ShownRound, 'round' | 'groups' | 'frame'>,
  cell: number,
  d: number,
): string {
  return `dimension ${shown.round} ${ends(shown, cell)} ${shown.frame.instrument.dimensions[d]?.id ?? ''}`;
}

const ends = ({ groups }: Pick<ShownRound, 'groups'>, cell: number): string =>
  `${groups[Math.floor(cell / groups.length)] ?? ''} > ${groups[cell % groups.length] ?? ''}`;

/** Mean of entries with equal weights. */
export const meanOver = (entries: readonly Entry[], sign = 1): Weighted =>
  entries.map((entry) => [entry, sign / entries.length]);

export const visibleOf = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ mean }) => mean === mean);

/**
 * One shown number, in scale ranges. `forms`: what it is made of, as lists that may hold hidden entries; it is said already where
 * one of the lists holds visible entries only and gives the number. Else the last form is an equation.
 */
export function addTotal(system: System, value: number, forms: readonly Weighted[]): void {
  const isSaid = forms.some((form) => {
    const sum = form.reduce((total, [{ mean }, weight]) => total + weight * mean, 0);
    return form.length > 0 && Math.abs(sum - value) <= ROUNDED;
  });
  const all = forms.at(-1) ?? [];
  if (isSaid || all.length === 0) return;
  const visible = all.reduce((sum, [{ mean }, weight]) => sum + (mean === mean ? weight * mean : 0), 0);
  const hidden = all.filter(([{ mean }]) => mean !== mean);
  system.equation(
    hidden.map(([{ column }, weight]) => [column(), weight] as const),
    value - visible,
  );
}

type Choice = (rater: number, rated: number) => boolean;

/** Indices, dimensions, subscales, groups, pairs and the network of every result about the round. */
export function addTotals(shown: ShownRound, system: System): void {
  const entries = Array.from(shown.mean, (_, cell) => cellEntry(shown, system, cell));
  for (const result of shown.results) {
    addIndices(shown, system, result, entries);
    addParts(shown, system, result);
    addGroups(shown, system, result, entries);
    addPairs(shown, system, result, entries);
  }
}

function kindsOf({
  groups,
  frame,
}: ShownRound): Readonly<Record<'within' | 'between' | 'vertical' | 'allCells', Choice>> {
  const levels = groups.map((id) => frame.levels.get(id));
  return {
    within: (a, b) => a === b,
    between: (a, b) => a !== b,
    vertical: (a, b) => levels[a] !== levels[b],
    allCells: () => true,
  };
}

function chosen<T>(shown: ShownRound, entries: readonly (T | null)[], choose: Choice): readonly T[] {
  const size = shown.groups.length;
  return entries.flatMap((entry, cell) =>
    entry !== null && choose(Math.floor(cell / size), cell % size) ? [entry] : [],
  );
}

function addIndices(
  shown: ShownRound,
  system: System,
  { indices, network }: ShownResult,
  entries: readonly (Entry | null)[],
): void {
  const kinds = kindsOf(shown);
  const equal = (choose: Choice): readonly Weighted[] => {
    const all = chosen(shown, entries, choose);
    return [meanOver(visibleOf(all)), meanOver(all)];
  };
  const counted = (choose: Choice): readonly Weighted[] => {
    const all = entries.map((entry, cell) => {
      // Of a hidden cell whose count nobody tells, the most that it may have.
      const n = shown.n[cell] ?? NaN;
      return entry ? ([entry, n === n ? n : shown.limits.minCell - 1] as const) : null;
    });
    const form = (list: Weighted): Weighted => {
      const ties = list.reduce((sum, [, n]) => sum + n, 0);
      return list.map(([entry, n]) => [entry, n / ties]);
    };
    const kept = chosen(shown, all, choose);
    return [form(kept.filter(([{ mean }]) => mean === mean)), form(kept)];
  };
  const add = (mean: number | null | undefined, forms: readonly Weighted[]): void => {
    if (mean != null) addTotal(system, unitOf(shown, mean), forms);
  };
  if (indices) {
    for (const [name, choose] of Object.entries(kinds))
      add(indices[name as keyof typeof kinds].mean, equal(choose));
    add(indices.respondentWeighted.within, counted(kinds.within));
    add(indices.respondentWeighted.between, counted(kinds.between));
    const { overall } = shown.frame.instrument.scoring;
    const rule = {
      mean_of_cells: kinds.between,
      all_cells: kinds.allCells,
      respondent_weighted: kinds.between,
    };
    add(indices.overall.mean, (overall === 'respondent_weighted' ? counted : equal)(rule[overall]));
  }
  const density = network?.valuedDensity;
  if (density != null) addTotal(system, density / 100, equal(kinds.between));
}

/** Dimensions and subscales over all cells. */
function addParts(shown: ShownRound, system: System, { cells, dimensions, subscales }: ShownResult): void {
  const kinds = kindsOf(shown);
  const add = (mean: number | null, entries: readonly (Entry | null)[], choose: Choice): void => {
    const all = chosen(shown, entries, choose);
    if (mean !== null) addTotal(system, unitOf(shown, mean), [meanOver(visibleOf(all)), meanOver(all)]);
  };
  dimensions?.forEach(({ within, between }, d) => {
    const entries = Array.from(shown.mean, (_, cell) => dimensionEntry(shown, system, cell, d));
    add(within, entries, kinds.within);
    add(between, entries, kinds.between);
  });
  subscales?.forEach(({ id, within, between }) => {
    const means = new Map(
      cells.map((one) => [
        (shown.place.get(one.rater) ?? 0) * shown.groups.length + (shown.place.get(one.rated) ?? 0),
        one.subscales[id],
      ]),
    );
    const entries = Array.from(shown.mean, (_, cell): Entry | null => {
      if (cellEntry(shown, system, cell) === null) return null;
      const mean = means.get(cell);
      const name = `subscale ${shown.round} ${ends(shown, cell)} ${id}`;
      return {
        mean: mean == null ? NaN : unitOf(shown, mean),
        column: () => system.unknown(name, () => ({ low: 0, high: 1, required: TOLERANCE })),
      };
    });
    add(within, entries, kinds.within);
    add(between, entries, kinds.between);
  });
}

function addGroups(
  shown: ShownRound,
  system: System,
  { groups }: ShownResult,
  entries: readonly (Entry | null)[],
): void {
  const span = shown.scale.max - shown.scale.min;
  for (const one of groups ?? []) {
    const group = shown.place.get(one.id);
    if (group === undefined) continue;
    const own = chosen(shown, entries, (a, b) => a === group && b === group);
    const out = chosen(shown, entries, (a, b) => a === group && b !== group);
    const into = chosen(shown, entries, (a, b) => a !== group && b === group);
    const both = (plus: readonly Entry[], minus: readonly Entry[]): readonly Weighted[] => [
      [...meanOver(visibleOf(plus)), ...meanOver(visibleOf(minus), -1)],
      [...meanOver(plus), ...meanOver(minus, -1)],
    ];
    const means = [
      [one.outgoing, out],
      [one.incoming, into],
      [one.own, own],
    ] as const;
    for (const [mean, of] of means)
      if (mean !== null) addTotal(system, unitOf(shown, mean), [meanOver(visibleOf(of)), meanOver(of)]);
    if (one.selfGap !== null) addTotal(system, one.selfGap / span, both(own, into));
    if (one.ownVersusOthers !== null) addTotal(system, one.ownVersusOthers / span, both(own, out));
  }
}

function addPairs(
  shown: ShownRound,
  system: System,
  { pairs }: ShownResult,
  entries: readonly (Entry | null)[],
): void {
  const span = shown.scale.max - shown.scale.min;
  for (const { a, b, symmetric, gap } of pairs ?? []) {
    const [from, to] = [shown.place.get(a) ?? -1, shown.place.get(b) ?? -1];
    const there = entries[from * shown.groups.length + to];
    const back = entries[to * shown.groups.length + from];
    if (!there || !back) continue;
    if (symmetric !== null)
      addTotal(system, unitOf(shown, symmetric), [
        [
          [there, 0.5],
          [back, 0.5],
        ],
      ]);
    if (gap !== null)
      addTotal(system, gap / span, [
        [
          [there, 1],
          [back, -1],
        ],
      ]);
  }
}
