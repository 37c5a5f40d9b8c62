/** `window.api` without an engine: answers by method name, events sent by hand, everything asked is remembered. */
import type {
  ApiEvents,
  AppSettings,
  EngagementOverview,
  EventName,
  FileToken,
  ImportPreview,
  SessionState,
} from '../../../shared/api/methods.ts';
import {
  HOST_METHOD_NAMES,
  METHOD_NAMES,
  type BridgeApi,
  type ChosenFile,
} from '../../../shared/api/page.ts';
import { defaultBrand } from '../../../shared/brand/profile.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { fail, succeed, type Result } from '../../../shared/lib/result.ts';
import {
  EMPTY_LIBRARY,
  placeEngagement,
  withEntry,
  type BenchmarkEntry,
  type BenchmarkState,
  type Placement,
} from '../../../shared/domain/benchmark/index.ts';
import { explain } from '../../../shared/domain/explain/explain.ts';
import type { ImportAccount } from '../../../shared/domain/mapping/types.ts';
import { nordbyExample, type Example } from '../../helpers/results.ts';

type Answer = (input: never) => unknown;

export interface FakeApi {
  readonly asked: { readonly method: string; readonly input: unknown }[];
  /** Replaces the answer of a method; a thrown Failure becomes a failed result. */
  answer(method: string, answer: Answer): void;
  send<E extends EventName>(event: E, payload: ApiEvents[E]): void;
  menu(command: string): void;
  inputsOf(method: string): unknown[];
}

export const chosen = (fileName: string): ChosenFile => ({
  token: `token-${fileName}` as FileToken,
  fileName,
});

export const closedSession: SessionState = {
  open: false,
  fileName: null,
  client: null,
  name: null,
  saved: { state: 'saved', at: null, failure: null },
  revision: 0,
};

export const openSession: SessionState = {
  open: true,
  fileName: 'nordby.samspil',
  client: 'Nordby Kommune',
  name: 'Børn i udsatte positioner',
  saved: { state: 'saved', at: '2026-11-23T13:03:00.000Z', failure: null },
  revision: 3,
};

export function overviewOf({ engagement }: Example, respondents = 118): EngagementOverview {
  return {
    engagement,
    rounds: [{ id: '2026-1', label: 'Måling 1', respondents, answers: respondents * 48 }],
    batches: [
      {
        id: 'b1',
        roundId: '2026-1',
        fileName: 'nordby-1.xlsx',
        sha256: '',
        sizeBytes: 1,
        importedAt: '2026-11-23T13:00:00.000Z',
        respondents,
        answers: respondents * 48,
        undone: false,
      },
    ],
  };
}

export const account: ImportAccount = {
  sheet: 'Data',
  rows: { read: 5, stored: 3, skipped: 2 },
  answers: { read: 20, stored: 18, skipped: 2, blank: 1 },
  respondents: 3,
  skips: [
    { row: 3, cell: 'A4', reason: 'incomplete', value: '' },
    { row: 4, cell: 'B5', reason: 'test-response', value: 'TEST' },
  ],
  changes: [{ from: 'I høj grad', to: '4', count: 7, firstCell: 'D2' }],
};

export const preview: ImportPreview = {
  fileName: 'svar.xlsx',
  format: 'xlsx',
  tool: 'surveyxact',
  sheets: [{ name: 'Data', rows: 6, columns: 3, hidden: false }],
  mapping: {
    sheet: 'Data',
    headerRows: 1,
    layout: 'wide',
    columns: [],
    values: {},
    missing: [],
    notApplicable: [],
    positions: {},
    groups: {},
    items: {},
  },
  columns: [
    {
      mapping: { column: 'A', role: 'respondent' },
      header: 'Id',
      certainty: 1,
      reason: { code: '', params: {} },
      values: [],
    },
    {
      mapping: { column: 'B', role: 'group' },
      header: 'Gruppe',
      certainty: 1,
      reason: { code: '', params: {} },
      values: [],
    },
    {
      mapping: { column: 'C', role: 'answer', item: 'know1', target: 'ppr' },
      header: 'PPR - kendskab',
      certainty: 1,
      reason: { code: '', params: {} },
      values: [],
    },
  ],
  origin: 'proposed',
  entries: {
    answers: [{ text: 'I høj grad', count: 7, firstCell: 'C2', meaning: 4, mixed: false }],
    groups: [{ text: 'Skolen', count: 3, firstCell: 'B2', meaning: 'skole' }],
    positions: [],
    codings: [],
    more: 0,
  },
  certain: true,
  problems: [],
  sample: [
    ['Id', 'Gruppe', 'PPR - kendskab'],
    ['1', 'Skole', 'I høj grad'],
  ],
  account,
};

/** Nothing was agreed, nothing was added. */
export const unknownState: BenchmarkState = {
  consent: { given: false, at: null },
  entry: null,
  blocked: 'no-consent',
  library: [],
};

/** The example among so many others, whose means are spread evenly over the scale. */
export function placementOf({ result }: Example, others: number): Placement {
  const library = Array.from({ length: others }, (_, at): BenchmarkEntry => {
    const mean = 1 + (4 * (at + 1)) / (others + 1);
    return {
      id: `e${at}`,
      document: `d${at}`,
      instrument: result.instrument,
      scale: result.scale,
      year: 2025,
      groups: 6,
      visibleCells: 30,
      within: mean,
      between: mean,
      dimensions: result.dimensions.map(({ id }) => ({ id, within: mean, between: mean })),
    };
  }).reduce(withEntry, EMPTY_LIBRARY);
  const { within, between } = result.indices;
  return placeEngagement(library, {
    document: 'own',
    round: result.round,
    instrument: result.instrument,
    scale: result.scale,
    within: within.mean,
    between: between.mean,
    dimensions: result.dimensions,
  });
}

/** Puts a fake on the window. With `session: openSession` the page begins in the engagement. */
export function installFakeApi(
  given: {
    readonly session?: SessionState;
    readonly settings?: AppSettings;
    readonly example?: Example;
  } = {},
): FakeApi {
  const asked: { method: string; input: unknown }[] = [];
  const listeners = new Set<{ event: EventName; tell: (payload: never) => void }>();
  const commands = new Set<(command: string) => void>();
  const example = given.example ?? nordbyExample();
  let settings: AppSettings = given.settings ?? { language: 'da', theme: 'light' };
  const send = <E extends EventName>(event: E, payload: ApiEvents[E]): void => {
    for (const one of listeners) if (one.event === event) one.tell(payload as never);
  };
  const answers = new Map<string, Answer>(
    Object.entries({
      'app.info': () => ({ version: '0.1.0', runtime: 'test', schemaVersion: 1 }),
      'settings.get': () => settings,
      'settings.set': (change: Partial<AppSettings>) => {
        settings = { ...settings, ...change };
        send('changed', { topics: ['settings'] });
        return settings;
      },
      'recent.list': () => [],
      'recovery.list': () => [],
      'backup.list': () => [],
      'privacy.retention': () => ({ date: null, due: false, deletions: [] }),
      'document.lookElsewhere': () => ({ state: 'same', unsaved: false, theirs: null, owners: [] }),
      'storage.sizes': () => [],
      'place.get': () => null,
      'place.set': () => null,
      'window.open': () => null,
      'fault.note': () => null,
      'engagement.state': () => given.session ?? closedSession,
      'undo.state': () => ({ undo: null, redo: null }),
      'engagement.open': () => openSession,
      'engagement.create': () => openSession,
      'engagement.close': () => closedSession,
      'engagement.overview': () => overviewOf(example),
      'capacity.get': ({ audience }: { audience: 'consultant' | 'client' }) => ({
        ...example.result,
        audience,
      }),
      'import.preview': () => preview,
      'import.commit': () => ({
        batch: { ...overviewOf(example).batches[0], respondents: 3 },
        account,
        problems: [],
      }),
      'benchmark.state': () => unknownState,
      'benchmark.place': ({ round }: { round?: string }) => ({ ...placementOf(example, 0), round }),
      'results.explain': ({ path }: { path: string }) =>
        explain(
          {
            engagement: example.engagement,
            result: example.result,
            round: () => {
              throw new Error('The example has no answers');
            },
            pseudonymSeed: 1,
          },
          path,
        ),
      'figure.write': () => ({ bytes: 2_000 }),
      'clipboard.write': () => null,
      'report.write': () => ({ pages: 14, bytes: 240_000 }),
      'brand.list': () => ({ profiles: [], chosen: null }),
      'brand.get': () => defaultBrand,
      'brand.showPicture': ({ picture }: { picture: { value: string } }) => ({ url: picture.value }),
      'slides.write': () => ({ slides: 17, bytes: 120_000 }),
      'kit.write': () => ({ pages: 8, bytes: 60_000 }),
      'workbook.write': () => ({ sheets: 4, bytes: 33_000 }),
      'window.initialDocument': () => null,
      'window.setTitle': () => null,
      'window.setFullScreen': () => null,
      'shell.showFile': () => null,
      'dialog.openEngagement': () => chosen('nordby.samspil'),
      'dialog.openSpreadsheet': () => [chosen('svar.xlsx')],
      'dialog.saveAs': () => chosen('rapport.pdf'),
      'dialog.chooseFolder': () => chosen('rapporter'),
    } satisfies Record<string, Answer>),
  );
  const call = async (method: string, input: unknown): Promise<Result<unknown>> => {
    asked.push({ method, input });
    const answer = answers.get(method);
    if (answer === undefined) throw new Error(`The test answers no ${method}`);
    try {
      return succeed(await answer(input as never));
    } catch (error) {
      if (!isFailure(error)) throw error;
      return fail({ code: error.code, params: error.params, errorId: '' });
    }
  };
  const methods = Object.fromEntries(
    [...METHOD_NAMES, ...HOST_METHOD_NAMES].map((name) => [name, (input: unknown) => call(name, input)]),
  );
  const api = {
    ...methods,
    on: (event: EventName, tell: (payload: never) => void) => {
      const entry = { event, tell };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    onMenu: (tell: (command: string) => void) => {
      commands.add(tell);
      return () => commands.delete(tell);
    },
    tokenForDroppedFile: (file: File) => call('dropped', file.name),
  } as unknown as BridgeApi;
  answers.set('dropped', (name: string) => chosen(name));
  Object.defineProperty(window, 'api', { value: api, configurable: true });
  return {
    asked,
    answer: (method, answer) => void answers.set(method, answer),
    send,
    menu: (command) => {
      for (const tell of commands) tell(command);
    },
    inputsOf: (method) => asked.filter((one) => one.method === method).map(({ input }) => input),
  };
}
