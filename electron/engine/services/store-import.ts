/** Drafts into the document: who has answered before is settled, ratings are staged in steps, and one change stores it all. */
import { Failure } from '../../../shared/lib/failure.ts';
import type { BatchSummary } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../../shared/domain/instrument/items.ts';
import { withoutRespondents, type KnownPolicy } from '../../../shared/domain/mapping/known-respondents.ts';
import { columnLetters, type ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type { ImportAccount, ImportDrafts, Mapping, Problem } from '../../../shared/domain/mapping/types.ts';
import type { OpenDocument } from '../document/document.ts';
import type { Job } from '../jobs/jobs.ts';
import { workInSteps } from '../jobs/steps.ts';
import { findSameSheet, insertBatch, pseudonymsOfRound } from '../repositories/batches.ts';
import {
  currentInstrumentId,
  findRound,
  groupRowIds,
  insertGroups,
  insertRound,
} from '../repositories/engagement.ts';
import {
  idsAlreadyInRound,
  insertResponses,
  ratingDrafts,
  type DraftsOf,
} from '../repositories/responses.ts';
import { dropStaged, stageRatings, type StagedRatings } from '../repositories/staged-ratings.ts';
import { existingBatch } from './batches.ts';
import type { ServiceContext } from './context.ts';

/** All but the last moment, in which everything gets its place at once. */
const STORING = { from: 0.7, to: 0.97, step: 'job.storing' } as const;
export interface StoredImport {
  readonly batch: BatchSummary;
  readonly account: ImportAccount;
  readonly problems: readonly Problem[];
}
export interface Drafted {
  readonly mapping: Mapping;
  /** Survey tool that wrote the sheet, where it was recognised. */
  readonly tool: string | null;
  readonly drafts: ImportDrafts;
  readonly account: ImportAccount;
  readonly problems: readonly Problem[];
}
export interface Storing {
  readonly session: OpenDocument;
  readonly job: Job;
  readonly engagement: Engagement;
  readonly workbook: ParsedWorkbook;
  readonly drafted: Drafted;
  readonly round: { readonly id: string; readonly label: string };
  /** What becomes of respondents that have answered in the round already. */
  readonly known: KnownPolicy;
  /** Of the document when the drafts were made. */
  readonly revision: number;
}

/** @throws Failure import.already-there, import.respondents-known, import.pseudonyms-differ, import.engagement-changed, job.cancelled */
export async function storeImport(context: ServiceContext, storing: Storing): Promise<StoredImport> {
  const { session, job, engagement, workbook, round } = storing;
  await job.report(STORING.from, STORING.step);
  refuseSameSheet(session, workbook, storing.drafted, round.id);
  const drafted = settleKnown(storing);
  const { account, drafts } = drafted;
  const draftsOf = {
    drafts,
    groupIds: engagement.groups.map(({ id }) => id),
    itemCount: instrumentItems(engagement.instrument).length,
    columnLetters,
  };
  const staged = await stage(context, session, draftsOf, job);
  // From here on nothing waits: a cancel comes before the transaction or after it, never into it.
  if (session.revision !== storing.revision) throw new Failure('import.engagement-changed');
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
      const pseudonyms = scopeOf(drafted.mapping, round.id);
      insertResponses(db, { ...draftsOf, batchRowId, pseudonyms }, staged);
      return String(batchRowId);
    },
  );
  job.tell(1, 'job.storing');
  context.changed(['session', 'engagement', 'responses']);
  return { batch: existingBatch(session.db, batchId), account, problems: drafted.problems };
}

/** Ratings into temporary tables of the session, in steps; they are gone again when the user cancels. */
async function stage(
  context: ServiceContext,
  session: OpenDocument,
  drafts: DraftsOf,
  job: Job,
): Promise<StagedRatings> {
  try {
    const steps = stageRatings((work) => session.connection.write(work), ratingDrafts(drafts));
    return await workInSteps(steps, job, STORING);
  } catch (error) {
    // A session that was closed meanwhile has taken its temporary tables along.
    if (context.session === session) session.connection.write(dropStaged);
    throw error;
  }
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
