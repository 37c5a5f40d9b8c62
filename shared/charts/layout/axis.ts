/** Parts that charts made of lines share: the axis of values, filled and open dots, text, and the frame they stand in. */
import { CAP_HEIGHT, shorten, textWidth } from '../../brand/metrics.ts';
import type { Explains, ProfileSeries } from '../spec/types.ts';
import { round } from './marks.ts';
import type { Paint, SceneNode, TextNode } from './scene.ts';

export const INK: Paint = { token: 'ink' };
export const MUTED: Paint = { token: 'muted' };
export const HAIRLINE: Paint = { token: 'hairline' };
export const PRIMARY: Paint = { token: 'primary' };
export const ACCENT: Paint = { token: 'accent' };
export const SURFACE: Paint = { token: 'surface' };

/** Narrower than this, numbers beside an axis give way to it. */
export const WIDTH_FOR_NUMBERS = 360;
const GREATEST_AXIS = 560;

export function textNode(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: TextNode['anchor'],
  fill: Paint,
  more: {
    readonly weight?: TextNode['weight'];
    readonly explains?: Explains | undefined;
    readonly label?: string;
  } = {},
): TextNode {
  const { weight = 400, explains, label } = more;
  return {
    type: 'text',
    x: round(x),
    y: round(y),
    text,
    size: round(size),
    weight,
    anchor,
    fill,
    ...(explains === undefined ? {} : { explains }),
    ...(label === undefined ? {} : { label }),
  };
}

/** Size of letters for a width: from 9.5 on paper to 13 on screen. */
export function lineSize(width: number, smallestText: number): number {
  return Math.min(13, Math.max(smallestText, 9.5 + ((width - 499) * 3.5) / 331));
}

/** Whole numbers on short scales, else the ends and a few places between. */
export function valueTicks({ min, max }: { readonly min: number; readonly max: number }): readonly number[] {
  const span = max - min;
  const steps = span <= 10 ? span : span % 4 === 0 ? 4 : span % 5 === 0 ? 5 : 1;
  return Array.from({ length: steps + 1 }, (_, index) => min + (index * span) / steps);
}

/** A series' mark. The open ring is larger than the filled dot, so that both show where they coincide. */
export function seriesMark(mark: ProfileSeries['mark'], x: number, y: number, dot: number): SceneNode {
  return mark === 'filled'
    ? { type: 'circle', cx: round(x), cy: round(y), r: round(dot * 0.92), fill: PRIMARY }
    : {
        type: 'circle',
        cx: round(x),
        cy: round(y),
        r: round(dot * 1.25),
        fill: SURFACE,
        stroke: { paint: PRIMARY, width: round(dot * 0.42) },
      };
}

export function lineBetween(
  x1: number,
  x2: number,
  y: number,
  stroke: { readonly paint: Paint; readonly width: number; readonly dash?: readonly number[] },
): SceneNode {
  return { type: 'line', x1: round(x1), y1: round(y), x2: round(x2), y2: round(y), stroke };
}

export function upright(x: number, y1: number, y2: number, paint: Paint, width: number): SceneNode {
  return {
    type: 'line',
    x1: round(x),
    y1: round(y1),
    x2: round(x),
    y2: round(y2),
    stroke: { paint, width },
  };
}

/** One line of a chart: where it stands, and the heading that begins a part of the chart. */
export interface PlacedLine {
  readonly middle: number;
  readonly baseline: number;
  readonly heading: { readonly text: string; readonly baseline: number } | null;
}

export interface LinesFrame {
  readonly size: number;
  readonly dot: number;
  readonly labelEnd: number;
  readonly axisStart: number;
  readonly axisEnd: number;
  /** Middles of the columns at the right; empty where there is no room. */
  readonly columns: readonly number[];
  readonly top: number;
  /** Below the last line: where the axis stands. */
  readonly bottom: number;
  readonly lines: readonly PlacedLine[];
}

interface LinesInput {
  readonly lines: readonly { readonly label: string; readonly heading?: string }[];
  /** Texts of each column at the right, its head included. */
  readonly columns: readonly (readonly string[])[];
  /** Height over the first line, in sizes of letters. */
  readonly head: number;
}

/** Places labels at the left, an axis, and columns of numbers at the right, for any number of lines. */
export function frameLines(input: LinesInput, width: number, smallestText: number): LinesFrame {
  const size = lineSize(width, smallestText);
  const withNumbers = width >= WIDTH_FOR_NUMBERS;
  const labelMax = width * (withNumbers ? 0.36 : 0.46);
  const labels = input.lines.map(({ label }) => textWidth(shorten(label, labelMax, size, 400), size, 400));
  const labelEnd = Math.max(0, ...labels);
  const dot = Math.max(3.6, size * 0.4);
  const axisStart = labelEnd + 14 + dot;
  const widths = withNumbers
    ? input.columns.map((texts) => Math.max(22, ...texts.map((text) => textWidth(text, size, 600) + 12)))
    : [];
  const taken = widths.reduce((sum, one) => sum + one, 0) + (withNumbers ? 12 : 0);
  const axisEnd = Math.min(width - taken - dot - 4, axisStart + GREATEST_AXIS);
  let x = axisEnd + dot + 14;
  const columns = widths.map((one) => {
    const middle = x + one / 2;
    x += one;
    return middle;
  });
  const top = withNumbers ? size * input.head : 4;
  const pitch = size * 2.1;
  let y = top;
  const lines = input.lines.map(({ heading }, index): PlacedLine => {
    const begins = heading === undefined ? null : heading;
    const baseline = y + size * (index === 0 ? 1.2 : 1.7);
    if (begins !== null) y += size * (index === 0 ? 1.6 : 2.1);
    const middle = y + pitch / 2;
    y += pitch;
    return {
      middle,
      baseline: middle + (size * CAP_HEIGHT) / 2,
      heading: begins === null ? null : { text: begins, baseline },
    };
  });
  return { size, dot, labelEnd, axisStart, axisEnd, columns, top, bottom: y, lines };
}

/** Name of a line before its axis, and the heading over it. */
export function lineNames(
  frame: LinesFrame,
  line: { readonly label: string },
  placed: PlacedLine,
): readonly SceneNode[] {
  const text = shorten(line.label, frame.labelEnd + 0.01, frame.size, 400);
  const name = textNode(text, frame.labelEnd, placed.baseline, frame.size, 'end', INK);
  if (placed.heading === null) return [name];
  const room = frame.axisEnd;
  const heading = shorten(placed.heading.text, room, frame.size, 600);
  return [textNode(heading, 0, placed.heading.baseline, frame.size, 'start', INK, { weight: 600 }), name];
}
