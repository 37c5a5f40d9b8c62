/** The questionnaire edited by keyboard alone in each language, nothing to object to in its editor, a closed round. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, expect, test } from '../helpers/electron.ts';
import { sendCommand } from '../helpers/views.ts';
import { profileWith, waitForShown } from './desk.ts';
import { overviewOf, tabTo } from './hands.ts';
import { objections } from './objections.ts';

async function openQuestionnaire(page: Page): Promise<void> {
  await page.locator('[role="tab"][data-key="questionnaire"]').click();
  await waitForShown(page, 'survey-questionnaire');
}

for (const language of LANGUAGES)
  test(`a questionnaire is edited and stored by keyboard alone (${language})`, async ({
    launch,
    sampleDocument,
  }) => {
    const words = wordsOf(language);
    const { app, page } = await launch({ profile: profileWith({ language }), args: [sampleDocument] });
    await waitForShown(page, 'engagement');
    await sendCommand(app, 'go.survey');
    await waitForShown(page, 'survey');
    await tabTo(page, page.locator('[role="tab"][data-key="answers"]'));
    await page.keyboard.press('ArrowRight');
    await waitForShown(page, 'survey-questionnaire');
    await tabTo(page, page.getByRole('button', { name: words.t('instrument.edit-copy') }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.t('instrument.edit-title') });
    await tabTo(page, dialog.getByRole('tab', { name: words.t('editor.section.name') }));
    await page.keyboard.press('ArrowDown');
    const fields = dialog.getByRole('group', { name: words.t('editor.intro') });
    await tabTo(page, fields.getByLabel(words.text(`language.${language}`)));
    await page.keyboard.type('Om {task}.');
    await expect(dialog.getByText(words.t('editor.same-questions'))).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: words.t('instrument.save') }));
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const { instrument } = (await overviewOf(page)).engagement;
    expect([instrument.id, instrument.intro]).toEqual(['relcap-6', { [language]: 'Om {task}.' }]);
  });

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`nothing to object to in the editor in the ${theme} theme`, async ({ launch, sampleDocument }) => {
    const { app, page } = await launch({ profile: profileWith({ theme }), args: [sampleDocument] });
    await waitForShown(page, 'engagement');
    await sendCommand(app, 'go.survey');
    await waitForShown(page, 'survey');
    await openQuestionnaire(page);
    expect.soft(await objections(page), 'questionnaire').toEqual([]);
    await page.getByRole('button', { name: 'Tilpas en kopi …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('tab', { name: 'Beregning' }).click();
    await dialog.getByLabel('Af parametrene', { exact: true }).fill('0');
    await expect(dialog.getByText('Skriv et tal over 0 og højst 100.')).toBeVisible();
    const count = await dialog.getByRole('tab').count();
    expect(count).toBe(10);
    for (let at = 0; at < count; at += 1) {
      await dialog.getByRole('tab').nth(at).click();
      expect.soft(await objections(page), `section ${at}`).toEqual([]);
    }
  });

test('a round that is closed takes in no answers until it is opened again', async ({
  launch,
  sample,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await waitForShown(page, 'engagement');
  await sendCommand(app, 'go.survey');
  await waitForShown(page, 'survey');
  await page.getByRole('button', { name: 'Luk runden' }).click();
  await expect(page.getByRole('gridcell', { name: 'Lukket' })).toBeVisible();
  expect((await overviewOf(page)).engagement.rounds.map(({ closed }) => closed)).toEqual([true, undefined]);
  await answerOpenDialog(app, [path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx')]);
  await page.getByRole('button', { name: 'Hent svar', exact: true }).click();
  await page.getByRole('button', { name: 'Vælg fil …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Lukket: Før. En lukket runde kan åbnes igen under Spørg.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Åbn runden igen' }).click();
  await expect(page.getByRole('gridcell', { name: 'Lukket' })).toHaveCount(0);
});
