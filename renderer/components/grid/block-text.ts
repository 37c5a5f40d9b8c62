/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, lines between rows, quotes around what holds either. */

/** Most cells that one paste may bring; a whole sheet by mistake must not freeze the window. */
export const BLOCK_LIMIT = { rows: 1000, columns: 50 } as const;

/**
 * The block in rows of texts, each trimmed; empty lines at its end (Excel adds one) do not count. `line` takes the place of a
 * line's end inside a cell.
 */
export function readBlock(text: string, line = ' '): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign === '\n' ? line : sign;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '' && closesLater(source, at)) quoted = true;
    else if (sign === '\t') end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  while (rows.length > 1 && (rows.at(-1) ?? []).every((one) => one === '')) rows.pop();
  return rows.slice(0, BLOCK_LIMIT.rows).map((row) => row.slice(0, BLOCK_LIMIT.columns));
}

/** A quote that opens a cell has a partner before a tab, a line's end or the end; else it is a sign like any other. */
function closesLater(source: string, opens: number): boolean {
  for (let at = opens + 1; at < source.length; at += 1) {
    if (source.charAt(at) !== '"') continue;
    if (source.charAt(at + 1) === '"') at += 1;
    else return at + 1 === source.length || /[\t\n]/u.test(source.charAt(at + 1));
  }
  return false;
}

/** The block as text for the clipboard. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
