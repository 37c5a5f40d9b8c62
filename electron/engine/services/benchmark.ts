/** Use cases of the benchmarks: consent in the document, its entry in the library, and the place of a round among the others. */
import { createHash } from 'node:crypto';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import {
  benchmarkEntry,
  entryOfDocument,
  instrumentBenchmarks,
  placeEngagement,
  sameNumbers,
  withEntry,
  withoutDocument,
  type BenchmarkConsent,
  type BenchmarkEntry,
  type BenchmarkLibrary,
  type BenchmarkState,
  type Placement,
} from '../../../shared/domain/benchmark/index.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { OpenDocument } from '../document/document.ts';
import { readBatches } from '../repositories/batches.ts';
import { readDocumentId } from '../repositories/document.ts';
import { readSetting, writeSetting } from '../repositories/settings.ts';
import type { CapacityService } from './capacity.ts';
import { openSession, type ServiceContext } from './context.ts';

interface OfRound {
  /** The latest with answers where none is named. */
  readonly round?: string | undefined;
}

export interface BenchmarkService {
  /** @throws Failure round.unknown, benchmark.damaged, benchmark.newer */
  state(input: OfRound): Promise<BenchmarkState>;
  place(input: OfRound): Promise<Placement>;
  /** @throws Failure benchmark.no-consent, benchmark.nothing-visible {round} */
  add(input: OfRound): Promise<{ changed: boolean }>;
  remove(): Promise<{ changed: boolean }>;
  /** Withdrawing takes the entry out first, so that none is left without consent whatever fails. */
  setConsent(input: { readonly given: boolean }): Promise<BenchmarkConsent>;
}

/** Key of the consent among the document's settings. */
const CONSENT = 'benchmark-consent';

const NEVER_ASKED: BenchmarkConsent = { given: false, at: null };

export function createBenchmarkService(
  context: ServiceContext,
  roundResult: CapacityService['roundResult'],
): BenchmarkService {
  const { benchmarks } = context;
  return {
    state: async ({ round }) => {
      const session = openSession(context);
      const document = documentHash(session);
      const consent = consentOf(session);
      let library = await benchmarks.read();
      // Consent may have been withdrawn where this library is not: seen here, it holds here.
      if (!consent.given && entryOfDocument(library, document) !== null)
        library = await benchmarks.change((now) => withoutDocument(now, document));
      const entry = entryOfDocument(library, document);
      const result = resultOrNull(() => roundResult(round, 'client').result);
      const now = result === null ? null : ownEntry(session, result, '');
      const current = entry !== null && now !== null && sameNumbers(now, entry);
      return {
        consent,
        entry: entry === null ? null : { id: entry.id, year: entry.year, current },
        blocked: !consent.given ? 'no-consent' : now === null ? 'nothing-visible' : null,
        library: instrumentBenchmarks(library),
      };
    },
    place: async ({ round }) => {
      const session = openSession(context);
      const { result } = roundResult(round, 'client');
      const { within, between } = result.indices;
      return placeEngagement(await benchmarks.read(), {
        document: documentHash(session),
        round: result.round,
        instrument: result.instrument,
        scale: result.scale,
        within: within.mean,
        between: between.mean,
        dimensions: result.dimensions,
      });
    },
    add: async ({ round }) => {
      const session = openSession(context);
      if (!consentOf(session).given) throw new Failure('benchmark.no-consent');
      const { result, roundLabel } = roundResult(round, 'client');
      const entry = ownEntry(session, result, context.host.newId());
      if (entry === null)
        throw new Failure('benchmark.nothing-visible', { round: roundLabel || result.round });
      return changeLibrary(context, (library) => {
        const before = entryOfDocument(library, entry.document);
        return before !== null && sameNumbers(before, entry) ? library : withEntry(library, entry);
      });
    },
    remove: () => takeOut(context, openSession(context)),
    setConsent: async ({ given }) => {
      const session = openSession(context);
      if (!given) await takeOut(context, session);
      if (consentOf(session).given !== given) noteConsent(context, session, given);
      return consentOf(session);
    },
  };
}

/** A round without answers, or with results that are refused, has nothing to add; a round that is not there is a mistake. */
function resultOrNull(result: () => CapacityResult): CapacityResult | null {
  try {
    return result();
  } catch (error) {
    if (isFailure(error) && error.code !== 'round.unknown') return null;
    throw error;
  }
}

async function changeLibrary(
  context: ServiceContext,
  work: (library: BenchmarkLibrary) => BenchmarkLibrary,
): Promise<{ changed: boolean }> {
  let changed = false;
  await context.benchmarks.change((before) => {
    const after = work(before);
    changed = after !== before;
    return after;
  });
  if (changed) context.changed(['benchmark']);
  return { changed };
}

function takeOut(context: ServiceContext, session: OpenDocument): Promise<{ changed: boolean }> {
  const document = documentHash(session);
  return changeLibrary(context, (library) =>
    entryOfDocument(library, document) === null ? library : withoutDocument(library, document),
  );
}

function noteConsent(context: ServiceContext, session: OpenDocument, given: boolean): void {
  const consent: BenchmarkConsent = { given, at: context.host.clock().toISOString() };
  session.change(
    () => ({
      action: given ? 'benchmark.consent-given' : 'benchmark.consent-withdrawn',
      subject: null,
      counts: {},
    }),
    (db) => writeSetting(db, CONSENT, consent),
    'apart',
  );
  context.changed(['session', 'benchmark']);
}

function consentOf({ db }: OpenDocument): BenchmarkConsent {
  return { ...NEVER_ASKED, ...(readSetting(db, CONSENT) as Partial<BenchmarkConsent> | null) };
}

/** What the library would hold of the result; null where nothing is visible. */
function ownEntry(session: OpenDocument, result: CapacityResult, id: string): BenchmarkEntry | null {
  return benchmarkEntry(result, { id, document: documentHash(session), year: yearOf(session, result.round) });
}

/** The library cannot be searched for a document without having it. */
function documentHash({ db }: OpenDocument): string {
  return createHash('sha256')
    .update(`samspil benchmark\n${readDocumentId(db)}`)
    .digest('hex');
}

/** The year of the round's latest import; every round with something visible has one. */
function yearOf({ db }: OpenDocument, round: string): number {
  const times = readBatches(db)
    .filter(({ roundId, undone }) => roundId === round && !undone)
    .map(({ importedAt }) => importedAt);
  return Number(times.sort().at(-1)?.slice(0, 4) ?? 0);
}
