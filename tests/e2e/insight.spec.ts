/** Insight in real Electron: every tab in every theme. */
import type { Page } from '@playwright/test';
import { INSIGHT_TABS } from '../../renderer/app/place.ts';
import { expect, test } from '../helpers/electron.ts';
import { profileWith, waitForShown } from './desk.ts';
import { objections } from './objections.ts';

async function openTab(page: Page, tab: (typeof INSIGHT_TABS)[number]): Promise<void> {
  await waitForShown(page, 'engagement');
  await page.locator(`[role="tab"][data-key="${tab}"]`).click();
  await waitForShown(page, tab);
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe has nothing to object to on any tab in the ${theme} theme`, async ({
    launch,
    sampleDocument,
  }) => {
    const { page } = await launch({ profile: profileWith({ theme }), args: [sampleDocument] });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    for (const tab of INSIGHT_TABS) {
      await openTab(page, tab);
      expect.soft(await objections(page), tab).toEqual([]);
    }
    await openTab(page, 'matrix');
    await page.getByRole('complementary').getByRole('button', { name: 'Sådan er tallet lavet' }).click();
    await waitForShown(page, 'how');
    await expect(page.locator('.how-value')).toBeVisible();
    expect.soft(await objections(page), 'how this was made').toEqual([]);
    expect(complaints).toEqual([]);
  });
}
/** Where groups stand by hand, asked of the engine itself. */
const placedByHand = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.api['engagement.overview']({});
    return answer.ok ? Object.keys(answer.value.engagement.mapPlaces ?? {}) : null;
  });

test('a group that is moved on the map stays there in every round; undo and a button put it back', async ({
  launch,
  sampleDocument,
}) => {
  const { page } = await launch({ profile: profileWith(), args: [sampleDocument] });
  await openTab(page, 'network');
  const group = page.locator('.network-node').first();
  const id = (await group.getAttribute('data-group')) ?? '';
  const before = await group.boundingBox();
  if (before === null) throw new Error('The group is not drawn');
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => placedByHand(page)).toEqual([id]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Fortrudt: flyt gruppe på kortet')).toBeVisible();
  expect(await placedByHand(page)).toEqual([]);
  await expect.poll(() => group.boundingBox()).toEqual(before);

  await group.focus();
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await expect.poll(() => placedByHand(page)).toEqual([id]);
  const moved = await group.boundingBox();
  await page.getByRole('button', { name: /Runde$/u }).click();
  await page.getByRole('option').first().click();
  await waitForShown(page, 'network');
  await expect.poll(() => group.boundingBox()).toEqual(moved);
  await page.getByRole('button', { name: 'Sæt tilbage på plads' }).click();
  await expect.poll(() => placedByHand(page)).toEqual([]);
});
