/** What a report is made of: the round and the one before it, the composition, the plan, the brand. */
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import type { Brand } from '../../../shared/brand/profile.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { chosenComments } from '../../../shared/domain/comments/chosen.ts';
import type { Language } from '../../../shared/lib/language.ts';
import {
  defaultComposition,
  parseComposition,
  type Composition,
} from '../../../shared/report/composition.ts';
import type { ReportInput } from '../../../shared/report/context.ts';
import { auditReports } from '../../../shared/report/disclosure.ts';
import { buildGroupReport } from '../../../shared/report/group-report.ts';
import { buildReport } from '../../../shared/report/index.ts';
import type { PlanItem } from '../../../shared/report/plan.ts';
import type { ReportDoc } from '../../../shared/report/types.ts';
import { readActionPlan } from '../repositories/action-plan.ts';
import type { ReadableDb } from '../db/connection.ts';
import { readLastChange } from '../repositories/document.ts';
import { readEngagement } from '../repositories/engagement.ts';
import { readSetting, writeSetting } from '../repositories/settings.ts';
import { brandOf } from './brands.ts';
import { listComments } from './comments.ts';
import { chosenRound, type CapacityService, type RoundResult } from './capacity.ts';
import { openSession, type ServiceContext } from './context.ts';
import { roundsWithResults } from './kept-results.ts';

export interface ReportWish {
  readonly round?: string | undefined;
  /** An earlier round; else the one before that was asked with the same instrument. */
  readonly compare?: string | undefined;
  readonly language?: Language | undefined;
  /** Who reads it; a report that leaves the house is for the client. */
  readonly audience?: Audience | undefined;
  readonly brand?: unknown;
  /** In place of the one that the document keeps: while it is being edited. */
  readonly composition?: unknown;
}

export interface ReportMaterial {
  readonly input: ReportInput;
  readonly brand: Brand;
}

export type ReportNumbers = Pick<CapacityService, 'roundResult' | 'knownCounts'>;

/** Key of the composition among the document's settings. */
const COMPOSITION = 'report';

/** The composition that the document keeps; the usual one where it keeps none. */
export function readComposition(context: ServiceContext): Composition {
  const kept = readSetting(openSession(context).db, COMPOSITION);
  return kept === null ? defaultComposition() : parseComposition(kept);
}

/** @throws Failure report.composition */
export function setComposition(context: ServiceContext, json: unknown): Composition {
  const composition = parseComposition(json);
  const session = openSession(context);
  if (JSON.stringify(composition) === JSON.stringify(readComposition(context))) return composition;
  session.change(
    () => ({
      action: 'report.composed',
      subject: null,
      counts: { sections: composition.sections.filter(({ hiddenFrom }) => hiddenFrom.length === 0).length },
    }),
    (db) => writeSetting(db, COMPOSITION, composition),
  );
  context.changed(['session', 'report']);
  return composition;
}

/** @throws Failure round.unknown, results.*, brand.invalid, report.composition */
export function reportMaterial(
  context: ServiceContext,
  numbers: ReportNumbers,
  wish: ReportWish,
): ReportMaterial {
  const { db } = openSession(context);
  const audience = wish.audience ?? 'client';
  const brand = brandOf(context, wish.brand);
  const composition =
    wish.composition === undefined ? readComposition(context) : parseComposition(wish.composition);
  const { now, before } = comparedRounds(context, numbers, audience, wish);
  return {
    brand,
    input: {
      engagement: now.engagement,
      result: now.result,
      previous: before?.result ?? null,
      previousLabel: before?.roundLabel ?? '',
      roundLabel: now.roundLabel,
      composition,
      plan: planOf(db),
      comments: chosenComments(listComments(context, now.result.round).comments),
      language: wish.language ?? composition.language ?? now.engagement.language,
      // Of the data: the last change, so that the same document gives the same bytes.
      date: readLastChange(db) ?? context.host.clock().toISOString(),
      house: brand.house,
    },
  };
}

/** The actions by focus area, in their order; those without one last, dropped ones left out. */
function planOf(db: ReadableDb): readonly PlanItem[] {
  const { focusAreas, actions } = readActionPlan(db);
  const inAreas = focusAreas.flatMap((area) =>
    actions.flatMap((action) => (action.focus === area.id ? [{ area, action }] : [])),
  );
  const alone = actions.filter(({ focus }) => !focusAreas.some(({ id }) => id === focus));
  return [...inAreas, ...alone.map((action) => ({ area: null, action }))].flatMap(({ area, action }) => {
    const { title, sign, responsible, due, state } = action;
    if (state === 'dropped') return [];
    const focus = area?.title ?? '';
    const dimension = area?.dimension ?? null;
    return [
      { focus, relation: area?.relation ?? null, dimension, action: title, sign, responsible, due, state },
    ];
  });
}

interface Compared {
  readonly now: RoundResult;
  readonly before: RoundResult | null;
}

function comparedRounds(
  context: ServiceContext,
  { roundResult }: ReportNumbers,
  audience: Audience,
  { round, compare }: ReportWish,
): Compared {
  const earlier = compare ?? roundBefore(context, round);
  if (earlier === null) return { now: roundResult(round, audience), before: null };
  try {
    return {
      now: roundResult(round, audience, earlier),
      before: roundResult(earlier, audience),
    };
  } catch (error) {
    // A comparison that nobody asked for, and that cannot be shown, is left out.
    const canDoWithout = isFailure(error) && ['results.deleted', 'results.recoverable'].includes(error.code);
    if (compare !== undefined || !canDoWithout) throw error;
    return { now: roundResult(round, audience), before: null };
  }
}

/** The latest round before the wanted one with results of the same instrument; null for none. */
function roundBefore(context: ServiceContext, wanted: string | undefined): string | null {
  const session = openSession(context);
  const engagement = readEngagement(session.db);
  const { rounds } = engagement;
  const now = chosenRound(session, engagement, wanted);
  const shown = roundsWithResults(session.db);
  const place = rounds.findIndex(({ id }) => id === now.id);
  const found = rounds
    .slice(0, place)
    .filter(({ id, instrumentHash }) => shown.has(id) && instrumentHash === now.instrumentHash);
  return found.at(-1)?.id ?? null;
}

/** The whole report. */
export function wholeReport({ input }: ReportMaterial): ReportDoc {
  return buildReport(input);
}

/** @throws Failure report.group-unknown {group, known} */
export function groupReport({ input }: ReportMaterial, group: string): ReportDoc {
  const doc = buildGroupReport(input, group);
  if (doc === null)
    throw new Failure('report.group-unknown', {
      group,
      known: input.engagement.groups.map(({ id }) => id).join(', '),
    });
  return doc;
}

/**
 * Looks at everything that the whole report and these groups' reports show, as one reader would who holds them all.
 * @throws Failure report.together {count} where a hidden number could be worked out
 */
export function refuseTogether(
  { input: { engagement, result, previous } }: ReportMaterial,
  numbers: ReportNumbers,
  groups: readonly string[],
): void {
  const rounds = [result, ...(previous ? [previous] : [])].map(({ round }) => round);
  const known = new Map(
    rounds.flatMap((round) => {
      const counts = numbers.knownCounts(round);
      return counts === null ? [] : [[round, counts] as const];
    }),
  );
  const { recoverable } = auditReports({ engagement, result, previous: previous ?? null, groups, known });
  if (recoverable > 0) throw new Failure('report.together', { count: recoverable });
}
