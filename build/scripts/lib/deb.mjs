/**
 * The Debian package, made by dpkg-deb around the unpacked app: program in /opt, command on the path, entry in the menu, icons,
 * and .samspil as a kind of file that the app opens. What it holds is decided by `debTree`, pure, and tested.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { linkTree, listFiles } from './files.mjs';
import { must } from './run.mjs';

export const MIME_TYPE = 'application/vnd.samspil.engagement';
export const PROGRAM_FOLDER = 'opt/Samspil';
const COMMAND = 'samspil';

/** What Electron is linked against or loads, with the names of newer releases. */
const DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libxss1',
  'libxtst6',
];
const RECOMMENDS = ['xdg-utils', 'libnotify4', 'libsecret-1-0', 'shared-mime-info', 'desktop-file-utils'];

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };

/** Debian's name of an architecture of Node. @throws Error for one that the app is not made for */
export function debArchitecture(arch) {
  const known = ARCHITECTURES[arch];
  if (known === undefined) throw new Error(`There is no Debian package for ${arch}.`);
  return known;
}

const control = ({ version, arch, kilobytes }) => `Package: samspil
Version: ${version}
Section: misc
Priority: optional
Architecture: ${debArchitecture(arch)}
Maintainer: Samspil <hello@samspil.example>
Homepage: https://samspil.example
Installed-Size: ${kilobytes}
Depends: ${DEPENDS.join(', ')}
Recommends: ${RECOMMENDS.join(', ')}
Description: Relational capacity, measured
 Samspil measures how groups of professionals experience the collaboration with every other group they solve complex
 tasks with. Survey spreadsheets come in; reports, workbooks and slides go out. It works without a network.
`;

const DESKTOP = `[Desktop Entry]
Type=Application
Name=Samspil
Comment=Measure relational capacity
Comment[da]=Mål relationel kapacitet
Comment[nb]=Mål relasjonell kapasitet
Exec=/${PROGRAM_FOLDER}/${COMMAND} %f
Icon=samspil
Terminal=false
Categories=Office;
MimeType=${MIME_TYPE};
StartupWMClass=Samspil
`;

/** By content too: SQLite's application_id, or the first bytes of a protected document. */
const MIME = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${MIME_TYPE}">
    <comment>Samspil engagement</comment>
    <comment xml:lang="da">Samspil-forløb</comment>
    <comment xml:lang="nb">Samspil-oppdrag</comment>
    <icon name="application-vnd.samspil.engagement"/>
    <glob pattern="*.samspil"/>
    <magic priority="60">
      <match type="string" offset="0" value="SQLite format 3">
        <match type="string" offset="68" value="SMSP"/>
      </match>
      <match type="string" offset="0" value="Samspil sealed"/>
    </magic>
  </mime-type>
</mime-info>
`;

const REFRESH = String.raw`refresh() {
  if command -v "$1" >/dev/null 2>&1; then "$@" || true; fi
}
refresh update-mime-database /usr/share/mime
refresh update-desktop-database -q /usr/share/applications
refresh gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor
`;

/** Chromium's sandbox needs the set-uid helper where the kernel gives users no namespaces of their own. */
const AFTER_INSTALL = `#!/bin/sh
set -e
chmod 4755 /${PROGRAM_FOLDER}/chrome-sandbox
${REFRESH}`;

/** Documents and the data in users' home folders are theirs: a removal leaves them. */
const AFTER_REMOVAL = `#!/bin/sh
set -e
${REFRESH}`;

/**
 * The files of the package besides the program itself.
 * @param {{version: string, arch: string, kilobytes: number}} about
 * @returns {Record<string, {text?: string, copy?: string, link?: string, mode?: number}>} by path inside the package
 */
export function debTree(about) {
  const icons = (folder, place, name) =>
    fs
      .readdirSync(path.join(root, 'build', 'icons', folder))
      .map((file) => [
        `usr/share/icons/hicolor/${path.parse(file).name}/${place}/${name}.png`,
        { copy: path.join(root, 'build', 'icons', folder, file) },
      ]);
  return {
    'DEBIAN/control': { text: control(about) },
    'DEBIAN/postinst': { text: AFTER_INSTALL, mode: 0o755 },
    'DEBIAN/postrm': { text: AFTER_REMOVAL, mode: 0o755 },
    [`usr/bin/${COMMAND}`]: { link: `/${PROGRAM_FOLDER}/${COMMAND}` },
    'usr/share/applications/samspil.desktop': { text: DESKTOP },
    'usr/share/mime/packages/samspil.xml': { text: MIME },
    'usr/share/doc/samspil/copyright': { copy: path.join(root, 'LICENSE') },
    ...Object.fromEntries([
      ...icons('linux', 'apps', 'samspil'),
      ...icons('linux-document', 'mimetypes', 'application-vnd.samspil.engagement'),
    ]),
  };
}

const ownVersion = () => JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version;

function place(tree, folder) {
  for (const [name, { text, copy, link, mode = 0o644 }] of Object.entries(tree)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
    if (link !== undefined) {
      fs.symlinkSync(link, file);
      continue;
    }
    if (copy === undefined) fs.writeFileSync(file, text);
    else fs.copyFileSync(copy, file);
    fs.chmodSync(file, mode);
  }
}

/**
 * Makes `samspil_<version>_<architecture>.deb` of an unpacked app.
 * @param {{unpacked: string, outFolder: string, quick?: boolean, version?: string}} options `quick`: packed fast and large, for
 *   tests; `version`: of the unpacked app, where it is not that of the sources
 * @returns {Promise<string>} the file
 */
export async function makeDeb({ unpacked, outFolder, quick = false, version = ownVersion() }) {
  const bytes = listFiles(unpacked, ['.']).reduce(
    (sum, file) => sum + fs.statSync(path.join(unpacked, file)).size,
    0,
  );
  const about = { version, arch: process.arch, kilobytes: Math.ceil(bytes / 1024) };
  // Beside the app, so that its files can be linked instead of copied.
  const stage = fs.mkdtempSync(path.join(path.dirname(unpacked), '.deb-'));
  try {
    fs.chmodSync(stage, 0o755);
    linkTree(unpacked, path.join(stage, PROGRAM_FOLDER));
    place(debTree(about), stage);
    const file = path.join(outFolder, `samspil_${version}_${debArchitecture(process.arch)}.deb`);
    const packing = quick ? ['-Zgzip', '-z1'] : ['-Zxz'];
    await must('Making the Debian package', 'dpkg-deb', [
      '--root-owner-group',
      ...packing,
      '--build',
      stage,
      file,
    ]);
    return file;
  } finally {
    fs.rmSync(stage, { recursive: true, force: true });
  }
}
