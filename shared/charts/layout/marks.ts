/** Small drawings that several charts share: arrow, lock, the marks of cells without a number, hatch geometry. */
import type { BlankState } from '../spec/types.ts';
import type { Paint, SceneNode } from './scene.ts';

/** Hatch of hidden cells: parallel lines from bottom left to top right, in the scene's unit. Printers draw it so. */
export const HATCH = { spacing: 4.5, width: 0.75 } as const;

const MUTED: Paint = { token: 'muted' };
const SURFACE: Paint = { token: 'surface' };

/** Coordinates with two decimals: the same scene on every machine. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** An arrow of the height of small letters, in a box of `size` with its top left at (x, y). */
export function arrow(direction: 'down' | 'right', x: number, y: number, size: number): SceneNode {
  const half = size / 2;
  const head = size * 0.32;
  const p = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  const d =
    direction === 'right'
      ? `M ${p(0, half)} L ${p(size, half)} M ${p(size - head, half - head)} L ${p(size, half)} L ${p(size - head, half + head)}`
      : `M ${p(half, 0)} L ${p(half, size)} M ${p(half - head, size - head)} L ${p(half, size)} L ${p(half + head, size - head)}`;
  return { type: 'path', d, stroke: { paint: MUTED, width: round(Math.max(0.7, size * 0.11)) } };
}

/** A closed lock centred at (cx, cy), on a small patch so that a hatch behind it does not blur it. */
export function lock(cx: number, cy: number, size: number): readonly SceneNode[] {
  const bodyWidth = size * 0.78;
  const bodyHeight = size * 0.54;
  const top = cy + size / 2 - bodyHeight;
  const r = bodyWidth * 0.3;
  const k = r * 0.5523;
  const shackleTop = top - size * 0.16;
  const p = (px: number, py: number): string => `${round(px)} ${round(py)}`;
  const shackle = [
    `M ${p(cx - r, top)} L ${p(cx - r, shackleTop)}`,
    `C ${p(cx - r, shackleTop - k)} ${p(cx - k, shackleTop - r)} ${p(cx, shackleTop - r)}`,
    `C ${p(cx + k, shackleTop - r)} ${p(cx + r, shackleTop - k)} ${p(cx + r, shackleTop)}`,
    `L ${p(cx + r, top)}`,
  ].join(' ');
  return [
    { type: 'circle', cx: round(cx), cy: round(cy), r: round(size * 0.78), fill: SURFACE },
    { type: 'path', d: shackle, stroke: { paint: MUTED, width: round(size * 0.13) } },
    {
      type: 'rect',
      x: round(cx - bodyWidth / 2),
      y: round(top),
      width: round(bodyWidth),
      height: round(bodyHeight),
      radius: round(size * 0.1),
      fill: MUTED,
    },
  ];
}

/** The drawing of a cell without a number in the box (x, y, width, height). */
export function blankMark(
  state: BlankState,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly SceneNode[] {
  const cx = x + width / 2;
  const cy = y + height / 2;
  const small = Math.min(width, height);
  if (state === 'hidden') {
    const hatch: SceneNode = {
      type: 'rect',
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      radius,
      fill: SURFACE,
      hatch: { token: 'hatch' },
      stroke: { paint: { token: 'hairline' }, width: 0.75 },
    };
    return small < 9 ? [hatch] : [hatch, ...lock(cx, cy, Math.min(9, small * 0.46))];
  }
  if (state === 'no-answers') {
    const half = Math.min(4, small * 0.25);
    const y0 = round(cy);
    return [
      {
        type: 'line',
        x1: round(cx - half),
        y1: y0,
        x2: round(cx + half),
        y2: y0,
        stroke: { paint: MUTED, width: 1 },
      },
    ];
  }
  const centre = { cx: round(cx), cy: round(cy) };
  return state === 'not-surveyed'
    ? [{ type: 'circle', ...centre, r: round(Math.min(3, small * 0.22)), stroke: { paint: MUTED, width: 1 } }]
    : [{ type: 'circle', ...centre, r: round(Math.min(1.75, small * 0.14)), fill: MUTED }];
}
