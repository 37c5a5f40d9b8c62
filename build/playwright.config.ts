/**
 * End-to-end tests in real Electron: of the app as built in out/ (`e2e`; `smoke`: a few of them), and of the app as packed
 * (`packaged`). README.md beside this file says which runs when.
 */
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from '../tests/helpers/electron.ts';
import { root } from './scripts/lib/paths.mjs';

/** Tests of what is handed out itself. */
const PACKAGED = ['**/packaged.spec.ts', '**/installed.spec.ts'];
/** What shows that the bundles in out/ start and work by themselves. */
const SMOKE = ['**/start.spec.ts', '**/demo.spec.ts'];

export default defineConfig<object, WorkerOptions>({
  testDir: path.join(root, 'tests/e2e'),
  outputDir: path.join(root, 'test-results'),
  // Generous: these only end a test that hangs, also on a machine that is busy with other work.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: { actionTimeout: 45_000, trace: 'off', screenshot: 'off' },
  projects: [
    { name: 'e2e', testIgnore: PACKAGED },
    { name: 'smoke', testMatch: SMOKE },
    { name: 'packaged', use: { program: 'packed' } },
  ],
});
