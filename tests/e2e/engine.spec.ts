/** The engine dies under the window: it comes back with the engagement; when it cannot, the window says so. */
import { expect, test, type RunningApp } from '../helpers/electron.ts';
import { openMatrix, profileWith, waitForShown } from './desk.ts';

/** Ends the engine's process, as a crash would. */
async function killEngine({ app }: RunningApp): Promise<number> {
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Samspil engine')?.pid,
  );
  if (pid === undefined) throw new Error('no engine is running');
  process.kill(pid, 'SIGKILL');
  return pid;
}

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
  let last = await killEngine(running);
  for (let death = 1; death < 3; death += 1) {
    const gone = last;
    await expect
      .poll(() =>
        running.app.evaluate(
          ({ app: electron }, old) =>
            electron.getAppMetrics().some(({ name, pid }) => name === 'Samspil engine' && pid !== old),
          gone,
        ),
      )
      .toBe(true);
    last = await killEngine(running);
  }
  await expect(running.page.getByText(/Beregningen kan ikke startes/u)).toBeVisible();
  await running.page.getByRole('button', { name: 'Indstillinger' }).click();
  await running.page.getByRole('radio', { name: 'Mørk' }).click();
  await expect(running.page.getByRole('alert')).toContainText('kører ikke længere');
});
