/** From the numbers to the meeting and beyond: points, comments, the presentation by keys, actions, and the report as it is composed. */
import fs from 'node:fs';
import { answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';

test('presents the chosen points, keeps a comment and an action, and leaves a section out of the report', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const { app, page, close } = await launch({ args: [sampleDocument], profile: profileWith() });
  await waitForShown(page, 'engagement');
  const rail = page.getByRole('navigation', { name: 'Arbejdets trin' });

  await rail.getByRole('button', { name: /^Dialog/ }).click();
  await waitForShown(page, 'dialogue');
  await page.getByRole('button', { name: 'Præsentér' }).click();
  const present = page.getByRole('dialog', { name: 'Præsentation' });
  await expect(present.getByRole('heading')).toHaveText('Børn i udsatte positioner');
  for (const heading of ['Sådan taler vi om tallene', /\d,\d/]) {
    await page.keyboard.press('PageDown');
    await expect(present.getByRole('heading').first()).toHaveText(heading);
  }
  await page.keyboard.press('Escape');
  await expect(present).toHaveCount(0);

  await page.getByRole('tab', { name: 'Kommentarer' }).click();
  await waitForShown(page, 'comments');
  const comment = page.locator('[data-comment]').first();
  const text = await comment.locator('.comment-text').innerText();
  await comment.getByRole('radio', { name: 'Vises i rapporten' }).click();
  await expect(page.locator('.comment-chosen')).toHaveCount(1);

  await rail.getByRole('button', { name: /^Handling/ }).click();
  await waitForShown(page, 'act');
  await page.getByRole('button', { name: 'Tilføj handling' }).click();
  await page.getByLabel('Hvad gør vi?').fill('Fælles morgenmøde');
  await page.getByLabel('Ansvarlig').fill('Bo');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Åbn Fælles morgenmøde' })).toBeVisible();
  await expect(page.getByText('Mangler: frist, tegn på fremgang')).toBeVisible();

  await rail.getByRole('button', { name: /^Aflever/ }).click();
  await page.getByRole('tab', { name: 'Sammensæt rapporten' }).click();
  await waitForShown(page, 'compose');
  const pages = page.locator('[data-page]');
  await expect(pages.first()).toBeVisible();
  const before = await pages.count();
  await page.getByRole('checkbox', { name: 'Med i rapporten: Ordliste' }).press('Space');
  await expect(pages).not.toHaveCount(before);
  const after = await pages.count();
  expect(after).toBeLessThan(before);

  const file = `${folder}/rapport.pdf`;
  await answerSaveDialog(app, file);
  await page.getByRole('tab', { name: 'Filer' }).click();
  await page.getByRole('button', { name: 'Gem PDF …' }).click();
  await expect(page.getByText(new RegExp(`${after} sider`))).toBeVisible();
  expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await close();

  expect(text.length).toBeGreaterThan(3);
  expect(JSON.parse(await runSamspil(['check', sampleDocument, '--json']))).toMatchObject({ ok: true });
});
