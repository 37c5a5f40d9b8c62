import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findOwners,
  FORGOTTEN_AFTER_MS,
  putOwnerMark,
  removeOwnerMark,
  type Machine,
} from '../../../electron/engine/document/owner-mark.ts';
import { isOwnerMark, makeFolder } from '../helpers.ts';

const now = new Date();
const started = new Date(now.getTime() - 3_600_000);
const machine = (host: string, running = true): Machine => ({
  host,
  startedAt: started,
  isRunning: () => running,
});
const marksIn = (folder: string) => fs.readdirSync(folder).filter(isOwnerMark);

describe('an owner mark', () => {
  it('says which computer has a document open since when, and nothing of who', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'Børn & unge #1.samspil');
    await putOwnerMark(file, 'session-1', now, machine('KONTOR-7'));
    const [name = ''] = marksIn(folder);
    expect(
      Object.keys(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as object).sort(),
    ).toEqual(['host', 'process', 'schema', 'session', 'since']);
    expect(name).not.toContain('Børn');
    expect(await findOwners(file, null, now, machine('ANDEN'))).toEqual([
      { session: 'session-1', host: 'KONTOR-7', since: now.toISOString(), here: false },
    ]);
    expect(await findOwners(file, 'session-1', now, machine('KONTOR-7'))).toEqual([]);
    expect(await findOwners(path.join(folder, 'other.samspil'), null, now, machine('ANDEN'))).toEqual([]);
    await removeOwnerMark(file, 'session-1');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('of several is listed longest first', async () => {
    const file = path.join(makeFolder(), 'a.samspil');
    await putOwnerMark(file, 'late', now, machine('B'));
    await putOwnerMark(file, 'early', new Date(now.getTime() - 1000), machine('C'));
    const owners = await findOwners(file, null, now, machine('A'));
    expect(owners.map(({ host }) => host)).toEqual(['C', 'B']);
  });

  it.each([
    ['whose process is gone', machine('A', false), now, 0],
    ['from before this computer was started', machine('A'), new Date(started.getTime() - 120_000), 0],
    ['of another computer that was not renewed for a week', machine('B'), now, FORGOTTEN_AFTER_MS + 1000],
  ])('%s is swept', async (_, writer, since, later) => {
    const folder = makeFolder();
    const file = path.join(folder, 'a.samspil');
    await putOwnerMark(file, 'left', since, writer);
    const looker = machine('A', writer.isRunning(1));
    expect(await findOwners(file, null, new Date(now.getTime() + later), looker)).toEqual([]);
    expect(marksIn(folder)).toEqual([]);
  });

  it('that is half written is nobody, and is swept when it stays so', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'a.samspil');
    await putOwnerMark(file, 'half', now, machine('B'));
    const [name = ''] = marksIn(folder);
    fs.writeFileSync(path.join(folder, name), '{"schema":1,"sess');
    expect(await findOwners(file, null, now, machine('A'))).toEqual([]);
    expect(marksIn(folder)).toHaveLength(1);
    expect(await findOwners(file, null, new Date(now.getTime() + 120_000), machine('A'))).toEqual([]);
    expect(marksIn(folder)).toEqual([]);
  });

  it('is no reason to fail where it cannot be written or read', async () => {
    const file = path.join(makeFolder(), 'nothing', 'a.samspil');
    await putOwnerMark(file, 's', now, machine('A'));
    expect(await findOwners(file, null, now, machine('A'))).toEqual([]);
  });
});
