/** The commands of the document as a file: backups, salvage, copies, passphrase, and what data protection asks for. */
import { basename } from 'node:path';
import type { MethodOutput } from '../../shared/api/methods.ts';
import type { Words } from '../../shared/i18n/index.ts';
import type { EngineClient } from '../engine/index.ts';
import type { Output } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { textTable } from './tables.ts';
import { UsageError, type Invocation } from './usage.ts';

interface KeepRun {
  readonly invocation: Invocation;
  readonly engine: EngineClient;
  readonly output: Output;
  readonly words: Words;
  /** Opens the engagement that the command names. */
  readonly open: () => Promise<void>;
}

/** @throws UsageError where more than one of the options is given */
function alone(invocation: Invocation, names: readonly string[]): void {
  const given = names.filter((name) => invocation.flag(name) || invocation.text(name) !== undefined);
  const [one, other] = given;
  if (one !== undefined && other !== undefined)
    throw new UsageError('cli.usage.not-both', { one: `--${one}`, other: `--${other}` });
}

const fileOf = ({ invocation }: KeepRun): string => invocation.places[0] ?? '';

/** Lists the backups of a document, also of one that cannot be opened; makes one, goes back to one, writes one out. */
export async function backups(run: KeepRun): Promise<number> {
  const { invocation, engine, output, words } = run;
  alone(invocation, ['make', 'restore', 'write']);
  const [restore, write] = [invocation.text('restore'), invocation.text('write')];
  const document = engine.grant(fileOf(run));
  if (write !== undefined) {
    const out = invocation.required('out');
    const written = await engine.call('backup.writeCopy', { document, id: write, file: engine.grant(out) });
    await output.data({ out, ...written });
    await output.write(`${words.t('cli.backups.written', { file: out })}\n`);
    return 0;
  }
  if (invocation.flag('make') || restore !== undefined) await run.open();
  if (invocation.flag('make')) await engine.call('backup.make', {});
  if (restore !== undefined) {
    await engine.call('backup.restore', { id: restore });
    await output.write(`${words.t('cli.backups.restored', { file: fileOf(run) })}\n`);
  }
  const list = await engine.call('backup.list', { file: document });
  await output.data({ backups: list });
  await output.write(list.length === 0 ? `${words.t('cli.backups.none')}\n` : backupTable(list, words));
  return 0;
}

function backupTable(list: MethodOutput<'backup.list'>, words: Words): string {
  return textTable(
    list.map(({ id, at, sizeBytes, reason }) => [
      id,
      `${words.date(at)} ${words.time(at)}`,
      `${words.number(sizeBytes / 1000, 0)} kB`,
      words.text(`backup.reason.${reason}`),
    ]),
  );
}

/** Every readable row of a damaged document in a new one. */
export async function salvage({ invocation, engine, output, words }: KeepRun): Promise<number> {
  const [file = ''] = invocation.places;
  const out = invocation.required('out');
  const report = await engine.call('salvage.write', {
    document: engine.grant(file),
    file: engine.grant(out),
  });
  await output.data({ out, tables: report.tables });
  const rows = report.tables
    .filter(({ read, whole }) => read > 0 || !whole)
    .map(({ table, read, kept, whole }) => [
      table,
      String(read),
      String(kept),
      words.t(whole ? 'cli.salvage.whole' : 'cli.salvage.not-whole'),
    ]);
  const heads = [words.t('cli.salvage.table'), words.t('cli.salvage.read'), words.t('cli.salvage.kept'), ''];
  await output.write(`${words.t('cli.salvage.done', { file: out })}\n${textTable([heads, ...rows])}`);
  return 0;
}

/** A whole copy, one of the structure alone, or one of the results that the client may see. */
export async function copy(run: KeepRun): Promise<number> {
  const { invocation, engine, output, words } = run;
  alone(invocation, ['structure', 'results']);
  const out = invocation.required('out');
  await run.open();
  const file = engine.grant(out);
  if (invocation.flag('structure')) await engine.call('document.copyStructure', { file });
  else if (invocation.flag('results')) await engine.call('document.copyAggregates', { file });
  else await engine.call('document.duplicate', { file });
  await output.data({ out });
  await output.write(`${words.t('cli.copy.done', { file: out })}\n`);
  return 0;
}

/** Sets, changes or removes the passphrase. */
export async function protect(run: KeepRun): Promise<number> {
  const { invocation, engine, output, words } = run;
  alone(invocation, ['new-passphrase-file', 'remove']);
  const isRemoved = invocation.flag('remove');
  const next = isRemoved ? null : readPassphrase(invocation.required('new-passphrase-file'));
  const given = invocation.text('passphrase-file');
  const passphrase = given === undefined ? '' : readPassphrase(given);
  await run.open();
  const state = await engine.call('engagement.state', {});
  if (next === null) await engine.call('passphrase.remove', { passphrase });
  else if (state.protected === true) await engine.call('passphrase.change', { passphrase, next });
  else await engine.call('passphrase.set', { passphrase: next });
  await output.data({ protected: next !== null });
  const done = next === null ? 'cli.protect.removed' : 'cli.protect.done';
  await output.write(`${words.t(done, { file: fileOf(run) })}\n`);
  return 0;
}

/** How long the answers are kept, what was deleted when, and deleting them. */
export async function privacy(run: KeepRun): Promise<number> {
  const { invocation, engine, output, words } = run;
  alone(invocation, ['until', 'no-date']);
  const until = invocation.text('until');
  const confirm = invocation.text('delete-answers');
  await run.open();
  if (until !== undefined) await engine.call('privacy.setRetention', { date: until });
  if (invocation.flag('no-date')) await engine.call('privacy.setRetention', {});
  if (confirm !== undefined) await engine.call('privacy.deleteAnswers', { confirm });
  const state = await engine.call('privacy.retention', {});
  await output.data(state);
  const date =
    state.date === null
      ? words.t('cli.privacy.no-date')
      : words.t('cli.privacy.date', { date: words.date(state.date) });
  const deletions = state.deletions.map(({ at, answers, respondents }) =>
    words.t('cli.privacy.deleted', { date: words.date(at), answers, respondents }),
  );
  const due = state.due ? [words.t('cli.privacy.due', { file: basename(fileOf(run)) })] : [];
  await output.write([date, ...due, ...deletions].map((line) => `${line}\n`).join(''));
  return 0;
}
