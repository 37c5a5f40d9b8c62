/** A cancel is heard at every stage of an import and leaves nothing behind; what changed meanwhile stops it too. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStandard, failureOf, makeEngine, type TestEngine } from '../helpers.ts';

const PEOPLE = 3000;
const SHEET = [
  'nr;Gruppe;Kendskab [Skolen];Kendskab [PPR];Information [Skolen];Information [PPR]',
  ...Array.from({ length: PEOPLE }, (_, at) => `p${at};${at % 2 === 0 ? 'Skolen' : 'PPR'};4;3;2;5`),
].join('\n');

async function prepared(): Promise<{ engine: TestEngine; run: () => Promise<unknown>; jobId: string }> {
  const engine = makeEngine();
  await createStandard(engine);
  fs.writeFileSync(engine.at('svar.csv'), SHEET);
  const file = engine.client.grant(engine.at('svar.csv'));
  const jobId = randomUUID();
  const run = () => engine.client.call('import.run', { file, round: '2026-1', dryRun: false, jobId });
  return { engine, run, jobId };
}

/** Does something once, when the job first tells of this step. */
function atStep(engine: TestEngine, step: string, act: () => void): void {
  let isDone = false;
  engine.client.on('progress', (progress) => {
    if (isDone || progress.step !== step) return;
    isDone = true;
    act();
  });
}

describe('a cancelled import', () => {
  it.each(['job.reading', 'job.mapping', 'job.storing'])(
    'in %s leaves nothing, and can begin again',
    async (step) => {
      const { engine, run, jobId } = await prepared();
      const { revision } = await engine.client.call('engagement.state', {});
      atStep(engine, step, () => void engine.client.call('job.cancel', { jobId }));
      expect((await failureOf(run())).code).toBe('job.cancelled');
      expect((await engine.client.call('engagement.overview', {})).batches).toEqual([]);
      expect((await engine.client.call('engagement.state', {})).revision).toBe(revision);
      expect((await engine.client.call('document.check', {})).ok).toBe(true);
      await run();
      const [batch] = (await engine.client.call('engagement.overview', {})).batches;
      expect(batch).toMatchObject({ respondents: PEOPLE, answers: 4 * PEOPLE });
      await engine.client.close();
    },
  );
});

it('what changes the engagement while answers are stored stops the import', async () => {
  const { engine, run } = await prepared();
  atStep(engine, 'job.storing', () => void engine.client.call('engagement.setStatistics', { seed: 11 }));
  expect((await failureOf(run())).code).toBe('import.engagement-changed');
  expect((await engine.client.call('engagement.overview', {})).batches).toEqual([]);
  await run();
  expect((await engine.client.call('engagement.overview', {})).batches).toHaveLength(1);
  await engine.client.close();
});
