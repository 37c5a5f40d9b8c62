/** The import table holds: each line of it is broken once on purpose and refused, and what it allows passes. */
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/scripts/lib/paths.mjs';
import { ROOMS } from '../../build/rooms.mjs';

const lint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'build/eslint.config.mjs') });

async function rulesBrokenBy(file: string, code: string): Promise<string[]> {
  const [result] = await lint.lintText(code, { filePath: path.join(root, file) });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return messages.map((message) => message.ruleId ?? 'none');
}

/** One import of something that stands in the checkout, as the file would write it. */
function importing(file: string, target: string, kind: 'value' | 'type' = 'value'): string {
  const source = /^((shared|electron|renderer)\/|package\.json$)/.test(target)
    ? relative(file, target)
    : target;
  return kind === 'type'
    ? `import type { Thing } from '${source}';\nexport type Other = Thing;\n`
    : `import { thing } from '${source}';\nexport const other = thing;\n`;
}

function relative(file: string, target: string): string {
  const found = path.posix.relative(path.posix.dirname(file), target);
  return found.startsWith('.') ? found : `./${found}`;
}

const REFUSED: readonly (readonly [file: string, target: string])[] = [
  ['shared/domain/scoring/planted.ts', 'shared/i18n/index.ts'],
  ['shared/domain/scoring/planted.ts', 'shared/api/methods.ts'],
  ['shared/domain/scoring/planted.ts', 'shared/charts/layout/scene.ts'],
  ['shared/domain/scoring/planted.ts', 'node:fs'],
  ['shared/domain/scoring/planted.ts', 'fs'],
  ['shared/domain/scoring/planted.ts', 'react'],
  ['shared/domain/scoring/planted.ts', 'electron'],
  ['shared/domain/scoring/planted.ts', 'better-sqlite3'],
  ['shared/domain/scoring/planted.ts', 'exceljs'],
  ['shared/domain/scoring/planted.ts', 'zod'],
  ['shared/lib/planted.ts', 'shared/domain/capacity/result.ts'],
  ['shared/lib/planted.ts', 'node:crypto'],
  ['shared/lib/planted.ts', 'package.json'],
  ['shared/brand/planted.ts', 'shared/i18n/index.ts'],
  ['shared/i18n/planted.ts', 'shared/domain/capacity/result.ts'],
  ['shared/charts/build/planted.ts', 'shared/api/methods.ts'],
  ['shared/charts/build/planted.ts', 'shared/report/types.ts'],
  ['shared/charts/build/planted.ts', 'pdfkit'],
  ['shared/report/planted.ts', 'shared/api/methods.ts'],
  ['shared/report/planted.ts', 'electron/engine/deliverables/planted.ts'],
  ['shared/report/planted.ts', 'pdfkit'],
  ['shared/api/planted.ts', 'shared/domain/capacity/result.ts'],
  ['shared/api/planted.ts', 'electron'],
  ['shared/api/planted.ts', 'node:path'],
  ['electron/main/planted.ts', 'electron/engine/router.ts'],
  ['electron/main/planted.ts', 'electron/engine/db/planted.ts'],
  ['electron/main/planted.ts', 'better-sqlite3'],
  ['electron/main/planted.ts', 'exceljs'],
  ['electron/main/planted.ts', 'pdfkit'],
  ['electron/main/planted.ts', 'react'],
  ['electron/main/planted.ts', 'shared/domain/capacity/result.ts'],
  ['electron/preload/planted.ts', 'node:fs'],
  ['electron/preload/planted.ts', 'zod'],
  ['electron/preload/planted.ts', 'electron/main/planted.ts'],
  ['electron/engine/planted.ts', 'electron'],
  ['electron/engine/planted.ts', 'react'],
  ['electron/engine/planted.ts', 'electron/main/planted.ts'],
  ['electron/engine/services/planted.ts', 'electron'],
  ['electron/engine/services/planted.ts', 'better-sqlite3'],
  ['electron/engine/services/planted.ts', 'exceljs'],
  ['electron/engine/repositories/planted.ts', 'electron/engine/services/planted.ts'],
  ['electron/engine/repositories/planted.ts', 'exceljs'],
  ['electron/engine/repositories/planted.ts', 'pdfkit'],
  ['electron/engine/repositories/planted.ts', 'shared/domain/capacity/result.ts'],
  ['electron/engine/db/planted.ts', 'electron/engine/repositories/planted.ts'],
  ['electron/engine/document/planted.ts', 'exceljs'],
  ['electron/engine/document/planted.ts', 'electron/engine/services/planted.ts'],
  ['electron/engine/jobs/planted.ts', 'electron/engine/db/planted.ts'],
  ['electron/engine/spreadsheet/planted.ts', 'electron/engine/db/planted.ts'],
  ['electron/engine/spreadsheet/planted.ts', 'electron'],
  ['electron/engine/deliverables/pdf/planted.ts', 'electron/engine/db/planted.ts'],
  ['electron/engine/deliverables/pdf/planted.ts', 'electron/engine/repositories/planted.ts'],
  ['electron/engine/deliverables/pdf/planted.ts', 'better-sqlite3'],
  ['electron/cli/planted.ts', 'electron'],
  ['electron/cli/planted.ts', 'electron/main/planted.ts'],
  ['electron/planted.ts', 'electron/engine/router.ts'],
  ['renderer/screens/insight/planted.tsx', 'node:fs'],
  ['renderer/screens/insight/planted.tsx', 'electron'],
  ['renderer/screens/insight/planted.tsx', 'electron/engine/router.ts'],
  ['renderer/screens/insight/planted.tsx', 'electron/main/planted.ts'],
  ['renderer/screens/insight/planted.tsx', 'exceljs'],
  ['renderer/components/planted.tsx', 'renderer/api/planted.ts'],
  ['renderer/components/planted.tsx', 'renderer/screens/insight/planted.tsx'],
  ['renderer/charts/planted.tsx', 'renderer/api/planted.ts'],
  ['renderer/api/planted.ts', 'shared/api/methods.ts'],
  ['renderer/app/planted.tsx', 'electron'],
  ['renderer/planted.tsx', 'node:path'],
];

const ALLOWED: readonly (readonly [file: string, target: string, kind?: 'type'])[] = [
  ['shared/domain/scoring/planted.ts', 'shared/lib/result.ts'],
  ['shared/domain/scoring/planted.ts', 'shared/domain/capacity/result.ts'],
  ['shared/charts/build/planted.ts', 'shared/domain/capacity/result.ts'],
  ['shared/charts/build/planted.ts', 'shared/i18n/index.ts'],
  ['shared/report/planted.ts', 'shared/charts/layout/scene.ts'],
  ['shared/report/planted.ts', 'shared/brand/tokens.ts'],
  ['shared/api/planted.ts', 'zod'],
  ['shared/api/planted.ts', 'shared/domain/capacity/result.ts', 'type'],
  ['electron/main/planted.ts', 'electron'],
  ['electron/main/planted.ts', 'node:path'],
  ['electron/main/planted.ts', 'shared/api/methods.ts'],
  ['electron/preload/planted.ts', 'electron'],
  ['electron/preload/planted.ts', 'shared/api/page.ts'],
  ['electron/engine/planted.ts', 'node:path'],
  ['electron/engine/planted.ts', 'shared/api/methods.ts'],
  ['electron/engine/repositories/planted.ts', 'electron/engine/db/planted.ts'],
  ['electron/engine/repositories/planted.ts', 'shared/domain/capacity/result.ts', 'type'],
  ['electron/engine/db/planted.ts', 'better-sqlite3'],
  ['electron/engine/spreadsheet/planted.ts', 'exceljs'],
  ['electron/engine/deliverables/pdf/planted.ts', 'pdfkit'],
  ['electron/engine/deliverables/pdf/planted.ts', 'shared/report/types.ts'],
  ['electron/engine/services/planted.ts', 'electron/engine/repositories/planted.ts'],
  ['electron/cli/planted.ts', 'electron/engine/router.ts'],
  ['electron/cli/planted.ts', 'package.json'],
  ['electron/planted.ts', 'electron/main/planted.ts'],
  ['electron/planted.ts', 'electron/cli/main.ts'],
  ['renderer/screens/insight/planted.tsx', 'react'],
  ['renderer/screens/insight/planted.tsx', '@tanstack/react-query'],
  ['renderer/screens/insight/planted.tsx', 'shared/api/methods.ts'],
  ['renderer/screens/insight/planted.tsx', 'renderer/components/planted.tsx'],
  ['renderer/components/planted.tsx', 'react-aria-components'],
];

describe('the import table', () => {
  it.each(REFUSED)('refuses %s importing %s', async (file, target) => {
    expect(await rulesBrokenBy(file, importing(file, target))).toContain('boundaries/dependencies');
  });

  for (const [file, target, kind] of ALLOWED) {
    it(`lets ${file} import ${target}`, async () => {
      expect(await rulesBrokenBy(file, importing(file, target, kind))).toEqual([]);
    });
  }

  it('breaks every room at least once', () => {
    const broken = new Set(REFUSED.map(([file]) => roomOf(file)));
    expect(ROOMS.map(({ room }) => room).filter((room) => !broken.has(room))).toEqual([]);
  });

  it('sees re-exports, dynamic imports and require', async () => {
    const file = 'shared/domain/scoring/planted.ts';
    for (const code of [
      `export * from 'node:fs';\n`,
      `export { join } from 'node:path';\n`,
      `export const load = (): Promise<unknown> => import('electron');\n`,
      `declare const require: (name: string) => unknown;\nexport const fs = require('node:fs');\n`,
    ]) {
      expect(await rulesBrokenBy(file, code), code).toContain('boundaries/dependencies');
    }
  });

  it('knows a room for every file', async () => {
    expect(await rulesBrokenBy('shared/attic/planted.ts', 'export const a = 1;\n')).toContain(
      'boundaries/no-unknown-files',
    );
  });
});

function roomOf(file: string): string {
  return ROOMS.find(({ room }) => file.startsWith(`${room}/`))?.room ?? '';
}

describe('a pure shared/', () => {
  it.each([
    ['Date.now()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['Math.random()', 'no-restricted-properties'],
    ['performance.now()', 'no-restricted-properties'],
    ['process.env', 'no-restricted-globals'],
  ])('refuses %s', async (code, rule) => {
    expect(
      await rulesBrokenBy('shared/domain/scoring/planted.ts', `export const value: unknown = ${code};\n`),
    ).toContain(rule);
  });

  it('allows a date that is given', async () => {
    const code = 'export const day = (iso: string): Date => new Date(iso);\n';
    expect(await rulesBrokenBy('shared/domain/scoring/planted.ts', code)).toEqual([]);
  });
});

describe('habits', () => {
  it.each([
    ['export default 1;', 'no-restricted-syntax'],
    ['export enum Level { Low }', 'no-restricted-syntax'],
    ['export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    [`import { a } from './other';\nexport const b: number = a;`, 'no-restricted-syntax'],
    ['export const a = (): number => { try { return 1; } catch {} return 2; };', 'no-empty'],
    ['// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
  ])('refuses %s', async (code, rule) => {
    expect(await rulesBrokenBy('shared/lib/planted.ts', `${code}\n`)).toContain(rule);
  });

  it('lets no comment switch a rule off', async () => {
    const code = '/* eslint-disable */\nexport const a: any = 1;\n';
    expect(await rulesBrokenBy('shared/lib/planted.ts', code)).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });
});
