/** Steps that several end-to-end tests take in the window, in Danish. */
import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { AppSettings } from '../../shared/api/methods.ts';
import { expect, temporaryFolder } from '../helpers/electron.ts';

/** A profile of someone who has chosen language and theme before. */
export function profileWith(settings: Partial<AppSettings> = {}): string {
  const profile = temporaryFolder('samspil-profile');
  const chosen = { language: 'da', theme: 'light', ...settings };
  fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify(chosen));
  return profile;
}

/** Waits until the page says that it shows something. */
export async function waitForShown(page: Page, what: string): Promise<void> {
  await expect(page.locator(`html[data-shown~="${what}"]`)).toHaveCount(1);
}

export async function openMatrix(page: Page): Promise<void> {
  await waitForShown(page, 'engagement');
  await page.getByRole('tab').nth(1).click();
  await waitForShown(page, 'matrix');
}

export const cell = (page: Page, rater: string, rated: string) =>
  page.locator(`[data-cell="${rater}:${rated}"]`);

/** Chooses an entry of the native menu. */
export const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
