/** The course holder's key: an Ed25519 pair in the app's own folder, the private half sealed under a passphrase. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { z } from 'zod';
import type { HolderState, RecordTrust } from '../../../shared/api/practice-methods.ts';
import { canonicalJson, type Signature } from '../../../shared/domain/training/record.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { deriveKey, EnvelopeError, keyFor, seal, unseal, type ScryptCost } from '../document/envelope.ts';
import { keptJson } from './kept-json.ts';

const stored = z.object({ name: z.string(), publicKey: z.string(), sealed: z.string() });
const nobody = { name: '', publicKey: '', sealed: '' };

export interface HolderKey {
  /** null before there is one. */
  state(): HolderState | null;
  /** @throws Failure examiner.exists */
  create(name: string, passphrase: string): Promise<HolderState>;
  /** @throws Failure examiner.none, examiner.passphrase-wrong, examiner.damaged */
  sign(value: unknown, passphrase: string): Promise<Signature>;
  /** Is this what its holder signed, and is the holder ours? */
  trustOf(value: unknown, signature: Signature | null): RecordTrust;
}

/** The first 16 bytes of the key's SHA-256 in groups of four digits. */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return (digest.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

const bytesOf = (value: unknown): Buffer => Buffer.from(canonicalJson(value), 'utf8');

function isSigned(value: unknown, { publicKey, value: signature }: Signature): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, bytesOf(value), key, Buffer.from(signature, 'base64'));
  } catch (error) {
    // What is no key has signed nothing.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** @param path file of the key in the app's own folder */
export function createHolderKey(path: string, cost?: ScryptCost): HolderKey {
  const file = keptJson(path, stored, nobody);
  const state = (): HolderState | null => {
    const { name, publicKey } = file.get();
    return publicKey === '' ? null : { name, fingerprint: fingerprintOf(publicKey) };
  };
  const open = async (passphrase: string) => {
    const sealed = Buffer.from(file.get().sealed, 'base64');
    try {
      const bytes = unseal(sealed, await keyFor(sealed, passphrase));
      return createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' });
    } catch (error) {
      if (!(error instanceof EnvelopeError)) throw error;
      const code = error.fault === 'wrong-passphrase' ? 'examiner.passphrase-wrong' : 'examiner.damaged';
      throw new Failure(code, {}, { cause: error });
    }
  };
  return {
    state,
    create: async (name, passphrase) => {
      if (state() !== null) throw new Failure('examiner.exists');
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      const sealed = seal(
        privateKey.export({ format: 'der', type: 'pkcs8' }),
        await deriveKey(passphrase, cost),
      );
      const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
      await file.set({ name, publicKey: spki, sealed: sealed.toString('base64') });
      return { name, fingerprint: fingerprintOf(spki) };
    },
    sign: async (value, passphrase) => {
      const { name, publicKey } = file.get();
      if (publicKey === '') throw new Failure('examiner.none');
      const signature = sign(null, bytesOf(value), await open(passphrase)).toString('base64');
      return { algorithm: 'Ed25519', holder: name, publicKey, value: signature };
    },
    trustOf: (value, signature) => {
      if (signature === null) return 'unsigned';
      if (!isSigned(value, signature)) return 'altered';
      return signature.publicKey === file.get().publicKey ? 'own' : 'other';
    },
  };
}
