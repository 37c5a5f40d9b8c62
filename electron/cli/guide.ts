/** The command of the guides: one as a PDF. */
import { GUIDE_IDS } from '../../shared/api/guide-methods.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import type { Words } from '../../shared/i18n/index.ts';
import type { EngineClient } from '../engine/index.ts';
import type { Output } from './output.ts';
import type { Invocation } from './usage.ts';

export async function guide(run: {
  readonly invocation: Invocation;
  readonly engine: EngineClient;
  readonly output: Output;
  readonly words: Words;
}): Promise<number> {
  const { invocation, engine, output, words } = run;
  const out = invocation.required('out');
  const id = invocation.oneOf('guide', GUIDE_IDS) ?? 'method';
  const language = invocation.oneOf('language', LANGUAGES) ?? words.language;
  const written = await engine.call('guide.write', { file: engine.grant(out), guide: id, language });
  await output.data({ out, ...written });
  await output.write(`${words.t('cli.guide.done', { file: out, pages: written.pages })}\n`);
  return 0;
}
