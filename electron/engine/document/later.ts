/** Work that is done some time after it was last asked for. */
export class Later {
  readonly #ms: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(ms = 2000) {
    this.#ms = ms;
  }

  /** Counts anew from now; a process that has nothing else to do may end meanwhile. */
  ask(work: () => void): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      work();
    }, this.#ms);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
