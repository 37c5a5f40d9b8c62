/** The sealed form of a document: AES-256-GCM under a key that scrypt makes of a passphrase. Format and reasons: README.md. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scrypt,
  timingSafeEqual,
  type ScryptOptions,
} from 'node:crypto';

/** What scrypt is given: N = 2^logN, r, p (RFC 7914). */
export interface ScryptCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and about half a second: OWASP's first choice for scrypt. */
export const DEFAULT_COST: ScryptCost = { logN: 17, r: 8, p: 1 };

/** A key with the salt and cost that it was made with: what is sealed with it opens with the same passphrase. */
export interface SealingKey {
  readonly salt: Uint8Array;
  readonly cost: ScryptCost;
  readonly key: Uint8Array;
  /** Second part of scrypt's output: tells a wrong passphrase from altered contents. */
  readonly check: Uint8Array;
}

/** Why an envelope cannot be opened. */
export type EnvelopeFault = 'damaged' | 'wrong-passphrase' | 'tampered' | 'newer';

export class EnvelopeError extends Error {
  readonly fault: EnvelopeFault;

  constructor(fault: EnvelopeFault, options?: ErrorOptions) {
    super(`The envelope cannot be opened: ${fault}`, options);
    this.name = 'EnvelopeError';
    this.fault = fault;
  }
}

const MAGIC = Buffer.from('Samspil sealed\0', 'latin1');
const FORMAT = 1;
const AT = { format: 15, logN: 16, r: 17, p: 18, salt: 20, nonce: 36, check: 48, length: 64, headerSum: 72 };
export const HEADER_BYTES = 88;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const KEY_BYTES = 32;
const CHECK_BYTES = 16;
const TAG_BYTES = 16;
const SUM_BYTES = 32;
/** Bytes that an envelope adds to its contents. */
export const ENVELOPE_BYTES = HEADER_BYTES + TAG_BYTES + SUM_BYTES;
/** A cost outside these bounds is no work of ours: it would take minutes, or protect nothing. */
const COST_LIMITS = { logN: [10, 20], r: [1, 16], p: [1, 4] } as const;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Do the first bytes of a file say that it is an envelope? */
export function isEnvelope(start: Uint8Array): boolean {
  return start.length >= MAGIC.length && MAGIC.equals(start.subarray(0, MAGIC.length));
}

/**
 * The key of a passphrase; a new salt unless one is given. Takes 0.3-1 s at the default cost, beside the engine's thread.
 * Unicode forms of the same text are the same passphrase (NFKC).
 */
export function deriveKey(
  passphrase: string,
  cost: ScryptCost = DEFAULT_COST,
  salt: Uint8Array = randomBytes(SALT_BYTES),
): Promise<SealingKey> {
  const N = 2 ** cost.logN;
  const options: ScryptOptions = { N, r: cost.r, p: cost.p, maxmem: 256 * N * cost.r };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES + CHECK_BYTES, options, (error, made) => {
      if (error !== null) reject(error);
      else resolve({ salt, cost, key: made.subarray(0, KEY_BYTES), check: made.subarray(KEY_BYTES) });
    });
  });
}

/** Seals contents with a nonce that is new each time; `nonce` is given by test vectors only. */
export function seal(
  contents: Uint8Array,
  key: SealingKey,
  nonce: Uint8Array = randomBytes(NONCE_BYTES),
): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt8(FORMAT, AT.format);
  header.writeUInt8(key.cost.logN, AT.logN);
  header.writeUInt8(key.cost.r, AT.r);
  header.writeUInt16BE(key.cost.p, AT.p);
  header.set(key.salt, AT.salt);
  header.set(nonce, AT.nonce);
  header.set(key.check, AT.check);
  header.writeBigUInt64BE(BigInt(contents.length), AT.length);
  header.set(sha256(header.subarray(0, AT.headerSum)).subarray(0, HEADER_BYTES - AT.headerSum), AT.headerSum);
  const cipher = createCipheriv('aes-256-gcm', key.key, nonce);
  cipher.setAAD(header);
  const sealed = Buffer.concat([header, cipher.update(contents), cipher.final(), cipher.getAuthTag()]);
  return Buffer.concat([sealed, sha256(sealed)]);
}

/** The sum at the end of an envelope, over all that stands before it. */
export const sumOf = (envelope: Buffer): Buffer => Buffer.from(envelope.subarray(-SUM_BYTES));

interface Header {
  readonly cost: ScryptCost;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly check: Uint8Array;
  readonly length: number;
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** @throws EnvelopeError damaged, newer */
function readHeader(bytes: Buffer): Header {
  if (!isEnvelope(bytes) || bytes.length < HEADER_BYTES) throw new EnvelopeError('damaged');
  const sum = sha256(bytes.subarray(0, AT.headerSum)).subarray(0, HEADER_BYTES - AT.headerSum);
  if (!sum.equals(bytes.subarray(AT.headerSum, HEADER_BYTES))) throw new EnvelopeError('damaged');
  if (bytes.readUInt8(AT.format) > FORMAT) throw new EnvelopeError('newer');
  const cost = { logN: bytes.readUInt8(AT.logN), r: bytes.readUInt8(AT.r), p: bytes.readUInt16BE(AT.p) };
  const sane =
    within(cost.logN, COST_LIMITS.logN) && within(cost.r, COST_LIMITS.r) && within(cost.p, COST_LIMITS.p);
  // The sum was right, so somebody wrote this on purpose.
  if (!sane) throw new EnvelopeError('tampered');
  return {
    cost,
    salt: bytes.subarray(AT.salt, AT.nonce),
    nonce: bytes.subarray(AT.nonce, AT.check),
    check: bytes.subarray(AT.check, AT.length),
    length: Number(bytes.readBigUInt64BE(AT.length)),
  };
}

/** Whole and undamaged as far as can be told without the passphrase. @throws EnvelopeError damaged, tampered, newer */
export function checkEnvelope(bytes: Buffer): void {
  const { length } = readHeader(bytes);
  if (bytes.length !== length + ENVELOPE_BYTES) throw new EnvelopeError('damaged');
  const end = bytes.length - SUM_BYTES;
  if (!sha256(bytes.subarray(0, end)).equals(bytes.subarray(end))) throw new EnvelopeError('damaged');
}

/** The key that opens an envelope. @throws EnvelopeError damaged, tampered, newer, wrong-passphrase */
export async function keyFor(bytes: Buffer, passphrase: string): Promise<SealingKey> {
  checkEnvelope(bytes);
  const { cost, salt, check } = readHeader(bytes);
  const key = await deriveKey(passphrase, cost, Buffer.from(salt));
  if (!timingSafeEqual(key.check, check)) throw new EnvelopeError('wrong-passphrase');
  return key;
}

/** Was the envelope sealed with this key's passphrase, salt and cost? @throws EnvelopeError damaged, tampered, newer */
export function isSealedWith(bytes: Buffer, key: SealingKey): boolean {
  const { salt, cost, check } = readHeader(bytes);
  const same = cost.logN === key.cost.logN && cost.r === key.cost.r && cost.p === key.cost.p;
  return same && Buffer.from(salt).equals(key.salt) && timingSafeEqual(check, key.check);
}

/**
 * The contents. An accident (a flipped bit, a missing end) breaks the plain sum and is `damaged`; bytes that were changed
 * with care, the sum put right, fail the authentication and are `tampered`.
 * @throws EnvelopeError
 */
export function unseal(bytes: Buffer, key: SealingKey): Buffer {
  checkEnvelope(bytes);
  if (!isSealedWith(bytes, key)) throw new EnvelopeError('wrong-passphrase');
  const { nonce, length } = readHeader(bytes);
  const decipher = createDecipheriv('aes-256-gcm', key.key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(bytes.subarray(0, HEADER_BYTES));
  const end = HEADER_BYTES + length;
  decipher.setAuthTag(bytes.subarray(end, end + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES, end)), decipher.final()]);
  } catch (error) {
    throw new EnvelopeError('tampered', { cause: error });
  }
}
