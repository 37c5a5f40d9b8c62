/** The reader's own thread: reads one file, tells how far it is, hands the cells over and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { isFailure } from '../../../shared/lib/failure.ts';
import { buffersOf } from './cells.ts';
import { readPacked } from './file.ts';
import type { FromReader, ReaderTask } from './reader-messages.ts';

const TELL_EVERY_MS = 50;

const { path, limits } = workerData as ReaderTask;
let told = -TELL_EVERY_MS;
try {
  const workbook = await readPacked(path, {
    limits,
    onProgress: (fraction) => {
      const now = performance.now();
      if (now - told < TELL_EVERY_MS && fraction !== 1) return;
      told = now;
      tell({ kind: 'progress', fraction });
    },
  });
  const { block, end } = workbook.texts;
  tell({ kind: 'done', workbook }, [block.buffer, end.buffer, ...workbook.sheets.flatMap(buffersOf)]);
} catch (error) {
  if (!isFailure(error)) throw error;
  const cause = error.cause instanceof Error ? error.cause.message : '';
  tell({ kind: 'failure', code: error.code, params: error.params, cause });
}

function tell(message: FromReader, buffers: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, buffers);
}
