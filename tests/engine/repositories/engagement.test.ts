import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../electron/engine/db/connection.ts';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import {
  engagementOfRound,
  findRound,
  insertEngagement,
  insertRound,
  readEngagement,
  readTitle,
} from '../../../electron/engine/repositories/engagement.ts';
import { itemPositions, keepInstrument } from '../../../electron/engine/repositories/instruments.ts';
import { instrumentHash, storedInstrument } from '../../../electron/engine/services/stored-instrument.ts';
import {
  DEFAULT_STATISTICS,
  LEVELS,
  PAIRINGS,
  type Engagement,
} from '../../../shared/domain/engagement/types.ts';
import { builtInInstrument } from '../../../shared/domain/instrument/builtin.ts';
import type { Instrument } from '../../../shared/domain/instrument/types.ts';

function builtIn(id: string): Instrument {
  const instrument = builtInInstrument(id);
  if (instrument === null) throw new Error(`No instrument ${id}`);
  return instrument;
}

function fresh(): Connection {
  const connection = new Connection(':memory:');
  migrate(connection, MIGRATIONS);
  return connection;
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const group = fc.record({
  id: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  name: fc.record({ da: text, nb: text, en: text }, { requiredKeys: [] }).map((name) => ({ ...name })),
  level: fc.constantFrom(...LEVELS),
  unit: fc.option(text),
  invited: fc.option(fc.nat(500)),
  aliases: fc.array(text, { maxLength: 3 }),
});

const engagement: fc.Arbitrary<Engagement> = fc
  .record({
    client: text,
    name: text,
    language: fc.constantFrom('da' as const, 'nb' as const, 'en' as const),
    coreTask: text,
    purpose: text,
    groups: fc.uniqueArray(group, { selector: ({ id }) => id, maxLength: 6 }),
    rounds: fc.uniqueArray(fc.record({ id: text, label: text }), { selector: ({ id }) => id, maxLength: 3 }),
    instrument: fc.constantFrom(builtIn('relcap-6'), builtIn('rc-7')),
    secondary: fc.boolean(),
    minCell: fc.integer({ min: 1, max: 20 }),
    statistics: fc.record({
      seed: fc.nat(2 ** 32 - 1),
      finitePopulation: fc.boolean(),
      pairing: fc.constantFrom(...PAIRINGS),
    }),
  })
  .chain(({ secondary, minCell, ...given }) => {
    const ids = given.groups.map(({ id }) => id);
    const pairs = ids.flatMap((a) => ids.map((b) => [a, b] as const));
    return fc
      .oneof(fc.constantFrom('all' as const, 'others' as const), fc.shuffledSubarray(pairs))
      .map((relations) => ({
        ...given,
        relations,
        rounds: given.rounds.map((round) => ({ ...round, instrumentHash: instrumentHash(given.instrument) })),
        privacy: {
          min_cell: minCell,
          min_group: minCell + 1,
          min_leader_cell: minCell + 2,
          comment_min: minCell + 3,
          secondary_suppression: secondary,
        },
      }));
  });

describe('an engagement in the document', () => {
  it('comes back equal', () => {
    fc.assert(
      fc.property(engagement, (given) => {
        const connection = fresh();
        connection.write((db) => {
          const instrumentId = keepInstrument(db, storedInstrument(given.instrument));
          insertEngagement(db, { ...given, instrumentId });
          for (const round of given.rounds) insertRound(db, { ...round, instrumentId });
        });
        expect(readEngagement(connection.reader)).toEqual(given);
        expect(readTitle(connection.reader)).toEqual({ client: given.client, name: given.name });
        connection.close();
      }),
      { numRuns: 60 },
    );
  });
});

describe('instruments', () => {
  it('are kept once under their hash, with their newest words, and with the places of their items', () => {
    const connection = fresh();
    const relcap = builtIn('relcap-6');
    const ids = connection.write((db) => [
      keepInstrument(db, storedInstrument(relcap)),
      keepInstrument(db, storedInstrument({ ...relcap, title: { da: 'Ny titel' } })),
      keepInstrument(db, storedInstrument(builtIn('rc-7'))),
    ]);
    expect(ids).toEqual([1, 1, 2]);
    expect(itemPositions(connection.reader, 1)).toEqual(
      relcap.dimensions.flatMap(({ items }) => items.map(({ id }) => id)),
    );
    const titles = connection.reader.all("SELECT json ->> '$.title.da' AS da FROM instrument ORDER BY id");
    expect(titles[0]).toEqual({ da: 'Ny titel' });
    connection.close();
  });
});

describe('a round', () => {
  it('keeps the instrument that it was asked with', () => {
    const connection = fresh();
    connection.write((db) => {
      const [before, after] = ['relcap-6', 'rc-7'].map((id) =>
        keepInstrument(db, storedInstrument(builtIn(id))),
      );
      insertEngagement(db, {
        client: '',
        name: '',
        language: 'da',
        coreTask: '',
        purpose: '',
        instrumentId: after ?? 0,
        groups: [],
        relations: 'all',
        privacy: builtIn('rc-7').privacy,
        statistics: DEFAULT_STATISTICS,
      });
      insertRound(db, { id: 'før', label: 'Før', instrumentId: before ?? 0 });
      insertRound(db, { id: 'efter', label: 'Efter', instrumentId: after ?? 0 });
    });
    const asked = (round: string) => engagementOfRound(connection.reader, round);
    expect(asked('før')?.engagement.instrument.id).toBe('relcap-6');
    expect(asked('efter')?.engagement.instrument.id).toBe('rc-7');
    expect(asked('før')?.hash).toBe(instrumentHash(builtIn('relcap-6')));
    expect(asked('none')).toBeNull();
    expect(findRound(connection.reader, 'efter')?.label).toBe('Efter');
    connection.close();
  });
});
