/** The mutation check: which mistakes it makes, that traced code is the same code, and that its excuses hold it to account. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { excuses, readEquivalents } from '../../build/scripts/mutation/equivalents.mjs';
import { createHarness, inTime } from '../../build/scripts/mutation/harness.mjs';
import { mutantsOf, mutatedText, placesOf, tracedText } from '../../build/scripts/mutation/mutants.mjs';
import { parseArguments, sampleOf } from '../../build/scripts/mutation/run.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';

/** All mutants of a text as "before -> after". */
const changes = (text: string): readonly string[] =>
  mutantsOf('x.ts', text).map(({ before, after }) => `${before} -> ${after}`);

describe('mutants', () => {
  it('turn operators around and drop the 1 of n - 1', () => {
    expect(changes('const v = square / (n - 1);')).toEqual([
      'square / (n - 1) -> (square * (n - 1))',
      'n - 1 -> (n + 1)',
      'n - 1 -> (n)',
      '1 -> 2',
    ]);
  });
  it('move and turn comparisons', () => {
    expect(changes('if (a >= b && c !== d) f();')).toEqual([
      'a >= b && c !== d -> (a >= b || c !== d)',
      'a >= b -> (a > b)',
      'a >= b -> (a <= b)',
      'c !== d -> (c === d)',
    ]);
  });
  it('drop roots, signs and negations and swap extremes', () => {
    expect(changes('g(Math.sqrt(a), -b, !c, Math.min(d, e), f.some(h))')).toEqual([
      'Math.sqrt(a) -> (a)',
      '-b -> (b)',
      '!c -> (c)',
      'Math.min(d, e) -> Math.max(d, e)',
      'f.some(h) -> f.every(h)',
    ]);
  });
  it('change constants, tolerances most of all', () => {
    expect(changes('const a = [0.5, 12, 1e-9];')).toEqual(['0.5 -> 0.55', '12 -> 13', '1e-9 -> 0.1']);
  });
  it('leave out a last round, not the counting itself', () => {
    expect(changes('for (let i = 0; i < n; i += 1) f(i);')).toEqual(['0 -> 1', 'i < n -> i < n - 1']);
  });
  it('leave alone types, texts, keys, places and what stands for an index that is never missed', () => {
    expect(changes("type A = 1 | 2; const b = { 3: 'x' + y }; const c = d[0] ?? 0;")).toEqual([]);
  });
  it('replace the node they name, and nothing else', () => {
    const text = 'const v = a - b * c;\nconst w = 1;';
    const [first] = mutantsOf('x.ts', text);
    if (!first) throw new Error('no mutant');
    expect(first).toMatchObject({ line: 1, code: 'const v = a - b * c;' });
    expect(mutatedText(text, first)).toBe('const v = (a + b * c);\nconst w = 1;');
  });
});

describe('traced code', () => {
  it('gives the same value and notes what ran', () => {
    const text = 'a > 1 ? Math.sqrt(a + 2) * -a : 7 - a - 1';
    const { places } = placesOf(mutantsOf('x.ts', text));
    const run = (a: number) => {
      const hits = new Uint8Array(places.length + 3);
      const value: unknown = vm.runInNewContext(tracedText(text, places, 3), { a, Math, __hits: hits });
      return {
        value,
        ran: places
          .filter((_, index) => hits[index + 3] === 1)
          .map(({ start, end }) => text.slice(start, end)),
      };
    };
    expect(run(2).value).toBe(-4);
    expect(run(2).ran).toEqual([
      'a > 1',
      '1',
      'Math.sqrt(a + 2) * -a',
      'Math.sqrt(a + 2)',
      'a + 2',
      '2',
      '-a',
    ]);
    expect(run(0)).toMatchObject({ value: 6 });
    expect(run(0).ran).toEqual(['a > 1', '1', '7 - a - 1', '7 - a', '7', '1']);
  });
});

describe('the harness', () => {
  const { exports, collect } = createHarness({ expect });
  it('collects tests by name, with cases, and runs them again and again', () => {
    let counted = 0;
    const load = () => {
      exports.describe('outer', () => {
        exports.beforeEach(() => (counted += 10));
        exports.it('one', () => (counted += 1));
        exports.describe.each([['x'], ['y']])('inner %s', (name: string) => {
          exports.it.each([1, 2])('case %d', (value: number) => {
            if (name === 'y' && value === 2) throw new Error('y2');
          });
        });
      });
    };
    for (let round = 0; round < 2; round += 1) {
      const tests = collect(load);
      expect(tests).toHaveLength(5);
      expect(tests[0]?.name).toBe('outer > one');
      expect(new Set(tests.map(({ name }) => name)).size).toBe(5);
      counted = 0;
      tests[0]?.run();
      expect(counted).toBe(11);
      expect(() => tests[4]?.run()).toThrow('y2');
    }
  });
  it('breaks off what does not end', () => {
    const forever = () => {
      for (let at = 0; ; at += 1) if (at < 0) return;
    };
    expect(() => inTime(50, forever)).toThrow(/timed out/);
    expect(inTime(50, () => 7)).toBe(7);
  });
});

describe('excuses', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-mutate-'));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const [mutant] = mutantsOf('x.ts', 'const v = a - b;').map((one) => ({ ...one, file: 'x.ts', nth: 0 }));
  const entry = { file: 'x.ts', code: 'const v = a - b;', change: 'a - b -> (a + b)', reason: 'b is 0' };

  it('fit one change in one line of one file', () => {
    if (!mutant) throw new Error('no mutant');
    expect(excuses(entry, mutant)).toBe(true);
    for (const other of [
      { file: 'y.ts' },
      { code: 'const w = a - b;' },
      { change: 'a - b -> (a)' },
      { nth: 1 },
    ])
      expect(excuses({ ...entry, ...other }, mutant)).toBe(false);
  });
  it('need a reason', () => {
    const file = path.join(folder, 'tests', 'mutation', 'equivalent.json');
    expect(readEquivalents(folder)).toEqual([]);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify([entry]));
    expect(readEquivalents(folder)).toEqual([entry]);
    fs.writeFileSync(file, JSON.stringify([{ ...entry, reason: ' ' }]));
    expect(() => readEquivalents(folder)).toThrow(/lacks reason/);
  });
  it('of this checkout name files that are there', () => {
    for (const { file } of readEquivalents(root))
      expect(fs.existsSync(path.join(root, file)), file).toBe(true);
  });
});

describe('arguments', () => {
  it('are read, and refused in one sentence', () => {
    expect(parseArguments(['--file', 'effect:30', '--sample', '20', '--seed', '7', '--all'])).toMatchObject({
      files: ['effect:30'],
      sample: 20,
      seed: 7,
      all: true,
    });
    expect(() => parseArguments(['--sample', 'many'])).toThrow('--sample takes a whole number, not many.');
    expect(() => parseArguments(['--fast'])).toThrow(/Unknown argument --fast/);
  });
  it('pick the same sample for the same seed, in order', () => {
    const list = Array.from({ length: 500 }, (_, index) => index);
    const sample = sampleOf(list, 40, 3);
    expect(sample).toEqual(sampleOf(list, 40, 3));
    expect(sample).not.toEqual(sampleOf(list, 40, 4));
    expect([...sample].sort((a: number, b: number) => a - b)).toEqual(sample);
    expect(new Set(sample).size).toBe(40);
  });
});
