/**
 * Two layouts for 1.05 million answers (5,000 respondents x 30 groups x 7 items): a row per answer, and a row per rating with
 * its answers as JSON (the layout in use). The numbers behind electron/engine/db/README.md.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Connection } from '../../electron/engine/db/connection.ts';
import { migrate } from '../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../electron/engine/db/migrations/index.ts';
import { isWhole } from '../../electron/engine/db/structure.ts';
import { insertBatch } from '../../electron/engine/repositories/batches.ts';
import { makeDocumentRow } from '../../electron/engine/repositories/document.ts';
import {
  currentInstrumentId,
  findRound,
  insertEngagement,
  insertRound,
  readEngagement,
} from '../../electron/engine/repositories/engagement.ts';
import { keepInstrument } from '../../electron/engine/repositories/instruments.ts';
import { insertResponses, loadResponses } from '../../electron/engine/repositories/responses.ts';
import { storedInstrument } from '../../electron/engine/services/stored-instrument.ts';
import { parseSetup } from '../../shared/domain/engagement/setup.ts';
import { columnLetters } from '../../shared/domain/mapping/sheet.ts';
import type { ImportDrafts } from '../../shared/domain/mapping/types.ts';
import { AnswerKind } from '../../shared/domain/responses/types.ts';
import { createRandom } from '../../shared/lib/random.ts';

const PEOPLE = 5000;
const GROUPS = 30;
const ITEMS = 7;
const ANSWERS = PEOPLE * GROUPS * ITEMS;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-layout-'));

function report(name: string, value: number, unit: string): void {
  console.log(JSON.stringify({ name: `layout: ${name}`, value, unit }));
}

function timed<T>(name: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  report(name, performance.now() - started, 'ms');
  return result;
}

/** A wide sheet: one row a respondent, one column an answer; one answer in fifty is "don't know". */
function makeDrafts(): ImportDrafts {
  const random = createRandom(7);
  const numbers = { count: ANSWERS, value: new Float64Array(ANSWERS), kind: new Uint8Array(ANSWERS) };
  const places = {
    respondent: new Uint32Array(ANSWERS),
    target: new Uint16Array(ANSWERS),
    item: new Uint16Array(ANSWERS),
    row: new Uint32Array(ANSWERS),
    column: new Uint16Array(ANSWERS),
    change: new Uint32Array(ANSWERS),
  };
  for (let at = 0; at < ANSWERS; at += 1) {
    const respondent = Math.floor(at / (GROUPS * ITEMS));
    const place = at % (GROUPS * ITEMS);
    places.respondent[at] = respondent;
    places.target[at] = Math.floor(place / ITEMS);
    places.item[at] = place % ITEMS;
    places.row[at] = respondent + 1;
    places.column[at] = place + 3;
    const missing = random.next() < 0.02;
    numbers.kind[at] = missing ? AnswerKind.missing : AnswerKind.answered;
    numbers.value[at] = missing ? 0 : 1 + Math.floor(random.next() * 5);
  }
  return {
    respondents: Array.from({ length: PEOPLE }, (_, index) => ({
      sourceId: `id-${index}`,
      groupId: `g${index % GROUPS}`,
      position: 'employee' as const,
      row: index + 1,
      background: {},
      comments: [],
    })),
    answers: { ...numbers, ...places },
  };
}

function measureFile(name: string, connection: Connection): void {
  const copy = path.join(folder, `${name}-copy.samspil`);
  timed(`${name}: VACUUM INTO`, () => connection.vacuumInto(copy));
  const size = fs.statSync(copy).size;
  report(`${name}: file`, size / 1e6, 'MB');
  report(`${name}: size of an answer`, size / ANSWERS, 'bytes');
  const published = new Connection(copy, { readonly: true });
  timed(`${name}: quick_check of the copy`, () => {
    if (!isWhole(published)) throw new Error('The copy is damaged');
  });
  published.close();
}

function open(name: string): Connection {
  const connection = new Connection(path.join(folder, `${name}.samspil`));
  connection.pragma('journal_mode = DELETE');
  connection.lock();
  connection.pragma('synchronous = FULL');
  return connection;
}

function rowPerRating(drafts: ImportDrafts): void {
  const name = 'a row per rating';
  const connection = open('rating');
  migrate(connection, MIGRATIONS);
  const setup = parseSetup({
    instrument: 'rc-7',
    groups: Array.from({ length: GROUPS }, (_, index) => ({ id: `g${index}` })),
  });
  connection.write((db) => {
    makeDocumentRow(db, { id: 'bench', program: '0', at: '2026-01-01T00:00:00.000Z' });
    const instrumentId = keepInstrument(db, storedInstrument(setup.instrument));
    insertEngagement(db, { ...setup, instrumentId });
    insertRound(db, { id: '1', label: '1', instrumentId });
  });
  timed(`${name}: insert`, () =>
    connection.write((db) => {
      const counts = { read: ANSWERS, stored: ANSWERS, skipped: 0 };
      const batchRowId = insertBatch(db, {
        roundRowId: findRound(db, '1')?.id ?? currentInstrumentId(db),
        fileName: 'bench.xlsx',
        sheet: 'Data',
        format: 'xlsx',
        tool: null,
        sha256: '',
        sizeBytes: 0,
        importedAt: '2026-01-01T00:00:00.000Z',
        mapping: {
          headerRows: 1,
          layout: 'wide',
          columns: [],
          values: {},
          missing: [],
          notApplicable: [],
          positions: {},
          groups: {},
          items: {},
        },
        account: {
          sheet: 'Data',
          rows: counts,
          answers: { ...counts, blank: 0 },
          respondents: PEOPLE,
          skips: [],
          changes: [],
        },
        respondents: PEOPLE,
        answers: ANSWERS,
      });
      const groupIds = setup.groups.map(({ id }) => id);
      insertResponses(db, { batchRowId, drafts, groupIds, itemCount: ITEMS, columnLetters });
    }),
  );
  const engagement = readEngagement(connection.reader);
  const loaded = timed(`${name}: load into columns`, () => loadResponses(connection.reader, '1', engagement));
  if (loaded.kinds.some((kind) => kind === AnswerKind.blank)) throw new Error('An answer was lost');
  measureFile(name, connection);
  connection.close();
}

function rowPerAnswer(drafts: ImportDrafts): void {
  const name = 'a row per answer';
  const connection = open('answer');
  connection.changeSchema((db) => {
    db.execute(`
      CREATE TABLE respondent (id INTEGER PRIMARY KEY, group_id INTEGER NOT NULL, row INTEGER NOT NULL) STRICT;
      CREATE TABLE answer (
        respondent_id INTEGER NOT NULL REFERENCES respondent (id),
        group_id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        value INTEGER,
        kind INTEGER NOT NULL,
        source_column INTEGER NOT NULL,
        PRIMARY KEY (respondent_id, group_id, item)
      ) STRICT, WITHOUT ROWID;
      PRAGMA user_version = 1;`);
  });
  const { answers } = drafts;
  timed(`${name}: insert`, () =>
    connection.write((db) => {
      for (const [index, { row }] of drafts.respondents.entries())
        db.run('INSERT INTO respondent VALUES (?, ?, ?)', index + 1, index % GROUPS, row);
      for (let at = 0; at < answers.count; at += 1)
        db.run(
          'INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)',
          (answers.respondent[at] ?? 0) + 1,
          answers.target[at] ?? 0,
          answers.item[at] ?? 0,
          answers.kind[at] === AnswerKind.answered ? (answers.value[at] ?? 0) : null,
          answers.kind[at] ?? 0,
          answers.column[at] ?? 0,
        );
    }),
  );
  timed(`${name}: load into columns`, () => {
    const values = new Float64Array(ANSWERS);
    const kinds = new Uint8Array(ANSWERS);
    const rows = connection.reader.each<readonly [number, number, number, number | null, number]>(
      'SELECT respondent_id, group_id, item, value, kind FROM answer',
    );
    for (const [respondent, group, item, value, kind] of rows) {
      const at = ((respondent - 1) * GROUPS + group) * ITEMS + item;
      values[at] = value ?? 0;
      kinds[at] = kind;
    }
    if (kinds.some((kind) => kind === AnswerKind.blank)) throw new Error('An answer was lost');
  });
  measureFile(name, connection);
  connection.close();
}

try {
  const drafts = makeDrafts();
  rowPerAnswer(drafts);
  rowPerRating(drafts);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
