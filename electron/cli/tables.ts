/** Accounts, sheets and findings as text for a terminal. */
import type { ImportPreview, BatchSummary } from '../../shared/api/methods.ts';
import type { ImportAccount, Problem, SkippedRow } from '../../shared/domain/mapping/types.ts';
import type { Words } from '../../shared/i18n/index.ts';

/** Columns padded to their widest entry; the first left, the others right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** The account: read = stored + skipped, each skip with its cell and reason. */
export function accountText(
  done: {
    fileName: string;
    batch: BatchSummary | null;
    round: string;
    account: ImportAccount;
    problems: readonly Problem[];
  },
  words: Words,
): string {
  const { account, batch } = done;
  const head = batch
    ? words.t('cli.import.done', { file: done.fileName, round: done.round, batch: batch.id })
    : words.t('cli.import.dry', { file: done.fileName, round: done.round });
  const counts = textTable([
    ['', words.t('cli.import.read'), words.t('cli.import.stored'), words.t('cli.import.skipped')],
    [
      words.t('cli.import.rows'),
      ...[account.rows.read, account.rows.stored, account.rows.skipped].map(String),
    ],
    [
      words.t('cli.import.answers'),
      ...[account.answers.read, account.answers.stored, account.answers.skipped].map(String),
    ],
  ]);
  const skips = account.skips.map((skip) => `  ${skipText(skip, account.sheet, words)}\n`).join('');
  const notices = done.problems.map((problem) => `  ${problemText(problem, words)}\n`).join('');
  return [
    `${head}\n${counts}`,
    skips === '' ? '' : `${words.t('cli.import.skips')}\n${skips}`,
    notices === '' ? '' : `${words.t('cli.import.notices')}\n${notices}`,
  ].join('');
}

function skipText(skip: SkippedRow, sheet: string, words: Words): string {
  const reason = words.has(`import.skip.${skip.reason}`)
    ? words.text(`import.skip.${skip.reason}`)
    : skip.reason;
  return `${sheet}!${skip.cell}: ${reason}${skip.value === '' ? '' : ` (${skip.value})`}`;
}

function problemText(problem: Problem, words: Words): string {
  const text = words.has(problem.code) ? words.text(problem.code, problem.params) : problem.code;
  return problem.cells.length === 0 ? text : `${text} [${problem.cells.join(', ')}]`;
}

/** What the importer sees in a sheet. */
export function inspectText(preview: ImportPreview, words: Words): string {
  const sheets = preview.sheets.map(
    (sheet) => `${sheet.name} (${sheet.rows} x ${sheet.columns}${sheet.hidden ? ', *' : ''})`,
  );
  const head = words.t('cli.inspect.head', {
    file: preview.fileName,
    tool: preview.tool ?? words.t('cli.inspect.no-tool'),
    sheets: sheets.join(', '),
    layout: preview.mapping.layout,
    header: preview.mapping.headerRows,
  });
  const columns = textTable([
    [
      words.t('cli.inspect.column'),
      words.t('cli.inspect.role'),
      words.t('cli.inspect.certainty'),
      words.t('cli.inspect.header'),
    ],
    ...preview.columns.map(({ mapping, certainty, header }) => [
      mapping.column,
      mapping.role === 'answer' ? `${mapping.item} -> ${mapping.target}` : mapping.role,
      words.percent(certainty),
      header.replace(/\s+/gu, ' ').slice(0, 60),
    ]),
  ]);
  const problems = preview.problems.map((problem) => `  ${problemText(problem, words)}\n`).join('');
  const verdict = words.t(preview.certain ? 'cli.inspect.certain' : 'cli.inspect.uncertain');
  return `${head}\n\n${columns}\n${verdict}\n${problems}`;
}

/** Findings of the document check. */
export function checkText(
  found: {
    ok: boolean;
    findings: readonly { code: string; params: Readonly<Record<string, string | number>> }[];
  },
  file: string,
  words: Words,
): string {
  if (found.ok) return `${words.t('cli.check.ok', { file })}\n`;
  return found.findings.map((finding) => `${words.text(finding.code, finding.params)}\n`).join('');
}
