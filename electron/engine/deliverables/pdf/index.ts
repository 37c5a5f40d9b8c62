/** Writes a report as a PDF: A4, tagged, vectors and embedded fonts only, the same bytes for the same report. */
import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { brandTokens, defaultBrand, type Brand } from '../../../../shared/brand/profile.ts';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import { createDocument } from './document.ts';
import { fontSet } from './fonts.ts';
import { createPen } from './pen.ts';
import { planReport, runningTexts } from './planning.ts';
import { createPrinter } from './print.ts';

export { planReport } from './planning.ts';

export interface PdfOptions {
  /** Folder with the .woff files of the bundled families (latin and latin-ext, 400 and 600). */
  readonly fonts: string;
  readonly brand?: Brand;
  readonly out: string;
  readonly signal?: AbortSignal;
  /** Pages done, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  /** false only where a test reads the page's own operators. */
  readonly compress?: boolean;
}

/**
 * Writes the report. Pages count the cover. On an error or an abort the file is removed and the error
 * (for an abort the signal's reason) is thrown.
 */
export async function writePdf(
  doc: ReportDoc,
  options: PdfOptions,
): Promise<{ pages: number; bytes: number }> {
  options.signal?.throwIfAborted();
  const brand = options.brand ?? defaultBrand;
  const fonts = fontSet(options.fonts, brand);
  const pages = fonts.measured(() => planReport(doc, brand));
  const document = createDocument(doc, fonts, options.compress ?? true);
  const file = createWriteStream(options.out);
  const written = finished(file);
  // A failure of the file while pages are drawn is thrown at the end, or when the next page begins.
  let broken: unknown = null;
  written.catch((error: unknown) => {
    broken = error;
  });
  document.pipe(file);
  try {
    const pen = createPen(document, fonts.paths, brandTokens(brand));
    const printer = createPrinter(document, pen, runningTexts(doc, brand));
    for (const [index, page] of pages.entries()) {
      options.signal?.throwIfAborted();
      if (broken !== null) break;
      fonts.measured(() => printer.page(page, index === 0 ? null : index + 1));
      options.onProgress?.((index + 1) / pages.length);
      await nextTurn();
    }
    options.signal?.throwIfAborted();
    printer.finish();
    document.end();
    await written;
  } catch (error) {
    document.unpipe(file);
    file.destroy();
    await written.catch(() => undefined);
    await rm(options.out, { force: true });
    throw error;
  }
  return { pages: pages.length, bytes: (await stat(options.out)).size };
}
