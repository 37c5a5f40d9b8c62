/** Instruments as they were asked, each under the hash of its canonical text. */
import type { Instrument } from '../../../shared/domain/instrument/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';

export interface StoredInstrument {
  readonly hash: string;
  readonly instrument: Instrument;
}

/** Row id of an instrument; stored when its hash is new, else its words and display choices are brought up to date. */
export function keepInstrument(
  db: WritableDb,
  stored: StoredInstrument & {
    readonly items: readonly { readonly item: string; readonly dimension: string }[];
  },
): number {
  const { hash, instrument } = stored;
  const known = db.get<{ id: number }>('SELECT id FROM instrument WHERE hash = ?', hash);
  if (known !== null) {
    db.run('UPDATE instrument SET json = ? WHERE id = ?', JSON.stringify(instrument), known.id);
    return known.id;
  }
  const { id } = db.run(
    'INSERT INTO instrument (hash, key, version, json) VALUES (?, ?, ?, ?)',
    hash,
    instrument.id,
    instrument.version,
    JSON.stringify(instrument),
  );
  stored.items.forEach(({ item, dimension }, position) => {
    db.run(
      'INSERT INTO instrument_item (instrument_id, position, item, dimension) VALUES (?, ?, ?, ?)',
      id,
      position,
      item,
      dimension,
    );
  });
  return id;
}

/** New words of a stored instrument; what it asks for, and so its hash and the places of its items, are the same. */
export function updateInstrumentTexts(db: WritableDb, id: number, instrument: Instrument): void {
  db.run('UPDATE instrument SET json = ? WHERE id = ?', JSON.stringify(instrument), id);
}

/** The document's own JSON is what `keepInstrument` wrote: checked by document.check, not on every read. */
export function readInstrument(db: ReadableDb, id: number): StoredInstrument {
  const row = db.get<{ hash: string; json: string }>('SELECT hash, json FROM instrument WHERE id = ?', id);
  if (row === null) throw new Error('An instrument that is not in the document');
  return { hash: row.hash, instrument: JSON.parse(row.json) as Instrument };
}

/** Item ids by their place in stored answers. */
export function itemPositions(db: ReadableDb, instrumentId: number): readonly string[] {
  return db
    .all<{ item: string }>(
      'SELECT item FROM instrument_item WHERE instrument_id = ? ORDER BY position',
      instrumentId,
    )
    .map(({ item }) => item);
}
