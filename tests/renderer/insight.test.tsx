/** The insight screens: tabs, scale, numbers that say how they were made, the network by keyboard, figures going out. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { matrixSpec } from '../../shared/charts/build/matrix.ts';
import { layoutChart } from '../../shared/charts/layout/index.ts';
import { paintColour } from '../../renderer/charts/paint.ts';
import { networkSpec } from '../../shared/charts/build/network.ts';
import { explain } from '../../shared/domain/explain/explain.ts';
import type { Explanation } from '../../shared/domain/explain/types.ts';
import { numberTowards } from '../../renderer/charts/scene-numbers.tsx';
import { placeStepped, spotTowards } from '../../renderer/charts/network-board.tsx';
import { roundBefore, withComparisons } from '../helpers/comparisons.ts';
import { manyGroups, nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession, overviewOf } from './helpers/fake-api.ts';

const overall = (): Explanation => {
  const { engagement, result } = nordbyExample();
  const round = (): never => {
    throw new Error('The example has no answers');
  };
  return explain({ engagement, result, round, pseudonymSeed: 1 }, 'indices.overall');
};

async function openTab(name: string, given: Parameters<typeof installFakeApi>[0] = {}) {
  const api = installFakeApi({ session: openSession, ...given });
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('tab', { name }));
  return { api, user };
}

/** The first of the four figures. */
function indexFigure(): HTMLElement {
  const found = screen.getAllByRole('button', { name: '3,3' }).find((one) => one.closest('dd') !== null);
  if (found === undefined) throw new Error('The index is shown');
  return found;
}

/** The drawer that says how a number was made. */
const how = () => screen.findByRole('complementary', { name: 'Sådan er tallet lavet' });

describe('the tabs', () => {
  it.each([
    ['Netværk', '12 af 53 viste relationer ligger på 3,5 eller derover'],
    ['Forskelle', 'Skole og PPR ser forskelligt på deres samarbejde'],
    ['Positioner', 'Lederne oplever samarbejdet på tværs stærkere end medarbejderne'],
    ['Pålidelighed', '118 af 142 har svaret (83\u00a0%)'],
    ['Grupper', 'Skole, parameter for parameter'],
  ])('%s leads with its finding, with a table behind a toggle', async (tab, title) => {
    const { user } = await openTab(tab, { example: withComparisons(nordbyExample()) });
    const figure = await screen.findByRole('figure', { name: title });
    await user.click(within(figure).getByRole('button', { name: 'Vis som tabel' }));
    expect(within(figure).getByRole('table')).toBeTruthy();
  });

  it('teaches what a second round gives, where there is only one', async () => {
    await openTab('Ændring');
    expect(await screen.findByRole('heading', { name: 'Der er endnu kun én runde' })).toBeTruthy();
  });

  it('shows the change since the round before, asked for that round', async () => {
    const example = withComparisons(nordbyExample());
    const api = installFakeApi({ session: openSession, example });
    const overview = overviewOf(example);
    const [round] = overview.rounds;
    if (round === undefined) throw new Error('The example has a round');
    api.answer('engagement.overview', () => ({
      ...overview,
      rounds: [{ ...round, id: '2025-2', label: 'Måling 0' }, round],
    }));
    api.answer('capacity.get', ({ round: asked, compare }: { round: string; compare?: string }) => {
      if (asked === '2025-2') return { ...roundBefore(example), audience: 'consultant' };
      return {
        ...example.result,
        audience: 'consultant',
        change: compare === undefined ? null : example.result.change,
      };
    });
    const user = userEvent.setup();
    render(<Root />);
    await user.click(await screen.findByRole('tab', { name: 'Ændring' }));
    expect(
      await screen.findByRole('figure', { name: 'Samarbejdet på tværs opleves stærkere end i runden før' }),
    ).toBeTruthy();
    expect(api.inputsOf('capacity.get')).toContainEqual({
      round: '2026-1',
      compare: '2025-2',
      audience: 'consultant',
    });
  });

  it('keeps the comparison with other engagements from the client', async () => {
    const { user } = await openTab('Overblik');
    expect(screen.getByRole('tab', { name: 'Sammenligning' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Kunde' }));
    await waitFor(() => expect(screen.queryByRole('tab', { name: 'Sammenligning' })).toBeNull());
  });

  it('shows every number on 0 to 100 when asked to', async () => {
    const { user } = await openTab('Matrix');
    const name = /^Skole om PPR/u;
    expect((await screen.findByRole('gridcell', { name })).getAttribute('aria-label')).toContain('2,4');
    await user.click(screen.getByRole('radio', { name: '0-100' }));
    expect((await screen.findByRole('gridcell', { name })).getAttribute('aria-label')).toContain(': 36 (');
    await user.click(screen.getByRole('tab', { name: 'Overblik' }));
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toContain('56');
  });
});

describe('how a number was made', () => {
  it('opens from a figure by Enter, steps in and out, and gives the focus back', async () => {
    const { api, user } = await openTab('Overblik');
    const index = indexFigure();
    index.focus();
    await user.keyboard('{Enter}');
    const drawer = await how();
    await waitFor(() => expect(document.activeElement).toBe(drawer));
    expect(api.inputsOf('results.explain')).toEqual([
      { path: 'indices.overall', round: '2026-1', audience: 'consultant' },
    ]);
    const steps = await within(drawer).findAllByRole('button', { name: /Gå et skridt ind/u });
    const [first] = steps;
    if (first === undefined) throw new Error('The index has inputs');
    await user.click(first);
    const trail = await within(await how()).findByRole('navigation', { name: 'Vejen hertil' });
    await user.click(within(trail).getByRole('button', { name: 'Relationel kapacitet på tværs' }));
    expect(screen.queryByRole('navigation', { name: 'Vejen hertil' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Sådan er tallet lavet' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(index));
  });

  it('copies the explanation as text', async () => {
    const { api, user } = await openTab('Overblik');
    await user.click(indexFigure());
    await user.click(await within(await how()).findByRole('button', { name: 'Kopiér som tekst' }));
    const [copied] = api.inputsOf('clipboard.write') as { text: string }[];
    expect(copied?.text).toContain('indices.overall');
    expect(copied?.text.split('\n')[0]).toMatch(/: 3,\d+ på skalaen 1-5$/u);
  });

  it('says of a mean of parameter numbers which relations it is made of', async () => {
    const { api, user } = await openTab('Grupper');
    // The example has no answers that single numbers of a relation could be worked out from.
    api.answer('results.explain', ({ path }: { path: string }) => ({ ...overall(), path }));
    const numbers = await screen.findByRole('group', { name: 'Figurens tal' });
    const [first] = within(numbers).getAllByRole('button');
    await user.click(first ?? document.body);
    const drawer = await how();
    expect(drawer.textContent).toContain('Gennemsnittet af 7 viste tal');
    expect(await within(drawer).findAllByRole('button', { name: /Gå et skridt ind/u })).toHaveLength(7);
  });

  it('lets the numbers of a drawing be walked with one tab stop', async () => {
    const { user } = await openTab('Parametre');
    const numbers = await screen.findByRole('group', { name: 'Figurens tal' });
    const buttons = within(numbers).getAllByRole('button');
    const stops = (): HTMLElement[] => buttons.filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([buttons[0]]);
    buttons[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(buttons[1]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(buttons[3]);
    expect(stops()).toEqual([buttons[3]]);
  });

  it('finds the nearest number straight ahead before those aside', () => {
    const at = (x: number, y: number) => ({
      text: '',
      explains: { name: '', paths: [] },
      x,
      y,
      width: 10,
      height: 10,
    });
    const numbers = [at(0, 0), at(30, 20), at(60, 0), at(0, 40)];
    expect(numberTowards(numbers, 0, [1, 0])).toBe(2);
    expect(numberTowards(numbers, 0, [0, 1])).toBe(3);
    expect(numberTowards(numbers, 0, [-1, 0])).toBe(-1);
  });
});

describe('the network', () => {
  it('is walked by arrows, puts a group in focus by Enter and lets go by Escape', async () => {
    const { user } = await openTab('Netværk');
    const nodes = await screen.findAllByRole('button', { name: /relationer er tegnet$/u });
    expect(nodes).toHaveLength(8);
    expect(nodes.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const start = nodes.find(({ tabIndex }) => tabIndex === 0);
    start?.focus();
    await user.keyboard('{ArrowRight}');
    const reached = document.activeElement;
    expect(nodes).toContain(reached);
    expect(reached).not.toBe(start);
    await user.keyboard('{Enter}');
    expect(reached?.getAttribute('aria-pressed')).toBe('true');
    const drawer = screen.getByRole('complementary', { name: /relationer$/u });
    expect(within(drawer).getAllByRole('row')).toHaveLength(8);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: /relationer$/u })).toBeNull();
  });

  it('is moved by keyboard: kept when the key is let go, and put back', async () => {
    const { api, user } = await openTab('Netværk');
    let places = {};
    api.answer('map.setPlaces', (input: { places: Record<string, { x: number; y: number }> }) => {
      ({ places } = input);
      const example = nordbyExample();
      const engagement = { ...example.engagement, mapPlaces: places };
      api.answer('engagement.overview', () => overviewOf({ ...example, engagement }));
      api.send('changed', { topics: ['map'] });
      return { places };
    });
    const nodes = await screen.findAllByRole('button', { name: /relationer er tegnet$/u });
    const group = nodes[0];
    group?.focus();
    const id = group?.dataset['group'] ?? '';
    expect(screen.queryByRole('button', { name: 'Sæt tilbage på plads' })).toBeNull();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(document.activeElement).toBe(group);
    expect(api.inputsOf('map.setPlaces')).toHaveLength(1);
    expect(Object.keys(places)).toEqual([id]);
    expect(await screen.findByText(/ er flyttet\.$/u)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Sæt tilbage på plads' }));
    expect(api.inputsOf('map.setPlaces').at(-1)).toEqual({ places: {}, step: 'reset' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Sæt tilbage på plads' })).toBeNull());
  });

  it('draws fewer relations when the threshold rises', async () => {
    const { user } = await openTab('Netværk');
    const slider = await screen.findByRole('slider', { name: 'Tegn relationer fra' });
    slider.focus();
    await user.keyboard('{End}');
    expect(
      await screen.findByRole('heading', { name: 'Ingen af de viste relationer når op på 5,0' }),
    ).toBeTruthy();
  });

  it('moves a group by a step inside the map, and none on a circle', () => {
    const { engagement, result } = nordbyExample();
    const [{ id = '' } = {}] = engagement.groups;
    const mapPlaces = { [id]: { x: 0.99, y: 0.5 } };
    const spec = networkSpec({ engagement: { ...engagement, mapPlaces }, result, language: 'da' });
    expect(placeStepped(spec, id, 'ArrowRight')).toEqual({ x: 1, y: 0.5 });
    expect(placeStepped(spec, id, 'ArrowUp')).toEqual({ x: 0.99, y: 0.48 });
    expect(placeStepped(spec, id, 'Enter')).toBeNull();
    expect(placeStepped({ ...spec, arrangement: 'circle' }, id, 'ArrowUp')).toBeNull();
  });

  it('knows the next group in a direction', () => {
    const spots = [
      { id: 'a', x: 0, y: 0, r: 5 },
      { id: 'b', x: 100, y: 10, r: 5 },
      { id: 'c', x: 40, y: 90, r: 5 },
    ];
    expect(spotTowards(spots, 'a', 'ArrowRight')).toBe('b');
    expect(spotTowards(spots, 'a', 'ArrowDown')).toBe('c');
    expect(spotTowards(spots, 'a', 'ArrowUp')).toBeNull();
    expect(spotTowards(spots, 'a', 'Tab')).toBeNull();
  });
});

describe('the matrix in another order', () => {
  it('sorts by name, and keeps rows and columns alike', async () => {
    const { user } = await openTab('Matrix');
    await user.click(await screen.findByRole('button', { name: /Rækkefølge/u }));
    await user.click(await screen.findByRole('option', { name: 'Efter navn' }));
    const heads = screen
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
      .slice(0, 8);
    expect(heads).toEqual([...heads].sort((a, b) => a.localeCompare(b, 'da')));
    expect(screen.getAllByRole('gridcell')[0]?.getAttribute('aria-label')).toMatch(/^Dagtilbud om egen/u);
  });

  it('keeps the names of many groups in view', async () => {
    await openTab('Matrix', { example: manyGroups(30) });
    const grid = await screen.findByRole('grid');
    expect(grid.closest('.matrix')?.querySelectorAll('.matrix-edge')).toHaveLength(2);
    expect(grid.closest('.matrix')?.querySelectorAll('.matrix-corner')).toHaveLength(1);
  });

  it('colours the cells of many groups as the drawing would', async () => {
    const example = manyGroups(30);
    await openTab('Matrix', { example });
    const grid = await screen.findByRole('grid');
    const scene = layoutChart(matrixSpec({ ...example, language: 'da' }), 720);
    const cells = within(grid).getAllByRole('gridcell');
    const drawn = scene.nodes.filter(({ key }) => key?.startsWith('cell:') === true);
    expect(cells).toHaveLength(drawn.length);
    cells.forEach((cell, at) => {
      const node = drawn[at];
      const [ground] = node?.type === 'group' ? node.children : [];
      const fill = ground?.type === 'rect' && ground.fill !== undefined && 'scale' in ground.fill;
      const probe = document.createElement('i');
      if (fill) probe.style.background = paintColour(ground.fill, 'light');
      expect(cell.style.background).toBe(probe.style.background);
    });
    expect(grid.closest('.matrix')?.querySelectorAll('.scene [data-key^="cell:"]').length).toBeLessThan(
      cells.length / 2,
    );
  });
});

describe('a matrix of many groups', () => {
  it('touches only the cells in question when another one is chosen, and none is put in or taken out', async () => {
    const example = manyGroups(30);
    const { user } = await openTab('Matrix', { example });
    const grid = await screen.findByRole('grid');
    const cells = within(grid).getAllByRole('gridcell');
    const [one, other] = [cells[3 * 30 + 7], cells[12 * 30 + 20]];
    if (one === undefined || other === undefined) throw new Error('Thirty groups have nine hundred cells');
    await user.click(one);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(grid, { subtree: true, childList: true, attributes: true });
    await user.click(other);
    expect(other.getAttribute('aria-selected')).toBe('true');
    changes.push(...observer.takeRecords());
    expect(new Set(changes.map(({ target }) => target))).toEqual(new Set([one, other]));
    expect(new Set(changes.map(({ attributeName }) => attributeName))).toEqual(
      new Set(['aria-selected', 'tabindex']),
    );
    changes.length = 0;
    await user.click(screen.getAllByRole('radio')[3] ?? document.body);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    const kinds = new Set(changes.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`.trim()));
    kinds.delete('attributes style');
    expect([...kinds]).toEqual(['attributes aria-label']);
  });
});

describe('figures going out', () => {
  it('copies a table for spreadsheets and documents', async () => {
    const { api, user } = await openTab('Forskelle');
    const [menu] = await screen.findAllByRole('button', { name: /^Kopiér eller gem/u });
    await user.click(menu ?? document.body);
    await user.click(await screen.findByRole('menuitem', { name: 'Kopiér som tabel' }));
    await screen.findByText('Tallene ligger på udklipsholderen som tabel.');
    const [copied] = api.inputsOf('clipboard.write') as { text: string; html: string }[];
    expect(copied?.text.split('\n')[1]).toBe('Skole – PPR\t2,4\t3,6\t−1,2');
    expect(copied?.html).toContain('<td>−1,2</td>');
  });

  it('saves the drawing and the table where the user chose', async () => {
    const { api, user } = await openTab('Parametre');
    for (const [item, kind] of [
      ['Gem som SVG …', 'svg'],
      ['Gem som CSV …', 'csv'],
    ] as const) {
      await user.click(await screen.findByRole('button', { name: /^Kopiér eller gem/u }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
      await waitFor(() => expect(api.inputsOf('figure.write').at(-1)).toMatchObject({ content: { kind } }));
    }
    const [drawing, table] = api.inputsOf('figure.write') as { content: { text: string } }[];
    expect(drawing?.content.text).toMatch(/^<svg [^>]*>.*<title>.*<\/title>/su);
    expect(drawing?.content.text).not.toContain('data-key');
    expect(table?.content.text.split('\r\n')[0]).toBe('Parameter;På tværs af grupper;Internt i gruppen');
  });
});
