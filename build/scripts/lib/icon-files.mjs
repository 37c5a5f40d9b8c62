/** Icon files of Windows and macOS around PNG pictures. */

/** Sizes that Windows shows. 256 is written as 0. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** Size in pixels -> the types that macOS asks for; retina ones are the same picture at half the size. */
export const ICNS_TYPES = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/** @param {Map<number, Buffer>} drawn PNG files by their size in pixels */
export function icoOf(drawn) {
  const pictures = ICO_SIZES.map((size) => ({ size, png: pictureOf(drawn, size) }));
  const header = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const at = HEADER_BYTES + ENTRY_BYTES * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** @param {Map<number, Buffer>} drawn PNG files by their size in pixels */
export function icnsOf(drawn) {
  const parts = Object.entries(ICNS_TYPES).flatMap(([size, types]) =>
    types.map((type) => chunk(type, pictureOf(drawn, Number(size)))),
  );
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type, contents) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(contents.length + 8, 4);
  return Buffer.concat([header, contents]);
}

function pictureOf(drawn, size) {
  const png = drawn.get(size);
  if (png === undefined) throw new Error(`The icon was not drawn at ${size} pixels.`);
  return png;
}
