/** Child processes: their output is shown, or kept and shown when they fail. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.mjs';
import { SetupProblem } from './say.mjs';

/**
 * Runs a command to its end. `show: true` passes its output through; otherwise the output is kept.
 * @returns {Promise<{code: number, signal: string | null, output: string}>} 127 when the command does not exist.
 */
export async function run(
  command,
  args,
  { cwd = root, env = process.env, show = false, timeoutMs = 0 } = {},
) {
  const child = spawn(command, args, {
    cwd,
    // What is kept may end in a log: without colours.
    env: show ? env : { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32' && /\.(cmd|bat)$/i.test(command),
  });
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  let late = false;
  const timer = timeoutMs > 0 ? setTimeout(() => ((late = true), child.kill('SIGKILL')), timeoutMs) : null;
  const stop = forwardSignals(child);
  try {
    const [code, signal] = await once(child, 'close');
    const output = Buffer.concat(chunks).toString('utf8');
    return { code: code ?? (late ? 124 : 1), signal, output };
  } catch (error) {
    if (error.code === 'ENOENT') return { code: 127, signal: null, output: `${command}: not found` };
    throw error;
  } finally {
    if (timer) clearTimeout(timer);
    stop();
  }
}

/** Runs a command that must succeed; its output is shown only when it does not. */
export async function must(what, command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code === 0) return result.output;
  const tail = result.output.trim().split('\n').slice(-30).join('\n');
  throw new SetupProblem(`${what} failed (${command} ended with ${result.signal ?? result.code}).\n${tail}`);
}

/** Passes an interrupt on to a child, so that no process is left behind. Returns how to stop doing so. */
export function forwardSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const handlers = signals.map((signal) => [signal, () => child.kill(signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
