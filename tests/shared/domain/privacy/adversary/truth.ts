/** The true value of every unknown, from the answers: for checking that the attacker's ranges hold it, never for the attack. */
import { AnswerKind } from '../../../../../shared/domain/responses/types.ts';
import { insiderOf } from './insider.ts';
import type { RandomSurvey } from './random-survey.ts';

/** Value by number of the unknown, as `insiderOf` numbers them round by round. */
export function truthOf(
  { engagement, rounds }: RandomSurvey,
  detail: 'scores' | 'ties',
): (unknown: number) => number {
  const { dimensions, scale } = engagement.instrument;
  const [G, D] = [engagement.groups.length, dimensions.length];
  const itemCount = dimensions.reduce((sum, { items }) => sum + items.length, 0);
  const values = new Map<number, number>();
  let first = 0;
  for (const { responses } of rounds) {
    const known = insiderOf(engagement, responses, 'scores');
    for (let tie = 0; tie < responses.respondentCount * G; tie += 1) {
      let item = tie * itemCount;
      const scores = dimensions.map(({ items }) => {
        let [sum, total] = [0, 0];
        for (const { weight, reverse } of items) {
          const value = responses.values[item] ?? 0;
          if (responses.kinds[item] === AnswerKind.answered) {
            sum += weight * (reverse ? scale.min + scale.max - value : value);
            total += weight;
          }
          item += 1;
        }
        return sum / total;
      });
      const own = known.people[Math.floor(tie / G)]?.ties[tie % G];
      const whole = [...(own?.row ?? [])].reduce(
        (sum, [unknown, weight]) => sum + weight * (scores[unknown - tie * D] ?? NaN),
        0,
      );
      if (detail === 'ties') values.set(first + tie * D, whole);
      else scores.forEach((score, d) => values.set(first + tie * D + d, score));
    }
    first += responses.respondentCount * G * D;
  }
  return (unknown) => values.get(unknown) ?? NaN;
}
