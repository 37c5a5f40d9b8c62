/** When was a row submitted? Dates of survey tools as comparable numbers, the order of day and month found per column. */
import type { Cell } from './sheet.ts';

const PARTS =
  /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})[T ,]*(?:kl\.? )?(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?\s*([ap]m)?/i;

/** Turns the cells of one column into comparable times; null where a cell is no date. Looks at all cells first. */
export function submissionTimes(cells: readonly (Cell | undefined)[]): readonly (number | null)[] {
  const monthFirst = isMonthFirst(cells);
  return cells.map((cell) => timeOf(cell, monthFirst));
}

function isMonthFirst(cells: readonly (Cell | undefined)[]): boolean {
  let slashes = 0;
  for (const cell of cells) {
    const match = typeof cell === 'string' ? PARTS.exec(cell.trim()) : null;
    if (!match || (match[1] ?? '').length === 4) continue;
    if (Number(match[1]) > 12) return false;
    if (Number(match[2]) > 12) return true;
    if (/^\d+\//.test(match[0])) slashes += 1;
  }
  return slashes > 0;
}

function timeOf(cell: Cell | undefined, monthFirst: boolean): number | null {
  if (typeof cell === 'number') return cell * 86_400;
  if (typeof cell === 'object' && cell?.kind === 'date') return timeOf(cell.iso, false);
  if (typeof cell !== 'string') return null;
  const match = PARTS.exec(cell.trim());
  if (!match) return null;
  const [, first = '', second = '', third = '', hour = '0', minute = '0', second60 = '0', half = ''] = match;
  const yearFirst = first.length === 4;
  const year = Number(yearFirst ? first : third);
  const month = Number(yearFirst || !monthFirst ? second : first);
  const day = Number(yearFirst ? third : monthFirst ? second : first);
  const hours = (Number(hour) % (half ? 12 : 24)) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const days = ((year < 100 ? year + 2000 : year) * 12 + month) * 31 + day;
  return ((days * 24 + hours) * 60 + Number(minute)) * 60 + Number(second60);
}
