/** The engine under supervision: relayed, restarted when it dies, given up when it cannot live. */
import { describe, expect, it } from 'vitest';
import { superviseEngine, type EngineProcess, type Supervisor } from '../../electron/main/supervisor.ts';
import type { FromEngine, ToEngine } from '../../shared/api/wire.ts';

class FakeEngine implements EngineProcess {
  readonly posted: ToEngine[] = [];
  killed = false;
  private hear: (message: FromEngine) => void = () => undefined;
  private exit: () => void = () => undefined;
  post(message: ToEngine): void {
    this.posted.push(message);
  }
  onMessage(listener: (message: FromEngine) => void): void {
    this.hear = listener;
  }
  onExit(listener: () => void): void {
    this.exit = listener;
  }
  kill(): void {
    this.killed = true;
  }
  say(message: FromEngine): void {
    this.hear(message);
  }
  answer(value: unknown): void {
    const asked = this.posted.findLast((message) => message.type !== 'grant');
    if (asked === undefined) throw new Error('nothing was asked');
    this.say({ type: 'response', id: asked.id, result: { ok: true, value } });
  }
  die(): void {
    this.exit();
  }
}

function setUp(): {
  engines: FakeEngine[];
  last: () => FakeEngine;
  supervisor: Supervisor;
  events: [string, unknown][];
  reopened: number[];
  clock: { now: number };
} {
  const engines: FakeEngine[] = [];
  const events: [string, unknown][] = [];
  const reopened: number[] = [];
  const clock = { now: 0 };
  const supervisor = superviseEngine({
    start: () => {
      const engine = new FakeEngine();
      engines.push(engine);
      return engine;
    },
    now: () => clock.now,
    onEvent: (event, payload) => events.push([event, payload]),
    reopen: () => {
      reopened.push(engines.length);
      return Promise.resolve();
    },
  });
  const last = (): FakeEngine => {
    const engine = engines.at(-1);
    if (engine === undefined) throw new Error('no engine');
    return engine;
  };
  return { engines, last, supervisor, events, reopened, clock };
}

describe('a supervised engine', () => {
  it('relays a request and its answer', async () => {
    const { supervisor, last } = setUp();
    last().say({ type: 'ready' });
    const answer = supervisor.call('app.info', {});
    last().answer({ version: '1' });
    expect(await answer).toEqual({ ok: true, value: { version: '1' } });
  });

  it('fails what was on its way when the engine dies, starts another and says so', async () => {
    const { engines, last, supervisor, events, reopened, clock } = setUp();
    last().say({ type: 'ready' });
    const lost = supervisor.call('capacity.get', {});
    clock.now = 60_000;
    last().die();
    expect(await lost).toMatchObject({ ok: false, error: { code: 'engine.restarted' } });
    expect(engines).toHaveLength(2);
    last().say({ type: 'ready' });
    await Promise.resolve();
    expect(reopened).toEqual([2]);
    expect(events).toEqual([['engine', { state: 'restarted' }]]);
  });

  it('gives a new engine the files that were known', () => {
    const { last, supervisor, clock } = setUp();
    supervisor.grant('a', '/x/a.samspil');
    clock.now = 60_000;
    last().die();
    expect(last().posted).toEqual([{ type: 'grant', token: 'a', path: '/x/a.samspil' }]);
  });

  it('gives up after three quick deaths, and answers at once from then on', async () => {
    const { engines, last, supervisor, events } = setUp();
    for (let death = 0; death < 3; death += 1) last().die();
    expect(engines).toHaveLength(3);
    expect(events).toEqual([['engine', { state: 'failed' }]]);
    expect(await supervisor.call('app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'engine.stopped' },
    });
  });

  it('forgets quick deaths when an engine has lived for a while', () => {
    const { engines, last, clock } = setUp();
    last().die();
    last().die();
    clock.now += 60_000;
    last().die();
    expect(engines).toHaveLength(4);
  });

  it('ends the engine when it has saved, and starts no other', async () => {
    const { engines, last, supervisor } = setUp();
    last().say({ type: 'ready' });
    const done = supervisor.shutdown();
    last().answer(null);
    expect(await done).toEqual({ ok: true, value: null });
    expect(last().killed).toBe(true);
    last().die();
    expect(engines).toHaveLength(1);
  });

  it('keeps the engine when saving failed', async () => {
    const { last, supervisor } = setUp();
    last().say({ type: 'ready' });
    const done = supervisor.shutdown();
    last().say({
      type: 'response',
      id: 1,
      result: { ok: false, error: { code: 'file.disk-full', params: {}, errorId: '' } },
    });
    expect(await done).toMatchObject({ ok: false, error: { code: 'file.disk-full' } });
    expect(last().killed).toBe(false);
    const again = supervisor.call('engagement.state', {});
    last().answer('alive');
    expect(await again).toEqual({ ok: true, value: 'alive' });
  });

  it('passes events on, also of an engine that has replaced another, and none of a dead one', () => {
    const { engines, last, events, clock } = setUp();
    const [first] = engines;
    clock.now = 60_000;
    last().die();
    first?.say({ type: 'event', event: 'changed', payload: { topics: ['session'] } });
    last().say({ type: 'event', event: 'changed', payload: { topics: ['recent'] } });
    expect(events).toEqual([['changed', { topics: ['recent'] }]]);
  });
});
