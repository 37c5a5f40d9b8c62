/** An SVG as a PNG, for programs that show slides and know no SVG; the SVG itself stays beside it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';

/** Pixels across: sharp on a projector at the size of a logo. */
const WIDTH = 800;

let ready: Promise<void> | null = null;

/** `fonts` is the folder of the bundled families: the renderer lies beside it in a release, in its own package in a checkout. */
export async function rasteriser(fonts: string): Promise<(svg: string) => Uint8Array> {
  const places = [
    join(fonts, '..', 'data', 'resvg.wasm'),
    join(fonts, '..', '..', '..', '@resvg', 'resvg-wasm', 'index_bg.wasm'),
  ];
  const file = places.find((place) => existsSync(place));
  if (file === undefined) throw new Error(`The renderer of SVG is missing: ${places[0] ?? ''}`);
  ready ??= readFile(file).then((bytes) => initWasm(bytes));
  await ready;
  return rasterOf;
}

/** What cannot be drawn is one transparent pixel: the SVG is shown wherever it can be. */
function rasterOf(svg: string): Uint8Array {
  try {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render();
    return image.asPng();
  } catch (error) {
    // The renderer throws texts and errors alike for an SVG that is not well formed.
    if (typeof error !== 'string' && !(error instanceof Error)) throw error;
    return PNG.sync.write(new PNG({ width: 1, height: 1, fill: true }));
  }
}
