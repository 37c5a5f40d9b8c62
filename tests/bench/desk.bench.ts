/**
 * How fast the window answers on an engagement of 30 groups and 5,000 respondents, in real Electron: from a click to the frame
 * after what it asked for stands. Each is told beside the switch to a tab that holds a sentence and nothing else, in the same run
 * on the same machine: what a window pays for any click at all. Each is measured just after the empty tab, since a machine is not
 * as busy all the time. Medians of several runs; the first, which asks the engine, is left out.
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
/** As many as a map takes whose groups are moved by hand. */
const GROUPS_ON_MAP = 16;
/** Relations between thirty groups. */
const ALL_RELATIONS = GROUPS * (GROUPS - 1);

interface Interaction {
  readonly name: string;
  /** The way there from a tab of insight, not measured. */
  readonly way?: readonly Step[];
  /** Brings the window to where each run begins; not measured. */
  readonly before?: Step;
  readonly step: Step;
  /** After each run; not measured. */
  readonly after?: Step;
  /** The engine works for the first run, which is told for itself then. */
  readonly asksEngine?: boolean;
}

/** What is pressed, and a selector that is there when it is done. */
interface Step {
  readonly on: string;
  /** A key instead of a click, or the place of a slider. */
  readonly key?: string;
  readonly slideTo?: number;
  readonly until: string;
}

/** At most so many empty tabs; a busy machine is busy with both. */
const LIMIT = 5;

const tab = (id: string): Step => ({
  on: `[role="tab"][data-key="${id}"]`,
  until: `html[data-shown~="${id}"] [role="tab"][data-key="${id}"][aria-selected="true"]`,
});
const ROOMS = ['clarify', 'groups', 'survey', 'insight', 'dialogue', 'act', 'deliver'] as const;
type Room = (typeof ROOMS)[number];
const room = (id: Room, until = `html[data-shown~="${id}"]`): Step => ({
  on: `.rail-steps > li:nth-child(${ROOMS.indexOf(id) + 1}) > button`,
  until,
});
const MATRIX_ROOM = room('insight', 'html[data-shown~="matrix"] [role="gridcell"]');

const EMPTY: Interaction = { name: 'empty tab', before: tab('overview'), step: tab('change') };
const chip = (nth: number): Step => ({
  on: `.matrix-tools .chip:nth-child(${nth})`,
  until: `.matrix-tools .chip:nth-child(${nth})[data-selected]`,
});
const CLOSE_DRAWER: Step = { on: '.drawer .button-icon', until: '.matrix-tab:not(:has(.drawer))' };
const SLIDER = '.slider input';
const FEW_ARROWS: Step = {
  ...{ on: SLIDER, slideTo: 4 },
  until: `.network .scene:not(:has(> g:nth-of-type(${ALL_RELATIONS / 2})))`,
};
const ALL_ARROWS: Step = {
  ...{ on: SLIDER, slideTo: 1 },
  until: `.network .scene > g:nth-of-type(${ALL_RELATIONS})`,
};
const GROUP_CELL = '.grid [data-active="true"]';
const RELATION_CELL = '.relations [data-active="true"]';
const groupKey = (key: string, row: number): Step => ({
  ...{ on: GROUP_CELL, key },
  until: `.grid tbody tr:nth-child(${row}) [data-active="true"]`,
});
const relationKey = (key: string, column: number): Step => ({
  ...{ on: RELATION_CELL, key },
  until: `.relations tbody tr:nth-child(1) td:nth-of-type(${column})[data-active="true"]`,
});
const segment = (nth: number, until: string): Step => ({ on: `.segments .segment:nth-child(${nth})`, until });

/** The matrix with a relation in its drawer. */
const TO_RELATION: readonly Step[] = [
  tab('matrix'),
  { on: '[data-place="3:7"]', until: '.matrix-tab > .drawer' },
];
const TO_GROUPS: readonly Step[] = [room('groups'), segment(1, GROUP_CELL)];
const TO_RELATIONS: readonly Step[] = [room('groups'), segment(2, RELATION_CELL)];

const INSIGHT: readonly Interaction[] = [
  { name: 'overview', before: tab('change'), step: tab('overview') },
  { name: 'matrix', before: tab('change'), step: tab('matrix') },
  { name: 'another parameter', way: [tab('matrix')], before: chip(1), step: chip(3) },
  {
    ...{ name: 'drawer of a cell', way: TO_RELATION, before: CLOSE_DRAWER },
    step: { on: '[data-place="3:7"]', until: '.matrix-tab > .drawer' },
  },
  {
    ...{ name: 'next cell by key, with its drawer', way: TO_RELATION },
    before: { on: '[data-place="3:7"]', until: '[data-place="3:7"][aria-selected="true"]' },
    step: { on: '[data-place="3:7"]', key: 'ArrowRight', until: '[data-place="3:8"][aria-selected="true"]' },
  },
  {
    ...{ name: 'how this was made', way: TO_RELATION, asksEngine: true },
    step: { on: '.drawer-value .explained', until: '.how .how-value' },
    after: { on: '.how .button-icon', until: '.insight-body:not(:has(.how))' },
  },
  { name: 'network', before: tab('change'), step: tab('network') },
  {
    ...{ name: 'a group in focus', way: [tab('network')] },
    step: { on: '[data-group="g3"]', until: '[data-group="g3"][aria-pressed="true"]' },
    after: { on: '[data-group="g3"]', until: '[data-group="g3"][aria-pressed="false"]' },
  },
  {
    ...{ name: `network down to ${ALL_RELATIONS} arrows`, way: [tab('network')], before: FEW_ARROWS },
    step: ALL_ARROWS,
  },
  {
    ...{ name: `a group in focus among ${ALL_RELATIONS} arrows`, way: [tab('network'), ALL_ARROWS] },
    step: { on: '[data-group="g3"]', until: '[data-group="g3"][aria-pressed="true"]' },
    after: { on: '[data-group="g3"]', until: '[data-group="g3"][aria-pressed="false"]' },
  },
  { name: 'gaps', before: tab('change'), step: tab('gaps') },
  { name: 'reliability', before: tab('change'), step: tab('trust') },
];

const WORK: readonly Interaction[] = [
  ...ROOMS.filter((one) => one !== 'insight').map((one) => ({
    ...{ name: `room ${one}`, way: [tab('matrix')], before: MATRIX_ROOM },
    step: room(one),
  })),
  {
    ...{ name: 'room insight with the matrix', way: [tab('matrix')] },
    ...{ before: room('clarify'), step: MATRIX_ROOM },
  },
  {
    ...{ name: 'groups, next row by key', way: TO_GROUPS },
    ...{ before: groupKey('ArrowUp', 1), step: groupKey('ArrowDown', 2) },
  },
  {
    ...{ name: 'groups, into a cell', way: [...TO_GROUPS, groupKey('ArrowUp', 1)] },
    step: { on: GROUP_CELL, key: 'F2', until: '.grid-field' },
    after: { on: '.grid-field', key: 'Escape', until: '.grid:not(:has(.grid-field))' },
  },
  {
    ...{ name: 'relations', way: TO_GROUPS },
    ...{ before: segment(1, '.grid'), step: segment(2, '.relations') },
  },
  {
    ...{ name: 'relations, next cell by key', way: TO_RELATIONS },
    ...{ before: relationKey('ArrowLeft', 1), step: relationKey('ArrowRight', 2) },
  },
  {
    // It has answers: the window asks first.
    ...{ name: 'relations, a cell switched', way: [...TO_RELATIONS, relationKey('ArrowRight', 2)] },
    step: { on: RELATION_CELL, key: ' ', until: '[role="dialog"]' },
    after: { on: '[role="dialog"] .form-foot .button', until: 'body:not(:has([role="dialog"]))' },
  },
];

function report(name: string, value: number, unit: string, limit?: number): void {
  const measured = { name: `desk: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) };
  console.log(JSON.stringify(measured));
}

/** Presses and waits, in the page itself, for the frame after the one that shows what was asked for. */
function take(page: Page, { on, key, slideTo, until }: Step): Promise<number> {
  return page.evaluate(
    async ({ what, pressed, place, end }) => {
      const element = document.querySelector<HTMLElement>(what);
      if (element === null) throw new Error(`Nothing to press: ${what}`);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const press = (): void => {
        if (place !== null) {
          // As a browser moves it: React hears of a value that it did not set itself.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
            element,
            String(place),
          );
          element.dispatchEvent(new Event('input', { bubbles: true }));
          element.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (pressed === null) element.click();
        else {
          element.focus();
          element.dispatchEvent(
            new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
          );
        }
      };
      await frame();
      const started = performance.now();
      press();
      for (let frames = 0; document.querySelector(end) === null; frames += 1) {
        if (frames > 600) throw new Error(`${what} does not lead to ${end}`);
        await frame();
      }
      await frame();
      return performance.now() - started;
    },
    { what: on, pressed: key ?? null, place: slideTo ?? null, end: until },
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function measure(page: Page, interaction: Interaction): Promise<number> {
  const { name, way = [], before, step, after, asksEngine = false } = interaction;
  const times: number[] = [];
  for (const one of way) await take(page, one);
  for (let run = 0; run <= RUNS; run += 1) {
    if (before !== undefined) await take(page, before);
    times.push(await take(page, step));
    if (after !== undefined) await take(page, after);
  }
  if (asksEngine) report(`${name}, the first time`, times[0] ?? NaN, 'ms');
  return median(times.slice(1));
}

/** From a move of the pointer with a group in the hand to the frame after the one that shows the group there. */
async function measureDrag(page: Page): Promise<number> {
  await take(page, tab('network'));
  const box = await page.locator('.network-node').first().boundingBox();
  if (box === null) throw new Error('No group to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { dragTimes: times });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const node = document.querySelector<HTMLElement>('.network-node');
    const at = (): string => `${node?.style.left} ${node?.style.top}`;
    window.addEventListener(
      'pointermove',
      ({ buttons }) => {
        if (buttons !== 1) return;
        const [started, from] = [performance.now(), at()];
        void (async () => {
          for (let frames = 0; frames < 30 && at() === from; frames += 1) await frame();
          await frame();
          if (at() !== from) times.push(performance.now() - started);
        })();
      },
      true,
    );
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 2 * RUNS; step += 1) {
    await page.mouse.move(x + step * 9, y + step * 5);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  await page.mouse.up();
  return median(await page.evaluate(() => (window as unknown as { dragTimes: number[] }).dragTimes));
}

/** How often something that took too long is measured again: what else runs on the machine may have come between. */
const ATTEMPTS = 3;

/** Measures the empty tab, then the other; both begin in insight. */
async function reportBeside(page: Page, name: string, other: () => Promise<number>): Promise<void> {
  let [took, ratio] = [NaN, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && ratio > LIMIT; attempt += 1) {
    if ((await page.locator('[role="tab"][data-key="overview"]').count()) === 0)
      await take(page, room('insight', '[role="tab"][data-key="overview"]'));
    const empty = await measure(page, EMPTY);
    took = await other();
    ratio = took / empty;
  }
  report(name, took, 'ms');
  report(`${name}, in empty tabs`, ratio, 'x', LIMIT);
}

/** Opens a document in an app of its own. */
async function withDesk(document: string, work: (page: Page) => Promise<void>): Promise<void> {
  const profile = fs.mkdtempSync(path.join(folder, 'profile-'));
  fs.writeFileSync(
    path.join(profile, 'settings.json'),
    JSON.stringify({ language: 'da', theme: 'light', tourSeen: true }),
  );
  const { page, close } = await launchApp({ args: [document], profile });
  try {
    await page.waitForSelector('html[data-shown~="overview"]', { timeout: 180_000 });
    await work(page);
  } finally {
    await close();
  }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-desk-'));
try {
  await ensureBuild();
  const large = await makeDeskDocument(folder, PEOPLE, GROUPS);
  const onMap = await makeDeskDocument(folder, PEOPLE / 10, GROUPS_ON_MAP);
  await withDisplay(async () => {
    const started = performance.now();
    await withDesk(large, async (page) => {
      report('first overview, with start and computation', performance.now() - started, 'ms');
      report(EMPTY.name, await measure(page, EMPTY), 'ms');
      for (const one of [...INSIGHT, ...WORK]) await reportBeside(page, one.name, () => measure(page, one));
    });
    await withDesk(onMap, (page) =>
      reportBeside(page, `drag on a map of ${GROUPS_ON_MAP} groups`, () => measureDrag(page)),
    );
  });
} finally {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
