/** The names of the menus before their entries are there: they hold the menu's place, so that the page does not move when it comes. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { nativeMessages } from '../../shared/i18n/messages/window/native.ts';
import type { Language } from '../../shared/lib/language.ts';

/** The menus from left to right; menu.ts fills them. */
const MENUS = ['menu.file', 'menu.edit', 'menu.go', 'menu.view', 'menu.window', 'menu.help'] as const;

/** Read from the texts of these few alone: all words of a language take longer than a window does. */
export const menuNames = (language: Language): readonly string[] =>
  MENUS.map((key) => nativeMessages[key][language]);

/** On macOS the menu stands outside of the window. */
export function showMenuNames(language: Language, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'darwin') return;
  const named = menuNames(language).map((label): MenuItemConstructorOptions => ({ label, submenu: [] }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(named));
}
