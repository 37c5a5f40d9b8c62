/** How large the app is without Electron, and how large it may be. */
import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from './files.mjs';

/** All of ours: the asar, what lies unpacked beside it, and the notices. */
export const SIZE_LIMIT_BYTES = 25_000_000;

export const NOTICES = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.md'];

/** Where a packed app keeps its asar, and its notices. */
export function packedPlaces(folder, platform = process.platform) {
  if (platform !== 'darwin') return { resources: path.join(folder, 'resources'), beside: folder };
  const beside = path.join(folder, 'Samspil.app/Contents');
  return { resources: path.join(beside, 'Resources'), beside };
}

/** Bytes of a packed app without Electron. */
export function ownBytes(folder) {
  const { resources, beside } = packedPlaces(folder);
  const files = [
    ...listFiles(resources, ['app.asar', 'app.asar.unpacked']).map((file) => path.join(resources, file)),
    ...NOTICES.map((file) => path.join(beside, file)),
  ];
  return files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
}

/** For a person: 12.3 MB. */
export const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;
