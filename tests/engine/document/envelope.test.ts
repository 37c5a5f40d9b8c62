import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkEnvelope,
  deriveKey,
  ENVELOPE_BYTES,
  EnvelopeError,
  HEADER_BYTES,
  isEnvelope,
  keyFor,
  seal,
  unseal,
  type EnvelopeFault,
} from '../../../electron/engine/document/envelope.ts';
import { createHash } from 'node:crypto';

const COST = { logN: 10, r: 8, p: 1 };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

async function faultOf(work: () => unknown): Promise<EnvelopeFault | 'none'> {
  try {
    await work();
    return 'none';
  } catch (error) {
    if (error instanceof EnvelopeError) return error.fault;
    throw error;
  }
}

/** Puts the plain sums right, as somebody would who alters a file with care. */
function resummed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(sha256(copy.subarray(0, 72)).subarray(0, 16), 72);
  copy.set(sha256(copy.subarray(0, -32)), copy.length - 32);
  return copy;
}

describe('the envelope', () => {
  it('is the one of the test vector in the decision record', async () => {
    const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    const key = await deriveKey('hest batteri hæftemaskine', { logN: 14, r: 8, p: 1 }, salt);
    expect(Buffer.from(key.key).toString('hex')).toBe(
      'd0aae96691609be615db0a630de0f983fe933a5db006f34f508ef5d3e7c00af0',
    );
    expect(Buffer.from(key.check).toString('hex')).toBe('ce28904921b8baf14c6b9ba573105d2d');
    const sealed = seal(Buffer.from('Samspil'), key, Buffer.from('101112131415161718191a1b', 'hex'));
    expect(sealed.toString('hex')).toBe(
      '53616d7370696c207365616c656400010e080001000102030405060708090a0b0c0d0e0f' +
        '101112131415161718191a1bce28904921b8baf14c6b9ba573105d2d0000000000000007' +
        '53396f6575bbd412be69f7967f7ea4fb' +
        'cc0ae75cfb3250bbaa45c28f2866d1d881e0f98acc9203' +
        '06ce6ba7a4d16e95664561e7de5a27b666714a276f96cda7a704bb7994d53a2e',
    );
    expect(unseal(sealed, key).toString()).toBe('Samspil');
  });

  it('gives back what was sealed, with another nonce each time', async () => {
    const key = await deriveKey('en lang sætning', COST);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (contents) => {
        const [one, two] = [seal(contents, key), seal(contents, key)];
        expect(isEnvelope(one)).toBe(true);
        expect(one.length).toBe(contents.length + ENVELOPE_BYTES);
        expect(one.subarray(36, 48).equals(two.subarray(36, 48))).toBe(false);
        expect(unseal(one, key).equals(Buffer.from(contents))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('opens with the same passphrase in another Unicode form, and with no other', async () => {
    const sealed = seal(Buffer.from('x'), await deriveKey('blåbærgrød på sæd'.normalize('NFD'), COST));
    expect(unseal(sealed, await keyFor(sealed, 'blåbærgrød på sæd'.normalize('NFC'))).toString()).toBe('x');
    expect(await faultOf(() => keyFor(sealed, 'blåbærgrød på sand'))).toBe('wrong-passphrase');
    expect(await faultOf(() => keyFor(sealed, ''))).toBe('wrong-passphrase');
  });

  it('calls every flipped bit and every missing end damaged', async () => {
    const key = await deriveKey('en lang sætning', COST);
    const sealed = seal(Buffer.from('contents of a document'), key);
    for (let at = 15; at < sealed.length; at += 1) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(await faultOf(() => unseal(flipped, key)), `byte ${at}`).toBe('damaged');
    }
    for (let size = 16; size < sealed.length; size += 1)
      expect(await faultOf(() => checkEnvelope(sealed.subarray(0, size))), `size ${size}`).toBe('damaged');
  });

  it('calls bytes that were altered with care tampered, wherever they stand', async () => {
    const key = await deriveKey('en lang sætning', COST);
    const sealed = seal(Buffer.from('contents of a document'), key);
    // Nonce, contents, tag.
    for (const at of [36, 47, HEADER_BYTES, HEADER_BYTES + 10, sealed.length - 33]) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await faultOf(() => unseal(resummed(altered), key)), `byte ${at}`).toBe('tampered');
    }
  });

  it('refuses a cost that would take minutes, and a format of the future', async () => {
    const sealed = seal(Buffer.from('x'), await deriveKey('en lang sætning', COST));
    const costly = Buffer.from(sealed);
    costly.writeUInt8(30, 16);
    expect(await faultOf(() => keyFor(resummed(costly), 'en lang sætning'))).toBe('tampered');
    const later = Buffer.from(sealed);
    later.writeUInt8(2, 15);
    expect(await faultOf(() => keyFor(resummed(later), 'en lang sætning'))).toBe('newer');
  });
});
