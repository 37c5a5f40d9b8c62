/** A printed page as a drawing with its colours: what the window shows of a report, made by the printer of the PDF. Units: points. */

export interface PageStroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export type PageNode =
  | {
      readonly type: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      /** In the brand's font of headings. */
      readonly heading?: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: string;
      /** Degrees, clockwise, about the baseline point. */
      readonly rotate?: number;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill?: string;
      /** Colour of hatching over the fill. */
      readonly hatch?: string;
      readonly stroke?: PageStroke;
    }
  | {
      readonly type: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly fill?: string;
      readonly stroke?: PageStroke;
    }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: PageStroke;
    }
  | { readonly type: 'path'; readonly d: string; readonly fill?: string; readonly stroke?: PageStroke }
  /** From the weak end of the scale to the strong one. */
  | {
      readonly type: 'ramp';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly colours: readonly string[];
    }
  /** A chart: its nodes are drawn from its own corner, in its own size. */
  | {
      readonly type: 'chart';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly label: string;
      readonly nodes: readonly PageNode[];
    }
  /** A picture in its box: whole, at the left or right of its upper edge, or filling it, cut at its edges. */
  | {
      readonly type: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** An address that an image element shows: data:image/... */
      readonly source: string;
      readonly fit: 'left' | 'right' | 'fill';
    };

export interface PageScene {
  /** From 1; the cover is 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Sections that begin here. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly PageNode[];
}
