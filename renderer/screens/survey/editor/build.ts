/** The instrument that a draft makes, checked as a file would be. */
import { parseInstrument, type Instrument } from '../../../../shared/domain/instrument/index.ts';
import { isFailure, type Failure } from '../../../../shared/lib/failure.ts';
import { LANGUAGES, type LocalText } from '../../../../shared/lib/language.ts';
import { BANDS, RULES, type InstrumentDraft, type RecodeTexts, type Texts, type Two } from './draft.ts';

export type Built =
  | { readonly instrument: Instrument; readonly failure: null }
  | { readonly instrument: null; readonly failure: Failure };

export function buildInstrument(draft: InstrumentDraft, before: Instrument): Built {
  try {
    return { instrument: parseInstrument(jsonOf(draft, before)), failure: null };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { instrument: null, failure: error };
  }
}

/** Number of a text, with comma or point; the text itself where it is none. */
export function numberOf(text: string): number | string {
  const plain = text.trim().replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : text.trim();
}

/** Several numbers with semicolons between them. */
export const numbersOf = (text: string): readonly (number | string)[] =>
  text
    .split(/[;/]/u)
    .filter((one) => one.trim() !== '')
    .map(numberOf);

const written = ([first, second]: Two): readonly (number | string)[] =>
  [first, second].filter((one) => one.trim() !== '').map(numberOf);

const shareOf = (text: string): number | string => {
  const given = numberOf(text);
  return typeof given === 'number' ? given / 100 : given;
};

const localOf = (texts: Texts): LocalText =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = texts[language].trim();
      return text === '' ? [] : [[language, text] as const];
    }),
  );

/** Words by language; a language without any has none. */
function labelsJson(labels: readonly Texts[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const texts = labels.map((label) => label[language].trim());
      return texts.every((text) => text === '') ? [] : [[language, texts] as const];
    }),
  );
}

function recodeJson(recode: RecodeTexts): Readonly<Record<string, unknown>> | null {
  const entries = Object.entries(recode)
    .filter(([, to]) => to.trim() !== '')
    .map(([from, to]) => [from, numberOf(to)] as const);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** What stands in a list of missing answers: words as they are, numbers as numbers. */
const codes = (text: string): readonly (string | number)[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => (/^-?\d+$/u.test(one) ? Number(one) : one));

function jsonOf(draft: InstrumentDraft, before: Instrument): unknown {
  const { dimensions, subscales } = namedRows(draft);
  return {
    ...before,
    title: localOf(draft.title),
    notice: localOf(draft.notice),
    intro: localOf(draft.intro),
    scale: { min: numberOf(draft.min), max: numberOf(draft.max), labels: labelsJson(draft.labels) },
    missing: {
      missing: [...(before.missing.missing.includes('') ? [''] : []), ...codes(draft.missing)],
      not_applicable: codes(draft.notApplicable),
    },
    dimensions,
    subscales,
    rating: { ...before.rating, own_group: draft.ownGroup },
    scoring: {
      ...before.scoring,
      item_missing_min_share: shareOf(draft.itemShare),
      dimension_missing_min_share: shareOf(draft.dimensionShare),
      tie_from: draft.tieFrom,
      overall: draft.overall,
      display_scale: draft.display,
    },
    bands: bandsJson(draft, before),
    rules_of_thumb: rulesJson(draft, before),
    response_rate_warn: draft.warn.filter((one) => one.trim() !== '').map(shareOf),
  };
}

/** Layers that the editor does not know stay, and so do edges past the second. */
function bandsJson({ bandsOn, bands, bandSource }: InstrumentDraft, before: Instrument): unknown {
  const layers = BANDS.flatMap((layer) => {
    const edges = written(bands[layer]);
    const rest = (before.bands.layers[layer] ?? []).slice(2);
    return edges.length === 0 ? [] : [[layer, [...edges, ...rest]] as const];
  });
  const others = Object.entries(before.bands.layers).filter(([layer]) => !BANDS.some((one) => one === layer));
  return {
    enabled: bandsOn,
    ...(bandSource.trim() === '' ? {} : { source: bandSource.trim() }),
    layers: Object.fromEntries([...others, ...layers]),
  };
}

function rulesJson(draft: InstrumentDraft, before: Instrument): Readonly<Record<string, unknown>> {
  const changed = RULES.flatMap((rule) => {
    const values = numbersOf(draft.rules[rule]);
    if (values.length === 0) return [];
    return [[rule, typeof before.rules_of_thumb[rule] === 'number' ? values[0] : values] as const];
  });
  return { ...before.rules_of_thumb, ...Object.fromEntries(changed) };
}

/** Ids for the rows that are new; ids that were there stay, whatever is moved or renamed. */
function namedRows({ dimensions, items, subscales }: InstrumentDraft) {
  const taken = new Set<string>([
    ...[...dimensions, ...subscales].flatMap(({ id }) => (id === null ? [] : [id])),
    ...items.flatMap(({ item }) => (item === null ? [] : [item.id])),
  ]);
  const free = (stem: string): string => {
    for (let number = 1; ; number += 1) {
      const id = `${stem}${number}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
  const idOf = new Map(dimensions.map(({ key, id }) => [key, id ?? free('dimension')]));
  return {
    dimensions: dimensions.map(({ key, label, weight }) => {
      const id = idOf.get(key) ?? key;
      return {
        id,
        label: localOf(label),
        weight: numberOf(weight),
        items: items
          .filter(({ dimension }) => dimension === key)
          .map(({ item, text, weight: own, reverse, recode, optional, labels }) => ({
            ...item,
            id: item?.id ?? free(id),
            text: localOf(text),
            weight: numberOf(own),
            reverse: reverse === 'yes',
            recode: recodeJson(recode),
            optional_recode: recodeJson(optional),
            labels: labels === null ? null : labelsJson(labels),
          })),
      };
    }),
    subscales: subscales.map(({ id, label, dimensions: members }) => ({
      id: id ?? free('subscale'),
      label: localOf(label),
      dimensions: members.flatMap((key) => idOf.get(key) ?? []),
    })),
  };
}
