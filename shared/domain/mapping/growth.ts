/** Answers gathered in typed columns that double when full: a million answers without an object each. */
import type { DraftAnswers } from './types.ts';

const START = 1_024;
/** Room that is taken at once where so many answers may come; memory that nothing is written to costs nothing. */
const MOST_AT_ONCE = 2_097_152;

export class AnswerColumns {
  count = 0;
  #respondent: Uint32Array;
  #target: Uint16Array;
  #item: Uint16Array;
  #value: Float64Array;
  #kind: Uint8Array;
  #row: Uint32Array;
  #column: Uint16Array;
  #change: Uint32Array;

  /** `expected`: how many answers there are at most, as far as that is known. */
  constructor(expected = 0) {
    const length = Math.max(START, Math.min(MOST_AT_ONCE, expected));
    this.#respondent = new Uint32Array(length);
    this.#target = new Uint16Array(length);
    this.#item = new Uint16Array(length);
    this.#value = new Float64Array(length);
    this.#kind = new Uint8Array(length);
    this.#row = new Uint32Array(length);
    this.#column = new Uint16Array(length);
    this.#change = new Uint32Array(length);
  }

  push(
    respondent: number,
    target: number,
    item: number,
    kind: number,
    value: number,
    row: number,
    column: number,
    change: number,
  ): void {
    if (this.count === this.#kind.length) this.#grow();
    const at = this.count;
    this.#respondent[at] = respondent;
    this.#target[at] = target;
    this.#item[at] = item;
    this.#kind[at] = kind;
    this.#value[at] = value;
    this.#row[at] = row;
    this.#column[at] = column;
    this.#change[at] = change;
    this.count = at + 1;
  }

  respondentAt(at: number): number {
    return this.#respondent[at] ?? 0;
  }
  rowAt(at: number): number {
    return this.#row[at] ?? 0;
  }
  columnAt(at: number): number {
    return this.#column[at] ?? 0;
  }
  /** Place of an answer within its respondent: target * itemCount + item. */
  placeAt(at: number, itemCount: number): number {
    return (this.#target[at] ?? 0) * itemCount + (this.#item[at] ?? 0);
  }

  /** The answers without the dropped ones, respondents renumbered; order kept. */
  finish(dropped: Uint8Array | null, renumbered: Int32Array): DraftAnswers {
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      if (dropped?.[at] === 1) continue;
      this.#respondent[kept] = renumbered[this.#respondent[at] ?? 0] ?? 0;
      this.#target[kept] = this.#target[at] ?? 0;
      this.#item[kept] = this.#item[at] ?? 0;
      this.#value[kept] = this.#value[at] ?? 0;
      this.#kind[kept] = this.#kind[at] ?? 0;
      this.#row[kept] = this.#row[at] ?? 0;
      this.#column[kept] = this.#column[at] ?? 0;
      this.#change[kept] = this.#change[at] ?? 0;
      kept += 1;
    }
    return {
      count: kept,
      respondent: this.#respondent.subarray(0, kept),
      target: this.#target.subarray(0, kept),
      item: this.#item.subarray(0, kept),
      value: this.#value.subarray(0, kept),
      kind: this.#kind.subarray(0, kept),
      row: this.#row.subarray(0, kept),
      column: this.#column.subarray(0, kept),
      change: this.#change.subarray(0, kept),
    };
  }

  #grow(): void {
    const length = this.#kind.length * 2;
    const larger = <T extends { set(source: T): void }>(make: new (length: number) => T, old: T): T => {
      const grown = new make(length);
      grown.set(old);
      return grown;
    };
    this.#respondent = larger(Uint32Array, this.#respondent);
    this.#target = larger(Uint16Array, this.#target);
    this.#item = larger(Uint16Array, this.#item);
    this.#value = larger(Float64Array, this.#value);
    this.#kind = larger(Uint8Array, this.#kind);
    this.#row = larger(Uint32Array, this.#row);
    this.#column = larger(Uint16Array, this.#column);
    this.#change = larger(Uint32Array, this.#change);
  }
}
