/** The network as a drawing: arrows as wide and as strong in colour as the relation, a ring for the group's own, names that stay apart. */
import { ASCENT, CAP_HEIGHT, DESCENT, textWidth } from '../../brand/metrics.ts';
import type { NetworkEdgeSpec, NetworkNodeSpec, NetworkSpec } from '../spec/types.ts';
import { HAIRLINE, INK, lineSize, MUTED, SURFACE, textNode } from './axis.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { round } from './marks.ts';
import { fitNetwork, type NetworkFit, type NodePlace } from './network-fit.ts';
import type { Paint, Scene, SceneNode, Stroke } from './scene.ts';

const LEGEND_GAP = 14;
const HIDDEN_DASH = [2.5, 3.5] as const;
/** How far an arrow bows to its right, in parts of its length: both directions of a pair stay apart. */
const BOW = 0.13;
/** Weakest colour that a line may have, so that it shows on paper. */
const FAINTEST = 0.4;

/** Lays the network out in a width and, if given, a greatest height. */
export function layoutNetwork(
  spec: NetworkSpec,
  width: number,
  maxHeight: number,
  smallestText = 8.5,
): Scene {
  const size = lineSize(width, smallestText);
  const legendRoom = { x: 0, y: 0, width, size: size * 0.95 };
  const items = legendItems(spec, size);
  const legendHeight = drawLegend(items, spec.words.note, legendRoom).height;
  const height =
    spec.arrangement === 'circle'
      ? Math.min(maxHeight - legendHeight - LEGEND_GAP, 640)
      : maxHeight - legendHeight - LEGEND_GAP;
  const fit = fitNetwork(spec, { width, height, size });
  const legend = drawLegend(items, spec.words.note, { ...legendRoom, y: fit.height + LEGEND_GAP });
  return {
    width,
    height: round(fit.height + LEGEND_GAP + legend.height),
    title: spec.title,
    summary: spec.summary,
    nodes: [
      ...edgeNodes(spec, fit),
      ...spec.nodes.map((node, index) => groupNode(spec, fit, node, fit.nodes[index])),
      { type: 'group', key: 'legend', children: legend.nodes },
    ],
  };
}

const touches = (spec: NetworkSpec, { from, to }: NetworkEdgeSpec): boolean =>
  spec.focus === null || from === spec.focus || to === spec.focus;

/** Hidden ones first, then the drawn from weak to strong, those of the group in focus on top. */
function edgeNodes(spec: NetworkSpec, fit: NetworkFit): readonly SceneNode[] {
  const places = new Map(spec.nodes.map(({ id }, index) => [id, fit.nodes[index]]));
  const middle = middleOf(fit);
  const rank = (edge: NetworkEdgeSpec): number =>
    (touches(spec, edge) ? 10_000 : 0) + (edge.state === 'hidden' ? -1000 : (edge.value ?? 0));
  return spec.edges
    .filter(({ state }) => state !== 'below')
    .map((edge, order) => ({ edge, order }))
    .sort((a, b) => rank(a.edge) - rank(b.edge) || a.order - b.order)
    .flatMap(({ edge }) => {
      const [a, b] = [places.get(edge.from), places.get(edge.to)];
      if (a === undefined || b === undefined) return [];
      const control = spec.arrangement === 'circle' ? inward(middle, a, b) : aside(a, b);
      return [edgeNode(spec, edge, { a, b, control, gap: fit.radius + 3 })];
    });
}

/** Where a line runs between two groups, and how far from their middles it ends. */
interface Course {
  readonly a: NodePlace;
  readonly b: NodePlace;
  readonly control: readonly [number, number];
  readonly gap: number;
}

/** Place on the value scale, 0..1. */
function shareOf(spec: NetworkSpec, value: number): number {
  const share = (value - spec.scale.min) / (spec.scale.max - spec.scale.min);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}

function strengthStroke(spec: NetworkSpec, value: number): Stroke {
  const [share, cut] = [shareOf(spec, value), shareOf(spec, spec.cut)];
  const over = cut >= 1 ? 1 : Math.max(0, (share - cut) / (1 - cut));
  const count = spec.nodes.length;
  const [least, most] = count > 20 ? [0.6, 2.4] : count > 10 ? [0.8, 3.8] : [1, 5.5];
  return { paint: { scale: Math.max(FAINTEST, share) }, width: round(least + (most - least) * over) };
}

function edgeNode(spec: NetworkSpec, edge: NetworkEdgeSpec, { a, b, control, gap }: Course): SceneNode {
  const isDrawn = edge.state === 'drawn' && edge.value !== null;
  const strength: Stroke = isDrawn
    ? strengthStroke(spec, edge.value)
    : { paint: MUTED, width: 1, dash: HIDDEN_DASH };
  const stroke: Stroke = touches(spec, edge) ? strength : { ...strength, paint: HAIRLINE };
  const curve = bowed(a, b, control, gap, isDrawn ? headLength(stroke.width) : 0);
  const children: SceneNode[] = [{ type: 'path', d: curve.d, stroke }];
  if (isDrawn) children.push(arrowHead(curve, stroke));
  return {
    type: 'group',
    key: `edge:${edge.from}:${edge.to}`,
    label: edge.name,
    ...(edge.explains === undefined ? {} : { explains: edge.explains }),
    children,
  };
}

const headLength = (width: number): number => 3.4 + width * 1.8;

/** The point that a curve looks at: on the right of its way, in proportion to its length. */
function aside(a: NodePlace, b: NodePlace, bow = BOW): readonly [number, number] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return [(a.x + b.x) / 2 - dy * bow * 1.5, (a.y + b.y) / 2 + dx * bow * 1.5];
}

function middleOf({ nodes }: NetworkFit): readonly [number, number] {
  return nodes.reduce(
    (sum, node) => [sum[0] + node.x / nodes.length, sum[1] + node.y / nodes.length] as const,
    [0, 0] as readonly [number, number],
  );
}

/** On a circle lines bend towards its middle, and a little to their right. */
function inward(middle: readonly [number, number], a: NodePlace, b: NodePlace): readonly [number, number] {
  const [x, y] = aside(a, b, BOW / 3);
  return [x + (middle[0] - x) * 0.55, y + (middle[1] - y) * 0.55];
}

interface Curve {
  readonly d: string;
  /** Where the arrow's tip stands, and the direction it points in (unit vector). */
  readonly tip: readonly [number, number];
  readonly direction: readonly [number, number];
}

/** A curve that leaves one ring and ends at the other, both ends looking at one control point. */
function bowed(
  a: NodePlace,
  b: NodePlace,
  control: readonly [number, number],
  gap: number,
  head: number,
): Curve {
  const towards = (from: NodePlace): readonly [number, number] => {
    const [x, y] = [control[0] - from.x, control[1] - from.y];
    const far = Math.hypot(x, y) || 1;
    return [x / far, y / far];
  };
  const [out, into] = [towards(a), towards(b)];
  const start = [a.x + out[0] * gap, a.y + out[1] * gap] as const;
  const tip = [b.x + into[0] * gap, b.y + into[1] * gap] as const;
  const end = [tip[0] + into[0] * head * 0.8, tip[1] + into[1] * head * 0.8] as const;
  const p = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`;
  const third = (from: readonly [number, number]): readonly [number, number] => [
    from[0] + ((control[0] - from[0]) * 2) / 3,
    from[1] + ((control[1] - from[1]) * 2) / 3,
  ];
  return {
    d: `M ${p(start)} C ${p(third(start))} ${p(third(end))} ${p(end)}`,
    tip,
    direction: [-into[0], -into[1]],
  };
}

function arrowHead({ tip, direction: [x, y] }: Curve, stroke: Stroke): SceneNode {
  const length = headLength(stroke.width);
  const half = length * 0.42;
  const p = (back: number, aside: number): string =>
    `${round(tip[0] - x * back - y * aside)} ${round(tip[1] - y * back + x * aside)}`;
  const d = `M ${p(0, 0)} L ${p(length, half)} L ${p(length * 0.78, 0)} L ${p(length, -half)} Z`;
  return { type: 'path', d, fill: stroke.paint };
}

function groupNode(
  spec: NetworkSpec,
  fit: NetworkFit,
  node: NetworkNodeSpec,
  place: NodePlace | undefined,
): SceneNode {
  if (place === undefined) return { type: 'group', children: [] };
  const { label } = place;
  const isFocus = spec.focus === node.id;
  const name = textNode(label.text, label.x, label.y, fit.size, label.anchor, INK, {
    weight: isFocus ? 600 : 400,
    label: node.label,
  });
  const children: SceneNode[] = [
    ...(label.rotate === 0 ? [plate(fit, label)] : []),
    {
      type: 'circle',
      cx: round(place.x),
      cy: round(place.y),
      r: round(fit.radius),
      fill: SURFACE,
      ...ring(spec, node, fit),
    },
    label.rotate === 0 ? name : { ...name, rotate: label.rotate },
  ];
  if (fit.radius >= 9.5 && node.own.state === 'ok' && node.own.value !== null) {
    const size = Math.min(fit.size * 0.92, fit.radius * 0.9);
    const y = place.y + (size * CAP_HEIGHT) / 2;
    children.push(textNode(node.own.label, place.x, y, size, 'middle', INK, { explains: node.own.explains }));
  }
  return { type: 'group', key: `node:${node.id}`, label: node.name, children };
}

/** A ground behind the name, so that lines under it do not blur it. */
function plate(fit: NetworkFit, label: NodePlace['label']): SceneNode {
  const width = textWidth(label.text, fit.size, 600) + 4;
  return {
    type: 'rect',
    x: round(label.x - width / 2),
    y: round(label.y - fit.size * ASCENT * 0.8),
    width: round(width),
    height: round(fit.size * (ASCENT * 0.8 + DESCENT * 0.8)),
    radius: 3,
    fill: SURFACE,
  };
}

/** The group's own collaboration: a ring in its colour; dashed where hidden, thin where there is no number. */
function ring(spec: NetworkSpec, node: NetworkNodeSpec, fit: NetworkFit): { readonly stroke: Stroke } {
  const width = round(Math.max(1.5, fit.radius * 0.22));
  const paint: Paint = spec.focus === null || spec.focus === node.id ? MUTED : HAIRLINE;
  if (node.own.state === 'ok' && node.own.value !== null)
    return { stroke: { paint: { scale: Math.max(FAINTEST, shareOf(spec, node.own.value)) }, width } };
  if (node.own.state === 'hidden') return { stroke: { paint, width: 1.25, dash: HIDDEN_DASH } };
  return { stroke: { paint, width: 1 } };
}

function legendItems(spec: NetworkSpec, size: number): readonly LegendItem[] {
  const width = 46;
  const arrow = (value: number, x: number, y: number): readonly SceneNode[] => {
    const stroke = strengthStroke(spec, value);
    const tip: Curve = { d: '', tip: [x + width, y], direction: [1, 0] };
    const end = round(x + width - headLength(stroke.width) * 0.8);
    return [
      { type: 'path', d: `M ${round(x)} ${round(y)} L ${end} ${round(y)}`, stroke },
      arrowHead(tip, stroke),
    ];
  };
  const items: LegendItem[] = [
    { markWidth: width, text: spec.words.weak, draw: (x, y) => arrow(spec.cut, x, y) },
    { markWidth: width, text: spec.words.strong, draw: (x, y) => arrow(spec.scale.max, x, y) },
  ];
  const r = size * 0.5;
  if (spec.nodes.some(({ own }) => own.state === 'ok'))
    items.push({
      markWidth: r * 2 + 2,
      text: spec.words.within,
      draw: (x, y) => [
        {
          type: 'circle',
          cx: round(x + r + 1),
          cy: round(y),
          r: round(r),
          fill: SURFACE,
          stroke: { paint: { scale: 0.8 }, width: 2.5 },
        },
      ],
    });
  if (
    spec.edges.some(({ state }) => state === 'hidden') ||
    spec.nodes.some(({ own }) => own.state === 'hidden')
  )
    items.push({
      markWidth: 30,
      text: spec.words.hidden,
      draw: (x, y) => [
        {
          type: 'line',
          x1: round(x),
          y1: round(y),
          x2: round(x + 30),
          y2: round(y),
          stroke: { paint: MUTED, width: 1, dash: HIDDEN_DASH },
        },
      ],
    });
  return items;
}
