/** The command line as a process: exit status, pipes that close early, interrupts, runs side by side. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDocument, workplace, type Workplace } from '../helpers/command-line.ts';

const MAIN = fileURLToPath(new URL('../../electron/cli/main.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line. */
function start(
  args: readonly string[],
  options: { closeOutput?: boolean; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
      env: {
        ...process.env,
        LANG: 'C',
        TMPDIR: place.folder,
        XDG_STATE_HOME: place.at('state'),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const seen = { out: '', err: '' };
    if (options.closeOutput === true) child.stdout.destroy();
    child.stdout.on('data', (chunk: Buffer) => (seen.out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (seen.err += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...seen }));
  });
}

let place: Workplace;
let document = '';

beforeAll(async () => {
  place = workplace();
  ({ document } = await sampleDocument(place));
});
afterAll(() => place.remove());

const sessionsLeft = (): readonly string[] =>
  readdirSync(place.folder).filter((name) => name.startsWith('samspil-cli-'));

describe('process', () => {
  test('exit statuses 0, 1 and 2; stdout holds one JSON document', async () => {
    const done = await start(['results', document, '--json']);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(done.out)).toMatchObject({ schema: 1 });
    expect(await start(['results', place.at('nowhere.samspil')])).toMatchObject({ code: 1, out: '' });
    expect(await start(['results'])).toMatchObject({ code: 2, out: '' });
  });

  test('a reader that went away is no fault', async () => {
    expect(await start(['results', document, '--json'], { closeOutput: true })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('no progress bar where stderr is no terminal', async () => {
    const out = place.at('quiet.pdf');
    expect(await start(['report', document, '--out', out])).toMatchObject({ code: 0, err: '' });
    expect(existsSync(out)).toBe(true);
  });

  test('runs side by side do not disturb each other and leave no session behind', async () => {
    const ran = await Promise.all(
      ['2026-1', '2026-2', '2026-1'].map((round) => start(['results', document, '--round', round, '--json'])),
    );
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ran[0]?.out).toBe(ran[2]?.out);
    expect(ran[0]?.out).not.toBe(ran[1]?.out);
    expect(sessionsLeft()).toEqual([]);
  });

  test('a fault of the program ends with 3 and an id that the log knows', async () => {
    const blocked = place.at('not-a-folder');
    const ran = await start(['results', document, '--json'], { env: { TMPDIR: join(blocked, 'missing') } });
    expect(ran.code).toBe(3);
    const { error } = JSON.parse(ran.out) as { error: { code: string; params: { errorId: string } } };
    expect(error.code).toBe('error.internal');
    expect(error.params.errorId).toMatch(/^[0-9a-f]{8}$/u);
  });
});
