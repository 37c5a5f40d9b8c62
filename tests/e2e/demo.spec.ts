/** Demo mode: shows the sample, leaves a picture and both deliverables, ends by itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { appEnvironment, chromiumSwitches, expect, programStart, test } from '../helpers/electron.ts';
import { profileWith } from './desk.ts';

async function runDemo(
  into: string,
  args: readonly string[],
): Promise<{ code: number | null; stderr: string }> {
  const { executable, folder } = programStart();
  const child = spawn(executable, [...folder, ...chromiumSwitches(profileWith()), ...args], {
    env: appEnvironment({ SAMSPIL_DEMO: into }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr: Buffer.concat(chunks).toString('utf8') };
}

test('leaves a picture, a report and a workbook', async ({ sampleDocument, folder }) => {
  const into = path.join(folder, 'demo');
  const { code, stderr } = await runDemo(into, [sampleDocument]);
  expect(stderr).not.toContain('the demo stopped');
  expect(code).toBe(0);
  expect(fs.readdirSync(into).sort()).toEqual(['report.pdf', 'window.png', 'workbook.xlsx']);
  const picture = fs.readFileSync(path.join(into, 'window.png'));
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(1024);
});

test('says in one line why it stopped, and ends with 1', async ({ folder }) => {
  const missing = path.join(folder, 'findes-ikke.samspil');
  const { code, stderr } = await runDemo(path.join(folder, 'demo'), [missing]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/the demo stopped: .*findes-ikke\.samspil/u);
});
