/** The sheets that are written on at the meeting, as columns: journey, sprint, agreements. */
import type { MessageKey } from '../../i18n/index.ts';
import { relationName } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import { notableGaps } from '../../charts/build/findings.ts';
import { plannedRelations, type ChosenRelation } from './questions.ts';

export interface Sheet {
  readonly id: 'journey' | 'sprint' | 'agreements';
  readonly title: MessageKey;
  readonly intro: MessageKey;
  readonly columns: readonly { readonly label: MessageKey; readonly share: number }[];
  readonly rows: number;
  /** What the first cells hold already. */
  readonly filled: readonly string[];
}

const PREFILLED = 3;

/** The three sheets; agreements begin with the relations that are talked about. */
export function sheetsOf(
  context: ReportContext,
  relations: readonly ChosenRelation[] | null,
): readonly Sheet[] {
  const { engagement, words, result } = context;
  const planned = plannedRelations(context);
  const pairs =
    relations ??
    (planned.length > 0
      ? planned
      : notableGaps(result, null).map(({ lower }): ChosenRelation => [lower.rater, lower.rated]));
  return [
    {
      id: 'journey',
      title: 'meeting.journey.title',
      intro: 'meeting.journey.intro',
      columns: [
        { label: 'meeting.journey.step', share: 0.2 },
        { label: 'meeting.journey.meets', share: 0.17 },
        { label: 'meeting.journey.knows', share: 0.17 },
        { label: 'meeting.journey.works', share: 0.22 },
        { label: 'meeting.journey.hard', share: 0.24 },
      ],
      rows: 6,
      filled: [],
    },
    {
      id: 'sprint',
      title: 'meeting.sprint.title',
      intro: 'meeting.sprint.intro',
      columns: [
        { label: 'meeting.sprint.try', share: 0.3 },
        { label: 'meeting.sprint.with', share: 0.17 },
        { label: 'meeting.agreement.owner', share: 0.16 },
        { label: 'meeting.sprint.from', share: 0.1 },
        { label: 'meeting.sprint.back', share: 0.1 },
        { label: 'meeting.sprint.learned', share: 0.17 },
      ],
      rows: 5,
      filled: [],
    },
    {
      id: 'agreements',
      title: 'meeting.agreement.title',
      intro: 'meeting.agreement.intro',
      columns: [
        { label: 'meeting.agreement.relation', share: 0.2 },
        { label: 'meeting.agreement.what', share: 0.32 },
        { label: 'meeting.agreement.owner', share: 0.16 },
        { label: 'meeting.agreement.by', share: 0.12 },
        { label: 'meeting.agreement.sign', share: 0.2 },
      ],
      rows: 5,
      filled: pairs.slice(0, PREFILLED).map(([a, b]) => relationName(engagement, words, a, b)),
    },
  ];
}

/** Rows of a sheet; `height` line feeds give room to write in print. */
export function sheetRows({ rows, columns, filled }: Sheet, height: number): readonly (readonly string[])[] {
  const room = '\n'.repeat(height);
  return Array.from({ length: rows }, (_, row) =>
    columns.map((_column, column) => (column === 0 ? `${filled[row] ?? ''}${room}` : '')),
  );
}
