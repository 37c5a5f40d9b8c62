/** What spans the window: palette, shortcuts, the sheet of shortcuts, the tour and help at the place of doubt. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandsNow, findCommands } from '../../renderer/app/commands.ts';
import { Root } from '../../renderer/app/root.tsx';
import { commandOfKey, shortcutText } from '../../renderer/app/shortcuts.ts';
import { TOUR } from '../../renderer/app/tour.tsx';
import { EMPTY_DIALOGUE } from '../../shared/domain/dialogue/plan.ts';
import { COMMANDS } from '../../shared/i18n/commands.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { GLOSSARY } from '../../shared/report/glossary.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession, overviewOf } from './helpers/fake-api.ts';

const settings = { language: 'da', theme: 'light' } as const;

function commandsIn(language: (typeof LANGUAGES)[number], isOpen = true) {
  const overview = isOpen ? overviewOf(nordbyExample()) : null;
  return commandsNow({ words: wordsOf(language), settings: { ...settings, language }, overview, isOpen });
}

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('the commands', () => {
  it.each(LANGUAGES)('are named apart in %s', (language) => {
    const labels = commandsIn(language).map(({ label, kind }) => `${kind}: ${label}`);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /[a-z]\.[a-z]|undefined|…/u.test(label))).toEqual([]);
  });

  it('offer without an engagement only what can be done without one', () => {
    const ids = commandsIn('da', false).map(({ id }) => id);
    expect(ids).toContain('engagement.new');
    expect(ids).not.toContain('go.matrix');
    expect(ids.some((id) => id.startsWith('round.') || id.startsWith('group.'))).toBe(false);
  });

  it.each([
    ['da', 'matr', 'go.matrix'],
    ['da', 'netvaerk', 'go.network'],
    ['da', 'gem rapport', 'deliver.report'],
    ['da', 'praesenter', 'present'],
    ['da', 'genv', 'help.shortcuts'],
    ['nb', 'sprak engl', 'language.en'],
    ['nb', 'lysb', 'deliver.slides'],
    ['en', 'wrkbk', 'deliver.workbook'],
    ['en', 'round', 'round.2026-1'],
  ] as const)('in %s, "%s" finds %s first', (language, typed, id) => {
    expect(findCommands(commandsIn(language), typed)[0]?.id).toBe(id);
  });

  it('find nothing that does not fit every word, and begin with what was used lately', () => {
    const commands = commandsIn('da');
    expect(findCommands(commands, 'matrix xyzq')).toEqual([]);
    const first = findCommands(commands, '', ['settings', 'go.gaps']).slice(0, 3);
    expect(first.map(({ id }) => id)).toEqual(['settings', 'go.gaps', 'go.clarify']);
  });
});

describe('shortcuts', () => {
  it('belong to one command each', () => {
    const keys = COMMANDS.flatMap(({ shortcut }) => (shortcut === undefined ? [] : [shortcut]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are read from the keys of either system', () => {
    expect(commandOfKey(pressed('k', { ctrlKey: true }), false)).toBe('palette');
    expect(commandOfKey(pressed('k', { metaKey: true }), true)).toBe('palette');
    expect(commandOfKey(pressed('k', { ctrlKey: true }), true)).toBeNull();
    expect(commandOfKey(pressed('S', { ctrlKey: true, shiftKey: true }), false)).toBe('document.save-as');
    // On a Danish keyboard the slash is Shift and 7.
    expect(commandOfKey(pressed('/', { ctrlKey: true, shiftKey: true }), false)).toBe('help.shortcuts');
    expect(commandOfKey(pressed('F5'), false)).toBe('present');
    expect(commandOfKey(pressed('2', { ctrlKey: true, altKey: true }), false)).toBeNull();
    expect(commandOfKey(pressed('z', { ctrlKey: true }), false)).toBeNull();
  });

  it('are written as the system writes them', () => {
    expect(shortcutText(wordsOf('da'), 'CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Skift+S');
    expect(shortcutText(wordsOf('da'), 'CmdOrCtrl+Shift+S', true)).toBe('⇧⌘S');
  });
});

describe('the window by keys', () => {
  beforeEach(() => localStorage.clear());

  const opened = async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    return { api, user };
  };

  it('goes to the steps by their numbers', async () => {
    const { user } = await opened();
    await user.keyboard('{Control>}2{/Control}');
    expect(await screen.findByRole('heading', { name: '8 grupper' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Grupper/u }).getAttribute('aria-current')).toBe('page');
  });

  it('finds a place in the palette and goes there; the focus returns when it is left', async () => {
    const { user } = await opened();
    const tab = screen.getByRole('tab', { name: 'Overblik' });
    tab.focus();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: /Skriv, hvad du vil gøre/u });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('matrix');
    const list = screen.getByRole('listbox', { name: 'Kommandoer' });
    const first = within(list).getAllByRole('option')[0];
    expect(first?.textContent).toContain('Matrix');
    expect(field.getAttribute('aria-activedescendant')).toBe(first?.id);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: /Skriv/u })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(tab));
    await user.keyboard('{Control>}k{/Control}matrix{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: 'Matrix' }).getAttribute('aria-selected')).toBe('true'),
    );
  });

  it('offers first what was used lately, and moves with the arrows', async () => {
    const { user } = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('listbox', { name: 'Kommandoer' });
    await user.keyboard('forskelle{Enter}');
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Kommandoer' })).toBeNull());
    await user.keyboard('{Control>}k{/Control}');
    const list = await screen.findByRole('listbox', { name: 'Kommandoer' });
    expect(within(list).getAllByRole('option')[0]?.textContent).toContain('Brugt for nylig');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    const chosen = within(list).getAllByRole('option', { selected: true });
    expect(chosen.map((one) => within(list).getAllByRole('option').indexOf(one))).toEqual([1]);
  });

  it('changes the language from the palette', async () => {
    const { api, user } = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('listbox', { name: 'Kommandoer' });
    await user.keyboard('sprog english{Enter}');
    await waitFor(() => expect(api.inputsOf('settings.set')).toEqual([{ language: 'en' }]));
  });

  it('starts the presentation with F5 from anywhere, and Escape leaves it', async () => {
    const { api, user } = await opened();
    api.answer('dialogue.get', () => EMPTY_DIALOGUE);
    await user.keyboard('{F5}');
    expect(await screen.findByRole('dialog', { name: 'Præsentation' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Præsentation' })).toBeNull());
  });

  it('goes to the button of a deliverable', async () => {
    const { api } = await opened();
    api.menu('deliver.workbook');
    await waitFor(() =>
      expect(document.activeElement?.closest('section')?.getAttribute('aria-label')).toBe('Regneark'),
    );
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('lists every shortcut', async () => {
    const { user } = await opened();
    await user.keyboard('{Control>}/{/Control}');
    const sheet = await screen.findByRole('dialog', { name: 'Tastaturgenveje' });
    const count = COMMANDS.filter(({ shortcut }) => shortcut !== undefined).length;
    expect(within(sheet).getAllByRole('definition')).toHaveLength(count + 4);
    // A dialog keeps its keys.
    await user.keyboard('{Control>}2{/Control}');
    expect(screen.queryByRole('heading', { name: '8 grupper' })).toBeNull();
  });
});

describe('the tour', () => {
  it('is offered to who was never here, and declined once and for all', async () => {
    const api = installFakeApi();
    const user = userEvent.setup();
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: 'Nej tak' }));
    await waitFor(() => expect(api.inputsOf('settings.set')).toEqual([{ tourSeen: true }]));
  });

  it('stands beside what it tells of, takes the focus and gives it back', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    const before = await screen.findByRole('tab', { name: 'Overblik' });
    before.focus();
    api.answer('dialogue.get', () => EMPTY_DIALOGUE);
    api.menu('help.tour');
    for (const { anchor } of TOUR) {
      const button = await screen.findByRole('button', { name: /^(?:Næste|Færdig)$/u });
      await waitFor(() => expect(document.activeElement).toBe(button));
      await waitFor(() => expect(document.querySelector(anchor)).not.toBeNull());
      if (anchor !== TOUR.at(-1)?.anchor) await user.click(button);
    }
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Færdig' })).toBeNull();
  });
});

describe('help at the place of doubt', () => {
  it('says what an interval is, and the focus returns', async () => {
    installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    const mark = await screen.findByRole('button', {
      name: 'Hvad betyder »usikkerhed (konfidensinterval)«?',
    });
    await user.click(mark);
    const help = await screen.findByRole('dialog', { name: 'Usikkerhed (konfidensinterval)' });
    const term = GLOSSARY.find(({ id }) => id === 'confidence-interval');
    expect(help.textContent?.toLowerCase()).toContain(term?.meaning.da.toLowerCase());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(mark));
  });
});
