/** Tables going out: each cell arrives whole, and no name becomes a formula. */
import { describe, expect, test } from 'vitest';
import { tableCsv, tableHtml, tableTsv } from '../../../shared/charts/print/table-text.ts';

const table = {
  caption: 'Par & tal',
  columns: ['Par', 'Forskel'],
  rows: [
    { header: 'Skole; PPR "nord"', cells: ['−1,2'] },
    { header: '=HYPERLINK("x")', cells: ['-0,5'] },
    { header: 'a\tb', cells: ['<b>'] },
  ],
};

describe('the table of a chart as text', () => {
  test('has tabs between cells and none inside', () => {
    expect(tableTsv(table).split('\n')).toEqual([
      'Par\tForskel',
      'Skole; PPR "nord"\t−1,2',
      '=HYPERLINK("x")\t-0,5',
      'a b\t<b>',
    ]);
  });

  test('is a CSV that the language’s spreadsheets split, without formulas', () => {
    expect(tableCsv(table, 'da').split('\r\n')).toEqual([
      'Par;Forskel',
      '"Skole; PPR ""nord""";−1,2',
      `"'=HYPERLINK(""x"")";-0,5`,
      'a\tb;<b>',
      '',
    ]);
    expect(tableCsv(table, 'en').split('\r\n')[0]).toBe('Par,Forskel');
  });

  test('is HTML with its caption, heads and nothing that is taken for markup', () => {
    const html = tableHtml(table);
    expect(html).toContain('<caption>Par &amp; tal</caption>');
    expect(html).toContain('<th>a\tb</th><td>&lt;b&gt;</td>');
    expect(html).toContain('Skole; PPR &quot;nord&quot;');
  });
});
