/** The distinct texts of a workbook, each held once; packed into a few long strings to be handed over. */

/** Texts one after the other in blocks; `ends[i]` is the end of text i, counted from the start of its block. */
export interface PackedTexts {
  readonly blocks: readonly string[];
  /** Block of each text. */
  readonly block: Uint32Array<ArrayBuffer>;
  readonly end: Uint32Array<ArrayBuffer>;
}

/** Texts that are looked up again; further ones are only added. */
const REMEMBERED = 200_000;
/** Longer texts hardly come twice. */
const REMEMBERED_LENGTH = 300;
/** Characters of a block: no single piece of memory grows with the file. */
const BLOCK = 1 << 20;

export class TextTable {
  readonly #texts: string[] = [];
  readonly #known = new Map<string, number>();
  #length = 0;

  /** UTF-16 units of all texts. */
  get length(): number {
    return this.#length;
  }

  /** Index of the text, which is kept free of the longer string that it may have been cut from. */
  add(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const index = this.#texts.push(own) - 1;
    this.#length += own.length;
    if (own.length <= REMEMBERED_LENGTH && this.#known.size < REMEMBERED) this.#known.set(own, index);
    return index;
  }

  pack(): PackedTexts {
    const count = this.#texts.length;
    const packed = { block: new Uint32Array(count), end: new Uint32Array(count) };
    const blocks: string[] = [];
    let first = 0;
    let length = 0;
    const close = (next: number): void => {
      blocks.push(this.#texts.slice(first, next).join(''));
      first = next;
      length = 0;
    };
    for (let i = 0; i < count; i += 1) {
      length += this.#texts[i]?.length ?? 0;
      packed.block[i] = blocks.length;
      packed.end[i] = length;
      if (length >= BLOCK) close(i + 1);
    }
    if (first < count) close(count);
    return { blocks, ...packed };
  }
}

/** A part of a string keeps the whole string in memory: this makes a copy of the part alone. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

export function unpackTexts({ blocks, block, end }: PackedTexts): readonly string[] {
  const texts: string[] = [];
  let start = 0;
  for (let i = 0; i < block.length; i += 1) {
    if (i > 0 && block[i] !== block[i - 1]) start = 0;
    const to = end[i] ?? 0;
    texts.push((blocks[block[i] ?? 0] ?? '').slice(start, to));
    start = to;
  }
  return texts;
}
