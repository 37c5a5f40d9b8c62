/** Insight in each language: the main number of every tab against the command line, how it was made, whose view, which scale, figures out. */
import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { INSIGHT_TABS } from '../../renderer/app/place.ts';
import { displayScale } from '../../shared/charts/build/display.ts';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerSaveDialog, expect, runSamspil, test, type RunningApp } from '../helpers/electron.ts';
import { cell, profileWith, waitForShown } from './desk.ts';
import { fromClipboard, press } from './hands.ts';

type Tab = (typeof INSIGHT_TABS)[number];

async function openTab(page: Page, tab: Tab): Promise<Locator> {
  await page.locator(`[role="tab"][data-key="${tab}"]`).click();
  await waitForShown(page, tab);
  return page.getByRole('tabpanel');
}

async function resultOf(document: string, ...more: readonly string[]): Promise<CapacityResult> {
  return JSON.parse(await runSamspil(['results', document, '--json', ...more])) as CapacityResult;
}

const cellMean = ({ cells }: CapacityResult, rater: string, rated: string): number =>
  cells.find((one) => one.rater === rater && one.rated === rated)?.mean ?? Number.NaN;

/** The first rows of the table that stands behind the first figure, without its head. */
async function tableOf(panel: Locator, words: Words): Promise<readonly (readonly string[])[]> {
  await panel
    .getByRole('button', { name: words.t('chart.show-table') })
    .first()
    .click();
  const rows = panel.locator('figure').first().locator('tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((one) => one.textContent)),
  );
}

/** Every number of the screen that leads its tab, as the command line has it. */
async function mainNumbers(page: Page, words: Words, result: CapacityResult): Promise<void> {
  const one = (value: number | null | undefined): string => words.number(value ?? Number.NaN, 1);
  const signed = (value: number): string => {
    const size = one(Math.abs(value));
    return /[1-9]/u.test(size) ? `${value < 0 ? '−' : '+'}${size}` : size;
  };
  const first = (panel: Locator, what: string): Locator => panel.locator(what).first();

  const overview = await openTab(page, 'overview');
  await expect(first(overview, '.fact-value')).toHaveText(one(result.indices.overall.mean));
  await expect(overview.getByRole('heading', { name: words.t('overview.strengths') })).toBeVisible();

  await openTab(page, 'matrix');
  await expect(cell(page, 'skole', 'ppr')).toHaveAttribute(
    'aria-label',
    new RegExp(one(cellMean(result, 'skole', 'ppr')).replace('.', String.raw`\.`), 'u'),
  );

  const network = await openTab(page, 'network');
  await expect(first(network, '.measure-value')).toHaveText(
    words.percent(result.network?.density ?? Number.NaN),
  );

  const parameters = await tableOf(await openTab(page, 'parameters'), words);
  expect(parameters.map((cells) => cells.slice(0, 2))).toEqual(
    result.dimensions.map(({ within, between }) => [one(between), one(within)]),
  );

  const groups = await openTab(page, 'group-pages');
  await expect(first(groups, '.fact-value')).toHaveText(one(result.groups[0]?.own));

  const largest = [...result.pairs].sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0))[0];
  const [gaps = []] = await tableOf(await openTab(page, 'gaps'), words);
  const { a = '', b = '' } = largest ?? {};
  expect(gaps.slice(0, 2)).toEqual([one(cellMean(result, a, b)), one(cellMean(result, b, a))]);

  const [positions = []] = await tableOf(await openTab(page, 'positions'), words);
  const { leaders, employees } = result.positions ?? {};
  expect(positions.slice(0, 2)).toEqual([one(leaders?.mean), one(employees?.mean)]);

  const change = await tableOf(await openTab(page, 'change'), words);
  const { between, within } = result.change?.indices ?? {};
  expect(change.slice(0, 2).map(([difference]) => difference)).toEqual(
    [between, within].map((index) => signed(index?.difference ?? Number.NaN)),
  );

  const trust = await openTab(page, 'trust');
  await expect(first(trust, '.measure-value')).toHaveText(
    words.number(result.reliability?.tie.alpha ?? Number.NaN, 2),
  );

  const benchmark = await openTab(page, 'benchmark');
  await expect(benchmark).toContainText(words.t('benchmark.count', { count: 0 }));
  await benchmark.getByRole('checkbox', { name: words.t('benchmark.consent') }).press('Space');
  await benchmark.getByRole('button', { name: words.t('benchmark.add') }).click();
  await expect(benchmark.getByRole('button', { name: words.t('benchmark.remove') })).toBeVisible();

  for (const tab of INSIGHT_TABS) {
    const panel = await openTab(page, tab);
    await expect(page.getByRole('tab', { selected: true })).toHaveText(words.text(`insight.${tab}`));
    await expect(panel).not.toContainText(/\b(?:insight|chart|how|trust)\.[a-z]/u);
  }
}

/** From a cell to how it was made, down to the sheet, and back: by keyboard. */
async function howMade(page: Page, words: Words): Promise<void> {
  await openTab(page, 'matrix');
  await page.getByRole('gridcell').first().focus();
  await press(page, 'Control+Home', 'Enter');
  const number = page.locator('.drawer-value .explained');
  const shown = await number.innerText();
  await number.focus();
  await page.keyboard.press('Enter');
  await waitForShown(page, 'how');
  const drawer = page.getByRole('complementary', { name: words.t('how.title') });
  await expect(drawer).toBeFocused();
  await expect(drawer.locator('.how-value')).toContainText(shown);
  const tie = drawer.getByRole('button', { name: /^R1/u }).first();
  await tie.focus();
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('table')).toContainText(/![A-Z]+\d+/u);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(number).toBeFocused();
}

/** The client's view hides what the client may not see; the other scale shows the same numbers from 0 to 100. */
async function viewAndScale(page: Page, words: Words, ofClient: CapacityResult): Promise<void> {
  const view = page.getByRole('radiogroup', { name: words.t('head.view') });
  await view.getByRole('radio', { name: words.t('view.client') }).click();
  await expect(page.getByText(words.t('matrix.client-view'))).toBeVisible();
  for (const { rater, rated, state } of ofClient.cells)
    await expect(cell(page, rater, rated)).toHaveAttribute('data-state', state);
  await expect(page.locator('[role="tab"][data-key="benchmark"]')).toHaveCount(0);
  await view.getByRole('radio', { name: words.t('view.consultant') }).click();

  const answer = await page.evaluate(() => window.api['engagement.overview']({}));
  if (!answer.ok) throw new Error('The engine gave no overview');
  const { instrument } = answer.value.engagement;
  const scaled = { ...instrument, scoring: { ...instrument.scoring, display_scale: '0-100' as const } };
  const text = displayScale(scaled, words).text(cellMean(ofClient, 'skole', 'ppr'));
  const scale = page.getByRole('radiogroup', { name: words.t('insight.scale') });
  await scale.getByRole('radio', { name: words.t('insight.scale-hundred'), exact: true }).click();
  await expect(cell(page, 'skole', 'ppr')).toHaveAttribute(
    'aria-label',
    new RegExp(String.raw`\b${text}\b`, 'u'),
  );
  await scale.getByRole('radio').first().click();
}

/** Onto the clipboard as picture and table, and into files of each kind. */
async function figuresOut({ app, page }: RunningApp, words: Words, folder: string): Promise<void> {
  const panel = await openTab(page, 'gaps');
  const pick = async (action: string): Promise<void> => {
    await panel.locator('.figure-menu').first().click();
    await page.getByRole('menuitem', { name: words.text(`figure.${action}`) }).click();
  };
  await pick('copy-picture');
  await expect(page.getByText(words.t('figure.copied-picture'))).toBeVisible();
  const formats = await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { availableFormats(): readonly string[] }).availableFormats(),
  );
  expect(formats).toContain('image/png');
  await pick('copy-table');
  await expect(page.getByText(words.t('figure.copied-table'))).toBeVisible();
  const pair = words.t('chart.gaps.pair');
  expect((await fromClipboard(app)).split('\t')[0]).toBe(pair);
  for (const [action, name, begins] of [
    ['save-picture', 'figur.png', '\x89PNG'],
    ['save-drawing', 'figur.svg', '<svg '],
    ['save-table', 'figur.csv', `\xef\xbb\xbf${pair}`],
  ] as const) {
    const file = path.join(folder, name);
    await answerSaveDialog(app, file);
    await pick(action);
    await expect(page.getByText(words.t('figure.saved', { file: name }))).toBeVisible();
    expect(fs.readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins);
  }
}

for (const language of LANGUAGES)
  test(`every tab has its number, its making and its figures (${language})`, async ({
    launch,
    sampleDocument,
    folder,
  }) => {
    const words = wordsOf(language);
    const result = await resultOf(sampleDocument, '--compare', '2026-1');
    const ofClient = await resultOf(sampleDocument, '--audience', 'client');
    const running = await launch({ profile: profileWith({ language }), args: [sampleDocument] });
    const { page } = running;
    await waitForShown(page, 'overview');
    await mainNumbers(page, words, result);
    await howMade(page, words);
    await viewAndScale(page, words, ofClient);
    await figuresOut(running, words, folder);
  });
