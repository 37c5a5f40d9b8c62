/** What a document needs of the program around it. */
import path from 'node:path';
import type { SavedState } from '../../../shared/api/methods.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import type { Migration } from '../db/migrate.ts';
import { countChanges, readDocumentId, readRevision } from '../repositories/document.ts';
import type { Connection } from '../db/connection.ts';
import type { WriteSteps } from './atomic-write.ts';
import { listBackups, makeBackup, type BackupReason } from './backups.ts';
import type { CopyOptions } from './copy.ts';
import type { ScryptCost } from './envelope.ts';
import { thisMachine, type Machine } from './owner-mark.ts';
import { backupsFolder } from './session-folder.ts';

export interface DocumentHost {
  readonly sessions: string;
  /** Folder of the backups; one inside the sessions folder when absent. */
  readonly backups?: string | undefined;
  readonly version: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly sqliteBinding?: string | undefined;
  readonly migrations?: readonly Migration[];
  /** Time after the last change until it is published by itself; 2 s when absent. */
  readonly publishAfterMs?: number;
  readonly onSaved?: (state: SavedState) => void;
  /** A fault that is no Failure, met while publishing by itself; gives the error's id. */
  readonly onFault?: (error: unknown) => string;
  /** How a rename is made and waited for. */
  readonly writeSteps?: WriteSteps | undefined;
  /** What a new passphrase costs. */
  readonly scryptCost?: ScryptCost | undefined;
  /** This computer, as owner marks know it. */
  readonly machine?: (now: Date) => Machine;
}

export const backupsOf = (host: DocumentHost): string => host.backups ?? backupsFolder(host.sessions);

export const machineOf = (host: DocumentHost): Machine => (host.machine ?? thisMachine)(host.clock());

export const migrationsOf = (host: DocumentHost): readonly Migration[] => host.migrations ?? MIGRATIONS;

/** Options of a copy that is only read. */
export function lookOptions(host: DocumentHost): CopyOptions {
  return { migrations: migrationsOf(host), sqliteBinding: host.sqliteBinding };
}

/** Options of the working copies of a document, with a backup before each migration. */
export function copyOptions(host: DocumentHost, document: string): CopyOptions {
  return {
    ...lookOptions(host),
    backUp: async (before, writeTo) => {
      await backUp(host, {
        connection: before,
        document: path.resolve(document),
        reason: 'migration',
        writeTo,
      });
    },
  };
}

/** Keeps a state of a document; the backup's id. */
export async function backUp(
  host: DocumentHost,
  input: {
    /** The state that is kept, or a later one of the same document together with its revision. */
    readonly connection: Connection;
    readonly revision?: number;
    readonly document: string;
    readonly reason: BackupReason;
    readonly writeTo: (file: string) => Promise<void>;
  },
): Promise<string> {
  const { reader } = input.connection;
  const documentId = readDocumentId(reader);
  const revision = input.revision ?? readRevision(reader);
  const before = (await listBackups(backupsOf(host), documentId)).find((one) => one.revision < revision);
  return makeBackup(backupsOf(host), {
    documentId,
    document: input.document,
    revision,
    reason: input.reason,
    at: host.clock(),
    changes: countChanges(reader, before?.revision ?? 0, revision),
    writeTo: input.writeTo,
  });
}
