/** Names of rows and columns that stay in view while a large matrix scrolls. */
import { memo, useMemo } from 'react';
import type { Scene, SceneNode } from '../../shared/charts/layout/scene.ts';
import type { MatrixGeometry } from './geometry.ts';
import { SceneSvg } from './scene-svg.tsx';

interface MatrixEdgesProps {
  readonly scene: Scene;
  readonly geometry: MatrixGeometry;
}

export const MatrixEdges = memo(function MatrixEdges({ scene, geometry }: MatrixEdgesProps) {
  const left = Math.max(0, (geometry.cells[0]?.x ?? 0) - 3);
  const top = Math.max(0, geometry.top - 2);
  const [columns, rows] = useMemo(() => {
    const part = (prefix: string, width: number, height: number): Scene => ({
      ...scene,
      width,
      height,
      nodes: scene.nodes.filter((node: SceneNode) => node.key?.startsWith(prefix) === true),
    });
    return [part('column:', scene.width, top), part('row:', left, scene.height)];
  }, [scene, left, top]);
  return (
    <>
      <div
        className="matrix-edge matrix-edge-top"
        style={{ height: top, width: scene.width, marginBottom: -top }}
      >
        <SceneSvg scene={columns} />
      </div>
      <div className="matrix-edge matrix-edge-left" style={{ width: left, height: scene.height }}>
        <SceneSvg scene={rows} />
      </div>
    </>
  );
});
