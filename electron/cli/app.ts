/** The command line inside the installed app: the same run, on the app's own runtime. */
import { run } from './run.ts';
import { version } from './version.ts';

/** @returns the exit status */
export function runInApp(argv: readonly string[]): Promise<number> {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return run(argv, {
    version,
    env: process.env,
    streams: { out: process.stdout, err: process.stderr },
    signal: controller.signal,
  });
}
