/** Steps that several end-to-end tests take in the window, in Danish. */
import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { AppSettings } from '../../shared/api/methods.ts';
import { expect, temporaryFolder, type RunningApp } from '../helpers/electron.ts';

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

/** Ends the engine's process, as a crash would. */
export async function killEngine({ app }: RunningApp): Promise<number> {
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Samspil engine')?.pid,
  );
  if (pid === undefined) throw new Error('no engine is running');
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Ends it again and again, until the app starts it no more. */
export async function giveUpEngine(running: RunningApp): Promise<void> {
  let last = await killEngine(running);
  for (let death = 1; death < 3; death += 1) {
    const gone = last;
    await expect
      .poll(() =>
        running.app.evaluate(
          ({ app: electron }, old) =>
            electron.getAppMetrics().some(({ name, pid }) => name === 'Samspil engine' && pid !== old),
          gone,
        ),
      )
      .toBe(true);
    last = await killEngine(running);
  }
}
