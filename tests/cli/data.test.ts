/** `samspil data`: the table and the JSON, of the client's view unless asked otherwise. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let document = '';
beforeAll(async () => {
  place = workplace();
  ({ document } = await sampleDocument(place));
});
afterAll(() => place.remove());

const ROUND = '2026-1';

test('the JSON is the contract’s, for the client', async () => {
  const out = place.at('data.json');
  const { status, out: said } = await samspil(['data', document, '--out', out, '--round', ROUND]);
  expect(status).toBe(0);
  expect(said).toMatch(/^Wrote .*data\.json \([\d,]+ numbers\)\.\n$/u);
  const shown = await samspilJson(['results', document, '--round', ROUND, '--audience', 'client']);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(shown);
});

test('the table has the same numbers, in the language’s form', async () => {
  const shown = await samspilJson<{
    cells: readonly { rater: string; rated: string; mean: number | null }[];
  }>(['results', document, '--round', ROUND, '--audience', 'client']);
  for (const [language, separator, point] of [
    ['da', ';', ','],
    ['en', ',', '.'],
  ] as const) {
    const out = place.at(`${language}.csv`);
    await samspilJson(['data', document, '--out', out, '--round', ROUND, '--language', language]);
    const text = readFileSync(out, 'utf8');
    expect(text.startsWith(`\ufeffround${separator}kind${separator}`)).toBe(true);
    for (const { rater, rated, mean } of shown.cells) {
      const value = mean === null ? /Skjult af hensyn til anonymitet|Hidden for anonymity/u : null;
      const line = text.split('\r\n').find((one) => {
        const fields = one.split(separator);
        return (
          fields[1] === 'relation' &&
          fields[2] === rater &&
          fields[4] === rated &&
          fields[6] === '' &&
          fields[8] === 'mean'
        );
      });
      if (value) expect(line).toMatch(value);
      else expect(line).toContain(String(mean).replace('.', point));
    }
  }
});

test('another ending is refused in a sentence, and nothing is written', async () => {
  const out = place.at('data.txt');
  const { status, err } = await samspil(['data', document, '--out', out]);
  expect(status).toBe(1);
  expect(err).toBe('data.txt must end in .csv (table) or .json (all results). Choose another name.\n');
  expect(existsSync(out)).toBe(false);
});
