/** Results that show too much, each in one way: what an attacker who is worth anything finds. */
import type {
  CapacityResult,
  DimensionCell,
  PositionGroup,
  ResultCell,
} from '../../../../../shared/domain/capacity/result.ts';
import type { PrivacySettings } from '../../../../../shared/domain/instrument/types.ts';
import type { Publication } from './attack.ts';
import { publish } from './publish.ts';
import type { RandomSurvey } from './random-survey.ts';

/** The last result of a survey as it would be with other limits. */
function withLimits(survey: RandomSurvey, limits: Partial<PrivacySettings>): CapacityResult | undefined {
  const privacy = { ...survey.engagement.privacy, ...limits };
  return publish({ ...survey, engagement: { ...survey.engagement, privacy } }, 'consultant').results.at(-1);
}

const NO_LIMITS = { min_cell: 1, min_group: 1, min_leader_cell: 1 };

type Break = (publication: Publication) => Publication | null;

/** The publication with its last result replaced. */
function withLast({ survey, results }: Publication, last: CapacityResult): Publication {
  return { survey, results: [...results.slice(0, -1), last] };
}

/** Totals over all cells, hidden ones too. */
const trueTotals: Break = (publication) => {
  const [last, open] = [publication.results.at(-1), withLimits(publication.survey, NO_LIMITS)];
  if (!last || !open || !last.cells.some(({ state }) => state === 'hidden')) return null;
  const groups = last.groups.map((group, at) => {
    const whole = open.groups[at];
    return whole ? { ...group, outgoing: whole.outgoing, incoming: whole.incoming, own: whole.own } : group;
  });
  return withLast(publication, { ...last, groups, indices: open.indices, dimensions: open.dimensions });
};

/** All but one of the hidden dimensions of a visible cell. */
const shownDimensions: Break = (publication) => {
  const [last, open] = [publication.results.at(-1), withLimits(publication.survey, NO_LIMITS)];
  const hiddenOf = (cell: ResultCell): readonly string[] =>
    Object.keys(cell.dimensions).filter(
      (id) => cell.dimensions[id]?.mean === null && cell.dimensions[id]?.n !== 0,
    );
  const at = last?.cells.findIndex((cell) => cell.state === 'ok' && hiddenOf(cell).length > 1) ?? -1;
  const cell = last?.cells[at];
  if (!last || !open || !cell) return null;
  const [kept, ...leaked] = hiddenOf(cell);
  const dimensions: Record<string, DimensionCell> = { ...cell.dimensions };
  for (const id of leaked) {
    const part = open.cells[at]?.dimensions[id];
    if (part && id !== kept) dimensions[id] = part;
  }
  const cells = last.cells.map((one, place) => (place === at ? { ...one, dimensions } : one));
  // The totals of dimensions would no longer be those of the shown ones.
  return withLast(publication, { ...last, cells, dimensions: [] });
};

/** The overall split and those of all groups but one, however few the leaders. */
const shownSplits: Break = (publication) => {
  const [last, open] = [publication.results.at(-1), withLimits(publication.survey, { min_leader_cell: 1 })];
  if (!last?.positions || !open?.positions) return null;
  const few = open.positions.groups.find(
    ({ leaders }) => leaders.n !== null && leaders.n < last.limits.minLeaderCell,
  );
  if (!few) return null;
  const blank: PositionGroup = {
    ...few,
    leaders: { n: few.leaders.n, mean: null },
    employees: { n: few.employees.n, mean: null },
    gap: null,
  };
  const groups = open.positions.groups.map((group) => (group.id === few.id ? blank : group));
  return withLast(publication, { ...last, positions: { ...open.positions, groups } });
};

/** Paired differences beside both means, however few came or left. */
const shownPairs: Break = (publication) => {
  const [last, open] = [publication.results.at(-1), withLimits(publication.survey, NO_LIMITS)];
  if (!last?.change || !open?.change) return null;
  const cells = last.change.cells.map(
    (change) =>
      open.change?.cells.find(({ rater, rated }) => rater === change.rater && rated === change.rated) ??
      change,
  );
  const isNew = cells.some(({ paired }, at) => paired && last.change?.cells[at]?.paired !== true);
  return isNew ? withLast(publication, { ...last, change: { ...last.change, cells } }) : null;
};

export const BREAKS: Readonly<Record<string, Break>> = {
  trueTotals,
  shownDimensions,
  shownSplits,
  shownPairs,
};

/** A client's result with the consultant's count of all who responded and of complete ties. */
export function clientWithCounts(survey: RandomSurvey): readonly CapacityResult[] {
  const [client, consultant] = [
    publish(survey, 'client').results[0],
    publish(survey, 'consultant').results[0],
  ];
  if (!client || !consultant) return [];
  const isHidden = client.response.groups.some(({ responded }) => responded === null);
  return isHidden ? [{ ...client, response: consultant.response }] : [];
}
