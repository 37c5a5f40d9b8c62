/** Long work on a terminal: a bar while it runs, and an interrupt in its middle leaves nothing behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let document = '';
let folder = '';

beforeAll(async () => {
  place = workplace();
  ({ document, folder } = await sampleDocument(place));
});
afterAll(() => place.remove());

const BAR = /[█░]{28}/u;

/** Interrupts at the first bar that `when` accepts. */
async function interrupted(args: readonly string[], when: (bar: string) => boolean = () => true) {
  const controller = new AbortController();
  const ran = await samspil(args, {
    signal: controller.signal,
    terminal: (text) => {
      if (BAR.test(text) && when(text)) controller.abort();
    },
  });
  expect(controller.signal.aborted).toBe(true);
  return ran;
}

const leftovers = (): readonly string[] =>
  readdirSync(place.folder).filter((name) => name.endsWith('.tmp') || name.startsWith('.'));

describe('on a terminal', () => {
  test('a bar runs on stderr and is wiped at the end; stdout holds the answer only', async () => {
    const bars: string[] = [];
    const { status, out, err } = await samspil(['report', document, '--out', place.at('a.pdf')], {
      terminal: (text) => bars.push(text),
    });
    expect(status).toBe(0);
    expect(bars.some((text) => BAR.test(text))).toBe(true);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(out).not.toMatch(BAR);
  });

  test('with --json there is no bar', async () => {
    const { err } = await samspil(['report', document, '--out', place.at('b.pdf'), '--json'], {
      terminal: () => undefined,
    });
    expect(err).toBe('');
  });
});

describe('an interrupt', () => {
  test.each(['report', 'workbook'])('of %s leaves no file', async (command) => {
    const out = place.at(`interrupted-${command}`);
    const { status, err } = await interrupted([command, document, '--out', out]);
    expect(status).toBe(1);
    expect(err).toContain('cancelled');
    expect(existsSync(out)).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  test('of an import leaves the document as it was', async () => {
    const path = place.at('import.samspil');
    await samspilJson(['new', path, '--setup', join(folder, 'setup.json')]);
    const before = readFileSync(path);
    const sheet = join(folder, 'nordby-2026-1-surveyxact.xlsx');
    const { status } = await interrupted(['import', path, sheet, '--round', '2026-1']);
    expect(status).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await samspil(['import', path, sheet, '--round', '2026-1'])).status).toBe(0);
  });
});
