/** Runs the command line in this process and catches what it writes; folders of its own for what it makes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../electron/cli/run.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

class Caught extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly #watch: (text: string) => void;

  constructor(watch?: (text: string) => void) {
    super();
    this.isTTY = watch !== undefined;
    this.#watch = watch ?? (() => undefined);
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    this.#watch(chunk.toString('utf8'));
    done();
  }
}

/**
 * One run with English messages, unless `language` says otherwise. With `terminal`, stderr is a terminal and every text
 * written to it is told.
 */
export async function samspil(
  args: readonly string[],
  options: { language?: string; signal?: AbortSignal; terminal?: (text: string) => void } = {},
): Promise<Ran> {
  const [out, err] = [new Caught(), new Caught(options.terminal)];
  const status = await run(args, {
    version: '1.2.3',
    env: { LANG: options.language ?? 'C.UTF-8' },
    streams: { out, err },
    signal: options.signal ?? new AbortController().signal,
  });
  return { status, out: out.text, err: err.text };
}

/** A run that must succeed; its JSON document. */
export async function samspilJson<T = Record<string, unknown>>(args: readonly string[]): Promise<T> {
  const ran = await samspil([...args, '--json']);
  if (ran.status !== 0)
    throw new Error(`samspil ${args.join(' ')} ended with ${ran.status}: ${ran.out}${ran.err}`);
  return JSON.parse(ran.out) as T;
}

export interface Workplace {
  readonly folder: string;
  /** Path of a file in the folder. */
  at(name: string): string;
  remove(): void;
}

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-test-'));
  return {
    folder,
    at: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The practice case in a workplace, imported into a document by its mappings. */
export async function sampleDocument(
  place: Workplace,
  options: readonly string[] = [],
): Promise<{ document: string; folder: string }> {
  const folder = place.at('case');
  const document = place.at('nordby.samspil');
  const { rounds } = await samspilJson<{ rounds: { id: string; file: string; mapping: string }[] }>([
    'sample',
    folder,
    ...options,
  ]);
  await samspilJson(['new', document, '--setup', join(folder, 'setup.json')]);
  for (const { id, file, mapping } of rounds)
    await samspilJson([
      'import',
      document,
      join(folder, file),
      '--round',
      id,
      '--mapping',
      join(folder, mapping),
    ]);
  return { document, folder };
}
