/** Use cases of import: inspect a sheet, preview, store in one transaction. */
import { Failure } from '../../../shared/lib/failure.ts';
import type { BatchSummary, FileToken, ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../../shared/domain/instrument/items.ts';
import {
  draftResponses,
  parseMapping,
  proposeMapping,
  type ProposedMapping,
} from '../../../shared/domain/mapping/index.ts';
import { columnLetters, type ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type {
  ImportAccount,
  ImportDrafts,
  Mapping,
  Problem,
  Pseudonyms,
} from '../../../shared/domain/mapping/types.ts';
import { withoutRespondents, type KnownPolicy } from '../../../shared/domain/mapping/known-respondents.ts';
import type { OpenDocument } from '../document/document.ts';
import { readDocument } from '../document/read-only.ts';
import type { Job } from '../jobs/jobs.ts';
import { findSameSheet, insertBatch, pseudonymsOfRound } from '../repositories/batches.ts';
import {
  currentInstrumentId,
  engagementOfRound,
  findRound,
  groupRowIds,
  insertGroups,
  insertRound,
  readEngagement,
} from '../repositories/engagement.ts';
import { idsAlreadyInRound, insertResponses } from '../repositories/responses.ts';
import { openSession, type PreviewedSheet, type ServiceContext } from './context.ts';
import { headerFingerprint } from './mapping-library.ts';
import { presetOf, previewOf } from './preview.ts';
import { existingBatch } from './batches.ts';
import { readingNotices, readSheet } from './read-sheet.ts';
import { sheetOf, withSheetGroups } from './sheet-groups.ts';

/** What the importer sees in a sheet, with or without an engagement. */
export function inspectSheet(
  context: ServiceContext,
  input: {
    file: FileToken;
    sheet?: string | undefined;
    tool?: string | undefined;
    engagement?: FileToken | undefined;
    jobId: string;
  },
): Promise<ImportPreview> {
  return context.jobs.run(input.jobId, async (job) => {
    const engagement = input.engagement
      ? await readDocument(context.files.pathOf(input.engagement), context.host, readEngagement)
      : null;
    const workbook = await readSheet(context, input, job);
    await job.report(0.6, 'job.mapping');
    return previewOf(workbook, engagement, { sheetName: input.sheet, tool: input.tool });
  });
}

export function previewImport(
  context: ServiceContext,
  input: {
    file: FileToken;
    beside?: readonly FileToken[] | undefined;
    sheet?: string | undefined;
    mapping?: Mapping | undefined;
    tool?: string | undefined;
    fresh?: boolean | undefined;
    jobId: string;
  },
): Promise<ImportPreview> {
  return context.jobs.run(input.jobId, async (job) => {
    const session = openSession(context);
    const workbook = await readSheet(context, input, job);
    await job.report(0.6, 'job.mapping');
    const known = input.fresh === true ? null : context.mappings;
    const preview = previewOf(workbook, readEngagement(session.db), {
      sheetName: input.sheet,
      given: input.mapping,
      known,
      tool: input.tool,
    });
    context.previewed.set(context.files.pathOf(input.file), { sha256: workbook.sha256, tool: preview.tool });
    return preview;
  });
}

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
    beside?: readonly FileToken[] | undefined;
    mapping: Mapping;
    roundId: string;
    roundLabel?: string | undefined;
    known?: KnownPolicy | undefined;
    jobId: string;
  },
): Promise<StoredImport> {
  return context.jobs.run(input.jobId, async (job) => {
    const session = openSession(context);
    const workbook = await readSheet(context, input, job);
    await job.report(0.6, 'job.mapping');
    const shown = shownBefore(context, input.file, workbook);
    const mapping = parseMapping(input.mapping);
    const engagement = engagementFor(session, input.roundId, workbook, mapping.sheet);
    const drafted = draft(workbook, { mapping, tool: shown?.tool ?? null }, engagement);
    const round = { id: input.roundId, label: input.roundLabel ?? input.roundId };
    const known = input.known ?? 'refuse';
    const stored = await store(context, { session, job, engagement, workbook, drafted, round, known });
    await keepMapping(context, workbook, mapping);
    return stored;
  });
}

/** Remembers how a sheet was read. The answers are stored by now: a folder that cannot be written is no failure of theirs. */
async function keepMapping(
  context: ServiceContext,
  workbook: ParsedWorkbook,
  mapping: Mapping,
): Promise<void> {
  const sheet = sheetOf(workbook, mapping.sheet);
  if (sheet === undefined || mapping.headerRows < 1) return;
  try {
    await context.mappings.keep(headerFingerprint(sheet, mapping.headerRows), mapping);
  } catch (error) {
    context.host.onFault?.(error);
  }
}

/** The command line's import: mapping from a file, or the proposed one if it is certain. */
export function runImport(
  context: ServiceContext,
  input: {
    file: FileToken;
    mapping?: unknown;
    sheet?: string | undefined;
    tool?: string | undefined;
    pseudonyms?: Pseudonyms | undefined;
    round?: string | undefined;
    known?: KnownPolicy | undefined;
    dryRun: boolean;
    jobId: string;
  },
): Promise<{
  batch: BatchSummary | null;
  round: string;
  account: ImportAccount;
  problems: readonly Problem[];
}> {
  return context.jobs.run(input.jobId, async (job) => {
    const session = openSession(context);
    const round = chooseRound(readEngagement(session.db), input.round);
    const given = input.mapping === undefined ? null : parseMapping(input.mapping);
    const workbook = await readSheet(context, input, job);
    await job.report(0.6, 'job.mapping');
    const sheet = input.sheet ?? given?.sheet;
    const engagement = engagementFor(session, round.id, workbook, sheet);
    const proposal = proposeMapping(workbook, engagement, sheet, presetOf(input.tool));
    const read = given ?? certainMapping(proposal, workbook.fileName);
    const mapping = {
      ...read,
      ...(input.sheet === undefined ? {} : { sheet: input.sheet }),
      ...(input.pseudonyms === undefined ? {} : { pseudonyms: input.pseudonyms }),
    };
    const drafted = draft(workbook, { mapping, tool: proposal.tool }, engagement);
    if (input.dryRun)
      return { batch: null, round: round.id, account: drafted.account, problems: drafted.problems };
    return {
      round: round.id,
      ...(await store(context, {
        session,
        job,
        engagement,
        workbook,
        drafted,
        round,
        known: input.known ?? 'refuse',
      })),
    };
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

function certainMapping(proposal: ProposedMapping, file: string): Mapping {
  if (proposal.certain) return proposal.mapping;
  const refused = proposal.problems.find((problem) => problem.severity === 'error');
  if (refused) throw new Failure(refused.code, { file, ...refused.params });
  if (!proposal.mapping.columns.some(({ role }) => role === 'answer' || role === 'value'))
    throw new Failure('import.no-answers', { file, sheet: proposal.mapping.sheet ?? file });
  const open = proposal.problems.filter((problem) => problem.severity !== 'notice');
  const doubtful = proposal.columns
    .filter((column) => column.certainty < 0.9)
    .map((column) => column.mapping.column);
  const columns = [...new Set([...open.flatMap((problem) => problem.cells), ...doubtful])]
    .slice(0, 12)
    .join(', ');
  throw new Failure('import.uncertain', {
    file,
    columns: columns === '' ? '-' : columns,
    ...firstQuestion(open),
  });
}

/** The question that stands first, flat, so that its own words can be told with the failure. */
function firstQuestion([first]: readonly Problem[]): Readonly<Record<string, string | number>> {
  if (first === undefined) return {};
  const params = Object.entries(first.params).map(([key, value]) => [`about.${key}`, value] as const);
  return { about: first.code, ...Object.fromEntries(params) };
}

interface Drafted {
  readonly mapping: Mapping;
  /** Survey tool that wrote the sheet, where it was recognised. */
  readonly tool: string | null;
  readonly drafts: ImportDrafts;
  readonly account: ImportAccount;
  readonly problems: readonly Problem[];
}

/** @throws Failure with the code of the first problem that stands in the way */
function draft(
  workbook: ParsedWorkbook,
  read: Pick<Drafted, 'mapping' | 'tool'>,
  engagement: Engagement,
): Drafted {
  const drafted = draftResponses(workbook, read.mapping, engagement);
  const error = drafted.problems.find((problem) => problem.severity === 'error');
  if (error)
    throw new Failure(error.code, {
      file: workbook.fileName,
      ...error.params,
      cells: error.cells.join(', '),
    });
  return { ...read, ...drafted, problems: [...drafted.problems, ...readingNotices(workbook)] };
}

/** The engagement as the round was or will be asked; with the groups of the sheet where it has none of its own. */
function engagementFor(
  session: OpenDocument,
  roundId: string,
  workbook: ParsedWorkbook,
  sheet: string | undefined,
): Engagement {
  const asked = engagementOfRound(session.db, roundId)?.engagement ?? readEngagement(session.db);
  return withSheetGroups(asked, workbook, sheet);
}

/** What is stored is what was shown: a file that changed after its preview is looked at again first. */
function shownBefore(
  context: ServiceContext,
  file: FileToken,
  workbook: ParsedWorkbook,
): PreviewedSheet | null {
  const shown = context.previewed.get(context.files.pathOf(file)) ?? null;
  if (shown !== null && shown.sha256 !== workbook.sha256)
    throw new Failure('import.sheet-changed', { file: workbook.fileName });
  return shown;
}

interface Storing {
  readonly session: OpenDocument;
  readonly job: Job;
  readonly engagement: Engagement;
  readonly workbook: ParsedWorkbook;
  readonly drafted: Drafted;
  readonly round: { readonly id: string; readonly label: string };
  /** What becomes of respondents that have answered in the round already. */
  readonly known: KnownPolicy;
}

async function store(context: ServiceContext, storing: Storing): Promise<StoredImport> {
  const { session, job, engagement, workbook, round } = storing;
  await job.report(0.65, 'job.storing');
  // From here on nothing waits: a cancel comes before the transaction or after it, never into it.
  refuseSameSheet(session, workbook, storing.drafted, round.id);
  const drafted = settleKnown(storing);
  const { account, drafts } = drafted;
  const batchId = session.change(
    (id: string) => ({
      action: 'import.committed',
      subject: id,
      counts: { respondents: account.respondents, answers: account.answers.stored },
    }),
    (db) => {
      if (groupRowIds(db).size === 0) insertGroups(db, engagement.groups);
      if (findRound(db, round.id) === null)
        insertRound(db, { ...round, instrumentId: currentInstrumentId(db) });
      const batchRowId = insertBatch(db, {
        roundRowId: findRound(db, round.id)?.id ?? 0,
        fileName: workbook.fileName,
        sheet: account.sheet,
        format: workbook.format,
        tool: drafted.tool,
        sha256: workbook.sha256,
        sizeBytes: workbook.sizeBytes,
        importedAt: context.host.clock().toISOString(),
        mapping: drafted.mapping,
        account,
        respondents: drafts.respondents.length,
        answers: drafts.answers.count,
      });
      insertResponses(db, {
        batchRowId,
        drafts,
        pseudonyms: scopeOf(drafted.mapping, round.id),
        groupIds: engagement.groups.map(({ id }) => id),
        itemCount: instrumentItems(engagement.instrument).length,
        columnLetters,
      });
      return String(batchRowId);
    },
  );
  job.tell(1, 'job.storing');
  context.changed(['session', 'engagement', 'responses']);
  return { batch: existingBatch(session.db, batchId), account, problems: drafted.problems };
}

function refuseSameSheet(
  session: OpenDocument,
  workbook: ParsedWorkbook,
  drafted: Drafted,
  round: string,
): void {
  const { sha256, fileName } = workbook;
  const before = findSameSheet(session.db, { roundId: round, sha256, sheet: drafted.account.sheet });
  if (before !== null) throw new Failure('import.already-there', { file: fileName, round, batch: before.id });
}

/** The same respondent twice in one round would count twice: the user says which answers count. */
function settleKnown({ session, workbook, drafted, round: { id: round }, known }: Storing): Drafted {
  const { respondents } = drafted.drafts;
  const ids = respondents.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId]));
  refuseOtherPseudonyms(session, drafted.mapping, round);
  const again = new Set(idsAlreadyInRound(session.db, round, ids, scopeOf(drafted.mapping, round)));
  const left = respondents.flatMap(({ sourceId }, index) =>
    sourceId !== null && again.has(sourceId) ? [index] : [],
  );
  const [index] = left;
  if (index === undefined) return drafted;
  if (known === 'keep') return withoutRespondents(drafted, new Set(left));
  if (known === 'replace') return { ...drafted, account: { ...drafted.account, replaced: left.length } };
  throw new Failure('import.respondents-known', {
    file: workbook.fileName,
    round,
    count: again.size,
    row: (respondents[index]?.row ?? 0) + 1,
  });
}

/** In which of the document's pseudonyms a person is known again. */
const scopeOf = ({ pseudonyms }: Mapping, round: string): string | null =>
  pseudonyms === 'round' ? round : null;

/** Within one round the same respondent must have the same pseudonym, or nobody would see that he has answered twice. */
function refuseOtherPseudonyms(session: OpenDocument, mapping: Mapping, round: string): void {
  const used = pseudonymsOfRound(session.db, round);
  if (used !== null && used !== (mapping.pseudonyms ?? 'document'))
    throw new Failure('import.pseudonyms-differ', { round, used });
}
