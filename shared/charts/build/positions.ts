/** Leaders beside employees: together and in each group, where both are enough people to be shown. */
import type { CapacityResult, Interval, PositionPart } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { pathOf, type PathPart } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Language } from '../../lib/language.ts';
import type { DumbbellSpec, ProfileValue } from '../spec/types.ts';
import { displayScale, NOTABLE_SHARE, TOLERANCE, type DisplayScale } from './display.ts';
import { intervalText, said, signed } from './gaps.ts';
import { groupName } from './names.ts';

export interface PositionsInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly language: Language;
}

interface Context {
  readonly result: CapacityResult;
  readonly words: Words;
  readonly display: DisplayScale;
}

interface Split {
  readonly leaders: PositionPart;
  readonly employees: PositionPart;
  readonly gap: number | null;
  readonly gapCi: Interval | null;
  /** Why it is blank, where the result says so. */
  readonly reason?: string;
}

type Line = DumbbellSpec['lines'][number];

/** Builds the chart; a result without positions gives one without lines, whose title says so. */
export function positionsSpec({ engagement, result, language }: PositionsInput): DumbbellSpec {
  const words = wordsOf(language);
  const display = displayScale(engagement.instrument, words);
  const context: Context = { result, words, display };
  const { positions } = result;
  const lines =
    positions === null
      ? []
      : [
          {
            ...line(context, '@all', words.t('chart.positions.all'), positions, ['positions']),
            ...(positions.groups.length > 0 ? { heading: words.t('chart.positions.together') } : {}),
          },
          ...positions.groups.map((group, index) => ({
            ...line(context, group.id, groupName(engagement, words, group.id), group, [
              'positions',
              'groups',
              { id: group.id },
            ]),
            ...(index === 0 ? { heading: words.t('chart.positions.groups') } : {}),
          })),
        ];
  const limit = display.differenceText(notableSize(result));
  return {
    kind: 'dumbbell',
    title: words.t(titleKey(result)),
    summary: [words.t('chart.positions.summary'), ...lines.map(({ name }) => `${name}.`)].join(' '),
    table: {
      caption: words.t('chart.positions.table'),
      columns: [
        words.t('chart.gaps.group'),
        words.t('chart.positions.leaders'),
        words.t('chart.positions.employees'),
        words.t('chart.gaps.difference'),
      ],
      rows: lines.map(({ label, values, difference }) => ({
        header: label,
        cells: [
          ...values.map((value) => said(value, words)),
          difference.label === '–' ? words.t('chart.state.hidden') : difference.label,
        ],
      })),
    },
    scale: { min: display.min, max: display.max },
    series: [
      { id: 'leaders', label: words.t('chart.positions.leaders'), mark: 'filled' },
      { id: 'employees', label: words.t('chart.positions.employees'), mark: 'open' },
    ],
    lines,
    words: {
      difference: words.t('chart.gaps.difference'),
      notable: words.t('chart.gaps.notable', { limit }),
      hidden: words.t('chart.state.hidden'),
      none: words.t('chart.state.no-answers'),
      note: words.t('chart.positions.note', { limit: result.limits.minLeaderCell }),
    },
  };
}

const notableSize = ({ scale }: CapacityResult): number =>
  (scale.max - scale.min) * NOTABLE_SHARE - TOLERANCE;

function titleKey({
  positions,
}: CapacityResult): `chart.positions.title.${'hidden' | 'higher' | 'lower' | 'even'}` {
  if (positions?.gap == null) return 'chart.positions.title.hidden';
  const { gap, gapCi } = positions;
  const isCertain = gapCi !== null && (gapCi.low > 0 || gapCi.high < 0);
  if (!isCertain) return 'chart.positions.title.even';
  return gap > 0 ? 'chart.positions.title.higher' : 'chart.positions.title.lower';
}

function line(
  { result, words, display }: Context,
  id: string,
  label: string,
  split: Split,
  path: readonly PathPart[],
): Line {
  const value = (series: 'leaders' | 'employees'): ProfileValue => {
    const { mean } = split[series];
    if (mean === null) {
      const isEmpty = split.reason === 'no-answers' || split[series].n === 0;
      return { series, state: isEmpty ? 'none' : 'hidden', value: null, label: '' };
    }
    const name = words.t('chart.positions.of', {
      position: words.t(`chart.positions.${series}`),
      group: label,
    });
    return {
      series,
      state: 'ok',
      value: display.value(mean),
      label: display.text(mean),
      explains: { name, paths: [pathOf(result, [...path, series])] },
    };
  };
  const values = [value('leaders'), value('employees')];
  const { gap, gapCi } = split;
  const difference =
    gap === null
      ? words.t('chart.state.hidden')
      : `${signed(display, gap)}${gapCi === null ? '' : ` (${intervalText(words, display, gapCi)})`}`;
  return {
    id,
    label,
    name: words.t('chart.positions.line', {
      group: label,
      leaders: said(values[0], words),
      employees: said(values[1], words),
      difference,
    }),
    values,
    difference:
      gap === null
        ? { label: '–', notable: false }
        : {
            label: signed(display, gap),
            notable: Math.abs(gap) >= notableSize(result),
            explains: {
              name: words.t('chart.gaps.of', { label }),
              paths: [pathOf(result, [...path, 'gap'])],
            },
          },
  };
}
