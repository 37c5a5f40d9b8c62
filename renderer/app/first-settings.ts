/** The settings that the window was opened with, until the engine has answered. */
import type { AppSettings } from '../../shared/api/methods.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { THEMES } from './shown-theme.ts';

/** Reads `?language=da&theme=dark`; what is missing or unknown becomes Danish and the system's theme. */
export function settingsFromAddress(search: string): AppSettings {
  const given = new URLSearchParams(search);
  return {
    language: LANGUAGES.find((language) => language === given.get('language')) ?? 'da',
    theme: THEMES.find((theme) => theme === given.get('theme')) ?? 'system',
    // Nobody is offered the tour before it is known whether they took it.
    tourSeen: true,
  };
}
