/** A document of a schema that this program does not know: which Samspil to get for it. */
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { Connection } from '../db/connection.ts';
import { faultCode } from './file-failures.ts';

/**
 * The Failure for a newer document. Its own row names the program that saved it, which opens it for certain; where that
 * cannot be read, since a later schema may be anything, the newest program is asked for.
 * `context` chooses the sentence that names it.
 * @param contents the bytes of the database
 */
export function newerFailure(
  contents: Buffer,
  file: string,
  versions: { readonly version: number; readonly known: number },
  sqliteBinding: string | undefined,
): Failure {
  const params = { file: path.basename(file), ...versions };
  const program = savedBy(contents, sqliteBinding);
  return new Failure('document.newer', program === null ? params : { ...params, program, context: 'named' });
}

function savedBy(contents: Buffer, sqliteBinding: string | undefined): string | null {
  let connection: Connection | null = null;
  try {
    connection = new Connection(contents, { sqliteBinding });
    const row = connection.reader.get<{ saved_by: unknown }>('SELECT saved_by FROM document WHERE id = 1');
    return typeof row?.saved_by === 'string' && /^\d+\.\d+\.\d+[\w.+-]*$/u.test(row.saved_by)
      ? row.saved_by
      : null;
  } catch (error) {
    if (faultCode(error).startsWith('SQLITE_')) return null;
    throw error;
  } finally {
    connection?.close();
  }
}
