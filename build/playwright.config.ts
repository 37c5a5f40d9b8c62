/** End-to-end tests in real Electron: the app as built in out/ (`e2e`), and the app as packaged (`packaged`). */
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from './scripts/lib/paths.mjs';

/** Tests of the app as it is handed out. */
const PACKAGED = ['**/packaged.spec.ts', '**/installed.spec.ts'];

export default defineConfig({
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
    { name: 'packaged', testMatch: PACKAGED },
  ],
});
