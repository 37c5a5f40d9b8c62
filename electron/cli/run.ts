/** One run of the command line: arguments in, one exit status out. 0 done, 1 refused, 2 wrong usage, 3 a fault of the program. */
import { randomUUID } from 'node:crypto';
import { isFailure } from '../../shared/lib/failure.ts';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/lib/language.ts';
import { runCommand } from './commands.ts';
import { createHost } from './host.ts';
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

export async function run(argv: readonly string[], options: RunOptions): Promise<number> {
  const words = wordsOf(environmentLanguage(options.env));
  const json = argv.includes('--json');
  const output = createOutput(options.streams, words, json);
  const [first] = argv;
  if (first === undefined || first === 'help' || argv.includes('--help') || first === '-h') {
    await output.write(
      helpText(words, first !== undefined && Object.hasOwn(COMMANDS, first) ? first : undefined),
    );
    return first === undefined ? 2 : 0;
  }
  if (first === '--version' || first === 'version') {
    await output.write(`Samspil ${options.version}\n`);
    return 0;
  }
  try {
    return await runInvocation(argv, options, output, words);
  } catch (error) {
    return reportFailure(error, output, words);
  }
}

async function runInvocation(
  argv: readonly string[],
  options: RunOptions,
  output: Output,
  words: Words,
): Promise<number> {
  const invocation = parseInvocation(argv);
  const host = createHost(options.version);
  try {
    return await runCommand({ invocation, host, output, words, signal: options.signal });
  } finally {
    host.dispose();
  }
}

async function reportFailure(error: unknown, output: Output, words: Words): Promise<number> {
  if (error instanceof UsageError) {
    await output.failure('usage', words.text(error.key, error.params), error.params);
    return 2;
  }
  if (isFailure(error)) {
    await output.failure(
      error.code,
      words.failure(error.code, error.params, String(error.params['errorId'] ?? '')),
      error.params,
    );
    return error.code === 'error.internal' ? 3 : 1;
  }
  // Faults outside the engine (which logs its own): named by an id; the stack stays off the user's screen.
  const errorId = randomUUID().slice(0, 8);
  if (process.env['SAMSPIL_DEBUG'])
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  await output.failure('error.internal', words.failure('error.internal', { errorId }, errorId), { errorId });
  return 3;
}

function helpText(words: Words, command: string | undefined): string {
  const shown = Object.entries(COMMANDS).filter(([name]) => command === undefined || name === command);
  const lines = shown.map(([, shape]) => `  samspil ${shape.synopsis}\n      ${words.t(shape.about)}\n`);
  return `${words.t('cli.help.title')}\n\n${lines.join('')}\n${words.t('cli.help.common')}\n`;
}
