/** Places and sizes of a network in a room, so that no name covers another, a group, or the edge of the drawing. */
import { ASCENT, CAP_HEIGHT, DESCENT, shorten, textWidth } from '../../brand/metrics.ts';
import type { NetworkSpec } from '../spec/types.ts';

export interface NodePlace {
  readonly x: number;
  readonly y: number;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    /** Degrees, clockwise. */
    readonly rotate: number;
  };
}

export interface NetworkFit {
  readonly size: number;
  readonly radius: number;
  readonly height: number;
  readonly nodes: readonly NodePlace[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Space between a group's ring and its name. */
const LABEL_GAP = 5;
const SMALLEST = 5.5;

export function fitNetwork(spec: NetworkSpec, room: Room): NetworkFit {
  return spec.arrangement === 'circle' ? fitCircle(spec, room) : fitMap(spec, room);
}

/** Names along the radius: they never meet as long as the circle has room for their lines. */
function fitCircle(spec: NetworkSpec, room: Room): NetworkFit {
  const count = spec.nodes.length;
  const free = Math.min(room.width, room.height);
  for (let size = room.size; ; size -= 0.5) {
    const longest = Math.min(size * 11, free * 0.24);
    const texts = spec.nodes.map(({ label }) => shorten(label, longest, size, 400));
    const reach = Math.max(...texts.map((text) => textWidth(text, size, 400)));
    const radius = Math.max(4, Math.min(9, size * 0.6));
    const ring = (free - 2) / 2 - reach - LABEL_GAP - radius;
    const spacing = (2 * Math.PI * (ring + radius)) / count;
    if (spacing < size * 1.3 && size > SMALLEST) continue;
    const centre = { x: room.width / 2, y: free / 2 };
    const nodes = spec.nodes.map((node, index): NodePlace => {
      const angle = Math.atan2(node.y - 0.5, node.x - 0.5);
      const left = Math.cos(angle) < -1e-9;
      const turn = left ? angle + Math.PI : angle;
      const far = ring + radius + LABEL_GAP;
      // Down along the turned line's own normal, by half of what capitals stand high.
      const down = (size * CAP_HEIGHT) / 2;
      return {
        x: centre.x + ring * Math.cos(angle),
        y: centre.y + ring * Math.sin(angle),
        label: {
          text: texts[index] ?? '',
          x: centre.x + far * Math.cos(angle) - down * Math.sin(turn),
          y: centre.y + far * Math.sin(angle) + down * Math.cos(turn),
          anchor: left ? 'end' : 'start',
          rotate: Math.round(((turn * 180) / Math.PI) * 100) / 100,
        },
      };
    });
    return { size, radius, height: free, nodes };
  }
}

interface Box {
  x: number;
  y: number;
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/** Names below; what overlaps is pushed apart, and where that is not enough the drawing grows or the letters shrink. */
function fitMap(spec: NetworkSpec, room: Room): NetworkFit {
  const free = Number.isFinite(room.height);
  const shape = Math.min(0.6, 0.16 + 0.07 * spec.nodes.length);
  let height = free ? room.height : Math.min(560, Math.max(150, room.width * shape));
  for (let size = room.size; ;) {
    const last = size <= SMALLEST;
    const longest = Math.min(size * 12, room.width * 0.36);
    const texts = spec.nodes.map(({ label }) => shorten(label, longest, size, 400));
    const radius = size * 1.25;
    const line = size * (ASCENT * 0.85 + DESCENT * 0.9);
    const boxes = spec.nodes.map((node, index): Box => {
      const half = Math.max(textWidth(texts[index] ?? '', size, 400) / 2 + 3, radius + 4);
      return { x: node.x, y: node.y, half, up: radius + 3, down: radius + LABEL_GAP + line + 2 };
    });
    if (spread(boxes, room.width, height) || last) {
      const nodes = boxes.map(({ x, y }, index) => ({
        x,
        y,
        label: {
          text: texts[index] ?? '',
          x,
          y: y + radius + LABEL_GAP + size * ASCENT * 0.85,
          anchor: 'middle' as const,
          rotate: 0,
        },
      }));
      return { size, radius, height, nodes };
    }
    if (free) size -= 0.5;
    else height *= 1.12;
  }
}

/** Brings unit places into the room and pushes boxes apart; false where some still overlap. */
function spread(boxes: Box[], width: number, height: number): boolean {
  const left = Math.max(...boxes.map(({ half }) => half));
  const [up, down] = [Math.max(...boxes.map((box) => box.up)), Math.max(...boxes.map((box) => box.down))];
  if (width <= 2 * left || height <= up + down) return boxes.length < 2;
  for (const box of boxes) {
    box.x = left + box.x * (width - 2 * left);
    box.y = up + box.y * (height - up - down);
  }
  for (let round = 0; round < 300; round += 1) if (!pushApart(boxes, width, height)) return true;
  return false;
}

function pushApart(boxes: readonly Box[], width: number, height: number): boolean {
  let moved = false;
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const overX = a.half + b.half - Math.abs(a.x - b.x);
      const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
      const overY = upper.down + lower.up - (lower.y - upper.y);
      if (overX <= 0.01 || overY <= 0.01) continue;
      moved = true;
      if (overX < overY) {
        const push = (overX / 2 + 0.2) * (a.x <= b.x ? -1 : 1);
        a.x += push;
        b.x -= push;
      } else {
        upper.y -= overY / 2 + 0.2;
        lower.y += overY / 2 + 0.2;
      }
    }
  });
  for (const box of boxes) {
    box.x = Math.min(width - box.half, Math.max(box.half, box.x));
    box.y = Math.min(height - box.down, Math.max(box.up, box.y));
  }
  return moved;
}
