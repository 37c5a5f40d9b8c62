/** Log of main and of pages: kinds of faults and code positions, never texts, names or paths; rotated. */
import fs from 'node:fs';
import path from 'node:path';

const LIMIT_BYTES = 300_000;
const NAME = /^[\w. -]{1,60}$/u;
/** A position in our own bundles: `at draw (index-abc.js:12:7)`. */
const FRAME = /^(?:at )?(?:[\w.$<>[\] ]{0,80} )?\(?([\w.-]{1,80}:\d{1,7}:\d{1,7})\)?$/u;

export interface FaultLog {
  /** What is no name and no position of code is left out. */
  note(where: 'main' | 'window', name: string, frames: readonly string[]): void;
}

/** Appends JSON lines to window.log; a full one becomes window.1.log. */
export function openFaultLog(folder: string, now: () => Date): FaultLog {
  const file = path.join(folder, 'window.log');
  return {
    note: (where, name, frames) => {
      const entry = {
        at: now().toISOString(),
        where,
        fault: NAME.test(name) ? name : 'unnamed',
        stack: frames.slice(0, 30).flatMap(framePosition),
      };
      try {
        fs.mkdirSync(folder, { recursive: true });
        if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= LIMIT_BYTES)
          fs.renameSync(file, path.join(folder, 'window.1.log'));
        fs.appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
      } catch (error) {
        // A log that cannot be written keeps nobody from working.
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
    },
  };
}

/** The last part of a stack line's address with line and column, and the function's name; nothing for other lines. */
export function framePosition(line: string): string[] {
  const short = line.trim().replace(/(?:[\w+.-]+:\/\/)?[^\s()]*[\\/]([^\\/\s()]+:\d+:\d+)/u, '$1');
  return FRAME.test(short) ? [short] : [];
}

/** Lines of an error's stack without its message. */
export function stackOf(error: unknown): readonly string[] {
  return error instanceof Error
    ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
    : [];
}
