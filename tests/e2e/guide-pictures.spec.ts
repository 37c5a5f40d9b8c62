/**
 * The pictures of the user guide show the window as it is: taken again and compared, every place in Danish and a few in the other
 * languages, which have the same screens with other words.
 */
import fs from 'node:fs';
import path from 'node:path';
import { GUIDE_SIZE, GUIDE_VIEWS } from '../../build/scripts/lib/guide-views.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';
import { LANGUAGES, type Language } from '../../shared/lib/language.ts';
import { expect, test } from '../helpers/electron.ts';
import { howFarApart, screenImage } from '../helpers/page-images.ts';
import { pictureOf, resize, VIEWS, type Viewer } from '../helpers/views.ts';
import { profileWith, waitForShown } from './desk.ts';

const IN_EVERY_LANGUAGE: readonly string[] = ['overview', 'compose', 'start'];
const wantedIn = (language: Language): readonly string[] =>
  language === 'da' ? GUIDE_VIEWS : IN_EVERY_LANGUAGE;

const keptPicture = (name: string): string => path.join(root, 'build', 'guide', 'screenshots', `${name}.png`);

/** What is wrong with the guide's picture of the place that is shown; null: nothing. */
async function whatChanged(viewer: Viewer, view: string): Promise<string | null> {
  const { page, language } = viewer;
  await resize(viewer, GUIDE_SIZE.width, GUIDE_SIZE.height);
  const name = `${language}-${view}`;
  const file = keptPicture(name);
  if (!fs.existsSync(file)) return `${name} is missing`;
  const kept = screenImage(fs.readFileSync(file));
  let how: string | null = null;
  const look = async (): Promise<boolean> => {
    how = howFarApart(screenImage(await pictureOf(page)), kept);
    return how === null;
  };
  // A place that is still finding its width is looked at again; one that has changed never comes to look as it did.
  const alike = expect.poll(look, { timeout: 5_000, intervals: [100, 250, 500] }).toBe(true);
  const isAlike = await alike.then(
    () => true,
    () => false,
  );
  return isAlike ? null : `${name}: ${how ?? ''}`;
}

for (const language of LANGUAGES)
  test(`the guide's pictures are current (${language})`, async ({ launch, sample, sampleDocument }) => {
    const profile = profileWith({ language, tourSeen: true });
    const { app, page } = await launch({ profile, args: [sampleDocument] });
    const viewer: Viewer = { app, page, language, folder: sample.folder };
    await waitForShown(page, 'overview');
    const wanted = wantedIn(language);
    const changed: (string | null)[] = [];
    for (const view of VIEWS.filter(({ name }) => wanted.includes(name))) {
      await view.open(viewer);
      changed.push(await whatChanged(viewer, view.name));
      await view.leave?.(viewer);
    }
    await page.keyboard.press('Control+w');
    await waitForShown(page, 'start');
    changed.push(await whatChanged(viewer, 'start'));
    expect(changed).toHaveLength(wanted.length);
    expect(
      changed.filter((one) => one !== null),
      'Screens have changed since the pictures of the user guide were taken: run `npm run screenshots`, look at what changed in build/guide/screenshots, and keep it.',
    ).toEqual([]);
  });
