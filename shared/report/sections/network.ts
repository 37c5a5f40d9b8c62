/** The groups as a network: how many relations stand strong, and how many do so both ways. */
import { extremes, visibleBetween } from '../../charts/build/findings.ts';
import { groupName } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import { spokenRules } from '../rules/apply.ts';
import type { Block, Section } from '../types.ts';
import { page } from './page.ts';

/** null where no relation between groups can be shown. */
export function networkSection(context: ReportContext): Section | null {
  const { words, result, display } = context;
  const { network } = result;
  if (network === null || network.relations === 0) return null;
  const counts = {
    edges: network.edges,
    relations: network.relations,
    cut: display.text(network.cut),
  };
  return page(context, {
    id: 'network',
    title: words.t(network.edges === 0 ? 'report.network.title.none' : 'report.network.title', counts),
    figure: [facts(context), ...strongTable(context)],
    lines: [
      words.t('report.network.explain', counts),
      network.reciprocity === null
        ? null
        : words.t('report.network.reciprocity', { share: words.percent(network.reciprocity) }),
    ],
    question:
      spokenRules(context, 'strength').find(({ rule }) => rule === 'strong-relation')?.question ??
      words.t('report.question.learn'),
  });
}

function facts({ words, result }: ReportContext): Block {
  const { network } = result;
  const share = (value: number | null): string => (value === null ? '–' : words.percent(value));
  return {
    kind: 'facts',
    items: [
      { value: share(network?.density ?? null), label: words.t('report.network.density') },
      { value: share(network?.reciprocity ?? null), label: words.t('report.network.mutual') },
      {
        value: network?.valuedDensity == null ? '–' : words.number(network.valuedDensity, 0),
        label: words.t('report.network.valued'),
        note: words.t('report.network.valued.note'),
      },
    ],
  };
}

const MOST_SHOWN = 12;

/** The relations that stand strong, group by group as in the survey. */
function strongTable(context: ReportContext): readonly Block[] {
  const { words, result, engagement, display } = context;
  const cut = result.network?.cut ?? result.scale.max;
  const strong = visibleBetween(result, null).filter(({ mean }) => mean >= cut - 1e-9);
  if (extremes(strong) === null) return [];
  const name = (id: string): string => groupName(engagement, words, id);
  return [
    {
      kind: 'table',
      caption: words.t('report.network.table', { cut: display.text(cut) }),
      columns: [
        { label: words.t('report.network.from'), align: 'left' },
        { label: words.t('report.network.to'), align: 'left' },
        { label: words.t('report.gaps.value'), align: 'right' },
        { label: words.t('report.network.back'), align: 'right' },
      ],
      rows: [...strong]
        .sort((a, b) => b.mean - a.mean)
        .slice(0, MOST_SHOWN)
        .map(({ rater, rated, mean }) => {
          const back = result.cells.find((cell) => cell.rater === rated && cell.rated === rater);
          const said =
            back?.state === 'ok' && back.mean !== null
              ? display.text(back.mean)
              : words.text(
                  `chart.state.${back?.state === 'ok' ? 'hidden' : (back?.state ?? 'not-relevant')}`,
                );
          return [name(rater), name(rated), display.text(mean), said];
        }),
    },
  ];
}
