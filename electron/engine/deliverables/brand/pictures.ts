/** Pictures of a brand: told by their content, within limits before anything is unpacked, decoded to the last pixel, and stripped. */
import { inflateSync } from 'node:zlib';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { isPlainSvg } from '../../../../shared/brand/profile.ts';
import { Failure } from '../../../../shared/lib/failure.ts';

export interface CheckedPicture {
  /** As it stands in a brand: text of an SVG, or a data: URL. */
  readonly value: string;
  readonly kind: 'svg' | 'png' | 'jpeg';
  /** In pixels; 0 for an SVG. */
  readonly width: number;
  readonly height: number;
}

/** Largest file, longest side and most pixels; a page of A4 in 300 dpi has 8.7 million. */
export const PICTURE_LIMITS = { bytes: 5_000_000, side: 6000, pixels: 12_000_000 } as const;

const PNG_MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_QUALITY = 90;

type Problem = 'unknown' | 'bytes' | 'pixels' | 'damaged' | 'svg' | 'vector';

function refused(file: string, problem: Problem): Failure {
  return new Failure('brand.picture', {
    file,
    problem: `brand.picture.${problem}`,
    megabytes: PICTURE_LIMITS.bytes / 1_000_000,
    side: PICTURE_LIMITS.side,
    megapixels: PICTURE_LIMITS.pixels / 1_000_000,
  });
}

/**
 * A picture file as a brand may hold it: what a camera wrote about place and time is gone, and a JPEG stands upright.
 * `file` is its name for the sentence. `vector`: may it be an SVG?
 * @throws Failure brand.picture {file, problem}
 */
export function checkPicture(data: Buffer, file: string, vector: boolean): CheckedPicture {
  if (data.length > PICTURE_LIMITS.bytes) throw refused(file, 'bytes');
  if (data.subarray(0, 8).equals(PNG_MAGIC)) return checkPng(data, file);
  if (data[0] === 0xff && data[1] === 0xd8 && data[2] === 0xff) return checkJpeg(data, file);
  const text = data.toString('utf8').replace(/^\uFEFF/u, '');
  if (!/<svg[\s>]/u.test(text)) throw refused(file, 'unknown');
  if (!vector) throw refused(file, 'vector');
  if (!isPlainSvg(text)) throw refused(file, 'svg');
  return { value: text, kind: 'svg', width: 0, height: 0 };
}

function withinLimits(width: number, height: number, file: string): void {
  if (width < 1 || height < 1) throw refused(file, 'damaged');
  const { side, pixels } = PICTURE_LIMITS;
  if (width > side || height > side || width * height > pixels) throw refused(file, 'pixels');
}

/** Decodes and writes anew: eight bits, no interlacing, no comments. */
function checkPng(data: Buffer, file: string): CheckedPicture {
  if (data.length < 33 || data.toString('latin1', 12, 16) !== 'IHDR') throw refused(file, 'damaged');
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  withinLimits(width, height, file);
  const clean = decoded(file, () => {
    if (data[28] !== 0) unpackWithin(data, width, height);
    return PNG.sync.write(PNG.sync.read(data, { checkCRC: true }));
  });
  return { value: urlOf('png', clean), kind: 'png', width, height };
}

/** The reader unpacks an interlaced picture whole: throws before it does so where that is more than its size needs. */
function unpackWithin(data: Buffer, width: number, height: number): void {
  const parts: Buffer[] = [];
  let at = 8;
  while (at + 12 <= data.length) {
    const length = data.readUInt32BE(at);
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(data.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  // Eight bytes a pixel at most, a filter byte for each row of the seven passes.
  inflateSync(Buffer.concat(parts), { maxOutputLength: width * height * 8 + (height + 8) * 16 + 1024 });
}

function checkJpeg(data: Buffer, file: string): CheckedPicture {
  const frame = jpegParts(data, file);
  withinLimits(frame.width, frame.height, file);
  const pixels = decoded(file, () =>
    jpeg.decode(data, { tolerantDecoding: false, maxMemoryUsageInMB: 256, useTArray: true }),
  );
  const turned = upright(pixels, frame.orientation);
  const clean =
    frame.orientation > 1
      ? jpeg.encode({ ...turned, data: Buffer.from(turned.data) }, JPEG_QUALITY).data
      : frame.stripped;
  return { value: urlOf('jpeg', clean), kind: 'jpeg', width: turned.width, height: turned.height };
}

function decoded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Both readers throw plain errors on anything that is not a whole picture.
    throw Object.assign(refused(file, 'damaged'), { cause: error });
  }
}

function urlOf(kind: 'png' | 'jpeg', data: Uint8Array): string {
  return `data:image/${kind};base64,${Buffer.from(data).toString('base64')}`;
}

interface JpegParts {
  readonly width: number;
  readonly height: number;
  /** EXIF: 1 upright .. 8. */
  readonly orientation: number;
  /** The same file without EXIF, comments and thumbnails; the colour profile and Adobe's mark stay. */
  readonly stripped: Buffer;
}

/** Walks the segments of a JPEG (ITU-T T.81, annex B) up to the scan. */
function jpegParts(data: Buffer, file: string): JpegParts {
  const kept: Buffer[] = [data.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  let at = 2;
  while (at + 4 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    const length = data.readUInt16BE(at + 2);
    const segment = data.subarray(at, at + 2 + length);
    if (length < 2 || at + 2 + length > data.length) break;
    if (marker === 0xe1) orientation = exifOrientation(segment) ?? orientation;
    if (marker >= 0xc0 && marker <= 0xc2 && segment.length >= 9)
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    const isAbout =
      (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;
    if (!isAbout) kept.push(segment);
    at += 2 + length;
    if (marker === 0xda) {
      if (size === null) break;
      return { ...size, orientation, stripped: Buffer.concat([...kept, data.subarray(at)]) };
    }
  }
  throw refused(file, 'damaged');
}

/** Tag 0x0112 of the first directory; null where there is none. */
function exifOrientation(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  if (tiff.length < 14) return null;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return null;
  const entries = short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    const value = short(at + 8);
    if (short(at) === 0x0112) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8Array;
}

/** Pixels as they are to be seen, by the EXIF orientation. */
function upright({ width, height, data }: Pixels, orientation: number): Pixels {
  if (orientation === 1) return { width, height, data };
  const turns = orientation >= 5;
  const [outWidth, outHeight] = turns ? [height, width] : [width, height];
  const out = new Uint8Array(data.length);
  for (let y = 0; y < outHeight; y += 1)
    for (let x = 0; x < outWidth; x += 1) {
      const [fromX, fromY] = source(x, y, width, height, orientation);
      out.set(
        data.subarray((fromY * width + fromX) * 4, (fromY * width + fromX) * 4 + 4),
        (y * outWidth + x) * 4,
      );
    }
  return { width: outWidth, height: outHeight, data: out };
}

/** Where a pixel of the upright picture lies in the stored one. */
function source(
  x: number,
  y: number,
  width: number,
  height: number,
  orientation: number,
): readonly [number, number] {
  const [right, bottom] = [width - 1, height - 1];
  switch (orientation) {
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, bottom - x];
    case 7:
      return [right - y, bottom - x];
    default:
      return [right - y, x];
  }
}
