/** A hint at how hard a passphrase is to guess: its length, its different characters and words. Plain and pure; no word list. */

export const LEAST_CHARACTERS = 10;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/**
 * Different characters times their kinds give bits per character; what repeats counts once. 50 bits and up are fair, 64
 * strong, since each guess costs half a second of key derivation.
 */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < LEAST_CHARACTERS) return 'short';
  const words = new Set(passphrase.toLowerCase().split(/[\s.,;:!?_-]+/u));
  const distinct = new Set(characters.map((one) => one.toLowerCase())).size;
  const sequences = characters.filter((one, index) => isNext(characters[index - 1], one)).length;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) =>
    kind.test(passphrase),
  ).length;
  const length = Math.min(
    characters.length - sequences,
    distinct * 2.5,
    [...words].join('').length + words.size,
  );
  const bits = length * (1.8 + 0.5 * kinds);
  if (bits >= 64 && distinct >= 8) return 'strong';
  return bits >= 50 && distinct >= 6 ? 'fair' : 'weak';
}

/** abc, 123, aaa: a run that a guesser tries first. */
function isNext(before: string | undefined, one: string): boolean {
  if (before === undefined) return false;
  const step = (one.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return step === 0 || step === 1;
}
