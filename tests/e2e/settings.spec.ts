/** Settings from each language: the other languages, the appearance, and the limits that a new engagement begins with. */
import path from 'node:path';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { overviewOf } from './hands.ts';
import { objections } from './objections.ts';

for (const language of LANGUAGES)
  test(`changes language, appearance and the limits of new engagements (${language})`, async ({
    launch,
    folder,
  }) => {
    const words = wordsOf(language);
    const { app, page } = await launch({ profile: profileWith({ language, tourSeen: true }) });
    await waitForShown(page, 'start');
    await page.getByRole('button', { name: words.t('settings.title') }).click();
    const dialog = page.getByRole('dialog');
    for (const other of [...LANGUAGES.filter((one) => one !== language), language]) {
      await dialog.getByRole('radio', { name: wordsOf(other).text(`language.${other}`) }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(dialog.getByRole('heading').first()).toHaveText(wordsOf(other).t('settings.title'));
    }
    await dialog.getByRole('radio', { name: words.t('theme.contrast') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await dialog.getByRole('tab', { name: words.t('settings.privacy') }).click();
    await dialog.getByRole('button', { name: words.t('settings.limit.minCell') }).click();
    await page.getByRole('option', { name: '8' }).click();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words.t('start.new') }).click();
    await page.getByLabel(words.t('new.client')).fill('K');
    await page.getByLabel(words.t('new.name')).fill('N');
    await answerSaveDialog(app, path.join(folder, 'ny.samspil'));
    await page.getByRole('button', { name: words.t('new.create') }).click();
    await waitForShown(page, 'engagement');
    expect((await overviewOf(page)).engagement.privacy).toMatchObject({ min_cell: 8 });
  });
