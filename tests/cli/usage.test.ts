/** Arguments, help, version, exit statuses and the form of errors. */
import { describe, expect, test } from 'vitest';
import { environmentLanguage } from '../../electron/cli/run.ts';
import { COMMANDS } from '../../electron/cli/usage.ts';
import { COMMANDS as APP_COMMANDS } from '../../electron/main/arguments.ts';
import { samspil } from '../helpers/command-line.ts';

describe('help and version', () => {
  test('help names every command of the contract', async () => {
    const { status, out, err } = await samspil(['--help']);
    expect(status).toBe(0);
    expect(err).toBe('');
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`samspil ${name} `);
  });

  test('help of one command shows that command only', async () => {
    const { status, out } = await samspil(['import', '--help']);
    expect(status).toBe(0);
    expect(out).toContain('samspil import FILE SHEET');
    expect(out).not.toContain('samspil workbook');
  });

  test('version', async () => {
    expect(await samspil(['--version'])).toEqual({ status: 0, out: 'Samspil 1.2.3\n', err: '' });
    const json = await samspil(['version', '--json']);
    expect(JSON.parse(json.out)).toEqual({ version: '1.2.3' });
  });

  test('the installed app takes the same commands', () => {
    for (const name of Object.keys(COMMANDS)) expect(APP_COMMANDS).toContain(name);
  });
});

describe('wrong usage ends with 2 and one sentence on stderr', () => {
  test.each([
    [[]],
    [['fly']],
    [['results']],
    [['results', 'a', 'b']],
    [['results', 'a.samspil', '--colour', 'red']],
    [['results', 'a.samspil', '--audience', 'everybody']],
    [['results', 'a.samspil', '--explain']],
    [['report', 'a.samspil']],
    [['workbook', 'a.samspil', '--out']],
    [['workbook', 'a.samspil', '--out', 'x.xlsx', '--edition', 'public']],
    [['slides', 'a.samspil']],
    [['slides', 'a.samspil', '--out', 'x.pptx', '--audience', 'everybody']],
    [['kit', 'a.samspil', '--out', 'x.pdf', '--minutes', '45']],
    [['kit', 'a.samspil', '--out', 'x.pdf', '--relations', 'a-b']],
    [['import', 'a.samspil']],
    [['import', 'a.samspil', 'b.csv', '--undo', '1']],
    [['sample', 'folder', '--people', 'many']],
    [['sample', 'folder', '--seed=-1']],
  ])('%j', async (args) => {
    const { status, out, err } = await samspil(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\{\{|undefined|Error:/u);
  });

  test('with --json the error is the one document on stdout', async () => {
    const { status, out, err } = await samspil(['report', 'a.samspil', '--json']);
    expect(status).toBe(2);
    expect(err).toBe('');
    const { error } = JSON.parse(out) as { error: Record<string, unknown> };
    expect(error['code']).toBe('usage');
    expect(error['message']).toContain('--out');
    expect(error['params']).toMatchObject({ option: '--out' });
  });
});

describe('language of messages', () => {
  test.each([
    ['da_DK.UTF-8', 'da'],
    ['nb_NO', 'nb'],
    ['nn_NO.UTF-8', 'nb'],
    ['no', 'nb'],
    ['en_GB.UTF-8', 'en'],
    ['de_DE.UTF-8', 'en'],
    ['C', 'en'],
  ])('%s speaks %s', (given, expected) => {
    expect(environmentLanguage({ LANG: given })).toBe(expected);
  });

  test('LC_ALL wins over LANG', () => {
    expect(environmentLanguage({ LC_ALL: 'da_DK', LANG: 'nb_NO' })).toBe('da');
  });

  test('a failure in Danish', async () => {
    const { err } = await samspil(['results', '/nowhere/a.samspil'], { language: 'da_DK.UTF-8' });
    expect(err).toBe('a.samspil findes ikke. Kontrollér navn og placering.\n');
  });
});
