/** Text at twice its size: nothing is cut off, on either side or below, and everything can be scrolled to. */
import path from 'node:path';
import { wordsOf } from '../../shared/i18n/index.ts';
import { answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { OVERLAYS } from '../helpers/overlays.ts';
import { resize, sendCommand, VIEWS } from '../helpers/views.ts';
import { profileWith, waitForShown } from './desk.ts';
import { lost, roomToRead } from './lost.ts';

const PRESENT = VIEWS.find(({ name }) => name === 'present');

for (const [width, height] of [
  [1440, 900],
  [1024, 640],
] as const)
  test(`nothing is lost at twice the size of text in ${width} x ${height}`, async ({
    launch,
    sample,
    sampleDocument,
  }) => {
    const { app, page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
    await waitForShown(page, 'overview');
    await resize({ app, page }, width, height);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width / 2);
    // The presentation takes the whole screen, and leaves the window at another size.
    const all = [...VIEWS, ...OVERLAYS];
    const inTurn = [...all.filter((view) => view !== PRESENT), ...all.filter((view) => view === PRESENT)];
    for (const view of inTurn) {
      const viewer = { app, page, language: 'da', folder: sample.folder } as const;
      await view.open(viewer);
      expect.soft(await lost(page), view.name).toEqual([]);
      if (view.leave === undefined)
        expect.soft(await roomToRead(page), view.name).toBeGreaterThan(height / 6);
      await view.leave?.(viewer);
    }
  });

test('nothing is lost at twice the size of text where one begins, and beside the exercises', async ({
  launch,
  folder,
}) => {
  const words = wordsOf('da');
  const { app, page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await resize({ app, page }, 1024, 640);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(512);
  expect.soft(await lost(page), 'start').toEqual([]);
  await page.getByRole('button', { name: words.t('start.new') }).click();
  await page.getByRole('dialog').waitFor();
  expect.soft(await lost(page), 'new engagement').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.t('start.practice') }).click();
  await waitForShown(page, 'practice-start');
  await answerSaveDialog(app, path.join(folder, 'øvelse.samspil'));
  await page.getByRole('button', { name: words.t('practice.start-do') }).click();
  await waitForShown(page, 'practice');
  expect.soft(await lost(page), 'exercises').toEqual([]);
  const panel = page.getByRole('complementary', { name: words.t('learn.panel') });
  await panel.getByRole('button', { name: words.text('practice.exercise.import') }).click();
  await waitForShown(page, 'exercise-import');
  expect.soft(await lost(page), 'an exercise').toEqual([]);
  await panel.getByRole('button', { name: words.t('learn.hide') }).click();
  expect.soft(await lost(page), 'exercises put away').toEqual([]);
  await sendCommand(app, 'engagement.close');
  await waitForShown(page, 'start');
  await expect(page.locator('.recent')).toBeVisible();
  expect.soft(await lost(page), 'start with an engagement').toEqual([]);
});
