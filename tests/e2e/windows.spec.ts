/** Several engagements in several windows, what the system hands over, what is dropped, and what comes back next time. */
import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { drop } from './hands.ts';
import { objections } from './objections.ts';

/** As a double click in the file manager, while the app runs. */
const askFor = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ app: electron }, document) => {
    electron.emit('second-instance', {}, [], '', { document });
  }, file);

const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

const titles = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()));

test('has two engagements in two windows, each with its own engine, and one document in one window only', async ({
  launch,
  sample,
  sampleDocument,
  folder,
}) => {
  const deep = path.join(folder, 'Æblegården & søn + 100 % #2', 'x'.repeat(120), 'y'.repeat(120));
  fs.mkdirSync(deep, { recursive: true });
  const other = path.join(deep, 'andet forløb.samspil');
  await runSamspil([
    'new',
    other,
    '--setup',
    path.join(sample.folder, 'setup.json'),
    '--client',
    'Sydby Kommune',
  ]);
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const opened = app.waitForEvent('window');
  // Twice, as an impatient hand does.
  await askFor(app, other);
  await askFor(app, other);
  const second = await opened;
  await waitForShown(second, 'engagement');
  await expect(second.getByRole('heading', { name: 'Sydby Kommune' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nordby Kommune' })).toBeVisible();
  const engines = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().filter(({ name }) => name === 'Samspil engine').length,
  );
  expect(engines).toBe(2);

  // Asked for again, by the system and by the dialog: its window comes forward, and no third one opens.
  await askFor(app, other);
  await answerOpenDialog(app, [other]);
  await app.evaluate(({ BrowserWindow, Menu }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle().startsWith('Nordby'))
      ?.emit('focus');
    Menu.getApplicationMenu()?.getMenuItemById('engagement.open')?.click();
  });
  await expect.poll(() => titles(app).then((all) => all.length)).toBe(2);
  // Nothing writes over what is open next door.
  await answerSaveDialog(app, other);
  await page.getByRole('button', { name: /Forløbets fil/u }).click();
  await page.getByRole('menuitem', { name: 'Gem som …' }).click();
  await expect(page.getByRole('alert')).toContainText('er åbent i et andet vindue');

  // The language of one window is the language of all.
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('radio', { name: 'Norsk' }).click();
  await expect(second.locator('html')).toHaveAttribute('lang', 'nb');
  await page.keyboard.press('Escape');

  // A window closes alone; the other goes on.
  const gone = second.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle().startsWith('Sydby'))
      ?.close(),
  );
  await gone;
  expect((await titles(app)).length).toBe(1);
  await page.getByRole('tab').nth(1).click();
  await waitForShown(page, 'matrix');
});

test('opens a new window empty, or on the way to a new engagement', async ({ launch, sampleDocument }) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  let opened = app.waitForEvent('window');
  await choose(app, 'engagement.new');
  const fresh = await opened;
  await expect(fresh.getByRole('dialog', { name: 'Nyt forløb' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  opened = app.waitForEvent('window');
  await choose(app, 'window.new');
  await waitForShown(await opened, 'start');
  const recent = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.getMenuItemById('recent')
      ?.submenu?.items.map(({ label }) => label),
  );
  expect(recent).toEqual(['Nordby Kommune · Børn i udsatte positioner']);
});

test('a document that is dropped opens here, or beside what is open', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const copy = path.join(folder, 'kopi & 1.samspil');
  fs.copyFileSync(sampleDocument, copy);
  const { app, page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await drop(page, [sampleDocument]);
  await waitForShown(page, 'overview');
  const opened = app.waitForEvent('window');
  await drop(page, [copy]);
  await waitForShown(await opened, 'overview');
});

test('comes back to the place in each document', async ({ launch, sampleDocument }) => {
  const profile = profileWith();
  const first = await launch({ profile, args: [sampleDocument] });
  await waitForShown(first.page, 'overview');
  await first.page.getByRole('tab', { name: 'Matrix' }).click();
  await waitForShown(first.page, 'matrix');
  await first.page.getByRole('radio', { name: 'Kendskab' }).click();
  await choose(first.app, 'go.groups');
  await first.page.getByRole('radio', { name: 'Relationer' }).click();
  await waitForShown(first.page, 'relations');
  await first.close();
  const second = await launch({ profile });
  await second.page.getByRole('button', { name: /^Nordby Kommune/u }).click();
  await waitForShown(second.page, 'relations');
  await choose(second.app, 'go.matrix');
  await expect(second.page.getByRole('radio', { name: 'Kendskab' })).toBeChecked();
  const kept = fs.readFileSync(path.join(profile, 'places.json'), 'utf8');
  expect(kept).not.toContain('nordby');
});

test('lists what was open lately with its response, finds what was moved, and forgets', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const profile = profileWith();
  const first = await launch({ profile, args: [sampleDocument] });
  await waitForShown(first.page, 'overview');
  await first.close();
  const moved = path.join(folder, 'flyttet & omdøbt.samspil');
  fs.renameSync(sampleDocument, moved);
  const { app, page } = await launch({ profile });
  await waitForShown(page, 'start');
  await expect(page.getByText(/\d+ af \d+ har svaret/u)).toBeVisible();
  await expect(page.getByText(/nordby\.samspil er flyttet eller slettet/u)).toBeVisible();
  await answerOpenDialog(app, [moved]);
  await page.getByRole('button', { name: 'Find filen …: nordby.samspil' }).click();
  await waitForShown(page, 'overview');
  await choose(app, 'engagement.close');
  await waitForShown(page, 'start');
  await expect(page.getByText('nordby.samspil', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: /^Fjern flyttet/u }).click();
  await expect(page.getByText(/^Her ligger dine forløb/u)).toBeVisible();
  expect(fs.existsSync(moved)).toBe(true);
});

test('shows what it keeps on this computer, and what support needs without a name in it', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  await app.evaluate(({ shell }) => {
    const log = globalThis as unknown as { shown: string[] };
    log.shown = [];
    shell.openPath = (folder) => {
      log.shown.push(folder);
      return Promise.resolve('');
    };
  });
  await choose(app, 'settings.about');
  const dialog = page.getByRole('dialog', { name: 'Indstillinger' });
  await dialog.getByRole('button', { name: 'Kopiér oplysninger til support' }).click();
  await expect(dialog.getByText(/^Kopieret/u)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Samspil \d+\.\d+\.\d+/u);
  expect(copied).toContain('engine.log');
  for (const secret of ['Nordby', 'nordby', path.dirname(sampleDocument)])
    expect(copied).not.toContain(secret);
  await dialog.getByRole('button', { name: 'Vis licenser' }).click();
  await expect(dialog.getByRole('region', { name: 'Licenser' })).toContainText('MIT');
  expect(await objections(page)).toEqual([]);
  await dialog.getByRole('tab', { name: 'Lager' }).click();
  await dialog.getByRole('button', { name: 'Vis Sikkerhedskopier i mappe' }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
    .toHaveLength(1);
  expect(await objections(page)).toEqual([]);
});

test('begins a practice case, and says so in three languages', async ({ launch, folder }) => {
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    const { app, page } = await launch({ profile: profileWith({ language }) });
    await waitForShown(page, 'start');
    await page.getByRole('button', { name: words.t('start.practice') }).click();
    await answerSaveDialog(app, path.join(folder, language, 'case.samspil'));
    fs.mkdirSync(path.join(folder, language));
    await page.getByRole('button', { name: words.t('practice.start-do') }).click();
    await waitForShown(page, 'engagement');
    for (const [id, title] of [
      ['document.backups', words.t('panel.backups')],
      ['document.passphrase', words.t('panel.passphrase')],
      ['document.privacy', words.t('panel.privacy')],
    ] as const) {
      await choose(app, id);
      await expect(page.getByRole('tab', { name: title, selected: true })).toBeVisible();
    }
  }
});
