/** The engine's log: what was asked, how long it took, what failed and where in the code; never names, paths or answers. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A full file becomes engine.1.log, that one engine.2.log; the oldest goes. */
const LIMIT_BYTES = 1_000_000;
const KEPT = 2;

export interface Log {
  /** A fault of the program, with its stack; the message of an error is left out, as it may quote data. */
  fault(errorId: string, where: string, error: unknown): void;
  answer(entry: { readonly method: string; readonly code: string | null; readonly durationMs: number }): void;
}

/** Appends JSON lines to engine.log in `folder`. A log that cannot be written says so once on stderr and is silent. */
export function openLog(folder: string, clock: () => Date): Log {
  const file = join(folder, 'engine.log');
  let broken = false;
  const write = (entry: Readonly<Record<string, unknown>>): void => {
    if (broken) return;
    try {
      mkdirSync(folder, { recursive: true });
      rotate(folder, file);
      appendFileSync(file, `${JSON.stringify({ at: clock().toISOString(), ...entry })}\n`, { mode: 0o600 });
    } catch (error) {
      broken = true;
      process.stderr.write(
        `Samspil cannot write its log (${error instanceof Error ? error.name : 'unknown'})\n`,
      );
    }
  };
  return {
    fault: (errorId, where, error) => write({ errorId, where, stack: framesOf(error) }),
    answer: ({ method, code, durationMs }) =>
      write({ method, ...(code === null ? {} : { code }), durationMs: Math.round(durationMs) }),
  };
}

function rotate(folder: string, file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LIMIT_BYTES) return;
  for (let n = KEPT; n >= 1; n -= 1) {
    const from = n === 1 ? file : join(folder, `engine.${n - 1}.log`);
    if (statSync(from, { throwIfNoEntry: false }) !== undefined)
      renameSync(from, join(folder, `engine.${n}.log`));
  }
}

/** Kind of error, its system code and code positions without folders; the text of the message stays out. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const code =
    'code' in error && typeof error.code === 'string' && /^[\w.-]{1,60}$/u.test(error.code) ? error.code : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line))
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()]*[\\/]([^\\/()]+:\d+:\d+)\)?$/u, '($1)'))
    .map((line) => (line.startsWith('at ') || line.startsWith('(') ? line : '(?)'));
  const cause = error.cause === undefined ? [] : ['caused by', ...framesOf(error.cause)];
  return [`${error.name} ${code}`.trim(), ...frames, ...cause];
}
