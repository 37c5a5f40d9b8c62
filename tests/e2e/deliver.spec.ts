/** Delivering, in each language: the report as it is composed, every format written, and a report for each group. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ReportState } from '../../shared/api/report-methods.ts';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import type { Result } from '../../shared/lib/result.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  expect,
  runSamspil,
  test,
  type RunningApp,
} from '../helpers/electron.ts';
import { pageTexts } from '../helpers/pdf-tools.ts';
import { choose, profileWith, waitForShown } from './desk.ts';

/** What the glossary is called among the sections of the window. */
async function glossaryName(page: Page): Promise<string> {
  const wish = { round: '2026-2', language: 'da', audience: 'client' } as const;
  const answer = (await page.evaluate(
    (given) => window.api['report.state'](given),
    wish,
  )) as Result<ReportState>;
  if (!answer.ok) throw new Error('The engine gave no sections');
  return answer.value.sections.find(({ id }) => id === 'glossary')?.name ?? '';
}

/** Leaves the glossary out; the pages beside the sections become fewer. Gives their number. */
async function compose(page: Page, words: Words): Promise<number> {
  await page.getByRole('tab', { name: words.t('deliver.tab.compose') }).click();
  await waitForShown(page, 'compose');
  const pages = page.locator('[data-page]');
  await expect(pages.first()).toBeVisible();
  const before = await pages.count();
  const section = await glossaryName(page);
  await page.getByRole('checkbox', { name: words.t('compose.show', { section }) }).press('Space');
  await expect(pages).not.toHaveCount(before);
  const after = await pages.count();
  expect(after).toBeLessThan(before);
  await page.getByRole('tab', { name: words.t('deliver.tab.files') }).click();
  return after;
}

interface Format {
  readonly card: 'report' | 'workbook' | 'slides' | 'kit' | 'data';
  readonly file: string;
  readonly begins: string;
}
const FORMATS: readonly Format[] = [
  { card: 'report', file: 'rapport.pdf', begins: '%PDF-' },
  { card: 'workbook', file: 'tal.xlsx', begins: 'PK' },
  { card: 'slides', file: 'møde.pptx', begins: 'PK' },
  { card: 'kit', file: 'pakke.pdf', begins: '%PDF-' },
  { card: 'data', file: 'data.csv', begins: '\xef\xbb\xbf' },
];

/** Writes each in the window's language; the card says where it lies. */
async function writeAll({ app, page }: RunningApp, words: Words, folder: string): Promise<void> {
  for (const { card, file, begins } of FORMATS) {
    const region = page.getByRole('region', { name: words.text(`deliver.${card}`), exact: true });
    await region.getByRole('button', { name: words.t('deliver.language') }).click();
    await page.getByRole('option', { name: words.text(`language.${words.language}`) }).click();
    const target = path.join(folder, file);
    await answerSaveDialog(app, target);
    await region.getByRole('button', { name: words.text(`deliver.${card}-write`) }).click();
    await expect(region.getByRole('status')).toContainText(file);
    await expect(region.getByRole('button', { name: words.t('deliver.show') })).toBeVisible();
    expect(fs.readFileSync(target).subarray(0, begins.length).toString('latin1')).toBe(begins);
  }
}

for (const language of LANGUAGES)
  test(`composes the report and writes every format and a report for each group (${language})`, async ({
    launch,
    sampleDocument,
    folder,
  }) => {
    const words = wordsOf(language);
    const result = JSON.parse(
      await runSamspil(['results', sampleDocument, '--audience', 'client', '--json']),
    ) as CapacityResult;
    const running = await launch({ args: [sampleDocument], profile: profileWith({ language }) });
    const { app, page } = running;
    await waitForShown(page, 'engagement');
    await choose(app, 'go.deliver');
    await waitForShown(page, 'deliver');
    const pages = await compose(page, words);
    const into = path.join(folder, 'ud & af');
    fs.mkdirSync(into);
    await writeAll(running, words, into);

    const report = page.getByRole('region', { name: words.t('deliver.report'), exact: true });
    await expect(report.getByRole('status')).toContainText(words.t('deliver.pages', { count: pages }));
    const text = pageTexts(path.join(into, 'rapport.pdf'))?.join('\n') ?? '';
    expect(text.replace(/\s+/gu, ' ')).toContain(words.t('report.overview.index'));
    expect(text).toContain(words.number(result.indices.overall.mean ?? Number.NaN, 1));
    const [head = ''] = fs.readFileSync(path.join(into, 'data.csv'), 'utf8').split('\n');
    const written = await runSamspil([
      ...['data', sampleDocument, '--out', path.join(folder, 'same.csv'), '--language', language],
      ...['--audience', 'client'],
    ]);
    expect(written).toContain('same.csv');
    expect(fs.readFileSync(path.join(folder, 'same.csv'), 'utf8').split('\n')[0]).toBe(head);

    const each = path.join(folder, 'grupper');
    fs.mkdirSync(each);
    await answerOpenDialog(app, [each]);
    const groups = page.getByRole('region', { name: words.t('deliver.groups'), exact: true });
    await groups.getByRole('button', { name: words.t('deliver.groups-write') }).click();
    await expect(groups.getByRole('status')).not.toBeEmpty();
    const files = fs.readdirSync(each);
    await expect(groups.getByRole('status')).toContainText(words.t('deliver.files', { count: files.length }));
    expect(files.length).toBe(result.groups.length);
  });
