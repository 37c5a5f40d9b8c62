/** Writes a workbook to a folder of its own and takes it apart again. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook, type WorkbookInput } from '../../../../electron/engine/deliverables/excel/index.ts';
import { readSpreadsheet } from '../../../../electron/engine/spreadsheet/index.ts';
import type { Cell, ParsedSheet } from '../../../../shared/domain/mapping/sheet.ts';
import type { Example } from '../../../helpers/results.ts';

export interface Written {
  readonly path: string;
  readonly bytes: Buffer;
  /** Every part of the package as text, by name. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface WritingPlace {
  readonly folder: string;
  write(example: Example, more?: Partial<WorkbookInput>): Promise<Written>;
  remove(): void;
}

const DATE = '2026-03-20T10:00:00.000Z';

/** The example as input of the writer. */
export function inputOf(example: Example, more: Partial<WorkbookInput> = {}): WorkbookInput {
  return { ...example, roundLabel: 'Måling 1', language: 'da', edition: 'client', date: DATE, ...more };
}

export function writingPlace(): WritingPlace {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-xlsx-'));
  let count = 0;
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    write: async (example, more) => {
      const path = join(folder, `${(count += 1)}.xlsx`);
      await writeWorkbook(inputOf(example, more), { out: path });
      const bytes = readFileSync(path);
      const parts = new Map(
        Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [name, strFromU8(part)]),
      );
      return { path, bytes, parts };
    },
  };
}

/** The sheet at this place, as the program's own reader sees it. */
export async function sheetAt(written: Written, index: number): Promise<ParsedSheet> {
  const sheet = (await readSpreadsheet(written.path)).sheets[index];
  if (!sheet) throw new Error(`No sheet ${index}`);
  return sheet;
}

/** Rows below the header whose first cell is `first`, at most `count` of them. */
export function rowsBelow(sheet: ParsedSheet, first: string, count: number): readonly (readonly Cell[])[] {
  const top = sheet.rows.findIndex((row) => row[0] === first);
  if (top < 0) throw new Error(`No header ${first}`);
  return sheet.rows.slice(top + 1, top + 1 + count);
}
