/** Reads parsed JSON of unknown shape; every refusal is a Failure that names the field and the problem. */
import { Failure } from './failure.ts';
import { LANGUAGES, type LocalText } from './language.ts';

/** What can be wrong with one field; each has its words in shared/i18n/messages/domain.ts under `problem.<code>`. */
export const FIELD_PROBLEMS = [
  'bad-id',
  'duplicate-id',
  'empty-list',
  'label-count',
  'missing',
  'not-a-day',
  'not-a-list',
  'not-a-number',
  'not-an-object',
  'not-positive',
  'not-text',
  'not-true-or-false',
  'not-whole',
  'outside-scale',
  'outside-share',
  'scale-order',
  'too-large',
  'too-small',
  'unknown-choice',
  'unknown-id',
  'unknown-key',
  'unknown-schema',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Readers of one file kind. A `fallback` is returned where the field is absent or null; without one the field is required. */
export interface JsonReader {
  /** Throws Failure(code, {field, problem, value}). `value` is what stands there, or what would be allowed. */
  reject(field: string, problem: FieldProblem, value?: unknown): never;
  record(value: unknown, field: string, fallback?: JsonRecord): JsonRecord;
  list(value: unknown, field: string, fallback?: readonly unknown[]): readonly unknown[];
  text(value: unknown, field: string, fallback?: string): string;
  /** A name that data and columns refer to: not empty, no leading @ (kept for targets such as @own). Numbers become text. */
  id(value: unknown, field: string): string;
  flag(value: unknown, field: string, fallback?: boolean): boolean;
  /** Finite number. */
  number(value: unknown, field: string, fallback?: number): number;
  whole(value: unknown, field: string, least: number, fallback?: number): number;
  positive(value: unknown, field: string, fallback?: number): number;
  /** In (0, 1]. */
  share(value: unknown, field: string, fallback?: number): number;
  choice<T extends string>(value: unknown, field: string, allowed: readonly T[], fallback?: T): T;
  /** Texts by language; a plain text counts for the given languages. */
  localText(
    value: unknown,
    field: string,
    fallback?: LocalText,
    plainFor?: readonly (keyof LocalText)[],
  ): LocalText;
  /** Throws at the first id that was used before; `fieldOf` names the field of an index. */
  distinct(ids: readonly string[], fieldOf: (index: number) => string): void;
}

const absent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Short, harmless form of a value for an error sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.replace(/[{}$\u0000-\u001f]/g, ' ').slice(0, 120);
}

/** Readers whose refusals carry the failure code of one kind of file, such as `setup.invalid`. */
export function createJsonReader(code: string): JsonReader {
  const reject = (field: string, problem: FieldProblem, value?: unknown): never => {
    throw new Failure(code, { field, problem, value: value === undefined ? '' : shown(value) });
  };
  const required = <T>(field: string, fallback: T | undefined): T =>
    fallback === undefined ? reject(field, 'missing') : fallback;

  const text: JsonReader['text'] = (value, field, fallback) => {
    if (absent(value)) return required(field, fallback);
    return typeof value === 'string' ? value : reject(field, 'not-text', value);
  };
  const number: JsonReader['number'] = (value, field, fallback) => {
    if (absent(value)) return required(field, fallback);
    return typeof value === 'number' && Number.isFinite(value) ? value : reject(field, 'not-a-number', value);
  };
  const record: JsonReader['record'] = (value, field, fallback) => {
    if (absent(value)) return required(field, fallback);
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as JsonRecord)
      : reject(field, 'not-an-object', value);
  };
  return {
    reject,
    record,
    text,
    number,
    list: (value, field, fallback) => {
      if (absent(value)) return required(field, fallback);
      return Array.isArray(value) ? (value as readonly unknown[]) : reject(field, 'not-a-list', value);
    },
    id: (value, field) => {
      if (absent(value)) return reject(field, 'missing');
      const id = typeof value === 'number' ? String(value) : text(value, field).trim();
      return id === '' || id.startsWith('@') || id.length > 100 ? reject(field, 'bad-id', value) : id;
    },
    flag: (value, field, fallback) => {
      if (absent(value)) return required(field, fallback);
      return typeof value === 'boolean' ? value : reject(field, 'not-true-or-false', value);
    },
    whole: (value, field, least, fallback) => {
      const given = number(value, field, fallback);
      if (!Number.isSafeInteger(given)) reject(field, 'not-whole', value);
      return given >= least ? given : reject(field, 'too-small', least);
    },
    positive: (value, field, fallback) => {
      const given = number(value, field, fallback);
      return given > 0 ? given : reject(field, 'not-positive', value);
    },
    share: (value, field, fallback) => {
      const given = number(value, field, fallback);
      return given > 0 && given <= 1 ? given : reject(field, 'outside-share', value);
    },
    choice: (value, field, allowed, fallback) => {
      if (absent(value)) return required(field, fallback);
      return allowed.find((one) => one === value) ?? reject(field, 'unknown-choice', allowed.join(', '));
    },
    localText: (value, field, fallback, plainFor = LANGUAGES) => {
      if (absent(value)) return required(field, fallback);
      if (typeof value === 'string') return Object.fromEntries(plainFor.map((language) => [language, value]));
      const texts = record(value, field);
      return Object.fromEntries(
        LANGUAGES.flatMap((language) =>
          absent(texts[language]) ? [] : [[language, text(texts[language], `${field}.${language}`)]],
        ),
      );
    },
    distinct: (ids, fieldOf) => {
      const seen = new Set<string>();
      ids.forEach((id, index) => {
        if (seen.has(id)) reject(fieldOf(index), 'duplicate-id', id);
        seen.add(id);
      });
    },
  };
}
