/** Two views on one axis as a drawing: a dumbbell for each line, the differences at the right, those to look at in the accent. */
import type { DumbbellSpec, ProfileValue } from '../spec/types.ts';
import {
  ACCENT,
  frameLines,
  HAIRLINE,
  INK,
  lineBetween,
  lineNames,
  MUTED,
  seriesMark,
  textNode,
  upright,
  valueTicks,
  type LinesFrame,
} from './axis.ts';
import { blankItems, markWidth, seriesItems } from './dot-legend.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { blankMark, lock, round } from './marks.ts';
import type { Scene, SceneNode } from './scene.ts';

/** Lays the chart out in a width. */
export function layoutDumbbell(spec: DumbbellSpec, width: number, smallestText = 9): Scene {
  const series = spec.series.map(({ id }) =>
    spec.lines.map((line) => line.values.find((one) => one.series === id)?.label ?? ''),
  );
  const differences = [spec.words.difference, ...spec.lines.map(({ difference }) => difference.label)];
  const frame = frameLines(
    { lines: spec.lines, columns: [...series, differences], head: 2 },
    width,
    smallestText,
  );
  const legendTop = frame.bottom + frame.size * 2.2;
  const room = { x: 0, y: legendTop, width, size: frame.size * 0.95 };
  const legend = drawLegend(legendItems(spec, frame), spec.words.note, room);
  return {
    width,
    height: round(legendTop + legend.height),
    title: spec.title,
    summary: spec.summary,
    nodes: [
      ...axisNodes(spec, frame),
      ...headNodes(spec, frame),
      ...spec.lines.map((_, row) => lineNode(spec, frame, row)),
      { type: 'group', key: 'legend', children: legend.nodes },
    ],
  };
}

function place(spec: DumbbellSpec, frame: LinesFrame, value: number): number {
  const share = (value - spec.scale.min) / (spec.scale.max - spec.scale.min);
  return frame.axisStart + Math.min(1, Math.max(0, share)) * (frame.axisEnd - frame.axisStart);
}

function axisNodes(spec: DumbbellSpec, frame: LinesFrame): readonly SceneNode[] {
  return valueTicks(spec.scale).flatMap((tick): readonly SceneNode[] => {
    const x = place(spec, frame, tick);
    const y = frame.bottom + frame.size * 1.1;
    return [
      upright(x, frame.top, frame.bottom, HAIRLINE, 0.75),
      textNode(String(tick), x, y, frame.size * 0.92, 'middle', MUTED),
    ];
  });
}

function headNodes(spec: DumbbellSpec, frame: LinesFrame): readonly SceneNode[] {
  const y = frame.size * 0.9;
  return frame.columns.flatMap((x, index) => {
    const series = spec.series[index];
    if (series !== undefined) return [seriesMark(series.mark, x, y, frame.dot)];
    return [textNode(spec.words.difference, x, y + frame.size * 0.33, frame.size * 0.92, 'middle', MUTED)];
  });
}

function lineNode(spec: DumbbellSpec, frame: LinesFrame, row: number): SceneNode {
  const [line, placed] = [spec.lines[row], frame.lines[row]];
  if (line === undefined || placed === undefined) return { type: 'group', children: [] };
  const y = round(placed.middle);
  const shown = line.values.flatMap((value) =>
    value.value === null ? [] : [{ series: value.series, x: place(spec, frame, value.value) }],
  );
  const children: SceneNode[] = [
    ...lineNames(frame, line, placed),
    lineBetween(frame.axisStart, frame.axisEnd, y, { paint: HAIRLINE, width: 1 }),
  ];
  if (shown.length > 1) {
    const xs = shown.map(({ x }) => x);
    const stroke = line.difference.notable ? { paint: ACCENT, width: 3 } : { paint: MUTED, width: 1.5 };
    children.push(lineBetween(Math.min(...xs), Math.max(...xs), y, stroke));
  }
  for (const wanted of ['open', 'filled'] as const)
    for (const { series, x } of shown) {
      const found = spec.series.find(({ id }) => id === series);
      if (found?.mark === wanted) children.push(seriesMark(found.mark, x, placed.middle, frame.dot));
    }
  spec.series.forEach(({ id }, index) => {
    const value = line.values.find((one) => one.series === id);
    const x = frame.columns[index];
    if (value !== undefined && x !== undefined)
      children.push(...valueNodes(value, x, placed.middle, placed.baseline, frame));
  });
  children.push(...differenceNodes(spec, frame, row));
  return { type: 'group', key: `line:${line.id}`, label: line.name, children };
}

function valueNodes(
  value: ProfileValue,
  x: number,
  middle: number,
  baseline: number,
  frame: LinesFrame,
): readonly SceneNode[] {
  if (value.state === 'ok')
    return [textNode(value.label, x, baseline, frame.size, 'middle', INK, { explains: value.explains })];
  if (value.state === 'hidden') return lock(x, middle, frame.size * 0.8);
  return blankMark('no-answers', x - 6, middle - 6, 12, 12, 0);
}

function differenceNodes(spec: DumbbellSpec, frame: LinesFrame, row: number): readonly SceneNode[] {
  const [line, placed] = [spec.lines[row], frame.lines[row]];
  const x = frame.columns[spec.series.length];
  if (line === undefined || placed === undefined || x === undefined) return [];
  const { label, notable, explains } = line.difference;
  const more = { explains, ...(notable ? { weight: 600 as const } : {}) };
  return [textNode(label, x, placed.baseline, frame.size, 'middle', notable ? INK : MUTED, more)];
}

function legendItems(spec: DumbbellSpec, frame: LinesFrame): readonly LegendItem[] {
  const width = markWidth(frame) * 1.6;
  const notable: LegendItem = {
    markWidth: width,
    text: spec.words.notable,
    draw: (x, y) => [lineBetween(x, x + width, y, { paint: ACCENT, width: 3 })],
  };
  return [
    ...seriesItems(spec.series, frame),
    ...(spec.lines.some(({ difference }) => difference.notable) ? [notable] : []),
    ...blankItems(spec.lines, spec.words, frame),
  ];
}
