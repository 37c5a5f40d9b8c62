/** The engagement with its instrument, groups, relations and rounds: rows in, domain types out. */
import type { Engagement, Group, Level, Relations } from '../../../shared/domain/engagement/types.ts';
import type { Setup } from '../../../shared/domain/engagement/setup.ts';
import { parseInstrument } from '../../../shared/domain/instrument/parse.ts';
import type { Instrument } from '../../../shared/domain/instrument/types.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';

interface EngagementRow {
  readonly client: string;
  readonly name: string;
  readonly language: Language;
  readonly core_task: string;
  readonly purpose: string;
  readonly instrument_hash: string;
  readonly relations: 'all' | 'others' | 'listed';
  readonly min_cell: number;
  readonly min_group: number;
  readonly min_leader_cell: number;
  readonly comment_min: number;
  readonly secondary_suppression: 0 | 1;
  readonly definition: string;
}

/** The engagement as the document holds it now. */
export function loadEngagement(db: ReadableDb): Engagement {
  const row = db
    .prepare<[], EngagementRow>(
      'SELECT e.*, i.definition FROM engagement e JOIN instrument i ON i.hash = e.instrument_hash',
    )
    .get();
  if (!row) throw new Error('The document holds no engagement row');
  const groups = loadGroups(db);
  return {
    client: row.client,
    name: row.name,
    language: row.language,
    coreTask: row.core_task,
    purpose: row.purpose,
    instrument: parseInstrument(JSON.parse(row.definition)),
    groups,
    relations: row.relations === 'listed' ? loadRelations(db) : row.relations,
    rounds: db
      .prepare<[], { id: string; label: string; instrumentHash: string }>(
        'SELECT id, label, instrument_hash AS instrumentHash FROM round ORDER BY place',
      )
      .all(),
    privacy: {
      min_cell: row.min_cell,
      min_group: row.min_group,
      min_leader_cell: row.min_leader_cell,
      comment_min: row.comment_min,
      secondary_suppression: row.secondary_suppression === 1,
    },
  };
}

/** Instrument that a round was asked with. */
export function loadInstrument(db: ReadableDb, hash: string): Instrument {
  const row = db
    .prepare<[string], { definition: string }>('SELECT definition FROM instrument WHERE hash = ?')
    .get(hash);
  if (!row) throw new Error('The document names an instrument that it does not hold');
  return parseInstrument(JSON.parse(row.definition));
}

function loadGroups(db: ReadableDb): readonly Group[] {
  const names = new Map<number, Record<string, string>>();
  for (const { group, language, text } of db
    .prepare<[], { group: number; language: string; text: string }>(
      'SELECT group_number AS "group", language, text FROM group_name',
    )
    .all()) {
    names.set(group, { ...names.get(group), [language]: text });
  }
  const aliases = new Map<number, string[]>();
  for (const { group, text } of db
    .prepare<[], { group: number; text: string }>(
      'SELECT group_number AS "group", text FROM group_alias ORDER BY text',
    )
    .all()) {
    aliases.set(group, [...(aliases.get(group) ?? []), text]);
  }
  return db
    .prepare<[], { number: number; id: string; level: Level; unit: string | null; invited: number | null }>(
      'SELECT number, id, level, unit, invited FROM rating_group ORDER BY place',
    )
    .all()
    .map(({ number, ...group }) => ({
      ...group,
      name: names.get(number) ?? {},
      aliases: aliases.get(number) ?? [],
    }));
}

function loadRelations(db: ReadableDb): Relations {
  return db
    .prepare<[], { rater: string; rated: string }>(
      `SELECT a.id AS rater, b.id AS rated FROM relation r
       JOIN rating_group a ON a.number = r.rater_number JOIN rating_group b ON b.number = r.rated_number
       ORDER BY a.place, b.place`,
    )
    .all()
    .map(({ rater, rated }) => [rater, rated] as const);
}

export interface NewEngagement {
  readonly setup: Setup;
  readonly instrumentHash: string;
  readonly documentId: string;
  readonly sourceKey: Buffer;
  /** ISO time. */
  readonly now: string;
}

/** Fills a new document. */
export function insertEngagement(
  db: WritableDb,
  { setup, instrumentHash, documentId, sourceKey, now }: NewEngagement,
): void {
  const { instrument, privacy } = setup;
  db.prepare('INSERT INTO instrument (hash, id, version, definition, added_at) VALUES (?, ?, ?, ?, ?)').run(
    instrumentHash,
    instrument.id,
    instrument.version,
    JSON.stringify(instrument),
    now,
  );
  db.prepare(
    `INSERT INTO engagement (number, document_id, client, name, language, core_task, purpose, instrument_hash, relations,
       min_cell, min_group, min_leader_cell, comment_min, secondary_suppression, source_key, created_at)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    documentId,
    setup.client,
    setup.name,
    setup.language,
    setup.coreTask,
    setup.purpose,
    instrumentHash,
    typeof setup.relations === 'string' ? setup.relations : 'listed',
    privacy.min_cell,
    privacy.min_group,
    privacy.min_leader_cell,
    privacy.comment_min,
    privacy.secondary_suppression ? 1 : 0,
    sourceKey,
    now,
  );
  insertGroups(db, setup.groups);
  if (typeof setup.relations !== 'string') insertRelations(db, setup.relations, setup.groups);
  for (const round of setup.rounds) insertRound(db, { ...round, instrumentHash, now });
  logChange(db, now, 'engagement.create', { groups: setup.groups.length, rounds: setup.rounds.length });
}

function insertGroups(db: WritableDb, groups: readonly Group[]): void {
  const group = db.prepare(
    'INSERT INTO rating_group (number, id, place, level, unit, invited) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const name = db.prepare('INSERT INTO group_name (group_number, language, text) VALUES (?, ?, ?)');
  const alias = db.prepare('INSERT OR IGNORE INTO group_alias (group_number, text) VALUES (?, ?)');
  groups.forEach((one, index) => {
    group.run(index + 1, one.id, index, one.level, one.unit, one.invited);
    for (const [language, text] of Object.entries(one.name)) name.run(index + 1, language, text);
    for (const text of one.aliases) alias.run(index + 1, text);
  });
}

function insertRelations(
  db: WritableDb,
  pairs: readonly (readonly [string, string])[],
  groups: readonly Group[],
): void {
  const numbers = new Map(groups.map((group, index) => [group.id, index + 1]));
  const insert = db.prepare('INSERT INTO relation (rater_number, rated_number) VALUES (?, ?)');
  for (const [rater, rated] of pairs) insert.run(numbers.get(rater), numbers.get(rated));
}

/** Adds a round at the end. */
export function insertRound(
  db: WritableDb,
  round: {
    readonly id: string;
    readonly label: string;
    readonly instrumentHash: string;
    readonly now: string;
  },
): void {
  db.prepare(
    `INSERT INTO round (id, label, place, instrument_hash, created_at)
     VALUES (?, ?, (SELECT coalesce(max(place), -1) + 1 FROM round), ?, ?)`,
  ).run(round.id, round.label, round.instrumentHash, round.now);
}

/** One row a user action: what, when, how much; never whose. */
export function logChange(
  db: WritableDb,
  at: string,
  action: string,
  details: Readonly<Record<string, string | number>>,
): void {
  db.prepare('INSERT INTO change_log (at, action, details) VALUES (?, ?, ?)').run(
    at,
    action,
    JSON.stringify(details),
  );
}
