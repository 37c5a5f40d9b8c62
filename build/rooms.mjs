/**
 * The rooms of the house and what each may import; the lint rule reads this table and a test plants a violation for each line.
 *
 * `room`: its folder. `imports`: rooms whose code it may use. `types`: rooms of which it may use types only.
 * `node`: may use Node's own modules. `packages`: packages it may use. Everything that is not named is refused.
 * A room inside another one stands before it.
 */

const DOMAIN = 'shared/domain';
const SHARED = [
  'shared/lib',
  DOMAIN,
  'shared/charts',
  'shared/report',
  'shared/api',
  'shared/brand',
  'shared/i18n',
];
const REACT = [
  'react',
  'react-dom',
  'react-aria-components',
  'react-aria',
  'react-stately',
  '@react-aria/*',
  '@react-stately/*',
  '@tanstack/*',
  '@internationalized/*',
  'lucide-react',
  'i18next',
  '@fontsource/*',
];

export const ROOMS = [
  { room: 'shared/lib' },
  { room: DOMAIN, imports: ['shared/lib'] },
  { room: 'shared/brand', imports: ['shared/lib'] },
  { room: 'shared/i18n', imports: ['shared/lib'], types: [DOMAIN], packages: ['i18next'] },
  { room: 'shared/charts', imports: ['shared/lib', DOMAIN, 'shared/brand', 'shared/i18n'] },
  { room: 'shared/report', imports: ['shared/lib', DOMAIN, 'shared/charts', 'shared/brand', 'shared/i18n'] },
  { room: 'shared/api', imports: ['shared/lib'], types: [DOMAIN], packages: ['zod'] },

  {
    room: 'electron/engine/db',
    imports: ['shared/lib'],
    types: [DOMAIN],
    node: true,
    packages: ['better-sqlite3'],
  },
  {
    room: 'electron/engine/repositories',
    imports: ['electron/engine/db', 'shared/lib'],
    types: [DOMAIN],
    node: true,
  },
  {
    room: 'electron/engine/document',
    imports: ['electron/engine/db', 'electron/engine/repositories', 'shared/lib'],
    types: [DOMAIN, 'shared/api'],
    node: true,
    packages: ['better-sqlite3'],
  },
  {
    room: 'electron/engine/spreadsheet',
    imports: ['shared/lib', DOMAIN],
    node: true,
    packages: ['exceljs', 'fflate', 'saxes', 'csv-parse'],
  },
  {
    room: 'electron/engine/deliverables',
    imports: ['shared/lib', DOMAIN, 'shared/charts', 'shared/report', 'shared/brand', 'shared/i18n'],
    node: true,
    packages: [
      'exceljs',
      'pdfkit',
      'fontkit',
      'svg-to-pdfkit',
      'fflate',
      'pptxgenjs',
      'pngjs',
      'jpeg-js',
      '@resvg/resvg-wasm',
    ],
  },
  { room: 'electron/engine/jobs', imports: ['shared/lib'], types: ['shared/api'], node: true },
  {
    room: 'electron/engine/services',
    imports: [
      ...SHARED,
      'electron/engine/db',
      'electron/engine/repositories',
      'electron/engine/document',
      'electron/engine/spreadsheet',
      'electron/engine/deliverables',
      'electron/engine/jobs',
      'electron/engine',
    ],
    node: true,
    packages: ['zod'],
  },
  {
    room: 'electron/engine',
    imports: [
      ...SHARED,
      'electron/engine/db',
      'electron/engine/document',
      'electron/engine/services',
      'electron/engine/jobs',
    ],
    node: true,
    packages: ['zod'],
  },
  {
    room: 'electron/main',
    imports: ['shared/lib', 'shared/api', 'shared/brand', 'shared/i18n'],
    node: true,
    packages: ['electron'],
  },
  // Names only at run time: shared/api/page.ts imports no schema, so no zod reaches the preload's bundle.
  { room: 'electron/preload', imports: ['shared/api'], types: ['shared/lib'], packages: ['electron'] },
  { room: 'electron/cli', imports: [...SHARED, 'electron/engine', 'electron/engine/services'], node: true },
  {
    // What lies in electron/ itself: the entry that chooses between window and command line.
    room: 'electron',
    imports: ['electron/main', 'electron/cli', 'shared/lib', 'shared/i18n'],
    node: true,
    packages: ['electron'],
  },

  {
    room: 'renderer/components',
    imports: ['shared/lib', DOMAIN, 'shared/brand', 'shared/i18n'],
    types: ['shared/api'],
    packages: REACT,
  },
  {
    room: 'renderer/charts',
    imports: ['shared/lib', DOMAIN, 'shared/charts', 'shared/brand', 'shared/i18n', 'renderer/components'],
    types: ['shared/report'],
    packages: REACT,
  },
  {
    room: 'renderer/api',
    imports: ['shared/lib', 'shared/i18n'],
    types: ['shared/api', DOMAIN],
    packages: REACT,
  },
  {
    room: 'renderer/screens',
    imports: [...SHARED, 'renderer/components', 'renderer/charts', 'renderer/api', 'renderer/app'],
    packages: REACT,
  },
  {
    room: 'renderer/app',
    imports: [...SHARED, 'renderer/components', 'renderer/charts', 'renderer/api', 'renderer/screens'],
    packages: REACT,
  },
  {
    room: 'renderer',
    imports: [
      ...SHARED,
      'renderer/app',
      'renderer/components',
      'renderer/charts',
      'renderer/api',
      'renderer/screens',
    ],
    packages: REACT,
  },
];

/** The table in the words of eslint-plugin-boundaries. */
export function boundaryPolicies(rooms = ROOMS) {
  // What the app is called and its version stand in package.json, for every process to read.
  const about = rooms
    .filter(({ room }) => room.startsWith('electron'))
    .map(({ room }) => ({
      from: { element: { type: room } },
      allow: { to: { file: { categories: 'about' } } },
    }));
  const table = rooms.flatMap((room) => {
    const from = { element: { type: room.room } };
    const allow = [];
    if (room.imports?.length) allow.push({ to: { element: { type: room.imports } } });
    if (room.types?.length)
      allow.push({ to: { element: { type: room.types } }, dependency: { kind: 'type' } });
    if (room.node) allow.push({ to: { module: { origin: 'core' } } });
    if (room.packages?.length) allow.push({ to: { module: { origin: 'external', source: room.packages } } });
    return allow.map((to) => ({ from, allow: to }));
  });
  return [...table, ...about];
}

/** Where each room is, in the words of eslint-plugin-boundaries. */
export function boundaryElements(rooms = ROOMS) {
  return rooms.map(({ room }) => ({ type: room, pattern: room, partialMatch: false }));
}
