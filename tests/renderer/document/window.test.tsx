/** The document in the window: what stands in the way of opening, what is said while it is open, and what is asked of the engine. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Root } from '../../../renderer/app/root.tsx';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { installFakeApi, openSession, type FakeApi } from '../helpers/fake-api.ts';

const FILE = { file: 'nordby.samspil' };
const backup = {
  id: 'b1',
  at: '2026-11-20T09:00:00.000Z',
  sizeBytes: 274_000,
  reason: 'asked',
  changes: { 'groups.set': 2, 'import.committed': 1, 'dream.dreamt': 3 },
};

function startScreen(prepare: (api: FakeApi) => void = () => undefined): {
  api: FakeApi;
  user: ReturnType<typeof userEvent.setup>;
  open: () => Promise<void>;
} {
  const api = installFakeApi();
  prepare(api);
  const user = userEvent.setup();
  render(<Root />);
  return { api, user, open: () => user.click(screen.getByRole('button', { name: 'Åbn forløb' })) };
}

describe('opening', () => {
  it('asks for the passphrase, says that a wrong one is wrong, and opens with the right one', async () => {
    const { api, user, open } = startScreen();
    api.answer('engagement.open', ({ passphrase }: { passphrase?: string }) => {
      if (passphrase === undefined) throw new Failure('document.passphrase-needed', FILE);
      if (passphrase !== 'rigtig') throw new Failure('document.passphrase-wrong', FILE);
      return { ...openSession, protected: true };
    });
    await open();
    const prompt = await screen.findByRole('dialog', { name: 'Åbn nordby.samspil' });
    expect(within(prompt).queryByRole('alert')).toBeNull();
    await user.type(within(prompt).getByLabelText('Adgangssætning'), 'forkert{Enter}');
    expect((await within(prompt).findByRole('alert')).textContent).toContain('passer ikke');
    await user.clear(within(prompt).getByLabelText('Adgangssætning'));
    await user.type(within(prompt).getByLabelText('Adgangssætning'), 'rigtig{Enter}');
    expect(await screen.findByRole('heading', { name: 'Nordby Kommune' })).toBeTruthy();
  });

  it('says calmly that another window has it', async () => {
    const { api, open } = startScreen();
    api.answer('engagement.open', () => {
      throw new Failure('document.in-other-window', FILE);
    });
    await open();
    expect(await screen.findByText(/er åbent i et andet vindue; det vindue står nu forrest/u)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers the last backup of a damaged document, and an account of what was salvaged', async () => {
    const { api, user, open } = startScreen();
    api.answer('engagement.open', () => {
      throw new Failure('document.damaged', FILE);
    });
    api.answer('backup.list', () => [backup]);
    api.answer('salvage.write', () => ({
      fileName: 'reddet.samspil',
      tables: [
        { table: 'rating', read: 1200, kept: 1180, whole: false },
        { table: 'dream', read: 3, kept: 3, whole: true },
        { table: 'comment', read: 0, kept: 0, whole: true },
      ],
    }));
    await open();
    const dialog = await screen.findByRole('dialog', { name: 'nordby.samspil kan ikke åbnes' });
    await user.click(within(dialog).getByRole('button', { name: 'Red til en ny fil …' }));
    const rows = await within(dialog).findAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'HvadLæstGemtHele tabellen',
      'Svar1.2001.180nej',
      'Andet (dream)33ja',
    ]);
    api.answer('engagement.open', () => openSession);
    await user.click(within(dialog).getByRole('button', { name: 'Åbn det reddede' }));
    expect(await screen.findByRole('heading', { name: 'Nordby Kommune' })).toBeTruthy();
  });

  it('puts the chosen backup in the place of a damaged document and opens it', async () => {
    const { api, user, open } = startScreen();
    api.answer('engagement.open', () => {
      throw new Failure('document.truncated', FILE);
    });
    api.answer('backup.list', () => [backup]);
    api.answer('backup.writeCopy', () => ({ bytes: 1 }));
    await open();
    const use = await screen.findByRole('button', { name: 'Brug kopien og åbn' });
    api.answer('engagement.open', () => openSession);
    await user.click(use);
    expect(await screen.findByRole('heading', { name: 'Nordby Kommune' })).toBeTruthy();
    expect(api.inputsOf('backup.writeCopy')).toEqual([
      { document: 'token-nordby.samspil', id: 'b1', file: 'token-nordby.samspil' },
    ]);
  });

  it('offers to read only where someone else has it open', async () => {
    const { api, user, open } = startScreen();
    const owner = { host: 'PC-ANNE', since: '2026-11-23T08:00:00.000Z', here: false };
    api.answer('engagement.open', ({ readOnly }: { readOnly?: boolean }) =>
      readOnly === true
        ? { ...openSession, saved: { ...openSession.saved, state: 'read-only' }, owner }
        : { ...openSession, owner },
    );
    await open();
    await user.click(await screen.findByRole('button', { name: 'Åbn kun til læsning' }));
    expect(await screen.findByText(/^Du læser forløbet/u)).toBeTruthy();
    expect(api.inputsOf('engagement.open').at(-1)).toMatchObject({ readOnly: true });
    expect(api.inputsOf('engagement.close')).toHaveLength(1);
  });
});

describe('an open document', () => {
  it('says why it could not be saved, and what to do', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('heading', { name: 'Nordby Kommune' });
    const failure = { code: 'file.disk-full', params: { file: 'nordby.samspil', folder: 'Klienter' } };
    act(() => api.send('saved', { state: 'failed', at: null, failure }));
    const banner = await screen.findByRole('alert');
    expect(banner.textContent).toContain(wordsOf('da').failure(failure.code, failure.params));
    expect(banner.textContent).toContain('ligger trygt på denne computer');
    api.answer('engagement.publish', () => openSession);
    await user.click(within(banner).getByRole('button', { name: 'Prøv igen' }));
    expect(api.inputsOf('engagement.publish')).toHaveLength(1);
    act(() => api.send('saved', openSession.saved));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('asks when saving finds another version, and does what is chosen', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('heading', { name: 'Nordby Kommune' });
    api.answer('document.lookElsewhere', () => ({
      state: 'changed',
      unsaved: true,
      theirs: { changedAt: '2026-11-23T14:00:00.000Z', sizeBytes: 300_000 },
      owners: [],
    }));
    api.answer('document.keepBoth', () => ({ ...openSession, fileName: 'nordby (mine ændringer).samspil' }));
    const failure = { code: 'document.changed-elsewhere', params: FILE };
    act(() => api.send('saved', { state: 'failed', at: null, failure }));
    const dialog = await screen.findByRole('dialog', { name: 'nordby.samspil er ændret et andet sted' });
    const ways = within(within(dialog).getByRole('list')).getAllByRole('button');
    expect(ways.map((one) => one.textContent)).toEqual([
      'Behold begge',
      'Tag den anden udgave',
      'Gem min oven i',
      'Vælg senere',
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Behold begge' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.inputsOf('document.keepBoth')).toEqual([{}]);
  });

  it('looks for changes when the window gets the focus, and says that the file is gone', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('heading', { name: 'Nordby Kommune' });
    api.answer('document.lookElsewhere', () => ({
      state: 'missing',
      unsaved: false,
      theirs: null,
      owners: [],
    }));
    api.answer('document.overwrite', () => openSession);
    act(() => void window.dispatchEvent(new Event('focus')));
    const banner = await screen.findByRole('alert');
    await user.click(within(banner).getByRole('button', { name: 'Gem den her igen' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(api.inputsOf('document.overwrite')).toHaveLength(1);
  });

  it('reminds when the answers are to be deleted', async () => {
    const api = installFakeApi({ session: openSession });
    api.answer('privacy.retention', () => ({ date: '2026-03-01', due: true, deletions: [] }));
    render(<Root />);
    expect((await screen.findByRole('alert')).textContent).toContain('1. marts 2026');
  });

  it('tells what was done since each backup', async () => {
    const api = installFakeApi({ session: openSession });
    api.answer('backup.list', () => [backup]);
    render(<Root />);
    await screen.findByRole('heading', { name: 'Nordby Kommune' });
    act(() => api.menu('document.backups'));
    const row = (await screen.findAllByRole('row')).at(-1);
    expect(row?.textContent).toContain('2 ændringer af grupper, 1 import, 3 andre ændringer');
    expect(row?.textContent).toContain('274 kB');
  });

  it('opens another engagement in a window of its own', async () => {
    const api = installFakeApi({ session: openSession });
    render(<Root />);
    await screen.findByRole('heading', { name: 'Nordby Kommune' });
    act(() => api.menu('engagement.open'));
    await waitFor(() => expect(api.inputsOf('window.open')).toEqual([{ file: 'token-nordby.samspil' }]));
    act(() => api.menu('engagement.new'));
    await waitFor(() => expect(api.inputsOf('window.open').at(-1)).toEqual({ start: 'new' }));
    expect(api.inputsOf('engagement.open')).toEqual([]);
  });

  it('comes back to the place it was left at, and keeps the next one', async () => {
    const api = installFakeApi({ session: openSession });
    api.answer('place.get', () => JSON.stringify({ place: { step: 'groups' }, panels: [] }));
    const user = userEvent.setup();
    render(<Root />);
    await waitFor(() => expect(document.documentElement.dataset['shown']).toContain('groups'));
    await user.click(screen.getByRole('button', { name: 'Aflever' }));
    await waitFor(() =>
      expect(JSON.stringify(api.inputsOf('place.set').at(-1))).toContain(String.raw`\"step\":\"deliver\"`),
    );
  });
});

describe('the start screen', () => {
  const recent = [
    {
      token: 't1',
      fileName: 'nordby.samspil',
      client: 'Nordby Kommune',
      name: 'Børn',
      openedAt: '2026-11-20T09:00:00.000Z',
      missing: false,
      round: { label: 'Efter', responded: 128, invited: 140 },
    },
    {
      token: 't2',
      fileName: 'borte.samspil',
      client: 'Sydby Kommune',
      name: 'Unge',
      openedAt: '2026-11-19T09:00:00.000Z',
      missing: true,
    },
  ];

  it('tells the response, and lets one that is gone be found or forgotten', async () => {
    const { api, user } = startScreen((fake) => {
      fake.answer('recent.list', () => recent);
      fake.answer('recent.forget', () => ({ forgotten: true }));
    });
    expect(await screen.findByText(/^Efter: 128 af 140 har svaret · åbnet 20\. november 2026/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Find filen …: borte.samspil' }));
    await waitFor(() => expect(api.inputsOf('recent.forget')).toEqual([{ file: 't2' }]));
    await waitFor(() => expect(api.inputsOf('engagement.open')).toEqual([{ file: 'token-nordby.samspil' }]));
  });

  it('offers what a crash had kept from being saved', async () => {
    const { api, user } = startScreen((fake) =>
      fake.answer('recovery.list', () => [
        { token: 'r1', fileName: 'nordby.samspil', fits: true },
        { token: 'r2', fileName: 'sydby.samspil', fits: false },
      ]),
    );
    expect(await screen.findByText(/sydby\.samspil er ændret et andet sted siden/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Åbn nordby.samspil med ændringerne' }));
    await waitFor(() => expect(api.inputsOf('engagement.open')).toEqual([{ file: 'r1' }]));
  });

  it.each(LANGUAGES)('says in %s what is safe when a page cannot be drawn', async (language) => {
    const words = wordsOf(language);
    const api = installFakeApi({ session: openSession, settings: { language, theme: 'light' } });
    // The browser would write it to the console.
    vi.stubGlobal('reportError', () => undefined);
    api.answer('diagnostics.copy', () => ({ text: 'Samspil' }));
    api.answer('engagement.overview', () => ({ engagement: null, rounds: [], batches: [] }));
    const user = userEvent.setup();
    render(<Root />);
    expect(await screen.findByText(words.t('fault.safe'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.t('fault.copy') }));
    expect(await screen.findByText(words.t('fault.copied'))).toBeTruthy();
    const [noted] = api.inputsOf('fault.note') as { name: string; frames: string[] }[];
    expect(noted?.name).toBe('TypeError');
  });
});
