/** The command `report`: the whole report, one group's, or every group's into a folder. */
import { resolve } from 'node:path';
import { AUDIENCES } from '../../shared/domain/capacity/result.ts';
import type { Words } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { readJsonFile, type EngineClient } from '../engine/index.ts';
import type { Output } from './output.ts';
import { UsageError, type Invocation } from './usage.ts';

interface ReportRun {
  readonly invocation: Invocation;
  readonly engine: EngineClient;
  readonly output: Output;
  readonly words: Words;
  readonly jobId: string;
  readonly open: () => Promise<void>;
}

/** @returns the exit status */
export async function report(run: ReportRun): Promise<number> {
  const { invocation } = run;
  const folder = invocation.text('groups');
  if (folder === undefined) return single(run);
  for (const option of ['out', 'group'])
    if (invocation.text(option) !== undefined)
      throw new UsageError('cli.usage.together', { one: '--groups', other: `--${option}` });
  return everyGroup(run, folder);
}

/** What both forms of the command ask the report with. */
function wishOf({ invocation }: ReportRun) {
  const brand = invocation.text('brand');
  const composition = invocation.text('composition');
  const round = invocation.text('round');
  const compare = invocation.text('compare');
  const language = invocation.oneOf('language', LANGUAGES);
  const audience = invocation.oneOf('audience', AUDIENCES);
  return {
    ...(brand === undefined ? {} : { brand: readJsonFile(brand) }),
    ...(composition === undefined ? {} : { composition: readJsonFile(composition) }),
    ...(round === undefined ? {} : { round }),
    ...(compare === undefined ? {} : { compare }),
    ...(language === undefined ? {} : { language }),
    ...(audience === undefined ? {} : { audience }),
  };
}

async function single(run: ReportRun): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const out = invocation.required('out');
  const group = invocation.text('group');
  const wish = wishOf(run);
  await run.open();
  const written = await engine.call('report.write', {
    file: engine.grant(out),
    ...wish,
    ...(group === undefined ? {} : { group }),
    jobId,
  });
  await output.data({ out, ...written });
  await output.write(`${words.t('cli.report.done', { file: out, pages: written.pages })}\n`);
  return 0;
}

async function everyGroup(run: ReportRun, folder: string): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const wish = wishOf(run);
  await run.open();
  const { files } = await engine.call('report.writeGroups', {
    folder: engine.grant(resolve(folder)),
    ...wish,
    replace: invocation.flag('force'),
    jobId,
  });
  await output.data({ folder, files });
  const lines = files.map(
    ({ fileName, pages }) => `  ${words.t('cli.report.group', { file: fileName, pages })}`,
  );
  await output.write(
    `${words.t('cli.report.groups', { count: files.length, folder })}\n${lines.join('\n')}\n`,
  );
  return 0;
}
