/** What the window remembers between starts: place, size, theme and language. A broken file is the same as none. */
import fs from 'node:fs';
import type { AppSettings } from '../../shared/api/methods.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
  readonly settings: AppSettings | null;
  /** Of the program that wrote it; null: unknown. */
  readonly version: string | null;
}

const THEMES: readonly AppSettings['theme'][] = ['system', 'light', 'dark', 'contrast'];
const NOTHING: WindowState = { bounds: null, maximized: false, settings: null, version: null };

/** Reads the state; what is missing or wrong in it is left out. */
export function readWindowState(file: string): WindowState {
  let json: unknown;
  try {
    json = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return NOTHING;
    throw error;
  }
  if (typeof json !== 'object' || json === null) return NOTHING;
  const given = json as { readonly [K in keyof WindowState]?: unknown };
  return {
    bounds: boundsOf(given.bounds),
    maximized: given.maximized === true,
    settings: settingsOf(given.settings),
    version: versionOf(given.version),
  };
}

/** Writes the state; a profile that cannot be written only means that nothing is remembered. */
export function writeWindowState(file: string, state: WindowState): boolean {
  try {
    fs.writeFileSync(file, `${JSON.stringify(state)}\n`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** The bounds if enough of them lies on one of the screens to be grasped, else null. */
export function visibleBounds(bounds: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (bounds === null) return null;
  const overlap = (start: number, size: number, from: number, length: number): number =>
    Math.min(start + size, from + length) - Math.max(start, from);
  const onScreen = screens.some(
    (screen) =>
      overlap(bounds.x, bounds.width, screen.x, screen.width) >= 120 &&
      overlap(bounds.y, bounds.height, screen.y, screen.height) >= 80,
  );
  return onScreen ? bounds : null;
}

function boundsOf(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height } = value as Readonly<Record<string, unknown>>;
  const whole = (number: unknown): number | null =>
    typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 100_000 ? number : null;
  const [left, top, wide, high] = [whole(x), whole(y), whole(width), whole(height)];
  if (left === null || top === null || wide === null || high === null || wide < 1 || high < 1) return null;
  return { x: left, y: top, width: wide, height: high };
}

/** Is `now` a later version than `before`? Unknown ones are not. */
export function isNewer(now: string, before: string | null): boolean {
  if (before === null || versionOf(now) === null) return false;
  const [left, right] = [now, before].map((version) => version.split(/[.-]/u).slice(0, 3).map(Number));
  for (const [at, part] of (left ?? []).entries()) {
    const other = right?.[at] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}

const versionOf = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,20})?$/u.test(value) ? value : null;

function settingsOf(value: unknown): AppSettings | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const language = LANGUAGES.find((one) => one === given['language']);
  const theme = THEMES.find((one) => one === given['theme']);
  return language === undefined || theme === undefined ? null : { language, theme };
}
