/** The native menu: every item has words in each language, no shortcut twice, nothing offered that cannot be done. */
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { MenuTarget } from '../../electron/main/menu.ts';
import { COMMANDS } from '../../shared/i18n/commands.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';

vi.mock('electron', () => ({ app: { name: 'Samspil' }, Menu: {}, clipboard: {}, dialog: {}, shell: {} }));
const { menuTemplate } = await import('../../electron/main/menu.ts');
const { fileNameOf } = await import('../../electron/main/host.ts');
const { menuNames } = await import('../../electron/main/menu-names.ts');
const { systemLanguage } = await import('../../electron/main/system-language.ts');

function items(menus: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menus.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

const target = (send: (command: string) => void = () => undefined): MenuTarget => ({
  send,
  openWindow: () => send('(window)'),
  openRecent: (at) => send(`(recent ${at})`),
  closeWindow: () => send('(close)'),
});
const recent = ['Nordby Kommune · Børn & unge'];

const PLATFORMS = ['linux', 'win32', 'darwin'] as const;

describe('the menu', () => {
  it.each(LANGUAGES.flatMap((language) => PLATFORMS.map((platform) => [language, platform] as const)))(
    'is whole in %s on %s',
    (language, platform) => {
      const all = items(menuTemplate({ language, engagementOpen: true, recent }, target(), platform));
      for (const item of all) if (item.type !== 'separator') expect(item.label).toBeTruthy();
      const shortcuts = all.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
    },
  );

  it.each(
    LANGUAGES.flatMap((language) =>
      (['linux', 'win32'] as const).map((platform) => [language, platform] as const),
    ),
  )('is announced in %s by the names that it has on %s', (language, platform) => {
    const whole = menuTemplate({ language, engagementOpen: false, recent: [] }, target(), platform);
    expect(menuNames(language)).toEqual(whole.map(({ label }) => label));
  });

  it('sends a command by its name, and needs an open engagement for the work on it', () => {
    const sent: string[] = [];
    const closed = items(
      menuTemplate(
        { language: 'da', engagementOpen: false, recent },
        target((name) => sent.push(name)),
        'linux',
      ),
    );
    const enabled = closed.flatMap(({ id, enabled: can }) => (id !== undefined && can === true ? [id] : []));
    expect(enabled).toEqual([
      'engagement.new',
      'engagement.open',
      'recent',
      'settings',
      'palette',
      'guide.user',
      'guide.method',
      'guide.it',
      'practice',
      'examiner',
      'help.tour',
      'help.shortcuts',
      'settings.about',
    ]);
    const fresh = closed.find(({ id }) => id === 'engagement.new');
    (fresh?.click as unknown as () => void)();
    expect(sent).toEqual(['engagement.new']);
  });

  it.each(PLATFORMS)('has every command that stands in the table on %s', (platform) => {
    const all = items(menuTemplate({ language: 'da', engagementOpen: true, recent }, target(), platform));
    const ids = new Set(all.map(({ id }) => id));
    expect(COMMANDS.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('opens a recent engagement by its place, and shows an ampersand in its name', () => {
    const sent: string[] = [];
    const state = { language: 'da', engagementOpen: false, recent } as const;
    const all = items(
      menuTemplate(
        state,
        target((name) => sent.push(name)),
        'linux',
      ),
    );
    const entry = all.find(({ label }) => label?.startsWith('Nordby Kommune'));
    expect(entry?.label).toBe('Nordby Kommune · Børn && unge');
    (entry?.click as unknown as () => void)();
    expect(sent).toEqual(['(recent 0)']);
  });
});

describe('undo and redo in the menu', () => {
  it('name the step that they turn', () => {
    const steps = { undo: { action: 'import.committed', params: {} }, redo: null };
    const all = items(
      menuTemplate({ language: 'da', engagementOpen: true, recent, steps }, target(), 'linux'),
    );
    const labels = ['edit.undo', 'edit.redo'].map((wanted) => all.find(({ id }) => id === wanted)?.label);
    expect(labels).toEqual(['Fortryd: importér svar', 'Gentag']);
  });
});

describe('a suggested file name', () => {
  it.each([
    ['Nordby Kommune Børn & unge 50%', 'Nordby Kommune Børn & unge 50%'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\a<b>"c|d?*', 'C a b c d'],
    ['  ... ', 'Samspil'],
    ['a\u0000b\nc', 'a b c'],
  ])('%j becomes %j', (text, name) => {
    expect(fileNameOf(text)).toBe(name);
  });
});

describe('the language of the system', () => {
  it.each([
    ['da-DK', 'da'],
    ['nb-NO', 'nb'],
    ['nn', 'nb'],
    ['no', 'nb'],
    ['en-US', 'en'],
    ['sv-SE', 'da'],
  ] as const)('%s is %s', (locale, language) => {
    expect(systemLanguage(locale)).toBe(language);
  });
});
