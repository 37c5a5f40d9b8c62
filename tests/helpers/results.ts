/** Results by hand for charts, report and deliverables: a realistic case of eight groups, and any other number of them. */
import type {
  CapacityResult,
  CellState,
  DimensionCell,
  ResultCell,
} from '../../shared/domain/capacity/result.ts';
import { DEFAULT_STATISTICS, type Engagement, type Group } from '../../shared/domain/engagement/types.ts';
import type { Instrument } from '../../shared/domain/instrument/types.ts';
import { createRandom } from '../../shared/lib/random.ts';
import type { LocalText } from '../../shared/lib/language.ts';

const DIMENSIONS: readonly (readonly [string, LocalText])[] = [
  ['collab', { da: 'Samarbejdsorientering', nb: 'Samarbeidsorientering', en: 'Collaboration orientation' }],
  ['know', { da: 'Kendskab', nb: 'Kjennskap', en: 'Knowledge of each other' }],
  ['info', { da: 'Information', nb: 'Informasjon', en: 'Information' }],
  ['problem', { da: 'Problemløsning', nb: 'Problemløsning', en: 'Problem solving' }],
  ['newsol', { da: 'Nye løsninger', nb: 'Nye løsninger', en: 'New solutions' }],
  ['respect', { da: 'Gensidig respekt', nb: 'Gjensidig respekt', en: 'Mutual respect' }],
];
/** How each parameter lies against the cell's mean. */
const OFFSETS = [0.1, -0.4, -0.1, 0.1, -0.05, 0.35];

export const exampleInstrument: Instrument = {
  schema: 1,
  id: 'relcap-6',
  version: '1.0',
  status: 'template-not-official',
  title: {
    da: 'Relationel kapacitet (6 parametre)',
    nb: 'Relasjonell kapasitet (6 parametere)',
    en: 'Relational capacity (6 parameters)',
  },
  notice: {},
  scale: { min: 1, max: 5, labels: {} },
  missing: { missing: [], not_applicable: [] },
  dimensions: DIMENSIONS.map(([id, label]) => ({
    id,
    weight: 1,
    label,
    items: [
      {
        id: `${id}1`,
        reverse: false,
        recode: null,
        weight: 1,
        text: {},
        licensed_text: null,
        labels: null,
        optional_recode: null,
      },
    ],
  })),
  subscales: [],
  rating: { own_group: true, relevant_pairs_mask: true, perspective: 'other_group_behaviour' },
  scoring: {
    item_missing_min_share: 0.5,
    dimension_missing_min_share: 0.5,
    tie_from: 'dimensions',
    cell: 'mean_of_persons',
    overall: 'mean_of_cells',
    display_scale: 'native',
  },
  bands: { enabled: false, layers: {} },
  privacy: { min_cell: 5, min_group: 5, min_leader_cell: 5, comment_min: 5, secondary_suppression: true },
  response_rate_warn: [0.6, 0.4],
  rules_of_thumb: {},
};

const NORDBY_GROUPS: readonly Group[] = [
  group('skole', { da: 'Skole', nb: 'Skole', en: 'School' }, 34),
  group('dagtilbud', { da: 'Dagtilbud', nb: 'Barnehage', en: 'Day care' }, 28),
  group('ppr', { da: 'PPR', nb: 'PPT', en: 'Educational psychology' }, 16),
  group('sundhedspleje', { da: 'Sundhedspleje', nb: 'Helsestasjon', en: 'Health visitors' }, 14),
  group('familie', { da: 'Familieafsnit', nb: 'Barneverntjeneste', en: 'Family section' }, 20),
  group('jobcenter', { da: 'Jobcenter', nb: 'NAV', en: 'Job centre' }, 12),
  group(
    'ledere',
    { da: 'Ledere, børn og unge', nb: 'Ledere, barn og unge', en: 'Leaders, children and youth' },
    11,
    'leaders',
  ),
  group(
    'direktion',
    { da: 'Direktion', nb: 'Kommunedirektørens ledergruppe', en: 'Top management' },
    7,
    'top',
  ),
];

const NORDBY_MEANS: readonly (readonly (number | null)[])[] = [
  [4.38, 3.41, 2.43, 3.37, 3.62, 3.44, 3.93, 2.88],
  [3.33, 4.02, 2.92, 4.41, 3.29, 3.43, 3.52, 4.17],
  [3.61, 2.63, 3.94, 3.02, 2.97, 3.81, 3.24, 2.42],
  [3.36, 4.28, 2.83, 4.04, 3.01, 3.22, 3.07, 3.31],
  [4.03, 2.87, 2.91, 3.13, 4.41, 2.98, 3.92, 2.68],
  [2.81, null, 2.93, 3.04, null, 4.33, 3.28, 3.07],
  [3.82, 3.44, 3.18, 3.81, 2.93, 3.27, 4.03, 3.22],
  [3.03, 3.38, 2.97, 3.02, 2.83, null, 3.04, 4.11],
];
const NORDBY_RESPONDED = [29, 24, 13, 12, 16, 8, 10, 6];

export interface Example {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
}

function group(
  id: string,
  name: LocalText,
  invited: number | null,
  level: Group['level'] = 'employees',
): Group {
  return { id, name, level, unit: null, invited, aliases: [] };
}

function engagementOf(groups: readonly Group[]): Engagement {
  return {
    client: 'Nordby Kommune',
    name: 'Børn i udsatte positioner',
    language: 'da',
    coreTask: 'At børn og unge i udsatte positioner trives, lærer og er en del af fællesskabet.',
    purpose:
      'Kortlægningen viser, hvordan faggrupperne oplever samarbejdet omkring børnene, og hvor det giver mest mening at begynde.',
    instrument: exampleInstrument,
    groups,
    relations: 'all',
    rounds: [{ id: '2026-1', label: 'Måling 1, marts 2026', instrumentHash: 'a'.repeat(64) }],
    privacy: exampleInstrument.privacy,
    statistics: DEFAULT_STATISTICS,
  };
}

/** Parameters of a cell whose plain mean is the cell's mean. */
function dimensionsOf(mean: number | null, n: number | null): Record<string, DimensionCell> {
  return Object.fromEntries(
    DIMENSIONS.map(([id], index) => {
      const offset = OFFSETS[index] ?? 0;
      return [id, { mean: mean === null ? null : mean + offset, n, sd: mean === null ? null : 0.7 }];
    }),
  );
}

function cellOf(
  rater: string,
  rated: string,
  state: CellState,
  mean: number | null,
  n: number | null,
): ResultCell {
  const shown = state === 'ok' && mean !== null;
  const half = n === null ? 0 : 1.5 / Math.sqrt(n);
  return {
    rater,
    rated,
    state,
    ...(state === 'hidden' ? { hiddenBy: 'primary' as const } : {}),
    n: shown ? n : null,
    mean: shown ? mean : null,
    sd: shown ? 0.7 : null,
    ci: shown ? { low: mean - half, high: mean + half } : null,
    coverage: null,
    dimensions: dimensionsOf(shown ? mean : null, shown ? n : null),
    subscales: {},
  };
}

/** A gap is clear where the intervals of its two sides do not overlap. */
function pairTest(there: ResultCell | undefined, back: ResultCell | undefined) {
  const ends = [there?.ci, back?.ci];
  const [one, other] = ends;
  if (!one || !other) return { g: null, pAdjusted: null, verdict: 'blank' as const };
  const apart = one.high < other.low || other.high < one.low;
  return { g: null, pAdjusted: null, verdict: apart ? ('clear' as const) : ('unclear' as const) };
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Everything that follows from the cells, computed from visible ones only. */
export function resultOf(
  groups: readonly Group[],
  cells: readonly ResultCell[],
  responded: readonly number[],
): CapacityResult {
  const of = (pick: (cell: ResultCell) => boolean): readonly number[] =>
    cells.flatMap((cell) => (cell.mean !== null && pick(cell) ? [cell.mean] : []));
  const own = (cell: ResultCell): boolean => cell.rater === cell.rated;
  const level = (id: string): string => groups.find((one) => one.id === id)?.level ?? '';
  const crosses = (cell: ResultCell): boolean => level(cell.rater) !== level(cell.rated);
  const index = (pick: (cell: ResultCell) => boolean) => {
    const mean = meanOf(of(pick));
    return {
      mean,
      ci: mean === null ? null : { low: mean - 0.12, high: mean + 0.12 },
      visibleCells: of(pick).length,
      relevantCells: cells.filter(pick).length,
      ...(mean === null ? { reason: 'no-visible-cells' } : {}),
    };
  };
  const layer = (id: string, within: boolean): number | null =>
    meanOf(
      cells.flatMap((cell) => {
        const mean = cell.dimensions[id]?.mean ?? null;
        return mean !== null && own(cell) === within ? [mean] : [];
      }),
    );
  const mean = (a: string, b: string): number | null =>
    cells.find((cell) => cell.rater === a && cell.rated === b)?.mean ?? null;
  const invited = groups.every((one) => one.invited !== null)
    ? groups.reduce((sum, one) => sum + (one.invited ?? 0), 0)
    : null;
  const cellAt = (a: string, b: string): ResultCell | undefined =>
    cells.find((cell) => cell.rater === a && cell.rated === b);
  const testOfPair = (a: string, b: string) => pairTest(cellAt(a, b), cellAt(b, a));
  const total = responded.reduce((sum, count) => sum + count, 0);
  return {
    schema: 1,
    instrument: { id: 'relcap-6', version: '1.0', hash: '3f8a2c91'.repeat(8) },
    round: '2026-1',
    audience: 'client',
    scale: { min: 1, max: 5 },
    limits: { minCell: 5, minGroup: 5, minLeaderCell: 5 },
    response: {
      invited,
      responded: total,
      rate: invited === null ? null : total / invited,
      groups: groups.map((one, at) => ({
        id: one.id,
        invited: one.invited,
        responded: responded[at] ?? 0,
        rate: one.invited === null || one.invited === 0 ? null : (responded[at] ?? 0) / one.invited,
      })),
    },
    cells,
    indices: {
      overall: index((cell) => !own(cell)),
      within: index(own),
      between: index((cell) => !own(cell)),
      vertical: index(crosses),
      allCells: index(() => true),
      respondentWeighted: { within: null, between: null, withinCi: null, betweenCi: null },
    },
    dimensions: DIMENSIONS.map(([id]) => ({ id, within: layer(id, true), between: layer(id, false) })),
    subscales: [],
    groups: groups.map(({ id }) => {
      const outgoing = of((cell) => cell.rater === id && !own(cell));
      const incoming = of((cell) => cell.rated === id && !own(cell));
      const [out, into, ownMean] = [meanOf(outgoing), meanOf(incoming), mean(id, id)];
      return {
        id,
        outgoing: out,
        incoming: into,
        own: ownMean,
        selfGap: ownMean === null || into === null ? null : ownMean - into,
        selfGapCi: null,
        ownVersusOthers: ownMean === null || out === null ? null : ownMean - out,
        outgoingCells: outgoing.length,
        incomingCells: incoming.length,
      };
    }),
    pairs: groups.flatMap((a, at) =>
      groups.slice(at + 1).map((b) => {
        const [there, back] = [mean(a.id, b.id), mean(b.id, a.id)];
        const both = there !== null && back !== null;
        return {
          a: a.id,
          b: b.id,
          symmetric: both ? (there + back) / 2 : null,
          gap: both ? there - back : null,
          gapCi: null,
          large: both && Math.abs(there - back) >= 0.5,
          ...testOfPair(a.id, b.id),
        };
      }),
    ),
    positions: null,
    reliability: null,
    aggregation: null,
    agreement: null,
    network: null,
    change: null,
    audit: {
      hiddenPrimary: cells.filter(({ state }) => state === 'hidden').length,
      hiddenSecondary: 0,
      recoverable: 0,
      tolerance: 0.1,
      checked: 0,
      equations: 0,
      rounds: 0,
    },
  };
}

/** The case of eight groups on three levels, three cells hidden. */
export function nordbyExample(): Example {
  const cells = NORDBY_GROUPS.flatMap((rater, row) =>
    NORDBY_GROUPS.map((rated, column) => {
      const mean = NORDBY_MEANS[row]?.[column] ?? null;
      return cellOf(rater.id, rated.id, mean === null ? 'hidden' : 'ok', mean, NORDBY_RESPONDED[row] ?? 0);
    }),
  );
  return {
    engagement: engagementOf(NORDBY_GROUPS),
    result: resultOf(NORDBY_GROUPS, cells, NORDBY_RESPONDED),
  };
}

const UNITS = [
  'Skole',
  'Dagtilbud',
  'PPR',
  'Sundhedspleje',
  'Familieafsnit',
  'Jobcenter',
  'SSP',
  'Fritidscenter',
  'Tandpleje',
  'Ungeindsats',
];
const PLACES = ['Nord', 'Syd, Strandby og Havnen', 'Vest'];

/** A name of 60 characters, with or without spaces. */
export function longName(index: number, spaces: boolean): string {
  const text = spaces
    ? `Tværfagligt team for børn, unge og familier i distrikt ${index} mod nord og syd`
    : `Specialpædagogiskkonsulentbistandsafdelingsledelse${index}ogungdomsrådgivning`;
  return text.slice(0, 60);
}

export interface ManyOptions {
  readonly names?: (index: number) => string;
  readonly states?: (rater: number, rated: number) => CellState;
  readonly invited?: boolean;
}

/** Any number of groups with seeded values; every state occurs where `states` says so. */
export function manyGroups(count: number, options: ManyOptions = {}): Example {
  const random = createRandom(7 * count + 1);
  const nameOf =
    options.names ??
    ((index) => `${UNITS[index % UNITS.length] ?? ''} ${PLACES[Math.floor(index / UNITS.length) % 3] ?? ''}`);
  const groups = Array.from({ length: count }, (_, index) =>
    group(`g${index + 1}`, { da: nameOf(index) }, options.invited === false ? null : 14 + random.integer(20)),
  );
  const responded = groups.map((one) => Math.round((one.invited ?? 20) * (0.62 + 0.3 * random.next())));
  const cells = groups.flatMap((rater, row) =>
    groups.map((rated, column) => {
      const mean = Math.min(4.6, 2.1 + 2.2 * random.next() + (row === column ? 0.7 : 0));
      const state = options.states?.(row, column) ?? 'ok';
      return cellOf(rater.id, rated.id, state, mean, responded[row] ?? 0);
    }),
  );
  return { engagement: engagementOf(groups), result: resultOf(groups, cells, responded) };
}

/** Every state of a cell side by side. */
export function mixedStates(row: number, column: number): CellState {
  const turn = (row * 5 + column * 3) % 11;
  if (turn === 2) return 'hidden';
  if (turn === 5) return 'no-answers';
  if (turn === 7) return 'not-relevant';
  return row === 1 ? 'not-surveyed' : 'ok';
}
