import { describe, expect, test } from 'vitest';
import type { ChangeValue } from '../../../shared/domain/capacity/result.ts';
import { buildSlides } from '../../../shared/report/slides/index.ts';
import { nordbyExample } from '../../helpers/results.ts';

const value = (difference: number, verdict: ChangeValue['verdict']): ChangeValue => ({
  difference,
  ci: { low: difference - 0.2, high: difference + 0.2 },
  g: 0.4,
  p: 0.01,
  pAdjusted: 0.02,
  paired: false,
  verdict,
});

function slideOf(id: string, more: object = {}) {
  const { engagement, result } = nordbyExample();
  const deck = buildSlides({
    engagement,
    result: { ...result, ...more },
    roundLabel: 'Måling 2',
    language: 'da',
    date: '2026-03-20',
  });
  return deck.slides.find((slide) => slide.id === id);
}

describe('the slide on change', () => {
  const change = {
    cells: [{ ...value(0.6, 'higher'), rater: 'skole', rated: 'ppr' }],
    indices: {
      within: value(-0.02, 'unclear'),
      between: value(0.3, 'higher'),
      vertical: value(-0.4, 'lower'),
    },
  };

  test('is there only with an earlier round', () => {
    expect(slideOf('change')).toBeUndefined();
    expect(slideOf('change', { change })?.title).toBe('Samarbejdet på tværs opleves stærkere end sidst');
  });

  test('gives signs, and none to what rounds to nothing', () => {
    const slide = slideOf('change', { change });
    expect(slide?.side.slice(0, 3)).toEqual([
      'Internt i grupperne: 0,0 (−0,2 til +0,2)',
      'På tværs af grupper: +0,3 (+0,1 til +0,5)',
      'Mellem ledelsesniveauer: −0,4 (−0,6 til −0,2)',
    ]);
    expect(slide?.main.kind === 'bars' ? slide.main.series[0]?.values : null).toEqual([0, 0.3, -0.4]);
    expect(slide?.side.at(-1)).toBe('Skole om PPR: +0,6 (+0,4 til +0,8)');
  });
});

describe('the slide on positions', () => {
  test('is left out where neither may be shown, and names groups only where both are', () => {
    expect(slideOf('positions')).toBeUndefined();
    const hidden = { n: null, mean: null };
    const positions = {
      leaders: { n: 12, mean: 3.6 },
      employees: { n: 90, mean: 3.2 },
      gap: 0.4,
      gapCi: { low: 0.1, high: 0.7 },
      groups: [
        { id: 'skole', leaders: { n: 6, mean: 3.9 }, employees: { n: 20, mean: 3.1 }, gap: 0.8, gapCi: null },
        { id: 'ppr', leaders: hidden, employees: hidden, gap: null, gapCi: null },
      ],
    };
    const slide = slideOf('positions', { positions });
    expect(slide?.main.kind === 'bars' ? slide.main.categories : null).toEqual(['Alle grupper', 'Skole']);
    expect(slide?.title).toBe('Ledere oplever samarbejdet som 3,6, medarbejdere som 3,2');
  });
});

test('a bar is the number that is printed, never rounded twice', () => {
  const { result } = nordbyExample();
  const within = { ...result.indices.within, mean: 3.949 };
  const slide = slideOf('layers', { indices: { ...result.indices, within } });
  expect(slide?.title).toContain('3,9');
  expect(slide?.main.kind === 'bars' ? slide.main.series[0]?.values[0] : null).toBe(3.9);
});

test('titles are findings, each of its own, and questions stand in the notes', () => {
  const { engagement, result } = nordbyExample();
  const { slides } = buildSlides({
    engagement,
    result,
    roundLabel: 'Måling 1',
    language: 'da',
    date: '2026-03-20',
  });
  const titles = slides.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toContain('Skole og PPR ser forskelligt på deres samarbejde');
  for (const slide of slides)
    if (slide.question !== null) expect(slide.notes.join(' ')).toContain(slide.question);
});
