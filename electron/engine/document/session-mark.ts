/** The owner mark of one session, and whose marks lie beside it. */
import { machineOf, type DocumentHost } from './host.ts';
import { findOwners, putOwnerMark, removeOwnerMark, type Owner } from './owner-mark.ts';

/** A mark is written again at most so often: each time it is, the folder is synced. */
const RENEW_AFTER_MS = 6 * 3_600_000;

export class SessionMark {
  readonly #host: DocumentHost;
  readonly #session: string;
  readonly #since: Date;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #others: readonly Owner[];

  constructor(host: DocumentHost, others: readonly Owner[]) {
    this.#host = host;
    this.#session = host.newId();
    this.#since = host.clock();
    this.#others = others;
  }

  /** Others that had the document open when it was last looked at. */
  get others(): readonly Owner[] {
    return this.#others;
  }

  /** Puts the mark beside the document, or renews it when it is time. */
  async put(document: string): Promise<void> {
    const now = this.#host.clock();
    const elapsed = now.getTime() - this.#writtenAt;
    if (elapsed >= 0 && elapsed < RENEW_AFTER_MS) return;
    this.#writtenAt = now.getTime();
    await putOwnerMark(document, this.#session, this.#since, machineOf(this.#host));
  }

  /** Takes the mark away; the next one is written at once. */
  async remove(document: string): Promise<void> {
    this.#writtenAt = Number.NEGATIVE_INFINITY;
    await removeOwnerMark(document, this.#session);
  }

  async look(document: string): Promise<readonly Owner[]> {
    this.#others = await findOwners(document, this.#session, this.#host.clock(), machineOf(this.#host));
    return this.#others;
  }
}
