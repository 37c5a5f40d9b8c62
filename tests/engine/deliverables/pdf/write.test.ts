import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textRuns } from '../../../../electron/engine/deliverables/pdf/fonts.ts';
import { writePdf, type PdfOptions } from '../../../../electron/engine/deliverables/pdf/index.ts';
import { parseBrand } from '../../../../shared/brand/profile.ts';
import type { Language } from '../../../../shared/lib/language.ts';
import { buildReport } from '../../../../shared/report/index.ts';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import { nordbyExample } from '../../../helpers/results.ts';

const fonts = fileURLToPath(
  new URL('../../../../node_modules/@fontsource/source-sans-3/files', import.meta.url),
);
const report = (language: Language = 'da'): ReportDoc =>
  buildReport({
    ...nordbyExample(),
    roundLabel: 'Måling 1',
    language,
    date: '2026-03-20',
    house: 'Broby & Co.',
  });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samspil-pdf-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function write(
  name: string,
  doc: ReportDoc,
  more: Partial<PdfOptions> = {},
): Promise<{ path: string; pages: number; bytes: number }> {
  const out = join(folder, `${name}.pdf`);
  return { path: out, ...(await writePdf(doc, { fonts, out, ...more })) };
}

/** The file as text, its pages not compressed. */
async function plain(name: string, doc: ReportDoc, more: Partial<PdfOptions> = {}): Promise<string> {
  return readFileSync((await write(name, doc, { compress: false, ...more })).path, 'latin1');
}

/** Said by name, so that a failure does not print the whole file. */
function has(text: string, part: string): boolean {
  return text.includes(part);
}

/** Runs a tool of poppler or qpdf; null where the machine has none. */
function tool(name: string, args: readonly string[]): string | null {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

test('counts its pages and bytes', async () => {
  const { path, pages, bytes } = await write('count', report());
  expect(bytes).toBe(readFileSync(path).length);
  const written = readFileSync(path, 'latin1').match(/\/Type \/Page\b(?!s)/gu) ?? [];
  expect(written).toHaveLength(pages);
  expect(pages).toBeGreaterThan(10);
});

test('the same report has the same bytes', async () => {
  const [first, second] = [await write('one', report()), await write('two', report())];
  expect(readFileSync(first.path).equals(readFileSync(second.path))).toBe(true);
});

describe('the document', () => {
  test('embeds Source Sans 3 and no standard font', async () => {
    const text = await plain('fonts', report());
    expect(has(text, 'Helvetica')).toBe(false);
    const names = [...text.matchAll(/\/BaseFont \/([A-Z]{6}\+[\w-]+)/gu)].map(([, name]) => name?.slice(7));
    expect([...new Set(names)].sort()).toEqual(['SourceSans3-Regular', 'SourceSans3-SemiBold']);
    const descriptors = text.match(/\/Type \/FontDescriptor/gu) ?? [];
    expect(descriptors.length).toBeGreaterThanOrEqual(2);
    expect(text.match(/\/FontFile2/gu)).toHaveLength(descriptors.length);
  });

  test.each([
    ['da', 'da-DK'],
    ['nb', 'nb-NO'],
    ['en', 'en-GB'],
  ] as const)('is tagged, in %s, and shows its title', async (language, code) => {
    const text = await plain(`tags-${language}`, report(language));
    expect(has(text, `/Lang (${code})`)).toBe(true);
    expect(has(text, '/Marked true')).toBe(true);
    expect(has(text, '/DisplayDocTitle true')).toBe(true);
    for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC', 'L', 'LI'])
      expect(has(text, `/S /${role}\n`)).toBe(true);
    const figures = text.match(/\/S \/Figure\n\/Alt/gu) ?? [];
    expect(figures).toHaveLength((text.match(/\/S \/Figure\n/gu) ?? []).length);
    expect(has(text, '/Outlines')).toBe(true);
    expect(has(text, '/Artifact')).toBe(true);
  });

  test('every opened mark is closed', async () => {
    const text = await plain('marks', report());
    const opened = (text.match(/\bBDC\n/gu) ?? []).length + (text.match(/\bBMC\n/gu) ?? []).length;
    expect((text.match(/\bEMC\n/gu) ?? []).length).toBe(opened);
    expect(opened).toBeGreaterThan(200);
  });

  test('its text can be read back, letters of other alphabets included', async () => {
    const doc = { ...report(), client: 'Žižkov Łódź Kommune' };
    const { path, pages } = await write('text', doc);
    expect(textRuns('Łódź', 400).map(({ font }) => font)).toEqual([
      'latinExt-400',
      'latin-400',
      'latinExt-400',
    ]);
    const text = tool('pdftotext', ['-layout', path, '-']);
    if (text !== null) {
      expect(has(text, 'Žižkov Łódź Kommune')).toBe(true);
      expect(has(text, 'Børn i udsatte positioner')).toBe(true);
      expect(has(text, 'Sådan læser du rapporten')).toBe(true);
      expect(text).toMatch(/2,4/u);
      expect(text.split('\f').length - 1).toBe(pages);
    }
    const check = tool('qpdf', ['--check', path]);
    if (check !== null) expect(check).toContain('No syntax or stream encoding errors');
  });
});

describe('the brand', () => {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#8a1538"/><text x="4" y="14" font-family="Arial" font-size="10">B</text></svg>';
  test('colours the cover, draws the logo and loads no other font', async () => {
    const text = await plain('brand', report(), {
      brand: parseBrand({ primary: '#8a1538', house: 'Broby', logo }),
    });
    expect(has(text, '0.5411764705882353 0.08235294117647059 0.2196078431372549 scn')).toBe(true);
    expect(has(text, 'Helvetica')).toBe(false);
    expect(has(text, '/Subtype /Image')).toBe(false);
  });
});

describe('cancel and failure', () => {
  test('an abort between pages leaves no file and throws its reason', async () => {
    const out = join(folder, 'cancelled.pdf');
    const controller = new AbortController();
    const reason = new Error('stopped by the user');
    const seen: number[] = [];
    const writing = writePdf(report(), {
      fonts,
      out,
      signal: controller.signal,
      onProgress: (fraction) => {
        seen.push(fraction);
        if (fraction > 0.3) controller.abort(reason);
      },
    });
    await expect(writing).rejects.toBe(reason);
    expect(existsSync(out)).toBe(false);
    expect(seen.at(-1)).toBeLessThan(0.6);
  });

  test('an abort before the start touches nothing', async () => {
    const out = join(folder, 'never.pdf');
    await expect(writePdf(report(), { fonts, out, signal: AbortSignal.abort() })).rejects.toThrow();
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that is not there is an error, not a silence', async () => {
    const out = join(folder, 'missing', 'x.pdf');
    await expect(writePdf(report(), { fonts, out })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('progress rises to 1', async () => {
    const seen: number[] = [];
    await write('progress', report(), { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});
