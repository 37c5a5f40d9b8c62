/** Sheets that are lists to filter and sort: relations, groups, pairs and response. */
import type { Worksheet } from 'exceljs';
import type { ResultCell } from '../../../../../shared/domain/capacity/result.ts';
import { missingText, type BookContext } from '../context.ts';
import { drawTable, keepHeader, type ListTable } from '../list-table.ts';
import { difference, line, mean, note, number, text, type Entry } from '../pen.ts';
import { drawHead } from './matrices.ts';

/** A list under the head of its sheet. */
export function drawList(
  context: BookContext,
  sheet: Worksheet,
  { about, ...list }: Omit<ListTable, 'top'> & { readonly about: string },
): number {
  const top = drawHead(context, sheet, about);
  const next = drawTable(context, sheet, { ...list, top });
  keepHeader(sheet, top);
  return next;
}

const missing = (word: string): Entry => ({ kind: 'missing', text: word });

export function drawRelations(context: BookContext, sheet: Worksheet): void {
  const { words, result, engagement } = context;
  const { dimensions } = engagement.instrument;
  const cells = result.cells.filter(({ state }) => state !== 'not-relevant');
  const row = (cell: ResultCell): readonly Entry[] => {
    const word = missingText(context, [cell]);
    return [
      text(context.name(cell.rater)),
      text(context.name(cell.rated)),
      cell.state === 'ok' ? text(words.t('book.relation.ok')) : missing(word),
      mean(context, cell.mean, word),
      mean(context, cell.ci?.low ?? null, word),
      mean(context, cell.ci?.high ?? null, word),
      cell.sd === null
        ? missing(word)
        : number(context.display.difference(cell.sd), context.meanFormat === '0' ? '0.0' : '0.00'),
      cell.n === null ? missing(word) : number(cell.n, '0'),
      ...dimensions.map(({ id }) => mean(context, cell.dimensions[id]?.mean ?? null, word)),
    ];
  };
  drawList(context, sheet, {
    about: context.about('relations'),
    name: 'samspil_relations',
    texts: 3,
    labels: [
      words.t('book.relation.rater'),
      words.t('book.relation.rated'),
      words.t('book.relation.state'),
      words.t('book.relation.mean'),
      words.t('book.key.low'),
      words.t('book.key.high'),
      words.t('book.relation.sd'),
      words.t('book.relation.n'),
      ...dimensions.map(({ id }) => context.parameter(id)),
    ],
    rows: cells.map(row),
  });
}

export function drawGroups(context: BookContext, sheet: Worksheet): void {
  const { words, result, engagement, groupIds } = context;
  const rows = result.groups.map((group): readonly Entry[] => {
    const shown = engagement.groups.find(({ id }) => id === group.id);
    const others = groupIds.filter((id) => id !== group.id);
    const own = missingText(context, [context.cell(group.id, group.id)]);
    const outgoing = missingText(
      context,
      others.map((id) => context.cell(group.id, id)),
    );
    const incoming = missingText(
      context,
      others.map((id) => context.cell(id, group.id)),
    );
    return [
      text(context.name(group.id), true),
      text(words.t(`report.level.${shown?.level ?? 'employees'}`)),
      text(shown?.unit ?? ''),
      mean(context, group.own, own),
      mean(context, group.outgoing, outgoing),
      mean(context, group.incoming, incoming),
      difference(context, group.selfGap, group.own === null ? own : incoming),
      difference(context, group.ownVersusOthers, group.own === null ? own : outgoing),
    ];
  });
  drawList(context, sheet, {
    about: context.about('groups'),
    name: 'samspil_groups',
    texts: 3,
    labels: [
      words.t('report.people.group'),
      words.t('report.people.level'),
      words.t('book.group.unit'),
      words.t('book.group.own'),
      words.t('chart.matrix.row-mean'),
      words.t('chart.matrix.column-mean'),
      words.t('book.group.self-gap'),
      words.t('book.group.own-others'),
    ],
    widths: new Map([
      [6, 18],
      [7, 18],
    ]),
    rows,
  });
}

export function drawPairs(context: BookContext, sheet: Worksheet): void {
  const { words, result } = context;
  const rows = result.pairs.map(({ a, b, symmetric, gap }): readonly Entry[] => {
    const [ab, ba] = [context.cell(a, b), context.cell(b, a)];
    const word = missingText(
      context,
      [ab, ba].filter((cell) => cell?.mean === null || cell === undefined),
    );
    return [
      text(context.name(a)),
      text(context.name(b)),
      mean(context, ab?.mean ?? null, missingText(context, [ab])),
      mean(context, ba?.mean ?? null, missingText(context, [ba])),
      mean(context, symmetric, word),
      difference(context, gap, word),
    ];
  });
  drawList(context, sheet, {
    about: context.about('pairs'),
    name: 'samspil_pairs',
    texts: 2,
    labels: [
      words.t('book.pair.a'),
      words.t('book.pair.b'),
      words.t('book.pair.ab'),
      words.t('book.pair.ba'),
      words.t('book.pair.symmetric'),
      words.t('book.pair.gap'),
    ],
    widths: new Map([[5, 18]]),
    rows,
  });
}

export function drawResponse(context: BookContext, sheet: Worksheet): void {
  const { words, result, engagement, input } = context;
  const limit = result.limits.minGroup;
  const hidden = context.stateText('hidden');
  let few = false;
  const rows = result.response.groups.map((group): readonly Entry[] => {
    const level = engagement.groups.find(({ id }) => id === group.id)?.level ?? 'employees';
    const ratedOnly = group.responded === 0 && (group.invited === null || group.invited === 0);
    const masked =
      group.responded === null ||
      (input.edition === 'client' && group.responded > 0 && group.responded < limit);
    few ||= masked;
    const word = ratedOnly ? words.t('report.people.rated-only') : '–';
    return [
      text(context.name(group.id), true),
      text(words.t(`report.level.${level}`)),
      group.invited === null ? missing(word) : number(group.invited, '0'),
      masked ? missing(`<${limit}`) : ratedOnly ? missing(word) : number(group.responded ?? 0, '0'),
      masked ? missing(hidden) : group.rate === null ? missing(word) : number(group.rate, '0%'),
    ];
  });
  const next = drawList(context, sheet, {
    about: context.about('response'),
    name: 'samspil_response',
    texts: 2,
    labels: [
      words.t('report.people.group'),
      words.t('report.people.level'),
      words.t('report.people.invited'),
      words.t('report.people.responded'),
      words.t('report.people.rate'),
    ],
    rows,
  });
  const { invited, responded, rate } = result.response;
  line(context, sheet, next, [
    text(words.t('report.people.total'), true),
    text(''),
    invited === null ? missing('–') : number(invited, '0'),
    number(responded, '0'),
    rate === null ? missing('–') : number(rate, '0%'),
  ]);
  if (few) note(context, sheet, next + 2, words.t('report.people.few', { limit }));
}
