/** Long work in short steps, so that whoever runs it can tell how far it is and stop between them. Pure: it knows no clock. */

/** Yields the share of the work that is done, 0..1; returns its result. */
export type Steps<T> = Generator<number, T, void>;

/** Everything at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same work as a part of another one: its shares lie between `from` and `to`. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
