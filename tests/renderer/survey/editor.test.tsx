/** The questionnaire's editor in the window: by keyboard, with what is wrong in its field, and nothing lost on the way out. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../../renderer/app/root.tsx';
import type { KnownInstrument } from '../../../shared/api/survey-methods.ts';
import {
  builtInInstrument,
  withLicensedTexts,
  type Instrument,
} from '../../../shared/domain/instrument/index.ts';
import { nordbyExample } from '../../helpers/results.ts';
import { installFakeApi, openSession, overviewOf } from '../helpers/fake-api.ts';

const shipped = builtInInstrument('relcap-6');
if (shipped === null) throw new Error('relcap-6 is built in');
const nordby = nordbyExample();
const example = { ...nordby, engagement: { ...nordby.engagement, instrument: shipped } };

const known = (more: Partial<KnownInstrument> = {}): KnownInstrument => ({
  hash: 'h1',
  id: example.engagement.instrument.id,
  version: '1.0',
  title: example.engagement.instrument.title,
  rounds: ['2026-1'],
  isCurrent: true,
  isShipped: true,
  ...more,
});

function install(instruments: readonly KnownInstrument[] = [known()]) {
  const api = installFakeApi({ session: openSession, example });
  api.answer('instrument.known', () => instruments);
  api.answer('instrument.set', ({ instrument }: { instrument: Instrument }) => ({
    id: instrument.id,
    version: instrument.version,
    hash: 'h2',
    isNewVersion: true,
    keptRounds: ['2026-1'],
  }));
  return api;
}

async function openQuestionnaire(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('button', { name: /^Spørg/u }));
  await user.click(await screen.findByRole('tab', { name: 'Spørgeskema' }));
  return user;
}

async function openEditor() {
  const user = await openQuestionnaire();
  await user.click(await screen.findByRole('button', { name: 'Tilpas en kopi …' }));
  return { user, dialog: await screen.findByRole('dialog', { name: 'Tilpas spørgeskemaet' }) };
}

const sent = (api: ReturnType<typeof install>): Instrument =>
  (api.inputsOf('instrument.set').at(-1) as { instrument: Instrument }).instrument;

describe('the questionnaire', () => {
  it('that comes with the program says why it cannot be changed, and what to do', async () => {
    install();
    await openQuestionnaire();
    expect(await screen.findByText(/følger med Samspil og kan ikke ændres.*tilpas en kopi/u)).toBeTruthy();
  });

  it('of one’s own is found again among those that were used', async () => {
    const own = known({
      hash: 'h9',
      id: 'egen',
      version: '1.2',
      title: { da: 'Vores skema' },
      isCurrent: false,
      isShipped: false,
    });
    const api = install([known(), own]);
    api.answer('instrument.chooseKnown', () => ({
      id: 'egen',
      version: '1.2',
      hash: 'h9',
      isNewVersion: false,
      keptRounds: [],
    }));
    const user = await openQuestionnaire();
    await user.click(await screen.findByRole('button', { name: /Vælg spørgeskema/u }));
    await user.click(
      await screen.findByRole('option', { name: 'Vores skema (version 1.2, brugt i Måling 1)' }),
    );
    expect(api.inputsOf('instrument.chooseKnown')).toEqual([{ hash: 'h9' }]);
  });
});

describe('the editor', () => {
  it('goes by keyboard from section to section, and stores one changed question as a copy', async () => {
    const api = install();
    const { user, dialog } = await openEditor();
    const edit = within(dialog);
    await user.click(edit.getByRole('tab', { name: 'Navn' }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const grid = await edit.findByRole('grid', { name: 'Spørgsmål' });
    expect(edit.getByText(/Der er svar på dette skema \(Måling 1\)/u)).toBeTruthy();
    await user.click(within(grid).getAllByRole('gridcell')[1] ?? grid);
    const field = within(edit.getByRole('group', { name: 'Spørgsmål 1' })).getByLabelText('Dansk');
    await user.clear(field);
    await user.type(field, 'De kommer til os.');
    expect(await edit.findByText(/Uden \{group\} siger spørgsmålet ikke.*Dansk/u)).toBeTruthy();
    expect(await edit.findByText(/bliver jeres eget skema og gælder fra næste runde/u)).toBeTruthy();
    await user.click(edit.getByRole('button', { name: 'Gem spørgeskemaet' }));
    await waitFor(() => expect(api.inputsOf('instrument.set')).toHaveLength(1));
    const instrument = sent(api);
    expect(instrument.id).toBe(`${example.engagement.instrument.id}-own`);
    expect(instrument.dimensions[0]?.items[0]?.text.da).toBe('De kommer til os.');
    expect(await screen.findByText(/Disse runder beholder det, de blev spurgt med: Måling 1/u)).toBeTruthy();
  });

  it('says at its field what is wrong, counts it in its section, and stores nothing meanwhile', async () => {
    install();
    const { user, dialog } = await openEditor();
    const edit = within(dialog);
    await user.click(edit.getByRole('tab', { name: 'Beregning' }));
    const share = edit.getByLabelText('Af parametrene');
    await user.clear(share);
    await user.type(share, '120');
    expect(edit.getByText('Skriv et tal over 0 og højst 100.')).toBeTruthy();
    expect(share.getAttribute('aria-invalid')).toBe('true');
    expect(edit.getByRole('tab', { name: /^Beregning.*1 at rette/u })).toBeTruthy();
    expect(edit.getByRole('button', { name: 'Gem spørgeskemaet' }).hasAttribute('disabled')).toBe(true);
    await user.clear(share);
    await user.type(share, '66,7');
    expect(edit.queryByText(/at rette/u)).toBeNull();
  });

  it('gives a question words of its own, recodes it, and adds a subscale', async () => {
    const api = install();
    const { user, dialog } = await openEditor();
    const edit = within(dialog);
    await user.click(edit.getByRole('tab', { name: 'Svarskala' }));
    await user.click(edit.getByRole('button', { name: 'Giv det egne svarord' }));
    const labels = edit.getByRole('grid', { name: 'Spørgsmål med egne svarord' });
    await user.click(within(labels).getAllByRole('gridcell')[1] ?? labels);
    await user.keyboard('Aldrig{Enter}');
    await user.click(edit.getByRole('tab', { name: 'Omkodning' }));
    const optional = edit.getByRole('grid', { name: 'Gælder kun, hvis filen kræver det' });
    await user.click(within(optional).getAllByRole('gridcell')[1] ?? optional);
    await user.keyboard('9{Enter}');
    expect(within(optional).getByText('Skriv et tal fra 1 til 5.')).toBeTruthy();
    await user.keyboard('{ArrowUp}2{Enter}');
    await user.click(edit.getByRole('tab', { name: 'Delskalaer' }));
    await user.click(edit.getByRole('button', { name: 'Tilføj en delskala' }));
    expect(edit.getByText('Vælg mindst én parameter.')).toBeTruthy();
    const subscale = within(edit.getByRole('region', { name: 'Delskala 1' }));
    await user.type(subscale.getByLabelText('Dansk'), 'Viden');
    await user.click(edit.getByRole('checkbox', { name: 'Kendskab' }));
    await user.click(edit.getByRole('button', { name: 'Gem spørgeskemaet' }));
    await waitFor(() => expect(api.inputsOf('instrument.set')).toHaveLength(1));
    const { dimensions, subscales } = sent(api);
    expect(dimensions[0]?.items[0]?.labels?.da?.[0]).toBe('Aldrig');
    expect(dimensions[0]?.items[0]?.optional_recode).toEqual({ '1': 2 });
    expect(subscales).toEqual([{ id: 'subscale1', label: { da: 'Viden' }, dimensions: ['know'] }]);
  });

  it('shows it as it will be met, in the language and from the group that is chosen', async () => {
    install();
    const { user, dialog } = await openEditor();
    const edit = within(dialog);
    await user.click(edit.getByRole('tab', { name: 'Indledning' }));
    await user.type(edit.getByLabelText('Norsk'), 'Takk for at du svarer.');
    expect(edit.getByRole('button', { name: 'Dansk: 1 tekst mangler' })).toBeTruthy();
    await user.click(edit.getByRole('tab', { name: 'Sådan ser det ud' }));
    const shown = within(edit.getByRole('article'));
    expect(shown.getAllByRole('listitem')).toHaveLength(6);
    expect(shown.queryByText('Takk for at du svarer.')).toBeNull();
    await user.click(edit.getByRole('radio', { name: 'Norsk' }));
    expect(shown.getByText('Takk for at du svarer.')).toBeTruthy();
    expect(shown.getAllByRole('columnheader', { name: 'I svært stor grad' }).length).toBe(6);
  });

  it('says where licensed words stay, and only where there are some', async () => {
    const api = install();
    const licensed = withLicensedTexts(shipped, { know1: { da: 'Ord under licens' } });
    const { user, dialog } = await openEditor();
    await user.click(within(dialog).getByRole('tab', { name: 'Spørgsmål' }));
    expect(within(dialog).queryByText(/^Tekster under licens/u)).toBeNull();
    await user.keyboard('{Escape}');
    api.answer('engagement.overview', () =>
      overviewOf({ ...example, engagement: { ...example.engagement, instrument: licensed } }),
    );
    api.send('changed', { topics: ['engagement'] });
    expect(await screen.findByText('Ord under licens')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tilpas en kopi …' }));
    const again = within(await screen.findByRole('dialog'));
    await user.click(again.getByRole('tab', { name: 'Spørgsmål' }));
    expect(again.getByText(/^Tekster under licens/u)).toBeTruthy();
  });

  it('keeps what was typed when it is left, and takes steps back and forth', async () => {
    const api = install();
    const { user, dialog } = await openEditor();
    const edit = within(dialog);
    await user.click(edit.getByRole('tab', { name: 'Spørgsmål' }));
    const grid = await edit.findByRole('grid', { name: 'Parametre' });
    await user.click(within(grid).getAllByRole('gridcell')[0] ?? grid);
    await user.keyboard('Fælles retning{Enter}');
    expect(within(grid).getByRole('gridcell', { name: 'Fælles retning' })).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(within(grid).queryByRole('gridcell', { name: 'Fælles retning' })).toBeNull();
    await user.keyboard('{Control>}y{/Control}');
    await user.click(edit.getByRole('button', { name: 'Luk og fortsæt senere' }));
    expect(await screen.findByText(/ikke er gemt endnu/u)).toBeTruthy();
    expect(api.inputsOf('instrument.set')).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'Anonymitet' }));
    await user.click(screen.getByRole('tab', { name: 'Spørgeskema' }));
    await user.click(await screen.findByRole('button', { name: 'Fortsæt …' }));
    await user.click(await screen.findByRole('tab', { name: 'Spørgsmål' }));
    const again = await screen.findByRole('grid', { name: 'Parametre' });
    expect(within(again).getByRole('gridcell', { name: 'Fælles retning' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kassér ændringerne' }));
    await waitFor(() => expect(screen.queryByText(/ikke er gemt endnu/u)).toBeNull());
  });
});
