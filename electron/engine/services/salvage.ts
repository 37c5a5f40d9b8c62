/** Salvage of a damaged document: what can be read, as a new document, with an account of every table. */
import { basename, extname, resolve } from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { FileToken, SalvageReport } from '../../../shared/api/methods.ts';
import { builtInInstrument } from '../../../shared/domain/instrument/builtin.ts';
import { parseSetup } from '../../../shared/domain/engagement/setup.ts';
import type { SchemaDb } from '../db/connection.ts';
import { writeConnection } from '../document/derived.ts';
import { salvage } from '../document/salvage.ts';
import { logChange, makeDocumentRow } from '../repositories/document.ts';
import { insertEngagement } from '../repositories/engagement.ts';
import { keepInstrument } from '../repositories/instruments.ts';
import type { ServiceContext } from './context.ts';
import { storedInstrument } from './stored-instrument.ts';

export function writeSalvage(
  context: ServiceContext,
  input: { document: FileToken; file: FileToken },
): Promise<SalvageReport> {
  const from = resolve(context.files.pathOf(input.document));
  const to = resolve(context.files.pathOf(input.file));
  return context.exclusive(async () => {
    if (from === to || to === context.session?.path)
      throw new Failure('salvage.same-file', { file: basename(to) });
    return salvage(
      from,
      context.host,
      (db) => finish(db, context, basename(from, extname(from))),
      async (found, tables) => {
        await writeConnection(found, to, context.host);
        return { fileName: basename(to), tables };
      },
    );
  });
}

/** A document has one row of its own and one engagement: where they were lost, new ones carry the name of the file. */
function finish(db: SchemaDb, context: ServiceContext, name: string): void {
  const { clock, newId, version: program } = context.host;
  const made = { at: clock().toISOString(), program };
  if (db.get('SELECT 1 FROM document') === null) makeDocumentRow(db, { id: newId(), ...made });
  db.run('UPDATE document SET revision = max(revision, (SELECT coalesce(max(revision), 0) FROM change_log))');
  if (db.get('SELECT 1 FROM engagement') === null) {
    const setup = parseSetup({ name, instrument: instrumentOf(db), rounds: [] });
    const instrumentId =
      db.get<{ id: number }>('SELECT id FROM instrument ORDER BY id LIMIT 1')?.id ??
      keepInstrument(db, storedInstrument(setup.instrument));
    db.run("DELETE FROM setting WHERE key = 'statistics'");
    insertEngagement(db, { ...setup, groups: [], instrumentId });
  }
  logChange(db, { action: 'document.salvaged', subject: null, counts: {}, ...made });
}

function instrumentOf(db: SchemaDb): unknown {
  const row = db.get<{ json: string }>('SELECT json FROM instrument ORDER BY id LIMIT 1');
  return row === null ? builtInInstrument('relcap-6') : (JSON.parse(row.json) as unknown);
}
