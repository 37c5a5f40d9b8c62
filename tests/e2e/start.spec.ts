/** The way to the first window: its frame stands before any script has run, in the user's language and theme. */
import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../shared/i18n/index.ts';
import { expect, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';

test('the page holds its first frame, in the language and theme that it is opened with', async ({
  launch,
}) => {
  const { app, page } = await launch({ profile: profileWith() });
  await waitForShown(page, 'start');
  const html = await app.evaluate(async ({ session }) => {
    const asked = 'app://samspil/index.html?language=nb&theme=dark';
    return (await session.defaultSession.fetch(asked)).text();
  });
  expect(html).toContain('<html lang="nb" data-theme="dark">');
  expect(html).toContain(wordsOf('nb').t('start.title'));
  expect(html).toContain('assets/first-frame.css');
});

test('the window is there with its menu, and its page begins in what was chosen last', async ({ launch }) => {
  const profile = profileWith();
  const settings = { language: 'en', theme: 'dark' };
  fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ ...settings, tourSeen: true }));
  fs.writeFileSync(path.join(profile, 'window.json'), JSON.stringify({ maximized: false, settings }));
  const { app, page } = await launch({ profile });
  await expect(page).toHaveURL(/language=en&theme=dark/u);
  await waitForShown(page, 'start');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.first-frame')).toHaveCount(0);
  const shown = await app.evaluate(({ BrowserWindow, Menu }) => ({
    visible: BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    menus: Menu.getApplicationMenu()?.items.map(({ label }) => label),
  }));
  expect(shown.visible).toEqual([true]);
  expect(shown.menus).toContain(wordsOf('en').t('menu.file'));
});
