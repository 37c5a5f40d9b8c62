/** Places that are hard on programs: every use of a document works there as anywhere. */
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createStandard, filesIn, fixtureWide, importSheet, makeEngine, makeFolder } from '../helpers.ts';

const PLACES: Readonly<Record<string, readonly string[]>> = {
  'of more than 500 characters': [
    'Børn & unge '.repeat(8),
    'forløb + opfølgning '.repeat(6),
    'å'.repeat(120),
  ],
  'with what addresses and shells take for their own': ['100 %20 #1 & co', "Ø's; $HOME `x` (1)", 'a?b=c!'],
  'with letters of two kinds': ['Forløb æøå', 'Forløb æøå'.normalize('NFD')],
};

describe.skipIf(process.platform === 'win32')('a document in a place', () => {
  it.each(Object.entries(PLACES))(
    '%s is made, saved, kept, moved, found again and removed',
    async (_, names) => {
      const folder = path.join(makeFolder(), ...names.map((name) => name.trim()));
      fs.mkdirSync(folder, { recursive: true });
      const { client, host } = makeEngine();
      const engine = { client, host, folder, at: (one: string) => path.join(folder, one) };
      const name = 'Før & efter + 50 % #1.samspil';
      const file = await createStandard(engine, name);
      await importSheet(engine, fixtureWide, '2026-1');
      await client.call('engagement.publish', {});
      const kept = await client.call('backup.make', {});
      await client.call('engagement.setStatistics', { seed: 5 });
      await client.call('backup.restore', { id: kept[0]?.id ?? '' });
      const copy = engine.at('Kopi: & + # %.samspil');
      await client.call('document.saveAs', { file: client.grant(copy) });
      expect((await client.call('engagement.state', {})).saved.state).toBe('saved');
      await client.call('engagement.close', {});

      for (const one of [file, copy]) {
        // As bytes: SQLite itself cannot open a path of more than 512 bytes.
        const db = new Database(fs.readFileSync(one));
        expect(db.prepare('SELECT count(*) FROM respondent').pluck().get()).toBe(14);
        db.close();
      }
      expect(filesIn(folder)).toEqual([path.basename(copy), name].sort());
      const damaged = fs.readFileSync(file).fill(0, 0, 100);
      fs.writeFileSync(file, damaged);
      expect(await client.call('backup.list', { file: client.grant(file) })).not.toEqual([]);
      const structure = engine.at('Ny.samspil');
      await client.call('engagement.open', { file: client.grant(copy) });
      await client.call('document.copyStructure', { file: client.grant(structure) });
      await client.call('engagement.close', {});
      fs.rmSync(structure);
      const saved = engine.at('Reddet & + # %.samspil');
      const report = await client.call('salvage.write', {
        document: client.grant(file),
        file: client.grant(saved),
      });
      expect(report.tables.find(({ table }) => table === 'respondent')).toMatchObject({
        kept: 14,
        whole: true,
      });

      await client.call('engagement.open', { file: client.grant(copy) });
      await client.call('privacy.removeFromComputer', { confirm: path.basename(copy), deleteFile: true });
      expect(filesIn(folder)).toEqual([name, path.basename(saved)].sort());
      await client.close();
    },
  );
});
