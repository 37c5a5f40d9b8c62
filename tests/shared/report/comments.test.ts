import { describe, expect, test } from 'vitest';
import { chosenComments } from '../../../shared/domain/comments/chosen.ts';
import type { ReviewedComment } from '../../../shared/domain/comments/types.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { buildGroupReport } from '../../../shared/report/group-report.ts';
import { buildReport } from '../../../shared/report/index.ts';
import { parseComposition } from '../../../shared/report/composition.ts';
import { nordbyExample } from '../../helpers/results.ts';

const written = (id: string, over: Partial<ReviewedComment>): ReviewedComment => ({
  ...{
    id,
    group: 'skolen',
    question: 'Andet',
    text: `Tekst ${id}`,
    redacted: null,
    theme: '',
    state: 'chosen',
  },
  ...over,
});

const input = (comments: readonly ReviewedComment[]) => ({
  ...nordbyExample(),
  roundLabel: 'Måling 1',
  language: 'da' as const,
  date: '2026-03-20',
  comments: chosenComments(comments),
});

const sectionOf = (comments: readonly ReviewedComment[]) =>
  buildReport(input(comments)).sections.find(({ id }) => id === 'comments');

test('only chosen comments leave the house: redacted where they were, and without group and question', () => {
  expect(
    chosenComments([
      written('a', { redacted: ' Ordene, som de må stå ', theme: ' Tid ' }),
      written('b', { state: 'open' }),
      written('c', { state: 'left-out' }),
      written('d', { redacted: ' ' }),
      written('e', {}),
    ]),
  ).toEqual([
    { text: 'Ordene, som de må stå', theme: 'Tid' },
    { text: 'Tekst e', theme: '' },
  ]);
});

describe('the section', () => {
  test('stands by theme, those without one last, in the order given, as quotations', () => {
    const section = sectionOf([
      written('a', { theme: 'Ålegårde' }),
      written('b', {}),
      written('c', { theme: 'Tid' }),
      written('d', { theme: 'Ålegårde' }),
    ]);
    const said = section?.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`# ${block.text}`] : block.kind === 'quote' ? [block.text] : [],
    );
    expect(said).toEqual([
      '# Tid',
      '»Tekst c«',
      '# Ålegårde',
      '»Tekst a«',
      '»Tekst d«',
      '# Andre kommentarer',
      '»Tekst b«',
    ]);
  });

  test('has no heading where nothing has a theme, and says how the comments were chosen', () => {
    const section = sectionOf([written('a', {})]);
    expect(section?.blocks.some(({ kind }) => kind === 'heading')).toBe(false);
    const last = section?.blocks.at(-1);
    const limit = nordbyExample().engagement.privacy.comment_min;
    expect(last?.kind === 'paragraph' && last.text).toContain(`mindst ${limit} har svaret`);
  });

  test('is left out where nothing is chosen, and in the report of one group', () => {
    expect(sectionOf([written('a', { state: 'open' })])).toBeUndefined();
    const own = buildGroupReport(input([written('a', {})]), 'skolen');
    expect(JSON.stringify(own)).not.toContain('Tekst a');
  });

  test('never names a group in its own words', () => {
    const { engagement } = nordbyExample();
    for (const language of LANGUAGES) {
      const doc = buildReport({ ...input([written('a', {})]), language });
      const text = JSON.stringify(doc.sections.find(({ id }) => id === 'comments'));
      for (const { id, name } of engagement.groups) {
        expect(text).not.toContain(`"${id}"`);
        expect(text).not.toContain(name);
      }
    }
  });

  test('is gained by a composition of before', () => {
    const { sections } = parseComposition({ sections: [{ id: 'matrix' }] });
    expect(sections.map(({ id }) => id)).toContain('comments');
  });
});
