/** Runs long work of the domain in short steps: between them messages come in, progress goes out, and a cancel is heard. */
import type { Steps } from '../../../shared/lib/steps.ts';
import type { Job } from './jobs.ts';

/** How long the engine works without listening. */
const SLICE_MS = 40;

export interface Span {
  /** Share of the job that is done before and after this work. */
  readonly from: number;
  readonly to: number;
  /** Key of the step's words. */
  readonly step: string;
}

/** The result of the work. @throws Failure job.cancelled, between two steps */
export async function workInSteps<T>(steps: Steps<T>, job: Job, { from, to, step }: Span): Promise<T> {
  let began = performance.now();
  try {
    for (;;) {
      const next = steps.next();
      if (next.done === true) return next.value;
      if (performance.now() - began < SLICE_MS) continue;
      await job.report(from + (to - from) * next.value, step);
      began = performance.now();
    }
  } catch (error) {
    // What the work has to put away, it puts away now; where it failed by itself, it has done so.
    steps.throw(error);
    throw error;
  }
}
