/** A process that changes and publishes a document until it is killed. Says on stdout what it has acknowledged. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { createDocument, openDocument, type DocumentHost } from '../../electron/engine/document/document.ts';

const [file = '', sessions = '', mode = ''] = process.argv.slice(2);
const host: DocumentHost = {
  sessions,
  backups: path.join(path.dirname(sessions), 'backups'),
  version: 'test',
  clock: () => new Date(),
  newId: () => randomUUID(),
  publishAfterMs: 3_600_000,
};
const say = (line: string) => process.stdout.write(`${line}\n`);

const exists = await fs.stat(file).then(
  () => true,
  () => false,
);
const document = exists ? await openDocument(file, host) : await createDocument(file, host, () => undefined);
const last = () =>
  Number(document.db.get<{ value: string }>("SELECT value FROM setting WHERE key = 'n'")?.value ?? '0');

/** One change: a counter, and a row of some size so that a publish takes a while. */
function change(value: number): void {
  document.change(
    () => ({ action: 'test.changed', subject: null, counts: { value } }),
    (db) => {
      db.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('n', ?)", String(value));
      for (let row = 0; row < 20; row += 1)
        db.run(
          'INSERT INTO setting (key, value) VALUES (?, ?)',
          `${value}-${row}`,
          JSON.stringify('x'.repeat(500)),
        );
    },
  );
  say(`changed ${value}`);
}

if (mode === 'stop-before-rename') {
  change(last() + 1);
  // The rename never comes; the parent kills here.
  const rename = fs.rename;
  fs.rename = (from, to) => {
    if (to !== file) return rename(from, to);
    say('before rename');
    return new Promise(() => setInterval(() => undefined, 1000));
  };
  await document.publish();
} else {
  say('ready');
  for (;;) {
    change(last() + 1);
    await document.publish();
    say(`published ${last()}`);
  }
}
