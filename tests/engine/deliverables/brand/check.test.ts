import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { checkBrand } from '../../../../electron/engine/deliverables/brand/check.ts';
import { checkFont } from '../../../../electron/engine/deliverables/brand/font-file.ts';
import { checkPicture } from '../../../../electron/engine/deliverables/brand/pictures.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { isFailure } from '../../../../shared/lib/failure.ts';
import { fontsFolder } from '../../helpers.ts';
import { jpegOf, pngOf, urlOf } from './pictures.ts';

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (!isFailure(error)) throw error;
    for (const language of ['da', 'nb', 'en'] as const)
      expect(wordsOf(language).failure(error.code, error.params)).not.toContain('{{');
    return error.params['problem'] ?? error.params['field'];
  }
  return 'accepted';
}

const chunk = (name: string, data: Buffer): Buffer => {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(name, 4, 'latin1');
  data.copy(out, 8);
  return out;
};

/** A PNG whose head says `width` x `height` and whose rows are `data`. */
function forgedPng(width: number, height: number, data: Buffer, interlaced = false): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, interlaced ? 1 : 0], 8);
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    magic,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('pictures', () => {
  test('are told by their content, whatever they are called', () => {
    expect(checkPicture(pngOf(8, 4), 'logo.jpg', true)).toMatchObject({ kind: 'png', width: 8, height: 4 });
    expect(checkPicture(jpegOf(16, 8), 'logo.png', true)).toMatchObject({
      kind: 'jpeg',
      width: 16,
      height: 8,
    });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h4v4z"/></svg>';
    expect(checkPicture(Buffer.from(svg), 'logo.png', true).value).toBe(svg);
  });

  test.each([
    ['a text', Buffer.from('hello'), 'brand.picture.unknown'],
    ['a GIF', Buffer.from('GIF89a....'), 'brand.picture.unknown'],
    ['an SVG with a script', Buffer.from('<svg><script/></svg>'), 'brand.picture.svg'],
    ['half a PNG', pngOf(40, 40).subarray(0, 60), 'brand.picture.damaged'],
    ['half a JPEG', jpegOf(160, 160).subarray(0, 300), 'brand.picture.damaged'],
    ['too many pixels', forgedPng(6000, 5000, Buffer.alloc(10)), 'brand.picture.pixels'],
    ['a long thin one', forgedPng(100_000, 1, Buffer.alloc(10)), 'brand.picture.pixels'],
    ['a file that is too large', Buffer.alloc(5_000_001), 'brand.picture.bytes'],
  ])('refuses %s', (_name, data, problem) => {
    expect(problemOf(() => checkPicture(data, 'x', true))).toBe(problem);
  });

  test.each([false, true])(
    'a picture that unpacks to more than its size stops (interlaced %s)',
    (interlaced) => {
      const bomb = forgedPng(4, 4, Buffer.alloc(50_000_000), interlaced);
      expect(bomb.length).toBeLessThan(100_000);
      expect(problemOf(() => checkPicture(bomb, 'bomb.png', true))).toBe('brand.picture.damaged');
    },
  );

  test('a JPEG loses what the camera wrote and stands upright', () => {
    const turned = checkPicture(jpegOf(32, 16, 6), 'photo.jpg', false);
    expect([turned.width, turned.height]).toEqual([16, 32]);
    const data = Buffer.from(turned.value.slice(turned.value.indexOf(',') + 1), 'base64');
    expect(data.includes('Exif')).toBe(false);
    expect(data.includes('Hovedgaden')).toBe(false);
    const { data: pixels } = jpeg.decode(data);
    // Turned to the right, what stood left stands above.
    const [top, bottom] = [
      pixels.subarray(8 * 4, 8 * 4 + 3),
      pixels.subarray((31 * 16 + 8) * 4, (31 * 16 + 8) * 4 + 3),
    ];
    expect((top[0] ?? 0) > (top[2] ?? 0)).toBe(true);
    expect((bottom[2] ?? 0) > (bottom[0] ?? 0)).toBe(true);
  });

  test('an upright JPEG keeps its own compression', () => {
    const data = jpegOf(32, 16, 1);
    const { value } = checkPicture(data, 'photo.jpg', false);
    const kept = Buffer.from(value.slice(value.indexOf(',') + 1), 'base64');
    expect(kept.equals(jpegOf(32, 16))).toBe(true);
  });

  test('a cover is never an SVG', () => {
    expect(problemOf(() => checkPicture(Buffer.from('<svg></svg>'), 'a.svg', false))).toBe(
      'brand.picture.vector',
    );
  });

  test('the same pixels come out as went in', () => {
    const { value } = checkPicture(pngOf(6, 2), 'a.png', true);
    const back = PNG.sync.read(Buffer.from(value.slice(value.indexOf(',') + 1), 'base64'));
    expect(back.data.equals(PNG.sync.read(pngOf(6, 2)).data)).toBe(true);
  });
});

/** A bundled WOFF as the TTF that it wraps, with other permission bits and another name. */
function ttf(change: (table: { name: string; data: Buffer }) => void = () => undefined): Buffer {
  const woff = readFileSync(join(fontsFolder, 'source-sans-3-latin-400-normal.woff'));
  return unpackWoff(woff, change);
}

function unpackWoff(woff: Buffer, change: (table: { name: string; data: Buffer }) => void): Buffer {
  const { inflateSync } = process.getBuiltinModule('node:zlib');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [
      woff.readUInt32BE(at + 4),
      woff.readUInt32BE(at + 8),
      woff.readUInt32BE(at + 12),
    ];
    const raw = woff.subarray(offset, offset + packed);
    const table = {
      name: woff.toString('latin1', at, at + 4),
      data: Buffer.from(packed < length ? inflateSync(raw) : raw),
    };
    change(table);
    return table;
  });
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  let offset = head.length;
  const bodies = tables.map(({ name, data }, index) => {
    const at = 12 + index * 16;
    head.write(name, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

/** The family's name with a letter changed, in both encodings of the name table. */
function renamed({ name, data }: { name: string; data: Buffer }): void {
  if (name !== 'name') return;
  for (let at = data.indexOf('S\0o\0u\0r\0c\0e'); at >= 0; at = data.indexOf('S\0o\0u\0r\0c\0e', at + 1))
    data.write('B', at, 'latin1');
  for (let at = data.indexOf('Source'); at >= 0; at = data.indexOf('Source', at + 1))
    data.write('B', at, 'latin1');
}

function permitted(bits: number): Buffer {
  return ttf((table) => {
    renamed(table);
    if (table.name === 'OS/2') table.data.writeUInt16BE(bits, 8);
  });
}

describe('fonts', () => {
  test('a TTF that may be embedded is kept with its family and weight', () => {
    const font = checkFont(permitted(0), 'bource.ttf');
    expect([font.family, font.weight]).toEqual(['Bource Sans 3', 400]);
    const read = fontkit.create(Buffer.from(font.data, 'base64'));
    expect('fonts' in read ? 0 : read.unitsPerEm).toBe(1000);
  });

  test.each([
    ['preview and print', 0x0004, 'accepted'],
    ['editable', 0x0008, 'accepted'],
    ['restricted', 0x0002, 'brand.font.permission'],
    ['never in part', 0x0100, 'brand.font.permission'],
    ['bitmaps only', 0x0200, 'brand.font.permission'],
  ])('permission %s', (_name, bits, outcome) => {
    expect(problemOf(() => checkFont(permitted(bits), 'b.ttf'))).toBe(outcome);
  });

  test.each([
    ['a text', Buffer.from('no font at all'), 'brand.font.unknown'],
    ['a WOFF', readFileSync(join(fontsFolder, 'source-sans-3-latin-400-normal.woff')), 'brand.font.unknown'],
    ['a collection', Buffer.from('ttcf\0\u0001\0\0'), 'brand.font.collection'],
    ['half a font', permitted(0).subarray(0, 2000), 'brand.font.damaged'],
    ['a family that is bundled', ttf(), 'brand.font.bundled'],
    ['a file that is too large', Buffer.alloc(5_000_001), 'brand.font.bytes'],
  ])('refuses %s', (_name, data, problem) => {
    expect(problemOf(() => checkFont(data, 'x.ttf'))).toBe(problem);
  });

  test('one without the letters of the languages is refused', () => {
    const ext = readFileSync(join(fontsFolder, 'source-sans-3-latin-ext-400-normal.woff'));
    expect(problemOf(() => checkFont(unpackWoff(ext, renamed), 'ext.ttf'))).toBe('brand.font.letters');
  });
});

test('a brand is decoded whole', () => {
  const good = { logo: urlOf('png', pngOf(4, 4)), cover: urlOf('jpeg', jpegOf(16, 16)) };
  expect(checkBrand(good).logo).toMatch(/^data:image\/png;base64,/u);
  expect(problemOf(() => checkBrand({ ...good, cover: urlOf('jpeg', Buffer.from('no JPEG, sorry')) }))).toBe(
    'brand.picture.unknown',
  );
  expect(problemOf(() => checkBrand({ fonts: [{ family: 'Own', weight: 400, data: 'AAAA' }] }))).toBe(
    'brand.font.unknown',
  );
});
