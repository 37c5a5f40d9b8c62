/** A document under a passphrase, in real Electron: set, asked for, changed and removed; contents that somebody altered. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deriveKey, seal } from '../../electron/engine/document/envelope.ts';
import { expect, test } from '../helpers/electron.ts';
import { choose, profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

const PASSPHRASE = 'hest batteri hæftemaskine';

test('asks for a passphrase, tells a wrong one from a right one, and lets it be changed and removed', async ({
  launch,
  sampleDocument,
}) => {
  const profile = profileWith();
  const first = await launch({ profile, args: [sampleDocument] });
  await waitForShown(first.page, 'overview');
  await choose(first.app, 'document.passphrase');
  const panel = first.page.getByRole('dialog');
  await panel.getByLabel('Ny adgangssætning').fill('kort');
  await expect(panel.getByText(/for kort/u)).toBeVisible();
  await panel.getByLabel('Ny adgangssætning').fill(PASSPHRASE);
  await expect(panel.getByText('Styrke: stærk')).toBeVisible();
  await panel.getByLabel('Skriv den igen').fill(PASSPHRASE);
  expect(await objections(first.page)).toEqual([]);
  await panel.getByRole('button', { name: 'Beskyt forløbet' }).click();
  await expect(panel.getByText(/^Forløbet er nu beskyttet/u)).toBeVisible();
  await first.close();
  expect(fs.readFileSync(sampleDocument).subarray(0, 14).toString('latin1')).toBe('Samspil sealed');

  const { app, page } = await launch({ profile });
  await page.getByRole('button', { name: /^Nordby Kommune/u }).click();
  const prompt = page.getByRole('dialog', { name: 'Åbn nordby.samspil' });
  await prompt.getByLabel('Adgangssætning').fill('hest batteri hæftemaskinen');
  await page.keyboard.press('Enter');
  await expect(prompt.getByRole('alert')).toContainText('passer ikke');
  expect(await objections(page)).toEqual([]);
  await prompt.getByLabel('Adgangssætning').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await waitForShown(page, 'overview');

  // The engine dies: it cannot know the passphrase, so the window asks again.
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Samspil engine')?.pid,
  );
  process.kill(pid ?? -1, 'SIGKILL');
  await prompt.getByLabel('Adgangssætning').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await waitForShown(page, 'overview');

  await choose(app, 'document.passphrase');
  const change = page.getByRole('dialog');
  await change.getByLabel('Nuværende adgangssætning').last().fill(PASSPHRASE);
  await change.getByRole('button', { name: 'Fjern beskyttelsen' }).click();
  await expect(change.getByText('Beskyttelsen er fjernet.')).toBeVisible();
  await expect(change.getByText(/^Forløbet er ikke beskyttet/u)).toBeVisible();
});

test('does not open contents that were changed with care, and says so', async ({
  launch,
  folder,
  sample,
}) => {
  const key = await deriveKey(PASSPHRASE, { logN: 10, r: 8, p: 1 });
  const bytes = seal(fs.readFileSync(sample.document), key);
  // One byte of the contents is another, and the plain sum is put right.
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
  const end = bytes.length - 32;
  createHash('sha256').update(bytes.subarray(0, end)).digest().copy(bytes, end);
  const file = path.join(folder, 'fremmed.samspil');
  fs.writeFileSync(file, bytes);
  const { page } = await launch({ profile: profileWith(), args: [file] });
  await page.getByLabel('Adgangssætning').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'fremmed.samspil kan ikke åbnes' });
  await expect(dialog.getByRole('alert')).toContainText('er ændret af noget andet end Samspil');
  await expect(dialog.getByRole('button', { name: 'Red til en ny fil …' })).toHaveCount(0);
  expect(await objections(page)).toEqual([]);
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
});
