/** What the engine's bundle holds and lacks: shared by the build and by the test that runs a bundled engine alone. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest runtime that the bundles must run on: Electron 33. */
export const NODE_TARGET = 'node20.18';
export const CHROMIUM_TARGET = 'chrome130';

/** Packages that stay outside the bundle: the native one, and Electron itself. */
export const EXTERNAL = ['electron', 'better-sqlite3'];

/** The families of deliverables: .woff, because pdfkit's font reader cannot take .woff2. Each lies in its own package. */
const FONT_FAMILIES = ['source-sans-3', 'source-serif-4', 'inter', 'lora'];

export const FONT_FILES = FONT_FAMILIES.flatMap((family) =>
  ['latin', 'latin-ext'].flatMap((script) =>
    ['400-normal', '600-normal'].map((cut) => `${family}-${script}-${cut}.woff`),
  ),
);

const fontPackage = (family: string): string => path.join(root, 'node_modules/@fontsource', family);
/** Draws logos for slides. */
const SVG_RENDERER = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
const GUIDE_PICTURES = 'build/guide/screenshots';
const COLOUR_PROFILE = 'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc';

/** Packages that a dependency offers to use and that are not installed, because no code path of ours reaches them. */
const ABSENT = new Set(['@aws-sdk/client-s3']);

/** Stands an empty module in for an absent package, so that the bundle holds no import that fails. */
export function absentPackages(): Plugin {
  const prefix = '\0absent:';
  return {
    name: 'samspil:absent-packages',
    enforce: 'pre',
    resolveId: (source) => (ABSENT.has(source) ? prefix + source : null),
    load: (id) => (id.startsWith(prefix) ? 'export default {};' : null),
  };
}

/**
 * Takes electron-vite's stand-ins for __dirname and require out of ES modules: they are declared a second time in a chunk whose
 * code declares its own, and nothing of ours needs them.
 */
export function withoutCommonJsShims(): Plugin {
  return {
    name: 'samspil:without-commonjs-shims',
    configResolved(config) {
      for (const plugin of config.plugins) {
        if (plugin.name === 'vite:esm-shim') delete plugin.renderChunk;
      }
    },
  };
}

/** Puts what the engine reads at run time beside its bundle: fonts/, the colour profile that pdfkit looks for, the renderer of SVG. */
export function engineFiles(outDir: string): Plugin {
  return {
    name: 'samspil:engine-files',
    apply: 'build',
    writeBundle() {
      for (const folder of ['fonts', 'data']) fs.mkdirSync(path.join(outDir, folder), { recursive: true });
      for (const family of FONT_FAMILIES) {
        for (const file of FONT_FILES.filter((name) => name.startsWith(`${family}-latin`)))
          fs.copyFileSync(path.join(fontPackage(family), 'files', file), path.join(outDir, 'fonts', file));
        fs.copyFileSync(
          path.join(fontPackage(family), 'LICENSE'),
          path.join(outDir, 'fonts', `LICENSE-${family}`),
        );
      }
      fs.cpSync(path.join(root, GUIDE_PICTURES), path.join(outDir, 'guide'), { recursive: true });
      fs.copyFileSync(path.join(root, SVG_RENDERER), path.join(outDir, 'data', 'resvg.wasm'));
      fs.copyFileSync(
        path.join(root, COLOUR_PROFILE),
        path.join(outDir, 'data', path.basename(COLOUR_PROFILE)),
      );
    },
  };
}
