/**
 * `npm run test:failure`: kills, full drives, spoilt files. `-- --kills 1000` kills so often instead of 200 times; what follows
 * another `--` goes to the test tool.
 */
import { closingLines } from './lib/counts.mjs';
import { isScript, runScript, SetupProblem } from './lib/say.mjs';
import { vitest } from './lib/suites.mjs';
import { setUpTools } from './setup.mjs';

/** How often to kill, null = as usual, and the arguments for the test tool. */
export function parseFailureArguments(args) {
  const dashes = args.indexOf('--');
  const own = dashes < 0 ? args : args.slice(0, dashes);
  const more = dashes < 0 ? [] : args.slice(dashes + 1);
  if (own.length === 0) return { kills: null, more };
  const text = /^--kills=/u.test(own[0])
    ? own[0].slice('--kills='.length)
    : own[0] === '--kills'
      ? own[1]
      : '';
  if (!/^[1-9]\d{0,5}$/u.test(text ?? ''))
    throw new SetupProblem('Usage: npm run test:failure [-- --kills NUMBER] [-- arguments of the test tool]');
  return { kills: Number(text), more };
}

if (isScript(import.meta.url))
  await runScript(async () => {
    const { kills, more } = parseFailureArguments(process.argv.slice(2));
    await setUpTools();
    if (kills !== null) process.env['SAMSPIL_KILLS'] = String(kills);
    const outcome = await vitest('failure', more);
    console.log(['', ...closingLines([outcome])].join('\n'));
    return outcome.failed > 0 ? 1 : 0;
  });
