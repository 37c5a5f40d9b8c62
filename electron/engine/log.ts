/** The engine's log: what failed and where in the code, never names, paths or answers. Rotated at 1 MB. */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_BYTES = 1_000_000;

export interface Log {
  /** Writes one entry; the message of an error is left out, as it may quote data. */
  fault(errorId: string, method: string, error: unknown): void;
}

export function openLog(folder: string, clock: () => Date): Log {
  const path = join(folder, 'engine.log');
  return {
    fault: (errorId, method, error) => {
      const entry = { at: clock().toISOString(), errorId, method, stack: framesOf(error) };
      try {
        mkdirSync(folder, { recursive: true });
        if (existsSync(path) && statSync(path).size > LIMIT_BYTES) renameSync(path, `${path}.1`);
        appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
      } catch (failure) {
        process.stderr.write(
          `Samspil could not write its log (${failure instanceof Error ? failure.name : 'unknown'})\n`,
        );
      }
    },
  };
}

/** Kind of error and code positions without folders; the text of the message stays out. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[\\/]([^\\/\s()]+)\)?$/u, '($1)'));
  const cause = error.cause === undefined ? [] : ['caused by', ...framesOf(error.cause)];
  return [error.name, ...frames, ...cause];
}
