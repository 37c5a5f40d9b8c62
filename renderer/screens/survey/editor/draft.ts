/** An instrument as texts that are edited; what cannot be read as a number stays as it was typed, for the check to name. */
import type { Instrument, Item, Scoring } from '../../../../shared/domain/instrument/index.ts';
import { LANGUAGES, type Language, type LocalText } from '../../../../shared/lib/language.ts';

export type Texts = Readonly<Record<Language, string>>;
export const NONE: Texts = { da: '', nb: '', en: '' };

export interface DimensionRow {
  readonly key: string;
  /** null: a new one, named when it is built. */
  readonly id: string | null;
  readonly label: Texts;
  readonly weight: string;
}

/** Raw answer -> the number it counts as, as typed; an answer that is absent or blank counts as itself. */
export type RecodeTexts = Readonly<Record<string, string>>;

export interface ItemRow {
  readonly key: string;
  /** The item as it was; its licensed words stay with it. null: a new one. */
  readonly item: Item | null;
  /** Key of its dimension. */
  readonly dimension: string;
  readonly text: Texts;
  readonly weight: string;
  readonly reverse: 'no' | 'yes';
  readonly recode: RecodeTexts;
  /** A recode that is off until a file is said to need it. */
  readonly optional: RecodeTexts;
  /** Words of its answers, lowest first; null: those of the scale. */
  readonly labels: readonly Texts[] | null;
}

export interface SubscaleRow {
  readonly key: string;
  readonly id: string | null;
  readonly label: Texts;
  /** Keys of its dimensions. */
  readonly dimensions: readonly string[];
}

export const BANDS = ['within', 'between'] as const;
export type Band = (typeof BANDS)[number];
export const RULES = ['alpha', 'rwgj', 'icc1', 'icc2', 'd'] as const;
export type Rule = (typeof RULES)[number];

/** Two levels, as typed: of a band its lower and upper edge, of the response rate its first and second warning in per cent. */
export type Two = readonly [string, string];

export interface InstrumentDraft {
  readonly title: Texts;
  readonly notice: Texts;
  readonly intro: Texts;
  readonly min: string;
  readonly max: string;
  /** By value, lowest first. */
  readonly labels: readonly Texts[];
  readonly dimensions: readonly DimensionRow[];
  readonly items: readonly ItemRow[];
  readonly subscales: readonly SubscaleRow[];
  readonly missing: string;
  readonly notApplicable: string;
  readonly ownGroup: boolean;
  readonly bandsOn: boolean;
  readonly bands: Readonly<Record<Band, Two>>;
  readonly bandSource: string;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly warn: Two;
  /** Per cent of a parameter's questions, and of all parameters, that must be answered. */
  readonly itemShare: string;
  readonly dimensionShare: string;
  readonly tieFrom: Scoring['tie_from'];
  readonly overall: Scoring['overall'];
  readonly display: Scoring['display_scale'];
}

/** Most points whose words and recodes are shown one by one. */
export const MOST_POINTS = 101;

export const textsOf = (text: LocalText): Texts => ({ ...NONE, ...text });

/** Numbers as a person of this language writes them: decimal comma in Danish and Norwegian. */
const written = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');
const list = (values: readonly (string | number)[], language: Language): string =>
  values.map((value) => (typeof value === 'number' ? written(value, language) : value)).join('; ');

const percent = (share: number, language: Language): string =>
  written(Math.round(share * 1000) / 10, language);

const two = (values: readonly string[]): Two => [values[0] ?? '', values[1] ?? ''];

/** Words of the points of a scale, lowest first. */
export const labelsOf = (
  labels: Readonly<Partial<Record<Language, readonly string[]>>>,
  points: number,
): readonly Texts[] =>
  Array.from({ length: points }, (_, at) =>
    textsOf(Object.fromEntries(LANGUAGES.map((one) => [one, labels[one]?.[at] ?? '']))),
  );

const recodeTexts = (recode: Item['recode'], language: Language): RecodeTexts =>
  Object.fromEntries(Object.entries(recode ?? {}).map(([from, to]) => [from, written(to, language)]));

export function draftOf(instrument: Instrument, language: Language): InstrumentDraft {
  const { scale, bands, rules_of_thumb: rules, scoring } = instrument;
  const points = scale.max - scale.min + 1;
  return {
    title: textsOf(instrument.title),
    notice: textsOf(instrument.notice),
    intro: textsOf(instrument.intro ?? {}),
    min: String(scale.min),
    max: String(scale.max),
    labels: labelsOf(scale.labels, points),
    dimensions: instrument.dimensions.map(({ id, label, weight }) => ({
      key: id,
      id,
      label: textsOf(label),
      weight: written(weight, language),
    })),
    items: instrument.dimensions.flatMap(({ id, items }) =>
      items.map((item): ItemRow => ({
        key: item.id,
        item,
        dimension: id,
        text: textsOf(item.text),
        weight: written(item.weight, language),
        reverse: item.reverse ? 'yes' : 'no',
        recode: recodeTexts(item.recode, language),
        optional: recodeTexts(item.optional_recode, language),
        labels: item.labels === null ? null : labelsOf(item.labels, points),
      })),
    ),
    subscales: instrument.subscales.map(({ id, label, dimensions }) => ({
      key: id,
      id,
      label: textsOf(label),
      dimensions,
    })),
    missing: list(instrument.missing.missing.filter(isWritten), language),
    notApplicable: list(instrument.missing.not_applicable.filter(isWritten), language),
    ownGroup: instrument.rating.own_group,
    bandsOn: bands.enabled,
    bands: {
      within: two((bands.layers['within'] ?? []).map((edge) => written(edge, language))),
      between: two((bands.layers['between'] ?? []).map((edge) => written(edge, language))),
    },
    bandSource: bands.source ?? '',
    rules: rulesOf(rules, language),
    warn: two(instrument.response_rate_warn.map((share) => percent(share, language))),
    itemShare: percent(scoring.item_missing_min_share, language),
    dimensionShare: percent(scoring.dimension_missing_min_share, language),
    tieFrom: scoring.tie_from,
    overall: scoring.overall,
    display: scoring.display_scale,
  };
}

/** The blank cell is a missing answer too, but nothing that can be written in a list. */
const isWritten = (code: string | number): boolean => code !== '';

function rulesOf(rules: Instrument['rules_of_thumb'], language: Language): InstrumentDraft['rules'] {
  const textOf = (rule: Rule): string => {
    const value = rules[rule] ?? [];
    return list(typeof value === 'number' ? [value] : value, language);
  };
  return {
    alpha: textOf('alpha'),
    rwgj: textOf('rwgj'),
    icc1: textOf('icc1'),
    icc2: textOf('icc2'),
    d: textOf('d'),
  };
}

/** How many points the scale has as it is typed; null where it is none, or too long to be shown point by point. */
export function pointsOf({ min, max }: Pick<InstrumentDraft, 'min' | 'max'>): number | null {
  if (!isWhole(min) || !isWhole(max)) return null;
  const points = Number(max) - Number(min) + 1;
  return points >= 2 && points <= MOST_POINTS ? points : null;
}

const isWhole = (text: string): boolean => /^-?\d{1,6}$/u.test(text.trim());

/** As many words as the scale has points, for the scale and for every question with words of its own. */
export function withScale(
  draft: InstrumentDraft,
  change: { readonly min?: string; readonly max?: string },
): InstrumentDraft {
  const next = { ...draft, ...change };
  const points = pointsOf(next);
  if (points === null) return next;
  const fitted = (labels: readonly Texts[]): readonly Texts[] =>
    Array.from({ length: points }, (_, at) => labels[at] ?? NONE);
  return {
    ...next,
    labels: fitted(draft.labels),
    items: draft.items.map((item) =>
      item.labels === null ? item : { ...item, labels: fitted(item.labels) },
    ),
  };
}

let made = 0;

/** A key for a new row; no other row of this window has had it. */
export function newRowKey(): string {
  made += 1;
  return `new-${made}`;
}

export const newDimension = (): DimensionRow => ({ key: newRowKey(), id: null, label: NONE, weight: '1' });

export const newItem = (dimension: string): ItemRow => ({
  key: newRowKey(),
  item: null,
  dimension,
  text: NONE,
  weight: '1',
  reverse: 'no',
  recode: {},
  optional: {},
  labels: null,
});

export const newSubscale = (): SubscaleRow => ({ key: newRowKey(), id: null, label: NONE, dimensions: [] });

/** The text in one language changed. */
export const withText = (texts: Texts, language: Language, text: string): Texts => ({
  ...texts,
  [language]: text,
});

/** The first text there is, in this language if it has one. */
export const anyText = (texts: Texts, language: Language): string =>
  texts[language].trim() || (LANGUAGES.map((one) => texts[one].trim()).find((text) => text !== '') ?? '');
