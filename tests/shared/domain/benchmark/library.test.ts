/** What may enter the library, and what it is read back as. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benchmarkEntry,
  EMPTY_LIBRARY,
  entryOfDocument,
  parseLibrary,
  sameNumbers,
  withEntry,
  withoutDocument,
  type BenchmarkEntry,
} from '../../../../shared/domain/benchmark/index.ts';
import { isFailure } from '../../../../shared/lib/failure.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { nordbyExample } from '../../../helpers/results.ts';
import { entryWith } from './entries.ts';

const given = { id: 'random', document: 'hash-of-document', year: 2026 };

function fieldOf(value: unknown): string {
  try {
    parseLibrary(value);
  } catch (error) {
    if (!isFailure(error)) throw error;
    expect(error.code).toBe('benchmark.invalid');
    for (const language of LANGUAGES)
      expect(wordsOf(language).failure(error.code, error.params)).toContain(String(error.params['field']));
    return String(error.params['field']);
  }
  throw new Error('nothing was refused');
}

describe('an entry', () => {
  const { engagement, result } = nordbyExample();
  const client = { ...result, audience: 'client' as const };

  it('holds aggregates with full precision and nothing else', () => {
    const entry = benchmarkEntry(client, given);
    expect(entry).toEqual({
      ...given,
      instrument: result.instrument,
      scale: { min: 1, max: 5 },
      groups: result.groups.length,
      visibleCells: result.cells.filter(({ state }) => state === 'ok').length,
      within: result.indices.within.mean,
      between: result.indices.between.mean,
      dimensions: result.dimensions,
    });
  });

  it('names no client, no engagement, no group and no round', () => {
    const text = JSON.stringify(benchmarkEntry({ ...client, round: 'before-the-merger' }, given));
    const names = [
      engagement.client,
      engagement.name,
      'before-the-merger',
      ...engagement.groups.flatMap(({ id, name }) => [id, ...Object.values(name)]),
    ];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
  });

  it('is made of what the client may see, never of the consultant’s result', () => {
    expect(() => benchmarkEntry({ ...result, audience: 'consultant' }, given)).toThrow(/client/u);
  });

  it('is not made where nothing is visible, and holds what there is where one layer is hidden', () => {
    const blank = { ...result.indices.within, mean: null };
    const without = (...layers: ('within' | 'between')[]) => ({
      ...client,
      indices: { ...client.indices, ...Object.fromEntries(layers.map((layer) => [layer, blank])) },
    });
    expect(benchmarkEntry(without('within', 'between'), given)).toBeNull();
    expect(benchmarkEntry(without('within'), given)).toMatchObject({
      within: null,
      between: result.indices.between.mean,
    });
  });

  it('says the same as another one of the same numbers, whatever its random id', () => {
    const entry = entryWith({
      document: 'd',
      within: 3.2,
      dimensions: [{ id: 'know', within: 3, between: 2 }],
    });
    expect(sameNumbers(entry, { ...entry, id: 'other' })).toBe(true);
    expect(sameNumbers(entry, { ...entry, within: 3.2000001 })).toBe(false);
    expect(sameNumbers(entry, { ...entry, dimensions: [] })).toBe(false);
    expect(sameNumbers(entry, { ...entry, instrument: { ...entry.instrument, hash: 'x' } })).toBe(false);
    expect(sameNumbers(entry, { ...entry, dimensions: [{ id: 'know', within: 3, between: 2.5 }] })).toBe(
      false,
    );
    const { id, dimensions, ...rest } = entry;
    expect(sameNumbers(entry, { dimensions, ...rest, id })).toBe(true);
  });
});

describe('the library', () => {
  const documents = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  it('holds each document once, with its latest numbers, and loses no other', () => {
    fc.assert(
      fc.property(documents, (added) => {
        const entries = added.map((document, at) =>
          entryWith({ document, id: `e${at}`, within: 1 + at / 10 }),
        );
        const library = entries.reduce(withEntry, EMPTY_LIBRARY);
        expect(library.entries.map(({ document }) => document).sort()).toEqual([...new Set(added)].sort());
        for (const document of new Set(added))
          expect(entryOfDocument(library, document)?.id).toBe(`e${added.lastIndexOf(document)}`);
      }),
    );
  });

  it('is as before when an entry was added and taken out', () => {
    fc.assert(
      fc.property(documents, (added) => {
        const library = added.map((document) => entryWith({ document })).reduce(withEntry, EMPTY_LIBRARY);
        const more = withEntry(library, entryWith({ document: 'new' }));
        expect(withoutDocument(more, 'new')).toEqual(library);
        expect(entryOfDocument(library, 'new')).toBeNull();
      }),
    );
  });

  it('is read back as it was written, to the last digit', () => {
    const mean = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.record({ within: mean, between: mean }), { maxLength: 6 }), (layers) => {
        const library = layers
          .map((one, at) => entryWith({ document: `d${at}`, ...one, dimensions: [{ id: 'know', ...one }] }))
          .reduce(withEntry, EMPTY_LIBRARY);
        expect(parseLibrary(JSON.parse(JSON.stringify(library)))).toEqual(library);
      }),
    );
  });

  it('keeps nothing that the schema does not name', () => {
    const entry = { ...entryWith({ document: 'd' }), client: 'Nordby Kommune', round: '2026-1' };
    const [kept] = parseLibrary({ schema: 1, entries: [entry], note: 'x' }).entries;
    expect(kept).toEqual(entryWith({ document: 'd' }));
  });

  it('is refused with the field that is wrong', () => {
    const entry: BenchmarkEntry = entryWith({ document: 'd' });
    const of = (change: object) => ({ schema: 1, entries: [{ ...entry, ...change }] });
    expect(fieldOf(null)).toBe('(root)');
    expect(fieldOf([])).toBe('(root)');
    expect(fieldOf({ entries: [] })).toBe('schema');
    expect(fieldOf({ schema: 2, entries: [] })).toBe('schema');
    expect(fieldOf({ schema: 1 })).toBe('entries');
    expect(fieldOf({ schema: 1, entries: [entry, 7] })).toBe('entries[1]');
    expect(fieldOf({ schema: 1, entries: [entry, entry] })).toBe('entries[1].document');
    expect(fieldOf(of({ within: 5.1 }))).toBe('entries[0].within');
    expect(fieldOf(of({ within: undefined }))).toBe('entries[0].within');
    expect(fieldOf(of({ between: '3,2' }))).toBe('entries[0].between');
    expect(fieldOf(of({ year: 26 }))).toBe('entries[0].year');
    expect(fieldOf(of({ groups: 0 }))).toBe('entries[0].groups');
    expect(fieldOf(of({ scale: { min: 5, max: 1 } }))).toBe('entries[0].scale.max');
    expect(fieldOf(of({ instrument: { id: 'a', version: '1' } }))).toBe('entries[0].instrument.hash');
    expect(fieldOf(of({ dimensions: [{ id: 'know', within: 0.9, between: 1 }] }))).toBe(
      'entries[0].dimensions[0].within',
    );
  });
});
