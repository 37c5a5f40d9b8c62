/**
 * Opening, editing and publishing a document of 10^4 and 10^6 answers, plain and under a passphrase, against a plain copy of
 * a file of the same size. Limits are the promises: open <= copy + 300 ms, an edit acknowledged in 20 ms, publish <= 3 copies
 * or 300 ms: a copy of 6 MB takes 15 ms, and VACUUM INTO with the check of what it wrote alone takes about six of those, so that
 * the number of copies is told beside it. Times are the medians of several runs.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDocument, openDocument, type OpenDocument } from '../../electron/engine/document/document.ts';
import { DEFAULT_COST, deriveKey } from '../../electron/engine/document/envelope.ts';
import type { DocumentHost } from '../../electron/engine/document/host.ts';
import { workFrom } from '../../electron/engine/document/copy.ts';
import { makeSessionFolder } from '../../electron/engine/document/session-folder.ts';
import { insertBatch } from '../../electron/engine/repositories/batches.ts';
import {
  currentInstrumentId,
  findRound,
  insertEngagement,
  insertRound,
} from '../../electron/engine/repositories/engagement.ts';
import { keepInstrument } from '../../electron/engine/repositories/instruments.ts';
import { insertResponses } from '../../electron/engine/repositories/responses.ts';
import { storedInstrument } from '../../electron/engine/services/stored-instrument.ts';
import { parseSetup } from '../../shared/domain/engagement/setup.ts';
import { columnLetters } from '../../shared/domain/mapping/sheet.ts';
import type { ImportDrafts } from '../../shared/domain/mapping/types.ts';
import { AnswerKind } from '../../shared/domain/responses/types.ts';
import { createRandom } from '../../shared/lib/random.ts';

const ITEMS = 7;
const GROUPS = 10;
const RUNS = 7;
/** A publish is made whole, compact and verified: that costs more than a copy, and may cost this much. */
const PUBLISH_FLOOR_MS = 300;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-document-'));
const host: DocumentHost = {
  sessions: path.join(folder, 'sessions'),
  backups: path.join(folder, 'backups'),
  version: 'bench',
  clock: () => new Date(),
  newId: () => randomUUID(),
  publishAfterMs: 3_600_000,
};

function report(name: string, value: number, unit: string, limit?: number): void {
  console.log(
    JSON.stringify({ name: `document: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) }),
  );
}

async function median(
  work: (run: number) => Promise<void> | void,
  after?: () => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
    await after?.();
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** A wide sheet of random answers. */
function makeDrafts(people: number): ImportDrafts {
  const random = createRandom(7);
  const count = people * GROUPS * ITEMS;
  const answers = {
    count,
    value: new Float64Array(count).map(() => 1 + Math.floor(random.next() * 5)),
    kind: new Uint8Array(count).fill(AnswerKind.answered),
    respondent: new Uint32Array(count).map((_, at) => Math.floor(at / (GROUPS * ITEMS))),
    target: new Uint16Array(count).map((_, at) => Math.floor((at % (GROUPS * ITEMS)) / ITEMS)),
    item: new Uint16Array(count).map((_, at) => at % ITEMS),
    row: new Uint32Array(count).map((_, at) => Math.floor(at / (GROUPS * ITEMS)) + 1),
    column: new Uint16Array(count).map((_, at) => (at % (GROUPS * ITEMS)) + 3),
    change: new Uint32Array(count),
  };
  const respondents = Array.from({ length: people }, (_, index) => ({
    sourceId: `id-${index}`,
    groupId: `g${index % GROUPS}`,
    position: 'employee' as const,
    row: index + 1,
    background: {},
    comments: [],
  }));
  return { respondents, answers };
}

async function makeDocument(file: string, people: number): Promise<number> {
  const drafts = makeDrafts(people);
  const setup = parseSetup({
    instrument: 'rc-7',
    groups: Array.from({ length: GROUPS }, (_, index) => ({ id: `g${index}` })),
  });
  const { count } = drafts.answers;
  const counts = { read: count, stored: count, skipped: 0 };
  const document = await createDocument(file, host, (db) => {
    const instrumentId = keepInstrument(db, storedInstrument(setup.instrument));
    insertEngagement(db, { ...setup, instrumentId });
    insertRound(db, { id: '1', label: '1', instrumentId });
    const batchRowId = insertBatch(db, {
      ...{ fileName: 'bench.xlsx', sheet: 'Data', format: 'xlsx', tool: null, sha256: '', sizeBytes: 0 },
      roundRowId: findRound(db, '1')?.id ?? currentInstrumentId(db),
      importedAt: '2026-01-01T00:00:00.000Z',
      mapping: {
        ...{ headerRows: 1, layout: 'wide', columns: [], values: {}, missing: [], notApplicable: [] },
        ...{ positions: {}, groups: {}, items: {} },
      },
      account: {
        ...{ sheet: 'Data', rows: counts, answers: { ...counts, blank: 0 } },
        ...{ respondents: people, skips: [], changes: [] },
      },
      ...{ respondents: people, answers: count },
    });
    const groupIds = setup.groups.map(({ id }) => id);
    insertResponses(db, { batchRowId, drafts, groupIds, itemCount: ITEMS, columnLetters });
  });
  await document.close();
  return count;
}

const edit = (document: OpenDocument, value: number): void => {
  document.change(
    () => ({ action: 'test.edit', subject: null, counts: {} }),
    (db) => db.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('bench', ?)", String(value)),
  );
};

/** As a careful program writes over a file, with what makes it last: copied beside it, synced, renamed, the folder synced. */
function copyFile(from: string): void {
  const to = path.join(folder, 'copy.bin');
  const temporary = path.join(folder, 'copy.tmp');
  fs.copyFileSync(from, temporary);
  sync(temporary, 'r+');
  fs.renameSync(temporary, to);
  if (process.platform !== 'win32') sync(folder, 'r');
}

function sync(file: string, flags: string): void {
  const handle = fs.openSync(file, flags);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

async function measure(name: string, file: string, passphrase?: string): Promise<void> {
  const options = passphrase === undefined ? {} : { opener: passphrase };
  const copyMs = await median(() => copyFile(file));
  const keyMs = passphrase === undefined ? 0 : await median(async () => void (await deriveKey(passphrase)));
  report(`${name}: file`, fs.statSync(file).size / 1e6, 'MB');
  report(`${name}: plain copy`, copyMs, 'ms');
  if (keyMs > 0) report(`${name}: key of the passphrase`, keyMs, 'ms', 1000);
  let opened: OpenDocument | null = null;
  const openMs = await median(
    async () => {
      opened = await openDocument(file, host, options);
    },
    async () => {
      await opened?.close();
    },
  );
  report(`${name}: open`, openMs, 'ms', copyMs + 300 + keyMs);
  const document = await openDocument(file, host, options);
  edit(document, 0);
  await document.publish();
  const plain = passphrase === undefined;
  const editMs = await median((run) => edit(document, run));
  report(`${name}: edit`, editMs, 'ms', 20);
  const publishMs = await median(
    () => document.publish(),
    () => Promise.resolve(edit(document, 1)),
  );
  report(`${name}: publish`, publishMs, 'ms', ...(plain ? [Math.max(PUBLISH_FLOOR_MS, 3 * copyMs)] : []));
  report(`${name}: publish, in copies`, publishMs / copyMs, 'x');
  await document.close();
}

async function protect(file: string, passphrase: string): Promise<void> {
  const document = await openDocument(file, host);
  const key = await deriveKey(passphrase, DEFAULT_COST);
  const session = await makeSessionFolder(host.sessions, randomUUID());
  const make = () => workFrom(document.connection, session, key, undefined);
  await document.exchange(session, make, { action: 'test.bench', subject: null, counts: {} });
  await document.close();
}

try {
  for (const [name, people] of [
    ['10^4 answers', 143],
    ['10^6 answers', 14_286],
  ] as const) {
    const file = path.join(folder, `${people}.samspil`);
    await makeDocument(file, people);
    await measure(name, file);
    await protect(file, 'en lang sætning til måling');
    await measure(`${name}, protected`, file, 'en lang sætning til måling');
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
