import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApiEvents } from '../../../shared/api/methods.ts';
import { readDeck, textOf } from '../deliverables/slides/package-reader.ts';
import { createStandard, failureOf, fixtureWide, importSheet, makeEngine } from '../helpers.ts';

describe('slides of the feedback meeting', () => {
  it('are written with progress, and carry the brand that the engagement has chosen', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const { id } = await call('brand.save', { brand: { house: 'Broby & Co.', primary: '#7a1f3d' } });
    await call('brand.choose', { id });
    const steps: ApiEvents['progress'][] = [];
    engine.client.on('progress', (progress) => steps.push(progress));
    const file = engine.client.grant(engine.at('Møde & æøå.pptx'));
    const written = await call('slides.write', { file, jobId: 'slides' });
    const read = readDeck(fs.readFileSync(engine.at('Møde & æøå.pptx')));
    expect(read.faults).toEqual([]);
    expect(read.slides).toHaveLength(written.slides);
    expect(textOf(read.slides[0] ?? '')).toContain('Broby & Co.');
    expect(read.xml('ppt/theme/theme1.xml')).toContain('7A1F3D');
    expect(steps.map(({ step }) => step)).toContain('job.writing');
    expect(steps.at(-1)?.fraction).toBe(1);
    await engine.client.close();
  });

  it('compare with an earlier round of the document', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await importSheet(engine, fixtureWide, '2026-2');
    const file = engine.client.grant(engine.at('a.pptx'));
    await call('slides.write', { file, round: '2026-2', compare: '2026-1', jobId: 'slides' });
    const text = readDeck(fs.readFileSync(engine.at('a.pptx'))).slides.map(textOf);
    expect(text.filter((slide) => slide.includes('Siden sidste måling'))).toHaveLength(1);
    await engine.client.close();
  });

  it('leave the old file when they are cancelled', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    fs.writeFileSync(engine.at('a.pptx'), 'old');
    engine.client.on('progress', ({ jobId, step }) => {
      if (step === 'job.writing') void call('job.cancel', { jobId });
    });
    const file = engine.client.grant(engine.at('a.pptx'));
    expect((await failureOf(call('slides.write', { file, jobId: 'slides' }))).code).toBe('job.cancelled');
    expect(fs.readFileSync(engine.at('a.pptx'), 'utf8')).toBe('old');
    await engine.client.close();
  });
});

describe('the meeting kit', () => {
  it('takes its length and its relations', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const file = engine.client.grant(engine.at('kit.pptx'));
    await call('kit.write', { file, minutes: 180, relations: [['A', 'B']], language: 'da', jobId: 'kit' });
    const text = readDeck(fs.readFileSync(engine.at('kit.pptx')))
      .slides.map(textOf)
      .join(' ');
    expect(text).toContain('180 minutter');
    expect(text).toContain('Hvornår har Skolen og PPR lykkedes sammen');
    const wrong = call('kit.write', { file, relations: [['A', 'A']], jobId: 'kit' });
    expect(await failureOf(wrong)).toMatchObject({
      code: 'meeting.relation-unknown',
      params: { known: 'A, B, C' },
    });
    await engine.client.close();
  });

  it('talks about what was prepared for the dialogue, in the consultant’s words, unless the findings are asked for', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const points = [
      {
        id: 'own:1',
        title: 'Overgange mellem afdelinger',
        question: 'Hvornår taber vi tråden?',
        shown: true,
      },
      { id: 'relation:A:B', title: '', question: 'Hvad ville hjælpe os to?', shown: true },
      { id: 'own:2', title: 'Gemt væk', question: 'Ikke nu', shown: false },
    ];
    await call('dialogue.set', { plan: { schema: 1, minutes: 90, points }, step: 'edited' });
    const written = async (wish: object): Promise<string> => {
      const file = engine.client.grant(engine.at('kit.pptx'));
      await call('kit.write', { file, language: 'da', jobId: 'kit', ...wish });
      const deck = readDeck(fs.readFileSync(engine.at('kit.pptx')));
      return deck.slides.map(textOf).join(' ');
    };
    const prepared = await written({});
    for (const part of [
      '90 minutter',
      'Overgange mellem',
      'Hvornår taber vi tråden?',
      'Hvad ville hjælpe os to?',
    ])
      expect(prepared).toContain(part);
    expect(prepared).not.toContain('Gemt væk');
    const found = await written({ points: 'found' });
    expect(found).not.toContain('Overgange mellem');
    const file = engine.client.grant(engine.at('a.pptx'));
    await call('slides.write', { file, language: 'da', jobId: 'slides' });
    const slides = readDeck(fs.readFileSync(engine.at('a.pptx')))
      .slides.map(textOf)
      .join(' ');
    expect(slides).toContain('Hvornår taber vi tråden?');
    await engine.client.close();
  });

  it.each(['pdf', 'pptx'])(
    'tells how far it is and leaves no file when it is cancelled (%s)',
    async (ending) => {
      const engine = makeEngine();
      const { call } = engine.client;
      await createStandard(engine);
      await importSheet(engine, fixtureWide, '2026-1');
      const name = `kit.${ending}`;
      engine.client.on('progress', ({ jobId, step }) => {
        if (jobId === 'stopped' && step === 'job.writing') void call('job.cancel', { jobId });
      });
      const cancelled = call('kit.write', { file: engine.client.grant(engine.at(name)), jobId: 'stopped' });
      expect((await failureOf(cancelled)).code).toBe('job.cancelled');
      expect(fs.readdirSync(engine.at('')).filter((one) => one.includes('kit'))).toEqual([]);
      const steps: ApiEvents['progress'][] = [];
      engine.client.on('progress', (progress) => steps.push(progress));
      await call('kit.write', { file: engine.client.grant(engine.at(name)), jobId: 'whole' });
      expect(steps[0]).toMatchObject({ fraction: 0, step: 'job.computing' });
      expect(steps.some(({ step, fraction }) => step === 'job.writing' && (fraction ?? 1) < 1)).toBe(true);
      expect(steps.at(-1)?.fraction).toBe(1);
      await engine.client.close();
    },
  );
});
