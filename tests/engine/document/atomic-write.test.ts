import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RENAME_WAITS_MS, sweepBeside, writeBeside } from '../../../electron/engine/document/atomic-write.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { failureOf, makeFolder } from '../helpers.ts';

const write = (text: string) => (temporary: string) => fs.promises.writeFile(temporary, text);

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Steps whose rename fails the given number of times. */
function heldSteps(times: number, code = 'EPERM') {
  const waits: number[] = [];
  let left = times;
  return {
    waits,
    steps: {
      rename: (from: string, to: string) =>
        left-- > 0 ? Promise.reject(systemError(code)) : fs.promises.rename(from, to),
      wait: (ms: number) => Promise.resolve(waits.push(ms)),
    },
  };
}

describe('writeBeside', () => {
  it('writes a new file and replaces an old one, and leaves nothing else', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'Rapport æøå & 50 % #1.pdf');
    await writeBeside(file, write('one'));
    await writeBeside(file, write('two'));
    expect(fs.readFileSync(file, 'utf8')).toBe('two');
    expect(fs.readdirSync(folder)).toEqual([path.basename(file)]);
  });

  it('keeps the old file and removes the temporary one when writing fails', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'a.pdf');
    fs.writeFileSync(file, 'old');
    const fault = new Error('half way');
    const failing = writeBeside(file, async (temporary) => {
      await fs.promises.writeFile(temporary, 'ha');
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    expect(fs.readdirSync(folder)).toEqual(['a.pdf']);
  });

  it.each([1, 3, RENAME_WAITS_MS.length])('tries again when the rename is held %i times', async (times) => {
    const file = path.join(makeFolder(), 'a.pdf');
    const { waits, steps } = heldSteps(times);
    await writeBeside(file, write('new'), steps);
    expect(fs.readFileSync(file, 'utf8')).toBe('new');
    expect(waits).toEqual(RENAME_WAITS_MS.slice(0, times));
  });

  it('gives up with a Failure when the target stays held', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'a.pdf');
    fs.writeFileSync(file, 'old');
    const { steps } = heldSteps(100, 'EBUSY');
    const failure = await failureOf(writeBeside(file, write('new'), steps));
    expect(failure.code).toBe('file.busy');
    expect(failure.params).toEqual({ file: 'a.pdf', folder: path.basename(folder) });
    expect(fs.readdirSync(folder)).toEqual(['a.pdf']);
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
  });

  it.each([
    ['ENOSPC', 'file.disk-full'],
    ['SQLITE_FULL', 'file.disk-full'],
    ['EROFS', 'file.read-only'],
    ['EACCES', 'file.no-access'],
    ['EIO', 'file.not-writable'],
    ['SQLITE_IOERR_WRITE', 'file.not-writable'],
    ['ENAMETOOLONG', 'file.name-too-long'],
  ])('names %s as %s', async (code, expected) => {
    const file = path.join(makeFolder(), 'a.xlsx');
    const failure = await failureOf(writeBeside(file, () => Promise.reject(systemError(code))));
    expect(failure.code).toBe(expected);
    expect(failure.params).toMatchObject({ file: 'a.xlsx' });
  });

  it('names a missing folder, a file in place of a folder, and a folder in place of the file', async () => {
    const folder = makeFolder();
    fs.writeFileSync(path.join(folder, 'text'), '');
    const missing = await failureOf(writeBeside(path.join(folder, 'nothing', 'a.pdf'), write('x')));
    expect([missing.code, missing.params.folder]).toEqual(['file.folder-missing', 'nothing']);
    const inText = await failureOf(writeBeside(path.join(folder, 'text', 'a.pdf'), write('x')));
    expect(inText.code).toBe('file.folder-missing');
    fs.mkdirSync(path.join(folder, 'sub.pdf'));
    expect((await failureOf(writeBeside(path.join(folder, 'sub.pdf'), write('x')))).code).toBe(
      'file.is-folder',
    );
    expect(fs.readdirSync(folder).sort()).toEqual(['sub.pdf', 'text']);
  });

  it('passes the Failure of the writer on', async () => {
    const failure = await failureOf(
      writeBeside(path.join(makeFolder(), 'a'), () => Promise.reject(new Failure('job.cancelled'))),
    );
    expect(failure.code).toBe('job.cancelled');
  });

  it('writes through a link and keeps the permissions of the file', async () => {
    const folder = makeFolder();
    const real = path.join(folder, 'real.pdf');
    const link = path.join(folder, 'link.pdf');
    fs.writeFileSync(real, 'old', { mode: 0o600 });
    fs.symlinkSync(real, link);
    await writeBeside(link, write('new'));
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(real, 'utf8')).toBe('new');
    expect(fs.statSync(real).mode & 0o777).toBe(0o600);
  });

  it('takes names of the longest kind', async () => {
    const folder = makeFolder();
    const file = path.join(folder, `${'æ'.repeat(120)}.pdf`);
    await writeBeside(file, write('x'));
    expect(fs.readdirSync(folder)).toEqual([path.basename(file)]);
  });
});

describe('sweepBeside', () => {
  it('removes only old temporaries of this file whose process is gone', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'a.samspil');
    let temporary = '';
    await writeBeside(file, async (name) => {
      temporary = path.basename(name);
      await fs.promises.writeFile(name, 'x');
    });
    const other = temporary.replace(/^\.samspil-[0-9a-f]{8}/u, '.samspil-00000000');
    const gone = temporary.replace(`-${process.pid}-`, '-2147483646-');
    const goneOther = other.replace(`-${process.pid}-`, '-2147483646-');
    for (const name of [temporary, gone, goneOther, `${gone}-journal`, 'kept.tmp'])
      fs.writeFileSync(path.join(folder, name), 'left');
    const now = new Date();
    expect(await sweepBeside(file, now)).toBe(0);
    expect(await sweepBeside(file, new Date(now.getTime() + 120_000))).toBe(2);
    expect(fs.readdirSync(folder).sort()).toEqual([temporary, goneOther, 'a.samspil', 'kept.tmp'].sort());
  });

  it('is silent about a folder that is not there', async () => {
    expect(await sweepBeside(path.join(makeFolder(), 'x', 'a.samspil'), new Date())).toBe(0);
  });
});
