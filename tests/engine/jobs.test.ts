import { describe, expect, it } from 'vitest';
import { createJobs, type Job } from '../../electron/engine/jobs/jobs.ts';
import type { ApiEvents } from '../../shared/api/methods.ts';
import { failureOf } from './helpers.ts';

/** Work that waits until it is told to end. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Turns until cancelled. */
const endless = async (job: Job): Promise<never> => {
  for (;;) await job.report(null, 'job.reading');
};

describe('jobs', () => {
  it('run one at a time, in order', async () => {
    const jobs = createJobs(() => undefined);
    const order: string[] = [];
    const first = gate();
    const a = jobs.run('a', async () => {
      order.push('a begins');
      await first.opened;
      order.push('a ends');
    });
    const b = jobs.run('b', () => Promise.resolve(order.push('b')));
    await Promise.resolve();
    first.open();
    await Promise.all([a, b]);
    expect(order).toEqual(['a begins', 'a ends', 'b']);
  });

  it('tell their progress under their own id', async () => {
    const told: ApiEvents['progress'][] = [];
    const jobs = createJobs((progress) => told.push(progress));
    await jobs.run('j', async (job) => {
      await job.report(0, 'job.reading');
      job.tell(1, 'job.storing');
    });
    expect(told.at(0)).toEqual({ jobId: 'j', fraction: 0, step: 'job.reading' });
    expect(told.at(-1)).toEqual({ jobId: 'j', fraction: 1, step: 'job.storing' });
  });

  it('are cancelled while they run, and the next one runs', async () => {
    const jobs = createJobs(() => undefined);
    const running = failureOf(jobs.run('a', endless));
    const next = jobs.run('b', () => Promise.resolve(7));
    await Promise.resolve();
    expect(jobs.cancel('a')).toBe(true);
    expect((await running).code).toBe('job.cancelled');
    expect(await next).toBe(7);
    expect(jobs.cancel('a')).toBe(false);
  });

  it('are cancelled before they begin', async () => {
    const jobs = createJobs(() => undefined);
    const running = failureOf(jobs.run('a', endless));
    let began = false;
    const waiting = failureOf(
      jobs.run('b', () => {
        began = true;
        return Promise.resolve();
      }),
    );
    expect(jobs.cancel('b')).toBe(true);
    jobs.cancelAll();
    expect((await waiting).code).toBe('job.cancelled');
    expect((await running).code).toBe('job.cancelled');
    expect(began).toBe(false);
  });

  it('turn whatever an aborted work throws into the cancellation, and nothing else', async () => {
    const jobs = createJobs(() => undefined);
    const aborted = failureOf(
      jobs.run('a', async (job) => {
        await new Promise((_, reject) =>
          job.signal.addEventListener('abort', () => reject(new Error('aborted'))),
        );
      }),
    );
    await Promise.resolve();
    await Promise.resolve();
    jobs.cancelAll();
    expect((await aborted).code).toBe('job.cancelled');
    await expect(jobs.run('b', () => Promise.reject(new Error('own fault')))).rejects.toThrow('own fault');
  });

  it('refuse an id that is in use', async () => {
    const jobs = createJobs(() => undefined);
    const running = failureOf(jobs.run('a', endless));
    const failure = await failureOf(jobs.run('a', () => Promise.resolve()));
    expect(failure.code).toBe('request.invalid');
    jobs.cancelAll();
    await running;
  });
});
