/** What the entries of an answer column mean: a number on the scale, a kind of missing, or nothing that may be stored. */
import { LANGUAGES, type Language } from '../../lib/language.ts';
import type { Instrument, Item } from '../instrument/types.ts';
import { AnswerKind } from '../responses/types.ts';
import type { Cell } from './sheet.ts';
import { cellText, fold, numericText, textKey } from './text.ts';
import type { ColumnValues, Mapping } from './types.ts';

/** Sign of an entry that must not be stored; its `fault` names why. */
export const FAULTY = -1;

/** One distinct entry of an answer column and how often it was met. */
export interface Meaning {
  /** AnswerKind, or FAULTY. */
  readonly kind: number;
  readonly value: number;
  /** Read from a number (or one the mapping gave), not from a label of the instrument. */
  readonly raw: boolean;
  readonly fault: 'out-of-scale' | 'unknown-value' | null;
  readonly text: string;
  /** What is stored instead of the text; null where it is the same number. */
  readonly storedAs: string | null;
  /** Number of its change among all changed values; -1 before it is asked for, see changes.ts. */
  change: number;
  count: number;
  firstRow: number;
  firstColumn: number;
}

interface Known {
  readonly kind: number;
  readonly value: number;
  /** Codes given by the mapping run through the recode; the instrument's own labels are scored already. */
  readonly raw: boolean;
}

export interface MeaningSource {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly item: Item;
  readonly mapping: Pick<Mapping, 'values' | 'missing' | 'notApplicable' | 'coding'>;
  readonly column: ColumnValues;
}

export class AnswerMeanings {
  /** The item whose coding is assumed, not said: it has an optional recode that the mapping does not mention. */
  readonly assumedCoding: string | null;
  readonly #byCell = new Map<string | number | boolean, Meaning>();
  readonly #explicit = new Map<string, Known>();
  readonly #own: ReadonlyMap<string, Known>;
  readonly #min: number;
  readonly #max: number;
  readonly #recode: Readonly<Record<string, number>> | null;

  constructor({ instrument, language, item, mapping, column }: MeaningSource) {
    this.#min = instrument.scale.min;
    this.#max = instrument.scale.max;
    this.#recode = mapping.coding?.[item.id] === 'displayed' ? item.optional_recode : null;
    this.assumedCoding =
      item.optional_recode !== null && mapping.coding?.[item.id] === undefined ? item.id : null;
    this.#own = ownTexts(instrument, item, language);
    for (const source of [mapping, column]) {
      for (const [text, value] of Object.entries(source.values ?? {}))
        this.#explicit.set(textKey(text), { kind: AnswerKind.answered, value, raw: true });
      for (const text of source.missing ?? [])
        this.#explicit.set(textKey(text), { kind: AnswerKind.missing, value: 0, raw: false });
      for (const text of source.notApplicable ?? [])
        this.#explicit.set(textKey(text), { kind: AnswerKind.notApplicable, value: 0, raw: false });
    }
  }

  /** The meaning of a non-blank cell. The same object for the same entry: counts gather on it. */
  of(cell: Exclude<Cell, null>): Meaning {
    const key = typeof cell === 'object' ? cellText(cell) : cell;
    let meaning = this.#byCell.get(key);
    if (!meaning) {
      meaning = this.#interpret(cell);
      this.#byCell.set(key, meaning);
    }
    return meaning;
  }

  /** All distinct entries met so far. */
  met(): Iterable<Meaning> {
    return this.#byCell.values();
  }

  #interpret(cell: Exclude<Cell, null>): Meaning {
    const text = cellText(cell);
    const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? numericText(cell) : null;
    const known = this.#known(cell, text, number);
    const kind = known?.kind ?? FAULTY;
    const value = known && known.kind === AnswerKind.answered ? this.#scored(known) : 0;
    const outside = kind === AnswerKind.answered && (value < this.#min || value > this.#max);
    const fault = outside || (!known && number !== null) ? 'out-of-scale' : known ? null : 'unknown-value';
    return {
      kind: fault === null ? kind : FAULTY,
      value,
      raw: known?.raw ?? false,
      fault,
      text,
      storedAs: fault === null ? storedAs(kind, value, text) : null,
      change: -1,
      count: 0,
      firstRow: 0,
      firstColumn: 0,
    };
  }

  #known(cell: Cell, text: string, number: number | null): Known | undefined {
    if (typeof cell === 'object' || typeof cell === 'boolean') return this.#explicit.get(fold(text));
    const explicit = this.#explicit.get(number === null ? fold(text) : `#${number}`);
    if (explicit) return explicit;
    if (number !== null) {
      if (number >= this.#min && number <= this.#max)
        return { kind: AnswerKind.answered, value: number, raw: true };
      return this.#own.get(`#${number}`);
    }
    return this.#own.get(fold(text)) ?? this.#numbered(text);
  }

  /** `4 - I høj grad`, `4. I høj grad`: only where number and label say the same. */
  #numbered(text: string): Known | undefined {
    const match = /^(\d{1,3})\s?[-–.:=)]\s?(.{1,200})$/.exec(text.normalize('NFKC'));
    if (!match) return undefined;
    const label = this.#explicit.get(fold(match[2] ?? '')) ?? this.#own.get(fold(match[2] ?? ''));
    return label && label.kind === AnswerKind.answered && label.value === Number(match[1])
      ? label
      : undefined;
  }

  #scored({ value, raw }: Known): number {
    return raw && this.#recode ? (this.#recode[String(value)] ?? value) : value;
  }
}

/** Labels and missing words that the instrument itself carries; the engagement's language decides where two collide. */
function ownTexts(instrument: Instrument, item: Item, language: Language): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const add = (key: string, entry: Known): void => {
    if (key !== '' && !known.has(key)) known.set(key, entry);
  };
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  for (const labels of [item.labels, instrument.scale.labels])
    for (const each of languages)
      labels?.[each]?.forEach((label, index) => {
        const key = textKey(label);
        if (!key.startsWith('#'))
          add(key, { kind: AnswerKind.answered, value: instrument.scale.min + index, raw: false });
      });
  for (const entry of instrument.missing.missing)
    add(textKey(String(entry)), { kind: AnswerKind.missing, value: 0, raw: false });
  for (const entry of instrument.missing.not_applicable)
    add(textKey(String(entry)), { kind: AnswerKind.notApplicable, value: 0, raw: false });
  return known;
}

function storedAs(kind: number, value: number, text: string): string | null {
  if (kind === AnswerKind.missing) return 'missing';
  if (kind === AnswerKind.notApplicable) return 'notApplicable';
  return text === String(value) ? null : String(value);
}
