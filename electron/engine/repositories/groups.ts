/** The list of groups and their relations as it is edited: rows are changed in place, so that answers stay attached. */
import type { Group, MergedGroup, Relations } from '../../../shared/domain/engagement/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { groupRowIds, insertAliases, insertGroup, insertRelations } from './engagement.ts';
import { readKeptResults } from './erasure.ts';
import { readSetting, writeSetting } from './settings.ts';
import { MERGED } from './work-settings.ts';

/** Makes the document's list this one: known ids are updated, new ones added, the rest removed (none of them holds answers). */
export function replaceGroups(db: WritableDb, groups: readonly Group[]): void {
  const rows = groupRowIds(db);
  const wanted = new Set(groups.map(({ id }) => id));
  for (const [key, id] of rows) if (!wanted.has(key)) db.run('DELETE FROM survey_group WHERE id = ?', id);
  groups.forEach((group, position) => {
    const row = rows.get(group.id);
    if (row === undefined) insertGroup(db, group, position);
    else updateGroup(db, row, group, position);
  });
}

function updateGroup(db: WritableDb, row: number, group: Group, position: number): void {
  db.run(
    'UPDATE survey_group SET position = ?, name_da = ?, name_nb = ?, name_en = ?, level = ?, unit = ?, invited = ? WHERE id = ?',
    position,
    group.name.da ?? null,
    group.name.nb ?? null,
    group.name.en ?? null,
    group.level,
    group.unit,
    group.invited,
    row,
  );
  const before = db.all<{ alias: string }>(
    'SELECT alias FROM group_alias WHERE group_id = ? ORDER BY position',
    row,
  );
  if (JSON.stringify(before.map(({ alias }) => alias)) === JSON.stringify(group.aliases)) return;
  db.run('DELETE FROM group_alias WHERE group_id = ?', row);
  insertAliases(db, row, group.aliases);
}

export function replaceRelations(db: WritableDb, relations: Relations): void {
  db.run('DELETE FROM relation');
  db.run(
    'UPDATE engagement SET relations = ? WHERE id = 1',
    typeof relations === 'string' ? relations : 'listed',
  );
  insertRelations(db, relations, groupRowIds(db));
}

/** Mappings of earlier imports that name the group: they would send answers to a group that is gone. */
export function forgetMappingsOf(db: WritableDb, group: string): void {
  const rows = db.all<{ fingerprint: string; mapping: string }>(
    'SELECT fingerprint, mapping FROM saved_mapping',
  );
  for (const { fingerprint, mapping } of rows)
    if (mapping.includes(JSON.stringify(group)))
      db.run('DELETE FROM saved_mapping WHERE fingerprint = ?', fingerprint);
}

export function noteMerged(db: WritableDb, merged: MergedGroup): void {
  const before = (readSetting(db, MERGED) as readonly MergedGroup[] | null) ?? [];
  writeSetting(db, MERGED, [...before, merged]);
}

/** Groups that the document holds something of: answers, also of imports that were taken back, or results that were kept. */
export function heldGroups(db: ReadableDb): ReadonlySet<string> {
  const rows = db.all<{ key: string }>(
    `SELECT key FROM survey_group WHERE id IN (SELECT group_id FROM respondent)
       OR id IN (SELECT DISTINCT group_id FROM rating)`,
  );
  return new Set([...rows.map(({ key }) => key), ...keptGroups(db)]);
}

/** Groups of the results that stayed when answers were deleted. */
export function keptGroups(db: ReadableDb): ReadonlySet<string> {
  return new Set(readKeptResults(db).flatMap(({ result }) => result.response.groups.map(({ id }) => id)));
}

/** Responses of each group in imports in use. */
export function respondentsByGroup(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db.all<{ key: string; n: number }>(
    `SELECT survey_group.key, count(*) AS n FROM respondent JOIN batch ON batch.id = batch_id
     JOIN survey_group ON survey_group.id = respondent.group_id WHERE undone_at IS NULL GROUP BY survey_group.id`,
  );
  return new Map(rows.map(({ key, n }) => [key, n]));
}

/** Ratings with at least one answer on the scale, by rater and rated group, in imports in use. */
export function ratingsByPair(
  db: ReadableDb,
): readonly { readonly rater: string; readonly rated: string; readonly ratings: number }[] {
  // A list of answers that holds no digit says "don't know", "not applicable" or nothing throughout.
  return db.all(
    `SELECT own.key AS rater, target.key AS rated, counted.n AS ratings FROM
       (SELECT respondent.group_id AS own_id, rating.group_id AS target_id, count(*) AS n
        FROM rating JOIN respondent ON respondent.id = respondent_id JOIN batch ON batch.id = batch_id
        WHERE undone_at IS NULL AND rating.answers GLOB '*[0-9]*' GROUP BY 1, 2) AS counted
     JOIN survey_group AS own ON own.id = counted.own_id
     JOIN survey_group AS target ON target.id = counted.target_id`,
  );
}
