/**
 * An attacker with the published result, the scale, the limits and an insider's knowledge of who answered what works out nothing
 * hidden, over random engagements; and where a result shows too much, he does. SAMSPIL_ADVERSARY_RUNS sets how many.
 */
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../../../shared/lib/failure.ts';
import { attack, recovered, type Craft, type Finding, type Publication } from './attack.ts';
import { BREAKS, clientWithCounts } from './breaks.ts';
import { countAttack, countsRecovered } from './counts.ts';
import { publish } from './publish.ts';
import { randomSurvey, type RandomSurvey } from './random-survey.ts';

const RUNS = Number(process.env['SAMSPIL_ADVERSARY_RUNS'] ?? 240);
const FIRST_SEED = Number(process.env['SAMSPIL_ADVERSARY_SEED'] ?? 1);
const TIMEOUT = 60_000 + RUNS * 250;

/** From sums alone to everything: whole answers, standard deviations, a search through whole-number solutions. */
const CRAFTS: readonly Craft[] = [
  {},
  { whole: true, search: true },
  { whole: true, spread: true, search: true },
];

/** null where the results are refused, as they may be only where secondary suppression is off. */
function published(survey: RandomSurvey, audience: 'consultant' | 'client'): Publication | null {
  try {
    return publish(survey, audience);
  } catch (error) {
    if (!isFailure(error) || survey.engagement.privacy.secondary_suppression) throw error;
    return null;
  }
}

const scaleOf = ({ survey }: Publication): { readonly min: number; readonly max: number } =>
  survey.engagement.instrument.scale;

/** Ranges that do not hold the true value: the attacker's own mistake. */
const wrong = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ low, high, truth }) => !(truth >= low - 1e-5 && truth <= high + 1e-5));

describe('an insider against what is published', () => {
  it(
    `recovers no hidden mean from ${RUNS} random engagements`,
    () => {
      const tried = new Map<string, number>();
      let [refused, paired] = [0, 0];
      for (let run = 0; run < RUNS; run += 1) {
        const survey = randomSurvey(FIRST_SEED + run);
        const publication = published(survey, run % 3 === 0 ? 'client' : 'consultant');
        if (!publication) {
          refused += 1;
          continue;
        }
        paired += publication.results.at(-1)?.change?.cells.filter((cell) => cell.paired).length ?? 0;
        const craft = CRAFTS[run % CRAFTS.length] ?? {};
        const findings = attack(publication, craft);
        for (const { kind } of findings) tried.set(kind, (tried.get(kind) ?? 0) + 1);
        expect(wrong(findings), `seed ${survey.seed}: ranges without the truth`).toEqual([]);
        expect(recovered(findings, scaleOf(publication), craft), `seed ${survey.seed}: recovered`).toEqual(
          [],
        );
      }
      expect(refused).toBeLessThan(RUNS / 10);
      expect(tried.get('dimension')).toBeGreaterThan(RUNS / 2);
      expect(tried.get('position')).toBeGreaterThan(RUNS / 2);
      expect(paired).toBeGreaterThan(RUNS / 20);
    },
    TIMEOUT,
  );

  it(
    `recovers no hidden count from ${RUNS} results for the client`,
    () => {
      let tried = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const survey = randomSurvey(FIRST_SEED + run);
        const alone = { ...survey, rounds: survey.rounds.slice(0, 1) };
        const [result] = published(alone, 'client')?.results ?? [];
        if (!result) continue;
        const findings = countAttack(result, survey.engagement);
        tried += findings.length;
        expect(countsRecovered(findings), `seed ${survey.seed}`).toEqual([]);
      }
      expect(tried).toBeGreaterThan(RUNS);
    },
    TIMEOUT,
  );
});

describe('the attacker is able to', () => {
  /** Of the first results that a break fits, how many give something away. */
  const broken = (how: (publication: Publication) => Publication | null, wanted: number): number => {
    let [seen, found] = [0, 0];
    for (let seed = 7001; seen < wanted; seed += 1) {
      const survey = randomSurvey(seed);
      if (!survey.engagement.privacy.secondary_suppression) continue;
      const open = how(publish(survey, 'consultant'));
      if (!open) continue;
      seen += 1;
      if (recovered(attack(open, CRAFTS.at(-1)), scaleOf(open), CRAFTS.at(-1)).length > 0) found += 1;
    }
    return found;
  };

  it.each([
    ['trueTotals', 20, 8],
    ['shownDimensions', 20, 4],
    ['shownSplits', 20, 8],
    ['shownPairs', 6, 3],
  ])('work out what %s give away', (name, wanted, least) => {
    const how = BREAKS[name];
    if (!how) throw new Error(name);
    expect(broken(how, wanted)).toBeGreaterThanOrEqual(least);
  });

  it('work out hidden counts from the count of everybody', () => {
    let [seen, found] = [0, 0];
    for (let seed = 5001; seen < 30; seed += 1) {
      const survey = randomSurvey(seed);
      if (!survey.engagement.privacy.secondary_suppression) continue;
      for (const result of clientWithCounts({ ...survey, rounds: survey.rounds.slice(0, 1) })) {
        seen += 1;
        if (countsRecovered(countAttack(result, survey.engagement)).length > 0) found += 1;
      }
    }
    expect(found).toBeGreaterThanOrEqual(5);
  });
});
