/** The action plan: what the document holds, with lines to fill in. */
import type { Worksheet } from 'exceljs';
import { parameterName, relationName } from '../../../../../shared/charts/build/names.ts';
import { ACTION_STATES } from '../../../../../shared/domain/action/types.ts';
import type { ActionRow, BookContext } from '../context.ts';
import { drawTable, keepHeader } from '../list-table.ts';
import { note, text, type Entry } from '../pen.ts';
import { drawHead } from './matrices.ts';

const FREE_LINES = 8;
const WIDTHS = [26, 30, 38, 34, 20, 14, 14];
const STATE_COLUMN = 7;
const FREE_ROW_PT = 24;

export function drawActions(context: BookContext, sheet: Worksheet): void {
  const { words, input } = context;
  const top = drawHead(context, sheet, context.about('actions')) + 1;
  note(context, sheet, top - 1, words.t('book.action.free'));
  const known = input.actions ?? [];
  const free = Array.from({ length: FREE_LINES }, () => WIDTHS.map(() => text('')));
  const next = drawTable(context, sheet, {
    name: 'samspil_actions',
    top,
    texts: WIDTHS.length,
    widths: new Map(WIDTHS.entries()),
    labels: [
      words.t('book.action.focus'),
      words.t('book.action.relation'),
      words.t('book.action.what'),
      words.t('book.action.sign'),
      words.t('book.action.owner'),
      words.t('book.action.due'),
      words.t('book.action.state'),
    ],
    rows: [...known.map((row) => entriesOf(context, row)), ...free],
  });
  for (let row = top + 1 + known.length; row < next; row += 1) sheet.getRow(row).height = FREE_ROW_PT;
  sheet.getRow(top).height = 30;
  for (let row = top + 1; row < next; row += 1)
    sheet.getCell(row, STATE_COLUMN).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${ACTION_STATES.map((state) => words.t(`book.action.${state}`)).join(',')}"`],
      showErrorMessage: false,
    };
  keepHeader(sheet, top);
}

function entriesOf(context: BookContext, row: ActionRow): readonly Entry[] {
  const { words, engagement } = context;
  const parameter = row.dimension === null ? '' : parameterName(engagement, words, row.dimension);
  const relation = row.relation === null ? '' : relationName(engagement, words, ...row.relation);
  const about = [relation, parameter].filter((part) => part !== '').join(': ');
  const due = row.due === null ? '' : words.date(row.due);
  return [row.focus, about, row.title, row.sign, row.owner, due, words.t(`book.action.${row.state}`)].map(
    (value) => text(value),
  );
}
