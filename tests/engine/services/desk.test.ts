/** The desk's methods: recent documents, whole copies, sizes, defaults of new engagements, two windows' engines. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
} from '../helpers.ts';

const PASSPHRASE = 'hest batteri hæftemaskine';

describe('recent documents', () => {
  it('tell the newest round with answers, as it was when the document was left', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const [before] = await engine.client.call('recent.list', {});
    expect(before).not.toHaveProperty('round');
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('engagement.close', {});
    const [after] = await engine.client.call('recent.list', {});
    // Group C does not say how many were invited, so the whole is not known either.
    expect(after?.round).toEqual({ label: 'Før', responded: 14, invited: null });
    expect(after?.openedAt).toBe(before?.openedAt);
  });

  it('say nothing of the answers of a document under a passphrase', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('passphrase.set', { passphrase: PASSPHRASE });
    await engine.client.call('engagement.close', {});
    const [entry] = await engine.client.call('recent.list', {});
    expect(entry).not.toHaveProperty('round');
  });

  it('are forgotten one by one, and the file stays', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const other = await createStandard(engine, 'andet.samspil');
    await engine.client.call('engagement.close', {});
    const list = await engine.client.call('recent.list', {});
    const entry = list.find(({ fileName }) => fileName === 'andet.samspil');
    if (entry === undefined) throw new Error('the second document is not on the list');
    expect(await engine.client.call('recent.forget', { file: entry.token })).toEqual({ forgotten: true });
    expect(await engine.client.call('recent.forget', { file: entry.token })).toEqual({ forgotten: false });
    expect((await engine.client.call('recent.list', {})).length).toBe(1);
    expect([file, other].every((one) => fs.existsSync(one))).toBe(true);
  });

  it('are the same in the engines of two windows, and so are the settings', async () => {
    const first = makeEngine();
    const second = makeEngine(first.folder);
    await second.client.call('settings.set', { theme: 'dark' });
    expect((await first.client.call('settings.get', {})).theme).toBe('dark');
    await createStandard(first, 'et.samspil');
    await createStandard(second, 'to.samspil');
    const names = (await first.client.call('recent.list', {})).map(({ fileName }) => fileName);
    expect(names).toEqual(['to.samspil', 'et.samspil']);
    expect((await first.client.call('settings.get', {})).theme).toBe('dark');
  });
});

describe('a whole copy', () => {
  it('holds every answer, is a document of its own, and leaves the open one open', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('engagement.publish', {});
    const copy = engine.at('kopi & 100 % #1.samspil');
    expect(await engine.client.call('document.duplicate', { file: engine.client.grant(copy) })).toEqual({
      fileName: 'kopi & 100 % #1.samspil',
    });
    const answers = (path: string): unknown =>
      readPublished(path, (db) => db.prepare('SELECT count(*) AS n FROM rating').get());
    expect(answers(copy)).toEqual(answers(file));
    const idOf = (path: string): unknown =>
      readPublished(path, (db) => db.prepare('SELECT document_id FROM document').get());
    expect(idOf(copy)).not.toEqual(idOf(file));
    expect((await engine.client.call('engagement.state', {})).open).toBe(true);
    const same = { file: engine.client.grant(file) };
    expect((await failureOf(engine.client.call('document.duplicate', same))).code).toBe('file.same-as-open');
  });

  it('of a document under a passphrase is under the same one', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('passphrase.set', { passphrase: PASSPHRASE });
    const copy = engine.at('kopi.samspil');
    const file = engine.client.grant(copy);
    await engine.client.call('document.duplicate', { file });
    expect(fs.readFileSync(copy).subarray(0, 14).toString('latin1')).toBe('Samspil sealed');
    await engine.client.call('engagement.close', {});
    expect((await failureOf(engine.client.call('engagement.open', { file }))).code).toBe(
      'document.passphrase-needed',
    );
    const opened = await engine.client.call('engagement.open', { file, passphrase: PASSPHRASE });
    expect(opened.protected).toBe(true);
    const [, round] = [opened, (await engine.client.call('engagement.overview', {})).rounds[0]];
    expect(round?.respondents).toBe(14);
  });
});

it('a new engagement begins with the limits of the settings', async () => {
  const engine = makeEngine();
  await engine.client.call('settings.set', { privacy: { minCell: 8 } });
  const file = engine.client.grant(engine.at('nyt.samspil'));
  const given = { client: 'K', name: 'N', language: 'da', instrument: 'relcap-6' } as const;
  await engine.client.call('engagement.create', { file, ...given });
  const { engagement } = await engine.client.call('engagement.overview', {});
  expect(engagement.privacy.min_cell).toBe(8);
  expect(engagement.privacy.min_group).toBe(engagement.instrument.privacy.min_group);
});

it('sizes count the files of each folder, and the backups once', async () => {
  const engine = makeEngine();
  await createStandard(engine);
  await engine.client.call('backup.make', {});
  const sizes = await engine.client.call('storage.sizes', {});
  const of = (place: string) => sizes.find((one) => one.place === place);
  expect(of('backups')?.files).toBe(2);
  expect(of('sessions')?.bytes).toBeGreaterThan(0);
  expect(of('settings')?.files).toBeGreaterThan(0);
  expect(of('logs')?.files).toBe(1);
});

it('a document that vanished is written again when the user says so, also without a change', async () => {
  const engine = makeEngine();
  const file = await createStandard(engine);
  fs.rmSync(file);
  expect((await engine.client.call('document.lookElsewhere', {})).state).toBe('missing');
  await engine.client.call('document.overwrite', {});
  expect(fs.existsSync(file)).toBe(true);
  expect((await engine.client.call('document.lookElsewhere', {})).state).toBe('same');
});

it('goes back to a backup and forth again, and saves one as a file', async () => {
  const engine = makeEngine();
  await createStandard(engine);
  await engine.client.call('backup.make', {});
  await engine.client.call('privacy.setRetention', { date: '2034-03-01' });
  const dateOf = async () => (await engine.client.call('privacy.retention', {})).date;
  const restore = async (reason: string): Promise<string> => {
    const list = await engine.client.call('backup.list', {});
    const id = list.find((one) => one.reason === reason)?.id;
    if (id === undefined) throw new Error(`no backup for ${reason}`);
    await engine.client.call('backup.restore', { id });
    return id;
  };
  await restore('asked');
  expect(await dateOf()).toBeNull();
  const id = await restore('restore');
  expect(await dateOf()).toBe('2034-03-01');
  const copy = engine.at('fra kopi.samspil');
  const { bytes } = await engine.client.call('backup.saveCopy', { id, file: engine.client.grant(copy) });
  expect(fs.statSync(copy).size).toBe(bytes);
  const own = engine.client.grant(engine.at('Børn & unge + 100 % #1.samspil'));
  expect((await failureOf(engine.client.call('backup.saveCopy', { id, file: own }))).code).toBe(
    'file.same-as-open',
  );
  await engine.client.close();
});

it('the overview says of which rounds results are kept without their answers', async () => {
  const engine = makeEngine();
  await createStandard(engine);
  await importSheet(engine, fixtureWide, '2026-1');
  const keptOf = async () =>
    (await engine.client.call('engagement.overview', {})).rounds.map(({ respondents, kept = false }) => [
      respondents,
      kept,
    ]);
  expect(await keptOf()).toEqual([
    [14, false],
    [0, false],
  ]);
  await engine.client.call('privacy.deleteAnswers', { confirm: 'Børn & unge + 100 % #1.samspil' });
  expect(await keptOf()).toEqual([
    [0, true],
    [0, false],
  ]);
});
