/** From a passphrase to the contents of a sealed file, and what is wrong told in one sentence. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { EnvelopeError, isSealedWith, keyFor, unseal, type SealingKey } from './envelope.ts';
import { readingFailure } from './file-failures.ts';

/** What may open a sealed file: a passphrase, or a key that an open session has. */
export type Opener = string | SealingKey;

export interface Unsealed {
  readonly key: SealingKey;
  readonly contents: Buffer;
}

const CODES = {
  damaged: 'document.damaged',
  'wrong-passphrase': 'document.passphrase-wrong',
  tampered: 'document.tampered',
  newer: 'document.sealed-newer',
} as const;

/**
 * @param file the user's file, for the sentence
 * @throws Failure document.passphrase-needed, document.passphrase-wrong, document.tampered, document.damaged,
 * document.sealed-newer, each with {file}
 */
export async function openSealed(bytes: Buffer, opener: Opener | undefined, file: string): Promise<Unsealed> {
  const params = { file: path.basename(file) };
  if (opener === undefined) throw new Failure('document.passphrase-needed', params);
  try {
    if (typeof opener === 'string') {
      const key = await keyFor(bytes, opener);
      return { key, contents: unseal(bytes, key) };
    }
    // Somebody may have given it another passphrase, which this session cannot know.
    if (!isSealedWith(bytes, opener)) throw new Failure('document.passphrase-needed', params);
    return { key: opener, contents: unseal(bytes, opener) };
  } catch (error) {
    if (error instanceof EnvelopeError) throw new Failure(CODES[error.fault], params, { cause: error });
    throw error;
  }
}

/** The same for a file. */
export async function openSealedFile(
  at: string,
  opener: Opener | undefined,
  file: string,
): Promise<Unsealed> {
  const bytes = await fs.readFile(at).catch((error: unknown) => {
    throw readingFailure(error, file);
  });
  return openSealed(bytes, opener, file);
}
