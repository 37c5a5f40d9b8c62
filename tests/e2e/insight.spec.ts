/** Insight in real Electron: every tab in every theme, numbers down to the sheet by keyboard, figures on the clipboard and on disk. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { INSIGHT_TABS } from '../../renderer/app/place.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { openMatrix, profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

async function openTab(page: Page, tab: (typeof INSIGHT_TABS)[number]): Promise<void> {
  await waitForShown(page, 'engagement');
  await page.locator(`[role="tab"][data-key="${tab}"]`).click();
  await waitForShown(page, tab);
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe has nothing to object to on any tab in the ${theme} theme`, async ({
    launch,
    sampleDocument,
  }) => {
    const { page } = await launch({ profile: profileWith({ theme }), args: [sampleDocument] });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    for (const tab of INSIGHT_TABS) {
      await openTab(page, tab);
      expect.soft(await objections(page), tab).toEqual([]);
    }
    await openTab(page, 'matrix');
    await page.getByRole('complementary').getByRole('button', { name: 'Sådan er tallet lavet' }).click();
    await waitForShown(page, 'how');
    await expect(page.locator('.how-value')).toBeVisible();
    expect.soft(await objections(page), 'how this was made').toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const language of ['nb', 'en'] as const) {
  test(`every tab speaks ${language}`, async ({ launch, sampleDocument }) => {
    const { page } = await launch({ profile: profileWith({ language }), args: [sampleDocument] });
    const words = wordsOf(language);
    for (const tab of INSIGHT_TABS) {
      await openTab(page, tab);
      await expect(page.getByRole('tab', { selected: true })).toHaveText(words.text(`insight.${tab}`));
      await expect(page.getByRole('tabpanel')).not.toContainText(/\b(?:insight|chart|how|trust)\.[a-z]/u);
    }
  });
}

/** Where groups stand by hand, asked of the engine itself. */
const placedByHand = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.api['engagement.overview']({});
    return answer.ok ? Object.keys(answer.value.engagement.mapPlaces ?? {}) : null;
  });

test('a group that is moved on the map stays there in every round; undo and a button put it back', async ({
  launch,
  sampleDocument,
}) => {
  const { page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await openTab(page, 'network');
  const group = page.locator('.network-node').first();
  const id = (await group.getAttribute('data-group')) ?? '';
  const before = await group.boundingBox();
  if (before === null) throw new Error('The group is not drawn');
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => placedByHand(page)).toEqual([id]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Fortrudt: flyt gruppe på kortet')).toBeVisible();
  expect(await placedByHand(page)).toEqual([]);
  await expect.poll(() => group.boundingBox()).toEqual(before);

  await group.focus();
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await expect.poll(() => placedByHand(page)).toEqual([id]);
  const moved = await group.boundingBox();
  await page.getByRole('button', { name: /Runde$/u }).click();
  await page.getByRole('option').first().click();
  await waitForShown(page, 'network');
  await expect.poll(() => group.boundingBox()).toEqual(moved);
  await page.getByRole('button', { name: 'Sæt tilbage på plads' }).click();
  await expect.poll(() => placedByHand(page)).toEqual([]);
});

test('a number leads by keyboard to the cells of the sheet, and Escape leads back', async ({
  launch,
  sampleDocument,
}) => {
  const { page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await openMatrix(page);
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  const number = page.locator('.drawer-value .explained');
  await number.focus();
  await page.keyboard.press('Enter');
  await waitForShown(page, 'how');
  const drawer = page.getByRole('complementary', { name: 'Sådan er tallet lavet' });
  await expect(drawer).toBeFocused();
  const tie = drawer.getByRole('button', { name: /^R1/u }).first();
  await tie.focus();
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('table')).toContainText(/![A-Z]+\d+/u);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('a figure goes onto the clipboard and into files', async ({ launch, sampleDocument, folder }) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await openTab(page, 'gaps');
  const menu = page.getByRole('button', { name: /^Kopiér eller gem/u }).first();
  const pick = async (item: string): Promise<void> => {
    await menu.click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await pick('Kopiér som billede');
  await expect(page.getByText('Figuren ligger på udklipsholderen som billede.')).toBeVisible();
  for (const [item, name, begins] of [
    ['Gem som PNG …', 'figur.png', '\x89PNG'],
    ['Gem som SVG …', 'figur.svg', '<svg '],
    ['Gem som CSV …', 'figur.csv', '\xef\xbb\xbfPar;'],
  ] as const) {
    const file = path.join(folder, name);
    await answerSaveDialog(app, file);
    await pick(item);
    await expect(page.getByText(`Gemt: ${name}`)).toBeVisible();
    expect(fs.readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins);
  }
});

test('nothing is cut off in a small window with letters of twice the size', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1024, 640);
    window?.webContents.setZoomFactor(2);
  });
  for (const tab of INSIGHT_TABS) {
    await openTab(page, tab);
    const cut = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(cut, tab).toBeLessThanOrEqual(0);
    await expect(page.getByRole('tabpanel')).toBeVisible();
  }
});
