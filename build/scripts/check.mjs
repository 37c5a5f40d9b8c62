/** `npm run check`: types, lint with the import table, format, unit tests. For every save; `npm test` is for every commit. */
import { runScript } from './lib/say.mjs';
import { closingLines } from './lib/counts.mjs';
import { format, lint, types, vitest } from './lib/suites.mjs';
import { setUpTools } from './setup.mjs';

await runScript(async () => {
  await setUpTools();
  const outcomes = [await types(), await lint(), await format(), await vitest('unit')];
  console.log(['', ...closingLines(outcomes)].join('\n'));
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
});
