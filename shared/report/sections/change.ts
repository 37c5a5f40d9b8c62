/** Change since the round before: the indices and the relations, each with its interval, and what may be said of it. */
import { changeSpec } from '../../charts/build/change.ts';
import type { ChangeValue, IndexValue } from '../../domain/capacity/result.ts';
import { signed } from '../rules/measures.ts';
import { spokenRules } from '../rules/apply.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';
import { page } from './page.ts';

const MOST_RELATIONS = 4;

/** null where there is no earlier round of the same questions. */
export function changeSection(context: ReportContext): Section | null {
  const { words, engagement, result, previous, language, previousLabel } = context;
  const { change } = result;
  if (change === null || change.indices['between']?.reason === 'other-instrument') return null;
  const changed = change.cells.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower');
  const spoken = spokenRules(context);
  const said = (...ids: readonly string[]): string | null =>
    spoken.find(({ rule }) => ids.includes(rule))?.sentence ?? null;
  const chart = changeSpec({ engagement, result, previous, language, limit: MOST_RELATIONS });
  return page(context, {
    id: 'change',
    title: words.t(titleKey(context, changed.length)),
    figure: [{ kind: 'figure', chart }],
    below: [{ kind: 'together', blocks: [indexTable(context)] }],
    lines: [
      said('index-higher', 'index-lower', 'index-unclear'),
      changed.length > 0
        ? words.t('report.change.relations', { changed: changed.length, all: change.cells.length })
        : words.t('report.change.no-relations', { all: change.cells.length }),
      words.t('report.change.explain', { round: previousLabel }),
    ],
    question: words.t(changed.length > 0 ? 'rule.question.changed' : 'report.change.question'),
  });
}

function titleKey({ result }: ReportContext, changed: number) {
  const verdict = result.change?.indices['between']?.verdict;
  if (verdict === 'higher') return 'report.change.title.higher' as const;
  if (verdict === 'lower') return 'report.change.title.lower' as const;
  if (changed > 0) return 'report.change.title.relations' as const;
  return verdict === 'blank' || verdict === undefined
    ? ('report.change.title.blank' as const)
    : ('report.change.title.unclear' as const);
}

function intervalText(context: ReportContext, { ci }: ChangeValue): string {
  return ci === null
    ? '–'
    : context.words.t('report.from-to', { low: signed(context, ci.low), high: signed(context, ci.high) });
}

function verdictText({ words }: ReportContext, { verdict, difference }: ChangeValue): string {
  if (difference === null) return words.t('chart.state.hidden');
  return words.t(`report.change.verdict.${verdict}`);
}

function indexTable(context: ReportContext): Block {
  const { words, result, previous } = context;
  const row = (key: 'between' | 'within' | 'vertical', index: IndexValue, before: IndexValue | undefined) => {
    const change = result.change?.indices[key];
    const label = words.t(`report.layers.${key}`);
    if (change === undefined || index.relevantCells === 0) return [];
    return [
      [
        label,
        context.mean(before?.mean ?? null),
        context.mean(index.mean),
        change.difference === null ? '–' : signed(context, change.difference),
        intervalText(context, change),
        verdictText(context, change),
      ],
    ];
  };
  const { between, within, vertical } = result.indices;
  return {
    kind: 'table',
    caption: words.t('report.change.table'),
    columns: [
      { label: words.t('report.layers.layer'), align: 'left' },
      { label: words.t('report.change.before'), align: 'right' },
      { label: words.t('report.change.now'), align: 'right' },
      { label: words.t('report.gaps.difference'), align: 'right' },
      { label: words.t('report.layers.interval'), align: 'right' },
      { label: words.t('report.change.verdict'), align: 'right' },
    ],
    rows: [
      ...row('between', between, previous?.indices.between),
      ...row('within', within, previous?.indices.within),
      ...row('vertical', vertical, previous?.indices.vertical),
    ],
  };
}
