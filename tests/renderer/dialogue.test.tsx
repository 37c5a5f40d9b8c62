/** Dialogue and Act: what is chosen and written is kept, one step each; the presentation goes by keys. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import type { Action } from '../../shared/domain/action/types.ts';
import { EMPTY_DIALOGUE, type DialoguePlan } from '../../shared/domain/dialogue/plan.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/lib/language.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession, overviewOf, type FakeApi } from './helpers/fake-api.ts';

const comment = {
  ...{
    id: 'c1',
    group: 'skole',
    question: 'Kommentar',
    text: 'Anna ringer altid',
    redacted: null,
    theme: '',
  },
  state: 'open' as const,
};

const action: Action = {
  ...{ id: 4, focus: null, title: 'Fælles morgenmøde', sign: '', responsible: 'Bo', due: '2020-01-01' },
  ...{ state: 'planned', notes: [] },
};

function open(language: Language = 'da'): FakeApi {
  const example = nordbyExample();
  const api = installFakeApi({ settings: { language, theme: 'light' } });
  let plan: DialoguePlan = EMPTY_DIALOGUE;
  api.answer('engagement.state', () => openSession);
  api.answer('engagement.overview', () => overviewOf(example));
  api.answer('capacity.get', () => ({ ...example.result, audience: 'client' }));
  api.answer('dialogue.get', () => plan);
  api.answer('dialogue.set', ({ plan: next }: { plan: DialoguePlan }) => {
    plan = next;
    api.send('changed', { topics: ['plan'] });
    return next;
  });
  api.answer('comments.list', () => ({ round: '2026-1', comments: [comment], heldBack: 2, limit: 5 }));
  api.answer('comments.review', () => ({ changed: true }));
  api.answer('plan.get', () => ({ focusAreas: [], actions: [action] }));
  api.answer('plan.saveAction', () => ({ id: 5 }));
  api.answer('plan.saveFocus', () => ({ id: 1 }));
  return api;
}

async function goTo(step: string, language: Language = 'da'): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<Root />);
  const rail = await screen.findByRole('navigation', { name: wordsOf(language).t('rail.label') });
  await user.click(within(rail).getByRole('button', { name: new RegExp(`^${step}`, 'u') }));
  return user;
}

describe('dialogue', () => {
  it('shows the points and keeps which of them are shown', async () => {
    const api = open();
    const user = await goTo('Dialog');
    const boxes = await screen.findAllByRole('checkbox', { name: /^Vis på mødet/u });
    expect(boxes.length).toBeGreaterThan(3);
    const first = boxes[0] as HTMLInputElement;
    const before = first.checked;
    await user.click(first);
    await waitFor(() => expect(api.inputsOf('dialogue.set')).toHaveLength(1));
    expect(api.inputsOf('dialogue.set')[0]).toMatchObject({
      step: 'chosen',
      plan: { points: expect.arrayContaining([expect.objectContaining({ shown: !before })]) as unknown },
    });
  });

  it('keeps own words when the field is left, once', async () => {
    const api = open();
    const user = await goTo('Dialog');
    const title = await screen.findByLabelText('Det, vi viser');
    await user.clear(title);
    await user.type(title, 'Med vores ord');
    await user.tab();
    expect(api.inputsOf('dialogue.set')).toEqual([]);
    await user.click(screen.getByRole('heading', { name: 'Hvad skal I tale om?' }));
    await user.click(screen.getByRole('tab', { name: 'Punkter' }));
    await waitFor(() => expect(api.inputsOf('dialogue.set')).toHaveLength(1));
    const [{ plan }] = api.inputsOf('dialogue.set') as [{ plan: DialoguePlan }];
    expect(plan.points.map((point) => point.title)).toContain('Med vores ord');
  });

  it('speaks the language of the client in a window of another', async () => {
    open('en');
    const words = wordsOf('en');
    const user = await goTo(words.t('step.dialogue'), 'en');
    await user.click(await screen.findByRole('button', { name: words.t('dialogue.present') }));
    const present = await screen.findByRole('dialog', { name: words.t('present.label') });
    await user.keyboard('{ArrowRight}');
    expect(within(present).getByRole('heading').textContent).toBe('Sådan taler vi om tallene');
    expect(within(present).getByRole('heading').closest('[lang]')?.getAttribute('lang')).toBe('da');
    expect(within(present).getByRole('button', { name: words.t('present.next') })).not.toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(within(present).getAllByRole('heading')[0]?.textContent).toMatch(/^Størst potentiale/u);
  });

  it('presents the chosen points by keys and leaves with Escape', async () => {
    const api = open();
    const user = await goTo('Dialog');
    await screen.findAllByRole('checkbox', { name: /^Vis på mødet/u });
    await user.click(screen.getByRole('button', { name: 'Præsentér' }));
    const present = await screen.findByRole('dialog', { name: 'Præsentation' });
    expect(api.inputsOf('window.setFullScreen')).toEqual([{ on: true }]);
    expect(within(present).getByRole('heading').textContent).toBe('Børn i udsatte positioner');
    await user.keyboard('{PageDown}');
    expect(within(present).getByRole('heading').textContent).toBe('Sådan taler vi om tallene');
    await user.keyboard('{End}');
    expect(within(present).getByRole('heading').textContent).toBe('Hvad tager vi med?');
    await user.keyboard('{ArrowRight}{Home}{ArrowLeft}');
    expect(within(present).getByRole('heading').textContent).toBe('Børn i udsatte positioner');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Præsentation' })).toBeNull());
    expect(api.inputsOf('window.setFullScreen').at(-1)).toEqual({ on: false });
  });

  it('redacts a comment, chooses it, and says how many are held back', async () => {
    const api = open();
    const user = await goTo('Dialog');
    await user.click(await screen.findByRole('tab', { name: 'Kommentarer' }));
    expect(await screen.findByText(/2 kommentarer er holdt tilbage/u)).toBeTruthy();
    const card = within(screen.getByText('Anna ringer altid').closest('li') ?? document.body);
    await user.click(card.getByRole('radio', { name: 'Vises i rapporten' }));
    expect(api.inputsOf('comments.review')).toEqual([{ id: 'c1', state: 'chosen' }]);
    await user.click(screen.getByRole('button', { name: 'Ret teksten' }));
    const field = screen.getByLabelText('Kommentaren, som den vises');
    await user.clear(field);
    await user.type(field, 'En kollega ringer altid');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(api.inputsOf('comments.review').at(-1)).toEqual({ id: 'c1', redacted: 'En kollega ringer altid' });
  });
});

describe('act', () => {
  it('says what is late and what an action lacks', async () => {
    open();
    await goTo('Handling');
    expect(await screen.findByText('over tid')).toBeTruthy();
    expect(screen.getByText('Mangler: tegn på fremgang')).toBeTruthy();
    expect(screen.getByText(/0 af 1 gennemført/u)).toBeTruthy();
  });

  it('adds an action with owner, day and sign', async () => {
    const api = open();
    const user = await goTo('Handling');
    await user.click(await screen.findByRole('button', { name: 'Tilføj handling' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ny handling' });
    await user.type(within(dialog).getByLabelText('Hvad gør vi?'), 'Fælles møde');
    await user.type(within(dialog).getByLabelText('Ansvarlig'), 'Bo');
    const due = within(dialog).getByRole('group', { name: 'Frist' });
    await user.click(within(due).getAllByRole('spinbutton')[0] ?? due);
    await user.keyboard('01052026');
    await user.type(within(dialog).getByLabelText('Tegn på fremgang'), 'Vi ringer');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(api.inputsOf('plan.saveAction')).toHaveLength(1));
    expect(api.inputsOf('plan.saveAction')[0]).toEqual({
      ...{ id: null, focus: null, title: 'Fælles møde', sign: 'Vi ringer', responsible: 'Bo' },
      ...{ due: '2026-05-01', state: 'planned' },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('opens an action by its name and keeps its new state', async () => {
    const api = open();
    const user = await goTo('Handling');
    await user.click(await screen.findByRole('button', { name: 'Åbn Fælles morgenmøde' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ret handling' });
    await user.click(within(dialog).getByRole('radio', { name: 'Gennemført' }));
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(api.inputsOf('plan.saveAction')).toHaveLength(1));
    expect(api.inputsOf('plan.saveAction')[0]).toMatchObject({ id: 4, state: 'done' });
  });
});
