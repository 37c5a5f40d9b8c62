/** LibreOffice as a second opinion: a workbook whose remembered results are taken away, calculated anew and read back. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSpreadsheet } from '../../electron/engine/spreadsheet/index.ts';
import type { ParsedWorkbook } from '../../shared/domain/mapping/sheet.ts';

/** A cell with a formula and what it remembers. */
const FORMULA_CELL =
  /<c ([^>]*?)(?: t="(?:str|n|b|e)")?([^>]*)>(<f[^>]*\/>|<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/gu;

/** The workbook without any remembered result: whatever stands in it afterwards was calculated. */
export function withoutResults(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } {
  let formulas = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith('xl/worksheets/')) return [name, part];
    const xml = strFromU8(part).replace(FORMULA_CELL, (_, before: string, after: string, formula: string) => {
      formulas += 1;
      return `<c ${before}${after}>${formula}</c>`;
    });
    return [name, strToU8(xml)];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), formulas };
}

/** Converts a file with LibreOffice, with a profile of its own; returns the path of what it wrote. */
export function convertWithOffice(path: string, format: string, folder: string): string {
  const profile = mkdtempSync(join(folder, 'office-'));
  const args = [
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    format,
    '--outdir',
    profile,
    path,
  ];
  const { status, stderr, error } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 170_000 });
  if (error || status !== 0)
    throw new Error(`LibreOffice could not convert ${basename(path)}: ${error?.message ?? stderr}`);
  return join(profile, basename(path).replace(/\.\w+$/u, `.${format.split(':')[0] ?? ''}`));
}

/** What LibreOffice calculates from the formulas alone. */
export async function recalculated(
  path: string,
  folder: string,
): Promise<{ readonly book: ParsedWorkbook; readonly formulas: number }> {
  const { bytes, formulas } = withoutResults(new Uint8Array(readFileSync(path)));
  const bare = join(mkdtempSync(join(folder, 'bare-')), 'bare.xlsx');
  writeFileSync(bare, bytes);
  return { book: await readSpreadsheet(convertWithOffice(bare, 'xlsx', folder)), formulas };
}
