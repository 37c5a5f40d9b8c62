/** What axe objects to on the page as it stands. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { inModules } from '../../build/scripts/lib/paths.mjs';

const source = readFileSync(inModules('axe-core', 'axe.min.js'), 'utf8');

/** Short lines, one for each element. */
export async function objections(page: Page): Promise<string[]> {
  // What follows a change of size, such as whether a drawing scrolls now, is there after the next frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
