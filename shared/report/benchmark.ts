/** The place of an engagement among one's own, in words: for the window and the command line. */
import type { Distribution, PlacedValue } from '../domain/benchmark/index.ts';
import type { Words } from '../i18n/index.ts';

/** "higher than 7 of your 10", ties told apart; why there is no place where there is none. */
export function placeWords({ n, lower, equal, higher, reason }: PlacedValue, words: Words): string {
  if (reason !== undefined) return words.text(`reason.${reason}`);
  if (lower === null || equal === null || higher === null) return '';
  const counts = { n, lower, equal };
  if (lower === n) return words.t('benchmark.highest', counts);
  if (higher === n) return words.t('benchmark.lowest', counts);
  if (equal === n) return words.t('benchmark.level', counts);
  if (lower === 0) return words.t('benchmark.equal', counts);
  return words.t(equal === 0 ? 'benchmark.higher' : 'benchmark.higher-equal', counts);
}

/** Decimals of means in the benchmarks: on 1-5 a tenth hides most differences between engagements. */
export const BENCHMARK_DECIMALS = 2;

/** The value, and how the others are spread. */
export function spreadWords(value: number, spread: Distribution, words: Words): string {
  const shown = (one: number): string => words.number(one, BENCHMARK_DECIMALS);
  return words.t('benchmark.summary', {
    value: shown(value),
    min: shown(spread.min),
    max: shown(spread.max),
    q1: shown(spread.q1),
    q3: shown(spread.q3),
  });
}
