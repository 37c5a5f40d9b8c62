/** From the numbers to the meeting and beyond, in each language: points, agenda, the presentation by keys, comments, focus and actions. */
import type { Page } from '@playwright/test';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import type { Result } from '../../shared/lib/result.ts';
import { expect, runSamspil, test } from '../helpers/electron.ts';
import { choose, profileWith, waitForShown } from './desk.ts';
import { press } from './hands.ts';

/** The value of an answer of the engine. */
function valueOf<T>(answer: unknown): T {
  const result = answer as Result<T>;
  if (!result.ok) throw new Error('The engine could not answer');
  return result.value;
}

interface Plan {
  readonly minutes: number;
  readonly points: readonly { readonly id: string; readonly question: string; readonly shown: boolean }[];
}
const planOf = async (page: Page): Promise<Plan> =>
  valueOf<Plan>(await page.evaluate(() => window.api['dialogue.get']({})));

/** Chooses, edits, sets the time; then presents with the keys of a keyboard and of a clicker. */
async function dialogue(page: Page, words: Words): Promise<void> {
  const points = page.getByRole('region', { name: words.t('dialogue.points') });
  const shown = await points.getByRole('checkbox', { checked: true }).count();
  await expect(points.getByText(words.t('dialogue.count', { count: shown }))).toBeVisible();
  await points.getByRole('checkbox', { checked: true }).last().press('Space');
  await expect(points.getByText(words.t('dialogue.count', { count: shown - 1 }))).toBeVisible();
  await page.getByLabel(words.t('dialogue.point.question')).fill('Hvad gør vi i morgen?');
  await page.getByRole('button', { name: words.t('dialogue.add.own') }).click();
  await expect(page.getByLabel(words.t('dialogue.point.title'))).toHaveValue(
    words.t('dialogue.add.own.title'),
  );
  await page.getByRole('button', { name: words.t('dialogue.minutes'), exact: false }).click();
  await page.getByRole('option', { name: words.t('dialogue.minutes.value', { count: 90 }) }).click();
  await expect.poll(async () => (await planOf(page)).minutes).toBe(90);
  const plan = await planOf(page);
  expect(plan.points.map(({ question }) => question)).toContain('Hvad gør vi i morgen?');
  expect(plan.points.filter((point) => point.shown)).toHaveLength(shown);

  await page.getByRole('button', { name: words.t('dialogue.present') }).click();
  const present = page.getByRole('dialog', { name: words.t('present.label') });
  const heading = present.getByRole('heading').first();
  await expect(heading).toHaveText('Børn i udsatte positioner');
  const total = shown + 3;
  for (const [key, number] of [
    ['PageDown', 2],
    ['PageDown', 3],
    ['PageUp', 2],
    ['ArrowRight', 3],
    ['Space', 4],
    ['ArrowLeft', 3],
    ['End', total],
    ['Home', 1],
    ['Enter', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(present.getByText(words.t('present.position', { number, total }))).toBeVisible();
  }
  // At the meeting the client's language is spoken, whatever the window's.
  await expect(heading).toHaveText(wordsOf('da').t('present.ground'));
  await page.keyboard.press('Escape');
  await expect(present).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.t('dialogue.present') })).toBeFocused();
}

interface Reviewed {
  readonly comments: readonly {
    readonly id: number | string;
    readonly text: string;
    readonly redacted: string | null;
    readonly theme: string;
    readonly state: string;
  }[];
}

/** Reads one, takes a name out of it, gives it a theme, and chooses it for the report. */
async function comments(page: Page, words: Words): Promise<void> {
  await page.getByRole('tab', { name: words.t('dialogue.tab.comments') }).click();
  await waitForShown(page, 'comments');
  const listed = await page.locator('[data-comment]').count();
  await expect(page.getByText(words.t('comments.count', { count: listed }))).toBeVisible();
  const id = (await page.locator('[data-comment]').first().getAttribute('data-comment')) ?? '';
  const comment = page.locator(`[data-comment="${id}"]`);
  const text = await comment.locator('.comment-text').innerText();
  expect(text.length).toBeGreaterThan(3);
  await comment.getByRole('button', { name: words.t('comments.edit') }).click();
  await comment.getByLabel(words.t('comments.text')).fill('Vi mødes for sjældent.');
  await comment.getByRole('button', { name: words.t('comments.keep') }).click();
  await expect(comment.locator('.comment-text')).toHaveText('Vi mødes for sjældent.');
  await expect(comment.getByText(words.t('comments.edited'), { exact: true })).toBeVisible();
  await comment.getByLabel(words.t('comments.theme'), { exact: true }).fill('Møder');
  await press(page, 'Tab');
  await expect(page.getByRole('heading', { name: 'Møder' })).toBeVisible();
  await comment.getByRole('radio', { name: words.t('comments.state.chosen') }).click();
  await expect(page.locator('.comment-chosen')).toHaveCount(1);
  const kept = valueOf<Reviewed>(
    await page.evaluate(() => window.api['comments.list']({ round: '2026-2' })),
  ).comments.find((one) => String(one.id) === id);
  expect(kept).toMatchObject({ text, redacted: 'Vi mødes for sjældent.', theme: 'Møder', state: 'chosen' });
}

/** A focus area on a relation with its numbers of both rounds, an action in it, and a note of how it goes. */
async function act(page: Page, words: Words, rounds: readonly [string, string]): Promise<void> {
  await page.getByRole('button', { name: words.t('act.focus.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.t('act.focus.title')).fill('Skole og PPR');
  for (const [which, group] of [
    [0, { da: 'Skolen', nb: 'Skolen', en: 'The school' }],
    [1, { da: 'PPR', nb: 'PPT', en: 'Educational psychology service' }],
  ] as const) {
    await dialog.locator('button[aria-haspopup="listbox"]').nth(which).click();
    await page.getByRole('option', { name: group[words.language], exact: true }).click();
  }
  await dialog.getByRole('button', { name: words.t('act.save') }).click();
  const [before, now] = rounds;
  const card = page.getByRole('region', { name: words.t('act.focus') }).locator('.focus-number');
  await expect(card).toHaveText(`${words.t('act.focus.number', { value: now })} (Før: ${before})`);

  await page.getByRole('button', { name: words.t('act.action.add') }).click();
  await dialog.getByLabel(words.t('act.action.title')).fill('Fælles morgenmøde');
  await dialog.getByLabel(words.t('act.action.responsible')).fill('Bo');
  await dialog.getByRole('button', { name: words.t('act.action.focus') }).click();
  await page.getByRole('option', { name: 'Skole og PPR' }).click();
  await dialog.getByRole('button', { name: words.t('act.save') }).click();
  const lacks = ['due', 'sign'].map((lack) => words.text(`act.lack.${lack}`)).join(', ');
  await expect(page.getByText(words.t('act.lacks', { what: lacks }))).toBeVisible();

  const open = page.getByRole('button', { name: words.t('act.action.open', { title: 'Fælles morgenmøde' }) });
  await open.click();
  await dialog.getByLabel(words.t('act.note.text')).fill('Holdt tre gange.');
  await dialog.getByRole('button', { name: words.t('act.note.add') }).click();
  await expect(dialog.getByText('Holdt tre gange.')).toBeVisible();
  await dialog.getByRole('radio', { name: words.t('act.state.done') }).click();
  await dialog.getByRole('button', { name: words.t('act.save') }).click();
  await expect(page.getByText(words.t('act.standing', { done: 1, total: 1 }))).toBeVisible();
  const plan = valueOf<{ readonly actions: readonly object[] }>(
    await page.evaluate(() => window.api['plan.get']({})),
  );
  expect(plan.actions[0]).toMatchObject({
    title: 'Fælles morgenmøde',
    responsible: 'Bo',
    state: 'done',
    notes: [{ text: 'Holdt tre gange.', round: '2026-2' }],
  });
}

for (const language of LANGUAGES)
  test(`presents the chosen points, keeps a comment and an action (${language})`, async ({
    launch,
    sampleDocument,
  }) => {
    const words = wordsOf(language);
    const means = await Promise.all(
      ['2026-1', '2026-2'].map(async (round) => {
        const printed = await runSamspil(['results', sampleDocument, '--round', round, '--json']);
        const { cells } = JSON.parse(printed) as CapacityResult;
        const found = cells.find(({ rater, rated }) => rater === 'skole' && rated === 'ppr');
        return words.number(found?.mean ?? Number.NaN, 1);
      }),
    );
    const [before = '', now = ''] = means;
    const { app, page, close } = await launch({ args: [sampleDocument], profile: profileWith({ language }) });
    await waitForShown(page, 'engagement');
    await choose(app, 'go.dialogue');
    await waitForShown(page, 'dialogue');
    await dialogue(page, words);
    await comments(page, words);
    await choose(app, 'go.act');
    await waitForShown(page, 'act');
    await act(page, words, [before, now]);
    await close();
    const checked = JSON.parse(await runSamspil(['check', sampleDocument, '--json'])) as object;
    expect(checked).toMatchObject({ ok: true });
  });
