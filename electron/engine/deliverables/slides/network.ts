/** The network as native shapes: groups on a ring, a line for each pair, with an arrow for each direction that carries. */
import { shorten, textWidth } from '../../../../shared/brand/metrics.ts';
import { scaleColour } from '../../../../shared/brand/tokens.ts';
import type { NetworkNode, NetworkPart } from '../../../../shared/report/slides/types.ts';
import type { Box } from './geometry.ts';
import { hex, plain, type DrawnSlide, type Style } from './style.ts';

/** Up to here names stand at the ring; from here on groups are numbered and named in a list beside it. */
const NAMED_AT_RING = 12;
/** From here on lines are thinner, so that they can be told apart. */
const CROWDED = 30;
const LEGEND = 0.34;
/** Shapes whose name begins so become one group with one alternative text. */
export const NETWORK_NAME = 'network';

interface Place extends NetworkNode {
  readonly number: number;
  /** Centre, in inches. */
  readonly x: number;
  readonly y: number;
  /** From the ring's centre, radians; 0 = right, downwards positive. */
  readonly angle: number;
}

export function drawNetwork(target: DrawnSlide, part: NetworkPart, box: Box, style: Style): void {
  const named = part.nodes.length <= NAMED_AT_RING;
  const list = named ? 0 : Math.min(3.4, box.w * 0.44);
  const area = { ...box, w: box.w - list, h: box.h - LEGEND };
  const places = ringOf(part.nodes, area, named);
  const at = new Map(places.map((place) => [place.id, place]));
  const radius = named ? 0.17 : 0.16;
  const thinner = part.edges.length > CROWDED ? 0.6 : 1;
  // Weak lines first, so that strong ones lie on top.
  for (const edge of [...part.edges].sort((a, b) => a.strength - b.strength)) {
    const [from, to] = [at.get(edge.a), at.get(edge.b)];
    if (from === undefined || to === undefined) continue;
    const strong = edge.toA || edge.toB;
    addLine(target, {
      from,
      to,
      radius,
      color: strong ? hex(scaleColour(0.35 + edge.strength * 0.65, 'light')) : style.colour('hatch'),
      width: strong ? Math.max(0.75, (1.25 + (edge.strength - 0.5) * 4) * thinner) : 0.75,
      arrows: edge,
    });
  }
  for (const place of places) drawNode(target, place, radius, named, style);
  if (named) for (const place of places) drawName(target, place, area, radius, style);
  else drawKey(target, places, { ...box, x: area.x + area.w + 0.15, w: list - 0.15 }, style);
  target.addText(
    part.legend,
    plain(style, {
      x: box.x,
      y: box.y + box.h - LEGEND + 0.08,
      w: box.w,
      h: LEGEND - 0.08,
      fontSize: 10,
      color: style.colour('muted'),
    }),
  );
}

/** Groups evenly round an ellipse, the first at the top. */
function ringOf(nodes: readonly NetworkNode[], area: Box, named: boolean): readonly Place[] {
  const across = named ? Math.min(area.w / 2 - 1.75, area.h * 0.75) : Math.min(area.w, area.h) / 2 - 0.25;
  const down = area.h / 2 - (named ? 0.56 : 0.25);
  return nodes.map((node, index) => {
    const angle = (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
    return {
      ...node,
      number: index + 1,
      angle,
      x: area.x + area.w / 2 + Math.cos(angle) * Math.max(0.6, across),
      y: area.y + area.h / 2 + Math.sin(angle) * down,
    };
  });
}

interface Line {
  readonly from: Place;
  readonly to: Place;
  /** Of the groups' circles: the line ends before them, so that arrows are seen. */
  readonly radius: number;
  readonly color: string;
  readonly width: number;
  readonly arrows: { readonly toA: boolean; readonly toB: boolean };
}

function addLine(target: DrawnSlide, { from, to, radius, color, width, arrows }: Line): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const step = Math.min(0.4, (radius + 0.04) / length);
  const [dx, dy] = [(to.x - from.x) * step, (to.y - from.y) * step];
  const [a, b] = [
    { x: from.x + dx, y: from.y + dy },
    { x: to.x - dx, y: to.y - dy },
  ];
  // A line without a turn begins at its left end.
  const leftIsA = a.x < b.x || (a.x === b.x && a.y <= b.y);
  const [atLeft, atRight] = leftIsA ? [arrows.toA, arrows.toB] : [arrows.toB, arrows.toA];
  target.addShape('line', {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
    flipV: a.x < b.x !== a.y < b.y,
    line: {
      color,
      width,
      ...(atLeft ? { beginArrowType: 'triangle' as const } : {}),
      ...(atRight ? { endArrowType: 'triangle' as const } : {}),
    },
    objectName: `${NETWORK_NAME}: ${from.label} – ${to.label}`,
  });
}

function drawNode(target: DrawnSlide, place: Place, radius: number, named: boolean, style: Style): void {
  const common = {
    x: place.x - radius,
    y: place.y - radius,
    w: radius * 2,
    h: radius * 2,
    fill: { color: style.colour('primary') },
    line: { color: style.colour('surface'), width: 1.5 },
    objectName: `${NETWORK_NAME}: ${place.label}`,
  };
  if (named) {
    target.addShape('ellipse', common);
    return;
  }
  target.addText(
    String(place.number),
    plain(style, {
      ...common,
      shape: 'ellipse',
      align: 'center',
      valign: 'middle',
      fontSize: 9,
      bold: true,
      color: style.colour('onPrimary'),
    }),
  );
}

/** A name outside the ring: right of nodes on the right, left of those on the left, above and below at the poles. */
function drawName(target: DrawnSlide, place: Place, area: Box, radius: number, style: Style): void {
  const size = 12;
  const high = 0.42;
  const cos = Math.cos(place.angle);
  const pole = Math.abs(cos) < 0.2;
  const gap = radius + 0.08;
  const right = cos > 0;
  const room = pole ? 3.2 : right ? area.x + area.w - place.x - gap : place.x - gap - area.x;
  const w = Math.max(0.9, Math.min(room, 3.2));
  const lines = textWidth(place.label, size, 400) > w * 72 * 0.92 ? 2 : 1;
  const fontSize = lines === 1 ? size : 10;
  // Two lines at most; a single long word is cut in half by the program that shows it.
  const text = shorten(place.label, w * 72 * 0.92 * 1.8, fontSize, 400);
  const x = pole ? place.x - w / 2 : right ? place.x + gap : place.x - gap - w;
  const y = pole
    ? Math.sin(place.angle) < 0
      ? place.y - radius - high
      : place.y + radius + 0.03
    : place.y - high / 2;
  target.addText(
    text,
    plain(style, {
      x,
      y,
      w,
      h: high,
      fontSize,
      align: pole ? 'center' : right ? 'left' : 'right',
      valign: pole ? (Math.sin(place.angle) < 0 ? 'bottom' : 'top') : 'middle',
      objectName: `${NETWORK_NAME}: ${place.label} (name)`,
    }),
  );
}

/** Numbers and names in two columns. */
function drawKey(target: DrawnSlide, places: readonly Place[], box: Box, style: Style): void {
  const rows = Math.ceil(places.length / 2);
  const row = Math.min(0.3, (box.h - LEGEND) / rows);
  const w = box.w / 2 - 0.05;
  const fontSize = Math.max(7, Math.min(10, row * 72 * 0.6));
  places.forEach((place, index) => {
    const column = Math.floor(index / rows);
    target.addText(
      shorten(`${place.number}  ${place.label}`, w * 72 * 0.8, fontSize, 400),
      plain(style, {
        x: box.x + column * (w + 0.1),
        y: box.y + (index % rows) * row,
        w,
        h: row,
        fontSize,
        valign: 'middle',
        objectName: `${NETWORK_NAME}: ${place.label} (name)`,
      }),
    );
  });
}
