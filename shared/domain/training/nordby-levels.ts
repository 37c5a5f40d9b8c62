/** How the groups of the case see each other: levels per relation, with the findings that a trainee should discover. */
import type { Random } from '../../lib/random.ts';
import type { NordbyGroup } from './nordby-groups.ts';
import { TOP_INVITED } from './nordby-groups.ts';
import type { Finding } from './types.ts';

/** Limit under which a cell is hidden in the case. */
export const NORDBY_LIMIT = 5;
export const BEFORE = '2026-1';
export const AFTER = '2026-2';

const BETWEEN = 3.1;
const WITHIN = 3.9;
const LEADERS_MORE = 0.5;
const STRONG_PAIR = { a: 'dagtilbud', b: 'sundhedspleje', level: 4.35 } as const;
const ONE_SIDED = { rater: 'skole', rated: 'ppr', level: 2.3, reverse: 3.9 } as const;
const SELF_SATISFIED = { group: 'jobcenter', own: 4.6, incoming: 2.4 } as const;
const IMPROVEMENT = { a: 'familieafsnit', b: 'skole', from: 2.6, to: 3.6 } as const;

/** Level of each relation in each round: index rater * groups + rated. */
export interface Levels {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Levels on the scale 1-5 before people and items differ: ordinary relations vary by at most 0.3, findings lie outside. */
export function nordbyLevels(groups: readonly NordbyGroup[], random: Random): Levels {
  const count = groups.length;
  const at = new Map(groups.map(({ id }, index) => [id, index]));
  const before = new Float64Array(count * count);
  const shared = new Float64Array(count * count).map(() => (random.next() - 0.5) * 0.4);
  for (let rater = 0; rater < count; rater += 1) {
    for (let rated = 0; rated < count; rated += 1) {
      const pair = shared[Math.min(rater, rated) * count + Math.max(rater, rated)] ?? 0;
      const own = (random.next() - 0.5) * 0.2;
      const more = groups[rater]?.level === 'employees' ? 0 : LEADERS_MORE;
      before[rater * count + rated] = rater === rated ? WITHIN + own : BETWEEN + pair + own + more;
    }
  }
  const put = (levels: Float64Array, rater: string, rated: string, level: number): void => {
    const [from, to] = [at.get(rater), at.get(rated)];
    if (from !== undefined && to !== undefined) levels[from * count + to] = level;
  };
  for (const { id, level } of groups) {
    const more = level === 'employees' ? 0 : LEADERS_MORE;
    if (id !== SELF_SATISFIED.group) put(before, id, SELF_SATISFIED.group, SELF_SATISFIED.incoming + more);
  }
  put(before, SELF_SATISFIED.group, SELF_SATISFIED.group, SELF_SATISFIED.own);
  put(before, STRONG_PAIR.a, STRONG_PAIR.b, STRONG_PAIR.level);
  put(before, STRONG_PAIR.b, STRONG_PAIR.a, STRONG_PAIR.level);
  put(before, ONE_SIDED.rater, ONE_SIDED.rated, ONE_SIDED.level);
  put(before, ONE_SIDED.rated, ONE_SIDED.rater, ONE_SIDED.reverse);
  put(before, IMPROVEMENT.a, IMPROVEMENT.b, IMPROVEMENT.from);
  put(before, IMPROVEMENT.b, IMPROVEMENT.a, IMPROVEMENT.from);
  const after = before.slice();
  put(after, IMPROVEMENT.a, IMPROVEMENT.b, IMPROVEMENT.to);
  put(after, IMPROVEMENT.b, IMPROVEMENT.a, IMPROVEMENT.to);
  return { before, after };
}

/** The findings whose groups are in the case. */
export function nordbyFindings(groups: readonly NordbyGroup[]): readonly Finding[] {
  const present = new Set(groups.map(({ id }) => id));
  const all: readonly (readonly [readonly string[], Finding])[] = [
    [[STRONG_PAIR.a, STRONG_PAIR.b], { kind: 'strong-pair', ...STRONG_PAIR }],
    [[ONE_SIDED.rater, ONE_SIDED.rated], { kind: 'one-sided', ...ONE_SIDED }],
    [[SELF_SATISFIED.group], { kind: 'self-satisfied', ...SELF_SATISFIED }],
    [['direktion'], { kind: 'below-limit', group: 'direktion', invited: TOP_INVITED, limit: NORDBY_LIMIT }],
    [['ledere'], { kind: 'positive-leaders', group: 'ledere', difference: LEADERS_MORE }],
    [[IMPROVEMENT.a, IMPROVEMENT.b], { kind: 'improvement', ...IMPROVEMENT, round: AFTER }],
  ];
  return all.filter(([needed]) => needed.every((id) => present.has(id))).map(([, finding]) => finding);
}
