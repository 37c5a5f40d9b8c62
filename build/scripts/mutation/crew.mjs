/** Threads that work a list off; one that dies of a task (out of memory) is replaced and the task counts as killed. */
import { Worker } from 'node:worker_threads';

/**
 * Gives every task to a free thread. `done(result, task, index)` is called as results come in; a thread that ended over a
 * task gives `onDeath`'s result.
 */
export async function workOff({ size, workerData, kind, tasks, done, onDeath }) {
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
      const result = await new Promise((resolve) => {
        const died = () => {
          worker.removeAllListeners();
          worker = hire();
          resolve(onDeath(tasks[index]));
        };
        worker.once('error', died);
        worker.once('message', (message) => {
          worker.off('error', died);
          resolve(message);
        });
        worker.postMessage({ kind, task: tasks[index] });
      });
      done(result, tasks[index], index);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, member));
}
