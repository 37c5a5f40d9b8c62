/**
 * How fast the window answers on an engagement of 30 groups and 5,000 respondents, in real Electron: from a click to the frame
 * after what it asked for stands. Each is told beside the switch to a tab that holds a sentence and nothing else, in the same run
 * on the same machine: what a window pays for any click at all. Medians of several runs; the first, which asks the engine, is left out.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { withDisplay } from '../../build/scripts/lib/display.mjs';
import { ensureBuild } from '../../build/scripts/lib/app-build.mjs';
import { launchApp } from '../helpers/electron.ts';
import { makeDeskDocument } from './desk-document.ts';

const RUNS = 7;
const PEOPLE = 5000;
const GROUPS = 30;

interface Interaction {
  readonly name: string;
  /** Once before all runs, not measured. */
  readonly first?: Step;
  /** Brings the window to where each run begins; not measured. */
  readonly before?: Step;
  readonly step: Step;
  /** At most so many empty tabs. */
  readonly limit: number;
}

/** What is clicked, and a selector that is there when it is done. */
interface Step {
  readonly click: string;
  readonly until: string;
}

const tab = (id: string): Step => ({
  click: `[role="tab"][data-key="${id}"]`,
  until: `html[data-shown~="${id}"] [role="tab"][data-key="${id}"][aria-selected="true"]`,
});

const EMPTY: Interaction = { name: 'empty tab', before: tab('overview'), step: tab('change'), limit: 1 };
const chip = (nth: number): Step => ({
  click: `.matrix-tools .chip:nth-child(${nth})`,
  until: `.matrix-tools .chip:nth-child(${nth})[data-selected]`,
});
const INTERACTIONS: readonly Interaction[] = [
  { name: 'overview', before: tab('change'), step: tab('overview'), limit: 5 },
  { name: 'matrix', before: tab('change'), step: tab('matrix'), limit: 5 },
  { name: 'another parameter', before: chip(1), step: chip(3), limit: 5 },
  {
    name: 'drawer of a cell',
    // With all parameters the drawer stands on the clearest gap, so that there is one to close.
    first: { ...chip(1), until: '.matrix-tab > .drawer' },
    before: { click: '.drawer .button-icon', until: '.matrix-tab:not(:has(.drawer))' },
    step: { click: '[data-place="3:7"]', until: '.matrix-tab > .drawer' },
    limit: 5,
  },
  {
    name: 'how this was made',
    step: { click: '.drawer-value .explained', until: '.how .how-value' },
    limit: 5,
  },
  { name: 'network', before: tab('change'), step: tab('network'), limit: 5 },
  { name: 'gaps', before: tab('change'), step: tab('gaps'), limit: 5 },
  { name: 'reliability', before: tab('change'), step: tab('trust'), limit: 5 },
];

function report(name: string, value: number, unit: string, limit?: number): void {
  const measured = { name: `desk: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) };
  console.log(JSON.stringify(measured));
}

/** Clicks and waits, in the page itself, for the frame after the one that shows what was asked for. */
function take(page: Page, { click, until }: Step): Promise<number> {
  return page.evaluate(
    async ([what, end]) => {
      const element = document.querySelector<HTMLElement>(what);
      if (element === null) throw new Error(`Nothing to click: ${what}`);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      const started = performance.now();
      element.click();
      while (document.querySelector(end) === null) await frame();
      await frame();
      return performance.now() - started;
    },
    [click, until] as const,
  );
}

async function measure(page: Page, { first, before, step, name }: Interaction): Promise<number> {
  const times: number[] = [];
  if (first !== undefined) await take(page, first);
  for (let run = 0; run <= RUNS; run += 1) {
    if (before !== undefined) await take(page, before);
    times.push(await take(page, step));
    // The explanation is left as a user leaves it; the relation stands there again.
    if (name === 'how this was made')
      await take(page, { click: '.how .button-icon', until: '.insight-body:not(:has(.how))' });
  }
  return times.slice(1).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-desk-'));
try {
  await ensureBuild();
  const document = await makeDeskDocument(folder, PEOPLE, GROUPS);
  await withDisplay(async () => {
    const profile = path.join(folder, 'profile');
    fs.mkdirSync(profile);
    fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ language: 'da', theme: 'light' }));
    const started = performance.now();
    const { page, close } = await launchApp({ args: [document], profile });
    try {
      await page.waitForSelector('html[data-shown~="overview"]', { timeout: 180_000 });
      report('first overview, with start and computation', performance.now() - started, 'ms');
      const empty = await measure(page, EMPTY);
      report(EMPTY.name, empty, 'ms');
      for (const interaction of INTERACTIONS) {
        const took = await measure(page, interaction);
        report(interaction.name, took, 'ms');
        report(`${interaction.name}, in empty tabs`, took / empty, 'x', interaction.limit);
      }
    } finally {
      await close();
    }
  });
} finally {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
