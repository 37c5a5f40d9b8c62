/** Where the user is: step of the work, tab, round and view. Plain data and one reducer. */
import type { Audience } from '../../shared/domain/capacity/result.ts';

export const STEPS = ['clarify', 'groups', 'survey', 'insight', 'dialogue', 'act', 'deliver'] as const;
export type Step = (typeof STEPS)[number];

export const INSIGHT_TABS = [
  'overview',
  'matrix',
  'network',
  'parameters',
  'group-pages',
  'gaps',
  'positions',
  'change',
  'trust',
  'benchmark',
] as const;
export type InsightTab = (typeof INSIGHT_TABS)[number];

/** How results are shown, on every tab alike. */
export interface InsightView {
  /** null: the scale that the instrument asks for. */
  readonly scale: 'native' | '0-100' | null;
  /** The round to compare with; null: the one before, where there is one; empty: none. */
  readonly compare: string | null;
}

export interface Place {
  readonly step: Step;
  readonly tab: InsightTab;
  /** null: the newest round with answers. */
  readonly round: string | null;
  readonly audience: Audience;
  readonly view: InsightView;
}

export type Move =
  | { readonly to: 'step'; readonly step: Step }
  | { readonly to: 'tab'; readonly tab: InsightTab }
  | { readonly to: 'round'; readonly round: string }
  | { readonly to: 'audience'; readonly audience: Audience }
  /** Where the user was when the document was open last. */
  | { readonly to: 'kept'; readonly place: Partial<Place> }
  | { readonly to: 'view'; readonly view: Partial<InsightView> }
  | { readonly to: 'beginning' };

export const BEGINNING: Place = {
  step: 'insight',
  tab: 'overview',
  round: null,
  audience: 'consultant',
  view: { scale: null, compare: null },
};

/** The place after a move. */
export function movePlace(place: Place, move: Move): Place {
  switch (move.to) {
    case 'step':
      return { ...place, step: move.step };
    case 'tab':
      return { ...place, step: 'insight', tab: move.tab };
    case 'round':
      return { ...place, round: move.round };
    case 'audience':
      return { ...place, audience: move.audience };
    case 'kept':
      return { ...place, ...move.place };
    case 'view':
      return { ...place, view: { ...place.view, ...move.view } };
    case 'beginning':
      return BEGINNING;
  }
}

/** The place that a command of the menu leads to, or null for commands of other kinds. */
export function moveOfCommand(command: string): Move | null {
  const target = command.startsWith('go.') ? command.slice(3) : '';
  const tab = INSIGHT_TABS.find((one) => one === target);
  if (tab !== undefined) return { to: 'tab', tab };
  const step = STEPS.find((one) => one === target);
  return step === undefined ? null : { to: 'step', step };
}

/** The round to show: the chosen one, else the newest with answers, else the newest. */
export function shownRound(
  rounds: readonly { readonly id: string; readonly respondents: number; readonly kept?: boolean }[],
  chosen: string | null,
): string | null {
  const known = rounds.find(({ id }) => id === chosen);
  if (known !== undefined) return known.id;
  const answered = rounds.filter(({ respondents, kept = false }) => respondents > 0 || kept);
  return (answered.at(-1) ?? rounds.at(-1))?.id ?? null;
}
