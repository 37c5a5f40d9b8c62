import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startEngine } from '../../electron/engine/index.ts';
import { framesOf, openLog } from '../../electron/engine/log.ts';
import { createRouter, type Answer, type Handlers } from '../../electron/engine/router.ts';
import type { FromEngine, ToEngine } from '../../shared/api/wire.ts';
import { Failure } from '../../shared/lib/failure.ts';
import { DOCUMENT, makeFolder, makeHost, setup } from './helpers.ts';

function makeRouter(handlers: Partial<Handlers>) {
  const faults: { method: string; error: unknown }[] = [];
  const answers: Answer[] = [];
  let time = 0;
  const router = createRouter(handlers as Handlers, {
    onFault: (method, error) => {
      faults.push({ method, error });
      return `e${faults.length}`;
    },
    onAnswer: (answer) => answers.push(answer),
    now: () => (time += 5),
  });
  return { router, faults, answers };
}

/** Ends a test that hangs; a busy machine may need its time. */
const PATIENCE = { timeout: 30_000 };

describe('the router', () => {
  it.each(['nothing.here', 'toString', '__proto__', 'constructor', ''])(
    'refuses the method "%s"',
    async (method) => {
      const result = await makeRouter({}).router.answer(method, {});
      expect(result).toEqual({
        ok: false,
        error: { code: 'request.unknown-method', params: { method }, errorId: '' },
      });
    },
  );

  it('refuses input that does not fit, names the field and does not call the handler', async () => {
    const handler = vi.fn();
    const { router } = makeRouter({ 'settings.set': handler });
    for (const [input, field] of [
      [{ language: 'sv' }, 'language'],
      [{ theme: 3 }, 'theme'],
      [{ more: 1 }, '(input)'],
      [null, '(input)'],
      ['text', '(input)'],
    ] as const) {
      expect(await router.answer('settings.set', input)).toEqual({
        ok: false,
        error: { code: 'request.invalid', params: { method: 'settings.set', field }, errorId: '' },
      });
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('gives the value of the handler, and measures it', async () => {
    const { router, answers } = makeRouter({ 'settings.get': () => ({ language: 'nb', theme: 'dark' }) });
    expect(await router.answer('settings.get', {})).toEqual({
      ok: true,
      value: { language: 'nb', theme: 'dark' },
    });
    expect(answers).toEqual([{ method: 'settings.get', code: null, durationMs: 5 }]);
  });

  it('passes a Failure on and logs no fault', async () => {
    const { router, faults, answers } = makeRouter({
      'recent.list': () => Promise.reject(new Failure('file.missing', { file: 'Åse.samspil' })),
    });
    expect(await router.answer('recent.list', {})).toEqual({
      ok: false,
      error: { code: 'file.missing', params: { file: 'Åse.samspil' }, errorId: '' },
    });
    expect(faults).toEqual([]);
    expect(answers).toEqual([{ method: 'recent.list', code: 'file.missing', durationMs: 5 }]);
  });

  it('turns a fault into an error id and keeps its message to itself', async () => {
    const fault = new TypeError('Cannot read Anne Jensen');
    const { router, faults } = makeRouter({
      'app.info': () => {
        throw fault;
      },
    });
    const result = await router.answer('app.info', {});
    expect(result).toEqual({
      ok: false,
      error: { code: 'error.internal', params: { errorId: 'e1' }, errorId: 'e1' },
    });
    expect(faults).toEqual([{ method: 'app.info', error: fault }]);
  });
});

describe('the log', () => {
  const clock = () => new Date('2026-03-03T14:03:00Z');
  const lines = (file: string) =>
    fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('holds the stack without messages and folders', () => {
    const folder = makeFolder();
    const log = openLog(folder, clock);
    const error = Object.assign(new Error('/home/anne/Kommune X/Anne Jensen.samspil'), { code: 'ENOENT' });
    log.fault('e1', 'engagement.open', new Error('outer of Anne Jensen', { cause: error }));
    log.answer({ method: 'engagement.open', code: 'error.internal', durationMs: 12.4 });
    const text = fs.readFileSync(path.join(folder, 'engine.log'), 'utf8');
    expect(text).not.toMatch(/Anne|Kommune|home|tests\/engine/u);
    const [fault, answer] = lines(path.join(folder, 'engine.log'));
    expect(fault).toMatchObject({ at: '2026-03-03T14:03:00.000Z', errorId: 'e1', where: 'engagement.open' });
    expect(fault?.['stack']).toEqual(
      expect.arrayContaining([
        'Error',
        expect.stringContaining('router.test.ts:'),
        'caused by',
        'Error ENOENT',
      ]),
    );
    expect(answer).toMatchObject({ method: 'engagement.open', code: 'error.internal', durationMs: 12 });
  });

  it('leaves a message out that looks like a line of a stack', () => {
    const error = new Error('first\n    at Anne Jensen');
    expect(framesOf(error).join(' ')).not.toContain('Anne');
  });

  it('is rotated, and keeps two older files', () => {
    const folder = makeFolder();
    const log = openLog(folder, clock);
    for (const round of [1, 2, 3, 4]) {
      fs.writeFileSync(path.join(folder, 'engine.log'), `${round}`.repeat(1_000_000));
      log.answer({ method: 'm', code: null, durationMs: 1 });
    }
    expect(fs.readdirSync(folder).sort()).toEqual(['engine.1.log', 'engine.2.log', 'engine.log']);
    expect(fs.readFileSync(path.join(folder, 'engine.1.log'), 'utf8')[0]).toBe('4');
    expect(fs.readFileSync(path.join(folder, 'engine.2.log'), 'utf8')[0]).toBe('3');
    expect(lines(path.join(folder, 'engine.log'))).toHaveLength(1);
  });

  it('does not stop the engine when it cannot be written', () => {
    const folder = makeFolder();
    const blocked = path.join(folder, 'logs');
    fs.writeFileSync(blocked, '');
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const log = openLog(blocked, clock);
    log.answer({ method: 'a', code: null, durationMs: 1 });
    log.answer({ method: 'b', code: null, durationMs: 1 });
    expect(stderr).toHaveBeenCalledTimes(1);
    stderr.mockRestore();
  });
});

describe('startEngine', () => {
  /** An engine behind a port, and everything it posts. */
  function start() {
    const folder = makeFolder();
    const posted: FromEngine[] = [];
    let send: (message: ToEngine) => void = () => undefined;
    startEngine(
      {
        post: (message) => posted.push(structuredClone(message)),
        listen: (listener) => {
          send = listener;
        },
      },
      makeHost(folder),
    );
    let lastId = 0;
    const ask = async (message: (id: number) => ToEngine) => {
      const id = (lastId += 1);
      send(message(id));
      return vi.waitFor(() => {
        const found = posted.find((one) => one.type === 'response' && one.id === id);
        if (found?.type !== 'response') throw new Error('no answer yet');
        return found.result;
      }, PATIENCE);
    };
    return { folder, posted, send, ask };
  }

  it('is ready, answers under the id of the request, and closes on shutdown', async () => {
    const { folder, posted, send, ask } = start();
    expect(posted).toEqual([{ type: 'ready' }]);
    const file = path.join(folder, DOCUMENT);
    send({ type: 'grant', token: 't1', path: file });
    const input = { file: 't1', setup, force: false };
    const made = await ask((id) => ({ type: 'request', id, method: 'engagement.createFromSetup', input }));
    expect(made).toMatchObject({ ok: true, value: { open: true, fileName: DOCUMENT } });
    expect(posted.some((one) => one.type === 'event' && one.event === 'changed')).toBe(true);
    expect(await ask((id) => ({ type: 'shutdown', id }))).toMatchObject({ ok: true });
    expect(await ask((id) => ({ type: 'request', id, method: 'engagement.state', input: {} }))).toMatchObject(
      {
        ok: true,
        value: { open: false },
      },
    );
  });

  it('refuses a path in the place of a token', async () => {
    const { folder, ask } = start();
    const file = path.join(folder, DOCUMENT);
    const result = await ask((id) => ({ type: 'request', id, method: 'engagement.open', input: { file } }));
    expect(result.ok ? '' : result.error.code).toMatch(/^(request\.invalid|file\.token-unknown)$/u);
  });

  it('answers a shutdown that cannot save with the Failure, and stays', async () => {
    const { folder, send, ask } = start();
    const file = path.join(folder, 'sub', DOCUMENT);
    fs.mkdirSync(path.dirname(file));
    send({ type: 'grant', token: 't1', path: file });
    send({ type: 'grant', token: 't2', path: path.resolve('tests/fixtures/method/fixture_wide.csv') });
    const request = (method: string, input: unknown) => ask((id) => ({ type: 'request', id, method, input }));
    await request('engagement.createFromSetup', { file: 't1', setup, force: false });
    const imported = await request('import.run', { file: 't2', round: '2026-1', dryRun: false, jobId: 'j' });
    expect(imported).toMatchObject({ ok: true });
    fs.renameSync(path.dirname(file), path.join(folder, 'away'));
    expect(await ask((id) => ({ type: 'shutdown', id }))).toMatchObject({
      ok: false,
      error: { code: 'file.folder-missing', errorId: '' },
    });
    expect(await request('engagement.state', {})).toMatchObject({
      ok: true,
      value: { open: true, saved: { state: 'failed' } },
    });
    fs.renameSync(path.join(folder, 'away'), path.dirname(file));
    expect(await ask((id) => ({ type: 'shutdown', id }))).toMatchObject({ ok: true });
  });
});
