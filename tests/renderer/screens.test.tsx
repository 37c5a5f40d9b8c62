/** Screens: what is shown, what is asked of the engine, errors where they happened, words in every language. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { wordsOf } from '../../shared/i18n/index.ts';
import { Failure } from '../../shared/lib/failure.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { nordbyExample } from '../helpers/results.ts';
import { closedSession, installFakeApi, openSession, overviewOf, preview } from './helpers/fake-api.ts';

const shown = (): string[] => (document.documentElement.dataset['shown'] ?? '').split(' ');

describe('start', () => {
  it('teaches the first steps when nothing was opened yet', async () => {
    installFakeApi();
    render(<Root />);
    expect(await screen.findByText(/Her ligger dine forløb/u)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('opens a chosen document and says at its place what went wrong', async () => {
    const api = installFakeApi();
    api.answer('engagement.open', () => {
      throw new Failure('document.newer', { file: 'nordby.samspil', version: '9.0' });
    });
    const user = userEvent.setup();
    render(<Root />);
    await user.click(screen.getByRole('button', { name: 'Åbn forløb' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('nordby.samspil');
    expect(api.inputsOf('engagement.open')).toEqual([{ file: 'token-nordby.samspil' }]);
  });

  it('creates an engagement where the user says', async () => {
    const api = installFakeApi();
    const user = userEvent.setup();
    render(<Root />);
    await user.click(screen.getByRole('button', { name: 'Nyt forløb' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nyt forløb' });
    await user.click(within(dialog).getByRole('button', { name: /Vælg placering/u }));
    expect(within(dialog).getByRole('alert').textContent).toContain('Skriv både kundens og forløbets navn');
    await user.type(within(dialog).getByLabelText('Kunde'), 'Nordby Kommune');
    await user.type(within(dialog).getByLabelText('Forløbets navn'), 'Børn');
    await user.click(within(dialog).getByRole('button', { name: /Vælg placering/u }));
    await waitFor(() => expect(api.inputsOf('engagement.create')).toHaveLength(1));
    expect(api.inputsOf('dialog.saveAs')).toEqual([
      { kind: 'engagement', suggestedName: 'Nordby Kommune Børn' },
    ]);
    expect(api.inputsOf('engagement.create')[0]).toMatchObject({
      client: 'Nordby Kommune',
      name: 'Børn',
      language: 'da',
      instrument: 'relcap-6',
    });
    expect(await screen.findByRole('navigation', { name: 'Arbejdets trin' })).toBeTruthy();
  });

  it('opens the document that the app was started with', async () => {
    const api = installFakeApi();
    api.answer('window.initialDocument', () => ({ token: 'given', fileName: 'nordby.samspil' }));
    render(<Root />);
    expect(await screen.findByRole('heading', { name: 'Nordby Kommune' })).toBeTruthy();
    expect(api.inputsOf('engagement.open')).toEqual([{ file: 'given' }]);
    await waitFor(() =>
      expect(api.inputsOf('window.setTitle').at(-1)).toEqual({
        title: 'Nordby Kommune · Børn i udsatte positioner – Samspil',
      }),
    );
  });
});

describe('an engagement', () => {
  it('leads with a sentence and four figures', async () => {
    installFakeApi({ session: openSession });
    render(<Root />);
    expect(
      await screen.findByRole('heading', { name: /stærkere internt i grupperne \( ?4,2 ?\)/u }),
    ).toBeTruthy();
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures).toEqual(expect.arrayContaining(['3,3', '83\u00a0%', '4,4', '2,4']));
    expect(shown()).toEqual(expect.arrayContaining(['engagement', 'overview']));
  });

  it('goes where the menu says', async () => {
    const api = installFakeApi({ session: openSession });
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    api.menu('go.groups');
    expect(await screen.findByRole('heading', { name: '8 grupper' })).toBeTruthy();
    api.menu('go.matrix');
    await waitFor(() => expect(shown()).toContain('matrix'));
    api.menu('import');
    expect(await screen.findByRole('dialog', { name: 'Hent svar' })).toBeTruthy();
  });

  it('teaches the next step where there are no answers yet', async () => {
    const api = installFakeApi({ session: openSession });
    api.answer('engagement.overview', () => ({ ...overviewOf(nordbyExample(), 0), batches: [] }));
    const user = userEvent.setup();
    render(<Root />);
    expect(await screen.findByRole('heading', { name: 'Der er ingen svar i runden endnu' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Aflever' }));
    expect(await screen.findByRole('heading', { name: 'Der er ikke noget at aflevere endnu' })).toBeTruthy();
    expect(api.inputsOf('capacity.get')).toEqual([]);
  });

  it('shows why results are missing where they would stand', async () => {
    const api = installFakeApi({ session: openSession });
    api.answer('capacity.get', () => {
      throw new Failure('round.unknown', { round: '2026-1', known: '-' });
    });
    render(<Root />);
    expect((await screen.findByRole('alert')).textContent).toContain('2026-1');
  });

  it('takes a spreadsheet back and brings it again', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    let undone = false;
    api.answer('engagement.overview', () => {
      const overview = overviewOf(nordbyExample());
      return { ...overview, batches: overview.batches.map((batch) => ({ ...batch, undone })) };
    });
    for (const [method, next] of [
      ['import.undo', true],
      ['import.redo', false],
    ] as const)
      api.answer(method, () => {
        undone = next;
        api.send('changed', { topics: ['responses'] });
        return {};
      });
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: /^Spørg/u }));
    await user.click(screen.getByRole('button', { name: 'Fortryd import af nordby-1.xlsx' }));
    await user.click(await screen.findByRole('button', { name: 'Hent svarene fra nordby-1.xlsx igen' }));
    expect(await screen.findByRole('button', { name: 'Fortryd import af nordby-1.xlsx' })).toBeTruthy();
    expect(api.inputsOf('import.undo')).toEqual([{ batchId: 'b1' }]);
    expect(api.inputsOf('import.redo')).toEqual([{ batchId: 'b1' }]);
  });

  it('tells what became of the latest change', async () => {
    const api = installFakeApi({ session: openSession });
    render(<Root />);
    expect(await screen.findByText(/^Gemt \d\d\.\d\d$/u)).toBeTruthy();
    api.send('saved', { state: 'unsaved', at: null, failure: null });
    expect(await screen.findByText('Gemmes om lidt')).toBeTruthy();
    api.send('saved', {
      state: 'failed',
      at: null,
      failure: { code: 'file.disk-full', params: { file: 'nordby.samspil' } },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('nordby.samspil');
  });

  it('says that a new engine has taken over', async () => {
    const api = installFakeApi({ session: openSession });
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    const before = api.inputsOf('engagement.overview').length;
    api.send('engine', { state: 'restarted' });
    expect(await screen.findByText(/er startet igen/u)).toBeTruthy();
    await waitFor(() => expect(api.inputsOf('engagement.overview').length).toBe(before + 1));
  });

  it('never shows the engagement before in the next one', async () => {
    const api = installFakeApi({ session: openSession });
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    api.answer('engagement.close', () => closedSession);
    api.answer('engagement.overview', () => new Promise(() => undefined));
    api.menu('engagement.close');
    await screen.findByRole('button', { name: 'Åbn forløb' });
    api.menu('engagement.open');
    await screen.findByRole('heading', { name: 'Nordby Kommune' });
    expect(screen.queryByRole('tab', { name: 'Overblik' })).toBeNull();
  });
});

describe('import', () => {
  async function openImport(problems: typeof preview.problems = [], certain = true) {
    const api = installFakeApi({ session: openSession });
    api.answer('import.preview', () => ({ ...preview, problems, certain }));
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    api.menu('import');
    const dialog = await screen.findByRole('dialog', { name: 'Hent svar' });
    await user.click(within(dialog).getByRole('button', { name: 'Vælg fil …' }));
    await within(dialog).findByText('svar.xlsx');
    return { api, user, dialog };
  }

  it('shows how each column is read and what would be stored', async () => {
    const { dialog } = await openImport();
    expect(within(dialog).getByText('Genkendt som SurveyXact')).toBeTruthy();
    expect(within(dialog).getByText('Kendskab · PPR')).toBeTruthy();
    expect(within(dialog).getByText('1 ufuldstændig besvarelse')).toBeTruthy();
    expect(within(dialog).getByText('A4')).toBeTruthy();
    expect(within(dialog).getByText('B5 (TEST)')).toBeTruthy();
  });

  it('stores what the preview showed, in a new round, and gives the account', async () => {
    const { api, user, dialog } = await openImport();
    await user.click(within(dialog).getByRole('button', { name: 'Gem svar fra 3 svarpersoner' }));
    expect(await within(dialog).findByText('Svar fra 3 svarpersoner er gemt')).toBeTruthy();
    expect(api.inputsOf('import.commit')).toEqual([
      {
        file: 'token-svar.xlsx',
        mapping: preview.mapping,
        roundId: '2',
        roundLabel: 'Måling 2',
        jobId: expect.any(String),
      },
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Se matricen' }));
    await waitFor(() => expect(shown()).toContain('matrix'));
  });

  it('waits for the user where it is not certain', async () => {
    const { user, dialog } = await openImport([], false);
    const store = within(dialog).getByRole('button', { name: 'Gem svar fra 3 svarpersoner' });
    expect(store.hasAttribute('disabled')).toBe(true);
    await user.click(within(dialog).getByRole('checkbox'));
    expect(store.hasAttribute('disabled')).toBe(false);
  });

  it('keeps the preview and says why when storing fails', async () => {
    const { api, user, dialog } = await openImport();
    api.answer('import.commit', () => {
      throw new Failure('import.already-there', { file: 'svar.xlsx', round: '2', batch: 'b1' });
    });
    await user.click(within(dialog).getByRole('button', { name: 'Gem svar fra 3 svarpersoner' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('svar.xlsx');
    expect(within(dialog).getByText('Genkendt som SurveyXact')).toBeTruthy();
  });
});

describe('delivery', () => {
  it('shows progress, can be cancelled, and says what was written', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    let stop: (error: Failure) => void = () => undefined;
    api.answer('report.write', () => new Promise((_resolve, reject) => (stop = reject)));
    api.answer('job.cancel', () => {
      stop(new Failure('job.cancelled'));
      return { cancelled: true };
    });
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: 'Aflever' }));
    const card = screen.getByRole('region', { name: 'Rapport' });
    await user.click(within(card).getByRole('button', { name: 'Gem PDF …' }));
    await within(card).findByRole('progressbar');
    const { jobId } = api.inputsOf('report.write')[0] as { jobId: string };
    api.send('progress', { jobId: 'another', fraction: 0.9, step: 'job.writing' });
    api.send('progress', { jobId, fraction: 0.4, step: 'job.computing' });
    await waitFor(() =>
      expect(within(card).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40'),
    );
    await user.click(within(card).getByRole('button', { name: 'Annullér' }));
    await within(card).findByRole('button', { name: 'Gem PDF …' });
    expect(within(card).queryByRole('alert')).toBeNull();
    api.answer('report.write', () => ({ pages: 14, bytes: 240_000 }));
    await user.click(within(card).getByRole('button', { name: 'Gem PDF …' }));
    expect((await within(card).findByText('rapport.pdf')).parentElement?.textContent).toContain('14 sider');
    await user.click(within(card).getByRole('button', { name: 'Vis i mappe' }));
    expect(api.inputsOf('shell.showFile')).toEqual([{ token: 'token-rapport.pdf' }]);
  });

  it('writes nothing when the user leaves the dialog', async () => {
    const api = installFakeApi({ session: openSession });
    api.answer('dialog.saveAs', () => null);
    const user = userEvent.setup();
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: 'Aflever' }));
    await user.click(screen.getByRole('button', { name: 'Gem regneark …' }));
    await waitFor(() => expect(api.inputsOf('dialog.saveAs')).toHaveLength(1));
    expect(api.inputsOf('workbook.write')).toEqual([]);
  });
});

describe('language and theme', () => {
  it.each(LANGUAGES)('speaks %s on every screen', async (language) => {
    const complaint = vi.spyOn(console, 'error');
    const api = installFakeApi({ session: openSession, settings: { language, theme: 'dark' } });
    const words = wordsOf(language);
    render(<Root />);
    await screen.findByRole('tab', { name: words.t('insight.overview') });
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    const steps = ['go.matrix', 'go.parameters', 'go.groups', 'go.survey', 'go.deliver', 'import'];
    for (const command of steps) {
      api.menu(command);
      const name = command.replace('go.', '');
      await waitFor(() => expect(shown()).toContain(name));
      expect(document.body.textContent).not.toMatch(/\{\{|[a-z]+\.[a-z-]+\.[a-z]/u);
    }
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  it('changes at once and keeps the choice', async () => {
    const api = installFakeApi();
    const user = userEvent.setup();
    render(<Root />);
    await user.click(screen.getByRole('button', { name: 'Indstillinger' }));
    await user.click(await screen.findByRole('radio', { name: 'Norsk' }));
    expect(await screen.findByText('Se samarbeidet på tvers')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Mørk' }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    expect(api.inputsOf('settings.set')).toEqual([{ language: 'nb' }, { theme: 'dark' }]);
  });
});
