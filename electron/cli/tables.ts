/** Results, accounts and sheets as text for a terminal. */
import type { ImportPreview, BatchSummary } from '../../shared/api/methods.ts';
import type { CapacityResult, Interval, ResultCell } from '../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../shared/domain/engagement/types.ts';
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

function shown(cell: ResultCell | undefined, words: Words): string {
  if (!cell) return '';
  if (cell.mean !== null) return words.number(cell.mean, 2);
  const marks = { ok: '', hidden: '#', 'no-answers': '-', 'not-surveyed': '.', 'not-relevant': '' } as const;
  return marks[cell.state];
}

const interval = (ci: Interval | null, words: Words): string =>
  ci === null ? '' : `${words.number(ci.low, 2)} .. ${words.number(ci.high, 2)}`;

/** A mean over cells: hidden where one of them is, else without answers. */
function value(mean: number | null, cells: readonly ResultCell[], words: Words): string {
  if (mean !== null) return words.number(mean, 2);
  return cells.some(({ state }) => state === 'hidden' || state === 'ok') ? '#' : '-';
}

/** The matrix, the layers, the groups, leaders against employees and, where asked for, the change. */
export function resultsText(result: CapacityResult, engagement: Engagement, words: Words): string {
  const title = words.t('cli.results.title', {
    client: engagement.client,
    name: engagement.name,
    round: result.round,
    min: result.scale.min,
    max: result.scale.max,
  });
  const tables = [
    matrixRows(result, engagement, words),
    indexRows(result, words),
    groupRows(result, words),
    positionRows(result, words),
    changeRows(result, words),
  ].filter((rows) => rows.length > 0);
  const legend = words.t('cli.results.legend', { limit: result.limits.minCell });
  return `${title}\n\n${tables.map(textTable).join('\n')}\n${legend}\n`;
}

type Rows = readonly (readonly string[])[];

function matrixRows(result: CapacityResult, engagement: Engagement, words: Words): Rows {
  const ids = engagement.groups.map((group) => group.id);
  const cells = new Map(result.cells.map((cell) => [JSON.stringify([cell.rater, cell.rated]), cell]));
  return [
    [words.t('cli.results.rater'), ...ids],
    ...ids.map((rater) => [
      rater,
      ...ids.map((rated) => shown(cells.get(JSON.stringify([rater, rated])), words)),
    ]),
  ];
}

function indexRows({ indices, cells }: CapacityResult, words: Words): Rows {
  const { overall, within, between, vertical } = indices;
  return (
    [
      ['cli.results.overall', overall],
      ['cli.results.within', within],
      ['cli.results.between', between],
      ['cli.results.vertical', vertical],
    ] as const
  ).map(([key, index]) => [
    words.t(key),
    value(index.mean, index.relevantCells === 0 ? [] : cells, words),
    interval(index.ci, words),
    words.t('cli.results.visible', { visible: index.visibleCells, relevant: index.relevantCells }),
  ]);
}

function groupRows({ groups, cells, response }: CapacityResult, words: Words): Rows {
  return [
    [
      words.t('cli.results.group'),
      ...(['outgoing', 'incoming', 'own', 'response'] as const).map((key) => words.t(`cli.results.${key}`)),
    ],
    ...groups.map(({ id, outgoing, incoming, own }) => {
      const counts = response.groups.find((one) => one.id === id);
      const invited = counts?.invited ?? null;
      return [
        id,
        value(
          outgoing,
          cells.filter(({ rater, rated }) => rater === id && rated !== id),
          words,
        ),
        value(
          incoming,
          cells.filter(({ rater, rated }) => rated === id && rater !== id),
          words,
        ),
        value(
          own,
          cells.filter(({ rater, rated }) => rater === id && rated === id),
          words,
        ),
        `${counts?.responded ?? '#'}${invited === null ? '' : `/${invited}`}`,
      ];
    }),
  ];
}

/** Nothing where only leaders or only employees have answered. */
function positionRows({ positions }: CapacityResult, words: Words): Rows {
  if (positions === null || positions.reason === 'one-position') return [];
  const mark = (number: number | null): string => (number === null ? '#' : words.number(number, 2));
  return [
    [words.t('cli.results.leaders'), mark(positions.leaders.mean)],
    [words.t('cli.results.employees'), mark(positions.employees.mean)],
    [words.t('cli.results.gap'), mark(positions.gap)],
  ];
}

const LAYERS = ['overall', 'within', 'between', 'vertical'] as const;

/** Differences of the layers to the other round; empty without one. */
function changeRows({ change }: CapacityResult, words: Words): Rows {
  if (change === null) return [];
  const rows = LAYERS.flatMap((layer) => {
    const found = change.indices[layer];
    if (found === undefined || found.difference === null) return [];
    return [[words.t(`cli.results.${layer}`), words.number(found.difference, 2), interval(found.ci, words)]];
  });
  return rows.length === 0 ? [] : [[words.t('cli.results.change'), '', ''], ...rows];
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
