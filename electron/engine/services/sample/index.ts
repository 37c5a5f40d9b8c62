/** Use case of practice: writes a case into a folder as a consultant would receive it, and never over somebody's own files. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Failure } from '../../../../shared/lib/failure.ts';
import { makeNordby, NORDBY_DEFAULTS } from '../../../../shared/domain/training/nordby.ts';
import {
  makePracticeCase,
  PRACTICE_CASES,
  practiceStyles,
} from '../../../../shared/domain/training/practice.ts';
import type { Mapping } from '../../../../shared/domain/mapping/types.ts';
import type { TrainingCase, TrainingRound } from '../../../../shared/domain/training/types.ts';
import { writeBeside } from '../../document/atomic-write.ts';
import { writingFailure } from '../../document/file-failures.ts';
import { formsSheet } from './forms.ts';
import { readmeText } from './readme.ts';
import type { SampleSheet } from './sample-sheet.ts';
import { styledRound } from './styled.ts';
import { STYLE_IDS, type StyleId } from './styles/index.ts';
import { surveyXactSheet } from './surveyxact.ts';

export interface SampleRequest {
  /** Made where it does not exist. */
  readonly folder: string;
  /** One of `PRACTICE_CASES`; nordby without. */
  readonly case?: string | undefined;
  /** Invited people in all groups; nordby alone comes in other sizes. */
  readonly people?: number | undefined;
  readonly groups?: number | undefined;
  readonly seed?: number | undefined;
  /** Each round once more in the style of these tools (`STYLE_IDS`); `all` for every one. */
  readonly styles?: readonly string[] | undefined;
  /** Overwrite files that this use case did not write, or that were changed since. */
  readonly force: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenSample {
  readonly case: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly seed: number;
  readonly people: number;
  readonly groups: number;
  readonly rounds: readonly { readonly id: string; readonly file: string; readonly mapping: string }[];
  /** Rounds in further styles. */
  readonly styled: readonly {
    readonly id: string;
    readonly style: StyleId;
    readonly files: readonly string[];
    readonly mapping: string;
    /** Respondents that an import with the mapping stores. */
    readonly stored: number;
  }[];
}

const README = 'LÆSMIG.txt';
/** What is planted, for checks by program, and which files the folder was given. */
const ANSWER_KEY = 'facit.json';

/**
 * Writes setup.json, a spreadsheet and its mapping for each round, the words to them and the answer key.
 * The same request gives the same bytes. Nothing is left behind when it fails or is interrupted.
 * @throws Failure sample.unknown-case, sample.own-size, sample.size, sample.unknown-style, sample.not-a-folder, sample.would-overwrite, job.cancelled, file.*
 */
export async function writeSample(request: SampleRequest): Promise<WrittenSample> {
  const training = trainingOf(request);
  const rounds = training.rounds.map((round, index) => roundFiles(training, round, index));
  const files = new Map<string, Uint8Array>([['setup.json', json(training.setup)]]);
  for (const { sheets, mapping, mapped } of rounds) {
    for (const [file, bytes] of sheets) files.set(file, bytes);
    files.set(mapping, json(mapped));
  }
  const styled = wantedStyles(request.styles).flatMap((style) =>
    training.rounds.map((round) => {
      const name = `${training.id}-${round.id}-${style}`;
      const made = styledRound(training, round, style, name);
      for (const [file, bytes] of made.files) files.set(file, bytes);
      const mapping = `${name}.mapping.json`;
      files.set(mapping, json(made.mapping));
      return { id: round.id, style, files: [...made.files.keys()], mapping, stored: made.stored };
    }),
  );
  files.set(README, Buffer.from(readmeText(training, [...files.keys()]), 'utf8'));
  files.set(ANSWER_KEY, answerKey(training, rounds, files));
  if (!request.force) refuseForeign(request.folder, files);
  await writeAll(request.folder, files, request.signal);
  return {
    case: training.id,
    folder: request.folder,
    files: [...files.keys()],
    seed: training.seed,
    people: training.people,
    groups: training.setup.groups.length,
    rounds: rounds.map(({ id, file, mapping }) => ({ id, file, mapping })),
    styled,
  };
}

function wantedStyles(wanted: readonly string[] = []): readonly StyleId[] {
  if (wanted.includes('all')) return STYLE_IDS;
  return [...new Set(wanted)].map((name) => {
    const style = STYLE_IDS.find((id) => id === name);
    if (!style) throw new Failure('sample.unknown-style', { style: name, known: STYLE_IDS.join(', ') });
    return style;
  });
}

/** nordby with a before and an after, in any size; the others as a trainee gets them, in Danish. */
function trainingOf(request: SampleRequest): TrainingCase {
  const wanted = (request.case ?? 'nordby').toLowerCase();
  if (wanted === 'nordby') return makeNordby(request);
  const seed = request.seed ?? NORDBY_DEFAULTS.seed;
  const made = makePracticeCase({ case: wanted, seed, language: 'da' });
  if (made === null)
    throw new Failure('sample.unknown-case', { case: wanted, known: PRACTICE_CASES.join(', ') });
  if (request.people !== undefined || request.groups !== undefined)
    throw new Failure('sample.own-size', { case: wanted });
  return made;
}

interface RoundFiles {
  readonly id: string;
  /** The sheet, or the first one where a tool writes several. */
  readonly file: string;
  readonly sheets: ReadonlyMap<string, Uint8Array>;
  readonly mapping: string;
  readonly mapped: Mapping | SampleSheet['mapping'];
  /** What an import with the mapping stores. */
  readonly stored: number;
}

/** In the style of the case's own tool; nordby's as described there. */
function roundFiles(training: TrainingCase, round: TrainingRound, index: number): RoundFiles {
  if (training.id === 'nordby') return nordbyFiles(training, round, index);
  const wanted = practiceStyles(training.id)[index];
  const style = STYLE_IDS.find((id) => id === wanted) ?? 'surveyxact';
  const name = `${training.id}-${round.id}-${style}`;
  const { files, mapping, stored } = styledRound(training, round, style, name);
  const file = [...files.keys()][0] ?? name;
  return { id: round.id, file, sheets: files, mapping: `${name}.mapping.json`, mapped: mapping, stored };
}

/** The first round comes from SurveyXact, the second one from Microsoft Forms, which knows no broken-off answers. */
function nordbyFiles(training: TrainingCase, round: TrainingRound, index: number): RoundFiles {
  const fromForms = index % 2 === 1;
  const name = `${training.id}-${round.id}-${fromForms ? 'forms' : 'surveyxact'}`;
  const count = (kind: string): number => round.rows.filter((row) => row.kind === kind).length;
  const sheet = fromForms ? formsSheet(training, round) : surveyXactSheet(training, round);
  const file = `${name}.${fromForms ? 'csv' : 'xlsx'}`;
  return {
    id: round.id,
    file,
    sheets: new Map([[file, sheet.bytes]]),
    mapping: `${name}.mapping.json`,
    mapped: sheet.mapping,
    stored: count('complete') + (fromForms ? count('incomplete') : 0),
  };
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function answerKey(
  training: TrainingCase,
  rounds: readonly RoundFiles[],
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  return json({
    schema: 1,
    case: training.id,
    seed: training.seed,
    people: training.people,
    findings: training.truth.findings,
    rounds: training.truth.rounds.map((truth, index) => ({
      ...truth,
      file: rounds[index]?.file,
      mapping: rounds[index]?.mapping,
      stored: rounds[index]?.stored,
      skipped: truth.rows - (rounds[index]?.stored ?? 0),
    })),
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
  });
}

/** A file may be replaced when it already holds these bytes, or those that the folder's answer key says were written. */
function refuseForeign(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const written = writtenBefore(join(folder, ANSWER_KEY));
  for (const [file, bytes] of files) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    if (!statSync(path).isFile()) throw new Failure('file.is-folder', { file });
    const found = sha256(readFileSync(path));
    const own = file === ANSWER_KEY ? written !== null : found === written?.get(file);
    if (!own && found !== sha256(bytes))
      throw new Failure('sample.would-overwrite', { folder: basename(resolve(folder)), file });
  }
}

function writtenBefore(path: string): ReadonlyMap<string, unknown> | null {
  if (!existsSync(path)) return null;
  try {
    const key = JSON.parse(readFileSync(path, 'utf8')) as { files?: unknown; findings?: unknown } | null;
    const listed = key?.files;
    if (typeof listed !== 'object' || listed === null || !Array.isArray(key?.findings)) return null;
    return new Map(Object.entries(listed));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function writeAll(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Failure('sample.not-a-folder', { file: basename(resolve(folder)) });
  const made = await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writingFailure(error, join(folder, 'setup.json'));
  });
  const fresh: string[] = [];
  try {
    for (const [name, bytes] of files) {
      if (signal?.aborted) throw new Failure('job.cancelled');
      const path = join(folder, name);
      if (!existsSync(path)) fresh.push(path);
      await writeBeside(path, (temporary) => writeFile(temporary, bytes));
    }
  } catch (error) {
    for (const path of fresh) await rm(path, { force: true });
    if (made !== undefined) await rmdir(folder).catch(keepFilledFolder);
    throw error;
  }
}

/** Somebody else put something into the new folder meanwhile: it stays. */
function keepFilledFolder(): void {
  return;
}
