/** Letters to those invited and to leaders: filled in with what is known, brackets for the rest, no small numbers. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { LETTERS, letterText, minutesOf } from '../../../shared/report/letters.ts';
import { engagementOf } from '../domain/helpers.ts';

const setup = {
  client: 'Nordby Kommune',
  name: 'Børn og unge',
  coreTask: 'Børn i udsatte positioner.',
  groups: [
    { id: 'skole', name: { da: 'Skolen', nb: 'Skolen', en: 'The school' }, invited: 24 },
    { id: 'ppr', name: { da: 'PPR', nb: 'PPT', en: 'Psychologists' } },
  ],
};
const engagement = {
  ...engagementOf(setup),
  clarity: {
    ambitions: '',
    resources: '',
    goals: '',
    decides: '',
    contact: 'Mette Holm',
    startsOn: '',
    feedbackOn: '',
    followUpOn: '',
  },
};

describe('a letter', () => {
  test.each(LANGUAGES)('leaves no place open that the engagement knows (%s)', (language) => {
    for (const letter of LETTERS) {
      const text = letterText(
        letter,
        { engagement, closesOn: '2026-03-31', group: { id: 'skole', responded: 12 } },
        language,
      );
      expect(text).not.toMatch(/\{|\}|undefined/u);
      expect(text).toContain('Mette Holm');
      // The link and the sender's name are for the sender alone to know.
      expect(text.match(/\[[^\]]+\]/gu)).toHaveLength(2);
    }
  });

  test('puts the core task into its sentence', () => {
    const text = letterText('invitation', { engagement }, 'da');
    expect(text).toContain('Din stemme om samarbejdet om børn i udsatte positioner\n');
    expect(text).toContain('til og med [sidste dag]');
  });

  test('says in brackets what is not known', () => {
    const empty = { ...engagementOf(setup), client: '', coreTask: ' ' };
    const text = letterText('leader', { engagement: empty }, 'nb');
    expect(text.match(/\[[^\]]+\]/gu)).toEqual([
      '[gruppe]',
      '[kjerneoppgave]',
      '[gruppe]',
      '[antall]',
      '[antall]',
      '[siste dag]',
      '[lenke til skjemaet]',
      '[kontaktperson]',
      '[navn]',
    ]);
  });

  test('to a leader tells how many have answered, but no number under the limit', () => {
    const toLeader = (responded: number) =>
      letterText('leader', { engagement, group: { id: 'skole', responded } }, 'da');
    expect(toLeader(12)).toContain('Fra Skolen har 12 af 24 svaret');
    expect(toLeader(4)).toContain('Fra Skolen har færre end 5 af 24 svaret');
    expect(toLeader(4)).not.toMatch(/\b4\b/u);
  });
});

describe('the time that it takes', () => {
  test('grows with questions and groups, in steps of five minutes', () => {
    expect(minutesOf(engagement)).toBe(5);
    const many = engagementOf({
      ...setup,
      groups: Array.from({ length: 8 }, (_, at) => ({ id: `g${at}`, name: { da: `G${at}` } })),
    });
    // 6 questions x 8 groups x 8 seconds = 6.4 minutes.
    expect(minutesOf(many)).toBe(10);
    expect(minutesOf({ ...many, relations: 'others' })).toBe(10);
    expect(minutesOf({ ...many, relations: [] })).toBe(5);
  });
});
