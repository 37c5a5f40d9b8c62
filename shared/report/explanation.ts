/** An explanation in words: names of groups, dimensions and layers in the places of its phrases, numbers in the language's form. */
import type { Interval } from '../domain/capacity/result.ts';
import type { Engagement } from '../domain/engagement/types.ts';
import type { Formula } from '../domain/explain/formulas.ts';
import type { Explanation, Phrase, Step } from '../domain/explain/types.ts';
import { localText } from '../lib/language.ts';
import type { MessageParams, Words } from '../i18n/index.ts';

export interface ExplanationWords {
  readonly name: string;
  readonly about: string;
  readonly value: string;
  readonly reason: string | null;
  readonly formula: { readonly text: string; readonly source: string } | null;
  readonly below: readonly { readonly text: string; readonly source: string }[];
  readonly inputs: readonly {
    readonly symbol: string;
    readonly name: string;
    readonly value: string;
    readonly path: string;
  }[];
  readonly steps: readonly string[];
}

/** Enough to work the next number out by hand. */
const DECIMALS = 4;

/** Whole numbers as they are, others with four decimals, small ones with as many as show three digits. */
export function exactNumber(value: number, words: Words): string {
  if (Number.isInteger(value)) return words.number(value, 0);
  const size = Math.abs(value);
  const small = size < 0.001 ? Math.min(12, 2 - Math.floor(Math.log10(size))) : DECIMALS;
  return words.number(value, small);
}

export function explanationWords(
  explanation: Explanation,
  engagement: Engagement,
  words: Words,
): ExplanationWords {
  const phrase = ({ key, params }: Phrase): string =>
    sentenceCase(words.text(key, placesIn(params, engagement, words)));
  const end = explanation.name.params['end'];
  const name = phrase(explanation.name);
  return {
    name: end === 'low' || end === 'high' ? `${name}, ${words.t(`explain.end.${end}`)}` : name,
    about: phrase(explanation.about),
    value: valueText(explanation, words),
    reason: explanation.reason === null ? null : words.text(`reason.${explanation.reason}`),
    formula: explanation.formula && formulaText(explanation.formula, words),
    below: explanation.below.map((formula) => formulaText(formula, words)),
    inputs: explanation.inputs.map((input) => ({
      symbol: input.symbol,
      name: words.text(input.name.key, placesIn(input.name.params, engagement, words)),
      value: input.value === null ? words.t('explain.not-shown') : exactNumber(input.value, words),
      path: input.path ?? '',
    })),
    steps: explanation.steps.map((step) => stepText(step, words)),
  };
}

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Ids in the places of a phrase become names. */
function placesIn(params: Phrase['params'], engagement: Engagement, words: Words): MessageParams {
  const { language } = words;
  const { groups, instrument } = engagement;
  const nameOf = (place: string, id: string): string => {
    if (place === 'rater' || place === 'rated' || place === 'group')
      return localText(groups.find((group) => group.id === id)?.name ?? {}, language, id);
    if (place === 'dimension')
      return localText(instrument.dimensions.find((one) => one.id === id)?.label ?? {}, language, id);
    if (place === 'subscale')
      return localText(instrument.subscales.find((one) => one.id === id)?.label ?? {}, language, id);
    return place === 'which' && words.has(`explain.which.${id}`) ? words.text(`explain.which.${id}`) : id;
  };
  return Object.fromEntries(
    Object.entries(params).map(([place, value]): [string, string | number] => [
      place,
      typeof value === 'number' ? value : nameOf(place, value),
    ]),
  );
}

function valueText({ value, unit, scale }: Explanation, words: Words): string {
  if (value === null) return words.t('explain.blank');
  const text = typeof value === 'number' ? exactNumber(value, words) : intervalText(value, words);
  return unit === 'scale' ? `${text} ${words.t('explain.scale', { min: scale.min, max: scale.max })}` : text;
}

const intervalText = ({ low, high }: Interval, words: Words): string =>
  `${exactNumber(low, words)} … ${exactNumber(high, words)}`;

function formulaText({ number, text, authors }: Formula, words: Words): { text: string; source: string } {
  const part =
    number === null ? words.t('explain.formula.privacy') : words.t('explain.formula.number', { number });
  return { text, source: authors === null ? part : `${part}; ${authors}` };
}

const stepText = (step: Step, words: Words): string =>
  step.map((part) => (typeof part === 'number' ? exactNumber(part, words) : part)).join('');
