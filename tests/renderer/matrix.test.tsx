/** The matrix on screen: numbers as in the result, one tab stop, arrows, Enter, Escape, the drawer that explains. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { placeAfter } from '../../renderer/charts/matrix-grid.tsx';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession } from './helpers/fake-api.ts';

async function openMatrix() {
  const api = installFakeApi({ session: openSession });
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('tab', { name: 'Matrix' }));
  const grid = await screen.findByRole('grid', { name: /Skole og PPR/u });
  return { api, user, grid };
}

const cell = (grid: HTMLElement, name: RegExp): HTMLElement => within(grid).getByRole('gridcell', { name });

describe('the matrix', () => {
  it('names every cell of the result with its number or why there is none', async () => {
    const { grid } = await openMatrix();
    const { result } = nordbyExample();
    const cells = within(grid).getAllByRole('gridcell');
    expect(cells).toHaveLength(result.cells.length);
    result.cells.forEach((one, index) => {
      const name = cells[index]?.getAttribute('aria-label') ?? '';
      const shown =
        one.mean === null ? 'skjult af hensyn til anonymitet' : one.mean.toFixed(1).replace('.', ',');
      expect(name).toContain(shown);
    });
  });

  it('has one tab stop that follows the arrows', async () => {
    const { user, grid } = await openMatrix();
    const stops = (): HTMLElement[] =>
      within(grid)
        .getAllByRole('gridcell')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Skole om egen gruppe/u);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Dagtilbud om egen gruppe/u);
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Dagtilbud om Direktion/u);
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Skole om Direktion/u);
    expect(stops()).toEqual([document.activeElement]);
  });

  it('explains the chosen relation in both directions', async () => {
    const { user, grid } = await openMatrix();
    await user.click(cell(grid, /^Skole om PPR/u));
    const drawer = screen.getByRole('complementary', { name: 'Relation' });
    expect(within(drawer).getByRole('heading', { name: 'Skole → PPR' })).toBeTruthy();
    expect(within(drawer).getByRole('button', { name: '2,4' })).toBeTruthy();
    expect(drawer.textContent).toContain('29 svar');
    expect(drawer.textContent).toContain('PPR om Skole: 3,6.');
    expect(drawer.textContent).toContain('forskel 1,2');
    await user.click(within(drawer).getByRole('button', { name: 'Se fra den anden side' }));
    expect(within(drawer).getByRole('heading', { name: 'PPR → Skole' })).toBeTruthy();
  });

  it('says where a number is hidden and why', async () => {
    const { user, grid } = await openMatrix();
    await user.click(cell(grid, /^Jobcenter om Dagtilbud/u));
    const drawer = screen.getByRole('complementary', { name: 'Relation' });
    expect(drawer.textContent).toContain('Færre end 5 har svaret om relationen');
    expect(within(drawer).queryByText(/af 5$/u)).toBeNull();
  });

  it('leaves the drawer by Escape, back to the cell', async () => {
    const { user, grid } = await openMatrix();
    await user.click(cell(grid, /^PPR om Skole/u));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Relation' })).toBeNull();
    expect(document.activeElement).toBe(cell(grid, /^PPR om Skole/u));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('complementary', { name: 'Relation' })).toBeTruthy();
  });

  it('shows one parameter, and all numbers as a table', async () => {
    const { user } = await openMatrix();
    await user.click(screen.getByRole('radio', { name: 'Kendskab' }));
    const grid = await screen.findByRole('grid', { name: /^Kendskab/u });
    expect(cell(grid, /^Skole om egen gruppe: 4,0/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(10);
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('asks the engine anew for the client view', async () => {
    const { api, user } = await openMatrix();
    await user.click(screen.getByRole('radio', { name: 'Kunde' }));
    expect(await screen.findByText(/Kundevisning/u)).toBeTruthy();
    expect(api.inputsOf('capacity.get')).toEqual([
      { round: '2026-1', audience: 'consultant' },
      { round: '2026-1', audience: 'client' },
    ]);
  });
});

describe('keys in a grid', () => {
  const at = { row: 1, column: 1 };
  it.each([
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 2, column: 2 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['PageDown', false, { row: 2, column: 1 }],
    ['a', false, null],
    ['Tab', false, null],
  ] as const)('%s (ctrl %s) leads to %j', (key, ctrl, place) => {
    expect(placeAfter(key, ctrl, at, 3)).toEqual(place);
  });

  it('never leaves the grid', () => {
    for (const key of ['ArrowLeft', 'ArrowUp'])
      expect(placeAfter(key, false, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 0 });
    for (const key of ['ArrowRight', 'ArrowDown'])
      expect(placeAfter(key, false, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 0 });
  });
});
