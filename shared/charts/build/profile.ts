/** The parameters as dots on one axis: within and between, both directions of a relation, or both views of a group. */
import type { CapacityResult, ResultCell } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { pathOf } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Language } from '../../lib/language.ts';
import type { ProfileSeries, ProfileSpec, ProfileValue } from '../spec/types.ts';
import { displayScale, NOTABLE_SHARE, PARAMETER_SHARE, TOLERANCE, type DisplayScale } from './display.ts';
import { visibleBetween, visibleCell } from './findings.ts';
import { groupName, parameterInSentence, parameterName, relationName } from './names.ts';

export interface ProfileInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly language: Language;
  /** Both directions of this relation; its own group: one series. */
  readonly relation?: { readonly rater: string; readonly rated: string } | null;
  /** How this group experiences the others, and they it. Used when no relation is given. */
  readonly group?: string | null;
}

/** One value of a series: a number, hidden, or not there. */
type Reading =
  | { readonly state: 'ok'; readonly mean: number; readonly paths: readonly string[] }
  | { readonly state: 'hidden' | 'none' };
interface Source extends ProfileSeries {
  readonly read: (dimension: string) => Reading;
}

/** Builds the profile; values come from the result, or are plain means of its visible cells. */
export function profileSpec(input: ProfileInput): ProfileSpec {
  const { engagement, language } = input;
  const words = wordsOf(language);
  const display = displayScale(engagement.instrument, words);
  const series = sources(input, words);
  const lines = engagement.instrument.dimensions.map(({ id }) => {
    const label = parameterName(engagement, words, id);
    const values = series.map((source) => profileValue(source, id, label, display));
    return { id, label, name: `${label}: ${lineText(series, values, words)}`, values };
  });
  const columns = [words.t('chart.profile.parameter'), ...series.map(({ label }) => label)];
  const said = (value: ProfileValue): string => sayValue(value, words);
  return {
    kind: 'profile',
    title: title(input, words, series),
    summary: words.t('chart.profile.summary', {
      min: display.min,
      max: display.max,
      lines: lines.map(({ name }) => name).join('; '),
    }),
    table: {
      caption: words.t('chart.profile.table'),
      columns,
      rows: lines.map(({ label, values }) => ({ header: label, cells: values.map(said) })),
    },
    scale: { min: display.min, max: display.max },
    series: series.map(({ id, label, mark }) => ({ id, label, mark })),
    lines,
    words: { hidden: words.t('chart.state.hidden'), none: words.t('chart.state.no-answers') },
  };
}

function lineText(series: readonly Source[], values: readonly ProfileValue[], words: Words): string {
  return values.map((value, index) => `${series[index]?.label ?? ''} ${sayValue(value, words)}`).join(', ');
}

function sayValue(value: ProfileValue, words: Words): string {
  if (value.state === 'ok') return value.label;
  return words.t(value.state === 'hidden' ? 'chart.state.hidden' : 'chart.state.no-answers');
}

function profileValue(
  source: Source,
  dimension: string,
  parameter: string,
  display: DisplayScale,
): ProfileValue {
  const reading = source.read(dimension);
  if (reading.state !== 'ok') return { series: source.id, state: reading.state, value: null, label: '' };
  const { mean, paths } = reading;
  return {
    series: source.id,
    state: 'ok',
    value: display.value(mean),
    label: display.text(mean),
    explains: { name: `${source.label}: ${parameter}`, paths },
  };
}

function sources(input: ProfileInput, words: Words): readonly Source[] {
  if (input.relation) return relationSources(input, input.relation, words);
  if (input.group !== undefined && input.group !== null) return groupSources(input, input.group, words);
  const { result } = input;
  const read =
    (layer: 'within' | 'between') =>
    (dimension: string): Reading => {
      const mean = result.dimensions.find(({ id }) => id === dimension)?.[layer] ?? null;
      if (mean !== null)
        return { state: 'ok', mean, paths: [pathOf(result, ['dimensions', { id: dimension }, layer])] };
      const own = layer === 'within';
      return blank(result.cells.filter((cell) => (cell.rater === cell.rated) === own));
    };
  return [
    { id: 'between', label: words.t('chart.profile.between'), mark: 'filled', read: read('between') },
    { id: 'within', label: words.t('chart.profile.within'), mark: 'open', read: read('within') },
  ];
}

function relationSources(
  { engagement, result }: ProfileInput,
  { rater, rated }: { readonly rater: string; readonly rated: string },
  words: Words,
): readonly Source[] {
  const direction = (from: string, to: string, mark: 'filled' | 'open'): Source => ({
    id: `${from}-${to}`,
    label: relationName(engagement, words, from, to),
    mark,
    read: (dimension) => {
      const cells = result.cells.filter((cell) => cell.rater === from && cell.rated === to);
      const mean = cells.map((cell) => visibleCell(cell, dimension)?.mean).find((one) => one !== undefined);
      const paths = [pathOf(result, ['cells', { id: from }, { id: to }, { id: dimension }])];
      return mean === undefined ? blank(cells) : { state: 'ok', mean, paths };
    },
  });
  const there = direction(rater, rated, 'filled');
  return rater === rated ? [there] : [there, direction(rated, rater, 'open')];
}

function groupSources({ engagement, result }: ProfileInput, group: string, words: Words): readonly Source[] {
  const name = groupName(engagement, words, group);
  const side = (end: 'rater' | 'rated', mark: 'filled' | 'open'): Source => ({
    id: end === 'rater' ? 'outgoing' : 'incoming',
    label: words.t(end === 'rater' ? 'chart.profile.outgoing' : 'chart.profile.incoming', { group: name }),
    mark,
    read: (dimension) => {
      const means = visibleBetween(result, dimension).filter((cell) => cell[end] === group);
      if (means.length === 0)
        return blank(result.cells.filter((cell) => cell[end] === group && cell.rater !== cell.rated));
      const mean = means.reduce((sum, cell) => sum + cell.mean, 0) / means.length;
      const paths = means.map(({ rater, rated }) =>
        pathOf(result, ['cells', { id: rater }, { id: rated }, { id: dimension }]),
      );
      return { state: 'ok', mean, paths };
    },
  });
  return [side('rater', 'filled'), side('rated', 'open')];
}

/** Nothing to show: hidden if any of the cells is, else simply not there. */
function blank(cells: readonly ResultCell[]): Reading {
  return { state: cells.some((cell) => cell.state === 'hidden') ? 'hidden' : 'none' };
}

function title(input: ProfileInput, words: Words, series: readonly Source[]): string {
  const { engagement, relation, group } = input;
  if (relation) {
    const a = groupName(engagement, words, relation.rater);
    if (relation.rater === relation.rated) return words.t('chart.profile.title.own', { a });
    const b = groupName(engagement, words, relation.rated);
    const dimension = widest(input, series);
    return dimension === null
      ? words.t('chart.profile.title.relation', { a, b })
      : words.t('chart.profile.title.relation-gap', {
          a,
          b,
          dimension: parameterInSentence(engagement, words, dimension),
        });
  }
  if (group !== undefined && group !== null)
    return words.t('chart.profile.title.group', { a: groupName(engagement, words, group) });
  return overallTitle(input, words, series);
}

/** The parameter on which two series differ most, where that is notable. */
function widest(input: ProfileInput, series: readonly Source[]): string | null {
  const [first, second] = series;
  if (first === undefined || second === undefined) return null;
  const limit = range(input.result) * NOTABLE_SHARE - TOLERANCE;
  let best: { id: string; size: number } | null = null;
  for (const { id } of input.engagement.instrument.dimensions) {
    const [a, b] = [first.read(id), second.read(id)];
    if (a.state !== 'ok' || b.state !== 'ok') continue;
    const size = Math.abs(a.mean - b.mean);
    if (size >= limit && (best === null || size > best.size + TOLERANCE)) best = { id, size };
  }
  return best === null ? null : best.id;
}

function overallTitle(input: ProfileInput, words: Words, series: readonly Source[]): string {
  const { engagement, result } = input;
  const between = series.find(({ id }) => id === 'between');
  const means = engagement.instrument.dimensions.flatMap(({ id }) => {
    const reading = between?.read(id);
    return reading?.state === 'ok' ? [{ id, mean: reading.mean }] : [];
  });
  const [first] = means;
  if (first === undefined) return words.t('chart.profile.title.hidden');
  const strong = means.reduce((best, one) => (one.mean > best.mean + TOLERANCE ? one : best), first);
  const weak = means.reduce((best, one) => (one.mean < best.mean - TOLERANCE ? one : best), first);
  if (strong.mean - weak.mean < range(result) * PARAMETER_SHARE - TOLERANCE)
    return words.t('chart.profile.title.even');
  return words.t('chart.profile.title.contrast', {
    strong: parameterInSentence(engagement, words, strong.id),
    weak: parameterInSentence(engagement, words, weak.id),
  });
}

function range(result: CapacityResult): number {
  return result.scale.max - result.scale.min;
}
