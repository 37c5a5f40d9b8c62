/** Reads a JSON file that the user names; a mistake in it is told with its line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from '../../shared/lib/failure.ts';

/** @throws Failure file.missing, file.is-folder, file.no-access, json.invalid {file, line} */
export function readJsonFile(path: string): unknown {
  const file = basename(path);
  const text = readTextFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = text.slice(0, firstMistake(text)).split('\n').length;
    throw new Failure('json.invalid', { file, line: String(line) }, { cause: error });
  }
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.is-folder',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
};

/** @throws Failure file.missing, file.is-folder, file.no-access */
export function readTextFile(path: string): string {
  const file = basename(path);
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const code = READING[error instanceof Error && 'code' in error ? String(error.code) : ''];
    if (code === undefined) throw error;
    throw new Failure(code, { file }, { cause: error });
  }
}

const BLANK = /[ \t\r\n]*/uy;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Offset of the first sign that cannot stand where it stands (the engines' own messages seldom say it). */
export function firstMistake(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const closers: string[] = [];
  // What may come next: a value, a key, or what follows a value.
  let expected: 'value' | 'key' | 'after' = 'value';
  let opened = false;
  for (;;) {
    skip(BLANK);
    const sign = text.charAt(at);
    const closes = sign !== '' && sign === closers.at(-1) && (expected === 'after' || opened);
    if (closes) {
      closers.pop();
      at += 1;
      expected = 'after';
    } else if (expected === 'after') {
      if (sign !== ',' || closers.length === 0) return at;
      at += 1;
      expected = closers.at(-1) === '}' ? 'key' : 'value';
    } else if (expected === 'key') {
      if (sign !== '"' || skip(SCALAR) === '') return at;
      skip(BLANK);
      if (text.charAt(at) !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (sign === '{' || sign === '[') {
      closers.push(sign === '{' ? '}' : ']');
      at += 1;
      expected = sign === '{' ? 'key' : 'value';
      opened = true;
      continue;
    } else {
      if (skip(SCALAR) === '') return at;
      expected = 'after';
    }
    opened = false;
  }
}
