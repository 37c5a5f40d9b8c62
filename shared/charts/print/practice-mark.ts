/** A figure of a practice document on its way out of the window: it says under the drawing and in its table that the numbers are invented. */
import type { Scene } from '../layout/scene.ts';
import type { ChartTable } from '../spec/types.ts';

/** Points: size of the words, and the strip they stand in. */
const SIZE = 11;
const STRIP = 22;

export function markedScene(scene: Scene, mark: string): Scene {
  return {
    ...scene,
    height: scene.height + STRIP,
    summary: `${scene.summary} ${mark}.`,
    nodes: [
      ...scene.nodes,
      {
        type: 'text',
        key: 'practice',
        x: scene.width / 2,
        y: scene.height + STRIP - SIZE / 2,
        text: mark,
        size: SIZE,
        weight: 600,
        anchor: 'middle',
        fill: { token: 'muted' },
      },
    ],
  };
}

/** The mark is the last row, so that columns stay what they are. */
export function markedTable(table: ChartTable, mark: string): ChartTable {
  const cells = table.columns.slice(1).map(() => '');
  return {
    ...table,
    caption: `${table.caption} (${mark})`,
    rows: [...table.rows, { header: mark, cells }],
  };
}
