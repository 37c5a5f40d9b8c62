import { describe, expect, test } from 'vitest';
import { hexToOklch, oklchToHex } from '../../../shared/brand/oklch.ts';
import {
  contrastRatio,
  MARK_CONTRAST,
  onScaleColour,
  scaleColour,
  TEXT_CONTRAST,
  THEMES,
  themes,
  type Tokens,
} from '../../../shared/brand/tokens.ts';

type Name = keyof Tokens;
const GROUNDS: readonly Name[] = ['paper', 'surface', 'tint'];
const TEXTS: readonly Name[] = ['ink', 'muted', 'primary', 'primaryHover', 'accentText', 'danger'];
const MARKS: readonly Name[] = ['primary', 'accent', 'edge', 'focus', 'muted', 'danger'];
const PAIRS: readonly (readonly [Name, Name])[] = [
  ['onPrimary', 'primary'],
  ['onPrimary', 'primaryHover'],
  ['onDanger', 'danger'],
  ['ink', 'accentTint'],
  ['accentText', 'accentTint'],
  ['muted', 'accentTint'],
  ['danger', 'dangerTint'],
  ['ink', 'dangerTint'],
];
const steps = (count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, index) => index / count);

describe.each(THEMES)('tokens of the theme %s', (theme) => {
  const tokens = themes[theme];

  test('text reaches 4.5:1 on every ground it stands on', () => {
    const weak = [...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...PAIRS]
      .map(([text, ground]) => ({ text, ground, ratio: contrastRatio(tokens[text], tokens[ground]) }))
      .filter(({ ratio }) => ratio < TEXT_CONTRAST);
    expect(weak).toEqual([]);
  });

  test('marks reach 3:1 on every ground', () => {
    const weak = MARKS.flatMap((mark) => GROUNDS.map((ground) => [mark, ground] as const))
      .map(([mark, ground]) => ({ mark, ground, ratio: contrastRatio(tokens[mark], tokens[ground]) }))
      .filter(({ ratio }) => ratio < MARK_CONTRAST);
    expect(weak).toEqual([]);
  });

  test('a number on its cell reaches 4.5:1 at every place of the scale', () => {
    const lowest = Math.min(
      ...steps(1000).map((t) => contrastRatio(scaleColour(t, theme), onScaleColour(t, theme))),
    );
    expect(lowest).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  test('the scale has even steps of lightness, in one direction', () => {
    const lightness = steps(20).map((t) => hexToOklch(scaleColour(t, theme)).l);
    const differences = lightness.slice(1).map((l, index) => l - (lightness[index] ?? 0));
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    for (const difference of differences) expect(Math.abs(difference - mean)).toBeLessThan(0.006);
    expect(mean > 0).toBe(theme === 'dark');
  });

  test('the scale keeps one hue', () => {
    const hues = steps(10)
      .slice(1)
      .map((t) => hexToOklch(scaleColour(t, theme)).h);
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(24);
  });
});

describe('the value scale', () => {
  test('runs from near white to petrol on paper', () => {
    expect(scaleColour(0, 'light')).toBe('#eef5f4');
    expect(scaleColour(1, 'light')).toBe('#0b474d');
  });

  test('lets weak recede in the dark: near the surface there, bright when strong', () => {
    expect(contrastRatio(scaleColour(0, 'dark'), themes.dark.surface)).toBeLessThan(1.35);
    expect(contrastRatio(scaleColour(1, 'dark'), themes.dark.surface)).toBeGreaterThan(10);
  });

  test('clamps what lies outside', () => {
    expect(scaleColour(-1, 'light')).toBe(scaleColour(0, 'light'));
    expect(scaleColour(2, 'dark')).toBe(scaleColour(1, 'dark'));
  });
});

test('colours survive the way to OKLCH and back', () => {
  for (const hex of ['#000000', '#ffffff', '#0f5c63', '#b7791f', '#a6322b', '#123456'])
    expect(oklchToHex(hexToOklch(hex))).toBe(hex);
});

test('contrast is that of WCAG: 21 for black on white, 1 for the same', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#0f5c63', '#0f5c63')).toBe(1);
});
