/** A page for each parameter: the matrix of that parameter alone, and what it shows. */
import { matrixSpec } from '../../charts/build/matrix.ts';
import { extremes, isVaried, visibleBetween } from '../../charts/build/findings.ts';
import { parameterInSentence, parameterName, relationName } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';
import { PORTRAIT_GROUPS } from './relations.ts';
import { wordsAndQuestion } from './page.ts';

/** None where the survey has one parameter only: it would be the whole matrix again. */
export function parametersSections(context: ReportContext): readonly Section[] {
  const { words, engagement } = context;
  const { dimensions } = engagement.instrument;
  if (dimensions.length < 2) return [];
  return dimensions.map(({ id }) => ({
    ...parameterPage(context, id),
    id: `parameter-${id}`,
    kicker: words.t('report.parameters.kicker'),
  }));
}

function parameterPage(context: ReportContext, id: string): Omit<Section, 'kicker' | 'id'> {
  const { words, engagement, result, language, display } = context;
  const chart = matrixSpec({ engagement, result, language, dimension: id });
  const means = result.dimensions.find((one) => one.id === id);
  const between = means?.between ?? null;
  const cells = visibleBetween(result, id);
  const range = extremes(cells);
  const parameter = parameterInSentence(engagement, words, id);
  const lines = [
    means?.within == null || between === null
      ? null
      : words.t('report.finding.layers', {
          within: display.text(means.within),
          between: display.text(between),
        }),
    range === null || !isVaried(result, cells)
      ? null
      : words.t('report.finding.range', {
          high: display.text(range.strongest.mean),
          highName: relationName(engagement, words, range.strongest.rater, range.strongest.rated),
          low: display.text(range.weakest.mean),
          lowName: relationName(engagement, words, range.weakest.rater, range.weakest.rated),
        }),
  ];
  const question =
    cells.length === 0
      ? words.t('report.question.more-answers')
      : words.t('report.question.parameter', { parameter });
  const landscape = engagement.groups.length > PORTRAIT_GROUPS;
  const figure: Block = { kind: 'figure', chart };
  const beside = wordsAndQuestion(context, lines, question);
  return {
    title:
      between === null
        ? words.t('report.parameters.title.hidden', { parameter: parameterName(engagement, words, id) })
        : words.t('report.parameters.title', {
            parameter: parameterName(engagement, words, id),
            mean: display.text(between),
          }),
    startsPage: true,
    landscape,
    blocks:
      landscape && beside.kind === 'beside'
        ? [{ kind: 'beside', share: 0.76, left: [figure], right: [...beside.left, ...beside.right] }]
        : [figure, beside],
  };
}
