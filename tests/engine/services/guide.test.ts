/** The guides as PDF. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../shared/report/guide/guides.ts';
import { failureOf, makeEngine } from '../helpers.ts';
import { pageTexts } from '../../helpers/pdf-tools.ts';

describe('a guide', () => {
  it.each(['da', 'nb', 'en'] as const)(
    'is written in %s with every chapter, without a document',
    async (language) => {
      const engine = makeEngine();
      const file = engine.client.grant(engine.at('metoden.pdf'));
      const { pages } = await engine.client.call('guide.write', { file, guide: 'method', language });
      expect(pages).toBeGreaterThan(5);
      const text = (pageTexts(engine.at('metoden.pdf')) ?? []).join(' ').replace(/\s+/gu, ' ');
      for (const { title } of GUIDES[0]?.chapters ?? []) expect(text).toContain(title[language]);
      await engine.client.close();
    },
  );

  it('is a PDF, and one that this edition has', async () => {
    const engine = makeEngine();
    const file = engine.client.grant(engine.at('metoden.docx'));
    const asWord = engine.client.call('guide.write', { file, guide: 'method', language: 'da' });
    expect(await failureOf(asWord)).toMatchObject({ code: 'guide.format' });
    expect(fs.existsSync(engine.at('metoden.docx'))).toBe(false);
    await engine.client.close();
  });
});
