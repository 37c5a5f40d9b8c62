/** The suites that run in Node: unit (pure; main process without Electron), engine (document, command line, journey), renderer (jsdom), failure. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { root } from './bundle.ts';

const setup = (...files: string[]) => files.filter((file) => fs.existsSync(path.join(root, file)));

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/shared/**/*.test.ts', 'tests/build/**/*.test.ts', 'tests/main/**/*.test.ts'],
          testTimeout: 90_000,
        },
      },
      {
        root,
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/engine/**/*.test.ts', 'tests/cli/**/*.test.ts', 'tests/journey/**/*.test.ts'],
          pool: 'forks',
          // What the command line keeps for its user is kept apart from the developer's own.
          env: { XDG_CONFIG_HOME: path.join(os.tmpdir(), `samspil-tests-${process.pid}`) },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: setup('tests/renderer/setup.ts'),
          testTimeout: 90_000,
          benchmark: { include: [] },
        },
      },
      {
        root,
        test: {
          name: 'failure',
          environment: 'node',
          include: ['tests/failure/**/*.test.ts'],
          pool: 'forks',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
