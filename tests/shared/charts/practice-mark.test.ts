/** Figures of a practice document say so on their way out, and are otherwise as they were. */
import { expect, test } from 'vitest';
import type { Scene } from '../../../shared/charts/layout/scene.ts';
import { markedScene, markedTable } from '../../../shared/charts/print/practice-mark.ts';
import { tableCsv, tableHtml } from '../../../shared/charts/print/table-text.ts';

const MARK = 'Øvelse: tallene er opdigtede';

test('a drawing gets a strip under it with the words, inside its size', () => {
  const scene: Scene = {
    width: 300,
    height: 200,
    title: 'Parrene',
    summary: 'To par.',
    nodes: [{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: { paint: { token: 'ink' }, width: 1 } }],
  };
  const marked = markedScene(scene, MARK);
  const [line, words] = marked.nodes;
  expect(line).toEqual(scene.nodes[0]);
  if (words?.type !== 'text') throw new Error('no words');
  expect(words.text).toBe(MARK);
  expect(words.y).toBeGreaterThan(scene.height);
  expect(words.y).toBeLessThan(marked.height);
  expect(marked.summary).toBe(`To par. ${MARK}.`);
});

test('a table keeps its columns and rows, and ends with the words', () => {
  const table = {
    caption: 'Parrene',
    columns: ['Par', 'Tal', 'Forskel'],
    rows: [{ header: 'Skole; PPR', cells: ['3,1', '0,4'] }],
  };
  const marked = markedTable(table, MARK);
  expect(marked.columns).toEqual(table.columns);
  expect(tableCsv(marked, 'da').trim().split('\r\n').at(-1)).toBe(`${MARK};;`);
  expect(tableHtml(marked)).toContain(`<caption>Parrene (${MARK})</caption>`);
});
