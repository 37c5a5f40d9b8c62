/** Small pictures for tests of brands, made on the spot. */
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';

/** A picture whose left half is red and whose right half is blue. */
function halves(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set(x < width / 2 ? [200, 0, 0, 255] : [0, 0, 200, 255], (y * width + x) * 4);
  return data;
}

export function pngOf(width: number, height: number): Buffer {
  const png = new PNG({ width, height });
  halves(width, height).copy(png.data);
  return PNG.sync.write(png);
}

/** With an EXIF segment that turns it and names a place, when `orientation` is given. */
export function jpegOf(width: number, height: number, orientation?: number): Buffer {
  const plain = Buffer.from(jpeg.encode({ width, height, data: halves(width, height) }, 90).data);
  if (orientation === undefined) return plain;
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('Hovedgaden 1')]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), head, body, plain.subarray(2)]);
}

export function urlOf(kind: 'png' | 'jpeg', data: Buffer): string {
  return `data:image/${kind};base64,${data.toString('base64')}`;
}
