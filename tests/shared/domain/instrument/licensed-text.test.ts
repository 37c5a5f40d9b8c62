/** Licensed wording beside our own: how pasted text is read, what it changes, and what it must leave alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInInstrument,
  canonicalInstrument,
  instrumentItems,
  itemText,
  LICENSED_TEXT_LIMIT,
  licensedCount,
  parseInstrument,
  parseLicensedTexts,
  readPastedTexts,
  withLicensedTexts,
} from '../../../../shared/domain/instrument/index.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { isFailure, type Failure } from '../../../../shared/lib/failure.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';

const instrument = builtInInstrument('relcap-6') ?? parseInstrument(null);
const ids = instrumentItems(instrument).map(({ item }) => item.id);
const inOrder = ids.map((id) => `Words of ${id}`);

const itemOf = (from: typeof instrument, id: string) => {
  const found = instrumentItems(from).find(({ item }) => item.id === id);
  if (found === undefined) throw new Error(id);
  return found.item;
};

function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('pasted text', () => {
  const all = Object.fromEntries(ids.map((id) => [id, `Words of ${id}`]));

  it.each([
    ['a line an item', inOrder.join('\n')],
    [
      'lines of Windows, blank ones between, blanks around',
      `\uFEFF\r\n  ${inOrder.join('  \r\n\r\n  ')}\r\n`,
    ],
    ['a numbering with full stops', inOrder.map((text, at) => `${at + 1}. ${text}`).join('\n')],
    ['a numbering with brackets', inOrder.map((text, at) => `${at + 1}) ${text}`).join('\n')],
    ['two columns of a sheet, numbered', inOrder.map((text, at) => `${at + 1}\t${text}`).join('\n')],
    [
      'ids in any order',
      [...ids]
        .reverse()
        .map((id) => `${id}\tWords of ${id}`)
        .join('\n'),
    ],
  ])('is read from %s', (_, pasted) => {
    expect(readPastedTexts(instrument, pasted)).toEqual({ texts: all, problem: null });
  });

  it('keeps numbers that are no numbering, and tabs inside a text', () => {
    const years = ids.map((_, at) => `${at + 2} år efter`);
    expect(Object.values(readPastedTexts(instrument, years.join('\n')).texts)).toEqual(years);
    const tabbed = readPastedTexts(instrument, `know1\tone\ttwo`);
    expect(tabbed).toEqual({ texts: { know1: 'one\ttwo' }, problem: null });
  });

  it('may hold some items only, where it names them', () => {
    expect(readPastedTexts(instrument, 'know1\tA\n info1 \t B ')).toEqual({
      texts: { know1: 'A', info1: 'B' },
      problem: null,
    });
  });

  it.each([
    ['', 'nothing', {}],
    [' \n\t\n', 'nothing', {}],
    ['one\ntwo', 'line-count', { lines: 2, items: 6 }],
    [[...inOrder, 'more'].join('\n'), 'line-count', { lines: 7, items: 6 }],
    ['know1\tA\nwho1\tB', 'unknown-item', { item: 'who1' }],
    ['know1\tA\njust a line', 'unknown-item', { item: 'just a line' }],
    ['know1\tA\nknow1\tB', 'duplicate-item', { item: 'know1' }],
    ['know1\t', 'empty', { item: 'know1' }],
    [
      `know1\t${'x'.repeat(LICENSED_TEXT_LIMIT + 1)}`,
      'too-long',
      { item: 'know1', limit: LICENSED_TEXT_LIMIT },
    ],
  ])('%j cannot be stored: %s', (pasted, problem, params) => {
    const found = readPastedTexts(instrument, pasted).problem;
    expect(found?.code).toBe(`licensed-text.${problem}`);
    expect(found?.params).toMatchObject(params);
    for (const language of LANGUAGES) {
      const sentence = wordsOf(language).failure(found?.code ?? '', found?.params);
      expect(sentence).not.toMatch(/\{\{|undefined/u);
      for (const value of Object.values(params))
        if (typeof value === 'string') expect(sentence).toContain(value);
    }
  });

  it('shows what it could read beside what stands in the way', () => {
    expect(readPastedTexts(instrument, 'first\nsecond').texts).toEqual({ collab1: 'first', know1: 'second' });
  });

  it('is read for any text, and never gives an item that the instrument lacks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc
              .tuple(fc.constantFrom(...ids, '__proto__', 'constructor', '7'), fc.string())
              .map((pair) => pair.join('\t')),
          ),
        ),
        (lines) => {
          const { texts, problem } = readPastedTexts(instrument, lines.join('\n'));
          expect(Object.keys(texts).filter((id) => !ids.includes(id))).toEqual([]);
          if (problem === null)
            expect(licensedCount(parsedWith(texts), 'en')).toBe(Object.keys(texts).length);
        },
      ),
    );
  });

  const parsedWith = (texts: Readonly<Record<string, string>>) =>
    withLicensedTexts(
      instrument,
      Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { en: text }])),
    );
});

describe('licensed texts of a file', () => {
  it('are pasted text in one language, or items with a text or a text by language', () => {
    expect(parseLicensedTexts(instrument, 'know1\tA', 'nb')).toEqual({ know1: { nb: 'A' } });
    expect(parseLicensedTexts(instrument, { know1: 'A', info1: { da: 'B', en: 'C' } }, 'nb')).toEqual({
      know1: { nb: 'A' },
      info1: { da: 'B', en: 'C' },
    });
  });

  it('are refused with what is wrong', () => {
    expect(failureOf(() => parseLicensedTexts(instrument, 'one', 'da')).code).toBe(
      'licensed-text.line-count',
    );
    expect(failureOf(() => parseLicensedTexts(instrument, {}, 'da')).code).toBe('licensed-text.nothing');
    expect(failureOf(() => parseLicensedTexts(instrument, [], 'da')).code).toBe('licensed-text.invalid');
    expect(failureOf(() => parseLicensedTexts(instrument, { know1: { da: 7 } }, 'da')).params).toMatchObject({
      field: 'know1.da',
      problem: 'not-text',
    });
  });
});

describe('an instrument with licensed texts', () => {
  const licensed = withLicensedTexts(instrument, { know1: { en: ' Licensed words ' } });

  it('shows them in their language and our own in the others', () => {
    const item = itemOf(licensed, 'know1');
    expect(item.licensed_text).toEqual({ en: 'Licensed words' });
    expect(itemText(item, 'en')).toBe('Licensed words');
    expect(itemText(item, 'da')).toBe(item.text.da);
    expect(itemText({ ...item, text: {} }, 'da')).toBe('Licensed words');
    expect(itemText({ ...item, text: {}, licensed_text: null }, 'da')).toBe('know1');
    expect([licensedCount(licensed), licensedCount(licensed, 'en'), licensedCount(licensed, 'da')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('has the same hash, scale and scoring: rounds that were asked stay comparable', () => {
    expect(canonicalInstrument(licensed)).toBe(canonicalInstrument(instrument));
    const blank = (one: typeof instrument) => ({
      ...one,
      dimensions: one.dimensions.map((dimension) => ({
        ...dimension,
        items: dimension.items.map((item) => ({ ...item, licensed_text: null })),
      })),
    });
    expect(blank(licensed)).toEqual(blank(instrument));
  });

  it('gives one language up without touching another; without any it is as before', () => {
    const both = withLicensedTexts(licensed, { know1: { da: 'Ord under licens' }, info1: { da: 'Mere' } });
    expect(itemOf(both, 'know1').licensed_text).toEqual({ da: 'Ord under licens', en: 'Licensed words' });
    const danishGone = withLicensedTexts(both, { know1: { da: '' }, info1: { da: ' ' } });
    expect(danishGone).toEqual(licensed);
    expect(withLicensedTexts(danishGone, { know1: { en: '' } })).toEqual(instrument);
  });

  it('is a valid instrument file', () => {
    expect(parseInstrument(JSON.parse(JSON.stringify(licensed)))).toEqual(licensed);
  });

  it('refuses items that it lacks and texts that are too long', () => {
    expect(failureOf(() => withLicensedTexts(instrument, { toString: { da: 'x' } })).params).toMatchObject({
      item: 'toString',
      known: ids.join(', '),
    });
    const long = 'x'.repeat(LICENSED_TEXT_LIMIT + 1);
    expect(failureOf(() => withLicensedTexts(instrument, { know1: { da: long } })).code).toBe(
      'licensed-text.too-long',
    );
    expect(withLicensedTexts(instrument, { know1: { da: long.slice(1) } })).not.toBe(instrument);
  });
});
