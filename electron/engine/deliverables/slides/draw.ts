/** Draws the parts of a slide: lists, figures, questions, tables, and native bar charts. */
import type PptxGenJS from 'pptxgenjs';
import type { FactItem } from '../../../../shared/report/types.ts';
import type {
  BarsPart,
  ListPart,
  Slide,
  SlidePart,
  TablePart,
} from '../../../../shared/report/slides/types.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import { bodyOf, columnsOf, fittingSize, heightOf, split, type Box } from './geometry.ts';
import { drawMatrix } from './matrix.ts';
import { drawNetwork } from './network.ts';
import { HEADING, plain, TEXT, type DrawnSlide, type Style } from './style.ts';

const LIST_SIZES = [18, 16, 15, 14, 13, 12, 11, 10];
const SIDE_SIZES = [15, 14, 13, 12, 11, 10, 9];
const QUESTION_SIZES = [24, 22, 20, 18, 16, 14, 12];
const TABLE_SIZES = [14, 13, 12, 11, 10, 9];
/** Below this many lines a bar chart does not fill its height. */
const LINE_HEIGHT = 0.72;

/** Draws what a slide holds below its title. */
export function drawBody(target: DrawnSlide, slide: Slide, style: Style): void {
  const body = bodyOf(slide.question !== null);
  const areas = split(body, slide.side.length > 0);
  drawPart(target, slide.main, areas.main, style);
  if (slide.side.length > 0) drawSide(target, slide.side, areas.side, style);
}

function drawPart(target: DrawnSlide, part: SlidePart, box: Box, style: Style): void {
  switch (part.kind) {
    case 'facts':
      drawFacts(target, part.items, part.lines, box, style);
      return;
    case 'list':
      drawList(target, part, box, style, LIST_SIZES);
      return;
    case 'columns':
      drawColumns(target, part.columns, box, style);
      return;
    case 'questions':
      drawQuestions(target, part.items, box, style);
      return;
    case 'table':
      drawTable(target, part, box, style);
      return;
    case 'bars':
      drawBars(target, part, box, style);
      return;
    case 'matrix':
      drawMatrix(target, part.chart, box, style);
      return;
    case 'network':
      drawNetwork(target, part, box, style);
      return;
    default:
      assertNever(part);
  }
}

type Runs = PptxGenJS.TextProps[];

/** Paragraphs as runs, each ended by a break. */
function paragraphs(texts: readonly string[], style: Style, options: PptxGenJS.TextPropsOptions): Runs {
  return texts.map((text, index) => ({
    text,
    options: { lang: style.lang, breakLine: index < texts.length - 1, ...options },
  }));
}

function drawSide(target: DrawnSlide, lines: readonly string[], box: Box, style: Style): void {
  const fontSize = fittingSize(lines, { w: box.w - 0.25, h: box.h - 0.1 }, SIDE_SIZES, 400, 9);
  target.addShape('line', {
    x: box.x,
    y: box.y,
    w: 0,
    h: box.h,
    line: { color: style.colour('hairline'), width: 1 },
    objectName: 'side-rule',
  });
  target.addText(
    paragraphs(lines, style, { paraSpaceAfter: 9 }),
    plain(style, { ...box, x: box.x + 0.25, w: box.w - 0.25, fontSize, objectName: 'side' }),
  );
}

function drawColumns(target: DrawnSlide, columns: readonly ListPart[], box: Box, style: Style): void {
  const boxes = columnsOf(box, columns.length);
  const sizes = columns.map((column, index) => listSize(column, boxes[index] ?? box, LIST_SIZES));
  const size = Math.min(...sizes);
  columns.forEach((column, index) => drawList(target, column, boxes[index] ?? box, style, [size]));
}

const HEADING_HEIGHT = 0.5;
const INDENT = 0.2;

function listSize(part: ListPart, box: Box, sizes: readonly number[]): number {
  const top = part.heading === undefined ? 0 : HEADING_HEIGHT;
  return fittingSize(part.items, { w: box.w - INDENT, h: box.h - top }, sizes, 400, 8);
}

function drawList(
  target: DrawnSlide,
  part: ListPart,
  box: Box,
  style: Style,
  sizes: readonly number[],
): void {
  const top = part.heading === undefined ? 0 : HEADING_HEIGHT;
  if (part.heading !== undefined)
    target.addText(
      part.heading,
      plain(style, { ...box, h: HEADING_HEIGHT, fontSize: 17, bold: true, color: style.colour('primary') }),
    );
  const bullet = part.items.length > 1 ? { bullet: { indent: 14 } } : {};
  target.addText(
    paragraphs(part.items, style, { paraSpaceAfter: 8, ...bullet }),
    plain(style, { ...box, y: box.y + top, h: box.h - top, fontSize: listSize(part, box, sizes) }),
  );
}

/** Up to four figures under a line, and the findings below. */
function drawFacts(
  target: DrawnSlide,
  items: readonly FactItem[],
  lines: readonly string[],
  box: Box,
  style: Style,
): void {
  const high = 1.85;
  columnsOf(box, items.length).forEach((column, index) => {
    const item = items[index];
    if (item === undefined) return;
    const note = item.note ?? '';
    target.addShape('line', {
      x: column.x,
      y: column.y,
      w: column.w,
      h: 0,
      line: { color: style.colour('primary'), width: 1.5 },
    });
    target.addText(
      item.value,
      plain(style, {
        ...column,
        y: column.y + 0.12,
        h: 0.65,
        fontSize: 36,
        bold: true,
        fontFace: HEADING,
        color: style.colour('primary'),
      }),
    );
    const label = { text: item.label, options: { lang: style.lang, bold: true, breakLine: note !== '' } };
    const about = { text: note, options: { lang: style.lang, color: style.colour('muted') } };
    const fontSize = fittingSize(
      [item.label, note],
      { w: column.w, h: 0.9 },
      [14, 13, 12, 11, 10, 9, 8],
      600,
    );
    target.addText(
      note === '' ? [label] : [label, about],
      plain(style, { ...column, y: column.y + 0.8, h: 0.95, fontSize }),
    );
  });
  if (lines.length > 0)
    drawList(
      target,
      { kind: 'list', items: lines },
      { ...box, y: box.y + high + 0.2, h: box.h - high - 0.2 },
      style,
      LIST_SIZES,
    );
}

/** Questions for the room: large, with a number each and air between. */
function drawQuestions(target: DrawnSlide, items: readonly string[], box: Box, style: Style): void {
  const row = Math.min(1.35, box.h / Math.max(1, items.length));
  const mark = 0.46;
  const width = box.w - mark - 0.25;
  const fontSize = Math.min(
    ...items.map((text) => fittingSize([text], { w: width * 0.95, h: row - 0.2 }, QUESTION_SIZES)),
  );
  items.forEach((text, index) => {
    const y = box.y + index * row;
    target.addText(
      String(index + 1),
      plain(style, {
        x: box.x,
        y: y + (row - mark) / 2,
        w: mark,
        h: mark,
        shape: 'ellipse',
        fill: { color: style.colour('tint') },
        align: 'center',
        valign: 'middle',
        fontSize: 15,
        bold: true,
        color: style.colour('primary'),
      }),
    );
    target.addText(
      text,
      plain(style, { x: box.x + mark + 0.25, y, w: width, h: row, valign: 'middle', fontSize }),
    );
  });
}

function drawTable(target: DrawnSlide, part: TablePart, box: Box, style: Style): void {
  const head = 0.42;
  const filled = part.fill === true;
  const row = Math.min(filled ? 1.2 : 0.75, (box.h - head) / Math.max(1, part.rows.length));
  const widths = part.columns.map(({ share }) => share * box.w);
  const sizes = part.rows.flatMap((cells) =>
    cells.map((text, index) =>
      fittingSize([text], { w: (widths[index] ?? 1) - 0.16, h: row - 0.08 }, TABLE_SIZES),
    ),
  );
  const fontSize = Math.min(TABLE_SIZES[0] ?? 14, ...sizes);
  const border = { type: 'solid', pt: 0.75, color: style.colour('hairline') } as const;
  const none = { type: 'none' } as const;
  const common = {
    lang: style.lang,
    fontFace: TEXT,
    margin: [0.04, 0.08, 0.04, 0.08] as [number, number, number, number],
  };
  const headRow = part.columns.map(({ label, align }) => ({
    text: label,
    options: {
      ...common,
      align,
      bold: true,
      fontSize: Math.min(fontSize, 12),
      color: style.colour('muted'),
      border: [
        none,
        none,
        { ...border, pt: 1.25, color: style.colour('primary') },
        none,
      ] as PptxGenJS.BorderProps[] as never,
      valign: 'bottom' as const,
    },
  }));
  const rows = part.rows.map((cells) =>
    cells.map((text, index) => ({
      text,
      options: {
        ...common,
        align: part.columns[index]?.align ?? ('left' as const),
        bold: index === 0 && !filled,
        fontSize,
        color: style.colour('ink'),
        border: [none, none, border, none] as PptxGenJS.BorderProps[] as never,
        valign: filled ? ('top' as const) : ('middle' as const),
      },
    })),
  );
  target.addTable([headRow, ...rows], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: widths,
    rowH: [head, ...part.rows.map(() => row)],
    objectName: `table: ${part.caption}`,
    fill: { color: style.colour('surface') },
  });
}

/** A native, editable chart; what is hidden has no bar and is named below. */
function drawBars(target: DrawnSlide, part: BarsPart, box: Box, style: Style): void {
  const noteHeight = part.note === '' ? 0 : Math.max(0.3, heightOf([part.note], box.w, 11, 400) + 0.06);
  const legendHeight = part.series.length > 1 ? 0.45 : 0;
  const wanted =
    part.categories.length * LINE_HEIGHT * (part.series.length > 1 ? 1.25 : 1) + legendHeight + 0.3;
  const height = Math.min(box.h - noteHeight, Math.max(1.8, wanted));
  target.addChart(
    'bar',
    part.series.map(({ label, values }) => ({
      name: label,
      labels: [...part.categories],
      // The library writes an empty point for what is not a number; the package is cleaned of those.
      values: values.map((value) => value ?? Number.NaN),
    })),
    { x: box.x, y: box.y, w: box.w, h: height, ...chartOptions(part, style) },
  );
  if (part.note !== '')
    target.addText(
      part.note,
      plain(style, {
        x: box.x,
        y: box.y + height + 0.04,
        w: box.w,
        h: noteHeight,
        fontSize: 11,
        color: style.colour('muted'),
        objectName: 'note',
      }),
    );
}

const TONES = { primary: 'primary', accent: 'accent', quiet: 'edge' } as const;

/** Bars with their numbers at their ends instead of a scale; one line for each category, the first at the top. */
function chartOptions(part: BarsPart, style: Style): PptxGenJS.IChartOpts {
  const format = formatOf(part.format, style);
  const lines = part.categories.length;
  const labelSize = lines > 20 ? 8 : lines > 12 ? 9 : lines > 7 ? 11 : 12;
  return {
    altText: part.summary,
    objectName: `chart: ${part.title}`,
    barDir: 'bar',
    barGrouping: 'clustered',
    barGapWidthPct: part.series.length > 1 ? 60 : 70,
    chartColors: part.series.map(({ tone }) => style.colour(TONES[tone])),
    invertedColors: [style.colour('accent')],
    // First category at the top; the library writes it, its types lack it.
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLabelFontFace: TEXT,
    catAxisLabelFontSize: labelSize,
    catAxisLabelColor: style.colour('ink'),
    catAxisLabelPos: 'low',
    catAxisLineShow: true,
    catAxisLineColor: style.colour('edge'),
    catGridLine: { style: 'none' },
    valAxisMinVal: part.scale.min,
    valAxisMaxVal: part.scale.max,
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    valAxisLabelFormatCode: format,
    showValue: true,
    dataLabelFontFace: TEXT,
    dataLabelFontSize: labelSize,
    dataLabelColor: style.colour('ink'),
    dataLabelPosition: 'outEnd',
    dataLabelFormatCode: format,
    showLegend: part.series.length > 1,
    legendPos: 't',
    legendFontFace: TEXT,
    legendFontSize: 12,
    legendColor: style.colour('ink'),
    showTitle: false,
  };
}

/** Microsoft's numbers of the languages: programs that know them write the decimal comma where it belongs. */
const LOCALE_CODES = { da: '[$-406]', nb: '[$-414]', en: '[$-809]' } as const;

function formatOf(format: string, { deck }: Style): string {
  return format
    .split(';')
    .map((part) => `${LOCALE_CODES[deck.language]}${part}`)
    .join(';');
}
