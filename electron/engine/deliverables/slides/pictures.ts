/** Pictures of a brand as the slide library takes them, with their proportions. */

export interface DeckPicture {
  /** A data: URL. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** `picture` is checked already (deliverables/brand): text of an SVG, or a data: URL of a PNG or JPEG. */
export function pictureOf(picture: string): DeckPicture {
  if (!picture.startsWith('data:')) {
    const { width, height } = svgSize(picture);
    return { data: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`, width, height };
  }
  const data = Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
  return { data: picture, ...(data[0] === 0x89 ? pngSize(data) : jpegSize(data)) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 3, height: 1 };

function svgSize(text: string): Size {
  const tag = /<svg[^>]*>/u.exec(text)?.[0] ?? '';
  const box = /viewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/iu.exec(tag);
  const side = (name: string): number =>
    Number(new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)`, 'u').exec(tag)?.[1] ?? 0);
  const [width, height] = box === null ? [side('width'), side('height')] : [Number(box[1]), Number(box[2])];
  return width > 0 && height > 0 ? { width, height } : UNKNOWN;
}

function pngSize(data: Buffer): Size {
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

function jpegSize(data: Buffer): Size {
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2)
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
  }
  return UNKNOWN;
}
