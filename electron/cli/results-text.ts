/** The results as text for a terminal: what may be shown, with its intervals, and what may be said about a change. */
import type { CapacityResult, Interval, ResultCell } from '../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../shared/domain/engagement/types.ts';
import type { Words } from '../../shared/i18n/index.ts';
import { textTable } from './tables.ts';

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
    trustRows(result, words),
    changeRows(result, words),
    changedCellRows(result, words),
  ].filter((rows) => rows.length > 0);
  const { audit, change, limits } = result;
  const notes = [
    words.t('cli.results.legend', { limit: limits.minCell }),
    words.t('cli.results.interval'),
    ...(change === null ? [] : [words.t('cli.results.change-rule')]),
    words.t('cli.results.audit', {
      hidden: audit.hiddenPrimary + audit.hiddenSecondary,
      checked: audit.checked,
    }),
  ];
  return `${title}\n\n${tables.map(textTable).join('\n')}\n${notes.join('\n')}\n`;
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

/** How far the numbers can be trusted; a blank number says why. */
function trustRows({ reliability, aggregation, agreement }: CapacityResult, words: Words): Rows {
  if (reliability === null || aggregation === null || agreement === null) return [];
  const { tie } = reliability;
  const numberOr = (number: number | null, reason: string | undefined): string =>
    number === null
      ? reason !== undefined && words.has(`reason.${reason}`)
        ? words.text(`reason.${reason}`)
        : '-'
      : words.number(number, 3);
  return [
    [words.t('cli.results.alpha'), numberOr(tie.alpha, tie.reason)],
    [words.t('cli.results.omega'), numberOr(tie.omega, tie.omegaReason ?? tie.reason)],
    [words.t('cli.results.icc1'), numberOr(aggregation.icc1, aggregation.reason)],
    [words.t('cli.results.icc2'), numberOr(aggregation.icc2, aggregation.reason)],
    [words.t('cli.results.rwgj'), numberOr(agreement.medianRwgJ, undefined)],
  ];
}

const LAYERS = ['within', 'between', 'vertical', 'allCells'] as const;

/** Differences of the layers to the other round; empty without one. */
function changeRows({ change }: CapacityResult, words: Words): Rows {
  if (change === null) return [];
  const rows = LAYERS.flatMap((layer) => {
    const found = change.indices[layer];
    if (found === undefined || found.difference === null) return [];
    const verdict = words.t(`cli.results.verdict.${found.verdict}`);
    const difference = words.number(found.difference, 2);
    return [[words.t(`cli.results.${layer}`), difference, interval(found.ci, words), verdict]];
  });
  return rows.length === 0 ? [] : [[words.t('cli.results.change'), '', '', ''], ...rows];
}

/** One row a cell that both rounds show: difference, interval, g, p after Holm, and whether pairs were compared. */
function changedCellRows({ change }: CapacityResult, words: Words): Rows {
  if (change === null || change.cells.length === 0) return [];
  const number = (value: number | null, digits: number): string =>
    value === null ? '-' : words.number(value, digits);
  return [
    (['changed-cell', 'difference', 'interval-head', 'g', 'p', 'samples', 'verdict'] as const).map((key) =>
      words.t(`cli.results.${key}`),
    ),
    ...change.cells.map((cell) => [
      `${cell.rater} -> ${cell.rated}`,
      number(cell.difference, 2),
      interval(cell.ci, words),
      number(cell.g, 2),
      cell.pAdjusted !== null && cell.pAdjusted < 0.0001
        ? `<${words.number(0.0001, 4)}`
        : number(cell.pAdjusted, 4),
      words.t(cell.paired ? 'cli.results.paired' : 'cli.results.independent'),
      words.t(`cli.results.verdict.${cell.verdict}`),
    ]),
  ];
}
