/** One glossary: behind the report, the method reader and the question marks; every word of it is met somewhere in the window. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, type ExplanationKind } from '../../../shared/domain/explain/kinds.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { GLOSSARY } from '../../../shared/report/glossary.ts';
import { METHOD_GUIDE } from '../../../shared/report/guide/method/index.ts';
import { termOfNumber } from '../../../shared/report/term-of-number.ts';

const IDS = GLOSSARY.map(({ id }) => id);
const numbers = (Object.keys(KINDS) as ExplanationKind[]).map((kind) => [kind, termOfNumber(kind)] as const);

function sources(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return entry.name.endsWith('.tsx') ? [fs.readFileSync(file, 'utf8')] : [];
  });
}

/** Words that a question mark of some screen explains. */
const MARKED = new Set(
  sources('renderer').flatMap((source) =>
    [...source.matchAll(/<HelpTip\s+term=(?:"([\w-]+)"|\{([^}]*)\})/gu)].flatMap(([, id, code]) =>
      id === undefined ? [...(code ?? '').matchAll(/'([\w-]+)'/gu)].map(([, one]) => one ?? '') : [id],
    ),
  ),
);

describe('the glossary', () => {
  it('has whole sentences and a word in every language', () => {
    const faulty = GLOSSARY.flatMap(({ id, term, meaning }) =>
      LANGUAGES.filter((language) => term[language] === '' || !/^\p{Lu}.*\.$/u.test(meaning[language])).map(
        (language) => `${id} (${language})`,
      ),
    );
    expect(faulty).toEqual([]);
  });

  it('holds what the method reader lists, each leading to its section', () => {
    const terms = METHOD_GUIDE.chapters
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'terms' ? block.terms : []));
    expect(terms).toEqual(GLOSSARY);
  });

  it('keeps the words that readers of a report meet', () => {
    const inReport = GLOSSARY.filter(({ inReport: isThere }) => isThere).map(({ id }) => id);
    expect(inReport).toHaveLength(20);
    expect(inReport).toEqual(
      expect.arrayContaining(['relational-capacity', 'reciprocity-gap', 'hidden', 'round']),
    );
  });

  it.each(numbers)('has the word that explains a number: %s is %s', (_, term) => {
    expect(IDS).toContain(term);
  });

  it('knows every word that a question mark asks for', () => {
    expect(MARKED.size).toBeGreaterThan(12);
    expect([...MARKED].filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('has no word that the window nowhere explains', () => {
    const met = new Set([...MARKED, ...numbers.map(([, term]) => term), 'density', 'reciprocity']);
    expect(IDS.filter((id) => !met.has(id))).toEqual([]);
  });
});
