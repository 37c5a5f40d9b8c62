/** Whole reports by hand: every section has something to show. */
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import type { ChosenComment } from '../../shared/domain/comments/chosen.ts';
import { networkMeasures } from '../../shared/domain/network/index.ts';
import type { Language } from '../../shared/lib/language.ts';
import type { ReportInput } from '../../shared/report/context.ts';
import type { PlanItem } from '../../shared/report/plan.ts';
import { roundBefore, withComparisons } from './comparisons.ts';
import type { Example } from './results.ts';

const PLAN: readonly PlanItem[] = [
  {
    focus: 'Skole og PPR',
    relation: ['skole', 'ppr'],
    dimension: 'know',
    action: 'Fælles indledning på hver sag: 15 minutter, før nogen skriver en indstilling.',
    sign: 'Færre sager går retur, og lærerne ved, hvem de skal ringe til.',
    responsible: 'Skoleleder og PPR-leder',
    due: '2026-06-15',
    state: 'started',
  },
  {
    focus: '',
    relation: null,
    dimension: null,
    action: 'Besøgsdag på tværs',
    sign: '',
    responsible: '',
    due: null,
    state: 'planned',
  },
];

const COMMENTS: readonly ChosenComment[] = [
  { text: 'Vi ved for lidt om, hvad de andre når.', theme: 'Kendskab' },
  { text: 'Det hjælper, når vi mødes ansigt til ansigt.', theme: '' },
  {
    text: `${'Når vi kender hinandens opgaver, går sagerne hurtigere, og børnene mærker det. '.repeat(12)}\nDet vil vi gerne have mere af.`,
    theme: 'Kendskab',
  },
  { text: 'Beskeder kommer tit for sent til, at vi kan nå at handle på dem.', theme: 'Timing' },
];

function networkOf({ engagement, result }: Example): CapacityResult['network'] {
  const ids = engagement.groups.map(({ id }) => id);
  const means = Float64Array.from(
    ids.flatMap((rater) =>
      ids.map((rated) =>
        rater === rated
          ? NaN
          : (result.cells.find((cell) => cell.rater === rater && cell.rated === rated)?.mean ?? NaN),
      ),
    ),
  );
  return networkMeasures({ groupCount: ids.length, means, ...result.scale }, 3.5);
}

const RELIABILITY = { n: 704, alpha: 0.87, alphaStandardized: 0.87, omega: 0.88, items: [] };

/** An example with positions, change since a round before, network, reliability, comments and a plan. */
export function fullReport(example: Example, language: Language): ReportInput {
  const { engagement, result } = withComparisons(example);
  return {
    engagement,
    result: {
      ...result,
      network: networkOf(example),
      reliability: { tie: RELIABILITY, person: RELIABILITY },
    },
    previous: roundBefore(example),
    previousLabel: 'Måling 0',
    roundLabel: 'Måling 1',
    plan: PLAN.map((item) => ({
      ...item,
      relation: engagement.groups.some(({ id }) => id === 'ppr') ? item.relation : null,
    })),
    comments: COMMENTS,
    language,
    date: '2026-03-20',
    house: 'Broby & Co.',
  };
}
