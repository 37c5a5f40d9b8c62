/** Answers of invented people from planted levels: whole rows, and what surveys have besides. The same for the same generator. */
import type { Random } from '../../lib/random.ts';
import { TRAINING_BLANK, type RoundTruth, type TrainingRound, type TrainingRow } from './types.ts';

export const TRAINING_MISSING = 6;
export const TRAINING_NOT_APPLICABLE = 7;
/** Minutes that a round is open: twelve days. */
const OPEN_MINUTES = 12 * 24 * 60;
/** One row in so many is broken off, besides those that are whole. */
const INCOMPLETE_EVERY = 40;

/** What rows are made of, on the scale 1-5. */
export interface RowPlan {
  readonly groups: readonly { readonly id: string; readonly level: 'employees' | 'leaders' | 'top' }[];
  /** Invited people by group. */
  readonly invited: readonly number[];
  /** How far each item lies above or below the level of its relation. */
  readonly offsets: readonly number[];
  /** Level of each relation: index rater * groups + rated; NaN = these two are not asked about each other. */
  readonly levels: Float64Array;
  readonly random: Random;
  /** Share of the invited people that answers. */
  readonly rate: number;
  /** How many bands of seniority there are. */
  readonly seniorities: number;
  readonly comments: CommentTexts;
  /** An item that hardly anybody of one group can answer about another: index of the item in a person's answers, and who still does. */
  readonly silence?: { readonly rater: number; readonly place: number; readonly answering: number };
}

export interface CommentTexts {
  readonly byGroup: Readonly<Record<string, readonly string[]>>;
  readonly common: readonly string[];
  readonly test: string;
}

export function countRows({ id, rows }: TrainingRound): RoundTruth {
  const count = (kind: TrainingRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  return {
    round: id,
    rows: rows.length,
    respondents: count('complete'),
    incomplete: count('incomplete'),
    tests: count('test'),
    duplicates: count('superseded'),
  };
}

/** The rows of a round in the order of submission. */
export function makeRows(making: RowPlan): readonly TrainingRow[] {
  const { groups, invited, random } = making;
  const rows: TrainingRow[] = [];
  const comments = new Comments(random, making.comments);
  let person = 0;
  /** Groups of people who have not answered, for those who break off; the top stays below the limit. */
  const silent: number[] = [];
  groups.forEach((group, index) => {
    const count = invited[index] ?? 0;
    const responding = Math.min(count, Math.max(1, Math.round(count * making.rate)));
    for (let i = 0; i < responding; i += 1) {
      person += 1;
      rows.push(makeRow(making, person, index, comments.next(group.id)));
    }
    for (let i = responding; i < count && group.level !== 'top'; i += 1) silent.push(index);
  });
  const broken = Math.min(silent.length, Math.max(2, Math.round(rows.length / INCOMPLETE_EVERY)));
  for (let i = 0; i < broken; i += 1) {
    person += 1;
    const [group] = silent.splice(random.integer(silent.length), 1);
    rows.push(breakOff(makeRow(making, person, group ?? 0, ''), making));
  }
  const again = rows[random.integer(rows.length - broken)];
  if (again) rows.push(firstTry(again, making));
  if (making.silence) silenceMost(rows, making.silence);
  rows.sort((a, b) => a.submittedAt - b.submittedAt || a.person - b.person);
  return [tryOut(making, person + 1), ...rows];
}

function makeRow(making: RowPlan, person: number, group: number, comment: string): TrainingRow {
  const { random } = making;
  const row = {
    person,
    kind: 'complete' as const,
    group,
    position: making.groups[group]?.level === 'employees' ? ('employee' as const) : ('leader' as const),
    seniority: random.integer(making.seniorities),
    answers: makeAnswers(making, group),
    comment,
    minutes: 6 + random.integer(16),
  };
  // The first hour belongs to the try-out, the second one to first tries.
  return { ...row, submittedAt: 120 + random.integer(OPEN_MINUTES - 120) };
}

function silenceMost(
  rows: readonly TrainingRow[],
  { rater, place, answering }: NonNullable<RowPlan['silence']>,
): void {
  let left = answering;
  for (const { group, answers } of rows) {
    const code = answers[place] ?? TRAINING_BLANK;
    if (group !== rater || code === TRAINING_BLANK || code >= TRAINING_MISSING) continue;
    if (left > 0) left -= 1;
    else answers[place] = TRAINING_MISSING;
  }
}

/** Near enough to a normal deviate, by additions only: the same on every machine. */
function deviate(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += random.next();
  return sum;
}

function makeAnswers({ groups, levels, offsets, random }: RowPlan, group: number): Uint8Array {
  const answers = new Uint8Array(groups.length * offsets.length);
  const mood = deviate(random) * 0.3;
  groups.forEach((_, target) => {
    const at = target * offsets.length;
    const planted = levels[group * groups.length + target] ?? 3;
    // Who is not to be rated is skipped by the survey itself.
    if (Number.isNaN(planted)) return;
    const level = planted + mood + deviate(random) * 0.25;
    if (target !== group && random.next() < 0.06) {
      answers.fill(TRAINING_NOT_APPLICABLE, at, at + offsets.length);
      return;
    }
    offsets.forEach((offset, item) => {
      const chance = random.next();
      const value = Math.min(5, Math.max(1, Math.round(level + offset + deviate(random) * 0.55)));
      answers[at + item] = chance < 0.035 ? TRAINING_MISSING : chance < 0.045 ? TRAINING_BLANK : value;
    });
  });
  return answers;
}

/** Somebody who left after the first groups. */
function breakOff(row: TrainingRow, { groups, offsets, random }: RowPlan): TrainingRow {
  const rated = 1 + random.integer(Math.max(1, Math.floor(groups.length / 2)));
  return { ...row, kind: 'incomplete', answers: row.answers.fill(TRAINING_BLANK, rated * offsets.length) };
}

/** An earlier row of a person who answered once more: the later one counts. */
function firstTry(row: TrainingRow, making: RowPlan): TrainingRow {
  const submittedAt = 60 + making.random.integer(60);
  return { ...row, kind: 'superseded', answers: makeAnswers(making, row.group), comment: '', submittedAt };
}

/** The consultant's own click through the survey before it opened. */
function tryOut({ groups, offsets, comments }: RowPlan, person: number): TrainingRow {
  return {
    person,
    kind: 'test',
    group: 0,
    position: 'employee',
    seniority: 0,
    answers: new Uint8Array(groups.length * offsets.length).fill(3),
    comment: comments.test,
    submittedAt: 5,
    minutes: 2,
  };
}

/** Three in ten people write something: first what fits their group, then what anybody could write. */
class Comments {
  readonly #random: Random;
  readonly #texts: CommentTexts;
  readonly #left = new Map<string, string[]>();
  #common: string[] = [];

  constructor(random: Random, texts: CommentTexts) {
    this.#random = random;
    this.#texts = texts;
  }

  next(group: string): string {
    if (this.#random.next() >= 0.3) return '';
    const own = this.#left.get(group) ?? [...(this.#texts.byGroup[group] ?? [])];
    this.#left.set(group, own);
    if (own.length > 0) return own.splice(this.#random.integer(own.length), 1)[0] ?? '';
    if (this.#common.length === 0) this.#common = [...this.#texts.common];
    return this.#common.splice(this.#random.integer(this.#common.length), 1)[0] ?? '';
  }
}
