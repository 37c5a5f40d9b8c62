/** From the setting to what is shown: `system` follows light, dark and high contrast of the system. */
import { useSyncExternalStore } from 'react';
import type { AppSettings } from '../../shared/api/methods.ts';
import { themes, type Theme } from '../../shared/brand/tokens.ts';

export const THEMES = [
  'system',
  'light',
  'dark',
  'contrast',
] as const satisfies readonly AppSettings['theme'][];

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function systemTheme(): Theme {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const lists = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

/** The theme to show for a setting. */
export function useShownTheme(setting: AppSettings['theme']): Theme {
  const system = useSyncExternalStore(subscribe, systemTheme);
  return setting === 'system' ? system : setting;
}

/** Puts the theme's tokens on the page as CSS variables: `primaryHover` becomes `--primary-hover`. */
export function applyTokens(theme: Theme): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.setProperty('color-scheme', theme === 'dark' ? 'dark' : 'light');
  for (const [name, colour] of Object.entries(themes[theme])) {
    root.style.setProperty(`--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`, colour);
  }
}
