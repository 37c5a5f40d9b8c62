/** Exercises played well and badly, against keys that are worked out here from the rows of the case. */
import { describe, expect, test } from 'vitest';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import {
  EXERCISE_IDS,
  exerciseOf,
  type Answers,
  type Desk,
  type ExerciseId,
  type Question,
} from '../../../../shared/domain/training/exercises/index.ts';
import { PRACTICE_CASES, type Practice } from '../../../../shared/domain/training/practice.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { caseOf, deskOf, meanFromRows } from './practice-desk.ts';

const practices = PRACTICE_CASES.map((id, at): Practice => ({ case: id, seed: 31 + at, language: 'da' }));

const choiceOf = (questions: readonly Question[], id: string) => {
  const question = questions.find((one) => one.id === id);
  if (question?.kind !== 'choice') throw new Error(`no choice ${id}`);
  return question;
};

const LONG =
  'En tekst, der er lang nok til, at en anden kan følge tanken: hvad genkender I i den her relation?';

/** Every option and every answer of an exercise, by words in all languages: a missing text throws. */
function say(desk: Desk, id: ExerciseId, answers: Answers): void {
  const exercise = exerciseOf(id);
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    for (const key of [`practice.exercise.${id}`, `practice.task.${id}`, ...exercise.rubric]) words.text(key);
    for (const question of exercise.questions(desk)) {
      words.text(question.ask.code, question.ask.params);
      if (question.kind === 'choice')
        for (const { label } of question.options) words.text(label.code, label.params);
    }
    for (const { phrase } of exercise.check(desk, answers).remarks) words.text(phrase.code, phrase.params);
  }
}

describe.each(practices)('$case', (practice) => {
  const desk = deskOf(practice);
  const training = caseOf(practice);
  const last = training.rounds.length - 1;
  const { result } = desk;
  if (result === null) throw new Error('no result');
  const mean = (id: string): number => {
    const [rater = '', rated = ''] = id.split('>');
    return meanFromRows(training, last, rater, rated);
  };

  test('matrix: the extremes of the rows are the key, others are not', () => {
    const questions = exerciseOf('matrix').questions(desk);
    const pick = (id: string, sign: number): readonly string[] =>
      [...choiceOf(questions, id).options.map((one) => one.id)].sort((a, b) => sign * (mean(b) - mean(a)));
    const [high, low] = [pick('strongest', 1), pick('weakest', -1)];
    const cells = result.cells.filter((cell) => cell.mean !== null && cell.rater !== cell.rated);
    const between = cells.reduce((sum, cell) => sum + mean(`${cell.rater}>${cell.rated}`), 0) / cells.length;
    expect(mean(high[0] ?? '')).toBeCloseTo(Math.max(...cells.map((cell) => cell.mean ?? 0)), 9);
    expect(mean(low[0] ?? '')).toBeCloseTo(Math.min(...cells.map((cell) => cell.mean ?? 9)), 9);
    const right = {
      strongest: high[0] ?? '',
      weakest: low[0] ?? '',
      between: between.toFixed(2).replace('.', ','),
    };
    expect(exerciseOf('matrix').check(desk, right).outcome).toBe('right');
    const wrong = { strongest: high[1] ?? '', weakest: low[1] ?? '', between: '1' };
    expect(exerciseOf('matrix').check(desk, wrong).outcome).toBe('wrong');
    expect(exerciseOf('matrix').check(desk, { ...right, between: '9,9' }).outcome).toBe('partly');
    const within = exerciseOf('matrix').check(desk, { ...right, between: result.indices.within.mean ?? 0 });
    expect(within.remarks.at(-1)?.phrase.code).toBe('practice.remark.between-is-within');
    say(desk, 'matrix', wrong);
  });

  test('one-sided: the widest gap of the rows, from its lower side', () => {
    const exercise = exerciseOf('one-sided');
    const { options } = choiceOf(exercise.questions(desk), 'view');
    const turned = (id: string): string => id.split('>').reverse().join('>');
    const [best] = [...options].sort(
      (a, b) => mean(a.id) - mean(turned(a.id)) - mean(b.id) + mean(turned(b.id)),
    );
    const widest = Math.max(...result.pairs.map(({ gap }) => Math.abs(gap ?? 0)));
    expect(mean(turned(best?.id ?? '')) - mean(best?.id ?? '')).toBeCloseTo(widest, 9);
    for (const { id } of options)
      expect(exercise.check(desk, { view: id }).outcome).toBe(id === best?.id ? 'right' : 'wrong');
    expect(exercise.check(desk, { view: turned(best?.id ?? '') }).remarks[0]?.phrase.code).toBe(
      'practice.remark.one-sided-turned',
    );
    say(desk, 'one-sided', {});
  });

  test('interval: one meaning is right, and the middle of the scale lies in it or not', () => {
    const exercise = exerciseOf('interval');
    const questions = exercise.questions(desk);
    const { low, high, middle } = questions[0]?.ask.params ?? {};
    expect(middle).toBe(3);
    const excludes = Number(low) > 3 || Number(high) < 3;
    for (const { id } of choiceOf(questions, 'meaning').options)
      for (const yes of ['yes', 'no']) {
        const right = (id === 'mean' ? 1 : 0) + ((yes === 'yes') === excludes ? 1 : 0);
        expect(exercise.check(desk, { meaning: id, middle: yes }).outcome).toBe(
          ['wrong', 'partly', 'right'][right],
        );
        say(desk, 'interval', { meaning: id, middle: yes });
      }
  });

  test('hidden: too few, and the neighbour because of them', () => {
    const exercise = exerciseOf('hidden');
    expect(exercise.notYet(desk)).toBeNull();
    expect(exercise.questions(desk).map(({ id }) => id)).toEqual(['cell', 'neighbour']);
    expect(exercise.check(desk, { cell: 'few', neighbour: 'derived' }).outcome).toBe('right');
    expect(exercise.check(desk, { cell: 'few', neighbour: 'few' }).outcome).toBe('partly');
    expect(exercise.check(desk, { cell: 'nobody', neighbour: 'unrelated' }).outcome).toBe('wrong');
    say(desk, 'hidden', { cell: 'few', neighbour: 'derived' });
    say(desk, 'hidden', {});
  });

  test('change: told from noise by the interval, and only where there are two rounds', () => {
    const exercise = exerciseOf('change');
    if (last === 0) {
      expect(exercise.notYet(desk)?.code).toBe('practice.not-yet.one-round');
      return;
    }
    expect(exercise.notYet(desk)).toBeNull();
    const questions = exercise.questions(desk);
    expect(questions).toHaveLength(4);
    const key = Object.fromEntries(
      questions.map(({ id }) => {
        const cell = result.change?.cells.find(({ rater, rated }) => `${rater}>${rated}` === id);
        const isReal = cell?.ci
          ? (cell.ci.low > 0 || cell.ci.high < 0) && (cell.pAdjusted ?? 1) < 0.05
          : false;
        return [id, isReal ? 'real' : 'noise'];
      }),
    );
    expect(new Set(Object.values(key))).toEqual(new Set(['real', 'noise']));
    expect(exercise.check(desk, key).outcome).toBe('right');
    const turned = Object.fromEntries(
      Object.entries(key).map(([id, is]) => [id, is === 'real' ? 'noise' : 'real']),
    );
    expect(exercise.check(desk, turned).outcome).toBe('wrong');
    say(desk, 'change', key);
    say(desk, 'change', turned);
    const improved = training.truth.findings.find(({ kind }) => kind === 'improvement');
    if (improved?.kind !== 'improvement') throw new Error('nothing planted');
    const { a, b } = improved;
    const told = result.change?.cells.find(({ rater, rated }) => rater === a && rated === b);
    expect(told?.verdict).toBe('higher');
  });

  test('choose: low or one-sided relations begin, strong ones do not', () => {
    const exercise = exerciseOf('choose');
    const { options } = choiceOf(exercise.questions(desk), 'relations');
    const isWorth = (id: string): boolean => {
      const [a, b] = [mean(id), mean(id.split('>').reverse().join('>'))];
      return (a + b) / 2 < (result.indices.between.mean ?? 0) - 0.4 || Math.abs(a - b) >= 0.5;
    };
    const worth = options.filter(({ id }) => isWorth(id)).map(({ id }) => id);
    const strong = options.filter(({ id }) => !isWorth(id)).map(({ id }) => id);
    expect(worth.length).toBeGreaterThan(1);
    const answers = (relations: readonly string[]): Answers => ({ relations, 'choose-why': LONG });
    expect(exercise.check(desk, answers(worth.slice(0, 2))).outcome).toBe('collected');
    expect(exercise.check(desk, answers([...worth.slice(0, 1), ...strong.slice(0, 1)])).outcome).toBe(
      'partly',
    );
    expect(exercise.check(desk, answers(strong.slice(0, 2))).outcome).toBe('wrong');
    expect(exercise.check(desk, answers(worth.slice(0, 1))).outcome).toBe('wrong');
    expect(exercise.check(desk, { relations: worth.slice(0, 2), 'choose-why': 'nej' }).outcome).toBe(
      'partly',
    );
    say(desk, 'choose', answers(strong.slice(0, 2)));
    say(desk, 'choose', answers(worth.slice(0, 2)));
  });
});

describe('work that is seen in the document', () => {
  const practice = practices[0];
  if (!practice) throw new Error('no case');
  const desk = deskOf(practice);
  const outcome = (id: ExerciseId, changed: Partial<Desk>, answers: Answers = {}): string => {
    const at = { ...desk, ...changed };
    say(at, id, answers);
    return exerciseOf(id).check(at, answers).outcome;
  };
  const engaged = (changed: Partial<Engagement>): Partial<Desk> => ({
    engagement: { ...desk.engagement, ...changed },
  });

  test('focus: core task, purpose and just the relations of the letter', () => {
    const why = { 'focus-why': LONG };
    expect(outcome('focus', {}, why)).toBe('collected');
    expect(outcome('focus', {})).toBe('partly');
    expect(outcome('focus', engaged({ coreTask: ' ' }), why)).toBe('partly');
    expect(outcome('focus', engaged({ relations: 'all' }), why)).toBe('partly');
    const { relations } = desk.engagement;
    if (typeof relations === 'string') throw new Error('not listed');
    expect(outcome('focus', engaged({ relations: relations.slice(1) }), why)).toBe('partly');
    expect(outcome('focus', engaged({ relations: 'all', coreTask: '', purpose: '' }), {})).toBe('wrong');
  });

  test('import: as many as belong, and what to look for where not', () => {
    const stored = (change: number): Partial<Desk> => ({
      rounds: desk.rounds.map((round) => ({ ...round, stored: round.expected + change })),
    });
    expect(outcome('import', {})).toBe('right');
    expect(outcome('import', stored(1))).toBe('wrong');
    expect(outcome('import', stored(-3))).toBe('wrong');
    const [first] = desk.rounds;
    expect(outcome('import', stored(-(first?.expected ?? 0)))).toBe('wrong');
  });

  test('questions: collected, with a look at blame and at statements', () => {
    const ask = (one: string) => ({ 'question-1': one, 'question-2': LONG });
    const check = (answers: Answers) => exerciseOf('questions').check(desk, answers);
    expect(check(ask(LONG))).toEqual({ outcome: 'collected', remarks: [] });
    expect(check(ask('Hvis skyld er det, at det går så skidt mellem jer?')).remarks[0]?.phrase.code).toBe(
      'practice.remark.question-blames',
    );
    expect(check(ask('I skal tale mere sammen om børnene, synes jeg.')).remarks[0]?.phrase.code).toBe(
      'practice.remark.question-tells',
    );
    expect(check(ask('Hvad?')).outcome).toBe('wrong');
    say(desk, 'questions', ask('Hvis skyld er det, at det går så skidt mellem jer'));
  });

  test('actions: two or more, each whole', () => {
    expect(outcome('actions', {})).toBe('collected');
    expect(outcome('actions', { actions: desk.actions.slice(0, 1) })).toBe('wrong');
    for (const part of [{ owner: '' }, { due: null }, { sign: '' }, { relation: null }])
      expect(outcome('actions', { actions: desk.actions.map((one) => ({ ...one, ...part })) })).toBe(
        'partly',
      );
  });

  test('report: written, with its message', () => {
    expect(outcome('report', {}, { 'report-message': LONG })).toBe('collected');
    expect(outcome('report', { reportWritten: false }, { 'report-message': LONG })).toBe('wrong');
    expect(outcome('report', {})).toBe('partly');
  });

  test('nothing can be read before the answers are there', () => {
    const empty: Desk = { ...desk, result: null };
    for (const id of EXERCISE_IDS) {
      const told = exerciseOf(id).notYet(empty);
      const needsNone = ['focus', 'import', 'actions'].includes(id);
      expect(told === null, id).toBe(needsNone);
      if (told) wordsOf('nb').text(told.code, told.params);
    }
  });
});
