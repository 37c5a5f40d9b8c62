/** A passphrase for the command line: from a file or stdin, never from an argument, which other users of the computer can see. */
import { readFileSync } from 'node:fs';
import { readTextFile } from '../engine/index.ts';

/** stdin can be read once, and its passphrase is wanted more than once. */
let typed: string | null = null;

/** The first line of a file, or of stdin for `-`. @throws Failure file.* */
export function readPassphrase(file: string): string {
  const text = file === '-' ? (typed ??= readFileSync(0, 'utf8')) : readTextFile(file);
  return (text.split(/\r?\n/u)[0] ?? '').replace(/^\ufeff/u, '');
}
