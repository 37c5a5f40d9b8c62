/** Brand profiles in the window, and the two cards of the feedback meeting. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { defaultBrand } from '../../shared/brand/profile.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { Failure } from '../../shared/lib/failure.ts';
import { chosen, installFakeApi, openSession } from './helpers/fake-api.ts';

const broby = {
  id: 'b',
  name: 'Broby & Co.',
  primary: '#7a1f3d',
  secondary: '#c9a227',
  headingFont: 'Source Serif 4',
  textFont: 'Inter',
};

/** The page of deliverables of an engagement whose profiles behave as the engine's. */
async function openDeliver() {
  const api = installFakeApi({ session: openSession });
  let profiles = [broby];
  let chosenId: string | null = null;
  api.answer('brand.list', () => ({
    profiles,
    chosen: chosenId === null ? null : { id: chosenId, name: 'Broby & Co.' },
  }));
  api.answer('brand.choose', ({ id }: { id?: string }) => {
    chosenId = id ?? null;
    api.send('changed', { topics: ['brand'] });
    return { changed: true };
  });
  api.answer('brand.remove', ({ id }: { id: string }) => {
    profiles = profiles.filter((one) => one.id !== id);
    api.send('changed', { topics: ['brand'] });
    return { removed: true };
  });
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('button', { name: /^Aflever/u }));
  return { api, user };
}

async function openProfiles() {
  const desk = await openDeliver();
  await desk.user.click(await screen.findByRole('button', { name: 'Brandprofil …' }));
  return { ...desk, dialog: await screen.findByRole('dialog', { name: 'Brandprofiler' }) };
}

describe('brand profiles', () => {
  it('one is chosen for the engagement and taken out again', async () => {
    const { api, user, dialog } = await openProfiles();
    expect(within(dialog).getByText('Forløbet bruger Samspils eget udseende.')).toBeTruthy();
    await user.click(await within(dialog).findByRole('button', { name: 'Brug Broby & Co. i forløbet' }));
    expect(await within(dialog).findByText('Forløbet bruger profilen »Broby & Co.«.')).toBeTruthy();
    expect(await within(dialog).findByText('Bruges i forløbet')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Brug Samspils eget udseende' }));
    expect(api.inputsOf('brand.choose')).toEqual([{ id: 'b' }, {}]);
  });

  it('is deleted only after it was asked', async () => {
    const { api, user, dialog } = await openProfiles();
    await user.click(await within(dialog).findByRole('button', { name: 'Slet Broby & Co.' }));
    expect(api.inputsOf('brand.remove')).toEqual([]);
    await user.click(await within(dialog).findByRole('button', { name: 'Slet' }));
    expect(await within(dialog).findByText(/Der er ingen brandprofiler endnu/u)).toBeTruthy();
    expect(api.inputsOf('brand.remove')).toEqual([{ id: 'b' }]);
  });

  it('a file is imported; what is wrong with it is said where it happened', async () => {
    const { api, user, dialog } = await openProfiles();
    api.answer('dialog.openBrandPart', () => chosen('x.samspil-brand'));
    api.answer('brand.import', () => {
      throw new Failure('brand.invalid', { field: 'primary' });
    });
    await user.click(within(dialog).getByRole('button', { name: 'Importér …' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('primary');
    expect(api.inputsOf('dialog.openBrandPart')).toEqual([{ kind: 'brand' }]);
  });

  it('a new one is edited beside its preview, with its contrasts, and saved whole', async () => {
    const { api, user, dialog } = await openProfiles();
    api.answer('brand.save', () => ({ id: 'n' }));
    api.answer('dialog.openBrandPart', () => chosen('logo.svg'));
    api.answer('brand.readPicture', () => ({ value: '<svg></svg>', width: 0, height: 0 }));
    await user.click(within(dialog).getByRole('button', { name: 'Ny profil' }));
    const house = await within(dialog).findByRole('textbox', { name: 'Husets navn' });
    await user.type(house, 'Hus & Hav');
    const primary = within(dialog).getByRole('textbox', { name: 'Hovedfarve' });
    await user.clear(primary);
    await user.type(primary, '#ffe08a');
    const preview = within(dialog).getByRole('region', { name: 'Forhåndsvisning' });
    expect(within(preview).getByText(/Tekst på hovedfarven: 1[0-9],[0-9]:1/u)).toBeTruthy();
    expect(within(preview).getByText(/er gjort mørkere/u)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Vælg Husets logo' }));
    expect(await within(dialog).findByRole('img', { name: 'Husets logo' })).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Gem profil' }));
    await waitFor(() => expect(api.inputsOf('brand.save')).toHaveLength(1));
    expect(api.inputsOf('brand.save')[0]).toEqual({
      brand: { ...defaultBrand, house: 'Hus & Hav', primary: '#ffe08a', logo: '<svg></svg>' },
    });
    expect(await within(dialog).findByRole('button', { name: 'Ny profil' })).toBeTruthy();
  });
});

it('the settings hold the profiles too, without choosing where no engagement is open', async () => {
  const api = installFakeApi();
  api.answer('brand.list', () => ({ profiles: [broby], chosen: null }));
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('button', { name: wordsOf('da').t('settings.title') }));
  await user.click(await screen.findByRole('tab', { name: wordsOf('da').t('settings.brands') }));
  expect(await screen.findByRole('button', { name: 'Redigér Broby & Co.' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Brug /u })).toBeNull();
});

describe('the feedback meeting', () => {
  it('slides are written where the user says', async () => {
    const { api, user } = await openDeliver();
    api.answer('dialog.saveAs', () => chosen('nordby.pptx'));
    await user.click(await screen.findByRole('button', { name: 'Gem slides …' }));
    const card = screen.getByRole('region', { name: 'Slides (PowerPoint)' });
    expect(await within(card).findByText(/17 slides/u)).toBeTruthy();
    expect(api.inputsOf('slides.write')[0]).toMatchObject({ round: '2026-1', language: 'da' });
  });

  it('the kit has a length and a form', async () => {
    const { api, user } = await openDeliver();
    const card = await screen.findByRole('region', { name: 'Mødepakke' });
    await user.click(within(card).getByRole('button', { name: /Mødets længde/u }));
    await user.click(await screen.findByRole('option', { name: '90 min.' }));
    await user.click(within(card).getByRole('radio', { name: 'Slides' }));
    await user.click(within(card).getByRole('button', { name: 'Gem mødepakke …' }));
    await waitFor(() => expect(api.inputsOf('kit.write')).toHaveLength(1));
    expect(api.inputsOf('dialog.saveAs')[0]).toMatchObject({ kind: 'slides' });
    expect(api.inputsOf('kit.write')[0]).toMatchObject({ minutes: 90, language: 'da' });
  });
});
