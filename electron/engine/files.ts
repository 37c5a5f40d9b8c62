/** Tokens for files: whoever runs the engine grants paths, requests name tokens. */
import { Failure } from '../../shared/lib/failure.ts';
import type { FileToken } from '../../shared/api/methods.ts';

export interface GrantedFiles {
  grant(token: string, path: string): FileToken;
  /** @throws Failure file.token-unknown */
  pathOf(token: FileToken): string;
}

export function createGrantedFiles(): GrantedFiles {
  const paths = new Map<string, string>();
  return {
    grant: (token, path) => {
      paths.set(token, path);
      return token as FileToken;
    },
    pathOf: (token) => {
      const path = paths.get(token);
      if (path === undefined) throw new Failure('file.token-unknown');
      return path;
    },
  };
}
