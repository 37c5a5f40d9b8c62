/** The work before and around the survey, by keyboard alone: a new engagement, what is settled, groups from a block, relations, survey. */
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openQuestions } from '../../shared/domain/engagement/clarity.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { overviewOf, patternOf, press, tabTo, toClipboard } from './hands.ts';

/** How many questions of the checklist the document leaves open. */
const openNow = async (page: Page): Promise<number> =>
  openQuestions((await overviewOf(page)).engagement).filter(({ settled }) => !settled).length;

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
    const open = page.getByRole('complementary', { name: words.t('clarify.list') }).getByRole('status');
    await expect(open).toHaveText(words.t('clarify.open', { count: await openNow(page) }));
    const unsettled = await openNow(page);
    await tabTo(page, page.getByLabel(words.t('clarify.field.coreTask'), { exact: true }));
    await page.keyboard.type('børn i udsatte positioner');
    await press(page, 'Tab');
    await page.keyboard.type('Bedre overgange');
    await press(page, 'Tab');
    await expect.poll(async () => (await overviewOf(page)).engagement.purpose).toBe('Bedre overgange');
    expect(await openNow(page)).toBe(unsettled - 2);
    await expect(open).toHaveText(words.t('clarify.open', { count: unsettled - 2 }));
    await expect(page.getByRole('button', { name: words.t('clarify.settled.purpose') })).toBeVisible();

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
    for (const [preset, count] of [
      ['others', 6],
      ['all', 9],
    ] as const) {
      await tabTo(page, page.getByRole('button', { name: words.t(`relations.preset.${preset}`) }));
      await press(page, 'Enter');
      await expect(
        page.getByRole('heading', { name: words.t('relations.count', { count, possible: 9 }) }),
      ).toBeVisible();
    }
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

/** From the engagement that opens to its groups. */
async function toGroups(page: Page): Promise<void> {
  await waitForShown(page, 'engagement');
  await page.getByRole('button', { name: /^Grupper/u }).click();
  await waitForShown(page, 'groups');
}

test('pasted texts that find no place are shown before the rest is put in', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await toGroups(page);
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
  await toGroups(page);
  const before = (await overviewOf(page)).engagement.groups;
  await page.getByRole('gridcell', { name: 'Skolen' }).first().click();
  await press(page, 'Shift+ArrowDown', 'Control+c');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Skolen\nDagtilbud');
  await press(page, 'Control+Delete');
  const sentence = wordsOf('da').failure('group.holds-answers', { group: 'Skolen' });
  await expect(page.getByRole('alert')).toContainText(sentence);
  await expect(page.getByRole('gridcell', { name: 'Skolen' }).first()).toBeVisible();
  expect((await overviewOf(page)).engagement.groups).toEqual(before);
});

test('two groups are merged, and the command line finds the document whole', async ({
  launch,
  sampleDocument,
}) => {
  const { page, close } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await toGroups(page);
  await page.getByRole('gridcell', { name: 'Direktionen' }).first().click();
  await page.getByRole('button', { name: 'Læg sammen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /bliver en del af/u }).click();
  await page.getByRole('option', { name: 'Ledere på børneområdet' }).click();
  await dialog.getByRole('button', { name: 'Læg sammen', exact: true }).click();
  const merged = { from: 'Direktionen', into: 'Ledere på børneområdet' };
  await expect(page.getByText(patternOf(wordsOf('da'), 'groups.merged', merged))).toBeVisible();
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
  await expect(dialog.getByRole('status').getByText(/gælder fra næste runde/u)).toBeVisible();
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
