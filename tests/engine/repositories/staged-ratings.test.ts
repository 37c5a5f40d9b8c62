/** Ratings that were staged in any order end up as if they had been stored one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Connection } from '../../../electron/engine/db/connection.ts';
import {
  insertRatings,
  stageRatings,
  dropStaged,
} from '../../../electron/engine/repositories/staged-ratings.ts';
import { columnLetters } from '../../../shared/domain/mapping/sheet.ts';
import type { DraftAnswers } from '../../../shared/domain/mapping/types.ts';
import { AnswerKind } from '../../../shared/domain/responses/types.ts';

const [PEOPLE, GROUPS, ITEMS] = [4, 3, 3];

function openTables(): Connection {
  const connection = new Connection(':memory:');
  connection.changeSchema((db) => {
    db.execute('CREATE TABLE source_columns (id INTEGER PRIMARY KEY, batch_id INTEGER, letters TEXT)');
    db.execute(
      `CREATE TABLE rating (respondent_id INTEGER, group_id INTEGER, answers TEXT, source_columns_id INTEGER, rows TEXT,
         PRIMARY KEY (respondent_id, group_id)) WITHOUT ROWID`,
    );
  });
  return connection;
}

interface One {
  readonly respondent: number;
  readonly target: number;
  readonly item: number;
  readonly kind: number;
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

function asColumns(list: readonly One[]): DraftAnswers {
  return {
    count: list.length,
    respondent: Uint32Array.from(list, (one) => one.respondent),
    target: Uint16Array.from(list, (one) => one.target),
    item: Uint16Array.from(list, (one) => one.item),
    value: Float64Array.from(list, (one) => one.value),
    kind: Uint8Array.from(list, (one) => one.kind),
    row: Uint32Array.from(list, (one) => one.row),
    column: Uint16Array.from(list, (one) => one.column),
    change: new Uint32Array(list.length),
  };
}

const one: fc.Arbitrary<One> = fc.record({
  respondent: fc.nat(PEOPLE - 1),
  target: fc.nat(GROUPS - 1),
  item: fc.nat(ITEMS - 1),
  kind: fc.constantFrom(AnswerKind.answered, AnswerKind.missing, AnswerKind.notApplicable),
  value: fc.constantFrom(1, 2.5, 5, 0),
  row: fc.nat(6),
  column: fc.nat(30),
});

/** At most one answer a respondent, group and item, in any order of the sheet. */
const answers = fc.uniqueArray(one, {
  selector: ({ respondent, target, item }) => `${respondent} ${target} ${item}`,
  maxLength: 30,
});

/** Each answer with its cell, as the document tells it. */
function told(connection: Connection): readonly string[] {
  return connection.reader
    .all<{ who: number; about: number; item: number; answer: string; cell: string }>(
      `SELECT respondent_id AS who, group_id AS about, answer.key AS item, answer.value AS answer,
         json_extract(letters, '$[' || answer.key || ']') ||
           coalesce(json_extract(rows, '$[' || answer.key || ']'), respondent_id - 100 + 1) AS cell
       FROM rating JOIN source_columns ON source_columns.id = source_columns_id
       JOIN json_each(answers) AS answer WHERE answer.type <> 'null'`,
    )
    .map(({ who, about, item, answer, cell }) => `${who} ${about} ${item} ${answer} ${cell}`)
    .sort();
}

test('any drafts in any order', () => {
  fc.assert(
    fc.property(answers, (list) => {
      const connection = openTables();
      const drafts = {
        answers: asColumns(list),
        respondentCount: PEOPLE,
        rowOf: (respondent: number) => respondent,
        groupCount: GROUPS,
        itemCount: ITEMS,
        columnLetters,
      };
      const places = { batchRowId: 1, respondentIds: [100, 101, 102, 103], groupIds: [7, 8, 9] };
      connection.write((db) => insertRatings(db, drafts, places));
      const expected = list.map(({ respondent, target, item, kind, value, row, column }) => {
        const answer = kind === AnswerKind.answered ? String(value) : kind === AnswerKind.missing ? '?' : '-';
        return `${100 + respondent} ${7 + target} ${item} ${answer} ${columnLetters(column)}${row + 1}`;
      });
      expect(told(connection)).toEqual(expected.sort());
      expect(connection.reader.all('SELECT name FROM temp.sqlite_master')).toEqual([]);
      connection.close();
    }),
    { numRuns: 60 },
  );
});

test('what was staged and then given up is gone', () => {
  const connection = openTables();
  const list = Array.from({ length: PEOPLE }, (_, respondent) => ({
    ...{ respondent, target: 0, item: 0, kind: AnswerKind.answered, value: 3, row: respondent, column: 2 },
  }));
  const steps = stageRatings((work) => connection.write(work), {
    answers: asColumns(list),
    respondentCount: PEOPLE,
    rowOf: (respondent) => respondent,
    groupCount: GROUPS,
    itemCount: ITEMS,
    columnLetters,
  });
  steps.next();
  expect(connection.reader.all('SELECT name FROM temp.sqlite_master')).toHaveLength(2);
  expect(connection.reader.all('SELECT 1 FROM temp.staged_person')).toHaveLength(PEOPLE);
  connection.write(dropStaged);
  expect(connection.reader.all('SELECT name FROM temp.sqlite_master')).toEqual([]);
  expect(connection.reader.all('SELECT 1 FROM rating')).toEqual([]);
  connection.close();
});
