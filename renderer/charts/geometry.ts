/** Where the cells of a drawn matrix lie, read from the Scene itself: what the pointer and the focus ring go by. */
import type { Scene, SceneNode, TextNode } from '../../shared/charts/layout/scene.ts';
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
  const height = drawn?.height ?? Math.max(8, (middles[1] ?? meanRow) - (middles[0] ?? 0) - gap);
  const width = Math.max(1, pitchX - gap);
  const cells = middles.flatMap((middle) =>
    centres.map((centre) => ({ x: centre - width / 2, y: middle - height / 2, width, height })),
  );
  return {
    cells,
    top: (middles[0] ?? 0) - height / 2,
    bottom: meanRow + height / 3,
    right: edge + pitchX / 2,
  };
}

function middleOf(text: TextNode | undefined): number {
  return text === undefined ? 0 : text.y - (text.size * CAP_HEIGHT) / 2;
}

/** The box of a cell that draws one, for the size that all cells have. */
function firstRectangle(nodes: readonly SceneNode[]): Box | null {
  for (const node of nodes) {
    if (node.type !== 'group' || node.key?.startsWith('cell:') !== true) continue;
    const [first] = node.children;
    if (first?.type === 'rect' && (first.fill !== undefined || first.hatch !== undefined)) return first;
  }
  return null;
}
