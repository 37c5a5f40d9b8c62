/** How pages are shown comes back with the document: parts in front, order and parameter, and nothing that names a client's group. */
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createChoices, lastingChoices } from '../../renderer/components/choices.ts';
import { Root } from '../../renderer/app/root.tsx';
import { installFakeApi, openSession } from './helpers/fake-api.ts';

interface Note {
  readonly choices: Readonly<Record<string, string>>;
}

function start(choices: Readonly<Record<string, string>> = {}) {
  const api = installFakeApi({ session: openSession });
  api.answer('place.get', () => JSON.stringify({ place: {}, panels: [], choices }));
  api.answer('answers.count', () => ({ groups: [], pairs: [] }));
  render(<Root />);
  const kept = (): Note => {
    const last = api.inputsOf('place.set').at(-1) as { readonly place: string } | undefined;
    return JSON.parse(last?.place ?? '{"choices":{}}') as Note;
  };
  return { api, kept, user: userEvent.setup() };
}

describe('what was chosen on a page', () => {
  it('is kept with the document as soon as it is chosen', async () => {
    const { kept, user } = start();
    await user.click(await screen.findByRole('button', { name: /^Grupper/u }));
    await user.click(await screen.findByRole('radio', { name: 'Relationer' }));
    expect(await screen.findByRole('grid', { name: /relation/iu })).toBeTruthy();
    await waitFor(() => expect(kept().choices).toEqual({ 'groups.tab': 'relations' }));
    await user.click(screen.getByRole('button', { name: /^Indsigt/u }));
    await user.click(await screen.findByRole('tab', { name: 'Matrix' }));
    await user.click(await screen.findByRole('radio', { name: 'Kendskab' }));
    await user.click(await screen.findByRole('button', { name: 'Vis som tabel' }));
    await waitFor(() =>
      expect(Object.keys(kept().choices).sort()).toEqual(['figure.matrix', 'groups.tab', 'matrix.parameter']),
    );
    await user.click(screen.getByRole('tab', { name: 'Parametre' }));
    expect(await screen.findByRole('button', { name: 'Vis som tabel' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Matrix' }));
    expect(await screen.findByRole('button', { name: 'Vis som figur' })).toBeTruthy();
  });

  it('comes back, and stays while other rooms are visited', async () => {
    const { user } = start({ 'groups.tab': 'relations', 'survey.tab': 'limits' });
    await user.click(await screen.findByRole('button', { name: /^Grupper/u }));
    expect((await screen.findByRole('radio', { name: 'Relationer' })).getAttribute('aria-checked')).toBe(
      'true',
    );
    await user.click(screen.getByRole('button', { name: /^Spørg/u }));
    const tab = await screen.findByRole('tab', { name: 'Anonymitet' });
    expect(tab.getAttribute('aria-selected')).toBe('true');
    await user.click(screen.getByRole('button', { name: /^Grupper/u }));
    expect((await screen.findByRole('radio', { name: 'Relationer' })).getAttribute('aria-checked')).toBe(
      'true',
    );
  });

  it('is left alone where the page does not know it', async () => {
    const { user } = start({ 'groups.tab': 'dreams', 'matrix.parameter': 'gone' });
    await user.click(await screen.findByRole('button', { name: /^Grupper/u }));
    expect((await screen.findByRole('radio', { name: 'Grupper' })).getAttribute('aria-checked')).toBe('true');
    await user.click(screen.getByRole('button', { name: /^Indsigt/u }));
    await user.click(await screen.findByRole('tab', { name: 'Matrix' }));
    expect((await screen.findByRole('radio', { name: 'Samlet' })).getAttribute('aria-checked')).toBe('true');
  });
});

describe('the store of choices', () => {
  it('never writes down what is the client’s own', () => {
    expect(lastingChoices({ '#group-page': 'skole', 'matrix.order': 'name' })).toEqual({
      'matrix.order': 'name',
    });
  });

  it('tells of what changes, and of nothing else', () => {
    const store = createChoices();
    const heard: unknown[] = [];
    const end = store.subscribe(() => heard.push(store.all()));
    store.choose('a', 'x');
    store.choose('a', 'x');
    store.replace({ b: 'y' });
    end();
    store.choose('b', 'z');
    expect(heard).toEqual([{ a: 'x' }, { b: 'y' }]);
    expect(store.all()).toEqual({ b: 'z' });
  });
});
