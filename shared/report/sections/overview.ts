/** Overview: one sentence made from the numbers, four figures, what the numbers show and a question. */
import { extremes, visibleBetween, type VisibleCell } from '../../charts/build/findings.ts';
import { NOTABLE_SHARE, TOLERANCE } from '../../charts/build/display.ts';
import { relationName } from '../../charts/build/names.ts';
import { overallIndex, type ReportContext } from '../context.ts';
import { spokenRules } from '../rules/apply.ts';
import type { Block, FactItem, Section } from '../types.ts';

export function overviewSection(context: ReportContext): Section {
  const { words, result } = context;
  const visible = visibleBetween(result, null).length > 0;
  const question = visible ? 'report.question.recognise' : 'report.question.more-answers';
  const blocks: Block[] = [{ kind: 'facts', items: overviewFacts(context) }];
  const findings = overviewFindings(context);
  if (findings.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: words.t('report.overview.shows') },
      { kind: 'list', items: findings },
    );
  blocks.push({ kind: 'callout', title: words.t('report.dialogue'), text: words.t(question) });
  return {
    id: 'overview',
    kicker: words.t('report.overview.kicker'),
    title: leadingSentence(context),
    startsPage: true,
    blocks,
  };
}

/** The finding that comes first: within against between where it is notable, else the index. */
export function leadingSentence(context: ReportContext): string {
  const { words, display, result } = context;
  const { mean } = overallIndex(context);
  const [within, between] = [result.indices.within.mean, result.indices.between.mean];
  const limit = (result.scale.max - result.scale.min) * NOTABLE_SHARE - TOLERANCE;
  if (within !== null && between !== null && within - between >= limit)
    return words.t('report.overview.title.within', {
      within: display.text(within),
      between: display.text(between),
    });
  if (mean === null) {
    const hidden = result.cells.some(({ state }) => state === 'hidden');
    return words.t(hidden ? 'chart.matrix.title.hidden' : 'chart.matrix.title.none');
  }
  return words.t('report.overview.title', { mean: display.text(mean), min: display.min, max: display.max });
}

/** Sentences for the overview, by the rules of the shelf of findings. */
export function overviewFindings(context: ReportContext): readonly string[] {
  return spokenRules(context, 'finding').map(({ sentence }) => sentence);
}

/** The four figures: index, response, strongest relation and the one with the most potential. */
export function overviewFacts(context: ReportContext): readonly FactItem[] {
  const { words, display, previous } = context;
  const index = overallIndex(context);
  const before = previous?.indices.overall.mean ?? null;
  const notes = [
    ...(index.ci === null
      ? []
      : [words.t('report.overview.interval', { interval: context.interval(index.ci) })]),
    ...(before === null ? [] : [words.t('report.overview.previous', { value: display.text(before) })]),
  ];
  return [
    {
      value: index.mean === null ? words.t('report.hidden.short') : display.text(index.mean),
      label: words.t('report.overview.index'),
      ...noteOf(index.mean === null ? words.t('chart.state.hidden') : notes.join(' · ')),
    },
    responseFact(context),
    ...relationFacts(context),
  ];
}

function responseFact({ words, result }: ReportContext): FactItem {
  const { invited, responded, rate } = result.response;
  if (invited === null || rate === null)
    return { value: words.number(responded, 0), label: words.t('report.overview.answers') };
  return {
    value: words.percent(rate),
    label: words.t('report.overview.response'),
    note: words.t('report.layers.of', { visible: responded, relevant: invited }),
  };
}

function relationFacts(context: ReportContext): readonly FactItem[] {
  const { words, display, engagement, result } = context;
  const range = extremes(visibleBetween(result, null));
  const fact = (cell: VisibleCell | undefined, label: string): FactItem => ({
    value: cell === undefined ? words.t('report.hidden.short') : display.text(cell.mean),
    label,
    note:
      cell === undefined
        ? words.t('chart.state.hidden')
        : relationName(engagement, words, cell.rater, cell.rated),
  });
  return [
    fact(range?.strongest, words.t('report.overview.strongest')),
    fact(range?.weakest, words.t('report.overview.weakest')),
  ];
}

function noteOf(note: string): { readonly note?: string } {
  return note === '' ? {} : { note };
}
