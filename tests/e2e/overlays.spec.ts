/** Escape leaves whatever came over a place or beside it, and the palette leads to every place and view, in each language. */
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { expect, test } from '../helpers/electron.ts';
import { OVERLAYS } from '../helpers/overlays.ts';
import { VIEWS } from '../helpers/views.ts';
import { cell, profileWith, waitForShown } from './desk.ts';
import { give } from './hands.ts';

test('Escape leaves every dialog, drawer, menu and pop-up, and the focus goes back', async ({
  launch,
  sample,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const viewer = { app, page, language: 'da', folder: sample.folder } as const;
  const left: string[] = [];
  for (const { name, open, leave } of [...OVERLAYS, ...VIEWS]) {
    if (leave === undefined) continue;
    await open(viewer);
    const before = await page.evaluate(() => document.activeElement?.tagName);
    expect(before, `${name}: the focus is in it`).not.toBe('BODY');
    await leave(viewer);
    left.push(name);
  }
  expect(left.length).toBeGreaterThan(OVERLAYS.length);

  // From a button: back to that button, and from a pop-up inside a dialog first to the dialog.
  const settings = page.locator('.rail-foot .button').last();
  await settings.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab').nth(1).click();
  await dialog.locator('button[aria-haspopup="listbox"]').first().press('Enter');
  await page.locator('.choice-popover').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('.choice-popover')).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(settings).toBeFocused();
});

test('a drawer of the network is left from inside it, back to its group', async ({
  launch,
  sampleDocument,
}) => {
  const { page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  await page.locator('[role="tab"][data-key="network"]').click();
  await waitForShown(page, 'network');
  const group = page.locator('.network-node').first();
  await group.press('Enter');
  const inside = page.locator('.drawer .explained').first();
  await inside.focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.drawer')).toHaveCount(0);
  await expect(group).toBeFocused();
});

/** What is typed for a place inside a step, and what the page then shows. */
const PLACES = [
  ['groups.tab.relations', 'relations'],
  ['survey.tab.limits', 'survey-limits'],
  ['survey.tab.questionnaire', 'survey-questionnaire'],
  ['survey.tab.answers', 'survey-answers'],
  ['dialogue.tab.comments', 'comments'],
  ['deliver.tab.compose', 'compose'],
  ['insight.network', 'network'],
  ['insight.matrix', 'matrix'],
] as const;

test('the palette leads to every place inside a step, and to whose view and which scale', async ({
  launch,
  sampleDocument,
}) => {
  const { page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const goTo = async (words: Words, typed: string, shown: string): Promise<void> => {
    await give(page, words, typed);
    await waitForShown(page, shown);
  };
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    for (const [key, shown] of PLACES) await goTo(words, words.t(key), shown);
    const number = cell(page, 'skole', 'ppr');
    const onFive = await number.getAttribute('aria-label');
    await give(page, words, words.t('palette.view', { name: words.t('view.client') }));
    await expect(page.getByText(words.t('matrix.client-view'))).toBeVisible();
    await give(page, words, words.t('palette.view', { name: words.t('view.consultant') }));
    await expect(page.getByText(words.t('matrix.client-view'))).toHaveCount(0);
    await give(page, words, words.t('palette.scale', { name: words.t('insight.scale-hundred') }));
    await expect(number).not.toHaveAttribute('aria-label', onFive ?? '');
    await give(
      page,
      words,
      words.t('palette.scale', { name: words.t('insight.scale-native', { min: 1, max: 5 }) }),
    );
    await expect(number).toHaveAttribute('aria-label', onFive ?? '');
    await goTo(words, words.t('palette.compare-none'), 'change');
    await expect(page.getByText(words.t('change.none-text'))).toBeVisible();
    await goTo(words, words.t('insight.compare-with', { round: 'Før' }), 'change');
    await expect(page.getByText(words.t('change.none-text'))).toHaveCount(0);
    for (const [key, title] of [
      ['act.action.add', 'act.action.new'],
      ['act.focus.add', 'act.focus.new'],
      ['palette.storage', 'settings.title'],
    ] as const) {
      await give(page, words, words.t(key));
      await expect(page.getByRole('dialog', { name: words.t(title) })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const next = LANGUAGES[LANGUAGES.indexOf(language) + 1];
    if (next === undefined) return;
    await give(page, words, words.t('palette.language', { name: words.text(`language.${next}`) }));
    await expect(page.locator('html')).toHaveAttribute('lang', next);
  }
});

test('the palette opens another window, and another document is not in its way', async ({
  launch,
  sampleDocument,
}) => {
  const { app, page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  const opened = app.waitForEvent('window');
  await give(page, wordsOf('da'), wordsOf('da').t('menu.new-window'));
  await waitForShown(await opened, 'start');
  expect(await page.locator('h1').innerText()).toContain('Nordby Kommune');
});
