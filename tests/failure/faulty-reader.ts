/** A reader that goes wrong in the way that its file's name says: put in the place of the real one. */
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderTask } from '../../electron/engine/spreadsheet/reader-messages.ts';

const held: unknown[] = [];

const FAULTS: Readonly<Record<string, () => void>> = {
  'eats heap': () => {
    for (;;) held.push({ a: held.length, b: String(held.length) });
  },
  'eats heap in large pieces': () => {
    for (;;) held.push(new Array<number>(10_000_000).fill(0.5));
  },
  'eats a table': () => {
    const table = new Map<string, number>();
    for (;;) table.set(`key ${table.size}`, table.size);
  },
  'eats a parsed text': () => {
    for (;;) held.push(JSON.parse(`[${'1,'.repeat(1_000_000)}1]`));
  },
  'eats text': () => {
    for (;;) held.push(Array.from({ length: 10_000 }, (_, i) => `${held.length}-${i}`).join(','));
  },
  'eats memory outside the heap': () => {
    for (;;) held.push(Buffer.alloc(8_000_000, 1));
  },
  'never ends': () => {
    for (;;) held.length = 0;
  },
  'never ends but talks': () => {
    setInterval(() => parentPort?.postMessage({ kind: 'progress', fraction: 0.5 }), 10);
  },
  'never ends in an expression': () => {
    held.push(/^(a+)+$/.test(`${'a'.repeat(60)}b`));
  },
  throws: () => {
    throw new TypeError('x is not a function');
  },
  'rejects a promise': () => {
    void Promise.reject(new Error('nobody waits'));
  },
  exits: () => process.exit(3),
  'ends without a word': () => undefined,
};

const { path } = workerData as ReaderTask;
FAULTS[basename(path)]?.();
