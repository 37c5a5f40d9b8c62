/** What a workbook is written from: the result with the change since the round before, the plan, and for the consultant the answers. */
import { createHmac } from 'node:crypto';
import { isFailure } from '../../../shared/lib/failure.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import type { ActionRow, AnswersInput, WorkbookInput } from '../deliverables/excel/index.ts';
import type { OpenDocument } from '../document/document.ts';
import { readActionPlan } from '../repositories/action-plan.ts';
import { readPersonSecret } from '../repositories/document.ts';
import { engagementOfRound, readEngagement } from '../repositories/engagement.ts';
import { loadResponses } from '../repositories/responses.ts';
import { roundCounts } from '../repositories/batches.ts';
import type { RoundResult } from './capacity.ts';
import { roundsWithResults } from './kept-results.ts';

type RoundOf = (round: string | undefined, audience: Audience, compare?: string) => RoundResult;

type WithChange = RoundResult & Pick<WorkbookInput, 'previousLabel' | 'changeLeftOut'>;

/**
 * The result of a round with its change since `compare`; without `compare` since the latest earlier round that was asked
 * with the same instrument, where the two can stand beside each other.
 * @throws Failure of the round's own result, or of a comparison that was asked for
 */
export function resultWithChange(
  session: OpenDocument,
  roundOf: RoundOf,
  wanted: {
    readonly round?: string | undefined;
    readonly compare?: string | undefined;
    readonly audience: Audience;
  },
): WithChange {
  const { rounds } = readEngagement(session.db);
  const alone = roundOf(wanted.round, wanted.audience);
  const shown = roundsWithResults(session.db);
  const place = rounds.findIndex(({ id }) => id === alone.result.round);
  const earlier = rounds
    .slice(0, Math.max(0, place))
    .filter(({ id, instrumentHash }) => shown.has(id) && instrumentHash === alone.result.instrument.hash);
  const since = wanted.compare ?? earlier.at(-1)?.id;
  if (since === undefined) return alone;
  const labelOf = (id: string): string => rounds.find((round) => round.id === id)?.label || id;
  try {
    return { ...roundOf(wanted.round, wanted.audience, since), previousLabel: labelOf(since) };
  } catch (error) {
    // Nobody asked for this comparison: the round stands alone where the two may not be shown together.
    if (wanted.compare === undefined && isFailure(error))
      return {
        ...alone,
        changeLeftOut: { round: labelOf(since), recoverable: error.code === 'results.recoverable' },
      };
    throw error;
  }
}

/** The plan as lines: every action with its focus area, and focus areas that have no action yet. */
export function actionRows(session: OpenDocument): readonly ActionRow[] {
  const { focusAreas, actions } = readActionPlan(session.db);
  const areas = new Map(focusAreas.map((area) => [area.id, area]));
  const of = (id: number | null): Pick<ActionRow, 'focus' | 'relation' | 'dimension'> => {
    const area = id === null ? undefined : areas.get(id);
    return { focus: area?.title ?? '', relation: area?.relation ?? null, dimension: area?.dimension ?? null };
  };
  const planned = new Set(actions.map(({ focus }) => focus));
  return [
    ...actions.map(({ focus, title, sign, responsible, due, state }): ActionRow => {
      return { ...of(focus), title, sign, owner: responsible, due, state };
    }),
    ...focusAreas
      .filter(({ id }) => !planned.has(id))
      .map(({ id, description }): ActionRow => {
        return { ...of(id), title: '', sign: description, owner: '', due: null, state: 'planned' };
      }),
  ];
}

/** The answers of a round; undefined where they are deleted. */
export function answersOf(session: OpenDocument, round: string): AnswersInput | undefined {
  const asked = engagementOfRound(session.db, round);
  if (asked === null || (roundCounts(session.db).get(round)?.answers ?? 0) === 0) return undefined;
  const secret = readPersonSecret(session.db);
  const order = (respondent: string): string =>
    createHmac('sha256', secret).update(`workbook ${round} ${respondent}`).digest('hex');
  const known = new Map<string, string>();
  return {
    responses: loadResponses(session.db, round, asked.engagement),
    orderOf: (respondent) => {
      const found = known.get(respondent) ?? order(respondent);
      known.set(respondent, found);
      return found;
    },
  };
}
