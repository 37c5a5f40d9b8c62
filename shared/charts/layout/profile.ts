/** The parameter profile as a drawing: a line per parameter, dots on one axis, numbers at the right, legend below. */
import { CAP_HEIGHT, shorten, textWidth } from '../../brand/metrics.ts';
import type { ProfileSpec } from '../spec/types.ts';
import {
  HAIRLINE,
  INK,
  lineSize,
  MUTED,
  seriesMark,
  textNode,
  valueTicks,
  WIDTH_FOR_NUMBERS,
} from './axis.ts';
import { blankItems, seriesItems } from './dot-legend.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { blankMark, lock, round } from './marks.ts';
import type { Scene, SceneNode } from './scene.ts';

const GREATEST_AXIS = 560;

interface Frame {
  readonly size: number;
  readonly labelEnd: number;
  readonly axisStart: number;
  readonly axisEnd: number;
  /** Middles of the number columns, one per series; empty where there is no room. */
  readonly numbers: readonly number[];
  readonly top: number;
  readonly pitch: number;
  readonly dot: number;
}

/** Lays the profile out in a width. */
export function layoutProfile(spec: ProfileSpec, width: number, smallestText = 9): Scene {
  const frame = frameOf(spec, width, smallestText);
  const axisY = frame.top + spec.lines.length * frame.pitch;
  const legendTop = axisY + frame.size * 2.2;
  const room = { x: 0, y: legendTop, width, size: frame.size * 0.95 };
  const legend = drawLegend(legendItems(spec, frame), null, room);
  return {
    width,
    height: round(legendTop + legend.height),
    title: spec.title,
    summary: spec.summary,
    nodes: [
      ...axisNodes(spec, frame, axisY),
      ...headNodes(spec, frame),
      ...spec.lines.map((_, row) => lineNode(spec, frame, row)),
      { type: 'group', key: 'legend', children: legend.nodes },
    ],
  };
}

function frameOf(spec: ProfileSpec, width: number, smallestText: number): Frame {
  const size = lineSize(width, smallestText);
  const labelMax = width * (width < WIDTH_FOR_NUMBERS ? 0.46 : 0.36);
  const labels = spec.lines.map(({ label }) => textWidth(shorten(label, labelMax, size, 400), size, 400));
  const labelEnd = Math.max(0, ...labels);
  const texts = spec.lines.flatMap(({ values }) => values.map(({ label }) => label));
  const column = Math.max(22, ...texts.map((text) => textWidth(text, size, 600) + 12));
  const withNumbers = width >= WIDTH_FOR_NUMBERS;
  const dot = Math.max(3.6, size * 0.4);
  const axisStart = labelEnd + 14 + dot;
  const numbersWidth = withNumbers ? column * spec.series.length + 12 : 0;
  const axisEnd = Math.min(width - numbersWidth - dot - 4, axisStart + GREATEST_AXIS);
  const numbers = withNumbers
    ? spec.series.map((_, index) => axisEnd + dot + 4 + 12 + (index + 0.5) * column - 2)
    : [];
  return {
    size,
    labelEnd,
    axisStart,
    axisEnd,
    numbers,
    top: withNumbers ? size * 2 : 4,
    pitch: size * 2.3,
    dot,
  };
}

function place(spec: ProfileSpec, frame: Frame, value: number): number {
  const share = (value - spec.scale.min) / (spec.scale.max - spec.scale.min);
  return frame.axisStart + Math.min(1, Math.max(0, share)) * (frame.axisEnd - frame.axisStart);
}

function axisNodes(spec: ProfileSpec, frame: Frame, axisY: number): readonly SceneNode[] {
  return valueTicks(spec.scale).flatMap((tick): readonly SceneNode[] => {
    const x = round(place(spec, frame, tick));
    const y = axisY + frame.size * 1.1;
    return [
      {
        type: 'line',
        x1: x,
        y1: round(frame.top),
        x2: x,
        y2: round(axisY),
        stroke: { paint: HAIRLINE, width: 0.75 },
      },
      textNode(String(tick), x, y, frame.size * 0.92, 'middle', MUTED),
    ];
  });
}

function headNodes(spec: ProfileSpec, frame: Frame): readonly SceneNode[] {
  const y = frame.size * 0.9;
  return frame.numbers.flatMap((x, index) => {
    const series = spec.series[index];
    return series === undefined ? [] : [seriesMark(series.mark, x, y, frame.dot)];
  });
}

function lineNode(spec: ProfileSpec, frame: Frame, row: number): SceneNode {
  const line = spec.lines[row];
  if (line === undefined) return { type: 'group', children: [] };
  const middle = frame.top + (row + 0.5) * frame.pitch;
  const baseline = middle + (frame.size * CAP_HEIGHT) / 2;
  const label = shorten(line.label, frame.labelEnd + 0.01, frame.size, 400);
  const y = round(middle);
  const children: SceneNode[] = [
    textNode(label, frame.labelEnd, baseline, frame.size, 'end', INK),
    {
      type: 'line',
      x1: round(frame.axisStart),
      y1: y,
      x2: round(frame.axisEnd),
      y2: y,
      stroke: { paint: HAIRLINE, width: 1 },
    },
  ];
  const shown = line.values.flatMap((value) =>
    value.value === null ? [] : [{ series: value.series, x: place(spec, frame, value.value) }],
  );
  if (shown.length > 1) {
    const xs = shown.map(({ x }) => x);
    const [x1, x2] = [round(Math.min(...xs)), round(Math.max(...xs))];
    children.push({ type: 'line', x1, y1: y, x2, y2: y, stroke: { paint: MUTED, width: 1.5 } });
  }
  for (const wanted of ['open', 'filled'] as const)
    for (const { series, x } of shown) {
      const found = spec.series.find((one) => one.id === series);
      if (found?.mark === wanted) children.push(seriesMark(found.mark, x, middle, frame.dot));
    }
  children.push(...numberNodes(spec, frame, row, middle, baseline));
  return { type: 'group', key: `line:${line.id}`, label: line.name, children };
}

function numberNodes(
  spec: ProfileSpec,
  frame: Frame,
  row: number,
  middle: number,
  baseline: number,
): readonly SceneNode[] {
  return frame.numbers.flatMap((x, index): readonly SceneNode[] => {
    const value = spec.lines[row]?.values[index];
    if (value === undefined) return [];
    if (value.state === 'ok')
      return [textNode(value.label, x, baseline, frame.size, 'middle', INK, { explains: value.explains })];
    if (value.state === 'hidden') return lock(x, middle, frame.size * 0.8);
    return blankMark('no-answers', x - 6, middle - 6, 12, 12, 0);
  });
}

function legendItems(spec: ProfileSpec, frame: Frame): readonly LegendItem[] {
  return [...seriesItems(spec.series, frame), ...blankItems(spec.lines, spec.words, frame)];
}
