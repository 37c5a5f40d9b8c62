/** Bad input gets one clear sentence and status 1; the document stays as it was and nothing half-written is left. */
import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let whole = '';
let folder = '';
let empty = '';

beforeAll(async () => {
  place = workplace();
  ({ document: whole, folder } = await sampleDocument(place));
});
beforeEach(async () => {
  empty = place.at('empty-engagement.samspil');
  await samspilJson(['new', empty, '--setup', join(folder, 'setup.json'), '--force']);
});
afterAll(() => place.remove());

/** Runs and checks: status 1, one sentence without gaps, nothing on stdout; the same as JSON. */
async function refused(
  args: readonly string[],
  code: string,
): Promise<{ sentence: string; params: unknown }> {
  const plain = await samspil(args);
  expect(plain, args.join(' ')).toMatchObject({ status: 1, out: '' });
  const sentence = plain.err.trim();
  expect(sentence.split('\n')).toHaveLength(1);
  expect(sentence).not.toMatch(/\{\{|\}\}|undefined|\$t\(/u);
  const json = await samspil([...args, '--json']);
  expect(json).toMatchObject({ status: 1, err: '' });
  const { error } = JSON.parse(json.out) as { error: { code: string; message: string; params: unknown } };
  expect(error.code).toBe(code);
  expect(error.message).toBe(sentence);
  return { sentence, params: error.params };
}

describe('the document', () => {
  test('missing', () => refused(['results', place.at('nowhere.samspil')], 'file.missing'));

  test('foreign: a text with the right name', async () => {
    writeFileSync(place.at('letter.samspil'), 'Kære kommune');
    for (const command of ['results', 'check'])
      await refused([command, place.at('letter.samspil')], 'document.not-samspil');
  });

  test('foreign: another program’s database', async () => {
    const path = place.at('music.samspil');
    new Database(path).exec('CREATE TABLE song (title TEXT)').close();
    await refused(['results', path], 'document.not-samspil');
  });

  test('empty', async () => {
    writeFileSync(place.at('zero.samspil'), '');
    await refused(['results', place.at('zero.samspil')], 'document.empty');
  });

  test('of a newer version: said with its number, and left untouched', async () => {
    const path = place.at('future.samspil');
    copyFileSync(whole, path);
    const db = new Database(path);
    db.pragma('user_version = 471');
    db.close();
    const before = readFileSync(path);
    const { sentence } = await refused(['results', path], 'document.newer');
    expect(sentence).toContain('471');
    await refused(
      ['import', path, join(folder, 'nordby-2026-2-forms.csv'), '--round', '2026-2'],
      'document.newer',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('truncated', async () => {
    const path = place.at('cut.samspil');
    writeFileSync(path, readFileSync(whole).subarray(0, 20_000));
    await refused(['results', path], 'document.truncated');
  });

  test('a folder', () => refused(['results', folder], 'file.is-folder'));

  test('a round that is not there', async () => {
    const { sentence } = await refused(['results', whole, '--round', '1999'], 'round.unknown');
    expect(sentence).toContain('2026-1, 2026-2');
  });
});

describe('the sheet', () => {
  const csv = (): string[] => readFileSync(join(folder, 'nordby-2026-2-forms.csv'), 'latin1').split('\r\n');
  const mapping = (): string => join(folder, 'nordby-2026-2-forms.mapping.json');

  /** The forms file with one cell of its fourth data row replaced. */
  const withCell = (name: string, column: number, text: string): string => {
    const lines = csv();
    const cells = (lines[4] ?? '').split(';');
    cells[column] = text;
    lines[4] = cells.join(';');
    writeFileSync(place.at(name), lines.join('\r\n'), 'latin1');
    return place.at(name);
  };

  const refusedImport = async (args: readonly string[], code: string) => {
    const before = readFileSync(empty);
    const found = await refused(['import', empty, ...args, '--round', '2026-2'], code);
    expect(readFileSync(empty).equals(before)).toBe(true);
    return found;
  };

  test('missing', () => refusedImport([place.at('nowhere.csv')], 'file.missing'));

  test('without answers', async () => {
    writeFileSync(place.at('shopping.csv'), 'thing;price\r\nmilk;12\r\n');
    const { sentence } = await refusedImport([place.at('shopping.csv')], 'import.no-answers');
    expect(sentence).toContain('shopping');
  });

  test('a header and no rows', async () => {
    writeFileSync(place.at('header.csv'), `${csv()[0] ?? ''}\r\n`, 'latin1');
    await refusedImport([place.at('header.csv'), '--mapping', mapping()], 'import.no-answers');
  });

  test('an unknown group: sheet, cell and text', async () => {
    const sheet = withCell('stranger.csv', 5, 'Brandvæsenet');
    const { sentence } = await refusedImport([sheet, '--mapping', mapping()], 'import.unknown-group');
    expect(sentence).toContain('F5');
    expect(sentence).toContain('Brandvæsenet');
    expect(sentence).toContain('stranger');
  });

  test('a value outside the scale: sheet, cell and value', async () => {
    const sheet = withCell('eleven.csv', 9, '11');
    const { sentence } = await refusedImport([sheet, '--mapping', mapping()], 'import.out-of-scale');
    expect(sentence).toContain('J5');
    expect(sentence).toContain('11');
    expect(sentence).toContain('eleven');
  });

  test('a value that nobody knows', async () => {
    const sheet = withCell('perhaps.csv', 9, 'Måske');
    const { sentence } = await refusedImport([sheet, '--mapping', mapping()], 'import.unknown-value');
    expect(sentence).toContain('J5');
    expect(sentence).toContain('Måske');
  });

  const changedMapping = (
    name: string,
    change: (mapping: { columns: Record<string, unknown>[] }) => void,
  ): string => {
    const json = JSON.parse(readFileSync(mapping(), 'utf8')) as { columns: Record<string, unknown>[] };
    change(json);
    writeFileSync(place.at(name), JSON.stringify(json));
    return place.at(name);
  };

  test('a mapping with an unknown item or group', async () => {
    const sheet = join(folder, 'nordby-2026-2-forms.csv');
    const item = changedMapping('item.json', ({ columns }) => {
      for (const column of columns) if (column['item'] === 'know1') column['item'] = 'luck1';
    });
    const byItem = await refusedImport([sheet, '--mapping', item], 'mapping.unknown-item');
    expect(byItem.sentence).toContain('luck1');
    const target = changedMapping('target.json', ({ columns }) => {
      for (const column of columns) if (column['target'] === 'ppr') column['target'] = 'fire';
    });
    const byGroup = await refusedImport([sheet, '--mapping', target], 'mapping.unknown-target');
    expect(byGroup.sentence).toContain('fire');
  });

  test('a mapping that is no JSON says where', async () => {
    writeFileSync(place.at('broken.json'), '{"columns":\n [}');
    const sheet = join(folder, 'nordby-2026-2-forms.csv');
    const { sentence } = await refusedImport([sheet, '--mapping', place.at('broken.json')], 'json.invalid');
    expect(sentence).toContain('line 2');
  });

  test('a renamed text in the place of a workbook', async () => {
    writeFileSync(place.at('letter.xlsx'), 'Kære kommune');
    const { status, err } = await samspil(['import', empty, place.at('letter.xlsx'), '--round', '2026-1']);
    expect(status).toBe(1);
    expect(err).toContain('letter.xlsx');
  });

  test('several rounds and none named', () =>
    refused(['import', empty, join(folder, 'nordby-2026-2-forms.csv')], 'round.choose'));
});

describe('the setup', () => {
  test('an unknown level names its field', async () => {
    writeFileSync(place.at('boss.json'), JSON.stringify({ groups: [{ id: 'a', level: 'boss' }] }));
    const { sentence } = await refused(
      ['new', place.at('n.samspil'), '--setup', place.at('boss.json')],
      'setup.invalid',
    );
    expect(sentence).toContain('groups[0].level');
    expect(existsSync(place.at('n.samspil'))).toBe(false);
  });

  test('an unknown instrument', () =>
    refused(['new', place.at('n.samspil'), '--instrument', 'tarot'], 'setup.invalid'));
});

describe('the output', () => {
  test.each([
    ['report', 'out.pdf'],
    ['workbook', 'out.xlsx'],
  ])('%s into a folder that is not there, or over a folder', async (command, name) => {
    await refused([command, whole, '--out', join(place.folder, 'no such', name)], 'file.folder-missing');
    const blocked = place.at(`blocked-${command}`);
    mkdirSync(blocked, { recursive: true });
    await refused([command, whole, '--out', blocked], 'file.is-folder');
    expect(readdirSync(blocked)).toEqual([]);
    expect(readdirSync(place.folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('a document into a folder that is not there', () =>
    refused(['new', join(place.folder, 'no such', 'n.samspil')], 'file.folder-missing'));

  test('a practice case into a place that is a file', async () => {
    writeFileSync(place.at('taken'), 'mine');
    await refused(['sample', place.at('taken')], 'sample.not-a-folder');
    expect(readFileSync(place.at('taken'), 'utf8')).toBe('mine');
  });

  test('an old output survives a brand that cannot be used', async () => {
    const out = place.at('kept.pdf');
    writeFileSync(out, 'old');
    writeFileSync(place.at('brand.json'), JSON.stringify({ primary: 'blue-ish' }));
    await refused(['report', whole, '--out', out, '--brand', place.at('brand.json')], 'brand.invalid');
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
});
