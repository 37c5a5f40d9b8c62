/** axe finds nothing on any screen in any theme, and no screen breaks the Content-Security-Policy or writes to the console. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { INSIGHT_TABS } from '../../renderer/app/place.ts';
import { answerOpenDialog, expect, test } from '../helpers/electron.ts';
import { resize, VIEWS } from '../helpers/views.ts';
import { openMatrix, profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`nothing to object to in the ${theme} theme`, async ({ launch, sample, sampleDocument }) => {
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
    // The tabs of insight are looked at by their own test.
    const tabs: readonly string[] = INSIGHT_TABS;
    for (const view of VIEWS.filter(({ name }) => !tabs.includes(name))) {
      const viewer = { app, page, language: 'da', folder: sample.folder } as const;
      await view.open(viewer);
      await clean(view.name);
      await view.leave?.(viewer);
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

/** What is cut off sideways: elements that are wider than what they stand in and cannot be scrolled to. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, .card, input')) {
      if (element.closest('.visually-hidden, svg, [role="grid"]') !== null || element.offsetParent === null)
        continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width < 2) continue;
      let parent = element.parentElement;
      while (parent !== null && !/auto|scroll/u.test(getComputedStyle(parent).overflowX))
        parent = parent.parentElement;
      if (parent === null && (right > window.innerWidth + 1 || left < -1))
        found.push(
          `${element.tagName} ${element.textContent.slice(0, 40)}: ${Math.round(left)} to ${Math.round(right)}`,
        );
    }
    return found;
  });
}

for (const [width, height] of [
  [1440, 900],
  [1024, 640],
] as const)
  test(`nothing is cut off at twice the size of text in ${width} x ${height}`, async ({
    launch,
    sample,
    sampleDocument,
  }) => {
    const { app, page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
    await waitForShown(page, 'overview');
    await resize({ app, page }, width, height);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width / 2);
    for (const view of VIEWS) {
      const viewer = { app, page, language: 'da', folder: sample.folder } as const;
      await view.open(viewer);
      expect.soft(await cutOff(page), view.name).toEqual([]);
      await view.leave?.(viewer);
    }
  });
