/** What an open document is made of, and what it tells of its place. */
import type { SavedState } from '../../../shared/api/methods.ts';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import type { DocumentHost } from './host.ts';
import type { FileMark } from './header.ts';
import type { Owner } from './owner-mark.ts';
import type { Published } from './session-folder.ts';
import type { WorkingCopy } from './working-copy.ts';

export interface OpenParts {
  readonly document: string;
  readonly folder: string;
  readonly work: WorkingCopy;
  readonly published: Published | null;
  readonly recovered: boolean;
  /** Nothing is changed, and the document's folder is left alone. */
  readonly readOnly?: boolean;
  /** Takes the place of a session that has kept the present state already. */
  readonly replaces?: boolean;
  /** Others that had it open when it was opened. */
  readonly owners?: readonly Owner[];
  readonly host: DocumentHost;
}

/** What stands at the document's place, seen from this session. */
export interface Elsewhere {
  readonly state: 'same' | 'changed' | 'missing';
  /** The file as it is now; null where it is missing. */
  readonly mark: FileMark | null;
  readonly owners: readonly Owner[];
}

/** What is shown as the saved state before anything was done. */
export function savedAtOpening(
  published: Published | null,
  readOnly: boolean,
  hasChanges: boolean,
): SavedState {
  const at = published === null ? null : new Date(published.mark.mtimeMs).toISOString();
  return { state: readOnly ? 'read-only' : hasChanges ? 'unsaved' : 'saved', at, failure: null };
}

/** What went wrong as a Failure; a fault of the program is noted, and its id is told. */
export function toldFailure(error: unknown, { onFault }: DocumentHost): Failure {
  if (isFailure(error)) return error;
  return new Failure('error.internal', { errorId: onFault?.(error) ?? '' }, { cause: error });
}
