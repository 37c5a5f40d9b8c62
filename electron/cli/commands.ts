/** The commands: each asks the engine and prints its answer. Nothing is computed here. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from '../../shared/lib/failure.ts';
import type { MethodInput } from '../../shared/api/methods.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { explanationWords } from '../../shared/report/explanation.ts';
import { AUDIENCES } from '../../shared/domain/capacity/result.ts';
import { connectEngine, readJsonFile, readTextFile, type EngineClient } from '../engine/index.ts';
import { benchmark } from './benchmark.ts';
import { data } from './data.ts';
import { explanationText } from './explain-text.ts';
import { guide } from './guide.ts';
import type { CliHost } from './host.ts';
import { importSheet } from './import.ts';
import { backups, copy, privacy, protect, salvage } from './keep.ts';
import { kit, slides } from './meeting.ts';
import { readPassphrase } from './passphrase.ts';
import type { Output } from './output.ts';
import { report } from './report.ts';
import { resultsText } from './results-text.ts';
import { checkText, inspectText } from './tables.ts';
import type { Invocation } from './usage.ts';

export interface CommandRun {
  readonly invocation: Invocation;
  readonly host: CliHost;
  readonly output: Output;
  readonly words: Words;
  readonly signal: AbortSignal;
}

interface Connected extends CommandRun {
  readonly engine: EngineClient;
  readonly jobId: string;
}

/** @returns the exit status */
export async function runCommand(run: CommandRun): Promise<number> {
  const { command } = run.invocation;
  if (command === 'sample') return sample(run);
  const engine = connectEngine(run.host);
  const connected: Connected = { ...run, engine, jobId: run.host.newId() };
  engine.on('progress', ({ fraction, step }) => run.output.progress(fraction, step));
  run.signal.addEventListener('abort', () => void engine.call('job.cancel', { jobId: connected.jobId }), {
    once: true,
  });
  let status: number;
  try {
    status = await handlers[command](connected);
  } catch (error) {
    // What failed is told; that the session could not be put away on top of it is not.
    await engine.close().catch(() => undefined);
    throw error;
  } finally {
    run.output.endProgress();
  }
  await engine.close();
  return status;
}

type Handler = (run: Connected) => Promise<number>;

const handlers: Readonly<Record<Exclude<Invocation['command'], 'sample'>, Handler>> = {
  new: newDocument,
  inspect,
  import: (run) => importSheet({ ...run, open: () => open(run) }),
  results,
  report: (run) => report({ ...run, open: () => open(run) }),
  workbook,
  data: (run) => data({ ...run, open: () => open(run) }),
  questionnaire,
  slides: (run) => slides({ ...run, open: () => open(run) }),
  kit: (run) => kit({ ...run, open: () => open(run) }),
  guide,
  benchmark: (run) => benchmark({ ...run, open: () => open(run) }),
  backups: (run) => backups({ ...run, open: () => open(run) }),
  salvage: (run) => salvage({ ...run, open: () => open(run) }),
  copy: (run) => copy({ ...run, open: () => open(run) }),
  protect: (run) => protect({ ...run, open: () => open(run) }),
  privacy: (run) => privacy({ ...run, open: () => open(run) }),
  check,
};

const place = (run: CommandRun, index: number): string => run.invocation.places[index] ?? '';

async function open(run: Connected): Promise<void> {
  const secret = run.invocation.text('passphrase-file');
  await run.engine.call('engagement.open', {
    file: run.engine.grant(place(run, 0)),
    ...(secret === undefined ? {} : { passphrase: readPassphrase(secret) }),
  });
  // An interrupt before the long work began finds no job to cancel.
  if (run.signal.aborted) throw new Failure('job.cancelled');
}

async function newDocument(run: Connected): Promise<number> {
  const { invocation, engine, output, words } = run;
  const setupFile = invocation.text('setup');
  const instrument = invocation.text('instrument');
  const licensed = invocation.text('licensed');
  const state = await engine.call('engagement.createFromSetup', {
    file: engine.grant(place(run, 0)),
    setup: setupFile === undefined ? {} : readJsonFile(setupFile),
    force: invocation.flag('force'),
    overrides: {
      client: invocation.text('client'),
      name: invocation.text('name'),
      language: invocation.oneOf('language', LANGUAGES),
      instrument: instrument === undefined ? undefined : instrumentChoice(instrument),
    },
    ...(licensed === undefined ? {} : { licensed: licensedTexts(licensed) }),
  });
  const { engagement } = await engine.call('engagement.overview', {});
  await output.data({
    file: state.fileName,
    client: engagement.client,
    name: engagement.name,
    groups: engagement.groups.map((group) => group.id),
    rounds: engagement.rounds.map((round) => round.id),
    instrument: { id: engagement.instrument.id, version: engagement.instrument.version },
  });
  await output.write(
    `${words.t('cli.new.done', { file: place(run, 0), groups: engagement.groups.length })}\n`,
  );
  return 0;
}

/** An id of a built-in instrument, or a file with one. */
function instrumentChoice(text: string): unknown {
  return /\.json$/iu.test(text) || existsSync(text) ? readJsonFile(text) : text;
}

/** Licensed words as JSON by item, or as text to paste in the engagement's language. */
function licensedTexts(file: string): unknown {
  return /\.json$/iu.test(file) ? readJsonFile(file) : readTextFile(file);
}

async function inspect(run: Connected): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const engagement = invocation.text('engagement');
  const sheet = invocation.text('sheet');
  const tool = invocation.text('tool');
  const preview = await engine.call('sheet.inspect', {
    file: engine.grant(place(run, 0)),
    ...(sheet === undefined ? {} : { sheet }),
    ...(tool === undefined ? {} : { tool }),
    ...(engagement === undefined ? {} : { engagement: engine.grant(engagement) }),
    jobId,
  });
  await output.data(preview);
  await output.write(inspectText(preview, words));
  return 0;
}

async function results(run: Connected): Promise<number> {
  const { invocation, engine, output, words } = run;
  const audience = invocation.oneOf('audience', AUDIENCES) ?? 'consultant';
  const round = invocation.text('round');
  const compare = invocation.text('compare');
  const path = invocation.text('explain');
  const wanted = {
    audience,
    ...(round === undefined ? {} : { round }),
    ...(compare === undefined ? {} : { compare }),
  };
  await open(run);
  if (path !== undefined) return explainNumber(run, { ...wanted, path });
  const result = await engine.call('capacity.get', wanted);
  await output.data(result);
  if (!output.json) {
    const { engagement } = await engine.call('engagement.overview', {});
    await output.write(resultsText(result, engagement, words));
  }
  return 0;
}

/** One number instead of all of them, in the engagement's language. */
async function explainNumber(
  { engine, output }: Connected,
  wanted: MethodInput<'results.explain'>,
): Promise<number> {
  const explanation = await engine.call('results.explain', wanted);
  const { engagement } = await engine.call('engagement.overview', {});
  const words = wordsOf(engagement.language);
  const { name, about, reason } = explanationWords(explanation, engagement, words);
  await output.data({ ...explanation, words: { language: engagement.language, name, about, reason } });
  await output.write(explanationText(explanation, engagement, words));
  return 0;
}

async function workbook(run: Connected): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const out = invocation.required('out');
  const edition = invocation.oneOf('edition', AUDIENCES) ?? 'client';
  const round = invocation.text('round');
  const language = invocation.oneOf('language', LANGUAGES);
  const compare = invocation.text('compare');
  const brand = invocation.text('brand');
  const style = brand === undefined ? {} : { brand: readJsonFile(brand) };
  await open(run);
  const written = await engine.call('workbook.write', {
    file: engine.grant(out),
    edition,
    ...style,
    ...(compare === undefined ? {} : { compare }),
    ...(round === undefined ? {} : { round }),
    ...(language === undefined ? {} : { language }),
    jobId,
  });
  await output.data({ out, ...written });
  await output.write(`${words.t('cli.workbook.done', { file: out, sheets: written.sheets })}\n`);
  return 0;
}

async function questionnaire(run: Connected): Promise<number> {
  const { invocation, engine, output, words, jobId } = run;
  const out = invocation.required('out');
  const language = invocation.oneOf('language', LANGUAGES);
  const brand = invocation.text('brand');
  const group = invocation.text('group');
  await open(run);
  const written = await engine.call('questionnaire.write', {
    file: engine.grant(out),
    ...(language === undefined ? {} : { language }),
    ...(brand === undefined ? {} : { brand: readJsonFile(brand) }),
    ...(group === undefined ? {} : { group }),
    jobId,
  });
  await output.data({ out, ...written });
  const { groups, questions } = written;
  await output.write(`${words.t('cli.questionnaire.done', { file: out, count: groups, questions })}\n`);
  return 0;
}

async function check(run: Connected): Promise<number> {
  const { engine, output, words } = run;
  await open(run);
  const found = await engine.call('document.check', {});
  const findings = found.findings.map((finding) => ({
    ...finding,
    message: words.text(finding.code, finding.params),
  }));
  await output.data({ ok: found.ok, findings });
  await output.write(checkText(found, place(run, 0), words));
  if (!found.ok && !output.json)
    await output.note(words.t('cli.check.bad', { file: basename(place(run, 0)) }));
  return found.ok ? 0 : 1;
}

async function sample(run: CommandRun): Promise<number> {
  const { invocation, output, words, signal } = run;
  const { writeSample } = await import('../engine/services/sample/index.ts');
  const written = await writeSample({
    folder: place(run, 0),
    case: invocation.text('case'),
    people: invocation.whole('people'),
    groups: invocation.whole('groups'),
    seed: invocation.whole('seed'),
    force: invocation.flag('force'),
    signal,
  });
  await output.data(written);
  await output.write(
    `${words.t('cli.sample.done', { folder: place(run, 0), files: written.files.join(', ') })}\n`,
  );
  return 0;
}
