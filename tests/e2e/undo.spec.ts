/** Undo and redo in the real window: by key and menu, across screens, told in a message; a text field keeps its own. */
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { choose, profileWith, waitForShown } from './desk.ts';

const entry = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    return item == null ? null : { label: item.label, enabled: item.enabled };
  }, id);

const goTo = async (page: Page, step: RegExp, shown: string): Promise<void> => {
  await page.getByRole('button', { name: step }).click();
  await waitForShown(page, shown);
};

/** What the document holds, asked of the engine itself. */
const groupNames = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.api['engagement.overview']({});
    return answer.ok ? answer.value.engagement.groups.map(({ name }) => name.da ?? '') : [];
  });

test('an edit of a group is undone and redone from another screen, by key and by menu', async ({
  launch,
  sampleDocument,
}) => {
  const { page, app, close } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  expect(await entry(app, 'edit.undo')).toEqual({ label: 'Fortryd', enabled: true });
  await goTo(page, /^Grupper/u, 'groups');
  const before = await groupNames(page);
  expect(before).toContain('Skolen');
  await page.getByRole('gridcell', { name: 'Skolen' }).first().click();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' Nord');
  await page.keyboard.press('Enter');
  await expect.poll(() => groupNames(page)).toContain('Skolen Nord');
  await expect.poll(async () => (await entry(app, 'edit.undo'))?.label).toBe('Fortryd: ret grupper');

  await goTo(page, /^Spørg/u, 'survey');
  await page.keyboard.press('Control+z');
  const undone = page.getByText('Fortrudt: ret grupper');
  await expect(undone).toBeVisible();
  expect(await groupNames(page)).toEqual(before);
  await expect.poll(async () => (await entry(app, 'edit.redo'))?.label).toBe('Gentag: ret grupper');

  await page.keyboard.press('Control+Shift+z');
  const redone = page.getByText('Gentaget: ret grupper');
  await expect(redone).toBeVisible();
  await expect(undone).toHaveCount(0);
  expect(await groupNames(page)).toContain('Skolen Nord');

  await choose(app, 'edit.undo');
  await expect(undone).toBeVisible();
  await expect(redone).toHaveCount(0);
  expect(await groupNames(page)).toEqual(before);
  await goTo(page, /^Grupper/u, 'groups');
  await expect(page.getByRole('gridcell', { name: 'Skolen', exact: true }).first()).toBeVisible();
  await choose(app, 'edit.redo');
  await expect(page.getByRole('gridcell', { name: 'Skolen Nord' }).first()).toBeVisible();
  await close();
});

test('an import is one step to undo, and the matrix follows', async ({ launch, sample, folder }) => {
  const document = path.join(folder, 'nyt.samspil');
  await runSamspil(['new', document, '--setup', path.join(sample.folder, 'setup.json')]);
  const { page, app, close } = await launch({ profile: profileWith(), args: [document] });
  await waitForShown(page, 'engagement');
  await answerOpenDialog(app, [path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx')]);
  await page.getByRole('button', { name: 'Hent svar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  await dialog.getByRole('button', { name: /^Gem svar fra \d+ svarpersoner/u }).click();
  await expect(dialog.getByText(/^Svar fra \d+ svarpersoner er gemt/u)).toBeVisible();
  await dialog.getByRole('button', { name: 'Se matricen' }).click();
  await waitForShown(page, 'matrix');
  const numbers = page.locator('[data-cell][data-state="ok"]');
  await expect(numbers).not.toHaveCount(0);
  const shown = await numbers.count();

  await expect.poll(async () => (await entry(app, 'edit.undo'))?.label).toMatch(/^Fortryd: importér svar/u);
  await choose(app, 'edit.undo');
  await expect(page.getByText(/^Fortrudt: importér svar/u)).toBeVisible();
  await expect(numbers).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText(/^Gentaget: importér svar/u)).toBeVisible();
  await expect(numbers).toHaveCount(shown);
  await close();
});

test('a text field undoes its own typing, and the engagement stays as it is', async ({
  launch,
  sampleDocument,
}) => {
  const { page, app, close } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  const seed = () =>
    page.evaluate(async () => {
      const answer = await window.api['engagement.overview']({});
      return answer.ok ? answer.value.engagement.statistics.seed : null;
    });
  await page.evaluate(() => window.api['engagement.setStatistics']({ seed: 4711 }));
  await expect
    .poll(async () => (await entry(app, 'edit.undo'))?.label)
    .toBe('Fortryd: ret indstillinger for usikkerhed');
  await goTo(page, /^Afklar/u, 'clarify');
  const field = page.getByRole('textbox').first();
  const before = await field.inputValue();
  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' xyz');
  await expect(field).toHaveValue(`${before} xyz`);
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue(/xyz$/u);
  await choose(app, 'edit.redo');
  await expect(field).toHaveValue(`${before} xyz`);
  await choose(app, 'edit.undo');
  await expect(field).toHaveValue(before);
  await expect(page.getByText(/^Fortrudt/u)).toHaveCount(0);
  expect(await seed()).toBe(4711);
  await close();
});
