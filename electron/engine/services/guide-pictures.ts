/** The pictures of the window that stand in the user guide, in the guide's language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuidePicture } from '../../../shared/report/guide/doc.ts';
import type { Language } from '../../../shared/lib/language.ts';

/** Where a PNG says its size: two numbers of four bytes in its first chunk. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** `fonts` is the folder of the bundled families: the pictures lie beside it in a release, in build/guide in a checkout. */
export function guidePictures(fonts: string, language: Language): (id: string) => GuidePicture | null {
  const places = [
    join(fonts, '..', 'guide'),
    join(fonts, '..', '..', '..', '..', 'build', 'guide', 'screenshots'),
  ];
  return (id) => {
    const file = places.map((place) => join(place, `${language}-${id}.png`)).find((one) => existsSync(one));
    if (file === undefined) return null;
    const png = readFileSync(file);
    return {
      source: `data:image/png;base64,${png.toString('base64')}`,
      width: png.readUInt32BE(WIDTH_AT),
      height: png.readUInt32BE(HEIGHT_AT),
    };
  };
}
