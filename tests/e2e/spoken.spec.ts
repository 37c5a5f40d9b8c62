/** What a screen reader hears: progress and the end of an import, an export and an undo; and that nothing moves where motion is to be little. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { answerOpenDialog, answerSaveDialog, expect, runSamspil, test } from '../helpers/electron.ts';
import { OVERLAYS } from '../helpers/overlays.ts';
import { VIEWS } from '../helpers/views.ts';
import { choose, profileWith, waitForShown } from './desk.ts';
import { overviewOf, patternOf } from './hands.ts';

interface Heard {
  readonly role: string;
  readonly text: string;
}

/**
 * Listens as a screen reader does: to changes inside regions that are polite or alerts, and to alerts that come; not to what is hidden
 * from it by a dialog.
 */
async function listen(page: Page): Promise<() => Promise<readonly Heard[]>> {
  await page.evaluate(() => {
    const heard: Heard[] = [];
    (globalThis as unknown as { heard: Heard[] }).heard = heard;
    const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const known = new WeakSet<Element>(document.querySelectorAll(regions));
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest(regions) ?? null;
        if (region?.closest('[aria-hidden="true"], [inert]') === null && known.has(region))
          heard.push({ role: region.getAttribute('role') ?? 'live', text: region.textContent });
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const come = [...(node.matches(regions) ? [node] : []), ...node.querySelectorAll(regions)];
          for (const one of come) {
            known.add(one);
            if (one.getAttribute('role') === 'alert') heard.push({ role: 'alert', text: one.textContent });
          }
        }
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

for (const language of LANGUAGES)
  test(`an import, an export and an undo are heard as they go and as they end (${language})`, async ({
    launch,
    sample,
    folder,
  }) => {
    const words = wordsOf(language);
    const document = path.join(folder, 'nyt.samspil');
    await runSamspil(['new', document, '--setup', path.join(sample.folder, 'setup.json')]);
    const { app, page } = await launch({ profile: profileWith({ language }), args: [document] });
    await waitForShown(page, 'engagement');
    const heard = await listen(page);
    const hears = async (role: string, text: string | RegExp): Promise<void> => {
      const fits = (all: readonly Heard[]): boolean =>
        all.some(
          (one) =>
            one.role === role && (typeof text === 'string' ? one.text.includes(text) : text.test(one.text)),
        );
      await expect.poll(async () => fits(await heard()), { message: `${role}: ${text}` }).toBe(true);
    };

    // What cannot be read is said at once.
    await choose(app, 'import');
    await answerOpenDialog(app, [path.join(sample.folder, 'setup.json')]);
    const wizard = page.getByRole('dialog', { name: words.t('import.title') });
    await wizard.getByRole('button', { name: words.t('import.choose') }).click();
    await expect(wizard.getByRole('alert')).toBeVisible();
    await hears('alert', 'setup.json');

    await answerOpenDialog(app, [path.join(sample.folder, 'nordby-2026-1-surveyxact.xlsx')]);
    await wizard.getByRole('button', { name: words.t('import.choose') }).click();
    await hears('status', words.t('import.reading').replace(/\s*…$/u, ''));
    await wizard.getByRole('button', { name: patternOf(words, 'import.store-count') }).click();
    await wizard.getByRole('button', { name: words.t('import.show-matrix') }).waitFor();
    const respondents =
      (await overviewOf(page)).rounds.find((round) => round.respondents > 0)?.respondents ?? 0;
    await hears('status', words.t('import.storing').replace(/\s*…$/u, ''));
    await hears('status', words.t('import.done', { count: respondents }));
    await wizard.getByRole('button', { name: words.t('import.show-matrix') }).click();
    await waitForShown(page, 'matrix');

    await choose(app, 'edit.undo');
    await hears('status', patternOf(words, 'undo.done'));
    await choose(app, 'edit.redo');
    await hears('status', patternOf(words, 'undo.done-again'));

    await choose(app, 'go.deliver');
    await waitForShown(page, 'deliver');
    const card = page.getByRole('region', { name: words.t('deliver.report'), exact: true });
    await answerSaveDialog(app, path.join(folder, 'findes ikke', 'rapport.pdf'));
    await card.getByRole('button', { name: words.t('deliver.report-write') }).click();
    await expect(card.getByRole('alert')).toBeVisible();
    await hears('alert', 'rapport.pdf');
    await answerSaveDialog(app, path.join(folder, 'hørt.pdf'));
    await card.getByRole('button', { name: words.t('deliver.report-write') }).click();
    await expect(card.getByText('hørt.pdf')).toBeVisible();
    await hears('status', words.t('job.writing').replace(/\s*…$/u, ''));
    await hears('status', 'hørt.pdf');
  });

/** Elements that a change would move or fade, or that move now; what waits and then is there in one step does not move. */
async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const { transitionDuration, animationTimingFunction, scrollBehavior } = style;
      const animates = style.animationName !== 'none' && !animationTimingFunction.startsWith('steps');
      const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      if (lasts || animates || scrollBehavior === 'smooth')
        found.push(`${element.tagName}.${element.className.toString()}`);
    }
    return found;
  });
}

test('nothing moves where the system asks for little motion', async ({ launch, sample, sampleDocument }) => {
  const { app, page } = await launch({ profile: profileWith({ tourSeen: true }), args: [sampleDocument] });
  await waitForShown(page, 'overview');
  // Else the test could not fail.
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const viewer = { app, page, language: 'da', folder: sample.folder } as const;
  for (const { name, open, leave } of [...VIEWS, ...OVERLAYS]) {
    await open(viewer);
    expect.soft(await moving(page), name).toEqual([]);
    await leave?.(viewer);
  }
});
