/** Boxes of the texts of a drawing, turned ones included, and whether two of them overlap. */
import { ASCENT, DESCENT, textWidth } from '../../shared/brand/metrics.ts';
import type { Scene, SceneNode, TextNode } from '../../shared/charts/layout/scene.ts';

type Point = readonly [number, number];

export interface TextBox {
  readonly text: string;
  readonly corners: readonly [Point, Point, Point, Point];
}

/** All nodes, groups opened. */
export function flatNodes(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return nodes.flatMap((node) => (node.type === 'group' ? flatNodes(node.children) : [node]));
}

/** Boxes around the letters (from the height of capitals to below the baseline) of every text. */
export function textBoxes(scene: Scene): readonly TextBox[] {
  return flatNodes(scene.nodes).flatMap((node) => (node.type === 'text' ? [boxOf(node)] : []));
}

function boxOf(node: TextNode): TextBox {
  const width = textWidth(node.text, node.size, node.weight);
  const start = node.anchor === 'start' ? 0 : node.anchor === 'middle' ? -width / 2 : -width;
  const [top, bottom] = [-node.size * ASCENT * 0.85, node.size * DESCENT * 0.9];
  const radians = ((node.rotate ?? 0) * Math.PI) / 180;
  const turn = ([x, y]: Point): Point => [
    node.x + x * Math.cos(radians) - y * Math.sin(radians),
    node.y + x * Math.sin(radians) + y * Math.cos(radians),
  ];
  return {
    text: node.text,
    corners: [
      turn([start, top]),
      turn([start + width, top]),
      turn([start + width, bottom]),
      turn([start, bottom]),
    ],
  };
}

/** Do two turned boxes share an area? (separating axes) */
export function overlap(a: TextBox, b: TextBox): boolean {
  for (const box of [a, b]) {
    for (let side = 0; side < 2; side += 1) {
      const from = box.corners[side] ?? [0, 0];
      const to = box.corners[side + 1] ?? [0, 0];
      const axis: Point = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(axis[0], axis[1]) || 1;
      const spread = (corners: readonly Point[]): Point => {
        const at = corners.map(([x, y]) => (x * axis[0] + y * axis[1]) / length);
        return [Math.min(...at), Math.max(...at)];
      };
      const [minA, maxA] = spread(a.corners);
      const [minB, maxB] = spread(b.corners);
      if (maxA <= minB + 0.05 || maxB <= minA + 0.05) return false;
    }
  }
  return true;
}

/** Pairs of texts that overlap, and texts that leave the drawing: empty when all is well. */
export function textFaults(scene: Scene): readonly string[] {
  const boxes = textBoxes(scene);
  const outside = boxes
    .filter(({ corners }) =>
      corners.some(([x, y]) => x < -0.5 || y < -0.5 || x > scene.width + 0.5 || y > scene.height + 0.5),
    )
    .map(({ text }) => `outside: ${text}`);
  const pairs: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) if (overlap(a, b)) pairs.push(`overlap: ${a.text} / ${b.text}`);
  });
  return [...outside, ...pairs];
}
