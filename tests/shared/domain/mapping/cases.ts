/** Engagements and sheets by hand for the import's tests. */
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { draftResponses, type DraftedImport } from '../../../../shared/domain/mapping/draft.ts';
import { parseMapping } from '../../../../shared/domain/mapping/parse.ts';
import type { Cell, ParsedSheet, ParsedWorkbook } from '../../../../shared/domain/mapping/sheet.ts';
import type { ImportAccount } from '../../../../shared/domain/mapping/types.ts';

export const NORDIC_GROUPS = [
  {
    id: 'skole',
    name: { da: 'Skolen', nb: 'Skolen', en: 'The school' },
    level: 'employees',
    aliases: ['Lærere'],
  },
  { id: 'ppr', name: { da: 'PPR', nb: 'PPT', en: 'Counselling' }, level: 'employees' },
  {
    id: 'sund',
    name: { da: 'Sundhedsplejen', nb: 'Helsestasjonen', en: 'Health visitors' },
    level: 'employees',
  },
];

export function engagement(overrides: Readonly<Record<string, unknown>> = {}): Engagement {
  const setup = {
    client: 'Nordby',
    name: 'Børn og unge',
    language: 'da',
    coreTask: 'børn i udsatte positioner',
    purpose: '',
    instrument: 'relcap-6',
    groups: NORDIC_GROUPS,
    relations: 'all',
    rounds: [{ id: '1', label: 'Før' }],
    ...overrides,
  };
  const parsed = parseSetup(setup);
  return { ...parsed, rounds: parsed.rounds.map((round) => ({ ...round, instrumentHash: '' })) };
}

export function sheetOf(rows: readonly (readonly Cell[])[], name = 'Data'): ParsedSheet {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { name, hidden: false, rows, columnCount, merges: [] };
}

export function workbookOf(...sheets: readonly ParsedSheet[]): ParsedWorkbook {
  return {
    fileName: 'svar.xlsx',
    format: 'xlsx',
    sizeBytes: 1,
    sha256: '',
    text: null,
    sheets,
    notes: [],
  };
}

/** Drafts a single sheet with a mapping.json. */
export function draft(
  rows: readonly (readonly Cell[])[],
  mapping: Readonly<Record<string, unknown>>,
  context: Engagement = engagement(),
): DraftedImport {
  return draftResponses(workbookOf(sheetOf(rows)), parseMapping(mapping), context);
}

/** Every answer as `respondent>target.item=value`, missing as `?`, not applicable as `-`. */
export function answersOf({ drafts }: DraftedImport, context: Engagement = engagement()): readonly string[] {
  const { answers, respondents } = drafts;
  const items = context.instrument.dimensions.flatMap((dimension) => dimension.items.map(({ id }) => id));
  return Array.from({ length: answers.count }, (_, at) => {
    const person = respondents[answers.respondent[at] ?? -1];
    const target = context.groups[answers.target[at] ?? -1]?.id ?? '?';
    const value = ['', answers.value[at], '?', '-'][answers.kind[at] ?? 0];
    return `${person?.sourceId ?? `row${(person?.row ?? 0) + 1}`}>${target}.${items[answers.item[at] ?? -1] ?? '?'}=${value}`;
  });
}

/** The arithmetic that every account must keep. */
export function balance(account: ImportAccount): readonly number[] {
  const { rows, answers, skips } = account;
  const rowSkips = skips.filter(({ scope }) => scope === 'row').length;
  const skippedAnswers = skips.reduce((sum, { answers: count }) => sum + (count ?? 0), 0);
  return [
    rows.read - rows.stored - rows.skipped,
    answers.read - answers.stored - answers.skipped,
    rows.skipped - rowSkips,
    answers.skipped - skippedAnswers,
  ];
}

export const BALANCED = [0, 0, 0, 0];
