import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSample } from '../../../electron/engine/services/sample/index.ts';
import { STYLE_IDS } from '../../../electron/engine/services/sample/styles/index.ts';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import { parseSetup } from '../../../shared/domain/engagement/setup.ts';
import {
  companions,
  draftResponses,
  gatherWorkbooks,
  parseMapping,
} from '../../../shared/domain/mapping/index.ts';
import { failureOf, makeFolder } from '../helpers.ts';

test('every style of a practice case comes back from its files with its own mapping', async () => {
  const folder = makeFolder();
  const written = await writeSample({
    folder,
    people: 40,
    groups: 4,
    seed: 7,
    styles: ['all'],
    force: false,
  });
  const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const setup = parseSetup(read('setup.json'));
  const engagement = { ...setup, rounds: setup.rounds.map((round) => ({ ...round, instrumentHash: '' })) };
  expect(new Set(written.styled.map(({ style }) => style))).toEqual(new Set(STYLE_IDS));
  const together = companions(written.files);
  for (const { files, mapping, stored, style } of written.styled) {
    expect(together).toContainEqual(files);
    const parsed = await Promise.all(files.map((name) => readSpreadsheet(path.join(folder, name))));
    const { account, problems } = draftResponses(
      gatherWorkbooks(parsed),
      parseMapping(read(mapping)),
      engagement,
    );
    expect([style, problems.filter(({ severity }) => severity === 'error')]).toEqual([style, []]);
    expect([style, account.respondents]).toEqual([style, stored]);
  }
});

test('the same case gives the same bytes, and an unknown style is named', async () => {
  const folder = makeFolder();
  const request = { folder, people: 40, groups: 4, styles: ['qualtrics'], force: false };
  const first = await writeSample(request);
  const file = path.join(folder, first.styled[0]?.files[0] ?? '');
  const bytes = fs.readFileSync(file);
  await writeSample(request);
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  const failure = await failureOf(writeSample({ ...request, styles: ['papyrus'] }));
  expect([failure.code, failure.params['style']]).toEqual(['sample.unknown-style', 'papyrus']);
});
