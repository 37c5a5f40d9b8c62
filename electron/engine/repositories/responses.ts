/** Answers: stored a row per rating as readable JSON, loaded into columns (decision record in db/README.md). */
import { AnswerKind, PositionCode, type Responses } from '../../../shared/domain/responses/types.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../../shared/domain/instrument/items.ts';
import type { ImportDrafts } from '../../../shared/domain/mapping/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';

type StoredAnswer = number | null | 'm' | 'n';

/**
 * All answers of a round that count (batches that were not taken back), in the engagement's order of groups and items.
 * @returns R respondents; arrays of R * G * Q (8 + 1 bytes an answer)
 */
export function loadResponses(db: ReadableDb, roundId: string, engagement: Engagement): Responses {
  const groupIds = engagement.groups.map((group) => group.id);
  const itemIds = instrumentItems(engagement.instrument).map(({ item }) => item.id);
  const place = placesByNumber(db);
  const people = db
    .prepare<[string], { number: number; id: string; group_number: number; position: string | null }>(
      `SELECT p.number, p.id, p.group_number, p.position FROM respondent p
       JOIN batch b ON b.number = p.batch_number AND b.undone_at IS NULL
       JOIN round r ON r.number = b.round_number WHERE r.id = ? ORDER BY p.number`,
    )
    .all(roundId);
  const stride = groupIds.length * itemIds.length;
  const values = new Float64Array(people.length * stride);
  const kinds = new Uint8Array(people.length * stride);
  const index = new Map(people.map((person, i) => [person.number, i]));
  const ratings = db
    .prepare<[string], [number, number, string]>(
      `SELECT t.respondent_number, t.group_number, t.answers FROM rating t
       JOIN respondent p ON p.number = t.respondent_number
       JOIN batch b ON b.number = p.batch_number AND b.undone_at IS NULL
       JOIN round r ON r.number = b.round_number WHERE r.id = ?`,
    )
    .raw();
  for (const [respondent, group, answers] of ratings.iterate(roundId)) {
    const i = index.get(respondent);
    const b = place.get(group);
    if (i === undefined || b === undefined) continue;
    const at = i * stride + b * itemIds.length;
    (JSON.parse(answers) as readonly StoredAnswer[]).forEach((answer, q) => {
      if (answer === null) return;
      kinds[at + q] =
        answer === 'm' ? AnswerKind.missing : answer === 'n' ? AnswerKind.notApplicable : AnswerKind.answered;
      if (typeof answer === 'number') values[at + q] = answer;
    });
  }
  return {
    roundId,
    respondentCount: people.length,
    groupIds,
    itemIds,
    respondentIds: people.map((person) => person.id),
    group: Uint16Array.from(people, (person) => place.get(person.group_number) ?? 0),
    position: Uint8Array.from(people, ({ position }) =>
      position === 'leader'
        ? PositionCode.leader
        : position === 'employee'
          ? PositionCode.employee
          : PositionCode.unknown,
    ),
    values,
    kinds,
  };
}

function placesByNumber(db: ReadableDb): ReadonlyMap<number, number> {
  const rows = db.prepare<[], { number: number }>('SELECT number FROM rating_group ORDER BY place').all();
  return new Map(rows.map(({ number }, place) => [number, place]));
}

export interface DraftedBatch {
  readonly batchNumber: number;
  readonly drafts: ImportDrafts;
  readonly engagement: Engagement;
  readonly newId: () => string;
  /** Hash of a respondent's own id under the document's key. */
  readonly sourceHash: (sourceId: string) => Buffer;
  /** Called now and then; throws to cancel. */
  readonly step: (fraction: number) => void;
}

/** Stores drafted respondents and answers of one batch, inside the caller's transaction. */
export function insertResponses(db: WritableDb, batch: DraftedBatch): void {
  const { drafts, engagement } = batch;
  const numbers = insertRespondents(db, batch);
  const groupNumbers = db
    .prepare<[], { number: number }>('SELECT number FROM rating_group ORDER BY place')
    .all()
    .map((row) => row.number);
  const itemCount = instrumentItems(engagement.instrument).length;
  const insert = db.prepare(
    'INSERT INTO rating (respondent_number, group_number, answers, column_set_number, sheet_rows) VALUES (?, ?, ?, ?, ?)',
  );
  const columnSet = columnSets(db, batch.batchNumber);
  const { answers } = drafts;
  const byRating = groupByRating(answers, engagement.groups.length);
  let done = 0;
  for (const [key, list] of byRating) {
    const respondent = Math.floor(key / engagement.groups.length);
    const stored: StoredAnswer[] = new Array<StoredAnswer>(itemCount).fill(null);
    const columns: (number | null)[] = new Array<number | null>(itemCount).fill(null);
    const rows: (number | null)[] = new Array<number | null>(itemCount).fill(null);
    const home = drafts.respondents[respondent]?.row ?? 0;
    let elsewhere = false;
    for (const i of list) {
      const q = answers.item[i] ?? 0;
      const kind = answers.kind[i];
      stored[q] =
        kind === AnswerKind.missing ? 'm' : kind === AnswerKind.notApplicable ? 'n' : (answers.value[i] ?? 0);
      columns[q] = answers.column[i] ?? null;
      rows[q] = answers.row[i] ?? null;
      elsewhere ||= answers.row[i] !== home;
    }
    insert.run(
      numbers[respondent],
      groupNumbers[key % engagement.groups.length],
      JSON.stringify(stored),
      columnSet(columns),
      elsewhere ? JSON.stringify(rows) : null,
    );
    done += 1;
    if (done % 1000 === 0) batch.step(done / byRating.size);
  }
}

function groupByRating(
  answers: ImportDrafts['answers'],
  groupCount: number,
): ReadonlyMap<number, readonly number[]> {
  const byRating = new Map<number, number[]>();
  for (let i = 0; i < answers.count; i += 1) {
    const key = (answers.respondent[i] ?? 0) * groupCount + (answers.target[i] ?? 0);
    const list = byRating.get(key);
    if (list) list.push(i);
    else byRating.set(key, [i]);
  }
  return byRating;
}

function columnSets(
  db: WritableDb,
  batchNumber: number,
): (columns: readonly (number | null)[]) => number | bigint {
  const known = new Map<string, number | bigint>();
  const insert = db.prepare('INSERT INTO column_set (batch_number, columns) VALUES (?, ?)');
  return (columns) => {
    const text = JSON.stringify(columns);
    const number = known.get(text) ?? insert.run(batchNumber, text).lastInsertRowid;
    known.set(text, number);
    return number;
  };
}

function insertRespondents(
  db: WritableDb,
  { batchNumber, drafts, engagement, newId, sourceHash }: DraftedBatch,
): readonly (number | bigint)[] {
  const groups = new Map(
    db
      .prepare<[], { number: number; id: string }>('SELECT number, id FROM rating_group')
      .all()
      .map(({ id, number }) => [id, number]),
  );
  const person = db.prepare(
    'INSERT INTO respondent (id, batch_number, group_number, position, source_hash, sheet_row) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const background = db.prepare(
    'INSERT OR REPLACE INTO background (respondent_number, name, value) VALUES (?, ?, ?)',
  );
  const comment = db.prepare(
    'INSERT INTO comment (respondent_number, name, text, sheet_row, sheet_column) VALUES (?, ?, ?, ?, ?)',
  );
  return drafts.respondents.map((draft) => {
    const group = groups.get(draft.groupId);
    if (group === undefined)
      throw new Error(`A draft names a group that ${engagement.groups.length} groups do not hold`);
    const source = draft.sourceId === null ? null : sourceHash(draft.sourceId);
    const number = person.run(newId(), batchNumber, group, draft.position, source, draft.row).lastInsertRowid;
    for (const [name, value] of Object.entries(draft.background)) background.run(number, name, value);
    for (const one of draft.comments) comment.run(number, one.name, one.text, one.row, one.column);
    return number;
  });
}
