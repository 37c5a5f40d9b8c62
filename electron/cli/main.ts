/** The command line under plain Node: `node electron/cli/main.ts <command>`. */
import { version } from './version.ts';
import { run } from './run.ts';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
process.exitCode = await run(process.argv.slice(2), {
  version,
  env: process.env,
  streams: { out: process.stdout, err: process.stderr },
  signal: controller.signal,
});
