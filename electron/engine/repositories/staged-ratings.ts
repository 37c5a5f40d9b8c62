/**
 * Ratings on their way into the document: drafts become rows of a temporary table in short steps, outside of any change, and
 * one statement moves them into their place inside the change. A million answers are in the document within a tenth of a
 * second then, and until that moment the user can cancel. A staged row is a whole person, whose ratings SQLite takes apart: 5,000
 * inserts instead of 150,000. Whom somebody rated and from which columns is nearly always the same again, and stands apart.
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
const TABLES = [
  'staged_person',
  'staged_pattern',
  'staged_respondent',
  'staged_group',
  'staged_letters',
] as const;

/** Takes the temporary tables away, whatever became of them. */
export function dropStaged(db: WritableDb): void {
  for (const table of TABLES) db.run(`DROP TABLE IF EXISTS temp.${table}`);
}

/** Fills the temporary tables; one row for every respondent with answers. */
export function* stageRatings(write: WriteWith, drafts: RatingDrafts): Steps<StagedRatings> {
  write((db) => {
    dropStaged(db);
    db.run('CREATE TEMP TABLE staged_person (respondent INTEGER, pattern INTEGER, answers TEXT, rows TEXT)');
    db.run(
      `CREATE TEMP TABLE staged_pattern (pattern INTEGER, at INTEGER, rated INTEGER, letters INTEGER,
         PRIMARY KEY (pattern, at)) WITHOUT ROWID`,
    );
  });
  const order = byRespondent(drafts);
  const texts = new PersonTexts(drafts);
  let from = 0;
  while (from < order.length) {
    const first = from;
    write((db) => {
      for (let done = 0; done < RATINGS_A_STEP && from < order.length;) {
        const to = endOfRespondent(drafts.answers, order, from);
        const { respondent, pattern, isNew, ratings, stored, rows } = texts.person(order, from, to);
        if (isNew)
          ratings.forEach(({ rated, letters }, at) =>
            db.run('INSERT INTO temp.staged_pattern VALUES (?, ?, ?, ?)', pattern, at, rated, letters),
          );
        db.run('INSERT INTO temp.staged_person VALUES (?, ?, ?, ?)', respondent, pattern, stored, rows);
        done += ratings.length;
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
     SELECT staged_respondent.id, staged_group.id, one.value, staged_letters.id,
       CASE WHEN rows IS NULL THEN NULL ELSE json_extract(rows, '$[' || one.key || ']') END
     FROM temp.staged_person
     CROSS JOIN temp.staged_respondent ON staged_respondent.at = respondent
     CROSS JOIN json_each(answers) AS one
     CROSS JOIN temp.staged_pattern ON staged_pattern.pattern = staged_person.pattern AND staged_pattern.at = one.key
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

/** Answers respondent by respondent, each in the order of the sheet (a stable counting sort). */
function byRespondent({ answers, respondentCount }: RatingDrafts): Uint32Array {
  const order = new Uint32Array(answers.count);
  let isInOrder = true;
  for (let at = 0; at < answers.count; at += 1) {
    order[at] = at;
    if (at > 0 && (answers.respondent[at] ?? 0) < (answers.respondent[at - 1] ?? 0)) isInOrder = false;
  }
  // Wide sheets come in order.
  return isInOrder ? order : counted(order, answers.respondent, respondentCount);
}

function counted(order: Uint32Array, keys: Uint32Array, count: number): Uint32Array {
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

function endOfRespondent({ respondent }: DraftAnswers, order: Uint32Array, from: number): number {
  const own = respondent[order[from] ?? 0];
  let to = from + 1;
  while (to < order.length && respondent[order[to] ?? 0] === own) to += 1;
  return to;
}

interface PersonRow {
  readonly respondent: number;
  readonly pattern: number;
  /** Is this the first person of its pattern? */
  readonly isNew: boolean;
  readonly ratings: readonly { readonly rated: number; readonly letters: number }[];
  /** A list of the ratings' lists of answers, as JSON. */
  readonly stored: string;
  /** Likewise the rows of the answers that do not all stand in the person's own row; null where all do. */
  readonly rows: string | null;
}

/** The JSON texts of a person. Written by hand: a million answers pass here, and their forms are few. */
class PersonTexts {
  readonly letters: string[] = [];
  readonly #drafts: RatingDrafts;
  readonly #known = new Map<string, number>();
  readonly #patterns = new Map<string, number>();
  /** Columns of the last rating about each group, and their number: nearly always the same again. */
  readonly #last: { readonly columns: Int32Array; index: number }[] = [];
  /** Index of the answer about each group and item; -1 = blank. */
  readonly #places: Int32Array;

  constructor(drafts: RatingDrafts) {
    this.#drafts = drafts;
    this.#places = new Int32Array(drafts.groupCount * drafts.itemCount);
  }

  person(order: Uint32Array, from: number, to: number): PersonRow {
    const { answers, rowOf, groupCount, itemCount } = this.#drafts;
    const places = this.#places.fill(-1);
    for (let i = from; i < to; i += 1) {
      const at = order[i] ?? 0;
      places[(answers.target[at] ?? 0) * itemCount + (answers.item[at] ?? 0)] = at;
    }
    const respondent = answers.respondent[order[from] ?? 0] ?? 0;
    const row = rowOf(respondent);
    const ratings: { rated: number; letters: number }[] = [];
    const rows: (string | null)[] = [];
    let stored = '';
    let key = '';
    for (let rated = 0; rated < groupCount; rated += 1) {
      const first = rated * itemCount;
      const rating = this.#rating(first, row);
      if (rating === null) continue;
      const letters = this.#lettersOf(rated, places.subarray(first, first + itemCount));
      ratings.push({ rated, letters });
      key += `${rated}:${letters},`;
      stored += stored === '' ? rating.stored : `,${rating.stored}`;
      rows.push(rating.isOwnRow ? null : this.#rowsOf(first));
    }
    const known = this.#patterns.get(key);
    const pattern = known ?? this.#patterns.size;
    if (known === undefined) this.#patterns.set(key, pattern);
    const isOwnRow = rows.every((each) => each === null);
    return {
      ...{ respondent, pattern, isNew: known === undefined, ratings, stored: `[${stored}]` },
      rows: isOwnRow ? null : `[${rows.map((each) => each ?? 'null').join(',')}]`,
    };
  }

  /** The answers about one group; null where there is none. */
  #rating(first: number, row: number): { stored: string; isOwnRow: boolean } | null {
    const { answers, itemCount } = this.#drafts;
    let stored = '';
    let isOwnRow = true;
    let isBlank = true;
    for (let item = 0; item < itemCount; item += 1) {
      const at = this.#places[first + item] ?? -1;
      stored += item === 0 ? '[' : ',';
      if (at < 0) stored += 'null';
      else {
        stored += storedAnswer(answers, at);
        isBlank = false;
        if (answers.row[at] !== row) isOwnRow = false;
      }
    }
    return isBlank ? null : { stored: `${stored}]`, isOwnRow };
  }

  #rowsOf(first: number): string {
    const { answers, itemCount } = this.#drafts;
    const places = this.#places.subarray(first, first + itemCount);
    return JSON.stringify(Array.from(places, (at) => (at < 0 ? null : (answers.row[at] ?? 0) + 1)));
  }

  #lettersOf(rated: number, places: Int32Array): number {
    const { answers, columnLetters } = this.#drafts;
    const columnOf = (at: number): number => (at < 0 ? -1 : (answers.column[at] ?? 0));
    const last = this.#last[rated];
    if (last !== undefined && places.every((at, item) => columnOf(at) === last.columns[item]))
      return last.index;
    const columns = Int32Array.from(places, columnOf);
    const text = JSON.stringify(Array.from(columns, (column) => (column < 0 ? null : columnLetters(column))));
    const index = this.#known.get(text) ?? this.letters.push(text) - 1;
    this.#known.set(text, index);
    this.#last[rated] = { columns, index };
    return index;
  }
}

/** Small whole numbers, which nearly all answers are. */
const NUMBERS = Array.from({ length: 101 }, (_, value) => String(value));

function storedAnswer(answers: DraftAnswers, at: number): string {
  const kind = answers.kind[at];
  if (kind === KIND.answered) {
    const value = answers.value[at] ?? null;
    return NUMBERS[value ?? -1] ?? JSON.stringify(value);
  }
  if (kind === KIND.missing) return `"${MISSING_MARK}"`;
  if (kind === KIND.notApplicable) return `"${NOT_APPLICABLE_MARK}"`;
  throw new Error(`An answer of kind ${String(kind)} cannot be stored`);
}
