/** Rows as a .csv that Excel and other programs of the language read without asking. */
import type { Language } from '../../../../shared/lib/language.ts';

/** What a program might take for a formula; OWASP ASVS 1.2.10 names these signs. */
const RISKY = /^[=+\-@\t\r\0]/u;
/** Signs that no text of a name needs, but that turn it round or break a line's reader. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * UTF-8 with a byte order mark and CRLF. Danish and Norwegian files have semicolons and a decimal comma, as Excel there expects,
 * English ones commas and a point. A text that begins like a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[], language: Language): string {
  const english = language === 'en';
  const separator = english ? ',' : ';';
  const field = (value: string | number): string => {
    if (typeof value === 'number') return english ? String(value) : String(value).replace('.', ',');
    const clean = value.replace(FORBIDDEN, '');
    const safe = RISKY.test(clean) ? `'${clean}` : clean;
    return /["\r\n;,]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('')}`;
}
