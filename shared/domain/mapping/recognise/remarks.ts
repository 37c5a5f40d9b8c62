/** What respondents wrote in their own words: which columns hold remarks, and which hold people's names? */
import type { ColumnFacts } from './column-facts.ts';

const REMARK_HEADER =
  /kommentar|comment|bemærkning|bemerkning|uddyb|utdyp|tilføj|forslag|open-ended|fritekst|andet du|noe du vil/i;

/** By the header, or by long entries that hardly repeat. */
export function isRemarks(column: ColumnFacts, header: string): boolean {
  if (column.numbers + column.dates > column.filled * 0.2) return false;
  if (REMARK_HEADER.test(header)) return true;
  return column.textLength > 30 && column.entries.length > column.filled * 0.7 && column.filled >= 3;
}

const FULL_NAME = /^\p{Lu}[\p{Ll}'’-]+(\s(\p{Lu}[\p{L}.'’-]*|af|av|von|van|de)){1,4}$/u;

/** Capitalised words, two or more, hardly any of them twice: people, whatever the header says. */
export function isNames({ entries, filled, tooMany }: ColumnFacts): boolean {
  const named = entries.filter(({ text }) => FULL_NAME.test(text)).length;
  return filled >= 3 && named >= entries.length * 0.8 && (tooMany || entries.length >= filled * 0.8);
}
