/** `samspil import`: a sheet into the document, a batch out of it or in again, and the account as text, JSON or a file. */
import { basename } from 'node:path';
import { KNOWN_POLICIES } from '../../shared/domain/mapping/known-respondents.ts';
import { PSEUDONYMS } from '../../shared/domain/mapping/types.ts';
import type { MethodInput, MethodOutput } from '../../shared/api/methods.ts';
import { readJsonFile, type EngineClient } from '../engine/index.ts';
import type { CommandRun } from './commands.ts';
import { accountText } from './tables.ts';
import { UsageError } from './usage.ts';

export interface ImportRun extends CommandRun {
  readonly engine: EngineClient;
  readonly jobId: string;
  /** Opens the document of the first argument. */
  readonly open: () => Promise<void>;
}

/** @returns the exit status */
export async function importSheet(run: ImportRun): Promise<number> {
  const { invocation } = run;
  const sheet = invocation.places[1];
  const [undo, redo, batch] = [invocation.text('undo'), invocation.text('redo'), invocation.text('batch')];
  const given = [sheet, undo, redo, batch].filter((one) => one !== undefined).length;
  if (given === 0) throw new UsageError('cli.usage.places', { synopsis: 'import FILE SHEET' });
  if (given > 1) throw new UsageError('cli.usage.undo-alone');
  if (undo !== undefined) return takeBack(run, 'import.undo', undo);
  if (redo !== undefined) return takeBack(run, 'import.redo', redo);
  if (batch !== undefined) return accountOfBatch(run, batch);
  return importFile(run, sheet ?? '');
}

async function takeBack(
  { engine, output, words, open }: ImportRun,
  method: 'import.undo' | 'import.redo',
  batchId: string,
): Promise<number> {
  await open();
  const { batch } = await engine.call(method, { batchId });
  await output.data({ batch: batch.id, round: batch.roundId, undone: batch.undone });
  await output.write(
    `${words.t(batch.undone ? 'cli.import.undone' : 'cli.import.redone', { batch: batch.id, file: batch.fileName })}\n`,
  );
  return 0;
}

async function accountOfBatch(run: ImportRun, batchId: string): Promise<number> {
  const { invocation, output, open } = run;
  const out = invocation.text('account');
  if (out === undefined) throw new UsageError('cli.usage.account-batch');
  await open();
  const { bytes } = await writeAccount(run, out, { batchId });
  await output.data({ batch: batchId, account: out, bytes });
  return 0;
}

async function writeAccount(
  { engine, output, words, jobId }: ImportRun,
  out: string,
  of: MethodInput<'account.write'>['of'],
): Promise<{ bytes: number }> {
  const { language } = words;
  const written = await engine.call('account.write', { file: engine.grant(out), of, language, jobId });
  await output.write(`${words.t('cli.account.done', { file: out })}\n`);
  return written;
}

async function importFile(run: ImportRun, sheet: string): Promise<number> {
  const { invocation, engine, output, words } = run;
  const input = importInput(run, sheet);
  const out = invocation.text('account');
  await run.open();
  const done = await engine.call('import.run', input);
  const problems = done.problems.map((problem) => ({
    ...problem,
    message: words.has(problem.code) ? words.text(problem.code, problem.params) : problem.code,
  }));
  await output.write(accountText({ ...done, fileName: basename(sheet) }, words));
  if (out !== undefined) await writeAccount(run, out, accountOf(done, sheet));
  await output.data({
    batch: done.batch?.id ?? null,
    round: done.round,
    dryRun: done.batch === null,
    read: done.account.rows.read,
    stored: done.account.rows.stored,
    skipped: done.account.rows.skipped,
    account: done.account,
    problems,
  });
  return 0;
}

function importInput({ invocation, engine, jobId }: ImportRun, sheet: string): MethodInput<'import.run'> {
  const mapping = invocation.text('mapping');
  const known = invocation.oneOf('known', KNOWN_POLICIES);
  const pseudonyms = invocation.oneOf('pseudonyms', PSEUDONYMS);
  const texts = (['sheet', 'tool', 'round'] as const).flatMap((name) => {
    const text = invocation.text(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return {
    file: engine.grant(sheet),
    ...(mapping === undefined ? {} : { mapping: readJsonFile(mapping) }),
    ...Object.fromEntries(texts),
    ...(known === undefined ? {} : { known }),
    ...(pseudonyms === undefined ? {} : { pseudonyms }),
    dryRun: invocation.flag('dry-run'),
    jobId,
  };
}

const accountOf = (
  { batch, account }: MethodOutput<'import.run'>,
  sheet: string,
): MethodInput<'account.write'>['of'] =>
  batch === null ? { account, fileName: basename(sheet), tool: null } : { batchId: batch.id };
