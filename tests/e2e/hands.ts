/** What a user's hands do, and what the document then holds: Tab to a place, keys, clipboard, the palette, files dropped on the window. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { EngagementOverview } from '../../shared/api/methods.ts';
import type { Words } from '../../shared/i18n/index.ts';
import type { Result } from '../../shared/lib/result.ts';
import { expect } from '../helpers/electron.ts';

/** More presses than any place of the window has things to stop at. */
const MOST_TABS = 120;

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
}

/** Comes to a button by Tab and presses Enter on it. */
export async function enter(page: Page, button: string | RegExp): Promise<void> {
  const target = page.getByRole('button', { name: button, exact: true });
  await expect(target).toBeEnabled();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Finds a command by what a user would type, and gives it. */
export async function give(page: Page, words: Words, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: words.t('palette.field') })).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(page.locator('.overlay-palette')).toHaveCount(0);
}

export const toClipboard = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);

export const fromClipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** What the document holds, asked of the engine itself. */
export async function overviewOf(page: Page): Promise<EngagementOverview> {
  const result = await page.evaluate(() => window.api['engagement.overview']({}));
  const { ok, ...rest } = result as Result<EngagementOverview>;
  if (!ok || !('value' in rest)) throw new Error('The engine gave no overview');
  return rest.value;
}

/** Drops files on the page as the file manager would: with their paths. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'dropped';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles([...files]);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    const desk = document.querySelector('.desk');
    for (const type of ['dragover', 'drop'])
      desk?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  });
}

/** A number that no sentence holds by itself; a plural form needs one. */
const ANY_COUNT = 7_777_777;

/** A sentence of the words as a pattern: each number or name that is filled in stands for any text. */
export function patternOf(
  words: Words,
  key: string,
  known: Readonly<Record<string, string | number>> = {},
): RegExp {
  const gap = String(ANY_COUNT);
  const names = ['n', 'responded', 'invited', 'file', 'when', 'time', 'name', 'what', 'round', 'date'];
  const params = Object.fromEntries(names.map((name): [string, string] => [name, gap]));
  const escaped = words
    .text(key, { ...params, count: ANY_COUNT, ...known })
    .split(gap)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(escaped.join('.+'), 'u');
}
