/** A trainee's way through a case in the engine, right and wrong, and the examiner's after it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MethodInput, MethodOutput } from '../../../shared/api/methods.ts';
import { exerciseOf, type ExerciseId } from '../../../shared/domain/training/exercises/index.ts';
import { answerKeyDesk } from '../../../electron/engine/services/answer-key.ts';
import { practiceRounds, trainingCase } from '../../../electron/engine/services/practice-files.ts';
import { failureOf, importSheet, makeEngine, type TestEngine } from '../helpers.ts';

const LONG = 'Hvad genkender I i tallene, når I tænker på en uge, hvor samarbejdet om borgeren lykkedes?';

async function started(engine: TestEngine, input: Partial<MethodInput<'practice.start'>> = {}) {
  const file = engine.client.grant(path.join(engine.folder, 'øvelse.samspil'));
  return engine.client.call('practice.start', {
    file,
    case: 'chain',
    language: 'da',
    seed: 5,
    ...input,
  });
}

const answer = (engine: TestEngine, exercise: ExerciseId, answers = {}, seconds = 30) =>
  engine.client.call('practice.answer', { exercise, answers, seconds });

const outcomeOf = ({ verdict }: MethodOutput<'practice.answer'>) => verdict?.outcome;

describe('a practice case', () => {
  it('gives document, letter and sheets, and never writes over what stands there', async () => {
    const engine = makeEngine();
    const { fileName, files } = await started(engine);
    expect(fileName).toBe('øvelse.samspil');
    expect(files).toEqual(['Brev.txt', 'chain-2026-1.xlsx']);
    expect(fs.readFileSync(path.join(engine.folder, 'Brev.txt'), 'utf8')).toContain('opdigtede tal');
    const { engagement, rounds } = await engine.client.call('engagement.overview', {});
    expect(engagement).toMatchObject({
      coreTask: '',
      relations: 'all',
      practice: { case: 'chain', seed: 5, language: 'da', exam: null },
    });
    expect(rounds.map(({ respondents }) => respondents)).toEqual([0]);
    expect(await engine.client.call('recent.list', {})).toMatchObject([{ fileName, practice: true }]);
    const file = engine.client.grant(path.join(engine.folder, 'anden.samspil'));
    const again = engine.client.call('practice.start', { file, case: 'chain', language: 'da' });
    expect(await failureOf(again)).toMatchObject({ code: 'file.exists', params: { file: 'Brev.txt' } });
    expect(fs.existsSync(path.join(engine.folder, 'anden.samspil'))).toBe(false);
    const unknown = engine.client.call('practice.start', { file, case: 'mars', language: 'da' });
    expect(await failureOf(unknown)).toMatchObject({ code: 'practice.unknown-case' });
    await engine.client.close();
  });

  it('draws another variant each time, in three languages', async () => {
    const seeds = new Set<number>();
    for (const language of ['da', 'nb', 'en'] as const) {
      const engine = makeEngine();
      await started(engine, { language, seed: undefined });
      seeds.add((await engine.client.call('practice.state', {}))?.seed ?? -1);
      await engine.client.close();
    }
    expect(seeds.size).toBe(3);
  });

  it('is played: too early, wrong, then right, and remembers each attempt', async () => {
    const engine = makeEngine();
    await started(engine);
    const before = await engine.client.call('practice.state', {});
    expect(before?.exercises.find(({ id }) => id === 'matrix')?.notYet?.code).toBe(
      'practice.not-yet.answers',
    );
    expect(await failureOf(answer(engine, 'matrix'))).toMatchObject({ code: 'practice.not-yet' });
    expect(outcomeOf(await answer(engine, 'import'))).toBe('wrong');
    await importSheet(engine, path.join(engine.folder, 'chain-2026-1.xlsx'), '2026-1');
    expect(outcomeOf(await answer(engine, 'import'))).toBe('right');
    const desk = answerKeyDesk({ case: 'chain', seed: 5, language: 'da', exam: null });
    const { questions } = await engine.client.call('practice.exercise', { exercise: 'one-sided' });
    const options = questions[0]?.kind === 'choice' ? questions[0].options : [];
    const key = options.find(
      ({ id }) => exerciseOf('one-sided').check(desk, { view: id }).outcome === 'right',
    );
    const other = options.find(({ id }) => id !== key?.id);
    expect(outcomeOf(await answer(engine, 'one-sided', { view: other?.id }))).toBe('wrong');
    expect(outcomeOf(await answer(engine, 'one-sided', { view: key?.id }, 45))).toBe('right');
    const after = await engine.client.call('practice.state', {});
    expect(after?.exercises.find(({ id }) => id === 'one-sided')).toMatchObject({
      outcome: 'right',
      attempts: 2,
      seconds: 75,
    });
    await engine.client.close();
  });

  it('knows that the report was written, and by nothing else', async () => {
    const engine = makeEngine();
    await started(engine);
    await importSheet(engine, path.join(engine.folder, 'chain-2026-1.xlsx'), '2026-1');
    const told = { 'report-message': LONG };
    expect(outcomeOf(await answer(engine, 'report', told))).toBe('wrong');
    const file = engine.client.grant(path.join(engine.folder, 'rapport.pdf'));
    await engine.client.call('report.write', { file, jobId: 'report' });
    expect(outcomeOf(await answer(engine, 'report', told))).toBe('collected');
    await engine.client.close();
  });

  it('is what an ordinary document is not', async () => {
    const engine = makeEngine();
    const file = engine.client.grant(path.join(engine.folder, 'kunde.samspil'));
    await engine.client.call('engagement.create', {
      file,
      client: 'K',
      name: 'N',
      language: 'da',
      instrument: 'relcap-6',
    });
    expect(await engine.client.call('practice.state', {})).toBeNull();
    expect(await failureOf(answer(engine, 'focus'))).toMatchObject({ code: 'practice.none-open' });
    await engine.client.close();
  });
});

describe('the answer key', () => {
  it.each(['nordby', 'fjordvik', 'ward', 'chain', 'new-start'])(
    'of %s says what an import of its sheets gives',
    async (id) => {
      const variant = { case: id, seed: 9, language: 'nb' } as const;
      const practice = { ...variant, exam: null };
      const engine = makeEngine();
      await started(engine, variant);
      const training = trainingCase(practice);
      for (const { id: round, files, kept, mapping } of practiceRounds(practice, training)) {
        const [name = ''] = files.keys();
        const sheet = engine.client.grant(path.join(engine.folder, name));
        const stored = await engine.client.call('import.commit', {
          file: sheet,
          mapping,
          roundId: round,
          jobId: round,
        });
        expect(stored.batch.respondents).toBe(kept.length);
      }
      const { result } = answerKeyDesk(practice);
      const shown = await engine.client.call('capacity.get', { audience: 'consultant' });
      const told = (result?.cells ?? []).filter(({ mean }) => mean !== null);
      expect(told.length).toBeGreaterThan(25);
      for (const { rater, rated, mean } of told) {
        const cell = shown.cells.find((one) => one.rater === rater && one.rated === rated);
        expect(cell?.mean).toBeCloseTo(mean ?? 0, 9);
      }
      await engine.client.close();
    },
  );
});
