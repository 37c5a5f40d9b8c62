/** A streaming XML 1.0 scanner: text in chunks -> tags and text, well formed or a fault. No document types, no entities of the file's own. */

/** Why a text is no XML that may be read. `unsafe`: it declares a document type. */
export class XmlFault extends Error {
  readonly unsafe: boolean;

  constructor(message: string, unsafe = false) {
    super(message);
    this.name = 'XmlFault';
    this.unsafe = unsafe;
  }
}

export interface XmlEvents {
  /** Name as written, prefix included; `tag` holds the attributes and is only good during the call. */
  open(name: string, tag: Tag): void;
  close(name: string): void;
  /** Called for text and CDATA while `wantsText` is true; a text may come in several pieces. */
  text(text: string): void;
  wantsText: boolean;
  /**
   * May take whole elements that begin at `at` by itself, without events: the place behind them, or `at`. What it takes must be
   * well formed and balanced.
   */
  take?(text: string, at: number): number;
}

/** The attributes of the tag at hand; values are cut out and decoded when asked for. */
export class Tag {
  readonly names: string[] = [];
  /** Start and end of each value in `source`, in turn. */
  readonly places: number[] = [];
  source = '';
  count = 0;

  /** Value of the attribute of this name as written; undefined where it is not there. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) if (this.names[i] === name) return this.valueAt(i);
    return undefined;
  }

  valueAt(index: number): string {
    const raw = this.source.slice(this.places[2 * index], this.places[2 * index + 1]);
    return isPlain(raw) ? raw : decodeEntities(raw.replace(/\r\n|[\t\r\n]/g, ' '));
  }
}

const MAX_DEPTH = 100;
/** Characters of one tag or comment: honest ones hold at most a cell's text. */
const MAX_MARKUP = 1_000_000;
const MAX_ATTRIBUTES = 1_000;
const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const AMPERSAND = 38;
/** Where the rest of a markup may only be found in the next chunk. */
const INCOMPLETE = -1;

export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #tag = new Tag();
  readonly #open: string[] = [];
  /** Names seen, by length and first sign: most tags are found here without making a string. */
  readonly #known = new Map<number, string>();
  #rest = '';
  #hasRoot = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  write(chunk: string): void {
    const text = this.#rest === '' ? chunk : this.#rest + chunk;
    this.#rest = '';
    let at = 0;
    for (;;) {
      const markup = text.charCodeAt(at) === LT ? at : text.indexOf('<', at);
      if (markup < 0) {
        this.#rest = this.#textBefore(text, at, wholeUntil(text, at));
        return;
      }
      if (markup > at) this.#text(text, at, markup);
      const taken = this.#events.take?.(text, markup) ?? markup;
      at = taken > markup ? taken : this.#markup(text, markup);
      if (at === INCOMPLETE) {
        if (text.length - markup > MAX_MARKUP) throw new XmlFault('a tag without end');
        this.#rest = text.slice(markup);
        return;
      }
    }
  }

  close(): void {
    if (this.#rest !== '') {
      if (this.#rest.startsWith('<')) throw new XmlFault('the text ends inside a tag');
      this.#text(this.#rest, 0, this.#rest.length);
    }
    if (this.#open.length > 0) throw new XmlFault('an element is not closed');
    if (!this.#hasRoot) throw new XmlFault('there is no element');
  }

  /** Hands out the text up to `end`; what is left may be half an entity. */
  #textBefore(text: string, at: number, end: number): string {
    if (end > at) this.#text(text, at, end);
    return text.slice(end);
  }

  #text(text: string, start: number, end: number): void {
    if (this.#open.length === 0) {
      if (/[^\s\ufeff]/.test(text.slice(start, end))) throw new XmlFault('text outside the root element');
    } else if (this.#events.wantsText) {
      const piece = text.slice(start, end);
      this.#events.text(isPlain(piece) ? piece : decodeEntities(piece.replace(/\r\n?/g, '\n')));
    }
  }

  /** Reads the markup at `<`; the place after it, or INCOMPLETE. */
  #markup(text: string, at: number): number {
    const sign = text.charCodeAt(at + 1);
    if (sign === SLASH) return this.#closeTag(text, at);
    if (sign === BANG) return this.#declaration(text, at);
    if (sign === QUESTION) {
      const end = text.indexOf('?>', at + 2);
      return end < 0 ? INCOMPLETE : end + 2;
    }
    return at + 1 >= text.length ? INCOMPLETE : this.#openTag(text, at);
  }

  #closeTag(text: string, at: number): number {
    const expected = this.#open.at(-1);
    const length = expected?.length ?? 0;
    let end = at + 2 + length;
    if (expected !== undefined && text.charCodeAt(end) === GT && standsAt(text, at + 2, expected)) end += 1;
    else {
      end = text.indexOf('>', at) + 1;
      if (end === 0) return INCOMPLETE;
      if (expected === undefined || text.slice(at + 2, end - 1).trimEnd() !== expected)
        throw new XmlFault('an element is closed that is not open');
    }
    this.#open.pop();
    this.#events.close(expected);
    return end;
  }

  #declaration(text: string, at: number): number {
    const head = text.slice(at, at + 9);
    if (head.startsWith('<!--')) {
      const end = text.indexOf('-->', at + 4);
      return end < 0 ? INCOMPLETE : end + 3;
    }
    if (head === '<![CDATA[' && this.#open.length > 0) {
      const end = text.indexOf(']]>', at + 9);
      if (end >= 0 && this.#events.wantsText)
        this.#events.text(text.slice(at + 9, end).replace(/\r\n?/g, '\n'));
      return end < 0 ? INCOMPLETE : end + 3;
    }
    if (
      '<!--'.startsWith(head) ||
      '<![CDATA['.startsWith(head) ||
      '<!DOCTYPE'.startsWith(head.toUpperCase())
    ) {
      if (head.length === 9) throw new XmlFault('a document type', head !== '<![CDATA[');
      return INCOMPLETE;
    }
    throw new XmlFault('an unknown declaration');
  }

  #openTag(text: string, at: number): number {
    const nameEnd = endOfName(text, at + 1);
    if (nameEnd === text.length) return INCOMPLETE;
    if (nameEnd === at + 1) throw new XmlFault('a tag without name');
    const end = text.charCodeAt(nameEnd) === GT ? nameEnd : this.#attributes(text, nameEnd);
    if (end === INCOMPLETE) return INCOMPLETE;
    if (end === nameEnd) this.#tag.count = 0;
    const empty = text.charCodeAt(end) === SLASH;
    const depth = this.#open.length;
    if (depth >= MAX_DEPTH) throw new XmlFault('nested too deeply');
    if (depth === 0 && this.#hasRoot) throw new XmlFault('two root elements');
    this.#hasRoot = true;
    const name = this.#name(text, at + 1, nameEnd);
    if (!empty) this.#open.push(name);
    this.#events.open(name, this.#tag);
    if (empty) this.#events.close(name);
    return empty ? end + 2 : end + 1;
  }

  /** Attributes from `at` to the end of the tag; the place of its `>` or `/>`, or INCOMPLETE. */
  #attributes(text: string, at: number): number {
    const tag = this.#tag;
    tag.count = 0;
    tag.source = text;
    let place = at;
    for (;;) {
      const start = skipSpace(text, place);
      const sign = text.charCodeAt(start);
      if (sign === GT) return start;
      if (sign === SLASH) {
        if (text.charCodeAt(start + 1) === GT) return start;
        if (start + 1 < text.length) throw new XmlFault('a stroke inside a tag');
      }
      if (start >= text.length || sign === SLASH) return INCOMPLETE;
      if (start === place) throw new XmlFault('attributes without a blank between them');
      const nameEnd = endOfName(text, start);
      const equals = skipSpace(text, nameEnd);
      const quote = skipSpace(text, equals + 1);
      if (quote >= text.length) return INCOMPLETE;
      const mark = text.charCodeAt(quote);
      if (nameEnd === start || text.charCodeAt(equals) !== EQUALS || (mark !== QUOTE && mark !== APOSTROPHE))
        throw new XmlFault('an attribute without value');
      const end = endOfValue(text, quote + 1, mark);
      if (end === text.length) return INCOMPLETE;
      this.#attribute(this.#name(text, start, nameEnd), quote + 1, end);
      place = end + 1;
    }
  }

  #attribute(name: string, start: number, end: number): void {
    const tag = this.#tag;
    if (tag.count >= MAX_ATTRIBUTES) throw new XmlFault('too many attributes');
    for (let i = 0; i < tag.count; i += 1)
      if (tag.names[i] === name) throw new XmlFault('an attribute twice in one tag');
    tag.names[tag.count] = name;
    tag.places[2 * tag.count] = start;
    tag.places[2 * tag.count + 1] = end;
    tag.count += 1;
  }

  #name(text: string, start: number, end: number): string {
    const key = text.charCodeAt(start) * 64 + (end - start);
    const known = this.#known.get(key);
    if (known !== undefined && known.length === end - start && standsAt(text, start, known)) return known;
    const name = text.slice(start, end);
    this.#known.set(key, name);
    return name;
  }
}

function endOfName(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign <= 32 || sign === GT || sign === SLASH || sign === EQUALS) break;
    if (sign === LT || sign === QUOTE || sign === APOSTROPHE) throw new XmlFault('a sign that no name holds');
  }
  return end;
}

/** The end of an attribute's value; the end of the text where it does not end there. */
function endOfValue(text: string, at: number, mark: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign === mark) break;
    if (sign === LT) throw new XmlFault('a tag inside an attribute');
  }
  return end;
}

/** Of a name with one sign it is enough that the first sign, by which it was found, is the same. */
function standsAt(text: string, at: number, name: string): boolean {
  return name.length === 1 ? text.charCodeAt(at) === name.charCodeAt(0) : text.startsWith(name, at);
}

function skipSpace(text: string, at: number): number {
  let place = at;
  for (; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign !== 32 && sign !== 10 && sign !== 13 && sign !== 9) break;
  }
  return place;
}

/** The end of the text that certainly does not stop inside an entity or between CR and LF. */
function wholeUntil(text: string, at: number): number {
  const entity = text.lastIndexOf('&');
  if (entity >= at && text.length - entity < 40 && !text.includes(';', entity)) return entity;
  return text.endsWith('\r') && text.length > at ? text.length - 1 : text.length;
}

/** Text that stands for itself: no entity, no line end or tab that XML writes otherwise. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === AMPERSAND || sign === 9 || sign === 10 || sign === 13) return false;
  }
  return true;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,40})(;?)/g, (_, name: string, end: string) => {
    const number = /^#(?:x([0-9a-fA-F]{1,8})|(\d{1,10}))$/.exec(name);
    const code = number ? parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16) : NaN;
    const known = end === '' ? undefined : number ? character(code) : NAMED[name];
    if (known === undefined || !(number || Object.hasOwn(NAMED, name)))
      throw new XmlFault('an unknown entity');
    return known;
  });
}

/** Characters that XML 1.0 allows (section 2.2). */
function character(code: number): string | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff)
    return undefined;
  return code >= 32 || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : undefined;
}
