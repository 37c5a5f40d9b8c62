/** The contract between page and engine: method name -> input and output schema, events, and which files a method needs. */
import { z } from 'zod';
import type { BenchmarkConsent, BenchmarkState, Placement } from '../domain/benchmark/index.ts';
import type { CapacityResult } from '../domain/capacity/result.ts';
import type { Explanation } from '../domain/explain/types.ts';
import { brandMethods } from './brand-methods.ts';
import { meetingMethods } from './meeting-methods.ts';
import { deskMethods, privacyDefaults, type PrivacyDefaults } from './desk-methods.ts';
import { importMethods, type BatchSummary } from './import-methods.ts';
import { figureMethods } from './figure-methods.ts';
import { guideMethods } from './guide-methods.ts';
import { practiceMethods } from './practice-methods.ts';
import { afterMethods } from './after-methods.ts';
import { mapMethods } from './map-methods.ts';
import { dataMethods } from './data-methods.ts';
import { surveyMethods } from './survey-methods.ts';
import { workMethods } from './work-methods.ts';
import { undoMethods } from './undo-methods.ts';
import { reportMethods } from './report-methods.ts';
import type { Engagement, StatisticsSettings } from '../domain/engagement/types.ts';

export type { BatchSummary, ImportPreview } from './import-methods.ts';

/** A file that the user chose in a dialog; the page holds this token, never a path. */
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
export type FileToken = z.infer<typeof fileToken>;

const language = z.enum(['da', 'nb', 'en']);
const audience = z.enum(['consultant', 'client']);
const roundId = z.string().min(1).max(200);
/** Chosen by the caller; progress events and job.cancel name it. */
const jobId = z.string().min(1).max(100);
const nothing = z.strictObject({});
const ofRound = z.strictObject({ round: roundId.optional() });
const passphrase = z.string().max(1000);
const backupId = z.string().min(1).max(200);
/** The domain tells how long it may be. */
const licensedText = z.string().max(10_000).optional();

export interface SavedState {
  readonly state: 'saved' | 'saving' | 'unsaved' | 'failed' | 'read-only';
  /** ISO time of the last publish; null before the first. */
  readonly at: string | null;
  /** Why the last publish failed. */
  readonly failure: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
}

export interface SessionState {
  readonly open: boolean;
  readonly fileName: string | null;
  readonly client: string | null;
  readonly name: string | null;
  readonly saved: SavedState;
  /** Rises with every change of the document. */
  readonly revision: number;
  /** Changes that a crash had kept from being saved came back with this document. */
  readonly recovered?: boolean;
  /** The document is under a passphrase. */
  readonly protected?: boolean;
  /** Who else had it open when it was opened or last looked at; null = nobody. */
  readonly owner?: DocumentOwner | null;
}

export interface DocumentOwner {
  /** Name of the computer. */
  readonly host: string;
  /** ISO time since when. */
  readonly since: string;
  /** On this computer: another window or the command line. */
  readonly here: boolean;
}

/** What stands at the document's place, seen from this window. */
export interface ElsewhereState {
  readonly state: 'same' | 'changed' | 'missing';
  /** Are there changes here that the file lacks? */
  readonly unsaved: boolean;
  /** Time (ISO) and size of the file as it is now; null where it is missing. */
  readonly theirs: { readonly changedAt: string; readonly sizeBytes: number } | null;
  readonly owners: readonly DocumentOwner[];
}

export interface BackupEntry {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly sizeBytes: number;
  /** What it was made before, or `edit` for those of every quarter of an hour; its words are `backup.reason.<reason>`. */
  readonly reason: string;
  /** How often each action was done since the backup before. */
  readonly changes: Readonly<Record<string, number>>;
}

export interface SalvageReport {
  readonly fileName: string;
  readonly tables: readonly {
    readonly table: string;
    /** Rows that could be read. */
    readonly read: number;
    /** Rows that stand in the new document. */
    readonly kept: number;
    readonly whole: boolean;
  }[];
}

/** One entry of the record of what was deleted. */
export interface DeletionRecord {
  /** ISO time. */
  readonly at: string;
  readonly rounds: readonly string[];
  readonly respondents: number;
  readonly answers: number;
  readonly comments: number;
}

export interface Retention {
  /** Year-month-day on which the answers are to be deleted; null where none is set. */
  readonly date: string | null;
  readonly due: boolean;
  readonly deletions: readonly DeletionRecord[];
}

export interface EngagementOverview {
  readonly engagement: Engagement;
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    readonly respondents: number;
    readonly answers: number;
    /** Its answers were deleted, or left out of a copy; the results that could be seen are kept. */
    readonly kept?: boolean;
  }[];
  readonly batches: readonly BatchSummary[];
}

export interface AppSettings {
  readonly language: 'da' | 'nb' | 'en';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  /** Limits of new engagements; what is left out is the questionnaire's own. */
  readonly privacy?: PrivacyDefaults;
  /** The tour of the window was taken or declined. */
  readonly tourSeen?: boolean;
}

export interface RecentDocument {
  readonly token: FileToken;
  readonly fileName: string;
  readonly client: string;
  readonly name: string;
  readonly openedAt: string;
  readonly missing: boolean;
  /** A practice case; absent for others. */
  readonly practice?: boolean | undefined;
  /** The newest round with answers as it was last seen; absent before there are any. */
  readonly round?: {
    readonly label: string;
    readonly responded: number;
    /** null where a group's number of invited is not known. */
    readonly invited: number | null;
  };
}

export interface RecoverableDocument {
  readonly token: FileToken;
  readonly fileName: string;
  /** false: the document was changed elsewhere since, and opening it leaves these changes aside. */
  readonly fits: boolean;
}

/** Marks an output type; the engine is the only writer, so its outputs are checked in tests, inputs always. */
const output = <T>() => z.custom<T>((value) => value !== undefined);

const method = <I extends z.ZodType, O extends z.ZodType>(input: I, result: O) => ({ input, output: result });

export const methods = {
  'app.info': method(nothing, output<{ version: string; runtime: string; schemaVersion: number }>()),
  'settings.get': method(nothing, output<AppSettings>()),
  'settings.set': method(
    z.strictObject({
      language: language.optional(),
      theme: z.enum(['system', 'light', 'dark', 'contrast']).optional(),
      privacy: privacyDefaults.optional(),
      tourSeen: z.boolean().optional(),
    }),
    output<AppSettings>(),
  ),
  'recent.list': method(nothing, output<readonly RecentDocument[]>()),
  /** Documents with changes that a crash kept from being saved; opening one brings them back. */
  'recovery.list': method(nothing, output<readonly RecoverableDocument[]>()),

  'engagement.create': method(
    z.strictObject({
      file: fileToken,
      client: z.string().max(200),
      name: z.string().max(200),
      language,
      instrument: z.string().max(100),
    }),
    output<SessionState>(),
  ),
  /** Command line only. */
  'engagement.createFromSetup': method(
    z.strictObject({
      file: fileToken,
      setup: z.unknown(),
      force: z.boolean(),
      overrides: z
        .strictObject({
          client: z.string().max(200).optional(),
          name: z.string().max(200).optional(),
          language: language.optional(),
          instrument: z.unknown().optional(),
        })
        .optional(),
      /** Licensed words: pasted text in the engagement's language, or an object by item. */
      licensed: z.unknown().optional(),
    }),
    output<SessionState>(),
  ),
  'engagement.open': method(
    z.strictObject({ file: fileToken, passphrase: passphrase.optional(), readOnly: z.boolean().optional() }),
    output<SessionState>(),
  ),
  /** `keep` closes without saving; what is unsaved stays on this computer and comes back when the document is opened. */
  'engagement.close': method(
    z.strictObject({ unsaved: z.enum(['publish', 'keep']).optional() }),
    output<SessionState>(),
  ),
  'engagement.publish': method(nothing, output<SessionState>()),
  'engagement.state': method(nothing, output<SessionState>()),
  'engagement.overview': method(nothing, output<EngagementOverview>()),
  /** What is left out stays as it is. */
  'engagement.setStatistics': method(
    z.strictObject({
      seed: z
        .int()
        .min(0)
        .max(2 ** 32 - 1)
        .optional(),
      finitePopulation: z.boolean().optional(),
      pairing: z.enum(['auto', 'never']).optional(),
    }),
    output<StatisticsSettings>(),
  ),

  /** Licensed words by item id, beside our own; an empty text takes them away in its language. */
  'instrument.setLicensedTexts': method(
    z.strictObject({
      texts: z.record(
        z.string().max(100),
        z.strictObject({ da: licensedText, nb: licensedText, en: licensedText }),
      ),
    }),
    output<{ licensed: number }>(),
  ),

  ...importMethods,
  'capacity.get': method(
    z.strictObject({ round: roundId.optional(), compare: roundId.optional(), audience }),
    output<CapacityResult>(),
  ),
  /** How one number of that result was made; `path` is one of its own, as `cells.skole.ppr`. */
  'results.explain': method(
    z.strictObject({
      path: z.string().max(2000),
      round: roundId.optional(),
      compare: roundId.optional(),
      audience,
    }),
    output<Explanation>(),
  ),

  /** Consent, the engagement's own entry and the whole library; numbers are those that the client may see. */
  'benchmark.state': method(ofRound, output<BenchmarkState>()),
  /** The round among the other engagements of the same instrument: never among fewer than five. */
  'benchmark.place': method(ofRound, output<Placement>()),
  /** In place of the entry that the engagement may have; `changed` is false where that says the same already. */
  'benchmark.add': method(ofRound, output<{ changed: boolean }>()),
  'benchmark.remove': method(nothing, output<{ changed: boolean }>()),
  /** Withdrawing takes the entry out of the library. */
  'benchmark.setConsent': method(z.strictObject({ given: z.boolean() }), output<BenchmarkConsent>()),

  'workbook.write': method(
    z.strictObject({
      file: fileToken,
      round: roundId.optional(),
      language: language.optional(),
      edition: audience,
      /** An earlier round; without it the latest before that was asked with the same instrument. */
      compare: roundId.optional(),
      brand: z.unknown().optional(),
      jobId,
    }),
    output<{ sheets: number; bytes: number }>(),
  ),
  /** The ending of the file decides: .xlsx a form, .pdf for paper, .txt for a survey tool. */
  'questionnaire.write': method(
    z.strictObject({
      file: fileToken,
      language: language.optional(),
      brand: z.unknown().optional(),
      /** One rater group alone: its relevant groups only. */
      group: z.string().max(200).optional(),
      jobId,
    }),
    output<{ groups: number; questions: number; bytes: number }>(),
  ),
  'document.check': method(
    nothing,
    output<{
      ok: boolean;
      findings: readonly { code: string; params: Readonly<Record<string, string | number>> }[];
    }>(),
  ),
  /** Called on focus too: has someone else written the document, and who has it open? */
  'document.lookElsewhere': method(nothing, output<ElsewhereState>()),
  /** Of a document that changed elsewhere: ours goes on in a new file beside it, theirs stays. */
  'document.keepBoth': method(nothing, output<SessionState>()),
  /** Ours becomes a backup; the document is opened as it is now. */
  'document.takeTheirs': method(
    z.strictObject({ passphrase: passphrase.optional() }),
    output<SessionState>(),
  ),
  /** Theirs becomes a backup; ours is written. */
  'document.overwrite': method(nothing, output<SessionState>()),
  'document.saveAs': method(z.strictObject({ file: fileToken }), output<SessionState>()),
  /** A new engagement with the same questions and groups, and no answers. */
  'document.copyStructure': method(z.strictObject({ file: fileToken }), output<{ fileName: string }>()),
  /** The results that the client may see, and no answers. */
  'document.copyAggregates': method(z.strictObject({ file: fileToken }), output<{ rounds: number }>()),

  /** Newest first; of the open document, or of a file that cannot be opened. */
  'backup.list': method(z.strictObject({ file: fileToken.optional() }), output<readonly BackupEntry[]>()),
  'backup.make': method(nothing, output<readonly BackupEntry[]>()),
  /** The present state becomes a backup first. */
  'backup.restore': method(
    z.strictObject({ id: backupId, passphrase: passphrase.optional() }),
    output<SessionState>(),
  ),
  /** Writes a backup of a document that cannot be opened as a document of its own. */
  'backup.writeCopy': method(
    z.strictObject({ document: fileToken, id: backupId, file: fileToken }),
    output<{ bytes: number }>(),
  ),
  /** Every readable row of a damaged document, in a new one. */
  'salvage.write': method(z.strictObject({ document: fileToken, file: fileToken }), output<SalvageReport>()),

  'passphrase.set': method(z.strictObject({ passphrase }), output<SessionState>()),
  'passphrase.change': method(z.strictObject({ passphrase, next: passphrase }), output<SessionState>()),
  'passphrase.remove': method(z.strictObject({ passphrase }), output<SessionState>()),

  /** Deletes every answer and its backups; the results that could be seen stay. `confirm` is the document's file name. */
  'privacy.deleteAnswers': method(
    z.strictObject({ confirm: z.string().max(300) }),
    output<DeletionRecord & { backups: number }>(),
  ),
  /** Closes the document and removes what this computer holds of it; its file too when asked. */
  'privacy.removeFromComputer': method(
    z.strictObject({ confirm: z.string().max(300), deleteFile: z.boolean() }),
    output<{ sessions: number; backups: number; file: boolean }>(),
  ),
  'privacy.retention': method(nothing, output<Retention>()),
  /** Without a date the answers are kept until they are deleted by hand. */
  'privacy.setRetention': method(
    z.strictObject({ date: z.string().max(10).optional() }),
    output<Retention>(),
  ),
  ...brandMethods,
  ...meetingMethods,
  ...figureMethods,
  ...guideMethods,
  ...practiceMethods,
  ...workMethods,
  ...surveyMethods,
  ...afterMethods,
  ...mapMethods,
  ...dataMethods,
  ...deskMethods,
  ...undoMethods,
  ...reportMethods,
  'job.cancel': method(z.strictObject({ jobId }), output<{ cancelled: boolean }>()),
} as const;

export type MethodName = keyof typeof methods;
export type MethodInput<M extends MethodName> = z.input<(typeof methods)[M]['input']>;
export type MethodOutput<M extends MethodName> = z.output<(typeof methods)[M]['output']>;

export const CHANGE_TOPICS = [
  'session',
  'engagement',
  'responses',
  'settings',
  'recent',
  'benchmark',
  'practice',
  'brand',
  'report',
  'comments',
  'plan',
  'map',
] as const;
export type ChangeTopic = (typeof CHANGE_TOPICS)[number];

export interface ApiEvents {
  /** Data of these topics changed: refetch. */
  readonly changed: { readonly topics: readonly ChangeTopic[] };
  /** `fraction` 0..1 or null when unknown; `step` is a message key. */
  readonly progress: { readonly jobId: string; readonly fraction: number | null; readonly step: string };
  readonly saved: SavedState;
  /** The engine died and a new one has taken over (or could not). */
  readonly engine: { readonly state: 'restarted' | 'failed' };
}
export type EventName = keyof ApiEvents;
