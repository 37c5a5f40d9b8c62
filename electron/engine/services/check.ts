/** Integrity of the open document: structure, references, counts, and the accounts recomputed from what is stored. */
import { Connection } from '../db/connection.ts';
import { migrate } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { readSchema } from '../db/structure.ts';
import type { OpenDocument } from '../document/document.ts';
import { readAccount, readBatches } from '../repositories/batches.ts';
import { countStored } from '../repositories/responses.ts';
import { brokenReferences, misfitRatings } from '../repositories/structure.ts';
import { openSession, type ServiceContext } from './context.ts';

export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Findings are empty in a whole document. */
export function checkDocument(context: ServiceContext): { ok: boolean; findings: readonly Finding[] } {
  const session = openSession(context);
  // Nothing that a damaged structure says about its contents can be believed.
  if (session.connection.pragma('integrity_check(1)') !== 'ok')
    return { ok: false, findings: [{ code: 'check.structure', params: {} }] };
  const findings = [
    ...schemaFindings(session, context.host.sqliteBinding),
    ...brokenReferences(session.db).map(({ table, rows }) => ({
      code: 'check.references',
      params: { table, rows },
    })),
    ...accountFindings(session),
    ...answerFindings(session),
  ];
  return { ok: findings.length === 0, findings };
}

/** The schema is the one that the migrations make, object by object. */
function schemaFindings(session: OpenDocument, sqliteBinding: string | undefined): readonly Finding[] {
  const fresh = new Connection(':memory:', { sqliteBinding });
  try {
    migrate(fresh, MIGRATIONS);
    const expected = new Map(readSchema(fresh.reader).map(({ type, name, sql }) => [`${type} ${name}`, sql]));
    const found = new Map(readSchema(session.db).map(({ type, name, sql }) => [`${type} ${name}`, sql]));
    const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
    return names
      .filter((name) => expected.get(name) !== found.get(name))
      .map((name) => ({ code: 'check.schema', params: { name } }));
  } finally {
    fresh.close();
  }
}

/** Every batch holds as many respondents and answers as it and its account say, and its account adds up. */
function accountFindings(session: OpenDocument): readonly Finding[] {
  const stored = new Map(countStored(session.db).map((counts) => [counts.batch, counts]));
  return readBatches(session.db).flatMap((batch): readonly Finding[] => {
    const { respondents: people = 0, answers = 0 } = stored.get(batch.id) ?? {};
    const account = readAccount(session.db, batch.id);
    const sound =
      account !== null &&
      batch.respondents === people &&
      batch.answers === answers &&
      account.respondents === people &&
      account.answers.stored === answers &&
      account.answers.read === account.answers.stored + account.answers.skipped &&
      account.rows.read === account.rows.stored + account.rows.skipped;
    if (sound) return [];
    const params = {
      file: batch.fileName,
      respondents: account?.respondents ?? batch.respondents,
      answers: account?.answers.stored ?? batch.answers,
      people,
      stored: answers,
    };
    return [{ code: 'check.account', params }];
  });
}

function answerFindings(session: OpenDocument): readonly Finding[] {
  const rows = misfitRatings(session.db);
  return rows === 0 ? [] : [{ code: 'check.answers', params: { rows } }];
}
