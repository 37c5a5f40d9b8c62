/** A matrix of raters and rated groups as a heat map of real numbers, coloured as in the report. */
import type { Cell, ConditionalFormattingRule, Worksheet } from 'exceljs';
import { textWidth } from '../../../../shared/brand/metrics.ts';
import type { ResultCell } from '../../../../shared/domain/capacity/result.ts';
import { argb, missingText, SCALE_STOPS, type BookContext } from './context.ts';
import {
  entryInto,
  FONT,
  hairline,
  hatch,
  headerStyle,
  heightOf,
  mean,
  NAME_PX,
  put,
  solid,
  widthOf,
} from './pen.ts';

export interface HeatMap {
  readonly top: number;
  readonly corner: string;
  value(cell: ResultCell): number | null;
}

/** More groups than this have their names turned. */
export const LEVEL_NAMES = 10;
const ROW_PT = 22;
const TURNED_PX = 13.3;
const POINTS_PER_PX = 0.75;

export function setMatrixWidths(context: BookContext, sheet: Worksheet, withEdge: boolean): void {
  const { groupIds } = context;
  const many = groupIds.length > LEVEL_NAMES;
  const width = widthOf(groupIds.map(context.name), 16, many ? 76 : 34);
  // Many rows stand on one page where no name takes two lines, by the careful measure that heights go by.
  sheet.getColumn(1).width = many ? width * 1.1 : width;
  const words = groupIds.flatMap((group) => context.name(group).split(/\s+/u));
  const field = many ? 7.5 : widthOf(words, 11, 18);
  groupIds.forEach((_, index) => {
    sheet.getColumn(index + 2).width = field;
  });
  if (withEdge) sheet.getColumn(groupIds.length + 2).width = 13;
}

/** Draws the matrix and returns the first free row below it. */
export function drawHeatMap(context: BookContext, sheet: Worksheet, map: HeatMap): number {
  const { groupIds } = context;
  drawMatrixHeader(context, sheet, map);
  groupIds.forEach((rater, r) => {
    const row = map.top + 1 + r;
    drawRater(context, sheet, row, rater);
    groupIds.forEach((rated, c) => drawCell(context, sheet.getCell(row, c + 2), map, rater, rated));
  });
  const last = map.top + groupIds.length;
  addColourScale(context, sheet, map.top + 1, last);
  return last + 2;
}

/** The rater's name at the left of its row, which is as high as the name. */
export function drawRater(context: BookContext, sheet: Worksheet, row: number, rater: string): void {
  const label = sheet.getCell(row, 1);
  entryInto(context, label, { kind: 'text', text: context.name(rater), strong: true });
  label.border = hairline(context);
  const height = heightOf(context.name(rater), sheet.getColumn(1).width ?? 0, NAME_PX) + 2;
  sheet.getRow(row).height = Math.max(ROW_PT, height);
}

/** Names of the rated groups over the matrix, turned where they are many. */
export function drawMatrixHeader(
  context: BookContext,
  sheet: Worksheet,
  map: Pick<HeatMap, 'top' | 'corner'>,
): void {
  const { groupIds } = context;
  const corner = sheet.getCell(map.top, 1);
  put(corner, map.corner);
  headerStyle(context, corner, 'left');
  const turned = groupIds.length > LEVEL_NAMES;
  groupIds.forEach((group, index) => {
    const cell = sheet.getCell(map.top, index + 2);
    put(cell, context.name(group));
    headerStyle(context, cell, 'center');
    if (turned)
      cell.alignment = { textRotation: 90, vertical: 'bottom', horizontal: 'center', wrapText: true };
  });
  const longest = Math.max(...groupIds.map((group) => textWidth(context.name(group), TURNED_PX, 600)));
  sheet.getRow(map.top).height = turned ? Math.min(190, 16 + longest * POINTS_PER_PX) : 44;
}

function drawCell(context: BookContext, cell: Cell, map: HeatMap, rater: string, rated: string): void {
  const found = context.cell(rater, rated);
  const value = found?.state === 'ok' ? map.value(found) : null;
  entryInto(context, cell, mean(context, value, missingText(context, [found])));
  cell.alignment = { vertical: 'middle', horizontal: 'center', shrinkToFit: value === null };
  if (value !== null) {
    const { ground, text } = context.colours(value);
    cell.fill = solid(ground);
    cell.font = { name: FONT, size: 11, color: { argb: text } };
  } else if (cell.value === context.stateText('hidden')) {
    cell.fill = hatch(context);
  }
  frameCell(context, cell, rater === rated);
}

/** The own group has a strong border. */
export function frameCell(context: BookContext, cell: Cell, own: boolean): void {
  const edge = own
    ? ({ style: 'medium', color: { argb: argb(context.tokens.ink) } } as const)
    : ({ style: 'thin', color: { argb: argb(context.tokens.surface) } } as const);
  cell.border = { top: edge, bottom: edge, left: edge, right: edge };
}

/** Excel's own colour scale over the same three colours, so that a number that is changed changes its colour. */
function addColourScale(context: BookContext, sheet: Worksheet, top: number, bottom: number): void {
  const from = sheet.getCell(top, 2).address;
  const to = sheet.getCell(bottom, context.groupIds.length + 1).address;
  sheet.addConditionalFormatting({ ref: `${from}:${to}`, rules: [colourScale(context, 1)] });
}

/** Excel's scale over the three colours of the report, from the least to the most a value can be. */
export function colourScale({ display }: BookContext, priority: number): ConditionalFormattingRule {
  return {
    type: 'colorScale',
    priority,
    cfvo: [display.min, (display.min + display.max) / 2, display.max].map((value) => ({
      type: 'num',
      value,
    })),
    color: SCALE_STOPS.map((colour) => ({ argb: argb(colour) })),
  };
}
