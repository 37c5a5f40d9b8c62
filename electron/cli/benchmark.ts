/** `samspil benchmark`: consent, the library, and the place of an engagement in it. */
import type { MethodOutput } from '../../shared/api/methods.ts';
import type { PlacedValue } from '../../shared/domain/benchmark/index.ts';
import type { Engagement } from '../../shared/domain/engagement/types.ts';
import type { Words } from '../../shared/i18n/index.ts';
import { localText } from '../../shared/lib/language.ts';
import { BENCHMARK_DECIMALS, placeWords } from '../../shared/report/benchmark.ts';
import type { EngineClient } from '../engine/index.ts';
import type { Output } from './output.ts';
import { textTable } from './tables.ts';
import { UsageError, type Invocation } from './usage.ts';

type State = MethodOutput<'benchmark.state'>;
type Placement = MethodOutput<'benchmark.place'>;

interface BenchmarkRun {
  readonly invocation: Invocation;
  readonly engine: EngineClient;
  readonly output: Output;
  readonly words: Words;
  readonly open: () => Promise<void>;
}

/** Options that say opposite things. */
const OPPOSITES = [
  ['consent', 'withdraw'],
  ['add', 'remove'],
  ['add', 'withdraw'],
] as const;

/** What is asked for first (consent before adding), then how things stand. */
export async function benchmark({ invocation, engine, output, words, open }: BenchmarkRun): Promise<number> {
  for (const [one, other] of OPPOSITES)
    if (invocation.flag(one) && invocation.flag(other))
      throw new UsageError('cli.usage.not-both', { one: `--${one}`, other: `--${other}` });
  const round = invocation.text('round');
  const ofRound = round === undefined ? {} : { round };
  await open();
  if (invocation.flag('consent')) await engine.call('benchmark.setConsent', { given: true });
  const added = invocation.flag('add') ? await engine.call('benchmark.add', ofRound) : null;
  const removed = invocation.flag('remove') ? await engine.call('benchmark.remove', {}) : null;
  if (invocation.flag('withdraw')) await engine.call('benchmark.setConsent', { given: false });
  const state = await engine.call('benchmark.state', ofRound);
  const placement = await engine.call('benchmark.place', ofRound);
  await output.data({ ...state, placement });
  if (output.json) return 0;
  const { engagement } = await engine.call('engagement.overview', {});
  const done = [
    ...(added === null ? [] : [words.t(added.changed ? 'cli.benchmark.added' : 'cli.benchmark.unchanged')]),
    ...(removed === null
      ? []
      : [words.t(removed.changed ? 'cli.benchmark.removed' : 'cli.benchmark.not-there')]),
  ];
  await output.write(
    [...done.map((line) => `${line}\n`), benchmarkText(state, placement, engagement, words)].join(''),
  );
  return 0;
}

/** Title, consent, entry, the place measure by measure, and the library. */
export function benchmarkText(
  state: State,
  placement: Placement,
  engagement: Engagement,
  words: Words,
): string {
  const { client, name } = engagement;
  const { scale, round, engagements, needed } = placement;
  const title = words.t('cli.benchmark.title', { client, name, round, min: scale.min, max: scale.max });
  const placed =
    engagements < needed
      ? `${words.t('benchmark.empty', { needed })} ${words.t('benchmark.count', { count: engagements })}\n`
      : textTable(placedRows(placement, engagement, words));
  return [
    `${title}\n${consentLine(state, words)}\n${entryLine(state, words)}\n`,
    placed,
    ...(state.library.length === 0
      ? []
      : [`${words.t('cli.benchmark.library')}:\n${textTable(libraryRows(state, words))}`]),
    `${words.t('benchmark.kept')}\n`,
  ].join('\n');
}

function consentLine({ consent: { given, at } }: State, words: Words): string {
  if (at === null) return words.t('cli.benchmark.consent-none');
  const date = words.date(at);
  return words.t(given ? 'cli.benchmark.consent-given' : 'cli.benchmark.consent-withdrawn', { date });
}

function entryLine({ entry }: State, words: Words): string {
  if (entry === null) return words.t('cli.benchmark.outside');
  const year = String(entry.year);
  return words.t(entry.current ? 'cli.benchmark.inside' : 'cli.benchmark.inside-other', { year });
}

const SPREAD = ['min', 'q1', 'median', 'q3', 'max'] as const;

function placedRows(placement: Placement, { instrument }: Engagement, words: Words) {
  const row = (name: string, placed: PlacedValue): readonly string[] => [
    name,
    shown(placed.value, words),
    ...SPREAD.map((key) => shown(placed.distribution?.[key] ?? null, words)),
    placeWords(placed, words),
  ];
  const layers = ['within', 'between'] as const;
  const layerName = (layer: (typeof layers)[number]): string => words.t(`report.layers.${layer}`);
  return [
    [
      words.t('benchmark.measure'),
      words.t('cli.benchmark.value'),
      ...SPREAD.map((key) => words.t(`cli.benchmark.${key}`)),
      words.t('cli.benchmark.place'),
    ],
    ...layers.map((layer) => row(layerName(layer), placement[layer])),
    ...placement.dimensions.flatMap((dimension) => {
      const label = instrument.dimensions.find(({ id }) => id === dimension.id)?.label ?? {};
      const name = localText(label, words.language, dimension.id);
      return layers.map((layer) =>
        row(words.t('cli.benchmark.layer', { name, layer: layerName(layer) }), dimension[layer]),
      );
    }),
  ];
}

const shown = (value: number | null, words: Words): string =>
  value === null ? '-' : words.number(value, BENCHMARK_DECIMALS);

function libraryRows({ library }: State, words: Words) {
  return [
    [
      words.t('cli.benchmark.instrument'),
      words.t('cli.benchmark.engagements'),
      words.t('cli.benchmark.years'),
    ],
    ...library.map(({ instrument, engagements, years }) => [
      `${instrument.id} ${instrument.version} (${instrument.hash.slice(0, 8)})`,
      words.number(engagements, 0),
      years.first === years.last ? String(years.first) : `${years.first}-${years.last}`,
    ]),
  ];
}
