/** The respondents' ties that a cell rests on: one by one for the consultant where nothing of the cell is hidden, else counted. */
import { createRandom } from '../../lib/random.ts';
import type { ResultCell } from '../capacity/result.ts';
import type { MeasuredRound, ScoredRound } from '../capacity/score.ts';
import { instrumentItems } from '../instrument/items.ts';
import { AnswerKind } from '../responses/types.ts';
import { scoredValue } from '../scoring/ties.ts';
import { clearedRound, isWholeCell, tiesOf, type TieAt } from './parts.ts';
import type {
  AnswerKindName,
  ExplainedAnswer,
  ExplainedTie,
  ExplainSource,
  TieBase,
  TieRule,
  WithheldTies,
} from './types.ts';

/**
 * The ties of a cell; with `dimensions`, only those dimensions of them. A cell with a hidden dimension lists nothing:
 * tie scores and the other dimensions would give the hidden one away.
 */
export function tieBase(source: ExplainSource, cell: ResultCell, dimensions?: readonly string[]): TieBase {
  const withheld = withheldTies(source, cell);
  if (withheld !== null || cell.state !== 'ok') return { count: cell.n, withheld, rule: null, ties: [] };
  const round = clearedRound(source);
  const names = pseudonyms(round, cell.rater, source.pseudonymSeed);
  const wanted = dimensions ?? source.engagement.instrument.dimensions.map(({ id }) => id);
  const ties = tiesOf(round, cell.rater, cell.rated)
    .map((at) => ({ at, number: names.get(at.respondent) ?? 0 }))
    .sort((one, other) => one.number - other.number)
    .map(({ at, number }) => explainedTie(source, round, cell.rated, at, number, wanted));
  return { count: cell.n, withheld, rule: tieRule(round, wanted), ties };
}

/** Why the ties of a cell may not be listed for the audience; null where they may. */
export function withheldTies({ result }: ExplainSource, cell: ResultCell): WithheldTies | null {
  if (cell.state === 'hidden') return 'hidden';
  if (cell.state !== 'ok') return null;
  if (result.audience === 'client') return 'client';
  return isWholeCell(cell) ? null : 'hidden-dimension';
}

/**
 * Numbers of a group's respondents with a valid tie, 1, 2, 3 ...: the same for all relations of a round, in an order that
 * only the seed decides, so that neither the row of a sheet nor an id shows in them.
 */
export function pseudonyms(round: MeasuredRound, group: string, seed: number): ReadonlyMap<number, number> {
  const { responses, scores, groupCount } = round;
  const own = responses.groupIds.indexOf(group);
  const people = [...responses.group.keys()].filter(
    (respondent) =>
      responses.group[respondent] === own &&
      scores.ties
        .subarray(respondent * groupCount, (respondent + 1) * groupCount)
        .some((tie) => !Number.isNaN(tie)),
  );
  const idOf = (respondent: number): string => responses.respondentIds[respondent] ?? '';
  people.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const random = createRandom(seed ^ textHash(`${responses.roundId}\n${group}`));
  for (let last = people.length - 1; last > 0; last -= 1) {
    const drawn = random.integer(last + 1);
    [people[last], people[drawn]] = [people[drawn] ?? 0, people[last] ?? 0];
  }
  return new Map(people.map((respondent, index) => [respondent, index + 1]));
}

/** FNV-1a, 32 bits. */
function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const KIND_NAMES: Readonly<Record<number, AnswerKindName>> = {
  [AnswerKind.blank]: 'blank',
  [AnswerKind.answered]: 'answered',
  [AnswerKind.missing]: 'missing',
  [AnswerKind.notApplicable]: 'not-applicable',
};

function explainedTie(
  source: ExplainSource,
  round: ScoredRound,
  rated: string,
  { respondent, tie, score }: TieAt,
  number: number,
  wanted: readonly string[],
): ExplainedTie {
  const { plan, responses, scores, engagement } = round;
  const sources = source.sourcesOf?.(responses.respondentIds[respondent] ?? '', rated);
  const scoreOf = (d: number): number | null => {
    const value = scores.dimensions[tie * plan.dimensionCount + d] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const dimensions = engagement.instrument.dimensions
    .map(({ id }, d): [string, number | null] => [id, scoreOf(d)])
    .filter(([id]) => wanted.includes(id));
  const answers = instrumentItems(engagement.instrument)
    .filter(({ dimension }) => wanted.includes(dimension.id))
    .map(({ item, dimension, index }): ExplainedAnswer => {
      const at = tie * plan.itemCount + index;
      const kind = KIND_NAMES[responses.kinds[at] ?? 0] ?? 'blank';
      const raw = kind === 'answered' ? (responses.values[at] ?? null) : null;
      return {
        item: item.id,
        dimension: dimension.id,
        kind,
        raw,
        scored: raw === null ? null : scoredValue(plan, index, raw),
        source: sources?.get(item.id) ?? null,
      };
    });
  return { respondent: `R${number}`, score, dimensions: Object.fromEntries(dimensions), answers };
}

function tieRule({ plan, engagement }: MeasuredRound, wanted: readonly string[]): TieRule {
  return {
    from: plan.tieFromItems ? 'items' : 'dimensions',
    dimensionsNeeded: plan.dimensionsNeeded,
    dimensions: engagement.instrument.dimensions
      .map(({ id, weight, items }, d) => ({
        id,
        weight,
        itemsNeeded: plan.itemsNeeded[d] ?? 1,
        items: items.map((item) => ({ id: item.id, weight: item.weight })),
      }))
      .filter(({ id }) => wanted.includes(id)),
  };
}
