/** Exercises in the consultant's own work: settling, importing, choosing, asking, agreeing, reporting. */
import { isRelevant } from '../../engagement/types.ts';
import {
  cellId,
  choice,
  chosenOf,
  nameOf,
  needsAnswers,
  phrase,
  relationPhrase,
  remark,
  resultOf,
  shuffled,
  textOf,
  verdictOf,
} from './parts.ts';
import type { Answers, Desk, Exercise, LookAt, Option, Question, Remark, Verdict } from './types.ts';

const GROUPS: LookAt = { step: 'groups' };
const SURVEY: LookAt = { step: 'survey' };

/** A text is long enough to be read by somebody. */
const text = (id: string, least: number): Question => ({
  kind: 'text',
  id,
  ask: phrase(`ask.${id}`),
  least,
});

function tooShort(questions: readonly Question[], answers: Answers): readonly Remark[] {
  return questions.flatMap((question) =>
    question.kind === 'text' && textOf(answers, question.id).length < question.least
      ? [remark('wrong', phrase('remark.too-short', { least: question.least }))]
      : [],
  );
}

/** Texts are read by an examiner unless something is missing. */
const collected = (remarks: readonly Remark[]): Verdict =>
  remarks.some(({ tone }) => tone === 'wrong') ? verdictOf(remarks) : { outcome: 'collected', remarks };

function relationRemarks(desk: Desk): readonly Remark[] {
  const { engagement, apart } = desk;
  const relevant = (a: string, b: string): boolean => isRelevant(engagement.relations, a, b);
  const isApart = (a: string, b: string): boolean =>
    apart.some(([c, d]) => (a === c && b === d) || (a === d && b === c));
  const ids = engagement.groups.map(({ id }) => id);
  const pairs = ids.flatMap((a) => ids.map((b) => [a, b] as const));
  const params = (pair: readonly [string, string]) => relationPhrase(desk, ...pair).params;
  const asked = pairs.filter(([a, b]) => isApart(a, b) && relevant(a, b));
  const left = pairs.filter(([a, b]) => !isApart(a, b) && !relevant(a, b));
  if (asked.length + left.length === 0) return [remark('right', phrase('remark.relations-right'))];
  return [
    ...asked
      .slice(0, 2)
      .map((pair) => remark('wrong', phrase('remark.relation-apart', params(pair)), GROUPS)),
    ...left
      .slice(0, 2)
      .map((pair) => remark('wrong', phrase('remark.relation-left-out', params(pair)), GROUPS)),
  ];
}

const FOCUS_TEXTS = [text('focus-why', 60)];

export const focus: Exercise = {
  id: 'focus',
  place: { step: 'clarify' },
  rubric: ['practice.rubric.focus-task', 'practice.rubric.focus-relations'],
  notYet: () => null,
  questions: () => FOCUS_TEXTS,
  check: (desk, answers) => {
    const { coreTask, purpose } = desk.engagement;
    const clarify: LookAt = { step: 'clarify' };
    const settled = (value: string, what: string): Remark =>
      value.trim() === ''
        ? remark('wrong', phrase(`remark.no-${what}`), clarify)
        : remark('right', phrase(`remark.has-${what}`));
    return collected([
      settled(coreTask, 'core-task'),
      settled(purpose, 'purpose'),
      ...relationRemarks(desk),
      ...tooShort(FOCUS_TEXTS, answers),
    ]);
  },
};

export const importing: Exercise = {
  id: 'import',
  place: SURVEY,
  rubric: [],
  notYet: () => null,
  questions: () => [],
  check: (desk) =>
    verdictOf(
      desk.rounds.map(({ round, expected, stored, tests, duplicates, incomplete }) => {
        const params = { round, stored, expected };
        if (stored === expected) return remark('right', phrase('remark.import-right', params));
        if (stored === 0) return remark('wrong', phrase('remark.import-nothing', { round }), SURVEY);
        if (stored > expected)
          return remark(
            'wrong',
            phrase('remark.import-too-many', { ...params, tests, duplicates, incomplete }),
            SURVEY,
          );
        return remark('wrong', phrase('remark.import-too-few', params), SURVEY);
      }),
    ),
};

const CHANGE: LookAt = { step: 'insight', tab: 'change' };

/** Relations to judge: what was planted, and what moved without being told by the numbers. */
function judgedRelations(desk: Desk) {
  const cells = resultOf(desk).change?.cells ?? [];
  const told = cells.filter((cell) => cell.rater !== cell.rated && cell.difference !== null);
  const moved = [...told].sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  const clear = moved.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower').slice(0, 2);
  const noise = moved.filter(({ verdict }) => verdict === 'unclear').slice(0, 2);
  return shuffled(desk, 11, [...clear, ...noise]);
}

export const change: Exercise = {
  id: 'change',
  place: CHANGE,
  rubric: [],
  notYet: (desk) => {
    if (desk.rounds.length < 2) return phrase('not-yet.one-round');
    if (desk.result?.change === null || desk.result === null) return phrase('not-yet.two-rounds');
    return null;
  },
  questions: (desk) =>
    judgedRelations(desk).map((cell) =>
      choice(
        cellId(cell),
        phrase('ask.change', relationPhrase(desk, cell.rater, cell.rated).params),
        ['real', 'noise'].map((id) => ({ id, label: phrase(`option.change-${id}`) })),
      ),
    ),
  check: (desk, answers) =>
    verdictOf(
      judgedRelations(desk).map((cell) => {
        const isReal = cell.verdict !== 'unclear';
        const params = {
          ...relationPhrase(desk, cell.rater, cell.rated).params,
          difference: Math.round((cell.difference ?? 0) * 100) / 100,
        };
        const [chosen] = chosenOf(answers, cellId(cell));
        const kind = isReal ? 'real' : 'noise';
        return chosen === kind
          ? remark('right', phrase(`remark.change-${kind}`, params))
          : remark('wrong', phrase(`remark.change-not-${kind}`, params), CHANGE);
      }),
    ),
};

/** A relation is worth a dialogue where it is low, or seen one-sidedly. */
const LOW = 0.4;

function focusPairs(desk: Desk) {
  const { pairs, indices } = resultOf(desk);
  const between = indices.between.mean ?? 0;
  return pairs.flatMap(({ a, b, symmetric, gap, large }) =>
    symmetric === null || gap === null
      ? []
      : [
          {
            id: cellId({ rater: a, rated: b }),
            a,
            b,
            symmetric,
            isWorth: symmetric < between - LOW || large,
          },
        ],
  );
}

function offeredPairs(desk: Desk) {
  const pairs = focusPairs(desk);
  const worth = shuffled(
    desk,
    12,
    pairs.filter(({ isWorth }) => isWorth),
  ).slice(0, 4);
  const strong = pairs.filter(({ isWorth }) => !isWorth).sort((x, y) => y.symmetric - x.symmetric);
  return shuffled(desk, 13, [...worth, ...strong.slice(0, 4)]);
}

export const choose: Exercise = {
  id: 'choose',
  place: { step: 'dialogue' },
  rubric: ['practice.rubric.choose-reason'],
  notYet: needsAnswers,
  questions: (desk) => [
    choice(
      'relations',
      phrase('ask.choose'),
      offeredPairs(desk).map(({ id, a, b }): Option => ({
        id,
        label: phrase('option.pair', { a: nameOf(desk, a), b: nameOf(desk, b) }),
      })),
      2,
      3,
    ),
    text('choose-why', 60),
  ],
  check: (desk, answers) => {
    const chosen = new Set(chosenOf(answers, 'relations'));
    const picked = focusPairs(desk).filter(({ id }) => chosen.has(id));
    const insight: LookAt = { step: 'insight', tab: 'gaps' };
    if (picked.length < 2)
      return verdictOf([remark('wrong', phrase('remark.choose-more'), { step: 'dialogue' })]);
    return collected([
      ...picked.map(({ a, b, symmetric, isWorth }) => {
        const params = {
          a: nameOf(desk, a),
          b: nameOf(desk, b),
          mean: Math.round(symmetric * 100) / 100,
        };
        return isWorth
          ? remark('right', phrase('remark.choose-worth', params))
          : remark('wrong', phrase('remark.choose-strong', params), insight);
      }),
      ...tooShort([text('choose-why', 60)], answers),
    ]);
  },
};

/** Words that put a question on somebody's conduct. */
const BLAME =
  /(hvorfor (er|gør|kan|vil) (i|de|dere)|skyld|fejl|feil|dårlig|why (do|are|can|don)|fault|blame|failing|bad at)/iu;

const QUESTION_TEXTS = [text('question-1', 30), text('question-2', 30)];

export const questions: Exercise = {
  id: 'questions',
  place: { step: 'dialogue' },
  rubric: [
    'practice.rubric.questions-open',
    'practice.rubric.questions-blame',
    'practice.rubric.questions-bound',
  ],
  notYet: needsAnswers,
  questions: () => QUESTION_TEXTS,
  check: (_, answers) => {
    const looks = QUESTION_TEXTS.flatMap(({ id }) => {
      const given = textOf(answers, id);
      return [
        ...(BLAME.test(given) ? [remark('look', phrase('remark.question-blames', { question: given }))] : []),
        ...(given !== '' && !given.includes('?')
          ? [remark('look', phrase('remark.question-tells', { question: given }))]
          : []),
      ];
    });
    return collected([...looks, ...tooShort(QUESTION_TEXTS, answers)]);
  },
};

export const actions: Exercise = {
  id: 'actions',
  place: { step: 'act' },
  rubric: ['practice.rubric.actions-sign', 'practice.rubric.actions-both'],
  notYet: () => null,
  questions: () => [],
  check: ({ actions: planned }) => {
    const act: LookAt = { step: 'act' };
    if (planned.length < 2)
      return verdictOf([remark('wrong', phrase('remark.actions-more', { count: planned.length }), act)]);
    const missing = (['relation', 'owner', 'due', 'sign'] as const).flatMap((part) => {
      const count = planned.filter((action) => action[part] === null || action[part] === '').length;
      return count === 0 ? [] : [remark('wrong', phrase(`remark.actions-no-${part}`, { count }), act)];
    });
    const whole = remark('right', phrase('remark.actions-planned', { count: planned.length }));
    return missing.length > 0 ? verdictOf([whole, ...missing]) : collected([whole]);
  },
};

const REPORT_TEXTS = [text('report-message', 80)];

export const reporting: Exercise = {
  id: 'report',
  place: { step: 'deliver' },
  rubric: ['practice.rubric.report-message', 'practice.rubric.report-caution'],
  notYet: needsAnswers,
  questions: () => REPORT_TEXTS,
  check: (desk, answers) =>
    collected([
      desk.reportWritten
        ? remark('right', phrase('remark.report-written'))
        : remark('wrong', phrase('remark.report-missing'), { step: 'deliver' }),
      ...tooShort(REPORT_TEXTS, answers),
    ]),
};
