/** Survey files behind tokens -> one workbook, read apart from the engine, and what the reader noticed as problems to tell. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileToken } from '../../../shared/api/methods.ts';
import { belongsToSeveral, companionsBeside, gatherWorkbooks } from '../../../shared/domain/mapping/index.ts';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type { Problem } from '../../../shared/domain/mapping/types.ts';
import type { Job } from '../jobs/jobs.ts';
import { readSpreadsheetApart } from '../spreadsheet/apart.ts';
import type { ServiceContext } from './context.ts';

/** Share of an import's progress that reading takes. */
const READING = 0.6;

export interface SheetFiles {
  readonly file: FileToken;
  /** Files that were chosen together with it, such as SurveyXact's structure and labels. */
  readonly beside?: readonly FileToken[] | undefined;
}

/**
 * The first 60 per cent of an import's progress. A data set that a tool exports with its structure and labels as files of their own is
 * read together with them: those that were chosen, else those that lie beside it.
 */
export async function readSheet(
  context: ServiceContext,
  { file, beside = [] }: SheetFiles,
  job: Job,
): Promise<ParsedWorkbook> {
  const path = context.files.pathOf(file);
  await job.report(0, 'job.reading');
  const chosen = beside.map((token) => context.files.pathOf(token)).filter((other) => other !== path);
  const paths = [path, ...(chosen.length > 0 ? chosen : await besideOf(path))];
  const workbooks: ParsedWorkbook[] = [];
  for (const [index, one] of paths.entries())
    workbooks.push(
      await readSpreadsheetApart(one, {
        signal: job.signal,
        onProgress: (fraction) => job.tell((READING * (index + fraction)) / paths.length, 'job.reading'),
      }),
    );
  return gatherWorkbooks(workbooks);
}

/** Other files of the same survey in the folder of this one; none where the folder cannot be listed. */
async function besideOf(path: string): Promise<readonly string[]> {
  if (!belongsToSeveral(basename(path))) return [];
  const folder = dirname(path);
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return companionsBeside(basename(path), names).map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

/** Hidden rows, macros, formulas without a result ... */
export function readingNotices(workbook: ParsedWorkbook): readonly Problem[] {
  return workbook.notes.map(({ code, params }) => {
    const { cell } = params;
    return { severity: 'notice', code, params, cells: typeof cell === 'string' ? [cell] : [] };
  });
}
