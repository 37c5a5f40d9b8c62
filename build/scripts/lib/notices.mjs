/**
 * The notices of third parties that go out with the app: every package that a bundle holds or the app carries beside it, with
 * its licence in full. A package that ships no licence file gets the standard text of the licence that it names.
 */
import fs from 'node:fs';
import path from 'node:path';
import { modules, out, root } from './paths.mjs';
import { writeWhole } from './files.mjs';

/** Where the build lists what each bundle holds. */
const LISTS = ['main/licenses.json', 'renderer/licenses.json'];

/** What the app carries outside its bundles: the database, and the fonts for paper. */
function packagesBeside() {
  const about = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const fonts = Object.keys(about.devDependencies).filter((name) => name.startsWith('@fontsource/'));
  return [...Object.keys(about.dependencies), ...fonts];
}

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.md';

const LICENCE_FILE = /^(licen[cs]e|copying|ofl|unlicense)(\.|-|$)/iu;

const MIT_TERMS = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC_TERMS = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const MPL_NOTICE = `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. The licence is found at
https://mozilla.org/MPL/2.0/, the source of this package, unchanged, at its address in the package registry of npm.`;

const STANDARD_TERMS = { MIT: MIT_TERMS, ISC: ISC_TERMS, 'MPL-2.0': MPL_NOTICE };

/** Folders of every installed copy of a package. */
function foldersOf(name, below = modules) {
  const own = path.join(below, ...name.split('/'));
  const found = fs.existsSync(path.join(own, 'package.json')) ? [own] : [];
  const scoped = (entry) =>
    entry.startsWith('@')
      ? fs.readdirSync(path.join(below, entry)).map((inner) => `${entry}/${inner}`)
      : [entry];
  for (const entry of fs.readdirSync(below).flatMap(scoped)) {
    const nested = path.join(below, ...entry.split('/'), 'node_modules');
    if (fs.existsSync(nested)) found.push(...foldersOf(name, nested));
  }
  return found;
}

function readPackage(name, version) {
  for (const folder of foldersOf(name)) {
    const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (version === undefined || about.version === version) return { folder, about };
  }
  throw new Error(`The bundle holds ${name} ${version ?? ''}, which is not among the installed packages.`);
}

const identifierOf = (about) => {
  const { license, licenses } = about;
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.[0]?.type ?? null;
};

const authorOf = (about) => {
  const { author, name } = about;
  const known = typeof author === 'string' ? author.replace(/\s*[<(].*$/u, '') : author?.name;
  return known ?? `the authors of ${name}`;
};

function shippedText(folder) {
  const file = fs.readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  return file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').trim();
}

/** The licence section of a package's README, where it holds the terms themselves. */
function readmeText(folder) {
  const file = fs.readdirSync(folder).find((name) => /^readme/iu.test(name));
  if (file === undefined) return '';
  const section = /^#+\s*licen[cs]e[^\n]*\n([\s\S]*?)(?=^#+\s|(?![\s\S]))/imu.exec(
    fs.readFileSync(path.join(folder, file), 'utf8'),
  );
  const text = section?.[1].trim() ?? '';
  return /permission|redistribut/iu.test(text) ? text : '';
}

/**
 * One package with the licence it is under.
 * @returns {{name: string, version: string, licence: string, text: string}}
 */
export function noticeOf(name, version, bundledText = '') {
  const { folder, about } = readPackage(name, version);
  const licence = identifierOf(about) ?? 'its own terms';
  const standard = STANDARD_TERMS[licence];
  const text =
    shippedText(folder) ||
    bundledText.trim() ||
    readmeText(folder) ||
    (standard === undefined ? '' : `Copyright (c) ${authorOf(about)}\n\n${standard}`);
  if (text === '') throw new Error(`${name} ${about.version} (${licence}) comes without a licence text.`);
  return { name, version: about.version, licence, text };
}

/** Every package that goes out, by name; reads the lists that the build has left. */
export function collectNotices(folder = out) {
  const listed = LISTS.flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  const wanted = new Map(listed.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  for (const name of packagesBeside()) {
    const { version } = readPackage(name).about;
    wanted.set(`${name}@${version}`, { name, version, text: '' });
  }
  return [...wanted.values()]
    .map(({ name, version, text }) => noticeOf(name, version, text ?? ''))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

const fenced = (text) => `\`\`\`text\n${text.replace(/\r\n?/gu, '\n').replaceAll('```', "'''")}\n\`\`\``;

/** The notices as one document. */
export function noticesText(notices) {
  const list = notices.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`);
  const whole = notices.map(
    ({ name, version, licence, text }) => `## ${name} ${version} (${licence})\n\n${fenced(text)}`,
  );
  return [
    '# Notices of third parties',
    'Samspil holds the software and fonts named here, under their own licences. Electron and Chromium come with notices of ' +
      'their own: LICENSE.electron.txt and LICENSES.chromium.html beside the program. SQLite, inside better-sqlite3, is in the ' +
      'public domain.',
    list.join('\n'),
    ...whole,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Writes the notices beside the bundles. */
export function writeNotices(folder = out) {
  const notices = collectNotices(folder);
  writeWhole(path.join(folder, NOTICES_FILE), noticesText(notices));
  return notices.length;
}
