/** The places of the window, each with the way there: for what looks at all of them (axe, kept pictures, screenshots). */
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { INSIGHT_TABS } from '../../renderer/app/place.ts';
import { CHANNELS } from '../../shared/api/channels.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES, type Language } from '../../shared/lib/language.ts';
import { answerOpenDialog } from './electron.ts';

export interface Viewer {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly language: Language;
  /** Folder of the practice case, with its sheets. */
  readonly folder: string;
}

export interface View {
  readonly name: string;
  /** Comes there from any place of an open engagement, and waits until it is shown. */
  readonly open: (viewer: Viewer) => Promise<void>;
  /** Leaves what stands over the window; absent where nothing does. */
  readonly leave?: (viewer: Viewer) => Promise<void>;
}

/** Waits until the page says that it shows something. */
async function shown(page: Page, what: string): Promise<void> {
  await page.locator(`html[data-shown~="${what}"]`).waitFor({ state: 'attached' });
}

/** As the native menu sends it. */
export async function sendCommand(app: ElectronApplication, command: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { channel, given }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, given),
    { channel: CHANNELS.menu, given: command },
  );
}

const byCommand = (name: string, command: string, what: string = name): View => ({
  name,
  open: async ({ app, page }) => {
    await sendCommand(app, command);
    await shown(page, what);
  },
});

const escape = async ({ page }: Viewer): Promise<void> => {
  await page.keyboard.press('Escape');
};

const gone = async (page: Page): Promise<void> => {
  await page.locator('.overlay').waitFor({ state: 'detached' });
};

/** A dialog that a command opens. */
const dialog = (name: string, command: string): View => ({
  name,
  open: async ({ app, page }) => {
    await sendCommand(app, command);
    await page.locator('.overlay [role="dialog"]').waitFor();
  },
  leave: async (viewer) => {
    await escape(viewer);
    await gone(viewer.page);
  },
});

const tab = (page: Page, key: string): Locator => page.locator(`[role="tab"][data-key="${key}"]`);

/** A step of the work with one of its parts in front, whichever was there last. */
const part = (step: string, key: string, what: string): View => ({
  name: step,
  open: async ({ app, page }) => {
    await sendCommand(app, `go.${step}`);
    await shown(page, step);
    await tab(page, key).click();
    await page.locator(`[role="tab"][data-key="${key}"][aria-selected="true"]`).waitFor();
    await shown(page, what);
  },
});

const insight = INSIGHT_TABS.map((name) => byCommand(name, `go.${name}`));

const importColumns: View = {
  name: 'import-columns',
  open: async ({ app, page, language, folder }) => {
    const words = wordsOf(language);
    await answerOpenDialog(app, [path.join(folder, 'nordby-2026-1-surveyxact.xlsx')]);
    await sendCommand(app, 'import');
    await page.getByRole('button', { name: words.t('import.choose') }).click();
    const dialog = page.getByRole('dialog', { name: words.t('import.title') });
    await dialog.getByRole('button', { name: words.t('import.step.columns') }).click();
    await page.getByRole('listbox', { name: words.t('import.columns') }).waitFor();
  },
  leave: async (viewer) => {
    await escape(viewer);
    await gone(viewer.page);
  },
};

export const VIEWS: readonly View[] = [
  byCommand('clarify', 'go.clarify'),
  {
    name: 'groups',
    open: async ({ app, page, language }) => {
      await sendCommand(app, 'go.groups');
      await shown(page, 'groups');
      // The part that was in front last comes back.
      await page.getByRole('radio', { name: wordsOf(language).t('groups.tab.groups'), exact: true }).click();
      await page.locator('html:not([data-shown~="relations"])').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'relations',
    open: async ({ app, page, language }) => {
      await sendCommand(app, 'go.groups');
      await shown(page, 'groups');
      await page.getByRole('radio', { name: wordsOf(language).t('groups.tab.relations') }).click();
      await shown(page, 'relations');
    },
  },
  part('survey', 'answers', 'survey-answers'),
  importColumns,
  ...insight,
  {
    name: 'how',
    open: async ({ app, page, language }) => {
      await sendCommand(app, 'go.matrix');
      await shown(page, 'matrix');
      await page
        .getByRole('complementary')
        .getByRole('button', { name: wordsOf(language).t('how.title') })
        .click();
      await shown(page, 'how');
      await page.locator('.how-value').waitFor();
    },
    leave: async (viewer) => {
      await escape(viewer);
      await viewer.page.locator('html:not([data-shown~="how"])').waitFor({ state: 'attached' });
    },
  },
  part('dialogue', 'points', 'dialogue'),
  {
    name: 'comments',
    open: async ({ app, page }) => {
      await sendCommand(app, 'go.dialogue');
      await shown(page, 'dialogue');
      await tab(page, 'comments').click();
      await shown(page, 'comments');
    },
  },
  {
    name: 'present',
    open: async ({ app, page }) => {
      await sendCommand(app, 'present');
      await shown(page, 'present');
      for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
      await page.locator('[data-view="2"]').waitFor();
    },
    leave: async (viewer) => {
      await escape(viewer);
      await viewer.page.locator('.present').waitFor({ state: 'detached' });
    },
  },
  byCommand('act', 'go.act'),
  part('deliver', 'files', 'deliver'),
  {
    name: 'compose',
    open: async ({ app, page }) => {
      await sendCommand(app, 'go.deliver');
      await shown(page, 'deliver');
      await tab(page, 'compose').click();
      await shown(page, 'compose');
    },
  },
  dialog('settings', 'settings'),
  dialog('palette', 'palette'),
  dialog('shortcuts', 'help.shortcuts'),
  dialog('backups', 'document.backups'),
  dialog('passphrase', 'document.passphrase'),
  dialog('privacy', 'document.privacy'),
  {
    name: 'tour',
    open: async ({ app, page }) => {
      await sendCommand(app, 'help.tour');
      await page.locator('.tour').waitFor();
    },
    leave: async (viewer) => {
      await escape(viewer);
      await viewer.page.locator('.tour').waitFor({ state: 'detached' });
    },
  },
];

/** The day of every picture. */
const PICTURE_DAY = '2026-03-12T14:03:00';

/** Clock and date say the same in every picture: where today stands, and the time after it or in the head. */
export async function hideClock(page: Page): Promise<void> {
  const now = new Date().toISOString();
  const language = await page.evaluate(() => document.documentElement.lang);
  const words = wordsOf(LANGUAGES.find((one) => one === language) ?? 'da');
  const days = [words.date(now), words.date(PICTURE_DAY)] as const;
  await page.evaluate(([today, day]) => {
    for (const place of document.querySelectorAll('.saved span'))
      place.textContent = place.textContent.replace(/\d{1,2}([.:])\d{2}/u, '14$103');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const [before, ...after] = (text.nodeValue ?? '').split(today);
      if (after.length === 0) continue;
      const timeless = after.map((rest) => rest.replace(/^(\D{0,6})\d{1,2}([.:])\d{2}/u, '$114$203'));
      text.nodeValue = [before, ...timeless].join(day);
    }
  }, days);
}

/**
 * Waits until what stands in the window stays: no answer of the engine is on its way, letters have their fonts, drawings their
 * width, and the pointer, wherever the last click left it, marks nothing.
 */
export async function untilSettled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await shown(page, 'quiet');
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A drawing takes the width of its place in the frame after the place has it.
    for (const _ of [1, 2, 3]) await frame();
  });
  await shown(page, 'quiet');
}

/** A picture of the window as it stands, without the blinking and the moving. */
export async function pictureOf(page: Page): Promise<Buffer> {
  await untilSettled(page);
  await hideClock(page);
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
}

/** The inside of the window, in px. */
export async function resize(
  viewer: Pick<Viewer, 'app' | 'page'>,
  width: number,
  height: number,
): Promise<void> {
  await viewer.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await viewer.page.waitForFunction(
    (size) => window.innerWidth === size.width && window.innerHeight === size.height,
    { width, height },
  );
}
