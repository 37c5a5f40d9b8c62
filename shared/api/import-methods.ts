/** Methods of import: inspect, preview, store, account, mapping files, batches taken back and brought again. */
import { z } from 'zod';
import type { SheetEntries } from '../domain/mapping/entries.ts';
import type { Cell } from '../domain/mapping/sheet.ts';
import type { ImportAccount, Mapping, Problem, ProposedColumn } from '../domain/mapping/types.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const method = <I extends z.ZodType, O extends z.ZodType>(input: I, result: O) => ({ input, output: result });
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const roundId = z.string().min(1).max(200);
const jobId = z.string().min(1).max(100);
const batchId = z.string().max(100);

/** Other files that were chosen together with the first: SurveyXact's structure and labels, REDCap's dictionary. */
const beside = z.array(fileToken).max(12).optional();

/** A preset: read the sheet as this survey tool writes it, `none` for no tool; recognised when absent. */
const tool = z.string().max(40).optional();

/** Respondents that have answered in the round already: stop, keep their answers, or let the new ones count instead. */
const known = z.enum(['refuse', 'keep', 'replace']);

const mapping = z.custom<Mapping>((value) => typeof value === 'object' && value !== null);
const account = z.custom<ImportAccount>((value) => typeof value === 'object' && value !== null);

export interface BatchSummary {
  readonly id: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly importedAt: string;
  readonly respondents: number;
  readonly answers: number;
  readonly undone: boolean;
}

export interface ImportPreview {
  readonly fileName: string;
  readonly format: string;
  /** Survey tool recognised, or null. */
  readonly tool: string | null;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly hidden: boolean;
  }[];
  readonly mapping: Mapping;
  /** Where the mapping comes from: recognised, kept from an earlier import of the same header, or as the user gave it. */
  readonly origin: 'proposed' | 'saved' | 'given';
  readonly columns: readonly ProposedColumn[];
  /** Distinct entries that need a meaning; null without an engagement. */
  readonly entries: SheetEntries | null;
  readonly certain: boolean;
  readonly problems: readonly Problem[];
  /** The first rows, for the live preview. */
  readonly sample: readonly (readonly Cell[])[];
  /** What a commit would store; null while an error stands in the way. */
  readonly account: ImportAccount | null;
}

export const importMethods = {
  /** Command line only: a sheet without an open document. */
  'sheet.inspect': method(
    z.strictObject({
      file: fileToken,
      sheet: z.string().max(200).optional(),
      tool,
      engagement: fileToken.optional(),
      jobId,
    }),
    output<ImportPreview>(),
  ),
  'import.preview': method(
    z.strictObject({
      file: fileToken,
      beside,
      sheet: z.string().max(200).optional(),
      mapping: mapping.optional(),
      tool,
      /** Recognise anew, whatever is kept of an earlier import. */
      fresh: z.boolean().optional(),
      jobId,
    }),
    output<ImportPreview>(),
  ),
  'import.commit': method(
    z.strictObject({
      file: fileToken,
      beside,
      mapping,
      roundId,
      roundLabel: z.string().max(200).optional(),
      known: known.optional(),
      jobId,
    }),
    output<{ batch: BatchSummary; account: ImportAccount; problems: readonly Problem[] }>(),
  ),
  /** Command line only: import with a mapping file, or with the proposed mapping when it is certain. */
  'import.run': method(
    z.strictObject({
      file: fileToken,
      mapping: z.unknown().optional(),
      sheet: z.string().max(200).optional(),
      tool,
      pseudonyms: z.enum(['document', 'round']).optional(),
      round: roundId.optional(),
      dryRun: z.boolean(),
      known: known.optional(),
      jobId,
    }),
    output<{
      batch: BatchSummary | null;
      round: string;
      account: ImportAccount;
      problems: readonly Problem[];
    }>(),
  ),
  'mapping.read': method(z.strictObject({ file: fileToken }), output<Mapping>()),
  'mapping.write': method(z.strictObject({ file: fileToken, mapping }), output<{ bytes: number }>()),
  'import.undo': method(z.strictObject({ batchId }), output<{ batch: BatchSummary }>()),
  'import.redo': method(z.strictObject({ batchId }), output<{ batch: BatchSummary }>()),
  /** The account as a file (.csv or .xlsx): of a stored batch, or of what a preview would store. */
  'account.write': method(
    z.strictObject({
      file: fileToken,
      of: z.union([
        z.strictObject({ batchId }),
        z.strictObject({ account, fileName: z.string().max(300), tool: z.string().max(40).nullable() }),
      ]),
      language: z.enum(['da', 'nb', 'en']),
      jobId,
    }),
    output<{ bytes: number }>(),
  ),
} as const;
