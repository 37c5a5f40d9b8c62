/** One XML part of a workbook as events: any prefix, any encoding, and only the elements of the namespaces that are asked for. */
import { isAscii, isUtf8 } from 'node:buffer';
import { isFailure } from '../../../shared/lib/failure.ts';
import type { Reading } from './reading.ts';
import { XmlFault, XmlScanner, type Tag, type XmlEvents } from './xml-scanner.ts';
import type { ZipArchive } from './zip.ts';

/** Attributes of one element; good only while its `open` runs. */
export interface Attributes {
  /** By its name as written, without prefix. */
  get(name: string): string | undefined;
  /** By local name in any namespace whose address ends so. */
  getIn(namespaceEnd: string, local: string): string | undefined;
}

/** Text is only handed out while `wantsText` is true. */
export interface PartHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  wantsText?: boolean;
  /** As `XmlEvents.take`; only asked where names without prefix are the part's own. */
  take?(text: string, at: number): number;
}

/** Which elements a part is read for. */
export interface PartShape {
  /** Local name of the root element. */
  readonly root: string;
  /** Prefix that handlers see for a namespace; without it only the root's own namespace is read, under plain local names. */
  readonly namespaces?: Readonly<Record<string, string>>;
}

/** Reads a part and calls the handlers; throws Failure `sheet.damaged` or `sheet.unsafe`, naming the part. */
export async function readPart(
  archive: ZipArchive,
  name: string,
  shape: PartShape,
  reading: Reading,
  handlers: PartHandlers,
): Promise<void> {
  const scanner = new XmlScanner(new NamespacedEvents(shape, reading, handlers));
  try {
    const decoder = new PartDecoder();
    for await (const chunk of archive.read(name)) scanner.write(decoder.decode(chunk));
    scanner.write(decoder.end());
    scanner.close();
  } catch (error) {
    if (isFailure(error) || isAbort(error)) throw error;
    if (error instanceof XmlFault && error.unsafe) throw reading.failure('sheet.unsafe', {}, error);
    throw reading.failure('sheet.damaged', { part: name }, error);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** What prefixes mean below one element: the names found so far, and the elements that declare something else. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Name as written -> name for the handlers; null for elements of other namespaces. */
  readonly names: Map<string, string | null>;
  readonly depth: number;
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map();
/** Names of one scope that are remembered; more are looked up each time. */
const REMEMBERED = 1_000;

class NamespacedEvents implements XmlEvents, Attributes {
  readonly #shape: PartShape;
  readonly #reading: Reading;
  readonly #handlers: PartHandlers;
  #scopes: Scope[] = [{ prefixes: NO_PREFIXES, names: new Map(), depth: 0 }];
  #scope: Scope;
  #depth = 0;
  #own = '';
  #tag: Tag | null = null;

  constructor(shape: PartShape, reading: Reading, handlers: PartHandlers) {
    this.#shape = shape;
    this.#reading = reading;
    this.#handlers = handlers;
    this.#scope = this.#scopes[0] ?? { prefixes: NO_PREFIXES, names: new Map(), depth: 0 };
  }

  get wantsText(): boolean {
    return this.#handlers.wantsText === true;
  }

  take(text: string, at: number): number {
    const handlers = this.#handlers;
    if (handlers.take === undefined || this.#shape.namespaces !== undefined) return at;
    return this.#addressOf('') === this.#own ? handlers.take(text, at) : at;
  }

  open(name: string, tag: Tag): void {
    this.#depth += 1;
    this.#reading.countElement();
    this.#declare(tag);
    if (this.#depth === 1) this.#checkRoot(name);
    const known = this.#nameOf(name);
    if (known === null) return;
    this.#tag = tag;
    this.#handlers.open(known, this);
  }

  close(name: string): void {
    const known = this.#nameOf(name);
    if (known !== null) this.#handlers.close?.(known);
    if (this.#scope.depth === this.#depth) {
      this.#scopes.pop();
      this.#scope = this.#scopes.at(-1) ?? this.#scope;
    }
    this.#depth -= 1;
  }

  text(text: string): void {
    this.#handlers.text?.(text);
  }

  get(name: string): string | undefined {
    return this.#tag?.get(name);
  }

  getIn(namespaceEnd: string, local: string): string | undefined {
    const tag = this.#tag;
    if (tag === null) return undefined;
    for (let i = 0; i < tag.count; i += 1) {
      const name = tag.names[i] ?? '';
      if (!name.endsWith(local)) continue;
      const colon = name.indexOf(':');
      if (colon < 0 || name.length - colon - 1 !== local.length) continue;
      if (this.#addressOf(name.slice(0, colon)).endsWith(namespaceEnd)) return tag.valueAt(i);
    }
    return undefined;
  }

  /** A tag that declares namespaces starts a scope of its own. */
  #declare(tag: Tag): void {
    let prefixes: Map<string, string> | null = null;
    for (let i = 0; i < tag.count; i += 1) {
      const name = tag.names[i] ?? '';
      if (!name.startsWith('xmlns')) continue;
      if (name.length > 5 && name.charAt(5) !== ':') continue;
      prefixes ??= new Map(this.#scope.prefixes);
      prefixes.set(name.slice(6), tag.valueAt(i));
    }
    if (prefixes === null) return;
    this.#scope = { prefixes, names: new Map(), depth: this.#depth };
    this.#scopes.push(this.#scope);
  }

  #checkRoot(name: string): void {
    const colon = name.indexOf(':');
    this.#own = this.#addressOf(colon < 0 ? '' : name.slice(0, colon));
    if (name.slice(colon + 1) !== this.#shape.root) throw new XmlFault('another root element');
  }

  #nameOf(name: string): string | null {
    const known = this.#scope.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const address = this.#addressOf(colon < 0 ? '' : name.slice(0, colon));
    const local = name.slice(colon + 1);
    const prefix = this.#shape.namespaces?.[address];
    const found =
      this.#shape.namespaces === undefined
        ? address === this.#own
          ? local
          : null
        : prefix === undefined
          ? null
          : `${prefix}:${local}`;
    if (this.#scope.names.size < REMEMBERED) this.#scope.names.set(name, found);
    return found;
  }

  /** The address of a namespace; an undeclared prefix stands for itself. */
  #addressOf(prefix: string): string {
    return this.#scope.prefixes.get(prefix) ?? prefix;
  }
}

/** Bytes of a part -> text; plain ASCII and UTF-8, which is nearly everything, without a detour over UTF-16. */
class PartDecoder {
  #other: TextDecoder | null = null;
  #isUtf8 = false;
  #rest: Buffer = Buffer.alloc(0);

  decode(chunk: Buffer): string {
    if (!this.#isUtf8 && this.#other === null) {
      const encoding = encodingOf(chunk);
      if (encoding === 'utf-8') this.#isUtf8 = true;
      else this.#other = new TextDecoder(encoding, { fatal: true });
      if (this.#isUtf8 && chunk[0] === 0xef) return this.#utf8(chunk).replace(/^\ufeff/, '');
    }
    return this.#checked(this.#other ? this.#other.decode(chunk, { stream: true }) : this.#utf8(chunk));
  }

  end(): string {
    if (this.#rest.length > 0) throw new XmlFault('the text ends inside a character');
    return this.#other?.decode() ?? '';
  }

  #utf8(chunk: Buffer): string {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    if (isAscii(bytes)) {
      this.#rest = Buffer.alloc(0);
      return bytes.toString('latin1');
    }
    const end = wholeCharacters(bytes);
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) throw new XmlFault('bytes that are no UTF-8');
    this.#rest = Buffer.from(bytes.subarray(end));
    return whole.toString('utf8');
  }

  #checked(text: string): string {
    if (text.includes('\u0000')) throw new XmlFault('a zero character');
    return text;
  }
}

/** Length without the first bytes of a character that ends in the next chunk. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** By byte order mark, else by the pattern of `<?`, else by the XML declaration; UTF-8 where it says nothing. */
function encodingOf(start: Buffer): string {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    start.toString('latin1', 0, 200),
  );
  const label = declared?.[1]?.toLowerCase() ?? 'utf-8';
  return label.startsWith('utf-16') || label === 'utf8' || label === 'us-ascii' || label === 'ascii'
    ? 'utf-8'
    : label;
}
