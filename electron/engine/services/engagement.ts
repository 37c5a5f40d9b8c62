/** Use cases of the document as a whole: make, open, publish, close, overview. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type {
  DocumentOwner,
  EngagementOverview,
  FileToken,
  SessionState,
} from '../../../shared/api/methods.ts';
import { parseSetup, type Setup } from '../../../shared/domain/engagement/setup.ts';
import { parseLicensedTexts, withLicensedTexts } from '../../../shared/domain/instrument/index.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { createDocument, openDocument, type OpenDocument } from '../document/document.ts';
import { readBatches, roundCounts } from '../repositories/batches.ts';
import { readKeptResults } from '../repositories/erasure.ts';
import { insertEngagement, insertRound, readEngagement, readTitle } from '../repositories/engagement.ts';
import { keepInstrument } from '../repositories/instruments.ts';
import { openSession, type ServiceContext } from './context.ts';
import { noteRecent } from './recent.ts';
import { storedInstrument } from './stored-instrument.ts';

export function sessionState(context: ServiceContext): SessionState {
  const { session } = context;
  if (!session) {
    return {
      open: false,
      fileName: null,
      client: null,
      name: null,
      saved: { state: 'saved', at: null, failure: null },
      revision: 0,
    };
  }
  const { client, name } = readTitle(session.db);
  return {
    open: true,
    fileName: session.fileName,
    client,
    name,
    saved: session.saved,
    revision: session.revision,
    recovered: session.recovered,
    protected: session.key !== null,
    owner: ownerOf(session),
  };
}

function ownerOf({ owners: [first] }: OpenDocument): DocumentOwner | null {
  return first === undefined ? null : { host: first.host, since: first.since, here: first.here };
}

export function overview(context: ServiceContext): EngagementOverview {
  const { db } = openSession(context);
  const engagement = readEngagement(db);
  const counts = roundCounts(db);
  const kept = new Set(readKeptResults(db).map(({ round }) => round));
  return {
    engagement,
    rounds: engagement.rounds.map(({ id, label }) => ({
      id,
      label,
      ...(counts.get(id) ?? { respondents: 0, answers: 0 }),
      ...(kept.has(id) ? { kept: true } : {}),
    })),
    batches: readBatches(db),
  };
}

/** The document that is open stays open when the other one cannot be opened. */
export function openEngagement(
  context: ServiceContext,
  input: { file: FileToken; passphrase?: string | undefined; readOnly?: boolean | undefined },
): Promise<SessionState> {
  const path = context.files.pathOf(input.file);
  return context.exclusive(async () => {
    if (context.session !== null && (await isSameFile(context.session.path, path)))
      return sessionState(context);
    const { passphrase: opener, readOnly } = input;
    const opened = await openDocument(path, context.host, { opener, readOnly });
    return replaceSession(context, opened);
  });
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  return one === (await realpath(other).catch(() => resolve(other)));
}

/** Closes what is open, then makes `opened` the session; when the first cannot be saved, `opened` is let go. */
async function replaceSession(context: ServiceContext, opened: OpenDocument): Promise<SessionState> {
  try {
    await closeSession(context);
  } catch (error) {
    await opened.close('keep');
    throw error;
  }
  context.session = opened;
  const state = sessionState(context);
  await noteRecent(context, opened, 'opened');
  context.changed(['session', 'engagement', 'responses', 'recent']);
  return state;
}

/** Makes a document from what the start screen asks for. */
export function createEngagement(
  context: ServiceContext,
  input: { file: FileToken; client: string; name: string; language: Language; instrument: string },
): Promise<SessionState> {
  const { file, ...setup } = input;
  const { privacy = {} } = context.settings.get();
  return create(context, file, parseSetup({ ...setup, privacy, rounds: [] }), true);
}

/** Makes a document from a setup file; the overrides come from the command line and win. */
export function createFromSetup(
  context: ServiceContext,
  input: {
    file: FileToken;
    setup: unknown;
    force: boolean;
    overrides?: Readonly<Record<string, unknown>> | undefined;
    licensed?: unknown;
  },
): Promise<SessionState> {
  const given = typeof input.setup === 'object' && input.setup !== null && !Array.isArray(input.setup);
  const overrides = Object.fromEntries(
    Object.entries(input.overrides ?? {}).filter(([, value]) => value !== undefined),
  );
  const setup = parseSetup(given ? { ...(input.setup as object), ...overrides } : input.setup);
  return create(context, input.file, withLicensed(setup, input.licensed), input.force);
}

/** Makes a document from a set-up that is checked already; never over one that stands there. */
export const createFromParsed = (
  context: ServiceContext,
  file: FileToken,
  setup: Setup,
): Promise<SessionState> => create(context, file, setup, false);

function withLicensed(setup: Setup, licensed: unknown): Setup {
  if (licensed === undefined) return setup;
  const texts = parseLicensedTexts(setup.instrument, licensed, setup.language);
  return { ...setup, instrument: withLicensedTexts(setup.instrument, texts) };
}

function create(
  context: ServiceContext,
  file: FileToken,
  setup: Setup,
  force: boolean,
): Promise<SessionState> {
  const path = context.files.pathOf(file);
  return context.exclusive(async () => {
    if (!force && existsSync(path)) throw new Failure('file.exists', { file: basename(path) });
    if (context.session !== null && (await isSameFile(context.session.path, path)))
      await closeSession(context);
    const made = await createDocument(path, context.host, (db) => {
      const instrumentId = keepInstrument(db, storedInstrument(setup.instrument));
      insertEngagement(db, { ...setup, instrumentId });
      for (const round of setup.rounds) insertRound(db, { ...round, instrumentId });
    });
    return replaceSession(context, made);
  });
}

/** Saves and closes; on a failure the document stays open. `keep` leaves what is unsaved for the next open. */
export function closeEngagement(
  context: ServiceContext,
  unsaved: 'publish' | 'keep' = 'publish',
): Promise<SessionState> {
  return context.exclusive(async () => {
    await closeSession(context, unsaved);
    return sessionState(context);
  });
}

async function closeSession(context: ServiceContext, unsaved: 'publish' | 'keep' = 'publish'): Promise<void> {
  const { session } = context;
  if (session === null) return;
  context.jobs.cancelAll();
  await noteRecent(context, session, 'left');
  await session.close(unsaved);
  context.session = null;
  context.changed(['session', 'engagement', 'responses', 'recent']);
}

export async function publishEngagement(context: ServiceContext): Promise<SessionState> {
  await openSession(context).publish();
  return sessionState(context);
}
