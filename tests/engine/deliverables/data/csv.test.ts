/** The .csv for other programs: separators of the language, and nothing that runs. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { csvText } from '../../../../electron/engine/deliverables/data/csv.ts';

test('Danish and Norwegian: semicolons and a decimal comma; English: commas and a point', () => {
  const rows = [['navn', 1.25, -3, 'a;b', 'c,d', 'e"f', 'to\nlinjer']];
  const danish = '\ufeffnavn;1,25;-3;"a;b";"c,d";"e""f";"to\nlinjer"\r\n';
  expect(csvText(rows, 'da')).toBe(danish);
  expect(csvText(rows, 'nb')).toBe(danish);
  expect(csvText(rows, 'en')).toBe('\ufeffnavn,1.25,-3,"a;b","c,d","e""f","to\nlinjer"\r\n');
});

test('what begins like a formula gets an apostrophe; negative numbers stay numbers', () => {
  const risky = ['=1+1', '+47', '-2+3', '@SUM(A1)', '\t=1', '\r=1'];
  const [line] = csvText([[...risky, -2, 'a=b']], 'da')
    .slice(1)
    .split('\r\n');
  expect(line).toBe(`'=1+1;'+47;'-2+3;'@SUM(A1);'\t=1;"'\r=1";-2;a=b`);
});

test('a number hidden behind signs that nobody sees is no formula either', () => {
  expect(csvText([['\u202e=1+1', '\u0000=2']], 'en')).toBe("\ufeff'=1+1,'=2\r\n");
});

test('property: no field of a text begins like a formula, and every field can be read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const fields = fieldsOf(csvText([texts], 'da').slice(1));
      expect(fields).toHaveLength(texts.length);
      for (const field of fields) expect(field).not.toMatch(/^[=+\-@\t\r]/u);
    }),
  );
});

/** The fields of one record with semicolons (RFC 4180). */
function fieldsOf(record: string): readonly string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/su.exec(record.slice(at));
    const plain = /^[^;\r\n]*/su.exec(record.slice(at))?.[0] ?? '';
    fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : plain);
    at += quoted ? quoted[0].length : plain.length;
    if (record[at] !== ';') return fields;
    at += 1;
  }
}
