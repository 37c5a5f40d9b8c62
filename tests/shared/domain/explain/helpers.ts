/** Results with everything in them, and how to explain their numbers. */
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import { measureRound } from '../../../../shared/domain/capacity/score.ts';
import type { Audience, CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { explain } from '../../../../shared/domain/explain/explain.ts';
import type { Explanation, ExplainSource } from '../../../../shared/domain/explain/types.ts';
import type { Responses } from '../../../../shared/domain/responses/types.ts';
import { createRandom } from '../../../../shared/lib/random.ts';
import { engagementOf, responsesOf, type Answer, type Person } from '../helpers.ts';

export interface Case {
  readonly engagement: Engagement;
  readonly people: readonly Person[];
  readonly before?: readonly Person[];
}

export interface Explained extends ExplainSource {
  readonly responses: Responses;
  readonly explain: (path: string) => Explanation;
}

export function explained(
  { engagement, people, before }: Case,
  audience: Audience = 'consultant',
  more: Partial<ExplainSource> = {},
): Explained {
  const responses = responsesOf(engagement, people);
  const earlier = before && responsesOf(engagement, before);
  const result: CapacityResult = computeCapacity({
    engagement,
    instrumentHash: 'hash',
    responses,
    audience,
    ...(earlier ? { previous: { engagement, instrumentHash: 'hash', responses: earlier } } : {}),
  });
  const source: ExplainSource = {
    engagement,
    result,
    round: () => measureRound(engagement, responses),
    ...(earlier ? { previous: () => measureRound(engagement, earlier) } : {}),
    pseudonymSeed: 7,
    ...more,
  };
  return { ...source, responses, explain: (path) => explain(source, path) };
}

const TOWN_GROUPS = ['skole', 'ppr', 'ledere', 'små'];

/** Answers that differ between groups and people, a few of them missing. */
export function townPeople(seed: number, sizes: readonly number[] = [9, 7, 8, 3]): readonly Person[] {
  const random = createRandom(seed);
  return TOWN_GROUPS.flatMap((group, at) =>
    Array.from({ length: sizes[at] ?? 0 }, (_, index): Person => {
      const answer = (target: number): Answer => {
        const draw = random.next();
        if (draw < 0.04) return 'missing';
        if (draw < 0.06) return null;
        const level = 2.4 + 0.5 * ((at + target) % 3) + (random.next() - 0.5) * 3;
        return Math.max(1, Math.min(5, Math.round(level)));
      };
      return {
        group,
        position: index % 3 === 0 || group === 'ledere' ? 'leader' : 'employee',
        answers: Object.fromEntries(
          TOWN_GROUPS.map((target, to) => [target, Array.from({ length: 7 }, () => answer(to))]),
        ),
      };
    }),
  );
}

/** Four groups, one of them under the limit, two levels, subscales, two rounds. */
export function town(more: Readonly<Record<string, unknown>> = {}): Case {
  const engagement = engagementOf({
    groups: [
      { id: 'skole', invited: 12 },
      { id: 'ppr', invited: 9 },
      { id: 'ledere', invited: 8, level: 'leaders' },
      { id: 'små', invited: 6 },
    ],
    rounds: [{ id: '2026-1' }],
    instrument: 'rc-7',
    privacy: { minCell: 5, minGroup: 5, minLeaderCell: 3 },
    ...more,
  });
  return { engagement, people: townPeople(11), before: townPeople(12) };
}
