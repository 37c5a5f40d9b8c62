/** Work in steps gives what it gives at once; a part of another work tells its share of the whole. */
import { expect, test } from 'vitest';
import { runSteps, within, type Steps } from '../../../shared/lib/steps.ts';

function* counting(to: number): Steps<number> {
  let sum = 0;
  for (let at = 0; at < to; at += 1) {
    sum += at;
    yield at / to;
  }
  return sum;
}

test('all at once', () => {
  expect(runSteps(counting(5))).toBe(10);
});

test('a part of another work', () => {
  const steps = within(counting(4), 0.5, 0.9);
  const told: number[] = [];
  let step = steps.next();
  while (step.done !== true) {
    told.push(Math.round(step.value * 1000) / 1000);
    step = steps.next();
  }
  expect(told).toEqual([0.5, 0.6, 0.7, 0.8]);
  expect(step.value).toBe(6);
});
