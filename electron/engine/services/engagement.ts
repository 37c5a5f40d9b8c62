/** Use cases of the document as a whole: make, open, publish, close, overview. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { EngagementOverview, FileToken, SessionState } from '../../../shared/api/methods.ts';
import { parseSetup, type Setup } from '../../../shared/domain/engagement/setup.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { DocumentSession } from '../document/session.ts';
import { listBatches, roundCounts } from '../repositories/batches.ts';
import { insertEngagement, loadEngagement } from '../repositories/engagement.ts';
import { openSession, type ServiceContext } from './context.ts';
import { instrumentHash } from './instrument-hash.ts';

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
  const { client, name } = loadEngagement(session.reading);
  return {
    open: true,
    fileName: session.fileName,
    client,
    name,
    saved: session.saved,
    revision: session.revision,
  };
}

export function overview(context: ServiceContext): EngagementOverview {
  const { reading } = openSession(context);
  const engagement = loadEngagement(reading);
  const counts = roundCounts(reading);
  return {
    engagement,
    rounds: engagement.rounds.map(({ id, label }) => ({
      id,
      label,
      ...(counts.get(id) ?? { respondents: 0, answers: 0 }),
    })),
    batches: listBatches(reading),
  };
}

export async function openEngagement(context: ServiceContext, file: FileToken): Promise<SessionState> {
  const path = context.files.pathOf(file);
  if (context.session) await closeEngagement(context);
  return start(context, DocumentSession.open(context.host, path));
}

/** Makes a document from what the start screen asks for. */
export function createEngagement(
  context: ServiceContext,
  input: { file: FileToken; client: string; name: string; language: Language; instrument: string },
): Promise<SessionState> {
  const { file, ...setup } = input;
  return create(context, file, parseSetup({ ...setup, rounds: [] }), true);
}

/** Makes a document from a setup file; the overrides come from the command line and win. */
export function createFromSetup(
  context: ServiceContext,
  input: {
    file: FileToken;
    setup: unknown;
    force: boolean;
    overrides?: Readonly<Record<string, unknown>> | undefined;
  },
): Promise<SessionState> {
  const given = typeof input.setup === 'object' && input.setup !== null && !Array.isArray(input.setup);
  const overrides = Object.fromEntries(
    Object.entries(input.overrides ?? {}).filter(([, value]) => value !== undefined),
  );
  const setup = parseSetup(given ? { ...(input.setup as object), ...overrides } : input.setup);
  return create(context, input.file, setup, input.force);
}

async function create(
  context: ServiceContext,
  file: FileToken,
  setup: Setup,
  force: boolean,
): Promise<SessionState> {
  const path = context.files.pathOf(file);
  if (!force && existsSync(path)) throw new Failure('file.exists', { file: basename(path) });
  if (context.session) await closeEngagement(context);
  const session = await DocumentSession.create(context.host, path, (db) => {
    insertEngagement(db, {
      setup,
      instrumentHash: instrumentHash(setup.instrument),
      documentId: context.host.newId(),
      sourceKey: randomBytes(32),
      now: context.host.clock().toISOString(),
    });
  });
  return start(context, session);
}

async function start(context: ServiceContext, session: DocumentSession): Promise<SessionState> {
  context.session = session;
  const state = sessionState(context);
  await context.settings.remember({ path: session.path, client: state.client ?? '', name: state.name ?? '' });
  context.changed(['session', 'engagement', 'responses', 'recent']);
  return state;
}

export async function closeEngagement(context: ServiceContext): Promise<SessionState> {
  const { session } = context;
  if (session) {
    context.jobs.cancelAll();
    await session.close();
    context.session = null;
    context.changed(['session', 'engagement', 'responses']);
  }
  return sessionState(context);
}

export async function publishEngagement(context: ServiceContext): Promise<SessionState> {
  await openSession(context).publish();
  return sessionState(context);
}
