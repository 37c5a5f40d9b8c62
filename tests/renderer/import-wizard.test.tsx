/** The import's four steps: what is uncertain is asked, every choice is looked at again, going back loses nothing. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { placeOf } from '../../renderer/screens/import/steps.tsx';
import type { ImportPreview } from '../../shared/api/methods.ts';
import type { Mapping, Problem } from '../../shared/domain/mapping/types.ts';
import { installFakeApi, openSession, preview } from './helpers/fake-api.ts';

const unknown: Problem = {
  severity: 'error',
  code: 'import.unknown-value',
  params: { sheet: 'Data', cell: 'C3', value: 'meget' },
  cells: ['C3'],
};

const uncertain: ImportPreview = {
  ...preview,
  mapping: { ...preview.mapping, columns: preview.columns.map(({ mapping }) => mapping) },
  account: null,
  problems: [unknown],
  entries: {
    answers: [
      { text: 'I høj grad', count: 7, firstCell: 'C2', meaning: 4, mixed: false },
      { text: 'meget', count: 2, firstCell: 'C3', meaning: null, mixed: false },
    ],
    groups: [{ text: 'Skolen', count: 3, firstCell: 'B2', meaning: 'skole' }],
    positions: [],
    codings: [],
    more: 0,
  },
};

/** A preview as the engine gives it back for a mapping: settled once the unknown text has a meaning. */
function answerOf(mapping: Mapping | undefined): ImportPreview {
  if (mapping === undefined) return uncertain;
  const settled = mapping.values['meget'] !== undefined;
  const columns = preview.columns.map((column) => ({
    ...column,
    mapping: mapping.columns.find((one) => one.column === column.mapping.column) ?? column.mapping,
  }));
  return {
    ...(settled ? preview : uncertain),
    mapping,
    columns,
    origin: 'given',
    entries: uncertain.entries && {
      ...uncertain.entries,
      answers: uncertain.entries.answers.map((entry) => ({
        ...entry,
        meaning: mapping.values[entry.text] ?? entry.meaning,
      })),
    },
  };
}

async function openWizard() {
  const api = installFakeApi({ session: openSession });
  api.answer('import.preview', ({ mapping }) => answerOf(mapping));
  const user = userEvent.setup();
  render(<Root />);
  await screen.findByRole('tab', { name: 'Overblik' });
  api.menu('import');
  const dialog = await screen.findByRole('dialog', { name: 'Hent svar' });
  await user.click(within(dialog).getByRole('button', { name: 'Vælg fil …' }));
  await within(dialog).findByText('svar.xlsx');
  return { api, user, dialog };
}

const current = (dialog: HTMLElement): string =>
  within(dialog)
    .getAllByRole('button')
    .find((button) => button.getAttribute('aria-current') === 'step')?.textContent ?? '';

describe('the import wizard', () => {
  it('goes where something is uncertain, takes the answer, and stores what it then shows', async () => {
    const { api, user, dialog } = await openWizard();
    expect(current(dialog)).toContain('Værdier');
    const asked = within(dialog).getByRole('button', { name: /Hvad betyder »meget«/u });
    await user.click(asked);
    await user.click(await screen.findByRole('option', { name: '5' }));
    await waitFor(() =>
      expect(api.inputsOf('import.preview').at(-1)).toMatchObject({ mapping: { values: { meget: 5 } } }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Videre' }));
    expect(current(dialog)).toContain('Kontrol');
    await user.click(within(dialog).getByRole('button', { name: 'Gem svar fra 3 svarpersoner' }));
    await within(dialog).findByText('Svar fra 3 svarpersoner er gemt');
    expect(api.inputsOf('import.commit')[0]).toMatchObject({ mapping: { values: { meget: 5 } } });
  });

  it('lets a column be taken for something else, by keyboard, and keeps it when going back', async () => {
    const { api, user, dialog } = await openWizard();
    await user.click(within(dialog).getByRole('button', { name: /Kolonner/u }));
    const list = within(dialog).getByRole('listbox', { name: 'Sådan læses kolonnerne' });
    within(list).getByRole('option', { name: /^A:/u }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const editor = await within(dialog).findByRole('region', { name: 'Kolonne C' });
    expect(within(editor).getByText('PPR - kendskab')).toBeTruthy();
    await user.click(within(editor).getByRole('button', { name: /Læses som/u }));
    await user.click(await screen.findByRole('option', { name: 'Kommentar' }));
    await waitFor(() =>
      expect((api.inputsOf('import.preview').at(-1) as { mapping?: Mapping }).mapping?.columns[2]).toEqual({
        column: 'C',
        role: 'comment',
      }),
    );
    expect(current(dialog)).toContain('Kolonner');
    await user.click(within(dialog).getByRole('button', { name: 'Tilbage' }));
    expect(current(dialog)).toContain('Fil');
    await user.click(within(dialog).getByRole('button', { name: /Kolonner/u }));
    const again = within(dialog).getByRole('listbox', { name: 'Sådan læses kolonnerne' });
    expect(within(again).getByRole('option', { name: /^C:/u }).textContent).toContain('Kommentar');
  });

  it('can be read anew', async () => {
    const { api, user, dialog } = await openWizard();
    await user.click(within(dialog).getByRole('button', { name: 'Læs forfra' }));
    await waitFor(() => expect(api.inputsOf('import.preview').at(-1)).toMatchObject({ fresh: true }));
  });
});

describe('the place where a problem is mended', () => {
  const problem = (code: string, params: Problem['params'], cells: readonly string[]): Problem => ({
    severity: 'error',
    code,
    params,
    cells,
  });

  it('is the entry, the column, or nowhere in the window', () => {
    expect(placeOf(unknown)).toEqual({ step: 'values', text: 'meget' });
    expect(placeOf(problem('import.columns-unplaced', {}, ['AB1']))).toEqual({
      step: 'columns',
      column: 'AB',
    });
    expect(placeOf(problem('mapping.needs-item', { column: 'D' }, []))).toEqual({
      step: 'columns',
      column: 'D',
    });
    expect(placeOf(problem('mapping.needs-group', { sheet: 'Data' }, []))).toEqual({ step: 'columns' });
    expect(placeOf(problem('sheet.hidden', { sheet: 'Data' }, []))).toBeNull();
  });
});

describe('several files at once', () => {
  async function chooseFiles(names: readonly string[]) {
    const api = installFakeApi({ session: openSession });
    api.answer('dialog.openSpreadsheet', () =>
      names.map((fileName) => ({ token: `token-${fileName}`, fileName })),
    );
    const columns = preview.columns.map(({ mapping }) => mapping);
    api.answer('import.preview', () => ({ ...preview, mapping: { ...preview.mapping, columns } }));
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    api.menu('import');
    const dialog = await screen.findByRole('dialog', { name: 'Hent svar' });
    await user.click(within(dialog).getByRole('button', { name: 'Vælg fil …' }));
    const store = await within(dialog).findByRole('button', { name: 'Gem svar fra 3 svarpersoner' });
    return { api, user, dialog, store };
  }

  it('are read together where they are one survey', async () => {
    const { api } = await chooseFiles(['structure.csv', 'dataset.csv', 'labels.csv']);
    expect(api.inputsOf('import.preview')[0]).toMatchObject({
      file: 'token-dataset.csv',
      beside: ['token-structure.csv', 'token-labels.csv'],
    });
  });

  it('come one after the other where they are not', async () => {
    const { api, user, dialog, store } = await chooseFiles(['januar.xlsx', 'februar.xlsx']);
    await user.click(store);
    await user.click(await within(dialog).findByRole('button', { name: 'Hent næste fil: februar.xlsx' }));
    await within(dialog).findByRole('button', { name: 'Gem svar fra 3 svarpersoner' });
    expect(api.inputsOf('import.preview').map((input) => input)).toMatchObject([
      { file: 'token-januar.xlsx' },
      { file: 'token-februar.xlsx' },
    ]);
  });

  it('are stored with the pseudonyms that were asked for, and their account can be saved before', async () => {
    const { api, user, dialog, store } = await chooseFiles(['januar.xlsx']);
    api.answer('account.write', () => ({ bytes: 1 }));
    await user.click(within(dialog).getByRole('button', { name: 'Gem regnskabet som fil …' }));
    await within(dialog).findByText('Regnskabet er gemt.');
    expect(api.inputsOf('account.write')[0]).toMatchObject({ of: { fileName: 'svar.xlsx' }, language: 'da' });
    await user.click(within(dialog).getByRole('radio', { name: /^Nej, en ny kode i hver runde/u }));
    await user.click(store);
    await within(dialog).findByText('Svar fra 3 svarpersoner er gemt');
    expect(api.inputsOf('import.commit')[0]).toMatchObject({ mapping: { pseudonyms: 'round' } });
  });
});
