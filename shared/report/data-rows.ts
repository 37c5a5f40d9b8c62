/** A result as a long table for other programs: one number a line, with ids, names and what it measures; nothing that is hidden. */
import { groupName, parameterName } from '../charts/build/names.ts';
import type { CapacityResult, ChangeValue, Interval, ResultCell } from '../domain/capacity/result.ts';
import type { Engagement } from '../domain/engagement/types.ts';
import type { Words } from '../i18n/index.ts';
import { localText } from '../lib/language.ts';

/** Names of the columns; they stay, whatever the language. */
export const DATA_COLUMNS = [
  'round',
  'kind',
  'id',
  'name',
  'about',
  'about_name',
  'parameter',
  'parameter_name',
  'measure',
  'value',
  'state',
] as const;

/** Cells in the order of `DATA_COLUMNS`; a hidden value is the words for it. */
export type DataRow = readonly (string | number)[];

export interface DataInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly words: Words;
}

interface About {
  readonly kind: string;
  readonly id?: string;
  readonly about?: string;
  readonly parameter?: string;
}

type Measures = Readonly<Record<string, number | null | undefined>>;

/** All numbers of a result on the instrument's own scale. Numbers that there are none of have no line; hidden ones say so. */
export function dataRows(input: DataInput): readonly DataRow[] {
  const { result } = input;
  const table = new Table(input);
  responseRows(table, result);
  for (const cell of result.cells) cellRows(table, cell);
  indexRows(table, result);
  for (const one of result.groups) {
    const { id, own, outgoing, incoming, selfGap, ownVersusOthers } = one;
    table.add(
      { kind: 'group', id },
      {
        own,
        outgoing,
        incoming,
        self_gap: selfGap,
        own_versus_others: ownVersusOthers,
        ...bounds('self_gap', one.selfGapCi),
      },
    );
  }
  for (const { a, b, symmetric, gap, gapCi, g, pAdjusted } of result.pairs)
    table.add(
      { kind: 'pair', id: a, about: b },
      { symmetric, gap, ...bounds('gap', gapCi), gap_g: g, gap_p_adjusted: pAdjusted },
    );
  positionRows(table, result);
  qualityRows(table, result);
  changeRows(table, result);
  return table.rows;
}

const bounds = (name: string, ci: Interval | null | undefined): Measures => ({
  [`${name}_low`]: ci?.low,
  [`${name}_high`]: ci?.high,
});

class Table {
  readonly rows: DataRow[] = [];
  readonly #input: DataInput;

  constructor(input: DataInput) {
    this.#input = input;
  }

  add(about: About, measures: Measures): void {
    for (const [measure, value] of Object.entries(measures))
      if (value !== null && value !== undefined) this.#row(about, measure, value, 'ok');
  }

  /** A value that is not there, with its words. */
  missing(about: About, measure: string, state: Exclude<ResultCell['state'], 'ok'>): void {
    const key = state === 'hidden' ? 'book.hidden.value' : (`book.${state}` as const);
    this.#row(about, measure, this.#input.words.t(key), state);
  }

  #row(about: About, measure: string, value: number | string, state: string): void {
    const { engagement, result, words } = this.#input;
    const group = (id: string | undefined): string =>
      id === undefined ? '' : groupName(engagement, words, id);
    const { kind, id = '', about: other, parameter } = about;
    this.rows.push([
      result.round,
      kind,
      id,
      engagement.groups.some((one) => one.id === id) ? group(id) : '',
      other ?? '',
      group(other),
      parameter ?? '',
      parameter === undefined ? '' : this.#parameter(parameter),
      measure,
      value,
      state,
    ]);
  }

  #parameter(id: string): string {
    const { engagement, words } = this.#input;
    const subscale = engagement.instrument.subscales.find((one) => one.id === id);
    return subscale ? localText(subscale.label, words.language, id) : parameterName(engagement, words, id);
  }
}

function responseRows(table: Table, { response }: CapacityResult): void {
  const { invited, responded, rate } = response;
  table.add({ kind: 'response', id: '' }, { invited, responded, rate });
  for (const group of response.groups) {
    const about = { kind: 'response', id: group.id };
    table.add(about, { invited: group.invited });
    if (group.responded === null) table.missing(about, 'responded', 'hidden');
    else table.add(about, { responded: group.responded, rate: group.rate });
  }
}

function cellRows(table: Table, cell: ResultCell): void {
  const about = { kind: 'relation', id: cell.rater, about: cell.rated };
  if (cell.state !== 'ok') {
    table.missing(about, 'mean', cell.state);
    table.add(about, { n: cell.n });
    return;
  }
  table.add(about, {
    mean: cell.mean,
    n: cell.n,
    sd: cell.sd,
    ...bounds('mean', cell.ci),
    coverage: cell.coverage,
  });
  for (const [parameter, { mean, n, sd }] of Object.entries(cell.dimensions)) {
    if (mean === null && n !== 0) table.missing({ ...about, parameter }, 'mean', 'hidden');
    else table.add({ ...about, parameter }, { mean, n, sd });
  }
  for (const [parameter, mean] of Object.entries(cell.subscales))
    table.add({ ...about, parameter }, { mean });
}

function indexRows(table: Table, { indices, dimensions, subscales }: CapacityResult): void {
  const { respondentWeighted, ...layers } = indices;
  for (const [id, index] of Object.entries(layers)) {
    const about = { kind: 'index', id };
    if (index.mean === null && index.relevantCells > 0) table.missing(about, 'mean', 'hidden');
    table.add(about, {
      mean: index.mean,
      ...bounds('mean', index.ci),
      relations_shown: index.visibleCells,
      relations: index.relevantCells,
    });
  }
  for (const layer of ['within', 'between'] as const)
    table.add(
      { kind: 'index', id: `${layer}-respondent-weighted` },
      { mean: respondentWeighted[layer], ...bounds('mean', respondentWeighted[`${layer}Ci`]) },
    );
  for (const { id: parameter, within, between } of [...dimensions, ...subscales]) {
    table.add({ kind: 'index', id: 'within', parameter }, { mean: within });
    table.add({ kind: 'index', id: 'between', parameter }, { mean: between });
  }
}

function positionRows(table: Table, { positions }: CapacityResult): void {
  if (positions === null) return;
  const all = [{ id: undefined, ...positions }, ...positions.groups];
  for (const { id, leaders, employees, gap, gapCi } of all)
    table.add(
      { kind: 'position', ...(id === undefined ? {} : { id }) },
      {
        leaders_mean: leaders.mean,
        leaders_n: leaders.n,
        employees_mean: employees.mean,
        employees_n: employees.n,
        gap,
        ...bounds('gap', gapCi),
      },
    );
}

function qualityRows(table: Table, { reliability, aggregation, agreement, network }: CapacityResult): void {
  for (const level of ['tie', 'person'] as const) {
    const one = reliability?.[level];
    table.add({ kind: 'reliability', id: level }, { n: one?.n, alpha: one?.alpha, omega: one?.omega });
  }
  table.add(
    { kind: 'aggregation' },
    { f: aggregation?.f, p: aggregation?.p, icc1: aggregation?.icc1, icc2: aggregation?.icc2 },
  );
  table.add({ kind: 'agreement' }, { median_rwg_j: agreement?.medianRwgJ });
  for (const { rater, rated, rwg, rwgJ } of agreement?.cells ?? [])
    table.add({ kind: 'agreement', id: rater, about: rated }, { rwg, rwg_j: rwgJ });
  table.add(
    { kind: 'network' },
    {
      cut: network?.cut,
      density: network?.density,
      valued_density: network?.valuedDensity,
      reciprocity: network?.reciprocity,
      weighted_reciprocity: network?.weightedReciprocity,
      in_degree_centralisation: network?.inDegreeCentralisation,
    },
  );
}

function changeRows(table: Table, { change }: CapacityResult): void {
  const measures = (one: ChangeValue): Measures => ({
    difference: one.difference,
    ...bounds('difference', one.ci),
    g: one.g,
    p: one.p,
    p_adjusted: one.pAdjusted,
  });
  for (const [id, one] of Object.entries(change?.indices ?? {}))
    table.add({ kind: 'change-index', id }, measures(one));
  for (const { rater, rated, ...one } of change?.cells ?? [])
    table.add({ kind: 'change-relation', id: rater, about: rated }, measures(one));
}
