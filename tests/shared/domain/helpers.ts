/** Engagements and responses by hand, and the fixture of the method: 14 respondents in three groups. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { computeCapacity } from '../../../shared/domain/capacity/index.ts';
import type { Audience, CapacityResult, ResultCell } from '../../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../../shared/domain/engagement/setup.ts';
import type { Engagement, Position } from '../../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../../shared/domain/instrument/items.ts';
import { AnswerKind, PositionCode, type Responses } from '../../../shared/domain/responses/types.ts';

/** null = blank, 'missing' = don't know, 'na' = not applicable. */
export type Answer = number | null | 'missing' | 'na';

export interface Person {
  readonly group: string;
  readonly position?: Position;
  /** Rated group -> answers in the order of the items. */
  readonly answers: Readonly<Record<string, readonly Answer[]>>;
}

export const LOW_LIMITS = { minCell: 1, minGroup: 1, minLeaderCell: 1, commentMin: 1 };

export function engagementOf(setup: Readonly<Record<string, unknown>>): Engagement {
  const parsed = parseSetup(setup);
  return { ...parsed, rounds: parsed.rounds.map((round) => ({ ...round, instrumentHash: 'hash' })) };
}

export function responsesOf(engagement: Engagement, people: readonly Person[]): Responses {
  const groupIds = engagement.groups.map(({ id }) => id);
  const itemIds = instrumentItems(engagement.instrument).map(({ item }) => item.id);
  const size = people.length * groupIds.length * itemIds.length;
  const values = new Float64Array(size);
  const kinds = new Uint8Array(size);
  people.forEach((person, respondent) => {
    for (const [target, answers] of Object.entries(person.answers)) {
      answers.forEach((answer, item) => {
        const at = (respondent * groupIds.length + groupIds.indexOf(target)) * itemIds.length + item;
        if (typeof answer === 'number') {
          values[at] = answer;
          kinds[at] = AnswerKind.answered;
        } else if (answer !== null)
          kinds[at] = answer === 'na' ? AnswerKind.notApplicable : AnswerKind.missing;
      });
    }
  });
  return {
    roundId: engagement.rounds[0]?.id ?? '1',
    respondentCount: people.length,
    groupIds,
    itemIds,
    respondentIds: people.map((_, index) => `r${index}`),
    group: Uint16Array.from(people, ({ group }) => groupIds.indexOf(group)),
    position: Uint8Array.from(people, ({ position }) => PositionCode[position ?? 'unknown']),
    values,
    kinds,
  };
}

export function capacityOf(
  setup: Readonly<Record<string, unknown>>,
  people: readonly Person[],
  audience: Audience = 'consultant',
): CapacityResult {
  const engagement = engagementOf(setup);
  return computeCapacity({
    engagement,
    instrumentHash: 'hash',
    responses: responsesOf(engagement, people),
    audience,
  });
}

export function cellOf(result: CapacityResult, rater: string, rated: string): ResultCell {
  const cell = result.cells.find((one) => one.rater === rater && one.rated === rated);
  if (!cell) throw new Error(`no cell ${rater} -> ${rated}`);
  return cell;
}

/** Every number anywhere in a JSON value, with its path. */
export function numbersIn(value: unknown, path = ''): readonly { path: string; value: number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}.${key}`));
}

export function fixtureText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/method/${name}`, import.meta.url)), 'utf8');
}

const FIXTURE_GROUPS = ['A', 'B', 'C'];

export const fixtureSetup = {
  groups: [
    { id: 'A', invited: 8 },
    { id: 'B', invited: 5 },
    { id: 'C', invited: 4 },
  ],
  rounds: [{ id: '2026-1' }],
  instrument: 'relcap-6',
};

/** The respondents of fixture_wide.csv, in its order. */
export function fixturePeople(): readonly Person[] {
  const [, ...rows] = fixtureText('fixture_wide.csv').trim().split(/\r?\n/);
  return rows.map((row) => {
    const [, group = '', position, ...cells] = row.split(',');
    const answers = FIXTURE_GROUPS.map((target, index) => [
      target,
      cells.slice(index * 6, index * 6 + 6).map((cell) => (cell === '' ? null : Number(cell))),
    ]);
    return {
      group,
      position: position === 'leader' ? 'leader' : 'employee',
      answers: Object.fromEntries(answers) as Person['answers'],
    };
  });
}

/** A one-dimension instrument with the given items on a scale. */
export function smallInstrument(
  items: readonly Readonly<Record<string, unknown>>[],
  scale: { min: number; max: number } = { min: 1, max: 5 },
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { id: 'small', scale, dimensions: [{ id: 'd', items }], ...more };
}
