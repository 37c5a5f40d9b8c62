/** Undo by keys and menu: the engagement's own, a text field's own, and nothing behind a dialog. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { installFakeApi, openSession, type FakeApi } from './helpers/fake-api.ts';

const label = { action: 'import.committed', params: { respondents: 14, answers: 227, subject: '1' } };
const execCommand = vi.fn(() => true);

async function openDesk(): Promise<FakeApi> {
  const api = installFakeApi();
  api.answer('engagement.state', () => openSession);
  api.answer('undo.undo', () => ({ undo: null, redo: label, done: label }));
  api.answer('undo.redo', () => ({ undo: null, redo: null, done: null }));
  render(<Root />);
  await screen.findByRole('navigation', { name: 'Arbejdets trin' });
  return api;
}

beforeEach(() => {
  execCommand.mockClear();
  document.execCommand = execCommand;
});

describe('undo of the engagement', () => {
  it('comes by key and says what was undone', async () => {
    const api = await openDesk();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Fortrudt: importér svar')).toBeTruthy();
    expect(api.inputsOf('undo.undo')).toEqual([{}]);
  });

  it.each(['{Control>}{Shift>}z{/Shift}{/Control}', '{Control>}y{/Control}'])(
    'is done again by %s',
    async (keys) => {
      const api = await openDesk();
      await userEvent.keyboard(keys);
      expect(await screen.findByText('Der er ikke noget at gentage')).toBeTruthy();
      expect(api.inputsOf('undo.redo')).toEqual([{}]);
      expect(api.inputsOf('undo.undo')).toEqual([]);
    },
  );

  it('comes by menu, and its messages take one place', async () => {
    const api = await openDesk();
    act(() => api.menu('edit.undo'));
    await screen.findByText('Fortrudt: importér svar');
    act(() => api.menu('edit.redo'));
    await screen.findByText('Der er ikke noget at gentage');
    expect(screen.queryByText('Fortrudt: importér svar')).toBeNull();
  });
});

describe('undo in a text field', () => {
  it('is the field’s own', async () => {
    const api = await openDesk();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    act(() => api.menu('edit.undo'));
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('undo');
    expect(api.inputsOf('undo.undo')).toEqual([]);
    field.remove();
  });
});

describe('undo behind a dialog', () => {
  it('does nothing', async () => {
    const api = await openDesk();
    act(() => api.menu('import'));
    const dialog = await screen.findByRole('dialog');
    const button = dialog.querySelector('button');
    act(() => button?.focus());
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(api.inputsOf('undo.undo')).toEqual([]);
  });

  it('is not asked for without an engagement', async () => {
    const api = installFakeApi();
    render(<Root />);
    await screen.findByRole('button', { name: 'Åbn forløb' });
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(api.inputsOf('undo.undo')).toEqual([]));
    expect(api.inputsOf('undo.state')).toEqual([]);
  });
});
