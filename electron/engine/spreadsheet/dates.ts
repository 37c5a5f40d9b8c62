/** Serial numbers of a sheet as ISO dates, and which number formats show a date (ECMA-376 part 1, 18.8.30). */

const DAY_MS = 86_400_000;
/** 9999-12-31, the last day a sheet can show. */
const LAST_SERIAL = 2_958_466;

/**
 * Local ISO time of a serial number; null where a sheet shows no date. The 1900 system counts a 29 February 1900 that
 * never was, so serials below 60 lie one day later than the straight line.
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST_SERIAL) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const milliseconds = Math.round((serial * DAY_MS) / 1000) * 1000;
  return new Date(epoch + milliseconds).toISOString().slice(0, 19);
}

/** Built-in formats that show a date or a time of day, the East Asian ones included. */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
}

/** Does a format code show a date? Quoted text, escapes, colours and conditions are left out; `[h]` is a duration. */
export function isDateFormatCode(code: string): boolean {
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '');
  if (/\[(h+|m+|s+)\]/i.test(bare)) return false;
  const pattern = bare.replace(/\[[^\]]*\]/g, '');
  if (/general/i.test(pattern) || /[#?]/.test(pattern)) return false;
  return /[dmyhsge]/i.test(pattern.replace(/e[+-]/gi, '')) && !/^[0.,%\s]*$/.test(pattern);
}
