/** What changed between two rounds: indices, parameters and relations, with their intervals and what may be said of them. */
import type { CapacityResult, ChangeValue } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { pathOf } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Language } from '../../lib/language.ts';
import type { ChangeSpec } from '../spec/types.ts';
import { displayScale, type DisplayScale } from './display.ts';
import { intervalText, signed } from './gaps.ts';
import { parameterName, relationName } from './names.ts';

export interface ChangeInput {
  readonly engagement: Engagement;
  /** Its `change` says what became of the round before. */
  readonly result: CapacityResult;
  /** The round before itself: gives the parameters, which have a difference but no interval. */
  readonly previous?: CapacityResult | null;
  readonly language: Language;
  /** Relations in the drawing; the table has all. */
  readonly limit?: number;
}

interface Context {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly words: Words;
  readonly display: DisplayScale;
}

type Line = ChangeSpec['lines'][number];
const INDICES = ['between', 'within', 'vertical'] as const;
const MOST_RELATIONS = 24;

/** Builds the chart; a result without a comparison, or with one that cannot be made, gives one without lines. */
export function changeSpec(input: ChangeInput): ChangeSpec {
  const { engagement, result, language } = input;
  const words = wordsOf(language);
  const context: Context = { engagement, result, words, display: displayScale(engagement.instrument, words) };
  const indices = headed(indexLines(context), words.t('chart.change.indices'));
  const parameters = headed(
    parameterLines(context, input.previous ?? null),
    words.t('chart.change.parameters'),
  );
  const relations = relationLines(context);
  const drawn = headed(relations.slice(0, input.limit ?? MOST_RELATIONS), words.t('chart.change.relations'));
  const all = [...indices, ...parameters, ...relations];
  const lines = [...indices, ...parameters, ...drawn];
  const reach = reachOf(context, lines);
  const title = words.t(titleKey(result));
  return {
    kind: 'change',
    title,
    summary: [
      words.t('chart.change.summary'),
      ...lines.filter(({ verdict }) => verdict !== 'blank').map(({ name }) => `${name}.`),
    ].join(' '),
    table: {
      caption: words.t('chart.change.table'),
      columns: [
        words.t('chart.change.what'),
        words.t('chart.change.difference'),
        words.t('chart.change.interval'),
        words.t('chart.change.said'),
      ],
      rows: all.map((line) => ({
        header: line.label,
        cells: [line.text, intervalOf(context, line), words.t(`chart.change.${line.verdict}`)],
      })),
    },
    reach,
    ticks: ticksOf(context, reach),
    lines,
    words: {
      higher: words.t('chart.change.higher'),
      lower: words.t('chart.change.lower'),
      unclear: words.t('chart.change.unclear'),
      plain: words.t('chart.change.plain'),
      blank: words.t('chart.change.blank'),
      difference: words.t('chart.change.difference'),
      note: [
        words.t('chart.change.note'),
        ...(drawn.length < relations.length
          ? [words.t('chart.change.note-some', { shown: drawn.length, all: relations.length })]
          : []),
      ].join(' '),
    },
  };
}

function headed(lines: readonly Line[], heading: string): readonly Line[] {
  return lines.map((line, index) => (index === 0 ? { ...line, heading } : line));
}

const ORDER: Readonly<Record<Line['verdict'], number>> = {
  higher: 0,
  lower: 0,
  unclear: 1,
  plain: 1,
  blank: 2,
};

function indexLines(context: Context): readonly Line[] {
  const { result, words } = context;
  const { change } = result;
  if (change === null) return [];
  return INDICES.flatMap((which) => {
    const value = change.indices[which];
    if (value === undefined) return [];
    return [
      lineOf(
        context,
        `index:${which}`,
        words.t(`chart.change.index.${which}`),
        value,
        pathOf(result, ['change', 'indices', which, 'difference']),
      ),
    ];
  });
}

function relationLines(context: Context): readonly Line[] {
  const { engagement, result, words } = context;
  return (result.change?.cells ?? [])
    .map((cell) => {
      const label = relationName(engagement, words, cell.rater, cell.rated);
      const path = pathOf(result, ['change', 'cells', { id: cell.rater }, { id: cell.rated }, 'difference']);
      return lineOf(context, `cell:${cell.rater}:${cell.rated}`, label, cell, path);
    })
    .map((line, order) => ({ line, order }))
    .sort(
      (a, b) =>
        ORDER[a.line.verdict] - ORDER[b.line.verdict] ||
        Math.abs(b.line.difference ?? 0) - Math.abs(a.line.difference ?? 0) ||
        a.order - b.order,
    )
    .map(({ line }) => line);
}

/** Mean of each parameter between groups, over the relations that both rounds show; a plain difference, no test. */
function parameterLines(context: Context, previous: CapacityResult | null): readonly Line[] {
  const { engagement, result, words, display } = context;
  if (previous === null || previous.instrument.hash !== result.instrument.hash || result.change === null)
    return [];
  const before = new Map(previous.cells.map((cell) => [`${cell.rater}\n${cell.rated}`, cell]));
  return engagement.instrument.dimensions.flatMap(({ id }) => {
    const differences = result.cells.flatMap((cell) => {
      const was = before.get(`${cell.rater}\n${cell.rated}`)?.dimensions[id]?.mean ?? null;
      const is = cell.dimensions[id]?.mean ?? null;
      return cell.rater === cell.rated || was === null || is === null ? [] : [is - was];
    });
    if (differences.length === 0) return [];
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    const label = parameterName(engagement, words, id);
    const text = signed(display, mean);
    return [
      {
        id: `parameter:${id}`,
        label,
        name: words.t('chart.change.line', { label, difference: text, said: words.t('chart.change.plain') }),
        difference: display.difference(mean),
        interval: null,
        verdict: 'plain' as const,
        text,
      },
    ];
  });
}

function lineOf(context: Context, id: string, label: string, value: ChangeValue, path: string): Line {
  const { words, display } = context;
  const { difference, ci } = value;
  if (difference === null) {
    const said = words.t('chart.change.blank');
    const name = words.t('chart.change.line-blank', { label, said });
    return { id, label, name, difference: null, interval: null, verdict: 'blank', text: '–' };
  }
  const verdict = value.verdict === 'blank' ? 'plain' : value.verdict;
  const text = signed(display, difference);
  const interval =
    ci === null ? null : { low: display.difference(ci.low), high: display.difference(ci.high) };
  const shown = ci === null ? text : `${text} (${intervalText(words, display, ci)})`;
  const name = words.t('chart.change.line', {
    label,
    difference: shown,
    said: words.t(`chart.change.${verdict}`),
  });
  const explains = { name: words.t('chart.gaps.of', { label }), paths: [path] };
  return { id, label, name, difference: display.difference(difference), interval, verdict, text, explains };
}

function intervalOf({ words, display, result }: Context, line: Line): string {
  if (line.interval === null) return '–';
  // Back on the instrument's scale, from which the words are made.
  const back = (value: number): number =>
    (value * (result.scale.max - result.scale.min)) / (display.max - display.min);
  return intervalText(words, display, { low: back(line.interval.low), high: back(line.interval.high) });
}

/** Half a step beyond what is drawn: 0.5, 1, 2 or 4 parts of eight of the scale, so that charts compare with each other. */
function reachOf({ display }: Context, lines: readonly Line[]): number {
  const range = display.max - display.min;
  const ends = lines.flatMap(({ difference, interval }) => [
    Math.abs(difference ?? 0),
    Math.abs(interval?.low ?? 0),
    Math.abs(interval?.high ?? 0),
  ]);
  const most = Math.max(0, ...ends);
  const steps = [range / 8, range / 4, range / 2, range];
  return steps.find((step) => step >= most - 1e-9) ?? range;
}

function ticksOf({ words }: Context, reach: number): ChangeSpec['ticks'] {
  return [-1, -0.5, 0, 0.5, 1].map((share) => {
    const value = share * reach;
    const digits = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
    const text = words.number(Math.abs(value), digits);
    return { value, label: value === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}` };
  });
}

function titleKey({
  change,
}: CapacityResult): `chart.change.title.${'none' | 'other' | 'blank' | 'higher' | 'lower' | 'unclear'}` {
  if (change === null) return 'chart.change.title.none';
  const { between } = change.indices;
  if (between?.reason === 'other-instrument') return 'chart.change.title.other';
  if (between === undefined || between.verdict === 'blank') return 'chart.change.title.blank';
  return `chart.change.title.${between.verdict}`;
}
