/** Writes a workbook's package straight to its file: small parts whole, large sheets line by line; the same bytes every time. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { strFromU8, strToU8, Zip, ZipDeflate } from 'fflate';
import { Failure } from '../../../../../shared/lib/failure.ts';
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { FIXED_TIME } from '../package-zip.ts';
import { lineXml, type StreamedLines } from './lines.ts';
import { SharedTexts } from './shared-texts.ts';

const TEXTS = 'xl/sharedStrings.xml';
/** A stronger level costs a third more time for a tenth of the size (README.md). */
const LEVEL = 3;

export interface PackageTarget {
  readonly out: string;
  readonly signal?: AbortSignal | undefined;
  /** Lines written so far, of all lines. */
  readonly onLines?: ((share: number) => void) | undefined;
}

/**
 * `lines`: by the name of the sheet's part. Its pattern row, the one at `first`, is replaced by the lines.
 * @throws Failure job.cancelled
 */
export async function writePackage(
  parts: ReadonlyMap<string, Uint8Array>,
  lines: ReadonlyMap<string, StreamedLines>,
  target: PackageTarget,
): Promise<{ bytes: number }> {
  const file = openSync(target.out, 'w');
  let whole = false;
  try {
    const zip = new PackageZip(file);
    const texts = new SharedTexts(strFromU8(parts.get(TEXTS) ?? new Uint8Array()));
    const first = '[Content_Types].xml';
    const names = [...parts.keys()].filter((name) => !lines.has(name) && name !== TEXTS && name !== first);
    zip.whole(first, parts.get(first) ?? new Uint8Array());
    for (const name of names.sort()) zip.whole(name, parts.get(name) ?? new Uint8Array());
    const total = [...lines.values()].reduce((sum, { count }) => sum + count, 0);
    let done = 0;
    for (const [name, sheet] of lines) {
      const { before, after, styles } = splitSheet(strFromU8(parts.get(name) ?? new Uint8Array()), sheet);
      const part = zip.begin(name);
      part.push(strToU8(before));
      for (const xml of lineXml(sheet, styles, texts)) {
        part.push(strToU8(xml));
        done = Math.min(total, done + 1000);
        target.onLines?.(total === 0 ? 1 : done / total);
        await nextTurn();
        if (target.signal?.aborted) throw new Failure('job.cancelled');
      }
      part.push(strToU8(after), true);
    }
    // Last, because the lines add to it.
    zip.whole(TEXTS, strToU8(texts.xml()));
    const bytes = zip.end();
    whole = true;
    return { bytes };
  } finally {
    closeSync(file);
    if (!whole) rmSync(target.out, { force: true });
  }
}

/** A zip that writes as it goes. */
class PackageZip {
  readonly #zip: Zip;
  #bytes = 0;
  #failed: Error | null = null;

  constructor(file: number) {
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failed = error;
      else {
        writeSync(file, chunk);
        this.#bytes += chunk.length;
      }
    });
  }

  begin(name: string): ZipDeflate {
    const part = new ZipDeflate(name, { level: LEVEL });
    part.mtime = FIXED_TIME;
    part.os = 0;
    this.#zip.add(part);
    return part;
  }

  whole(name: string, bytes: Uint8Array): void {
    this.begin(name).push(bytes, true);
  }

  /** @returns bytes written */
  end(): number {
    this.#zip.end();
    if (this.#failed) throw this.#failed;
    return this.#bytes;
  }
}

interface SplitSheet {
  readonly before: string;
  readonly after: string;
  /** Index of each column's style, as the pattern row has it. */
  readonly styles: readonly number[];
}

function splitSheet(xml: string, { first, columns, count }: StreamedLines): SplitSheet {
  const row = new RegExp(`<row r="${first}"[^>]*>[\\s\\S]*?</row>`, 'u').exec(xml);
  if (!row) throw new Error(`A sheet without its pattern row ${first}`);
  const styles = new Array<number>(columns).fill(0);
  for (const [, letters, style] of row[0].matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/gu))
    for (let column = 0; column < columns; column += 1)
      if (columnLetters(column) === letters) styles[column] = Number(style ?? 0);
  const corner = `${columnLetters(columns - 1)}${Math.max(first, first + count - 1)}`;
  return {
    before: xml.slice(0, row.index).replace(/<dimension ref="[^"]*"\/>/u, `<dimension ref="A1:${corner}"/>`),
    after: xml.slice(row.index + row[0].length),
    styles,
  };
}
