/** The commands of the command line: their arguments, options and help; checked before anything runs. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { MessageKey } from '../../shared/i18n/index.ts';

/** Wrong usage: exit status 2. `key` names the sentence. */
export class UsageError extends Error {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: MessageKey, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.params = params;
  }
}

type OptionKind = 'text' | 'flag' | 'whole';

interface CommandShape {
  readonly synopsis: string;
  readonly about: MessageKey;
  /** How many arguments stand without a dash: fewest and most. */
  readonly places: readonly [number, number];
  readonly options: Readonly<Record<string, OptionKind>>;
}

export const COMMANDS = {
  new: {
    synopsis:
      'new FILE [--client T] [--name T] [--language da|nb|en] [--instrument ID|FILE.json] [--licensed FILE.txt|FILE.json] [--setup FILE.json] [--force]',
    about: 'cli.about.new',
    places: [1, 1],
    options: {
      client: 'text',
      name: 'text',
      language: 'text',
      instrument: 'text',
      licensed: 'text',
      setup: 'text',
      force: 'flag',
    },
  },
  inspect: {
    synopsis: 'inspect SHEET [--sheet NAME] [--tool TOOL] [--engagement FILE]',
    about: 'cli.about.inspect',
    places: [1, 1],
    options: { sheet: 'text', tool: 'text', engagement: 'text' },
  },
  import: {
    synopsis:
      'import FILE SHEET [--mapping FILE.json] [--sheet NAME] [--tool TOOL] [--round ID] [--known refuse|keep|replace] ' +
      '[--pseudonyms document|round] [--account FILE.xlsx|FILE.csv] [--dry-run] | import FILE --undo BATCH | ' +
      'import FILE --redo BATCH | import FILE --batch BATCH --account FILE.xlsx|FILE.csv',
    about: 'cli.about.import',
    places: [1, 2],
    options: {
      mapping: 'text',
      sheet: 'text',
      tool: 'text',
      round: 'text',
      known: 'text',
      pseudonyms: 'text',
      account: 'text',
      batch: 'text',
      'dry-run': 'flag',
      undo: 'text',
      redo: 'text',
    },
  },
  results: {
    synopsis: 'results FILE [--round ID] [--compare ID] [--audience consultant|client] [--explain PATH]',
    about: 'cli.about.results',
    places: [1, 1],
    options: { round: 'text', compare: 'text', audience: 'text', explain: 'text' },
  },
  report: {
    synopsis:
      'report FILE (--out X.pdf [--group ID] | --groups DIR [--force]) [--round ID] [--compare ID] [--language da|nb|en] [--audience consultant|client] [--brand FILE.json] [--composition FILE.json]',
    about: 'cli.about.report',
    places: [1, 1],
    options: {
      out: 'text',
      group: 'text',
      groups: 'text',
      force: 'flag',
      round: 'text',
      compare: 'text',
      language: 'text',
      audience: 'text',
      brand: 'text',
      composition: 'text',
    },
  },
  workbook: {
    synopsis:
      'workbook FILE --out X.xlsx [--edition client|consultant] [--round ID] [--compare ID] [--language da|nb|en] [--brand FILE.json]',
    about: 'cli.about.workbook',
    places: [1, 1],
    options: {
      out: 'text',
      edition: 'text',
      round: 'text',
      compare: 'text',
      language: 'text',
      brand: 'text',
    },
  },
  data: {
    synopsis:
      'data FILE --out X.csv|X.json [--round ID] [--compare ID] [--audience client|consultant] [--language da|nb|en]',
    about: 'cli.about.data',
    places: [1, 1],
    options: { out: 'text', round: 'text', compare: 'text', audience: 'text', language: 'text' },
  },
  slides: {
    synopsis:
      'slides FILE --out X.pptx [--round ID] [--compare ID] [--language da|nb|en] [--brand FILE.json] [--audience consultant|client]',
    about: 'cli.about.slides',
    places: [1, 1],
    options: {
      out: 'text',
      round: 'text',
      compare: 'text',
      language: 'text',
      brand: 'text',
      audience: 'text',
    },
  },
  kit: {
    synopsis:
      'kit FILE --out X.pdf|X.pptx [--minutes 60|90|120|180] [--relations A:B,C:D] [--round ID] [--language da|nb|en] [--brand FILE.json]',
    about: 'cli.about.kit',
    places: [1, 1],
    options: {
      out: 'text',
      minutes: 'whole',
      relations: 'text',
      round: 'text',
      language: 'text',
      brand: 'text',
    },
  },
  guide: {
    synopsis: 'guide --out X.pdf [--guide method|user|it] [--language da|nb|en]',
    about: 'cli.about.guide',
    places: [0, 0],
    options: { out: 'text', guide: 'text', language: 'text' },
  },
  questionnaire: {
    synopsis:
      'questionnaire FILE --out X.xlsx|X.pdf|X.txt [--group ID] [--language da|nb|en] [--brand FILE.json]',
    about: 'cli.about.questionnaire',
    places: [1, 1],
    options: { out: 'text', group: 'text', language: 'text', brand: 'text' },
  },
  benchmark: {
    synopsis: 'benchmark FILE [--consent|--withdraw] [--add|--remove] [--round ID]',
    about: 'cli.about.benchmark',
    places: [1, 1],
    options: { consent: 'flag', withdraw: 'flag', add: 'flag', remove: 'flag', round: 'text' },
  },
  backups: {
    synopsis: 'backups FILE [--make|--restore ID|--write ID --out NEW]',
    about: 'cli.about.backups',
    places: [1, 1],
    options: { make: 'flag', restore: 'text', write: 'text', out: 'text' },
  },
  salvage: {
    synopsis: 'salvage FILE --out NEW',
    about: 'cli.about.salvage',
    places: [1, 1],
    options: { out: 'text' },
  },
  copy: {
    synopsis: 'copy FILE --out NEW [--structure|--results]',
    about: 'cli.about.copy',
    places: [1, 1],
    options: { out: 'text', structure: 'flag', results: 'flag' },
  },
  protect: {
    synopsis:
      'protect FILE --new-passphrase-file F|- [--passphrase-file F|-] | protect FILE --remove --passphrase-file F|-',
    about: 'cli.about.protect',
    places: [1, 1],
    options: { 'new-passphrase-file': 'text', remove: 'flag' },
  },
  privacy: {
    synopsis: 'privacy FILE [--until YYYY-MM-DD|--no-date] [--delete-answers FILENAME]',
    about: 'cli.about.privacy',
    places: [1, 1],
    options: { until: 'text', 'no-date': 'flag', 'delete-answers': 'text' },
  },
  check: { synopsis: 'check FILE', about: 'cli.about.check', places: [1, 1], options: {} },
  sample: {
    synopsis:
      'sample DIR [--case nordby|fjordvik|ward|chain|new-start] [--people N] [--groups N] [--seed N] [--force]',
    about: 'cli.about.sample',
    places: [1, 1],
    options: { case: 'text', people: 'whole', groups: 'whole', seed: 'whole', force: 'flag' },
  },
} as const satisfies Readonly<Record<string, CommandShape>>;

export type CommandName = keyof typeof COMMANDS;

export interface Invocation {
  readonly command: CommandName;
  readonly places: readonly string[];
  text(name: string): string | undefined;
  /** @throws UsageError when the option is absent */
  required(name: string): string;
  flag(name: string): boolean;
  whole(name: string): number | undefined;
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined;
}

/** @throws UsageError */
export function parseInvocation(argv: readonly string[]): Invocation {
  const [first, ...rest] = argv;
  if (first === undefined || !isCommand(first))
    throw new UsageError('cli.usage.unknown-command', { command: first ?? '' });
  const shape: CommandShape = COMMANDS[first];
  const { values, positionals } = parse(first, shape, rest);
  const [fewest, most] = shape.places;
  if (positionals.length < fewest || positionals.length > most)
    throw new UsageError('cli.usage.places', { synopsis: shape.synopsis });
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    command: first,
    places: positionals,
    text,
    required: (name) => text(name) ?? missing(name, shape.synopsis),
    flag: (name) => values[name] === true,
    whole: (name) => wholeNumber(name, text(name)),
    oneOf: (name, allowed) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const found = allowed.find((option) => option === value);
      if (found === undefined)
        throw new UsageError('cli.usage.one-of', { option: `--${name}`, allowed: allowed.join(', ') });
      return found;
    },
  };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function missing(name: string, synopsis: string): never {
  throw new UsageError('cli.usage.missing', { option: `--${name}`, synopsis });
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(text)) throw new UsageError('cli.usage.whole', { option: `--${name}`, value: text });
  return Number(text);
}

function parse(
  command: string,
  shape: CommandShape,
  args: readonly string[],
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = {
    json: { type: 'boolean' },
    // Of every command, for documents under a passphrase.
    'passphrase-file': { type: 'string' },
  };
  for (const [name, kind] of Object.entries(shape.options))
    options[name] = { type: kind === 'flag' ? 'boolean' : 'string' };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /--?[\w-]+/u.exec(error.message)?.[0] ?? '';
    throw new UsageError('cli.usage.option', { command, option, synopsis: shape.synopsis });
  }
}
