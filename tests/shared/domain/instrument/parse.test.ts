/** Instrument files: defaults, and a refusal that names the field for every kind of fault. */
import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_IDS,
  builtInInstrument,
  canonicalInstrument,
  instrumentItems,
  parseInstrument,
} from '../../../../shared/domain/instrument/index.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { isFailure, type Failure } from '../../../../shared/lib/failure.ts';
import { FIELD_PROBLEMS } from '../../../../shared/lib/json-reader.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';

const smallest = {
  id: 'mine',
  scale: { min: 1, max: 5 },
  dimensions: [{ id: 'd1', items: [{ id: 'i1' }] }],
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

describe('built-in instruments', () => {
  it('holds the items of relcap-6 and rc-7 in order', () => {
    const items = BUILT_IN_IDS.map((id) =>
      instrumentItems(builtInInstrument(id) ?? parseInstrument(null)).map(
        ({ item, index }) => `${index} ${item.id}`,
      ),
    );
    expect(items).toEqual([
      ['0 collab1', '1 know1', '2 info1', '3 problem1', '4 newsol1', '5 respect1'],
      ['0 freq1', '1 timely1', '2 accurate1', '3 problem1', '4 goals1', '5 know1', '6 respect1'],
    ]);
    expect(builtInInstrument('rc-4')).toBeNull();
  });

  it('has every text in three languages, with the place of the group', () => {
    for (const id of BUILT_IN_IDS) {
      const instrument = builtInInstrument(id);
      expect(instrument?.status).toBe('template-not-official');
      for (const language of LANGUAGES) {
        expect(instrument?.title[language]).toMatch(/\w/);
        expect(instrument?.notice[language]).toMatch(/\w/);
        for (const dimension of instrument?.dimensions ?? []) {
          expect(dimension.label[language]).toMatch(/\w/);
          for (const item of dimension.items) {
            expect(item.text[language]).toContain('{group}');
            expect(item.text[language]).toContain('{task}');
            const labels = item.labels?.[language] ?? instrument?.scale.labels[language];
            expect(new Set(labels).size).toBe(5);
          }
        }
      }
    }
  });

  it('scores rc-7 frequency as it stands, and names the recode of the displayed order', () => {
    const item = builtInInstrument('rc-7')?.dimensions[0]?.items[0];
    expect(item?.recode).toBeNull();
    expect(item?.optional_recode).toEqual({ 1: 1, 2: 3, 3: 5, 4: 4, 5: 2 });
    expect(builtInInstrument('rc-7')?.subscales.map(({ id, dimensions }) => [id, dimensions])).toEqual([
      ['communication', ['freq', 'timely', 'accurate', 'problem']],
      ['relationship', ['goals', 'know', 'respect']],
    ]);
  });

  it('comes back the same from its own JSON', () => {
    for (const id of BUILT_IN_IDS) {
      const instrument = builtInInstrument(id);
      expect(parseInstrument(JSON.parse(JSON.stringify(instrument)))).toEqual(instrument);
    }
  });
});

describe('defaults', () => {
  it('completes the smallest file', () => {
    expect(parseInstrument(smallest)).toMatchObject({
      schema: 1,
      version: '1.0',
      title: { da: 'mine', nb: 'mine', en: 'mine' },
      scale: { labels: {} },
      dimensions: [
        {
          weight: 1,
          label: { da: 'd1', nb: 'd1', en: 'd1' },
          items: [{ id: 'i1', reverse: false, recode: null, weight: 1, text: {}, labels: null }],
        },
      ],
      scoring: { item_missing_min_share: 0.5, dimension_missing_min_share: 0.5, tie_from: 'dimensions' },
      privacy: { min_cell: 5, min_group: 5, min_leader_cell: 5, comment_min: 5, secondary_suppression: true },
      bands: { enabled: false },
    });
  });

  it('takes a number on the scale for an answer, whatever the lists of missing codes say', () => {
    const wide = parseInstrument({
      ...smallest,
      scale: { min: 0, max: 10 },
      missing: { missing: [9, 99, 'x'], not_applicable: [0] },
    });
    expect(wide.missing).toEqual({ missing: [99, 'x'], not_applicable: [] });
    expect(parseInstrument(smallest).missing.not_applicable).toContain(0);
  });

  it('takes a plain list of labels for every language', () => {
    const { labels } = parseInstrument({
      ...smallest,
      scale: { min: 1, max: 3, labels: ['a', 'b', 'c'] },
    }).scale;
    expect(labels).toEqual({ da: ['a', 'b', 'c'], nb: ['a', 'b', 'c'], en: ['a', 'b', 'c'] });
  });
});

describe('refusals', () => {
  const dimension = (more: Record<string, unknown>) => ({
    ...smallest,
    dimensions: [{ id: 'd1', items: [{ id: 'i1' }], ...more }],
  });
  const item = (more: Record<string, unknown>) => dimension({ items: [{ id: 'i1', ...more }] });
  const cases: readonly (readonly [unknown, string, string])[] = [
    ['text', 'instrument', 'not-an-object'],
    [{ ...smallest, schema: 2 }, 'schema', 'unknown-schema'],
    [{ ...smallest, id: undefined }, 'id', 'missing'],
    [{ ...smallest, id: ' ' }, 'id', 'bad-id'],
    [{ ...smallest, title: 3 }, 'title', 'not-an-object'],
    [{ ...smallest, scale: undefined }, 'scale', 'missing'],
    [{ ...smallest, scale: { min: 1 } }, 'scale.max', 'missing'],
    [{ ...smallest, scale: { min: 1, max: 4.5 } }, 'scale.max', 'not-whole'],
    [{ ...smallest, scale: { min: '1', max: 5 } }, 'scale.min', 'not-a-number'],
    [{ ...smallest, scale: { min: 5, max: 5 } }, 'scale.max', 'scale-order'],
    [
      { ...smallest, scale: { min: 1, max: 5, labels: { da: ['a', 'b'] } } },
      'scale.labels.da',
      'label-count',
    ],
    [{ ...smallest, scale: { min: 1, max: 2, labels: { nb: ['a', 2] } } }, 'scale.labels.nb[1]', 'not-text'],
    [{ ...smallest, dimensions: undefined }, 'dimensions', 'missing'],
    [{ ...smallest, dimensions: {} }, 'dimensions', 'not-a-list'],
    [{ ...smallest, dimensions: [] }, 'dimensions', 'empty-list'],
    [dimension({ id: '@d' }), 'dimensions[0].id', 'bad-id'],
    [dimension({ items: [] }), 'dimensions[0].items', 'empty-list'],
    [dimension({ weight: 0 }), 'dimensions[0].weight', 'not-positive'],
    [dimension({ weight: -1 }), 'dimensions[0].weight', 'not-positive'],
    [item({ weight: Infinity }), 'dimensions[0].items[0].weight', 'not-a-number'],
    [item({ weight: '1' }), 'dimensions[0].items[0].weight', 'not-a-number'],
    [item({ reverse: 'yes' }), 'dimensions[0].items[0].reverse', 'not-true-or-false'],
    [item({ recode: { 1: 9 } }), 'dimensions[0].items[0].recode.1', 'outside-scale'],
    [item({ recode: { 6: 1 } }), 'dimensions[0].items[0].recode.6', 'outside-scale'],
    [item({ recode: { x: 1 } }), 'dimensions[0].items[0].recode.x', 'outside-scale'],
    [item({ optional_recode: { 2: 0 } }), 'dimensions[0].items[0].optional_recode.2', 'outside-scale'],
    [item({ labels: { en: ['one'] } }), 'dimensions[0].items[0].labels.en', 'label-count'],
    [item({ text: { da: 1 } }), 'dimensions[0].items[0].text.da', 'not-text'],
    [dimension({ items: [{ id: 'i1' }, { id: 'i1' }] }), 'dimensions[0].items[1].id', 'duplicate-id'],
    [
      { ...smallest, dimensions: [smallest.dimensions[0], { id: 'd1', items: [{ id: 'i2' }] }] },
      'dimensions[1].id',
      'duplicate-id',
    ],
    [
      {
        ...smallest,
        dimensions: [smallest.dimensions[0], { id: 'd2', items: [{ id: 'i2' }, { id: 'i1' }] }],
      },
      'dimensions[1].items[1].id',
      'duplicate-id',
    ],
    [
      { ...smallest, subscales: [{ id: 's', dimensions: ['d9'] }] },
      'subscales[0].dimensions[0]',
      'unknown-id',
    ],
    [
      { ...smallest, subscales: [{ id: 's', dimensions: ['d1', 'd1'] }] },
      'subscales[0].dimensions[1]',
      'duplicate-id',
    ],
    [
      { ...smallest, scoring: { item_missing_min_share: 0 } },
      'scoring.item_missing_min_share',
      'outside-share',
    ],
    [
      { ...smallest, scoring: { dimension_missing_min_share: 1.1 } },
      'scoring.dimension_missing_min_share',
      'outside-share',
    ],
    [{ ...smallest, scoring: { tie_from: 'cells' } }, 'scoring.tie_from', 'unknown-choice'],
    [{ ...smallest, scoring: { overall: 'best' } }, 'scoring.overall', 'unknown-choice'],
    [{ ...smallest, privacy: { min_cell: 0 } }, 'privacy.min_cell', 'too-small'],
    [{ ...smallest, privacy: { min_group: 2.5 } }, 'privacy.min_group', 'not-whole'],
    [{ ...smallest, missing: { missing: [true] } }, 'missing.missing[0]', 'not-text'],
    [{ ...smallest, bands: { layers: { within: ['4'] } } }, 'bands.layers.within[0]', 'not-a-number'],
  ];

  it.each(cases)('names the field (%#)', (json, field, problem) => {
    const failure = failureOf(() => parseInstrument(json));
    expect(failure.code).toBe('instrument.invalid');
    expect(failure.params).toMatchObject({ field, problem });
    for (const language of LANGUAGES) {
      const sentence = wordsOf(language).failure(failure.code, failure.params);
      expect(sentence).toContain(field);
      expect(sentence).not.toMatch(/problem\.|\{\{|\$t/);
    }
  });

  it('has words for every problem', () => {
    for (const problem of FIELD_PROBLEMS)
      for (const language of LANGUAGES) expect(wordsOf(language).has(`problem.${problem}`)).toBe(true);
  });
});

describe('what the hash is made of', () => {
  const base = parseInstrument(smallest);
  const canonical = (more: Record<string, unknown>): string =>
    canonicalInstrument(parseInstrument({ ...smallest, ...more }));

  it('does not depend on the order of keys, nor on what is only shown', () => {
    const turned = {
      dimensions: [{ items: [{ id: 'i1' }], id: 'd1' }],
      scale: { max: 5, min: 1 },
      id: 'mine',
    };
    expect(canonicalInstrument(parseInstrument(turned))).toBe(canonicalInstrument(base));
    expect(canonical({ title: 'New title', privacy: { min_cell: 9 }, bands: { enabled: true } })).toBe(
      canonicalInstrument(base),
    );
  });

  it.each([
    { version: '1.1' },
    { scale: { min: 1, max: 7 } },
    { dimensions: [{ id: 'd1', weight: 2, items: [{ id: 'i1' }] }] },
    { dimensions: [{ id: 'd1', items: [{ id: 'i1', reverse: true }] }] },
    { dimensions: [{ id: 'd1', items: [{ id: 'i1', text: 'Another question' }] }] },
    { dimensions: [{ id: 'd1', items: [{ id: 'i1', recode: { 1: 5 } }] }] },
    { scoring: { item_missing_min_share: 1 } },
    { scoring: { tie_from: 'items' } },
  ])('changes with what was asked and how it is scored (%#)', (more) => {
    expect(canonical(more)).not.toBe(canonicalInstrument(base));
  });
});
