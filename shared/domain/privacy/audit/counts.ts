/** Hidden counts of a client's result: none may follow from another count, nor be bounded more tightly than the limit does. */
import { neededOf } from '../../scoring/plan.ts';
import type { ResultCell, ResponseGroup } from '../../capacity/result.ts';
import { tellsHiddenCount } from '../counts.ts';
import type { AuditFrame, ShownResult } from './shown.ts';

/** Names of the hidden counts that a result gives away. The consultant may see counts. */
export function recoverableCounts(result: ShownResult, frame: AuditFrame): readonly string[] {
  if (result.audience !== 'client') return [];
  return [...ofCells(result), ...ofDimensions(result, frame), ...ofResponse(result)];
}

const nameOf = ({ rater, rated }: ResultCell): string => `${rater} > ${rated}`;

/** Numbers of a cell, or of a dimension in it, that is said to be hidden; and splits that are blank only by half. */
export function shownThoughHidden({ cells, positions }: ShownResult): readonly string[] {
  const inCells = cells.flatMap((one): readonly string[] => {
    if (one.state !== 'hidden') return [];
    const own = one.mean !== null || one.sd !== null || one.ci !== null;
    const parts = Object.entries(one.dimensions).filter(([, { mean, sd }]) => mean !== null || sd !== null);
    const subscales = Object.entries(one.subscales).filter(([, mean]) => mean !== null);
    return [...(own ? [nameOf(one)] : []), ...[...parts, ...subscales].map(([id]) => `${nameOf(one)} ${id}`)];
  });
  const splits = positions ? [{ id: 'all groups', ...positions }, ...positions.groups] : [];
  const halves = splits.filter(({ leaders, employees, gap }) => {
    const shown = [leaders.mean, employees.mean, gap].filter((mean) => mean !== null);
    return shown.length > 0 && shown.length < 3;
  });
  return [...inCells, ...halves.map(({ id }) => `positions ${id}`)];
}

/** Few of a row's people are outside its visible cells, or a number stands beside a hidden count that contains it. */
function ofCells({ cells, response, limits }: ShownResult): readonly string[] {
  const direct = cells
    .filter(({ n, coverage }) => n === null && coverage !== null)
    .map((one) => `n ${nameOf(one)}`);
  const rows = (response?.groups ?? []).flatMap(({ id, responded, invited }): string[] => {
    const row = cells.filter(({ rater }) => rater === id);
    const covered = row.find(({ coverage, n }) => coverage !== null && n !== null && n > 0);
    const answered = responded ?? (covered ? Math.round((covered.n ?? 0) / (covered.coverage ?? 1)) : null);
    if (answered === null) return [];
    const hidden = row.filter(({ state }) => state === 'hidden').length;
    const visible = row.reduce((sum, { state, n }) => sum + (state === 'ok' ? (n ?? 0) : 0), 0);
    const tells = tellsHiddenCount(
      { responded: answered, onlyHidden: answered - visible, hidden, invited },
      { min_cell: limits.minCell },
    );
    return tells ? [`n ${id}`] : [];
  });
  return [...direct, ...rows];
}

/** Complete rows, and dimensions that a valid tie has at least, bound from below how many answered a hidden dimension. */
function ofDimensions({ cells, reliability }: ShownResult, { instrument }: AuditFrame): readonly string[] {
  const visible = cells.filter(({ state }) => state === 'ok');
  const ties = visible.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const complete = reliability?.tie.n ?? null;
  const needed = neededOf(instrument.scoring.dimension_missing_min_share, instrument.dimensions.length);
  return visible.flatMap((one) => {
    const parts = Object.entries(one.dimensions);
    const hidden = parts.filter(([, { n }]) => n === null);
    if (hidden.length === 0 || one.n === null) return [];
    const shown = parts.reduce((sum, [, { n }]) => sum + (n ?? 0), 0);
    const byRule = needed * one.n - shown - (hidden.length - 1) * one.n;
    const byRows = complete === null ? 0 : one.n - (ties - complete);
    return Math.max(byRule, byRows) > 1 ? hidden.map(([id]) => `n ${nameOf(one)} ${id}`) : [];
  });
}

/** A group's hidden number of respondents: told by its rate, or by the total where it is the only one left out. */
function ofResponse({ response }: ShownResult): readonly string[] {
  if (!response) return [];
  const hidden = response.groups.filter(({ responded }) => responded === null);
  const told = response.groups.reduce((sum, { responded }) => sum + (responded ?? 0), 0);
  const byTotal = response.responded !== told;
  const tells = ({ rate }: ResponseGroup): boolean => rate !== null || byTotal;
  return hidden.filter(tells).map(({ id }) => `responded ${id}`);
}
