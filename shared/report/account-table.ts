/** The account of an import as tables for a file: what was read, every skip with its cell, every changed value with its reason. */
import { changedRanges, rangeAddress } from '../domain/mapping/changes.ts';
import { tellable } from '../domain/mapping/personal.ts';
import type { ImportAccount, Mapping, SkippedRow } from '../domain/mapping/types.ts';
import type { Words } from '../i18n/index.ts';

export interface AccountSource {
  /** Whether the document is a practice. */
  readonly isPractice?: boolean;
  readonly fileName: string;
  /** Survey tool, or null. */
  readonly tool: string | null;
  /** What is only known of a stored batch. */
  readonly batch: {
    readonly id: string;
    readonly round: string;
    readonly sha256: string;
    readonly sizeBytes: number;
    /** ISO time. */
    readonly importedAt: string;
    readonly mapping: Mapping;
    readonly undone: boolean;
  } | null;
}

export type AccountCell = string | number;

export interface AccountTable {
  /** Key of the sheet's name. */
  readonly id: 'summary' | 'skips' | 'changes' | 'mapping';
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly AccountCell[])[];
}

/** All tables in the order of reading; those without rows are left out, the summary never. */
export function accountTables(
  account: ImportAccount,
  source: AccountSource,
  words: Words,
): readonly AccountTable[] {
  return [
    summaryTable(account, source, words),
    skipTable(account, words),
    changeTable(account, words),
    ...(source.batch === null ? [] : [mappingTable(source.batch.mapping, words)]),
  ].filter(({ id, rows }) => id === 'summary' || rows.length > 0);
}

function summaryTable(
  account: ImportAccount,
  { fileName, tool, batch, isPractice = false }: AccountSource,
  words: Words,
): AccountTable {
  const { rows, answers } = account;
  const toolKey = `import.tool.${tool ?? ''}`;
  const facts: readonly (readonly [string, AccountCell])[] = [
    ...(isPractice ? ([[words.t('learn.practice'), words.t('report.practice')]] as const) : []),
    [words.t('account-file.file'), fileName],
    [words.t('account-file.sheet'), account.sheet],
    [
      words.t('account-file.tool'),
      tool === null ? words.t('account-file.no-tool') : words.has(toolKey) ? words.text(toolKey) : tool,
    ],
    ...(batch === null
      ? []
      : ([
          [words.t('account-file.batch'), batch.id],
          [words.t('account-file.round'), batch.round],
          [words.t('account-file.time'), batch.importedAt],
          [words.t('account-file.size'), batch.sizeBytes],
          [words.t('account-file.sha'), batch.sha256],
          [
            words.t('account-file.state'),
            words.t(batch.undone ? 'account-file.undone' : 'account-file.in-use'),
          ],
        ] as const)),
    [words.t('account-file.rows-read'), rows.read],
    [words.t('account-file.rows-stored'), rows.stored],
    [words.t('account-file.rows-skipped'), rows.skipped],
    [words.t('account-file.answers-read'), answers.read],
    [words.t('account-file.answers-stored'), answers.stored],
    [words.t('account-file.answers-skipped'), answers.skipped],
    [words.t('account-file.answers-blank'), answers.blank],
    [words.t('account-file.respondents'), account.respondents],
    ...(account.replaced === undefined
      ? []
      : ([[words.t('account-file.replaced'), account.replaced]] as const)),
  ];
  return {
    id: 'summary',
    title: words.t('account-file.summary'),
    header: [words.t('account-file.what'), words.t('account-file.value')],
    rows: facts,
  };
}

function skipTable(account: ImportAccount, words: Words): AccountTable {
  return {
    id: 'skips',
    title: words.t('account-file.skips'),
    header: [
      words.t('account-file.sheet'),
      words.t('account-file.cell'),
      words.t('account-file.value'),
      words.t('account-file.skipped-what'),
      words.t('account-file.answers-out'),
      words.t('account-file.reason'),
    ],
    rows: account.skips.map((skip) => [
      account.sheet,
      skip.cell,
      // Accounts that were stored earlier may still hold what nobody should read here.
      tellable(skip.value),
      words.t(skip.scope === 'cell' ? 'account-file.one-answer' : 'account-file.whole-row'),
      skip.answers ?? 0,
      skipReason(skip, words),
    ]),
  };
}

function skipReason({ reason }: SkippedRow, words: Words): string {
  const key = `import.skip.${reason}`;
  return words.has(key) ? words.text(key) : reason;
}

/** What a cell of a workbook may hold (Excel's limit). */
export const MOST_CHARACTERS = 32_767;

/** Every changed value with all its cells; one that stands in more cells than one cell can name goes on in the next row. */
function changeTable(account: ImportAccount, words: Words): AccountTable {
  const cells = cellsOfChanges(account);
  return {
    id: 'changes',
    title: words.t('account-file.changes'),
    header: [
      words.t('account-file.sheet'),
      words.t('account-file.cells'),
      words.t('account-file.value'),
      words.t('account-file.stored-as'),
      words.t('account-file.times'),
      words.t('account-file.reason'),
    ],
    rows: account.changes.flatMap(({ from, to, count, firstCell }, index) =>
      // Of batches stored before the cells were kept, some values are only known by their first cell.
      (cells[index] ?? [{ text: words.t('account-file.from-cell', { cell: firstCell }), count }]).map(
        (part) => [
          account.sheet,
          part.text,
          from,
          storedAs(to, words),
          part.count,
          changeReason(from, to, words),
        ],
      ),
    ),
  };
}

interface CellList {
  /** `D2:D40, D45` */
  readonly text: string;
  /** Cells that it names. */
  readonly count: number;
}

/** The lists of cells of each change, by its index. */
function cellsOfChanges({ changedCells = [] }: ImportAccount): readonly (readonly CellList[] | undefined)[] {
  const open: { ranges: string[]; length: number; count: number }[][] = [];
  for (const range of changedRanges(changedCells)) {
    const text = rangeAddress(range);
    const lists = (open[range.change] ??= []);
    let last = lists.at(-1);
    if (last === undefined || last.length + text.length > MOST_CHARACTERS)
      lists.push((last = { ranges: [], length: 0, count: 0 }));
    last.ranges.push(text);
    last.length += text.length + 2;
    last.count += range.lastRow - range.firstRow + 1;
  }
  return open.map((lists) => lists.map(({ ranges, count }) => ({ text: ranges.join(', '), count })));
}

function storedAs(to: string, words: Words): AccountCell {
  if (to === 'missing') return words.t('account-file.missing');
  if (to === 'notApplicable') return words.t('account-file.not-applicable');
  return Number(to);
}

function changeReason(from: string, to: string, words: Words): string {
  if (to === 'missing' || to === 'notApplicable') return words.t('account-file.because-missing');
  const isNumber = /^-?\d+([.,]\d+)?$/.test(from.trim());
  return words.t(isNumber ? 'account-file.because-code' : 'account-file.because-label');
}

/** How each column was read. */
function mappingTable(mapping: Mapping, words: Words): AccountTable {
  return {
    id: 'mapping',
    title: words.t('account-file.mapping'),
    header: [words.t('account-file.column'), words.t('account-file.role'), words.t('account-file.about')],
    rows: mapping.columns.map((column) => [
      column.column,
      words.text(`account-file.role.${column.role}`),
      ['item' in column ? column.item : undefined, 'target' in column ? column.target : undefined]
        .filter((part) => part !== undefined)
        .join(' → '),
    ]),
  };
}

/** One flat table for a .csv: what kind of line it is stands first. */
export function accountLines(tables: readonly AccountTable[]): readonly (readonly AccountCell[])[] {
  return tables.flatMap(({ title, header, rows }, index) => [
    ...(index === 0 ? [] : [[]]),
    [title],
    header,
    ...rows,
  ]);
}
