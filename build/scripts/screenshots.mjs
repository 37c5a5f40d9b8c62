/** `npm run screenshots`: the pictures of README and of the user guide, taken of the built app on the practice case. */
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './lib/app-build.mjs';
import { withDisplay } from './lib/display.mjs';
import { GUIDE_SIZE, GUIDE_VIEWS } from './lib/guide-views.mjs';
import { toolEnv } from './lib/node.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runScript, say } from './lib/say.mjs';
import { setUpElectron, setUpTools } from './setup.mjs';

await runScript(async () => {
  const { node } = await setUpTools();
  await setUpElectron();
  await ensureBuild();
  const folder = path.join(root, 'build', 'guide', 'screenshots');
  const script = path.join(root, 'tests', 'helpers', 'take-screens.ts');
  const args = [
    script,
    folder,
    'da,nb,en',
    'light',
    `${GUIDE_SIZE.width}x${GUIDE_SIZE.height}`,
    GUIDE_VIEWS.join(','),
  ];
  const { code, output } = await withDisplay(() =>
    run(node, args, { env: toolEnv({ NODE_OPTIONS: '--disable-warning=ExperimentalWarning' }) }),
  );
  if (output.trim() !== '') console.log(output.trim());
  if (code !== 0) return code;
  fs.copyFileSync(path.join(folder, 'da-matrix.png'), path.join(root, 'build', 'readme', 'window.png'));
  say(`wrote ${GUIDE_VIEWS.length} pictures in each language into build/guide/screenshots`);
  return 0;
});
