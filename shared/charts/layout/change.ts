/** Change between two rounds as a drawing: differences with their intervals around zero; up petrol, down amber, unsure grey. */
import type { ChangeSpec } from '../spec/types.ts';
import {
  ACCENT,
  frameLines,
  HAIRLINE,
  INK,
  lineBetween,
  lineNames,
  MUTED,
  PRIMARY,
  SURFACE,
  textNode,
  upright,
  type LinesFrame,
} from './axis.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { blankMark, round } from './marks.ts';
import type { Paint, Scene, SceneNode } from './scene.ts';

type Verdict = ChangeSpec['lines'][number]['verdict'];

/** Lays the chart out in a width. */
export function layoutChange(spec: ChangeSpec, width: number, smallestText = 9): Scene {
  const texts = [spec.words.difference, ...spec.lines.map(({ text }) => text)];
  const frame = frameLines({ lines: spec.lines, columns: [texts], head: 2 }, width, smallestText);
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
      ...spec.lines.map((_, row) => lineNode(spec, frame, row)),
      { type: 'group', key: 'legend', children: legend.nodes },
    ],
  };
}

function place(spec: ChangeSpec, frame: LinesFrame, value: number): number {
  const share = (value + spec.reach) / (2 * spec.reach);
  return frame.axisStart + Math.min(1, Math.max(0, share)) * (frame.axisEnd - frame.axisStart);
}

function axisNodes(spec: ChangeSpec, frame: LinesFrame): readonly SceneNode[] {
  const y = frame.bottom + frame.size * 1.1;
  const narrow = frame.axisEnd - frame.axisStart < 180;
  const nodes = spec.ticks.flatMap(({ value, label }): readonly SceneNode[] => {
    if (narrow && value !== 0 && Math.abs(value) !== spec.reach) return [];
    const x = place(spec, frame, value);
    return [
      upright(x, frame.top, frame.bottom, value === 0 ? MUTED : HAIRLINE, value === 0 ? 1 : 0.75),
      textNode(label, x, y, frame.size * 0.92, 'middle', MUTED),
    ];
  });
  const x = frame.columns[0];
  if (x === undefined) return nodes;
  const head = textNode(spec.words.difference, x, frame.size * 1.23, frame.size * 0.92, 'middle', MUTED);
  return [...nodes, head];
}

const PAINTS: Readonly<Record<Verdict, Paint>> = {
  higher: PRIMARY,
  lower: ACCENT,
  unclear: MUTED,
  plain: MUTED,
  blank: MUTED,
};

function lineNode(spec: ChangeSpec, frame: LinesFrame, row: number): SceneNode {
  const [line, placed] = [spec.lines[row], frame.lines[row]];
  if (line === undefined || placed === undefined) return { type: 'group', children: [] };
  const { middle, baseline } = placed;
  const paint = PAINTS[line.verdict];
  const children: SceneNode[] = [
    ...lineNames(frame, line, placed),
    lineBetween(frame.axisStart, frame.axisEnd, middle, { paint: HAIRLINE, width: 0.75 }),
  ];
  if (line.interval !== null) {
    const [low, high] = [place(spec, frame, line.interval.low), place(spec, frame, line.interval.high)];
    children.push(lineBetween(low, high, middle, { paint, width: frame.dot * 0.72 }));
  }
  if (line.difference !== null)
    children.push(dot(line.verdict, place(spec, frame, line.difference), middle, frame.dot));
  const x = frame.columns[0];
  if (x !== undefined)
    children.push(
      ...(line.difference === null
        ? blankMark('no-answers', x - 6, middle - 6, 12, 12, 0)
        : [
            textNode(line.text, x, baseline, frame.size, 'middle', INK, {
              explains: line.explains,
              ...(line.verdict === 'higher' || line.verdict === 'lower' ? { weight: 600 } : {}),
            }),
          ]),
    );
  return { type: 'group', key: `line:${line.id}`, label: line.name, children };
}

function dot(verdict: Verdict, x: number, y: number, size: number): SceneNode {
  const at = { type: 'circle', cx: round(x), cy: round(y) } as const;
  if (verdict === 'plain')
    return { ...at, r: round(size), fill: SURFACE, stroke: { paint: MUTED, width: round(size * 0.36) } };
  return { ...at, r: round(size * 1.1), fill: PAINTS[verdict], stroke: { paint: SURFACE, width: 1 } };
}

function legendItems(spec: ChangeSpec, frame: LinesFrame): readonly LegendItem[] {
  const width = frame.dot * 5;
  const verdicts = new Set(spec.lines.map(({ verdict }) => verdict));
  const order = ['higher', 'lower', 'unclear', 'plain', 'blank'] as const;
  return order
    .filter((verdict) => verdicts.has(verdict))
    .map((verdict) => ({
      markWidth: width,
      text: spec.words[verdict],
      draw: (x, y) => {
        if (verdict === 'blank') return blankMark('no-answers', x, y - width / 2, width, width, 0);
        const mark = dot(verdict, x + width / 2, y, frame.dot);
        if (verdict === 'plain') return [mark];
        const bar = { paint: PAINTS[verdict], width: frame.dot * 0.72 };
        return [lineBetween(x, x + width, y, bar), mark];
      },
    }));
}
