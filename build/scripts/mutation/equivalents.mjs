/** The list of mutants that no test can notice, each with its reason. */
import fs from 'node:fs';
import path from 'node:path';
import { SetupProblem } from '../lib/say.mjs';

const FILE = 'tests/mutation/equivalent.json';
const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Entries {file, code, change, reason}: the trimmed line, and "before -> after" of the mutant; `nth` where a line has the
 * same change more than once (0 is the first).
 */
export function readEquivalents(root) {
  const file = path.join(root, FILE);
  if (!fs.existsSync(file)) return [];
  const entries = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const entry of entries) {
    for (const field of ['file', 'code', 'change', 'reason']) {
      if (typeof entry[field] !== 'string' || entry[field].trim() === '')
        throw new SetupProblem(`${FILE}: an entry lacks ${field}: ${JSON.stringify(entry)}`);
    }
  }
  return entries;
}

/** Whether an entry speaks of a mutant. */
export function excuses({ file, code, change, nth = 0 }, mutant) {
  return (
    nth === mutant.nth &&
    file === mutant.file &&
    plain(code) === plain(mutant.code) &&
    plain(change) === plain(`${mutant.before} -> ${mutant.after}`)
  );
}
