/** What a crash left: documents whose newest changes were not yet saved. */
import { basename } from 'node:path';
import type { FileToken, RecoverableDocument } from '../../../shared/api/methods.ts';
import { findRecoverable } from '../document/document.ts';
import type { ServiceContext } from './context.ts';

/** Each with a token to open it by. The session that is open is not among them. */
export async function listRecoverable(context: ServiceContext): Promise<readonly RecoverableDocument[]> {
  const found = await findRecoverable(context.host);
  return found.map(({ document, fits }) => ({
    token: tokenOf(context, document),
    fileName: basename(document),
    fits,
  }));
}

function tokenOf(context: ServiceContext, path: string): FileToken {
  return context.files.grant(`recovery-${context.host.newId()}`, path);
}
