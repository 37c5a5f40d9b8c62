/** The three bundles: main process with the engine (ES modules), preload (one CommonJS file), page (React). */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import {
  absentPackages,
  CHROMIUM_TARGET,
  engineFiles,
  EXTERNAL,
  NODE_TARGET,
  root,
  withoutCommonJsShims,
} from './bundle.ts';
import { firstFrame } from './first-frame.ts';

const at = (...parts: string[]) => path.join(root, ...parts);

/** The licences of what a bundle holds; scripts/lib/notices.mjs makes the notices that are handed out from it. */
const LICENSES = { fileName: 'licenses.json' };

export default defineConfig({
  main: {
    root,
    plugins: [absentPackages(), withoutCommonJsShims(), engineFiles(at('out/main'))],
    build: {
      outDir: at('out/main'),
      emptyOutDir: true,
      target: NODE_TARGET,
      minify: true,
      license: LICENSES,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          entry: at('electron/entry.ts'),
          engine: at('electron/engine/process.ts'),
          reader: at('electron/engine/spreadsheet/reader.ts'),
        },
        external: EXTERNAL,
        // Chunks lie beside the entries: pdfkit finds its colour profile relative to the file it was bundled into.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    root,
    build: {
      outDir: at('out/preload'),
      emptyOutDir: true,
      target: NODE_TARGET,
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react(), firstFrame()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: CHROMIUM_TARGET,
      minify: true,
      license: LICENSES,
      // Everything is a file of its own: the Content-Security-Policy allows no data: fonts and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: at('renderer/index.html'),
        // main serves it before anything else is there (electron/main/protocol.ts).
        output: { entryFileNames: 'assets/first-[hash].js' },
      },
    },
  },
});
