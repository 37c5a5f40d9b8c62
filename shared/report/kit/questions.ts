/** What the meeting talks about: findings in words, each with the questions that open it. */
import { NOTABLE_SHARE, TOLERANCE } from '../../charts/build/display.ts';
import {
  extremes,
  notableGaps,
  visibleBetween,
  visibleCell,
  type VisibleCell,
} from '../../charts/build/findings.ts';
import { parameterInSentence, relationName } from '../../charts/build/names.ts';
import { relationOfPoint, type DialoguePlan } from '../../domain/dialogue/plan.ts';
import type { ReportContext } from '../context.ts';
import { talkingPoints, type TalkingPoint } from '../dialogue-points.ts';
import { gapText, layersText, parameterRange, parametersText } from '../findings.ts';
import { leadingSentence } from '../sections/overview.ts';

export interface FindingQuestions {
  readonly id: string;
  /** The finding as a sentence. */
  readonly finding: string;
  /** What the numbers say beyond the sentence; may be empty. */
  readonly text: string;
  readonly questions: readonly string[];
}

/** Two groups whose collaboration is to be talked about, in either order. */
export type ChosenRelation = readonly [string, string];

/** Pairs that are talked about where nobody has chosen any. */
const DEFAULT_PAIRS = 3;

/**
 * The findings of a result with their questions. `relations`: those that were chosen; null for the points of the dialogue's plan
 * in the consultant's own words, or where nothing is planned for the clearest ones.
 */
export function dialogueQuestions(
  context: ReportContext,
  relations: readonly ChosenRelation[] | null,
): readonly FindingQuestions[] {
  if (relations === null && context.dialogue !== null) {
    const planned = plannedQuestions(context, context.dialogue);
    if (planned.length > 0) return [wholeQuestions(context), ...planned];
  }
  const pairs =
    relations ??
    notableGaps(context.result, null)
      .slice(0, DEFAULT_PAIRS)
      .map(({ lower }): ChosenRelation => [lower.rater, lower.rated]);
  return [
    wholeQuestions(context),
    ...pairs.map((pair) => pairQuestions(context, pair)),
    parameterQuestions(context),
    layerQuestions(context),
    strengthQuestions(context),
  ].filter((finding) => finding !== null);
}

/** Pairs of the plan's points that are shown at the meeting, each once. */
export function plannedRelations({ dialogue }: ReportContext): readonly ChosenRelation[] {
  const chosen = (dialogue?.points ?? []).flatMap(({ id, shown }) => {
    const relation = shown ? relationOfPoint(id) : null;
    return relation === null || relation[0] === relation[1] ? [] : [relation];
  });
  return chosen.filter(
    ([a, b], index) => chosen.findIndex((one) => one.includes(a) && one.includes(b)) === index,
  );
}

function plannedQuestions(context: ReportContext, plan: DialoguePlan): readonly FindingQuestions[] {
  return talkingPoints(context, plan)
    .filter(({ shown }) => shown)
    .map((point) => pointQuestions(context, point));
}

/** A point in the consultant's words; a relation keeps what its two sides say and the further questions. */
function pointQuestions(context: ReportContext, point: TalkingPoint): FindingQuestions {
  const { title, question, generated } = point;
  const asked = question === '' ? context.words.t('report.question.recognise') : question;
  const relation = relationOfPoint(point.id);
  const id = point.id.replaceAll(/[^a-z0-9]+/giu, '-');
  if (relation === null || relation[0] === relation[1])
    return { id, finding: title === '' ? asked : title, text: '', questions: [asked] };
  const pair = pairQuestions(context, relation);
  const isOwn = question !== generated.question;
  return {
    id,
    finding: title === generated.title ? pair.finding : title,
    text: pair.text,
    questions: isOwn ? [asked, ...pair.questions.slice(1)] : pair.questions,
  };
}

function wholeQuestions(context: ReportContext): FindingQuestions {
  const { words, result } = context;
  const visible = visibleBetween(result, null).length > 0;
  return {
    id: 'whole',
    finding: leadingSentence(context),
    text: '',
    questions: visible
      ? [
          words.t('report.question.recognise'),
          words.t('meeting.question.expected'),
          words.t('meeting.question.unsaid'),
        ]
      : [words.t('report.question.more-answers'), words.t('meeting.question.unsaid')],
  };
}

/** Both directions of a pair, each a number or words; and what the two could ask each other. */
function pairQuestions(context: ReportContext, [a, b]: ChosenRelation): FindingQuestions {
  const { words, display, engagement, result } = context;
  const names = { a: context.name(a), b: context.name(b) };
  const side = (rater: string, rated: string): VisibleCell | null => {
    const cell = result.cells.find((one) => one.rater === rater && one.rated === rated);
    return cell === undefined ? null : visibleCell(cell, null);
  };
  const [there, back] = [side(a, b), side(b, a)];
  const gap = notableGaps(result, null).find(
    ({ lower }) => (lower.rater === a && lower.rated === b) || (lower.rater === b && lower.rated === a),
  );
  const line = (rater: string, rated: string, seen: VisibleCell | null): string =>
    `${relationName(engagement, words, rater, rated)}: ${seen === null ? words.t('chart.state.hidden') : display.text(seen.mean)}.`;
  return {
    id: `pair-${a}-${b}`,
    finding: words.t(gap === undefined ? 'meeting.pair.title' : 'chart.matrix.title.gap', names),
    text: gap === undefined ? `${line(a, b, there)} ${line(b, a, back)}` : gapText(context, gap),
    questions: [
      words.t('report.question.gap', names),
      words.t('meeting.question.pair', names),
      words.t('meeting.question.agree', names),
    ],
  };
}

function parameterQuestions(context: ReportContext): FindingQuestions | null {
  const { words, engagement } = context;
  const range = parameterRange(context);
  if (range === null) return null;
  const parameter = parameterInSentence(engagement, words, range.weak);
  return {
    id: 'parameters',
    finding: words.t('meeting.parameter.title', { parameter }),
    text: parametersText(context) ?? '',
    questions: [
      words.t('report.question.parameter', { parameter }),
      words.t('meeting.question.example', { parameter }),
    ],
  };
}

/** Only where the groups experience more within than across. */
function layerQuestions(context: ReportContext): FindingQuestions | null {
  const { words, result } = context;
  const { within, between } = result.indices;
  const limit = (result.scale.max - result.scale.min) * NOTABLE_SHARE - TOLERANCE;
  if (within.mean === null || between.mean === null || within.mean - between.mean < limit) return null;
  return {
    id: 'layers',
    finding: words.t('meeting.layers.title'),
    text: layersText(context) ?? '',
    questions: [words.t('report.question.within'), words.t('meeting.question.barrier')],
  };
}

function strengthQuestions(context: ReportContext): FindingQuestions | null {
  const { words, display, engagement, result } = context;
  const range = extremes(visibleBetween(result, null));
  if (range === null) return null;
  const { rater, rated, mean } = range.strongest;
  return {
    id: 'strength',
    finding: words.t('meeting.strength.title'),
    text: words.t('meeting.strength.text', {
      relation: relationName(engagement, words, rater, rated),
      value: display.text(mean),
    }),
    questions: [words.t('report.question.learn'), words.t('meeting.question.more')],
  };
}
