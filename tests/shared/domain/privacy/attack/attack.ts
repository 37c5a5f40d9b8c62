/**
 * An attacker who holds a published result, knows the scale, the limits, who answered what (not how) and who is a leader, and tries to
 * bound what is hidden. Written apart from the audit: the unknowns are the single answers, the equations come from the JSON alone.
 */
import type { CapacityResult } from '../../../../../shared/domain/capacity/result.ts';
import type { Responses } from '../../../../../shared/domain/responses/types.ts';
import { AnswerKind, PositionCode } from '../../../../../shared/domain/responses/types.ts';
import { Solver } from './simplex.ts';

export interface Bounds {
  readonly target: string;
  readonly low: number;
  readonly high: number;
  /** Of parts of a position the width that the cells alone leave: what they say of all their people is said already. */
  readonly before: number;
}

/** One-item parameters of weight 1: a tie is the mean of its answers, valid from half of them on. */
export interface Known {
  readonly responses: Responses;
  readonly scale: { readonly min: number; readonly max: number };
  readonly dimensionIds: readonly string[];
}

type Row = Map<number, number>;

interface Equation {
  readonly row: Row;
  readonly value: number;
  /** Of a split by position. */
  readonly isSplit: boolean;
}

/** Feasible ranges of every hidden mean of the result. */
export function attack(result: CapacityResult, known: Known): readonly Bounds[] {
  const { responses, scale, dimensionIds } = known;
  const { respondentCount: R, groupIds, group, position, kinds } = responses;
  const [G, D] = [groupIds.length, dimensionIds.length];
  const at = (i: number, b: number, d: number): number => (i * G + b) * D + d;
  const answered = (i: number, b: number): readonly number[] =>
    dimensionIds.flatMap((_, d) => (kinds[at(i, b, d)] === AnswerKind.answered ? [d] : []));
  const needed = Math.max(1, Math.ceil(0.5 * D - 1e-9));
  const isTie = (i: number, b: number): boolean => answered(i, b).length >= needed;
  const tieInto = (row: Row, i: number, b: number, weight: number): void => {
    const parts = answered(i, b);
    for (const d of parts) row.set(at(i, b, d), (row.get(at(i, b, d)) ?? 0) + weight / parts.length);
  };
  const members = (a: number): readonly number[] =>
    Array.from({ length: R }, (_, i) => i).filter((i) => group[i] === a);
  const shown = new Map(result.cells.map((cell) => [`${cell.rater}>${cell.rated}`, cell]));
  const cellOf = (a: number, b: number) => shown.get(`${groupIds[a] ?? ''}>${groupIds[b] ?? ''}`);

  const equations: Equation[] = [];
  const targets: { name: string; row: Row; isSplit: boolean }[] = [];
  let isSplit = false;
  /** A mean that is shown is an equation; one that is not is a target. */
  const meanOf = (name: string, ties: readonly (readonly [Row, number])[], mean: number | null): void => {
    if (ties.length === 0) return;
    const row: Row = new Map();
    for (const [part] of ties)
      for (const [variable, weight] of part)
        row.set(variable, (row.get(variable) ?? 0) + weight / ties.length);
    if (mean === null) targets.push({ name, row, isSplit });
    else equations.push({ row, value: mean, isSplit });
  };
  const tieRow = (i: number, b: number): Row => {
    const row: Row = new Map();
    tieInto(row, i, b, 1);
    return row;
  };
  for (let a = 0; a < G; a += 1)
    for (let b = 0; b < G; b += 1) {
      const ties = members(a).filter((i) => isTie(i, b));
      const cell = cellOf(a, b);
      if (!cell || ties.length === 0) continue;
      meanOf(
        `${cell.rater}>${cell.rated}`,
        ties.map((i) => [tieRow(i, b), 1] as const),
        cell.mean,
      );
      dimensionIds.forEach((id, d) => {
        const with_ = ties.filter((i) => answered(i, b).includes(d));
        meanOf(
          `${cell.rater}>${cell.rated}.${id}`,
          with_.map((i) => [new Map([[at(i, b, d), 1]]), 1] as const),
          cell.dimensions[id]?.mean ?? null,
        );
      });
    }
  // Persons: means over the other groups in visible cells.
  const person = (i: number): Row | null => {
    const a = group[i] ?? 0;
    const rated = groupIds.flatMap((_, b) =>
      b !== a && cellOf(a, b)?.state === 'ok' && isTie(i, b) ? [b] : [],
    );
    if (rated.length === 0) return null;
    const row: Row = new Map();
    for (const b of rated) tieInto(row, i, b, 1 / rated.length);
    return row;
  };
  const split = (name: string, people: readonly number[], code: number, mean: number | null): void => {
    const rows = people.flatMap((i) => {
      const row = position[i] === code ? person(i) : null;
      return row === null ? [] : [[row, 1] as const];
    });
    // Enough people may be told of; a split of them is no secret.
    if (mean !== null || rows.length < limit) meanOf(name, rows, mean);
  };
  const limit = result.limits.minLeaderCell;
  const positions = result.positions;
  isSplit = true;
  if (positions) {
    const all = Array.from({ length: R }, (_, i) => i);
    split('leaders', all, PositionCode.leader, positions.leaders.mean);
    split('employees', all, PositionCode.employee, positions.employees.mean);
    for (const part of positions.groups) {
      const people = members(groupIds.indexOf(part.id));
      split(`${part.id} leaders`, people, PositionCode.leader, part.leaders.mean);
      split(`${part.id} employees`, people, PositionCode.employee, part.employees.mean);
    }
  }
  return solve(equations, targets, scale);
}

/** Each target with all equations, and without the splits. */
function solve(
  equations: readonly Equation[],
  targets: readonly { readonly name: string; readonly row: Row; readonly isSplit: boolean }[],
  scale: { readonly min: number; readonly max: number },
): readonly Bounds[] {
  const ofCells = equations.filter(({ isSplit }) => !isSplit);
  return targets.map(({ name, row, isSplit }) => {
    const [low, high] = range(equations, row, scale);
    if (!isSplit) return { target: name, low, high, before: Infinity };
    const [least, most] = range(ofCells, row, scale);
    return { target: name, low, high, before: most - least };
  });
}

/** Least and largest value of a row under the equations that reach its unknowns, over any number of steps. */
function range(
  equations: readonly Equation[],
  row: Row,
  { min, max }: { readonly min: number; readonly max: number },
): readonly [number, number] {
  const reached = new Set(row.keys());
  const used = new Set<Equation>();
  for (let grew = true; grew;) {
    grew = false;
    for (const equation of equations) {
      if (used.has(equation) || ![...equation.row.keys()].some((variable) => reached.has(variable))) continue;
      used.add(equation);
      grew = true;
      for (const variable of equation.row.keys()) reached.add(variable);
    }
  }
  const place = new Map([...reached].map((variable, index) => [variable, index]));
  const dense = (of: Row): number[] => {
    const list = [...reached].map(() => 0);
    for (const [variable, weight] of of) list[place.get(variable) ?? 0] = weight;
    return list;
  };
  const weightOf = (of: Row): number => [...of.values()].reduce((sum, weight) => sum + weight, 0);
  const solver = new Solver({
    rows: [...used].map((one) => dense(one.row)),
    // Answers as steps above the lowest.
    right: [...used].map((one) => one.value - min * weightOf(one.row)),
    upper: [...reached].map(() => max - min),
  });
  const cost = dense(row);
  const shift = min * weightOf(row);
  return [shift + solver.least(cost), shift - solver.least(cost.map((entry) => -entry))];
}
