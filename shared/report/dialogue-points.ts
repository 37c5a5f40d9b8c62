/** Points for the feedback meeting: what the rules find, relations that were chosen, and own words, each with its figure. */
import { changeSpec } from '../charts/build/change.ts';
import { clearestGap, extremes, visibleBetween, visibleCell } from '../charts/build/findings.ts';
import { pairGapsSpec, selfGapsSpec } from '../charts/build/gaps.ts';
import { matrixSpec } from '../charts/build/matrix.ts';
import { relationName } from '../charts/build/names.ts';
import { networkSpec } from '../charts/build/network.ts';
import { positionsSpec } from '../charts/build/positions.ts';
import { profileSpec } from '../charts/build/profile.ts';
import { responseSpec } from '../charts/build/response.ts';
import type { ChartSpec } from '../charts/spec/types.ts';
import {
  pointKind,
  relationOfPoint,
  relationPoint,
  type DialoguePlan,
  type DialoguePoint,
  type PointKind,
} from '../domain/dialogue/plan.ts';
import type { ReportContext } from './context.ts';
import type { MeasureId } from './rules/measures.ts';
import { spokenRules, type Spoken } from './rules/apply.ts';
import { RULES } from './rules/table.ts';
import type { Shelf } from './rules/types.ts';

/** A point as it is shown at the meeting and edited before it. */
export interface TalkingPoint {
  readonly id: string;
  readonly kind: PointKind;
  /** Of a finding; null for others. */
  readonly shelf: Shelf | null;
  readonly title: string;
  readonly question: string;
  /** What stands where there are no own words; empty for a point in own words. */
  readonly generated: { readonly title: string; readonly question: string };
  readonly shown: boolean;
  /** null for a point in own words. Made when it is asked for: only one of many stands on the screen. */
  readonly figure: ChartSpec | null;
}

/** A figure that is made once, and only when someone looks. */
function madeOnce(make: () => ChartSpec): () => ChartSpec {
  let spec: ChartSpec | null = null;
  return () => (spec ??= make());
}

type Figure = (context: ReportContext) => ChartSpec;

const matrixWith =
  (pick: (context: ReportContext) => { readonly rater: string; readonly rated: string } | null): Figure =>
  (context) =>
    matrixSpec({ ...inputOf(context), highlight: pick(context) });

const profile: Figure = (context) => profileSpec(inputOf(context));
const pairs: Figure = (context) => pairGapsSpec(inputOf(context));
const self: Figure = (context) => selfGapsSpec(inputOf(context));
const network: Figure = (context) => networkSpec(inputOf(context));
const change: Figure = (context) => changeSpec({ ...inputOf(context), previous: context.previous });
const plainMatrix = matrixWith(() => null);

/** The figure that shows what a measure looks at. */
const FIGURES: Readonly<Record<MeasureId, Figure>> = {
  layers: profile,
  vertical: plainMatrix,
  parameters: profile,
  'clear-gap': matrixWith(({ result }) => clearestGap(result, null)?.lower ?? null),
  'open-gap': pairs,
  'index-higher': change,
  'index-lower': change,
  'index-unclear': change,
  'relations-higher': change,
  'relations-lower': change,
  response: (context) => responseSpec(inputOf(context)),
  strongest: matrixWith(({ result }) => extremes(visibleBetween(result, null))?.strongest ?? null),
  weakest: matrixWith(({ result }) => extremes(visibleBetween(result, null))?.weakest ?? null),
  reciprocity: network,
  density: network,
  'own-above': self,
  'own-below': self,
  positions: (context) => positionsSpec(inputOf(context)),
  'not-shown': plainMatrix,
};

/** What is worth a talk comes first. */
const SHELF_ORDER: readonly Shelf[] = ['talk', 'strength', 'finding'];

const inputOf = ({ engagement, result, language }: ReportContext) => ({ engagement, result, language });

const measureOf = new Map(RULES.map(({ id, measure }): readonly [string, MeasureId] => [id, measure]));

/**
 * The points of a plan in its order, then the findings that it does not name: those worth a talk and the strengths are shown
 * unless it says otherwise, plain findings are not. Points whose finding the result does not hold any more are left out.
 */
export function talkingPoints(context: ReportContext, plan: DialoguePlan): readonly TalkingPoint[] {
  const spoken = new Map(spokenRules(context).map((one) => [`rule:${one.rule}`, one]));
  const named = plan.points.flatMap((point) => {
    const made = madePoint(context, point, spoken.get(point.id));
    return made === null ? [] : [made];
  });
  const known = new Set(plan.points.map(({ id }) => id));
  const rest = [...spoken]
    .filter(([id]) => !known.has(id))
    .sort(([, a], [, b]) => SHELF_ORDER.indexOf(a.shelf) - SHELF_ORDER.indexOf(b.shelf))
    .map(([id, one]) =>
      rulePoint(context, { id, title: '', question: '', shown: one.shelf !== 'finding' }, one),
    );
  return [...named, ...rest];
}

function madePoint(
  context: ReportContext,
  point: DialoguePoint,
  spoken: Spoken | undefined,
): TalkingPoint | null {
  const kind = pointKind(point.id);
  if (kind === 'rule') return spoken === undefined ? null : rulePoint(context, point, spoken);
  if (kind === 'relation') return relationTalk(context, point);
  if (kind === null) return null;
  const { id, title, question, shown } = point;
  return {
    ...{ id, kind, shelf: null, title, question, shown },
    generated: { title: '', question: '' },
    figure: null,
  };
}

const ownOr = (own: string, generated: string): string => (own === '' ? generated : own);

function rulePoint(context: ReportContext, point: DialoguePoint, spoken: Spoken): TalkingPoint {
  const generated = {
    title: spoken.sentence,
    question: spoken.question ?? context.words.t('report.question.recognise'),
  };
  const measure = measureOf.get(spoken.rule);
  const figure = measure === undefined ? () => null : madeOnce(() => FIGURES[measure](context));
  return {
    id: point.id,
    kind: 'rule',
    shelf: spoken.shelf,
    title: ownOr(point.title, generated.title),
    question: ownOr(point.question, generated.question),
    generated,
    shown: point.shown,
    get figure() {
      return figure();
    },
  };
}

/** A chosen relation, with both of its sides; null where a group is gone. */
function relationTalk(context: ReportContext, point: DialoguePoint): TalkingPoint | null {
  const { engagement, result, words } = context;
  const relation = relationOfPoint(point.id);
  if (relation === null) return null;
  const [rater, rated] = relation;
  if (!relation.every((id) => engagement.groups.some((group) => group.id === id))) return null;
  const meanOf = (a: string, b: string): string => {
    const cell = result.cells.find((one) => one.rater === a && one.rated === b);
    const visible = cell === undefined ? null : visibleCell(cell, null);
    if (visible !== null) return context.display.text(visible.mean);
    return words.t(
      cell === undefined || cell.state === 'ok' ? 'chart.state.hidden' : `chart.state.${cell.state}`,
    );
  };
  const places = {
    relation: relationName(engagement, words, rater, rated),
    back: relationName(engagement, words, rated, rater),
    value: meanOf(rater, rated),
    other: meanOf(rated, rater),
  };
  const generated = {
    title:
      rater === rated ? words.t('dialogue.relation.own', places) : words.t('dialogue.relation.title', places),
    question: words.t('dialogue.relation.question'),
  };
  const figure = madeOnce(() => matrixSpec({ ...inputOf(context), highlight: { rater, rated } }));
  return {
    id: relationPoint(rater, rated),
    kind: 'relation',
    shelf: null,
    title: ownOr(point.title, generated.title),
    question: ownOr(point.question, generated.question),
    generated,
    shown: point.shown,
    get figure() {
      return figure();
    },
  };
}

/** The plan in which these points stand in this order with what was edited of them. */
export function planOf(plan: DialoguePlan, points: readonly TalkingPoint[]): DialoguePlan {
  const own = (text: string, generated: string): string => (text.trim() === generated ? '' : text.trim());
  return {
    ...plan,
    points: points.map(({ id, title, question, generated, shown }) => ({
      id,
      title: own(title, generated.title),
      question: own(question, generated.question),
      shown,
    })),
  };
}
