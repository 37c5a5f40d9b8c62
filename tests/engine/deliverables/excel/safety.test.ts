/** What must never be in the file: hidden numbers, signs that break it, traces beside the sheets. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../electron/engine/deliverables/excel/index.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { manyGroups, mixedStates, nordbyExample } from '../../../helpers/results.ts';
import { inputOf, rowsBelow, sheetAt, writingPlace } from './writing.ts';

const place = writingPlace();
afterAll(() => place.remove());

/** Numbers with fewer signs can stand in the file for another reason. */
const TELLING_SIGNS = 9;

test('a hidden number stands nowhere in the package, neither the mean nor a parameter of it', async () => {
  const open = manyGroups(8).result.cells;
  const example = manyGroups(8, { states: mixedStates });
  const { parts } = await place.write(example);
  const whole = [...parts.values()].join('\n');
  const looked = { ok: 0, missing: 0 };
  example.result.cells.forEach((cell, at) => {
    const full = open[at];
    if (!full || full.mean === null) throw new Error('An example without numbers');
    const means = [full.mean, ...Object.values(full.dimensions).map(({ mean }) => mean ?? 0)];
    for (const digits of means.map((mean) => String(mean).slice(0, TELLING_SIGNS))) {
      if (digits.length < TELLING_SIGNS) continue;
      expect(whole.includes(digits), `${cell.rater} ${cell.rated} ${digits}`).toBe(cell.state === 'ok');
      looked[cell.state === 'ok' ? 'ok' : 'missing'] += 1;
    }
  });
  expect(Math.min(looked.ok, looked.missing)).toBeGreaterThan(100);
});

test('no notes, drawings, hidden sheets, or names beside the print titles', async () => {
  const { parts } = await place.write(manyGroups(6, { states: mixedStates }));
  expect([...parts.keys()].filter((name) => /comment|drawing|customXml/iu.test(name))).toEqual([]);
  const workbook = parts.get('xl/workbook.xml') ?? '';
  expect(workbook).not.toMatch(/state="(?:hidden|veryHidden)"/u);
  const names = [...workbook.matchAll(/<definedName name="([^"]+)"/gu)].map((found) => found[1]);
  expect(new Set(names)).toEqual(new Set(['_xlnm.Print_Titles']));
});

test('signs that XML forbids are gone from cells, properties and footers; the others stay', async () => {
  const example = manyGroups(2, { names: (at) => `A\u0001B\ud800 <${at}> & "Ø" \u202e` });
  const engagement = { ...example.engagement, client: 'K\u0000\ufffe\ud800 & Co.' };
  const written = await place.write({ ...example, engagement });
  const corner = wordsOf('da').t('chart.matrix.raters');
  expect(rowsBelow(await sheetAt(written, 2), corner, 1)[0]?.[0]).toBe('AB <0> & "Ø" ');
  for (const [name, xml] of written.parts) {
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/u);
  }
});

test('a footer stays within the 255 signs that Excel takes, with no half code at its end', async () => {
  const example = nordbyExample();
  for (const client of ['&'.repeat(300), 'Å'.repeat(300), '🌱'.repeat(200)]) {
    const { parts } = await place.write({ ...example, engagement: { ...example.engagement, client } });
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? '';
    const footer = (/<oddFooter>([^<]*)</u.exec(xml)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).not.toContain('\ufffd');
    const left = /^&L&"[^"]*"&8 (.*)&R&"[^"]*"&8Side &P \/ &N$/u.exec(footer)?.[1];
    expect(left?.replaceAll('&&', '')).not.toContain('&');
  }
});

test('cancelled on the way: no file', async () => {
  const out = join(place.folder, 'cancelled.xlsx');
  const midway = new AbortController();
  const onProgress = (fraction: number): void => {
    if (fraction > 0.3) midway.abort();
  };
  await expect(
    writeWorkbook(inputOf(nordbyExample()), { out, signal: midway.signal, onProgress }),
  ).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(existsSync(out)).toBe(false);
});

test('another date gives another file', async () => {
  const [first, other] = [
    await place.write(nordbyExample()),
    await place.write(nordbyExample(), { date: '2026-03-21T10:00:00.000Z' }),
  ];
  expect(first.bytes.equals(other.bytes)).toBe(false);
});

test('texts that begin like formulas are texts even when they are edited', async () => {
  const names = ['=1+1', '+47', '-2', '@SUM(A1)', 'Skole'];
  const { parts } = await place.write(manyGroups(5, { names: (at) => names[at] ?? '' }));
  const styles = parts.get('xl/styles.xml') ?? '';
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(styles)?.[1]?.match(/<xf\b[^>]*>/gu) ?? [];
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(
    ([, item]) => /<t[^>]*>([^<]*)</u.exec(item ?? '')?.[1] ?? '',
  );
  let risky = 0;
  for (const [name, xml] of parts)
    for (const [, style, text] of xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="s"><v>(\d+)<\/v>/gu)) {
      const begins = /^[=+\-@]/u.test(texts[Number(text)] ?? '');
      const marked = formats[Number(style)]?.includes('quotePrefix="1"') ?? false;
      expect(marked, `${name}: ${texts[Number(text)]}`).toBe(begins);
      if (begins) risky += 1;
    }
  expect(risky).toBeGreaterThan(40);
});

test('no formula of the client’s workbook reads anything but numbers and words that stand in it', async () => {
  const example = manyGroups(8, { states: mixedStates });
  const written = await place.write(example);
  const data = await sheetAt(written, 11);
  const open = example.result.cells.flatMap((cell) =>
    cell.state === 'ok' ? [cell.mean, ...Object.values(cell.dimensions).map(({ mean }) => mean)] : [],
  );
  const numbers = data.rows.slice(7).flatMap((row) => row.filter((cell) => typeof cell === 'number'));
  // As many numbers as are shown, and no other: an edge that is a mean of them tells nothing that they do not.
  expect(numbers).toEqual(open);
  for (const [name, xml] of written.parts)
    for (const [, formula] of xml.matchAll(/<f>([^<]*)<\/f>/gu))
      expect(formula?.replaceAll('&apos;', "'"), name).toMatch(
        /^(?:IFERROR\(AVERAGE\([A-Z]+\d+:[A-Z]+\d+(?:,[A-Z]+\d+:[A-Z]+\d+)?\),&quot;[^&]*&quot;\)|INDEX\('Matrixtal'!\$C\$\d+:\$I\$\d+,'Matrixtal'!\$B\$5\)|SUMPRODUCT\(\(\$C\$7:\$I\$7='Matrix'!\$B\$5\)\*\(COLUMN\(\$C\$7:\$I\$7\)-2\)\))$/u,
      );
});

test('a practice document says so on every sheet', async () => {
  const example = nordbyExample();
  const practice = { case: 'nordby', seed: 1, language: 'da', exam: null } as const;
  const written = await place.write({ ...example, engagement: { ...example.engagement, practice } });
  for (let at = 0; at < 12; at += 1) {
    const texts = (await sheetAt(written, at)).rows.flat().join('\n');
    expect(texts).toContain(at === 0 ? 'Øvelse: alle tal er opdigtede' : 'ØVELSE · ');
    expect(written.parts.get(`xl/worksheets/sheet${at + 1}.xml`)).toContain('ØVELSE</oddHeader>');
  }
});
