/** The engine: one document, all services, behind a Port. Runs in a utilityProcess, in the command line and in tests alike. */
import { dirname, extname, join } from 'node:path';
import { schemaVersion } from './db/migrate.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import type { ScryptCost } from './document/envelope.ts';
import { createGrantedFiles, type GrantedFiles } from './files.ts';
import { createJobs } from './jobs/jobs.ts';
import { openLog } from './log.ts';
import { createRouter, type Handlers, type Router } from './router.ts';
import { writeAccountFile } from './services/account-file.ts';
import { redoImport, undoImport } from './services/batches.ts';
import { createBenchmarkService } from './services/benchmark.ts';
import { benchmarkLibraryFile } from './services/benchmark-library.ts';
import { brandHandlers } from './services/brand-handlers.ts';
import { createBrandFolder } from './services/brands.ts';
import { createCapacityService } from './services/capacity.ts';
import { checkDocument } from './services/check.ts';
import { createHolderKey } from './services/holder-key.ts';
import { meetingHandlers } from './services/meeting.ts';
import { figureHandlers } from './services/figure.ts';
import { guideHandlers } from './services/guide.ts';
import { practiceHandlers } from './services/practice-handlers.ts';
import { afterHandlers } from './services/after-handlers.ts';
import { mapHandlers } from './services/map.ts';
import { dataHandlers } from './services/data-handlers.ts';
import { surveyHandlers } from './services/survey-handlers.ts';
import { workHandlers } from './services/work-handlers.ts';
import { deskHandlers } from './services/desk-handlers.ts';
import { reportHandlers } from './services/report-handlers.ts';
import { documentHandlers } from './services/document-handlers.ts';
import type { ServiceContext } from './services/context.ts';
import { writeWorkbookFile } from './services/deliverables.ts';
import {
  closeEngagement,
  createEngagement,
  createFromSetup,
  openEngagement,
  overview,
  publishEngagement,
  sessionState,
} from './services/engagement.ts';
import { createExplainService } from './services/explain.ts';
import { commitImport, inspectSheet, previewImport, runImport } from './services/import.ts';
import { setLicensedTexts } from './services/licensed-text.ts';
import { writeQuestionnaire } from './services/questionnaire.ts';
import { listRecoverable } from './services/recovery.ts';
import { setStatistics } from './services/statistics.ts';
import { createMappingLibrary } from './services/mapping-library.ts';
import { readMappingFile, writeMappingFile } from './services/mapping-files.ts';
import { undoHandlers } from './services/undo.ts';
import { createSettings } from './services/settings.ts';
import type { StorageFolders } from './services/storage.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { ApiEvents, EventName } from '../../shared/api/methods.ts';
import type { FromEngine, Port, ToEngine } from '../../shared/api/wire.ts';

/** Folders of this machine's user. `fonts` holds the .woff files of the bundled families. */
export interface Paths {
  readonly sessions: string;
  readonly settings: string;
  readonly logs: string;
  readonly fonts: string;
  /** Folder of the backups of documents; one inside the sessions folder when absent. */
  readonly backups?: string;
  /** File of the library of benchmarks; `benchmarks.json` beside the settings when absent. */
  readonly benchmarks?: string;
}

export interface EngineHost {
  readonly paths: Paths;
  readonly version: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Absolute path of a SQLite binding for a runtime with Node-API 9; absent in releases. */
  readonly sqliteBinding?: string | undefined;
  /** What a new passphrase costs; the default of documents when absent. */
  readonly scryptCost?: ScryptCost | undefined;
}

export interface Engine {
  /** Publishes and closes what is open. @throws Failure when it cannot be saved; it is open then as before */
  shutdown(): Promise<void>;
}

type Emit = <E extends EventName>(event: E, payload: ApiEvents[E]) => void;

interface Core {
  readonly router: Router;
  readonly context: ServiceContext;
  /** For what the host grants: it need not be told. */
  readonly files: GrantedFiles;
}

/** What only the host may know: paths. */
type TellHost = (message: Extract<FromEngine, { readonly type: 'granted' | 'document' }>) => void;

function createCore(host: EngineHost, emit: Emit, tellHost: TellHost): Core {
  const log = openLog(host.paths.logs, host.clock);
  const onFault = (where: string, error: unknown): string => {
    const errorId = host.newId().slice(0, 8);
    log.fault(errorId, where, error);
    return errorId;
  };
  const files = createGrantedFiles();
  const own: GrantedFiles = {
    ...files,
    grant: (token, path) => {
      tellHost({ type: 'granted', token, path });
      return files.grant(token, path);
    },
  };
  const context: ServiceContext = {
    host: {
      sessions: host.paths.sessions,
      backups: host.paths.backups,
      version: host.version,
      clock: host.clock,
      newId: host.newId,
      sqliteBinding: host.sqliteBinding,
      scryptCost: host.scryptCost,
      onSaved: (state) => emit('saved', state),
      onFault: (error) => onFault('publish', error),
    },
    files: own,
    jobs: createJobs((progress) => emit('progress', progress)),
    benchmarks: benchmarkLibraryFile(
      host.paths.benchmarks ?? join(folderOf(host.paths.settings), 'benchmarks.json'),
    ),
    brands: createBrandFolder(join(folderOf(host.paths.settings), 'brands')),
    holder: createHolderKey(join(folderOf(host.paths.settings), 'examiner-key.json'), host.scryptCost),
    mappings: createMappingLibrary(folderOf(host.paths.settings), host.clock),
    settings: createSettings(host.paths.settings, host.clock, own, host.newId),
    fonts: host.paths.fonts,
    version: host.version,
    changed: (topics) => {
      const { session } = context;
      if (topics.includes('session'))
        tellHost({ type: 'document', path: session?.path ?? null, readOnly: session?.readOnly ?? false });
      emit('changed', { topics });
    },
    previewed: new Map(),
    exclusive: createLane(),
    session: null,
  };
  const router = createRouter(handlersOf(context, host.paths), {
    onFault,
    onAnswer: (entry) => log.answer(entry),
    now: () => performance.now(),
  });
  return { router, context, files };
}

/** The app's own folders; the backups lie inside the sessions where no folder is given for them. */
function foldersOf({ sessions, backups, logs, settings }: Paths): StorageFolders {
  return { sessions, backups: backups ?? join(sessions, 'backups'), logs, settings: folderOf(settings) };
}

/** The app's own folder: that of the settings file, or the one given for it. */
const folderOf = (settings: string): string => (extname(settings) === '.json' ? dirname(settings) : settings);

/** Runs asynchronous work one after the other, whatever becomes of the one before. */
function createLane(): ServiceContext['exclusive'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function handlersOf(context: ServiceContext, paths: Paths): Handlers {
  const capacity = createCapacityService(context);
  const benchmark = createBenchmarkService(context, capacity.roundResult);
  const explainNumber = createExplainService(context, capacity);
  return {
    'app.info': () => ({
      version: context.version,
      runtime: `Node.js ${process.versions.node}`,
      schemaVersion: schemaVersion(MIGRATIONS),
    }),
    'settings.get': () => context.settings.get(),
    'settings.set': async (change) => {
      const settings = await context.settings.set(change);
      context.changed(['settings']);
      return settings;
    },
    'recent.list': () => context.settings.recent(),
    'recovery.list': () => listRecoverable(context),
    'engagement.create': (input) => createEngagement(context, input),
    'engagement.createFromSetup': (input) => createFromSetup(context, input),
    'engagement.open': (input) => openEngagement(context, input),
    'engagement.close': ({ unsaved }) => closeEngagement(context, unsaved),
    'engagement.publish': () => publishEngagement(context),
    'engagement.state': () => sessionState(context),
    'engagement.overview': () => overview(context),
    'engagement.setStatistics': (input) => setStatistics(context, input),
    'instrument.setLicensedTexts': ({ texts }) => setLicensedTexts(context, texts),
    'sheet.inspect': (input) => inspectSheet(context, input),
    'import.preview': (input) => previewImport(context, input),
    'import.commit': (input) => commitImport(context, input),
    'import.run': (input) => runImport(context, input),
    'mapping.read': ({ file }) => readMappingFile(context, file),
    'mapping.write': (input) => writeMappingFile(context, input),
    'import.undo': ({ batchId }) => undoImport(context, batchId),
    'import.redo': ({ batchId }) => redoImport(context, batchId),
    'account.write': (input) => writeAccountFile(context, input),
    'capacity.get': (input) => capacity.get(input),
    'results.explain': (input) => explainNumber(input),
    'benchmark.state': (input) => benchmark.state(input),
    'benchmark.place': (input) => benchmark.place(input),
    'benchmark.add': (input) => benchmark.add(input),
    'benchmark.remove': () => benchmark.remove(),
    'benchmark.setConsent': (input) => benchmark.setConsent(input),
    'workbook.write': (input) => writeWorkbookFile(context, capacity.roundResult, input),
    'questionnaire.write': (input) => writeQuestionnaire(context, input),
    'document.check': () => checkDocument(context),
    ...documentHandlers(context, capacity.roundResult),
    ...brandHandlers(context),
    ...meetingHandlers(context, capacity.roundResult),
    ...figureHandlers(context),
    ...guideHandlers(context),
    ...practiceHandlers(context, capacity.roundResult),
    ...workHandlers(context),
    ...surveyHandlers(context),
    ...afterHandlers(context),
    ...mapHandlers(context),
    ...dataHandlers(context, capacity.roundResult),
    ...deskHandlers(context, foldersOf(paths)),
    ...undoHandlers(context),
    ...reportHandlers(context, capacity),
    'job.cancel': ({ jobId }) => ({ cancelled: context.jobs.cancel(jobId) }),
  };
}

/** Serves requests that arrive on a port; answers, events and `ready` go back on it. */
export function startEngine(port: Port<ToEngine, FromEngine>, host: EngineHost): Engine {
  const emit: Emit = (event, payload) => port.post({ type: 'event', event, payload } as FromEngine);
  const { router, context, files } = createCore(host, emit, (message) => port.post(message));
  const shutdown = async (): Promise<void> => {
    await closeEngagement(context);
  };
  const answer = async (id: number, result: Promise<Result<unknown>>): Promise<void> => {
    port.post({ type: 'response', id, result: await result });
  };
  port.listen((message) => {
    if (message.type === 'grant') files.grant(message.token, message.path);
    else if (message.type === 'request')
      void answer(message.id, router.answer(message.method, message.input));
    else void answer(message.id, router.guard('shutdown', shutdown));
  });
  port.post({ type: 'ready' });
  return { shutdown };
}
