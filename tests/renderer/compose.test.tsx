/** Composing the report: sections, words and rules are kept one step at a time; the pages are shown beside. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import type { CompositionData, ReportState } from '../../shared/api/report-methods.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession, overviewOf, type FakeApi } from './helpers/fake-api.ts';

const composition: CompositionData = {
  ...{ schema: 1, language: null, rules: {} },
  sections: [
    { id: 'guide', hiddenFrom: [], texts: {} },
    { id: 'matrix', hiddenFrom: [], texts: {} },
    { id: 'change', hiddenFrom: [], texts: {} },
  ],
};
const state: ReportState = {
  composition,
  language: 'da',
  sections: [
    { id: 'guide', name: 'Læsevejledning', title: 'Sådan læser du rapporten', available: true },
    { id: 'matrix', name: 'Matrix', title: 'Skolen og PPR ser forskelligt på det', available: true },
    { id: 'change', name: 'Udvikling', title: 'Udvikling', available: false },
  ],
  rules: [
    {
      ...{ id: 'weak-relation', shelf: 'talk', unit: 'level', least: null, most: 0.5 },
      ...{
        sentence: 'Potentiale hos {{a}}',
        question: 'Hvornår?',
        places: ['a'],
        says: 'Potentiale hos Skolen',
      },
    },
  ],
};

function open(): FakeApi {
  const example = nordbyExample();
  const api = installFakeApi();
  api.answer('engagement.state', () => openSession);
  api.answer('engagement.overview', () => overviewOf(example));
  api.answer('brand.list', () => []);
  api.answer('brand.get', () => null);
  api.answer('report.state', () => state);
  api.answer('report.compose', ({ composition: next }: { composition: CompositionData }) => next);
  api.answer('report.previewPages', () => ({
    pages: [1, 2].map((number) => ({
      ...{ number, width: 595, height: 842, nodes: [] },
      sections: [{ id: number === 1 ? 'guide' : 'matrix', title: number === 1 ? 'Forside' : 'Matrix' }],
    })),
    families: { text: 'Source Sans 3', heading: 'Source Sans 3' },
  }));
  api.answer('report.writeGroups', () => ({ files: [{ group: 'skole', fileName: 'a.pdf', pages: 3 }] }));
  return api;
}

async function compose(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<Root />);
  const rail = await screen.findByRole('navigation', { name: 'Arbejdets trin' });
  await user.click(within(rail).getByRole('button', { name: /^Aflever/u }));
  await user.click(await screen.findByRole('tab', { name: 'Sammensæt rapporten' }));
  await screen.findByRole('list', { name: 'Afsnit' });
  return user;
}

const kept = (api: FakeApi): CompositionData =>
  (api.inputsOf('report.compose').at(-1) as { composition: CompositionData }).composition;

describe('composing the report', () => {
  it('hides a section from the chosen readers and moves it', async () => {
    const api = open();
    const user = await compose();
    await user.click(screen.getByRole('checkbox', { name: 'Med i rapporten: Matrix' }));
    expect(kept(api).sections[1]).toMatchObject({ id: 'matrix', hiddenFrom: ['client'] });
    await user.click(screen.getByRole('button', { name: 'Flyt op: Matrix' }));
    expect(kept(api).sections.map(({ id }) => id)).toEqual(['matrix', 'guide', 'change']);
    expect(screen.getByText('intet at vise i denne måling')).toBeTruthy();
  });

  it('keeps own words of a section in the language of the report when the editor is left', async () => {
    const api = open();
    const user = await compose();
    await user.click(screen.getByRole('button', { name: 'Matrix' }));
    await user.type(screen.getByLabelText('Overskrift'), 'Hvem oplever hvem');
    await user.type(screen.getByLabelText('Tilføjet tekst'), 'Én{enter}{enter}To');
    expect(api.inputsOf('report.compose')).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'Sammensæt rapporten' }));
    expect(kept(api).sections[1]?.texts).toEqual({
      da: { title: 'Hvem oplever hvem', paragraphs: ['Én', 'To'] },
    });
  });

  it('turns a rule off', async () => {
    const api = open();
    const user = await compose();
    await user.click(screen.getByRole('radio', { name: 'Fund i ord' }));
    await user.click(screen.getByRole('checkbox', { name: 'Potentiale hos Skolen' }));
    expect(kept(api).rules).toEqual({ 'weak-relation': { off: true } });
  });

  it('shows the pages with their names', async () => {
    open();
    await compose();
    expect(await screen.findByRole('img', { name: 'Side 2 af 2: Matrix' })).toBeTruthy();
    expect(screen.getByText('2 sider')).toBeTruthy();
  });

  it('writes a report for each group into a chosen folder', async () => {
    const api = open();
    const user = await compose();
    await user.click(screen.getByRole('tab', { name: 'Filer' }));
    const card = within(await screen.findByRole('region', { name: 'Rapport til hver gruppe' }));
    await user.click(card.getByRole('button', { name: 'Vælg mappe …' }));
    await waitFor(() => expect(api.inputsOf('report.writeGroups')).toHaveLength(1));
    expect(api.inputsOf('report.writeGroups')[0]).toMatchObject({
      folder: 'token-rapporter',
      language: 'da',
    });
    expect(await card.findByText(/1 fil/u)).toBeTruthy();
  });
});
