/** The native menu in the user's language; commands of our own go to the page by name. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/lib/language.ts';
import type { UndoReport } from '../../shared/api/undo-methods.ts';
import { commandOf, COMMANDS, type CommandGroup } from '../../shared/i18n/commands.ts';
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
  const own = (command: string, other: { label?: MessageKey; accelerator?: string | null } = {}): Item => {
    const { label, shortcut, needsEngagement } = commandOf(command);
    const accelerator = other.accelerator === undefined ? shortcut : other.accelerator;
    return {
      id: command,
      label: words.t(other.label ?? label),
      enabled: !needsEngagement || state.engagementOpen,
      ...(accelerator === undefined || accelerator === null ? {} : { accelerator }),
      click: () => target.send(command),
    };
  };
  const allOf = (group: CommandGroup): Item[] =>
    COMMANDS.filter((command) => command.group === group).map(({ id }) => own(id));
  const role = (name: NonNullable<Item['role']>, key: MessageKey, accelerator?: string): Item => ({
    role: name,
    label: words.t(key),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const settings = own('settings');
  const file: Item[] = [
    own('engagement.new'),
    {
      id: 'window.new',
      label: words.t('menu.new-window'),
      accelerator: 'CmdOrCtrl+Shift+N',
      click: target.openWindow,
    },
    own('engagement.open'),
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
    own('engagement.save'),
    own('document.save-as'),
    own('document.duplicate'),
    own('document.structure'),
    own('document.aggregates'),
    line,
    own('document.backups'),
    own('document.passphrase'),
    own('document.privacy'),
    own('document.show', mac ? { label: 'menu.show-finder' } : {}),
    line,
    ...allOf('work').filter(({ id }) => id !== 'present'),
    line,
    own('engagement.close', mac ? { accelerator: null } : {}),
    {
      id: 'window.close',
      label: words.t('menu.close-window'),
      accelerator: mac ? 'CmdOrCtrl+W' : 'CmdOrCtrl+Shift+W',
      click: target.closeWindow,
    },
    ...(mac ? [] : [line, settings, line, role('quit', 'menu.quit', 'CmdOrCtrl+Q')]),
  ];
  const go: Item[] = [
    own('palette'),
    line,
    ...allOf('go'),
    line,
    { label: words.t('menu.insight'), enabled: state.engagementOpen, submenu: allOf('insight') },
    own('present'),
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
        ...allOf('help').filter(({ id }) => id !== 'settings.about'),
        line,
        own('settings.about'),
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
