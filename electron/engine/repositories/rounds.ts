/** The list of rounds as it is edited, and the instrument that is asked from now on. */
import type { PlannedRound } from '../../../shared/domain/engagement/rounds.ts';
import type { Instrument } from '../../../shared/domain/instrument/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { currentInstrumentId, insertRound } from './engagement.ts';
import { writeSetting } from './settings.ts';
import { ROUND_DAYS } from './work-settings.ts';

/** Makes the document's list this one; a round that is left out holds no import. */
export function replaceRounds(db: WritableDb, rounds: readonly PlannedRound[]): void {
  const known = new Set(db.all<{ key: string }>('SELECT key FROM round').map(({ key }) => key));
  const wanted = new Set(rounds.map(({ id }) => id));
  for (const key of known) if (!wanted.has(key)) db.run('DELETE FROM round WHERE key = ?', key);
  const instrumentId = currentInstrumentId(db);
  rounds.forEach(({ id, label }, position) => {
    if (!known.has(id)) insertRound(db, { id, label, instrumentId });
    db.run('UPDATE round SET label = ?, position = ? WHERE key = ?', label, position, id);
  });
  const days = rounds.map(({ id, opensOn, closesOn, closed }) => [
    id,
    {
      ...(opensOn ? { opensOn } : {}),
      ...(closesOn ? { closesOn } : {}),
      ...(closed === true ? { closed } : {}),
    },
  ]);
  writeSetting(db, ROUND_DAYS, Object.fromEntries(days));
}

/** Rounds that any import belongs to, also one that was taken back, or that results were kept of. */
export function roundsWithImports(db: ReadableDb): ReadonlySet<string> {
  const rows = db.all<{ key: string }>(
    'SELECT DISTINCT round.key FROM round JOIN batch ON batch.round_id = round.id',
  );
  return new Set(rows.map(({ key }) => key));
}

/** All instruments of the document: the one that is asked now and those of its rounds. */
export function storedInstruments(
  db: ReadableDb,
): readonly { readonly id: number; readonly hash: string; readonly instrument: Instrument }[] {
  return db
    .all<{ id: number; hash: string; json: string }>('SELECT id, hash, json FROM instrument ORDER BY id')
    .map(({ id, hash, json }) => ({ id, hash, instrument: JSON.parse(json) as Instrument }));
}

/** From now on this instrument is asked; rounds that hold nothing yet are asked with it too. */
export function askWith(db: WritableDb, instrumentId: number, keep: ReadonlySet<string>): void {
  db.run('UPDATE engagement SET instrument_id = ? WHERE id = 1', instrumentId);
  for (const { key } of db.all<{ key: string }>('SELECT key FROM round'))
    if (!keep.has(key)) db.run('UPDATE round SET instrument_id = ? WHERE key = ?', instrumentId, key);
}
