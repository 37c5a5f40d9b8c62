/** What the report ends in: strengths and what is worth a talk, questions for the dialogue, and the action plan. */
import { parameterInSentence, relationName } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import { spokenRules } from '../rules/apply.ts';
import type { PlanItem } from '../plan.ts';
import type { Block, Section } from '../types.ts';

export function strengthsSection(context: ReportContext): Section {
  const { words } = context;
  const shelf = (which: 'strength' | 'talk', none: 'report.strengths.none' | 'report.talk.none'): Block => {
    const spoken = spokenRules(context, which).map(({ sentence }) => sentence);
    return spoken.length === 0 ? { kind: 'paragraph', text: words.t(none) } : { kind: 'list', items: spoken };
  };
  return {
    id: 'strengths',
    kicker: words.t('report.strengths.kicker'),
    title: words.t('report.strengths.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.t('report.strengths.lead') },
      {
        kind: 'beside',
        left: [
          { kind: 'heading', level: 2, text: words.t('report.strengths.heading') },
          shelf('strength', 'report.strengths.none'),
        ],
        right: [
          { kind: 'heading', level: 2, text: words.t('report.talk.heading') },
          shelf('talk', 'report.talk.none'),
        ],
      },
      {
        kind: 'callout',
        title: words.t('report.dialogue'),
        text: words.t('report.strengths.question'),
      },
    ],
  };
}

/** The questions of the rules that speak, and those that open and close every dialogue. */
export function questionsSection(context: ReportContext): Section {
  const { words } = context;
  const asked = new Set(
    spokenRules(context)
      .map(({ question }) => question)
      .filter((question) => question !== null),
  );
  return {
    id: 'questions',
    kicker: words.t('report.questions.kicker'),
    title: words.t('report.questions.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.t('report.questions.lead') },
      { kind: 'heading', level: 2, text: words.t('report.questions.open') },
      {
        kind: 'list',
        items: [words.t('report.question.recognise'), words.t('report.questions.surprise')],
      },
      ...(asked.size === 0
        ? []
        : ([
            { kind: 'heading', level: 2, text: words.t('report.questions.findings') },
            { kind: 'list', items: [...asked] },
          ] as const)),
      { kind: 'heading', level: 2, text: words.t('report.questions.close') },
      {
        kind: 'list',
        items: [words.t('report.questions.first-step'), words.t('report.questions.sign')],
      },
      { kind: 'heading', level: 2, text: words.t('report.questions.rules') },
      {
        kind: 'list',
        items: [1, 2, 3].map((number) => words.text(`report.questions.rule.${number}`)),
      },
    ],
  };
}

/** Rows of an empty plan to write in. */
const EMPTY_ROWS = 6;

export function planSection(context: ReportContext): Section {
  const { words, plan } = context;
  const empty = plan.length === 0;
  const columns = ['focus', 'action', 'responsible', 'due', 'sign', ...(empty ? [] : ['state'])] as const;
  return {
    id: 'plan',
    kicker: words.t('report.plan.kicker'),
    title: words.t(empty ? 'report.plan.title.empty' : 'report.plan.title', { count: plan.length }),
    startsPage: true,
    landscape: true,
    blocks: [
      { kind: 'paragraph', text: words.t(empty ? 'report.plan.empty' : 'report.plan.lead') },
      {
        kind: 'table',
        caption: words.t('report.plan.table'),
        columns: columns.map((column) => ({ label: words.text(`report.plan.${column}`), align: 'left' })),
        ...(empty ? { form: true } : {}),
        rows: empty
          ? Array.from({ length: EMPTY_ROWS }, (_, index) => [
              `${index + 1}`,
              ...columns.slice(1).map(() => ''),
            ])
          : plan.map((item) => planRow(context, item)),
      },
    ],
  };
}

function planRow(context: ReportContext, item: PlanItem): readonly string[] {
  const { words, engagement } = context;
  const relation =
    item.relation === null ? '' : relationName(engagement, words, item.relation[0], item.relation[1]);
  const parameter = item.dimension === null ? '' : parameterInSentence(engagement, words, item.dimension);
  const focus = [item.focus, relation, parameter].filter((part) => part !== '').join(' · ');
  return [
    focus === '' ? '–' : focus,
    item.action,
    item.responsible === '' ? '–' : item.responsible,
    item.due === null ? '–' : words.date(item.due),
    item.sign === '' ? '–' : item.sign,
    words.t(`report.plan.state.${item.state}`),
  ];
}
