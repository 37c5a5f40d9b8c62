/** axe finds nothing on any screen in any theme, and no screen breaks the Content-Security-Policy or writes to the console. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { inModules } from '../../build/scripts/lib/paths.mjs';
import { answerOpenDialog, expect, test } from '../helpers/electron.ts';
import { openMatrix, profileWith, waitForShown } from './desk.ts';

const source = readFileSync(inModules('axe-core', 'axe.min.js'), 'utf8');

/** What axe objects to, as short lines. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`nothing to object to in the ${theme} theme`, async ({ launch, sample, sampleDocument }) => {
    test.setTimeout(120_000);
    const { app, page } = await launch({ profile: profileWith({ theme }) });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const clean = async (what: string): Promise<void> => {
      expect.soft(await objections(page), what).toEqual([]);
    };

    await waitForShown(page, 'start');
    await clean('start');
    await page.getByRole('button', { name: 'Nyt forløb' }).click();
    await page.getByRole('dialog').waitFor();
    await clean('new engagement');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Indstillinger' }).click();
    await page.getByRole('dialog').waitFor();
    await clean('settings');
    await page.keyboard.press('Escape');

    await answerOpenDialog(app, [sampleDocument]);
    await page.getByRole('button', { name: 'Åbn forløb' }).click();
    await waitForShown(page, 'overview');
    await clean('overview');
    await openMatrix(page);
    await clean('matrix');
    await page.locator('[data-state="hidden"]').first().click();
    await clean('matrix, a hidden cell');
    await page.getByRole('button', { name: 'Vis som tabel' }).click();
    await clean('matrix as a table');
    await page.getByRole('tab', { name: 'Parametre' }).click();
    await waitForShown(page, 'parameters');
    await clean('parameters');
    for (const [step, shown] of [
      [/^Grupper/u, 'groups'],
      [/^Spørg/u, 'survey'],
      [/^Aflever/u, 'deliver'],
    ] as const) {
      await page.getByRole('button', { name: step }).click();
      await waitForShown(page, shown);
      await clean(shown);
    }

    await page.getByRole('button', { name: /^Spørg/u }).click();
    const sheet = path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx');
    await answerOpenDialog(app, [sheet]);
    await page.getByRole('button', { name: 'Hent svar', exact: true }).click();
    await page.getByRole('button', { name: 'Vælg fil …' }).waitFor();
    await clean('import: choose');
    await page.getByRole('button', { name: 'Vælg fil …' }).click();
    await page.getByText('Genkendt som SurveyXact').waitFor();
    await clean('import: preview');
    expect(complaints).toEqual([]);
  });
}

test('works in the smallest window, without a page that scrolls sideways', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 640));
  await waitForShown(page, 'overview');
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await waitForShown(page, 'matrix');
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(1024);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(sideways).toBe(false);
  await expect(page.getByRole('complementary', { name: 'Relation' })).toBeInViewport();
  await expect(page.getByRole('grid')).toBeInViewport();
});
