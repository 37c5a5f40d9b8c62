/** What is planted in a practice case: the seed decides who plays which part, and the levels follow. */
import type { Random } from '../../lib/random.ts';
import type { PlacedItem } from '../instrument/items.ts';
import { invitedCounts } from './nordby-groups.ts';
import type { CasePlan } from './plan.ts';
import type { RowPlan } from './rows.ts';
import type { Finding } from './types.ts';

/** Limit under which a cell is hidden in every practice case. */
export const PRACTICE_LIMIT = 5;

/** People who can tell about the parameter that the others of their group know nothing of: fewer than the limit. */
const STILL_ANSWERING = 3;

/** Levels on the scale 1-5. Ordinary relations vary by at most 0.3 around these; what is planted lies outside. */
const LEVELS = {
  between: 3.1,
  within: 3.9,
  leadersMore: 0.5,
  strong: 4.4,
  oneSided: 2.2,
  oneSidedReverse: 3.9,
  own: 4.6,
  incoming: 2.4,
  before: 2.5,
  after: 3.6,
  still: 3.1,
} as const;

const isApart = ({ apart }: CasePlan, one: string, other: string): boolean =>
  apart.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

/** Every ordered pair that the client's letter leaves in, with the own group. */
export function relevantPairs(plan: CasePlan): readonly (readonly [string, string])[] {
  const ids = plan.groups.map(({ id }) => id);
  return ids.flatMap((a) => ids.filter((b) => !isApart(plan, a, b)).map((b) => [a, b] as const));
}

export interface Planted {
  /** By round: index rater * groups + rated. */
  readonly levels: readonly Float64Array[];
  readonly silence: RowPlan['silence'];
  readonly findings: (lastRound: string) => readonly Finding[];
}

/** Who plays which part: groups of employees in an order of the seed's own, related groups only. */
function cast(plan: CasePlan, random: Random): readonly string[] {
  const left = plan.groups.filter(({ level, weight }) => level === 'employees' && weight > 0);
  const ids = left.map(({ id }) => id);
  const drawn: string[] = [];
  while (ids.length > 0) drawn.push(...ids.splice(random.integer(ids.length), 1));
  return drawn;
}

/** Levels, silences and findings of a case: the same for the same generator. */
export function plantCase(plan: CasePlan, placed: readonly PlacedItem[], random: Random): Planted {
  const stage = new Stage(plan, random);
  stage.plantPride();
  stage.plantStrength();
  stage.plantOneSidedness();
  const silence = stage.plantSilence(placed, random);
  const levels = plan.opens.length === 2 ? stage.plantChange() : [stage.levels];
  stage.tellOfLevels();
  return {
    levels,
    silence,
    findings: (round) => [...stage.findings, ...stage.later.map((tell) => tell(round))],
  };
}

/** The relations of a case while parts are given out: no pair has two. */
class Stage {
  readonly levels: Float64Array;
  readonly findings: Finding[] = [];
  /** Findings between the rounds, told once the last round has its name. */
  readonly later: ((round: string) => Finding)[] = [];
  readonly #plan: CasePlan;
  readonly #places: ReadonlyMap<string, number>;
  readonly #drawn: readonly string[];
  readonly #taken = new Set<string>();

  constructor(plan: CasePlan, random: Random) {
    this.#plan = plan;
    this.#places = new Map(plan.groups.map(({ id }, index) => [id, index]));
    this.levels = ordinaryLevels(plan, random);
    this.#drawn = cast(plan, random);
  }

  /** A group that thinks much of itself, and the others little of it. */
  plantPride(): void {
    const proud = this.#drawn.at(-1);
    if (proud === undefined) return;
    this.#taken.add(proud);
    for (const { id, level } of this.#plan.groups)
      if (id !== proud && !isApart(this.#plan, id, proud))
        this.#put(id, proud, LEVELS.incoming + (level === 'employees' ? 0 : LEVELS.leadersMore));
    this.#put(proud, proud, LEVELS.own);
    this.findings.push({ kind: 'self-satisfied', group: proud, own: LEVELS.own, incoming: LEVELS.incoming });
  }

  plantStrength(): void {
    const [a, b] = this.#pair(this.#drawn);
    this.#both(a, b, LEVELS.strong);
    this.findings.push({ kind: 'strong-pair', a, b, level: LEVELS.strong });
  }

  plantOneSidedness(): void {
    const [rater, rated] = this.#pair([...this.#drawn].reverse());
    const { oneSided: level, oneSidedReverse: reverse } = LEVELS;
    this.#put(rater, rated, level);
    this.#put(rated, rater, reverse);
    this.findings.push({ kind: 'one-sided', rater, rated, level, reverse });
  }

  /** One parameter of one relation that few can tell about. */
  plantSilence(placed: readonly PlacedItem[], random: Random): RowPlan['silence'] {
    const [rater, rated] = this.#pair(this.#drawn);
    const item = random.integer(placed.length);
    const dimension = placed[item]?.dimension.id ?? '';
    this.findings.push({ kind: 'hidden-parameter', rater, rated, dimension, answering: STILL_ANSWERING });
    return {
      rater: this.#places.get(rater) ?? 0,
      place: (this.#places.get(rated) ?? 0) * placed.length + item,
      answering: STILL_ANSWERING,
    };
  }

  /** A pair that has come closer and one where nothing happened; the levels of both rounds. */
  plantChange(): readonly Float64Array[] {
    const [a, b] = this.#pair(this.#drawn);
    const [c, d] = this.#pair(this.#drawn);
    const { before: from, after: to, still: level } = LEVELS;
    this.#both(c, d, level);
    this.#both(a, b, to);
    const after = this.levels.slice();
    this.#both(a, b, from);
    this.later.push(
      (round) => ({ kind: 'improvement', a, b, from, to, round }),
      (round) => ({ kind: 'unchanged', a: c, b: d, level, round }),
    );
    return [this.levels, after];
  }

  /** Leaders, who see it all more brightly, and those who are too few. */
  tellOfLevels(): void {
    const { groups, people } = this.#plan;
    const invited = invitedCounts(groups, people);
    groups.forEach(({ id, level, weight }, index) => {
      if (weight === 0)
        this.findings.push({
          kind: 'below-limit',
          group: id,
          invited: invited[index] ?? 0,
          limit: PRACTICE_LIMIT,
        });
      else if (level === 'leaders')
        this.findings.push({ kind: 'positive-leaders', group: id, difference: LEVELS.leadersMore });
    });
  }

  #put(rater: string, rated: string, level: number): void {
    this.levels[(this.#places.get(rater) ?? 0) * this.#places.size + (this.#places.get(rated) ?? 0)] = level;
  }

  #both(a: string, b: string, level: number): void {
    this.#put(a, b, level);
    this.#put(b, a, level);
  }

  /** The first pair of these groups that is related and has no part yet. */
  #pair(drawn: readonly string[]): readonly [string, string] {
    for (const a of drawn) {
      for (const b of drawn) {
        const key = [a, b].sort().join(' ');
        const isFree = ![key, a, b].some((one) => this.#taken.has(one));
        if (a === b || isApart(this.#plan, a, b) || !isFree) continue;
        this.#taken.add(key);
        return [a, b];
      }
    }
    throw new Error(`The plan ${this.#plan.id} has too few groups for what is planted.`);
  }
}

/** Every relation before anything is planted; who is not related has no level. */
function ordinaryLevels(plan: CasePlan, random: Random): Float64Array {
  const { groups } = plan;
  const count = groups.length;
  const shared = new Float64Array(count * count).map(() => (random.next() - 0.5) * 0.4);
  const levels = new Float64Array(count * count);
  groups.forEach((rater, a) => {
    groups.forEach((rated, b) => {
      const pair = shared[Math.min(a, b) * count + Math.max(a, b)] ?? 0;
      const own = (random.next() - 0.5) * 0.2;
      const more = rater.level === 'employees' ? 0 : LEVELS.leadersMore;
      const level = a === b ? LEVELS.within + own : LEVELS.between + pair + own + more;
      levels[a * count + b] = isApart(plan, rater.id, rated.id) ? NaN : level;
    });
  });
  return levels;
}
