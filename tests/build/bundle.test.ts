/** A bundled engine, alone in a folder without node_modules, still writes a PDF with its own font and a workbook. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absentPackages, engineFiles, EXTERNAL, FONT_FILES, NODE_TARGET, root } from '../../build/bundle.ts';

const SOURCE = `
import PDFDocument from 'pdfkit';
import ExcelJS from 'exceljs';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const font = path.join(here, 'fonts', 'source-sans-3-latin-400-normal.woff');
const document = new PDFDocument({ font, compress: false, tagged: true, pdfVersion: '1.7', subset: 'PDF/A-2a' });
const written = new Promise((resolve) => document.pipe(fs.createWriteStream(path.join(here, 'a.pdf'))).on('finish', resolve));
document.text('Blåbær på rødgrød');
document.end();
await written;
const workbook = new ExcelJS.Workbook();
workbook.addWorksheet('Matrix').getCell('B2').value = 3.5;
await workbook.xlsx.writeFile(path.join(here, 'a.xlsx'));
const read = new ExcelJS.Workbook();
await read.xlsx.readFile(path.join(here, 'a.xlsx'));
console.log(read.getWorksheet('Matrix').getCell('B2').value);
`;

describe('the bundled engine', () => {
  let folder = '';
  const at = (...parts: string[]) => path.join(folder, ...parts);

  beforeAll(async () => {
    // The source lies in the checkout, so that it finds the packages; the bundle lies elsewhere, so that it finds none.
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-bundle-'));
    const input = path.join(root, 'node_modules', '.cache', `bundle-${process.pid}.mjs`);
    fs.mkdirSync(path.dirname(input), { recursive: true });
    fs.writeFileSync(input, SOURCE);
    try {
      await build({
        configFile: false,
        logLevel: 'error',
        root,
        plugins: [absentPackages(), engineFiles(folder)],
        ssr: { noExternal: true },
        build: {
          ssr: input,
          outDir: folder,
          emptyOutDir: true,
          target: NODE_TARGET,
          minify: true,
          rolldownOptions: { external: EXTERNAL, output: { format: 'es', entryFileNames: 'engine.mjs' } },
        },
      });
    } finally {
      fs.rmSync(input);
    }
  }, 60_000);

  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('imports nothing but Node and what is kept outside', () => {
    const code = fs.readFileSync(at('engine.mjs'), 'utf8');
    const imported = [...code.matchAll(/(?:from|import)\s*["']([\w@][\w@:./-]*)["']/g)].map(
      (match) => match[1] ?? '',
    );
    const foreign = imported.filter((name) => !name.startsWith('node:') && !BUILTIN.test(name));
    expect(foreign).toEqual([]);
  });

  it('finds its fonts beside itself', () => {
    for (const file of FONT_FILES) expect(fs.statSync(at('fonts', file)).size, file).toBeGreaterThan(5_000);
  });

  it('writes a PDF with the font inside and a workbook that reads back', () => {
    const result = spawnSync(process.execPath, [at('engine.mjs')], { encoding: 'utf8', cwd: os.tmpdir() });
    expect(result.stderr).toBe('');
    expect(result.stdout.trim()).toBe('3.5');
    const pdf = fs.readFileSync(at('a.pdf'), 'latin1');
    expect(pdf).toContain('SourceSans3-Regular');
    expect(pdf).not.toContain('Helvetica');
    expect(pdf).toContain('/OutputIntent');
  });
});

const BUILTIN =
  /^(assert|buffer|child_process|constants|crypto|events|fs|http|https|module|os|path|process|stream|string_decoder|timers|tty|url|util|zlib)(\/|$)/;
