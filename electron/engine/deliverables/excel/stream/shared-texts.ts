/** The texts of a workbook's cells: what the workbook writer listed, and what streamed lines add. */
import { xmlText } from '../xml-text.ts';

export class SharedTexts {
  readonly #before: string;
  readonly #known: number;
  readonly #uses: number;
  readonly #added = new Map<string, number>();
  #addedUses = 0;

  /** `xml`: the part as the workbook writer made it. */
  constructor(xml: string) {
    this.#before = xml;
    this.#known = xml.match(/<si>|<si\/>/gu)?.length ?? 0;
    this.#uses = Number(/<sst\b[^>]*\scount="(\d+)"/u.exec(xml)?.[1] ?? this.#known);
  }

  /** Index of a text that streamed lines use. */
  of(text: string): number {
    this.#addedUses += 1;
    const known = this.#added.get(text);
    if (known !== undefined) return known;
    const index = this.#known + this.#added.size;
    this.#added.set(text, index);
    return index;
  }

  /** The part with what was added; asked for when every line is written. */
  xml(): string {
    const items = [...this.#added.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    );
    return this.#before
      .replace(/\scount="\d+"/u, ` count="${this.#uses + this.#addedUses}"`)
      .replace(/\suniqueCount="\d+"/u, ` uniqueCount="${this.#known + this.#added.size}"`)
      .replace('</sst>', `${items.join('')}</sst>`);
  }
}
