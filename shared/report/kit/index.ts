/** The meeting kit: agenda, ground rules, questions and sheets for the feedback meeting, as a document and as slides. */
import type { Words } from '../../i18n/index.ts';
import { reportContext, type ReportContext, type ReportInput } from '../context.ts';
import { deckFrame } from '../slides/index.ts';
import type { Slide, SlideDeck } from '../slides/types.ts';
import type { Block, ReportDoc, Section } from '../types.ts';
import { agendaOf, spanText, type MeetingLength } from './agenda.ts';
import { dialogueQuestions, type ChosenRelation, type FindingQuestions } from './questions.ts';
import { sheetRows, sheetsOf, type Sheet } from './sheets.ts';

export { MEETING_LENGTHS, type MeetingLength } from './agenda.ts';
export type { ChosenRelation } from './questions.ts';

export interface KitInput extends ReportInput {
  readonly minutes: MeetingLength;
  /** Relations to talk about; null: those that stand out. */
  readonly relations: readonly ChosenRelation[] | null;
}

const RULES = ['1', '2', '3', '4', '5', '6'] as const;
/** Lines of room in a row of a printed sheet. */
const PRINTED_ROOM = 3;

function agendaRows(words: Words, minutes: MeetingLength): readonly (readonly string[])[] {
  return agendaOf(minutes).map((item) => [
    spanText(item),
    words.t('meeting.minutes', { minutes: item.minutes }),
    words.t(`meeting.part.${item.part}`),
    words.t(`meeting.how.${item.part}`),
  ]);
}

/** The kit on paper. The result must already be suppressed for its audience. */
export function kitDoc(input: KitInput): ReportDoc {
  const context = reportContext(input);
  const { words } = context;
  const frame = deckFrame(context, input.house ?? '');
  const { title, client, house, foot, factsLine, date, language } = frame;
  return {
    language,
    title,
    subtitle: words.t('meeting.subtitle'),
    client,
    house,
    factsLine: [words.t('meeting.length', { minutes: input.minutes }), factsLine].join(' · '),
    foot,
    ...(frame.practice === null ? {} : { mark: frame.practice }),
    date,
    sections: [
      agendaSection(context, input.minutes),
      rulesSection(context),
      questionsSection(dialogueQuestions(context, input.relations), words),
      ...sheetsOf(context, input.relations).map((sheet) => sheetSection(sheet, words)),
    ],
  };
}

function agendaSection({ words }: ReportContext, minutes: MeetingLength): Section {
  return {
    id: 'agenda',
    kicker: words.t('meeting.agenda.kicker'),
    title: words.t('meeting.agenda.title', { minutes }),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.t('meeting.agenda.aim') },
      {
        kind: 'table',
        caption: words.t('meeting.agenda.title', { minutes }),
        columns: [
          { label: words.t('meeting.agenda.time'), align: 'left' },
          { label: words.t('meeting.agenda.minutes'), align: 'right' },
          { label: words.t('meeting.agenda.part'), align: 'left' },
          { label: words.t('meeting.agenda.how'), align: 'left' },
        ],
        rows: agendaRows(words, minutes),
      },
      {
        kind: 'callout',
        title: words.t('meeting.before.title'),
        text: ['1', '2', '3'].map((number) => words.text(`meeting.before.${number}`)).join('\n'),
      },
    ],
  };
}

function rulesSection({ words }: ReportContext): Section {
  return {
    id: 'rules',
    kicker: words.t('meeting.rules.kicker'),
    title: words.t('meeting.rules.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', text: words.t('meeting.rules.intro') },
      ...RULES.map((number): Block => ({
        kind: 'callout',
        title: words.text(`meeting.rules.${number}.short`),
        text: words.text(`meeting.rules.${number}.text`),
      })),
    ],
  };
}

function questionsSection(findings: readonly FindingQuestions[], words: Words): Section {
  return {
    id: 'questions',
    kicker: words.t('report.dialogue'),
    title: words.t('slides.questions.title'),
    startsPage: true,
    blocks: findings.map(({ finding, text, questions }): Block => ({
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: finding },
        ...(text === '' ? [] : [{ kind: 'paragraph', text } as const]),
        { kind: 'list', items: questions },
      ],
    })),
  };
}

function sheetSection(sheet: Sheet, words: Words): Section {
  return {
    id: sheet.id,
    kicker: words.t('meeting.sheet.kicker'),
    title: words.t(sheet.title),
    startsPage: true,
    landscape: true,
    blocks: [
      { kind: 'paragraph', text: words.t(sheet.intro) },
      {
        kind: 'table',
        caption: words.t(sheet.title),
        columns: sheet.columns.map(({ label }) => ({ label: words.t(label), align: 'left' })),
        rows: sheetRows(sheet, PRINTED_ROOM),
      },
    ],
  };
}

/** The kit on the screen of the room. The result must already be suppressed for its audience. */
export function kitDeck(input: KitInput): SlideDeck {
  const context = reportContext(input);
  const { words } = context;
  const plain = (slide: Omit<Slide, 'side'>): Slide => ({ ...slide, side: [] });
  const notes = (key: `meeting.notes.${string}`): readonly string[] => words.text(key).split('\n');
  return {
    ...deckFrame(context, input.house ?? ''),
    subtitle: words.t('meeting.subtitle'),
    notes: notes('meeting.notes.cover'),
    slides: [
      plain({
        id: 'agenda',
        kicker: words.t('meeting.agenda.kicker'),
        title: words.t('meeting.agenda.title', { minutes: input.minutes }),
        main: {
          kind: 'table',
          caption: words.t('meeting.agenda.title', { minutes: input.minutes }),
          columns: [
            { label: words.t('meeting.agenda.time'), align: 'left', share: 0.13 },
            { label: words.t('meeting.agenda.part'), align: 'left', share: 0.32 },
            { label: words.t('meeting.agenda.how'), align: 'left', share: 0.55 },
          ],
          rows: agendaRows(words, input.minutes).map(([time = '', , part = '', how = '']) => [
            time,
            part,
            how,
          ]),
        },
        question: null,
        notes: notes('meeting.notes.agenda'),
      }),
      plain({
        id: 'rules',
        kicker: words.t('meeting.rules.kicker'),
        title: words.t('meeting.rules.title'),
        main: {
          kind: 'questions',
          items: RULES.map((number) => words.text(`meeting.rules.${number}.short`)),
        },
        question: null,
        notes: RULES.map((number) => words.text(`meeting.rules.${number}.text`)),
      }),
      ...dialogueQuestions(context, input.relations).map(({ id, finding, text, questions }) =>
        plain({
          id,
          kicker: words.t('report.dialogue'),
          title: finding,
          main: { kind: 'questions', items: questions },
          question: null,
          notes: [...(text === '' ? [] : [text]), ...notes('meeting.notes.questions')],
        }),
      ),
      ...sheetsOf(context, input.relations).map((sheet) =>
        plain({
          id: sheet.id,
          kicker: words.t('meeting.sheet.kicker'),
          title: words.t(sheet.title),
          main: {
            kind: 'table',
            caption: words.t(sheet.title),
            columns: sheet.columns.map(({ label, share }) => ({
              label: words.t(label),
              align: 'left',
              share,
            })),
            rows: sheetRows(sheet, 0),
            fill: true,
          },
          question: null,
          notes: [words.t(sheet.intro)],
        }),
      ),
      plain({
        id: 'close',
        kicker: words.t('meeting.close.kicker'),
        title: words.t('meeting.close.title'),
        main: {
          kind: 'questions',
          items: ['1', '2', '3'].map((number) => words.text(`meeting.close.${number}`)),
        },
        question: null,
        notes: notes('meeting.notes.close'),
      }),
    ],
  };
}
