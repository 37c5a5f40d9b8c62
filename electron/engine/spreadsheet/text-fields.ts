/** The fields of a separated text one after the other, by RFC 4180 and, where real files leave it, as Excel reads them. */

const QUOTE = 34;
const CR = 13;
const LF = 10;

/**
 * `next()` moves to the next field; then `value`, `row` and `column` (0-based) describe it and `at` is the place after it.
 * A field in quotes may hold separators and line ends, `""` stands for one quote; what follows the closing quote belongs to the
 * field. A quotation mark inside a field without quotes is a sign like any other. After the last field, `openQuote` is the place
 * of a quotation mark that is never closed, else -1.
 */
export class TextFields {
  value = '';
  row = 0;
  column = -1;
  at = 0;
  openQuote = -1;
  readonly #text: string;
  readonly #separator: number;
  #rowEnded = false;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
  }

  next(): boolean {
    const text = this.#text;
    if (this.#rowEnded) {
      this.row += 1;
      this.column = -1;
      this.#rowEnded = false;
    }
    // An empty field behind the very last separator is no cell.
    if (this.at >= text.length) return false;
    this.column += 1;
    let start = this.at;
    let quoted = '';
    if (text.charCodeAt(start) === QUOTE) {
      const end = this.#closingQuote(start + 1);
      if (end < 0) {
        this.openQuote = start;
        return false;
      }
      quoted = text.slice(start + 1, end);
      if (quoted.includes('"')) quoted = quoted.replaceAll('""', '"');
      start = end + 1;
    }
    const end = this.#endOfField(start);
    this.value =
      end === start ? quoted : quoted === '' ? text.slice(start, end) : quoted + text.slice(start, end);
    this.#step(end);
    return true;
  }

  #closingQuote(from: number): number {
    const text = this.#text;
    let at = text.indexOf('"', from);
    while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
    return at;
  }

  #endOfField(start: number): number {
    const text = this.#text;
    let at = start;
    for (; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      if (sign === this.#separator || sign === LF || sign === CR) break;
    }
    return at;
  }

  /** Over the separator or the line end at `end`. */
  #step(end: number): void {
    const sign = this.#text.charCodeAt(end);
    if (sign === this.#separator) this.at = end + 1;
    else {
      this.#rowEnded = true;
      this.at = end + (sign === CR && this.#text.charCodeAt(end + 1) === LF ? 2 : 1);
    }
  }
}
