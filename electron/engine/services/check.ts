/** Integrity of the open document: structure, references, counts, and the accounts recomputed from what is stored. */
import type { ReadableDb } from '../db/connection.ts';
import { openSession, type ServiceContext } from './context.ts';

export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Findings are empty in a whole document. */
export function checkDocument(context: ServiceContext): { ok: boolean; findings: readonly Finding[] } {
  const { reading } = openSession(context);
  const findings = [
    ...structure(reading),
    ...references(reading),
    ...accounts(reading),
    ...answerShapes(reading),
  ];
  return { ok: findings.length === 0, findings };
}

function structure(db: ReadableDb): readonly Finding[] {
  const result = db.pragma('integrity_check(1)', { simple: true });
  return result === 'ok' ? [] : [{ code: 'check.structure', params: {} }];
}

function references(db: ReadableDb): readonly Finding[] {
  const broken = db.pragma('foreign_key_check') as readonly { table: string }[];
  const tables = new Map<string, number>();
  for (const { table } of broken) tables.set(table, (tables.get(table) ?? 0) + 1);
  return [...tables].map(([table, rows]) => ({ code: 'check.references', params: { table, rows } }));
}

/** Every batch holds as many respondents and answers as its account says. */
function accounts(db: ReadableDb): readonly Finding[] {
  const rows = db
    .prepare<[], { file: string; respondents: number; answers: number; people: number; stored: number }>(
      `SELECT b.file_name AS file, b.respondents, b.answers,
         (SELECT count(*) FROM respondent p WHERE p.batch_number = b.number) AS people,
         (SELECT count(*) FROM respondent p JOIN rating t ON t.respondent_number = p.number
            JOIN json_each(t.answers) j WHERE p.batch_number = b.number AND j.type <> 'null') AS stored
       FROM batch b`,
    )
    .all();
  return rows
    .filter((row) => row.people !== row.respondents || row.stored !== row.answers)
    .map(({ file, respondents, answers, people, stored }) => ({
      code: 'check.account',
      params: { file, respondents, answers, people, stored },
    }));
}

/** Every rating holds one place per item of its round's instrument. */
function answerShapes(db: ReadableDb): readonly Finding[] {
  const row = db
    .prepare<[], { bad: number }>(
      `SELECT count(*) AS bad FROM rating t
       JOIN respondent p ON p.number = t.respondent_number
       JOIN batch b ON b.number = p.batch_number JOIN round r ON r.number = b.round_number
       JOIN (SELECT hash, (SELECT sum(json_array_length(d.value, '$.items')) FROM json_each(definition, '$.dimensions') d) AS items
             FROM instrument) i ON i.hash = r.instrument_hash
       WHERE NOT json_valid(t.answers) OR json_array_length(t.answers) <> i.items`,
    )
    .get();
  return row && row.bad > 0 ? [{ code: 'check.answers', params: { rows: row.bad } }] : [];
}
