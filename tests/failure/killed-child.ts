/**
 * Processes that work on a document until they are killed. Each is loaded while the one before is still looked at, and what
 * Node compiled is kept for the next, so that hundreds of kills are cheap.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Numbers that the child said, in their order; a line counts only when it is whole. */
export interface Said {
  readonly tried: number | null;
  readonly done: number | null;
}

export interface Children {
  /** Gives a child its work, kills it `afterMs` after it says that it is ready, and tells what it had said. */
  killed(args: readonly string[], afterMs: number): Promise<Said>;
  /** Ends the child that waits. */
  end(): void;
}

const child = path.resolve('tests/failure/working-child.ts');

function start(cache: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', child], {
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
}

export function makeChildren(): Children {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-compiled-'));
  let waiting = start(cache);
  return {
    killed: (args, afterMs) => {
      const engine = waiting;
      const said = workUntilKilled(engine, args, afterMs);
      waiting = start(cache);
      return said;
    },
    end: () => {
      waiting.kill('SIGKILL');
      fs.rmSync(cache, { recursive: true, force: true });
    },
  };
}

function workUntilKilled(
  engine: ChildProcessWithoutNullStreams,
  args: readonly string[],
  afterMs: number,
): Promise<Said> {
  return new Promise((resolve, reject) => {
    let said = '';
    let errors = '';
    let killing = false;
    engine.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    engine.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (killing || !said.includes('ready\n')) return;
      killing = true;
      setTimeout(() => engine.kill('SIGKILL'), afterMs);
    });
    engine.on('error', reject);
    // Not `exit`: what the process said may arrive after its end.
    engine.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve({ tried: lastOf(said, 'try'), done: lastOf(said, 'done') });
      else reject(new Error(`The child ended with ${String(code)}: ${errors}`));
    });
    engine.stdin.end(JSON.stringify(args));
  });
}

function lastOf(said: string, word: string): number | null {
  const found = [...said.matchAll(new RegExp(`^${word} (\\d+)\\n`, 'gmu'))].at(-1)?.[1];
  return found === undefined ? null : Number(found);
}
