/** Findings as sentences, made from the numbers by fixed rules: no blame, and a question after each. */
import { PARAMETER_SHARE, TOLERANCE } from '../charts/build/display.ts';
import {
  extremes,
  notableGaps,
  visibleBetween,
  type Gap,
  type VisibleCell,
} from '../charts/build/findings.ts';
import { parameterInSentence, relationName } from '../charts/build/names.ts';
import type { ReportContext } from './context.ts';

/** One sentence on both sides of a pair, and one on whether the uncertainty covers the difference. */
export function gapText({ words, display, name }: ReportContext, gap: Gap): string {
  const sentence = words.t('report.finding.gap', {
    a: name(gap.lower.rater),
    b: name(gap.lower.rated),
    low: display.text(gap.lower.mean),
    high: display.text(gap.higher.mean),
  });
  if (gap.beyondUncertainty === null) return sentence;
  const more = words.t(gap.beyondUncertainty ? 'report.finding.gap.beyond' : 'report.finding.gap.within');
  return `${sentence} ${more}`;
}

/** Highest and lowest number between groups; null where so few are visible that the pair says it. */
export function rangeText(context: ReportContext): string | null {
  const { words, display, engagement, result } = context;
  const cells = visibleBetween(result, null);
  const range = extremes(cells);
  if (range === null || cells.length < 3) return null;
  const relation = (cell: VisibleCell): string => relationName(engagement, words, cell.rater, cell.rated);
  return words.t('report.finding.range', {
    high: display.text(range.strongest.mean),
    highName: relation(range.strongest),
    low: display.text(range.weakest.mean),
    lowName: relation(range.weakest),
  });
}

/** How many relations between groups can be shown. */
export function shownText({ words, result }: ReportContext): string {
  const { visibleCells, relevantCells } = result.indices.between;
  if (visibleCells === 0) return words.t('report.finding.none-shown');
  return visibleCells === relevantCells && relevantCells > 0
    ? words.t('report.finding.all-shown', { count: relevantCells })
    : words.t('report.finding.shown', { visible: visibleCells, relevant: relevantCells });
}

/** Within and between side by side; null unless both are visible. */
export function layersText({ words, display, result }: ReportContext): string | null {
  const [within, between] = [result.indices.within.mean, result.indices.between.mean];
  if (within === null || between === null) return null;
  return words.t('report.finding.layers', { within: display.text(within), between: display.text(between) });
}

export function verticalText({ words, display, result }: ReportContext): string | null {
  const { mean } = result.indices.vertical;
  return mean === null ? null : words.t('report.finding.vertical', { value: display.text(mean) });
}

/** The parameters that stand highest and lowest between groups; null where they are much alike. */
export function parameterRange(
  context: ReportContext,
): { readonly strong: string; readonly high: number; readonly weak: string; readonly low: number } | null {
  const means = context.result.dimensions.flatMap(({ id, between }) =>
    between === null ? [] : [{ id, mean: between }],
  );
  const [first] = means;
  if (first === undefined || means.length < 2) return null;
  const strong = means.reduce((best, one) => (one.mean > best.mean + TOLERANCE ? one : best), first);
  const weak = means.reduce((best, one) => (one.mean < best.mean - TOLERANCE ? one : best), first);
  const { min, max } = context.result.scale;
  if (strong.mean - weak.mean < (max - min) * PARAMETER_SHARE - TOLERANCE) return null;
  return { strong: strong.id, high: strong.mean, weak: weak.id, low: weak.mean };
}

export function parametersText(context: ReportContext): string | null {
  const { words, display, engagement } = context;
  const range = parameterRange(context);
  if (range === null) return null;
  return words.t('report.finding.parameters', {
    strong: parameterInSentence(engagement, words, range.strong),
    high: display.text(range.high),
    weak: parameterInSentence(engagement, words, range.weak),
    low: display.text(range.low),
  });
}

/** The one question that the matrix ends with. */
export function matrixQuestion(context: ReportContext): string {
  const { words, name, result } = context;
  const gap = notableGaps(result, null)[0];
  if (gap !== undefined)
    return words.t('report.question.gap', { a: name(gap.lower.rater), b: name(gap.lower.rated) });
  return words.t(
    visibleBetween(result, null).length > 0 ? 'report.question.learn' : 'report.question.more-answers',
  );
}
