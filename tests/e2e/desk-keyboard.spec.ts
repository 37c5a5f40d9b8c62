/** The main way by keyboard alone, in each language: a new engagement, its groups, the answers, the matrix, the report. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import type { Group } from '../../shared/domain/engagement/types.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import { LANGUAGES, localText } from '../../shared/lib/language.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  expect,
  runSamspil,
  test,
  type RunningApp,
} from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { enter, give, overviewOf, patternOf, press, tabTo, toClipboard } from './hands.ts';

/** Counts what only a mouse, a pen or a finger can send. */
async function watchForMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { mouse: number };
    seen.mouse = 0;
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
      window.addEventListener(type, () => (seen.mouse += 1), { capture: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { mouse: number }).mouse);
}

interface Setup {
  readonly groups: readonly Group[];
}

/** The groups of the practice case as they stand in a spreadsheet: the Danish names, which the answers use, stand beside. */
function blockOf({ groups }: Setup, words: Words): string {
  const header = ['name', 'level', 'invited', 'aliases'].map((key) => words.text(`groups.${key}`));
  const rows = groups.map(({ id, name, level, invited }) => {
    const shown = localText(name, words.language, id);
    const danish = name.da ?? '';
    return [shown, words.text(`level.${level}`), invited ?? '', shown === danish ? '' : danish];
  });
  return [header, ...rows].map((row) => row.join('\t')).join('\r\n');
}

async function importBy(running: RunningApp, words: Words, sheet: string): Promise<void> {
  const { app, page } = running;
  await answerOpenDialog(app, [sheet]);
  await page.keyboard.press('Control+i');
  await enter(page, words.t('import.choose'));
  const store = patternOf(words, 'import.store-count');
  const checked = page.getByRole('checkbox', { name: words.t('import.checked') });
  await page.getByRole('button', { name: store }).waitFor();
  if ((await checked.count()) > 0) {
    await tabTo(page, checked);
    await page.keyboard.press('Space');
  }
  await enter(page, store);
  await enter(page, words.t('import.show-matrix'));
  await waitForShown(page, 'matrix');
}

for (const language of LANGUAGES)
  test(`new, groups, import, matrix, report: by keyboard alone (${language})`, async ({
    launch,
    sample,
    folder,
  }) => {
    const words = wordsOf(language);
    const running = await launch({ profile: profileWith({ language, tourSeen: true }) });
    const { app, page, close } = running;
    await waitForShown(page, 'start');
    const byMouse = await watchForMouse(page);
    const document = path.join(folder, 'Ny & egen.samspil');
    await answerSaveDialog(app, document);
    await page.keyboard.press('Control+n');
    await expect(page.getByLabel(words.t('new.client'))).toBeFocused();
    await page.keyboard.type('Nordby Kommune');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Børn');
    await page.keyboard.press('Enter');
    await waitForShown(page, 'clarify');

    await page.keyboard.press('Control+2');
    await waitForShown(page, 'groups');
    const setup = JSON.parse(fs.readFileSync(path.join(sample.folder, 'setup.json'), 'utf8')) as Setup;
    await toClipboard(app, blockOf(setup, words));
    await tabTo(page, page.getByRole('gridcell').first());
    await page.keyboard.press('Control+v');
    await expect(
      page.getByRole('heading', { name: words.t('groups.title', { count: setup.groups.length }) }),
    ).toBeVisible();
    const { engagement } = await overviewOf(page);
    expect(engagement.groups.map(({ name, level, invited }) => [name[language], level, invited])).toEqual(
      setup.groups.map(({ name, level, invited }) => [name[language], level, invited]),
    );
    await page.keyboard.press('Escape');

    await importBy(running, words, path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx'));
    await expect(page.locator('[data-cell][data-state="ok"]').first()).toBeVisible();
    await tabTo(page, page.locator('[data-cell][tabindex="0"]'));
    await press(page, 'Control+Home', 'ArrowRight', 'Enter');
    const relation = page.getByRole('complementary', { name: words.t('relation.label') });
    const shown = await relation.locator('.drawer-value strong').innerText();

    const report = path.join(folder, 'Rapport.pdf');
    await answerSaveDialog(app, report);
    await give(page, words, words.t('menu.report').replace(/\s*…$/u, ''));
    const write = page.getByRole('button', { name: words.t('deliver.report-write') });
    await expect(write).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Rapport.pdf')).toBeVisible({ timeout: 120_000 });
    expect(fs.readFileSync(report).subarray(0, 5).toString()).toBe('%PDF-');

    // Escape leaves, and the focus is where it was.
    await expect(write).toBeFocused();
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: words.t('menu.shortcuts') }).waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(write).toBeFocused();
    expect(await byMouse()).toBe(0);

    // The number in the window is the number of the document, as the command line finds it.
    await close();
    const result = JSON.parse(await runSamspil(['results', document, '--json'])) as CapacityResult;
    const [rater, rated] = engagement.groups.map(({ id }) => id);
    const found = result.cells.find((one) => one.rater === rater && one.rated === rated);
    expect(shown).toBe(words.number(found?.mean ?? Number.NaN, 1));
  });
