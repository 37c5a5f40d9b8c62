import { expect, test } from 'vitest';
import { filledPlaces } from '../../../shared/i18n/places.ts';

const groups = { a: 'The school', b: 'The Family Unit' };

test('an English article is small inside a sentence and large where one begins', () => {
  const said = (template: string): string => filledPlaces(template, groups, 'en');
  expect(said('What do {{a}} and {{b}} see?')).toBe('What do the school and the Family Unit see?');
  expect(said('{{a}} knows {{b}}.')).toBe('The school knows the Family Unit.');
  expect(said('It is so. {{a}} knows it')).toBe('It is so. The school knows it');
  expect(said('Report: {{a}}')).toBe('Report: The school');
  expect(said('“{{a}}”')).toBe('“The school”');
});

test('other words, other places and other languages stay as they are', () => {
  const odd = { a: 'Theatre and A-team', file: 'The plan.xlsx', b: 'A' };
  expect(filledPlaces('See {{a}} in {{file}} by {{b}} {{none}}', odd, 'en')).toBe(
    'See Theatre and A-team in The plan.xlsx by A {{none}}',
  );
  expect(filledPlaces('Hvad ser {{a}}?', groups, 'da')).toBe('Hvad ser The school?');
});
