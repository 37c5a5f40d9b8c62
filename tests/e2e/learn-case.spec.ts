/** A whole case played in the window, wrong first and then right, to the record; the key is that of the variant at hand. */
import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import {
  exerciseOf,
  type Answers,
  type Desk,
  type ExerciseId,
} from '../../shared/domain/training/exercises/index.ts';
import type { RecordFile } from '../../shared/domain/training/record.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { deskOf } from '../shared/domain/training/practice-desk.ts';
import { profileWith, waitForShown } from './desk.ts';

const words = wordsOf('da');

function valueOf<T>(answer: unknown): T {
  const { ok, value } = answer as { ok: boolean; value: T };
  expect(ok).toBe(true);
  return value;
}

const LONG =
  'Her lever to forskellige billeder af det samme samarbejde, og kerneopgaven hviler netop på de to grupper.';
const QUESTION = 'Hvad genkender I i tallet, når I tænker på en uge, hvor det lykkedes?';

/** Answers that the case calls right, by trying each option of each question while the others stand. */
function keyOf(desk: Desk, id: ExerciseId): Answers {
  const exercise = exerciseOf(id);
  const questions = exercise.questions(desk);
  const rights = (answers: Answers): number =>
    exercise.check(desk, answers).remarks.filter(({ tone }) => tone === 'right').length;
  return questions.reduce<Answers>((answers, question) => {
    if (question.kind !== 'choice') return answers;
    const [best] = [...question.options].sort(
      (a, b) => rights({ ...answers, [question.id]: b.id }) - rights({ ...answers, [question.id]: a.id }),
    );
    return { ...answers, [question.id]: best?.id ?? '' };
  }, {});
}

const openExercise = async (page: Page, panel: Locator, id: ExerciseId): Promise<void> => {
  const back = panel.getByRole('button', { name: 'Alle øvelser' });
  if ((await back.count()) > 0) await back.click();
  await panel
    .getByRole('button', { name: new RegExp(`^${words.text(`practice.exercise.${id}`)}`, 'u') })
    .click();
  await waitForShown(page, `exercise-${id}`);
};

const check = (panel: Locator): Promise<void> =>
  panel.getByRole('button', { name: 'Se, om det passer' }).click();

const said = (panel: Locator): Locator => panel.locator('.learn-outcome');

async function choose(panel: Locator, answers: Answers): Promise<void> {
  for (const id of Object.values(answers)) {
    const group = panel.getByRole('radiogroup').nth(Object.values(answers).indexOf(id));
    await group.locator(`label:has(input[value="${String(id)}"])`).click();
  }
}

test('a whole case, wrong and right, to the record', async ({ launch, folder }) => {
  const { app, page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await page.getByRole('button', { name: 'Øv dig på en case' }).click();
  await waitForShown(page, 'practice-start');
  await answerSaveDialog(app, path.join(folder, 'øvelse.samspil'));
  await page.getByRole('button', { name: 'Vælg placering og begynd …' }).click();
  await waitForShown(page, 'practice');
  const panel = page.getByRole('complementary', { name: 'Øvelser' });
  const state = valueOf<{ case: string; seed: number } | null>(
    await page.evaluate(() => window.api['practice.state']({})),
  );
  const desk = deskOf({ case: state?.case ?? '', seed: state?.seed ?? 0, language: 'da' });

  // Focus: nothing is settled, then it is as the letter says.
  await openExercise(page, panel, 'focus');
  await check(panel);
  await expect(said(panel)).toHaveText('Prøv igen');
  await panel.getByRole('button', { name: 'Gå dertil' }).click();
  for (const [field, text] of [
    ['Kerneopgave', 'børn i udsatte positioner'],
    ['Formål', 'At se, hvor samarbejdet bærer.'],
  ] as const) {
    await page.getByRole('main').getByLabel(field, { exact: true }).fill(text);
    await page.keyboard.press('Tab');
  }
  const { relations } = desk.engagement;
  await page.evaluate(
    (wanted) => window.api['relations.set']({ relations: wanted, step: 'edited' }),
    typeof relations === 'string' ? relations : relations.map(([a, b]): [string, string] => [a, b]),
  );
  await panel.getByRole('textbox').fill(LONG);
  await check(panel);
  await expect(said(panel)).toHaveText('Til kursusholderen');

  // Import: what came with the letter.
  await openExercise(page, panel, 'import');
  const sheets = (): string[] =>
    fs.readdirSync(folder).filter((name) => /^nordby-.*\.(?:xlsx|csv)$/u.test(name));
  await expect
    .poll(() => sheets().length === 3 || sheets().some((name) => name.endsWith('.xlsx')))
    .toBe(true);
  await answerOpenDialog(
    app,
    sheets().map((name) => path.join(folder, name)),
  );
  await panel.getByRole('button', { name: 'Gå dertil' }).click();
  await page.getByRole('button', { name: 'Hent svar' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Hent svar' });
  await dialog.getByRole('button', { name: 'Vælg fil …' }).click();
  await dialog.getByRole('button', { name: /^Gem svar fra \d+ svarpersoner/u }).click();
  await dialog.getByRole('button', { name: 'Se matricen' }).click();
  await waitForShown(page, 'matrix');
  await check(panel);
  await expect(said(panel)).toHaveText('Løst');

  // Reading: the matrix, the one-sided view, the interval, what is hidden.
  for (const id of ['matrix', 'one-sided', 'interval', 'hidden'] as const) {
    await openExercise(page, panel, id);
    await check(panel);
    await expect(said(panel)).toHaveText('Prøv igen');
    await panel.getByRole('button', { name: 'Gå dertil' }).click();
    await choose(panel, keyOf(desk, id));
    if (id === 'matrix')
      await panel.getByRole('textbox').fill(words.number(desk.result?.indices.between.mean ?? 0, 2));
    await check(panel);
    await expect(said(panel), id).toHaveText('Løst');
  }
  await openExercise(page, panel, 'change');
  await expect(panel.getByText(/^Denne case har kun én måling/u)).toBeVisible();

  // Choosing and asking.
  await openExercise(page, panel, 'choose');
  const [question] = exerciseOf('choose').questions(desk);
  if (question?.kind !== 'choice') throw new Error('no choice');
  const { options } = question;
  const pairs = options.flatMap(({ id }, at) => options.slice(at + 1).map((other) => [id, other.id]));
  const worth = pairs.find(
    (both) =>
      exerciseOf('choose').check(desk, { relations: both, 'choose-why': LONG }).outcome === 'collected',
  );
  if (worth === undefined) throw new Error('no two relations are worth a dialogue');
  const boxes = panel.getByRole('checkbox');
  for (const id of worth) await boxes.nth(options.findIndex((one) => one.id === id)).press('Space');
  await panel.getByRole('textbox').fill(LONG);
  await check(panel);
  await expect(said(panel)).toHaveText('Til kursusholderen');

  await openExercise(page, panel, 'questions');
  const [first, second] = [panel.getByRole('textbox').nth(0), panel.getByRole('textbox').nth(1)];
  await first.fill('Hvis skyld er det, at det går så skidt mellem jer?');
  await second.fill(QUESTION);
  await check(panel);
  await expect(panel.getByText(/kan høres som en anklage/u)).toBeVisible();
  await first.fill(QUESTION);
  await check(panel);
  await expect(panel.getByText(/kan høres som en anklage/u)).toHaveCount(0);

  // Acting: two actions on a relation.
  await openExercise(page, panel, 'actions');
  await check(panel);
  await expect(said(panel)).toHaveText('Prøv igen');
  await panel.getByRole('button', { name: 'Gå dertil' }).click();
  const [a = '', b = ''] = worth[0]?.split('>') ?? [];
  const { id: focus } = valueOf<{ id: number }>(
    await page.evaluate(
      (relation) =>
        window.api['plan.saveFocus']({
          id: null,
          title: 'Kendskab',
          description: '',
          relation,
          dimension: null,
        }),
      [a, b] as [string, string],
    ),
  );
  for (const title of ['Hospitering hos hinanden', 'Fast kontaktperson'])
    await page.evaluate((action) => window.api['plan.saveAction'](action), {
      id: null,
      focus,
      title,
      sign: 'Vi ringer til hinanden først',
      responsible: 'Lederne',
      due: '2027-01-15',
      state: 'planned' as const,
    });
  await expect(page.getByRole('main').getByText('Fast kontaktperson')).toBeVisible();
  await check(panel);
  await expect(said(panel)).toHaveText('Til kursusholderen');

  // The report is written, and its message told.
  await openExercise(page, panel, 'report');
  await panel.getByRole('textbox').fill(LONG);
  await check(panel);
  await expect(said(panel)).toHaveText('Prøv igen');
  await panel.getByRole('button', { name: 'Gå dertil' }).click();
  const report = path.join(folder, 'rapport.pdf');
  await answerSaveDialog(app, report);
  await page.getByRole('button', { name: 'Gem PDF …' }).click();
  await expect.poll(() => fs.existsSync(report)).toBe(true);
  await expect(page.getByText(/\d+ sider/u).first()).toBeVisible();
  await check(panel);
  await expect(said(panel)).toHaveText('Til kursusholderen');

  await panel.getByRole('button', { name: 'Alle øvelser' }).click();
  await expect(panel.getByText(/^10 af 10 løst/u)).toBeVisible();
  await panel.getByLabel('Dit navn').fill('Ida Lund');
  const record = path.join(folder, 'ida.json');
  await answerSaveDialog(app, record);
  await panel.getByRole('button', { name: 'Gem til kursusholderen …' }).click();
  await expect(panel.getByText('ida.json er gemt.')).toBeVisible();
  const { attempts } = (JSON.parse(fs.readFileSync(record, 'utf8')) as RecordFile).record;
  const last = new Map(attempts.map(({ exercise, outcome }) => [exercise, outcome]));
  expect(last.size).toBe(10);
  expect([...last.values()].filter((outcome) => outcome === 'wrong' || outcome === 'partly')).toEqual([]);
  expect(attempts.filter(({ outcome }) => outcome === 'wrong').length).toBeGreaterThan(5);
});
