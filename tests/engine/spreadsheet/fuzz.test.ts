/** Whatever a file holds, it is inspected or refused in one sentence: mutated workbooks and texts, foreign bytes, odd places. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../electron/engine/services/sample/styled.ts';
import { plainWorkbook } from '../../../electron/engine/deliverables/excel/plain-workbook.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { createRandom, type Random } from '../../../shared/lib/random.ts';
import { allMessages } from '../../../shared/i18n/index.ts';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import { previewOf } from '../../../electron/engine/services/preview.ts';
import type { ImportPreview } from '../../../shared/api/methods.ts';
import { runSteps } from '../../../shared/lib/steps.ts';
import { makeEngine, makeFolder, type TestEngine } from '../helpers.ts';

const RUNS = 300;

const TABLE: readonly (readonly (string | number)[])[] = [
  ['Respondent', 'Gruppe', 'Kendskab [Skolen]', 'Kendskab [PPR]', 'Bemærkning'],
  ...Array.from({ length: 12 }, (_, at) => [
    at,
    at % 2 === 0 ? 'Skolen' : 'PPR',
    'I høj grad',
    3,
    'Æøå; "x"',
  ]),
];

const SEEDS: readonly Uint8Array[] = [
  plainWorkbook(
    [
      { name: 'Data', rows: TABLE },
      { name: 'Mere', rows: TABLE.slice(0, 4) },
    ],
    'Test',
  ),
  bytesOf({ name: 'x', format: 'csv', sheets: [{ name: 'x', rows: TABLE }] }),
  Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(TABLE.map((row) => row.join('\t')).join('\r\n'), 'utf16le'),
  ]),
  zipSync({ 'dataset.csv': strToU8('s_1;s_2\n1;2\n'), 'labels.csv': strToU8('s_1;1;Skolen\n') }),
];

const SPLINTERS = [
  '"',
  ';',
  '\n',
  '\u0000',
  '<',
  '&#x0;',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '1e999',
  't="s"',
  '<c r="XFD1048577"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '99999999999',
  '\ufffe',
];

const pickOf = <T>(random: Random, list: readonly T[]): T => list[random.integer(list.length)] as T;

function mutatedText(text: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + random.integer(4); left > 0; left -= 1) {
    const at = random.integer(Math.max(1, mutated.length));
    const [before, after] = [mutated.slice(0, at), mutated.slice(at)];
    const kind = random.integer(4);
    if (kind === 0) mutated = before + pickOf(random, SPLINTERS) + after.slice(random.integer(5));
    else if (kind === 1) mutated = before;
    else if (kind === 2) mutated = before + after.slice(0, 1 + random.integer(200)).repeat(3) + after;
    else mutated = before + after.slice(1 + random.integer(300));
  }
  return mutated;
}

/** A workbook whose parts are broken inside an unbroken zip. */
function mutatedParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (let left = 1 + random.integer(2); left > 0; left -= 1) {
    const name = pickOf(random, names);
    const part = parts[name];
    if (part === undefined) continue;
    if (random.integer(6) === 0) delete parts[name];
    else parts[name] = strToU8(mutatedText(strFromU8(part), random));
  }
  return zipSync(parts);
}

function mutated(random: Random): Uint8Array {
  const kind = random.integer(6);
  if (kind === 0) return Uint8Array.from({ length: random.integer(3000) }, () => random.integer(256));
  const bytes = Uint8Array.from(pickOf(random, SEEDS));
  if (kind === 1) return bytes.subarray(0, random.integer(bytes.length));
  if (kind === 2) {
    for (let left = 1 + random.integer(20); left > 0; left -= 1)
      bytes[random.integer(bytes.length)] = random.integer(256);
    return bytes;
  }
  if (bytes[0] === 0x50) return mutatedParts(bytes, random);
  return Buffer.from(mutatedText(Buffer.from(bytes).toString('latin1'), random), 'latin1');
}

/** In this thread: starting one for each of many small files would take most of the time. */
const inspectedHere = (path: string): Promise<string> =>
  codeOf(async () => runSteps(previewOf(await readSpreadsheet(path), null, {})));

/** As the command line does it. */
const inspected = (engine: TestEngine, path: string): Promise<string> =>
  codeOf(() => engine.client.call('sheet.inspect', { file: engine.client.grant(path), jobId: randomUUID() }));

/** `ok`, or the code of the one sentence; anything else is a fault of the program. */
async function codeOf(inspect: () => Promise<ImportPreview>): Promise<string> {
  try {
    const preview = await inspect();
    expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
    return 'ok';
  } catch (error) {
    if (!isFailure(error) || error.code === 'error.internal') throw error;
    return error.code;
  }
}

describe('inspecting', () => {
  it(`${RUNS} mutated files`, async () => {
    const folder = makeFolder();
    const codes = new Set<string>();
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const path = join(folder, `fil ${seed}.xlsx`);
      fs.writeFileSync(path, mutated(createRandom(seed)));
      codes.add(await inspectedHere(path));
      fs.rmSync(path);
    }
    expect(codes).toContain('ok');
    expect([...codes].filter((code) => code !== 'ok' && !(code in allMessages))).toEqual([]);
  });

  it('odd places: nothing, a folder, names that are hard to write', async () => {
    const engine = makeEngine();
    fs.mkdirSync(engine.at('mappe.xlsx'));
    const names = [
      'tom.csv',
      '=HYPERLINK("x").csv',
      'a\u202egnp.xlsx',
      `${'æ'.repeat(100)}.csv`,
      '.xlsx',
      '-',
    ];
    for (const name of names) fs.writeFileSync(engine.at(name), name === 'tom.csv' ? '' : 'a;b\n1;2\n');
    const found = await Promise.all(
      ['findes-ikke.xlsx', 'mappe.xlsx', ...names].map((name) => inspected(engine, engine.at(name))),
    );
    expect(found).toEqual(['file.missing', 'file.is-folder', 'sheet.empty', 'ok', 'ok', 'ok', 'ok', 'ok']);
    await engine.client.close();
  });
});
