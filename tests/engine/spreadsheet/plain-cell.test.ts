/** Cells that are taken sign by sign are the cells, and the failures, that the scanner would have found. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import { readPlainCell } from '../../../electron/engine/spreadsheet/plain-cell.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { scratchFolder, worksheet, xlsxParts, zipped } from './make-xlsx.ts';

const write = await scratchFolder();

const reference = fc.oneof(
  { weight: 12, arbitrary: fc.constant('own') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('none', 'other-row', 'a1', 'A0', 'AAAA1', 'XFE1', '1', 'A', 'B00000001'),
  },
);
const style = fc.constantFrom('', '', '', ' s="0"', ' s="1"', ' s="3"', ' s="99"', ' s=""', ' s="1x"');
const type = fc.constantFrom('', '', ' t="s"', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="x"');
const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('0', '1', '01', '7', '43831') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '2', '-1', '1.5', '123456789', '1234567890', ' 1', '1e3', '&#49;'),
  },
);
const cell = fc.record({
  reference,
  style,
  type,
  value,
  skip: fc.nat(2),
  gap: fc.constantFrom('', '', '\n '),
});
const rows = fc.array(
  fc.record({ given: fc.constantFrom('own', 'own', 'none'), cells: fc.array(cell, { maxLength: 6 }) }),
  { minLength: 1, maxLength: 5 },
);

type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never;

/** `blank`: what stands between the cell's name and its first attribute; two blanks are no plain cell any more. */
function sheetOf(list: Rows, blank: string): string {
  return worksheet(
    list
      .map(({ given, cells }, r) => {
        let column = -1;
        const inner = cells.map(({ reference: of, style: s, type: t, value: v, skip, gap }) => {
          column += 1 + skip;
          const own = `${String.fromCharCode(65 + column)}${r + 1}`;
          const name = of === 'own' ? own : of === 'other-row' ? `A${r + 9}` : of;
          const place = of === 'none' ? '' : `${blank}r="${name}"`;
          return `${gap}<c${place}${s}${t}><v>${v}</v></c>`;
        });
        return `<row${given === 'own' ? ` r="${r + 1}"` : ''}>${inner.join('')}</row>`;
      })
      .join(''),
  );
}

async function told(list: Rows, blank: string): Promise<unknown> {
  const file = await write('celler.xlsx', zipped(xlsxParts([{ name: 'Data', xml: sheetOf(list, blank) }])));
  try {
    const { sheets, notes } = await readSpreadsheet(file);
    return { sheets, notes };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { code: error.code, params: error.params };
  }
}

it('whatever stands in a cell', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      expect(await told(list, ' ')).toEqual(await told(list, '  '));
    }),
    { numRuns: 400 },
  );
});

it('takes a whole cell or nothing of it, wherever a chunk ends', () => {
  const text = '<c r="AB12" s="3" t="s"><v>42</v></c>';
  const found = { row: 0, column: 0, style: 0, isShared: false, value: 0 };
  for (let end = 0; end < text.length; end += 1) expect(readPlainCell(text.slice(0, end), 0, found)).toBe(0);
  expect(readPlainCell(`<row>${text}`, 5, found)).toBe(5 + text.length);
  expect(found).toEqual({ row: 12, column: 27, style: 3, isShared: true, value: 42 });
});
