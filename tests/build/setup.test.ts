/** Set-up decides by what is there: stamps, locks, archives, atomic folders. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buildFolder,
  hashTree,
  linkTree,
  listFiles,
  unzip,
  writeWhole,
} from '../../build/scripts/lib/files.mjs';
import { tryLock, withLock } from '../../build/scripts/lib/lock.mjs';
import { lockStamp, treeMatches } from '../../build/scripts/lib/packages.mjs';
import { cacheFolder } from '../../build/scripts/lib/paths.mjs';
import { aptCommand, hasCommand } from '../../build/scripts/lib/system.mjs';
import { lacksDisplay } from '../../build/scripts/lib/display.mjs';
import { pairRounds } from '../../build/scripts/lib/sample.mjs';
import { missingProofs } from '../../build/scripts/start.mjs';
import { parseFailureArguments } from '../../build/scripts/failure.mjs';
import { parseArguments } from '../../build/scripts/test.mjs';
import { measurementTable, readMeasurements } from '../../build/scripts/bench.mjs';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-build-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});
const at = (...parts: string[]) => path.join(folder, ...parts);
const DEAD_PID = 2 ** 30;

describe('the installed packages', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };

  it('match when every one has its version', () => {
    expect(
      treeMatches(lock, {
        packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } },
      }),
    ).toBe(true);
  });

  it('match without an optional one', () => {
    expect(treeMatches(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['one is too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }],
  ])('do not match when %s', (_what, packages) => {
    expect(treeMatches(lock, { packages })).toBe(false);
  });

  it('have a stamp that changes with the lock file and the platform', () => {
    const stamp = lockStamp('one', 'linux', 'x64');
    expect(lockStamp('one', 'linux', 'x64')).toBe(stamp);
    expect(lockStamp('two', 'linux', 'x64')).not.toBe(stamp);
    expect(lockStamp('one', 'darwin', 'arm64')).not.toBe(stamp);
  });
});

describe('the hash of the sources', () => {
  it('follows names and contents, not times', () => {
    writeWhole(at('src', 'a.ts'), 'one');
    const first = hashTree(folder, ['src', 'missing']);
    fs.utimesSync(at('src', 'a.ts'), 1, 1);
    expect(hashTree(folder, ['src', 'missing'])).toBe(first);
    writeWhole(at('src', 'a.ts'), 'two');
    const second = hashTree(folder, ['src']);
    expect(second).not.toBe(first);
    fs.renameSync(at('src', 'a.ts'), at('src', 'b.ts'));
    expect(hashTree(folder, ['src'])).not.toBe(second);
  });
});

describe('a lock', () => {
  it('is held by one', () => {
    expect(tryLock(at('lock'))).toBe(true);
    expect(tryLock(at('lock'))).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    fs.mkdirSync(at('lock'));
    fs.writeFileSync(at('lock', 'pid'), String(DEAD_PID));
    expect(tryLock(at('lock'))).toBe(true);
  });

  it('is left to a process that has only just taken it and not yet signed', () => {
    fs.mkdirSync(at('lock'));
    expect(tryLock(at('lock'))).toBe(false);
    expect(tryLock(at('lock'), Date.now() + 10_000)).toBe(true);
  });

  it('lets work happen one after the other, and is free after a fault', async () => {
    const order: string[] = [];
    const work = (name: string) =>
      withLock(at('lock'), 'a test', async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    await expect(withLock(at('lock'), 'a test', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(fs.existsSync(at('lock'))).toBe(false);
  });
});

describe('a folder that is built', () => {
  it('appears whole', async () => {
    await buildFolder(at('made'), (temporary: string) => {
      fs.writeFileSync(path.join(temporary, 'file'), 'x');
      expect(fs.existsSync(at('made'))).toBe(false);
      return Promise.resolve();
    });
    expect(listFiles(folder, ['.'])).toEqual(['made/file']);
  });

  it('does not appear after a fault, and leaves nothing behind', async () => {
    await expect(buildFolder(at('made'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('can share its bytes with a second tree but for named files', () => {
    writeWhole(at('one', 'shared'), 'x');
    writeWhole(at('one', 'own'), 'y');
    linkTree(at('one'), at('two'), ['own']);
    fs.writeFileSync(at('two', 'own'), 'changed');
    expect(fs.readFileSync(at('one', 'own'), 'utf8')).toBe('y');
    expect(fs.readFileSync(at('two', 'shared'), 'utf8')).toBe('x');
  });
});

describe('a zip', () => {
  const write = (entries: Record<string, string>) => {
    const bytes = Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]));
    fs.writeFileSync(at('file.zip'), zipSync(bytes));
    return at('file.zip');
  };

  it('is unpacked under the names that are asked for', () => {
    const file = write({ 'keep/æ.txt': 'blåbær'.repeat(500), 'drop/b.txt': 'b' });
    const rename = (name: string) => (name.startsWith('keep/') ? name.slice(5) : null);
    expect(unzip(file, at('to'), rename)).toBe(1);
    expect(fs.readFileSync(at('to', 'æ.txt'), 'utf8')).toBe('blåbær'.repeat(500));
    expect(listFiles(at('to'), ['.'])).toEqual(['æ.txt']);
  });

  it('cannot write outside its folder', () => {
    const file = write({ '../evil.txt': 'x' });
    expect(() => unzip(file, at('to'), (name: string) => name)).toThrow(/unsafe/);
    expect(fs.existsSync(at('evil.txt'))).toBe(false);
  });

  it('is refused when it is something else', () => {
    fs.writeFileSync(at('file.zip'), 'not a zip at all, only text');
    expect(() => unzip(at('file.zip'), at('to'), (name: string) => name)).toThrow(/not a zip/);
  });
});

describe('the machine', () => {
  it('keeps what is fetched in the cache folder of its system', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/home/x')).toBe(path.join('/c', 'samspil'));
    expect(cacheFolder({}, 'linux', '/home/x')).toBe(path.join('/home/x', '.cache', 'samspil'));
    expect(cacheFolder({}, 'darwin', '/Users/x')).toContain('Caches');
    expect(cacheFolder({ SAMSPIL_CACHE: folder }, 'linux', '/home/x')).toBe(folder);
  });

  it('needs a virtual screen on Linux without one', () => {
    expect(lacksDisplay({}, 'linux')).toBe(true);
    expect(lacksDisplay({ DISPLAY: ':0' }, 'linux')).toBe(false);
    expect(lacksDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false);
    expect(lacksDisplay({}, 'darwin')).toBe(false);
  });

  it('is told the exact command for what it lacks', () => {
    expect(aptCommand(['xvfb', 'xauth'])).toBe('sudo apt-get install -y --no-install-recommends xvfb xauth');
  });

  it('has a command when it lies on the path', () => {
    writeWhole(at('bin', 'tool'), '');
    expect(hasCommand('tool', { PATH: at('bin') })).toBe(true);
    expect(hasCommand('other', { PATH: at('bin') })).toBe(false);
  });
});

describe('npm start', () => {
  it("gives each round its workbook by the round's id, else by order", () => {
    expect(pairRounds(['2026-1', '2026-2'], ['b-2026-1.xlsx', 'a-2026-2.xlsx'])).toEqual([
      { round: '2026-1', file: 'b-2026-1.xlsx' },
      { round: '2026-2', file: 'a-2026-2.xlsx' },
    ]);
    expect(pairRounds(['x', 'y'], ['round2.xlsx', 'round1.xlsx'])).toEqual([
      { round: 'x', file: 'round1.xlsx' },
      { round: 'y', file: 'round2.xlsx' },
    ]);
    expect(pairRounds(['x', 'y'], ['only.xlsx'])).toEqual([{ round: 'x', file: 'only.xlsx' }]);
  });

  it('accepts a demonstration only with all three files whole', () => {
    expect(missingProofs(folder)).toEqual(['window.png', 'report.pdf', 'workbook.xlsx']);
    const big = Buffer.alloc(20_000);
    fs.writeFileSync(at('window.png'), Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), big]));
    fs.writeFileSync(at('report.pdf'), Buffer.concat([Buffer.from('%PDF-1.7'), big]));
    fs.writeFileSync(at('workbook.xlsx'), Buffer.concat([Buffer.from('PK'), big]));
    expect(missingProofs(folder)).toEqual([]);
    fs.writeFileSync(at('report.pdf'), big);
    expect(missingProofs(folder)).toEqual(['report.pdf']);
    fs.writeFileSync(at('window.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    expect(missingProofs(folder)).toEqual(['window.png', 'report.pdf']);
  });
});

describe('npm test', () => {
  it('takes how often to kill', () => {
    expect(parseFailureArguments([])).toEqual({ kills: null, more: [] });
    expect(parseFailureArguments(['--kills', '1000'])).toEqual({ kills: 1000, more: [] });
    expect(parseFailureArguments(['--kills=8', '--', '-t', 'edit'])).toEqual({
      kills: 8,
      more: ['-t', 'edit'],
    });
    for (const args of [['--kills'], ['--kills', '0'], ['--kills', 'many'], ['--often']])
      expect(() => parseFailureArguments(args)).toThrow(/--kills NUMBER/u);
  });

  it('runs every suite, or those that are named, in the same order', () => {
    expect(parseArguments([]).chosen.slice(-2)).toEqual(['smoke', 'packaged']);
    expect(parseArguments(['--only', 'e2e,unit'])).toEqual({ chosen: ['unit', 'e2e'], more: [] });
    expect(parseArguments(['--only=unit', '--', '-t', 'alpha'])).toEqual({
      chosen: ['unit'],
      more: ['-t', 'alpha'],
    });
  });

  it.each([[['--only']], [['--only', 'nothing']], [['unit']]])('refuses %j', (args) => {
    expect(() => parseArguments(args)).toThrow(/--only/);
  });
});

describe('npm run bench', () => {
  it('tells measurements from other lines', () => {
    const output = 'warming up\n{"name":"read","value":12.5,"unit":"ms","limit":20}\n{broken\n';
    expect(readMeasurements(output)).toEqual({
      measurements: [{ name: 'read', value: 12.5, unit: 'ms', limit: 20 }],
      rest: ['warming up', '{broken'],
    });
  });

  it('shows a limit that is broken', () => {
    const table = measurementTable([
      { name: 'read', value: 12.5, unit: 'ms', limit: 10 },
      { name: 'memory', value: 310, unit: 'MB' },
    ]);
    expect(table).toBe('read    12.5 ms  <= 10.0  OVER\nmemory   310 MB');
  });
});
