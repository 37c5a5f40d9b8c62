/** Pages of a PDF as small grey pictures, compared with kept ones by the mean of blocks: type may shift a little, layout may not. */
import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { pdfToolBytes } from './pdf-tools.ts';

const DPI = '36';
/** Side of a block in pixels: about 4 mm of paper. */
const BLOCK = 6;
/** Grey levels (of 255) that a block may differ by, and the share of blocks that may differ by more. */
const BLOCK_TOLERANCE = 36;
const SHARE_TOLERANCE = 0.004;
const MEAN_TOLERANCE = 1.6;

export interface GreyImage {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel. */
  readonly pixels: Uint8Array;
}

/** One page; null where the machine cannot draw it. */
export function pageImage(file: string, page: number): GreyImage | null {
  const pgm = pdfToolBytes('pdftoppm', ['-r', DPI, '-gray', '-f', `${page}`, '-l', `${page}`, file]);
  return pgm === null ? null : readPgm(pgm);
}

/** A picture of the window, grey and at half the size. */
export function screenImage(png: Buffer): GreyImage {
  const { width, height, data } = PNG.sync.read(png);
  const half = { width: width >> 1, height: height >> 1 };
  const greyAt = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  };
  const pixels = Uint8Array.from({ length: half.width * half.height }, (_, at) => {
    const [x, y] = [2 * (at % half.width), 2 * Math.floor(at / half.width)];
    return (greyAt(x, y) + greyAt(x + 1, y) + greyAt(x, y + 1) + greyAt(x + 1, y + 1)) / 4;
  });
  return { ...half, pixels };
}

function readPgm(bytes: Buffer): GreyImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('Not a grey picture');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

export interface Difference {
  /** Of the blocks' means, in grey levels. */
  readonly mean: number;
  /** Of blocks that differ visibly. */
  readonly share: number;
}

/** How far two pictures of the same size differ; null for different sizes. */
export function difference(one: GreyImage, other: GreyImage): Difference | null {
  if (one.width !== other.width || one.height !== other.height) return null;
  const [a, b] = [blockMeans(one), blockMeans(other)];
  const apart = a.map((mean, at) => Math.abs(mean - (b[at] ?? 0)));
  return {
    mean: apart.reduce((sum, value) => sum + value, 0) / apart.length,
    share: apart.filter((value) => value > BLOCK_TOLERANCE).length / apart.length,
  };
}

export const looksAlike = ({ mean, share }: Difference): boolean =>
  mean <= MEAN_TOLERANCE && share <= SHARE_TOLERANCE;

function blockMeans({ width, height, pixels }: GreyImage): readonly number[] {
  const means: number[] = [];
  for (let top = 0; top < height; top += BLOCK)
    for (let left = 0; left < width; left += BLOCK) {
      let sum = 0;
      let count = 0;
      for (let y = top; y < Math.min(top + BLOCK, height); y += 1)
        for (let x = left; x < Math.min(left + BLOCK, width); x += 1) {
          sum += pixels[y * width + x] ?? 255;
          count += 1;
        }
      means.push(sum / count);
    }
  return means;
}

/** `SAMSPIL_GOLDEN=update` writes the kept picture anew; otherwise it is compared. What is wrong, in words; null: nothing. */
export function compareWithKept(image: GreyImage, kept: string): string | null {
  if (process.env['SAMSPIL_GOLDEN'] === 'update') {
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    fs.writeFileSync(kept, writePng(image));
    return null;
  }
  if (!fs.existsSync(kept)) return `${kept} is missing: SAMSPIL_GOLDEN=update writes it`;
  const how = howFarApart(image, readPng(fs.readFileSync(kept)));
  return how === null ? null : `${kept}: ${how}`;
}

/** How two pictures differ, in words; null when they look alike. */
export function howFarApart(one: GreyImage, other: GreyImage): string | null {
  const found = difference(one, other);
  if (found === null) return 'another size';
  if (looksAlike(found)) return null;
  return `mean ${found.mean.toFixed(2)}, ${(found.share * 100).toFixed(2)} % of blocks differ`;
}

function writePng({ width, height, pixels }: GreyImage): Buffer {
  const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8 });
  png.data = Buffer.from(pixels.subarray(0, width * height));
  return PNG.sync.write(png, {
    colorType: 0,
    inputColorType: 0,
    inputHasAlpha: false,
    bitDepth: 8,
    deflateLevel: 9,
  });
}

function readPng(bytes: Buffer): GreyImage {
  const { width, height, data } = PNG.sync.read(bytes);
  return {
    width,
    height,
    pixels: Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 255),
  };
}
