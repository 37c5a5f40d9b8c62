/** Start in each language: opening, what was open lately with its response, and files that are dropped on the window. */
import path from 'node:path';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { drop, overviewOf } from './hands.ts';

for (const language of LANGUAGES)
  test(`opens, finds again, and takes what is dropped (${language})`, async ({
    launch,
    sample,
    sampleDocument,
    folder,
  }) => {
    const words = wordsOf(language);
    const printed = await runSamspil(['results', sampleDocument, '--json']);
    const { response } = JSON.parse(printed) as CapacityResult;
    const { app, page } = await launch({ profile: profileWith({ language, tourSeen: true }) });
    const leave = async (): Promise<void> => {
      await page.getByRole('button', { name: words.t('rail.close') }).click();
      await waitForShown(page, 'start');
    };
    await waitForShown(page, 'start');
    await expect(page.getByText(words.t('start.recent-empty'))).toBeVisible();
    await expect(page.getByRole('listitem').first()).toHaveText(words.t('start.step-1'));

    await answerOpenDialog(app, [sampleDocument]);
    await page.getByRole('button', { name: words.t('start.open') }).click();
    await waitForShown(page, 'overview');
    await leave();

    const recent = page.getByRole('button', { name: /^Nordby Kommune/u });
    const answered = { responded: response.responded ?? -1, invited: response.invited ?? -1 };
    await expect(recent).toContainText(words.t('start.round-of', { round: 'Efter', ...answered }));
    await recent.click();
    await waitForShown(page, 'overview');
    await leave();

    await drop(page, [sampleDocument]);
    await waitForShown(page, 'overview');
    await leave();

    const sheet = 'nordby-2026-1-surveyxact.xlsx';
    await drop(page, [path.join(sample.folder, sheet)]);
    const form = page.getByRole('dialog', { name: words.t('new.title') });
    await expect(form.getByText(words.t('start.from-sheet', { file: sheet }))).toBeVisible();
    await form.getByRole('button', { name: words.t('new.create') }).click();
    await expect(form.getByRole('alert')).toHaveText(words.t('new.incomplete'));
    await form.getByLabel(words.t('new.client')).fill('Vestby Kommune');
    await form.getByLabel(words.t('new.name')).fill('Unge');
    await answerSaveDialog(app, path.join(folder, 'vestby.samspil'));
    await form.getByRole('button', { name: words.t('new.create') }).click();
    const wizard = page.getByRole('dialog', { name: words.t('import.title') });
    await expect(wizard.getByText(words.t('import.tool', { tool: 'SurveyXact' }))).toBeVisible();
    const { engagement } = await overviewOf(page);
    expect([engagement.client, engagement.name, engagement.language]).toEqual([
      'Vestby Kommune',
      'Unge',
      language,
    ]);
  });
