/** A drawing as data: what SVG on screen and vectors in the PDF are made from. Units: points = CSS px; origin top left. */
import type { Explains } from '../spec/types.ts';

/** Role of a colour; resolved from the theme's or the brand's tokens by the printer. `scale`: t in 0..1 on the value scale. */
export type Paint =
  | {
      readonly token:
        'ink' | 'muted' | 'hairline' | 'hatch' | 'surface' | 'paper' | 'primary' | 'tint' | 'accent';
    }
  | { readonly scale: number }
  /** Black or white by contrast on the scale colour t. */
  | { readonly onScale: number };

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

interface NodeBase {
  /** Stable key of the datum it shows, e.g. `cell:skole:ppr`; interaction and tests find it by this. */
  readonly key?: string;
  /** Accessible name where the node is a datum of its own. */
  readonly label?: string;
  /** What is explained when the number is asked how it was made; only screens use it. */
  readonly explains?: Explains;
}

export interface RectNode extends NodeBase {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly hatch?: Paint;
  readonly stroke?: Stroke;
}
export interface CircleNode extends NodeBase {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}
export interface LineNode extends NodeBase {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}
/** SVG path data with absolute M L C Z only. */
export interface PathNode extends NodeBase {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}
export interface TextNode extends NodeBase {
  readonly type: 'text';
  /** Baseline point. `rotate` in degrees, clockwise, about it. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
  readonly rotate?: number;
}
/** Horizontal gradient of the value scale, for the legend. */
export interface RampNode extends NodeBase {
  readonly type: 'ramp';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}
export interface GroupNode extends NodeBase {
  readonly type: 'group';
  readonly children: readonly SceneNode[];
}
export type SceneNode = RectNode | CircleNode | LineNode | PathNode | TextNode | RampNode | GroupNode;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly summary: string;
  readonly nodes: readonly SceneNode[];
}
