/** Where two views differ: both sides of each pair, and each group's own view against that of the others. */
import type { CapacityResult, GroupResult, Interval, PairResult } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { pathOf } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Language } from '../../lib/language.ts';
import type { DumbbellSpec, Explains, ProfileValue } from '../spec/types.ts';
import { displayScale, NOTABLE_SHARE, TOLERANCE, type DisplayScale } from './display.ts';
import { clearestGap, notableGaps, visibleCell } from './findings.ts';
import { groupName, relationName } from './names.ts';
import { explainsCell } from './network.ts';

export interface GapsInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly language: Language;
  /** Lines in the drawing; the table has all. */
  readonly limit?: number;
}

interface Context {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly words: Words;
  readonly display: DisplayScale;
}

type Line = DumbbellSpec['lines'][number];
const MOST_LINES = 24;

function contextOf({ engagement, result, language }: GapsInput): Context {
  const words = wordsOf(language);
  return { engagement, result, words, display: displayScale(engagement.instrument, words) };
}

/** A difference of the instrument's scale with its sign: +0,7. */
export function signed(display: DisplayScale, difference: number): string {
  const text = display.differenceText(difference);
  if (!/[1-9]/u.test(text)) return text;
  return `${difference < 0 ? '−' : '+'}${text}`;
}

/** Both sides of every pair, the largest difference first. */
export function pairGapsSpec(input: GapsInput): DumbbellSpec {
  const context = contextOf(input);
  const { engagement, result, words } = context;
  const pairs = result.pairs
    .filter(({ a, b }) => hasBothWays(result, a, b))
    .map((pair, order) => ({ pair, order }))
    .sort((x, y) => sizeOf(y.pair) - sizeOf(x.pair) || x.order - y.order)
    .map(({ pair }) => pair);
  const lines = pairs.map((pair) => pairLine(context, pair));
  const limit = input.limit ?? MOST_LINES;
  const drawn = lines.slice(0, limit);
  const gap = clearestGap(result, null);
  const notable = notableGaps(result, null).length;
  const visible = pairs.some(({ gap: size }) => size !== null);
  return {
    ...frame(context, drawn),
    title: !visible
      ? words.t(pairs.length > 0 ? 'chart.gaps.title.hidden' : 'chart.gaps.title.none')
      : gap !== null
        ? words.t('chart.matrix.title.gap', {
            a: groupName(engagement, words, gap.lower.rater),
            b: groupName(engagement, words, gap.lower.rated),
          })
        : words.t(notable > 0 ? 'chart.gaps.title.unclear' : 'chart.gaps.title.even'),
    summary: [
      words.t('chart.gaps.summary', { pairs: lines.length, notable }),
      ...drawn.filter(({ difference }) => difference.notable).map(({ name }) => `${name}.`),
    ].join(' '),
    table: tableOf(context, 'chart.gaps.table', 'chart.gaps.pair', lines, [
      words.t('chart.gaps.first'),
      words.t('chart.gaps.second'),
      words.t('chart.gaps.difference'),
    ]),
    series: [
      { id: 'first', label: words.t('chart.gaps.first'), mark: 'filled' },
      { id: 'second', label: words.t('chart.gaps.second'), mark: 'open' },
    ],
    words: {
      ...lineWords(context),
      note:
        drawn.length < lines.length
          ? words.t('chart.gaps.note', { shown: drawn.length, all: lines.length })
          : null,
    },
  };
}

/** Each group on its own collaboration, and the others on the group. */
export function selfGapsSpec(input: GapsInput): DumbbellSpec {
  const context = contextOf(input);
  const { result, words } = context;
  const lines = result.groups.map((group) => selfLine(context, group));
  const gaps = result.groups.flatMap(({ selfGap }) => (selfGap === null ? [] : [selfGap]));
  const limit = notableSize(result);
  const higher = gaps.filter((gap) => gap >= limit).length;
  const key =
    gaps.length === 0
      ? 'chart.self.title.hidden'
      : higher > gaps.length / 2
        ? 'chart.self.title.higher'
        : gaps.some((gap) => Math.abs(gap) >= limit)
          ? 'chart.self.title.varied'
          : 'chart.self.title.even';
  return {
    ...frame(context, lines),
    title: words.t(key),
    summary: [words.t('chart.self.summary'), ...lines.map(({ name }) => `${name}.`)].join(' '),
    table: tableOf(context, 'chart.self.table', 'chart.gaps.group', lines, [
      words.t('chart.self.own'),
      words.t('chart.self.others'),
      words.t('chart.gaps.difference'),
    ]),
    series: [
      { id: 'own', label: words.t('chart.self.own'), mark: 'filled' },
      { id: 'others', label: words.t('chart.self.others'), mark: 'open' },
    ],
    words: { ...lineWords(context), note: words.t('chart.self.note') },
  };
}

function frame({ display }: Context, lines: readonly Line[]): Pick<DumbbellSpec, 'kind' | 'scale' | 'lines'> {
  return { kind: 'dumbbell', scale: { min: display.min, max: display.max }, lines };
}

function lineWords({ words, display, result }: Context): Omit<DumbbellSpec['words'], 'note'> {
  return {
    difference: words.t('chart.gaps.difference'),
    notable: words.t('chart.gaps.notable', { limit: display.differenceText(notableSize(result)) }),
    hidden: words.t('chart.state.hidden'),
    none: words.t('chart.state.no-answers'),
  };
}

const notableSize = ({ scale }: CapacityResult): number =>
  (scale.max - scale.min) * NOTABLE_SHARE - TOLERANCE;
const sizeOf = ({ gap }: PairResult): number => (gap === null ? -1 : Math.abs(gap));

/** A pair whose two sides were asked about each other. */
function hasBothWays({ cells }: CapacityResult, a: string, b: string): boolean {
  const asked = (rater: string, rated: string): boolean =>
    cells.some(
      (cell) =>
        cell.rater === rater && cell.rated === rated && (cell.state === 'ok' || cell.state === 'hidden'),
    );
  return asked(a, b) && asked(b, a);
}

function pairLine(context: Context, pair: PairResult): Line {
  const { engagement, result, words, display } = context;
  const names = { a: groupName(engagement, words, pair.a), b: groupName(engagement, words, pair.b) };
  const label = `${names.a} – ${names.b}`;
  const side = (series: string, rater: string, rated: string): ProfileValue => {
    const cell = result.cells.find((one) => one.rater === rater && one.rated === rated);
    const visible = cell === undefined ? null : visibleCell(cell, null);
    if (visible === null) return { series, state: 'hidden', value: null, label: '' };
    return {
      series,
      state: 'ok',
      value: display.value(visible.mean),
      label: display.text(visible.mean),
      explains: explainsCell(result, visible, relationName(engagement, words, rater, rated)),
    };
  };
  const values = [side('first', pair.a, pair.b), side('second', pair.b, pair.a)];
  const explains: Explains = {
    name: words.t('chart.gaps.of', { label }),
    paths: [pathOf(result, ['pairs', { id: pair.a }, { id: pair.b }, 'gap'])],
  };
  const name = words.t('chart.gaps.line', {
    ...names,
    there: said(values[0], words),
    back: said(values[1], words),
    difference: differenceText(context, pair.gap, pair.gapCi),
  });
  return {
    id: `${pair.a}:${pair.b}`,
    label,
    name,
    values,
    difference: differenceOf(context, pair.gap, explains),
  };
}

function differenceOf(
  { display, result }: Context,
  gap: number | null,
  explains: Explains,
): Line['difference'] {
  if (gap === null) return { label: '–', notable: false };
  return { label: signed(display, gap), notable: Math.abs(gap) >= notableSize(result), explains };
}

function differenceText({ words, display }: Context, gap: number | null, ci: Interval | null): string {
  if (gap === null) return words.t('chart.state.hidden');
  if (ci === null) return signed(display, gap);
  const interval = intervalText(words, display, ci);
  return `${signed(display, gap)} (${interval})`;
}

/** An interval of a difference: "+0,2 til +0,9". */
export function intervalText(words: Words, display: DisplayScale, { low, high }: Interval): string {
  return words.t('chart.interval', { low: signed(display, low), high: signed(display, high) });
}

function selfLine(context: Context, group: GroupResult): Line {
  const { engagement, result, words, display } = context;
  const label = groupName(engagement, words, group.id);
  const cell = result.cells.find(({ rater, rated }) => rater === group.id && rated === group.id);
  const wasAsked = cell?.state === 'ok' || cell?.state === 'hidden';
  const value = (series: string, field: 'own' | 'incoming', asked: boolean): ProfileValue => {
    const mean = group[field];
    if (mean === null) return { series, state: asked ? 'hidden' : 'none', value: null, label: '' };
    const name = words.t(field === 'own' ? 'chart.self.own-of' : 'chart.self.others-of', { group: label });
    const path = pathOf(result, ['groups', { id: group.id }, field]);
    return {
      series,
      state: 'ok',
      value: display.value(mean),
      label: display.text(mean),
      explains: { name, paths: [path] },
    };
  };
  const values = [value('own', 'own', wasAsked), value('others', 'incoming', true)];
  const explains: Explains = {
    name: words.t('chart.gaps.of', { label }),
    paths: [pathOf(result, ['groups', { id: group.id }, 'selfGap'])],
  };
  const name = words.t('chart.self.line', {
    group: label,
    own: said(values[0], words),
    others: said(values[1], words),
    difference: differenceText(context, group.selfGap, group.selfGapCi),
  });
  return { id: group.id, label, name, values, difference: differenceOf(context, group.selfGap, explains) };
}

/** A value of a line in words. */
export function said(value: ProfileValue | undefined, words: Words): string {
  if (value?.state === 'ok') return value.label;
  return words.t(value?.state === 'hidden' ? 'chart.state.hidden' : 'chart.state.no-answers');
}

function tableOf(
  { words }: Context,
  caption: 'chart.gaps.table' | 'chart.self.table',
  head: 'chart.gaps.pair' | 'chart.gaps.group',
  lines: readonly Line[],
  columns: readonly string[],
): DumbbellSpec['table'] {
  return {
    caption: words.t(caption),
    columns: [words.t(head), ...columns],
    rows: lines.map(({ label, values, difference }) => ({
      header: label,
      cells: [
        ...values.map((value) => said(value, words)),
        difference.label === '–' ? words.t('chart.state.hidden') : difference.label,
      ],
    })),
  };
}
