/** A kill at any moment leaves a whole document, and every acknowledged change in document or session. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../electron/engine/db/migrations/index.ts';
import { createDocument, findRecoverable, openDocument } from '../../electron/engine/document/document.ts';
import { createRandom } from '../../shared/lib/random.ts';
import { documentHost, filesIn, makeFolder, readPublished } from '../engine/helpers.ts';

const child = path.resolve('tests/failure/publishing-child.ts');
const NAME = 'Børn & unge + 100 %.samspil';

interface Killed {
  /** The last value that the process said it had changed or published. */
  readonly changed: number;
  readonly published: number;
}

/** Runs the child and kills it `afterMs` after a line of its output that starts with `mark`. */
function runAndKill(
  file: string,
  sessions: string,
  mode: string,
  mark: string,
  afterMs: number,
): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const engine = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      child,
      file,
      sessions,
      mode,
    ]);
    let said = '';
    let errors = '';
    let killing = false;
    engine.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    engine.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (killing || !new RegExp(`^${mark}`, 'mu').test(said)) return;
      killing = true;
      setTimeout(() => engine.kill('SIGKILL'), afterMs);
    });
    engine.on('error', reject);
    // Not `exit`: what the process said may arrive after its end.
    engine.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The child ended with ${code}: ${errors}`));
      else resolve({ changed: lastOf(said, 'changed'), published: lastOf(said, 'published') });
    });
  });
}

/** A line counts only when it is whole. */
function lastOf(said: string, word: string): number {
  const values = [...said.matchAll(new RegExp(`^${word} (\\d+)\\n`, 'gmu'))].map((match) => Number(match[1]));
  return values.at(-1) ?? 0;
}

const valueIn = (file: string): number =>
  readPublished(file, (db) => {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    return Number(db.prepare("SELECT value FROM setting WHERE key = 'n'").pluck().get() ?? 0);
  });

describe('a killed engine', () => {
  it('between the temporary file and the rename leaves the old document whole, and the change in its session', async () => {
    const folder = makeFolder();
    const host = documentHost(folder);
    const file = path.join(folder, NAME);
    const made = await createDocument(file, host, () => undefined);
    await made.close();
    const before = fs.readFileSync(file);
    const { changed } = await runAndKill(file, host.sessions, 'stop-before-rename', 'before rename', 0);
    expect(changed).toBe(1);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    const [temporary = ''] = filesIn(folder).filter((name) => name !== NAME);
    expect(temporary).toMatch(/^\.samspil-.*\.tmp$/u);
    expect(await findRecoverable(host)).toEqual([{ document: file, fits: true }]);

    // Two minutes later the next start takes the session up, and the temporary file is gone.
    fs.utimesSync(
      path.join(folder, temporary),
      new Date(Date.now() - 120_000),
      new Date(Date.now() - 120_000),
    );
    const opened = await openDocument(file, { ...host, clock: () => new Date() });
    expect(opened.recovered).toBe(true);
    await opened.close();
    expect(valueIn(file)).toBe(1);
    expect(filesIn(folder)).toEqual([NAME]);
    expect(fs.readdirSync(host.sessions)).toEqual([]);
  });

  it('at random moments loses no acknowledged change and no document', async () => {
    const folder = makeFolder();
    const host = documentHost(folder);
    const file = path.join(folder, NAME);
    const random = createRandom(5);
    let known = 0;
    for (let round = 0; round < 8; round += 1) {
      const killed = await runAndKill(file, host.sessions, 'run', 'ready', Math.floor(random.next() * 120));
      const published = valueIn(file);
      expect(published).toBeGreaterThanOrEqual(killed.published);
      const opened = await openDocument(file, host);
      await opened.close();
      // The change that was under way when the kill came may be there or not; every one before it is.
      // A process that was killed before its first change says nothing: what stood before must stand.
      expect(valueIn(file) - Math.max(known, killed.changed)).toBeOneOf([0, 1]);
      known = valueIn(file);
      expect(fs.readdirSync(host.sessions)).toEqual([]);
    }
  });
});
