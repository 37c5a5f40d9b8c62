import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../electron/engine/db/connection.ts';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { insertBatch, setUndone } from '../../../electron/engine/repositories/batches.ts';
import { makeDocumentRow } from '../../../electron/engine/repositories/document.ts';
import {
  findRound,
  insertEngagement,
  insertRound,
  readEngagement,
} from '../../../electron/engine/repositories/engagement.ts';
import { keepInstrument } from '../../../electron/engine/repositories/instruments.ts';
import {
  answerSources,
  countStored,
  idsAlreadyInRound,
  insertResponses,
  loadResponses,
} from '../../../electron/engine/repositories/responses.ts';
import { storedInstrument } from '../../../electron/engine/services/stored-instrument.ts';
import { parseSetup } from '../../../shared/domain/engagement/setup.ts';
import { cellAddress, columnLetters } from '../../../shared/domain/mapping/sheet.ts';
import type { ImportAccount, ImportDrafts, Mapping } from '../../../shared/domain/mapping/types.ts';
import { AnswerKind, PositionCode } from '../../../shared/domain/responses/types.ts';

const GROUPS = ['A', 'B', 'C'];
const setup = parseSetup({
  instrument: 'relcap-6',
  groups: GROUPS.map((id) => ({ id })),
  rounds: [{ id: '1' }, { id: '2' }],
});
const ITEMS = setup.instrument.dimensions.flatMap(({ items }) => items).length;
const mapping: Mapping = {
  headerRows: 1,
  layout: 'wide',
  columns: [],
  values: {},
  missing: [],
  notApplicable: [],
  positions: {},
  groups: {},
  items: {},
};
const account: ImportAccount = {
  sheet: 'Data',
  rows: { read: 0, stored: 0, skipped: 0 },
  answers: { read: 0, stored: 0, skipped: 0, blank: 0 },
  respondents: 0,
  skips: [],
  changes: [],
};

function makeDocument(): Connection {
  const connection = new Connection(':memory:');
  migrate(connection, MIGRATIONS);
  connection.write((db) => {
    makeDocumentRow(db, { id: 'd', program: 't', at: '2026-01-01T00:00:00.000Z' });
    const instrumentId = keepInstrument(db, storedInstrument(setup.instrument));
    insertEngagement(db, { ...setup, instrumentId });
    for (const round of setup.rounds) insertRound(db, { ...round, instrumentId });
  });
  return connection;
}

function store(connection: Connection, drafts: ImportDrafts, round = '1'): string {
  return connection.write((db) => {
    const batchRowId = insertBatch(db, {
      roundRowId: findRound(db, round)?.id ?? 0,
      fileName: 'f.xlsx',
      sheet: 'Data',
      format: 'xlsx',
      tool: null,
      sha256: 'x',
      sizeBytes: 1,
      importedAt: '2026-01-01T00:00:00.000Z',
      mapping,
      account,
      respondents: drafts.respondents.length,
      answers: drafts.answers.count,
    });
    insertResponses(db, { batchRowId, drafts, groupIds: GROUPS, itemCount: ITEMS, columnLetters });
    return String(batchRowId);
  });
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

function draftsOf(respondents: ImportDrafts['respondents'], list: readonly One[]): ImportDrafts {
  return {
    respondents,
    answers: {
      count: list.length,
      respondent: Uint32Array.from(list, ({ respondent }) => respondent),
      target: Uint16Array.from(list, ({ target }) => target),
      item: Uint16Array.from(list, ({ item }) => item),
      kind: Uint8Array.from(list, ({ kind }) => kind),
      value: Float64Array.from(list, ({ kind, value }) => (kind === AnswerKind.answered ? value : 0)),
      row: Uint32Array.from(list, ({ row }) => row),
      column: Uint16Array.from(list, ({ column }) => column),
      change: new Uint32Array(list.length),
    },
  };
}

const respondent = fc.record({
  groupId: fc.constantFrom(...GROUPS),
  position: fc.constantFrom('leader' as const, 'employee' as const, null),
  row: fc.nat(2_000_000),
  background: fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  comments: fc.array(
    fc.record({
      name: fc.string(),
      text: fc.string({ unit: 'grapheme' }),
      row: fc.nat(99),
      column: fc.nat(700),
    }),
    { maxLength: 2 },
  ),
});

/** Drafts in any order of rows, with at most one answer for each place. */
const drafts = fc.array(respondent, { minLength: 1, maxLength: 6 }).chain((people) => {
  const answer = fc.record({
    respondent: fc.nat(people.length - 1),
    target: fc.nat(GROUPS.length - 1),
    item: fc.nat(ITEMS - 1),
    kind: fc.constantFrom(AnswerKind.answered, AnswerKind.missing, AnswerKind.notApplicable),
    value: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constantFrom(0, 2.5, -3)),
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
  });
  const place = (one: One) => `${one.respondent} ${one.target} ${one.item}`;
  return fc.uniqueArray(answer, { selector: place, maxLength: 60 }).map((list) => ({
    list,
    people: people.map((one, index) => ({ ...one, sourceId: index % 2 === 0 ? null : `id ${index}` })),
  }));
});

describe('stored responses', () => {
  it('come back exactly, each answer with its cell', () => {
    fc.assert(
      fc.property(drafts, ({ people, list }) => {
        const connection = makeDocument();
        const batch = store(connection, draftsOf(people, list));
        const loaded = loadResponses(connection.reader, '1', readEngagement(connection.reader));
        expect(loaded.respondentCount).toBe(people.length);
        expect([...loaded.group]).toEqual(people.map(({ groupId }) => GROUPS.indexOf(groupId)));
        expect([...loaded.position]).toEqual(
          people.map(({ position }) => PositionCode[position ?? 'unknown']),
        );
        expect(new Set(loaded.respondentIds).size).toBe(people.length);
        const values = new Float64Array(people.length * GROUPS.length * ITEMS);
        const kinds = new Uint8Array(values.length);
        for (const one of list) {
          const at = (one.respondent * GROUPS.length + one.target) * ITEMS + one.item;
          kinds[at] = one.kind;
          if (one.kind === AnswerKind.answered) values[at] = one.value;
          const person = loaded.respondentIds[one.respondent] ?? '';
          const source = answerSources(connection.reader, {
            roundId: '1',
            person,
            rated: GROUPS[one.target] ?? '',
          });
          expect(source.get(loaded.itemIds[one.item] ?? '')).toEqual({
            batch,
            sheet: 'Data',
            cell: cellAddress(one.row, one.column),
          });
        }
        expect(loaded.kinds).toEqual(kinds);
        expect(loaded.values).toEqual(values);
        expect(countStored(connection.reader)).toEqual([
          { batch, respondents: people.length, answers: list.length },
        ]);
        connection.close();
      }),
      { numRuns: 40 },
    );
  });

  it('are out of every result while their batch is taken back, and come again', () => {
    fc.assert(
      fc.property(drafts, ({ people, list }) => {
        const connection = makeDocument();
        const engagement = readEngagement(connection.reader);
        const batch = store(connection, draftsOf(people, list));
        const before = loadResponses(connection.reader, '1', engagement);
        connection.write((db) => setUndone(db, batch, '2026-01-02T00:00:00.000Z'));
        expect(loadResponses(connection.reader, '1', engagement).respondentCount).toBe(0);
        connection.write((db) => setUndone(db, batch, null));
        expect(loadResponses(connection.reader, '1', engagement)).toEqual(before);
        connection.close();
      }),
      { numRuns: 10 },
    );
  });

  it('of two rounds stay apart, but the person is one', () => {
    const connection = makeDocument();
    const person = {
      sourceId: 'Ærlig 7',
      groupId: 'B',
      position: null,
      row: 1,
      background: {},
      comments: [],
    };
    const one = { respondent: 0, target: 0, item: 0, kind: AnswerKind.answered, value: 4, row: 1, column: 3 };
    store(connection, draftsOf([person], [one]), '1');
    store(
      connection,
      draftsOf([{ ...person, sourceId: 'Ærlig 7'.normalize('NFD') }], [{ ...one, value: 2 }]),
      '2',
    );
    const engagement = readEngagement(connection.reader);
    const [first, second] = ['1', '2'].map((round) => loadResponses(connection.reader, round, engagement));
    expect([first?.values[0], second?.values[0]]).toEqual([4, 2]);
    expect(first?.respondentIds).toEqual(second?.respondentIds);
    expect(idsAlreadyInRound(connection.reader, '1', ['Ærlig 7', 'ærlig 7'])).toEqual(['Ærlig 7']);
    connection.close();
  });

  it('follow the order of the engagement, not of the rows', () => {
    const connection = makeDocument();
    const person = { sourceId: null, groupId: 'C', position: null, row: 1, background: {}, comments: [] };
    store(
      connection,
      draftsOf([person], [{ respondent: 0, target: 2, item: 1, kind: 1, value: 5, row: 1, column: 3 }]),
    );
    const engagement = readEngagement(connection.reader);
    const turned = {
      ...engagement,
      groups: [...engagement.groups].reverse(),
      instrument: { ...engagement.instrument, dimensions: [...engagement.instrument.dimensions].reverse() },
    };
    const loaded = loadResponses(connection.reader, '1', turned);
    expect(loaded.group[0]).toBe(0);
    expect(loaded.values[0 * ITEMS + (ITEMS - 2)]).toBe(5);
    expect([...loaded.kinds].filter((kind) => kind !== 0)).toHaveLength(1);
    connection.close();
  });
});
