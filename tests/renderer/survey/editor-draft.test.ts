/** The draft of a questionnaire: comes back as what it was made of, keeps what it must, and says at each field what is wrong. */
import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../renderer/screens/survey/editor/build.ts';
import { completeness, draftProblems, withoutGroup } from '../../../renderer/screens/survey/editor/check.ts';
import {
  draftOf,
  newItem,
  newSubscale,
  NONE,
  withScale,
  type InstrumentDraft,
} from '../../../renderer/screens/survey/editor/draft.ts';
import { wantedOf } from '../../../renderer/screens/survey/editor/wanted.ts';
import {
  asksTheSame,
  BUILT_IN_IDS,
  builtInInstrument,
  parseInstrument,
  type Instrument,
} from '../../../shared/domain/instrument/index.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';

const builtIn = (id: string): Instrument => {
  const found = builtInInstrument(id);
  if (found === null) throw new Error(`${id} is built in`);
  return found;
};
const relcap = builtIn('relcap-6');
const rc7 = builtIn('rc-7');

/** Uses everything of the schema. */
const whole = parseInstrument({
  ...rc7,
  id: 'egen',
  intro: { da: 'Tak, fordi du svarer om {task}.', en: 'Thank you.' },
  bands: {
    enabled: true,
    source: 'aftale',
    layers: { within: [4, 4.5], between: [3.5, 4, 4.8], vertical: [3, 4] },
  },
  scoring: {
    item_missing_min_share: 0.75,
    dimension_missing_min_share: 1,
    tie_from: 'items',
    overall: 'all_cells',
    display_scale: '0-100',
  },
  response_rate_warn: [0.7, 0.35],
  rules_of_thumb: { alpha: [0.7, 0.8], rwgj: 0.65, own: 3 },
});

const built = (draft: InstrumentDraft, before: Instrument): Instrument => {
  const { instrument, failure } = buildInstrument(draft, before);
  if (instrument === null) throw failure;
  return instrument;
};

const problemsOf = (draft: InstrumentDraft): readonly string[] =>
  draftProblems(draft).map(({ section, place, code }) => `${section} ${place} ${code}`);

describe('a draft', () => {
  it.each(LANGUAGES)('comes back as the instrument that it was made of (%s)', (language) => {
    const all = [...BUILT_IN_IDS.map(builtIn), whole];
    for (const instrument of all) {
      const draft = draftOf(instrument, language);
      expect(buildInstrument(draft, instrument)).toEqual({ instrument, failure: null });
      expect(draftProblems(draft)).toEqual([]);
    }
  });

  it('keeps ids and licensed words of what stays, and names what is new', () => {
    const draft = draftOf(relcap, 'da');
    const [first] = draft.items;
    if (first?.item == null) throw new Error('no item');
    const licensed = { ...first, item: { ...first.item, licensed_text: { da: 'L' } } };
    const extra = {
      ...newItem(first.dimension),
      text: { ...NONE, da: 'Ny' },
      weight: '1,5',
      reverse: 'yes' as const,
      recode: { '1': '2', '2': '1', '3': ' ' },
      optional: { '5': '4' },
      labels: draft.labels.map((_, at) => ({ ...NONE, da: `Ord ${at}` })),
    };
    const after = built({ ...draft, items: [licensed, extra, ...draft.items.slice(1)] }, relcap);
    const items = after.dimensions[0]?.items ?? [];
    expect(items.map(({ id, licensed_text: theirs }) => [id, theirs])).toEqual([
      ['collab1', { da: 'L' }],
      ['collab2', null],
    ]);
    expect(items[1]).toMatchObject({
      weight: 1.5,
      reverse: true,
      recode: { '1': 2, '2': 1 },
      optional_recode: { '5': 4 },
      labels: { da: ['Ord 0', 'Ord 1', 'Ord 2', 'Ord 3', 'Ord 4'] },
    });
    expect(items[1]?.labels).not.toHaveProperty('nb');
  });

  it('lets subscales, note, introduction and bands change without asking anything else', () => {
    const draft = draftOf(relcap, 'da');
    const subscale = {
      ...newSubscale(),
      label: { ...NONE, da: 'Viden' },
      dimensions: ['info', 'know', 'gone'],
    };
    const after = built(
      {
        ...draft,
        subscales: [subscale],
        notice: { ...NONE, da: 'Aftalt' },
        intro: { ...NONE, nb: 'Takk' },
        bandsOn: true,
        bands: { ...draft.bands, between: ['3,5', '4'] },
      },
      relcap,
    );
    expect(after.subscales).toEqual([
      { id: 'subscale1', label: { da: 'Viden' }, dimensions: ['info', 'know'] },
    ]);
    expect([after.notice, after.intro]).toEqual([{ da: 'Aftalt' }, { nb: 'Takk' }]);
    expect(after.bands).toMatchObject({ enabled: true, layers: { between: [3.5, 4] } });
    expect(asksTheSame(after, relcap)).toBe(true);
    expect(wantedOf(after, relcap)).toEqual(after);
  });

  it('that asks something else of what comes with the program becomes a copy that says so', () => {
    const draft = draftOf(relcap, 'da');
    const after = built(
      {
        ...draft,
        itemShare: '100',
        title: { ...draft.title, en: 'Ours' },
      },
      relcap,
    );
    const copy = wantedOf(after, relcap);
    expect([copy.id, copy.version, copy.status]).toEqual(['relcap-6-own', '1.0', 'own']);
    expect(copy.title).toEqual({
      da: 'Relationel kapacitet (6 parametre), eget',
      nb: 'Relasjonell kapasitet (6 parametere), eget',
      en: 'Ours',
    });
    expect(wantedOf({ ...copy, title: { da: 'X' } }, copy)).toEqual({ ...copy, title: { da: 'X' } });
  });

  it('has words for every point of a new scale, also of questions with words of their own', () => {
    const draft = draftOf(rc7, 'da');
    const seven = withScale(draft, { max: '7' });
    expect(seven.labels).toHaveLength(7);
    expect(seven.items.map(({ labels }) => labels?.length)).toEqual(Array(7).fill(7));
    expect(withScale(draft, { max: 'x' }).items).toEqual(draft.items);
  });
});

describe('what is wrong', () => {
  const draft = draftOf(rc7, 'da');
  const [first] = draft.items;
  if (first === undefined) throw new Error('no item');
  const withFirst = (change: Partial<typeof first>): InstrumentDraft => ({
    ...draft,
    items: [{ ...first, ...change }, ...draft.items.slice(1)],
  });

  it.each<[string, Partial<InstrumentDraft>, readonly string[]]>([
    ['no title', { title: NONE }, ['name title:da no-title']],
    ['ends of the scale', { min: '5', max: '1,5' }, ['scale max not-whole']],
    ['a scale upside down', { max: '0' }, ['scale max scale-order']],
    ['a weight', withFirst({ weight: '0' }), ['items item:freq1:weight above-zero']],
    ['no question', withFirst({ text: NONE }), ['items item:freq1:text no-question']],
    [
      'a parameter without questions',
      { items: draft.items.slice(1) },
      ['items dimension:freq:items no-questions'],
    ],
    [
      'words for some answers only',
      withFirst({ labels: (first.labels ?? []).map((one, at) => (at === 2 ? { ...one, nb: ' ' } : one)) }),
      ['scale labels:freq1:2:nb label-gap'],
    ],
    [
      'a recode off the scale',
      withFirst({ recode: { '1': '6' }, optional: { '9': '1', '2': 'x' } }),
      [
        'recode recode:freq1:1 on-scale',
        'recode optional:freq1:2 on-scale',
        'recode optional:freq1:9 on-scale',
      ],
    ],
    [
      'a subscale of nothing',
      { subscales: [{ ...newSubscale(), key: 's' }] },
      ['subscales subscale:s:label no-name', 'subscales subscale:s:dimensions no-members'],
    ],
    [
      'a band upside down',
      { bands: { ...draft.bands, within: ['4', '3'] } },
      ['bands band:within two-in-order'],
    ],
    [
      'bands that are on and empty',
      { bandsOn: true, bands: { within: ['', ''], between: ['1', '5'] } },
      ['bands band:within two-in-order'],
    ],
    ['warnings that rise', { warn: ['40', '60'] }, ['bands warn:1 share-order']],
    ['a share', { itemShare: '0' }, ['scoring itemShare share']],
    ['a rule', { rules: { ...draft.rules, icc1: '0,1; x' } }, ['scoring rule:icc1 not-numbers']],
  ])('is said at its field: %s', (_, change, expected) => {
    expect(problemsOf({ ...draft, ...change })).toEqual(expected);
  });

  it('stands in the way of the instrument as well, wherever a file would be refused', () => {
    for (const change of [
      { max: '0' },
      withFirst({ weight: '0' }),
      { items: draft.items.slice(1) },
      { itemShare: '0' },
    ])
      expect(buildInstrument({ ...draft, ...change }, rc7).failure).not.toBeNull();
  });
});

describe('how far each language is', () => {
  it('counts texts that another language has, and leads to the first', () => {
    const draft = draftOf(relcap, 'da');
    expect(completeness(draft).map(({ missing, first }) => [missing, first])).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    const [item] = draft.items;
    if (item === undefined) throw new Error('no item');
    const half = {
      ...draft,
      intro: { ...NONE, da: 'Tak' },
      items: [{ ...item, text: { ...item.text, nb: '' } }, ...draft.items.slice(1)],
    };
    expect(completeness(half).map(({ language, missing, first }) => [language, missing, first])).toEqual([
      ['da', 0, null],
      ['nb', 2, 'intro'],
      ['en', 1, 'intro'],
    ]);
  });

  it('notices a question that names no group', () => {
    const item = { ...newItem('know'), text: { da: 'De ved det.', nb: '{group} vet det.', en: '' } };
    expect(withoutGroup(item)).toEqual(['da']);
  });
});
