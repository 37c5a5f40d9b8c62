/** What the window remembers: broken files and lost screens do no harm. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isNewer,
  readWindowState,
  visibleBounds,
  writeWindowState,
} from '../../electron/main/window-state.ts';

const NOTHING = { bounds: null, maximized: false, settings: null, version: null };
let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'window-state-'));
  file = path.join(folder, 'window.json');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the state of the window', () => {
  it('comes back as it was written', () => {
    const state = {
      bounds: { x: -10, y: 20, width: 1200, height: 800 },
      maximized: true,
      settings: { language: 'nb', theme: 'dark' },
      version: '0.2.0',
    } as const;
    expect(writeWindowState(file, state)).toBe(true);
    expect(readWindowState(file)).toEqual(state);
  });

  it.each(['', '{', 'null', '[]', '7', '{"bounds":{"x":"1"},"settings":{"language":"xx","theme":"dark"}}'])(
    'is empty for %s',
    (text) => {
      fs.writeFileSync(file, text);
      expect(readWindowState(file)).toEqual(NOTHING);
    },
  );

  it('is empty without a file, and says when it cannot be written', () => {
    expect(readWindowState(file)).toEqual(NOTHING);
    expect(writeWindowState(path.join(folder, 'no', 'window.json'), NOTHING)).toBe(false);
  });

  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.3', true],
    ['1.0.0', '0.9.9', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.2.0', false],
    ['0.1.0', null, false],
  ])('knows that %s after %s is newer: %s', (now, before, newer) => {
    expect(isNewer(now, before)).toBe(newer);
  });

  it('leaves out a version that is none', () => {
    fs.writeFileSync(file, '{"version":"<b>1</b>"}');
    expect(readWindowState(file)).toEqual(NOTHING);
  });

  it('uses bounds only where a screen shows enough of them', () => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };
    const bounds = { x: 1700, y: 900, width: 1200, height: 800 };
    expect(visibleBounds(bounds, [screen])).toEqual(bounds);
    expect(visibleBounds({ ...bounds, x: 1850 }, [screen])).toBeNull();
    expect(visibleBounds(bounds, [])).toBeNull();
  });
});
