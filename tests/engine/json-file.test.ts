/** Where a JSON file is wrong: the offset of the first sign that cannot stand there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstMistake } from '../../electron/engine/json-file.ts';

describe('firstMistake', () => {
  test.each([
    ['{"a":\n [}', 8],
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['', 0],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1] x', 4],
    ['["a\nb"]', 1],
    ['[01]', 2],
    ['[1,]', 3],
  ])('%j at %i', (text, offset) => {
    expect(firstMistake(text)).toBe(offset);
  });

  test('finds none before the end of what a JSON writer wrote', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(firstMistake(text)).toBe(text.length);
      }),
    );
  });

  test('agrees with the engine on what is wrong', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('}', ',', ':', '"', 'x', ''), (json, place, sign) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + sign + json.slice(at + 1);
        let whole = true;
        try {
          JSON.parse(text);
        } catch {
          whole = false;
        }
        expect(firstMistake(text) === text.length || !whole).toBe(true);
      }),
    );
  });
});
