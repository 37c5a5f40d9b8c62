import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SKIP_REASONS } from '../../../../shared/domain/mapping/types.ts';
import { TOOLS } from '../../../../shared/domain/mapping/recognise/tool.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';

const FOLDERS = ['shared/domain/mapping', 'shared/domain/mapping/recognise', 'electron/engine/spreadsheet'];

function codesInSources(): readonly string[] {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/'((?:import|mapping|sheet|file|read)\.[a-z][a-z.-]*[a-z])'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const what = ['size', 'rows', 'columns', 'cells', 'parts', 'text'].map((end) => `sheet.too-large-${end}`);
  return [...new Set([...codes, ...what])];
}

const ARRANGED =
  'inside|bracket|split|code|block-order|broken-blocks|question-order|group-order|code-order|question|own-group|twice|group|position|target|item|value|empty|unplaced|comment|left-out';

test('every code has a sentence in every language', () => {
  const codes = codesInSources();
  expect(codes.length).toBeGreaterThan(60);
  const keys = [
    ...codes,
    ...SKIP_REASONS.map((reason) => `import.skip.${reason}`),
    ...TOOLS.map((tool) => `import.tool.${tool}`),
    ...ARRANGED.split('|').map((reason) => `import.reason.${reason}`),
    ...['wide', 'long', 'grid'].map((layout) => `import.layout.${layout}`),
  ];
  for (const language of LANGUAGES) expect(keys.filter((key) => !wordsOf(language).has(key))).toEqual([]);
});
