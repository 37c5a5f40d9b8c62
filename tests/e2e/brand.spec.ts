/** Brand profiles and the deliverables of the feedback meeting in the real window, under its Content-Security-Policy. */
import fs from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { inModules } from '../../build/scripts/lib/paths.mjs';
import { answerOpenDialog, answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';

const axe = fs.readFileSync(inModules('axe-core', 'axe.min.js'), 'utf8');
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#7a1f3d"/></svg>';

async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

for (const theme of ['light', 'dark'] as const) {
  test(`a brand is made, chosen and carried by slides and kit (${theme})`, async ({
    launch,
    sampleDocument,
    folder,
  }) => {
    test.setTimeout(120_000);
    const { app, page, close } = await launch({ profile: profileWith({ theme }), args: [sampleDocument] });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await waitForShown(page, 'engagement');
    await page.getByRole('button', { name: /^Aflever/u }).click();
    await waitForShown(page, 'deliver');
    await page.getByRole('button', { name: 'Brandprofil …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Brandprofiler' });
    await dialog.getByRole('button', { name: 'Ny profil' }).click();
    await dialog.getByRole('textbox', { name: 'Husets navn' }).fill('Broby & Co.');
    await dialog.getByRole('textbox', { name: 'Hovedfarve', exact: true }).fill('#7a1f3d');
    fs.writeFileSync(path.join(folder, 'logo.svg'), LOGO);
    await answerOpenDialog(app, [path.join(folder, 'logo.svg')]);
    await dialog.getByRole('button', { name: 'Vælg Husets logo' }).click();
    const drawn = dialog.getByRole('img', { name: 'Husets logo' });
    // The picture is on the canvas: as large as the engine drew it.
    await expect.poll(() => drawn.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(640);
    expect.soft(await objections(page), 'editor').toEqual([]);
    await dialog.getByRole('button', { name: 'Gem profil' }).click();
    await dialog.getByRole('button', { name: 'Brug Broby & Co. i forløbet' }).click();
    await expect(dialog.getByText('Bruges i forløbet')).toBeVisible();
    expect.soft(await objections(page), 'list').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Forløbet bruger profilen »Broby & Co.«.')).toBeVisible();
    for (const [button, name, magic] of [
      ['Gem slides …', 'møde.pptx', 'PK'],
      ['Gem mødepakke …', 'pakke.pdf', '%PDF-'],
    ] as const) {
      const file = path.join(folder, name);
      await answerSaveDialog(app, file);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText(name)).toBeVisible({ timeout: 30_000 });
      expect(fs.readFileSync(file).subarray(0, magic.length).toString('latin1')).toBe(magic);
    }
    expect(complaints).toEqual([]);
    // Saved before the folder goes: the window would ask where to save instead.
    await close();
  });
}
