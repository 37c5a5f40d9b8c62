/** Backups, salvage, copies, passphrase and data protection on the command line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let made: Buffer;
let file = '';

beforeAll(async () => {
  place = workplace();
  vi.stubEnv('XDG_CONFIG_HOME', place.at('profile'));
  ({ document: file } = await sampleDocument(place, ['--people', '60']));
  made = readFileSync(file);
});
beforeEach(() => writeFileSync(file, made));
afterAll(() => {
  vi.unstubAllEnvs();
  place.remove();
});

const answersIn = async (document: string, more: readonly string[] = []) => {
  const { response } = await samspilJson<{ response: { responded: number } }>(['results', document, ...more]);
  return response.responded;
};

describe('samspil backups', () => {
  it('makes one that outlives the run, goes back to it, and writes it out for a document that cannot be opened', async () => {
    const { backups } = await samspilJson<{ backups: { id: string; reason: string }[] }>([
      'backups',
      file,
      '--make',
    ]);
    const asked = backups.find(({ reason }) => reason === 'asked')?.id ?? '';
    const before = await answersIn(file);
    const { batches } = await batchesOf();
    await samspilJson(['import', file, '--undo', batches[0] ?? '']);
    await samspilJson(['backups', file, '--restore', asked]);
    expect(await answersIn(file)).toBe(before);
    writeFileSync(file, readFileSync(file).subarray(0, 5000));
    const out = place.at('hentet.samspil');
    await samspilJson(['backups', file, '--write', asked, '--out', out]);
    expect(await answersIn(out)).toBe(before);
    expect((await samspil(['backups', file, '--write', 'none', '--out', out])).status).toBe(1);
    expect((await samspil(['backups', file, '--make', '--restore', asked])).status).toBe(2);
  });
});

async function batchesOf(): Promise<{ batches: readonly string[] }> {
  const db = new (await import('better-sqlite3')).default(file, { readonly: true });
  const ids = db.prepare('SELECT id FROM batch').pluck().all().map(String);
  db.close();
  return { batches: ids };
}

describe('samspil salvage', () => {
  it('saves what can be read and says table by table what that was', async () => {
    const bytes = readFileSync(file).fill(0, 0, 100);
    writeFileSync(file, bytes);
    expect((await samspil(['results', file])).status).toBe(1);
    const out = place.at('reddet.samspil');
    const ran = await samspil(['salvage', file, '--out', out]);
    expect([ran.status, ran.out]).toEqual([0, expect.stringMatching(/respondent +\d+ +\d+ +whole/u)]);
    expect((await samspilJson<{ ok: boolean }>(['check', out])).ok).toBe(true);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe('samspil copy', () => {
  it('writes the whole, the structure, or the results alone', async () => {
    const [whole, structure, results] = [
      place.at('hel.samspil'),
      place.at('ny.samspil'),
      place.at('tal.samspil'),
    ];
    await samspilJson(['copy', file, '--out', whole]);
    await samspilJson(['copy', file, '--out', structure, '--structure']);
    await samspilJson(['copy', file, '--out', results, '--results']);
    expect(await answersIn(whole)).toBe(await answersIn(file));
    expect((await samspil(['results', structure])).status).toBe(1);
    expect(await answersIn(results, ['--audience', 'client'])).toBe(
      await answersIn(file, ['--audience', 'client']),
    );
    expect((await samspil(['copy', file, '--out', whole, '--structure', '--results'])).status).toBe(2);
  });
});

describe('samspil protect', () => {
  it('sets, asks for, changes and removes the passphrase, which is no argument and in no output', async () => {
    const [one, other, wrong] = [place.at('en.txt'), place.at('anden.txt'), place.at('forkert.txt')];
    writeFileSync(one, 'hest batteri hæftemaskine\r\nnote\r\n');
    writeFileSync(other, '\ufeffkaffe med fløde og sukker\n');
    writeFileSync(wrong, 'noget helt andet\n');
    const before = await answersIn(file);
    const ran = await samspil(['protect', file, '--new-passphrase-file', one]);
    expect([ran.status, ran.out.includes('batteri')]).toEqual([0, false]);
    expect(readFileSync(file).toString('latin1', 0, 14)).toBe('Samspil sealed');
    const codeOf = async (args: readonly string[]) =>
      (JSON.parse((await samspil([...args, '--json'])).out) as { error: { code: string } }).error.code;
    expect(await codeOf(['results', file])).toBe('document.passphrase-needed');
    expect(await codeOf(['results', file, '--passphrase-file', wrong])).toBe('document.passphrase-wrong');
    expect(await answersIn(file, ['--passphrase-file', one])).toBe(before);
    await samspilJson(['protect', file, '--new-passphrase-file', other, '--passphrase-file', one]);
    expect(await answersIn(file, ['--passphrase-file', other])).toBe(before);
    await samspilJson(['protect', file, '--remove', '--passphrase-file', other]);
    expect(await answersIn(file)).toBe(before);
    expect(existsSync(place.at('profile'))).toBe(true);
  });
});

describe('samspil privacy', () => {
  it('sets how long the answers are kept, deletes them by the name of the file, and tells what was deleted', async () => {
    const before = await samspilJson(['results', file, '--audience', 'client']);
    const set = await samspil(['privacy', file, '--until', '2020-01-31']);
    expect(set.out).toContain('That day has come');
    expect((await samspil(['privacy', file, '--delete-answers', 'another.samspil'])).status).toBe(1);
    const { deletions } = await samspilJson<{ deletions: { answers: number }[] }>([
      'privacy',
      file,
      '--delete-answers',
      'nordby.samspil',
    ]);
    expect(deletions).toHaveLength(1);
    expect(await samspilJson(['results', file, '--audience', 'client'])).toEqual(before);
    expect((await samspilJson<{ backups: unknown[] }>(['backups', file])).backups).toEqual([]);
    expect((await samspil(['privacy', file, '--until', '2020-02-31'])).status).toBe(1);
  });
});
