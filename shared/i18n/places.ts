/** Texts with places: what is put into {{name}}, and how a group's name stands inside an English sentence. */
import type { Language } from '../lib/language.ts';

/** Places that hold a group's name, or a relation that begins with one. */
const GROUP_PLACES: ReadonlySet<string> = new Set([
  ...['a', 'b', 'group', 'rater', 'rated', 'partner', 'strong', 'weak', 'relation', 'back'],
]);

/** Where a sentence, a quotation or what follows a colon begins. */
const BEGINS = /(?:^|[.!?:;·•“”"(]\s*|\n)$/u;
const ARTICLE = /^(?:The|A|An)(?= )/u;

/**
 * A template with its places filled in; one that nothing is given for stays as it is. In English "The school" is "the school"
 * inside a sentence.
 */
export function filledPlaces(
  template: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  if (!template.includes('{{')) return template;
  return template.replace(/\{\{(\w+)\}\}/gu, (whole, name: string, at: number) => {
    const value = params[name];
    if (value === undefined) return whole;
    const text = String(value);
    const isInside = language === 'en' && GROUP_PLACES.has(name) && !BEGINS.test(template.slice(0, at));
    return isInside ? text.replace(ARTICLE, (article) => article.toLowerCase()) : text;
  });
}
