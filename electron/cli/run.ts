/** One run of the command line: arguments in, one exit status out. 0 done, 1 refused, 2 wrong usage, 3 a fault of the program. */
import { randomUUID } from 'node:crypto';
import { isFailure, type Failure } from '../../shared/lib/failure.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/lib/language.ts';
import { createOutput, type Output, type Streams } from './output.ts';
import { COMMANDS, parseInvocation, UsageError } from './usage.ts';

/** Language of messages: that of the environment, else English. */
export function environmentLanguage(env: NodeJS.ProcessEnv): Language {
  const given = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const code = given.toLowerCase().split(/[_.@-]/u)[0] ?? '';
  if (code === 'da') return 'da';
  return code === 'nb' || code === 'nn' || code === 'no' ? 'nb' : 'en';
}

export interface RunOptions {
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly streams: Streams;
  /** Aborted by an interrupt: what runs is cancelled and leaves nothing behind. */
  readonly signal: AbortSignal;
}

/** @returns the exit status; nothing is thrown */
export async function run(argv: readonly string[], options: RunOptions): Promise<number> {
  const words = wordsOf(environmentLanguage(options.env));
  const output = createOutput(options.streams, words, argv.includes('--json'));
  ignoreClosedReaders(options.streams);
  try {
    return (
      (await answerPlainly(argv, options, output, words)) ??
      (await runInvocation(argv, options, output, words))
    );
  } catch (error) {
    return reportFailure(error, output, words);
  }
}

/** A reader that went away (head, less) is no fault of the run. */
function ignoreClosedReaders({ out, err }: Streams): void {
  for (const stream of [out, err])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/** Help and version need no engine; null for everything else. */
async function answerPlainly(
  argv: readonly string[],
  { version }: RunOptions,
  output: Output,
  words: Words,
): Promise<number | null> {
  const [first] = argv.filter((argument) => argument !== '--json');
  if (first === undefined) throw new UsageError('cli.usage.no-command');
  if (first === 'help' || first === '-h' || argv.includes('--help')) {
    const [, asked] = first === 'help' ? argv : [null, first];
    const command = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? asked : undefined;
    await output.data({ help: helpText(words, command) });
    await output.write(helpText(words, command));
    return 0;
  }
  if (first === '--version' || first === 'version') {
    await output.data({ version });
    await output.write(`Samspil ${version}\n`);
    return 0;
  }
  return null;
}

async function runInvocation(
  argv: readonly string[],
  options: RunOptions,
  output: Output,
  words: Words,
): Promise<number> {
  const invocation = parseInvocation(argv);
  // The engine is loaded only where it is needed: wrong usage and help answer at once.
  const [{ runCommand }, { createHost }] = await Promise.all([import('./commands.ts'), import('./host.ts')]);
  const host = createHost(options.version);
  try {
    return await runCommand({ invocation, host, output, words, signal: options.signal });
  } catch (error) {
    if (isFailure(error) || error instanceof UsageError) throw error;
    // Faults outside the engine, which logs its own: named by an id, the stack in the log.
    const errorId = randomUUID().slice(0, 8);
    const { openLog } = await import('../engine/log.ts');
    openLog(host.paths.logs, host.clock).fault(errorId, `cli ${invocation.command}`, error);
    throw new UnknownFault(errorId, error);
  } finally {
    host.dispose();
  }
}

/** A fault of the program that is in the log under its id. */
class UnknownFault extends Error {
  readonly errorId: string;

  constructor(errorId: string, cause: unknown) {
    super('fault', { cause });
    this.errorId = errorId;
  }
}

async function reportFailure(error: unknown, output: Output, words: Words): Promise<number> {
  if (error instanceof UsageError) {
    await output.failure('usage', words.text(error.key, error.params), error.params);
    return 2;
  }
  if (isFailure(error) && error.code !== 'error.internal') {
    await output.failure(error.code, sentenceOf(error, words), error.params);
    return 1;
  }
  const errorId = isFailure(error)
    ? String(error.params['errorId'] ?? '')
    : error instanceof UnknownFault
      ? error.errorId
      : randomUUID().slice(0, 8);
  await output.failure('error.internal', words.failure('error.internal', {}, errorId), { errorId });
  return 3;
}

/** What stopped an uncertain import is a question of its own: its words follow. */
function sentenceOf({ code, params }: Failure, words: Words): string {
  const about = String(params['about'] ?? '');
  if (code !== 'import.uncertain' || !words.has(about)) return words.failure(code, params);
  const isWhole = params['columns'] === '-';
  const sentence = words.failure(isWhole ? 'import.uncertain-whole' : code, params);
  const own = Object.entries(params).flatMap(([key, value]) =>
    key.startsWith('about.') ? [[key.slice('about.'.length), value] as const] : [],
  );
  return `${sentence} ${words.text(about, Object.fromEntries(own))}`;
}

function helpText(words: Words, command: string | undefined): string {
  const shown = Object.entries(COMMANDS).filter(([name]) => command === undefined || name === command);
  const lines = shown.map(([, shape]) => `  samspil ${shape.synopsis}\n      ${words.t(shape.about)}\n`);
  return `${words.t('cli.help.title')}\n\n${lines.join('')}\n${words.t('cli.help.common')}\n`;
}
