/** Text as a workbook may hold it: no signs that XML forbids, nothing that Excel would read as an escape, never too long. */

/** Signs that XML 1.0 does not know, lone halves of pairs, and what turns the direction of writing. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Excel's limit for the text of one cell. */
const CELL_LIMIT = 32_767;

/** The text of a cell, cleaned and cut to Excel's limit. */
export function cellText(text: string): string {
  const clean = text.replace(FORBIDDEN, '').replace(/_x(?=[0-9A-Fa-f]{4}_)/gu, '_x005F_x');
  return clean.length > CELL_LIMIT ? clean.slice(0, CELL_LIMIT) : clean;
}

/** Cleaned and escaped for XML. */
export function xmlText(text: string): string {
  return cellText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
