/** The engagement with its groups, relations, rounds and instrument. */
import type {
  Engagement,
  Group,
  Level,
  PracticeMark,
  Relations,
  Round,
  StatisticsSettings,
} from '../../../shared/domain/engagement/types.ts';
import type { Instrument } from '../../../shared/domain/instrument/types.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { readInstrument } from './instruments.ts';
import { readSetting, writeSetting } from './settings.ts';
import { CLARITY, MAP_PLACES, MERGED, readRoundDays, ROUND_DAYS, type RoundDays } from './work-settings.ts';

interface EngagementRow {
  readonly client: string;
  readonly name: string;
  readonly language: Language;
  readonly core_task: string;
  readonly purpose: string;
  readonly instrument_id: number;
  readonly relations: 'all' | 'others' | 'listed';
  readonly min_cell: number;
  readonly min_group: number;
  readonly min_leader_cell: number;
  readonly comment_min: number;
  readonly secondary_suppression: number;
}

/** Key of the settings of the intervals; documents that were made before them use the defaults. */
const STATISTICS = 'statistics';

const UNSAID: StatisticsSettings = { seed: 1, finitePopulation: false, pairing: 'auto' };

function readStatistics(db: ReadableDb): StatisticsSettings {
  return { ...UNSAID, ...(readSetting(db, STATISTICS) as Partial<StatisticsSettings> | null) };
}

/** Key of the mark of a practice document. */
const PRACTICE = 'practice';

function readPractice(db: ReadableDb): Pick<Engagement, 'practice'> {
  const practice = readSetting(db, PRACTICE) as PracticeMark | null;
  return practice === null ? {} : { practice };
}

export function writeStatistics(db: WritableDb, statistics: StatisticsSettings): void {
  writeSetting(db, STATISTICS, statistics);
}

/** Writes a new document's engagement; its instrument is stored already. */
export function insertEngagement(
  db: WritableDb,
  engagement: Omit<Engagement, 'instrument' | 'rounds'> & { readonly instrumentId: number },
): void {
  const { privacy, relations } = engagement;
  db.run(
    `INSERT INTO engagement (id, client, name, language, core_task, purpose, instrument_id, relations,
       min_cell, min_group, min_leader_cell, comment_min, secondary_suppression)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    engagement.client,
    engagement.name,
    engagement.language,
    engagement.coreTask,
    engagement.purpose,
    engagement.instrumentId,
    typeof relations === 'string' ? relations : 'listed',
    privacy.min_cell,
    privacy.min_group,
    privacy.min_leader_cell,
    privacy.comment_min,
    privacy.secondary_suppression ? 1 : 0,
  );
  writeStatistics(db, engagement.statistics);
  if (engagement.clarity) writeSetting(db, CLARITY, engagement.clarity);
  if (engagement.practice) writeSetting(db, PRACTICE, engagement.practice);
  const ids = insertGroups(db, engagement.groups);
  insertRelations(db, relations, new Map(engagement.groups.map(({ id }, index) => [id, ids[index] ?? 0])));
}

/** Listed relations; the short forms stand in the engagement's own row. */
export function insertRelations(
  db: WritableDb,
  relations: Relations,
  idOf: ReadonlyMap<string, number>,
): void {
  if (typeof relations === 'string') return;
  relations.forEach(([rater, rated], position) => {
    db.run(
      'INSERT INTO relation (rater_id, rated_id, position) VALUES (?, ?, ?)',
      idOf.get(rater) ?? 0,
      idOf.get(rated) ?? 0,
      position,
    );
  });
}

/** Adds the first groups of a document; their row ids in the same order. */
export function insertGroups(db: WritableDb, groups: readonly Group[]): readonly number[] {
  return groups.map((group, position) => insertGroup(db, group, position));
}

export function insertGroup(db: WritableDb, group: Group, position: number): number {
  const { id } = db.run(
    'INSERT INTO survey_group (key, position, name_da, name_nb, name_en, level, unit, invited) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    group.id,
    position,
    group.name.da ?? null,
    group.name.nb ?? null,
    group.name.en ?? null,
    group.level,
    group.unit,
    group.invited,
  );
  insertAliases(db, id, group.aliases);
  return id;
}

export function insertAliases(db: WritableDb, groupRowId: number, aliases: readonly string[]): void {
  aliases.forEach((alias, at) => {
    db.run('INSERT INTO group_alias (group_id, position, alias) VALUES (?, ?, ?)', groupRowId, at, alias);
  });
}

export function insertRound(
  db: WritableDb,
  round: { readonly id: string; readonly label: string; readonly instrumentId: number } & RoundDays,
): void {
  const { opensOn, closesOn } = round;
  if (opensOn !== undefined || closesOn !== undefined)
    writeSetting(db, ROUND_DAYS, {
      ...readRoundDays(db),
      [round.id]: {
        ...(opensOn === undefined ? {} : { opensOn }),
        ...(closesOn === undefined ? {} : { closesOn }),
      },
    });
  db.run(
    'INSERT INTO round (key, position, label, instrument_id) SELECT ?, coalesce(max(position) + 1, 0), ?, ? FROM round',
    round.id,
    round.label,
    round.instrumentId,
  );
}

/** What is said of the engagement itself; what is left out stays as it is. */
export function updateEngagement(
  db: WritableDb,
  change: Partial<Pick<Engagement, 'client' | 'name' | 'language' | 'coreTask' | 'purpose' | 'privacy'>>,
): void {
  const { privacy } = change;
  const columns: Readonly<Record<string, string | number | undefined>> = {
    client: change.client,
    name: change.name,
    language: change.language,
    core_task: change.coreTask,
    purpose: change.purpose,
    min_cell: privacy?.min_cell,
    min_group: privacy?.min_group,
    min_leader_cell: privacy?.min_leader_cell,
    comment_min: privacy?.comment_min,
    secondary_suppression: privacy && (privacy.secondary_suppression ? 1 : 0),
  };
  for (const [column, value] of Object.entries(columns))
    if (value !== undefined) db.run(`UPDATE engagement SET ${column} = ? WHERE id = 1`, value);
}

/** Row ids of groups by their key, in the engagement's order. */
export function groupRowIds(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db.all<{ id: number; key: string }>('SELECT id, key FROM survey_group ORDER BY position');
  return new Map(rows.map(({ id, key }) => [key, id]));
}

function engagementRow(db: ReadableDb): EngagementRow {
  const row = db.get<EngagementRow>('SELECT * FROM engagement WHERE id = 1');
  if (row === null) throw new Error('A document without an engagement');
  return row;
}

/** The whole engagement with its current instrument. */
export function readEngagement(db: ReadableDb): Engagement {
  const row = engagementRow(db);
  return {
    client: row.client,
    name: row.name,
    language: row.language,
    coreTask: row.core_task,
    purpose: row.purpose,
    instrument: readInstrument(db, row.instrument_id).instrument,
    groups: readGroups(db),
    relations: readRelations(db, row.relations),
    rounds: readRounds(db),
    privacy: {
      min_cell: row.min_cell,
      min_group: row.min_group,
      min_leader_cell: row.min_leader_cell,
      comment_min: row.comment_min,
      secondary_suppression: row.secondary_suppression === 1,
    },
    statistics: readStatistics(db),
    ...readSettled(db),
    ...readPractice(db),
  };
}

/** What was settled with the client, which groups became one, and where they were put on the map. */
function readSettled(db: ReadableDb): Pick<Engagement, 'clarity' | 'merged' | 'mapPlaces'> {
  const clarity = readSetting(db, CLARITY) as Engagement['clarity'] | null;
  const merged = readSetting(db, MERGED) as Engagement['merged'] | null;
  const mapPlaces = readSetting(db, MAP_PLACES) as Engagement['mapPlaces'] | null;
  return {
    ...(clarity ? { clarity } : {}),
    ...(merged?.length ? { merged } : {}),
    ...(mapPlaces && Object.keys(mapPlaces).length > 0 ? { mapPlaces } : {}),
  };
}

/** Client and name alone, for the title of a window. */
export function readTitle(db: ReadableDb): { readonly client: string; readonly name: string } {
  const { client, name } = engagementRow(db);
  return { client, name };
}

/** Row id of the instrument that new rounds are asked with. */
export function currentInstrumentId(db: ReadableDb): number {
  return engagementRow(db).instrument_id;
}

function readGroups(db: ReadableDb): readonly Group[] {
  const aliases = db.all<{ group_id: number; alias: string }>(
    'SELECT group_id, alias FROM group_alias ORDER BY group_id, position',
  );
  const rows = db.all<{
    id: number;
    key: string;
    name_da: string | null;
    name_nb: string | null;
    name_en: string | null;
    level: Level;
    unit: string | null;
    invited: number | null;
  }>('SELECT * FROM survey_group ORDER BY position');
  return rows.map((row) => ({
    id: row.key,
    name: {
      ...(row.name_da === null ? {} : { da: row.name_da }),
      ...(row.name_nb === null ? {} : { nb: row.name_nb }),
      ...(row.name_en === null ? {} : { en: row.name_en }),
    },
    level: row.level,
    unit: row.unit,
    invited: row.invited,
    aliases: aliases.filter(({ group_id }) => group_id === row.id).map(({ alias }) => alias),
  }));
}

function readRelations(db: ReadableDb, kind: EngagementRow['relations']): Relations {
  if (kind !== 'listed') return kind;
  return db
    .all<{ rater: string; rated: string }>(
      `SELECT a.key AS rater, b.key AS rated FROM relation
       JOIN survey_group AS a ON a.id = rater_id JOIN survey_group AS b ON b.id = rated_id ORDER BY relation.position`,
    )
    .map(({ rater, rated }) => [rater, rated] as const);
}

function readRounds(db: ReadableDb): readonly Round[] {
  const days = readRoundDays(db);
  return db
    .all<Round>(
      `SELECT round.key AS id, label, instrument.hash AS "instrumentHash" FROM round
       JOIN instrument ON instrument.id = round.instrument_id ORDER BY round.position`,
    )
    .map((round) => ({ ...round, ...days[round.id] }));
}

export interface RoundRow {
  readonly id: number;
  readonly key: string;
  readonly label: string;
  readonly instrumentId: number;
  readonly hash: string;
}

export function findRound(db: ReadableDb, key: string): RoundRow | null {
  return db.get<RoundRow>(
    `SELECT round.id, round.key, label, instrument_id AS "instrumentId", instrument.hash FROM round
     JOIN instrument ON instrument.id = round.instrument_id WHERE round.key = ?`,
    key,
  );
}

/** The engagement as it was asked in a round: with that round's instrument. */
export function engagementOfRound(
  db: ReadableDb,
  key: string,
): { readonly engagement: Engagement; readonly hash: string; readonly label: string } | null {
  const round = findRound(db, key);
  if (round === null) return null;
  const instrument: Instrument = readInstrument(db, round.instrumentId).instrument;
  return { engagement: { ...readEngagement(db), instrument }, hash: round.hash, label: round.label };
}
