/** Which sign parts the columns of a text file: counted outside quotes over its first lines. */

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

const LINES = 30;

/** A first line `sep=;` names the separator; the text that follows it is the sheet. */
export function takeSeparatorLine(text: string): { separator: Separator | null; rest: string } {
  const match = /^"?sep=(.)"?\r?\n/i.exec(text);
  const separator = SEPARATORS.find((candidate) => candidate === match?.[1]);
  return match && separator
    ? { separator, rest: text.slice(match[0].length) }
    : { separator: null, rest: text };
}

/** The separator that gives most lines the same, largest number of fields; a comma where none occurs. */
export function guessSeparator(text: string): Separator {
  const lines = countPerLine(text.slice(0, 1_000_000));
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  SEPARATORS.forEach((separator, index) => {
    const counts = lines.map((line) => line[index] ?? 0).filter((count) => count > 0);
    if (counts.length === 0) return;
    const usual = mostFrequent(counts);
    const agreeing = lines.filter((line) => line[index] === usual).length / lines.length;
    const score = agreeing * 10 + Math.min(5, Math.log2(usual + 1));
    if (score > best.score) best = { separator, score };
  });
  return best.separator;
}

function countPerLine(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = SEPARATORS.map(() => 0);
  let quoted = false;
  let blank = true;
  for (let i = 0; i < text.length && lines.length < LINES; i += 1) {
    const sign = text.charAt(i);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (!blank) lines.push(counts);
      counts = SEPARATORS.map(() => 0);
      blank = true;
      continue;
    } else if (!quoted) {
      const index = SEPARATORS.findIndex((separator) => separator === sign);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    }
    blank = false;
  }
  if (!blank && lines.length < LINES) lines.push(counts);
  return lines;
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
}
