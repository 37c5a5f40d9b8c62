/** A generated survey of any size: groups that differ, people who agree with themselves, answers that are missing. */
import { parseSetup } from '../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../shared/domain/instrument/items.ts';
import { AnswerKind, PositionCode, type Responses } from '../../shared/domain/responses/types.ts';
import { createRandom } from '../../shared/lib/random.ts';

export interface BenchSurvey {
  readonly engagement: Engagement;
  readonly responses: Responses;
}

/**
 * rc-7 asked of people in equal groups, everybody about every group: one relation in twenty-five "we do not work together",
 * one answer in fifty "don't know"; every fifth group are leaders, every fifth person is one.
 */
export function benchSurvey(
  people: number,
  groups: number,
  more: Readonly<Record<string, unknown>> = {},
): BenchSurvey {
  const setup = parseSetup({
    instrument: 'rc-7',
    groups: Array.from({ length: groups }, (_, index) => ({
      id: `g${index}`,
      level: index % 5 === 0 ? 'leaders' : 'employees',
      invited: Math.ceil((1.4 * people) / groups),
    })),
    ...more,
  });
  const engagement: Engagement = {
    ...setup,
    rounds: setup.rounds.map((round) => ({ ...round, instrumentHash: 'bench' })),
  };
  const itemIds = instrumentItems(setup.instrument).map(({ item }) => item.id);
  const size = people * groups * itemIds.length;
  const responses: Responses = {
    roundId: setup.rounds[0]?.id ?? '1',
    respondentCount: people,
    groupIds: setup.groups.map(({ id }) => id),
    itemIds,
    respondentIds: Array.from({ length: people }, (_, index) => `r${index}`),
    group: new Uint16Array(people).map((_, index) => index % groups),
    position: new Uint8Array(people).map((_, index) =>
      Math.floor(index / groups) % 5 === 3 ? PositionCode.leader : PositionCode.employee,
    ),
    values: new Float64Array(size),
    kinds: new Uint8Array(size),
  };
  fillAnswers(responses);
  return { engagement, responses };
}

function fillAnswers({ respondentCount, groupIds, itemIds, group, values, kinds }: Responses): void {
  const random = createRandom(7);
  for (let respondent = 0, at = 0; respondent < respondentCount; respondent += 1) {
    const person = 1.2 * (random.next() - 0.5);
    for (let rated = 0; rated < groupIds.length; rated += 1) {
      const apart = random.next() < 0.04;
      const tie =
        person + 1.6 * (random.next() - 0.5) + (rated === group[respondent] ? 0.7 : 0) + (rated % 5) / 5;
      for (let item = 0; item < itemIds.length; item += 1, at += 1) {
        const missing = random.next() < 0.02;
        const answer = Math.round(3 + tie + 2.4 * (random.next() - 0.5));
        kinds[at] = apart ? AnswerKind.notApplicable : missing ? AnswerKind.missing : AnswerKind.answered;
        values[at] = apart || missing ? 0 : Math.min(5, Math.max(1, answer));
      }
    }
  }
}
