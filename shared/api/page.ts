/** The shape of `window.api`: engine methods by name, host commands (dialogs, window), and events. Names only: no zod at run time. */
import type { Result } from '../lib/result.ts';
import type { StoragePlace } from './desk-methods.ts';
import type { ApiEvents, EventName, FileToken, MethodInput, MethodName, MethodOutput } from './methods.ts';

export const METHOD_NAMES = [
  'app.info',
  'settings.get',
  'settings.set',
  'recent.list',
  'recent.forget',
  'recovery.list',
  'engagement.create',
  'engagement.open',
  'engagement.close',
  'engagement.publish',
  'engagement.state',
  'engagement.overview',
  'engagement.setStatistics',
  'map.setPlaces',
  'instrument.setLicensedTexts',
  'import.preview',
  'import.commit',
  'mapping.read',
  'mapping.write',
  'import.undo',
  'import.redo',
  'account.write',
  'capacity.get',
  'results.explain',
  'benchmark.state',
  'benchmark.place',
  'benchmark.add',
  'benchmark.remove',
  'benchmark.setConsent',
  'report.composition',
  'report.compose',
  'report.state',
  'report.previewPages',
  'report.write',
  'report.writeGroups',
  'workbook.write',
  'data.write',
  'slides.write',
  'kit.write',
  'figure.write',
  'questionnaire.write',
  'document.check',
  'document.lookElsewhere',
  'document.keepBoth',
  'document.takeTheirs',
  'document.overwrite',
  'document.saveAs',
  'document.duplicate',
  'document.copyStructure',
  'document.copyAggregates',
  'backup.list',
  'backup.make',
  'backup.restore',
  'backup.writeCopy',
  'backup.saveCopy',
  'salvage.write',
  'passphrase.set',
  'passphrase.change',
  'passphrase.remove',
  'privacy.deleteAnswers',
  'privacy.removeFromComputer',
  'privacy.retention',
  'privacy.setRetention',
  'practice.cases',
  'practice.start',
  'practice.state',
  'practice.exercise',
  'practice.answer',
  'practice.writeRecord',
  'examiner.state',
  'examiner.create',
  'examiner.writeExam',
  'examiner.readRecord',
  'examiner.sign',
  'examiner.writePaper',
  'guide.write',
  'comments.list',
  'comments.review',
  'dialogue.get',
  'dialogue.set',
  'plan.get',
  'plan.saveFocus',
  'plan.removeFocus',
  'plan.saveAction',
  'plan.removeAction',
  'plan.order',
  'plan.addNote',
  'plan.removeNote',
  'clarity.set',
  'groups.set',
  'groups.merge',
  'relations.set',
  'rounds.set',
  'limits.set',
  'instrument.choose',
  'instrument.set',
  'instrument.read',
  'instrument.write',
  'answers.count',
  'instrument.known',
  'instrument.chooseKnown',
  'brand.list',
  'brand.get',
  'brand.save',
  'brand.remove',
  'brand.choose',
  'brand.import',
  'brand.export',
  'brand.readPicture',
  'brand.showPicture',
  'brand.readFont',
  'storage.sizes',
  'undo.state',
  'undo.undo',
  'undo.redo',
  'job.cancel',
] as const satisfies readonly MethodName[];

export const EVENT_NAMES = ['changed', 'progress', 'saved', 'engine'] as const satisfies readonly EventName[];

export interface ChosenFile {
  readonly token: FileToken;
  readonly fileName: string;
}

/** What main does itself: dialogs give tokens; null = the user cancelled. */
export interface HostMethods {
  'dialog.openEngagement': () => Promise<Result<ChosenFile | null>>;
  'dialog.openMapping': () => Promise<Result<ChosenFile | null>>;
  'dialog.openInstrument': () => Promise<Result<ChosenFile | null>>;
  /** One file or several; none = the user cancelled. */
  'dialog.openSpreadsheet': () => Promise<Result<readonly ChosenFile[]>>;
  'dialog.openBrandPart': (input: {
    kind: 'brand' | 'logo' | 'cover' | 'font';
  }) => Promise<Result<ChosenFile | null>>;
  'dialog.saveAs': (input: {
    kind:
      | 'engagement'
      | 'report'
      | 'workbook'
      | 'mapping'
      | 'instrument'
      | 'form'
      | 'paper'
      | 'text'
      | 'slides'
      | 'brand'
      | 'account'
      | 'data'
      | 'picture'
      | 'drawing'
      | 'table'
      | 'record'
      | 'record-paper'
      | 'exam'
      | 'guide';
    suggestedName: string;
  }) => Promise<Result<ChosenFile | null>>;
  /** An exam file, or records: one or several; none = the user cancelled. */
  'dialog.openTraining': (input: { kind: 'exam' | 'record' }) => Promise<Result<readonly ChosenFile[]>>;
  /** A folder to write several files into. */
  'dialog.chooseFolder': () => Promise<Result<ChosenFile | null>>;
  /** Puts what is given on the clipboard: text, the same as HTML, a picture as PNG. */
  'clipboard.write': (input: { text?: string; html?: string; png?: Uint8Array }) => Promise<Result<null>>;
  /** Shows a written file in the file manager. */
  'shell.showFile': (input: { token: FileToken }) => Promise<Result<null>>;
  /** The document given on the command line or by double click, once. */
  'window.initialDocument': () => Promise<Result<ChosenFile | null>>;
  'window.setTitle': (input: { title: string }) => Promise<Result<null>>;
  /** The whole screen for presenting, or the window again. */
  'window.setFullScreen': (input: { on: boolean }) => Promise<Result<null>>;
  /** Another window, with a document or on the way to a new one; without either it shows the start screen. */
  'window.open': (input: { file?: FileToken; start?: 'new' }) => Promise<Result<null>>;
  /** The page's own note of where the user was in the open document; null when there is none. */
  'place.get': () => Promise<Result<string | null>>;
  'place.set': (input: { place: string }) => Promise<Result<null>>;
  /** Shows the open document in the file manager. */
  'shell.showDocument': () => Promise<Result<null>>;
  'shell.showPlace': (input: { place: StoragePlace }) => Promise<Result<null>>;
  /** Puts what support needs on the clipboard, and gives it back to be read: nothing of people, clients or paths. */
  'diagnostics.copy': () => Promise<Result<{ text: string }>>;
  'app.licences': () => Promise<Result<{ text: string }>>;
  /** Notes a fault of the page in the log: its kind and code positions. */
  'fault.note': (input: { name: string; frames: readonly string[] }) => Promise<Result<null>>;
}
export const HOST_METHOD_NAMES = [
  'dialog.openEngagement',
  'dialog.openMapping',
  'dialog.openInstrument',
  'dialog.openSpreadsheet',
  'dialog.openBrandPart',
  'dialog.chooseFolder',
  'dialog.openTraining',
  'dialog.saveAs',
  'clipboard.write',
  'shell.showFile',
  'window.initialDocument',
  'window.setTitle',
  'window.setFullScreen',
  'window.open',
  'place.get',
  'place.set',
  'shell.showDocument',
  'shell.showPlace',
  'diagnostics.copy',
  'app.licences',
  'fault.note',
] as const satisfies readonly (keyof HostMethods)[];

export type WindowApi = {
  readonly [M in (typeof METHOD_NAMES)[number]]: (input: MethodInput<M>) => Promise<Result<MethodOutput<M>>>;
} & HostMethods & {
    /** Calls the listener on each event until the signal aborts. */
    readonly on: <E extends EventName>(
      event: E,
      listener: (payload: ApiEvents[E]) => void,
      signal: AbortSignal,
    ) => void;
    /** Commands of the native menu. */
    readonly onMenu: (listener: (command: string) => void, signal: AbortSignal) => void;
    /** Token for a file that was dropped on the window. */
    readonly tokenForDroppedFile: (file: File) => Promise<Result<ChosenFile | null>>;
  };

/** Ends a subscription. */
export type StopListening = () => void;

/** `window.api` as it crosses from the preload: an AbortSignal cannot cross, so a subscription gives back how to end it. */
export type BridgeApi = Omit<WindowApi, 'on' | 'onMenu'> & {
  readonly on: <E extends EventName>(event: E, listener: (payload: ApiEvents[E]) => void) => StopListening;
  readonly onMenu: (listener: (command: string) => void) => StopListening;
};
