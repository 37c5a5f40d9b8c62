/** Change between rounds as equations: the pairs' difference beside both rounds' cells tells of those without a pair. */
import { TOLERANCE } from '../tolerance.ts';
import type { ShownResult, ShownRound } from './shown.ts';
import type { System } from './system.ts';
import { addTotal, cellEntry, meanOver, type Entry } from './totals.ts';

/** `before`: the round that the change shown with `after` is counted from. */
export function addChange(before: ShownRound, after: ShownRound, system: System): void {
  const span = after.scale.max - after.scale.min;
  for (const { change, indices } of after.results) {
    for (const one of change?.cells ?? []) {
      const [was, is] = [cellOf(before, one.rater, one.rated), cellOf(after, one.rater, one.rated)];
      if (was < 0 || is < 0 || one.difference === null) continue;
      if (one.paired) addPairs({ before, after, was, is, system }, one.pairs ?? NaN, one.difference / span);
      else {
        const [first, second] = [cellEntry(before, system, was), cellEntry(after, system, is)];
        if (first && second)
          addTotal(system, one.difference / span, [
            [
              [second, 1],
              [first, -1],
            ],
          ]);
      }
    }
    if (change && indices) addIndices(before, after, change, system);
  }
}

function cellOf({ place, groups }: ShownRound, rater: string, rated: string): number {
  const [from, to] = [place.get(rater), place.get(rated)];
  return from === undefined || to === undefined ? -1 : from * groups.length + to;
}

/** Sum of those who came less sum of those who left = all of the later round less all of the earlier, less what pairs changed by. */
function addPairs(
  at: { before: ShownRound; after: ShownRound; was: number; is: number; system: System },
  pairs: number,
  difference: number,
): void {
  const { before, after, was, is, system } = at;
  const [n1, n2] = [before.n[was] ?? NaN, after.n[is] ?? NaN];
  const sum = n2 * (after.mean[is] ?? NaN) - n1 * (before.mean[was] ?? NaN) - pairs * difference;
  if (sum !== sum) return;
  const limit = Math.max(before.limits.minCell, after.limits.minCell);
  const part = (name: string, count: number): number =>
    system.unknown(`${name} ${before.round} ${after.round} ${is}`, () => ({
      low: 0,
      high: 1,
      required: count < limit ? TOLERANCE : 0,
    }));
  const terms: (readonly [number, number])[] = [];
  if (n2 > pairs) terms.push([part('came', n2 - pairs), n2 - pairs]);
  if (n1 > pairs) terms.push([part('left', n1 - pairs), pairs - n1]);
  system.equation(terms, sum);
}

/** The difference of an index is that of the cells which both rounds show; else an equation over all of both. */
function addIndices(
  before: ShownRound,
  after: ShownRound,
  change: NonNullable<ShownResult['change']>,
  system: System,
): void {
  const span = after.scale.max - after.scale.min;
  const { levels } = after.frame;
  const choices: Readonly<Record<string, (rater: string, rated: string) => boolean>> = {
    within: (a, b) => a === b,
    between: (a, b) => a !== b,
    vertical: (a, b) => levels.get(a) !== levels.get(b),
    allCells: () => true,
  };
  for (const [name, choose] of Object.entries(choices)) {
    const difference = change.indices[name]?.difference ?? null;
    if (difference === null) continue;
    const shared = after.groups.flatMap((rater) =>
      after.groups
        .filter((rated) => choose(rater, rated))
        .flatMap((rated): (readonly [Entry, Entry])[] => {
          const [was, is] = [cellOf(before, rater, rated), cellOf(after, rater, rated)];
          const first = was < 0 ? null : cellEntry(before, system, was);
          const second = is < 0 ? null : cellEntry(after, system, is);
          return first && second ? [[first, second]] : [];
        }),
    );
    const visible = shared.filter(
      ([first, second]) => first.mean === first.mean && second.mean === second.mean,
    );
    const form = (pairs: typeof shared) => [
      ...meanOver(pairs.map(([, second]) => second)),
      ...meanOver(
        pairs.map(([first]) => first),
        -1,
      ),
    ];
    addTotal(system, difference / span, [form(visible), form(shared)]);
  }
}
