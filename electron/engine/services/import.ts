/** Use cases of import: inspect a sheet, preview, store in one transaction, take a batch back and bring it again. */
import { createHmac } from 'node:crypto';
import { Failure } from '../../../shared/lib/failure.ts';
import type { BatchSummary, FileToken, ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { draftResponses, parseMapping, proposeMapping } from '../../../shared/domain/mapping/index.ts';
import type { ParsedSheet, ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type { ImportAccount, ImportDrafts, Mapping, Problem } from '../../../shared/domain/mapping/types.ts';
import { DocumentSession } from '../document/session.ts';
import type { Job } from '../jobs/jobs.ts';
import {
  findBatch,
  findSameFile,
  insertBatch,
  markUndone,
  sourceHashes,
  sourceKey,
} from '../repositories/batches.ts';
import { insertRound, loadEngagement, logChange } from '../repositories/engagement.ts';
import { insertResponses } from '../repositories/responses.ts';
import { readSpreadsheet } from '../spreadsheet/index.ts';
import { openSession, type ServiceContext } from './context.ts';
import { instrumentHash } from './instrument-hash.ts';

const SAMPLE_ROWS = 40;

async function read(context: ServiceContext, file: FileToken, job: Job): Promise<ParsedWorkbook> {
  const path = context.files.pathOf(file);
  await job.report(0, 'job.reading');
  return readSpreadsheet(path, {
    signal: job.signal,
    onProgress: (fraction) => job.tell(fraction * 0.6, 'job.reading'),
  });
}

/** What the importer sees in a sheet, with or without an engagement. */
export function inspectSheet(
  context: ServiceContext,
  input: { file: FileToken; sheet?: string | undefined; engagement?: FileToken | undefined; jobId: string },
): Promise<ImportPreview> {
  return context.jobs.run(input.jobId, async (job) => {
    const engagement = input.engagement ? peekEngagement(context, input.engagement) : null;
    const workbook = await read(context, input.file, job);
    return previewOf(workbook, engagement, input.sheet, undefined);
  });
}

/** The engagement in a document that is not opened as the session. */
function peekEngagement(context: ServiceContext, file: FileToken): Engagement {
  const session = DocumentSession.open(
    { ...context.host, onSaved: () => undefined },
    context.files.pathOf(file),
  );
  try {
    return loadEngagement(session.reading);
  } finally {
    session.abandon();
  }
}

export function previewImport(
  context: ServiceContext,
  input: { file: FileToken; sheet?: string | undefined; mapping?: Mapping | undefined; jobId: string },
): Promise<ImportPreview> {
  return context.jobs.run(input.jobId, async (job) => {
    const engagement = loadEngagement(openSession(context).reading);
    const workbook = await read(context, input.file, job);
    await job.report(0.6, 'job.mapping');
    return previewOf(workbook, engagement, input.sheet, input.mapping);
  });
}

function previewOf(
  workbook: ParsedWorkbook,
  engagement: Engagement | null,
  sheetName: string | undefined,
  given: Mapping | undefined,
): ImportPreview {
  const proposal = proposeMapping(workbook, engagement, sheetName ?? given?.sheet);
  const mapping = given === undefined ? proposal.mapping : parseMapping(given);
  const drafted =
    engagement === null || engagement.groups.length === 0
      ? null
      : draftResponses(workbook, mapping, engagement);
  const draftProblems = drafted?.problems ?? [];
  const questions =
    given === undefined
      ? proposal.problems
      : proposal.problems.filter((problem) => problem.severity === 'notice');
  const problems = [...questions, ...draftProblems];
  const sheet = sheetOf(workbook, mapping.sheet);
  return {
    fileName: workbook.fileName,
    format: workbook.format,
    tool: proposal.tool,
    sheets: workbook.sheets.map(({ name, rows, columnCount, hidden }) => ({
      name,
      rows: rows.length,
      columns: columnCount,
      hidden,
    })),
    mapping,
    columns: proposal.columns,
    certain: given !== undefined || proposal.certain,
    problems,
    sample: sheet?.rows.slice(0, SAMPLE_ROWS) ?? [],
    account: drafted && !hasError(draftProblems) ? drafted.account : null,
  };
}

function sheetOf(workbook: ParsedWorkbook, name: string | undefined): ParsedSheet | undefined {
  return (
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find((sheet) => sheet.rows.length > 0)
  );
}

const hasError = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

export interface StoredImport {
  readonly batch: BatchSummary;
  readonly account: ImportAccount;
  readonly problems: readonly Problem[];
}

/** Stores what the preview showed: the same mapping, the same rules, one transaction. */
export function commitImport(
  context: ServiceContext,
  input: {
    file: FileToken;
    mapping: Mapping;
    roundId: string;
    roundLabel?: string | undefined;
    jobId: string;
  },
): Promise<StoredImport> {
  return context.jobs.run(input.jobId, async (job) => {
    const engagement = loadEngagement(openSession(context).reading);
    const workbook = await read(context, input.file, job);
    const drafted = draft(workbook, parseMapping(input.mapping), engagement);
    return store(context, job, engagement, workbook, drafted, {
      id: input.roundId,
      label: input.roundLabel ?? input.roundId,
    });
  });
}

/** The command line's import: mapping from a file, or the proposed one if it is certain. */
export function runImport(
  context: ServiceContext,
  input: { file: FileToken; mapping?: unknown; round?: string | undefined; dryRun: boolean; jobId: string },
): Promise<{
  batch: BatchSummary | null;
  round: string;
  account: ImportAccount;
  problems: readonly Problem[];
}> {
  return context.jobs.run(input.jobId, async (job) => {
    const engagement = loadEngagement(openSession(context).reading);
    const round = chooseRound(engagement, input.round);
    const given = input.mapping === undefined ? null : parseMapping(input.mapping);
    const workbook = await read(context, input.file, job);
    const mapping = given ?? certainMapping(workbook, engagement);
    const drafted = draft(workbook, mapping, engagement);
    if (input.dryRun)
      return { batch: null, round: round.id, account: drafted.account, problems: drafted.problems };
    return { round: round.id, ...(await store(context, job, engagement, workbook, drafted, round)) };
  });
}

function chooseRound(engagement: Engagement, wanted: string | undefined): { id: string; label: string } {
  const { rounds } = engagement;
  const known = rounds.map((round) => round.id).join(', ');
  if (wanted !== undefined) {
    const found = rounds.find((round) => round.id === wanted);
    if (found) return found;
    if (rounds.length > 0) throw new Failure('round.unknown', { round: wanted, known });
    return { id: wanted, label: wanted };
  }
  const [only] = rounds;
  if (only && rounds.length > 1) throw new Failure('round.choose', { known });
  return only ?? { id: '1', label: '1' };
}

function certainMapping(workbook: ParsedWorkbook, engagement: Engagement): Mapping {
  const proposal = proposeMapping(workbook, engagement);
  if (proposal.certain) return proposal.mapping;
  const open = proposal.problems.filter((problem) => problem.severity !== 'notice');
  const doubtful = proposal.columns
    .filter((column) => column.certainty < 0.9)
    .map((column) => column.mapping.column);
  const columns = [...new Set([...open.flatMap((problem) => problem.cells), ...doubtful])]
    .slice(0, 12)
    .join(', ');
  throw new Failure('import.uncertain', { file: workbook.fileName, columns: columns === '' ? '-' : columns });
}

interface Drafted {
  readonly mapping: Mapping;
  readonly drafts: ImportDrafts;
  readonly account: ImportAccount;
  readonly problems: readonly Problem[];
}

/** @throws Failure with the code of the first problem that stands in the way */
function draft(workbook: ParsedWorkbook, mapping: Mapping, engagement: Engagement): Drafted {
  const drafted = draftResponses(workbook, mapping, engagement);
  const error = drafted.problems.find((problem) => problem.severity === 'error');
  if (error) throw new Failure(error.code, { file: workbook.fileName, ...error.params });
  return { mapping, ...drafted };
}

async function store(
  context: ServiceContext,
  job: Job,
  engagement: Engagement,
  workbook: ParsedWorkbook,
  drafted: Drafted,
  round: { id: string; label: string },
): Promise<StoredImport> {
  const session = openSession(context);
  const before = findSameFile(session.reading, round.id, workbook.sha256, drafted.account.sheet);
  if (before)
    throw new Failure('import.already-there', { file: workbook.fileName, round: round.id, batch: before.id });
  await job.report(0.65, 'job.storing');
  const now = context.host.clock().toISOString();
  const id = context.host.newId();
  const key = sourceKey(session.reading);
  const sourceHash = (sourceId: string): Buffer =>
    createHmac('sha256', key).update(`${round.id}\u0000${sourceId}`).digest();
  refuseKnownRespondents(
    sourceHashes(session.reading, round.id),
    drafted.drafts,
    sourceHash,
    workbook.fileName,
    round.id,
  );
  session.change((db) => {
    if (!engagement.rounds.some((known) => known.id === round.id)) {
      insertRound(db, { ...round, instrumentHash: instrumentHash(engagement.instrument), now });
    }
    const batchNumber = insertBatch(db, {
      id,
      roundId: round.id,
      fileName: workbook.fileName,
      sha256: workbook.sha256,
      sizeBytes: workbook.sizeBytes,
      importedAt: now,
      mapping: drafted.mapping,
      account: drafted.account,
    });
    insertResponses(db, {
      batchNumber,
      drafts: drafted.drafts,
      engagement,
      newId: context.host.newId,
      sourceHash,
      step: (fraction) => job.tell(0.65 + 0.35 * fraction, 'job.storing'),
    });
    logChange(db, now, 'import.commit', {
      respondents: drafted.account.respondents,
      answers: drafted.account.answers.stored,
    });
  });
  context.changed(['session', 'engagement', 'responses']);
  return { batch: existingBatch(context, id), account: drafted.account, problems: drafted.problems };
}

/** The same respondent twice in one round would count twice; replacing answers is a decision of its own. */
function refuseKnownRespondents(
  known: ReadonlySet<string>,
  drafts: ImportDrafts,
  sourceHash: (sourceId: string) => Buffer,
  file: string,
  round: string,
): void {
  if (known.size === 0) return;
  const again = drafts.respondents.filter(
    ({ sourceId }) => sourceId !== null && known.has(sourceHash(sourceId).toString('hex')),
  );
  const [first] = again;
  if (first)
    throw new Failure('import.respondents-known', { file, round, count: again.length, row: first.row + 1 });
}

function existingBatch(context: ServiceContext, id: string): BatchSummary {
  const batch = findBatch(openSession(context).reading, id);
  if (!batch) throw new Failure('batch.unknown', { batch: id });
  return batch;
}

/** Takes a batch back (soft: it can be brought again). */
export function undoImport(context: ServiceContext, batchId: string): { batch: BatchSummary } {
  const batch = existingBatch(context, batchId);
  if (batch.undone) throw new Failure('batch.already-undone', { batch: batchId });
  mark(context, batchId, context.host.clock().toISOString(), 'import.undo');
  return { batch: existingBatch(context, batchId) };
}

/** Brings a batch back that was taken back. */
export function redoImport(context: ServiceContext, batchId: string): { batch: BatchSummary } {
  const batch = existingBatch(context, batchId);
  if (!batch.undone) throw new Failure('batch.not-undone', { batch: batchId });
  mark(context, batchId, null, 'import.redo');
  return { batch: existingBatch(context, batchId) };
}

function mark(context: ServiceContext, batchId: string, at: string | null, action: string): void {
  const now = context.host.clock().toISOString();
  openSession(context).change((db) => {
    markUndone(db, batchId, at);
    logChange(db, now, action, {});
  });
  context.changed(['session', 'engagement', 'responses']);
}
