/** One XML part of a workbook as events by local name: any prefix, any encoding, no document type, no deep nesting. */
import { SaxesParser } from 'saxes';
import { isFailure } from '../../../shared/lib/failure.ts';
import type { Reading } from './reading.ts';
import type { ZipArchive } from './zip.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface PartHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const MAX_DEPTH = 100;

/** Reads a part and calls the handlers; throws Failure `sheet.damaged` or `sheet.unsafe`, naming the part. */
export async function readPart(
  archive: ZipArchive,
  name: string,
  reading: Reading,
  handlers: PartHandlers,
): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const locals = new Map<string, string>();
  const local = (qualified: string): string => {
    let known = locals.get(qualified);
    if (known === undefined) {
      known = qualified.slice(qualified.indexOf(':') + 1);
      if (locals.size < 10_000) locals.set(qualified, known);
    }
    return known;
  };
  let depth = 0;
  parser.on('doctype', () => {
    throw reading.failure('sheet.unsafe');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw reading.failure('sheet.damaged', { part: name });
    handlers.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(local(tag.name));
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of archive.read(name)) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    if (decoder) parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (isFailure(error) || isAbort(error)) throw error;
    throw reading.failure('sheet.damaged', { part: name }, error);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** By byte order mark, else by the pattern of `<?`, else by the XML declaration; UTF-8 where it says nothing. */
function encodingOf(start: Buffer): string {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    start.toString('latin1', 0, 200),
  );
  const label = declared?.[1]?.toLowerCase() ?? 'utf-8';
  return label.startsWith('utf-16') ? 'utf-8' : label;
}
