/** Bytes of a text file -> text: byte order mark, else strict UTF-8, else Windows-1252. */

export interface DecodedText {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly text: string;
}

/** Bytes 0x80-0x9F of Windows-1252. Own table: some runtimes read the label as ISO 8859-1. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The text of the bytes; null where they are no text (pictures, programs, random bytes). */
export function decodeText(bytes: Buffer): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8');
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  if (hasControlBytes(bytes)) return null;
  return decode(bytes, 'utf-8') ?? { encoding: 'windows-1252', text: decodeWindows1252(bytes) };
}

function decode(bytes: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : { encoding, text };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.4 && even < length * 0.02) return 'utf-16le';
  if (even > length * 0.4 && odd < length * 0.02) return 'utf-16be';
  return null;
}

/** Zero bytes, or more control bytes than slip into a text file (tab and line ends excepted). */
function hasControlBytes(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) count += 1;
  return count > 4 && count * 50 > bytes.length;
}
