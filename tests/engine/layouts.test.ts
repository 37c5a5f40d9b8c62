/** Every layout by the engine alone: import, then results, equal the means that are known from how the survey was made. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { LAYOUTS, layoutSetup, makeLayout } from '../helpers/layouts.ts';
import { failureOf, makeEngine } from './helpers.ts';

test.each(LAYOUTS)('$name', async (layout) => {
  const engine = makeEngine();
  const { files, respondents, means, answers, groups } = makeLayout(layout, engine.folder);
  const document = engine.client.grant(engine.at('a.samspil'));
  const setup = { ...layoutSetup, rounds: [{ id: '1', label: 'Før' }] };
  await engine.client.call('engagement.createFromSetup', { file: document, setup, force: true });
  const data = files.find((file) => /dataset/iu.test(file)) ?? files[0] ?? '';
  const file = engine.client.grant(data);
  const run = (mapping?: unknown) =>
    engine.client.call('import.run', { file, mapping, dryRun: false, jobId: randomUUID() });
  if (answers.size > 0) {
    // What only a person can say stops the import; then it is said.
    expect((await failureOf(run())).code).toBe('import.uncertain');
    const { mapping } = await engine.client.call('import.preview', { file, jobId: randomUUID() });
    const said = [...answers];
    const of = (kind: string) => said.flatMap(([text, meaning]) => (meaning === kind ? [text] : []));
    await run({
      ...mapping,
      values: Object.fromEntries(said.filter(([, meaning]) => typeof meaning === 'number')),
      missing: of('missing'),
      notApplicable: of('notApplicable'),
      groups: { ...mapping.groups, ...Object.fromEntries(groups) },
    });
  } else await run();
  const result = await engine.client.call('capacity.get', { audience: 'consultant' });
  expect(result.response.responded).toBe(respondents);
  const shown = result.cells.flatMap(({ rater, rated, mean }) =>
    mean === null ? [] : [[`${rater}:${rated}`, mean.toFixed(9)] as const],
  );
  expect(new Map(shown)).toEqual(new Map([...means].map(([key, mean]) => [key, mean.toFixed(9)])));
  await engine.client.close();
});
