/** The main way by keyboard alone: a new engagement, its groups, the answers, the matrix, the report; the mouse is never touched. */
import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { wordsOf } from '../../shared/i18n/index.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
}

async function enter(page: Page, button: string | RegExp): Promise<void> {
  const target = page.getByRole('button', { name: button });
  await expect(target).toBeEnabled();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Finds a command by what a user would type. */
async function give(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Skriv, hvad du vil gøre/u })).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

interface Setup {
  readonly groups: readonly { readonly name: { readonly da: string }; readonly invited: number | null }[];
}

test('new, groups, import, matrix, report: by keyboard alone', async ({ launch, sample, folder }) => {
  const { app, page } = await launch({ profile: profileWith({ tourSeen: true }) });
  await waitForShown(page, 'start');
  await answerSaveDialog(app, path.join(folder, 'Ny.samspil'));
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Kunde')).toBeFocused();
  await page.keyboard.type('Nordby Kommune');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Børn');
  await page.keyboard.press('Enter');
  await waitForShown(page, 'clarify');

  await page.keyboard.press('Control+2');
  await waitForShown(page, 'groups');
  const words = wordsOf('da');
  const setup = JSON.parse(fs.readFileSync(path.join(sample.folder, 'setup.json'), 'utf8')) as Setup;
  const block = setup.groups.map(({ name, invited }) => `${name.da}\t${invited ?? ''}`).join('\r\n');
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    `${words.text('groups.name')}\t${words.text('groups.invited')}\r\n${block}\r\n`,
  );
  await tabTo(page, page.getByRole('gridcell').first());
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: `${setup.groups.length} grupper` })).toBeVisible();
  await page.keyboard.press('Escape');

  await answerOpenDialog(app, [path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx')]);
  await page.keyboard.press('Control+i');
  await enter(page, 'Vælg fil …');
  await enter(page, /^Gem svar fra \d+ svarpersoner/u);
  await enter(page, 'Se matricen');
  await waitForShown(page, 'matrix');
  await expect(page.locator('[data-cell][data-state="ok"]').first()).toBeVisible();

  const report = path.join(folder, 'Rapport.pdf');
  await answerSaveDialog(app, report);
  await give(page, 'gem rapport');
  await expect(page.getByRole('button', { name: 'Gem PDF …' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rapport.pdf')).toBeVisible({ timeout: 120_000 });
  expect(fs.readFileSync(report).subarray(0, 5).toString()).toBe('%PDF-');

  // Escape leaves, and the focus is where it was.
  const before = page.getByRole('button', { name: 'Gem PDF …' });
  await expect(before).toBeFocused();
  await page.keyboard.press('Control+/');
  await page.getByRole('dialog', { name: 'Tastaturgenveje' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(before).toBeFocused();
});
