/** The document as a file, in real Electron: saved state, copies, damage, changed elsewhere, backups, data protection. */
import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { Connection } from '../../electron/engine/db/connection.ts';
import { putOwnerMark } from '../../electron/engine/document/owner-mark.ts';
import { answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { choose, profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

/** As if a later Samspil with a later schema had saved the document. */
function saveAsNewer(file: string, program: string, schema: number): void {
  const connection = new Connection(file);
  connection.changeSchema((db) => {
    db.run('UPDATE document SET saved_by = ?', program);
    db.execute(`PRAGMA user_version = ${schema}`);
  });
  connection.close();
}

/** What the window does when the user comes back to it. */
const comeBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('focus')));

/** The next question of main is answered by its button; its texts are kept. */
async function answerMessage(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    const log = globalThis as unknown as { asked: string[] };
    log.asked = [];
    dialog.showMessageBox = ((_window: unknown, options: { message: string; detail?: string }) => {
      log.asked.push(options.message, options.detail ?? '');
      return Promise.resolve({ response: button, checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
  }, response);
}

/** Sets the date of deletion: a change of the document by a few keys. */
async function changeDocument(app: ElectronApplication, page: Page, year: string): Promise<void> {
  await choose(app, 'document.privacy');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').first().click();
  await page.keyboard.type(`0103${year}`);
  await dialog.getByRole('button', { name: 'Gem datoen' }).click();
  await expect(dialog.getByText(`Datoen er gemt: 1. marts ${year}.`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

test('says when it was saved, and what to do when it cannot be; closing offers to wait; the next start brings it back', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const profile = profileWith();
  const place = path.join(folder, 'OneDrive & co + 100 % #1 æøå');
  fs.mkdirSync(place);
  const document = path.join(place, 'Nordby & børn +1 #2 50%.samspil');
  fs.copyFileSync(sampleDocument, document);
  const first = await launch({ profile, args: [document] });
  const { app, page } = first;
  await waitForShown(page, 'overview');
  const saved = page.getByRole('button', { name: /Forløbets fil/u });
  await expect(saved).toContainText(/Gemt \d\d\.\d\d/u);
  fs.renameSync(place, `${place} flyttet`);
  await changeDocument(app, page, '2031');
  await choose(app, 'engagement.save');
  const banner = page.getByRole('alert').filter({ hasText: 'Kunne ikke gemme' });
  await expect(banner).toContainText('ligger trygt på denne computer');
  await expect(banner.getByRole('button', { name: 'Gem som …' })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await banner.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(banner).toBeVisible();

  // Stay, then close and wait with saving.
  await answerMessage(app, 2);
  await choose(app, 'window.close');
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked?: string[] }).asked ?? []))
    .toContain('Forløbet er ikke gemt endnu');
  await expect(saved).toBeVisible();
  await answerMessage(app, 1);
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  await choose(app, 'window.close');
  await ended;

  fs.renameSync(`${place} flyttet`, place);
  const second = await launch({ profile });
  await waitForShown(second.page, 'start');
  await expect(second.page.getByRole('heading', { name: 'Ikke gemt sidste gang' })).toBeVisible();
  expect(await objections(second.page)).toEqual([]);
  await second.page.getByRole('button', { name: /^Åbn Nordby & børn .* med ændringerne$/u }).click();
  await waitForShown(second.page, 'overview');
  await expect(second.page.getByText(/er hentet frem igen/u)).toBeVisible();
  await expect(second.page.getByRole('button', { name: /Forløbets fil/u })).toContainText('Gemt');
  await choose(second.app, 'document.privacy');
  await expect(second.page.getByText('Datoen er gemt: 1. marts 2031.')).toBeVisible();
});

test('saves as, and makes copies with and without answers', async ({ launch, sampleDocument, folder }) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const at = (name: string): string => path.join(folder, name);
  const answersIn = async (file: string): Promise<number> => {
    const printed = await runSamspil(['results', file, '--json']);
    return (JSON.parse(printed) as { response: { responded: number } }).response.responded;
  };
  for (const [entry, name, said] of [
    ['Lav en kopi …', 'kopi.samspil', /Kopien er gemt som kopi\.samspil/u],
    ['Nyt forløb ud fra dette …', 'nyt.samspil', /samme spørgeskema og grupper/u],
    ['Kopi til kunden uden svar …', 'kunde.samspil', /det, kunden må se, og ingen svar/u],
    ['Gem som …', 'som.samspil', /Du arbejder nu i som\.samspil/u],
  ] as const) {
    await answerSaveDialog(app, at(name));
    await page.getByRole('button', { name: /Forløbets fil/u }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(page.getByText(said)).toBeVisible();
    expect(fs.existsSync(at(name))).toBe(true);
  }
  expect(await answersIn(at('kopi.samspil'))).toBe(await answersIn(sampleDocument));
  await expect(page.getByRole('heading', { name: 'Nordby Kommune' })).toBeVisible();
  // The copy for the client opens in a window of its own and shows what the client may see.
  const opened = app.waitForEvent('window');
  await page
    .locator('.notice', { hasText: 'kunde.samspil' })
    .getByRole('button', { name: 'Åbn den' })
    .click();
  await waitForShown(await opened, 'engagement');
});

test('notices that the document was changed or moved elsewhere, and lets the user choose', async ({
  launch,
  sampleDocument,
  sample,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const dialog = page.getByRole('dialog', { name: /er ændret et andet sted/u });

  fs.rmSync(sampleDocument);
  await comeBack(page);
  const missing = page.getByRole('alert').filter({ hasText: 'er flyttet, omdøbt eller slettet' });
  await missing.getByRole('button', { name: 'Gem den her igen' }).click();
  await expect(missing).toHaveCount(0);
  expect(fs.existsSync(sampleDocument)).toBe(true);

  // Another version each time: SQLite leaves pages after the last one alone.
  let pages = 0;
  const writeTheirs = (): void => {
    pages += 1;
    fs.writeFileSync(
      sampleDocument,
      Buffer.concat([fs.readFileSync(sample.document), Buffer.alloc(pages * 4096)]),
    );
  };
  // Theirs: no changes of one's own.
  writeTheirs();
  await comeBack(page);
  await expect(dialog).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Vælg senere' }).click();
  await page
    .getByRole('alert')
    .getByRole('button', { name: /^Vælg, hvilken udgave/u })
    .click();
  await dialog.getByRole('button', { name: 'Tag den anden udgave' }).click();
  await expect(dialog).toHaveCount(0);

  // Overwrite, then keep both: noticed before the publish of a change.
  for (const [way, year] of [
    ['Gem min oven i', '2032'],
    ['Behold begge', '2033'],
  ] as const) {
    writeTheirs();
    await changeDocument(app, page, year);
    await choose(app, 'engagement.save');
    await dialog.getByRole('button', { name: way }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Forløbets fil/u })).toContainText('Gemt');
  }
  const files = fs.readdirSync(path.dirname(sampleDocument)).filter((name) => /mine ændringer/u.test(name));
  expect(files.length).toBe(1);
});

test('says who else has it open, and reads only when one wants', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const since = new Date(Date.now() - 3_600_000);
  await putOwnerMark(sampleDocument, 'a1b2c3', since, {
    host: 'PC-ANNE',
    startedAt: since,
    isRunning: () => true,
  });
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  const dialog = page.getByRole('dialog', { name: 'nordby.samspil er åbent et andet sted' });
  await expect(dialog).toContainText('PC-ANNE');
  expect(await objections(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Åbn kun til læsning' }).click();
  const banner = page.getByText(/^Du læser forløbet/u);
  await expect(banner).toBeVisible();
  await expect(page.getByRole('button', { name: /Forløbets fil/u })).toContainText('Kan kun læses');
  const copy = path.join(folder, 'min kopi.samspil');
  await answerSaveDialog(app, copy);
  await page.getByRole('button', { name: 'Gem en kopi …' }).click();
  await expect(banner).toHaveCount(0);
  await expect.poll(() => fs.existsSync(copy)).toBe(true);
});

test('helps with a document that is damaged, and names what a newer one needs', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const profile = profileWith();
  const first = await launch({ profile, args: [sampleDocument] });
  await waitForShown(first.page, 'overview');
  await choose(first.app, 'document.backups');
  await first.page.getByRole('button', { name: 'Tag en kopi nu' }).click();
  await expect(first.page.getByText('Kopien er taget.')).toBeVisible();
  await first.close();
  const whole = fs.readFileSync(sampleDocument);
  fs.truncateSync(sampleDocument, Math.floor(whole.length * 0.8));

  const { app, page } = await launch({ profile, args: [sampleDocument] });
  const dialog = page.getByRole('dialog', { name: 'nordby.samspil kan ikke åbnes' });
  await expect(dialog.getByRole('alert')).toContainText('slutningen mangler');
  expect(await objections(page)).toEqual([]);
  await answerSaveDialog(app, path.join(folder, 'reddet.samspil'));
  await dialog.getByRole('button', { name: 'Red til en ny fil …' }).click();
  await expect(dialog.getByRole('table')).toContainText('Svarpersoner');
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('button', { name: /^Nordby Kommune/u }).click();
  await dialog.getByRole('button', { name: 'Brug kopien og åbn' }).click();
  await waitForShown(page, 'overview');
  expect(fs.readdirSync(folder).some((name) => /beskadiget/u.test(name))).toBe(true);
  await choose(app, 'engagement.close');
  await waitForShown(page, 'start');

  const newer = path.join(folder, 'nyere.samspil');
  fs.writeFileSync(newer, whole);
  saveAsNewer(newer, '9.1.0', 77);
  await app.evaluate(({ app: electron }, document) => {
    electron.emit('second-instance', {}, [], '', { document });
  }, newer);
  const refusal = page.getByRole('dialog', { name: 'Forløbet er gemt i en nyere udgave' });
  await expect(refusal).toContainText('dokumentversion er 77');
  await expect(refusal).toContainText('Installér Samspil 9.1.0 eller en senere');
});

test('goes back to a backup and forth again, and saves one as a file', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  await choose(app, 'document.backups');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tag en kopi nu' }).click();
  await expect(dialog.getByText('Kopien er taget.')).toBeVisible();
  await page.keyboard.press('Escape');
  await changeDocument(app, page, '2034');
  await choose(app, 'document.backups');
  const rows = dialog.getByRole('row').filter({ hasText: 'Taget af dig' });
  await rows
    .first()
    .getByRole('button', { name: /^Gå tilbage hertil:/u })
    .click();
  expect(await objections(page)).toEqual([]);
  await dialog.getByRole('group').getByRole('button', { name: 'Gå tilbage hertil', exact: true }).click();
  await expect(dialog.getByText(/^Forløbet er, som det var/u)).toBeVisible();
  await dialog.getByRole('tab', { name: 'Databeskyttelse' }).click();
  await expect(dialog.getByText('Der er ingen dato for sletning.')).toBeVisible();
  await dialog.getByRole('tab', { name: 'Sikkerhedskopier' }).click();
  await dialog
    .getByRole('row')
    .filter({ hasText: 'Før du gik tilbage' })
    .getByRole('button', { name: /^Gå tilbage hertil:/u })
    .click();
  await dialog.getByRole('group').getByRole('button', { name: 'Gå tilbage hertil', exact: true }).click();
  await dialog.getByRole('tab', { name: 'Databeskyttelse' }).click();
  await expect(dialog.getByText('Datoen er gemt: 1. marts 2034.')).toBeVisible();
  await dialog.getByRole('tab', { name: 'Sikkerhedskopier' }).click();
  const copy = path.join(folder, 'fra kopi.samspil');
  await answerSaveDialog(app, copy);
  await dialog
    .getByRole('button', { name: /^Gem som fil/u })
    .first()
    .click();
  await expect(dialog.getByText('Kopien er gemt som fra kopi.samspil.')).toBeVisible();
  expect(fs.readFileSync(copy).subarray(0, 15).toString('latin1')).toBe('SQLite format 3');
});

test('reminds of the day, deletes the answers and keeps the results, and removes the engagement from the computer', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  await changeDocument(app, page, '2024');
  await page.getByRole('alert').getByRole('button', { name: 'Åbn databeskyttelse' }).click();
  const dialog = page.getByRole('dialog');
  expect(await objections(page)).toEqual([]);
  const erase = dialog.getByRole('button', { name: 'Slet svarene' });
  await expect(erase).toBeDisabled();
  const confirm = dialog.getByLabel('Skriv filens navn for at bekræfte: nordby.samspil');
  await confirm.first().fill('nordby.samspil');
  await erase.click();
  await expect(dialog.getByText(/^Slettet: svarpersoner \d/u)).toBeVisible();
  await expect(dialog.getByRole('table', { name: 'Hvad der er slettet' }).getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await waitForShown(page, 'matrix');
  await expect(page.locator('[data-cell][data-state="ok"]')).not.toHaveCount(0);

  await choose(app, 'document.privacy');
  await dialog
    .locator('label')
    .filter({ has: page.getByRole('checkbox') })
    .click();
  await confirm.last().fill('nordby.samspil');
  await dialog.getByRole('button', { name: 'Fjern fra computeren' }).click();
  await waitForShown(page, 'start');
  await expect(page.getByText(/^Forløbet, filen og/u)).toBeVisible();
  expect(fs.existsSync(sampleDocument)).toBe(false);
});
