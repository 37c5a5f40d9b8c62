/** The matrix "who experiences whom" as a chart description, for all parameters together or for one. */
import type { CapacityResult, CellState, ResultCell } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { isRelevant } from '../../domain/engagement/types.ts';
import { pathOf } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import { localText, type Language } from '../../lib/language.ts';
import type { BlankState, ChartTable, MatrixCellSpec, MatrixMeanSpec, MatrixSpec } from '../spec/types.ts';
import { displayScale, type DisplayScale } from './display.ts';
import { clearestGap, extremes, isVaried, visibleBetween, visibleCell } from './findings.ts';
import { relationName, responseText } from './names.ts';

export interface MatrixInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly language: Language;
  /** Id of one parameter; null or left out: all together. */
  readonly dimension?: string | null;
  /** A cell to ring; left out: the lower side of the clearest gap, if there is one; null: none. */
  readonly highlight?: { readonly rater: string; readonly rated: string } | null;
}

interface Context {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly words: Words;
  readonly display: DisplayScale;
  readonly dimension: string | null;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
}

/** Builds the matrix; every number in it is one of the result's visible numbers or a mean of them. */
export function matrixSpec(input: MatrixInput): MatrixSpec {
  const { engagement, result, language } = input;
  const words = wordsOf(language);
  const display = displayScale(engagement.instrument, words);
  const groups = engagement.groups.map(({ id, name }) => ({ id, label: localText(name, language, id) }));
  const context: Context = { engagement, result, words, display, dimension: input.dimension ?? null, groups };
  const cells = cellSpecs(context);
  const rowMeans = groups.map((group) => meanSpec(context, group, 'row'));
  const columnMeans = groups.map((group) => meanSpec(context, group, 'column'));
  const gap = clearestGap(result, context.dimension);
  const automatic = gap === null ? null : { rater: gap.lower.rater, rated: gap.lower.rated };
  return {
    kind: 'matrix',
    title: title(context, cells),
    summary: summary(context, cells),
    table: table(context, cells, rowMeans, columnMeans),
    scale: { min: display.min, max: display.max },
    groups,
    cells,
    rowMeans,
    columnMeans,
    words: chartWords(context),
    highlight: input.highlight === undefined ? automatic : input.highlight,
  };
}

function cellSpecs(context: Context): readonly MatrixCellSpec[] {
  const known = new Map(context.result.cells.map((cell) => [`${cell.rater}\n${cell.rated}`, cell]));
  return context.groups.flatMap((rater) =>
    context.groups.map((rated) =>
      cellSpec(context, rater.id, rated.id, known.get(`${rater.id}\n${rated.id}`)),
    ),
  );
}

function cellSpec(
  context: Context,
  rater: string,
  rated: string,
  cell: ResultCell | undefined,
): MatrixCellSpec {
  const { words, display } = context;
  const visible = cell === undefined ? null : visibleCell(cell, context.dimension);
  const state = stateOf(context, rater, rated, cell, visible !== null);
  const relation = relationName(context.engagement, words, rater, rated);
  const label = visible === null ? '' : display.text(visible.mean);
  const said = state === 'ok' ? label : words.text(`chart.state.${state}`);
  const name =
    visible !== null && visible.n !== null
      ? words.t('chart.cell.name.n', { relation, value: said, count: visible.n })
      : words.t('chart.cell.name', { relation, value: said });
  const value = visible === null ? null : display.value(visible.mean);
  return { rater, rated, state, own: rater === rated, value, label, name };
}

function stateOf(
  context: Context,
  rater: string,
  rated: string,
  cell: ResultCell | undefined,
  hasNumber: boolean,
): CellState {
  if (cell === undefined)
    return isRelevant(context.engagement.relations, rater, rated) ? 'no-answers' : 'not-relevant';
  return cell.state === 'ok' && !hasNumber ? 'no-answers' : cell.state;
}

function meanSpec(
  context: Context,
  group: { readonly id: string; readonly label: string },
  side: 'row' | 'column',
): MatrixMeanSpec {
  const mean = edgeMean(context, group.id, side);
  const label = mean === null ? '–' : context.display.text(mean);
  const said = mean === null ? context.words.t('chart.state.hidden') : label;
  const name = context.words.t(side === 'row' ? 'chart.mean.row.name' : 'chart.mean.column.name', {
    group: group.label,
    value: said,
  });
  const spec = { id: group.id, value: mean === null ? null : context.display.value(mean), label, name };
  return mean === null ? spec : { ...spec, explains: { name, paths: edgePaths(context, group.id, side) } };
}

/** Where the mean comes from: the result's own number, or for one parameter the cells that it is the mean of. */
function edgePaths(context: Context, id: string, side: 'row' | 'column'): readonly string[] {
  const { result, dimension } = context;
  if (dimension === null)
    return [pathOf(result, ['groups', { id }, side === 'row' ? 'outgoing' : 'incoming'])];
  return visibleBetween(result, dimension)
    .filter((cell) => (side === 'row' ? cell.rater : cell.rated) === id)
    .map(({ rater, rated }) => pathOf(result, ['cells', { id: rater }, { id: rated }, { id: dimension }]));
}

/** The group's outgoing or incoming mean; for one parameter the plain mean of its visible cells (method 8.4, 2). */
function edgeMean(context: Context, id: string, side: 'row' | 'column'): number | null {
  const group = context.result.groups.find((one) => one.id === id);
  const total = side === 'row' ? (group?.outgoing ?? null) : (group?.incoming ?? null);
  if (context.dimension === null || total === null) return total;
  const means = visibleBetween(context.result, context.dimension)
    .filter((cell) => (side === 'row' ? cell.rater : cell.rated) === id)
    .map((cell) => cell.mean);
  return means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function title(context: Context, cells: readonly MatrixCellSpec[]): string {
  const { engagement, result, words, dimension } = context;
  const named = engagement.instrument.dimensions.find(({ id }) => id === dimension);
  if (named !== undefined)
    return words.t('chart.matrix.title.dimension', {
      dimension: localText(named.label, words.language, named.id),
    });
  const gap = clearestGap(result, dimension);
  const label = (id: string): string => context.groups.find((group) => group.id === id)?.label ?? id;
  if (gap !== null)
    return words.t('chart.matrix.title.gap', { a: label(gap.lower.rater), b: label(gap.lower.rated) });
  const between = visibleBetween(result, dimension);
  if (between.length > 0)
    return words.t(isVaried(result, between) ? 'chart.matrix.title.varied' : 'chart.matrix.title.even');
  const hidden = cells.some((cell) => cell.state === 'hidden');
  return words.t(hidden ? 'chart.matrix.title.hidden' : 'chart.matrix.title.none');
}

function summary(context: Context, cells: readonly MatrixCellSpec[]): string {
  const { words, display, engagement } = context;
  const parts = [words.t('chart.matrix.summary', { groups: context.groups.length })];
  const range = extremes(visibleBetween(context.result, context.dimension));
  if (range !== null) {
    const name = (cell: { rater: string; rated: string }): string =>
      relationName(engagement, words, cell.rater, cell.rated);
    parts.push(
      words.t('chart.matrix.summary.range', {
        low: display.text(range.weakest.mean),
        lowName: name(range.weakest),
        high: display.text(range.strongest.mean),
        highName: name(range.strongest),
      }),
    );
  }
  const hidden = cells.filter((cell) => cell.state === 'hidden').length;
  if (hidden > 0) parts.push(words.t('chart.matrix.summary.hidden', { count: hidden }));
  return parts.join(' ');
}

function table(
  context: Context,
  cells: readonly MatrixCellSpec[],
  rowMeans: readonly MatrixMeanSpec[],
  columnMeans: readonly MatrixMeanSpec[],
): ChartTable {
  const { words, groups } = context;
  const said = (cell: MatrixCellSpec): string =>
    cell.state === 'ok' ? cell.label : words.text(`chart.state.${cell.state}`);
  const mean = (spec: MatrixMeanSpec | undefined): string =>
    spec === undefined || spec.value === null ? words.t('chart.state.hidden') : spec.label;
  const rows = groups.map((group, index) => ({
    header: group.label,
    cells: [
      ...cells.slice(index * groups.length, (index + 1) * groups.length).map(said),
      mean(rowMeans[index]),
    ],
  }));
  return {
    caption: words.t('chart.matrix.table'),
    columns: [
      words.t('chart.matrix.raters'),
      ...groups.map((group) => group.label),
      words.t('chart.matrix.row-mean'),
    ],
    rows: [
      ...rows,
      { header: words.t('chart.matrix.column-mean'), cells: [...columnMeans.map((spec) => mean(spec)), ''] },
    ],
  };
}

function chartWords(context: Context): MatrixSpec['words'] {
  const { words, display, result } = context;
  const state = (name: BlankState): string => words.text(`chart.state.${name}`);
  return {
    raters: words.t('chart.matrix.raters'),
    rated: words.t('chart.matrix.rated'),
    rowMean: words.t('chart.matrix.row-mean'),
    columnMean: words.t('chart.matrix.column-mean'),
    weak: words.t('chart.matrix.weak', { value: display.min }),
    strong: words.t('chart.matrix.strong', { value: display.max }),
    own: words.t('chart.matrix.own'),
    states: {
      hidden: state('hidden'),
      'no-answers': state('no-answers'),
      'not-surveyed': state('not-surveyed'),
      'not-relevant': state('not-relevant'),
    },
    note: words.t('chart.matrix.note', {
      min: display.min,
      max: display.max,
      limit: result.limits.minCell,
      response: responseText(result, words),
    }),
  };
}
