/** The first slides: why we meet, how to read, who took part, and the whole in one sentence. */
import { responseText } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import { leadingSentence, overviewFindings, overviewFacts } from '../sections/overview.ts';
import { notesOf, shortened } from './parts.ts';
import type { ListPart, Slide } from './types.ts';

/** Findings beside the figures of the overview. */
const MOST_FINDINGS = 4;
/** Width of a group's name at the axis, in points. */
const PEOPLE_NAME = 190;

export function purposeSlide(context: ReportContext): Slide {
  const { words, engagement } = context;
  const part = (heading: string, text: string, empty: string): ListPart => ({
    kind: 'list',
    heading,
    items: [text.trim() === '' ? empty : text.trim()],
  });
  return {
    id: 'purpose',
    kicker: words.t('slides.purpose.kicker'),
    title: words.t('slides.purpose.title'),
    main: {
      kind: 'columns',
      columns: [
        part(words.t('report.people.task'), engagement.coreTask, words.t('slides.purpose.task-empty')),
        part(words.t('report.people.purpose'), engagement.purpose, words.t('slides.purpose.purpose-empty')),
      ],
    },
    side: [],
    question: words.t('slides.purpose.question'),
    notes: notesOf(context, 'slides.notes.purpose', words.t('slides.purpose.question')),
  };
}

export function guideSlide(context: ReportContext): Slide {
  const { words, display, result } = context;
  return {
    id: 'guide',
    kicker: words.t('report.guide.kicker'),
    title: words.t('slides.guide.title'),
    main: {
      kind: 'columns',
      columns: [
        {
          kind: 'list',
          heading: words.t('slides.guide.numbers'),
          items: [
            words.t('slides.guide.scale', { min: display.min, max: display.max }),
            words.t('slides.guide.interval'),
            words.t('slides.guide.hidden', { limit: result.limits.minCell }),
          ],
        },
        {
          kind: 'list',
          heading: words.t('slides.guide.rules'),
          items: ['1', '2', '3', '4'].map((number) => words.text(`meeting.rules.${number}.short`)),
        },
      ],
    },
    side: [],
    question: null,
    notes: notesOf(context, 'slides.notes.guide'),
  };
}

export function peopleSlide(context: ReportContext): Slide {
  const { words, result } = context;
  const invited = result.response.groups.filter((group) => group.responded !== 0 || (group.invited ?? 0) > 0);
  const few = (group: (typeof invited)[number]): boolean =>
    group.responded === null || group.responded < result.limits.minGroup || group.rate === null;
  const known = invited.filter((group) => group.invited !== null);
  const title = words.t('report.people.title', { response: responseText(result, words) });
  const percent = (group: (typeof invited)[number]): number | null =>
    few(group) || group.rate === null ? null : Math.round(group.rate * 100);
  const lines = known.map((group) => {
    const share = percent(group);
    return `${context.name(group.id)}: ${share === null ? words.t('slides.people.few') : words.percent(share / 100)}`;
  });
  const hidden = known.filter((group) => percent(group) === null).map(({ id }) => context.name(id));
  const side = [
    words.t('slides.people.groups', { count: invited.length }),
    ...(hidden.length === 0
      ? []
      : [
          words.t('slides.people.below', {
            limit: result.limits.minGroup,
            names: hidden.slice(0, 6).join(', '),
          }),
        ]),
    words.t('slides.people.reading'),
  ];
  return {
    id: 'people',
    kicker: words.t('report.people.who'),
    title,
    main:
      known.length === 0
        ? { kind: 'list', items: side }
        : {
            kind: 'bars',
            title: words.t('slides.people.chart'),
            summary: `${words.t('slides.people.chart')}: ${lines.join('; ')}`,
            scale: { min: 0, max: 100 },
            format: '0"%"',
            categories: known.map(({ id }) => shortened(context.name(id), PEOPLE_NAME)),
            series: [
              {
                label: words.t('report.people.rate'),
                tone: 'primary',
                values: known.map((group) => percent(group)),
              },
            ],
            note: '',
          },
    side: known.length === 0 ? [] : side,
    question: null,
    notes: notesOf(context, 'slides.notes.people'),
  };
}

export function overviewSlide(context: ReportContext): Slide {
  const { words } = context;
  return {
    id: 'overview',
    kicker: words.t('report.overview.kicker'),
    title: leadingSentence(context),
    main: {
      kind: 'facts',
      items: overviewFacts(context),
      lines: overviewFindings(context).slice(0, MOST_FINDINGS),
    },
    side: [],
    question: words.t('report.question.recognise'),
    notes: notesOf(context, 'slides.notes.overview', words.t('report.question.recognise')),
  };
}
