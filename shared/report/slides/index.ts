/** The deck for the feedback meeting of one round: 12 to 20 slides, a finding each, and a question after most. */
import { responseText } from '../../charts/build/names.ts';
import { reportContext, type ReportContext, type ReportInput } from '../context.ts';
import { actionSlide, methodSlide, questionsSlide, strengthsSlide } from './closing.ts';
import { changeSlide, positionsSlide } from './comparison.ts';
import { groupSlides, pairsSlide, selfSlide } from './groups.ts';
import { guideSlide, overviewSlide, peopleSlide, purposeSlide } from './opening.ts';
import { layersSlide, matrixSlide, networkSlide, parametersSlide } from './relations.ts';
import type { Slide, SlideDeck } from './types.ts';

export type { SlideDeck } from './types.ts';

/** The whole deck. The result must already be suppressed for its audience: every number in it may be shown. */
export function buildSlides(input: ReportInput): SlideDeck {
  const context = reportContext(input);
  const slides: readonly (Slide | null)[] = [
    purposeSlide(context),
    guideSlide(context),
    peopleSlide(context),
    overviewSlide(context),
    matrixSlide(context),
    networkSlide(context),
    parametersSlide(context),
    layersSlide(context),
    ...groupSlides(context),
    selfSlide(context),
    pairsSlide(context),
    positionsSlide(context),
    changeSlide(context),
    strengthsSlide(context),
    questionsSlide(context),
    actionSlide(context),
    methodSlide(context),
  ];
  return {
    ...deckFrame(context, input.house ?? ''),
    subtitle: context.words.t('slides.subtitle'),
    notes: context.words.t('slides.notes.cover').split('\n'),
    slides: slides.filter((slide) => slide !== null),
  };
}

/** What every deck of an engagement has: names, foot, practice mark. */
export function deckFrame(
  context: ReportContext,
  house: string,
): Omit<SlideDeck, 'subtitle' | 'notes' | 'slides'> {
  const { words, engagement, result, roundLabel, date, language } = context;
  const { responded, rate } = result.response;
  const n = words.number(responded, 0);
  return {
    language,
    title: engagement.name,
    client: engagement.client,
    house,
    factsLine: words.t('report.facts-line', {
      round: roundLabel,
      date: words.date(date),
      response: responseText(result, words),
    }),
    foot: words.t('report.foot', {
      client: engagement.client,
      round: roundLabel,
      date: words.date(date),
      n: rate === null ? n : words.t('report.foot.rate', { n, rate: words.percent(rate) }),
      limit: result.limits.minCell,
      instrument: `${result.instrument.id} ${result.instrument.version}`,
    }),
    practice: engagement.practice === undefined ? null : words.t('report.practice'),
    date,
  };
}
