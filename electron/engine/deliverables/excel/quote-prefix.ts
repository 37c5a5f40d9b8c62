/**
 * Texts that begin like a formula keep Excel's own sign for "this is text" (quotePrefix): the file holds them as texts anyway,
 * but without the sign F2 and Enter in the cell would turn them into formulas.
 */
import { strFromU8, strToU8 } from 'fflate';

const STYLES = 'xl/styles.xml';
const TEXTS = 'xl/sharedStrings.xml';
/** A text that begins with = + - @, a tab or a line break. */
const RISKY = /^<si>(?:<t[^>]*>|<r>(?:<rPr>.*?<\/rPr>)?<t[^>]*>)(?:[=+\-@\t\r\n]|&#(?:9|10|13);)/su;
const XF = /<xf\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/xf>)/gu;
const TEXT_CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s"><v>(\d+)<\/v>/gu;

/** Gives every cell with such a text a style of its own that differs in that sign only. */
export function keepTexts(parts: Map<string, Uint8Array>): void {
  const texts = strFromU8(parts.get(TEXTS) ?? new Uint8Array());
  const risky = new Set(
    [...texts.matchAll(/<si>[\s\S]*?<\/si>|<si\/>/gu)].flatMap(([item], index) =>
      RISKY.test(item) ? [index] : [],
    ),
  );
  const styles = parts.get(STYLES);
  if (risky.size === 0 || !styles) return;
  const marked = new MarkedStyles(strFromU8(styles));
  for (const name of [...parts.keys()].filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(one))) {
    const xml = strFromU8(parts.get(name) ?? new Uint8Array());
    const kept = xml.replace(TEXT_CELL, (cell, address: string, style: string | undefined, text: string) =>
      risky.has(Number(text))
        ? `<c r="${address}" s="${marked.of(Number(style ?? 0))}" t="s"><v>${text}</v>`
        : cell,
    );
    if (kept !== xml) parts.set(name, strToU8(kept));
  }
  parts.set(STYLES, strToU8(marked.xml()));
}

class MarkedStyles {
  readonly #before: string;
  readonly #formats: readonly string[];
  readonly #after: string;
  readonly #added = new Map<number, number>();

  constructor(xml: string) {
    const found = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(xml);
    if (!found) throw new Error('A workbook without cell formats');
    this.#before = xml.slice(0, found.index);
    this.#formats = found[1]?.match(XF) ?? [];
    this.#after = xml.slice(found.index + found[0].length);
  }

  /** Index of the format that is this one with the sign. */
  of(format: number): number {
    const known = this.#added.get(format);
    if (known !== undefined) return known;
    const index = this.#formats.length + this.#added.size;
    this.#added.set(format, index);
    return index;
  }

  xml(): string {
    const added = [...this.#added.keys()].map((format) =>
      (this.#formats[format] ?? '<xf/>').replace('<xf', '<xf quotePrefix="1"'),
    );
    const all = [...this.#formats, ...added];
    return `${this.#before}<cellXfs count="${all.length}">${all.join('')}</cellXfs>${this.#after}`;
  }
}
