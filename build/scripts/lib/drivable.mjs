/**
 * A copy of the packed app that test tools can drive: one fuse, which lets an inspector in, is opened; everything else is the
 * same bytes (tests/e2e/packaged.spec.ts compares them).
 */
import fs from 'node:fs';
import path from 'node:path';
import { out, root } from './paths.mjs';

/** The packed program inside the folder that electron-builder leaves. */
export function packedProgram(folder, platform = process.platform) {
  if (platform === 'darwin') return path.join(folder, 'Samspil.app/Contents/MacOS/Samspil');
  return path.join(folder, platform === 'win32' ? 'Samspil.exe' : 'samspil');
}

/** The folder that electron-builder left in dist/. @throws Error when there is none */
export function packedFolder() {
  const dist = path.join(root, 'dist');
  const name = fs.existsSync(dist)
    ? fs.readdirSync(dist).find((entry) => /unpacked$|^mac/u.test(entry))
    : undefined;
  if (name === undefined) throw new Error('There is no packed app: run npm run dist -- --dir first.');
  return path.join(dist, name);
}

/** Where the copy lies. */
export const drivableFolder = () => path.join(out, 'test', 'packed');

/** The file of the executable that holds the fuses. */
export function fusedFile(folder, platform = process.platform) {
  if (platform !== 'darwin') return packedProgram(folder, platform);
  return path.join(
    folder,
    'Samspil.app/Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework',
  );
}

/** Makes the copy anew of the packed app. */
export async function makeDrivable() {
  const from = packedFolder();
  const to = drivableFolder();
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  // Read only now: on a clean clone this module is loaded before the packages are installed.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(packedProgram(to), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
