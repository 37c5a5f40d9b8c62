/** `npm run build`: bundles main process, engine, preload and page into out/. */
import { runScript, say } from './lib/say.mjs';
import { ensureBuild } from './lib/app-build.mjs';
import { setUpTools } from './setup.mjs';

await runScript(async (args) => {
  await setUpTools();
  const built = await ensureBuild({ force: args.includes('--force') });
  if (!built) say('the build in out/ is current (build again with: npm run build -- --force)');
});
