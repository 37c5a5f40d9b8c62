/**
 * Takes pictures of the window's places on the practice case.
 * `node take-screens.ts <folder> [languages] [themes] [WIDTHxHEIGHT ...] [view,view]`: lists with commas; without them Danish, light,
 * 1440x900, all views. Names: `<language>-<view>.png`, with theme and width where several are asked for.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../shared/lib/language.ts';
import { buildSample, launchApp } from './electron.ts';
import { withPalette } from './palette-png.ts';
import { pictureOf, resize, VIEWS, type Viewer } from './views.ts';

const THEMES = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

const [folder = '', languages = 'da', themes = 'light', sizes = '1440x900', names = ''] =
  process.argv.slice(2);
if (folder === '') throw new Error('Name the folder for the pictures.');
const list = (text: string): readonly string[] => text.split(',').filter((one) => one !== '');
const wantedLanguages = LANGUAGES.filter((one) => list(languages).includes(one));
const wantedThemes = THEMES.filter((one) => list(themes).includes(one));
const wantedSizes = list(sizes).map((size) => size.split('x').map(Number));
const wantedViews = VIEWS.filter(({ name }) => names === '' || list(names).includes(name));
const withStart = names === '' || list(names).includes('start');

/** Writes one picture of the window in each size that is asked for. */
async function take(viewer: Viewer, theme: Theme, name: string): Promise<void> {
  for (const [width = 1440, height = 900] of wantedSizes) {
    await resize(viewer, width, height);
    const parts = [
      viewer.language,
      name,
      ...(wantedThemes.length > 1 ? [theme] : []),
      ...(wantedSizes.length > 1 ? [String(width)] : []),
    ];
    fs.writeFileSync(path.join(folder, `${parts.join('-')}.png`), withPalette(await pictureOf(viewer.page)));
  }
}

async function tour(language: Language, theme: Theme, sample: { folder: string; document: string }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-profile-'));
  fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ language, theme, tourSeen: true }));
  const { app, page, close } = await launchApp({ profile, args: [sample.document] });
  const viewer: Viewer = { app, page, language, folder: sample.folder };
  try {
    await page.locator('html[data-shown~="overview"]').waitFor({ state: 'attached', timeout: 120_000 });
    for (const view of wantedViews) {
      try {
        await view.open(viewer);
        await take(viewer, theme, view.name);
        await view.leave?.(viewer);
      } catch (error) {
        process.exitCode = 1;
        console.error(
          `${language} ${theme} ${view.name}: ${error instanceof Error ? error.message : 'failed'}`,
        );
      }
    }
    if (withStart) {
      await page.keyboard.press('Control+w');
      await page.locator('html[data-shown~="start"]').waitFor({ state: 'attached' });
      await take(viewer, theme, 'start');
    }
  } finally {
    await close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

fs.mkdirSync(folder, { recursive: true });
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-screens-'));
try {
  const sample = await buildSample(work);
  for (const language of wantedLanguages)
    for (const theme of wantedThemes) await tour(language, theme, sample);
} finally {
  fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
