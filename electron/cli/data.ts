/** `samspil data`: the results as a table or as JSON for other programs. */
import { AUDIENCES } from '../../shared/domain/capacity/result.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import type { EngineClient } from '../engine/index.ts';
import type { CommandRun } from './commands.ts';

export async function data(
  run: CommandRun & { readonly engine: EngineClient; readonly jobId: string; open(): Promise<void> },
): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const out = invocation.required('out');
  const audience = invocation.oneOf('audience', AUDIENCES);
  const language = invocation.oneOf('language', LANGUAGES);
  const round = invocation.text('round');
  const compare = invocation.text('compare');
  await run.open();
  const written = await engine.call('data.write', {
    file: engine.grant(out),
    ...(round === undefined ? {} : { round }),
    ...(compare === undefined ? {} : { compare }),
    ...(audience === undefined ? {} : { audience }),
    ...(language === undefined ? {} : { language }),
    jobId,
  });
  await output.data({ out, ...written });
  await output.write(`${words.t('cli.data.done', { file: out, rows: written.rows })}\n`);
  return 0;
}
