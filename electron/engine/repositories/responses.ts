/** Answers in and out of the document: one row per respondent and rated group, see ../db/README.md. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import type { StoredCell } from '../../../shared/domain/mapping/changes.ts';
import type { ImportDrafts } from '../../../shared/domain/mapping/types.ts';
import type { PositionCode, Responses, SourceCell } from '../../../shared/domain/responses/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { readPersonSecret } from './document.ts';
import { findRound, groupRowIds } from './engagement.ts';
import { itemPositions } from './instruments.ts';
import {
  insertRatings,
  KIND,
  MISSING_MARK,
  NOT_APPLICABLE_MARK,
  placeRatings,
  type RatingDrafts,
  type StagedRatings,
} from './staged-ratings.ts';

export { MISSING_MARK, NOT_APPLICABLE_MARK } from './staged-ratings.ts';

export type StoredAnswer = number | typeof MISSING_MARK | typeof NOT_APPLICABLE_MARK | null;

const POSITION: typeof PositionCode = { unknown: 0, leader: 1, employee: 2 };

/**
 * Pseudonym of a sheet's own id, meaningless outside this document: the same in all its rounds, or with `round` one that holds
 * in that round only.
 */
export function personKey(
  secret: Uint8Array | KeyObject,
  sourceId: string,
  round: string | null = null,
): Buffer {
  const hmac = createHmac('sha256', secret);
  // A sheet's id holds no control character, so that a round's pseudonym is never another one's of the document.
  if (round !== null) hmac.update(`${round.normalize('NFC')}\u0000`);
  return hmac.update(sourceId.normalize('NFC')).digest();
}

/** Which of these source ids have answered in the round already (batches in use). */
export function idsAlreadyInRound(
  db: ReadableDb,
  roundId: string,
  sourceIds: readonly string[],
  pseudonyms: string | null = null,
): readonly string[] {
  const rows = db.all<{ key_hash: Uint8Array }>(
    `SELECT key_hash FROM person JOIN respondent ON respondent.person_id = person.id
     JOIN batch ON batch.id = respondent.batch_id JOIN round ON round.id = batch.round_id
     WHERE round.key = ? AND undone_at IS NULL AND key_hash IS NOT NULL`,
    roundId,
  );
  if (rows.length === 0) return [];
  const known = new Set(rows.map(({ key_hash }) => Buffer.from(key_hash).toString('base64')));
  const secret = readPersonSecret(db);
  return sourceIds.filter((id) => known.has(personKey(secret, id, pseudonyms).toString('base64')));
}

/**
 * Of a person's responses in one round, those of the latest batch in use count: a corrected export that was stored in
 * place of an earlier one gives way to it again when it is taken back.
 */
export const LATEST = `NOT EXISTS (
  SELECT 1 FROM respondent AS newer JOIN batch AS later ON later.id = newer.batch_id
  WHERE newer.person_id = respondent.person_id AND later.id > batch.id
    AND later.round_id = batch.round_id AND later.undone_at IS NULL)`;

/** Does any person of this batch have answers in another batch in use of the same round? */
export function countSharedPersons(db: ReadableDb, batchId: string): number {
  const row = db.get<{ n: number }>(
    `SELECT count(DISTINCT mine.person_id) AS n FROM respondent AS mine
     JOIN batch AS own ON own.id = mine.batch_id
     JOIN respondent AS other ON other.person_id = mine.person_id AND other.batch_id <> mine.batch_id
     JOIN batch ON batch.id = other.batch_id AND batch.round_id = own.round_id AND batch.undone_at IS NULL
     WHERE mine.batch_id = ?
       -- The later of the two was not stored to count instead.
       AND coalesce(json_extract(CASE WHEN batch.id > own.id THEN batch.account ELSE own.account END, '$.replaced'), 0) = 0`,
    Number(batchId),
  );
  return row?.n ?? 0;
}

/** Drafts and what their numbers stand for. */
export interface DraftsOf {
  readonly drafts: ImportDrafts;
  /** Group ids as the drafts index them. */
  readonly groupIds: readonly string[];
  readonly itemCount: number;
  /** 0 -> A. */
  readonly columnLetters: (column: number) => string;
}

export interface NewResponses extends DraftsOf {
  readonly batchRowId: number;
  /** Round in which the pseudonyms hold; null = all rounds of the document. */
  readonly pseudonyms?: string | null;
}

/** Drafts as their ratings are staged. */
export function ratingDrafts({ drafts, groupIds, itemCount, columnLetters }: DraftsOf): RatingDrafts {
  const { answers, respondents } = drafts;
  return {
    answers,
    respondentCount: respondents.length,
    rowOf: (respondent) => respondents[respondent]?.row ?? 0,
    groupCount: groupIds.length,
    itemCount,
    columnLetters,
  };
}

/** Stores drafts exactly as they are, their ratings as they were staged before or now; returns how many answers. */
export function insertResponses(db: WritableDb, input: NewResponses, staged?: StagedRatings): number {
  const { drafts, batchRowId } = input;
  const groupRows = groupRowIds(db);
  const groupRow = (id: string): number => {
    const row = groupRows.get(id);
    if (row === undefined) throw new Error('A draft names a group that the document lacks');
    return row;
  };
  const groupIds = input.groupIds.map(groupRow);
  const places = { batchRowId, groupIds, respondentIds: insertRespondents(db, input, groupRow) };
  if (staged === undefined) insertRatings(db, ratingDrafts(input), places);
  else placeRatings(db, staged, places);
  return drafts.answers.count;
}

function insertRespondents(
  db: WritableDb,
  { drafts, batchRowId, columnLetters, pseudonyms = null }: NewResponses,
  groupRow: (id: string) => number,
): readonly number[] {
  // Made a key once, not for each of thousands of people.
  const secret = createSecretKey(readPersonSecret(db));
  return drafts.respondents.map((draft) => {
    const { id } = db.run(
      'INSERT INTO respondent (batch_id, person_id, group_id, position, row) VALUES (?, ?, ?, ?, ?)',
      batchRowId,
      personRow(db, secret, draft.sourceId, pseudonyms),
      groupRow(draft.groupId),
      draft.position,
      draft.row + 1,
    );
    for (const [name, value] of Object.entries(draft.background)) {
      db.run('INSERT INTO background (name) VALUES (?) ON CONFLICT DO NOTHING', name);
      db.run(
        'INSERT INTO background_value (respondent_id, background_id, value) SELECT ?, id, ? FROM background WHERE name = ?',
        id,
        value,
        name,
      );
    }
    for (const { name, text, row, column } of draft.comments) {
      const cell = `${columnLetters(column)}${row + 1}`;
      db.run(
        'INSERT INTO comment (respondent_id, name, text, cell) VALUES (?, ?, ?, ?)',
        id,
        name,
        text,
        cell,
      );
    }
    return id;
  });
}

function personRow(
  db: WritableDb,
  secret: KeyObject,
  sourceId: string | null,
  pseudonyms: string | null,
): number {
  if (sourceId === null) return db.run('INSERT INTO person (key_hash) VALUES (NULL)').id;
  const key = personKey(secret, sourceId, pseudonyms);
  const known = db.get<{ id: number }>('SELECT id FROM person WHERE key_hash = ?', key);
  return known?.id ?? db.run('INSERT INTO person (key_hash) VALUES (?)', key).id;
}

/**
 * Answers of a round, batches in use, in the order of the engagement's groups and of its instrument's items (which must be
 * the round's own). Respondents in the order they were stored.
 */
export function loadResponses(db: ReadableDb, roundId: string, engagement: Engagement): Responses {
  const round = findRound(db, roundId);
  if (round === null) throw new Error('A round that is not in the document');
  const groupIds = engagement.groups.map(({ id }) => id);
  const itemIds = engagement.instrument.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
  const stored = itemPositions(db, round.instrumentId);
  const itemOf = stored.map((item) => itemIds.indexOf(item));
  const groupRows = groupRowIds(db);
  const groupOf = new Map(groupIds.map((id, index) => [groupRows.get(id) ?? -1, index]));
  const people = db.all<{ id: number; person_id: number; group_id: number; position: string | null }>(
    `SELECT respondent.id, person_id, group_id, position FROM respondent JOIN batch ON batch.id = batch_id
     WHERE round_id = ? AND undone_at IS NULL AND ${LATEST} ORDER BY respondent.id`,
    round.id,
  );
  const [R, G, Q] = [people.length, groupIds.length, itemIds.length];
  const responses = {
    roundId,
    respondentCount: R,
    groupIds,
    itemIds,
    respondentIds: people.map(({ person_id }) => `p${person_id}`),
    group: Uint16Array.from(people, ({ group_id }) => groupOf.get(group_id) ?? 0),
    position: Uint8Array.from(people, ({ position }) =>
      position === 'leader'
        ? POSITION.leader
        : position === 'employee'
          ? POSITION.employee
          : POSITION.unknown,
    ),
    values: new Float64Array(R * G * Q),
    kinds: new Uint8Array(R * G * Q),
  };
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const ratings = db.each<readonly [number, number, string]>(
    `SELECT respondent_id, rating.group_id, rating.answers FROM rating
     JOIN respondent ON respondent.id = respondent_id JOIN batch ON batch.id = batch_id
     WHERE round_id = ? AND undone_at IS NULL`,
    round.id,
  );
  for (const [respondent, group, answers] of ratings) {
    const index = indexOf.get(respondent);
    // A later batch counts instead.
    if (index === undefined) continue;
    const base = (index * G + (groupOf.get(group) ?? 0)) * Q;
    const list = JSON.parse(answers) as readonly StoredAnswer[];
    for (let at = 0; at < list.length; at += 1) place(responses, base, itemOf[at] ?? -1, list[at] ?? null);
  }
  return responses;
}

function place(
  to: { readonly values: Float64Array; readonly kinds: Uint8Array },
  base: number,
  item: number,
  answer: StoredAnswer,
): void {
  if (item < 0 || answer === null) return;
  if (typeof answer === 'number') to.values[base + item] = answer;
  to.kinds[base + item] =
    answer === MISSING_MARK
      ? KIND.missing
      : answer === NOT_APPLICABLE_MARK
        ? KIND.notApplicable
        : KIND.answered;
}

/** The sheet cells behind one respondent's answers about one group, by item id. */
export function answerSources(
  db: ReadableDb,
  at: { readonly roundId: string; readonly person: string; readonly rated: string },
): ReadonlyMap<string, SourceCell> {
  const person = Number(at.person.replace(/^p/u, ''));
  const rows = db.all<{ item: string; batch: number; sheet: string; cell: string }>(
    `SELECT item, batch, sheet, cell FROM answer_rows WHERE round = ? AND person = ? AND rated = ?
       AND batch = (SELECT max(batch.id) FROM respondent JOIN batch ON batch.id = batch_id
         JOIN round ON round.id = round_id WHERE person_id = ? AND round.key = ? AND undone_at IS NULL)`,
    at.roundId,
    person,
    at.rated,
    person,
    at.roundId,
  );
  return new Map(rows.map(({ item, batch, sheet, cell }) => [item, { batch: String(batch), sheet, cell }]));
}

/** The stored answers of a batch with their cells. */
export function storedCells(db: ReadableDb, batchId: string): readonly StoredCell[] {
  const rows = db.all<{ cell: string | null; answer: string }>(
    `SELECT json_extract(letters, '$[' || answer.key || ']') ||
       coalesce(json_extract(rating.rows, '$[' || answer.key || ']'), respondent.row) AS cell,
       CAST(answer.value AS TEXT) AS answer
     FROM respondent JOIN rating ON respondent_id = respondent.id
     JOIN source_columns ON source_columns.id = source_columns_id JOIN json_each(rating.answers) AS answer
     WHERE respondent.batch_id = ? AND answer.type <> 'null'`,
    Number(batchId),
  );
  return rows.flatMap(({ cell, answer }) => {
    if (cell === null) return [];
    const storedAs =
      answer === MISSING_MARK
        ? 'missing'
        : answer === NOT_APPLICABLE_MARK
          ? 'notApplicable'
          : String(Number(answer));
    return [{ cell, storedAs }];
  });
}

/** Respondents and answers of each round that a later batch counts instead of, by the round's key. */
export function countReplaced(
  db: ReadableDb,
): ReadonlyMap<string, { readonly respondents: number; readonly answers: number }> {
  const rows = db.all<{ key: string; respondents: number; answers: number }>(
    `SELECT round.key, count(DISTINCT respondent.id) AS respondents, count(answer.key) AS answers
     FROM respondent JOIN batch ON batch.id = batch_id JOIN round ON round.id = batch.round_id
     LEFT JOIN rating ON respondent_id = respondent.id
     LEFT JOIN json_each(rating.answers) AS answer ON answer.type <> 'null'
     WHERE undone_at IS NULL AND NOT (${LATEST}) GROUP BY round.id`,
  );
  return new Map(rows.map(({ key, ...counts }) => [key, counts]));
}

/** Stored answers of each batch, counted from the answers themselves. */
export function countStored(
  db: ReadableDb,
): readonly { readonly batch: string; readonly respondents: number; readonly answers: number }[] {
  return db
    .all<{ batch: number; respondents: number; answers: number }>(
      `SELECT batch.id AS batch,
         (SELECT count(*) FROM respondent WHERE batch_id = batch.id) AS respondents,
         (SELECT count(*) FROM respondent JOIN rating ON respondent_id = respondent.id
            JOIN json_each(rating.answers) AS answer
            WHERE batch_id = batch.id AND answer.type <> 'null') AS answers
       FROM batch ORDER BY batch.id`,
    )
    .map((row) => ({ ...row, batch: String(row.batch) }));
}
