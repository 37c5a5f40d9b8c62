/** Checks of a document against itself: what its tables promise each other. */
import type { ReadableDb } from '../db/connection.ts';

/** Rows that refer to something missing, by table. */
export function brokenReferences(
  db: ReadableDb,
): readonly { readonly table: string; readonly rows: number }[] {
  return db.all<{ table: string; rows: number }>(
    'SELECT "table", count(*) AS rows FROM pragma_foreign_key_check GROUP BY "table" ORDER BY "table"',
  );
}

/** Ratings whose list of answers does not fit the items of their round's instrument. */
export function misfitRatings(db: ReadableDb): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM rating
     JOIN respondent ON respondent.id = respondent_id JOIN batch ON batch.id = batch_id
     JOIN round ON round.id = round_id
     WHERE NOT json_valid(rating.answers) OR json_array_length(rating.answers) <>
       (SELECT count(*) FROM instrument_item WHERE instrument_item.instrument_id = round.instrument_id)`,
  );
  return row?.n ?? 0;
}
