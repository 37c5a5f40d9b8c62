/** Three strengths and three challenges in words, by fixed rules over visible numbers, each with the way back of its numbers. */
import { TOLERANCE } from '../charts/build/display.ts';
import {
  extremes,
  notableGaps,
  visibleBetween,
  visibleCell,
  type VisibleCell,
} from '../charts/build/findings.ts';
import { parameterInSentence, relationName } from '../charts/build/names.ts';
import { explainsCell } from '../charts/build/network.ts';
import type { Explains } from '../charts/spec/types.ts';
import { pathOf, type PathPart } from '../domain/explain/paths.ts';
import type { ReportContext } from './context.ts';
import { parameterRange } from './findings.ts';

export interface Highlight {
  readonly text: string;
  /** The numbers of the text, as printed in it. */
  readonly numbers: readonly { readonly text: string; readonly explains: Explains }[];
}

const MOST = 3;

/** At most three of each; fewer where less can be shown. */
export function highlights(context: ReportContext): {
  readonly strengths: readonly Highlight[];
  readonly challenges: readonly Highlight[];
} {
  const range = extremes(visibleBetween(context.result, null));
  const parameters = parameterRange(context);
  const { within, between } = context.result.indices;
  const isInside = within.mean !== null && between.mean !== null && within.mean > between.mean + TOLERANCE;
  const present = (list: readonly (Highlight | null)[]): readonly Highlight[] =>
    list.filter((one) => one !== null).slice(0, MOST);
  const single = range !== null && range.strongest === range.weakest;
  return {
    strengths: present([
      range === null ? null : relation(context, range.strongest, 'overview.strength-relation'),
      mutual(context),
      parameters === null
        ? null
        : parameter(context, parameters.strong, parameters.high, 'overview.strength-parameter'),
      isInside ? index(context, 'within', 'overview.strength-within') : null,
    ]),
    challenges: present([
      gap(context),
      range === null || single ? null : relation(context, range.weakest, 'overview.challenge-relation'),
      parameters === null
        ? null
        : parameter(context, parameters.weak, parameters.low, 'overview.challenge-parameter'),
      isInside ? index(context, 'between', 'overview.challenge-between') : null,
    ]),
  };
}

function number(context: ReportContext, mean: number, explains: Explains): Highlight['numbers'][number] {
  return { text: context.display.text(mean), explains };
}

function cellNumber(context: ReportContext, cell: VisibleCell): Highlight['numbers'][number] {
  const name = relationName(context.engagement, context.words, cell.rater, cell.rated);
  return number(context, cell.mean, explainsCell(context.result, cell, name));
}

function relation(
  context: ReportContext,
  cell: VisibleCell,
  key: 'overview.strength-relation' | 'overview.challenge-relation',
): Highlight {
  const { words, engagement } = context;
  const value = cellNumber(context, cell);
  const name = relationName(engagement, words, cell.rater, cell.rated);
  return { text: words.t(key, { relation: name, value: value.text }), numbers: [value] };
}

function parameter(
  context: ReportContext,
  id: string,
  mean: number,
  key: 'overview.strength-parameter' | 'overview.challenge-parameter',
): Highlight {
  const { words, engagement, result } = context;
  const name = parameterInSentence(engagement, words, id);
  const path: readonly PathPart[] = ['dimensions', { id }, 'between'];
  const value = number(context, mean, { name, paths: [pathOf(result, path)] });
  return { text: words.t(key, { parameter: name, value: value.text }), numbers: [value] };
}

function index(
  context: ReportContext,
  which: 'within' | 'between',
  key: 'overview.strength-within' | 'overview.challenge-between',
): Highlight | null {
  const { words, result } = context;
  const { mean } = result.indices[which];
  if (mean === null) return null;
  const explains = { name: words.t(`explain.which.${which}`), paths: [pathOf(result, ['indices', which])] };
  const value = number(context, mean, explains);
  return { text: words.t(key, { value: value.text }), numbers: [value] };
}

function gap(context: ReportContext): Highlight | null {
  const { words, name, result } = context;
  const [first] = notableGaps(result, null);
  if (first === undefined) return null;
  const numbers = [cellNumber(context, first.lower), cellNumber(context, first.higher)];
  const text = words.t('overview.challenge-gap', {
    a: name(first.lower.rater),
    b: name(first.lower.rated),
    low: numbers[0]?.text ?? '',
    high: numbers[1]?.text ?? '',
  });
  return { text, numbers };
}

/** The pair with the highest number both ways among those that see each other alike. */
function mutual(context: ReportContext): Highlight | null {
  const { words, name, result } = context;
  let best: (typeof result.pairs)[number] | null = null;
  for (const pair of result.pairs) {
    if (pair.symmetric === null || pair.large) continue;
    if (best === null || pair.symmetric > (best.symmetric ?? 0) + TOLERANCE) best = pair;
  }
  const mean = result.indices.between.mean;
  if (best === null || mean === null || (best.symmetric ?? 0) <= mean) return null;
  const { a, b } = best;
  const sides = [cellOf(context, a, b), cellOf(context, b, a)].filter((one) => one !== null);
  const [there, back] = sides.map((cell) => cellNumber(context, cell));
  if (there === undefined || back === undefined) return null;
  const text = words.t('overview.strength-mutual', {
    a: name(a),
    b: name(b),
    there: there.text,
    back: back.text,
  });
  return { text, numbers: [there, back] };
}

function cellOf({ result }: ReportContext, rater: string, rated: string): VisibleCell | null {
  const cell = result.cells.find((one) => one.rater === rater && one.rated === rated);
  return cell === undefined ? null : visibleCell(cell, null);
}
