/**
 * `npm run --silent samspil -- <command>`: the command line from its sources. Everything of the command passes through:
 * arguments, input, output, exit status, signals. Set-up, where it is needed, speaks on stderr.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inModules, root } from './lib/paths.mjs';
import { forwardSignals } from './lib/run.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { runScript } from './lib/say.mjs';
import { toolNode } from './lib/node.mjs';

const main = path.join(root, 'electron', 'cli', 'main.ts');
const compileCache = () => inModules('.cache', 'samspil-compile');

/** In this very process, where it runs on the right Node already: a process less to start. */
async function runHere(args) {
  module.enableCompileCache(compileCache());
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
}

async function runOn(node, args) {
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache() };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...args], {
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
}

await runScript(async (args) => {
  await ensurePackages();
  // npm runs scripts in the checkout; paths are meant from the folder that the person stands in.
  if (process.env.npm_lifecycle_event === 'samspil' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  const node = toolNode();
  const isHere = fs.realpathSync(node) === fs.realpathSync(process.execPath);
  return isHere && Number.parseInt(process.versions.node, 10) >= 24 ? runHere(args) : runOn(node, args);
});
