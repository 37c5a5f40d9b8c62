import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { agendaOf, MEETING_LENGTHS, spanText } from '../../../shared/report/kit/agenda.ts';
import { kitDoc, type KitInput } from '../../../shared/report/kit/index.ts';
import { manyGroups, nordbyExample, type Example } from '../../helpers/results.ts';

const inputOf = (example: Example, more: Partial<KitInput> = {}): KitInput => ({
  ...example,
  language: 'da',
  roundLabel: 'Måling 1',
  date: '2026-03-20',
  minutes: 120,
  relations: null,
  ...more,
});

describe('the agenda', () => {
  test.each(MEETING_LENGTHS)('of %d minutes adds up, without gaps, from welcome to closing', (minutes) => {
    const items = agendaOf(minutes);
    expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
    items.forEach((item, index) => {
      const before = items[index - 1];
      expect(item.from).toBe(before === undefined ? 0 : before.from + before.minutes);
      expect(item.minutes).toBeGreaterThan(0);
    });
    expect([items[0]?.part, items.at(-1)?.part]).toEqual(['welcome', 'close']);
    const parts = items.map(({ part }) => part);
    expect(parts.indexOf('reading')).toBeLessThan(parts.indexOf('recognise'));
    expect(parts.indexOf('pairs')).toBeLessThan(parts.indexOf('agree'));
    expect(parts.includes('break')).toBe(minutes >= 120);
  });

  test('says its times from the beginning of the meeting', () => {
    expect(agendaOf(90).map(spanText)).toEqual([
      '0:00–0:10',
      '0:10–0:20',
      '0:20–0:40',
      '0:40–1:00',
      '1:00–1:20',
      '1:20–1:30',
    ]);
  });
});

describe('the kit on paper', () => {
  test.each(['da', 'nb', 'en'] as const)('has agenda, rules, questions and three sheets (%s)', (language) => {
    const doc = kitDoc(inputOf(nordbyExample(), { language }));
    expect(doc.sections.map(({ id }) => id)).toEqual([
      'agenda',
      'rules',
      'questions',
      'journey',
      'sprint',
      'agreements',
    ]);
    expect(JSON.stringify(doc)).toContain(wordsOf(language).t('report.question.recognise'));
  });

  test('talks about the relations that were chosen, numbers or not', () => {
    const doc = JSON.stringify(
      kitDoc(
        inputOf(nordbyExample(), {
          relations: [
            ['jobcenter', 'familie'],
            ['skole', 'ppr'],
          ],
        }),
      ),
    );
    expect(doc).toContain('Jobcenter og Familieafsnit: samarbejdet set fra begge sider');
    expect(doc).toContain('Jobcenter om Familieafsnit: skjult af hensyn til anonymitet.');
    expect(doc).toContain('Skole og PPR ser forskelligt på deres samarbejde');
    expect(doc).toContain('Jobcenter om Familieafsnit\\n');
  });

  test('asks for more voices where everything is hidden, and shows no number', () => {
    const doc = kitDoc(inputOf(manyGroups(4, { states: () => 'hidden' })));
    const questions = JSON.stringify(doc.sections.find(({ id }) => id === 'questions'));
    expect(questions).toContain('Hvordan får I flere stemmer med næste gang');
    expect(questions).not.toMatch(/\d,\d/u);
  });

  test('a practice document says so on every page', () => {
    const { engagement, result } = nordbyExample();
    const practice = { case: 'nordby', seed: 1, language: 'da', exam: null } as const;
    const doc = kitDoc(inputOf({ engagement: { ...engagement, practice }, result }));
    expect(doc.mark).toBe(wordsOf('da').t('report.practice'));
    expect(kitDoc(inputOf(nordbyExample())).mark).toBeUndefined();
  });
});
