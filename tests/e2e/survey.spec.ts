/** Asking, in each language: who has answered and the words that remind, the kit, the questionnaire, and what an import would store. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
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
import { choose, profileWith, waitForShown } from './desk.ts';
import { fromClipboard, overviewOf } from './hands.ts';

/** The table of answers against what the command line counts. */
async function tracking(page: Page, words: Words, { response }: CapacityResult): Promise<void> {
  const { engagement } = await overviewOf(page);
  const table = page.getByRole('table', { name: words.t('survey.tracking') });
  for (const { id, name, invited } of engagement.groups) {
    const found = response.groups.find((group) => group.id === id);
    const cells = table.locator('tr', { hasText: localText(name, words.language, id) }).locator('td');
    await expect(cells.nth(0)).toHaveText(words.number(invited ?? -1, 0));
    await expect(cells.nth(1)).toHaveText(words.number(found?.responded ?? -1, 0));
    await expect(cells.nth(2)).toContainText(words.percent(found?.rate ?? -1));
  }
  const all = { responded: response.responded ?? -1, invited: response.invited ?? -1 };
  await expect(
    page.getByText(words.t('survey.all-in', { ...all, rate: words.percent(response.rate ?? -1) })),
  ).toBeVisible();
}

/** The reminder in the window's own language, on the clipboard. */
async function reminder({ app, page }: RunningApp, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.t('reminder.title') }).click();
  const letters = page.getByRole('radiogroup', { name: words.t('letter.to') });
  await expect(letters.getByRole('radio').first()).toBeChecked();
  const spoken = page.getByRole('radiogroup', { name: words.t('reminder.language') });
  await spoken.getByRole('radio', { name: words.text(`language.${words.language}`) }).click();
  await page.getByRole('button', { name: words.t('reminder.copy') }).click();
  await expect(page.getByText(words.t('reminder.copied'))).toBeVisible();
  const text = await fromClipboard(app);
  expect(text).toContain('børn i udsatte positioner');
  expect(text).toContain('Nordby Kommune');
  expect(text).toBe(await page.getByRole('textbox', { name: words.t('reminder.title') }).inputValue());
}

async function kit({ app, page }: RunningApp, words: Words, folder: string): Promise<void> {
  for (const [key, name, begins] of [
    ['kit.save-form', 'skema.xlsx', 'PK'],
    ['kit.save-paper', 'papir.pdf', '%PDF-'],
    ['kit.save-text', 'tekst.txt', 'Nordby'],
  ] as const) {
    const file = path.join(folder, name);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: words.t(key) }).click();
    await expect(page.getByText(words.t('kit.written', { file: name }))).toBeVisible();
    expect(fs.readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins);
  }
  expect(fs.readFileSync(path.join(folder, 'tekst.txt'), 'utf8')).toContain('børn i udsatte positioner');
}

/** Another questionnaire, and back; then a copy with a name of its own. */
async function questionnaire({ app, page }: RunningApp, words: Words): Promise<void> {
  const idNow = async (): Promise<string> => (await overviewOf(page)).engagement.instrument.id;
  await page.getByRole('button', { name: words.t('instrument.choose') }).click();
  await page.getByRole('option', { name: words.t('instrument.rc-7') }).click();
  await expect.poll(idNow).toBe('rc-7');
  await choose(app, 'edit.undo');
  await expect.poll(idNow).toBe('relcap-6');
  await page.getByRole('button', { name: words.t('instrument.edit-copy') }).click();
  const dialog = page.getByRole('dialog', { name: words.t('instrument.edit-title') });
  await dialog.getByRole('tab', { name: words.t('editor.section.items') }).click();
  const items = dialog.getByRole('grid', { name: words.t('instrument.section.items') });
  await items.getByRole('gridcell').nth(1).click();
  await page.keyboard.type('{group} & {task}.');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: words.t('instrument.save') }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(idNow).toBe('relcap-6-own');
  const { engagement } = await overviewOf(page);
  const texts = engagement.instrument.dimensions.flatMap(({ items: all }) =>
    all.flatMap(({ text }) => Object.values(text)),
  );
  expect(texts).toContain('{group} & {task}.');
}

interface DryRun {
  readonly account: {
    readonly rows: { readonly read: number; readonly stored: number; readonly skipped: number };
  };
}

/** The wizard's last step counts what the command line would store. */
async function wizard(running: RunningApp, words: Words, sheet: string, counted: DryRun): Promise<void> {
  const { app, page } = running;
  await answerOpenDialog(app, [sheet]);
  await page.getByRole('button', { name: words.t('survey.import') }).click();
  const dialog = page.getByRole('dialog', { name: words.t('import.title') });
  await dialog.getByRole('button', { name: words.t('import.choose') }).click();
  const step = (name: 'columns' | 'values' | 'check') =>
    dialog.getByRole('button', { name: words.t(`import.step.${name}`) });
  await step('columns').click();
  await expect(dialog.getByRole('listbox', { name: words.t('import.columns') })).toBeVisible();
  await dialog.getByRole('button', { name: words.t('action.next') }).click();
  await expect(step('values')).toHaveAttribute('aria-current', 'step');
  await expect(dialog.getByText(words.t('import.entries.answers')).first()).toBeVisible();
  await dialog.getByRole('button', { name: words.t('action.next') }).click();
  await expect(step('check')).toHaveAttribute('aria-current', 'step');
  const { read, stored, skipped } = counted.account.rows;
  const row = dialog.locator('tr', { hasText: words.t('account.rows') }).first();
  for (const count of [read, stored, skipped])
    await expect(
      row
        .locator('td')
        .filter({ hasText: new RegExp(`^${words.number(count, 0)}$`, 'u') })
        .first(),
    ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

for (const language of LANGUAGES)
  test(`follows the answers, reminds, hands out the kit and edits the questionnaire (${language})`, async ({
    launch,
    sample,
    sampleDocument,
    folder,
  }) => {
    const words = wordsOf(language);
    const result = JSON.parse(await runSamspil(['results', sampleDocument, '--json'])) as CapacityResult;
    const sheet = path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx');
    const dry = ['import', sampleDocument, sheet, '--round', '2026-1', '--dry-run', '--json'];
    const counted = JSON.parse(await runSamspil(dry)) as DryRun;
    const running = await launch({ profile: profileWith({ language }), args: [sampleDocument] });
    const { app, page } = running;
    await waitForShown(page, 'overview');
    await choose(app, 'go.survey');
    await waitForShown(page, 'survey');
    await tracking(page, words, result);
    await reminder(running, words);
    await wizard(running, words, sheet, counted);
    await page.getByRole('tab', { name: words.t('survey.tab.questionnaire') }).click();
    await waitForShown(page, 'survey-questionnaire');
    await kit(running, words, folder);
    await questionnaire(running, words);
  });
