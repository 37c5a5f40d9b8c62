/** A small PNG of a picture of the window: its 255 most frequent colours, everything else to the nearest of them. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const MOST_COLOURS = 255;
/** Bits of each channel that count when colours are counted: anti-aliased edges fall together. */
const KEPT_BITS = 5;

type Colour = readonly [red: number, green: number, blue: number];

/** `png`: 24 or 32 bits, opaque. Returns an indexed PNG of the same size. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const keyAt = (at: number): number => {
    const shift = 8 - KEPT_BITS;
    const part = (offset: number): number => (data[at + offset] ?? 0) >> shift;
    return (part(0) << (2 * KEPT_BITS)) | (part(1) << KEPT_BITS) | part(2);
  };
  const found = new Map<number, { count: number; exact: Map<number, number> }>();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyAt(at);
    const seen = found.get(key) ?? { count: 0, exact: new Map<number, number>() };
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    seen.count += 1;
    seen.exact.set(colour, (seen.exact.get(colour) ?? 0) + 1);
    found.set(key, seen);
  }
  const entries = [...found.entries()].sort(([, a], [, b]) => b.count - a.count);
  const colourOf = (exact: ReadonlyMap<number, number>): Colour => {
    const [most = 0] = [...exact.entries()].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1]);
    return [most >> 16, (most >> 8) & 255, most & 255];
  };
  const palette = entries.slice(0, MOST_COLOURS).map(([, { exact }]) => colourOf(exact));
  const indexOf = new Map(
    entries.map(([key, { exact }], at) => [key, at < MOST_COLOURS ? at : nearest(palette, colourOf(exact))]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf.get(keyAt((y * width + x) * 4)) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Infinity;
  for (const [at, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
