/**
 * Threads that work a list off. One that dies of a task (out of memory), or that hangs where it cannot be broken off, is
 * replaced.
 */
import { Worker } from 'node:worker_threads';

/**
 * Gives every task to a free thread, right after `prepare(task)`. `done(result, task)` is called as results come in; where a thread ended over a task,
 * or took longer than `patience` milliseconds, the result is that of `onDeath(task)`.
 */
export async function workOff({ size, workerData, kind, tasks, prepare, done, onDeath, patience }) {
  let next = 0;
  const hire = () =>
    new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
  const member = async () => {
    let worker = hire();
    while (next < tasks.length) {
      const index = next;
      next += 1;
      prepare?.(tasks[index]);
      const result = await new Promise((resolve) => {
        const died = () => {
          clearTimeout(timer);
          worker.removeAllListeners();
          // What it may still say while it ends is of no interest.
          worker.on('error', () => undefined);
          void worker.terminate();
          worker = hire();
          resolve(onDeath(tasks[index]));
        };
        const timer = setTimeout(died, patience);
        worker.once('error', died);
        worker.once('message', (message) => {
          clearTimeout(timer);
          worker.off('error', died);
          resolve(message);
        });
        worker.postMessage({ kind, task: tasks[index] });
      });
      done(result, tasks[index]);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, member));
}
