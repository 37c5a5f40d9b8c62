/** What changed since an earlier round: indices first, then every relation that can be shown both times. */
import type { Worksheet } from 'exceljs';
import type { ChangeValue } from '../../../../../shared/domain/capacity/result.ts';
import type { BookContext } from '../context.ts';
import { drawTable, keepHeader } from '../list-table.ts';
import { difference, heading, mean, note, number, text, type Entry } from '../pen.ts';
import { drawHead } from './matrices.ts';

const INDEX_KEYS = {
  overall: 'book.key.overall',
  within: 'report.layers.within',
  between: 'report.layers.between',
  vertical: 'report.layers.vertical',
  allCells: 'book.key.all-cells',
} as const;
type IndexName = keyof typeof INDEX_KEYS;

const MEANING_KEYS = {
  overall: 'report.guide.what',
  within: 'book.word.within',
  between: 'book.word.between',
  vertical: 'book.word.vertical',
  allCells: 'book.word.all-cells',
} as const;
/** The verdict is a text of a few words. */
const WIDTHS = new Map([[8, 26]]);

export function drawChange(context: BookContext, sheet: Worksheet): void {
  const { words, result } = context;
  const { change, indices } = result;
  if (change === null) return;
  const top = drawHead(context, sheet, context.about('change'));
  note(context, sheet, top, words.t('book.change.care'));
  const known = (Object.keys(INDEX_KEYS) as IndexName[]).flatMap((name) => {
    const value = change.indices[name];
    return value === undefined ? [] : [{ name, value }];
  });
  const labels = [
    words.t('book.change.difference'),
    words.t('book.key.low'),
    words.t('book.key.high'),
    words.t('book.change.g'),
    words.t('book.change.p'),
    words.t('book.change.verdict'),
  ];
  heading(context, sheet, top + 2, words.t('book.change.all'));
  const next = drawTable(context, sheet, {
    name: 'samspil_change_indices',
    top: top + 3,
    texts: 2,
    widths: new Map([...WIDTHS, [1, 36]]),
    labels: [
      words.t('book.change.what'),
      words.t('book.dictionary.meaning'),
      words.t('book.change.now'),
      ...labels,
    ],
    rows: known.map(({ name, value }) => [
      text(words.t(INDEX_KEYS[name]), true),
      text(words.t(MEANING_KEYS[name])),
      mean(context, indices[name].mean, context.stateText('hidden')),
      ...changeEntries(context, value),
    ]),
  });
  heading(context, sheet, next + 1, words.t('book.change.relations'));
  drawTable(context, sheet, {
    name: 'samspil_change_relations',
    top: next + 2,
    texts: 2,
    widths: new Map([...WIDTHS, [1, 36]]),
    labels: [
      words.t('book.relation.rater'),
      words.t('book.relation.rated'),
      words.t('book.change.now'),
      ...labels,
    ],
    rows: change.cells.map((cell) => [
      text(context.name(cell.rater)),
      text(context.name(cell.rated)),
      mean(context, context.cell(cell.rater, cell.rated)?.mean ?? null, context.stateText('hidden')),
      ...changeEntries(context, cell),
    ]),
  });
  keepHeader(sheet, 1);
}

/** A difference with its interval, effect, adjusted p and what may be said of it. */
function changeEntries(context: BookContext, value: ChangeValue): readonly Entry[] {
  const none = '–';
  const plain = (one: number | null, format: string): Entry =>
    one === null ? { kind: 'missing', text: none } : number(one, format);
  return [
    difference(context, value.difference, none),
    difference(context, value.ci?.low ?? null, none),
    difference(context, value.ci?.high ?? null, none),
    plain(value.g, '0.00'),
    plain(value.pAdjusted ?? value.p, '0.000'),
    text(context.words.t(`book.change.${value.verdict}`)),
  ];
}
