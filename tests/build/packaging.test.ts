/** What goes out: icons of every size, notices with every licence, an electron-builder configuration that fits its schema, and the Debian package. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import config from '../../build/electron-builder.config.mjs';
import { writeChecksums } from '../../build/scripts/dist.mjs';
import { debArchitecture, debTree, MIME_TYPE } from '../../build/scripts/lib/deb.mjs';
import { icnsOf, icoOf, ICNS_TYPES, ICO_SIZES } from '../../build/scripts/lib/icon-files.mjs';
import { noticeOf, noticesText } from '../../build/scripts/lib/notices.mjs';
import { inModules, root } from '../../build/scripts/lib/paths.mjs';

const icons = (...parts: string[]) => path.join(root, 'build', 'icons', ...parts);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const pngWidth = (png: Buffer): number => png.readUInt32BE(16);

/** Pictures of an .ico: the size that its directory says and the width that the picture has. */
function readIco(file: Buffer): readonly (readonly [number, number])[] {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const start = file.readUInt32LE(at + 12);
    const png = file.subarray(start, start + file.readUInt32LE(at + 8));
    expect(png.subarray(0, 4)).toEqual(PNG);
    return [file.readUInt8(at) || 256, pngWidth(png)] as const;
  });
}

/** Parts of an .icns: type and width of the picture. */
function readIcns(file: Buffer): readonly (readonly [string, number])[] {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const parts: [string, number][] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    parts.push([file.toString('latin1', at, at + 4), pngWidth(file.subarray(at + 8))]);
  return parts;
}

describe.each(['icon', 'document'])('the drawing %s', (name) => {
  it('is in every size that Windows shows', () => {
    expect(readIco(fs.readFileSync(icons(`${name}.ico`)))).toEqual(ICO_SIZES.map((size) => [size, size]));
  });

  it('is in every type that macOS asks for', () => {
    const wanted = Object.entries(ICNS_TYPES).flatMap(([size, types]) =>
      types.map((type) => [type, Number(size)] as const),
    );
    expect(readIcns(fs.readFileSync(icons(`${name}.icns`)))).toEqual(wanted);
  });

  it('is in the sizes of Linux, each as large as its name says', () => {
    const folder = name === 'icon' ? 'linux' : 'linux-document';
    const sizes = fs.readdirSync(icons(folder)).map((file) => {
      const width = pngWidth(fs.readFileSync(icons(folder, file)));
      expect(file).toBe(`${width}x${width}.png`);
      return width;
    });
    expect(sizes.sort((a, b) => a - b)).toEqual([16, 32, 48, 64, 128, 256, 512]);
  });
});

it('refuses an icon file with a size that was not drawn', () => {
  expect(() => icoOf(new Map())).toThrow('16 pixels');
  expect(() => icnsOf(new Map())).toThrow('16 pixels');
});

describe('the notices', () => {
  it('take the licence that a package ships', () => {
    const notice = noticeOf('react', undefined);
    expect(notice).toMatchObject({ name: 'react', licence: 'MIT' });
    expect(notice.text).toContain('Permission is hereby granted');
  });

  it('take the standard text, with the author, where a package ships none', () => {
    const { licence, text } = noticeOf('isarray', '1.0.0');
    expect(licence).toBe('MIT');
    expect(text).toMatch(/Julian Gruber/);
    expect(text).toContain('Permission is hereby granted');
  });

  it('refuse a package that is not installed', () => {
    expect(() => noticeOf('no-such-package-here', '1.0.0')).toThrow('not among the installed packages');
  });

  it('name each package once in the list and once with its terms', () => {
    const text = noticesText([noticeOf('react', undefined), noticeOf('better-sqlite3', undefined)]);
    expect(text.match(/^- react /gm)).toHaveLength(1);
    expect(text.match(/^## react /gm)).toHaveLength(1);
    expect(text.match(/^## better-sqlite3 /gm)).toHaveLength(1);
  });
});

interface Validator {
  validateConfiguration(config: object, debug: { readonly isEnabled: boolean; add(): void }): Promise<void>;
}

describe('the configuration of electron-builder', () => {
  const require = createRequire(inModules('electron-builder', 'package.json'));
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as Validator;
  const debug = { isEnabled: false, add: () => undefined };

  it('fits its schema for every platform', async () => {
    await expect(validateConfiguration(config, debug)).resolves.toBeUndefined();
  });

  it('would be refused with a field that does not exist', async () => {
    const nsis = { ...config.nsis, installForEveryone: true };
    await expect(validateConfiguration({ ...config, nsis }, debug)).rejects.toThrow('configuration.nsis');
  });

  it('installs for one user without an administrator, in three languages', () => {
    expect(config.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
      installerLanguages: ['da_DK', 'nb_NO', 'en_US'],
    });
    expect(config.win.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }]);
    expect(config.mac.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }]);
  });

  it('registers the document and no protocol', () => {
    expect(config.fileAssociations).toMatchObject([{ ext: 'samspil', mimeType: MIME_TYPE }]);
    expect(config).not.toHaveProperty('protocols');
  });

  it('names files that are there', () => {
    const named = [
      icons(config.mac.icon),
      icons(config.win.icon),
      icons(config.nsis.installerIcon),
      path.join(root, config.nsis.license),
      path.join(root, config.nsis.include),
      ...['ico', 'icns', 'png'].map((ending) => icons(`document.${ending}`)),
    ];
    expect(named.filter((file) => !fs.existsSync(file))).toEqual([]);
  });

  it('asks in the three languages before it deletes data, and not in a silent removal', () => {
    const script = fs.readFileSync(path.join(root, config.nsis.include), 'utf8');
    for (const words of ['Dine dokumenter', 'Dokumentene dine', 'Your documents'])
      expect(script).toContain(words);
    expect(script).toContain('/SD IDNO');
  });
});

describe('the Debian package', () => {
  const tree = debTree({ version: '1.2.3', arch: 'x64', kilobytes: 250_000 });

  it('says what it is and needs', () => {
    const control = tree['DEBIAN/control']?.text ?? '';
    expect(control).toMatch(/^Package: samspil\nVersion: 1\.2\.3$/m);
    expect(control).toMatch(/^Architecture: amd64$/m);
    expect(control).toMatch(/^Installed-Size: 250000$/m);
    expect(control).toMatch(/^Depends: libgtk-3-0 \| libgtk-3-0t64, /m);
  });

  it('opens documents of its kind, by name and by content', () => {
    expect(tree['usr/share/applications/samspil.desktop']?.text).toContain(`MimeType=${MIME_TYPE};`);
    const mime = tree['usr/share/mime/packages/samspil.xml']?.text ?? '';
    expect(mime).toContain('<glob pattern="*.samspil"/>');
    expect(mime).toContain('<match type="string" offset="68" value="SMSP"/>');
  });

  it('puts a command on the path', () => {
    expect(tree['usr/bin/samspil']).toEqual({ link: '/opt/Samspil/samspil' });
  });

  it('is not made for other processors', () => {
    expect(debArchitecture('arm64')).toBe('arm64');
    expect(() => debArchitecture('ia32')).toThrow('ia32');
  });
});

it('writes the checksums of what is handed out, and of nothing else', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-sums-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.writeFileSync(path.join(folder, 'samspil_1.2.3_amd64.deb'), 'abc');
  fs.writeFileSync(path.join(folder, 'builder-debug.yml'), 'x');
  expect(writeChecksums(folder)).toEqual(['samspil_1.2.3_amd64.deb']);
  // The SHA-256 of "abc" as FIPS 180-2 gives it.
  expect(fs.readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  samspil_1.2.3_amd64.deb\n',
  );
});
