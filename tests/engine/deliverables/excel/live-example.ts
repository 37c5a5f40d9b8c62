/** Surveys computed for real: the consultant's workbook needs the answers behind its numbers. */
import type { WorkbookInput } from '../../../../electron/engine/deliverables/excel/index.ts';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { Audience } from '../../../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../../../shared/domain/instrument/items.ts';
import { AnswerKind, PositionCode, type Responses } from '../../../../shared/domain/responses/types.ts';
import { createRandom } from '../../../../shared/lib/random.ts';
import type { Example } from '../../../helpers/results.ts';

export interface LiveExample extends Example {
  readonly more: Partial<WorkbookInput>;
  readonly responses: Responses;
}

const item = (id: string, more: object = {}): object => ({
  id,
  text: {
    da: '{group} tager ansvar for {task}.',
    nb: '{group} tar ansvar for {task}.',
    en: '{group} cares for {task}.',
  },
  ...more,
});

/** Weights, a reversed item, a recoded one, several items a dimension: everything that a formula may have to do. */
export const AWKWARD_INSTRUMENT = {
  schema: 1,
  id: 'awkward',
  version: '2.1',
  title: { da: 'Prøve', nb: 'Prøve', en: 'Trial' },
  scale: { min: 1, max: 5, labels: {} },
  dimensions: [
    {
      id: 'one',
      weight: 2,
      label: { da: '=Tillid', nb: '=Tillit', en: '=Trust' },
      items: [item('a1', { weight: 2 }), item('a2', { reverse: true }), item('a3')],
    },
    {
      id: 'two',
      weight: 1,
      label: { da: 'Hyppighed', nb: 'Hyppighet', en: 'Frequency' },
      items: [item('b1', { recode: { '1': 1, '2': 3, '3': 5, '4': 4, '5': 2 } })],
    },
    {
      id: 'three',
      weight: 1,
      label: { da: 'Mål', nb: 'Mål', en: 'Goals' },
      items: [item('c1'), item('c2')],
    },
    { id: 'four', weight: 1, label: { da: 'Viden', nb: 'Viten', en: 'Knowledge' }, items: [item('d1')] },
  ],
  scoring: { item_missing_min_share: 0.6, dimension_missing_min_share: 0.5 },
};

export interface SurveyOptions {
  readonly instrument?: unknown;
  readonly sizes?: readonly number[];
  readonly seed?: number;
  readonly audience?: Audience;
  readonly scoring?: object;
}

function engagementOf({ instrument, sizes = [9, 7, 8, 3], scoring }: SurveyOptions): Engagement {
  const chosen = instrument ?? AWKWARD_INSTRUMENT;
  const setup = parseSetup({
    client: 'Nordby',
    name: 'Prøve',
    instrument:
      typeof chosen === 'object'
        ? { ...AWKWARD_INSTRUMENT, scoring: { ...AWKWARD_INSTRUMENT.scoring, ...scoring } }
        : chosen,
    groups: sizes.map((invited, index) => ({
      id: `g${index}`,
      name: { da: index === 1 ? '=B(1)' : `Gruppe ${index + 1}` },
      level: index === 2 ? 'leaders' : 'employees',
      invited: invited + 2,
    })),
  });
  return { ...setup, rounds: setup.rounds.map((round) => ({ ...round, instrumentHash: 'h' })) };
}

function answersOf(engagement: Engagement, sizes: readonly number[], seed: number): Responses {
  const random = createRandom(seed);
  const items = instrumentItems(engagement.instrument);
  const people = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  const size = people.length * sizes.length * items.length;
  const values = new Float64Array(size);
  const kinds = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) {
    const chance = random.next();
    kinds[at] =
      chance < 0.03
        ? AnswerKind.blank
        : chance < 0.06
          ? AnswerKind.missing
          : chance < 0.08
            ? AnswerKind.notApplicable
            : AnswerKind.answered;
    if (kinds[at] === AnswerKind.answered) values[at] = 1 + random.integer(5);
  }
  return {
    roundId: engagement.rounds[0]?.id ?? '1',
    respondentCount: people.length,
    groupIds: engagement.groups.map(({ id }) => id),
    itemIds: items.map((one) => one.item.id),
    respondentIds: people.map((_, index) => `p${index}`),
    group: Uint16Array.from(people),
    position: Uint8Array.from(people, (_, index) =>
      index % 7 === 0 ? PositionCode.leader : PositionCode.employee,
    ),
    values,
    kinds,
  };
}

/** A survey of four groups, the last under the limit, with awkward answers; the consultant's result and its answers. */
export function surveyExample(options: SurveyOptions = {}): LiveExample {
  const { sizes = [9, 7, 8, 3], seed = 5, audience = 'consultant' } = options;
  const engagement = engagementOf(options);
  const responses = answersOf(engagement, sizes, seed);
  const result = computeCapacity({ engagement, instrumentHash: 'h', responses, audience });
  const answers = { responses, orderOf: (id: string) => id.split('').reverse().join('') };
  return { engagement, result, responses, more: { edition: audience, answers } };
}

/** The client's result of a second round with the change since the first. */
export function changedExample(): LiveExample {
  const options: SurveyOptions = { audience: 'client' };
  const { engagement, responses } = surveyExample({ ...options, seed: 11 });
  const before = surveyExample(options);
  const result = computeCapacity({
    engagement,
    instrumentHash: 'h',
    responses,
    audience: 'client',
    previous: { engagement: before.engagement, instrumentHash: 'h', responses: before.responses },
  });
  return { engagement, result, responses, more: { edition: 'client', previousLabel: 'Før' } };
}
