/** An instrument as texts that are edited, and back: what cannot be read is left for the instrument's own check to name. */
import { parseInstrument, type Instrument, type Item } from '../../../shared/domain/instrument/index.ts';
import { isFailure, type Failure } from '../../../shared/lib/failure.ts';
import { LANGUAGES, type Language, type LocalText } from '../../../shared/lib/language.ts';

export type Texts = Readonly<Record<Language, string>>;

export interface DimensionRow {
  readonly key: string;
  /** null: a new one, named when it is built. */
  readonly id: string | null;
  readonly label: Texts;
  readonly weight: string;
}

export interface ItemRow {
  readonly key: string;
  /** The item as it was; its licensed words and labels stay with it. null: a new one. */
  readonly item: Item | null;
  /** Key of its dimension. */
  readonly dimension: string;
  readonly text: Texts;
  readonly weight: string;
  readonly reverse: 'no' | 'yes';
  /** `1=1; 2=3`, raw to scored. */
  readonly recode: string;
}

export interface InstrumentDraft {
  readonly title: Texts;
  readonly min: string;
  readonly max: string;
  /** By value, lowest first. */
  readonly labels: readonly Texts[];
  readonly dimensions: readonly DimensionRow[];
  readonly items: readonly ItemRow[];
  readonly missing: string;
  readonly notApplicable: string;
  readonly ownGroup: boolean;
  readonly bandsOn: boolean;
  /** `within` and `between`: lower and upper edge. */
  readonly bands: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  /** Per cent, highest first. */
  readonly warn: string;
}

export const BANDS = ['within', 'between'] as const;
export const RULES = ['alpha', 'rwgj', 'icc1', 'icc2', 'd'] as const;

const NONE: Texts = { da: '', nb: '', en: '' };
const textsOf = (text: LocalText): Texts => ({ ...NONE, ...text });
const localOf = (texts: Texts): LocalText =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = texts[language].trim();
      return text === '' ? [] : [[language, text] as const];
    }),
  );

/** Numbers as a person of this language writes them: decimal comma in Danish and Norwegian. */
const written = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');
const list = (values: readonly (string | number)[], language: Language): string =>
  values.map((value) => (typeof value === 'number' ? written(value, language) : value)).join('; ');

/** Number of a text, with comma or point; the text itself where it is none, for the check to name. */
function numberOf(text: string): number | string {
  const plain = text.trim().replace(',', '.');
  return plain === '' || Number.isNaN(Number(plain)) ? text.trim() : Number(plain);
}
const numbersOf = (text: string): readonly (number | string)[] =>
  text
    .split(/[;/]/u)
    .filter((one) => one.trim() !== '')
    .map(numberOf);

export function draftOf(instrument: Instrument, language: Language): InstrumentDraft {
  const { scale, bands, rules_of_thumb: rules } = instrument;
  const points = scale.max - scale.min + 1;
  return {
    title: textsOf(instrument.title),
    min: String(scale.min),
    max: String(scale.max),
    labels: Array.from({ length: points }, (_, at) =>
      textsOf(Object.fromEntries(LANGUAGES.map((one) => [one, scale.labels[one]?.[at] ?? '']))),
    ),
    dimensions: instrument.dimensions.map(({ id, label, weight }) => ({
      key: id,
      id,
      label: textsOf(label),
      weight: written(weight, language),
    })),
    items: instrument.dimensions.flatMap(({ id, items }) =>
      items.map((item) => ({
        key: item.id,
        item,
        dimension: id,
        text: textsOf(item.text),
        weight: written(item.weight, language),
        reverse: item.reverse ? ('yes' as const) : ('no' as const),
        recode: Object.entries(item.recode ?? {})
          .map(([from, to]) => `${from}=${to}`)
          .join('; '),
      })),
    ),
    missing: list(instrument.missing.missing, language),
    notApplicable: list(instrument.missing.not_applicable, language),
    ownGroup: instrument.rating.own_group,
    bandsOn: bands.enabled,
    bands: Object.fromEntries(BANDS.map((layer) => [layer, list(bands.layers[layer] ?? [], language)])),
    rules: Object.fromEntries(
      RULES.map((rule) => {
        const value = rules[rule] ?? [];
        return [rule, list(typeof value === 'number' ? [value] : value, language)];
      }),
    ),
    warn: list(
      instrument.response_rate_warn.map((share) => Math.round(share * 1000) / 10),
      language,
    ),
  };
}

/** As many rows of labels as the scale has points. */
export function withScale(
  draft: InstrumentDraft,
  change: { readonly min?: string; readonly max?: string },
): InstrumentDraft {
  const next = { ...draft, ...change };
  const points = Number(next.max) - Number(next.min) + 1;
  if (!Number.isInteger(points) || points < 2 || points > 100) return next;
  return {
    ...next,
    labels: Array.from({ length: points }, (_, at) => draft.labels[at] ?? NONE),
  };
}

/** What stands in the list of missing answers: words as they are, numbers as numbers, the blank cell always. */
const codes = (text: string): readonly (string | number)[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => (/^-?\d+$/u.test(one) ? Number(one) : one));

export type Built =
  | { readonly instrument: Instrument; readonly failure: null }
  | { readonly instrument: null; readonly failure: Failure };

/** The instrument of a draft, checked as a file would be. */
export function buildInstrument(draft: InstrumentDraft, before: Instrument): Built {
  try {
    return { instrument: parseInstrument(jsonOf(draft, before)), failure: null };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { instrument: null, failure: error };
  }
}

function jsonOf(draft: InstrumentDraft, before: Instrument): unknown {
  const labels = LANGUAGES.flatMap((language) => {
    const texts = draft.labels.map((label) => label[language].trim());
    return texts.every((text) => text === '') ? [] : [[language, texts] as const];
  });
  const named = namedRows(draft);
  return {
    ...before,
    title: localOf(draft.title),
    scale: {
      min: numberOf(draft.min),
      max: numberOf(draft.max),
      labels: Object.fromEntries(labels),
    },
    missing: {
      missing: [...(before.missing.missing.includes('') ? [''] : []), ...codes(draft.missing)],
      not_applicable: codes(draft.notApplicable),
    },
    dimensions: named.map(({ id, row, items }) => ({
      id,
      label: localOf(row.label),
      weight: numberOf(row.weight),
      items,
    })),
    subscales: before.subscales
      .map((subscale) => ({
        ...subscale,
        dimensions: subscale.dimensions.filter((id) => named.some((one) => one.id === id)),
      }))
      .filter(({ dimensions }) => dimensions.length > 0),
    rating: { ...before.rating, own_group: draft.ownGroup },
    bands: {
      ...before.bands,
      enabled: draft.bandsOn,
      layers: Object.fromEntries(
        BANDS.map((layer) => [layer, numbersOf(draft.bands[layer] ?? '')] as const).filter(
          ([, edges]) => edges.length > 0,
        ),
      ),
    },
    rules_of_thumb: rulesOf(draft, before),
    response_rate_warn: numbersOf(draft.warn).map((one) => (typeof one === 'number' ? one / 100 : one)),
  };
}

function rulesOf(draft: InstrumentDraft, before: Instrument): Readonly<Record<string, unknown>> {
  const changed = RULES.flatMap((rule) => {
    const values = numbersOf(draft.rules[rule] ?? '');
    if (values.length === 0) return [];
    return [[rule, Array.isArray(before.rules_of_thumb[rule]) ? values : values[0]] as const];
  });
  return { ...before.rules_of_thumb, ...Object.fromEntries(changed) };
}

/** Dimensions with ids for the new ones, and the items of each; ids of items that were there stay. */
function namedRows({ dimensions, items }: InstrumentDraft) {
  const taken = new Set<string>([
    ...dimensions.flatMap(({ id }) => (id === null ? [] : [id])),
    ...items.flatMap(({ item }) => (item === null ? [] : [item.id])),
  ]);
  const free = (stem: string): string => {
    for (let number = 1; ; number += 1) {
      const id = `${stem}${number}`;
      if (!taken.has(id)) {
        taken.add(id);
        return id;
      }
    }
  };
  return dimensions.map((row) => {
    const id = row.id ?? free('dimension');
    return {
      row,
      id,
      items: items
        .filter(({ dimension }) => dimension === row.key)
        .map(({ item, text, weight, reverse, recode }) => ({
          ...item,
          id: item?.id ?? free(id),
          text: localOf(text),
          weight: numberOf(weight),
          reverse: reverse === 'yes',
          recode: recodeOf(recode),
        })),
    };
  });
}

function recodeOf(text: string): Readonly<Record<string, unknown>> | null {
  const entries = text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [from = '', to = ''] = one.split('=');
      return [from.trim(), numberOf(to)] as const;
    });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Where a refused field stands in the editor. */
export function sectionOf(field: string): 'scale' | 'dimensions' | 'items' | 'missing' | 'bands' {
  if (field.startsWith('scale')) return 'scale';
  if (field.startsWith('missing')) return 'missing';
  if (/^dimensions\[\d+\]\.items/u.test(field)) return 'items';
  if (field.startsWith('dimensions')) return 'dimensions';
  return 'bands';
}
