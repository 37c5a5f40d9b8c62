/** The last slides: what carries and what has potential, questions, what is agreed, and how the numbers are made. */
import {
  extremes,
  isVaried,
  notableGaps,
  visibleBetween,
  type VisibleCell,
} from '../../charts/build/findings.ts';
import { parameterInSentence, relationName } from '../../charts/build/names.ts';
import { responseText } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import { parameterRange } from '../findings.ts';
import { dialogueQuestions } from '../kit/questions.ts';
import { notesOf } from './parts.ts';
import type { Slide } from './types.ts';

const NAMED_RELATIONS = 3;
const MOST_QUESTIONS = 4;

export function strengthsSlide(context: ReportContext): Slide {
  const { words, display, engagement, result } = context;
  const cells = visibleBetween(result, null);
  const line = (cell: VisibleCell): string =>
    `${relationName(engagement, words, cell.rater, cell.rated)}: ${display.text(cell.mean)}`;
  const ordered = [...cells].sort((a, b) => b.mean - a.mean);
  const half = Math.min(NAMED_RELATIONS, Math.floor(ordered.length / 2));
  const range = parameterRange(context);
  const parameter = (id: string): string => parameterInSentence(engagement, words, id);
  const strong = ordered.slice(0, half).map(line);
  const open = ordered
    .slice(ordered.length - half)
    .reverse()
    .map(line);
  if (range !== null) {
    strong.push(
      words.t('slides.strengths.parameter', {
        parameter: parameter(range.strong),
        value: display.text(range.high),
      }),
    );
    open.push(
      words.t('slides.strengths.parameter', {
        parameter: parameter(range.weak),
        value: display.text(range.low),
      }),
    );
  }
  const gaps = notableGaps(result, null).length;
  if (gaps > 0) open.push(words.t('slides.strengths.gaps', { count: gaps }));
  const varied = extremes(cells) !== null && isVaried(result, cells);
  const none = words.t(cells.length === 0 ? 'slides.strengths.hidden' : 'slides.strengths.none');
  return {
    id: 'strengths',
    kicker: words.t('slides.strengths.kicker'),
    title: words.t(varied ? 'slides.strengths.title' : 'slides.strengths.title.even'),
    main: {
      kind: 'columns',
      columns: [
        {
          kind: 'list',
          heading: words.t('slides.strengths.strong'),
          items: strong.length === 0 ? [none] : strong,
        },
        { kind: 'list', heading: words.t('slides.strengths.open'), items: open.length === 0 ? [none] : open },
      ],
    },
    side: [],
    question: words.t('report.question.learn'),
    notes: notesOf(context, 'slides.notes.strengths', words.t('report.question.learn')),
  };
}

export function questionsSlide(context: ReportContext): Slide {
  const { words } = context;
  const questions = dialogueQuestions(context, null)
    .flatMap(({ questions: asked }) => asked)
    .filter((question, index, all) => all.indexOf(question) === index);
  return {
    id: 'questions',
    kicker: words.t('report.dialogue'),
    title: words.t('slides.questions.title'),
    main: { kind: 'questions', items: questions.slice(0, MOST_QUESTIONS) },
    side: [],
    question: null,
    notes: notesOf(context, 'slides.notes.questions', ...questions),
  };
}

export function actionSlide(context: ReportContext): Slide {
  const { words } = context;
  return {
    id: 'action',
    kicker: words.t('slides.action.kicker'),
    title: words.t('slides.action.title'),
    main: {
      kind: 'table',
      caption: words.t('slides.action.title'),
      columns: [
        { label: words.t('meeting.agreement.relation'), align: 'left', share: 0.2 },
        { label: words.t('meeting.agreement.what'), align: 'left', share: 0.32 },
        { label: words.t('meeting.agreement.owner'), align: 'left', share: 0.16 },
        { label: words.t('meeting.agreement.by'), align: 'left', share: 0.12 },
        { label: words.t('meeting.agreement.sign'), align: 'left', share: 0.2 },
      ],
      rows: Array.from({ length: 4 }, () => ['', '', '', '', '']),
      fill: true,
    },
    side: [],
    question: null,
    notes: notesOf(context, 'slides.notes.action'),
  };
}

export function methodSlide(context: ReportContext): Slide {
  const { words, engagement, result, display } = context;
  const title = engagement.instrument.title[context.language] ?? engagement.instrument.id;
  return {
    id: 'method',
    kicker: words.t('report.method.kicker'),
    title: words.t('report.method.title'),
    main: {
      kind: 'columns',
      columns: [
        {
          kind: 'list',
          heading: words.t('report.method.computed'),
          items: [
            words.t('slides.method.instrument', {
              title,
              id: result.instrument.id,
              version: result.instrument.version,
              min: display.min,
              max: display.max,
            }),
            words.t('report.method.computed.2'),
            words.t('report.method.computed.3'),
            words.t('report.method.computed.4'),
          ],
        },
        {
          kind: 'list',
          heading: words.t('report.method.anonymity'),
          items: [
            words.t('report.method.anonymity.text', { limit: result.limits.minCell }),
            words.t('report.method.not.1'),
            words.t('report.method.not.2', { response: responseText(result, words) }),
            words.t('report.method.not.3'),
          ],
        },
      ],
    },
    side: [],
    question: null,
    notes: notesOf(context, 'slides.notes.method'),
  };
}
