/** Names of groups, parameters and relations as they stand inside a sentence. */
import type { CapacityResult } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import type { Words } from '../../i18n/index.ts';
import { localText } from '../../lib/language.ts';

/** A group's name in the language; its id where it has none. */
export function groupName(engagement: Engagement, words: Words, id: string): string {
  const group = engagement.groups.find((one) => one.id === id);
  return group === undefined ? id : localText(group.name, words.language, id);
}

/** "Skolen om PPR", "Skolen om egen gruppe". */
export function relationName(engagement: Engagement, words: Words, rater: string, rated: string): string {
  const names = { rater: groupName(engagement, words, rater), rated: groupName(engagement, words, rated) };
  return words.t(rater === rated ? 'chart.relation.own' : 'chart.relation', names);
}

/** A parameter's label as a word inside a sentence: "kendskab"; abbreviations keep their capitals. */
export function parameterInSentence(engagement: Engagement, words: Words, id: string): string {
  const label = parameterName(engagement, words, id);
  const second = label.charAt(1);
  const isWord = second !== '' && second === second.toLowerCase() && second !== second.toUpperCase();
  return isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A parameter's label in the language. */
export function parameterName(engagement: Engagement, words: Words, id: string): string {
  const dimension = engagement.instrument.dimensions.find((one) => one.id === id);
  return dimension === undefined ? id : localText(dimension.label, words.language, id);
}

/** "118 af 142 har svaret (83 %)", or the count alone where the number of invited is not known. */
export function responseText(result: CapacityResult, words: Words): string {
  const { invited, responded, rate } = result.response;
  if (invited === null || rate === null) return words.t('chart.response.count', { count: responded });
  return words.t('chart.response.rate', { responded, invited, rate: words.percent(rate) });
}
