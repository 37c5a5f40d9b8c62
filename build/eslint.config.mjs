/** Lint: strict TypeScript, React's hooks, the import table of rooms.mjs, and a pure shared/. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaryElements, boundaryPolicies } from './rooms.mjs';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** A clock or a random number would make results differ from run to run. */
const IMPURE = [
  { object: 'Date', property: 'now', message: 'shared/ is pure: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'shared/ is pure: take a generator as an argument.' },
  { object: 'performance', property: 'now', message: 'shared/ is pure: take the time as an argument.' },
  { object: 'crypto', property: 'randomUUID', message: 'shared/ is pure: take an id source as an argument.' },
];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export has a new name in every file.',
};
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'Use a union of literals instead of an enum.' };
const NO_CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'shared/ is pure: take the time as an argument.',
};
const RELATIVE_WITH_EXTENSION = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.{1,2}\\u002f(?!.*\\.(ts|tsx|mjs|json|css|svg|woff2?)$)/]',
  message: 'A relative import names its file with its extension.',
};
const EVERYWHERE = [NO_DEFAULT_EXPORT, NO_ENUM, RELATIVE_WITH_EXTENSION];

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...IMPURE],
      'no-restricted-syntax': ['error', ...EVERYWHERE, NO_CLOCK],
      'no-restricted-globals': [
        'error',
        'process',
        'window',
        'document',
        'fetch',
        'Buffer',
        'setTimeout',
        'setInterval',
      ],
    },
  },
  {
    files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'boundaries/elements': boundaryElements(),
      'boundaries/files': [{ category: 'about', pattern: 'package.json' }],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'import/resolver': { [path.join(root, 'build/relative-resolver.cjs')]: {}, node: {} },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: boundaryPolicies(),
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    // Scripts and tests may print.
    files: ['build/**/*.ts', 'tests/**/*.{ts,tsx}', 'electron/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['build/*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM, RELATIVE_WITH_EXTENSION] },
  },
  {
    // Sentences and their translations, not code.
    files: ['shared/i18n/messages/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Playwright's fixtures take their first argument as an object pattern, also an empty one.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-empty-pattern': 'off', 'max-lines': 'off' },
  },
);
