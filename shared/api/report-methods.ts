/** Methods of the report: its composition, its pages for the window, and the groups' own reports. */
import { z } from 'zod';
import type { Language } from '../lib/language.ts';
import type { Audience } from '../domain/capacity/result.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const nothing = z.strictObject({});
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const jobId = z.string().min(1).max(100);
const id = z.string().min(1).max(200);

/** What every report is asked with; what is left out is as the document says. */
const wish = {
  round: id.optional(),
  /** An earlier round; else the one before that was asked with the same instrument. */
  compare: id.optional(),
  language: z.enum(['da', 'nb', 'en']).optional(),
  /** Who reads it: the client unless said otherwise. */
  audience: z.enum(['consultant', 'client']).optional(),
  brand: z.unknown().optional(),
  /** A composition that is being edited, in place of the kept one. */
  composition: z.unknown().optional(),
};

/** As shared/report/composition.ts holds it: this room names no report. */
export interface CompositionData {
  readonly schema: 1;
  readonly language: Language | null;
  readonly sections: readonly {
    readonly id: string;
    readonly hiddenFrom: readonly Audience[];
    readonly texts: Readonly<Record<string, unknown>>;
  }[];
  readonly rules: Readonly<Record<string, unknown>>;
}

/** A section as the editor shows it beside its page. */
export interface SectionState {
  readonly id: string;
  /** Its topic, in the report's language. */
  readonly name: string;
  /** The generated title: what stands there without own words. */
  readonly title: string;
  /** The result has something to show in it. */
  readonly available: boolean;
}

/** A rule as the editor shows it: in words of the report's language, limits in the unit of its measure. */
export interface RuleState {
  readonly id: string;
  readonly shelf: 'finding' | 'strength' | 'talk';
  readonly unit: 'difference' | 'level' | 'share' | 'count';
  readonly least: number | null;
  readonly most: number | null;
  /** The generated sentence and question with their places, as {{name}}. */
  readonly sentence: string;
  readonly question: string | null;
  readonly places: readonly string[];
  /** What it says of this result; null where it is silent. */
  readonly says: string | null;
}

export interface ReportState {
  readonly composition: CompositionData;
  readonly language: Language;
  readonly sections: readonly SectionState[];
  readonly rules: readonly RuleState[];
}

/** A page in points, drawn by the printer of the PDF; `nodes` are PageNode of shared/report/page-scene.ts. */
export interface PreviewPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly unknown[];
}

export interface ReportPreviewPages {
  readonly pages: readonly PreviewPage[];
  /** Font families of the brand that the pages are measured with. */
  readonly families: { readonly text: string; readonly heading: string };
}

export const reportMethods = {
  'report.composition': { input: nothing, output: output<CompositionData>() },
  /** Keeps it with the engagement and gives it back as it was understood. */
  'report.compose': {
    input: z.strictObject({ composition: z.unknown() }),
    output: output<CompositionData>(),
  },
  /** Sections and rules with their generated words, for the round and language. */
  'report.state': { input: z.strictObject(wish), output: output<ReportState>() },
  /** The real pages. A later call ends an earlier one that is still at work: that fails with `job.cancelled`. */
  'report.previewPages': {
    input: z.strictObject({ ...wish, group: id.optional() }),
    output: output<ReportPreviewPages>(),
  },
  'report.write': {
    input: z.strictObject({ ...wish, file: fileToken, group: id.optional(), jobId }),
    output: output<{ pages: number; bytes: number }>(),
  },
  /** Every group's own report into a folder, all or none; they are audited together with the whole report first. */
  'report.writeGroups': {
    input: z.strictObject({
      ...wish,
      /** Of a folder; it is made where it does not exist. */
      folder: fileToken,
      /** These only; else every group. */
      groups: z.array(id).max(500).optional(),
      /** Files of the same names are written over. */
      replace: z.boolean(),
      jobId,
    }),
    output: output<{
      readonly files: readonly {
        readonly group: string;
        readonly fileName: string;
        readonly pages: number;
      }[];
    }>(),
  },
} as const;
