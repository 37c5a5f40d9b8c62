/** The native menu in the user's language; commands of our own go to the page by name. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/lib/language.ts';
import { wordsOf, type MessageKey } from '../../shared/i18n/index.ts';

type Item = MenuItemConstructorOptions;

/** What the page can do now, so that the menu offers no more. */
export interface MenuState {
  readonly language: Language;
  readonly engagementOpen: boolean;
}

/** Builds the menu anew; call it when language or session change. */
export function setupMenu(state: MenuState, send: (command: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, send)));
}

/** The menu as data. */
export function menuTemplate(
  state: MenuState,
  send: (command: string) => void,
  platform: NodeJS.Platform = process.platform,
): Item[] {
  const words = wordsOf(state.language);
  const mac = platform === 'darwin';
  const line: Item = { type: 'separator' };
  const own = (command: string, key: MessageKey, accelerator?: string, always = false): Item => ({
    id: command,
    label: words.t(key),
    enabled: always || state.engagementOpen,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(command),
  });
  const role = (name: NonNullable<Item['role']>, key: MessageKey, accelerator?: string): Item => ({
    role: name,
    label: words.t(key),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const settings = own('settings', 'menu.settings', 'CmdOrCtrl+,', true);
  const file: Item[] = [
    own('engagement.new', 'menu.new', 'CmdOrCtrl+N', true),
    own('engagement.open', 'menu.open', 'CmdOrCtrl+O', true),
    line,
    own('engagement.save', 'menu.save', 'CmdOrCtrl+S'),
    own('engagement.close', 'menu.close', 'CmdOrCtrl+W'),
    line,
    own('import', 'menu.import', 'CmdOrCtrl+I'),
    own('export.report', 'menu.report', 'CmdOrCtrl+P'),
    own('export.workbook', 'menu.workbook', 'CmdOrCtrl+E'),
    ...(mac ? [] : [line, settings, line, role('quit', 'menu.quit', 'CmdOrCtrl+Q')]),
  ];
  const go: Item[] = [
    own('go.groups', 'step.groups', 'CmdOrCtrl+1'),
    own('go.survey', 'step.survey', 'CmdOrCtrl+2'),
    own('go.overview', 'insight.overview', 'CmdOrCtrl+3'),
    own('go.matrix', 'insight.matrix', 'CmdOrCtrl+4'),
    own('go.parameters', 'insight.parameters', 'CmdOrCtrl+5'),
    own('go.deliver', 'step.deliver', 'CmdOrCtrl+6'),
  ];
  const menus: Item[] = [
    { label: words.t('menu.file'), submenu: file },
    {
      label: words.t('menu.edit'),
      submenu: [
        role('undo', 'menu.undo'),
        role('redo', 'menu.redo'),
        line,
        role('cut', 'menu.cut'),
        role('copy', 'menu.copy'),
        role('paste', 'menu.paste'),
        role('selectAll', 'menu.select-all'),
      ],
    },
    { label: words.t('menu.go'), submenu: go },
    {
      label: words.t('menu.view'),
      submenu: [
        role('zoomIn', 'menu.zoom-in', 'CmdOrCtrl+Plus'),
        role('zoomOut', 'menu.zoom-out', 'CmdOrCtrl+-'),
        role('resetZoom', 'menu.zoom-reset', 'CmdOrCtrl+0'),
        line,
        role('togglefullscreen', 'menu.full-screen'),
      ],
    },
    { label: words.t('menu.window'), role: 'window', submenu: [role('minimize', 'menu.minimize')] },
    ...(mac ? [] : [{ label: words.t('menu.help'), submenu: [role('about', 'menu.about')] }]),
  ];
  if (!mac) return menus;
  const application: Item[] = [
    role('about', 'menu.about'),
    line,
    settings,
    line,
    role('hide', 'menu.hide'),
    role('hideOthers', 'menu.hide-others'),
    role('unhide', 'menu.unhide'),
    line,
    role('quit', 'menu.quit', 'CmdOrCtrl+Q'),
  ];
  return [{ label: app.name, submenu: application }, ...menus];
}
