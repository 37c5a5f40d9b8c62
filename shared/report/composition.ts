/** What of the report is shown, in which order and with which texts: kept with the engagement, the usual report where nothing is. */
import type { Audience } from '../domain/capacity/result.ts';
import { AUDIENCES } from '../domain/capacity/result.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';
import { Failure } from '../lib/failure.ts';
import { MEASURES } from './rules/measures.ts';
import { placesOf } from './rules/apply.ts';
import { RULES, RULE_IDS, type RuleId } from './rules/table.ts';

/** Sections in their usual order. */
export const SECTION_IDS = [
  'guide',
  'people',
  'overview',
  'matrix',
  'network',
  'profile',
  'parameters',
  'layers',
  'gaps',
  'self',
  'positions',
  'change',
  'groups',
  'comments',
  'strengths',
  'questions',
  'plan',
  'method',
  'glossary',
  'appendix',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Own words in one language; an empty text stands for the generated one. */
export interface SectionTexts {
  readonly title?: string;
  /** Opens the section in larger type. */
  readonly lead?: string;
  /** Added after the generated text. */
  readonly paragraphs?: readonly string[];
}

export interface SectionChoice {
  readonly id: SectionId;
  /** Left out of the report for these readers; both: left out everywhere. */
  readonly hiddenFrom: readonly Audience[];
  readonly texts: Readonly<Partial<Record<Language, SectionTexts>>>;
}

export interface RuleTexts {
  readonly sentence?: string;
  readonly question?: string;
}

export interface RuleEdit {
  readonly off?: boolean;
  /** In the unit of the rule's measure. */
  readonly least?: number;
  readonly most?: number;
  readonly texts?: Readonly<Partial<Record<Language, RuleTexts>>>;
}

export interface Composition {
  readonly schema: 1;
  /** Of the report; null: the engagement's. */
  readonly language: Language | null;
  /** Every section once, in the order of the report. */
  readonly sections: readonly SectionChoice[];
  readonly rules: Readonly<Partial<Record<RuleId, RuleEdit>>>;
}

export function defaultComposition(): Composition {
  return {
    schema: 1,
    language: null,
    sections: SECTION_IDS.map((id) => ({ id, hiddenFrom: [], texts: {} })),
    rules: {},
  };
}

/** Is the section shown to these readers? */
export function isShown({ hiddenFrom }: SectionChoice, audience: Audience): boolean {
  return !hiddenFrom.includes(audience);
}

const MAX_TITLE = 300;
const MAX_TEXT = 4000;
const MAX_PARAGRAPHS = 20;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A composition from stored or sent data. Sections that it does not name stand at the end in their usual order, so that a document
 * of an earlier version gains the new ones.
 * @throws Failure `report.composition` {field}: what is not understood, by its place
 */
export function parseComposition(json: unknown): Composition {
  const root = record(json, 'composition', ['schema', 'language', 'sections', 'rules']);
  if (root['schema'] !== undefined && root['schema'] !== 1) throw invalid('schema');
  const given = list(root['sections'] ?? [], 'sections').map(parseChoice);
  const seen = new Set<SectionId>();
  given.forEach(({ id }, index) => {
    if (seen.has(id)) throw invalid(`sections[${index}].id`);
    seen.add(id);
  });
  const missing = SECTION_IDS.filter((id) => !seen.has(id));
  return {
    schema: 1,
    language: root['language'] == null ? null : oneOf(root['language'], LANGUAGES, 'language'),
    sections: [...given, ...missing.map((id): SectionChoice => ({ id, hiddenFrom: [], texts: {} }))],
    rules: parseRules(root['rules'] ?? {}),
  };
}

function parseChoice(json: unknown, index: number): SectionChoice {
  const at = `sections[${index}]`;
  const given = record(json, at, ['id', 'hiddenFrom', 'texts']);
  const hidden = list(given['hiddenFrom'] ?? [], `${at}.hiddenFrom`);
  return {
    id: oneOf(given['id'], SECTION_IDS, `${at}.id`),
    hiddenFrom: AUDIENCES.filter((audience) =>
      hidden.map((one) => oneOf(one, AUDIENCES, `${at}.hiddenFrom`)).includes(audience),
    ),
    texts: byLanguage(given['texts'] ?? {}, `${at}.texts`, parseTexts),
  };
}

function parseTexts(json: unknown, at: string): SectionTexts {
  const given = record(json, at, ['title', 'lead', 'paragraphs']);
  const [title, lead] = [
    text(given['title'], MAX_TITLE, `${at}.title`),
    text(given['lead'], MAX_TEXT, `${at}.lead`),
  ];
  const paragraphs = list(given['paragraphs'] ?? [], `${at}.paragraphs`)
    .map((one, index) => text(one, MAX_TEXT, `${at}.paragraphs[${index}]`))
    .filter((one) => one !== '');
  if (paragraphs.length > MAX_PARAGRAPHS) throw invalid(`${at}.paragraphs`);
  return {
    ...(title === '' ? {} : { title }),
    ...(lead === '' ? {} : { lead }),
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
  };
}

function parseRules(json: unknown): Composition['rules'] {
  const given = record(json, 'rules', RULE_IDS);
  return Object.fromEntries(
    Object.entries(given).map(([id, edit]) => [id, parseRule(id as RuleId, edit)]),
  ) as Composition['rules'];
}

function parseRule(id: RuleId, json: unknown): RuleEdit {
  const at = `rules.${id}`;
  const given = record(json, at, ['off', 'least', 'most', 'texts']);
  const rule = RULES.find((one) => one.id === id);
  const places: readonly string[] = rule === undefined ? [] : MEASURES[rule.measure].places;
  const wording = (value: unknown, place: string): RuleTexts => {
    const texts = record(value, place, ['sentence', 'question']);
    const [sentence, question] = ['sentence', 'question'].map((field) => {
      const said = text(texts[field], MAX_TEXT, `${place}.${field}`);
      if (placesOf(said).some((name) => !places.includes(name))) throw invalid(`${place}.${field}`);
      return said;
    }) as [string, string];
    return { ...(sentence === '' ? {} : { sentence }), ...(question === '' ? {} : { question }) };
  };
  const limit = (field: 'least' | 'most') =>
    given[field] === undefined ? {} : { [field]: finite(given[field], `${at}.${field}`) };
  if (given['off'] !== undefined && typeof given['off'] !== 'boolean') throw invalid(`${at}.off`);
  const texts = byLanguage(given['texts'] ?? {}, `${at}.texts`, wording);
  return {
    ...(given['off'] === true ? { off: true } : {}),
    ...limit('least'),
    ...limit('most'),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
}

function byLanguage<T extends object>(
  json: unknown,
  at: string,
  parse: (value: unknown, at: string) => T,
): Readonly<Partial<Record<Language, T>>> {
  const given = record(json, at, LANGUAGES);
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      if (given[language] === undefined) return [];
      const parsed = parse(given[language], `${at}.${language}`);
      return Object.keys(parsed).length === 0 ? [] : [[language, parsed] as const];
    }),
  ) as Readonly<Partial<Record<Language, T>>>;
}

const invalid = (field: string): Failure => new Failure('report.composition', { field });

function record(value: unknown, at: string, fields: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(at);
  const unknown = Object.keys(value).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw invalid(`${at}.${unknown}`);
  return value as Fields;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(at);
  return value as readonly unknown[];
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid(at);
  return found;
}

function text(value: unknown, most: number, at: string): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || value.length > most) throw invalid(at);
  return value.trim();
}

function finite(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(at);
  return value;
}
