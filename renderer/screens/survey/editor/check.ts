/** What stands in the way of an instrument as it is typed: each with its field, so that the sentence stands there. */
import { LANGUAGES, type Language } from '../../../../shared/lib/language.ts';
import { numberOf, numbersOf } from './build.ts';
import {
  BANDS,
  RULES,
  type InstrumentDraft,
  type ItemRow,
  type RecodeTexts,
  type Texts,
  type Two,
} from './draft.ts';

export const SECTIONS = [
  'name',
  'intro',
  'items',
  'scale',
  'recode',
  'subscales',
  'bands',
  'missing',
  'scoring',
] as const;
export type Section = (typeof SECTIONS)[number];

export const DRAFT_PROBLEMS = [
  'no-title',
  'no-name',
  'no-question',
  'no-questions',
  'no-parameter',
  'label-gap',
  'not-whole',
  'scale-order',
  'above-zero',
  'on-scale',
  'two-in-order',
  'no-members',
  'share',
  'share-order',
  'not-numbers',
] as const;
export type DraftProblemCode = (typeof DRAFT_PROBLEMS)[number];

export interface DraftProblem {
  readonly section: Section;
  /** The field, such as `item:collab1:weight`. */
  readonly place: string;
  readonly code: DraftProblemCode;
}

/** Problems in the order of the sections. */
export function draftProblems(draft: InstrumentDraft): readonly DraftProblem[] {
  const scale = scaleProblems(draft);
  // Nothing can be said of numbers on a scale that has no ends.
  const hasScale = !scale.some(({ place }) => place === 'min' || place === 'max');
  const found = [
    ...(isBlank(draft.title) ? [problem('name', `title:${LANGUAGES[0]}`, 'no-title')] : []),
    ...dimensionProblems(draft),
    ...draft.items.flatMap((item) => itemProblems(draft, item)),
    ...scale,
    ...(hasScale ? onScaleProblems(draft) : []),
    ...draft.subscales.flatMap(({ key, label, dimensions }) => [
      ...(isBlank(label) ? [problem('subscales', `subscale:${key}:label`, 'no-name')] : []),
      ...(dimensions.some((one) => draft.dimensions.some((row) => row.key === one))
        ? []
        : [problem('subscales', `subscale:${key}:dimensions`, 'no-members')]),
    ]),
    ...conventionProblems(draft),
  ];
  return SECTIONS.flatMap((section) => found.filter((one) => one.section === section));
}

const problem = (section: Section, place: string, code: DraftProblemCode): DraftProblem => ({
  section,
  place,
  code,
});

const isBlank = (texts: Texts): boolean => LANGUAGES.every((language) => texts[language].trim() === '');

const isAboveZero = (text: string): boolean => {
  const given = numberOf(text);
  return typeof given === 'number' && given > 0;
};

function dimensionProblems({ dimensions, items }: InstrumentDraft): readonly DraftProblem[] {
  if (dimensions.length === 0) return [problem('items', 'dimensions', 'no-questions')];
  return dimensions.flatMap(({ key, label, weight }) => [
    ...(isBlank(label) ? [problem('items', `dimension:${key}:label`, 'no-name')] : []),
    ...(isAboveZero(weight) ? [] : [problem('items', `dimension:${key}:weight`, 'above-zero')]),
    ...(items.some(({ dimension }) => dimension === key)
      ? []
      : [problem('items', `dimension:${key}:items`, 'no-questions')]),
  ]);
}

/** A file may bring questions without words, for answers that are at hand already. */
const wasSilent = ({ item }: ItemRow): boolean => item !== null && Object.keys(item.text).length === 0;

function itemProblems(draft: InstrumentDraft, item: ItemRow): readonly DraftProblem[] {
  const { key, dimension, text, weight, labels } = item;
  return [
    ...(draft.dimensions.some((row) => row.key === dimension)
      ? []
      : [problem('items', `item:${key}:dimension`, 'no-parameter')]),
    ...(isBlank(text) && !wasSilent(item) ? [problem('items', `item:${key}:text`, 'no-question')] : []),
    ...(isAboveZero(weight) ? [] : [problem('items', `item:${key}:weight`, 'above-zero')]),
    ...(labels === null ? [] : labelProblems(labels, `labels:${key}`)),
  ];
}

function scaleProblems(draft: InstrumentDraft): readonly DraftProblem[] {
  const wrong = (['min', 'max'] as const).filter((end) => !/^-?\d{1,6}$/u.test(draft[end].trim()));
  if (wrong.length > 0) return wrong.map((end) => problem('scale', end, 'not-whole'));
  if (Number(draft.min) >= Number(draft.max)) return [problem('scale', 'max', 'scale-order')];
  return labelProblems(draft.labels, 'labels');
}

/** A language with a word for some answers and none for others. */
function labelProblems(labels: readonly Texts[], place: string): readonly DraftProblem[] {
  return LANGUAGES.flatMap((language: Language) => {
    const gaps = labels.flatMap((label, at) => (label[language].trim() === '' ? [at] : []));
    return gaps.length === labels.length
      ? []
      : gaps.map((at) => problem('scale', `${place}:${at}:${language}`, 'label-gap'));
  });
}

/** What must lie on the scale: recodes and the edges of bands. */
const onScaleProblems = (draft: InstrumentDraft): readonly DraftProblem[] => [
  ...draft.items.flatMap((item) => [
    ...recodeProblems(draft, item.recode, `recode:${item.key}`),
    ...recodeProblems(draft, item.optional, `optional:${item.key}`),
  ]),
  ...bandProblems(draft),
];

function recodeProblems(draft: InstrumentDraft, recode: RecodeTexts, place: string): readonly DraftProblem[] {
  const [min, max] = [Number(draft.min), Number(draft.max)];
  const isOn = (given: number | string): boolean => typeof given === 'number' && given >= min && given <= max;
  return Object.entries(recode)
    .filter(([from, to]) => to.trim() !== '' && !(isOn(numberOf(from)) && isOn(numberOf(to))))
    .map(([from]) => problem('recode', `${place}:${from}`, 'on-scale'));
}

const asNumbers = (values: Two): readonly (number | string)[] =>
  values.filter((one) => one.trim() !== '').map(numberOf);

function bandProblems(draft: InstrumentDraft): readonly DraftProblem[] {
  const [min, max] = [Number(draft.min), Number(draft.max)];
  return BANDS.flatMap((layer) => {
    const [low, high] = asNumbers(draft.bands[layer]);
    const isEmpty = low === undefined && !draft.bandsOn;
    const fits =
      typeof low === 'number' && typeof high === 'number' && low >= min && low <= high && high <= max;
    return isEmpty || fits ? [] : [problem('bands', `band:${layer}`, 'two-in-order')];
  });
}

function conventionProblems(draft: InstrumentDraft): readonly DraftProblem[] {
  const shares = [
    ['itemShare', draft.itemShare],
    ['dimensionShare', draft.dimensionShare],
  ] as const;
  return [
    ...warnProblems(draft.warn),
    ...shares
      .filter(([, text]) => !isShare(numberOf(text)))
      .map(([field]) => problem('scoring', field, 'share')),
    ...RULES.filter((rule) => numbersOf(draft.rules[rule]).some((one) => typeof one !== 'number')).map(
      (rule) => problem('scoring', `rule:${rule}`, 'not-numbers'),
    ),
  ];
}

const isShare = (given: number | string): boolean => typeof given === 'number' && given > 0 && given <= 100;

function warnProblems(warn: Two): readonly DraftProblem[] {
  const wrong = warn.flatMap((text, at) =>
    text.trim() === '' || isShare(numberOf(text)) ? [] : [problem('bands', `warn:${at}`, 'share')],
  );
  const [first, second] = asNumbers(warn);
  const turned = typeof first === 'number' && typeof second === 'number' && second > first;
  return wrong.length > 0 || !turned ? wrong : [problem('bands', 'warn:1', 'share-order')];
}

export interface Completeness {
  readonly language: Language;
  readonly missing: number;
  readonly all: number;
  /** Where the first one is; null where none is missing. */
  readonly first: Section | null;
}

/** Texts that there are in some language, and how many of them each language lacks. */
export function completeness(draft: InstrumentDraft): readonly Completeness[] {
  const texts: readonly (readonly [Section, Texts])[] = [
    ['name', draft.title],
    ['name', draft.notice],
    ['intro', draft.intro],
    ...draft.dimensions.map(({ label }) => ['items', label] as const),
    ...draft.items.map(({ text }) => ['items', text] as const),
    ...draft.labels.map((label) => ['scale', label] as const),
    ...draft.items.flatMap(({ labels }) => (labels ?? []).map((label) => ['scale', label] as const)),
    ...draft.subscales.map(({ label }) => ['subscales', label] as const),
  ];
  const said = texts.filter(([, text]) => !isBlank(text));
  return LANGUAGES.map((language) => {
    const lacking = said.filter(([, text]) => text[language].trim() === '');
    return { language, missing: lacking.length, all: said.length, first: lacking[0]?.[0] ?? null };
  });
}

/** Questions that never name the group they are asked about. */
export const withoutGroup = (item: ItemRow): readonly Language[] =>
  LANGUAGES.filter(
    (language) => item.text[language].trim() !== '' && !item.text[language].includes('{group}'),
  );
