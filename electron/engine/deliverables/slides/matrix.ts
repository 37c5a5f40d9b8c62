/** The matrix as a native table: the colours of the report's scale, numbers or words in every cell. */
import type PptxGenJS from 'pptxgenjs';
import { shorten, textWidth } from '../../../../shared/brand/metrics.ts';
import { onScaleColour, scaleColour } from '../../../../shared/brand/tokens.ts';
import type { MatrixCellSpec, MatrixSpec } from '../../../../shared/charts/spec/types.ts';
import { fittingSize, type Box } from './geometry.ts';
import { hex, plain, TEXT, type DrawnSlide, type Style } from './style.ts';

/** Up to here columns have their names; beyond, they are numbered like the rows. */
const NAMED_COLUMNS = 16;
/** Height of a head whose names are turned, in inches. */
const TURNED_HEAD = 1.25;
/** From here on a hidden cell holds a sign that the line below explains. */
const WORDS_IN_CELLS = 9;
const LEGEND_HEIGHT = 0.5;
/** Share of a cell that a name may take: it stays on one line where another family stands in for the brand's. */
const ONE_LINE = 0.76;
const HIDDEN_SIGN = '×';
const ABSENT_SIGN = '·';

type Cell = PptxGenJS.TableCell;

/** Draws the matrix into the box, with its legend below. */
export function drawMatrix(target: DrawnSlide, chart: MatrixSpec, box: Box, style: Style): void {
  const count = chart.groups.length;
  const named = count <= NAMED_COLUMNS;
  const area = { ...box, h: box.h - LEGEND_HEIGHT };
  const longest = Math.max(...chart.groups.map(({ label }) => textWidth(label, 12, 400))) / 72;
  const labelWidth = Math.min(Math.max(1.6, longest * 1.15 + 0.2), area.w * 0.3);
  const meanWidth = named ? 0.95 : 0.55;
  const width = Math.min(1.4, (area.w - labelWidth - meanWidth) / count);
  const turned = named && !chart.groups.every(({ label }) => standsIn(label, width));
  const head = turned ? TURNED_HEAD : named ? 0.62 : 0.26;
  const row = Math.min(0.62, (area.h - head) / (count + 1));
  const size = Math.max(5, Math.min(13, row * 72 * 0.62, width * 72 * 0.36));
  const room = { style, size, row, width, labelWidth, meanWidth, named, turned };
  target.addTable([headRow(chart, room), ...bodyRows(chart, room), meanRow(chart, room)], {
    x: area.x,
    y: area.y,
    colW: [labelWidth, ...chart.groups.map(() => width), meanWidth],
    rowH: [head, ...chart.groups.map(() => row), row],
    objectName: `matrix: ${chart.title}`,
  });
  const top = area.y + head + row * (count + 1) + 0.1;
  drawLegend(target, chart, { ...box, y: top, h: LEGEND_HEIGHT }, room);
}

interface Room {
  readonly style: Style;
  /** Points. */
  readonly size: number;
  /** Inches. */
  readonly row: number;
  readonly width: number;
  readonly labelWidth: number;
  readonly meanWidth: number;
  readonly named: boolean;
  /** Names above the columns run upwards. */
  readonly turned: boolean;
}

/** Does every word of a name stand in a column, in at most three lines? */
function standsIn(label: string, width: number): boolean {
  const words = label.split(' ');
  return words.length <= 3 && words.every((word) => textWidth(word, 9, 400) * 1.15 <= (width - 0.06) * 72);
}

function cellOf({ style, size }: Room, text: string, options: PptxGenJS.TableCellProps): Cell {
  const line = { type: 'solid', pt: 0.75, color: style.colour('surface') } as const;
  return {
    text,
    options: {
      lang: style.lang,
      fontFace: TEXT,
      fontSize: size,
      color: style.colour('ink'),
      align: 'center',
      valign: 'middle',
      margin: [0, 0.02, 0, 0.02],
      border: [line, line, line, line],
      ...options,
    } as PptxGenJS.TableCellProps,
  };
}

function rowLabel(chart: MatrixSpec, index: number, { named, labelWidth, size }: Room): string {
  const label = chart.groups[index]?.label ?? '';
  const text = named ? label : `${index + 1}  ${label}`;
  return shorten(text, (labelWidth - 0.12) * 72 * ONE_LINE, size, 400);
}

function headRow(chart: MatrixSpec, room: Room): Cell[] {
  const { style, named, turned, width, size, meanWidth } = room;
  const muted = { color: style.colour('muted'), valign: 'bottom' as const };
  const small = Math.max(5, Math.min(size, 10));
  const name = (text: string, w: number): Cell =>
    cellOf(room, text, {
      ...muted,
      fontSize: fittingSize(
        [text],
        { w: w - 0.06, h: 0.56 },
        [small, 9, 8, 7, 6].filter((one) => one <= small),
      ),
    });
  return [
    cellOf(room, `${chart.words.raters} ↓  ${chart.words.rated} →`, {
      ...muted,
      align: 'left',
      fontSize: small,
    }),
    ...chart.groups.map(({ label }, index) =>
      turned
        ? cellOf(room, shorten(label, TURNED_HEAD * 72 * ONE_LINE, small, 400), {
            ...muted,
            fontSize: small,
            align: 'left',
            valign: 'middle',
            textDirection: 'vert270',
          })
        : named
          ? name(label, width)
          : cellOf(room, String(index + 1), { ...muted, fontSize: small }),
    ),
    named ? name(chart.words.rowMean, meanWidth) : cellOf(room, 'Ø', { ...muted, fontSize: small }),
  ];
}

function bodyRows(chart: MatrixSpec, room: Room): Cell[][] {
  const count = chart.groups.length;
  return chart.groups.map((_, index) => [
    cellOf(room, rowLabel(chart, index, room), { align: 'left' }),
    ...chart.cells.slice(index * count, (index + 1) * count).map((cell) => valueCell(chart, cell, room)),
    meanCell(chart.rowMeans[index]?.label ?? '', room),
  ]);
}

function valueCell(chart: MatrixSpec, cell: MatrixCellSpec, room: Room): Cell {
  const { style } = room;
  const { min, max } = chart.scale;
  const ringed = chart.highlight?.rater === cell.rater && chart.highlight.rated === cell.rated;
  const edge = {
    type: 'solid',
    pt: ringed ? 2.5 : 1.25,
    color: style.colour(ringed ? 'accent' : 'ink'),
  } as const;
  const outline = ringed || cell.own ? { border: [edge, edge, edge, edge] as never } : {};
  if (cell.value === null) {
    const hidden = cell.state === 'hidden';
    return cellOf(room, blankText(chart, cell, room), {
      fill: { color: style.colour('paper') },
      color: style.colour('muted'),
      fontSize: hidden && chart.groups.length <= WORDS_IN_CELLS ? Math.min(8, room.size) : room.size,
      ...outline,
    });
  }
  const at = (cell.value - min) / (max - min);
  return cellOf(room, cell.label, {
    fill: { color: hex(scaleColour(at, 'light')) },
    color: hex(onScaleColour(at, 'light')),
    ...outline,
  });
}

/** Hidden cells say so in words while there is room, then by a sign with its words below. */
function blankText(chart: MatrixSpec, cell: MatrixCellSpec, room: Room): string {
  if (cell.state !== 'hidden') return ABSENT_SIGN;
  if (chart.groups.length > WORDS_IN_CELLS) return HIDDEN_SIGN;
  const whole = chart.words.states.hidden;
  const word = whole.split(' ')[0] ?? whole;
  return room.width >= 1.1 && room.row >= 0.42 ? whole : word;
}

function meanCell(label: string, room: Room): Cell {
  return cellOf(room, label, { color: room.style.colour('muted'), bold: true });
}

function meanRow(chart: MatrixSpec, room: Room): Cell[] {
  const { style, labelWidth, size } = room;
  const text = shorten(chart.words.columnMean, (labelWidth - 0.12) * 72 * ONE_LINE, size, 600);
  return [
    cellOf(room, text, { align: 'left', color: style.colour('muted') }),
    ...chart.columnMeans.map(({ label }) => meanCell(label, room)),
    cellOf(room, '', {}),
  ];
}

/** The scale in five steps from weak to strong, the signs, and the note on limits and answers. */
function drawLegend(target: DrawnSlide, chart: MatrixSpec, box: Box, { style, named }: Room): void {
  const steps = 5;
  const swatch = { w: 0.26, h: 0.16 };
  const weak = 1.05;
  const text = (value: string, x: number, w: number, align: 'left' | 'right' = 'left') =>
    target.addText(
      value,
      plain(style, { x, y: box.y - 0.03, w, h: 0.22, fontSize: 10, align, color: style.colour('muted') }),
    );
  text(chart.words.weak, box.x, weak - 0.08, 'right');
  for (let step = 0; step < steps; step += 1)
    target.addShape('rect', {
      ...swatch,
      x: box.x + weak + step * swatch.w,
      y: box.y,
      fill: { color: hex(scaleColour(step / (steps - 1), 'light')) },
      line: { color: style.colour('hairline'), width: 0.5 },
      objectName: `legend-${step + 1}`,
    });
  const right = box.x + weak + steps * swatch.w + 0.08;
  text(chart.words.strong, right, 1.2);
  const shown = new Set(chart.cells.map(({ state }) => state));
  const signs = [
    ...(!named && shown.has('hidden') ? [`${HIDDEN_SIGN} = ${chart.words.states.hidden}`] : []),
    ...(['no-answers', 'not-surveyed', 'not-relevant'] as const)
      .filter((state) => shown.has(state))
      .map((state) => `${ABSENT_SIGN} = ${chart.words.states[state]}`)
      .slice(0, 1),
    ...(named ? [] : [`Ø = ${chart.words.rowMean}`]),
  ];
  if (signs.length > 0) text(signs.join('   '), right + 1.3, Math.max(2, box.x + box.w - right - 1.3));
  target.addText(
    chart.words.note,
    plain(style, {
      x: box.x,
      y: box.y + 0.22,
      w: box.w,
      h: 0.22,
      fontSize: 10,
      color: style.colour('muted'),
    }),
  );
}
