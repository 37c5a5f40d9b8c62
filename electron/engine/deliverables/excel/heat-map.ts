/** A matrix of raters and rated groups as a heat map of real numbers, coloured as in the report. */
import type { Cell, Worksheet } from 'exceljs';
import { textWidth } from '../../../../shared/brand/metrics.ts';
import { TOLERANCE } from '../../../../shared/charts/build/display.ts';
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
  /** Means at the edges; absent = none. */
  readonly edges?: {
    readonly rowLabel: string;
    readonly columnLabel: string;
    row(group: string): number | null;
    column(group: string): number | null;
  };
}

/** More groups than this have their names turned. */
export const LEVEL_NAMES = 10;
const ROW_PT = 22;
const TURNED_PX = 13.3;
const POINTS_PER_PX = 0.75;

export function setMatrixWidths(context: BookContext, sheet: Worksheet, withEdge: boolean): void {
  const { groupIds } = context;
  sheet.getColumn(1).width = widthOf(groupIds.map(context.name), 16, 34);
  const words = groupIds.flatMap((group) => context.name(group).split(/\s+/u));
  const width = groupIds.length > LEVEL_NAMES ? 7.5 : widthOf(words, 11, 18);
  groupIds.forEach((_, index) => {
    sheet.getColumn(index + 2).width = width;
  });
  if (withEdge) sheet.getColumn(groupIds.length + 2).width = 13;
}

/** Draws the matrix and returns the first free row below it. */
export function drawHeatMap(context: BookContext, sheet: Worksheet, map: HeatMap): number {
  const { groupIds } = context;
  drawHeader(context, sheet, map);
  groupIds.forEach((rater, r) => {
    const row = map.top + 1 + r;
    const label = sheet.getCell(row, 1);
    entryInto(context, label, { kind: 'text', text: context.name(rater), strong: true });
    label.border = hairline(context);
    sheet.getRow(row).height = Math.max(
      ROW_PT,
      heightOf(context.name(rater), sheet.getColumn(1).width ?? 0, NAME_PX) + 2,
    );
    groupIds.forEach((rated, c) => drawCell(context, sheet.getCell(row, c + 2), map, rater, rated));
  });
  const last = map.top + groupIds.length;
  addColourScale(context, sheet, map.top + 1, last);
  if (!map.edges) return last + 2;
  const edgeRow = last + 1;
  const label = sheet.getCell(edgeRow, 1);
  put(label, map.edges.columnLabel);
  headerStyle(context, label, 'left');
  sheet.getRow(edgeRow).height = ROW_PT;
  groupIds.forEach((group, index) => {
    edgeCell(context, sheet.getCell(edgeRow, index + 2), {
      value: map.edges?.column(group) ?? null,
      cells: groupIds.filter((rater) => rater !== group).map((rater) => context.cell(rater, group)),
      range: rangesWithout(
        index,
        (at) => sheet.getCell(map.top + 1 + at, index + 2).address,
        groupIds.length,
      ),
      map,
    });
    edgeCell(context, sheet.getCell(map.top + 1 + index, groupIds.length + 2), {
      value: map.edges?.row(group) ?? null,
      cells: groupIds.filter((rated) => rated !== group).map((rated) => context.cell(group, rated)),
      range: rangesWithout(
        index,
        (at) => sheet.getCell(map.top + 1 + index, at + 2).address,
        groupIds.length,
      ),
      map,
    });
  });
  put(sheet.getCell(map.top, groupIds.length + 2), map.edges.rowLabel);
  headerStyle(context, sheet.getCell(map.top, groupIds.length + 2), 'center');
  return edgeRow + 2;
}

function drawHeader(context: BookContext, sheet: Worksheet, map: HeatMap): void {
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
  const own = rater === rated;
  const edge = own
    ? ({ style: 'medium', color: { argb: argb(context.tokens.ink) } } as const)
    : ({ style: 'thin', color: { argb: argb(context.tokens.surface) } } as const);
  cell.border = { top: edge, bottom: edge, left: edge, right: edge };
}

/** Excel's own colour scale over the same three colours, so that a number that is changed changes its colour. */
function addColourScale(context: BookContext, sheet: Worksheet, top: number, bottom: number): void {
  const { display, groupIds } = context;
  const from = sheet.getCell(top, 2).address;
  const to = sheet.getCell(bottom, groupIds.length + 1).address;
  sheet.addConditionalFormatting({
    ref: `${from}:${to}`,
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [display.min, (display.min + display.max) / 2, display.max].map((value) => ({
          type: 'num',
          value,
        })),
        color: SCALE_STOPS.map((colour) => ({ argb: argb(colour) })),
      },
    ],
  });
}

/** Addresses of a row or column without the own group, as ranges. */
function rangesWithout(own: number, addressOf: (index: number) => string, count: number): string {
  const ranges: string[] = [];
  if (own > 0) ranges.push(`${addressOf(0)}:${addressOf(own - 1)}`);
  if (own < count - 1) ranges.push(`${addressOf(own + 1)}:${addressOf(count - 1)}`);
  return ranges.join(',');
}

/** A mean at the edge: a formula over the visible numbers where it gives the result's own mean, else the number alone. */
function edgeCell(
  context: BookContext,
  cell: Cell,
  edge: {
    readonly value: number | null;
    readonly cells: readonly (ResultCell | undefined)[];
    readonly range: string;
    readonly map: HeatMap;
  },
): void {
  entryInto(context, cell, mean(context, edge.value, missingText(context, edge.cells)));
  cell.border = hairline(context);
  cell.alignment = { vertical: 'middle', horizontal: 'center' };
  if (edge.value === null) return;
  cell.font = { name: FONT, size: 11, bold: true, color: { argb: argb(context.tokens.ink) } };
  const shown = edge.cells.flatMap((found) => {
    const value = found?.state === 'ok' ? edge.map.value(found) : null;
    return value === null ? [] : [value];
  });
  const average = shown.reduce((sum, value) => sum + value, 0) / shown.length;
  if (shown.length > 0 && Math.abs(average - edge.value) <= TOLERANCE)
    cell.value = { formula: `AVERAGE(${edge.range})`, result: context.display.value(edge.value) };
}
