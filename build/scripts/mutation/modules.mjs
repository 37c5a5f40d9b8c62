/**
 * Sources as functions in one process: every file is compiled once, and for each mutant only that file again. Modules that
 * depend on the mutated file, and tests, are evaluated anew; all others are kept.
 */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2023,
  esModuleInterop: true,
  isolatedModules: true,
};

function compile(file, text) {
  const source = text.replaceAll('import.meta.url', '__url');
  const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions: OPTIONS });
  const parameters = 'exports, require, module, __url, __hits';
  return new vm.Script(`(function (${parameters}) {${outputText}\n})`, { filename: file }).runInThisContext();
}

/** Relative files that a source imports, as absolute paths. */
export function importsOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.resolve(path.dirname(file), fileName));
}

/** A file and all that it imports, directly or not. */
export function reach(file, seen = new Set()) {
  if (seen.has(file) || !fs.existsSync(file)) return seen;
  seen.add(file);
  if (/\.tsx?$/.test(file)) for (const next of importsOf(file)) reach(next, seen);
  return seen;
}

export function createModules(root, replacements) {
  const outside = createRequire(path.join(root, 'package.json'));
  const compiled = new Map();
  const kept = new Map();
  const reaches = new Map();
  const compiledOf = (file) => {
    if (!compiled.has(file)) compiled.set(file, compile(file, fs.readFileSync(file, 'utf8')));
    return compiled.get(file);
  };
  const reachOf = (file) => {
    if (!reaches.has(file)) reaches.set(file, reach(file));
    return reaches.get(file);
  };
  const dependsOn = (file, others) => others.some((other) => reachOf(file).has(other));
  // The texts of the mutant at hand: it is compiled once, however many test files it meets.
  let current = { texts: null, functions: new Map() };
  const functionsOf = (texts) => {
    if (current.texts !== texts) {
      const functions = Object.keys(texts).map((file) => [file, compile(file, texts[file])]);
      current = { texts, functions: new Map(functions) };
    }
    return current.functions;
  };
  return {
    /** Compiles a file and all that it imports, so that this does not count as time that a mutant takes. */
    prepare(entry) {
      for (const file of reachOf(entry)) if (/\.tsx?$/.test(file)) compiledOf(file);
    },
    /** Evaluates a file anew. `texts` are other texts for files (by path), `hits` what traced texts write to. */
    load(entry, texts, hits = null) {
      const changed = Object.keys(texts);
      const functions = functionsOf(texts);
      const fresh = new Map();
      const added = [];
      const load = (file) => {
        if (file.endsWith('.json')) return JSON.parse(fs.readFileSync(file, 'utf8'));
        const cache = file === entry || dependsOn(file, changed) ? fresh : kept;
        const known = cache.get(file);
        if (known) return known.exports;
        const module = { exports: {} };
        cache.set(file, module);
        if (cache === kept) added.push(file);
        const require = (name) => {
          if (Object.hasOwn(replacements, name)) return replacements[name];
          return name.startsWith('.') ? load(path.resolve(path.dirname(file), name)) : outside(name);
        };
        const run = functions.get(file) ?? compiledOf(file);
        run(module.exports, require, module, pathToFileURL(file).href, hits);
        return module.exports;
      };
      try {
        return load(entry);
      } catch (error) {
        // What was broken off half-way must not be kept for those who come after.
        for (const file of added) kept.delete(file);
        throw error;
      }
    },
  };
}
