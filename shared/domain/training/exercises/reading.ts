/** Exercises in reading: the matrix, the one-sided view, the interval, and what is hidden. */
import type { Interval } from '../../capacity/result.ts';
import {
  cellId,
  choice,
  chosenOf,
  nameOf,
  needsAnswers,
  numberOf,
  phrase,
  READ_OFF,
  relationOption,
  relationPhrase,
  remark,
  resultOf,
  rounded,
  shuffled,
  verdictOf,
  visibleBetween,
  type VisibleCell,
} from './parts.ts';
import type { Answers, Desk, Exercise, LookAt, Option, Remark } from './types.ts';

const MATRIX: LookAt = { step: 'insight', tab: 'matrix' };
const GAPS: LookAt = { step: 'insight', tab: 'gaps' };
/** Another relation is offered beside the right one only where the matrix tells them apart at a glance. */
const APART = 0.15;
const OFFERED = 5;

/** The extreme cell and others that clearly are not. `sign` 1: the strongest, -1: the weakest. */
function extreme(
  desk: Desk,
  sign: 1 | -1,
): { readonly key: VisibleCell; readonly others: readonly VisibleCell[] } {
  const cells = [...visibleBetween(resultOf(desk))].sort((a, b) => sign * (b.mean - a.mean));
  const [key, ...rest] = cells;
  if (key === undefined) throw new Error('No relation is visible.');
  const others = rest.filter(({ mean }) => Math.abs(mean - key.mean) > APART);
  return { key, others: shuffled(desk, sign === 1 ? 1 : 2, others).slice(0, OFFERED - 1) };
}

function extremeQuestion(desk: Desk, id: 'strongest' | 'weakest') {
  const { key, others } = extreme(desk, id === 'strongest' ? 1 : -1);
  const offered = shuffled(desk, id === 'strongest' ? 3 : 4, [key, ...others]);
  return choice(
    id,
    phrase(`ask.${id}`),
    offered.map((cell) => relationOption(desk, cell)),
  );
}

function extremeRemark(desk: Desk, id: 'strongest' | 'weakest', answers: Answers): Remark {
  const { key } = extreme(desk, id === 'strongest' ? 1 : -1);
  const [chosen] = chosenOf(answers, id);
  const cell = visibleBetween(resultOf(desk)).find((one) => cellId(one) === chosen);
  if (cell === undefined) return remark('wrong', phrase('remark.nothing-chosen'), MATRIX);
  const params = {
    rater: nameOf(desk, cell.rater),
    rated: nameOf(desk, cell.rated),
    mean: rounded(cell.mean),
  };
  return cellId(cell) === cellId(key)
    ? remark('right', phrase(`remark.${id}-right`, params))
    : remark('wrong', phrase(`remark.${id}-wrong`, params), MATRIX);
}

export const matrix: Exercise = {
  id: 'matrix',
  place: MATRIX,
  rubric: [],
  notYet: needsAnswers,
  questions: (desk) => [
    extremeQuestion(desk, 'strongest'),
    extremeQuestion(desk, 'weakest'),
    { kind: 'number', id: 'between', ask: phrase('ask.between'), digits: 2 },
  ],
  check: (desk, answers) => {
    const { between, within } = resultOf(desk).indices;
    const given = numberOf(answers, 'between');
    const overview: LookAt = { step: 'insight', tab: 'overview' };
    const isRight = given !== null && between.mean !== null && Math.abs(given - between.mean) <= READ_OFF;
    const isWithin = given !== null && within.mean !== null && Math.abs(given - within.mean) <= READ_OFF;
    return verdictOf([
      extremeRemark(desk, 'strongest', answers),
      extremeRemark(desk, 'weakest', answers),
      isRight
        ? remark('right', phrase('remark.between-right'))
        : remark('wrong', phrase(isWithin ? 'remark.between-is-within' : 'remark.between-wrong'), overview),
    ]);
  },
};

interface Directed {
  readonly rater: string;
  readonly rated: string;
  /** How much lower the rater sees the rated than the other way round. */
  readonly lower: number;
}

/** Every pair by its lower side, the widest gap first. */
function oneSidedPairs(desk: Desk): readonly Directed[] {
  return resultOf(desk)
    .pairs.flatMap(({ a, b, gap }): Directed[] =>
      gap === null
        ? []
        : [gap < 0 ? { rater: a, rated: b, lower: -gap } : { rater: b, rated: a, lower: gap }],
    )
    .sort((one, other) => other.lower - one.lower);
}

export const oneSided: Exercise = {
  id: 'one-sided',
  place: GAPS,
  rubric: [],
  notYet: needsAnswers,
  questions: (desk) => {
    const [key, ...rest] = oneSidedPairs(desk);
    if (key === undefined) return [];
    const others = rest.filter(({ lower }) => key.lower - lower > APART).slice(0, 3);
    const reverse = { rater: key.rated, rated: key.rater };
    const options = shuffled(desk, 5, [key, reverse, ...others]).map(({ rater, rated }): Option => ({
      id: cellId({ rater, rated }),
      label: phrase('option.one-sided', { rater: nameOf(desk, rater), rated: nameOf(desk, rated) }),
    }));
    return [choice('view', phrase('ask.one-sided'), options)];
  },
  check: (desk, answers) => {
    const [key] = oneSidedPairs(desk);
    const [chosen] = chosenOf(answers, 'view');
    if (key === undefined || chosen === undefined)
      return verdictOf([remark('wrong', phrase('remark.nothing-chosen'), GAPS)]);
    const names = {
      rater: nameOf(desk, key.rater),
      rated: nameOf(desk, key.rated),
      gap: rounded(key.lower),
    };
    if (chosen === cellId(key)) return verdictOf([remark('right', phrase('remark.one-sided-right', names))]);
    const isTurned = chosen === cellId({ rater: key.rated, rated: key.rater });
    return verdictOf([
      isTurned
        ? remark('wrong', phrase('remark.one-sided-turned'), MATRIX)
        : remark('wrong', phrase('remark.one-sided-wrong', { gap: names.gap }), GAPS),
    ]);
  },
};

/** A cell whose interval clearly holds the middle of the scale, or clearly does not. */
function intervalCell(desk: Desk): {
  readonly cell: VisibleCell;
  readonly ci: Interval;
  readonly excludes: boolean;
} {
  const result = resultOf(desk);
  const middle = (result.scale.min + result.scale.max) / 2;
  const told = visibleBetween(result).flatMap((cell) => {
    const { ci } = cell;
    if (ci === null || Math.min(Math.abs(ci.low - middle), Math.abs(ci.high - middle)) < 0.05) return [];
    return [{ cell, ci, excludes: ci.low > middle || ci.high < middle }];
  });
  const [first] = shuffled(desk, 6, told);
  if (first === undefined) throw new Error('No relation has an interval.');
  return first;
}

const STATEMENTS = ['mean', 'people', 'next', 'certain'] as const;

export const interval: Exercise = {
  id: 'interval',
  place: MATRIX,
  rubric: [],
  notYet: needsAnswers,
  questions: (desk) => {
    const { cell, ci } = intervalCell(desk);
    const { scale } = resultOf(desk);
    const about = {
      rater: nameOf(desk, cell.rater),
      rated: nameOf(desk, cell.rated),
      mean: rounded(cell.mean),
      low: rounded(ci.low),
      high: rounded(ci.high),
      middle: (scale.min + scale.max) / 2,
    };
    const statements = shuffled(desk, 7, STATEMENTS).map((id) => ({
      id,
      label: phrase(`option.interval-${id}`, about),
    }));
    const yesNo = ['yes', 'no'].map((id) => ({ id, label: phrase(`option.${id}`) }));
    return [
      choice('meaning', phrase('ask.interval-meaning', about), statements),
      choice('middle', phrase('ask.interval-middle', about), yesNo),
    ];
  },
  check: (desk, answers) => {
    const { ci, excludes } = intervalCell(desk);
    const [meaning] = chosenOf(answers, 'meaning');
    const [middle] = chosenOf(answers, 'middle');
    const limits = { low: rounded(ci.low), high: rounded(ci.high) };
    const known = STATEMENTS.find((id) => id === meaning);
    return verdictOf([
      known === 'mean'
        ? remark('right', phrase('remark.interval-mean'))
        : remark(
            'wrong',
            phrase(known === undefined ? 'remark.nothing-chosen' : `remark.interval-${known}`),
            MATRIX,
          ),
      middle === (excludes ? 'yes' : 'no')
        ? remark('right', phrase(excludes ? 'remark.middle-excluded' : 'remark.middle-included', limits))
        : remark('wrong', phrase('remark.middle-wrong', limits), MATRIX),
    ]);
  },
};

const REASONS = ['few', 'derived', 'nobody', 'unrelated'] as const;

/** A cell under the limit. */
function hiddenCell(desk: Desk) {
  const hidden = resultOf(desk).cells.filter(
    ({ state, hiddenBy }) => state === 'hidden' && hiddenBy === 'primary',
  );
  return shuffled(desk, 8, hidden)[0];
}

/** A parameter that enough people answered, hidden because a neighbour under the limit would follow from it. */
function hiddenNeighbour(desk: Desk) {
  const { cells, limits } = resultOf(desk);
  for (const cell of cells) {
    if (cell.mean === null) continue;
    const hidden = Object.entries(cell.dimensions).filter(([, { mean }]) => mean === null);
    const few = hidden.find(([, { n }]) => n !== null && n > 0 && n < limits.minCell);
    const neighbour = hidden.find(([, { n }]) => n !== null && n >= limits.minCell);
    if (few && neighbour) return { cell, few: few[0], neighbour: neighbour[0], n: neighbour[1].n ?? 0 };
  }
  return null;
}

function parameterName({ engagement }: Desk, id: string): string {
  const dimension = engagement.instrument.dimensions.find((one) => one.id === id);
  return dimension?.label[engagement.language] ?? id;
}

const reasonOptions = (desk: Desk, stream: number): readonly Option[] =>
  shuffled(desk, stream, REASONS).map((id) => ({ id, label: phrase(`option.hidden-${id}`) }));

export const hidden: Exercise = {
  id: 'hidden',
  place: MATRIX,
  rubric: [],
  notYet: (desk) =>
    needsAnswers(desk) ?? (hiddenCell(desk) === undefined ? phrase('not-yet.nothing-hidden') : null),
  questions: (desk) => {
    const cell = hiddenCell(desk);
    const beside = hiddenNeighbour(desk);
    if (cell === undefined) return [];
    const { rater, rated } = relationPhrase(desk, cell.rater, cell.rated).params;
    const first = choice(
      'cell',
      phrase('ask.hidden-cell', { rater: rater ?? '', rated: rated ?? '' }),
      reasonOptions(desk, 9),
    );
    if (beside === null) return [first];
    const about = {
      rater: nameOf(desk, beside.cell.rater),
      rated: nameOf(desk, beside.cell.rated),
      parameter: parameterName(desk, beside.neighbour),
      n: beside.n,
    };
    return [first, choice('neighbour', phrase('ask.hidden-neighbour', about), reasonOptions(desk, 10))];
  },
  check: (desk, answers) => {
    const { limits } = resultOf(desk);
    const beside = hiddenNeighbour(desk);
    const [cell] = chosenOf(answers, 'cell');
    const remarks = [
      cell === 'few'
        ? remark('right', phrase('remark.hidden-few', { limit: limits.minCell }))
        : remark('wrong', phrase('remark.hidden-not-few', { limit: limits.minCell }), MATRIX),
    ];
    if (beside === null) return verdictOf(remarks);
    const [neighbour] = chosenOf(answers, 'neighbour');
    const about = {
      parameter: parameterName(desk, beside.neighbour),
      few: parameterName(desk, beside.few),
      n: beside.n,
    };
    remarks.push(
      neighbour === 'derived'
        ? remark('right', phrase('remark.hidden-derived', about))
        : remark('wrong', phrase('remark.hidden-not-derived', about), MATRIX),
    );
    return verdictOf(remarks);
  },
};
