/** Methods of the desk: recent documents, a copy to go on with, what lies on this computer, defaults of new engagements. */
import { z } from 'zod';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const nothing = z.strictObject({});
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const limit = z.int().min(3).max(50).optional();

/** Fewest answers behind a shown number; never below three. */
export const privacyDefaults = z.strictObject({
  minCell: limit,
  minGroup: limit,
  minLeaderCell: limit,
  commentMin: limit,
});
export type PrivacyDefaults = Readonly<z.infer<typeof privacyDefaults>>;

export const STORAGE_PLACES = ['sessions', 'backups', 'logs', 'settings'] as const;
export type StoragePlace = (typeof STORAGE_PLACES)[number];

/** A folder of the app's own on this computer; no path, the page shows it through the file manager. */
export interface StorageSize {
  readonly place: StoragePlace;
  readonly files: number;
  readonly bytes: number;
}

export const deskMethods = {
  /** Takes a document off the list of recent ones; the file stays. */
  'recent.forget': { input: z.strictObject({ file: fileToken }), output: output<{ forgotten: boolean }>() },
  /** A whole copy at another place, under the same passphrase; the open document stays the open one. */
  'document.duplicate': {
    input: z.strictObject({ file: fileToken }),
    output: output<{ fileName: string }>(),
  },
  /** Writes a backup of the open document as a file, as it is: under the passphrase of its time. */
  'backup.saveCopy': {
    input: z.strictObject({ id: z.string().min(1).max(200), file: fileToken }),
    output: output<{ bytes: number }>(),
  },
  'storage.sizes': { input: nothing, output: output<readonly StorageSize[]>() },
} as const;
