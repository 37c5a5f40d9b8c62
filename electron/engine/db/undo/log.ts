/** The undo log of one connection: what each step changed, row by row, and how to take it back and do it again. */
import type { UndoMode } from '../../../../shared/domain/engagement/actions.ts';
import type { Connection, ReadableDb, WritableDb } from '../connection.ts';
import { loggedTables, logSchema, quoted, rowsOf, type LoggedTable } from './tables.ts';

/** What a step was, for its label. */
export interface UndoStep {
  readonly action: string;
  readonly subject: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

export interface UndoState {
  /** What undo would take back now, and what redo would do again. */
  readonly undo: UndoStep | null;
  readonly redo: UndoStep | null;
}

type Stack = 'undo' | 'redo';

/** Steps that are kept. */
export const MOST_STEPS = 200;
/** Noted rows that are kept; beyond, the oldest steps are let go. The newest step always stays. */
const MOST_ENTRIES = 500_000;
const NO_MARK = Number.MAX_SAFE_INTEGER;

type EntryKind = 'insert' | 'update' | 'delete' | 'added' | 'removed';

interface Entry {
  readonly seq: number;
  readonly place: number;
  readonly kind: EntryKind;
}

interface StepRow {
  readonly id: number;
  readonly action: string;
  readonly subject: string | null;
  readonly counts: string;
}

const logs = new WeakMap<Connection, UndoLog>();

/** The log of a connection; its temporary tables and triggers are made when it is first asked for, outside a transaction. */
export function undoLogOf(connection: Connection): UndoLog {
  const known = logs.get(connection);
  if (known !== undefined) return known;
  const log = new UndoLog(connection);
  logs.set(connection, log);
  return log;
}

export class UndoLog {
  readonly #tables: readonly LoggedTable[];

  constructor(connection: Connection) {
    this.#tables = loggedTables(connection.reader);
    connection.changeSchema((db) => db.execute(logSchema(this.#tables)));
  }

  state(db: ReadableDb): UndoState {
    return { undo: labelOf(top(db, 'undo')), redo: labelOf(top(db, 'redo')) };
  }

  /**
   * Runs a change inside the caller's transaction and keeps it as a step, named by what `entry` makes of the result. One that
   * stands apart is passed over by undo; one that ends it cannot be taken back, nor can anything before it.
   */
  record<T>(db: WritableDb, mode: UndoMode, work: () => T, entry: (result: T) => UndoStep): T {
    if (mode !== 'step') {
      const result = work();
      entry(result);
      if (mode === 'ends') this.#dropAll(db, ['undo', 'redo']);
      return result;
    }
    const step = db.run("INSERT INTO undo_step (stack, action, counts) VALUES ('undo', '', '{}')").id;
    this.#logUnder(db, step, true);
    const result = work();
    this.#noteRanges(db, step);
    db.run('UPDATE undo_now SET logging = 0');
    const { action, subject, counts } = entry(result);
    const entries =
      db.get<{ n: number }>('SELECT count(*) AS n FROM undo_entry WHERE step = ?', step)?.n ?? 0;
    if (entries === 0) {
      this.#drop(db, step);
      return result;
    }
    const values = [action, subject, JSON.stringify(counts), entries, step] as const;
    db.run('UPDATE undo_step SET action = ?, subject = ?, counts = ?, entries = ? WHERE id = ?', ...values);
    this.#dropAll(db, ['redo']);
    this.#trim(db);
    return result;
  }

  /** Takes the newest step of a stack back and puts it on the other one; null where there is none. */
  turn(db: WritableDb, from: Stack): UndoStep | null {
    const step = top(db, from);
    if (step === null) return null;
    // References hold again at the end, whatever the order in between.
    db.run('PRAGMA defer_foreign_keys = ON');
    const to: Stack = from === 'undo' ? 'redo' : 'undo';
    const values = [to, step.action, step.subject, step.counts] as const;
    const other = db.run(
      'INSERT INTO undo_step (stack, action, subject, counts) VALUES (?, ?, ?, ?)',
      ...values,
    ).id;
    this.#logUnder(db, other, false);
    const entries = db.all<Entry>(
      'SELECT seq, place, kind FROM undo_entry WHERE step = ? ORDER BY seq DESC',
      step.id,
    );
    for (const entry of entries) this.#takeBack(db, entry, other);
    db.run('UPDATE undo_now SET logging = 0');
    this.#drop(db, step.id);
    return labelOf(step);
  }

  /** From here on, what changes is noted under the step; with `ranges`, what is added to the tables that have them is not. */
  #logUnder(db: WritableDb, step: number, ranges: boolean): void {
    for (const table of this.#tables) {
      if (table.rising === null) continue;
      const high = ranges ? highest(db, table, table.rising) : NO_MARK;
      db.run('REPLACE INTO undo_high (place, high) VALUES (?, ?)', table.index, high);
    }
    db.run('UPDATE undo_now SET step = ?, logging = 1', step);
  }

  /** What a step added over the marks, one entry a table, those first that others refer to. */
  #noteRanges(db: WritableDb, step: number): void {
    for (const table of this.#tables) {
      if (table.rising === null) continue;
      const low =
        db.get<{ high: number }>('SELECT high FROM undo_high WHERE place = ?', table.index)?.high ?? 0;
      const high = highest(db, table, table.rising);
      if (high > low) noteRange(db, step, table.index, 'added', low, high);
    }
  }

  /** Undoes one entry; the triggers note the opposite under the step that is being made. */
  #takeBack(db: WritableDb, { seq, place, kind }: Entry, other: number): void {
    const table = this.#tables[place];
    if (table === undefined) throw new Error(`The undo log names table ${place}`);
    if (kind === 'added' || kind === 'removed') this.#moveRange(db, table, kind, seq, other);
    else db.run(oppositeOf(table, kind), seq);
  }

  /** A range leaves the table for the log, or comes back from it, in two statements instead of row by row. */
  #moveRange(
    db: WritableDb,
    table: LoggedTable,
    kind: 'added' | 'removed',
    seq: number,
    other: number,
  ): void {
    const range = db.get<{ low: number; high: number }>(
      'SELECT low, high FROM undo_range WHERE seq = ?',
      seq,
    );
    if (range === null || table.rising === null)
      throw new Error(`The undo log lacks a range of ${table.name}`);
    const { low, high } = range;
    const opposite = kind === 'added' ? 'removed' : 'added';
    const note = noteRange(db, other, table.index, opposite, low, high);
    db.run('UPDATE undo_now SET logging = 0');
    const columns = table.columns.map(quoted).join(', ');
    const kept = table.columns.map((_, at) => `o${at}`).join(', ');
    const target = `main.${quoted(table.name)}`;
    if (kind === 'added') {
      const within = `${quoted(table.rising)} > ? AND ${quoted(table.rising)} <= ?`;
      const keep = `INSERT INTO ${rowsOf(table)} (seq, ${kept}) SELECT ?, ${columns} FROM ${target} WHERE ${within}`;
      db.run(keep, note, low, high);
      db.run(`DELETE FROM ${target} WHERE ${within}`, low, high);
    } else {
      db.run(`INSERT INTO ${target} (${columns}) SELECT ${kept} FROM ${rowsOf(table)} WHERE seq = ?`, seq);
    }
    db.run('UPDATE undo_now SET logging = 1');
  }

  /** Forgets a step with all it noted. */
  #drop(db: WritableDb, step: number): void {
    const noted = 'SELECT seq FROM undo_entry WHERE step = ?';
    const places = db.all<{ place: number }>('SELECT DISTINCT place FROM undo_entry WHERE step = ?', step);
    for (const { place } of places) {
      const table = this.#tables[place];
      if (table !== undefined) db.run(`DELETE FROM ${rowsOf(table)} WHERE seq IN (${noted})`, step);
    }
    db.run(`DELETE FROM undo_range WHERE seq IN (${noted})`, step);
    db.run('DELETE FROM undo_entry WHERE step = ?', step);
    db.run('DELETE FROM undo_step WHERE id = ?', step);
  }

  #dropAll(db: WritableDb, stacks: readonly Stack[]): void {
    for (const stack of stacks)
      for (const { id } of db.all<{ id: number }>('SELECT id FROM undo_step WHERE stack = ?', stack))
        this.#drop(db, id);
  }

  #trim(db: WritableDb): void {
    const steps = db.all<{ id: number; entries: number }>(
      'SELECT id, entries FROM undo_step ORDER BY id DESC',
    );
    let entries = 0;
    steps.forEach((step, place) => {
      entries += step.entries;
      if (place >= MOST_STEPS || (place > 0 && entries > MOST_ENTRIES)) this.#drop(db, step.id);
    });
  }
}

/** The largest value of the rising column, 0 in an empty table. */
function highest(db: ReadableDb, { name }: LoggedTable, rising: string): number {
  const row = db.get<{ high: number | null }>(
    `SELECT max(${quoted(rising)}) AS high FROM main.${quoted(name)}`,
  );
  return row?.high ?? 0;
}

function noteRange(
  db: WritableDb,
  step: number,
  place: number,
  kind: 'added' | 'removed',
  low: number,
  high: number,
): number {
  const seq = db.run('INSERT INTO undo_entry (step, place, kind) VALUES (?, ?, ?)', step, place, kind).id;
  db.run('INSERT INTO undo_range (seq, low, high) VALUES (?, ?, ?)', seq, low, high);
  return seq;
}

/** The statement that undoes what was done to one row; its one value is the number of the entry. */
function oppositeOf(table: LoggedTable, kind: 'insert' | 'update' | 'delete'): string {
  const target = `main.${quoted(table.name)}`;
  const rows = `${rowsOf(table)} AS noted`;
  const columns = table.columns.map(quoted);
  if (kind === 'delete') {
    const kept = columns.map((_, at) => `noted.o${at}`).join(', ');
    return `INSERT INTO ${target} (${columns.join(', ')}) SELECT ${kept} FROM ${rows} WHERE noted.seq = ?`;
  }
  if (kind === 'insert') {
    const names = table.key.map(quoted).join(', ');
    const kept = table.key.map((_, at) => `noted.k${at}`).join(', ');
    return `DELETE FROM ${target} WHERE (${names}) = (SELECT ${kept} FROM ${rows} WHERE noted.seq = ?)`;
  }
  const same = table.key.map((column, at) => `row.${quoted(column)} = noted.k${at}`).join(' AND ');
  const set = columns.map((column, at) => `${column} = noted.o${at}`).join(', ');
  return `UPDATE ${target} AS row SET ${set} FROM ${rows} WHERE noted.seq = ? AND ${same}`;
}

function top(db: ReadableDb, stack: Stack): StepRow | null {
  return db.get<StepRow>(
    'SELECT id, action, subject, counts FROM undo_step WHERE stack = ? ORDER BY id DESC LIMIT 1',
    stack,
  );
}

function labelOf(step: StepRow | null): UndoStep | null {
  if (step === null) return null;
  const { action, subject, counts } = step;
  return { action, subject, counts: JSON.parse(counts) as Readonly<Record<string, number>> };
}
