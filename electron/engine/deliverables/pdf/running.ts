/** What stands on every page: the running head, the mark of practice documents, and the foot with round, date, n and instrument. */
import { shorten, textWidth, wrapText } from '../../../../shared/brand/metrics.ts';
import { printable } from './fonts.ts';
import { MARGINS, type PlannedPage, type RunningTexts } from './plan.ts';
import type { Pen } from './pen.ts';

const SIZE = 7.8;
const LEADING = 10.2;
const FOOT_RULE = 46;
const FOOT_LINES = 2;
const NUMBER_WIDTH = 40;
const HEAD_BASELINE = 36;
const MARK_SIZE = 8.6;
const MARK_PADDING = 7;
const MARK_HEIGHT = 15;

/** Draws it; `number` null: the cover, which carries the mark only. */
export function drawRunning(
  pen: Pen,
  page: PlannedPage,
  { head, mark, foot }: RunningTexts,
  number: number | null,
): void {
  const right = page.width - MARGINS.right;
  const markWidth = mark === '' ? 0 : drawMark(pen, printable(mark), right);
  if (number === null) return;
  const style = { size: SIZE, weight: 400, colour: pen.tokens.muted } as const;
  const room = right - MARGINS.left - markWidth;
  if (head !== '') pen.text(shorten(printable(head), room, SIZE, 400), MARGINS.left, HEAD_BASELINE, style);
  drawFoot(pen, page, foot, number);
}

/** A small sign at the upper right: outlined, since colour alone says nothing. Its width with the space before it. */
function drawMark(pen: Pen, mark: string, right: number): number {
  const width = textWidth(mark, MARK_SIZE, 600) * 1.02 + MARK_PADDING * 2;
  const top = HEAD_BASELINE - 11;
  pen.rectangle(right - width, top, width, MARK_HEIGHT, pen.tokens.tint, 3);
  pen.text(
    mark,
    right - MARK_PADDING,
    HEAD_BASELINE,
    { size: MARK_SIZE, weight: 600, colour: pen.tokens.ink },
    'end',
  );
  return width + 12;
}

function drawFoot(pen: Pen, page: PlannedPage, foot: string, number: number): void {
  const right = page.width - MARGINS.right;
  const top = page.height - FOOT_RULE;
  const width = right - MARGINS.left - NUMBER_WIDTH;
  const lines = [...wrapText(printable(foot), width, SIZE, 400)];
  const rest = lines.splice(FOOT_LINES - 1).join(' ');
  lines.push(shorten(rest, width, SIZE, 400));
  const style = { size: SIZE, weight: 400, colour: pen.tokens.muted } as const;
  pen.rule(MARGINS.left, right, top, pen.tokens.hairline, 0.75);
  lines.forEach((line, index) => {
    pen.text(line, MARGINS.left, top + 13 + index * LEADING, style);
  });
  pen.text(String(number), right, top + 13, style, 'end');
}
