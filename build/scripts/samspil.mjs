/**
 * `npm run --silent samspil -- <command>`: the command line from its sources. Everything of the command passes through:
 * arguments, input, output, exit status, signals. Set-up, where it is needed, speaks on stderr.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { inModules, root } from './lib/paths.mjs';
import { forwardSignals } from './lib/run.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { runScript } from './lib/say.mjs';
import { toolNode } from './lib/node.mjs';

await runScript(async (args) => {
  await ensurePackages();
  const main = path.join(root, 'electron', 'cli', 'main.ts');
  // npm runs scripts in the checkout; paths are meant from the folder that the person stands in.
  const viaNpm = process.env.npm_lifecycle_event === 'samspil';
  const cwd = (viaNpm && process.env.INIT_CWD) || process.cwd();
  const env = { ...process.env, NODE_COMPILE_CACHE: inModules('.cache', 'samspil-compile') };
  const child = spawn(toolNode(), ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd,
    env,
    stdio: 'inherit',
  });
  forwardSignals(child);
  const { code, signal } = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, exitSignal) => resolve({ code: exitCode, signal: exitSignal }));
  });
  if (signal === null) return code;
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  return 1;
});
