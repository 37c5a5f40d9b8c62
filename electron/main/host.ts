/** What main does for the page itself: dialogs that turn paths into tokens, the file manager, the window's title. */
import fs from 'node:fs';
import path from 'node:path';
import { app, clipboard, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Language } from '../../shared/lib/language.ts';
import type { ChosenFile, HostMethods } from '../../shared/api/page.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';
import { STORAGE_PLACES } from '../../shared/api/desk-methods.ts';
import { writeClipboard } from './clipboard.ts';
import { DOCUMENT_EXTENSION } from './arguments.ts';
import { licencesText } from './diagnostics.ts';
import type { ChosenFiles } from './files.ts';
import { LONGEST_PLACE, type KeptPlaces } from './kept-places.ts';
import { storageFolder } from './places.ts';

/** Old and binary workbooks too: the engine tells how to save them anew. */
export const SPREADSHEET_EXTENSIONS = [
  '.xlsx',
  '.xlsm',
  '.ods',
  '.csv',
  '.tsv',
  '.tab',
  '.txt',
  '.zip',
  '.xls',
  '.xlsb',
] as const;

const SAVED_AS = {
  engagement: 'samspil',
  report: 'pdf',
  workbook: 'xlsx',
  mapping: 'json',
  instrument: 'json',
  form: 'xlsx',
  paper: 'pdf',
  text: 'txt',
  slides: 'pptx',
  brand: 'samspil-brand',
  account: 'xlsx',
  data: 'csv',
  picture: 'png',
  drawing: 'svg',
  table: 'csv',
  record: 'json',
  'record-paper': 'pdf',
  exam: 'json',
  guide: 'pdf',
} as const;
type SavedKind = keyof typeof SAVED_AS;

/** Further endings that decide what is written. */
const OTHER_ENDINGS: Readonly<Partial<Record<SavedKind, readonly string[]>>> = {
  account: ['csv'],
  data: ['json'],
};

const BRAND_PARTS = ['brand', 'logo', 'cover', 'font'] as const;
const BRAND_EXTENSIONS: Readonly<Record<(typeof BRAND_PARTS)[number], readonly string[]>> = {
  brand: ['samspil-brand', 'json'],
  logo: ['svg', 'png', 'jpg', 'jpeg'],
  cover: ['png', 'jpg', 'jpeg'],
  font: ['ttf', 'otf'],
};

export interface HostContext {
  readonly window: () => BrowserWindow | null;
  readonly files: ChosenFiles;
  readonly language: () => Language;
  /** The next document that the system asked the app to open, once. */
  readonly takeDocument: () => string | null;
  /** Path of the open document; null = none is open. */
  readonly document: () => string | null;
  readonly openWindow: (given: { readonly file: string | null; readonly start: 'new' | null }) => void;
  readonly places: KeptPlaces;
  readonly diagnostics: () => Promise<string>;
  readonly noteFault: (name: string, frames: readonly string[]) => void;
}

type HostAnswers = { readonly [M in keyof HostMethods]: (input: unknown) => Promise<Result<unknown>> };

const refused = (): Result<never> => fail({ code: 'request.refused', params: {}, errorId: '' });

/** The host methods, each checking what it is given. */
export function setupHost(context: HostContext): HostAnswers {
  return {
    'dialog.openEngagement': () =>
      chooseFile(context, {
        title: wordsOf(context.language()).t('dialog.open-engagement'),
        filters: [{ name: 'Samspil', extensions: ['samspil'] }],
      }),
    'dialog.openMapping': () => {
      const words = wordsOf(context.language());
      return chooseFile(context, {
        title: words.t('dialog.open-mapping'),
        filters: [{ name: words.t('dialog.kind-mapping'), extensions: ['json'] }],
      });
    },
    'dialog.openInstrument': () => {
      const words = wordsOf(context.language());
      return chooseFile(context, {
        title: words.t('dialog.open-instrument'),
        filters: [{ name: words.t('dialog.kind-instrument'), extensions: ['json'] }],
      });
    },
    'dialog.openSpreadsheet': () => {
      const words = wordsOf(context.language());
      return chooseFiles(context, {
        title: words.t('dialog.open-spreadsheet'),
        filters: [
          {
            name: words.t('dialog.spreadsheets'),
            extensions: SPREADSHEET_EXTENSIONS.map((one) => one.slice(1)),
          },
        ],
      });
    },
    'dialog.openBrandPart': (input) => {
      const kind = BRAND_PARTS.find((one) => one === textField(input, 'kind'));
      if (kind === undefined) return Promise.resolve(refused());
      const words = wordsOf(context.language());
      return chooseFile(context, {
        title: words.t(`dialog.open-${kind}`),
        filters: [{ name: words.t(`dialog.kind-${kind}`), extensions: [...BRAND_EXTENSIONS[kind]] }],
      });
    },
    'dialog.openTraining': (input) => {
      const kind = (['exam', 'record'] as const).find((one) => one === textField(input, 'kind'));
      if (kind === undefined) return Promise.resolve(refused());
      const words = wordsOf(context.language());
      return chooseFiles(context, {
        title: words.t(`dialog.open-${kind}`),
        filters: [{ name: words.t(`dialog.kind-${kind}`), extensions: ['json'] }],
      });
    },
    'dialog.chooseFolder': () => {
      const words = wordsOf(context.language());
      return chooseFile(context, {
        title: words.t('dialog.choose-folder'),
        properties: ['openDirectory', 'createDirectory'],
      });
    },
    'dialog.saveAs': (input) => {
      const wanted = savedAs(input);
      return wanted === null ? Promise.resolve(refused()) : chooseTarget(context, wanted.kind, wanted.name);
    },
    'clipboard.write': writeClipboard,
    'shell.showFile': (input) => {
      const token = textField(input, 'token');
      const file = token === null ? null : context.files.pathOf(token);
      if (file === null) return Promise.resolve(refused());
      shell.showItemInFolder(file);
      return Promise.resolve(succeed(null));
    },
    'window.initialDocument': () => {
      const file = context.takeDocument();
      return Promise.resolve(succeed<ChosenFile | null>(file === null ? null : context.files.keep(file)));
    },
    'window.setTitle': (input) => {
      const title = textField(input, 'title');
      if (title === null || title.length > 300) return Promise.resolve(refused());
      context.window()?.setTitle(title === '' ? 'Samspil' : title);
      return Promise.resolve(succeed(null));
    },
    'window.setFullScreen': (input) => {
      const on = (input as { readonly on?: unknown } | null)?.on;
      if (typeof on !== 'boolean') return Promise.resolve(refused());
      context.window()?.setFullScreen(on);
      return Promise.resolve(succeed(null));
    },
    ...deskAnswers(context),
  };
}

type DeskHostMethod =
  | 'window.open'
  | 'place.get'
  | 'place.set'
  | 'shell.showDocument'
  | 'shell.showPlace'
  | 'diagnostics.copy'
  | 'app.licences'
  | 'fault.note';

function deskAnswers(context: HostContext): Pick<HostAnswers, DeskHostMethod> {
  const done = (): Promise<Result<null>> => Promise.resolve(succeed(null));
  return {
    'window.open': (input) => {
      const token = textField(input, 'file');
      const file = token === null ? null : context.files.pathOf(token);
      if (token !== null && file === null) return Promise.resolve(refused());
      context.openWindow({ file, start: textField(input, 'start') === 'new' ? 'new' : null });
      return done();
    },
    'place.get': () => {
      const document = context.document();
      return Promise.resolve(succeed(document === null ? null : context.places.get(document)));
    },
    'place.set': (input) => {
      const place = textField(input, 'place');
      const document = context.document();
      if (place === null || place.length > LONGEST_PLACE) return Promise.resolve(refused());
      if (document !== null) context.places.set(document, place);
      return done();
    },
    'shell.showDocument': () => {
      const document = context.document();
      if (document === null) return Promise.resolve(refused());
      shell.showItemInFolder(document);
      return done();
    },
    'shell.showPlace': async (input) => {
      const place = STORAGE_PLACES.find((one) => one === textField(input, 'place'));
      if (place === undefined) return refused();
      const folder = storageFolder(place);
      fs.mkdirSync(folder, { recursive: true });
      await shell.openPath(folder);
      return succeed(null);
    },
    'diagnostics.copy': async () => {
      const text = await context.diagnostics();
      clipboard.writeText(text);
      return succeed({ text });
    },
    'app.licences': () =>
      Promise.resolve(succeed({ text: licencesText(app.getAppPath(), process.execPath) })),
    'fault.note': (input) => {
      const name = textField(input, 'name');
      const frames = (input as { readonly frames?: unknown } | null)?.frames;
      if (name === null || !Array.isArray(frames)) return Promise.resolve(refused());
      context.noteFault(
        name,
        frames.filter((frame): frame is string => typeof frame === 'string').slice(0, 50),
      );
      return done();
    },
  };
}

/** A file dropped on the window, as a token: documents and spreadsheets only. */
export function keepDroppedFile(files: ChosenFiles, file: string): Result<ChosenFile | null> {
  const extension = path.extname(file).toLowerCase();
  const known = [DOCUMENT_EXTENSION, ...SPREADSHEET_EXTENSIONS].includes(extension);
  const isFile = known && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile
    ? succeed(files.keep(file))
    : fail({ code: 'file.not-usable', params: { file: path.basename(file) }, errorId: '' });
}

async function chooseFile(
  context: HostContext,
  options: OpenDialogOptions,
): Promise<Result<ChosenFile | null>> {
  const [file] = await askForFiles(context, { properties: ['openFile'], ...options });
  return succeed(file === undefined ? null : context.files.keep(file));
}

/** More than this at once is a slip of the hand. */
const MOST_FILES = 50;

async function chooseFiles(
  context: HostContext,
  options: OpenDialogOptions,
): Promise<Result<readonly ChosenFile[]>> {
  const files = await askForFiles(context, { ...options, properties: ['openFile', 'multiSelections'] });
  return succeed(files.slice(0, MOST_FILES).map((file) => context.files.keep(file)));
}

async function askForFiles(context: HostContext, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = context.window();
  if (window === null) return [];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? [] : filePaths;
}

async function chooseTarget(
  context: HostContext,
  kind: SavedKind,
  name: string,
): Promise<Result<ChosenFile | null>> {
  const window = context.window();
  if (window === null) return succeed(null);
  const words = wordsOf(context.language());
  const extension = SAVED_AS[kind];
  const others: readonly string[] = OTHER_ENDINGS[kind] ?? [];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.text(`dialog.save-${kind}`),
    defaultPath: path.join(folderFor(context), `${fileNameOf(name)}.${extension}`),
    filters: [
      { name: words.text(`dialog.kind-${kind}`), extensions: [extension] },
      ...others.map((other) => ({ name: words.text(`dialog.kind-${kind}-${other}`), extensions: [other] })),
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return succeed(null);
  const isNamed = [extension, ...others].some((one) => path.extname(filePath).toLowerCase() === `.${one}`);
  const file = isNamed ? filePath : `${filePath}.${extension}`;
  return succeed(context.files.keep(file));
}

/** What is made of a document is offered beside it. */
function folderFor(context: HostContext): string {
  const document = context.document();
  return document === null ? app.getPath('documents') : path.dirname(document);
}

/** A suggested name without what file systems refuse, never a path. */
export function fileNameOf(text: string): string {
  const name = text
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 120)
    .trim();
  return name === '' ? 'Samspil' : name;
}

function savedAs(input: unknown): { kind: SavedKind; name: string } | null {
  const kind = textField(input, 'kind');
  const name = textField(input, 'suggestedName');
  if (kind === null || name === null || !Object.hasOwn(SAVED_AS, kind)) return null;
  return { kind: kind as SavedKind, name };
}

function textField(input: unknown, field: string): string | null {
  if (typeof input !== 'object' || input === null) return null;
  const value = (input as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : null;
}
