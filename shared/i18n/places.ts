/** Texts with places: what is put into {{name}}, and how a group's name stands inside an English sentence. */
import type { Language } from '../lib/language.ts';

/** Places that hold a group's name, or a relation that begins with one. */
const GROUP_PLACES: ReadonlySet<string> = new Set([
  ...['a', 'b', 'group', 'rater', 'rated', 'partner', 'strong', 'weak', 'relation', 'back'],
]);

/** Where a sentence, a quotation or what follows a colon begins. */
const BEGINS = /(?:^|[.!?:;·•“”"(]\s*|\n)$/u;
const ARTICLE = /^(?:The|A|An)(?= )/u;

interface TextPlace {
  readonly name: string;
  /** As it stands in the template. */
  readonly whole: string;
  /** A group's name that stands here stands inside an English sentence. */
  readonly isInside: boolean;
}

/** Texts and places in turn. Templates are few and are filled in tens of thousands of times for charts of many groups. */
const parsed = new Map<string, readonly (string | TextPlace)[]>();

function partsOf(template: string): readonly (string | TextPlace)[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const parts: (string | TextPlace)[] = [];
  let end = 0;
  for (const { 0: whole, 1: name = '', index } of template.matchAll(/\{\{(\w+)\}\}/gu)) {
    if (index > end) parts.push(template.slice(end, index));
    parts.push({ name, whole, isInside: GROUP_PLACES.has(name) && !BEGINS.test(template.slice(0, index)) });
    end = index + whole.length;
  }
  if (end < template.length) parts.push(template.slice(end));
  parsed.set(template, parts);
  return parts;
}

/**
 * A template with its places filled in; one that nothing is given for stays as it is. In English "The school" is "the school"
 * inside a sentence.
 */
export function filledPlaces(
  template: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  let filled = '';
  for (const part of partsOf(template)) {
    if (typeof part === 'string') {
      filled += part;
      continue;
    }
    const value = params[part.name];
    if (value === undefined) filled += part.whole;
    else if (language === 'en' && part.isInside)
      filled += String(value).replace(ARTICLE, (article) => article.toLowerCase());
    else filled += value;
  }
  return filled;
}
