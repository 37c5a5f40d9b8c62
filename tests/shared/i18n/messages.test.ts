import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allMessages, wordsOf } from '../../../shared/i18n/index.ts';
import { errorMessages } from '../../../shared/i18n/messages/errors.ts';
import type { Messages } from '../../../shared/i18n/types.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';

const messages: Messages = allMessages;

function sources(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/u.test(entry.name) ? [file] : [];
  });
}

const files = ['electron', 'renderer', 'shared'].flatMap(sources);

/** How a code reaches a Failure: straight, or by a helper of a module that adds file and cause. */
const GIVEN =
  /(?:new Failure|failureOf|createJsonReader|\.failure|\brefuse|\brefused)\(\s*'([a-z][\w-]*\.[\w.-]+)'/gu;
/** Rooms that translate system errors by tables. */
const TABLES = ['document', 'spreadsheet'].map((room) => path.join('electron', 'engine', room));

/** Every code that the sources give a Failure as a plain text, with the file that does. */
function failureCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    // Keys `field.*` name what is wrong with one field, inside the sentence of another code.
    for (const [, code = ''] of text.matchAll(GIVEN)) if (!code.startsWith('field.')) codes.set(code, file);
    if (!TABLES.some((room) => file.startsWith(room))) continue;
    for (const [, code = ''] of text.matchAll(/'((?:file|sheet)\.[a-z][a-z-]+)'/gu)) codes.set(code, file);
  }
  return codes;
}

const places = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/gu)].map((match) => match[1] ?? ''))].sort();

describe('messages', () => {
  it('have a text in every language, without blanks at the ends', () => {
    const faulty = Object.entries(messages).flatMap(([key, texts]) =>
      LANGUAGES.filter((language) => {
        const text = texts[language];
        return typeof text !== 'string' || text === '' || text !== text.trim();
      }).map((language) => `${key} (${language})`),
    );
    expect(faulty).toEqual([]);
  });

  it('have the same places in every language', () => {
    const faulty = Object.entries(messages)
      .filter(([, texts]) =>
        LANGUAGES.some((language) => places(texts[language]).join() !== places(texts.da).join()),
      )
      .map(([key]) => key);
    expect(faulty).toEqual([]);
  });

  it('have keys that stand in one area only', async () => {
    const folder = path.join('shared', 'i18n', 'messages');
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const name of fs.readdirSync(folder).filter((one) => one.endsWith('.ts'))) {
      const area = (await import(path.resolve(folder, name))) as Readonly<Record<string, Messages>>;
      for (const key of Object.values(area).flatMap((one) => Object.keys(one))) {
        if (seen.has(key)) twice.push(`${key} in ${seen.get(key) ?? ''} and ${name}`);
        seen.set(key, name);
      }
    }
    expect(twice).toEqual([]);
    expect(seen.size).toBe(Object.keys(messages).length);
  });
});

describe('the sentences of failures', () => {
  it('are there for every code in the sources', () => {
    const codes = failureCodes();
    expect(codes.size).toBeGreaterThan(30);
    const missing = [...codes]
      .filter(([code]) => !Object.hasOwn(messages, code))
      .map(([code, file]) => `${code} in ${file}`);
    expect(missing).toEqual([]);
  });

  it('are whole sentences: a capital or a place at the start, a full stop at the end', () => {
    const faulty = Object.entries(errorMessages as Messages).flatMap(([key, texts]) =>
      LANGUAGES.filter((language) => !/^(?:[A-ZÆØÅ0-9]|[»«“]?\{\{|--).*[.)]$/u.test(texts[language])).map(
        (language) => `${key} (${language})`,
      ),
    );
    expect(faulty).toEqual([]);
  });

  it('stand in alphabetical order', () => {
    const keys = Object.keys(errorMessages);
    expect(keys).toEqual([...keys].sort());
  });

  it.each(LANGUAGES)('name what and where (%s)', (language) => {
    const words = wordsOf(language);
    const text = words.failure('file.folder-missing', { file: 'Børn & unge.pdf', folder: 'Åse' });
    expect(text).toContain('Børn & unge.pdf');
    expect(text).toContain('Åse');
    expect(words.failure('no.such.code', {}, 'e7')).toBe(
      words.failure('error.internal', { errorId: 'e7' }, 'e7'),
    );
  });
});
