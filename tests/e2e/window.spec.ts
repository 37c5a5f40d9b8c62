/** The main way through the window: start, open, import, matrix, deliver, in real Electron over the real engine. */
import fs from 'node:fs';
import path from 'node:path';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { cell, openMatrix, profileWith, waitForShown } from './desk.ts';

test('starts with an empty desk that teaches the first steps', async ({ launch }) => {
  const { page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await expect(page.getByRole('heading', { name: 'Se samarbejdet på tværs' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(3);
  expect(await page.title()).toBe('Samspil');
});

test('opens a document by the dialog and finds it among the recent ones next time', async ({
  launch,
  sampleDocument,
}) => {
  const profile = profileWith();
  const first = await launch({ profile });
  await answerOpenDialog(first.app, [sampleDocument]);
  await first.page.getByRole('button', { name: 'Åbn forløb' }).click();
  await waitForShown(first.page, 'overview');
  await expect(first.page.getByRole('heading', { name: 'Nordby Kommune' })).toBeVisible();
  await expect(first.page).toHaveTitle(/./u);
  await first.close();

  const second = await launch({ profile });
  await second.page.getByRole('button', { name: /^Nordby Kommune/u }).click();
  await waitForShown(second.page, 'overview');
});

test('stays where it is when the user leaves the dialog', async ({ launch }) => {
  const { app, page } = await launch({ profile: profileWith() });
  await answerOpenDialog(app, []);
  await page.getByRole('button', { name: 'Åbn forløb' }).click();
  await expect(page.getByRole('button', { name: 'Åbn forløb' })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('says in one sentence what is wrong with a file that is no document', async ({ launch, folder }) => {
  const file = path.join(folder, 'Børn & unge +1 #2 50%.samspil');
  fs.writeFileSync(file, 'Dette er et brev.');
  const { page } = await launch({ profile: profileWith(), args: [file] });
  await expect(page.getByRole('alert')).toContainText('Børn & unge +1 #2 50%.samspil');
  expect(fs.readFileSync(file, 'utf8')).toBe('Dette er et brev.');
});

test('shows in the matrix what the command line computes', async ({ launch, sampleDocument }) => {
  const printed = await runSamspil(['results', sampleDocument, '--json']);
  const result = JSON.parse(printed) as CapacityResult;
  const { page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await openMatrix(page);
  const words = wordsOf('da');
  await expect(page.getByRole('gridcell')).toHaveCount(result.cells.length);
  const shown = await page
    .getByRole('gridcell')
    .evaluateAll((cells) =>
      cells.map((one) => [
        one.getAttribute('data-cell'),
        one.getAttribute('data-state'),
        one.getAttribute('aria-label'),
      ]),
    );
  for (const one of result.cells) {
    const found = shown.find(([key]) => key === `${one.rater}:${one.rated}`);
    expect(found?.[1]).toBe(one.state);
    const number = one.mean === null ? 'skjult' : words.number(one.mean, 1);
    expect(found?.[2]).toContain(`: ${number}`);
  }
  const first = result.cells.find(({ mean }) => mean !== null);
  if (first?.mean === undefined || first.mean === null) throw new Error('the sample shows no number');
  const drawn = page.locator(`[data-key="cell:${first.rater}:${first.rated}"] text`);
  await expect(drawn).toHaveText(words.number(first.mean, 1));
});

test('goes through the matrix by keyboard alone', async ({ launch, sampleDocument }) => {
  const { page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  await page.getByRole('tab', { name: 'Overblik' }).focus();
  await page.keyboard.press('ArrowRight');
  await waitForShown(page, 'matrix');
  await page.getByRole('gridcell', { selected: true }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator('[role="gridcell"]:focus');
  await expect(focused).toHaveAttribute('aria-selected', 'true');
  const name = await focused.getAttribute('aria-label');
  await expect(page.getByRole('complementary', { name: 'Relation' })).toContainText(
    (name ?? '').split(' om ')[0] ?? '?',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Relation' })).toHaveCount(0);
  await expect(focused).toHaveAttribute('aria-label', name ?? '');
});

test('imports a spreadsheet, takes it back, and leaves everything in the file', async ({
  launch,
  sample,
  folder,
}) => {
  const document = path.join(folder, 'nyt.samspil');
  await runSamspil(['new', document, '--setup', path.join(sample.folder, 'setup.json')]);
  const sheet = fs.readdirSync(sample.folder).find((name) => name.endsWith('.xlsx')) ?? '';
  const { app, page, close } = await launch({ profile: profileWith(), args: [document] });
  await waitForShown(page, 'engagement');
  await answerOpenDialog(app, [path.join(sample.folder, sheet)]);
  await page.getByRole('button', { name: 'Hent svar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  await expect(dialog.getByText('Genkendt som SurveyXact')).toBeVisible();
  await expect(dialog.getByText(/testbesvarelse/u)).toBeVisible();
  await dialog.getByRole('button', { name: /^Gem svar fra \d+ svarpersoner/u }).click();
  await expect(dialog.getByText(/^Svar fra \d+ svarpersoner er gemt/u)).toBeVisible();
  await dialog.getByRole('button', { name: 'Se matricen' }).click();
  await waitForShown(page, 'matrix');
  await expect(page.locator('[data-cell][data-state="ok"]')).not.toHaveCount(0);

  await page.getByRole('button', { name: /^Spørg/u }).click();
  await page.getByRole('button', { name: `Fortryd import af ${sheet}` }).click();
  await page.getByRole('button', { name: `Hent svarene fra ${sheet} igen` }).click();
  await expect(page.getByRole('button', { name: `Fortryd import af ${sheet}` })).toBeVisible();
  await close();
  const checked = JSON.parse(await runSamspil(['results', document, '--json'])) as CapacityResult;
  expect(checked.response.responded).toBeGreaterThan(50);
});

test('goes from a new engagement to the matrix with nothing but a spreadsheet', async ({
  launch,
  sample,
  folder,
}) => {
  const document = path.join(folder, 'fra bunden & op.samspil');
  const sheet = fs.readdirSync(sample.folder).find((name) => name.endsWith('.xlsx')) ?? '';
  const { app, page, close } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await answerSaveDialog(app, document);
  await page.getByRole('button', { name: 'Nyt forløb' }).first().click();
  const form = page.getByRole('dialog', { name: 'Nyt forløb' });
  await form.getByLabel('Kunde').fill('Østby Kommune');
  await form.getByLabel('Forløbets navn').fill('Børn og unge');
  await form.getByRole('button', { name: wordsOf('da').t('new.create') }).click();
  await waitForShown(page, 'engagement');
  await answerOpenDialog(app, [path.join(sample.folder, sheet)]);
  await page.getByRole('button', { name: /^Spørg/u }).click();
  await page.getByRole('button', { name: 'Hent svar' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  await dialog.getByRole('button', { name: /^Gem svar fra \d+ svarpersoner/u }).click();
  await dialog.getByRole('button', { name: 'Se matricen' }).click();
  await waitForShown(page, 'matrix');
  await expect(page.locator('[data-cell][data-state="ok"]')).toHaveCount(56);
  await expect(page.getByRole('heading', { name: 'Østby Kommune' })).toBeVisible();
  await close();
  const { response } = JSON.parse(await runSamspil(['results', document, '--json'])) as CapacityResult;
  expect(response.responded).toBeGreaterThan(100);
});

test('names sheet, cell and value of what cannot be stored', async ({ launch, sample, folder }) => {
  const document = path.join(folder, 'nyt.samspil');
  await runSamspil(['new', document, '--setup', path.join(sample.folder, 'setup.json')]);
  const csv = fs.readdirSync(sample.folder).find((name) => name.endsWith('.csv')) ?? '';
  const spoiled = path.join(folder, 'svar.csv');
  // As Excel saves it in Denmark: Windows-1252.
  const text = fs.readFileSync(path.join(sample.folder, csv), 'latin1');
  const at = text.lastIndexOf('I meget høj grad');
  const changed = `${text.slice(0, at)}I overvældende grad${text.slice(at + 'I meget høj grad'.length)}`;
  fs.writeFileSync(spoiled, changed, 'latin1');
  const { app, page } = await launch({ profile: profileWith(), args: [document] });
  await waitForShown(page, 'engagement');
  await answerOpenDialog(app, [spoiled]);
  await page.getByRole('button', { name: 'Hent svar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  const words = wordsOf('da');
  const problems = dialog.getByRole('list', { name: 'Det skal du se på' });
  await expect(problems).toContainText('I overvældende grad');
  await expect(problems).toContainText(/[A-Z]+\d+/u);
  const store = dialog.getByRole('button', { name: /^Gem svar/u });
  await dialog.getByRole('button', { name: words.t('import.step.check') }).click();
  await expect(store).toBeDisabled();
  await problems.getByRole('button').first().click();
  const meaning = words.t('import.entries.meaning-of', { text: 'I overvældende grad' });
  await dialog.getByRole('button', { name: meaning }).click();
  await page.getByRole('option', { name: /^5/u }).click();
  await expect(problems).toHaveCount(0);
  await dialog.getByRole('button', { name: words.t('import.step.check') }).click();
  await expect(store).toBeEnabled();
});

test('writes report and workbook where the user says', async ({ launch, sampleDocument, folder }) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  await page.getByRole('button', { name: 'Aflever' }).click();
  for (const [button, name, magic, said] of [
    ['Gem PDF …', 'rapport.pdf', '%PDF-', /\d+ sider/u],
    ['Gem regneark …', 'tal.xlsx', 'PK', /\d+ ark/u],
  ] as const) {
    const file = path.join(folder, name);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText(said)).toBeVisible({ timeout: 30_000 });
    expect(fs.readFileSync(file).subarray(0, magic.length).toString('latin1')).toBe(magic);
  }
  // The mark of the open document is hidden.
  const written = fs.readdirSync(folder).filter((name) => !name.startsWith('.'));
  expect(written.sort()).toEqual(['nordby.samspil', 'rapport.pdf', 'tal.xlsx']);
});

test('says what is wrong where a deliverable cannot be written', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  await page.getByRole('button', { name: 'Aflever' }).click();
  await answerSaveDialog(app, path.join(folder, 'findes-ikke', 'rapport.pdf'));
  await page.getByRole('button', { name: 'Gem PDF …' }).click();
  await expect(page.getByRole('region', { name: 'Rapport' }).getByRole('alert')).toContainText('rapport.pdf');
});

test('speaks three languages and keeps the choice', async ({ launch, sampleDocument }) => {
  const profile = profileWith();
  const { page, app, close } = await launch({ profile, args: [sampleDocument] });
  await waitForShown(page, 'overview');
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    await page.locator('.rail-foot .button').last().click();
    await page.getByRole('radio', { name: words.text(`language.${language}`) }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: words.t('insight.parameters') })).toBeVisible();
    const labels = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(labels).toContain(words.t('menu.file'));
  }
  await close();
  const again = await launch({ profile });
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('changes its theme at once and begins with it next time', async ({ launch }) => {
  const profile = profileWith();
  const { page, app, close } = await launch({ profile });
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('radio', { name: 'Mørk' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  await close();
  const again = await launch({ profile });
  expect(again.page.url()).toContain('theme=dark');
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('does what the menu says', async ({ launch, sampleDocument }) => {
  const { page, app } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const choose = (id: string): Promise<void> =>
    app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
  await choose('go.groups');
  await waitForShown(page, 'groups');
  await choose('go.parameters');
  await waitForShown(page, 'parameters');
  await choose('engagement.close');
  await waitForShown(page, 'start');
  const enabled = await app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import')?.enabled,
  );
  expect(enabled).toBe(false);
});

test('comes back to its place and size', async ({ launch }) => {
  const profile = profileWith();
  const first = await launch({ profile });
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1100, height: 700 }),
  );
  await first.close();
  const second = await launch({ profile });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toMatchObject({ width: 1100, height: 700 });
  const smallest = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
  );
  expect(smallest).toEqual([1024, 640]);
});

test('hides from the client what the client may not see', async ({ launch, sampleDocument }) => {
  const printed = await runSamspil(['results', sampleDocument, '--audience', 'client', '--json']);
  const result = JSON.parse(printed) as CapacityResult;
  const { page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await openMatrix(page);
  await page.getByRole('radio', { name: 'Kunde' }).click();
  await expect(page.getByText(/^Kundevisning/u)).toBeVisible();
  for (const one of result.cells) {
    await expect(cell(page, one.rater, one.rated)).toHaveAttribute('data-state', one.state);
  }
});
