/** The engine: one document, all services, behind a Port. Runs in a utilityProcess, in the command line and in tests alike. */
import { SCHEMA_VERSION } from './db/migrate.ts';
import { createGrantedFiles } from './files.ts';
import { createJobs } from './jobs/jobs.ts';
import { openLog } from './log.ts';
import { createRouter, type Handlers, type Router } from './router.ts';
import { createCapacityService } from './services/capacity.ts';
import { checkDocument } from './services/check.ts';
import type { ServiceContext } from './services/context.ts';
import { writeReport, writeWorkbookFile } from './services/deliverables.ts';
import {
  closeEngagement,
  createEngagement,
  createFromSetup,
  openEngagement,
  overview,
  publishEngagement,
  sessionState,
} from './services/engagement.ts';
import {
  commitImport,
  inspectSheet,
  previewImport,
  redoImport,
  runImport,
  undoImport,
} from './services/import.ts';
import { createSettings } from './services/settings.ts';
import { Failure } from '../../shared/lib/failure.ts';
import type { Result } from '../../shared/lib/result.ts';
import type {
  ApiEvents,
  EventName,
  FileToken,
  MethodInput,
  MethodName,
  MethodOutput,
} from '../../shared/api/methods.ts';
import type { FromEngine, Port, ToEngine } from '../../shared/api/wire.ts';

/** Folders of this machine's user. `fonts` holds source-sans-3-*.woff. */
export interface Paths {
  readonly sessions: string;
  readonly settings: string;
  readonly logs: string;
  readonly fonts: string;
}

export interface EngineHost {
  readonly paths: Paths;
  readonly version: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Absolute path of a SQLite binding for a runtime with Node-API 9; absent in releases. */
  readonly sqliteBinding?: string | undefined;
}

export interface Engine {
  /** Publishes and closes what is open. */
  shutdown(): Promise<void>;
}

interface Core {
  readonly router: Router;
  grant(token: string, path: string): FileToken;
  shutdown(): Promise<void>;
}

type Emit = <E extends EventName>(event: E, payload: ApiEvents[E]) => void;

function createCore(host: EngineHost, emit: Emit): Core {
  const files = createGrantedFiles();
  const jobs = createJobs((progress) => emit('progress', progress));
  const settings = createSettings(host.paths.settings, host.clock, files, host.newId);
  const context: ServiceContext = {
    host: {
      sessionsFolder: host.paths.sessions,
      clock: host.clock,
      newId: host.newId,
      sqliteBinding: host.sqliteBinding,
      onSaved: (state) => emit('saved', state),
    },
    files,
    jobs,
    settings,
    fonts: host.paths.fonts,
    version: host.version,
    changed: (topics) => emit('changed', { topics }),
    session: null,
  };
  const router = createRouter(handlersOf(context), openLog(host.paths.logs, host.clock), host.newId);
  return {
    router,
    grant: (token, path) => files.grant(token, path),
    shutdown: async () => {
      await closeEngagement(context);
    },
  };
}

function handlersOf(context: ServiceContext): Handlers {
  const capacity = createCapacityService(context);
  return {
    'app.info': () => ({
      version: context.version,
      runtime: `Node.js ${process.versions.node}`,
      schemaVersion: SCHEMA_VERSION,
    }),
    'settings.get': () => context.settings.get(),
    'settings.set': async (change) => {
      const settings = await context.settings.set(change);
      context.changed(['settings']);
      return settings;
    },
    'recent.list': () => context.settings.recent(),
    'engagement.create': (input) => createEngagement(context, input),
    'engagement.createFromSetup': (input) => createFromSetup(context, input),
    'engagement.open': ({ file }) => openEngagement(context, file),
    'engagement.close': () => closeEngagement(context),
    'engagement.publish': () => publishEngagement(context),
    'engagement.state': () => sessionState(context),
    'engagement.overview': () => overview(context),
    'sheet.inspect': (input) => inspectSheet(context, input),
    'import.preview': (input) => previewImport(context, input),
    'import.commit': (input) => commitImport(context, input),
    'import.run': (input) => runImport(context, input),
    'import.undo': ({ batchId }) => undoImport(context, batchId),
    'import.redo': ({ batchId }) => redoImport(context, batchId),
    'capacity.get': (input) => capacity.get(input),
    'report.write': (input) => writeReport(context, capacity.roundResult, input),
    'workbook.write': (input) => writeWorkbookFile(context, capacity.roundResult, input),
    'document.check': () => checkDocument(context),
    'job.cancel': ({ jobId }) => ({ cancelled: context.jobs.cancel(jobId) }),
  };
}

/** Serves requests that arrive on a port; answers, events and `ready` go back on it. */
export function startEngine(port: Port<ToEngine, FromEngine>, host: EngineHost): Engine {
  const emit: Emit = (event, payload) => {
    port.post({ type: 'event', event, payload } as FromEngine);
  };
  const core = createCore(host, emit);
  port.listen((message) => {
    if (message.type === 'grant') {
      core.grant(message.token, message.path);
    } else if (message.type === 'request') {
      void core.router.answer(message.method, message.input).then((result) => {
        port.post({ type: 'response', id: message.id, result });
      });
    } else {
      void core.shutdown().then(
        () => port.post({ type: 'response', id: message.id, result: { ok: true, value: null } }),
        (error: unknown) => port.post({ type: 'response', id: message.id, result: failed(error) }),
      );
    }
  });
  port.post({ type: 'ready' });
  return { shutdown: () => core.shutdown() };
}

function failed(error: unknown): Result<never> {
  const known =
    error instanceof Failure
      ? { code: error.code, params: error.params }
      : { code: 'error.internal', params: {} };
  return { ok: false, error: { ...known, errorId: '' } };
}

/** An engine in this process, for the command line and for tests. */
export interface EngineClient {
  grant(path: string): FileToken;
  /** @throws Failure with the code of the answer */
  call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>>;
  on<E extends EventName>(event: E, listener: (payload: ApiEvents[E]) => void): void;
  close(): Promise<void>;
}

export function connectEngine(host: EngineHost): EngineClient {
  const listeners = new Map<EventName, ((payload: never) => void)[]>();
  const core = createCore(host, (event, payload) => {
    for (const listener of listeners.get(event) ?? []) (listener as (value: typeof payload) => void)(payload);
  });
  return {
    grant: (path) => core.grant(`file-${host.newId()}`, path),
    call: async <M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> => {
      const result = await core.router.answer(method, input);
      if (!result.ok)
        throw new Failure(result.error.code, { ...result.error.params, errorId: result.error.errorId });
      return result.value as MethodOutput<M>;
    },
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener as (payload: never) => void]);
    },
    close: () => core.shutdown(),
  };
}
