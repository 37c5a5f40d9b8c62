/**
 * The network as a board: groups are tab stops of one walk (arrows to the next group in that direction), Enter puts one in focus,
 * Escape lets go, and the pointer, or Alt with the arrows, takes a group to another place.
 * Invariant: exactly one group has tabIndex 0.
 */
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Scene, SceneNode } from '../../shared/charts/layout/scene.ts';
import type { NetworkSpec } from '../../shared/charts/spec/types.ts';
import { SceneNumbers } from './scene-numbers.tsx';
import { SceneSvg } from './scene-svg.tsx';

export interface NetworkBoardProps {
  readonly spec: NetworkSpec;
  readonly scene: Scene;
  readonly titleId: string;
  readonly descriptionId: string;
  /** A group was chosen, or let go with null. */
  readonly onFocus: (group: string | null) => void;
  /** A group is on its way, and is at a place in the unit square. */
  readonly onMove: (group: string, place: { readonly x: number; readonly y: number }) => void;
  /** A group that was on its way stays where it is. */
  readonly onPlace: (group: string) => void;
}

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Middles of the groups, read from the scene itself. */
export function networkSpots(scene: Scene, spec: NetworkSpec): readonly Spot[] {
  const circles = new Map<string, SceneNode>();
  for (const node of scene.nodes)
    if (node.type === 'group' && node.key?.startsWith('node:') === true) {
      const circle = node.children.find(({ type }) => type === 'circle');
      if (circle !== undefined) circles.set(node.key.slice('node:'.length), circle);
    }
  return spec.nodes.flatMap(({ id }) => {
    const circle = circles.get(id);
    return circle?.type === 'circle' ? [{ id, x: circle.cx, y: circle.cy, r: circle.r }] : [];
  });
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest group in a direction (straight ahead counts more than aside); null: none. */
export function spotTowards(spots: readonly Spot[], from: string, key: string): string | null {
  const start = spots.find(({ id }) => id === from);
  const step = STEPS[key];
  if (start === undefined || step === undefined) return null;
  let best: { id: string; far: number } | null = null;
  for (const spot of spots) {
    const [x, y] = [spot.x - start.x, spot.y - start.y];
    const ahead = x * step[0] + y * step[1];
    if (ahead < 2) continue;
    const far = ahead + (Math.abs(x * step[1]) + Math.abs(y * step[0])) * 2;
    if (best === null || far < best.far) best = { id: spot.id, far };
  }
  return best === null ? null : best.id;
}

interface Held {
  readonly id: string;
  /** Where the pointer went down, and where the group stood then. */
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly unit: { readonly x: number; readonly y: number };
  isDown: boolean;
  hasMoved: boolean;
}

/** A pointer that moved less than this has clicked. */
const DRAG_FROM = 4;
/** How far a key takes a group, in parts of the unit square. */
const KEY_STEP = 0.02;

export function NetworkBoard(props: NetworkBoardProps) {
  const { spec, scene, titleId, descriptionId, onFocus, onMove, onPlace } = props;
  const spots = useMemo(() => networkSpots(scene, spec), [scene, spec]);
  /** The group that keys have moved, until they are let go. */
  const carried = useRef<string | null>(null);
  const [stop, setStop] = useState(spec.focus ?? spec.nodes[0]?.id ?? '');
  const board = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  const tabStop = spots.some(({ id }) => id === stop) ? stop : (spots[0]?.id ?? '');
  const choose = (id: string): void => onFocus(spec.focus === id ? null : id);
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key === 'Escape' && spec.focus !== null) {
      event.stopPropagation();
      onFocus(null);
      return;
    }
    if (event.altKey) {
      const place = placeStepped(spec, id, event.key);
      if (place === null) return;
      event.preventDefault();
      carried.current = id;
      onMove(id, place);
      return;
    }
    const to = spotTowards(spots, id, event.key);
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    if (spec.focus !== null) onFocus(to);
    board.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(to)}"]`)?.focus();
  };
  const letGo = (): void => {
    if (carried.current !== null) onPlace(carried.current);
    carried.current = null;
  };
  const drop = (): void => {
    if (held.current?.isDown !== true) return;
    held.current.isDown = false;
    if (held.current.hasMoved) onPlace(held.current.id);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { current } = held;
    if (current?.isDown !== true || spec.arrangement === 'circle') return;
    const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
    if (!current.hasMoved && Math.hypot(dx, dy) < DRAG_FROM) return;
    current.hasMoved = true;
    onMove(current.id, {
      x: within(current.from.x + dx / current.unit.x),
      y: within(current.from.y + dy / current.unit.y),
    });
  };
  return (
    <div
      ref={board}
      className="network"
      role="group"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      style={{ width: scene.width, height: scene.height }}
      onPointerMove={onPointerMove}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyUp={(event) => {
        if (event.key === 'Alt') letGo();
      }}
      onBlur={letGo}
    >
      <SceneSvg scene={scene} />
      <SceneNumbers scene={scene} />
      {spots.map(({ id, x, y, r }) => {
        const node = spec.nodes.find((one) => one.id === id);
        const reach = Math.max(12, r + 4);
        return (
          <button
            key={id}
            type="button"
            className="network-node"
            data-group={id}
            aria-label={node?.name ?? id}
            aria-pressed={spec.focus === id}
            tabIndex={id === tabStop ? 0 : -1}
            style={{ left: x - reach, top: y - reach, width: reach * 2, height: reach * 2 }}
            onFocus={() => setStop(id)}
            onKeyDown={(event) => onKeyDown(event, id)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              held.current = {
                id,
                x: event.clientX,
                y: event.clientY,
                from: { x: node?.x ?? 0.5, y: node?.y ?? 0.5 },
                unit: unitOf(spots, spec),
                isDown: true,
                hasMoved: false,
              };
            }}
            onClick={() => {
              if (held.current?.hasMoved !== true) choose(id);
              held.current = null;
            }}
          />
        );
      })}
    </div>
  );
}

/** Where a key takes a group; null: not a key that moves, or a circle, where places are given. */
export function placeStepped(
  { arrangement, nodes }: NetworkSpec,
  id: string,
  key: string,
): { readonly x: number; readonly y: number } | null {
  const node = nodes.find((one) => one.id === id);
  const step = STEPS[key];
  if (arrangement === 'circle' || node === undefined || step === undefined) return null;
  const along = (from: number, way: number): number => Math.round(within(from + way * KEY_STEP) * 1e4) / 1e4;
  return { x: along(node.x, step[0]), y: along(node.y, step[1]) };
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** How many px one side of the unit square takes, read from the groups that lie farthest apart. */
function unitOf(spots: readonly Spot[], spec: NetworkSpec): { readonly x: number; readonly y: number } {
  const side = (axis: 'x' | 'y'): number => {
    const shown = spots.map((spot) => spot[axis]);
    const places = spec.nodes.map((node) => node[axis]);
    const unit = Math.max(...places) - Math.min(...places);
    const length = Math.max(...shown) - Math.min(...shown);
    return unit < 0.05 || length < 20 ? 300 : length / unit;
  };
  return { x: side('x'), y: side('y') };
}
