/** The survey kit as data: who is asked what about whom, in the engagement's words. */
import { describe, expect, test } from 'vitest';
import {
  questionnaireDoc,
  questionnaireOf,
  questionnaireText,
} from '../../../shared/report/questionnaire.ts';
import { engagementOf } from '../domain/helpers.ts';

const setup = {
  client: 'Nordby',
  name: 'Børn og unge',
  coreTask: 'Børn i udsatte positioner.',
  groups: [
    { id: 'skole', name: { da: 'Skolen', nb: 'Skolen' } },
    { id: 'ppr', name: { da: 'PPR', nb: 'PPT' } },
    { id: 'foreldre', name: { da: 'Forældre' } },
  ],
  relations: [
    ['skole', 'skole'],
    ['skole', 'ppr'],
    ['skole', 'foreldre'],
    ['ppr', 'skole'],
  ],
};

describe('the questionnaire', () => {
  test('asks each group about the groups that are relevant to it, and nobody else', () => {
    const { groups } = questionnaireOf(engagementOf(setup), 'da');
    expect(groups.map(({ name, rated }) => [name, rated.map((one) => one.name)])).toEqual([
      ['Skolen', ['Skolen (egen gruppe)', 'PPR', 'Forældre']],
      ['PPR', ['Skolen']],
    ]);
  });

  test('puts the core task into the sentence where it is short enough', () => {
    const stem = (coreTask: string) =>
      questionnaireOf(engagementOf({ ...setup, coreTask }), 'da').items[0]?.stem;
    expect(stem('Børn i udsatte positioner.')).toBe(
      'Gruppen opsøger samarbejde med os om børn i udsatte positioner.',
    );
    expect(stem('PPR og skole')).toBe('Gruppen opsøger samarbejde med os om PPR og skole.');
    expect(stem('At de trives. At de lærer.')).toBe(
      'Gruppen opsøger samarbejde med os om den fælles opgave.',
    );
    expect(stem('')).toBe('Gruppen opsøger samarbejde med os om den fælles opgave.');
  });

  test('speaks the wanted language, and uses the labels of an item that has its own', () => {
    const norwegian = questionnaireOf(engagementOf({ ...setup, instrument: 'rc-7' }), 'nb');
    expect(norwegian.items[0]?.labels).toEqual([
      'Altfor sjelden',
      'Altfor ofte',
      'For sjelden',
      'For ofte',
      'Akkurat passe',
    ]);
    expect(norwegian.dontKnow).toBe('Vet ikke');
    expect(questionnaireOf(engagementOf(setup), 'en').items.map(({ labels }) => labels[4])).toEqual(
      Array.from({ length: 6 }, () => 'To a very high degree'),
    );
  });

  test('begins with the introduction in its language, with the core task in its place, on paper and as text', () => {
    const base = engagementOf(setup);
    const intro = { da: 'Tak, fordi du svarer om {task}.\n\nDet tager ti minutter.' };
    const engagement = { ...base, instrument: { ...base.instrument, intro } };
    const kit = questionnaireOf(engagement, 'da');
    expect(kit.intro).toBe('Tak, fordi du svarer om børn i udsatte positioner.\n\nDet tager ti minutter.');
    expect(questionnaireOf(engagement, 'nb').intro).toBe('');
    expect(questionnaireDoc(kit, '2026-03-02', 'Hus').sections[0]?.blocks.slice(0, 2)).toEqual([
      { kind: 'paragraph', text: 'Tak, fordi du svarer om børn i udsatte positioner.' },
      { kind: 'paragraph', text: 'Det tager ti minutter.' },
    ]);
    expect(questionnaireText(kit)).toContain('\n\nTak, fordi du svarer om børn i udsatte positioner.\n');
  });

  test('has a page for each group that is asked, with a table a question and a line a group', () => {
    const doc = questionnaireDoc(questionnaireOf(engagementOf(setup), 'da'), '2026-03-02', 'Hus');
    expect(doc.sections.map(({ title }) => title)).toEqual(['Skolen', 'PPR']);
    const tables = (doc.sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'together' ? block.blocks.filter((one) => one.kind === 'table') : [],
    );
    expect(tables).toHaveLength(6);
    expect(tables[0]).toMatchObject({
      rows: [
        ['Skolen (egen gruppe)', '1', '2', '3', '4', '5', '?', '–'],
        ['PPR', '1', '2', '3', '4', '5', '?', '–'],
        ['Forældre', '1', '2', '3', '4', '5', '?', '–'],
      ],
    });
  });

  test('is a text with one block a question and one line a group', () => {
    const text = questionnaireText(questionnaireOf(engagementOf(setup), 'da'));
    const block = text.slice(text.indexOf('1. Gruppen'), text.indexOf('2. Gruppen'));
    expect(block.trimEnd().split('\n')).toEqual([
      '1. Gruppen opsøger samarbejde med os om børn i udsatte positioner.',
      '   Skolen (egen gruppe)',
      '   PPR',
      '   Forældre',
      '   [Slet ikke | I ringe grad | I nogen grad | I høj grad | I meget høj grad | Ved ikke | Vi samarbejder ikke]',
    ]);
    expect(text).toContain('Spørgsmål til PPR');
    expect(text).not.toContain('Spørgsmål til Forældre');
  });
});
