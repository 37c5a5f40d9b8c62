/** Each group's view of itself beside how the others experience it. */
import { selfGapsSpec } from '../../charts/build/gaps.ts';
import type { GroupResult } from '../../domain/capacity/result.ts';
import { signed } from '../rules/measures.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';
import { missing, page } from './page.ts';

/** null where no group's view of itself was asked for. */
export function selfSection(context: ReportContext): Section | null {
  const { words, engagement, result, language } = context;
  const asked = result.cells.some(
    ({ rater, rated, state }) => rater === rated && (state === 'ok' || state === 'hidden'),
  );
  if (!asked) return null;
  const shown = result.groups.filter(({ selfGap }) => selfGap !== null);
  const above = shown.filter(({ selfGapCi }) => selfGapCi !== null && selfGapCi.low > 0);
  const below = shown.filter(({ selfGapCi }) => selfGapCi !== null && selfGapCi.high < 0);
  const title =
    shown.length === 0
      ? words.t('report.self.title.hidden')
      : above.length > 0
        ? words.t('report.self.title.above', { above: above.length, groups: shown.length })
        : below.length > 0
          ? words.t('report.self.title.below', { below: below.length, groups: shown.length })
          : words.t('report.self.title.alike');
  return page(context, {
    id: 'self',
    title,
    figure: [{ kind: 'figure', chart: selfGapsSpec({ engagement, result, language }) }],
    lines: [words.t('report.self.explain'), shown.length === 0 ? null : words.t('report.self.interval')],
    below: [table(context)],
    question: words.t(shown.length === 0 ? 'report.question.more-answers' : 'rule.question.own'),
  });
}

function table(context: ReportContext): Block {
  const { words, result, display } = context;
  return {
    kind: 'table',
    caption: words.t('report.self.table'),
    columns: [
      { label: words.t('report.people.group'), align: 'left' },
      { label: words.t('report.self.own'), align: 'right' },
      { label: words.t('report.self.others'), align: 'right' },
      { label: words.t('report.gaps.difference'), align: 'right' },
      { label: words.t('report.layers.interval'), align: 'right' },
    ],
    rows: result.groups.map((group) => [
      context.name(group.id),
      group.own === null
        ? missing(context, ({ rater, rated }) => rater === group.id && rated === group.id)
        : display.text(group.own),
      group.incoming === null
        ? missing(context, ({ rater, rated }) => rated === group.id && rater !== group.id)
        : display.text(group.incoming),
      ...gapTexts(context, group),
    ]),
  };
}

function gapTexts(context: ReportContext, { selfGap, selfGapCi: ci }: GroupResult): readonly string[] {
  if (selfGap === null) return ['–', '–'];
  return [
    signed(context, selfGap),
    ci === null
      ? '–'
      : context.words.t('report.from-to', { low: signed(context, ci.low), high: signed(context, ci.high) }),
  ];
}
