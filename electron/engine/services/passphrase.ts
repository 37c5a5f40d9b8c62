/** Use cases of the passphrase: set, change, remove. It is never kept: what a session holds is the key that was made of it. */
import { timingSafeEqual } from 'node:crypto';
import type { ActionName } from '../../../shared/domain/engagement/actions.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { SessionState } from '../../../shared/api/methods.ts';
import { workFrom } from '../document/copy.ts';
import { resealBackups } from '../document/backups.ts';
import type { OpenDocument } from '../document/document.ts';
import { deriveKey, type SealingKey } from '../document/envelope.ts';
import { backupsOf } from '../document/host.ts';
import { makeSessionFolder } from '../document/session-folder.ts';
import { readDocumentId } from '../repositories/document.ts';
import { openSession, type ServiceContext } from './context.ts';
import { sessionState } from './engagement.ts';

/** Shorter ones are tried out in hours, whatever they cost each time. */
const LEAST_CHARACTERS = 10;

export function setPassphrase(context: ServiceContext, passphrase: string): Promise<SessionState> {
  return context.exclusive(async () => {
    const session = openSession(context);
    if (session.key !== null) throw new Failure('passphrase.already-set', { file: session.fileName });
    return exchange(context, session, await newKey(context, passphrase), 'passphrase.set');
  });
}

export function changePassphrase(
  context: ServiceContext,
  input: { passphrase: string; next: string },
): Promise<SessionState> {
  return context.exclusive(async () => {
    const session = openSession(context);
    await checkPassphrase(session, input.passphrase);
    return exchange(context, session, await newKey(context, input.next), 'passphrase.changed');
  });
}

export function removePassphrase(context: ServiceContext, passphrase: string): Promise<SessionState> {
  return context.exclusive(async () => {
    const session = openSession(context);
    await checkPassphrase(session, passphrase);
    return exchange(context, session, null, 'passphrase.removed');
  });
}

async function newKey(context: ServiceContext, passphrase: string): Promise<SealingKey> {
  if ([...passphrase.normalize('NFKC')].length < LEAST_CHARACTERS)
    throw new Failure('passphrase.too-short', { least: LEAST_CHARACTERS });
  return deriveKey(passphrase, context.host.scryptCost);
}

/** Who changes or removes it has to know it: an open window on a desk is not enough. */
async function checkPassphrase({ key, fileName }: OpenDocument, passphrase: string): Promise<void> {
  if (key === null) throw new Failure('passphrase.not-set', { file: fileName });
  const { check } = await deriveKey(passphrase, key.cost, key.salt);
  if (!timingSafeEqual(check, key.check)) throw new Failure('document.passphrase-wrong', { file: fileName });
}

async function exchange(
  context: ServiceContext,
  session: OpenDocument,
  key: SealingKey | null,
  action: ActionName,
): Promise<SessionState> {
  const { host } = context;
  const before = session.key;
  const folder = await makeSessionFolder(host.sessions, host.newId());
  const make = () => workFrom(session.connection, folder, key, host.sqliteBinding);
  await session.exchange(folder, make, { action, subject: null, counts: {} });
  await resealBackups(backupsOf(host), readDocumentId(session.db), before, key);
  context.changed(['session']);
  return sessionState(context);
}
