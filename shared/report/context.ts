/** What every section of the report builds on: the result with its words, names and numbers as text. */
import { displayScale, type DisplayScale } from '../charts/build/display.ts';
import { groupName } from '../charts/build/names.ts';
import type { CapacityResult, IndexValue, Interval } from '../domain/capacity/result.ts';
import type { ChosenComment } from '../domain/comments/chosen.ts';
import type { DialoguePlan } from '../domain/dialogue/plan.ts';
import type { Engagement } from '../domain/engagement/types.ts';
import { wordsOf, type Words } from '../i18n/index.ts';
import type { Language } from '../lib/language.ts';
import { defaultComposition, type Composition } from './composition.ts';
import type { PlanItem } from './plan.ts';

export interface ReportInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  /** The round before, for the change of the index; used only with the same instrument. */
  readonly previous?: CapacityResult | null;
  readonly previousLabel?: string;
  readonly roundLabel: string;
  /** Chosen sections, their order and texts; the usual ones when absent. */
  readonly composition?: Composition;
  /** The engagement's action plan. */
  readonly plan?: readonly PlanItem[];
  /** Comments that were chosen for the report. */
  readonly comments?: readonly ChosenComment[];
  /** What was prepared for the feedback meeting; without it the findings speak for themselves. */
  readonly dialogue?: DialoguePlan | null;
  readonly language: Language;
  /** ISO date. */
  readonly date: string;
  readonly house?: string;
}

export interface ReportContext {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly previous: CapacityResult | null;
  readonly previousLabel: string;
  readonly roundLabel: string;
  readonly composition: Composition;
  readonly plan: readonly PlanItem[];
  readonly comments: readonly ChosenComment[];
  readonly dialogue: DialoguePlan | null;
  readonly language: Language;
  readonly date: string;
  readonly words: Words;
  readonly display: DisplayScale;
  name(group: string): string;
  /** A mean as text; the words for a hidden number where there is none. */
  mean(value: number | null): string;
  /** "2,6-3,2". */
  interval(ci: Interval): string;
}

/** The context of one report. */
export function reportContext(input: ReportInput): ReportContext {
  const { engagement, result, language } = input;
  const words = wordsOf(language);
  const display = displayScale(engagement.instrument, words);
  const previous = input.previous ?? null;
  const comparable = previous !== null && previous.instrument.hash === result.instrument.hash;
  return {
    engagement,
    result,
    previous: comparable ? previous : null,
    previousLabel: input.previousLabel ?? '',
    roundLabel: input.roundLabel,
    composition: input.composition ?? defaultComposition(),
    plan: input.plan ?? [],
    comments: input.comments ?? [],
    dialogue: input.dialogue ?? null,
    language,
    date: input.date,
    words,
    display,
    name: (group) => groupName(engagement, words, group),
    mean: (value) => (value === null ? words.t('chart.state.hidden') : display.text(value)),
    interval: (ci) => `${display.text(ci.low)}–${display.text(ci.high)}`,
  };
}

/** The index that stands for overall relational capacity; hidden when no cell is visible. */
export function overallIndex(context: ReportContext): IndexValue {
  return context.result.indices.overall;
}
