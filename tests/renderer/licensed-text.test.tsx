/** Licensed wording in the window: pasted, shown item by item beside our own, stored in its language. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { builtInInstrument, withLicensedTexts } from '../../shared/domain/instrument/index.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession } from './helpers/fake-api.ts';

const relcap = builtInInstrument('relcap-6');
if (relcap === null) throw new Error('relcap-6');

/** The dialog, opened where the items are shown. */
async function openDialog(instrument = relcap ?? nordbyExample().engagement.instrument) {
  const example = nordbyExample();
  const api = installFakeApi({
    session: openSession,
    example: { ...example, engagement: { ...example.engagement, instrument } },
  });
  api.answer('instrument.setLicensedTexts', () => ({ licensed: 6 }));
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('tab', { name: 'Parametre' }));
  await user.click(await screen.findByRole('button', { name: 'Licenseret ordlyd …' }));
  const dialog = await screen.findByRole('dialog', { name: 'Licenseret ordlyd ved siden af vores' });
  const cells = (id: string) =>
    within(within(dialog).getByRole('row', { name: new RegExp(`^${id} `, 'u') }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  return { api, user, dialog, cells };
}

describe('licensed wording', () => {
  it('stands beside ours item by item before it is stored, in its language', async () => {
    const { api, user, dialog, cells } = await openDialog();
    expect(within(dialog).getByText(/Må kun bruges med licens/u)).toBeTruthy();
    const save = within(dialog).getByRole('button', { name: 'Gem ordlyden' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.click(within(dialog).getByRole('radio', { name: 'English' }));
    await user.click(within(dialog).getByRole('textbox', { name: 'Licenseret tekst' }));
    await user.paste('1. A\n2. B\n3. C\n4. D\n5. E\n6. F\n');
    expect(cells('know1')).toEqual([expect.stringContaining('{group} knows our tasks'), 'B']);
    await user.click(save);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.inputsOf('instrument.setLicensedTexts')).toEqual([
      {
        texts: {
          collab1: { en: 'A' },
          know1: { en: 'B' },
          info1: { en: 'C' },
          problem1: { en: 'D' },
          newsol1: { en: 'E' },
          respect1: { en: 'F' },
        },
      },
    ]);
  });

  it('cannot be stored while lines and items do not fit, and says why', async () => {
    const { user, dialog, cells } = await openDialog();
    await user.click(within(dialog).getByRole('textbox', { name: 'Licenseret tekst' }));
    await user.paste('Kun én linje');
    expect(within(dialog).getByRole('status').textContent).toContain('linjer: 1, spørgsmål: 6');
    expect(cells('collab1')[1]).toBe('Kun én linje');
    expect(cells('know1')[1]).toBe('ingen, vores bruges');
    expect(within(dialog).getByRole('button', { name: 'Gem ordlyden' }).hasAttribute('disabled')).toBe(true);
  });

  it('can be taken away again, and is marked while it is there', async () => {
    const licensed = withLicensedTexts(relcap, { know1: { da: 'Ord under licens om {group}' } });
    const { api, user, dialog, cells } = await openDialog(licensed);
    expect(cells('know1')[1]).toBe('Ord under licens om {group}');
    await user.click(within(dialog).getByRole('button', { name: 'Fjern den licenserede ordlyd' }));
    await waitFor(() => expect(api.inputsOf('instrument.setLicensedTexts')).toHaveLength(1));
    const [{ texts }] = api.inputsOf('instrument.setLicensedTexts') as [{ texts: Record<string, unknown> }];
    expect(Object.values(texts)).toEqual(Array.from({ length: 6 }, () => ({ da: '' })));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText(/^Ord under licens om/u)).toBeTruthy();
    expect(screen.getByText(/Må kun bruges med licens/u)).toBeTruthy();
  });
});
