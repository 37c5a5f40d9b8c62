/**
 * The cell as nearly every program writes it: `<c r="B7" s="1" t="s"><v>42</v></c>`, recognised sign by sign. A survey holds a
 * million of them; whatever differs in the least is left to the scanner.
 */

/** Filled by `readPlainCell`, so that a million cells make no object each. */
export interface PlainCell {
  /** 1-based. */
  row: number;
  /** 0-based. */
  column: number;
  /** Index of its style. */
  style: number;
  /** Is the value the index of a shared string? Else it is a number. */
  isShared: boolean;
  /** A whole number of at most 9 digits. */
  value: number;
}

const START = '<c r="';
const STYLE = ' s="';
const SHARED = ' t="s"';
const NUMBER = ' t="n"';
const VALUE = '><v>';
const END = '</v></c>';
const QUOTE = 34;
const LT = 60;

/** The end of the plain cell that begins at `at`; `at` where there is none, or not all of it. */
export function readPlainCell(text: string, at: number, cell: PlainCell): number {
  if (!standsAt(text, at, START)) return at;
  let place = at + START.length;
  let column = 0;
  let sign = text.charCodeAt(place);
  const letters = place;
  while (sign >= 65 && sign <= 90) {
    column = column * 26 + sign - 64;
    sign = text.charCodeAt((place += 1));
  }
  if (place === letters || place > letters + 3) return at;
  const digits = place;
  let row = 0;
  while (sign >= 48 && sign <= 57) {
    row = row * 10 + sign - 48;
    sign = text.charCodeAt((place += 1));
  }
  if (place === digits || place > digits + 7 || sign !== QUOTE) return at;
  place += 1;
  cell.style = 0;
  if (standsAt(text, place, STYLE)) {
    const from = (place += STYLE.length);
    let style = 0;
    sign = text.charCodeAt(place);
    while (sign >= 48 && sign <= 57) {
      style = style * 10 + sign - 48;
      sign = text.charCodeAt((place += 1));
    }
    if (place === from || place > from + 6 || sign !== QUOTE) return at;
    place += 1;
    cell.style = style;
  }
  cell.isShared = standsAt(text, place, SHARED);
  if (cell.isShared || standsAt(text, place, NUMBER)) place += SHARED.length;
  if (!standsAt(text, place, VALUE)) return at;
  const from = (place += VALUE.length);
  let value = 0;
  sign = text.charCodeAt(place);
  while (sign >= 48 && sign <= 57) {
    value = value * 10 + sign - 48;
    sign = text.charCodeAt((place += 1));
  }
  if (place === from || place > from + 9 || sign !== LT || !standsAt(text, place, END)) return at;
  cell.row = row;
  cell.column = column - 1;
  cell.value = value;
  return place + END.length;
}

function standsAt(text: string, at: number, expected: string): boolean {
  for (let i = 0; i < expected.length; i += 1)
    if (text.charCodeAt(at + i) !== expected.charCodeAt(i)) return false;
  return true;
}
