/** The work before and around the survey, by keyboard alone: a new engagement, what is settled, groups from a block, relations, survey. */
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { EngagementOverview } from '../../shared/api/methods.ts';
import type { Result } from '../../shared/lib/result.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const toClipboard = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);

/** What the document holds, asked of the engine itself. */
async function overviewOf(page: Page): Promise<EngagementOverview> {
  const result = await page.evaluate(() => window.api['engagement.overview']({}));
  const { ok, ...rest } = result as Result<EngagementOverview>;
  if (!ok || !('value' in rest)) throw new Error('The engine gave no overview');
  return rest.value;
}

const active = (page: Page): Locator => page.locator('[role="gridcell"]:focus');

for (const language of LANGUAGES)
  test(`from a new engagement to its survey by keyboard alone (${language})`, async ({ launch, folder }) => {
    const words = wordsOf(language);
    const { app, page } = await launch({ profile: profileWith({ language }) });
    await waitForShown(page, 'start');
    await answerSaveDialog(app, path.join(folder, 'Ny & egen.samspil'));
    await tabTo(page, page.getByRole('button', { name: words.t('new.title') }));
    await press(page, 'Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Åby Kommune');
    await press(page, 'Tab');
    await page.keyboard.type('Børn 2026');
    await press(page, 'Enter');

    await waitForShown(page, 'clarify');
    await tabTo(page, page.getByLabel(words.t('clarify.field.coreTask'), { exact: true }));
    await page.keyboard.type('børn i udsatte positioner');
    await press(page, 'Tab');
    await page.keyboard.type('Bedre overgange');
    await press(page, 'Tab');
    await expect.poll(async () => (await overviewOf(page)).engagement.purpose).toBe('Bedre overgange');

    await tabTo(page, page.getByRole('button', { name: words.t('step.groups'), exact: true }));
    await press(page, 'Enter');
    await waitForShown(page, 'groups');
    await tabTo(page, page.getByRole('gridcell').first());
    const header = ['name', 'level', 'invited'].map((key) => words.text(`groups.${key}`)).join('\t');
    const levels = { employees: words.t('level.employees'), leaders: words.t('level.leaders') };
    await toClipboard(
      app,
      `${header}\r\nSkolen\t${levels.employees}\t24\r\nPPR\t${levels.employees}\t9\r\n"Ledere, ""alle"""\t${levels.leaders}\t8\r\n`,
    );
    await press(page, 'Control+v');
    await expect(page.getByRole('heading', { name: words.t('groups.title', { count: 3 }) })).toBeVisible();
    await press(page, 'Control+Home', 'ArrowDown', 'F2', 'End');
    await page.keyboard.type(' Nord');
    await press(page, 'Enter');
    await expect
      .poll(async () =>
        (await overviewOf(page)).engagement.groups.map(({ id, name, invited }) => [
          id,
          name[language],
          invited,
        ]),
      )
      .toEqual([
        ['skolen', 'Skolen', 24],
        ['ppr', 'PPR Nord', 9],
        ['ledere-alle', 'Ledere, "alle"', 8],
      ]);

    await press(page, 'Escape');
    await tabTo(page, page.getByRole('radio', { name: words.t('groups.tab.groups') }));
    await press(page, 'ArrowRight', 'Enter');
    await waitForShown(page, 'relations');
    await tabTo(page, page.locator('[data-relation="skolen:skolen"]'));
    await press(page, 'ArrowRight', 'Space');
    await expect(
      page.getByRole('heading', { name: words.t('relations.count', { count: 7, possible: 9 }) }),
    ).toBeVisible();
    await expect(active(page)).toHaveAttribute('data-relation', 'skolen:ppr');

    await tabTo(page, page.getByRole('button', { name: words.t('step.survey'), exact: true }));
    await press(page, 'Enter');
    await waitForShown(page, 'survey');
    await tabTo(page, page.getByRole('gridcell').first());
    await page.keyboard.type('Før');
    await press(page, 'Tab');
    await page.keyboard.type('31.3.2026');
    await press(page, 'Enter');
    await expect
      .poll(async () =>
        (await overviewOf(page)).engagement.rounds.map(({ label, opensOn }) => [label, opensOn]),
      )
      .toEqual([['Før', '2026-03-31']]);
    const { engagement } = await overviewOf(page);
    expect(engagement.relations).toHaveLength(7);
    expect(engagement.coreTask).toBe('børn i udsatte positioner');
  });

test('pasted texts that find no place are shown before the rest is put in', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  await page.getByRole('button', { name: /^Grupper/u }).click();
  await waitForShown(page, 'groups');
  const before = (await overviewOf(page)).engagement.groups;
  await page.getByRole('gridcell', { name: 'Skolen' }).first().click();
  await press(page, 'Control+End', 'Home');
  await toClipboard(app, 'Nye folk\tNye folk\tNew people\tkonger\tVest\tmange\n');
  await press(page, 'Control+v');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('konger')).toBeVisible();
  await expect(dialog.getByText('mange')).toBeVisible();
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  expect((await overviewOf(page)).engagement.groups).toEqual(before);
  await active(page).waitFor();
  await press(page, 'Control+v', 'Enter');
  await expect
    .poll(async () => (await overviewOf(page)).engagement.groups.at(-1))
    .toMatchObject({
      id: 'nye-folk',
      name: { da: 'Nye folk', en: 'New people' },
      unit: 'Vest',
      invited: null,
    });
});

test('a block that is copied can be pasted elsewhere, and a group with answers is not removed', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  await page.getByRole('button', { name: /^Grupper/u }).click();
  await waitForShown(page, 'groups');
  const before = (await overviewOf(page)).engagement.groups;
  await page.getByRole('gridcell', { name: 'Skolen' }).first().click();
  await press(page, 'Shift+ArrowDown', 'Control+c');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Skolen\nDagtilbud');
  await press(page, 'Control+Delete');
  await expect(page.getByRole('alert')).toContainText('»Skolen« har svar');
  await expect(page.getByRole('gridcell', { name: 'Skolen' }).first()).toBeVisible();
  expect((await overviewOf(page)).engagement.groups).toEqual(before);
});

test('two groups are merged, and the command line finds the document whole', async ({
  launch,
  sampleDocument,
}) => {
  const { page, close } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  await page.getByRole('button', { name: /^Grupper/u }).click();
  await waitForShown(page, 'groups');
  await page.getByRole('gridcell', { name: 'Direktionen' }).first().click();
  await page.getByRole('button', { name: 'Læg sammen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /bliver en del af/u }).click();
  await page.getByRole('option', { name: 'Ledere på børneområdet' }).click();
  await dialog.getByRole('button', { name: 'Læg sammen', exact: true }).click();
  await expect(page.getByText(/"Direktionen" er nu en del af "Ledere på børneområdet"/u)).toBeVisible();
  await close();
  const checked = JSON.parse(await runSamspil(['check', sampleDocument, '--json'])) as { ok: boolean };
  expect(checked.ok).toBe(true);
});

test('an edited questionnaire becomes a version for the next round', async ({
  launch,
  sampleDocument,
  folder,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  const before = (await overviewOf(page)).engagement;
  await page.getByRole('button', { name: /^Spørg/u }).click();
  await page.getByRole('tab', { name: 'Spørgeskema' }).click();
  await page.getByRole('button', { name: 'Tilpas en kopi …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Spørgsmål' }).click();
  const items = dialog.getByRole('grid', { name: 'Spørgsmål' });
  await items.getByRole('gridcell', { name: /opsøger samarbejde/u }).click();
  await page.keyboard.type('{group} kommer til os om {task}.');
  await press(page, 'Enter');
  await expect(dialog.getByText(/gælder fra næste runde/u)).toBeVisible();
  await dialog.getByRole('button', { name: 'Gem spørgeskemaet' }).click();
  await expect(page.getByText(/Disse runder beholder det, de blev spurgt med: Før, Efter/u)).toBeVisible();
  const after = (await overviewOf(page)).engagement;
  expect(after.instrument.id).toBe('relcap-6-own');
  expect(after.rounds).toEqual(before.rounds);
  const file = path.join(folder, 'skema.json');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Gem som fil …' }).click();
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: 'Hent fra fil …' }).click();
  await expect.poll(async () => (await overviewOf(page)).engagement.instrument.id).toBe('relcap-6-own');
});
