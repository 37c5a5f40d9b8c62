/** The legend of charts of dots: a mark for each series, and what stands where there is no number. */
import type { ProfileSeries, ProfileValue } from '../spec/types.ts';
import type { LegendItem } from './legend.ts';
import { seriesMark } from './axis.ts';
import { blankMark, lock } from './marks.ts';

/** In the scene's unit: radius of a dot, size of letters. */
interface DotFrame {
  readonly dot: number;
  readonly size: number;
}

/** Width of a mark in the legend. */
export const markWidth = ({ dot }: DotFrame): number => dot * 3;

export function seriesItems(series: readonly ProfileSeries[], frame: DotFrame): readonly LegendItem[] {
  const width = markWidth(frame);
  return series.map(({ label, mark }) => ({
    markWidth: width,
    text: label,
    draw: (x, y) => [seriesMark(mark, x + width / 2, y, frame.dot)],
  }));
}

/** Only the states that occur. */
export function blankItems(
  lines: readonly { readonly values: readonly ProfileValue[] }[],
  words: { readonly hidden: string; readonly none: string },
  frame: DotFrame,
): readonly LegendItem[] {
  const width = markWidth(frame);
  const states = new Set(lines.flatMap(({ values }) => values.map(({ state }) => state)));
  const hidden: LegendItem = {
    markWidth: width,
    text: words.hidden,
    draw: (x, y) => lock(x + width / 2, y, frame.size * 0.8),
  };
  const none: LegendItem = {
    markWidth: width,
    text: words.none,
    draw: (x, y) => blankMark('no-answers', x, y - width / 2, width, width, 0),
  };
  return [...(states.has('hidden') ? [hidden] : []), ...(states.has('none') ? [none] : [])];
}
