/** Exams, records and signatures: what is forged or altered is told. */
import fs from 'node:fs';
import path from 'node:path';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerKeyDesk } from '../../../electron/engine/services/answer-key.ts';
import { exerciseOf } from '../../../shared/domain/training/exercises/index.ts';
import { canonicalJson, type RecordFile, type SignedExam } from '../../../shared/domain/training/record.ts';
import { pageTexts } from '../../helpers/pdf-tools.ts';
import { failureOf, importSheet, makeEngine, type TestEngine } from '../helpers.ts';

const at = (engine: TestEngine, name: string) => engine.client.grant(path.join(engine.folder, name));
const PASSPHRASE = 'et langt og roligt kursus';

async function holder(): Promise<TestEngine> {
  const engine = makeEngine();
  await engine.client.call('examiner.create', { name: 'Kursus & Co', passphrase: PASSPHRASE });
  return engine;
}

async function examFile(examiner: TestEngine): Promise<string> {
  await examiner.client.call('examiner.writeExam', {
    file: at(examiner, 'prøve.json'),
    title: 'Certificering, hold 4',
    case: 'chain',
    language: 'da',
    passphrase: PASSPHRASE,
  });
  return path.join(examiner.folder, 'prøve.json');
}

/** A trainee who takes the exam and hands in a record; its path. */
async function takenExam(exam: string): Promise<{ record: string; trainee: TestEngine }> {
  const trainee = makeEngine();
  const token = trainee.client.grant(exam);
  await trainee.client.call('practice.start', {
    file: at(trainee, 'prøve.samspil'),
    case: 'nordby',
    language: 'en',
    exam: token,
  });
  await importSheet(trainee, path.join(trainee.folder, 'chain-2026-1.xlsx'), '2026-1');
  const opened = await trainee.client.call('practice.exercise', { exercise: 'hidden' });
  const given = { cell: 'few', neighbour: 'nobody' };
  const answered = await trainee.client.call('practice.answer', {
    exercise: 'hidden',
    answers: given,
    seconds: 61,
  });
  // No hints in an exam.
  expect([opened.verdict, answered.verdict]).toEqual([null, null]);
  const told = (await trainee.client.call('practice.state', {}))?.exercises;
  expect(told?.find(({ id }) => id === 'hidden')?.outcome).toBe('collected');
  await trainee.client.call('practice.writeRecord', { file: at(trainee, 'bevis.json'), person: 'Ida Lund' });
  return { record: path.join(trainee.folder, 'bevis.json'), trainee };
}

const readJson = <T>(file: string): T => JSON.parse(fs.readFileSync(file, 'utf8')) as T;

describe('an exam', () => {
  it('decides on case and language, notes its time, and is checked by the examiner anew', async () => {
    const examiner = await holder();
    const { record, trainee } = await takenExam(await examFile(examiner));
    const read = await examiner.client.call('examiner.readRecord', { file: examiner.client.grant(record) });
    expect(read).toMatchObject({
      trust: 'unsigned',
      exam: { title: 'Certificering, hold 4', trust: 'own' },
      record: { person: 'Ida Lund', practice: { case: 'chain', language: 'da' } },
    });
    const hidden = read.exercises.find(({ id }) => id === 'hidden');
    expect(hidden).toMatchObject({ attempts: 1, seconds: 61, told: 'partly', checked: 'partly' });
    expect(hidden?.questions.map(({ id }) => id)).toEqual(['cell', 'neighbour']);
    await trainee.client.close();
    await examiner.client.close();
  });

  it('gives each trainee numbers of their own, and each variant the key that its own sheet gives', async () => {
    const examiner = await holder();
    const exam = await examFile(examiner);
    const taken = await Promise.all([takenExam(exam), takenExam(exam)]);
    const marks = taken.map(({ record }) => readJson<RecordFile>(record).record.practice);
    expect(new Set(marks.map(({ seed }) => seed)).size).toBe(2);
    const keys = await Promise.all(
      taken.map(async ({ trainee }, at) => {
        const shown = await trainee.client.call('capacity.get', { audience: 'consultant' });
        const cells = shown.cells.filter(({ rater, rated, mean }) => rater !== rated && mean !== null);
        const means = cells.map(({ mean }) => mean ?? 0);
        // Recomputed from what the trainee's own sheet gave: the strongest, the weakest and the mean between groups.
        const [high, low] = [Math.max(...means), Math.min(...means)];
        const idOf = (value: number): string => {
          const cell = cells.find(({ mean }) => mean === value);
          return `${cell?.rater ?? ''}>${cell?.rated ?? ''}`;
        };
        const between = means.reduce((sum, mean) => sum + mean, 0) / means.length;
        const answers = { strongest: idOf(high), weakest: idOf(low), between: between.toFixed(2) };
        const mark = marks[at];
        if (mark === undefined) throw new Error('Each exam has its mark');
        expect(exerciseOf('matrix').check(answerKeyDesk(mark), answers).outcome).toBe('right');
        const turned = { ...answers, strongest: answers.weakest, weakest: answers.strongest };
        expect(exerciseOf('matrix').check(answerKeyDesk(mark), turned).outcome).toBe('partly');
        await trainee.client.close();
        return between;
      }),
    );
    expect(keys[0]).not.toBe(keys[1]);
    await examiner.client.close();
  });

  it('that was altered is refused', async () => {
    const examiner = await holder();
    const exam = await examFile(examiner);
    const signed = readJson<SignedExam>(exam);
    fs.writeFileSync(exam, JSON.stringify({ ...signed, exam: { ...signed.exam, case: 'nordby' } }));
    expect(await failureOf(takenExam(exam))).toMatchObject({ code: 'examiner.exam-altered' });
    await examiner.client.close();
  });
});

describe('a record', () => {
  async function signed() {
    const examiner = await holder();
    const { record, trainee } = await takenExam(await examFile(examiner));
    await trainee.client.close();
    await examiner.client.call('examiner.sign', {
      record: examiner.client.grant(record),
      file: at(examiner, 'underskrevet.json'),
      marks: { 'practice.rubric.questions-open': 2 },
      comment: 'Fint arbejde',
      passed: true,
      passphrase: PASSPHRASE,
    });
    return { examiner, file: path.join(examiner.folder, 'underskrevet.json') };
  }
  const trustOf = async (engine: TestEngine, file: string) =>
    (await engine.client.call('examiner.readRecord', { file: engine.client.grant(file) })).trust;

  it('that is signed is known by its holder, and told as another’s elsewhere', async () => {
    const { examiner, file } = await signed();
    const elsewhere = makeEngine();
    expect(await trustOf(examiner, file)).toBe('own');
    expect(await trustOf(elsewhere, file)).toBe('other');
    const read = await elsewhere.client.call('examiner.readRecord', { file: elsewhere.client.grant(file) });
    const own = await examiner.client.call('examiner.state', {});
    expect(read.holder).toEqual(own);
    expect(own?.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
    expect(read.assessment).toMatchObject({ passed: true, comment: 'Fint arbejde' });
    await elsewhere.client.close();
    await examiner.client.close();
  });

  it.each<[string, (file: RecordFile) => RecordFile]>([
    ['another person', (file) => ({ ...file, record: { ...file.record, person: 'Bo' } })],
    [
      'another outcome',
      (file) => ({
        ...file,
        record: {
          ...file.record,
          attempts: file.record.attempts.map((one) => ({ ...one, outcome: 'right' as const })),
        },
      }),
    ],
    [
      'another assessment',
      (file) => ({
        ...file,
        assessment: file.assessment && { ...file.assessment, marks: { 'practice.rubric.focus-task': 2 } },
      }),
    ],
    [
      'a signature of nobody',
      (file) => ({ ...file, signature: file.signature && { ...file.signature, value: 'AAAA' } }),
    ],
    [
      'no key at all',
      (file) => ({ ...file, signature: file.signature && { ...file.signature, publicKey: 'AAAA' } }),
    ],
  ])('that says %s than what was signed is told as altered', async (_, alter) => {
    const { examiner, file } = await signed();
    fs.writeFileSync(file, JSON.stringify(alter(readJson<RecordFile>(file))));
    expect(await trustOf(examiner, file)).toBe('altered');
    await examiner.client.close();
  });

  it('that somebody else signed in the holder’s name is told as another’s, with another fingerprint', async () => {
    const { examiner, file } = await signed();
    const { record, assessment, signature } = readJson<RecordFile>(file);
    const forger = generateKeyPairSync('ed25519');
    const forged = { record: { ...record, person: 'Bo' }, assessment };
    fs.writeFileSync(
      file,
      JSON.stringify({
        ...forged,
        signature: {
          ...signature,
          publicKey: forger.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
          value: sign(null, Buffer.from(canonicalJson(forged)), forger.privateKey).toString('base64'),
        },
      }),
    );
    const read = await examiner.client.call('examiner.readRecord', { file: examiner.client.grant(file) });
    expect(read.trust).toBe('other');
    expect(read.holder?.name).toBe('Kursus & Co');
    expect(read.holder?.fingerprint).not.toBe(
      (await examiner.client.call('examiner.state', {}))?.fingerprint,
    );
    await examiner.client.close();
  });

  it('whose outcomes were made up is found by the key of the case', async () => {
    const examiner = await holder();
    const { record, trainee } = await takenExam(await examFile(examiner));
    const file = readJson<RecordFile>(record);
    const attempts = file.record.attempts.map((one) => ({ ...one, outcome: 'right' as const }));
    fs.writeFileSync(record, JSON.stringify({ ...file, record: { ...file.record, attempts } }));
    const read = await examiner.client.call('examiner.readRecord', { file: examiner.client.grant(record) });
    expect(read.exercises.find(({ id }) => id === 'hidden')).toMatchObject({
      told: 'right',
      checked: 'partly',
    });
    await trainee.client.close();
    await examiner.client.close();
  });

  it('is signed by the right passphrase only, and never without a key', async () => {
    const { examiner, file } = await signed();
    const nobody = makeEngine();
    const input = (engine: TestEngine, passphrase: string) => ({
      record: engine.client.grant(file),
      file: at(engine, 'igen.json'),
      marks: {},
      comment: '',
      passed: false,
      passphrase,
    });
    expect(await failureOf(examiner.client.call('examiner.sign', input(examiner, 'forkert')))).toMatchObject({
      code: 'examiner.passphrase-wrong',
    });
    expect(await failureOf(nobody.client.call('examiner.sign', input(nobody, 'x')))).toMatchObject({
      code: 'examiner.none',
    });
    expect(fs.existsSync(path.join(examiner.folder, 'igen.json'))).toBe(false);
    const again = examiner.client.call('examiner.create', { name: 'En anden', passphrase: 'x' });
    expect(await failureOf(again)).toMatchObject({ code: 'examiner.exists' });
    await nobody.client.close();
    await examiner.client.close();
  });

  it('is on paper what it is in the file, with the examiner’s marks, and as PDF only', async () => {
    const { examiner, file } = await signed();
    const record = examiner.client.grant(file);
    await examiner.client.call('examiner.writePaper', { record, file: at(examiner, 'bevis.pdf') });
    const text = (pageTexts(path.join(examiner.folder, 'bevis.pdf')) ?? []).join(' ');
    for (const part of ['Ida Lund', 'Bestået', 'Fint arbejde', 'Kursus & Co', 'Se, hvorfor noget er skjult'])
      expect(text).toContain(part);
    const wrong = examiner.client.call('examiner.writePaper', { record, file: at(examiner, 'bevis.txt') });
    expect(await failureOf(wrong)).toMatchObject({ code: 'record.paper-format' });
    expect(fs.existsSync(path.join(examiner.folder, 'bevis.txt'))).toBe(false);
    await examiner.client.close();
  });

  it('that is none is refused with the field', async () => {
    const examiner = await holder();
    const file = path.join(examiner.folder, 'noget.json');
    fs.writeFileSync(file, '{"record": {"person": "Bo"}}');
    const read = examiner.client.call('examiner.readRecord', { file: examiner.client.grant(file) });
    expect(await failureOf(read)).toMatchObject({
      code: 'record.invalid',
      params: { field: 'record.practice' },
    });
    await examiner.client.close();
  });
});
