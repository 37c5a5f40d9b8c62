/** Names of rows and columns that stay in view while a large matrix scrolls, with the corner between them. */
import { memo } from 'react';
import { themes } from '../../shared/brand/tokens.ts';
import { useTheme } from '../components/theme.ts';
import type { Box, MatrixPieces } from './geometry.ts';
import { SceneSvg } from './scene-svg.tsx';

interface MatrixEdgesProps {
  readonly pieces: MatrixPieces;
  /** The cell in question: its row is marked here as it is beside the cells. */
  readonly box: Box | null;
}

export const MatrixEdges = memo(function MatrixEdges({ pieces, box }: MatrixEdgesProps) {
  const theme = useTheme();
  const { columns, rows, corner } = pieces;
  const sizes = ({ width, height }: { readonly width: number; readonly height: number }) => ({
    ...{ width, height },
    // Takes no room in the flow: the matrix lies under it.
    marginBottom: -height,
  });
  return (
    <>
      <div className="matrix-edge matrix-edge-top" style={sizes(columns)}>
        <SceneSvg scene={columns} />
      </div>
      <div className="matrix-edge matrix-edge-left" style={sizes(rows)}>
        {box === null ? null : (
          <svg className="matrix-cross" aria-hidden width={rows.width} height={rows.height}>
            <rect
              x={0}
              y={box.y - 1.5}
              width={rows.width + 8}
              height={box.height + 3}
              rx={6}
              fill={themes[theme].tint}
            />
          </svg>
        )}
        <SceneSvg scene={rows} />
      </div>
      <div className="matrix-corner" style={sizes(corner)}>
        <SceneSvg scene={corner} />
      </div>
    </>
  );
});
