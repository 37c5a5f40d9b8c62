/** A published result read as equations: every number that is a sum of ties, and every total that visible numbers alone do not explain. */
import type { CapacityResult, ResultCell } from '../../../../../shared/domain/capacity/result.ts';
import { combine, meanRow, scoresOf, tiesOf, type KnownRound, type KnownTie, type Row } from './insider.ts';

export interface Equation {
  readonly row: Row;
  readonly value: number;
  /** Where it stands in the result. */
  readonly from: string;
  readonly kind: 'cell' | 'total' | 'position' | 'change';
}

/** The row lies at most `room` to either side of the value. */
export interface Band {
  readonly row: Row;
  readonly value: number;
  readonly room: number;
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const notNull = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** The cell of a result, by places of the groups. */
export function cellAt(
  result: CapacityResult,
  known: KnownRound,
  rater: number,
  rated: number,
): ResultCell | undefined {
  return result.cells[rater * known.groupIds.length + rated];
}

/** Means of cells, of their dimensions and of their subscales. */
export function cellEquations(result: CapacityResult, known: KnownRound): readonly Equation[] {
  return result.cells.flatMap((cell): Equation[] => {
    const ties = tiesOf(known, known.groupIds.indexOf(cell.rater), known.groupIds.indexOf(cell.rated));
    const from = `cells.${cell.rater}.${cell.rated}`;
    const rows: (readonly [string, readonly Row[], number | null | undefined])[] = [
      [from, ties.map(({ row }) => row), cell.mean],
      ...known.dimensionIds.map(
        (id, d) => [`${from}.dimensions.${id}`, scoresOf(ties, d), cell.dimensions[id]?.mean] as const,
      ),
      ...known.subscales.map(
        (one) =>
          [`${from}.subscales.${one.id}`, subscaleRows(ties, one, known), cell.subscales[one.id]] as const,
      ),
    ];
    return rows.flatMap(([name, parts, value]) =>
      notNull(value) && parts.length > 0
        ? [{ row: meanRow(parts), value, from: name, kind: 'cell' as const }]
        : [],
    );
  });
}

function subscaleRows(
  ties: ReturnType<typeof tiesOf>,
  { places, needed }: KnownRound['subscales'][number],
  { dimensionWeights }: KnownRound,
): readonly Row[] {
  return ties.flatMap(({ scores }) => {
    const valid = places.flatMap((d) => {
      const unknown = scores[d];
      return unknown === undefined ? [] : [[unknown, dimensionWeights[d] ?? 1] as const];
    });
    const total = valid.reduce((sum, [, weight]) => sum + weight, 0);
    return valid.length < needed
      ? []
      : [new Map(valid.map(([unknown, weight]) => [unknown, weight / total]))];
  });
}

/** One entry of a total: what it is of, what of it is shown, and the weight that visible ones have. */
interface Entry {
  readonly row: Row;
  readonly shown: number | null;
  readonly weight: number;
}

/** Nothing new where the visible entries explain the value; else it must hold hidden ones too. */
function totalOf(
  from: string,
  value: number | null | undefined,
  entries: readonly Entry[],
): readonly Equation[] {
  if (!notNull(value)) return [];
  const of = (list: readonly Entry[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  const visible = entries.filter(({ shown }) => shown !== null);
  const explained = visible.reduce((sum, { shown, weight }) => sum + (shown ?? 0) * weight, 0) / of(visible);
  if (visible.length > 0 && !differs(explained, value)) return [];
  const row = combine(entries.map((entry) => [entry.row, entry.weight / of(entries)] as const));
  return [{ row, value, from, kind: 'total' }];
}

type Ends = readonly [number, number];

function entriesOf(
  result: CapacityResult,
  known: KnownRound,
): (choose: (ends: Ends) => boolean, dimension?: number, byTies?: boolean) => readonly Entry[] {
  const all = known.groupIds.flatMap((_, a) => known.groupIds.map((__, b): Ends => [a, b]));
  return (choose, dimension, byTies = false) =>
    all.filter(choose).flatMap(([a, b]): Entry[] => {
      const ties = tiesOf(known, a, b);
      const rows = dimension === undefined ? ties.map(({ row }) => row) : scoresOf(ties, dimension);
      if (rows.length === 0) return [];
      const cell = cellAt(result, known, a, b);
      const shown =
        dimension === undefined ? cell?.mean : cell?.dimensions[known.dimensionIds[dimension] ?? '']?.mean;
      return [{ row: meanRow(rows), shown: shown ?? null, weight: byTies ? rows.length : 1 }];
    });
}

/** Indices, dimensions, groups and pairs. Empty where all of them are functions of visible cells. */
export function totalEquations(
  result: CapacityResult,
  known: KnownRound,
  levels: readonly string[],
): readonly Equation[] {
  const entries = entriesOf(result, known);
  const [within, between] = [([a, b]: Ends) => a === b, ([a, b]: Ends) => a !== b];
  const { indices } = result;
  const found: Equation[] = [
    ...totalOf('indices.within', indices.within.mean, entries(within)),
    ...totalOf('indices.between', indices.between.mean, entries(between)),
    ...totalOf(
      'indices.vertical',
      indices.vertical.mean,
      entries(([a, b]) => levels[a] !== levels[b]),
    ),
    ...totalOf(
      'indices.allCells',
      indices.allCells.mean,
      entries(() => true),
    ),
    ...totalOf(
      'indices.respondentWeighted.within',
      indices.respondentWeighted.within,
      entries(within, undefined, true),
    ),
    ...totalOf(
      'indices.respondentWeighted.between',
      indices.respondentWeighted.between,
      entries(between, undefined, true),
    ),
  ];
  result.dimensions.forEach((one, d) => {
    found.push(...totalOf(`dimensions.${one.id}.within`, one.within, entries(within, d)));
    found.push(...totalOf(`dimensions.${one.id}.between`, one.between, entries(between, d)));
  });
  result.groups.forEach((group, g) => {
    found.push(
      ...totalOf(
        `groups.${group.id}.outgoing`,
        group.outgoing,
        entries(([a, b]) => a === g && b !== g),
      ),
    );
    found.push(
      ...totalOf(
        `groups.${group.id}.incoming`,
        group.incoming,
        entries(([a, b]) => b === g && a !== g),
      ),
    );
    found.push(
      ...totalOf(
        `groups.${group.id}.own`,
        group.own,
        entries(([a, b]) => a === g && b === g),
      ),
    );
  });
  return [...found, ...gapEquations(result, known)];
}

/** Symmetric ties and gaps, where one of the two cells is hidden. */
function gapEquations(result: CapacityResult, known: KnownRound): readonly Equation[] {
  return result.pairs.flatMap(({ a, b, symmetric, gap }): Equation[] => {
    const [from, to] = [known.groupIds.indexOf(a), known.groupIds.indexOf(b)];
    const [there, back] = [tiesOf(known, from, to), tiesOf(known, to, from)].map((ties) =>
      meanRow(ties.map(({ row }) => row)),
    );
    const shown = [cellAt(result, known, from, to)?.mean, cellAt(result, known, to, from)?.mean].every(
      notNull,
    );
    if (shown || !there || !back) return [];
    const sum = (sign: number, value: number | null, name: string): Equation[] =>
      value === null
        ? []
        : [
            {
              row: combine([
                [there, 0.5],
                [back, sign / 2],
              ]),
              value,
              from: name,
              kind: 'total',
            },
          ];
    return [
      ...sum(1, symmetric, `pairs.${a}.${b}.symmetric`),
      ...sum(-1, gap === null ? null : gap / 2, `pairs.${a}.${b}.gap`),
    ];
  });
}

/** What of people's positions is asked for: over all groups (null) or in one. */
export interface PositionSet {
  readonly name: string;
  readonly group: number | null;
  readonly count: number;
  readonly row: Row;
  /** null: not shown. */
  readonly shown: number | null;
}

/** Mean person indices of everybody with an index, by position, over all groups and in each. */
export function positionSets(result: CapacityResult, known: KnownRound): readonly PositionSet[] {
  const indices = known.people.flatMap((person) => {
    const rows = person.ties.flatMap((tie, b) =>
      tie && b !== person.group && notNull(cellAt(result, known, person.group, b)?.mean) ? [tie.row] : [],
    );
    return rows.length === 0 ? [] : [{ person, row: meanRow(rows) }];
  });
  const places = [null, ...known.groupIds.keys()];
  return places.flatMap((group) =>
    (['leader', 'employee', 'unknown'] as const).flatMap((position): PositionSet[] => {
      const rows = indices.filter(
        ({ person }) => person.position === position && (group === null || person.group === group),
      );
      if (rows.length === 0) return [];
      const id = group === null ? 'all' : (known.groupIds[group] ?? '');
      const part = group === null ? result.positions : result.positions?.groups.find((one) => one.id === id);
      const shown =
        position === 'leader' ? part?.leaders : position === 'employee' ? part?.employees : undefined;
      return [
        {
          name: `positions.${id}.${position}`,
          group,
          count: rows.length,
          row: meanRow(rows.map(({ row }) => row)),
          shown: shown?.mean ?? null,
        },
      ];
    }),
  );
}

/**
 * How far the mean of k of n can be from that of all at the shown standard deviation: sd sqrt((n - 1)(n - k) / (n k)). Not linear
 * in the answers, but a bound on each of them, on the people of a position and on those who answered a dimension.
 */
export function spreadBands(result: CapacityResult, known: KnownRound): readonly Band[] {
  return result.cells.flatMap((cell) => {
    const ties = tiesOf(known, known.groupIds.indexOf(cell.rater), known.groupIds.indexOf(cell.rated));
    const bands = (
      of: (some: readonly KnownTie[]) => readonly Row[],
      shown: Shown | undefined,
    ): readonly Band[] => {
      const n = of(ties).length;
      const { mean: value, sd } = shown ?? { mean: null, sd: null };
      if (value === null || sd === null) return [];
      return subsetsOf(ties, known).flatMap((some): Band[] => {
        const rows = of(some);
        if (rows.length === 0 || rows.length === n) return [];
        const room = sd * Math.sqrt(((n - 1) * (n - rows.length)) / (n * rows.length)) + 1e-9;
        return [{ row: meanRow(rows), value, room }];
      });
    };
    return [
      ...bands((some) => some.map(({ row }) => row), cell),
      ...known.dimensionIds.flatMap((id, d) => bands((some) => scoresOf(some, d), cell.dimensions[id])),
    ];
  });
}

type Shown = Pick<ResultCell, 'mean' | 'sd'>;

/** Each by itself, those of a position, those who answered a dimension and those who did not. */
function subsetsOf(
  ties: readonly KnownTie[],
  { dimensionIds }: KnownRound,
): readonly (readonly KnownTie[])[] {
  const positions = (['leader', 'employee', 'unknown'] as const).map((position) =>
    ties.filter((tie) => tie.position === position),
  );
  const dimensions = dimensionIds.flatMap((_, d) =>
    [true, false].map((has) => ties.filter(({ scores }) => (scores[d] !== undefined) === has)),
  );
  return [...ties.map((tie) => [tie]), ...[...positions, ...dimensions].filter((some) => some.length > 1)];
}

/** People of a paired cell by whether they are in both rounds. */
export interface Unpaired {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Changes of cells: of pairs the differences of those who gave a tie both times. */
export function changeEquations(
  later: CapacityResult,
  [before, after]: readonly [KnownRound, KnownRound],
): { readonly equations: readonly Equation[]; readonly unpaired: readonly Unpaired[] } {
  const equations: Equation[] = [];
  const unpaired: Unpaired[] = [];
  for (const change of later.change?.cells ?? []) {
    if (change.difference === null) continue;
    const from = `change.cells.${change.rater}.${change.rated}`;
    const [a, b] = [after.groupIds.indexOf(change.rater), after.groupIds.indexOf(change.rated)];
    const rowsOf = ({ people }: KnownRound): ReadonlyMap<string, Row> =>
      new Map(
        people.flatMap((person) =>
          person.group === a && person.ties[b] ? [[person.id, person.ties[b].row] as const] : [],
        ),
      );
    const [was, is] = [rowsOf(before), rowsOf(after)];
    const both = change.paired ? [...is.keys()].filter((id) => was.has(id)) : null;
    if (both && change.pairs !== both.length && notNull(change.pairs))
      throw new Error(`${from}: other pairs`);
    const keep = (rows: ReadonlyMap<string, Row>): readonly Row[] =>
      [...rows].filter(([id]) => !both || both.includes(id)).map(([, row]) => row);
    const row = combine([
      [meanRow(keep(is)), 1],
      [meanRow(keep(was)), -1],
    ]);
    equations.push({ row, value: change.difference, from, kind: 'change' });
    if (!both) continue;
    const rest = (rows: ReadonlyMap<string, Row>): readonly Row[] =>
      [...rows].filter(([id]) => !both.includes(id)).map(([, one]) => one);
    unpaired.push({ name: `${from}.left`, rows: rest(was) }, { name: `${from}.came`, rows: rest(is) });
  }
  return { equations, unpaired: unpaired.filter(({ rows }) => rows.length > 0) };
}

/** Changes of indices that visible cells of both rounds do not explain. */
export function indexChangeEquations(
  [earlier, later]: readonly [CapacityResult, CapacityResult],
  [before, after]: readonly [KnownRound, KnownRound],
): readonly Equation[] {
  const kinds: Readonly<Record<string, (ends: Ends) => boolean>> = {
    within: ([a, b]) => a === b,
    between: ([a, b]) => a !== b,
    allCells: () => true,
  };
  return Object.entries(kinds).flatMap(([name, choose]): Equation[] => {
    const value = later.change?.indices[name]?.difference;
    if (!notNull(value)) return [];
    const ends = after.groupIds.flatMap((_, a) => after.groupIds.map((__, b): Ends => [a, b])).filter(choose);
    const shown = ends.flatMap(([a, b]) => {
      const [was, is] = [cellAt(earlier, before, a, b)?.mean, cellAt(later, after, a, b)?.mean];
      return notNull(was) && notNull(is) ? [is - was] : [];
    });
    if (shown.length > 0 && !differs(mean(shown), value)) return [];
    const rows = ends.flatMap(([a, b]) => {
      const [was, is] = [tiesOf(before, a, b), tiesOf(after, a, b)];
      if (was.length === 0 || is.length === 0) return [];
      return [
        combine([
          [meanRow(is.map(({ row }) => row)), 1],
          [meanRow(was.map(({ row }) => row)), -1],
        ]),
      ];
    });
    return [{ row: meanRow(rows), value, from: `change.indices.${name}`, kind: 'change' }];
  });
}
