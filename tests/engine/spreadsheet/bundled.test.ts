/** Bundled as the app bundles it, the reader's thread is found beside the code that starts it. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NODE_TARGET, root } from '../../../build/bundle.ts';
import configuration from '../../../build/electron.vite.config.ts';
import { scratchFolder, xlsxOf } from './make-xlsx.ts';

const write = await scratchFolder();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-bundled-'));
const source = path.join(root, 'electron', 'engine', 'spreadsheet');

const CALLER = `
const { readSpreadsheetApart } = await import('./apart.js');
const { sheets } = await readSpreadsheetApart(process.argv[2]);
const failed = await readSpreadsheetApart('/ikke/her.xlsx').catch((error) => error.code);
console.log(JSON.stringify([sheets[0].rows, failed]));
`;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: NODE_TARGET,
      minify: true,
      rolldownOptions: {
        input: { apart: path.join(source, 'apart.ts'), reader: path.join(source, 'reader.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  fs.writeFileSync(path.join(folder, 'caller.js'), CALLER);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a bundled reader reads and fails like one from its source', async () => {
  const rows = [
    ['gruppe', 'svar'],
    ['Hjemmeplejen', 4],
  ];
  const file = await write('svar.xlsx', xlsxOf([{ name: 'Data', rows }]));
  const printed = execFileSync(process.execPath, [path.join(folder, 'caller.js'), file], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual([rows, 'file.missing']);
});

test('the build of the app has an entry of that name', () => {
  expect(JSON.stringify(configuration)).toContain(JSON.stringify(path.join(source, 'reader.ts')));
});
