/** Rounds, tracking, letters and the kit in the window. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../../renderer/app/root.tsx';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { Engagement, Round } from '../../../shared/domain/engagement/types.ts';
import { nordbyExample } from '../../helpers/results.ts';
import { installFakeApi, openSession, overviewOf, preview, chosen } from '../helpers/fake-api.ts';

/** An engine that keeps the rounds it is given, over the practice case. */
function install(change: (engagement: Engagement) => Partial<Engagement> = () => ({})) {
  const example = nordbyExample();
  const api = installFakeApi({ session: openSession, example });
  let engagement: Engagement = { ...example.engagement, ...change(example.engagement) };
  const overview = (): EngagementOverview => overviewOf({ ...example, engagement });
  api.answer('instrument.known', () => []);
  api.answer('engagement.overview', overview);
  api.answer('rounds.set', ({ rounds }: { rounds: readonly Omit<Round, 'instrumentHash'>[] }) => {
    engagement = { ...engagement, rounds: rounds.map((round) => ({ ...round, instrumentHash: 'h' })) };
    api.send('changed', { topics: ['engagement'] });
    return engagement.rounds;
  });
  return { api, rounds: () => engagement.rounds };
}

async function openSurvey(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('button', { name: /^Spørg/u }));
  await screen.findByRole('grid', { name: 'Runder' });
  return user;
}

const gridOf = () => within(screen.getByRole('grid', { name: 'Runder' }));

describe('a round', () => {
  it('is closed and opened again by one button, which says what it does now', async () => {
    const { api, rounds } = install();
    const user = await openSurvey();
    expect(gridOf().getByRole('gridcell', { name: 'Åben' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Luk runden' }));
    await waitFor(() => expect(rounds()[0]?.closed).toBe(true));
    expect(gridOf().getByRole('gridcell', { name: 'Lukket' })).toBeTruthy();
    expect(await screen.findByText(/Runden er lukket/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Åbn runden igen' }));
    await waitFor(() => expect(rounds()[0]).not.toHaveProperty('closed'));
    expect(api.inputsOf('rounds.set').map((input) => (input as { step: string }).step)).toEqual([
      'closed',
      'reopened',
    ]);
  });

  it('that is closed is none of those that answers can be put into', async () => {
    const { api } = install(({ rounds }) => ({
      rounds: rounds.map((round) => ({ ...round, closed: true })),
    }));
    api.answer('import.preview', () => preview);
    api.answer('dialog.openSheet', () => chosen('svar.xlsx'));
    const user = await openSurvey();
    await user.click(screen.getByRole('button', { name: 'Hent svar' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: /Vælg/u }));
    expect(await dialog.findByText(/^Lukket: Måling 1\./u)).toBeTruthy();
    expect(dialog.getByRole('button', { name: /En ny runde/u })).toBeTruthy();
  });
});

describe('who has answered', () => {
  it('says for each group whether its own answers are shown, and sums up', async () => {
    install(({ groups }) => ({
      groups: groups.map((group, at) => ({ ...group, invited: at === 0 ? 3 : 20 })),
    }));
    const user = await openSurvey();
    const table = within(await screen.findByRole('region', { name: 'Hvem har svaret?' }));
    expect((await table.findAllByText('vises')).length).toBeGreaterThan(2);
    const total = within(table.getByRole('row', { name: /^I alt/u }));
    expect(total.getAllByRole('cell').map((cell) => cell.textContent)[0]).toBe(
      String(3 + 20 * (nordbyExample().engagement.groups.length - 1)),
    );
    await user.click(screen.getByRole('button', { name: 'Tekst til en påmindelse' }));
    const text = (): string =>
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: /påmindelse/u }).value;
    expect(text()).toContain('Vi vil gerne høre fra dig');
    await user.click(screen.getByRole('radio', { name: 'En gruppes leder' }));
    expect(text()).toContain('Emne: Svar fra Skole');
    await user.click(screen.getByRole('radio', { name: 'Norsk' }));
    expect(text()).toContain('Kjære leder');
  });

  it('teaches the next step where there are no groups', async () => {
    install(() => ({ groups: [] }));
    const user = await openSurvey();
    expect(await screen.findByText('Hvem skal svare?')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Spørgeskema' }));
    expect(screen.getByText(/^Skriv først grupperne/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'PDF til papir …' }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('tab', { name: 'Runder og svar' }));
    await user.click(screen.getByRole('button', { name: 'Skriv grupperne' }));
    await user.click(await screen.findByRole('radio', { name: 'Relationer' }));
    await user.click(screen.getByRole('button', { name: 'Skriv grupperne' }));
    expect(await screen.findByRole('grid')).toBeTruthy();
  });
});

describe('the kit', () => {
  it('is written in the language that is chosen, and says first what that language lacks', async () => {
    const { api } = install(({ groups }) => ({
      groups: groups.map((group, at) => (at < 2 ? { ...group, name: { da: group.name.da ?? '' } } : group)),
    }));
    api.answer('questionnaire.write', () => ({ groups: 1, questions: 6, bytes: 1 }));
    const user = await openSurvey();
    await user.click(screen.getByRole('tab', { name: 'Spørgeskema' }));
    const kit = within(screen.getByRole('region', { name: 'Spørgeskemaet' }));
    await user.click(kit.getByRole('button', { name: /Skemaets sprog/u }));
    await user.click(await screen.findByRole('option', { name: 'Norsk' }));
    expect(kit.getByText(/^2 grupper har intet navn på dette sprog/u)).toBeTruthy();
    await user.click(kit.getByRole('button', { name: 'PDF til papir …' }));
    await waitFor(() => expect(api.inputsOf('questionnaire.write')).toMatchObject([{ language: 'nb' }]));
    await user.click(kit.getByRole('button', { name: 'Tekst til en invitation' }));
    const letter = kit.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til en invitation' });
    expect(letter.value).toContain('Kære kollega');
    await user.click(kit.getByRole('button', { name: 'Kopiér teksten' }));
    expect(api.inputsOf('clipboard.write')).toEqual([{ text: letter.value }]);
    expect(await kit.findByText('Kopieret')).toBeTruthy();
  });
});
