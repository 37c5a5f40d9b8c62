/** Leaders and employees: all together, and group by group where both are enough to be shown. */
import { positionsSpec } from '../../charts/build/positions.ts';
import type { Interval, PositionPart } from '../../domain/capacity/result.ts';
import { signed } from '../rules/measures.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';
import { page } from './page.ts';

/** null where the survey did not ask for positions. */
export function positionsSection(context: ReportContext): Section | null {
  const { words, engagement, result, language } = context;
  const { positions } = result;
  if (positions === null || positions.reason === 'no-positions') return null;
  const hidden = positions.gap === null;
  return page(context, {
    id: 'positions',
    title: words.t(titleKey(positions.gap, positions.gapCi)),
    figure: [{ kind: 'figure', chart: positionsSpec({ engagement, result, language }) }],
    lines: [
      words.t('report.positions.explain', { limit: result.limits.minLeaderCell }),
      hidden ? null : words.t('report.positions.care'),
    ],
    below: [table(context)],
    question: words.t(hidden ? 'report.question.more-answers' : 'rule.question.positions'),
  });
}

function titleKey(gap: number | null, ci: Interval | null) {
  if (gap === null) return 'report.positions.title.hidden' as const;
  if (ci !== null && ci.low > 0) return 'report.positions.title.leaders' as const;
  if (ci !== null && ci.high < 0) return 'report.positions.title.employees' as const;
  return 'report.positions.title.alike' as const;
}

function table(context: ReportContext): Block {
  const { words, result } = context;
  const { positions } = result;
  const part = ({ mean }: PositionPart): string =>
    mean === null ? words.t('chart.state.hidden') : context.display.text(mean);
  const row = (
    name: string,
    split: { leaders: PositionPart; employees: PositionPart; gap: number | null; gapCi: Interval | null },
  ): readonly string[] => [
    name,
    part(split.leaders),
    part(split.employees),
    split.gap === null ? '–' : signed(context, split.gap),
    split.gapCi === null
      ? '–'
      : words.t('report.from-to', {
          low: signed(context, split.gapCi.low),
          high: signed(context, split.gapCi.high),
        }),
  ];
  return {
    kind: 'table',
    caption: words.t('report.positions.table'),
    columns: [
      { label: words.t('report.people.group'), align: 'left' },
      { label: words.t('report.positions.leaders'), align: 'right' },
      { label: words.t('report.positions.employees'), align: 'right' },
      { label: words.t('report.gaps.difference'), align: 'right' },
      { label: words.t('report.layers.interval'), align: 'right' },
    ],
    rows:
      positions === null
        ? []
        : [
            row(words.t('report.positions.all'), positions),
            ...positions.groups.map((group) => row(context.name(group.id), group)),
          ],
  };
}
