/** The commands that set a clean clone up are read before anything is installed: nothing that they load may come from a package. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../../build/scripts/lib/paths.mjs';

/** What a module imports by statements of its own; not what it imports while it runs. */
function staticImports(file: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
        ? statement.moduleSpecifier
        : undefined;
    return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** The modules that a script loads at once, itself among them, and what of them comes from packages. */
function loadedBy(script: string): {
  readonly files: ReadonlySet<string>;
  readonly packages: readonly string[];
} {
  const files = new Set<string>();
  const packages: string[] = [];
  const read = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const name of staticImports(file))
      if (name.startsWith('.')) read(path.resolve(path.dirname(file), name));
      else if (!name.startsWith('node:')) packages.push(`${path.relative(root, file)}: ${name}`);
  };
  read(path.join(root, 'build', 'scripts', script));
  return { files, packages };
}

describe('on a clean clone', () => {
  test.each(['start.mjs', 'test.mjs', 'setup.mjs', 'check.mjs', 'build.mjs', 'bench.mjs', 'samspil.mjs'])(
    '%s loads no package before the set-up',
    (script) => {
      const { files, packages } = loadedBy(script);
      expect(files).toContain(path.join(root, 'build', 'scripts', 'lib', 'paths.mjs'));
      expect(packages).toEqual([]);
    },
  );
});
