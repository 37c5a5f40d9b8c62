/** A trainee in the window: from the start screen through the first exercises, wrong and right, a number by hand, the guide, the record. */
import fs from 'node:fs';
import path from 'node:path';
import type { RecordFile } from '../../shared/domain/training/record.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

test('a trainee imports the sheet, reads the matrix, works a number out and hands in', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await page.getByRole('button', { name: 'Øv dig på en case' }).click();
  await waitForShown(page, 'practice-start');
  expect.soft(await objections(page), 'start of a case').toEqual([]);
  await answerSaveDialog(app, path.join(folder, 'øvelse.samspil'));
  await page.getByRole('button', { name: 'Vælg placering og begynd …' }).click();
  await waitForShown(page, 'practice');
  const title = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
  await expect.poll(async () => (await title()).join()).toMatch(/^Øvelse · Nordby Kommune/u);
  const panel = page.getByRole('complementary', { name: 'Øvelser' });
  expect.soft(await objections(page), 'panel').toEqual([]);

  await panel.getByRole('button', { name: /^Hent det rodede ark/u }).click();
  await panel.getByRole('button', { name: 'Se, om det passer' }).click();
  await expect(panel.getByText('Prøv igen')).toBeVisible();
  await panel.getByRole('button', { name: 'Gå dertil' }).click();
  // Each variant has a dialect of its own: one workbook, or the three files of the same survey.
  const sheets = (): string[] =>
    fs.readdirSync(folder).filter((name) => /^nordby-.*\.(?:xlsx|csv)$/u.test(name));
  await expect
    .poll(() => sheets().length === 3 || sheets().some((name) => name.endsWith('.xlsx')))
    .toBe(true);
  await answerOpenDialog(
    app,
    sheets().map((name) => path.join(folder, name)),
  );
  await page.getByRole('button', { name: 'Hent svar' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  await dialog.getByRole('button', { name: /^Gem svar fra \d+ svarpersoner/u }).click();
  await dialog.getByRole('button', { name: 'Se matricen' }).click();
  await waitForShown(page, 'matrix');
  await panel.getByRole('button', { name: 'Se, om det passer' }).click();
  await expect(panel.getByText('Løst')).toBeVisible();
  await expect(panel.getByText(/^2 forsøg/u)).toBeVisible();

  await panel.getByRole('button', { name: 'Næste øvelse' }).click();
  await waitForShown(page, 'exercise-matrix');
  await panel.getByRole('textbox').fill('1,23');
  await panel.getByRole('button', { name: 'Se, om det passer' }).click();
  await expect(panel.getByText('Prøv igen')).toBeVisible();
  await panel.getByRole('button', { name: 'Se efter her' }).first().click();
  expect.soft(await objections(page), 'verdict').toEqual([]);

  await page.getByRole('tab').first().click();
  await waitForShown(page, 'overview');
  await page.locator('dd .explained').first().click();
  await waitForShown(page, 'how');
  await page.getByRole('button', { name: 'Regn selv' }).click();
  await page.locator('.hand-input').last().fill('1,11');
  await page.getByRole('button', { name: 'Efterregn' }).click();
  await expect(page.locator('.hand-said-wrong')).toContainText('1,11');
  expect.soft(await objections(page), 'by hand').toEqual([]);
  await page.keyboard.press('F1');
  await waitForShown(page, 'guide');
  expect.soft(await objections(page), 'guide').toEqual([]);
  await page.keyboard.press('Escape');

  await panel.getByRole('button', { name: 'Alle øvelser' }).click();
  await panel.getByLabel('Dit navn').fill('Ida Lund');
  const record = path.join(folder, 'ida.json');
  await answerSaveDialog(app, record);
  await panel.getByRole('button', { name: 'Gem til kursusholderen …' }).click();
  await expect(panel.getByText('ida.json er gemt.')).toBeVisible();
  const written = JSON.parse(fs.readFileSync(record, 'utf8')) as RecordFile;
  expect(written.record.attempts.map(({ exercise, outcome }) => [exercise, outcome])).toEqual([
    ['import', 'wrong'],
    ['import', 'right'],
    ['matrix', 'wrong'],
  ]);
});
