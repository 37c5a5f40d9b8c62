/** A whole case in the engine: every exercise answered wrong and then right, the right answers read from the results alone. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import {
  EXERCISE_IDS,
  type Answers,
  type ExerciseId,
} from '../../../shared/domain/training/exercises/index.ts';
import { practicePlan } from '../../../shared/domain/training/practice-plans.ts';
import { practiceRounds, trainingCase } from '../../../electron/engine/services/practice-files.ts';
import { makeEngine, type TestEngine } from '../helpers.ts';

const PRACTICE = { case: 'new-start', seed: 5, language: 'da', exam: null } as const;
const LONG =
  'Hvad genkender I i tallene, når I tænker på en uge, hvor samarbejdet om borgeren lykkedes, og hvem mangler ved bordet?';

/** The work outside the exercises: what is settled, the sheets, a plan of two actions, the report. */
async function work({ client, at }: TestEngine): Promise<void> {
  await client.call('clarity.set', {
    coreTask: 'borgere, der er syge af stress',
    purpose: 'Bedre overgange',
  });
  const { engagement } = await client.call('engagement.overview', {});
  const ids = engagement.groups.map(({ id }) => id);
  const apart = new Set(
    (practicePlan(PRACTICE.case)?.apart ?? []).flatMap(([a, b]) => [`${a}>${b}`, `${b}>${a}`]),
  );
  const relations = ids
    .flatMap((a) => ids.map((b): [string, string] => [a, b]))
    .filter(([a, b]) => !apart.has(`${a}>${b}`));
  await client.call('relations.set', { relations, step: 'edited' });
  for (const { id, files, mapping } of practiceRounds(PRACTICE, trainingCase(PRACTICE))) {
    const [name = ''] = files.keys();
    await client.call('import.commit', { file: client.grant(at(name)), mapping, roundId: id, jobId: id });
  }
  for (const [index, rated] of ids.slice(1, 3).entries()) {
    const relation: [string, string] = [ids[0] ?? '', rated];
    const focus = await client.call('plan.saveFocus', {
      ...{ id: null, title: `Fokus ${index}`, description: '', relation, dimension: null },
    });
    await client.call('plan.saveAction', {
      ...{
        id: null,
        focus: focus.id,
        title: 'Fælles morgenmøde',
        sign: 'Vi ringer først',
        responsible: 'Ida',
      },
      ...{ due: '2026-12-01', state: 'planned' as const },
    });
  }
  await client.call('report.write', { file: client.grant(at('rapport.pdf')), jobId: 'report' });
}

/** Answers that follow from the numbers, worked out without the exercises. */
function answersOf(result: CapacityResult): Readonly<Record<ExerciseId, Answers>> {
  const shown = result.cells.filter(({ rater, rated, mean }) => rater !== rated && mean !== null);
  const idOf = (cell: { readonly rater: string; readonly rated: string }): string =>
    `${cell.rater}>${cell.rated}`;
  const sorted = [...shown].sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const mean = (a: string, b: string): number | null =>
    shown.find(({ rater, rated }) => rater === a && rated === b)?.mean ?? null;
  const sided = shown
    .map((cell) => ({ id: idOf(cell), gap: (mean(cell.rated, cell.rater) ?? NaN) - (cell.mean ?? 0) }))
    .filter(({ gap }) => !Number.isNaN(gap))
    .sort((a, b) => b.gap - a.gap);
  const between = shown.reduce((sum, cell) => sum + (cell.mean ?? 0), 0) / shown.length;
  const change = Object.fromEntries(
    (result.change?.cells ?? []).map((cell) => {
      const isClear =
        cell.ci !== null && (cell.ci.low > 0 || cell.ci.high < 0) && (cell.pAdjusted ?? 1) < 0.05;
      return [idOf(cell), isClear ? 'real' : 'noise'];
    }),
  );
  return {
    focus: { 'focus-why': LONG },
    import: {},
    matrix: {
      strongest: sorted[0] ? idOf(sorted[0]) : '',
      weakest: idOf(sorted.at(-1) ?? { rater: '', rated: '' }),
      between: between.toFixed(2).replace('.', ','),
    },
    'one-sided': { view: sided[0]?.id ?? '' },
    interval: {},
    hidden: { cell: 'few', neighbour: 'derived' },
    change,
    choose: {},
    questions: { 'question-1': LONG, 'question-2': LONG },
    actions: {},
    report: { 'report-message': LONG },
  };
}

describe('a whole case', () => {
  it('is played through, wrong and right', async () => {
    const engine = makeEngine();
    const { client } = engine;
    await client.call('practice.start', {
      file: client.grant(path.join(engine.folder, 'case.samspil')),
      ...start,
    });
    const give = (exercise: ExerciseId, answers: Answers) =>
      client.call('practice.answer', { exercise, answers, seconds: 10 });
    const doable = async (): Promise<readonly ExerciseId[]> =>
      ((await client.call('practice.state', {}))?.exercises ?? []).flatMap(({ id, notYet }) =>
        notYet === null ? [id] : [],
      );
    for (const id of await doable())
      expect((await give(id, {})).verdict?.outcome, `${id} before the work`).toBe('wrong');
    await work(engine);
    expect(await doable()).toEqual(EXERCISE_IDS);
    const rounds = (await client.call('engagement.overview', {})).rounds.map(({ id }) => id);
    const result = await client.call('capacity.get', {
      audience: 'consultant',
      ...(rounds[0] === undefined ? {} : { compare: rounds[0] }),
    });
    const answers: Record<ExerciseId, Answers> = { ...answersOf(result) };

    const { questions } = await client.call('practice.exercise', { exercise: 'interval' });
    const { low, high } = questions[0]?.ask.params ?? {};
    answers.interval = { meaning: 'mean', middle: Number(low) > 3 || Number(high) < 3 ? 'yes' : 'no' };
    const choose = (await client.call('practice.exercise', { exercise: 'choose' })).questions[0];
    const offered = choose?.kind === 'choice' ? choose.options.map(({ id }) => id) : [];
    answers.choose = { relations: worthOf(result, offered).slice(0, 2), 'choose-why': LONG };

    for (const id of ['matrix', 'one-sided', 'interval', 'hidden', 'change', 'choose', 'questions'] as const)
      expect((await give(id, {})).verdict?.outcome, `${id} without an answer`).toBe('wrong');
    for (const id of EXERCISE_IDS)
      expect((await give(id, answers[id])).verdict?.outcome, id).toBe(
        COLLECTED.has(id) ? 'collected' : 'right',
      );
    const state = await client.call('practice.state', {});
    const tries = new Map(state?.exercises.map(({ id: of, attempts }) => [of, attempts]));
    expect(EXERCISE_IDS.map((of) => tries.get(of))).toEqual(
      EXERCISE_IDS.map((of) => (of === 'report' ? 1 : 2)),
    );
    await client.close();
  });
});

const { case: id, seed, language } = PRACTICE;
const start = { case: id, seed, language };
const COLLECTED: ReadonlySet<ExerciseId> = new Set(['focus', 'choose', 'questions', 'actions', 'report']);

/** Relations that are clearly low, or that the two sides see differently (method 5.1). */
function worthOf({ cells, indices }: CapacityResult, offered: readonly string[]): string[] {
  const mean = (key: string): number =>
    cells.find(({ rater, rated }) => `${rater}>${rated}` === key)?.mean ?? NaN;
  return offered.filter((key) => {
    const [a, b] = [mean(key), mean(key.split('>').reverse().join('>'))];
    return (a + b) / 2 < (indices.between.mean ?? 0) - 0.4 || Math.abs(a - b) >= 0.5;
  });
}
