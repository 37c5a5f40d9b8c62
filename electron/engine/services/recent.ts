/** What the list of recent documents says of the open one: where it is, whose it is, and how far its newest round has come. */
import type { FileToken } from '../../../shared/api/methods.ts';
import type { OpenDocument } from '../document/document.ts';
import { roundCounts } from '../repositories/batches.ts';
import { readEngagement } from '../repositories/engagement.ts';
import type { ServiceContext } from './context.ts';
import type { RecentEntry } from './settings.ts';

/**
 * Notes the open document among the recent ones. A list that cannot be written is no reason to refuse or to keep a document
 * open, so the fault is only logged.
 */
export async function noteRecent(
  context: ServiceContext,
  session: OpenDocument,
  moment: 'opened' | 'left',
): Promise<void> {
  try {
    await context.settings.remember(entryOf(session), moment);
  } catch (error) {
    context.host.onFault?.(error);
  }
}

function entryOf(session: OpenDocument): Omit<RecentEntry, 'openedAt'> {
  const { client, name, rounds, groups, practice } = readEngagement(session.db);
  const counts = roundCounts(session.db);
  const newest = rounds.findLast(({ id }) => (counts.get(id)?.respondents ?? 0) > 0);
  const entry = { path: session.path, client, name, ...(practice === undefined ? {} : { practice: true }) };
  // Of a document under a passphrase the list says no more than what one needs to find it.
  if (newest === undefined || session.key !== null) return entry;
  const invited = groups.reduce<number | null>(
    (sum, group) => (sum === null || group.invited === null ? null : sum + group.invited),
    0,
  );
  const responded = counts.get(newest.id)?.respondents ?? 0;
  return { ...entry, round: { label: newest.label === '' ? newest.id : newest.label, responded, invited } };
}

export async function forgetRecent(
  context: ServiceContext,
  file: FileToken,
): Promise<{ forgotten: boolean }> {
  const path = context.files.pathOf(file);
  const before = context.settings.recent().length;
  await context.settings.forget(path);
  context.changed(['recent']);
  return { forgotten: context.settings.recent().length < before };
}
