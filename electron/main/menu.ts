/** The native menu in the user's language; commands of our own go to the page by name. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/lib/language.ts';
import type { UndoReport } from '../../shared/api/undo-methods.ts';
import { wordsOf, type MessageKey } from '../../shared/i18n/index.ts';
import { actionWords } from '../../shared/i18n/undo-words.ts';

type Item = MenuItemConstructorOptions;

/** What the page can do now, so that the menu offers no more. */
export interface MenuState {
  readonly language: Language;
  readonly engagementOpen: boolean;
  /** Names of recent engagements that are still there, newest first. */
  readonly recent: readonly string[];
  /** What undo and redo would do to the engagement; absent before the page has asked. */
  readonly steps?: UndoReport | null;
}

/** What the menu does. */
export interface MenuTarget {
  /** A command to the page of the window in front. */
  readonly send: (command: string) => void;
  readonly openWindow: () => void;
  /** By its place in `recent`. */
  readonly openRecent: (at: number) => void;
  readonly closeWindow: () => void;
}

let shown = '';

/** Builds the menu anew where language, session or recent engagements changed since. */
export function setupMenu(state: MenuState, target: MenuTarget): void {
  const wanted = JSON.stringify(state);
  if (wanted === shown) return;
  shown = wanted;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, target)));
}

/** An ampersand in a name would underline the letter after it. */
const asLabel = (name: string): string => name.replaceAll('&', '&&');

/**
 * Undo and redo of what stands behind the cursor: the page knows whether that is a text field or the engagement. A redo that
 * is not shown has the other shortcut that people know.
 */
function undoItems({ language, steps }: MenuState, send: (command: string) => void, mac: boolean): Item[] {
  const words = wordsOf(language);
  const item = (way: 'undo' | 'redo', accelerator: string): Item => {
    const step = steps?.[way] ?? null;
    const what = step === null ? null : actionWords(words, step);
    const label = what === null ? words.t(`menu.${way}`) : asLabel(words.t(`undo.menu.${way}`, { what }));
    return { id: `edit.${way}`, label, accelerator, click: () => send(`edit.${way}`) };
  };
  const other: Item = { ...item('redo', 'CmdOrCtrl+Y'), id: 'edit.redo-too', visible: false };
  return [item('undo', 'CmdOrCtrl+Z'), item('redo', 'CmdOrCtrl+Shift+Z'), ...(mac ? [] : [other])];
}

/** The menu as data. */
export function menuTemplate(
  state: MenuState,
  target: MenuTarget,
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
    click: () => target.send(command),
  });
  const role = (name: NonNullable<Item['role']>, key: MessageKey, accelerator?: string): Item => ({
    role: name,
    label: words.t(key),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const settings = own('settings', 'menu.settings', 'CmdOrCtrl+,', true);
  const file: Item[] = [
    own('engagement.new', 'menu.new', 'CmdOrCtrl+N', true),
    {
      id: 'window.new',
      label: words.t('menu.new-window'),
      accelerator: 'CmdOrCtrl+Shift+N',
      click: target.openWindow,
    },
    own('engagement.open', 'menu.open', 'CmdOrCtrl+O', true),
    {
      id: 'recent',
      label: words.t('menu.recent'),
      enabled: state.recent.length > 0,
      submenu: state.recent.map((label, at) => ({
        label: asLabel(label),
        click: () => target.openRecent(at),
      })),
    },
    line,
    own('engagement.save', 'menu.save', 'CmdOrCtrl+S'),
    own('document.save-as', 'menu.save-as', 'CmdOrCtrl+Shift+S'),
    own('document.duplicate', 'menu.duplicate'),
    own('document.structure', 'menu.structure'),
    own('document.aggregates', 'menu.aggregates'),
    line,
    own('document.backups', 'menu.backups'),
    own('document.passphrase', 'menu.passphrase'),
    own('document.privacy', 'menu.privacy'),
    own('document.show', mac ? 'menu.show-finder' : 'menu.show-folder'),
    line,
    own('import', 'menu.import', 'CmdOrCtrl+I'),
    own('export.report', 'menu.report', 'CmdOrCtrl+P'),
    own('export.workbook', 'menu.workbook', 'CmdOrCtrl+E'),
    line,
    own('engagement.close', 'menu.close', mac ? undefined : 'CmdOrCtrl+W'),
    {
      id: 'window.close',
      label: words.t('menu.close-window'),
      accelerator: mac ? 'CmdOrCtrl+W' : 'CmdOrCtrl+Shift+W',
      click: target.closeWindow,
    },
    ...(mac ? [] : [line, settings, line, role('quit', 'menu.quit', 'CmdOrCtrl+Q')]),
  ];
  const go: Item[] = [
    own('go.clarify', 'step.clarify', 'CmdOrCtrl+1'),
    own('go.groups', 'step.groups', 'CmdOrCtrl+2'),
    own('go.survey', 'step.survey', 'CmdOrCtrl+3'),
    own('go.overview', 'insight.overview', 'CmdOrCtrl+4'),
    own('go.matrix', 'insight.matrix', 'CmdOrCtrl+5'),
    own('go.parameters', 'insight.parameters', 'CmdOrCtrl+6'),
    own('go.dialogue', 'step.dialogue', 'CmdOrCtrl+7'),
    own('go.act', 'step.act', 'CmdOrCtrl+8'),
    own('go.deliver', 'step.deliver', 'CmdOrCtrl+9'),
  ];
  const menus: Item[] = [
    { label: words.t('menu.file'), submenu: file },
    {
      label: words.t('menu.edit'),
      submenu: [
        ...undoItems(state, target.send, mac),
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
    {
      label: words.t('menu.help'),
      role: 'help',
      submenu: [
        own('settings.about', 'menu.diagnostics', undefined, true),
        ...(mac ? [] : [line, role('about', 'menu.about')]),
      ],
    },
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
