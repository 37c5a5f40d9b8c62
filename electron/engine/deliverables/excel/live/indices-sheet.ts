/** Indices, parameters, groups and pairs by formulas over the calculated relations (method 8.3, 5-10). */
import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { quotedSheet, type BookContext } from '../context.ts';
import { entryInto, hairline, header, heading, note, text, widthOf } from '../pen.ts';
import { drawHead } from '../sheets/matrices.ts';
import { CELL, cellColumn, cellRow, quoted, type Checked } from './places.ts';

const FORMAT = '0.00';
const WIDTH = 15;

/** A formula with the number it must give; null = a word stands there. */
interface Wanted {
  readonly label: string;
  readonly formula: (at: (column: number) => string) => string;
  readonly ours: number | null;
}

export function drawIndices(context: BookContext, sheet: Worksheet): readonly Checked[] {
  const { words, engagement, groupIds } = context;
  const { scale } = engagement.instrument;
  const top = drawHead(context, sheet, context.about('indices'));
  note(context, sheet, top, words.t('book.live.native', { min: scale.min, max: scale.max }));
  const names = widthOf(groupIds.map(context.name), 46, 56);
  for (let column = 1; column <= 8; column += 1) sheet.getColumn(column).width = column === 1 ? names : WIDTH;
  sheet.getColumn(2).width = Math.max(WIDTH, widthOf(groupIds.map(context.name), WIDTH, 34));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: top - 1, showGridLines: false }];
  const checked: Checked[] = [];
  let row = top + 2;
  for (const section of [indexSection, dimensionSection, groupSection, pairSection]) {
    const { name, columns, rows } = section(context);
    heading(context, sheet, row, name);
    header(context, sheet, row + 1, columns, name === words.t('book.live.pairs') ? 2 : 1);
    sheet.getRow(row + 1).height = 46;
    rows.forEach((one, place) => checked.push(...drawRow(context, sheet, row + 2 + place, one)));
    row += rows.length + 3;
  }
  return checked;
}

interface Row {
  readonly names: readonly string[];
  readonly numbers: readonly Wanted[];
}

interface Section {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function drawRow(
  context: BookContext,
  sheet: Worksheet,
  row: number,
  { names, numbers }: Row,
): readonly Checked[] {
  names.forEach((name, column) => {
    entryInto(context, sheet.getCell(row, column + 1), text(name, column === 0));
    sheet.getCell(row, column + 1).border = hairline(context);
  });
  const at = (column: number): string => `$${columnLetters(column)}$${row}`;
  return numbers.flatMap(({ label, formula, ours }, place) => {
    const column = names.length + place;
    const cell = sheet.getCell(row, column + 1);
    const hidden = context.stateText('hidden');
    entryInto(
      context,
      cell,
      ours === null ? { kind: 'missing', text: hidden } : { kind: 'number', value: ours, format: FORMAT },
    );
    cell.border = hairline(context);
    cell.value = { formula: `IFERROR(${formula(at)},${quoted(hidden)})`, result: ours ?? hidden };
    if (ours === null) return [];
    const reference = `${quotedSheet(sheet.name)}!${at(column)}`;
    return [{ what: label, which: names.join(' · '), reference, ours }];
  });
}

/** References into the sheet of relations. */
function relations(context: BookContext) {
  const sheet = quotedSheet(context.sheetName('cells'));
  return {
    column: (column: number): string => `${sheet}!${cellColumn(context, column)}`,
    mean: (rater: number, rated: number): string =>
      `${sheet}!$${columnLetters(CELL.mean)}$${cellRow(rater * context.groupIds.length + rated)}`,
  };
}

function indexSection(context: BookContext): Section {
  const { words, result, engagement } = context;
  const { column } = relations(context);
  const mean = column(CELL.mean);
  const over = (flag: number, value: 0 | 1): string => `AVERAGEIFS(${mean},${column(flag)},${value})`;
  const weighted = (value: 0 | 1): string => {
    const chosen = `--(${column(CELL.within)}=${value})`;
    const n = column(CELL.n);
    return `SUMPRODUCT(${n},${mean},${chosen})/SUMPRODUCT(${n},--ISNUMBER(${mean}),${chosen})`;
  };
  const overall = {
    mean_of_cells: over(CELL.within, 0),
    all_cells: `AVERAGE(${mean})`,
    respondent_weighted: weighted(0),
  }[engagement.instrument.scoring.overall];
  const { indices } = result;
  const rows = [
    ['book.key.overall', overall, indices.overall.mean],
    ['report.layers.within', over(CELL.within, 1), indices.within.mean],
    ['report.layers.between', over(CELL.within, 0), indices.between.mean],
    ['report.layers.vertical', over(CELL.vertical, 1), indices.vertical.mean],
    ['book.key.all-cells', `AVERAGE(${mean})`, indices.allCells.mean],
    ['book.key.weighted-within', weighted(1), indices.respondentWeighted.within],
    ['book.key.weighted-between', weighted(0), indices.respondentWeighted.between],
  ] as const;
  const label = words.t('book.key.value');
  return {
    name: words.t('book.live.indices'),
    columns: [words.t('report.layers.layer'), label],
    rows: rows.map(([key, formula, ours]) => ({
      names: [words.t(key)],
      numbers: [{ label, formula: () => formula, ours }],
    })),
  };
}

function dimensionSection(context: BookContext): Section {
  const { words, result } = context;
  const { column } = relations(context);
  const labels = [words.t('report.layers.within'), words.t('report.layers.between')] as const;
  return {
    name: words.t('book.sheet.parameters'),
    columns: [words.t('book.parameter'), ...labels],
    rows: result.dimensions.map(({ id, within, between }, d) => {
      const over = (value: 0 | 1): string =>
        `AVERAGEIFS(${column(CELL.dimensions + d)},${column(CELL.within)},${value})`;
      return {
        names: [context.parameter(id)],
        numbers: [
          { label: labels[0], formula: () => over(1), ours: within },
          { label: labels[1], formula: () => over(0), ours: between },
        ],
      };
    }),
  };
}

function groupSection(context: BookContext): Section {
  const { words, result } = context;
  const { column, mean } = relations(context);
  const labels = [
    words.t('book.group.own'),
    words.t('chart.matrix.row-mean'),
    words.t('chart.matrix.column-mean'),
    words.t('book.group.self-gap'),
    words.t('book.group.own-others'),
  ] as const;
  const over = (end: number, group: number): string =>
    `AVERAGEIFS(${column(CELL.mean)},${column(end)},${group + 1},${column(CELL.within)},0)`;
  return {
    name: words.t('book.live.groups'),
    columns: [words.t('report.people.group'), ...labels],
    rows: result.groups.map((group, g) => ({
      names: [context.name(group.id)],
      numbers: [
        // Adding 0 makes a word an error, which then reads as hidden like every other one.
        { label: labels[0], formula: () => `${mean(g, g)}+0`, ours: group.own },
        { label: labels[1], formula: () => over(CELL.raterNo, g), ours: group.outgoing },
        { label: labels[2], formula: () => over(CELL.ratedNo, g), ours: group.incoming },
        { label: labels[3], formula: (at) => `${at(1)}-${at(3)}`, ours: group.selfGap },
        { label: labels[4], formula: (at) => `${at(1)}-${at(2)}`, ours: group.ownVersusOthers },
      ],
    })),
  };
}

function pairSection(context: BookContext): Section {
  const { words, result, groupIds } = context;
  const { mean } = relations(context);
  const place = new Map(groupIds.map((id, index) => [id, index]));
  const labels = [words.t('book.pair.symmetric'), words.t('book.pair.gap')] as const;
  return {
    name: words.t('book.live.pairs'),
    columns: [words.t('book.pair.a'), words.t('book.pair.b'), ...labels],
    rows: result.pairs.map(({ a, b, symmetric, gap }) => {
      const [from, to] = [place.get(a) ?? 0, place.get(b) ?? 0];
      return {
        names: [context.name(a), context.name(b)],
        numbers: [
          { label: labels[0], formula: () => `(${mean(from, to)}+${mean(to, from)})/2`, ours: symmetric },
          { label: labels[1], formula: () => `${mean(from, to)}-${mean(to, from)}`, ours: gap },
        ],
      };
    }),
  };
}
