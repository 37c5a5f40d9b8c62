/** Which rows belong to which respondent, and which rows are left out and why. */
import type { Position } from '../engagement/types.ts';
import type { Steps } from '../../lib/steps.ts';
import type { AccountBook } from './account.ts';
import { UNKNOWN } from './groups.ts';
import type { Plan } from './plan.ts';
import type { ProblemList } from './problems.ts';
import { columnLetters, type Cell } from './sheet.ts';
import { submissionTimes } from './submitted.ts';
import { cellKey, cellText, fold, isBlank, shownValue, textKey } from './text.ts';
import type { Mapping, SkipReason } from './types.ts';
import { isTestText, isTestWord, positionOfWord, statusOfWord } from './words.ts';

export interface Candidate {
  readonly sourceId: string | null;
  readonly group: number;
  readonly position: Position | null;
  /** First row of the respondent. */
  readonly row: number;
}

export interface Respondents {
  readonly candidates: readonly Candidate[];
  /** Sheet row -> index of its candidate; -1 for rows left out. */
  readonly ofRow: Int32Array;
}

/** Rows that are looked at between two steps. */
const ROWS_A_STEP = 200;

type Row = readonly (Cell | undefined)[];

/** Walks all rows once: empty, test, incomplete and homeless rows leave; the rest are people. */
export function* findRespondents(
  plan: Plan,
  mapping: Mapping,
  book: AccountBook,
  problems: ProblemList,
): Steps<Respondents> {
  const people = plan.gathered ? new GatheredPeople(plan, book, problems) : new RowPeople(plan, book);
  const positions = new PositionNames(plan, mapping, problems);
  const { rows } = plan.sheet;
  for (let r = plan.firstRow; r < rows.length; r += 1) {
    const row: Row = rows[r] ?? [];
    if (r % ROWS_A_STEP === 0) yield r / rows.length;
    book.readRow();
    const reason = setApart(row, r, plan, problems);
    if (reason !== null) {
      book.skipRow(r, reason.column, reason.reason, reason.value, countAnswers(row, plan));
      continue;
    }
    people.take(row, r, positions);
  }
  return people.finish();
}

function setApart(
  row: Row,
  r: number,
  plan: Plan,
  problems: ProblemList,
): { reason: SkipReason; column: number; value: string } | null {
  if (row.every(isBlank)) return { reason: 'empty-row', column: 0, value: '' };
  if (plan.submittedRequired && isBlank(row[plan.submitted]))
    return { reason: 'incomplete', column: plan.submitted, value: '' };
  for (const { column, complete, test } of plan.statuses) {
    // Forms that were filled in row by row each have a mark of their own; it is blank in the rows of the others.
    if (plan.gathered && complete && isBlank(row[column])) continue;
    const text = cellText(row[column]);
    const key = cellKey(row[column]);
    const word = statusOfWord(key);
    if (test.has(key) || (word === 'test' && !complete?.has(key)))
      return { reason: 'test-response', column, value: text };
    if (complete ? !complete.has(key) : word === 'incomplete')
      return { reason: 'incomplete', column, value: text };
    if (!complete && word === null && !isDateLike(row[column]))
      problems.addCell('notice', 'import.unknown-status', shownValue(text), r, column, {
        sheet: plan.sheet.name,
      });
  }
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column];
    if (typeof cell !== 'string' || plan.isAnswer[column] === 1 || !isTestText(cell)) continue;
    const isGroup = column === plan.group || column === plan.target;
    if (column === plan.item || (isGroup && plan.groups.findCell(cell) !== UNKNOWN)) continue;
    // What somebody wrote beside the word may be about a person.
    return { reason: 'test-response', column, value: isTestWord(cell) ? cell.trim() : '' };
  }
  return null;
}

function isDateLike(cell: Cell | undefined): boolean {
  return (
    (typeof cell === 'object' && cell?.kind === 'date') ||
    /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cellText(cell))
  );
}

/** Non-blank cells in answer columns of a row. */
export function countAnswers(row: Row, plan: Plan): number {
  const asked = plan.questions?.findCell(row[plan.item]) ?? null;
  if (asked && asked.about !== 'answer') return 0;
  let count = 0;
  for (const { column } of plan.answers) if (!isBlank(row[column])) count += 1;
  return count;
}

class PositionNames {
  readonly #sheet: string;
  readonly #mapped: ReadonlyMap<string, Position>;
  readonly #problems: ProblemList;

  constructor(plan: Plan, mapping: Mapping, problems: ProblemList) {
    this.#sheet = plan.sheet.name;
    this.#mapped = new Map(
      Object.entries(mapping.positions).map(([text, position]) => [textKey(text), position]),
    );
    this.#problems = problems;
  }

  /** The row's position; null where none is given or the word is not known (said as a notice). */
  of(row: Row, r: number, column: number): Position | null {
    const cell = row[column];
    if (column < 0 || isBlank(cell)) return null;
    const position = this.#mapped.get(cellKey(cell)) ?? positionOfWord(fold(cellText(cell)));
    if (position === null)
      this.#problems.addCell('notice', 'import.unknown-position', shownValue(cellText(cell)), r, column, {
        sheet: this.#sheet,
      });
    return position;
  }
}

interface People {
  take(row: Row, r: number, positions: PositionNames): void;
  finish(): Respondents;
}

/** Wide sheets: a row is a respondent; of several rows with one id the latest submitted stays. */
class RowPeople implements People {
  readonly #plan: Plan;
  readonly #book: AccountBook;
  readonly #kept: { row: number; key: string; candidate: Candidate }[] = [];

  constructor(plan: Plan, book: AccountBook) {
    this.#plan = plan;
    this.#book = book;
  }

  take(row: Row, r: number, positions: PositionNames): void {
    const plan = this.#plan;
    const answers = countAnswers(row, plan);
    const group = plan.groups.findCell(row[plan.group]);
    if (group < 0) {
      this.#book.skipGroup(plan.group, row[plan.group], r, group, answers);
      return;
    }
    if (answers === 0) {
      this.#book.countBlank(plan.answers.length);
      this.#book.skipRow(r, plan.respondent >= 0 ? plan.respondent : 0, 'no-answers', '', 0);
      return;
    }
    const sourceId = plan.respondent < 0 ? '' : cellText(row[plan.respondent]);
    const candidate = {
      sourceId: sourceId || null,
      group,
      position: positions.of(row, r, plan.position),
      row: r,
    };
    this.#kept.push({ row: r, key: sourceId, candidate });
  }

  finish(): Respondents {
    const plan = this.#plan;
    const { rows } = plan.sheet;
    const times =
      plan.submitted < 0 ? null : submissionTimes(this.#kept.map(({ row }) => rows[row]?.[plan.submitted]));
    const latest = new Map<string, number>();
    this.#kept.forEach(({ key }, index) => {
      const other = key === '' ? undefined : latest.get(key);
      if (key === '') return;
      if (other === undefined || !isEarlier(times, index, other)) latest.set(key, index);
    });
    const ofRow = new Int32Array(rows.length).fill(-1);
    const candidates: Candidate[] = [];
    this.#kept.forEach(({ row, key, candidate }, index) => {
      if (key !== '' && latest.get(key) !== index) {
        this.#book.skipRow(row, plan.respondent, 'duplicate', '', countAnswers(rows[row] ?? [], plan));
        return;
      }
      ofRow[row] = candidates.push(candidate) - 1;
    });
    return { candidates, ofRow };
  }
}

function isEarlier(times: readonly (number | null)[] | null, index: number, other: number): boolean {
  const [time, otherTime] = [times?.[index] ?? null, times?.[other] ?? null];
  return time !== null && otherTime !== null && time < otherTime;
}

/** Long sheets: rows with one id are one respondent; group and position may stand once or on every row. */
class GatheredPeople implements People {
  readonly #plan: Plan;
  readonly #book: AccountBook;
  readonly #problems: ProblemList;
  readonly #byKey = new Map<string, number>();
  readonly #people: { sourceId: string; group: number; position: Position | null; row: number }[] = [];
  readonly #ofRow: Int32Array;

  constructor(plan: Plan, book: AccountBook, problems: ProblemList) {
    this.#plan = plan;
    this.#book = book;
    this.#problems = problems;
    this.#ofRow = new Int32Array(plan.sheet.rows.length).fill(-1);
  }

  take(row: Row, r: number, positions: PositionNames): void {
    const plan = this.#plan;
    const id = cellText(row[plan.respondent]);
    if (id === '') {
      this.#book.skipRow(r, plan.respondent, 'no-respondent', '', countAnswers(row, plan));
      return;
    }
    const asked = plan.questions?.findCell(row[plan.item])?.about;
    const value = plan.answers[0]?.column ?? -1;
    const groupAt = asked === 'group' ? value : plan.group;
    const group = isBlank(row[groupAt]) ? UNKNOWN : plan.groups.findCell(row[groupAt]);
    if (!isBlank(row[groupAt]) && group < 0) {
      this.#book.skipGroup(groupAt, row[groupAt], r, group, countAnswers(row, plan));
      return;
    }
    const position = positions.of(row, r, asked === 'position' ? value : plan.position);
    const known = this.#byKey.get(id);
    if (known === undefined) {
      const index = this.#people.push({ sourceId: id, group, position, row: r }) - 1;
      this.#byKey.set(id, index);
      this.#ofRow[r] = index;
      return;
    }
    const person = this.#people[known];
    if (!person) return;
    this.#ofRow[r] = known;
    if (group >= 0 && person.group >= 0 && group !== person.group)
      this.#problems.addCell('error', 'import.two-groups', shownValue(id), r, groupAt, {
        sheet: plan.sheet.name,
        column: columnLetters(groupAt),
      });
    if (person.group < 0) person.group = group;
    person.position ??= position;
  }

  finish(): Respondents {
    const plan = this.#plan;
    for (let r = plan.firstRow; r < this.#ofRow.length; r += 1) {
      const person = this.#people[this.#ofRow[r] ?? -1];
      if (!person || person.group >= 0) continue;
      this.#ofRow[r] = -1;
      this.#book.skipRow(
        r,
        Math.max(0, plan.group),
        'no-group',
        '',
        countAnswers(plan.sheet.rows[r] ?? [], plan),
      );
    }
    return { candidates: this.#people, ofRow: this.#ofRow };
  }
}
