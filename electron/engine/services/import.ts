/** Use cases of import: inspect a sheet, preview, store in one transaction. */
import { Failure } from '../../../shared/lib/failure.ts';
import type { BatchSummary, FileToken, ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import {
  draftInSteps,
  parseMapping,
  proposeInSteps,
  type ProposedMapping,
} from '../../../shared/domain/mapping/index.ts';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type { ImportAccount, Mapping, Problem, Pseudonyms } from '../../../shared/domain/mapping/types.ts';
import type { KnownPolicy } from '../../../shared/domain/mapping/known-respondents.ts';
import type { OpenDocument } from '../document/document.ts';
import { readDocument } from '../document/read-only.ts';
import type { Job } from '../jobs/jobs.ts';
import { workInSteps } from '../jobs/steps.ts';
import { engagementOfRound, readEngagement } from '../repositories/engagement.ts';
import { openSession, type PreviewedSheet, type ServiceContext } from './context.ts';
import { headerFingerprint } from './mapping-library.ts';
import { presetOf, previewOf } from './preview.ts';
import { readingNotices, readSheet } from './read-sheet.ts';
import { sheetOf, withSheetGroups } from './sheet-groups.ts';
import { storeImport, type Drafted, type StoredImport } from './store-import.ts';

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
    const steps = previewOf(workbook, engagement, { sheetName: input.sheet, tool: input.tool });
    return workInSteps(steps, job, MAPPING);
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
    const steps = previewOf(workbook, readEngagement(session.db), {
      sheetName: input.sheet,
      given: input.mapping,
      known,
      tool: input.tool,
    });
    const preview = await workInSteps(steps, job, MAPPING);
    context.previewed.set(context.files.pathOf(input.file), { sha256: workbook.sha256, tool: preview.tool });
    return preview;
  });
}

/** The middle of an import: what the sheet means. Reading it comes before. */
const MAPPING = { from: 0.6, to: 0.7, step: 'job.mapping' } as const;
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
    refuseClosed(engagement, input.roundId);
    const { revision } = session;
    const drafted = await draft(workbook, { mapping, tool: shown?.tool ?? null }, engagement, job);
    const round = { id: input.roundId, label: input.roundLabel ?? input.roundId };
    const known = input.known ?? 'refuse';
    const stored = await storeImport(context, {
      ...{ session, job, engagement, workbook, drafted, round, known },
      revision,
    });
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
    refuseClosed(engagement, round.id);
    const { revision } = session;
    const recognising = proposeInSteps(workbook, engagement, sheet, presetOf(input.tool));
    const proposal = await workInSteps(recognising, job, { ...MAPPING, to: 0.65 });
    const read = given ?? certainMapping(proposal, workbook.fileName);
    const mapping = {
      ...read,
      ...(input.sheet === undefined ? {} : { sheet: input.sheet }),
      ...(input.pseudonyms === undefined ? {} : { pseudonyms: input.pseudonyms }),
    };
    const drafted = await draft(workbook, { mapping, tool: proposal.tool }, engagement, job);
    if (input.dryRun)
      return { batch: null, round: round.id, account: drafted.account, problems: drafted.problems };
    return {
      round: round.id,
      ...(await storeImport(context, {
        session,
        job,
        engagement,
        workbook,
        drafted,
        round,
        known: input.known ?? 'refuse',
        revision,
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

/** @throws Failure with the code of the first problem that stands in the way */
async function draft(
  workbook: ParsedWorkbook,
  read: Pick<Drafted, 'mapping' | 'tool'>,
  engagement: Engagement,
  job: Job,
): Promise<Drafted> {
  const steps = draftInSteps(workbook, read.mapping, engagement);
  const drafted = await workInSteps(steps, job, { ...MAPPING, from: 0.65 });
  const error = drafted.problems.find((problem) => problem.severity === 'error');
  if (error)
    throw new Failure(error.code, {
      file: workbook.fileName,
      ...error.params,
      cells: error.cells.join(', '),
    });
  return { ...read, ...drafted, problems: [...drafted.problems, ...readingNotices(workbook)] };
}

/** @throws Failure round.closed {round} */
function refuseClosed({ rounds }: Engagement, id: string): void {
  const round = rounds.find((one) => one.id === id);
  if (round?.closed === true) throw new Failure('round.closed', { round: round.label || id });
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
