/** The main places look as they did: pictures of the window beside kept ones, type may shift a little, layout may not. */
import path from 'node:path';
import { root } from '../../build/scripts/lib/paths.mjs';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { expect, test } from '../helpers/electron.ts';
import { compareWithKept, screenImage } from '../helpers/page-images.ts';
import { pictureOf, resize, VIEWS } from '../helpers/views.ts';
import { profileWith, waitForShown } from './desk.ts';

const EVERYWHERE = ['overview'];
const IN_DANISH = ['groups', 'relations', 'matrix', 'network', 'dialogue', 'deliver'];

for (const language of LANGUAGES)
  test(`the window looks as it did (${language})`, async ({ launch, sample, sampleDocument }) => {
    const profile = profileWith({ language, tourSeen: true });
    const { app, page } = await launch({ profile, args: [sampleDocument] });
    await waitForShown(page, 'overview');
    await resize({ app, page }, 1280, 800);
    const wanted = language === 'da' ? [...EVERYWHERE, ...IN_DANISH] : EVERYWHERE;
    for (const view of VIEWS.filter(({ name }) => wanted.includes(name))) {
      await view.open({ app, page, language, folder: sample.folder });
      const kept = path.join(root, 'tests', 'golden', 'window', `${language}-${view.name}.png`);
      // One place that has changed does not hide the others.
      expect.soft(compareWithKept(screenImage(await pictureOf(page)), kept)).toBeNull();
    }
  });
