/** What results show, laid out for the audit: the numbers of one round, put together from every result about it. */
import type { Level } from '../../engagement/types.ts';
import type { Instrument } from '../../instrument/types.ts';
import type { CapacityResult, ResultCell } from '../../capacity/result.ts';

/** A result, or the part of one that is shown: what is left out says nothing. */
export type ShownResult = Pick<CapacityResult, 'round' | 'audience' | 'scale' | 'limits' | 'cells'> &
  Partial<CapacityResult>;

/** Counts that colleagues may know beside the result: who is there, who leads, who answered. */
export interface KnownCounts {
  /** Ties of a cell; null where not known. Index rater * G + rated. */
  readonly cells: ArrayLike<number>;
  /** Index (rater * G + rated) * D + dimension. */
  readonly dimensions: ArrayLike<number>;
  /** Per group: people with an index, of unknown position, leaders, employees. */
  readonly positions: readonly (readonly number[])[];
}

/** What the reader of a result knows of how it was made. */
export interface AuditFrame {
  readonly instrument: Instrument;
  readonly levels: ReadonlyMap<string, Level>;
  /** By round. */
  readonly known?: ReadonlyMap<string, KnownCounts>;
  /** Round that the change of the others is counted from; else the other one where there are two. */
  readonly previous?: string;
}

/** Numbers of one round; means in scale ranges above the lowest value (0..1), NaN where hidden. */
export interface ShownRound {
  readonly round: string;
  readonly groups: readonly string[];
  readonly place: ReadonlyMap<string, number>;
  readonly results: readonly ShownResult[];
  readonly frame: AuditFrame;
  readonly scale: { readonly min: number; readonly max: number };
  readonly limits: CapacityResult['limits'];
  readonly known: KnownCounts | null;
  /** Index rater * G + rated. */
  readonly mean: Float64Array;
  /** Ties, 0 where there are none, NaN where nobody tells. */
  readonly n: Float64Array;
  /** Asked about, and not known to be without answers. */
  readonly relevant: Uint8Array;
  /** Index (rater * G + rated) * D + dimension. */
  readonly dimensionMean: Float64Array;
  readonly dimensionN: Float64Array;
}

/** Every round that the results are about. */
export function shownRounds(results: readonly ShownResult[], frame: AuditFrame): readonly ShownRound[] {
  const rounds = new Map<string, ShownResult[]>();
  for (const result of results) {
    const own = rounds.get(result.round) ?? [];
    rounds.set(result.round, own);
    own.push(result);
  }
  return [...rounds].map(([round, own]) => shownRound(round, own, frame));
}

function shownRound(round: string, results: readonly ShownResult[], frame: AuditFrame): ShownRound {
  const groups = [
    ...new Set(results.flatMap(({ cells }) => cells.flatMap(({ rater, rated }) => [rater, rated]))),
  ];
  const place = new Map(groups.map((id, index) => [id, index]));
  const [first] = results;
  const scale = first?.scale ?? frame.instrument.scale;
  const limits = first?.limits ?? { minCell: 1, minGroup: 1, minLeaderCell: 1 };
  const size = groups.length * groups.length;
  const dimensions = frame.instrument.dimensions.map(({ id }) => id);
  const known = frame.known?.get(round) ?? null;
  const shown: ShownRound = {
    round,
    groups,
    place,
    results,
    frame,
    scale,
    limits,
    known,
    mean: new Float64Array(size).fill(NaN),
    n: known ? Float64Array.from(known.cells) : new Float64Array(size).fill(NaN),
    relevant: new Uint8Array(size),
    dimensionMean: new Float64Array(size * dimensions.length).fill(NaN),
    dimensionN: known
      ? Float64Array.from(known.dimensions)
      : new Float64Array(size * dimensions.length).fill(NaN),
  };
  for (const { cells } of results) {
    for (const one of cells) {
      const cell = (place.get(one.rater) ?? 0) * groups.length + (place.get(one.rated) ?? 0);
      readCell(shown, cell, one, dimensions);
    }
  }
  return shown;
}

function readCell(shown: ShownRound, cell: number, one: ResultCell, dimensions: readonly string[]): void {
  if (one.state === 'ok' || one.state === 'hidden') shown.relevant[cell] = 1;
  if (one.mean !== null) shown.mean[cell] = unitOf(shown, one.mean);
  if (one.n !== null) shown.n[cell] = one.n;
  dimensions.forEach((id, d) => {
    const part = one.dimensions[id];
    const at = cell * dimensions.length + d;
    if (part?.n != null) shown.dimensionN[at] = part.n;
    if (part?.mean != null) shown.dimensionMean[at] = unitOf(shown, part.mean);
  });
}

export function unitOf({ scale }: Pick<ShownRound, 'scale'>, mean: number): number {
  return (mean - scale.min) / (scale.max - scale.min);
}
