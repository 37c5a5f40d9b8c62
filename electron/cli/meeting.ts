/** The commands of the feedback meeting: slides and the meeting kit. */
import { AUDIENCES } from '../../shared/domain/capacity/result.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { MEETING_LENGTHS } from '../../shared/report/kit/index.ts';
import type { Words } from '../../shared/i18n/index.ts';
import { readJsonFile, type EngineClient } from '../engine/index.ts';
import type { Output } from './output.ts';
import { UsageError, type Invocation } from './usage.ts';

interface MeetingRun {
  readonly invocation: Invocation;
  readonly engine: EngineClient;
  readonly output: Output;
  readonly words: Words;
  readonly jobId: string;
  /** Opens the engagement that the command names. */
  readonly open: () => Promise<void>;
}

/** What both commands are told: round, language, brand. */
function style(invocation: Invocation) {
  const [round, brand] = [invocation.text('round'), invocation.text('brand')];
  const language = invocation.oneOf('language', LANGUAGES);
  return {
    ...(round === undefined ? {} : { round }),
    ...(language === undefined ? {} : { language }),
    ...(brand === undefined ? {} : { brand: readJsonFile(brand) }),
  };
}

export async function slides(run: MeetingRun): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const out = invocation.required('out');
  const compare = invocation.text('compare');
  const audience = invocation.oneOf('audience', AUDIENCES);
  const given = style(invocation);
  await run.open();
  const written = await engine.call('slides.write', {
    file: engine.grant(out),
    ...given,
    ...(compare === undefined ? {} : { compare }),
    ...(audience === undefined ? {} : { audience }),
    jobId,
  });
  await output.data({ out, ...written });
  await output.write(`${words.t('cli.slides.done', { file: out, slides: written.slides })}\n`);
  return 0;
}

export async function kit(run: MeetingRun): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const out = invocation.required('out');
  const asked = invocation.whole('minutes');
  const minutes = MEETING_LENGTHS.find((length) => length === asked);
  if (asked !== undefined && minutes === undefined)
    throw new UsageError('cli.usage.one-of', { option: '--minutes', allowed: MEETING_LENGTHS.join(', ') });
  const relations = chosenRelations(invocation.text('relations'));
  const given = style(invocation);
  await run.open();
  const written = await engine.call('kit.write', {
    file: engine.grant(out),
    ...given,
    ...(minutes === undefined ? {} : { minutes }),
    ...(relations === null ? {} : { relations }),
    jobId,
  });
  await output.data({ out, ...written });
  await output.write(`${words.t('cli.kit.done', { file: out, pages: written.pages })}\n`);
  return 0;
}

/** "a:b,c:d" as pairs of group ids; null where nothing is given. */
function chosenRelations(text: string | undefined): [string, string][] | null {
  if (text === undefined) return null;
  return text.split(',').map((pair) => {
    const [a = '', b = '', ...rest] = pair.split(':').map((part) => part.trim());
    if (a === '' || b === '' || rest.length > 0) throw new UsageError('cli.usage.relations', { value: pair });
    return [a, b];
  });
}
