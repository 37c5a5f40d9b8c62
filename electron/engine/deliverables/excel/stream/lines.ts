/** Lines of a sheet as XML, made one after the other: a sheet of a million values never stands in memory. */
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import type { SharedTexts } from './shared-texts.ts';

/** What a line writes into; columns are 0-based and rise within a line. */
export interface LineSink {
  text(column: number, value: string): void;
  number(column: number, value: number): void;
  /** The column's shared formula with the value it has; NaN is the empty text. */
  formula(column: number, value: number): void;
  /** A formula of its own; the value it has, as a number or a text. */
  ownFormula(column: number, formula: string, value: number | string): void;
  /** A cell that has only its look. */
  empty(column: number): void;
}

/** Lines below the head of a sheet; the line drawn at `first` gives every column its look and is replaced. */
export interface StreamedLines {
  /** Row of the first line, 1-based. */
  readonly first: number;
  readonly columns: number;
  readonly count: number;
  /** Formula of a column as it stands in the first line; the lines below share it. */
  readonly shared: ReadonlyMap<number, string>;
  write(line: number, sink: LineSink): void;
}

/** Lines between two looks at the clock, and at whether the work is still wanted. */
const BATCH = 1000;

/** XML of the rows, a thousand lines at a time. `styles`: index of each column's style. */
export function* lineXml(
  lines: StreamedLines,
  styles: readonly number[],
  texts: SharedTexts,
): Generator<string> {
  const sink = new XmlSink(lines, styles, texts);
  for (let line = 0; line < lines.count; line += 1) {
    sink.begin(lines.first + line);
    lines.write(line, sink);
    sink.end();
    if ((line + 1) % BATCH === 0) yield sink.take();
  }
  yield sink.take();
}

class XmlSink implements LineSink {
  readonly #starts: readonly string[];
  readonly #styles: readonly string[];
  readonly #shared: readonly (string | null)[];
  readonly #sharedFirst: readonly string[];
  readonly #first: number;
  readonly #texts: SharedTexts;
  #row = 0;
  #xml = '';

  constructor(lines: StreamedLines, styles: readonly number[], texts: SharedTexts) {
    const all = Array.from({ length: lines.columns }, (_, column) => column);
    this.#first = lines.first;
    this.#texts = texts;
    this.#starts = all.map((column) => `<c r="${columnLetters(column)}`);
    this.#styles = all.map((column) => `" s="${styles[column] ?? 0}"`);
    const ids = new Map([...lines.shared.keys()].map((column, id) => [column, id]));
    this.#shared = all.map((column) => (ids.has(column) ? `<f t="shared" si="${ids.get(column)}"/>` : null));
    const last = lines.first + lines.count - 1;
    this.#sharedFirst = all.map((column) => {
      const letters = columnLetters(column);
      const ref = `${letters}${lines.first}:${letters}${last}`;
      return `<f t="shared" ref="${ref}" si="${ids.get(column)}">${formulaXml(lines.shared.get(column) ?? '')}</f>`;
    });
  }

  begin(row: number): void {
    this.#row = row;
    this.#xml += `<row r="${row}">`;
  }

  end(): void {
    this.#xml += '</row>';
  }

  take(): string {
    const xml = this.#xml;
    this.#xml = '';
    return xml;
  }

  text(column: number, value: string): void {
    this.#xml += `${this.#open(column)} t="s"><v>${this.#texts.of(value)}</v></c>`;
  }

  number(column: number, value: number): void {
    this.#xml += `${this.#open(column)}><v>${value}</v></c>`;
  }

  empty(column: number): void {
    this.#xml += `${this.#open(column)}/>`;
  }

  formula(column: number, value: number): void {
    const formula = this.#row === this.#first ? this.#sharedFirst[column] : this.#shared[column];
    const known = value === value;
    this.#xml += `${this.#open(column)}${known ? '>' : ' t="str">'}${formula ?? ''}<v>${known ? value : ''}</v></c>`;
  }

  ownFormula(column: number, formula: string, value: number | string): void {
    const kind = typeof value === 'number' ? '>' : ' t="str">';
    const shown = typeof value === 'number' ? value : formulaXml(value);
    this.#xml += `${this.#open(column)}${kind}<f>${formulaXml(formula)}</f><v>${shown}</v></c>`;
  }

  #open(column: number): string {
    return `${this.#starts[column] ?? ''}${this.#row}${this.#styles[column] ?? ''}`;
  }
}

function formulaXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
