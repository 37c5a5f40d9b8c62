/** The log of main and pages: positions of code and kinds of faults; nothing that could name a person, a client or a path. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { framePosition, openFaultLog, stackOf } from '../../electron/main/fault-log.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fault-log-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a line of a stack', () => {
  it.each([
    ['    at draw (app://samspil/assets/index-a1.js:12:7)', ['at draw (index-a1.js:12:7)']],
    ['    at /home/anne/Nordby/main.js:3:4', ['at main.js:3:4']],
    ['    at C:\\Users\\Anne Lund\\x\\entry.js:1:2', []],
    ['Error: Nordby Kommune har 3 svar', []],
    ['at Nordby Kommune', []],
  ])('%j becomes %j', (line, kept) => {
    expect(framePosition(line)).toEqual(kept);
  });
});

describe('the log', () => {
  const now = (): Date => new Date('2026-03-01T12:00:00Z');

  it('holds neither messages nor paths', () => {
    const log = openFaultLog(folder, now);
    const error = new TypeError('Skolen i Nordby svarede 3');
    log.note('main', error.name, stackOf(error));
    log.note('window', 'Svar fra Anne: «nej»', ['Nordby Kommune', '    at f (/home/anne/a.js:1:1)']);
    const text = fs.readFileSync(path.join(folder, 'window.log'), 'utf8');
    expect(text).not.toMatch(/Nordby|Anne|anne|Skolen/u);
    const [first, second] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { fault: string; stack: string[] });
    expect(first?.fault).toBe('TypeError');
    expect(first?.stack.length).toBeGreaterThan(0);
    expect(second).toMatchObject({ fault: 'unnamed', stack: ['at f (a.js:1:1)'] });
  });

  it('is rotated, and cannot stand in the way', () => {
    fs.writeFileSync(path.join(folder, 'window.log'), 'x'.repeat(300_000));
    openFaultLog(folder, now).note('main', 'Error', []);
    expect(fs.statSync(path.join(folder, 'window.1.log')).size).toBe(300_000);
    expect(fs.readFileSync(path.join(folder, 'window.log'), 'utf8').split('\n').length).toBe(2);
    const file = path.join(folder, 'a file');
    fs.writeFileSync(file, '');
    expect(() => openFaultLog(path.join(file, 'logs'), now).note('main', 'Error', [])).not.toThrow();
  });
});
