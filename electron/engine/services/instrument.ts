/** Which instrument is asked: a built-in one, an own one, a file. Rounds with answers stay with what they were asked. */
import { writeFile } from 'node:fs/promises';
import type { FileToken } from '../../../shared/api/methods.ts';
import type { KnownInstrument } from '../../../shared/api/survey-methods.ts';
import type { InstrumentChange } from '../../../shared/api/work-methods.ts';
import {
  BUILT_IN_IDS,
  builtInInstrument,
  parseInstrument,
  versioned,
  type Instrument,
} from '../../../shared/domain/instrument/index.ts';
import type { UndoableAction } from '../../../shared/domain/engagement/actions.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { readJsonFile } from '../json-file.ts';
import { currentInstrumentId, readEngagement } from '../repositories/engagement.ts';
import { replaceRelations } from '../repositories/groups.ts';
import { keepInstrument } from '../repositories/instruments.ts';
import { roundsWithImports, storedInstruments, askWith } from '../repositories/rounds.ts';
import { openSession, type ServiceContext } from './context.ts';
import { instrumentHash, storedInstrument } from './stored-instrument.ts';

/** @throws Failure instrument.unknown {instrument, known} */
export function chooseInstrument(context: ServiceContext, id: string): InstrumentChange {
  const { db } = openSession(context);
  const chosen = builtInInstrument(id);
  if (chosen === null)
    throw new Failure('instrument.unknown', { instrument: id, known: BUILT_IN_IDS.join(', ') });
  // Where it was asked before in this document, with the words that were pasted into it under a licence.
  const hash = instrumentHash(chosen);
  const earlier = storedInstruments(db).find((one) => one.hash === hash);
  return ask(context, earlier?.instrument ?? chosen, 'instrument.chosen');
}

/** Questionnaires that the document holds, the latest first. */
export function knownInstruments(context: ServiceContext): readonly KnownInstrument[] {
  const { db } = openSession(context);
  const held = roundsWithImports(db);
  const rounds = readEngagement(db).rounds.filter(({ id }) => held.has(id));
  const current = currentInstrumentId(db);
  return storedInstruments(db)
    .map(({ id: row, hash, instrument: { id, version, title } }) => ({
      hash,
      id,
      version,
      title,
      rounds: rounds.filter(({ instrumentHash: asked }) => asked === hash).map((round) => round.id),
      isCurrent: row === current,
      isShipped: BUILT_IN_IDS.some((one) => one === id),
    }))
    .reverse();
}

/** @throws Failure instrument.gone */
export function chooseKnown(context: ServiceContext, hash: string): InstrumentChange {
  const found = storedInstruments(openSession(context).db).find((one) => one.hash === hash);
  if (found === undefined) throw new Failure('instrument.gone');
  return ask(context, found.instrument, 'instrument.chosen');
}

/** @throws Failure instrument.invalid {field, problem, value} */
export const setInstrument = (
  context: ServiceContext,
  { instrument, step }: { readonly instrument: object; readonly step: 'edited' | 'imported' },
): InstrumentChange => ask(context, parseInstrument(instrument), `instrument.${step}`);

function ask(context: ServiceContext, wanted: Instrument, action: UndoableAction): InstrumentChange {
  const session = openSession(context);
  const { instrument: before, relations, rounds } = readEngagement(session.db);
  const held = roundsWithImports(session.db);
  const answered = rounds.filter(({ id }) => held.has(id));
  const used = new Set(answered.map(({ instrumentHash: hash }) => hash));
  const kept = storedInstruments(session.db).filter(({ hash }) => used.has(hash));
  const instrument = versioned(
    wanted,
    kept.map((one) => one.instrument),
  );
  const hash = instrumentHash(instrument);
  const change: InstrumentChange = {
    id: instrument.id,
    version: instrument.version,
    hash,
    isNewVersion: instrument.version !== wanted.version,
    keptRounds: answered.filter((round) => round.instrumentHash !== hash).map(({ id }) => id),
  };
  if (JSON.stringify(before) === JSON.stringify(instrument)) return change;
  session.change(
    () => ({ action, subject: instrument.id, counts: { rounds: rounds.length - answered.length } }),
    (db) => {
      askWith(db, keepInstrument(db, storedInstrument(instrument)), held);
      if (!instrument.rating.own_group && relations === 'all') replaceRelations(db, 'others');
    },
  );
  context.changed(['session', 'engagement', 'responses']);
  return change;
}

/** @throws Failure instrument.invalid, json.invalid {file, line}, file.missing ... */
export const readInstrumentFile = (context: ServiceContext, file: FileToken): Instrument =>
  parseInstrument(readJsonFile(context.files.pathOf(file)));

/** The instrument as it is asked now, licensed texts left out: they belong to the owner of the licence. */
export async function writeInstrumentFile(
  context: ServiceContext,
  file: FileToken,
): Promise<{ bytes: number }> {
  const { instrument } = readEngagement(openSession(context).db);
  const shared: Instrument = {
    ...instrument,
    dimensions: instrument.dimensions.map((dimension) => ({
      ...dimension,
      items: dimension.items.map((item) => ({ ...item, licensed_text: null })),
    })),
  };
  const text = `${JSON.stringify(shared, null, 1)}\n`;
  await writeBeside(context.files.pathOf(file), (temporary) => writeFile(temporary, text));
  return { bytes: Buffer.byteLength(text) };
}
