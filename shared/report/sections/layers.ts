/** Within the groups, between them and across the levels of the organisation: three numbers with their uncertainty. */
import { parameterName } from '../../charts/build/names.ts';
import type { IndexValue } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import { layersText, verticalText } from '../findings.ts';
import { leadingSentence } from './overview.ts';
import { missing, page } from './page.ts';
import type { Block, FactItem, Section } from '../types.ts';

export function layersSection(context: ReportContext): Section {
  const { words, result } = context;
  const { within, between, vertical } = result.indices;
  const nothing = within.mean === null && between.mean === null;
  return page(context, {
    id: 'layers',
    title: nothing ? leadingSentence(context) : words.t(titleKey(context)),
    figure: [
      {
        kind: 'facts',
        items: [
          fact(context, within, words.t('report.layers.within')),
          fact(context, between, words.t('report.layers.between')),
          fact(context, vertical, words.t('report.layers.vertical')),
        ],
      },
    ],
    lines: [layersText(context), verticalText(context), words.t('report.layers.explain')],
    question: words.t(nothing ? 'report.question.more-answers' : 'report.question.within'),
    below: [parametersTable(context)],
  });
}

function titleKey({ result }: ReportContext) {
  const [within, between] = [result.indices.within.mean, result.indices.between.mean];
  if (within === null || between === null) return 'report.layers.title.one' as const;
  const share = (within - between) / (result.scale.max - result.scale.min);
  if (Math.abs(share) < 0.05) return 'report.layers.title.alike' as const;
  return share > 0 ? ('report.layers.title.within' as const) : ('report.layers.title.between' as const);
}

function fact(context: ReportContext, index: IndexValue, label: string): FactItem {
  const { words } = context;
  if (index.relevantCells === 0) return { value: '–', label, note: words.t('report.none') };
  if (index.mean === null)
    return { value: words.t('report.hidden.short'), label, note: words.t('chart.state.hidden') };
  const notes = [
    ...(index.ci === null
      ? []
      : [words.t('report.overview.interval', { interval: context.interval(index.ci) })]),
    words.t('report.layers.relations-of', { visible: index.visibleCells, relevant: index.relevantCells }),
  ];
  return { value: context.display.text(index.mean), label, note: notes.join(' · ') };
}

/** Every parameter in both layers. */
function parametersTable(context: ReportContext): Block {
  const { words, engagement, result } = context;
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: words.t('report.layers.parameters') },
      {
        kind: 'table',
        caption: words.t('report.layers.table'),
        columns: [
          { label: words.t('chart.profile.parameter'), align: 'left' },
          { label: words.t('report.layers.within'), align: 'right' },
          { label: words.t('report.layers.between'), align: 'right' },
        ],
        rows: result.dimensions.map(({ id, within, between }) => [
          parameterName(engagement, words, id),
          within === null
            ? missing(context, (cell) => cell.rater === cell.rated)
            : context.display.text(within),
          between === null
            ? missing(context, (cell) => cell.rater !== cell.rated)
            : context.display.text(between),
        ]),
      },
    ],
  };
}
