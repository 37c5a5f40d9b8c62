/** The groups as a network: who experiences whom at or above a cut, what is hidden, and each group's own collaboration. */
import type { CapacityResult, ResultCell } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { mapPlacesFrom } from '../../domain/engagement/map-places.ts';
import { pathOf } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Language } from '../../lib/language.ts';
import type { Explains, NetworkEdgeSpec, NetworkNodeSpec, NetworkSpec } from '../spec/types.ts';
import { displayScale, TOLERANCE, type DisplayScale } from './display.ts';
import { extremes, visibleBetween, visibleCell } from './findings.ts';
import { groupName, relationName } from './names.ts';
import { MAX_GROUPS_ON_MAP, networkPlaces, type Point } from './places.ts';

export interface NetworkInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly language: Language;
  /** Results of all rounds that share one map, so that groups stay where they are; left out: the one shown. */
  readonly rounds?: readonly CapacityResult[];
  /** `groupPlaces` of those rounds, where they were worked out before. */
  readonly places?: readonly Point[];
  /** On the instrument's scale; left out: the result's own, else five eighths of the scale (3.5 on 1-5; method 8.3, 21). */
  readonly cut?: number;
  /** A group whose relations stand out. */
  readonly focus?: string | null;
}

interface Context {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly words: Words;
  readonly display: DisplayScale;
  readonly cut: number;
}

/** The cut that a result is shown with unless another is chosen. */
export function defaultCut(result: CapacityResult): number {
  const { min, max } = result.scale;
  return result.network?.cut ?? min + (max - min) * 0.625;
}

/** Relations that a map of many groups bears for each of them. */
const CALM_RELATIONS = 3;

/** The default cut; for many groups the lowest, in fortieths of the scale, at which at most three relations a group are drawn. */
export function calmCut(result: CapacityResult): number {
  const cut = defaultCut(result);
  const count = result.groups.length;
  if (count <= MAX_GROUPS_ON_MAP) return cut;
  const { min, max } = result.scale;
  const means = visibleBetween(result, null).map(({ mean }) => mean);
  for (let step = Math.ceil(((cut - min) / (max - min)) * 40 - TOLERANCE); step < 40; step += 1) {
    const at = min + (step * (max - min)) / 40;
    if (means.filter((mean) => mean >= at - TOLERANCE).length <= CALM_RELATIONS * count) return at;
  }
  return cut;
}

/** Builds the network; every number in it is a visible number of the result. */
export function networkSpec(input: NetworkInput): NetworkSpec {
  const { engagement, result, language } = input;
  const words = wordsOf(language);
  const display = displayScale(engagement.instrument, words);
  const context: Context = { engagement, result, words, display, cut: input.cut ?? defaultCut(result) };
  const edges = edgeSpecs(context);
  const [yes, no] = [words.t('chart.network.yes'), words.t('chart.network.no')];
  const places = input.places ?? groupPlaces(engagement, input.rounds ?? [result]);
  const isCircle = engagement.groups.length > MAX_GROUPS_ON_MAP;
  // Places given by hand are places on the map.
  const byHand = isCircle ? {} : mapPlacesFrom(engagement.mapPlaces);
  const nodes = engagement.groups.map(({ id }, index) => {
    const place = byHand[id] ?? places[index] ?? { x: 0.5, y: 0.5 };
    return nodeSpec(context, id, place, edges);
  });
  const cut = display.text(context.cut);
  return {
    kind: 'network',
    title: title(context, edges),
    summary: summary(context, edges),
    table: {
      caption: words.t('chart.network.table'),
      columns: [
        words.t('chart.network.relation'),
        words.t('chart.network.value'),
        words.t('chart.network.drawn', { cut }),
      ],
      rows: edges.map((edge) => ({
        header: edge.relation,
        cells: [
          edge.value === null ? words.t('chart.state.hidden') : edge.label,
          edge.state === 'drawn' ? yes : no,
        ],
      })),
    },
    scale: { min: display.min, max: display.max },
    cut: display.value(context.cut),
    arrangement: isCircle ? 'circle' : 'map',
    nodes,
    edges,
    focus: input.focus ?? null,
    words: {
      weak: words.t('chart.network.weak', { cut }),
      strong: words.t('chart.network.strong', { value: display.max }),
      within: words.t('chart.network.within'),
      hidden: words.t('chart.state.hidden'),
      note: words.t('chart.network.note', { cut, limit: result.limits.minCell }),
    },
  };
}

/** Places by how close groups are over all the rounds together: what one round shows does not move them. */
export function groupPlaces(
  { groups }: Pick<Engagement, 'groups'>,
  rounds: readonly CapacityResult[],
): readonly Point[] {
  const index = new Map(groups.map(({ id }, at) => [id, at]));
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { cells, scale } of rounds)
    for (const cell of cells) {
      const [a, b] = [index.get(cell.rater), index.get(cell.rated)];
      if (a === undefined || b === undefined || a === b || cell.state !== 'ok' || cell.mean === null)
        continue;
      const key = Math.min(a, b) * groups.length + Math.max(a, b);
      const known = sums.get(key) ?? { sum: 0, count: 0 };
      known.sum += (cell.mean - scale.min) / (scale.max - scale.min);
      known.count += 1;
      sums.set(key, known);
    }
  return networkPlaces(groups.length, (a, b) => {
    const found = sums.get(Math.min(a, b) * groups.length + Math.max(a, b));
    return found === undefined ? null : found.sum / found.count;
  });
}

function edgeSpecs(context: Context): readonly NetworkEdgeSpec[] {
  const { result } = context;
  return result.cells.flatMap((cell) => {
    if (cell.rater === cell.rated) return [];
    if (cell.state !== 'ok' && cell.state !== 'hidden') return [];
    return [edgeSpec(context, cell)];
  });
}

function edgeSpec({ engagement, result, words, display, cut }: Context, cell: ResultCell): NetworkEdgeSpec {
  const relation = relationName(engagement, words, cell.rater, cell.rated);
  const visible = visibleCell(cell, null);
  const ends = { from: cell.rater, to: cell.rated };
  if (visible === null) {
    const name = words.t('chart.cell.name', { relation, value: words.t('chart.state.hidden') });
    return { ...ends, relation, state: 'hidden', value: null, label: '', name };
  }
  const label = display.text(visible.mean);
  return {
    ...ends,
    relation,
    state: visible.mean >= cut - TOLERANCE ? 'drawn' : 'below',
    value: display.value(visible.mean),
    label,
    name: words.t('chart.cell.name', { relation, value: label }),
    explains: explainsCell(result, cell, relation),
  };
}

/** The number of a relation, or of one parameter of it. */
export function explainsCell(
  result: CapacityResult,
  { rater, rated }: { readonly rater: string; readonly rated: string },
  name: string,
  dimension: string | null = null,
): Explains {
  const ends = ['cells', { id: rater }, { id: rated }] as const;
  return { name, paths: [pathOf(result, dimension === null ? ends : [...ends, { id: dimension }])] };
}

function nodeSpec(
  { engagement, result, words, display }: Context,
  id: string,
  { x, y }: Point,
  edges: readonly NetworkEdgeSpec[],
): NetworkNodeSpec {
  const label = groupName(engagement, words, id);
  const cell = result.cells.find(({ rater, rated }) => rater === id && rated === id);
  const visible = cell === undefined ? null : visibleCell(cell, null);
  const own = visible === null ? '' : display.text(visible.mean);
  const said = visible === null ? words.text(`chart.state.${blankOf(cell)}`) : own;
  const mine = edges.filter(({ from, to }) => from === id || to === id);
  const name = words.t('chart.network.node', {
    group: label,
    own: said,
    drawn: mine.filter(({ state }) => state === 'drawn').length,
    all: mine.length,
  });
  return {
    id,
    label,
    name,
    x,
    y,
    own: {
      state: visible === null ? blankOf(cell) : 'ok',
      value: visible === null ? null : display.value(visible.mean),
      label: own,
      ...(visible === null
        ? {}
        : { explains: explainsCell(result, visible, relationName(engagement, words, id, id)) }),
    },
  };
}

function blankOf(cell: ResultCell | undefined): Exclude<ResultCell['state'], 'ok'> {
  if (cell === undefined) return 'not-relevant';
  return cell.state === 'ok' ? 'no-answers' : cell.state;
}

function title({ words, display, cut }: Context, edges: readonly NetworkEdgeSpec[]): string {
  const shown = edges.filter(({ state }) => state !== 'hidden');
  const drawn = shown.filter(({ state }) => state === 'drawn').length;
  if (shown.length === 0)
    return words.t(edges.length > 0 ? 'chart.matrix.title.hidden' : 'chart.matrix.title.none');
  const params = { count: drawn, shown: shown.length, cut: display.text(cut) };
  if (drawn === 0) return words.t('chart.network.title.none', params);
  return words.t(drawn === shown.length ? 'chart.network.title.all' : 'chart.network.title.some', params);
}

function summary(context: Context, edges: readonly NetworkEdgeSpec[]): string {
  const { engagement, result, words, display, cut } = context;
  const count = (state: NetworkEdgeSpec['state']): number =>
    edges.filter((edge) => edge.state === state).length;
  const parts = [
    words.t('chart.network.summary', {
      groups: engagement.groups.length,
      cut: display.text(cut),
      drawn: count('drawn'),
    }),
  ];
  const range = extremes(visibleBetween(result, null));
  if (range !== null && count('drawn') > 0)
    parts.push(
      words.t('chart.network.summary.strongest', {
        relation: relationName(engagement, words, range.strongest.rater, range.strongest.rated),
        value: display.text(range.strongest.mean),
      }),
    );
  if (count('below') > 0) parts.push(words.t('chart.network.summary.below', { count: count('below') }));
  if (count('hidden') > 0) parts.push(words.t('chart.matrix.summary.hidden', { count: count('hidden') }));
  return parts.join(' ');
}
