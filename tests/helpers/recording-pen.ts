/** A pen that notes what it is asked to write: the text of a planned page with its boxes, without a PDF. */
import { ASCENT, DESCENT, textWidth } from '../../shared/brand/metrics.ts';
import { themes } from '../../shared/brand/tokens.ts';
import type { Pen } from '../../electron/engine/deliverables/pdf/pen.ts';
import { drawRunning } from '../../electron/engine/deliverables/pdf/running.ts';
import type { PlannedPage, RunningTexts } from '../../electron/engine/deliverables/pdf/plan.ts';

export interface WrittenText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface WrittenPage {
  readonly texts: readonly WrittenText[];
  /** Head, mark and foot, where they are asked for. */
  readonly running: readonly WrittenText[];
  /** Boxes of figures. */
  readonly figures: readonly { left: number; right: number; top: number; bottom: number }[];
}

/** What a page says and where; the text of figures is left to the tests of scenes. */
export function writtenPage(
  page: PlannedPage,
  edge?: RunningTexts,
  number: number | null = null,
): WrittenPage {
  let texts: WrittenText[] = [];
  const figures: { left: number; right: number; top: number; bottom: number }[] = [];
  const pen: Pen = {
    tokens: themes.light,
    text: (text, x, y, { size, weight }, anchor = 'start') => {
      const width = textWidth(text.trimEnd(), size, weight);
      const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
      const [top, bottom] = [y - size * ASCENT * 0.8, y + size * DESCENT * 0.8];
      texts.push({ text, left, right: left + width, top, bottom });
    },
    scene: (scene, x, y, scale = 1) => {
      figures.push({ left: x, right: x + scene.width * scale, top: y, bottom: y + scene.height * scale });
    },
    rectangle: () => undefined,
    rule: () => undefined,
    logo: () => undefined,
    picture: () => undefined,
  };
  for (const piece of page.pieces) piece.draw(pen, piece.x, piece.y);
  const written = texts;
  texts = [];
  if (edge !== undefined) drawRunning(pen, page, edge, number);
  return { texts: written, running: texts, figures };
}
