/** The survey as an Excel form: one row a respondent, choices from lists, protected but for the answers; it imports back without a question. */
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { brandTokens, defaultBrand, type Brand } from '../../../../shared/brand/profile.ts';
import type { Tokens } from '../../../../shared/brand/tokens.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { FORM_SHEET, formRows } from '../../../../shared/domain/mapping/form.ts';
import { columnLetters } from '../../../../shared/domain/mapping/sheet.ts';
import { instrumentItems } from '../../../../shared/domain/instrument/items.ts';
import type { Mapping } from '../../../../shared/domain/mapping/types.ts';
import { wordsOf, type Words } from '../../../../shared/i18n/index.ts';
import type { Questionnaire } from '../../../../shared/report/questionnaire.ts';
import { argb } from './context.ts';
import { mendWorkbook } from './mend.ts';
import { FONT, heightOf, put, solid } from './pen.ts';

const LISTS = 'samspil-lists';
const HEADER_ROWS = 4;
const FEWEST_ROWS = 60;
const MOST_ROWS = 3000;
/** Columns before the answers: group and position. */
const FIRST = 2;
const ANSWER_WIDTH = 17;

export interface FormInput {
  readonly engagement: Engagement;
  readonly kit: Questionnaire;
  /** ISO date of the data: the same engagement gives the same bytes. */
  readonly date: string;
  readonly brand?: Brand | undefined;
}

interface AnswerColumn {
  readonly item: number;
  readonly target: string;
  readonly name: string;
}

interface Form extends FormInput {
  readonly words: Words;
  readonly tokens: Tokens;
  readonly sheetName: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
}

/** Writes the form; every name in it is a text, and its hidden sheet carries the mapping. */
export async function writeForm(input: FormInput, out: string): Promise<{ sheets: number; bytes: number }> {
  const words = wordsOf(input.kit.language);
  const rated = new Map(
    input.kit.groups.flatMap(({ rated: all }) => all.map(({ id }) => [id, true] as const)),
  );
  const names = nameOf(input.kit, input.engagement);
  const targets = input.engagement.groups.filter(({ id }) => rated.has(id));
  const invited = input.engagement.groups.reduce((sum, group) => sum + (group.invited ?? 0), 0);
  const form: Form = {
    ...input,
    words,
    tokens: brandTokens(input.brand ?? defaultBrand),
    sheetName: words.t('kit.sheet'),
    columns: input.kit.items.flatMap((_, item) =>
      targets.map(({ id }) => ({ item, target: id, name: names.get(id) ?? id })),
    ),
    rows: Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.ceil(invited * 1.2))),
  };
  const workbook = new ExcelJS.Workbook();
  const house = input.brand?.house === undefined || input.brand.house === '' ? 'Samspil' : input.brand.house;
  Object.assign(workbook, {
    creator: house,
    lastModifiedBy: house,
    created: new Date(input.date),
    modified: new Date(input.date),
  });
  const sheet = workbook.addWorksheet(form.sheetName, {
    views: [{ state: 'frozen', xSplit: FIRST, ySplit: HEADER_ROWS }],
    pageSetup: { paperSize: 9, orientation: 'landscape', printTitlesColumn: 'A:B', printTitlesRow: '1:4' },
  });
  const lists = workbook.addWorksheet(LISTS, { state: 'veryHidden' });
  const carried = workbook.addWorksheet(FORM_SHEET, { state: 'veryHidden' });
  const places = fillLists(form, lists, names);
  drawAnswers(form, sheet, places);
  formRows(formMappingOf(form, names)).forEach(([text], row) => put(carried.getCell(row + 1, 1), text ?? ''));
  await sheet.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
  const bytes = mendWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await writeFile(out, bytes);
  return { sheets: 1, bytes: bytes.length };
}

/** Plain names of the groups, told apart by their id where two are alike. */
function nameOf(kit: Questionnaire, engagement: Engagement): ReadonlyMap<string, string> {
  const names = engagement.groups.map(({ id, name }) => [id, name[kit.language] ?? name.da ?? id] as const);
  return new Map(
    names.map(([id, name]) => {
      const alike = names.filter(([, other]) => other.trim().toLowerCase() === name.trim().toLowerCase());
      return [id, alike.length > 1 ? `${name} (${id})` : name];
    }),
  );
}

interface ListPlaces {
  readonly groups: string;
  readonly positions: string;
  readonly answers: string;
  readonly relations: string;
}

/** The lists that the choices come from, and the relations that are asked about. */
function fillLists(form: Form, sheet: Worksheet, names: ReadonlyMap<string, string>): ListPlaces {
  const { kit, words } = form;
  const { min, max } = kit.scale;
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const nameOfGroup = (id: string): string => names.get(id) ?? id;
  const relations = kit.groups.flatMap((rater) =>
    rater.rated.map((rated) => `${nameOfGroup(rater.id)}|${nameOfGroup(rated.id)}`),
  );
  const columns: readonly (readonly (string | number)[])[] = [
    kit.groups.map(({ id }) => nameOfGroup(id)),
    [words.t('kit.leader'), words.t('kit.employee')],
    [...steps, kit.dontKnow, kit.notRelevant],
    relations,
  ];
  const places = columns.map((entries, column) => {
    entries.forEach((entry, row) => put(sheet.getCell(row + 1, column + 1), entry));
    const letters = columnLetters(column);
    return `'${LISTS}'!$${letters}$1:$${letters}$${Math.max(1, entries.length)}`;
  });
  const [groups = '', positions = '', answers = '', asked = ''] = places;
  return { groups, positions, answers, relations: asked };
}

function drawAnswers(form: Form, sheet: Worksheet, places: ListPlaces): void {
  const { kit, words, tokens, columns, rows } = form;
  const ink = { argb: argb(tokens.ink) };
  const hairline = { style: 'thin' as const, color: { argb: argb(tokens.hairline) } };
  const comment = FIRST + columns.length + 1;
  const heads = [
    words.t('kit.form-group'),
    words.t('kit.form-position'),
    ...columns.map(({ item, name }) => `${kit.items[item]?.parameter ?? ''} [${name}]`),
    words.t('kit.form-comment'),
  ];
  heads.forEach((text, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = index < FIRST ? 22 : index === comment - 1 ? 40 : ANSWER_WIDTH;
    column.protection = { locked: false };
    column.border = { bottom: hairline, right: hairline };
    column.font = { name: FONT, size: 11, color: ink };
    column.alignment = { horizontal: index < FIRST || index === comment - 1 ? 'left' : 'center' };
    const cell = sheet.getCell(HEADER_ROWS, index + 1);
    put(cell, text);
    cell.fill = solid(argb(tokens.tint));
    cell.font = { name: FONT, size: 9, bold: true, color: ink };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'left' };
  });
  for (let row = 1; row <= HEADER_ROWS; row += 1)
    for (let column = 1; column <= heads.length; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.protection = { locked: true };
      if (row < HEADER_ROWS) cell.border = {};
    }
  put(
    sheet.getCell(1, 1),
    `${kit.practice === null ? '' : `${words.t('book.practice.tag')} · `}${kit.client}: ${kit.title}`,
  );
  sheet.getCell(1, 1).font = { name: FONT, size: 16, bold: true, color: ink };
  put(sheet.getCell(2, 1), words.t('kit.form-how'));
  sheet.getCell(2, 1).font = { name: FONT, size: 11, color: { argb: argb(tokens.muted) } };
  drawQuestions(form, sheet);
  sheet.getRow(HEADER_ROWS).height = 15 * 4;
  const last = HEADER_ROWS + rows;
  const range = (from: number, to = from): string =>
    `${columnLetters(from - 1)}${HEADER_ROWS + 1}:${columnLetters(to - 1)}${last}`;
  const list = (formula: string) => ({
    type: 'list' as const,
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorTitle: words.t('kit.form-error-title'),
    error: words.t('kit.form-error'),
  });
  validate(sheet, range(1), list(places.groups));
  validate(sheet, range(2), list(places.positions));
  if (columns.length === 0) return;
  const answers = range(FIRST + 1, comment - 1);
  validate(sheet, answers, list(places.answers));
  const first = columnLetters(FIRST);
  sheet.addConditionalFormatting({
    ref: answers,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [
          `AND($A${HEADER_ROWS + 1}<>"",ISNA(MATCH($A${HEADER_ROWS + 1}&"|"&${first}$3,${places.relations},0)))`,
        ],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(tokens.hairline) } } },
      },
    ],
  });
}

/** The question over its columns, and under it the rated group of each column (what the grey of the cells looks up). */
function drawQuestions(form: Form, sheet: Worksheet): void {
  const { kit, columns, tokens } = form;
  let tallest = 30;
  kit.items.forEach((item, index) => {
    const own = columns.flatMap((column, at) => (column.item === index ? [FIRST + at + 1] : []));
    const [from] = own;
    const to = own.at(-1);
    if (from === undefined || to === undefined) return;
    const scale = item.labels.map((label, step) => `${kit.scale.min + step} = ${label}`).join(', ');
    const text = `${index + 1}. ${item.stem} (${scale})`;
    sheet.mergeCells(2, from, 2, to);
    const cell = sheet.getCell(2, from);
    put(cell, text);
    cell.font = { name: FONT, size: 11, bold: true, color: { argb: argb(tokens.primary) } };
    cell.alignment = { wrapText: true, vertical: 'bottom', horizontal: 'left' };
    tallest = Math.max(tallest, heightOf(text, ANSWER_WIDTH * own.length) + 6);
  });
  sheet.getCell(2, 1).alignment = { wrapText: true, vertical: 'top' };
  sheet.mergeCells(2, 1, 2, FIRST);
  sheet.getRow(2).height = Math.min(400, Math.max(tallest, heightOf(form.words.t('kit.form-how'), 44) + 6));
  columns.forEach(({ name }, at) => {
    const cell = sheet.getCell(3, FIRST + at + 1);
    put(cell, name);
    cell.font = { name: FONT, size: 10, color: { argb: argb(tokens.muted) } };
    cell.alignment = { wrapText: true, vertical: 'bottom', horizontal: 'left' };
  });
  sheet.getRow(3).height = 32;
}

interface ListRule {
  readonly type: 'list';
  readonly formulae: readonly string[];
}

/** A rule on a whole range: cell by cell the writer would need minutes and megabytes. */
function validate(sheet: Worksheet, range: string, rule: ListRule): void {
  (sheet as unknown as { dataValidations: { add(at: string, rule: ListRule): void } }).dataValidations.add(
    range,
    rule,
  );
}

/** How the form reads: exactly, with every text said. */
export function formMappingOf(
  { engagement, kit, words, sheetName, columns }: Form,
  names: ReadonlyMap<string, string>,
): Mapping {
  const coded = instrumentItems(engagement.instrument).flatMap(({ item }) =>
    item.optional_recode === null ? [] : [[item.id, 'scored'] as const],
  );
  return {
    sheet: sheetName,
    headerRows: HEADER_ROWS,
    layout: 'wide',
    columns: [
      { column: 'A', role: 'group' },
      { column: 'B', role: 'position' },
      ...columns.map(({ item, target }, at) => ({
        column: columnLetters(FIRST + at),
        role: 'answer' as const,
        item: kit.items[item]?.id ?? '',
        target,
      })),
      { column: columnLetters(FIRST + columns.length), role: 'comment', name: words.t('kit.form-comment') },
    ],
    values: {},
    missing: [kit.dontKnow],
    notApplicable: [kit.notRelevant],
    positions: { [words.t('kit.leader')]: 'leader', [words.t('kit.employee')]: 'employee' },
    groups: Object.fromEntries([...names].map(([id, name]) => [name, id])),
    items: {},
    ...(coded.length === 0 ? {} : { coding: Object.fromEntries(coded) }),
  };
}
