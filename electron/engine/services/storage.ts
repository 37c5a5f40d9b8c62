/** How much of this computer's disk the app's own folders take. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { StoragePlace, StorageSize } from '../../../shared/api/desk-methods.ts';
import { faultCode } from '../document/file-failures.ts';

export interface StorageFolders {
  readonly sessions: string;
  readonly backups: string;
  readonly logs: string;
  /** Folder of the settings; only the files that lie in it directly count. */
  readonly settings: string;
}

/** Counts and bytes of each; a folder that is not there yet is empty. */
export function storageSizes(folders: StorageFolders): Promise<readonly StorageSize[]> {
  const inside = { sessions: true, backups: true, logs: true, settings: false };
  return Promise.all(
    (Object.keys(inside) as StoragePlace[]).map(async (place) => ({
      place,
      ...(await sizeOf(folders[place], inside[place], place === 'sessions' ? folders.backups : null)),
    })),
  );
}

/** What vanishes while it is counted counts as nothing. */
async function sizeOf(
  folder: string,
  deep: boolean,
  without: string | null,
): Promise<{ files: number; bytes: number }> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(nothingThere([]));
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    const whole = path.join(folder, entry.name);
    if (entry.isFile()) {
      const found = await fs.stat(whole).catch(nothingThere(null));
      files += found === null ? 0 : 1;
      bytes += found?.size ?? 0;
    } else if (deep && entry.isDirectory() && whole !== without) {
      const within = await sizeOf(whole, true, without);
      files += within.files;
      bytes += within.bytes;
    }
  }
  return { files, bytes };
}

function nothingThere<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (faultCode(error) === '') throw error;
    return nothing;
  };
}
