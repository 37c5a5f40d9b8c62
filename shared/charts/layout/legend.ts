/** A legend: items in lines that break at the width, and a note below. */
import { CAP_HEIGHT, textWidth, wrapText } from '../../brand/metrics.ts';
import { round } from './marks.ts';
import type { Paint, SceneNode } from './scene.ts';

export interface LegendItem {
  /** Width of the drawing before the text. */
  readonly markWidth: number;
  readonly text: string;
  /** Draws the mark with its left edge at x, centred on y. */
  readonly draw: (x: number, y: number) => readonly SceneNode[];
  /** Text before the mark (the weak end of a ramp). */
  readonly before?: string;
}

const MARK_GAP = 6;
const ITEM_GAP = 18;
const MUTED: Paint = { token: 'muted' };

/** Nodes from the top edge y on, and the height they take. */
export function drawLegend(
  items: readonly LegendItem[],
  note: string | null,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const { size } = room;
  const lineHeight = size * 1.7;
  const nodes: SceneNode[] = [];
  let x = room.x;
  let line = 0;
  for (const item of items) {
    const before = item.before === undefined ? 0 : textWidth(item.before, size, 400) + MARK_GAP;
    const rest = room.width - before - item.markWidth - MARK_GAP;
    const words = wrapText(item.text, rest, size, 400);
    const width = before + item.markWidth + MARK_GAP + Math.max(...words.map((w) => textWidth(w, size, 400)));
    if (x > room.x && x + width > room.x + room.width) {
      x = room.x;
      line += 1;
    }
    const middle = room.y + (line + 0.5) * lineHeight;
    if (item.before !== undefined) nodes.push(textAt(item.before, x, middle, size));
    nodes.push(...item.draw(x + before, middle));
    words.forEach((text, index) => {
      nodes.push(
        textAt(text, x + before + item.markWidth + MARK_GAP, middle + index * lineHeight * 0.76, size),
      );
    });
    if (words.length > 1) {
      line += Math.ceil((words.length - 1) * 0.76) + 1;
      x = room.x;
    } else x += width + ITEM_GAP;
  }
  let height = items.length === 0 ? 0 : (line + (x > room.x ? 1 : 0)) * lineHeight;
  if (note !== null && note !== '') {
    for (const text of wrapText(note, room.width, size, 400)) {
      nodes.push(textAt(text, room.x, room.y + height + lineHeight / 2, size));
      height += size * 1.36;
    }
  }
  return { nodes, height: height + size * 0.4 };
}

function textAt(text: string, x: number, middle: number, size: number): SceneNode {
  return {
    type: 'text',
    x: round(x),
    y: round(middle + (size * CAP_HEIGHT) / 2),
    text,
    size,
    weight: 400,
    anchor: 'start',
    fill: MUTED,
  };
}
