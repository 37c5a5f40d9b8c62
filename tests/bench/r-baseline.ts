/** The same statistics by compute.R: its times, and its numbers against ours before any time is compared. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CapacityResult, Interval } from '../../shared/domain/capacity/result.ts';
import { AnswerKind } from '../../shared/domain/responses/types.ts';
import type { BenchSurvey } from './survey.ts';

interface Baseline {
  readonly version: string;
  /** Seconds of each run. */
  readonly times: readonly number[];
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
  readonly omega: readonly number[];
  /** Low and high of every interval in turn. */
  readonly bootstrap: readonly number[];
}

/** null where there is no R. */
export function runBaseline({ engagement, responses }: BenchSurvey, runs: number): Baseline | null {
  if (spawnSync('Rscript', ['--version']).error) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-compute-'));
  try {
    const write = (name: string, values: Float64Array): void =>
      fs.writeFileSync(path.join(folder, name), new Uint8Array(values.buffer));
    const { scale } = engagement.instrument;
    const sizes = [
      responses.respondentCount,
      responses.groupIds.length,
      responses.itemIds.length,
      scale.min,
      scale.max,
      runs,
    ];
    fs.writeFileSync(path.join(folder, 'sizes.txt'), sizes.join(' '));
    write(
      'values.bin',
      responses.values.map((value, at) => (responses.kinds[at] === AnswerKind.answered ? value : NaN)),
    );
    write('group.bin', Float64Array.from(responses.group));
    write('position.bin', Float64Array.from(responses.position));
    write(
      'level.bin',
      Float64Array.from(engagement.groups, ({ level }) => (level === 'leaders' ? 1 : 0)),
    );
    const script = fileURLToPath(new URL('compute.R', import.meta.url));
    const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', script, folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`Rscript ended with ${status}: ${stderr}`);
    return JSON.parse(stdout) as Baseline;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Every number of compute.R in its order, from a result. */
function ownNumbers({ cells, indices, dimensions, subscales, groups, pairs, ...rest }: CapacityResult) {
  const { positions, reliability, aggregation, agreement, network } = rest;
  const reliabilityOf = (of: 'tie' | 'person') => {
    const one = reliability?.[of];
    return [
      one?.n,
      one?.alpha,
      one?.alphaStandardized,
      ...(one?.items.map(({ alphaIfDeleted }) => alphaIfDeleted) ?? []),
      ...(one?.items.map(({ itemRest }) => itemRest) ?? []),
    ];
  };
  const byPart = <T>(ids: readonly { readonly id: string }[], pick: (cell: number, id: string) => T) =>
    ids.flatMap(({ id }) => cells.map((_, cell) => pick(cell, id)));
  return {
    cellN: cells.map(({ n }) => n),
    cellMean: cells.map(({ mean }) => mean),
    cellSd: cells.map(({ sd }) => sd),
    cellLow: cells.map(({ ci }) => ci?.low),
    cellHigh: cells.map(({ ci }) => ci?.high),
    dimensionMean: byPart(dimensions, (cell, id) => cells[cell]?.dimensions[id]?.mean),
    dimensionSd: byPart(dimensions, (cell, id) => cells[cell]?.dimensions[id]?.sd),
    subscaleMean: byPart(subscales, (cell, id) => cells[cell]?.subscales[id]),
    index: [indices.within, indices.between, indices.vertical, indices.allCells].map(({ mean }) => mean),
    weighted: [indices.respondentWeighted.within, indices.respondentWeighted.between],
    dimension: dimensions.flatMap(({ within, between }) => [within, between]),
    subscale: subscales.flatMap(({ within, between }) => [within, between]),
    outgoing: groups.map(({ outgoing }) => outgoing),
    incoming: groups.map(({ incoming }) => incoming),
    selfGap: groups.map(({ selfGap }) => selfGap),
    gap: pairs.map(({ gap }) => gap),
    symmetric: pairs.map(({ symmetric }) => symmetric),
    pairG: pairs.map(({ g }) => g),
    pairP: pairs.map(({ pAdjusted }) => pAdjusted),
    leaderGap: [positions?.gap],
    tieReliability: reliabilityOf('tie'),
    personReliability: reliabilityOf('person'),
    icc: [
      aggregation?.msb,
      aggregation?.msw,
      aggregation?.f,
      aggregation?.p,
      aggregation?.icc1,
      aggregation?.icc2,
    ],
    rwg: agreement?.cells.map(({ rwg }) => rwg) ?? [],
    rwgJ: agreement?.cells.map(({ rwgJ }) => rwgJ) ?? [],
    medianRwgJ: [agreement?.medianRwgJ],
    network: [
      network?.density,
      network && network.valuedDensity,
      network?.reciprocity,
      network?.weightedReciprocity,
      network?.inDegreeCentralisation,
    ],
  };
}

/** Intervals in the order of compute.R: indices, weighted, leaders overall and by group, self gaps, pairs. */
function ownIntervals({ indices, positions, groups, pairs }: CapacityResult): readonly (Interval | null)[] {
  const split = new Map(positions?.groups.map(({ id, gapCi }) => [id, gapCi]));
  return [
    ...[indices.within, indices.between, indices.vertical, indices.allCells].map(({ ci }) => ci),
    indices.respondentWeighted.withinCi,
    indices.respondentWeighted.betweenCi,
    positions?.gapCi ?? null,
    ...groups.map(({ id }) => split.get(id) ?? null),
    ...groups.map(({ selfGapCi }) => selfGapCi),
    ...pairs.map(({ gapCi }) => gapCi),
  ];
}

/** Two bootstraps of 2,000 differ by chance: their ends by about a fiftieth of the interval, hardly ever by a seventh. */
const CHANCE = 1 / 7;

/**
 * Numbers that were compared: each within 1e-9 of R's, omega within 1e-5, intervals within what chance allows.
 * @throws Error that names the first number that differs
 */
export function compareWithBaseline(result: CapacityResult, baseline: Baseline): number {
  let compared = 0;
  const close = (
    name: string,
    ours: number | null | undefined,
    theirs: number | null,
    within: number,
  ): void => {
    if (ours === null || ours === undefined || theirs === null || !(Math.abs(ours - theirs) <= within))
      throw new Error(`${name}: ${String(ours)} here, ${String(theirs)} in R`);
    compared += 1;
  };
  for (const [name, values] of Object.entries(ownNumbers(result))) {
    const theirs = baseline.numbers[name] ?? [];
    if (theirs.length !== values.length || values.length === 0)
      throw new Error(`${name}: ${values.length} numbers here, ${theirs.length} in R`);
    values.forEach((value, at) =>
      close(`${name}[${at}]`, value, theirs[at] ?? null, 1e-9 * Math.max(1, Math.abs(theirs[at] ?? 0))),
    );
  }
  [result.reliability?.tie.omega, result.reliability?.person.omega].forEach((omega, at) =>
    close(`omega[${at}]`, omega, baseline.omega[at] ?? null, 1e-5),
  );
  ownIntervals(result).forEach((ci, at) => {
    if (ci === null) return;
    const [low = NaN, high = NaN] = baseline.bootstrap.slice(2 * at, 2 * at + 2);
    close(`interval[${at}].low`, ci.low, low, CHANCE * (high - low));
    close(`interval[${at}].high`, ci.high, high, CHANCE * (high - low));
  });
  return compared;
}
