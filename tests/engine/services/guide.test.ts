/** The guides as PDF. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { GUIDES } from '../../../shared/report/guide/guides.ts';
import { connectEngine } from '../../../electron/engine/index.ts';
import { failureOf, makeEngine } from '../helpers.ts';
import { pageTexts } from '../../helpers/pdf-tools.ts';

describe('a guide', () => {
  it.each(GUIDES.flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const)))(
    '%s is written in %s with every chapter, without a document',
    async (id, language) => {
      const engine = makeEngine();
      const file = engine.client.grant(engine.at('guide.pdf'));
      const { pages } = await engine.client.call('guide.write', { file, guide: id, language });
      expect(pages).toBeGreaterThan(4);
      const text = (pageTexts(engine.at('guide.pdf')) ?? []).join(' ').replace(/\s+/gu, ' ');
      const chapters = GUIDES.find((guide) => guide.id === id)?.chapters ?? [];
      expect(chapters.length).toBeGreaterThan(3);
      for (const { title } of chapters) expect(text).toContain(title[language]);
      await engine.client.close();
    },
  );

  it('is the same to the byte whenever it is written', async () => {
    const engine = makeEngine();
    const later = connectEngine({ ...engine.host, clock: () => new Date('2031-05-06T07:08:09Z') });
    const written = await Promise.all(
      [engine.client, later].map(async (client, index) => {
        const file = engine.at(`guide-${index}.pdf`);
        await client.call('guide.write', { file: client.grant(file), guide: 'it', language: 'nb' });
        return fs.readFileSync(file);
      }),
    );
    expect(written[0]?.equals(written[1] ?? Buffer.of())).toBe(true);
    await Promise.all([engine.client.close(), later.close()]);
  });

  it('is a PDF, and one that this edition has', async () => {
    const engine = makeEngine();
    const file = engine.client.grant(engine.at('metoden.docx'));
    const asWord = engine.client.call('guide.write', { file, guide: 'method', language: 'da' });
    expect(await failureOf(asWord)).toMatchObject({ code: 'guide.format' });
    expect(fs.existsSync(engine.at('metoden.docx'))).toBe(false);
    await engine.client.close();
  });
});
