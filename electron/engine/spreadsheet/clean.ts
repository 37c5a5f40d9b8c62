/** Names as they may be shown: control characters and bidirectional overrides removed. */

import { basename } from 'node:path';

// Control characters, zero-width and bidirectional formatting characters.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The name without invisible characters, at most `length` characters. */
export function cleanName(name: string, length = 255): string {
  return name
    .replace(/[\t\r\n]+/g, ' ')
    .replace(HIDDEN, '')
    .slice(0, length);
}

/** The name of a file as it may be shown. */
export function shownName(path: string): string {
  return cleanName(basename(path));
}
