/**
 * Ratings on their way into the document: drafts become rows of a temporary table in short steps, outside of any change, and
 * one statement moves them into their place inside the change. A million answers are in the document within a tenth of a
 * second then, and until that moment the user can cancel.
 */
import { runSteps, type Steps } from '../../../shared/lib/steps.ts';
import type { DraftAnswers } from '../../../shared/domain/mapping/types.ts';
import type { AnswerKind } from '../../../shared/domain/responses/types.ts';
import type { WritableDb } from '../db/connection.ts';

/** How a kind of missing answer stands in `rating.answers`. */
export const MISSING_MARK = '?';
export const NOT_APPLICABLE_MARK = '-';

export const KIND = {
  answered: 1 satisfies (typeof AnswerKind)['answered'],
  missing: 2 satisfies (typeof AnswerKind)['missing'],
  notApplicable: 3 satisfies (typeof AnswerKind)['notApplicable'],
} as const;

export interface RatingDrafts {
  readonly answers: DraftAnswers;
  readonly respondentCount: number;
  /** 0-based sheet row of each respondent. */
  readonly rowOf: (respondent: number) => number;
  readonly groupCount: number;
  readonly itemCount: number;
  /** 0 -> A. */
  readonly columnLetters: (column: number) => string;
}

/** What the staged rows name by number: the columns of each pattern, as JSON. */
export interface StagedRatings {
  readonly letters: readonly string[];
}

/** Runs work in a transaction: the connection's own, or the one that is open. */
export type WriteWith = (work: (db: WritableDb) => void) => void;

const RATINGS_A_STEP = 500;
const TABLES = ['staged_rating', 'staged_respondent', 'staged_group', 'staged_letters'] as const;

/** Takes the temporary tables away, whatever became of them. */
export function dropStaged(db: WritableDb): void {
  for (const table of TABLES) db.run(`DROP TABLE IF EXISTS temp.${table}`);
}

/** Fills the temporary table; one row for every respondent and rated group. */
export function* stageRatings(write: WriteWith, drafts: RatingDrafts): Steps<StagedRatings> {
  write((db) => {
    dropStaged(db);
    db.run(
      'CREATE TEMP TABLE staged_rating (respondent INTEGER, rated INTEGER, answers TEXT, letters INTEGER, rows TEXT)',
    );
  });
  const { answers } = drafts;
  const order = orderOf(drafts);
  const texts = new RatingTexts(drafts);
  let from = 0;
  while (from < order.length) {
    const first = from;
    write((db) => {
      for (let done = 0; done < RATINGS_A_STEP && from < order.length; done += 1) {
        const to = endOfRun(answers, order, from);
        const { respondent, rated, stored, letters, rows } = texts.rating(order, from, to);
        db.run(
          'INSERT INTO temp.staged_rating VALUES (?, ?, ?, ?, ?)',
          respondent,
          rated,
          stored,
          letters,
          rows,
        );
        from = to;
      }
    });
    yield first / order.length;
  }
  return { letters: texts.letters };
}

export interface Places {
  readonly batchRowId: number;
  /** Row ids by the numbers of the drafts. */
  readonly respondentIds: readonly number[];
  readonly groupIds: readonly number[];
}

/** Moves the staged rows into the document, inside its change, and takes the temporary tables away. */
export function placeRatings(db: WritableDb, { letters }: StagedRatings, places: Places): void {
  const letterIds = letters.map(
    (text) =>
      db.run('INSERT INTO source_columns (batch_id, letters) VALUES (?, ?)', places.batchRowId, text).id,
  );
  numbered(db, 'staged_respondent', places.respondentIds);
  numbered(db, 'staged_group', places.groupIds);
  numbered(db, 'staged_letters', letterIds);
  // CROSS JOIN keeps the order of the staged rows, which is that of the primary key.
  db.run(
    `INSERT INTO rating (respondent_id, group_id, answers, source_columns_id, rows)
     SELECT staged_respondent.id, staged_group.id, answers, staged_letters.id, rows FROM temp.staged_rating
     CROSS JOIN temp.staged_respondent ON staged_respondent.at = respondent
     CROSS JOIN temp.staged_group ON staged_group.at = rated
     CROSS JOIN temp.staged_letters ON staged_letters.at = letters`,
  );
  dropStaged(db);
}

function numbered(db: WritableDb, table: (typeof TABLES)[number], ids: readonly number[]): void {
  db.run(`CREATE TEMP TABLE ${table} (at INTEGER PRIMARY KEY, id INTEGER)`);
  ids.forEach((id, at) => db.run(`INSERT INTO temp.${table} VALUES (?, ?)`, at, id));
}

/** Staging and placing at once, inside an open change. */
export function insertRatings(db: WritableDb, drafts: RatingDrafts, places: Places): void {
  placeRatings(db, runSteps(stageRatings((work) => work(db), drafts)), places);
}

/** Answers by respondent, then by rated group, each in the order of the sheet: two stable counting sorts. */
function orderOf({ answers, respondentCount, groupCount }: RatingDrafts): Uint32Array {
  const order = new Uint32Array(answers.count).map((_, at) => at);
  const isBefore = (a: number, b: number): boolean => {
    const [left, right] = [answers.respondent[a] ?? 0, answers.respondent[b] ?? 0];
    return left < right || (left === right && (answers.target[a] ?? 0) < (answers.target[b] ?? 0));
  };
  // Wide sheets come in order, or nearly so.
  if (!order.some((at) => at > 0 && isBefore(at, at - 1))) return order;
  return counted(counted(order, answers.target, groupCount), answers.respondent, respondentCount);
}

function counted(order: Uint32Array, keys: Uint32Array | Uint16Array, count: number): Uint32Array {
  const start = new Uint32Array(count + 1);
  for (const at of order) {
    const next = (keys[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let key = 1; key <= count; key += 1) start[key] = (start[key] ?? 0) + (start[key - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const at of order) {
    const key = keys[at] ?? 0;
    const place = start[key] ?? 0;
    sorted[place] = at;
    start[key] = place + 1;
  }
  return sorted;
}

function endOfRun(answers: DraftAnswers, order: Uint32Array, from: number): number {
  const first = order[from] ?? 0;
  let to = from + 1;
  while (to < order.length) {
    const at = order[to] ?? 0;
    if (answers.respondent[at] !== answers.respondent[first] || answers.target[at] !== answers.target[first])
      break;
    to += 1;
  }
  return to;
}

interface RatingRow {
  readonly respondent: number;
  readonly rated: number;
  readonly stored: string;
  readonly letters: number;
  readonly rows: string | null;
}

/** The JSON texts of a rating. Written by hand: a million answers pass here, and their forms are few. */
class RatingTexts {
  readonly letters: string[] = [];
  readonly #drafts: RatingDrafts;
  readonly #known = new Map<string, number>();
  /** Columns of the last rating about each group, and their number: nearly always the same again. */
  readonly #last: { readonly columns: Int32Array; index: number }[] = [];
  /** Index of each item's answer; -1 = blank. */
  readonly #places: Int32Array;

  constructor(drafts: RatingDrafts) {
    this.#drafts = drafts;
    this.#places = new Int32Array(drafts.itemCount);
  }

  rating(order: Uint32Array, from: number, to: number): RatingRow {
    const { answers, rowOf } = this.#drafts;
    const places = this.#places.fill(-1);
    for (let i = from; i < to; i += 1) {
      const at = order[i] ?? 0;
      places[answers.item[at] ?? 0] = at;
    }
    const first = order[from] ?? 0;
    const respondent = answers.respondent[first] ?? 0;
    const rated = answers.target[first] ?? 0;
    const row = rowOf(respondent);
    let stored = '';
    let isSameRow = true;
    for (const at of places) {
      stored += at < 0 ? ',null' : `,${storedAnswer(answers, at)}`;
      if (at >= 0 && answers.row[at] !== row) isSameRow = false;
    }
    const rows = isSameRow
      ? null
      : JSON.stringify(Array.from(places, (at) => (at < 0 ? null : (answers.row[at] ?? 0) + 1)));
    return { respondent, rated, stored: `[${stored.slice(1)}]`, letters: this.#lettersOf(rated), rows };
  }

  #lettersOf(rated: number): number {
    const { answers, columnLetters } = this.#drafts;
    const columnOf = (at: number): number => (at < 0 ? -1 : (answers.column[at] ?? 0));
    const last = this.#last[rated];
    if (last !== undefined && this.#places.every((at, item) => columnOf(at) === last.columns[item]))
      return last.index;
    const columns = Int32Array.from(this.#places, columnOf);
    const text = JSON.stringify(Array.from(columns, (column) => (column < 0 ? null : columnLetters(column))));
    const index = this.#known.get(text) ?? this.letters.push(text) - 1;
    this.#known.set(text, index);
    this.#last[rated] = { columns, index };
    return index;
  }
}

function storedAnswer(answers: DraftAnswers, at: number): string {
  const kind = answers.kind[at];
  if (kind === KIND.missing) return `"${MISSING_MARK}"`;
  if (kind === KIND.notApplicable) return `"${NOT_APPLICABLE_MARK}"`;
  if (kind === KIND.answered) return JSON.stringify(answers.value[at] ?? null);
  throw new Error(`An answer of kind ${String(kind)} cannot be stored`);
}
