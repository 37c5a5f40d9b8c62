/** The matrix as a drawing: raters down, rated across, means at the edges, legend below. */
import { CAP_HEIGHT, textWidth } from '../../brand/metrics.ts';
import { CELL_STATES } from '../../domain/capacity/result.ts';
import type { BlankState, MatrixCellSpec, MatrixMeanSpec, MatrixSpec } from '../spec/types.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { arrow, blankMark, round } from './marks.ts';
import { fitMatrix, headerShift, LABEL_GAP, type MatrixFit } from './matrix-fit.ts';
import type { Paint, Scene, SceneNode, TextNode } from './scene.ts';

const INK: Paint = { token: 'ink' };
const MUTED: Paint = { token: 'muted' };
const RAMP_WIDTH = 104;
const LEGEND_GAP = 12;

/** Lays the matrix out in a width and, if given, a greatest height. */
export function layoutMatrix(spec: MatrixSpec, width: number, maxHeight: number, smallestText = 8.5): Scene {
  const baseSize = Math.min(13, Math.max(smallestText, 9 + ((width - 499) * 4) / 331));
  const legendSize = baseSize * 0.95;
  const legendRoom = { x: 0, y: 0, width, size: legendSize };
  const legendHeight = drawLegend(legendItems(spec, legendSize), spec.words.note, legendRoom).height;
  const height = maxHeight - legendHeight - LEGEND_GAP;
  const fit = fitMatrix(spec, { width, height, baseSize });
  const gridBottom = fit.top + fit.pitchY * spec.groups.length;
  const legend = drawLegend(legendItems(spec, legendSize), spec.words.note, {
    ...legendRoom,
    y: gridBottom + fit.meanHeight + LEGEND_GAP,
  });
  return {
    width,
    height: round(gridBottom + fit.meanHeight + LEGEND_GAP + legend.height),
    title: spec.title,
    summary: spec.summary,
    nodes: [
      ...cornerNodes(spec, fit),
      ...headerNodes(spec, fit),
      ...rowNodes(spec, fit),
      ...spec.cells.map((cell, index) => cellNode(spec, fit, cell, index)),
      ...meanNodes(spec, fit),
      ...highlightNodes(spec, fit),
      { type: 'group', key: 'legend', children: legend.nodes },
    ],
  };
}

function label(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: TextNode['anchor'],
  more: Partial<Pick<TextNode, 'weight' | 'fill' | 'rotate' | 'key' | 'label' | 'explains'>> = {},
): TextNode {
  return { type: 'text', x: round(x), y: round(y), text, size, weight: 400, anchor, fill: INK, ...more };
}

function cornerNodes(spec: MatrixSpec, fit: MatrixFit): readonly SceneNode[] {
  const size = fit.labelSize * 0.92;
  const end = fit.left - LABEL_GAP;
  const sign = size * 0.8;
  const lower = fit.top - 6;
  const upper = lower - size * 1.3;
  const textEnd = end - sign - 3;
  return [
    label(spec.words.rated, textEnd, upper, size, 'end', { fill: MUTED }),
    arrow('right', end - sign, upper - size * 0.66, sign),
    label(spec.words.raters, textEnd, lower, size, 'end', { fill: MUTED }),
    arrow('down', end - sign, lower - size * 0.7, sign),
  ];
}

function headerNodes(spec: MatrixSpec, fit: MatrixFit): readonly SceneNode[] {
  const sin = Math.sin((fit.angle * Math.PI) / 180);
  return fit.headers.map((text, index) => {
    const group = spec.groups[index];
    const middle = fit.left + (index + 0.5) * fit.pitchX - fit.gap / 2;
    const more = {
      ...(group === undefined ? { fill: MUTED } : { key: `column:${group.id}`, label: group.label }),
      ...(fit.angle === 0 ? {} : { rotate: -fit.angle }),
    };
    return fit.angle === 0
      ? label(text, middle, fit.top - 7, fit.labelSize, 'middle', more)
      : label(text, middle + headerShift(fit.labelSize, sin), fit.top - 5, fit.labelSize, 'start', more);
  });
}

/** Baseline that centres capitals and digits in a row. */
function rowBaseline(fit: MatrixFit, row: number, size: number): number {
  return fit.top + row * fit.pitchY + (fit.pitchY - fit.gap) / 2 + (size * CAP_HEIGHT) / 2;
}

function rowNodes(spec: MatrixSpec, fit: MatrixFit): readonly SceneNode[] {
  return spec.groups.map((group, row) =>
    label(
      fit.rowLabels[row] ?? '',
      fit.left - LABEL_GAP,
      rowBaseline(fit, row, fit.labelSize),
      fit.labelSize,
      'end',
      {
        key: `row:${group.id}`,
        label: group.label,
      },
    ),
  );
}

function cellBox(
  fit: MatrixFit,
  row: number,
  column: number,
): { x: number; y: number; width: number; height: number } {
  return {
    x: round(fit.left + column * fit.pitchX),
    y: round(fit.top + row * fit.pitchY),
    width: round(fit.pitchX - fit.gap),
    height: round(fit.pitchY - fit.gap),
  };
}

function cellNode(spec: MatrixSpec, fit: MatrixFit, cell: MatrixCellSpec, index: number): SceneNode {
  const row = Math.floor(index / spec.groups.length);
  const box = cellBox(fit, row, index % spec.groups.length);
  const { radius } = fit;
  const children: SceneNode[] = [];
  if (cell.state === 'ok' && cell.value !== null) {
    const t = shareOfScale(spec, cell.value);
    children.push({ type: 'rect', ...box, radius, fill: { scale: t } });
    if (fit.showNumbers) {
      const y = rowBaseline(fit, row, fit.numberSize);
      const size = round(fit.numberSize);
      children.push(label(cell.label, box.x + box.width / 2, y, size, 'middle', { fill: { onScale: t } }));
    }
  } else if (cell.state !== 'ok') {
    children.push(...blankMark(cell.state, box.x, box.y, box.width, box.height, radius));
  }
  if (cell.own) {
    const stroke = fit.pitchX < 20 ? 0.9 : 1.3;
    children.push(outline(box, -stroke / 2, radius - stroke / 2, { paint: INK, width: stroke }));
  }
  return { type: 'group', key: `cell:${cell.rater}:${cell.rated}`, label: cell.name, children };
}

/** A ring around a box, `out` units outside its edge (negative: inside). */
function outline(
  box: { x: number; y: number; width: number; height: number },
  out: number,
  radius: number,
  stroke: { readonly paint: Paint; readonly width: number },
): SceneNode {
  return {
    type: 'rect',
    x: round(box.x - out),
    y: round(box.y - out),
    width: round(box.width + 2 * out),
    height: round(box.height + 2 * out),
    radius: round(Math.max(0, radius)),
    stroke,
  };
}

/** Place on the value scale, 0..1 with three decimals. */
export function shareOfScale(spec: Pick<MatrixSpec, 'scale'>, value: number): number {
  const share = (value - spec.scale.min) / (spec.scale.max - spec.scale.min);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}

function meanNodes(spec: MatrixSpec, fit: MatrixFit): readonly SceneNode[] {
  const texts = [...spec.rowMeans, ...spec.columnMeans].map((mean) => mean.label);
  const widest = Math.max(...texts.map((text) => textWidth(text, 1, 600)), 0.1);
  const size = round(Math.min(fit.labelSize * 1.04, (fit.pitchX - 1) / widest));
  const node = (mean: MatrixMeanSpec, side: string, x: number, y: number): SceneNode =>
    label(mean.label, x, y, size, 'middle', {
      weight: 600,
      fill: MUTED,
      key: `${side}:${mean.id}`,
      label: mean.name,
      ...(mean.explains === undefined ? {} : { explains: mean.explains }),
    });
  const middle = (column: number): number => fit.left + (column + 0.5) * fit.pitchX - fit.gap / 2;
  const bottom = fit.top + spec.groups.length * fit.pitchY + fit.meanHeight / 2 + (size * CAP_HEIGHT) / 2;
  return [
    ...spec.rowMeans.map((mean, row) =>
      node(mean, 'row-mean', middle(spec.groups.length), rowBaseline(fit, row, size)),
    ),
    label(spec.words.columnMean, fit.left - LABEL_GAP, bottom, fit.labelSize, 'end', { fill: MUTED }),
    ...spec.columnMeans.map((mean, column) => node(mean, 'column-mean', middle(column), bottom)),
  ];
}

function highlightNodes(spec: MatrixSpec, fit: MatrixFit): readonly SceneNode[] {
  const { highlight } = spec;
  if (highlight === null) return [];
  const index = spec.cells.findIndex(
    ({ rater, rated }) => rater === highlight.rater && rated === highlight.rated,
  );
  if (index < 0) return [];
  const count = spec.groups.length;
  const box = cellBox(fit, Math.floor(index / count), index % count);
  const width = fit.pitchX < 20 ? 1.5 : 2;
  return [
    {
      ...outline(box, fit.gap / 2 + 0.25, fit.radius + 1.5, { paint: { token: 'accent' }, width }),
      key: 'highlight',
    },
  ];
}

function legendItems(spec: MatrixSpec, size: number): readonly LegendItem[] {
  const box = size * 1.15;
  const items: LegendItem[] = [
    {
      before: spec.words.weak,
      markWidth: RAMP_WIDTH,
      text: spec.words.strong,
      draw: (x, y) => [
        {
          type: 'ramp',
          x: round(x),
          y: round(y - size * 0.42),
          width: RAMP_WIDTH,
          height: round(size * 0.84),
          radius: 2,
        },
      ],
    },
  ];
  const square = (x: number, y: number) => ({
    x: round(x),
    y: round(y - box / 2),
    width: round(box),
    height: round(box),
  });
  if (spec.cells.some((cell) => cell.own && cell.state !== 'not-relevant'))
    items.push({
      markWidth: box,
      text: spec.words.own,
      draw: (x, y) => [outline(square(x, y), -0.6, 2.5, { paint: INK, width: 1.2 })],
    });
  const shown = new Set(spec.cells.map(({ state }) => state));
  for (const state of CELL_STATES) {
    if (state === 'ok' || !shown.has(state)) continue;
    items.push({ markWidth: box, text: spec.words.states[state], draw: stateMark(state, box, square) });
  }
  return items;
}

function stateMark(
  state: BlankState,
  box: number,
  square: (x: number, y: number) => { x: number; y: number },
): LegendItem['draw'] {
  return (x, y) => {
    const at = square(x, y);
    return blankMark(state, at.x, at.y, box, box, 2.5);
  };
}
