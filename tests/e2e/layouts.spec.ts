/** Every layout of a survey export through the window: chosen, recognised, asked about where it must be, stored, and its known numbers shown. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { wordsOf } from '../../shared/i18n/index.ts';
import {
  answerOpenDialog,
  expect,
  launchApp,
  runSamspil,
  temporaryFolder,
  test,
  type RunningApp,
} from '../helpers/electron.ts';
import { LAYOUT_GROUPS, LAYOUTS, layoutSetup, makeLayout, type MadeLayout } from '../helpers/layouts.ts';
import { profileWith, waitForShown } from './desk.ts';

const words = wordsOf('da');
const folder = temporaryFolder('samspil-layouts');
let running: RunningApp | null = null;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const setup = path.join(folder, 'setup.json');
  const document = path.join(folder, 'filer.samspil');
  fs.writeFileSync(setup, JSON.stringify(layoutSetup));
  await runSamspil(['new', document, '--setup', setup]);
  running = await launchApp({ profile: profileWith(), args: [document] });
  await waitForShown(running.page, 'engagement');
});

test.afterAll(async () => {
  await running?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

function app(): RunningApp {
  if (running === null) throw new Error('The app did not start');
  return running;
}

async function chooseFiles(page: Page, files: readonly string[]) {
  await page.getByRole('button', { name: /^Spørg/u }).click();
  await answerOpenDialog(app().app, files);
  await page.getByRole('button', { name: 'Hent svar', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  return dialog;
}

/** Says what each entry means, then goes on to the check. */
async function sayMeanings(page: Page, { answers, groups }: MadeLayout): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  const say = async (table: string, text: string, option: string | RegExp): Promise<void> => {
    const entry = words.t('import.entries.meaning-of', { text });
    await dialog
      .getByRole('table', { name: table })
      .getByRole('button', { name: new RegExp(entry, 'u') })
      .click();
    await page.getByRole('option', { name: option }).click();
    // The next entry is asked about once this one is worked out.
    await expect(dialog.locator('.wizard-status')).toHaveText('');
  };
  await dialog.getByRole('button', { name: new RegExp(words.t('import.step.values'), 'u') }).click();
  for (const [text, group] of groups) {
    const known = LAYOUT_GROUPS.find(({ id }) => id === group)?.name.da ?? '';
    await say(words.t('import.entries.groups'), text, known);
  }
  for (const [text, meaning] of answers)
    await say(
      words.t('import.entries.answers'),
      text,
      meaning === 'missing'
        ? words.t('import.meaning.missing')
        : meaning === 'notApplicable'
          ? words.t('import.meaning.not-applicable')
          : new RegExp(`^${meaning} · `, 'u'),
    );
  await dialog.getByRole('button', { name: words.t('action.next') }).click();
}

for (const layout of LAYOUTS)
  test(layout.name, async () => {
    const { page } = app();
    const made = makeLayout(layout, folder);
    const dialog = await chooseFiles(page, made.files);
    await expect(dialog.locator('.import-file')).toContainText(layout.recognised);
    if (made.answers.size > 0) await sayMeanings(page, made);
    await dialog.getByRole('button', { name: `Gem svar fra ${made.respondents} svarpersoner` }).click();
    await expect(dialog.getByText(`Svar fra ${made.respondents} svarpersoner er gemt`)).toBeVisible();
    await dialog.getByRole('button', { name: 'Se matricen' }).click();
    await waitForShown(page, 'matrix');
    for (const [key, mean] of made.means)
      await expect(page.locator(`[data-cell="${key}"]`)).toHaveAttribute(
        'aria-label',
        new RegExp(`: ${words.number(mean, 1)}`, 'u'),
      );
  });
