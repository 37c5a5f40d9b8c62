/** Where the cells of a drawn matrix lie, read from the Scene itself: what the pointer and the focus ring go by. */
import type { RectNode, Scene, SceneNode, TextNode } from '../../shared/charts/layout/scene.ts';
import type { MatrixSpec } from '../../shared/charts/spec/types.ts';
import { CAP_HEIGHT } from '../../shared/brand/metrics.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MatrixGeometry {
  /** Row by row, as the spec's cells. */
  readonly cells: readonly Box[];
  /** The size of one cell, and from it to the next. */
  readonly cell: { readonly width: number; readonly height: number; readonly radius: number };
  readonly gap: { readonly x: number; readonly y: number };
  /** Left and top edge of the first cell. */
  readonly left: number;
  /** Left edge of the row labels' side and bottom edge of the means: the reach of the crosshair. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** Boxes of all cells, also of those that draw no rectangle. Units of the scene. */
export function matrixGeometry(scene: Scene, spec: MatrixSpec): MatrixGeometry {
  const texts = new Map<string, TextNode>();
  for (const node of scene.nodes)
    if (node.type === 'text' && node.key !== undefined) texts.set(node.key, node);
  const centres = spec.groups.map(({ id }) => texts.get(`column-mean:${id}`)?.x ?? 0);
  const middles = spec.groups.map(({ id }) => middleOf(texts.get(`row:${id}`)));
  const edge = texts.get(`row-mean:${spec.groups[0]?.id ?? ''}`)?.x ?? scene.width;
  const pitchX = (centres[1] ?? edge) - (centres[0] ?? 0);
  const meanRow = middleOf(texts.get(`column-mean:${spec.groups[0]?.id ?? ''}`));
  const drawn = firstRectangle(scene.nodes);
  const gap = drawn === null ? 2 : Math.max(0, pitchX - drawn.width);
  const pitchY = (middles[1] ?? meanRow) - (middles[0] ?? 0);
  const height = drawn?.height ?? Math.max(8, pitchY - gap);
  const width = Math.max(1, pitchX - gap);
  const cells = middles.flatMap((middle) =>
    centres.map((centre) => ({ x: centre - width / 2, y: middle - height / 2, width, height })),
  );
  return {
    cells,
    cell: { width, height, radius: drawn?.radius ?? 2 },
    gap: { x: gap, y: Math.max(0, pitchY - height) },
    left: (centres[0] ?? 0) - width / 2,
    top: (middles[0] ?? 0) - height / 2,
    bottom: meanRow + height / 3,
    right: edge + pitchX / 2,
  };
}

function middleOf(text: TextNode | undefined): number {
  return text === undefined ? 0 : text.y - (text.size * CAP_HEIGHT) / 2;
}

/** The box of a cell that draws one, for the size that all cells have. */
function firstRectangle(nodes: readonly SceneNode[]): RectNode | null {
  for (const node of nodes) {
    if (node.type !== 'group' || node.key?.startsWith('cell:') !== true) continue;
    const [first] = node.children;
    if (first?.type === 'rect' && (first.fill !== undefined || first.hatch !== undefined)) return first;
  }
  return null;
}

const isGround = (node: SceneNode | undefined): boolean =>
  node?.type === 'rect' && node.fill !== undefined && 'scale' in node.fill;

/** A large matrix in pieces: names stay in view while the body scrolls, and the cells have their colours themselves. */
export interface MatrixPieces {
  readonly corner: Scene;
  readonly columns: Scene;
  readonly rows: Scene;
  /** All else: outlines and marks of cells, means, legend. */
  readonly body: Scene;
}

/** Cuts a drawn matrix; `geometry` is its own. */
export function matrixPieces(scene: Scene, geometry: MatrixGeometry): MatrixPieces {
  const { nodes } = scene;
  const left = Math.max(0, geometry.left - 3);
  const top = Math.max(0, geometry.top - 2);
  const part = (some: readonly SceneNode[], width: number, height: number): Scene => ({
    ...scene,
    ...{ width, height, nodes: some },
  });
  // What the layout draws before the first name stands in the corner; the words for means are names too.
  const first = Math.max(
    0,
    nodes.findIndex(({ key }) => key !== undefined),
  );
  const rest = nodes.slice(first);
  const isColumn = (node: SceneNode): boolean => node.type === 'text' && node.y < geometry.top;
  const isRow = (node: SceneNode): boolean => node.type === 'text' && node.x < left && !isColumn(node);
  return {
    corner: part(nodes.slice(0, first), left, top),
    columns: part(rest.filter(isColumn), scene.width, top),
    rows: part(rest.filter(isRow), left, geometry.bottom + 8),
    body: part(
      rest.filter((node) => !isColumn(node) && !isRow(node)).flatMap(withoutGround),
      scene.width,
      scene.height,
    ),
  };
}

/** A cell without the coloured ground that the grid gives it; other nodes as they are. */
function withoutGround(node: SceneNode): readonly SceneNode[] {
  if (node.type !== 'group' || node.key?.startsWith('cell:') !== true) return [node];
  const children = isGround(node.children[0]) ? node.children.slice(1) : node.children;
  return children.length === 0 ? [] : [{ ...node, children }];
}
