/** Design tokens of the three themes and the value scale: one family on screen, paper and slides. */
import { contrastRatio, hexToOklch, oklchToHex, type Oklch } from './oklch.ts';

export { contrastRatio } from './oklch.ts';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours #rrggbb by role. Text roles reach 4.5:1 on every ground they stand on, marks 3:1. */
export interface Tokens {
  /** Ground of the window and the page. */
  readonly paper: string;
  /** Ground of cards, drawers and fields. */
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  /** Quiet dividing line; carries no meaning alone. */
  readonly hairline: string;
  /** Lines of the hatch on hidden cells. */
  readonly hatch: string;
  /** Edge of fields, buttons and other controls: 3:1. */
  readonly edge: string;
  readonly primary: string;
  readonly primaryHover: string;
  readonly onPrimary: string;
  /** Quiet ground of what is chosen or said aside. */
  readonly tint: string;
  /** "Look here", as a mark: rings, bars. */
  readonly accent: string;
  /** The same as text. */
  readonly accentText: string;
  readonly accentTint: string;
  readonly danger: string;
  readonly dangerTint: string;
  readonly onDanger: string;
  readonly focus: string;
  readonly shadow: string;
}

export const themes: Readonly<Record<Theme, Tokens>> = {
  light: {
    paper: '#fbfaf7',
    surface: '#ffffff',
    ink: '#1d2b2f',
    muted: '#5b6b70',
    hairline: '#e3e1da',
    hatch: '#c9c6bb',
    edge: '#7f8a8c',
    primary: '#0f5c63',
    primaryHover: '#0b474d',
    onPrimary: '#ffffff',
    tint: '#e4f0f0',
    accent: '#b7791f',
    accentText: '#875608',
    accentTint: '#fbf1de',
    danger: '#a6322b',
    dangerTint: '#fbe9e6',
    onDanger: '#ffffff',
    focus: '#0f5c63',
    shadow: '#1d2b2f',
  },
  dark: {
    paper: '#14191b',
    surface: '#1b2224',
    ink: '#e7eceb',
    muted: '#a3b0b1',
    hairline: '#2c3538',
    hatch: '#4b575a',
    edge: '#6f7d80',
    primary: '#6fc0c3',
    primaryHover: '#8fd3d5',
    onPrimary: '#0b2023',
    tint: '#1f3437',
    accent: '#e0aa4e',
    accentText: '#e6b661',
    accentTint: '#35291a',
    danger: '#f0938a',
    dangerTint: '#3a2220',
    onDanger: '#2a0d0a',
    focus: '#8fd3d5',
    shadow: '#000000',
  },
  contrast: {
    paper: '#ffffff',
    surface: '#ffffff',
    ink: '#000000',
    muted: '#2b3436',
    hairline: '#6b7375',
    hatch: '#6b7375',
    edge: '#000000',
    primary: '#00363b',
    primaryHover: '#002225',
    onPrimary: '#ffffff',
    tint: '#e0efef',
    accent: '#6b4100',
    accentText: '#6b4100',
    accentTint: '#fff3d6',
    danger: '#7a0c05',
    dangerTint: '#ffe9e6',
    onDanger: '#ffffff',
    focus: '#000000',
    shadow: '#000000',
  },
};

/** Weak and strong end of the value scale; in the dark theme it runs from near the surface to bright. */
const SCALE_ENDS: Readonly<Record<Theme, readonly [string, string]>> = {
  light: ['#eef5f4', '#0b474d'],
  dark: ['#243437', '#a8f0ec'],
  contrast: ['#ffffff', '#00292d'],
};

/** Extra chroma in the middle, so that it stays petrol and does not fade to grey between two dull ends. */
const SCALE_ARC: Readonly<Record<Theme, number>> = { light: 0.026, dark: 0.018, contrast: 0.026 };

/** Smallest contrast of a number on its cell. */
export const TEXT_CONTRAST = 4.5;
/** Smallest contrast of a mark on its ground. */
export const MARK_CONTRAST = 3;

const ends: Readonly<Record<Theme, readonly [Oklch, Oklch]>> = {
  light: scaleEnds('light'),
  dark: scaleEnds('dark'),
  contrast: scaleEnds('contrast'),
};

/** Both ends in OKLCH; a colourless end takes the other's hue, so that the whole scale has one. */
function scaleEnds(theme: Theme): readonly [Oklch, Oklch] {
  const weak = hexToOklch(SCALE_ENDS[theme][0]);
  const strong = hexToOklch(SCALE_ENDS[theme][1]);
  return [weak.c < 0.004 ? { ...weak, h: strong.h } : weak, strong];
}

/** Colour of the value scale at t (0 weak .. 1 strong, clamped): one hue, lightness in even OKLCH steps. */
export function scaleColour(t: number, theme: Theme): string {
  const at = Math.min(1, Math.max(0, t));
  const [weak, strong] = ends[theme];
  return oklchToHex({
    l: weak.l + (strong.l - weak.l) * at,
    c: weak.c + (strong.c - weak.c) * at + SCALE_ARC[theme] * 4 * at * (1 - at),
    h: weak.h + (strong.h - weak.h) * at,
  });
}

/** Colour of text on the scale colour at t: ink, white or black, the first that reaches 4.5:1. */
export function onScaleColour(t: number, theme: Theme): string {
  return readableOn(scaleColour(t, theme), [themes.light.ink, '#ffffff', '#000000']);
}

/** The first candidate with 4.5:1 on the ground, else the best of black and white (one of them always reaches it). */
export function readableOn(ground: string, candidates: readonly string[]): string {
  const first = candidates.find((colour) => contrastRatio(colour, ground) >= TEXT_CONTRAST);
  if (first !== undefined) return first;
  return contrastRatio('#ffffff', ground) >= contrastRatio('#000000', ground) ? '#ffffff' : '#000000';
}
