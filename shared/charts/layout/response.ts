/** Response as a drawing: a bar for each group, as long as the share that has answered; hidden counts hatched. */
import type { ResponseSpec } from '../spec/types.ts';
import { frameLines, HAIRLINE, INK, lineNames, MUTED, PRIMARY, textNode, type LinesFrame } from './axis.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { blankMark, round } from './marks.ts';
import type { Paint, RectNode, Scene, SceneNode } from './scene.ts';

const TINT: Paint = { token: 'tint' };

/** Lays the chart out in a width. */
export function layoutResponse(spec: ResponseSpec, width: number, smallestText = 9): Scene {
  const texts = [spec.words.answers, ...spec.lines.map(({ text }) => text)];
  const frame = frameLines({ lines: spec.lines, columns: [texts], head: 2 }, width, smallestText);
  const legendTop = frame.bottom + frame.size * 2.2;
  const room = { x: 0, y: legendTop, width, size: frame.size * 0.95 };
  const legend = drawLegend(legendItems(spec, frame), null, room);
  return {
    width,
    height: round(legendTop + legend.height),
    title: spec.title,
    summary: spec.summary,
    nodes: [
      ...axisNodes(spec, frame),
      ...spec.lines.map((_, row) => lineNode(spec, frame, row)),
      ...markNodes(spec, frame),
      { type: 'group', key: 'legend', children: legend.nodes },
    ],
  };
}

const place = (frame: LinesFrame, share: number): number =>
  frame.axisStart + Math.min(1, Math.max(0, share)) * (frame.axisEnd - frame.axisStart);

function axisNodes(spec: ResponseSpec, frame: LinesFrame): readonly SceneNode[] {
  const y = frame.bottom + frame.size * 1.1;
  const ends = spec.ticks.map(({ value, label }) => {
    const anchor = value === 0 ? 'start' : value === 1 ? 'end' : 'middle';
    return textNode(label, place(frame, value), y, frame.size * 0.92, anchor, MUTED);
  });
  const x = frame.columns[0];
  if (x === undefined) return ends;
  return [...ends, textNode(spec.words.answers, x, frame.size * 1.23, frame.size * 0.92, 'middle', MUTED)];
}

function bar(frame: LinesFrame, middle: number, share: number): Omit<RectNode, 'type'> {
  const height = frame.size * 0.95;
  const end = place(frame, share);
  return {
    x: round(frame.axisStart),
    y: round(middle - height / 2),
    width: round(Math.max(1, end - frame.axisStart)),
    height: round(height),
    radius: 2,
  };
}

function lineNode(spec: ResponseSpec, frame: LinesFrame, row: number): SceneNode {
  const [line, placed] = [spec.lines[row], frame.lines[row]];
  if (line === undefined || placed === undefined) return { type: 'group', children: [] };
  const { middle, baseline } = placed;
  const children: SceneNode[] = [...lineNames(frame, line, placed)];
  const whole = bar(frame, middle, 1);
  if (line.state === 'hidden')
    children.push(...blankMark('hidden', whole.x, whole.y, whole.width, whole.height, 2));
  else {
    children.push({ type: 'rect', ...whole, fill: TINT, stroke: { paint: HAIRLINE, width: 0.75 } });
    if (line.share !== null && line.share > 0)
      children.push({ type: 'rect', ...bar(frame, middle, line.share), fill: PRIMARY });
  }
  const x = frame.columns[0];
  if (x !== undefined)
    children.push(
      textNode(line.text, x, baseline, frame.size, 'middle', line.state === 'ok' ? INK : MUTED, {
        explains: line.explains,
      }),
    );
  return { type: 'group', key: `line:${line.id}`, label: line.name, children };
}

/** A dashed line at the share that is pointed at, through all bars. */
function markNodes(spec: ResponseSpec, frame: LinesFrame): readonly SceneNode[] {
  if (spec.mark === null) return [];
  const x = round(place(frame, spec.mark));
  const stroke = { paint: INK, width: 1, dash: [3, 3] };
  return [{ type: 'line', x1: x, y1: round(frame.top), x2: x, y2: round(frame.bottom), stroke }];
}

function legendItems(spec: ResponseSpec, frame: LinesFrame): readonly LegendItem[] {
  const width = frame.dot * 5;
  const height = frame.size * 0.8;
  const box = (x: number, y: number) => ({
    x: round(x),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
    radius: 2,
  });
  const items: LegendItem[] = [
    {
      markWidth: width,
      text: spec.words.answered,
      draw: (x, y) => [{ type: 'rect', ...box(x, y), fill: PRIMARY }],
    },
    {
      markWidth: width,
      text: spec.words.invited,
      draw: (x, y) => [{ type: 'rect', ...box(x, y), fill: TINT, stroke: { paint: HAIRLINE, width: 0.75 } }],
    },
  ];
  if (spec.mark !== null)
    items.push({
      markWidth: 4,
      text: spec.words.mark,
      draw: (x, y) => [
        {
          type: 'line',
          x1: round(x + 2),
          y1: round(y - height * 0.7),
          x2: round(x + 2),
          y2: round(y + height * 0.7),
          stroke: { paint: INK, width: 1, dash: [3, 3] },
        },
      ],
    });
  if (spec.lines.some(({ state }) => state === 'hidden'))
    items.push({
      markWidth: width,
      text: spec.words.hidden,
      draw: (x, y) => blankMark('hidden', x, y - height / 2, width, height, 2),
    });
  return items;
}
