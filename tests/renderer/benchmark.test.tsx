/** The engagement among one's own: what teaches, what is placed, consent before everything, keyboard and names. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import type { BenchmarkState } from '../../shared/domain/benchmark/index.ts';
import { Failure } from '../../shared/lib/failure.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession, placementOf, unknownState } from './helpers/fake-api.ts';

const card = () => screen.findByRole('region', { name: 'Blandt dine egne forløb' });

async function openBenchmark() {
  render(<Root />);
  await userEvent.setup().click(await screen.findByRole('tab', { name: 'Sammenligning' }));
}

/** An engine that keeps consent and entry as the real one does. */
function installWithLibrary(start: Partial<BenchmarkState> = {}, others = 10) {
  const example = nordbyExample();
  const api = installFakeApi({ session: openSession, example });
  let state: BenchmarkState = { ...unknownState, ...start };
  const change = (next: Partial<BenchmarkState>) => {
    state = { ...state, ...next };
    api.send('changed', { topics: ['session', 'benchmark'] });
  };
  api.answer('benchmark.state', () => state);
  api.answer('benchmark.place', () => placementOf(example, others));
  api.answer('benchmark.setConsent', ({ given }: { given: boolean }) => {
    const consent = { given, at: '2026-11-23T13:03:00.000Z' };
    change({ consent, blocked: given ? null : 'no-consent', ...(given ? {} : { entry: null }) });
    return consent;
  });
  api.answer('benchmark.add', () => {
    change({ entry: { id: 'e', year: 2026, current: true } });
    return { changed: true };
  });
  api.answer('benchmark.remove', () => {
    change({ entry: null });
    return { changed: true };
  });
  return api;
}

describe('the benchmark card', () => {
  it('teaches what five engagements give, and asks for the round that is shown', async () => {
    const api = installFakeApi({ session: openSession });
    await openBenchmark();
    const text = (await within(await card()).findByText(/Når 5 andre forløb/u)).textContent;
    expect(text).toContain('Der er 0 andre nu.');
    expect(within(await card()).queryByRole('table')).toBeNull();
    expect(within(await card()).queryByRole('button')).toBeNull();
    expect(api.inputsOf('benchmark.place')).toEqual([{ round: '2026-1' }]);
  });

  it('places the layers and each parameter, each line with its words', async () => {
    installWithLibrary();
    await openBenchmark();
    const table = await within(await card()).findByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mål', 'Internt i grupperne', 'På tværs af grupper']);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Alle parametre',
      'Samarbejdsorientering',
      'Kendskab',
      'Information',
      'Problemløsning',
      'Nye løsninger',
      'Gensidig respekt',
    ]);
    // The others lie at 1.36, 1.73 ... 4.64: eight of them below 4.2, six below 3.3.
    const [all] = rows;
    if (all === undefined) throw new Error('no row');
    const cells = within(all).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'højere end 8 af dine 10',
      'højere end 6 af dine 10',
    ]);
    const [line] = within(all).getAllByRole('img');
    expect(line?.getAttribute('aria-label')).toMatch(
      /^4,\d\d\. De andre ligger fra 1,36 til 4,64, den midterste halvdel fra 2,18 til 3,82\.$/u,
    );
    const dot = Number(line?.querySelector('circle')?.getAttribute('cx'));
    const [left, right] = ['x', 'width'].map((name) =>
      Number(line?.querySelector('rect')?.getAttribute(name)),
    );
    expect(dot).toBeGreaterThan((left ?? NaN) + (right ?? NaN));
  });

  it('is not part of what the client sees', async () => {
    installWithLibrary();
    const user = userEvent.setup();
    await openBenchmark();
    await card();
    await user.click(screen.getByRole('radio', { name: 'Kunde' }));
    await waitFor(() => expect(screen.queryByText('Blandt dine egne forløb')).toBeNull());
  });

  it('takes consent, the entry and both back again, by keyboard alone', async () => {
    const api = installWithLibrary();
    const user = userEvent.setup();
    await openBenchmark();
    const consent = await within(await card()).findByRole('checkbox', {
      name: 'Kunden har sagt ja til at indgå',
    });
    expect(within(await card()).queryByRole('button')).toBeNull();
    consent.focus();
    await user.keyboard(' ');
    const add = await within(await card()).findByRole('button', { name: 'Læg i sammenligningsgrundlaget' });
    expect(within(await card()).getByText(/noteret 23\. november 2026/u)).toBeTruthy();
    add.focus();
    await user.keyboard('{Enter}');
    expect((await within(await card()).findByText(/ligger i dit/u)).textContent).toContain('(2026)');
    expect(within(await card()).queryByRole('button', { name: /Læg i/u })).toBeNull();
    await user.click(within(await card()).getByRole('button', { name: 'Tag ud igen' }));
    await within(await card()).findByRole('button', { name: 'Læg i sammenligningsgrundlaget' });
    await user.click(within(await card()).getByRole('checkbox'));
    await waitFor(() => expect(api.inputsOf('benchmark.setConsent')).toHaveLength(2));
    expect(api.inputsOf('benchmark.setConsent')).toEqual([{ given: true }, { given: false }]);
    expect(api.inputsOf('benchmark.add')).toEqual([{ round: '2026-1' }]);
  });

  it('offers to bring numbers up to date that are no longer those shown', async () => {
    installWithLibrary({
      consent: { given: true, at: '2026-11-23T13:03:00.000Z' },
      entry: { id: 'e', year: 2025, current: false },
      blocked: null,
    });
    const user = userEvent.setup();
    await openBenchmark();
    await within(await card()).findByText(/\(2025\) med andre tal/u);
    await user.click(within(await card()).getByRole('button', { name: 'Opdatér tallene' }));
    expect((await within(await card()).findByText(/ligger i dit/u)).textContent).toContain('(2026).');
  });

  it('says what went wrong with the library, and tries again', async () => {
    const api = installWithLibrary();
    let damaged = true;
    api.answer('benchmark.state', () => {
      if (damaged)
        throw new Failure('benchmark.damaged', {
          file: 'benchmarks.json',
          kept: 'benchmarks.damaged-1.json',
        });
      return unknownState;
    });
    const user = userEvent.setup();
    await openBenchmark();
    expect((await within(await card()).findByRole('alert')).textContent).toContain(
      'benchmarks.damaged-1.json',
    );
    damaged = false;
    await user.click(within(await card()).getByRole('button', { name: 'Prøv igen' }));
    await within(await card()).findByRole('checkbox');
    expect(within(await card()).queryByRole('alert')).toBeNull();
  });
});
