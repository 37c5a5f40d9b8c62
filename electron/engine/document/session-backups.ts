/** The backups of one open session: its first state, every quarter of an hour, and before what cannot be taken back. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Connection } from '../db/connection.ts';
import { readDocumentId, readRevision } from '../repositories/document.ts';
import { isBackupDue, listBackups, type Backup, type BackupReason } from './backups.ts';
import { backUp, backupsOf, type DocumentHost } from './host.ts';
import { sha256Of, type Published } from './session-folder.ts';

/** What a backup is made of: the connection of the session and the path of its document, as they are now. */
export interface BackedUp {
  readonly connection: Connection;
  readonly document: string;
}

export class SessionBackups {
  readonly #host: DocumentHost;
  /** The state that the document had when it was opened is kept before it is first written over. */
  #firstIsKept: boolean;
  /** Newest backup, once it was looked for. */
  #newest: Pick<Backup, 'at' | 'revision'> | undefined | 'unknown' = 'unknown';

  constructor(host: DocumentHost, firstIsKept: boolean) {
    this.#host = host;
    this.#firstIsKept = firstIsKept;
  }

  /** The document's first state is of no concern any more: it is kept already, or is not written over. */
  leaveFirst(): void {
    this.#firstIsKept = true;
  }

  /** Keeps a state; the backup's id. @throws Failure file.* */
  async keep(
    of: BackedUp,
    reason: BackupReason,
    writeTo: (file: string) => Promise<void>,
    revision = readRevision(of.connection.reader),
  ): Promise<string> {
    const at = this.#host.clock().toISOString();
    const id = await backUp(this.#host, { ...of, revision, reason, writeTo });
    this.#newest = { at, revision };
    return id;
  }

  /** Keeps the user's file as it stands, which must be the one with this sum. @throws Failure document.changed-elsewhere, file.* */
  async keepFile(of: BackedUp, reason: BackupReason, sha256: string, revision: number): Promise<void> {
    const writeTo = async (file: string): Promise<void> => {
      await fs.copyFile(of.document, file);
      if ((await sha256Of(file)) !== sha256)
        throw new Failure('document.changed-elsewhere', { file: path.basename(of.document) });
    };
    await this.keep(of, reason, writeTo, revision);
  }

  /** The first publish of a session keeps what it replaces, unless a backup holds it already. */
  async keepFirst(of: BackedUp, { sha256, revision }: Published): Promise<void> {
    if (this.#firstIsKept) return;
    this.#firstIsKept = true;
    await this.#quietly(async () => {
      if ((await this.#newestOf(of))?.revision !== revision)
        await this.keepFile(of, 'open', sha256, revision);
    });
  }

  async keepQuarterly(of: BackedUp, writeTo: (file: string) => Promise<void>): Promise<void> {
    await this.#quietly(async () => {
      const revision = readRevision(of.connection.reader);
      if (isBackupDue(await this.#newestOf(of), revision, this.#host.clock()))
        await this.keep(of, 'edit', writeTo);
    });
  }

  async #newestOf({ connection }: BackedUp): Promise<Pick<Backup, 'at' | 'revision'> | undefined> {
    if (this.#newest === 'unknown')
      [this.#newest] = await listBackups(backupsOf(this.#host), readDocumentId(connection.reader));
    return this.#newest;
  }

  /** A backup that cannot be made is noted; it keeps nobody from saving. */
  async #quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#host.onFault?.(error);
    }
  }
}
