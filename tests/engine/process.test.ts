import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

describe('the engine process', () => {
  it('ends with a sentence when it is started by anything but the app', () => {
    const file = path.resolve('electron/engine/process.ts');
    const result = spawnSync(process.execPath, [file], {
      encoding: 'utf8',
      env: { ...process.env, SAMSPIL_PATHS: '' },
    });
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('it is started by the app');
  });
});
