/** Faults of the file system as failures with a sentence: which file, why, what to do. */
import { basename, dirname } from 'node:path';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.folder-missing',
  EISDIR: 'file.is-folder',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
  EROFS: 'file.read-only',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
  EBUSY: 'file.busy',
  EMFILE: 'file.busy',
  ENAMETOOLONG: 'file.name-too-long',
};

/** A Failure for a system error on a path; failures pass as they are, other errors too. */
export function fileFailure(error: unknown, path: string, doing: 'read' | 'write'): unknown {
  if (isFailure(error) || !(error instanceof Error) || !('code' in error)) return error;
  const system = String(error.code);
  const params = { file: basename(path), folder: basename(dirname(path)) };
  if (system === 'ENOENT' && doing === 'write')
    return new Failure('file.folder-missing', params, { cause: error });
  const code = codes[system];
  return code === undefined ? error : new Failure(code, params, { cause: error });
}
