/** Which columns hold what respondents wrote in their own words? */
import type { ColumnFacts } from './column-facts.ts';

const REMARK_HEADER =
  /kommentar|comment|bemærkning|bemerkning|uddyb|utdyp|tilføj|forslag|open-ended|fritekst|andet du|noe du vil/i;

/** By the header, or by long entries that hardly repeat. */
export function isRemarks(column: ColumnFacts, header: string): boolean {
  if (column.numbers + column.dates > column.filled * 0.2) return false;
  if (REMARK_HEADER.test(header)) return true;
  return column.textLength > 30 && column.entries.length > column.filled * 0.7 && column.filled >= 3;
}
