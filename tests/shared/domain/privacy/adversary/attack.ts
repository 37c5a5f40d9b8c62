/** The attacker: what a published result (and the one it is compared with) leaves of every hidden mean. */
import type { CapacityResult } from '../../../../../shared/domain/capacity/result.ts';
import { insiderOf, meanRow, scoresOf, tiesOf, type KnownRound, type Row } from './insider.ts';
import { determined, eliminate, FeasibleSet } from './linear.ts';
import {
  cellAt,
  cellEquations,
  changeEquations,
  indexChangeEquations,
  positionSets,
  spreadBands,
  totalEquations,
  type Band,
  type Equation,
} from './published.ts';
import { wholeRanges } from './whole-numbers.ts';
import type { RandomSurvey } from './random-survey.ts';
import { truthOf } from './truth.ts';

/** A hidden mean, and between which values it can lie. */
export interface Finding {
  readonly target: string;
  readonly kind: 'cell' | 'dimension' | 'position' | 'unpaired';
  /** People it is the mean of. */
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** Fixed by the equations alone. */
  readonly isDetermined: boolean;
  /** Width that the cells alone leave to a set of people. */
  readonly before: number;
  readonly truth: number;
}

/** What the attacker uses beside the sums: that answers are whole numbers, and the standard deviations. */
export interface Craft {
  readonly whole?: boolean;
  /** Searches whole-number solutions too. */
  readonly search?: boolean;
  readonly spread?: boolean;
}

export interface Publication {
  readonly survey: RandomSurvey;
  /** By round: one, or the earlier and the later one with its change. */
  readonly results: readonly CapacityResult[];
}

interface Target {
  /** Are all unknowns of its cell whole numbers? */
  readonly allWhole: boolean;
  readonly name: string;
  readonly kind: Finding['kind'];
  readonly count: number;
  readonly row: Row;
  /** Is the sum a whole number? */
  readonly whole: boolean;
}

type Part = Omit<Knowledge, 'detail'>;

interface Knowledge {
  readonly equations: readonly Equation[];
  readonly targets: readonly Target[];
  readonly bands: readonly Band[];
  readonly detail: 'scores' | 'ties';
}

/** Unknowns and equations that a dense tableau is still quick with. */
const LARGEST = { unknowns: 420, equations: 130 };

/** Ranges of all hidden means of a publication. Large engagements are attacked in parts: cells by scores, positions by ties. */
export function attack(publication: Publication, craft: Craft = {}): readonly Finding[] {
  const scores = knowledgeOf(publication, 'scores');
  if (unknownsOf(scores) <= LARGEST.unknowns && scores.equations.length <= LARGEST.equations)
    return solve(publication, scores, craft);
  const isCell = ({ kind }: { readonly kind: string }): boolean => kind !== 'position';
  const cells = {
    ...scores,
    equations: scores.equations.filter(isCell),
    targets: scores.targets.filter(isCell),
  };
  const ties = knowledgeOf(publication, 'ties');
  const ofPositions = { ...ties, targets: ties.targets.filter((one) => one.kind === 'position') };
  const found = solve(publication, cells, craft);
  if (unknownsOf(ties) <= 2 * LARGEST.unknowns) return [...found, ...solve(publication, ofPositions, craft)];
  const ofGroups = (from: string): boolean => !from.startsWith('positions.all');
  const parts = {
    ...ofPositions,
    equations: ties.equations.filter(({ from }) => ofGroups(from)),
    targets: ofPositions.targets.filter(({ name }) => ofGroups(name)),
  };
  return [...found, ...solve(publication, parts, craft)];
}

const unknownsOf = ({ equations, targets }: Knowledge): number =>
  new Set([...equations, ...targets].flatMap(({ row }) => [...row.keys()])).size;

function knowledgeOf({ survey, results }: Publication, detail: 'scores' | 'ties'): Knowledge {
  const { engagement, rounds } = survey;
  const perTie = engagement.instrument.dimensions.length;
  const levels = engagement.groups.map(({ level }) => level);
  let first = 0;
  const known = rounds.map(({ responses }) => {
    const round = insiderOf(engagement, responses, detail, first);
    first += responses.respondentCount * engagement.groups.length * perTie;
    return round;
  });
  const parts = results.map((result, at): Part => {
    const round = known[at];
    return round
      ? roundKnowledge(result, round, levels, `${at}:`)
      : { equations: [], targets: [], bands: [] };
  });
  const [before, after] = known;
  const [earlier, later] = results;
  const change =
    before && after && earlier && later ? changeKnowledge([earlier, later], [before, after]) : [];
  const all = [...parts, ...change];
  return {
    equations: all.flatMap(({ equations }) => equations),
    targets: all.flatMap(({ targets }) => targets),
    bands: all.flatMap(({ bands }) => bands),
    detail,
  };
}

function roundKnowledge(
  result: CapacityResult,
  known: KnownRound,
  levels: readonly string[],
  prefix: string,
): Part {
  const sets = positionSets(result, known);
  const positions = sets.flatMap((set): Equation[] =>
    set.shown === null ? [] : [{ row: set.row, value: set.shown, from: set.name, kind: 'position' }],
  );
  const few = sets.filter((set) => set.shown === null && set.count < result.limits.minLeaderCell);
  return {
    equations: [...cellEquations(result, known), ...totalEquations(result, known, levels), ...positions],
    targets: [
      ...cellTargets(result, known, prefix),
      ...few.map(({ name, count, row }): Target => ({
        name: prefix + name,
        kind: 'position',
        count,
        row,
        whole: false,
        allWhole: false,
      })),
    ],
    bands: spreadBands(result, known),
  };
}

/** Hidden cells, and hidden dimensions of visible ones. */
function cellTargets(result: CapacityResult, known: KnownRound, prefix: string): readonly Target[] {
  const allWhole = known.whole.every(Boolean);
  const oneWhole = known.whole.length === 1 && known.whole[0] === true;
  return known.groupIds.flatMap((rater, a) =>
    known.groupIds.flatMap((rated, b): Target[] => {
      const ties = tiesOf(known, a, b);
      const cell = cellAt(result, known, a, b);
      if (!cell || ties.length === 0) return [];
      const name = `${prefix}cells.${rater}.${rated}`;
      const rows = ties.map(({ row }) => row);
      if (cell.mean === null)
        return [{ name, kind: 'cell', count: rows.length, row: meanRow(rows), whole: oneWhole, allWhole }];
      return known.dimensionIds.flatMap((id, d): Target[] => {
        const scores = scoresOf(ties, d);
        if (scores.length === 0 || cell.dimensions[id]?.mean !== null) return [];
        const whole = known.whole[d] === true;
        return [
          {
            name: `${name}.dimensions.${id}`,
            kind: 'dimension',
            count: scores.length,
            row: meanRow(scores),
            whole,
            allWhole,
          },
        ];
      });
    }),
  );
}

function changeKnowledge(
  results: readonly [CapacityResult, CapacityResult],
  known: readonly [KnownRound, KnownRound],
): readonly Part[] {
  const { equations, unpaired } = changeEquations(results[1], known);
  const limit = results[1].limits.minCell;
  const targets = unpaired
    .filter(({ rows }) => rows.length < limit)
    .map(({ name, rows }): Target => ({
      name,
      kind: 'unpaired',
      count: rows.length,
      row: meanRow(rows),
      whole: false,
      allWhole: false,
    }));
  return [{ equations: [...equations, ...indexChangeEquations(results, known)], targets, bands: [] }];
}

function solve({ survey, results }: Publication, knowledge: Knowledge, craft: Craft): readonly Finding[] {
  const scale = results[0]?.scale ?? { min: 0, max: 1 };
  const truth = truthOf(survey, knowledge.detail);
  const searched =
    craft.search === true ? searchedRanges(knowledge, scale) : new Map<string, readonly [number, number]>();
  return blocksOf(knowledge).flatMap((block) => {
    const bands = craft.spread === true ? tightBands(block, scale) : [];
    const space = spaceOf(block.equations, bands, block.targets, scale);
    // A set of people is no secret where the cells alone say it: what a split or a change adds is.
    const isAdded = ({ kind }: Equation): boolean => kind === 'position' || kind === 'change';
    const rest = block.equations.filter((one) => !isAdded(one));
    const adds = rest.length < block.equations.length && block.targets.some(isSet);
    const without = adds ? spaceOf(rest, bands, block.targets, scale) : null;
    return block.targets.map((target, at): Finding => {
      const reach = searched.get(target.name) ?? [-Infinity, Infinity];
      const range = narrowed(space.range(at), target, scale.min, craft.whole === true);
      const [low, high] = [Math.max(reach[0], range[0]), Math.min(reach[1], range[1])];
      const [least, most] = !isSet(target) ? [0, Infinity] : without ? without.range(at) : [low, high];
      const value = [...target.row].reduce((sum, [unknown, weight]) => sum + weight * truth(unknown), 0);
      const { name, kind, count } = target;
      return {
        target: name,
        kind,
        count,
        low,
        high,
        isDetermined: space.isDetermined(at),
        before: most - least,
        truth: value,
      };
    });
  });
}

/** Ranges of hidden dimensions over the whole-number solutions of their own cell. */
function searchedRanges(
  { equations, targets }: Knowledge,
  scale: { readonly min: number; readonly max: number },
): ReadonlyMap<string, readonly [number, number]> {
  const ofCells = {
    equations: equations.filter(({ kind }) => kind === 'cell'),
    targets: targets.filter(({ kind, allWhole }) => kind === 'dimension' && allWhole),
    bands: [],
  };
  return new Map(
    blocksOf(ofCells).flatMap((block) => {
      const ranges = spaceOf(block.equations, [], block.targets, scale).wholeRanges() ?? [];
      return ranges.map((range, at) => [block.targets[at]?.name ?? '', range] as const);
    }),
  );
}

/** Bands that say more than the scale; none where the tableau would grow too large. */
function tightBands(
  { bands, equations, targets }: Part,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Band[] {
  const tight = bands.filter(({ value, room }) => room < Math.max(value - min, max - value));
  const unknowns = new Set([...equations, ...targets].flatMap(({ row }) => [...row.keys()])).size;
  return unknowns + tight.length <= LARGEST.unknowns ? tight : [];
}

const isSet = ({ kind }: Target): boolean => kind === 'position' || kind === 'unpaired';

/** The range of a mean of whole numbers, from the first to the last that it can be. */
function narrowed(
  [low, high]: readonly [number, number],
  { whole, count }: Target,
  min: number,
  use: boolean,
): readonly [number, number] {
  if (!use || !whole) return [low, high];
  const step = (value: number, way: (x: number) => number, slack: number): number =>
    min + way((value - min) * count + slack) / count;
  return [step(low, Math.ceil, -1e-5), step(high, Math.floor, 1e-5)];
}

/** Targets with all equations that reach them over any number of steps; targets that nothing reaches are left out: their range is the scale. */
function blocksOf({ equations, targets, bands }: Part): readonly Part[] {
  const owner = new Map<number, number>();
  const root = (unknown: number): number => {
    let at = unknown;
    for (let next = owner.get(at) ?? at; next !== at; next = owner.get(at) ?? at) at = next;
    owner.set(unknown, at);
    return at;
  };
  const keyOf = (row: Row): number => root(row.keys().next().value ?? -1);
  for (const { row } of [...equations, ...targets]) {
    const [start, ...others] = row.keys();
    for (const other of others) owner.set(root(other), root(start ?? -1));
  }
  const split = <T extends { readonly row: Row }>(list: readonly T[]): ReadonlyMap<number, readonly T[]> => {
    const byKey = new Map<number, T[]>();
    for (const one of list) byKey.set(keyOf(one.row), [...(byKey.get(keyOf(one.row)) ?? []), one]);
    return byKey;
  };
  const [byTarget, byEquation, byBand] = [split(targets), split(equations), split(bands)];
  return [...byTarget].flatMap(([key, own]) => {
    const reached = byEquation.get(key);
    return reached ? [{ targets: own, equations: reached, bands: byBand.get(key) ?? [] }] : [];
  });
}

interface Space {
  range(target: number): readonly [number, number];
  isDetermined(target: number): boolean;
  /** Ranges of all targets where every unknown is a whole number; null where there are too many solutions. */
  wholeRanges(): readonly (readonly [number, number])[] | null;
}

/** Equations and bands over the block's unknowns; unknowns that no row tells apart are added up first, which costs nothing. */
function spaceOf(
  equations: readonly Equation[],
  bands: readonly Band[],
  targets: readonly Target[],
  { min, max }: { readonly min: number; readonly max: number },
): Space {
  const rows = [...equations, ...bands, ...targets].map(({ row }) => row);
  const columns = new Map<number, string>();
  rows.forEach((row, at) => {
    for (const [unknown, weight] of row)
      columns.set(unknown, `${columns.get(unknown) ?? ''}${at}:${weight.toFixed(10)};`);
  });
  const kinds = [...new Set(columns.values())];
  const place = new Map(kinds.map((kind, at) => [kind, at]));
  const at = (unknown: number): number => place.get(columns.get(unknown) ?? '') ?? 0;
  const width = kinds.length + bands.length;
  const upper = new Float64Array(width);
  for (const unknown of columns.keys()) upper[at(unknown)] = (upper[at(unknown)] ?? 0) + (max - min);
  const dense = (row: Row): Float64Array => {
    const values = new Float64Array(width);
    for (const [unknown, weight] of row) values[at(unknown)] = weight;
    return values;
  };
  const steps = ({ row, value }: { readonly row: Row; readonly value: number }): number =>
    value - min * [...row.values()].reduce((sum, weight) => sum + weight, 0);
  const banded = bands.map((band, index) => {
    const values = dense(band.row);
    values[kinds.length + index] = 1;
    upper[kinds.length + index] = 2 * band.room;
    return { values, right: steps(band) + band.room };
  });
  const system = {
    rows: [...equations.map(({ row }) => dense(row)), ...banded.map(({ values }) => values)],
    right: [...equations.map(steps), ...banded.map(({ right }) => right)],
  };
  const echelon = eliminate(system);
  const set = new FeasibleSet({
    rows: echelon.rows.map((row) => row.subarray(0, width)),
    right: echelon.rows.map((row) => row[width] ?? 0),
    upper,
  });
  return {
    range: (index) => {
      const [low, high] = set.range(dense(targets[index]?.row ?? new Map()));
      return [min + low, min + high];
    },
    wholeRanges: () =>
      wholeRanges(
        { ...system, upper },
        targets.map(({ row }) => dense(row)),
      )?.map(([low, high]) => [min + low, min + high]) ?? null,
    isDetermined: (index) => determined(echelon, dense(targets[index]?.row ?? new Map())) !== null,
  };
}

/**
 * Recovered: within a tenth of the scale. A set of people (a part of a position, those who came or left) only by what its split or change
 * adds: nobody can hide in a cell whose mean says the same of all. Against sums alone nothing may be sharpened; against standard
 * deviations, which say much of a cell by themselves, nothing may pass the tolerance.
 */
export function recovered(
  findings: readonly Finding[],
  { min, max }: { readonly min: number; readonly max: number },
  craft: Craft = {},
): readonly Finding[] {
  const tolerance = 0.1 * (max - min) - 1e-6;
  return findings.filter(({ low, high, before }) =>
    craft.spread === true
      ? high - low < tolerance && before > tolerance
      : high - low < Math.min(tolerance, before - 1e-6),
  );
}
