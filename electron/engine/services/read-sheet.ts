/** A survey file behind a token -> its workbook, read apart from the engine, and what the reader noticed as problems to tell. */
import type { FileToken } from '../../../shared/api/methods.ts';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type { Problem } from '../../../shared/domain/mapping/types.ts';
import type { Job } from '../jobs/jobs.ts';
import { readSpreadsheetApart } from '../spreadsheet/apart.ts';
import type { ServiceContext } from './context.ts';

/** The first 60 per cent of an import's progress. */
export async function readSheet(context: ServiceContext, file: FileToken, job: Job): Promise<ParsedWorkbook> {
  const path = context.files.pathOf(file);
  await job.report(0, 'job.reading');
  return readSpreadsheetApart(path, {
    signal: job.signal,
    onProgress: (fraction) => job.tell(fraction * 0.6, 'job.reading'),
  });
}

/** Hidden rows, macros, formulas without a result ... */
export function readingNotices(workbook: ParsedWorkbook): readonly Problem[] {
  return workbook.notes.map(({ code, params }) => {
    const { cell } = params;
    return { severity: 'notice', code, params, cells: typeof cell === 'string' ? [cell] : [] };
  });
}
