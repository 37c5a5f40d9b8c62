/**
 * A process that opens a document again and again, adds its own mark to a list and saves, beside another one that does the same.
 * Says `done <mark>` when the saving was acknowledged.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { openDocument, type DocumentHost } from '../../electron/engine/document/document.ts';
import { readSetting, writeSetting } from '../../electron/engine/repositories/settings.ts';
import { isFailure } from '../../shared/lib/failure.ts';

const [file = '', folder = '', name = '', rounds = ''] = process.argv.slice(2);
const host: DocumentHost = {
  sessions: path.join(folder, `sessions-${name}`),
  backups: path.join(folder, `backups-${name}`),
  version: 'test',
  clock: () => new Date(),
  newId: () => randomUUID(),
  publishAfterMs: 3_600_000,
};

for (let round = 0; round < Number(rounds); round += 1) {
  const mark = `${name}${round}`;
  const document = await openDocument(file, host);
  const marks = (readSetting(document.db, 'marks') ?? []) as readonly string[];
  document.change(
    () => ({ action: 'test.marked', subject: null, counts: {} }),
    (db) => writeSetting(db, 'marks', [...marks, mark]),
  );
  try {
    await document.publish();
    process.stdout.write(`done ${mark}\n`);
  } catch (error) {
    if (!isFailure(error) || error.code !== 'document.changed-elsewhere') throw error;
    process.stdout.write(`told ${mark}\n`);
  }
  await document.discard();
}
