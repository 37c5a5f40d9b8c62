/** Everything the machine and the checkout need, found, installed or named. A second run does nothing. */
import { isScript, runScript, say } from './lib/say.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ensureElectronLibraries, ensureVirtualScreen } from './lib/system.mjs';
import { lacksDisplay } from './lib/display.mjs';
import { findElectron } from './lib/electron.mjs';
import { ensureBinding } from './lib/binding.mjs';
import { toolNode } from './lib/node.mjs';

/** Packages and a Node to run tools with. */
export async function setUpTools() {
  await ensurePackages();
  return { node: toolNode() };
}

/**
 * What a window needs besides: system libraries, an Electron, its SQLite binding, a screen.
 * @returns the Electron and the environment that hands it its binding
 */
export async function setUpElectron() {
  const { node } = await setUpTools();
  await ensureElectronLibraries();
  if (lacksDisplay()) await ensureVirtualScreen();
  const electron = await findElectron();
  const binding = await ensureBinding(electron);
  return { node, electron, env: binding ? { SAMSPIL_SQLITE_BINDING: binding } : {} };
}

if (isScript(import.meta.url)) {
  await runScript(async () => {
    const { electron } = await setUpElectron();
    say(`ready: Electron ${electron.version} (${electron.source})`);
  });
}
