/** Measures that rules look at: plain facts of a result that may be shown, with the words to say them. */
import { TOLERANCE } from '../../charts/build/display.ts';
import { signed as signedDifference } from '../../charts/build/gaps.ts';
import {
  extremes,
  isVaried,
  notableGaps,
  visibleBetween,
  type Gap,
  type VisibleCell,
} from '../../charts/build/findings.ts';
import { parameterInSentence, relationName } from '../../charts/build/names.ts';
import type { ChangeVerdict, GroupResult } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import type { Measure, Reading } from './types.ts';

const range = ({ result }: ReportContext): number => result.scale.max - result.scale.min;
const level = (context: ReportContext, mean: number): number =>
  (mean - context.result.scale.min) / range(context);

function layers(context: ReportContext): Reading | null {
  const { within, between } = context.result.indices;
  if (within.mean === null || between.mean === null) return null;
  return {
    value: (within.mean - between.mean) / range(context),
    places: { within: context.display.text(within.mean), between: context.display.text(between.mean) },
  };
}

function vertical(context: ReportContext): Reading | null {
  const { mean } = context.result.indices.vertical;
  return mean === null
    ? null
    : { value: level(context, mean), places: { value: context.display.text(mean) } };
}

/** The parameters that stand highest and lowest between groups. */
function parameters(context: ReportContext): Reading | null {
  const { display, engagement, words } = context;
  const means = context.result.dimensions.flatMap(({ id, between }) =>
    between === null ? [] : [{ id, mean: between }],
  );
  const [first] = means;
  if (first === undefined || means.length < 2) return null;
  const strong = means.reduce((best, one) => (one.mean > best.mean + TOLERANCE ? one : best), first);
  const weak = means.reduce((best, one) => (one.mean < best.mean - TOLERANCE ? one : best), first);
  return {
    value: (strong.mean - weak.mean) / range(context),
    places: {
      strong: parameterInSentence(engagement, words, strong.id),
      high: display.text(strong.mean),
      weak: parameterInSentence(engagement, words, weak.id),
      low: display.text(weak.mean),
    },
  };
}

/** The largest difference inside a pair: one that its test calls a difference, or one that the uncertainty may cover. */
const pairGap =
  (clear: boolean) =>
  (context: ReportContext): Reading | null => {
    const gaps = notableGaps(context.result, null);
    const found = gaps.find(({ beyondUncertainty }) => (beyondUncertainty === true) === clear);
    const hasClear = gaps.some(({ beyondUncertainty }) => beyondUncertainty === true);
    if (found === undefined || (!clear && hasClear)) return null;
    return gapReading(context, found, gaps.length);
  };

function gapReading(context: ReportContext, { lower, higher, difference }: Gap, count: number): Reading {
  const { display, name, words } = context;
  return {
    value: difference / range(context),
    places: {
      a: name(lower.rater),
      b: name(lower.rated),
      low: display.text(lower.mean),
      high: display.text(higher.mean),
      difference: display.differenceText(difference),
      count: words.number(count, 0),
    },
  };
}

/** The relation between groups that stands highest or lowest, where they differ notably. */
const relation =
  (end: 'strongest' | 'weakest') =>
  (context: ReportContext): Reading | null => {
    const cells = visibleBetween(context.result, null);
    const found = isVaried(context.result, cells) ? extremes(cells) : null;
    return found === null ? null : cellReading(context, found[end]);
  };

function cellReading(context: ReportContext, cell: VisibleCell): Reading {
  const { display, engagement, name, words } = context;
  return {
    value: level(context, cell.mean),
    places: {
      relation: relationName(engagement, words, cell.rater, cell.rated),
      a: name(cell.rater),
      b: name(cell.rated),
      value: display.text(cell.mean),
    },
  };
}

function density({ result, display, words }: ReportContext): Reading | null {
  const { network } = result;
  if (network === null || network.density === null) return null;
  return {
    value: network.density,
    places: {
      count: words.number(network.edges, 0),
      relations: words.number(network.relations, 0),
      share: words.percent(network.density),
      cut: display.text(network.cut),
    },
  };
}

function reciprocity({ result, display, words }: ReportContext): Reading | null {
  const { network } = result;
  if (network === null || network.reciprocity === null) return null;
  return {
    value: network.reciprocity,
    places: {
      share: words.percent(network.reciprocity),
      count: words.number(network.edges, 0),
      cut: display.text(network.cut),
    },
  };
}

/** The group whose own view lies furthest above, or below, that of the others, where the interval leaves 0 out. */
const selfView =
  (sign: 1 | -1) =>
  (context: ReportContext): Reading | null => {
    const sure = context.result.groups.filter(
      ({ selfGap, selfGapCi: ci }) =>
        selfGap !== null && ci !== null && selfGap * sign > 0 && (sign > 0 ? ci.low > 0 : ci.high < 0),
    );
    const [first] = sure;
    if (first === undefined) return null;
    const size = ({ selfGap }: GroupResult): number => Math.abs(selfGap ?? 0);
    const most = sure.reduce((best, one) => (size(one) > size(best) + TOLERANCE ? one : best), first);
    const { display, name, mean, words } = context;
    return {
      value: size(most) / range(context),
      places: {
        group: name(most.id),
        own: mean(most.own),
        others: mean(most.incoming),
        difference: display.differenceText(size(most)),
        count: words.number(sure.length, 0),
      },
    };
  };

/** Leaders less employees in all groups together. */
function positions(context: ReportContext): Reading | null {
  const { positions: split } = context.result;
  if (split === null || split.gap === null || split.leaders.mean === null || split.employees.mean === null)
    return null;
  const { display } = context;
  const sure = split.gapCi !== null && (split.gapCi.low > 0 || split.gapCi.high < 0);
  return {
    value: sure ? split.gap / range(context) : 0,
    places: {
      leaders: display.text(split.leaders.mean),
      employees: display.text(split.employees.mean),
      difference: display.differenceText(split.gap),
    },
  };
}

/** What the index between groups did since the round before, where the verdict is one of these. */
const indexChange =
  (verdict: ChangeVerdict) =>
  (context: ReportContext): Reading | null => {
    const { result, previous, display } = context;
    const change = result.change?.indices['between'];
    const [before, now] = [previous?.indices.between.mean ?? null, result.indices.between.mean];
    if (change?.verdict !== verdict || change.difference === null) return null;
    if (before === null || now === null) return null;
    return {
      value: change.difference / range(context),
      places: {
        before: display.text(before),
        now: display.text(now),
        difference: display.differenceText(change.difference),
        low: change.ci === null ? '' : signed(context, change.ci.low),
        high: change.ci === null ? '' : signed(context, change.ci.high),
      },
    };
  };

/** A difference with its sign. */
export function signed({ display }: ReportContext, delta: number): string {
  return signedDifference(display, delta);
}

/** Relations that changed in one direction beyond the uncertainty; the largest change by name. */
const relationChanges =
  (verdict: 'higher' | 'lower') =>
  (context: ReportContext): Reading | null => {
    const { result, engagement, words } = context;
    const changed = (result.change?.cells ?? []).filter(
      (cell) => cell.verdict === verdict && cell.difference !== null,
    );
    const [first] = changed;
    if (first === undefined) return null;
    const size = (one: typeof first): number => Math.abs(one.difference ?? 0);
    const most = changed.reduce((best, one) => (size(one) > size(best) + TOLERANCE ? one : best), first);
    return {
      value: changed.length,
      places: {
        count: words.number(changed.length, 0),
        relation: relationName(engagement, words, most.rater, most.rated),
        difference: context.display.differenceText(most.difference ?? 0),
      },
    };
  };

function response({ result, words }: ReportContext): Reading | null {
  const { rate, responded, invited } = result.response;
  if (rate === null || invited === null) return null;
  return {
    value: rate,
    places: {
      rate: words.percent(rate),
      responded: words.number(responded, 0),
      invited: words.number(invited, 0),
    },
  };
}

/** Share of the relevant relations between groups that cannot be shown. */
function notShown({ result, words }: ReportContext): Reading | null {
  const { visibleCells: visible, relevantCells: relevant } = result.indices.between;
  if (relevant === 0) return null;
  return {
    value: (relevant - visible) / relevant,
    places: {
      count: words.number(relevant - visible, 0),
      visible: words.number(visible, 0),
      relevant: words.number(relevant, 0),
    },
  };
}

const GAP_PLACES = ['a', 'b', 'low', 'high', 'difference', 'count'] as const;
const CELL_PLACES = ['relation', 'a', 'b', 'value'] as const;
const CHANGE_PLACES = ['before', 'now', 'difference', 'low', 'high'] as const;
const SELF_PLACES = ['group', 'own', 'others', 'difference', 'count'] as const;

/** Every measure by its id. */
export const MEASURES = {
  layers: { unit: 'difference', places: ['within', 'between'], read: layers },
  vertical: { unit: 'level', places: ['value'], read: vertical },
  parameters: { unit: 'difference', places: ['strong', 'high', 'weak', 'low'], read: parameters },
  'clear-gap': { unit: 'difference', places: GAP_PLACES, read: pairGap(true) },
  'open-gap': { unit: 'difference', places: GAP_PLACES, read: pairGap(false) },
  strongest: { unit: 'level', places: CELL_PLACES, read: relation('strongest') },
  weakest: { unit: 'level', places: CELL_PLACES, read: relation('weakest') },
  density: { unit: 'share', places: ['count', 'relations', 'share', 'cut'], read: density },
  reciprocity: { unit: 'share', places: ['share', 'count', 'cut'], read: reciprocity },
  'own-above': { unit: 'difference', places: SELF_PLACES, read: selfView(1) },
  'own-below': { unit: 'difference', places: SELF_PLACES, read: selfView(-1) },
  positions: { unit: 'difference', places: ['leaders', 'employees', 'difference'], read: positions },
  'index-higher': { unit: 'difference', places: CHANGE_PLACES, read: indexChange('higher') },
  'index-lower': { unit: 'difference', places: CHANGE_PLACES, read: indexChange('lower') },
  'index-unclear': { unit: 'difference', places: CHANGE_PLACES, read: indexChange('unclear') },
  'relations-higher': {
    unit: 'count',
    places: ['count', 'relation', 'difference'],
    read: relationChanges('higher'),
  },
  'relations-lower': {
    unit: 'count',
    places: ['count', 'relation', 'difference'],
    read: relationChanges('lower'),
  },
  response: { unit: 'share', places: ['rate', 'responded', 'invited'], read: response },
  'not-shown': { unit: 'share', places: ['count', 'visible', 'relevant'], read: notShown },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;
