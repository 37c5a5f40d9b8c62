/** What comes over a place or beside it and is left with Escape: dialogs, drawers, menus, pop-ups; each with the way there. */
import type { Locator, Page } from '@playwright/test';
import { wordsOf, type MessageKey } from '../../shared/i18n/index.ts';
import { sendCommand, type View, type Viewer } from './views.ts';

const shown = async (page: Page, what: string): Promise<void> => {
  await page.locator(`html[data-shown~="${what}"]`).waitFor({ state: 'attached' });
};

/** Presses Escape once; then it is gone. */
const leaving =
  (selector: string) =>
  async ({ page }: Viewer): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.locator(selector).waitFor({ state: 'detached' });
  };

const DIALOG = '.overlay [role="dialog"]';

/** A dialog that a command opens. */
const byCommand = (name: string, command: string = name): View => ({
  name,
  open: async ({ app, page }) => {
    await sendCommand(app, command);
    await page.locator(DIALOG).waitFor();
  },
  leave: leaving('.overlay'),
});

interface ByButton {
  readonly name: string;
  /** Commands of the place, and what the place says when it is there. */
  readonly place: readonly [command: string, says: string];
  readonly button: (page: Page, t: (key: MessageKey) => string) => Locator;
  /** What is there then; a dialog without. */
  readonly what?: string;
}

const byButton = ({ name, place: [command, says], button, what = DIALOG }: ByButton): View => ({
  name,
  open: async ({ app, page, language }) => {
    await sendCommand(app, command);
    await shown(page, says);
    const target = button(page, wordsOf(language).t);
    // What opens beside its button closes when the place scrolls: that is over first.
    await target.scrollIntoViewIfNeeded();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await target.click();
    await page.locator(what).first().waitFor();
  },
  leave: leaving(what === DIALOG ? '.overlay' : what),
});

/** Over an open engagement with answers; the dialogs of the menu stand among the views. */
export const OVERLAYS: readonly View[] = [
  byCommand('practice-start', 'practice'),
  byCommand('examiner'),
  byCommand('guide-user', 'guide.user'),
  byCommand('guide-method', 'guide.method'),
  byCommand('guide-it', 'guide.it'),
  byCommand('settings-privacy', 'settings.privacy'),
  byCommand('settings-brands', 'settings.brands'),
  byCommand('settings-storage', 'settings.storage'),
  byCommand('settings-about', 'settings.about'),
  byCommand('import-choose', 'import'),
  byCommand('focus-editor', 'act.focus'),
  byCommand('action-editor', 'act.action'),
  byButton({
    name: 'merge',
    place: ['groups.groups', 'groups'],
    button: (page, t) => page.getByRole('button', { name: t('groups.merge') }),
  }),
  byButton({
    name: 'relations-hide',
    place: ['groups.relations', 'relations'],
    button: (page, t) => page.getByRole('button', { name: t('relations.preset.none') }),
  }),
  byButton({
    name: 'instrument-editor',
    place: ['survey.questionnaire', 'survey-questionnaire'],
    button: (page, t) => page.getByRole('button', { name: t('instrument.edit-copy') }),
  }),
  byButton({
    name: 'choice',
    place: ['survey.questionnaire', 'survey-questionnaire'],
    button: (page, t) => page.getByRole('button', { name: t('instrument.choose') }),
    what: '.choice-popover',
  }),
  byButton({
    name: 'brand',
    place: ['deliver.report', 'deliver'],
    button: (page, t) => page.getByRole('button', { name: t('brand.open') }),
  }),
  byButton({
    name: 'relation-drawer',
    place: ['go.matrix', 'matrix'],
    button: (page) => page.locator('[data-cell]').nth(1),
    what: '.drawer',
  }),
  byButton({
    name: 'network-drawer',
    place: ['go.network', 'network'],
    button: (page) => page.locator('.network-node').first(),
    what: '.drawer',
  }),
  byButton({
    name: 'help-tip',
    place: ['go.trust', 'trust'],
    button: (page) => page.locator('.help-tip').first(),
    what: '.help-popover',
  }),
  byButton({
    name: 'figure-menu',
    place: ['go.gaps', 'gaps'],
    button: (page) => page.locator('.figure-menu').first(),
    what: '[role="menu"]',
  }),
  byButton({
    name: 'document-menu',
    place: ['go.overview', 'overview'],
    button: (page) => page.locator('.head button.saved'),
    what: '[role="menu"]',
  }),
];
