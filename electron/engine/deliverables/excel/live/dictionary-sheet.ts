/** The data dictionary: scores of converted answers (the formulas read them here), every column of the answers, codes of missing ones. */
import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { itemText } from '../../../../../shared/domain/instrument/licensed-text.ts';
import { scoreAnswer } from '../../../../../shared/domain/scoring/plan.ts';
import type { BookContext } from '../context.ts';
import { header, heading, heightOf, line, note, number, text, type Entry } from '../pen.ts';
import { drawHead } from '../sheets/matrices.ts';
import type { LiveModel } from './layout.ts';
import { RECODE_FIRST, recodeRows, RECODE_TOP } from './recode-rows.ts';

const WIDTHS = [12, 30, 70, 40];

export function drawDictionary(context: BookContext, sheet: Worksheet, model: LiveModel): void {
  const { words } = context;
  drawHead(context, sheet, context.about('dictionary'));
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  let row = drawScores(context, sheet);
  heading(context, sheet, row, words.t('book.dictionary.columns'));
  header(
    context,
    sheet,
    row + 1,
    [
      words.t('book.dictionary.column'),
      words.t('book.dictionary.name'),
      words.t('book.dictionary.meaning'),
      words.t('book.dictionary.values'),
    ],
    4,
  );
  for (const [column, name, meaning, values] of columnRows(context, model)) {
    row = drawTexts(context, sheet, row + (column === 0 ? 2 : 1), [
      columnLetters(column),
      name,
      meaning,
      values,
    ]);
  }
  row += 2;
  heading(context, sheet, row, words.t('book.dictionary.missing'));
  for (const [name, meaning] of [
    [words.t('book.dictionary.empty'), words.t('book.dictionary.empty.about')],
    [words.t('book.live.missing'), words.t('book.dictionary.missing.about')],
    [words.t('book.live.not-applicable'), words.t('book.dictionary.not-applicable.about')],
  ] as const)
    row = drawTexts(context, sheet, row + 1, ['', name, meaning, '']);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 4, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = '1:1';
}

function drawTexts(context: BookContext, sheet: Worksheet, row: number, texts: readonly string[]): number {
  line(
    context,
    sheet,
    row,
    texts.map((value, index) => text(value, index === 1)),
  );
  texts.forEach(
    (_, index) => (sheet.getCell(row, index + 1).alignment = { vertical: 'top', wrapText: true }),
  );
  sheet.getRow(row).height =
    3 + Math.max(...texts.map((value, index) => heightOf(value, WIDTHS[index] ?? 12)));
  return row;
}

/** The scores that converted answers get; returns the next free row. */
function drawScores(context: BookContext, sheet: Worksheet): number {
  const { words, engagement } = context;
  const { scale } = engagement.instrument;
  const rows = recodeRows(context);
  heading(context, sheet, RECODE_TOP - 2, words.t('book.dictionary.recode'));
  note(
    context,
    sheet,
    RECODE_TOP - 1,
    words.t(rows.size === 0 ? 'book.dictionary.recode.none' : 'book.dictionary.recode.about'),
  );
  if (rows.size === 0) return RECODE_TOP + 1;
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  header(
    context,
    sheet,
    RECODE_TOP,
    ['', words.t('book.dictionary.name'), words.t('book.method.item'), '', ...points.map(String)],
    RECODE_FIRST,
  );
  for (const { placed, row } of rows.values()) {
    const { item } = placed;
    const scores = points.map((point): Entry => number(scoreAnswer(item, scale, point), '0.##'));
    line(context, sheet, row, [
      text(''),
      text(item.id, true),
      text(statement(context, item)),
      text(''),
      ...scores,
    ]);
  }
  return RECODE_TOP + rows.size + 2;
}

function statement(context: BookContext, item: Parameters<typeof itemText>[0]): string {
  const { engagement, input, words } = context;
  return itemText(item, input.language)
    .replaceAll('{group}', words.t('book.group-place'))
    .replaceAll('{task}', engagement.coreTask || '…');
}

type ColumnRow = readonly [column: number, name: string, meaning: string, values: string];

function columnRows(context: BookContext, { columns, round }: LiveModel): readonly ColumnRow[] {
  const { words, engagement, input } = context;
  const { scale } = engagement.instrument;
  const range = `${scale.min}–${scale.max}`;
  const labels = scale.labels[input.language] ?? [];
  const answers =
    labels.length > 0 ? labels.map((label, step) => `${scale.min + step} = ${label}`).join(', ') : range;
  const { plan } = round;
  return [
    [0, words.t('book.live.respondent'), words.t('book.dictionary.respondent'), 'R0001 …'],
    [1, words.t('book.relation.rater'), words.t('book.dictionary.rater'), ''],
    [2, words.t('book.relation.rated'), words.t('book.dictionary.rated'), ''],
    [
      3,
      words.t('book.live.position'),
      words.t('book.dictionary.position'),
      `${words.t('book.live.leader')}, ${words.t('book.live.employee')}, –`,
    ],
    ...columns.items.map(({ item, column }): ColumnRow => [
      column,
      item.id,
      statement(context, item),
      answers,
    ]),
    ...columns.scored.map(({ item, column }): ColumnRow => [
      column,
      words.t('book.live.scored', { item: item.id }),
      words.t('book.dictionary.recode.about'),
      range,
    ]),
    ...columns.dimensions.map(({ id, column }, d): ColumnRow => [
      column,
      context.parameter(id),
      words.t('book.dictionary.dimension', { needed: plan.itemsNeeded[d] ?? 1 }),
      range,
    ]),
    [
      columns.valid,
      words.t('book.live.valid'),
      words.t('book.dictionary.valid', { needed: plan.dimensionsNeeded }),
      `0–${plan.dimensionCount}`,
    ],
    [
      columns.tie,
      words.t('book.live.tie'),
      words.t(plan.tieFromItems ? 'book.dictionary.tie-items' : 'book.dictionary.tie'),
      range,
    ],
  ];
}
