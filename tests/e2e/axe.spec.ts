/** axe finds nothing on any screen in any theme, and no screen breaks the Content-Security-Policy or writes to the console. */
import fs from 'node:fs';
import path from 'node:path';
import { INSIGHT_TABS, STEPS } from '../../renderer/app/place.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { answerOpenDialog, answerSaveDialog, expect, test, type RunningApp } from '../helpers/electron.ts';
import { OVERLAYS } from '../helpers/overlays.ts';
import { sendCommand, VIEWS } from '../helpers/views.ts';
import { giveUpEngine, openMatrix, profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

/** Long texts in the form of the method's guide, which stands for them. */
const GUIDES_ALIKE: readonly string[] = ['guide-user', 'guide-it'];

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
    await page.getByRole('button', { name: 'Vis som figur' }).click();
    await page.getByRole('tab', { name: 'Parametre' }).click();
    await waitForShown(page, 'parameters');
    await clean('parameters');
    // The tabs of insight are looked at by their own test.
    const tabs: readonly string[] = INSIGHT_TABS;
    const overlays = OVERLAYS.filter(({ name }) => !GUIDES_ALIKE.includes(name));
    for (const view of [...VIEWS.filter(({ name }) => !tabs.includes(name)), ...overlays]) {
      const viewer = { app, page, language: 'da', folder: sample.folder } as const;
      await view.open(viewer);
      await clean(view.name);
      await view.leave?.(viewer);
    }

    const sheet = path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx');
    await answerOpenDialog(app, [sheet]);
    await sendCommand(app, 'import');
    await page.getByRole('button', { name: 'Vælg fil …' }).waitFor();
    await clean('import: choose');
    await page.getByRole('button', { name: 'Vælg fil …' }).click();
    await page.getByText('Genkendt som SurveyXact').waitFor();
    await clean('import: preview');
    expect(complaints).toEqual([]);
  });
}

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`nothing to object to where one begins, practises, or where something is wrong, in the ${theme} theme`, async ({
    launch,
    folder,
  }) => {
    const words = wordsOf('da');
    const running = await launch({ profile: profileWith({ theme }) });
    const { app, page } = running;
    const clean = async (what: string): Promise<void> => {
      expect.soft(await objections(page), what).toEqual([]);
    };
    const letter = path.join(folder, 'brev.samspil');
    fs.writeFileSync(letter, 'Dette er et brev.');
    await waitForShown(page, 'start');
    await answerOpenDialog(app, [letter]);
    await page.getByRole('button', { name: words.t('start.open') }).click();
    await expect(page.getByRole('alert')).toContainText('brev.samspil');
    await clean('a file that is no engagement');

    await page.getByRole('button', { name: words.t('start.new') }).click();
    await page.getByRole('button', { name: words.t('new.create') }).click();
    await expect(page.getByRole('alert').last()).toHaveText(words.t('new.incomplete'));
    await clean('a new engagement without a name');
    await page.getByLabel(words.t('new.client')).fill('Vestby');
    await page.getByLabel(words.t('new.name')).fill('Unge');
    await answerSaveDialog(app, path.join(folder, 'ny.samspil'));
    await page.getByRole('button', { name: words.t('new.create') }).click();
    await waitForShown(page, 'clarify');
    for (const step of STEPS) {
      await sendCommand(app, `go.${step}`);
      await expect(page.locator('.rail-step[aria-current="page"]')).toHaveText(
        new RegExp(`^${words.text(`step.${step}`)}`, 'u'),
      );
      await clean(`nothing in it yet: ${step}`);
    }
    await sendCommand(app, 'groups.relations');
    await waitForShown(page, 'relations');
    await clean('nothing in it yet: relations');
    await sendCommand(app, 'engagement.close');
    await waitForShown(page, 'start');
    await expect(page.getByRole('button', { name: /^Vestby/u })).toBeVisible();
    await clean('start with an engagement');

    await practise(running, folder, clean);
    await giveUpEngine(running);
    await expect(page.getByText(words.t('engine.gone'))).toBeVisible();
    await clean('no engine');
    await sendCommand(app, 'theme.dark');
    await sendCommand(app, 'go.matrix');
    await clean('what cannot be asked any more');
  });

/** The panel, an exercise with its verdict, the record, and the record as the examiner sees it. */
async function practise(
  { app, page }: RunningApp,
  folder: string,
  clean: (what: string) => Promise<void>,
): Promise<void> {
  const words = wordsOf('da');
  await sendCommand(app, 'practice');
  await waitForShown(page, 'practice-start');
  await answerSaveDialog(app, path.join(folder, 'øvelse.samspil'));
  await page.getByRole('button', { name: words.t('practice.start-do') }).click();
  await waitForShown(page, 'practice');
  await clean('practice: the panel');
  const panel = page.getByRole('complementary', { name: words.t('learn.panel') });
  await panel.getByRole('button', { name: words.text('practice.exercise.import') }).click();
  await panel.getByRole('button', { name: words.t('learn.check') }).click();
  await expect(panel.getByText(words.t('learn.outcome.wrong'))).toBeVisible();
  await clean('practice: an exercise');
  await panel.getByRole('button', { name: words.t('learn.back') }).click();
  await panel.getByLabel(words.t('record.person')).fill('Ida Lund');
  await clean('practice: the record');
  const record = path.join(folder, 'ida.json');
  await answerSaveDialog(app, record);
  await panel.getByRole('button', { name: words.t('record.json') }).click();
  await expect(panel.getByText(words.t('record.saved', { file: 'ida.json' }))).toBeVisible();
  await sendCommand(app, 'examiner');
  await waitForShown(page, 'examiner');
  await answerOpenDialog(app, [record]);
  await page.getByRole('button', { name: words.t('examiner.records-open') }).click();
  await page.getByRole('button', { name: /^Ida Lund/u }).click();
  await waitForShown(page, 'record');
  await clean('a record');
  await page.keyboard.press('Escape');
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
