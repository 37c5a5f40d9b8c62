/**
 * `npm run mutate`: makes small mistakes in the formulas, one at a time, and lists those that no test notices.
 *
 *   --file PART[:LINE]  only files whose path holds PART (may be given again), only that line
 *   --changed           only files that differ from the last commit
 *   --sample N          N mutants, picked by --seed S (1)
 *   --workers N         threads (2)
 *   --all               run the mutants that are excused, too
 *   --timings           the slowest tests
 *
 * Mutants that change nothing that can be seen stand in tests/mutation/equivalent.json with the reason; an entry that
 * fits no mutant fails, and with --all one that a test notices after all.
 */
import { fileURLToPath } from 'node:url';
import { run } from './lib/run.mjs';
import { toolEnv, toolNode } from './lib/node.mjs';
import { runScript } from './lib/say.mjs';
import { setUpTools } from './setup.mjs';

await runScript(async (args) => {
  await setUpTools();
  const script = fileURLToPath(new URL('./mutation/run.mjs', import.meta.url));
  return (await run(toolNode(), [script, ...args], { show: true, env: toolEnv() })).code;
});
