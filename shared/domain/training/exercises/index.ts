/** The door to the exercises: which there are, what each asks at this desk, and what is said of an answer. */
import { hidden, interval, matrix, oneSided } from './reading.ts';
import { actions, change, choose, focus, importing, questions, reporting } from './work.ts';
import type { Exercise, ExerciseId } from './types.ts';

export * from './types.ts';

const ALL: Readonly<Record<ExerciseId, Exercise>> = {
  focus,
  import: importing,
  matrix,
  'one-sided': oneSided,
  interval,
  hidden,
  change,
  choose,
  questions,
  actions,
  report: reporting,
};

export const exerciseOf = (id: ExerciseId): Exercise => ALL[id];
