/** One group becomes part of another: its people, what they and others said about it, and the accounts that must still add up. */
import type { ImportAccount } from '../../../shared/domain/mapping/types.ts';
import type { WritableDb } from '../db/connection.ts';
import { MISSING_MARK, NOT_APPLICABLE_MARK, type StoredAnswer } from './responses.ts';

interface Twice {
  readonly respondent: number;
  readonly own: number;
  readonly batch: number;
  readonly from_answers: string;
  readonly into_answers: string;
}

export interface MergedAnswers {
  readonly respondents: number;
  /** Answers that were laid aside. */
  readonly laidAside: number;
}

/**
 * Moves everything of group row `from` to group row `into`. Who rated both keeps one rating: that of the own group for
 * members of either (it is what they said of their own), else the one with more answers on the scale, else that of `into`.
 * What is laid aside is written off in the account of its import as skipped.
 */
export function moveAnswers(db: WritableDb, from: number, into: number): MergedAnswers {
  const twice = db.all<Twice>(
    `SELECT respondent.id AS respondent, respondent.group_id AS own, respondent.batch_id AS batch,
       a.answers AS from_answers, b.answers AS into_answers
     FROM rating AS a JOIN rating AS b ON b.respondent_id = a.respondent_id AND b.group_id = ?
     JOIN respondent ON respondent.id = a.respondent_id WHERE a.group_id = ? ORDER BY respondent.id`,
    into,
    from,
  );
  const aside = new Map<number, string[]>();
  let laidAside = 0;
  for (const one of twice) {
    const loser = keepsFrom(one, from, into) ? into : from;
    const cells = cellsOf(db, one.respondent, loser);
    aside.set(one.batch, [...(aside.get(one.batch) ?? []), ...cells]);
    laidAside += cells.length;
    db.run('DELETE FROM rating WHERE respondent_id = ? AND group_id = ?', one.respondent, loser);
  }
  for (const [batch, cells] of aside) writeOff(db, batch, cells);
  db.run('UPDATE rating SET group_id = ? WHERE group_id = ?', into, from);
  const { changes } = db.run('UPDATE respondent SET group_id = ? WHERE group_id = ?', into, from);
  for (const side of ['rater_id', 'rated_id'])
    db.run(`UPDATE focus_area SET ${side} = ? WHERE ${side} = ?`, into, from);
  return { respondents: changes, laidAside };
}

function keepsFrom({ own, from_answers, into_answers }: Twice, from: number, into: number): boolean {
  if (own === from) return true;
  if (own === into) return false;
  return onScale(from_answers) > onScale(into_answers);
}

function onScale(answers: string): number {
  const list = JSON.parse(answers) as readonly StoredAnswer[];
  return list.filter((one) => one !== null && one !== MISSING_MARK && one !== NOT_APPLICABLE_MARK).length;
}

/** The cells of the sheet that one rating came from. */
function cellsOf(db: WritableDb, respondent: number, group: number): readonly string[] {
  return db
    .all<{ cell: string | null }>(
      `SELECT json_extract(letters, '$[' || answer.key || ']') ||
         coalesce(json_extract(rating.rows, '$[' || answer.key || ']'), respondent.row) AS cell
       FROM rating JOIN respondent ON respondent.id = respondent_id
       JOIN source_columns ON source_columns.id = source_columns_id JOIN json_each(rating.answers) AS answer
       WHERE respondent_id = ? AND rating.group_id = ? AND answer.type <> 'null'`,
      respondent,
      group,
    )
    .map(({ cell }) => cell ?? '');
}

function writeOff(db: WritableDb, batch: number, cells: readonly string[]): void {
  const row = db.get<{ account: string }>('SELECT account FROM batch WHERE id = ?', batch);
  if (row === null) return;
  const account = JSON.parse(row.account) as ImportAccount;
  const skips = cells.map((cell) => ({
    row: Number(/\d+$/u.exec(cell)?.[0] ?? 1) - 1,
    cell,
    reason: 'merged' as const,
    value: '',
    scope: 'cell' as const,
    answers: 1,
  }));
  const after: ImportAccount = {
    ...account,
    answers: {
      ...account.answers,
      stored: account.answers.stored - cells.length,
      skipped: account.answers.skipped + cells.length,
    },
    skips: [...account.skips, ...skips],
  };
  db.run(
    'UPDATE batch SET account = ?, answers = answers - ? WHERE id = ?',
    JSON.stringify(after),
    cells.length,
    batch,
  );
}
