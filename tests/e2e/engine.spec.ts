/** The engine dies under the window: it comes back with the engagement; when it cannot, the window says so. */
import { expect, test } from '../helpers/electron.ts';
import { giveUpEngine, killEngine, openMatrix, profileWith, waitForShown } from './desk.ts';

test('comes back by itself, with the engagement open', async ({ launch, sampleDocument }) => {
  const running = await launch({ profile: profileWith(), args: [sampleDocument] });
  const { page } = running;
  await openMatrix(page);
  const before = await page.getByRole('gridcell').first().getAttribute('aria-label');
  await killEngine(running);
  await expect(page.getByText(/er startet igen/u)).toBeVisible();
  await expect(page.getByRole('gridcell').first()).toHaveAttribute('aria-label', before ?? '');
  await page.getByRole('radio', { name: 'Kunde' }).click();
  await expect(page.getByText(/^Kundevisning/u)).toBeVisible();
  await page.getByRole('button', { name: /^Grupper/u }).click();
  await waitForShown(page, 'groups');
});

test('opens again what was opened from the recent ones', async ({ launch, sampleDocument }) => {
  const profile = profileWith();
  const first = await launch({ profile, args: [sampleDocument] });
  await waitForShown(first.page, 'overview');
  await first.close();
  const second = await launch({ profile });
  await second.page.getByRole('button', { name: /^Nordby Kommune/u }).click();
  await waitForShown(second.page, 'overview');
  await killEngine(second);
  await expect(second.page.getByText(/er startet igen/u)).toBeVisible();
  await second.page.getByRole('button', { name: /^Grupper/u }).click();
  await waitForShown(second.page, 'groups');
});

test('is given up after dying again and again, and the window says so', async ({ launch }) => {
  const running = await launch({ profile: profileWith() });
  await waitForShown(running.page, 'start');
  await giveUpEngine(running);
  await expect(running.page.getByText(/Beregningen kan ikke startes/u)).toBeVisible();
  await running.page.getByRole('button', { name: 'Indstillinger' }).click();
  await running.page.getByRole('radio', { name: 'Mørk' }).click();
  await expect(running.page.getByRole('alert')).toContainText('kører ikke længere');
});
