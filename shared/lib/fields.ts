/** Reads untrusted JSON field by field; the first thing that is wrong is a Failure that names the field and what it should be. */
import { Failure } from './failure.ts';
import { LANGUAGES, type LocalText } from './language.ts';

/** A JSON value with its path ("dimensions[2].items[0].id"). Problems are keys of the messages `field.*`. */
export class Field {
  readonly value: unknown;
  readonly path: string;
  private readonly code: string;

  constructor(value: unknown, code: string, path = '') {
    this.value = value;
    this.path = path;
    this.code = code;
  }

  /** Refuses the field; `problem` names a message. */
  refuse(problem: string, params: Readonly<Record<string, string | number>> = {}): never {
    throw new Failure(this.code, { field: this.path || '(top)', problem, ...params });
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  object(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      return this.refuse('field.object');
    return this.value as Readonly<Record<string, unknown>>;
  }

  at(key: string): Field {
    const object = this.object();
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return new Field(value, this.code, this.path === '' ? key : `${this.path}.${key}`);
  }

  list(): readonly Field[] {
    if (!Array.isArray(this.value)) return this.refuse('field.list');
    return this.value.map((inner: unknown, index) => new Field(inner, this.code, `${this.path}[${index}]`));
  }

  text(maxLength = 2000): string {
    if (typeof this.value !== 'string') return this.refuse('field.text');
    if (this.value.length > maxLength) return this.refuse('field.too-long', { limit: maxLength });
    return this.value.normalize('NFC');
  }

  /** A short name that other parts refer to: no blanks at the ends, not empty, not starting with @. */
  id(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') return this.refuse('field.id');
    if (this.value !== this.value.trim() || this.value.startsWith('@') || this.value.length > 200)
      return this.refuse('field.id');
    return this.value.normalize('NFC');
  }

  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) return this.refuse('field.number');
    return this.value;
  }

  whole(min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): number {
    const value = this.number();
    if (!Number.isInteger(value) || value < min || value > max) {
      return min === Number.MIN_SAFE_INTEGER
        ? this.refuse('field.whole')
        : this.refuse('field.whole-between', { min, max });
    }
    return value;
  }

  boolean(): boolean {
    if (typeof this.value !== 'boolean') return this.refuse('field.boolean');
    return this.value;
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const found = allowed.find((option) => option === this.value);
    return found ?? this.refuse('field.one-of', { allowed: allowed.join(', ') });
  }

  /** A text for all languages, or one per language. */
  localText(): LocalText {
    if (typeof this.value === 'string') {
      const text = this.text();
      return { da: text, nb: text, en: text };
    }
    const texts: Partial<Record<(typeof LANGUAGES)[number], string>> = {};
    for (const language of LANGUAGES) {
      const field = this.at(language);
      if (!field.absent) texts[language] = field.text();
    }
    return texts;
  }
}
