/** The examiner in the window: many records at once, answers beside the rubric, a signature; what is forged or altered is told. */
import { generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { exerciseOf, type Outcome } from '../../shared/domain/training/exercises/index.ts';
import type { Practice } from '../../shared/domain/training/practice.ts';
import { canonicalJson, type RecordFile } from '../../shared/domain/training/record.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from '../helpers/electron.ts';
import { deskOf } from '../shared/domain/training/practice-desk.ts';
import { profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

const PRACTICE: Practice = { case: 'chain', seed: 77, language: 'da' };
const PASSPHRASE = 'et langt og roligt kursus';
const QUESTION = 'Hvad genkender I, når I tænker på en uge, hvor det lykkedes?';

/** A record as a trainee hands it in; `told`: what the file itself says of the one-sided view. */
function recordOf(person: string, view: string, told: Outcome): RecordFile {
  const attempt = { at: '2026-03-02T09:00:00.000Z', seconds: 90 };
  return {
    record: {
      schema: 1,
      person,
      practice: { ...PRACTICE, exam: null },
      exam: null,
      writtenAt: '2026-03-02T10:00:00.000Z',
      program: '0.1.0',
      attempts: [
        { ...attempt, exercise: 'one-sided', answers: { view }, outcome: told },
        {
          ...attempt,
          exercise: 'questions',
          answers: { 'question-1': QUESTION, 'question-2': QUESTION },
          outcome: 'collected',
        },
      ],
    },
    assessment: null,
    signature: null,
  };
}

const readRecord = (file: string): RecordFile => JSON.parse(fs.readFileSync(file, 'utf8')) as RecordFile;

/** What somebody else would sign under the holder's name. */
function forged({ record, assessment, signature }: RecordFile): RecordFile {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const said = { record, assessment };
  if (signature === null) throw new Error('not signed');
  return {
    ...said,
    signature: {
      ...signature,
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      value: sign(null, Buffer.from(canonicalJson(said)), privateKey).toString('base64'),
    },
  };
}

async function openExaminer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Øv dig på en case' }).click();
  await waitForShown(page, 'practice-start');
  await page.getByRole('button', { name: 'For kursusholdere …' }).click();
  await waitForShown(page, 'examiner');
}

test('an examiner opens many records, reads, marks and signs one; a forged and an altered one are told', async ({
  launch,
  folder,
}) => {
  const desk = deskOf(PRACTICE);
  const exercise = exerciseOf('one-sided');
  const [question] = exercise.questions(desk);
  if (question?.kind !== 'choice') throw new Error('no choice');
  const isRight = (id: string): boolean => exercise.check(desk, { view: id }).outcome === 'right';
  const right = question.options.find(({ id }) => isRight(id))?.id ?? '';
  const wrong = question.options.find(({ id }) => !isRight(id))?.id ?? '';
  const files = {
    ida: recordOf('Ida Lund', right, 'right'),
    bo: recordOf('Bo Vang', wrong, 'wrong'),
    // The file praises an answer that the case does not.
    eva: recordOf('Eva Krogh', wrong, 'right'),
  };
  const at = (name: string): string => path.join(folder, `${name}.json`);
  for (const [name, file] of Object.entries(files)) fs.writeFileSync(at(name), JSON.stringify(file));
  fs.writeFileSync(at('noget'), '{"record": {"person": "Bo"}}');

  const { app, page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  await openExaminer(page);
  const sheet = page.getByRole('dialog', { name: 'Kursusholder' });
  await sheet.getByLabel('Navn på beviset').fill('Kursus & Co');
  await sheet.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE);
  await sheet.getByRole('button', { name: 'Opret nøgle' }).click();
  await expect(sheet.getByText(/^Fingeraftryk: ([0-9a-f]{4} ){7}[0-9a-f]{4}$/u)).toBeVisible();

  await answerOpenDialog(app, ['ida', 'bo', 'eva', 'noget'].map(at));
  await sheet.getByRole('button', { name: 'Åbn beviser …' }).click();
  const rows = sheet.getByRole('listitem').filter({ has: page.getByRole('button') });
  await expect(rows).toHaveCount(3);
  await expect(sheet.getByRole('alert')).toContainText(/^noget\.json: /u);
  await expect(rows.filter({ hasText: 'Ikke underskrevet' })).toHaveCount(3);
  expect.soft(await objections(page), 'records').toEqual([]);

  await rows.filter({ hasText: 'Eva Krogh' }).getByRole('button').click();
  await waitForShown(page, 'record');
  await expect(sheet.getByText('Filen siger »Løst«, men casens facit siger »Prøv igen«.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Beviser' }).click();

  await rows.filter({ hasText: 'Ida Lund' }).getByRole('button').click();
  await waitForShown(page, 'record');
  await expect(sheet.getByText(QUESTION).first()).toBeVisible();
  await expect(sheet.getByText(/men casens facit siger/u)).toHaveCount(0);
  const open = sheet.getByRole('radiogroup', { name: 'Spørgsmålene er åbne og handler om oplevelser.' });
  await open.getByRole('radio', { name: 'Fuldt ud' }).click();
  await expect(sheet.getByText('2 punkter mangler en vurdering')).toBeVisible();
  expect.soft(await objections(page), 'record').toEqual([]);
  await sheet.getByLabel('Kommentar').fill('Fine, åbne spørgsmål.');
  await sheet.getByText('Bestået', { exact: true }).click();
  await sheet.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE);
  await answerSaveDialog(app, at('underskrevet'));
  await sheet.getByRole('button', { name: 'Underskriv og gem …' }).click();
  await expect(sheet.getByText('underskrevet.json er gemt.')).toBeVisible();
  await expect(sheet.getByText(/Underskrevet af dig/u)).toBeVisible();
  await answerSaveDialog(app, path.join(folder, 'bevis.pdf'));
  await sheet.getByRole('button', { name: 'Gem som PDF …' }).click();
  await expect(sheet.getByText('bevis.pdf er gemt.')).toBeVisible();
  expect(fs.readFileSync(path.join(folder, 'bevis.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

  const signed = readRecord(at('underskrevet'));
  expect(signed.assessment).toMatchObject({
    passed: true,
    comment: 'Fine, åbne spørgsmål.',
    marks: { 'practice.rubric.questions-open': 2 },
  });
  fs.writeFileSync(
    at('ændret'),
    JSON.stringify({ ...signed, record: { ...signed.record, person: 'Kaj Holm' } }),
  );
  fs.writeFileSync(
    at('forfalsket'),
    JSON.stringify(forged({ ...signed, record: { ...signed.record, person: 'Lis Dam' } })),
  );
  await answerOpenDialog(app, ['ændret', 'forfalsket'].map(at));
  await sheet.getByRole('button', { name: 'Beviser' }).click();
  await sheet.getByRole('button', { name: 'Åbn beviser …' }).click();
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: 'Kaj Holm' })).toContainText('Ændret efter underskriften');
  await expect(rows.filter({ hasText: 'Lis Dam' })).toContainText('Underskrevet med en anden nøgle');
  await expect(rows.filter({ hasText: 'Ida Lund' })).toContainText('Underskrevet af dig');
  await rows.filter({ hasText: 'Kaj Holm' }).getByRole('button').click();
  await sheet.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE);
  await expect(sheet.getByRole('button', { name: 'Underskriv og gem …' })).toBeDisabled();
});
