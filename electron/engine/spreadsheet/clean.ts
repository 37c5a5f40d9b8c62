/** Names as they may be shown: control characters and bidirectional overrides removed. */

// Control characters, zero-width and bidirectional formatting characters.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The name without invisible characters, at most `length` characters. */
export function cleanName(name: string, length = 255): string {
  return name
    .replace(/[\t\r\n]+/g, ' ')
    .replace(HIDDEN, '')
    .slice(0, length);
}
