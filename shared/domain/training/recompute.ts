/** Working a number out by hand: the blanks of an explanation, and what is said of the numbers that a trainee put into them. */
import type { Explanation } from '../explain/types.ts';

/** One number of a calculation that the trainee finds or works out. */
export interface Blank {
  /** Which line of the calculation, and which part of it. */
  readonly line: number;
  readonly at: number;
  readonly value: number;
  /** Index of the input that stands here; null for what has to be worked out. */
  readonly input: number | null;
}

/** What went wrong in the first blank that differs. `typed` and the rest are what a sentence about it needs. */
export type Difference =
  | { readonly kind: 'unreadable'; readonly blank: number }
  /** Right as far as it goes, but with too few decimals to tell. */
  | { readonly kind: 'coarse'; readonly blank: number; readonly decimals: number }
  /** Another number stands where this input belongs. `other`: the input that was taken instead, if it is one. */
  | { readonly kind: 'input'; readonly blank: number; readonly input: number; readonly other: number | null }
  | { readonly kind: 'sign'; readonly blank: number }
  /** The typed number is so many times the right one. */
  | { readonly kind: 'factor'; readonly blank: number; readonly factor: number }
  /** An input was copied where a result belongs. */
  | { readonly kind: 'copied'; readonly blank: number; readonly input: number }
  /** What was put in before it is right; the calculation is not. */
  | { readonly kind: 'calculation'; readonly blank: number; readonly isLow: boolean }
  /** A result that differs, while numbers before it are not put in: what they are would show where. */
  | { readonly kind: 'alone'; readonly blank: number; readonly isLow: boolean };

export interface Recomputed {
  /** By blank: null where nothing was typed. */
  readonly marks: readonly (boolean | null)[];
  readonly first: Difference | null;
  /** Nothing is wrong and nothing is empty. */
  readonly isDone: boolean;
}

/** Decimals that a number which is not whole needs for a check to mean anything. */
const FEWEST_DECIMALS = 2;
/** Decimals that the explanation itself shows. */
const MOST_DECIMALS = 4;
const FACTORS = [100, 0.01, 10, 0.1, 2, 0.5];

/**
 * The numbers of the calculation in the order they are read, or the number itself where the explanation has no steps.
 * What stands after the last sign of equality of a line is worked out; what stands before it is put in.
 */
export function blanksOf({ steps, value, inputs }: Explanation): readonly Blank[] {
  const found = steps.flatMap((step, line) => {
    const equals = step.findLastIndex((part) => typeof part === 'string' && part.includes('='));
    return step.flatMap((part, at): Blank[] => {
      if (typeof part !== 'number') return [];
      const input = at < equals ? inputs.findIndex((one) => one.value === part) : -1;
      return [{ line, at, value: part, input: input < 0 ? null : input }];
    });
  });
  if (found.length > 0 || value === null) return found;
  const ends = typeof value === 'number' ? [value] : [value.low, value.high];
  return ends.map((one, at) => ({ line: 0, at, value: one, input: null }));
}

interface Typed {
  readonly value: number;
  readonly decimals: number;
}

/** A number as people type it: comma or point, a real minus or a hyphen, a sign of per cent at its end. null for anything else. */
export function typedNumber(text: string): Typed | null {
  const plain = text.trim().replace('−', '-').replace(/\s*%$/u, '').replace(',', '.');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/u.test(plain)) return null;
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** Half a unit of the last decimal typed; no closer than the explanation shows, and small numbers by three digits. */
function isClose(typed: Typed, value: number): boolean {
  const size = Math.abs(value);
  const shown = size > 0 && size < 0.001 ? Math.min(12, 2 - Math.floor(Math.log10(size))) : MOST_DECIMALS;
  const unit = 10 ** -Math.min(typed.decimals, shown);
  return Math.abs(typed.value - value) <= unit / 2 + 1e-9;
}

function isCoarse({ decimals }: Typed, value: number): boolean {
  return !Number.isInteger(value) && decimals < FEWEST_DECIMALS;
}

/**
 * @param typed by blank, as typed; an empty text is no answer
 * @returns a mark for each blank and what is to be said of the first one that differs
 */
export function checkRecomputed(explanation: Explanation, typed: readonly string[]): Recomputed {
  const blanks = blanksOf(explanation);
  const marks = blanks.map(({ value }, index) => {
    const text = typed[index] ?? '';
    if (text.trim() === '') return null;
    const number = typedNumber(text);
    return number !== null && isClose(number, value) && !isCoarse(number, value);
  });
  const wrong = marks.indexOf(false);
  const blank = blanks[wrong];
  return {
    marks,
    first: blank === undefined ? null : differenceOf(explanation, blank, wrong, typed),
    isDone: blanks.length > 0 && marks.every((mark) => mark === true),
  };
}

function differenceOf(
  { inputs }: Explanation,
  blank: Blank,
  index: number,
  all: readonly string[],
): Difference {
  const typed = typedNumber(all[index] ?? '');
  if (typed === null) return { kind: 'unreadable', blank: index };
  const { value, input } = blank;
  if (isClose(typed, value)) return { kind: 'coarse', blank: index, decimals: FEWEST_DECIMALS };
  const taken = inputs.findIndex((one) => one.value !== null && isClose(typed, one.value));
  if (input !== null) return { kind: 'input', blank: index, input, other: taken < 0 ? null : taken };
  if (value !== 0 && isClose(typed, -value)) return { kind: 'sign', blank: index };
  if (taken >= 0) return { kind: 'copied', blank: index, input: taken };
  const factor = FACTORS.find((one) => value !== 0 && isClose(typed, value * one));
  if (factor !== undefined) return { kind: 'factor', blank: index, factor };
  const isAlone = all.slice(0, index).some((text) => text.trim() === '');
  return { kind: isAlone ? 'alone' : 'calculation', blank: index, isLow: typed.value < value };
}
