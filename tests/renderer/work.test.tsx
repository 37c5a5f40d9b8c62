/** Clarify, groups, relations and limits in the window: what is typed, pasted and switched reaches the engine once and whole. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import type { Engagement, Group, Relations } from '../../shared/domain/engagement/types.ts';
import { Failure } from '../../shared/lib/failure.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession, overviewOf } from './helpers/fake-api.ts';

/** An engine that keeps what it is given, over the practice case. */
function install() {
  const api = installFakeApi({ session: openSession });
  const example = nordbyExample();
  let engagement: Engagement = example.engagement;
  const put = (change: Partial<Engagement>): void => {
    engagement = { ...engagement, ...change };
    api.send('changed', { topics: ['engagement'] });
  };
  api.answer('engagement.overview', () => overviewOf({ ...example, engagement }));
  api.answer('groups.set', ({ groups }: { groups: readonly Group[] }) => {
    put({ groups });
    return groups;
  });
  api.answer('relations.set', ({ relations }: { relations: Relations }) => {
    put({ relations });
    return relations;
  });
  const [first, second] = engagement.groups;
  api.answer('answers.count', () => ({
    groups: [],
    pairs: [{ rater: first?.id ?? '', rated: second?.id ?? '', ratings: 7 }],
  }));
  api.answer('clarity.set', (change: Partial<Engagement>) => {
    put(change);
    return { changed: true };
  });
  api.answer('limits.set', ({ minCell }: { minCell: number }) => {
    put({ privacy: { ...engagement.privacy, min_cell: minCell } });
    return engagement.privacy;
  });
  return { api, groups: () => engagement.groups, put };
}

const step = async (user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const paste = (text: string): void => {
  const target = document.querySelector('[data-active="true"]');
  if (target === null) throw new Error('no active cell');
  fireEvent.paste(target, { clipboardData: { getData: () => text } });
};

describe('clarify', () => {
  it('stores a field once when it is left, and counts what is still open', async () => {
    const user = userEvent.setup();
    const { api, put } = install();
    put({ purpose: '' });
    render(<Root />);
    await step(user, /^Afklar/u);
    const field = await screen.findByLabelText('Formål');
    await user.type(field, 'Bedre overgange');
    expect(api.inputsOf('clarity.set')).toEqual([]);
    await user.tab();
    expect(api.inputsOf('clarity.set')).toEqual([{ purpose: 'Bedre overgange' }]);
    expect(await screen.findByRole('button', { name: /^Formål/u })).toBeTruthy();
    await user.click(field);
    await user.tab();
    expect(api.inputsOf('clarity.set')).toHaveLength(1);
  });
});

describe('the grid of groups', () => {
  it('takes a block, keeps ids, and stores the whole list in one step', async () => {
    const user = userEvent.setup();
    const { api, groups } = install();
    const before = groups().length;
    render(<Root />);
    await step(user, /^Grupper/u);
    const grid = await screen.findByRole('grid');
    const cells = within(grid).getAllByRole('gridcell');
    await user.click(cells[0] ?? grid);
    await user.keyboard('{Control>}{End}{/Control}{Home}');
    paste('Frivillige\nNaboer\n');
    await waitFor(() => expect(groups()).toHaveLength(before + 2));
    expect(
      groups()
        .slice(-2)
        .map(({ id, name }) => [id, name.da]),
    ).toEqual([
      ['frivillige', 'Frivillige'],
      ['naboer', 'Naboer'],
    ]);
    expect(api.inputsOf('groups.set')).toHaveLength(1);
  });

  it('says in its cell what cannot be stored, and stores nothing meanwhile', async () => {
    const user = userEvent.setup();
    const { api, groups } = install();
    render(<Root />);
    await step(user, /^Grupper/u);
    const grid = await screen.findByRole('grid');
    await user.click(within(grid).getAllByRole('gridcell')[0] ?? grid);
    await user.keyboard(`${groups()[1]?.name.da ?? ''}{Enter}`);
    expect(await within(grid).findByText('Hedder det samme som en anden gruppe.')).toBeTruthy();
    expect(screen.getByText(/^Ikke gemt endnu: »[^»]+« står der to gange\./u)).toBeTruthy();
    expect(api.inputsOf('groups.set')).toEqual([]);
    await user.keyboard('{ArrowUp}Skolerne{Enter}');
    await waitFor(() => expect(groups()[0]?.name.da).toBe('Skolerne'));
    expect(groups()[0]?.id).toBe(nordbyExample().engagement.groups[0]?.id);
  });

  it('takes a list with headings, also in languages that are not shown yet, and says what was there already', async () => {
    const user = userEvent.setup();
    const { api, groups, put } = install();
    put({ groups: groups().map((group) => ({ ...group, name: { da: group.name.da ?? '' } })) });
    const before = groups().map(({ id }) => id);
    render(<Root />);
    await step(user, /^Grupper/u);
    const grid = await screen.findByRole('grid');
    expect(within(grid).queryByRole('columnheader', { name: 'Navn på norsk' })).toBeNull();
    await user.click(within(grid).getAllByRole('gridcell')[0] ?? grid);
    const known = groups()[1]?.name.da ?? '';
    paste(`Gruppe\tNorsk\tAntal\n${known}\tFørste\t12\nFrivillige\tFrivillige\t7\n`);
    await waitFor(() => expect(groups()).toHaveLength(before.length + 1));
    expect(groups().map(({ id }) => id)).toEqual([...before, 'frivillige']);
    expect(groups()[1]).toMatchObject({ name: { da: known, nb: 'Første' }, invited: 12 });
    expect(api.inputsOf('groups.set')).toHaveLength(1);
    expect(await screen.findByRole('columnheader', { name: 'Navn på norsk' })).toBeTruthy();
    expect(screen.getByText('2 rækker sat ind. 1 gruppe stod der allerede og er opdateret.')).toBeTruthy();
  });

  it('goes back to what is stored when the engine refuses, and follows what is changed elsewhere', async () => {
    const user = userEvent.setup();
    const { api, groups, put } = install();
    api.answer('groups.set', () => {
      throw new Failure('group.holds-answers', { group: 'Skolen' });
    });
    render(<Root />);
    await step(user, /^Grupper/u);
    const grid = await screen.findByRole('grid');
    const rows = within(grid).getAllByRole('row').length;
    await user.click(within(grid).getAllByRole('gridcell')[0] ?? grid);
    await user.keyboard('{Control>}{Delete}{/Control}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('»Skolen« har svar');
    await user.click(within(alert).getByRole('button', { name: 'Læg sammen …' }));
    expect(await screen.findByRole('dialog', { name: 'Læg to grupper sammen' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(within(grid).getAllByRole('row')).toHaveLength(rows);
    put({ groups: groups().slice(1) });
    await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(rows - 1));
  });
});

describe('relations', () => {
  it('with answers are taken out only when the user has read what that means', async () => {
    const user = userEvent.setup();
    const { api, groups } = install();
    const [first, second] = groups();
    render(<Root />);
    await step(user, /^Grupper/u);
    await user.click(await screen.findByRole('radio', { name: 'Relationer' }));
    await waitFor(() => expect(api.inputsOf('answers.count')).toHaveLength(1));
    const cell = document.querySelector<HTMLElement>(`[data-relation="${first?.id}:${second?.id}"]`);
    await user.click(cell ?? document.body);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('7 besvarelser');
    await user.keyboard('{Escape}');
    expect(api.inputsOf('relations.set')).toEqual([]);
    await user.click(cell ?? document.body);
    await user.click(await screen.findByRole('button', { name: 'Tag dem ud' }));
    await waitFor(() => expect(api.inputsOf('relations.set')).toHaveLength(1));
  });
});

describe('limits', () => {
  it('warn below five, and refuse what is no limit at its place', async () => {
    const user = userEvent.setup();
    const { api } = install();
    render(<Root />);
    await step(user, /^Spørg/u);
    await user.click(await screen.findByRole('tab', { name: 'Anonymitet' }));
    const field = await screen.findByLabelText('Svar om en relation');
    await user.clear(field);
    await user.tab();
    expect(await screen.findByText(/^Skriv et helt tal/u)).toBeTruthy();
    expect(api.inputsOf('limits.set')).toEqual([]);
    await user.type(field, '3');
    await user.tab();
    expect(api.inputsOf('limits.set')).toEqual([{ minCell: 3 }]);
    expect(await screen.findByText(/^En grænse under 5/u)).toBeTruthy();
  });
});
