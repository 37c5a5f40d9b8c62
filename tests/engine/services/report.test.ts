/** The report of a document: composition, preview of the real pages, one group's report and all of them. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageNode } from '../../../shared/report/page-scene.ts';
import { defaultComposition } from '../../../shared/report/composition.ts';
import { failureOf, fixtureWide, importSheet, makeEngine, setup, type TestEngine } from '../helpers.ts';

type Pages = Awaited<ReturnType<typeof preview>>;

const jobId = () => randomUUID();

/** A practice case of two rounds, in a document of its own. */
async function withRounds(): Promise<TestEngine> {
  const engine = makeEngine();
  const started = await engine.client.call('practice.start', {
    file: engine.client.grant(engine.at('øvelse.samspil')),
    case: 'nordby',
    language: 'da',
    seed: 3,
  });
  const overview = await engine.client.call('engagement.overview', {});
  const sheets = started.files.filter((name) => /\.(xlsx|csv)$/u.test(name)).sort();
  for (const [index, round] of overview.engagement.rounds.entries()) {
    const name = sheets[index];
    if (name === undefined) throw new Error('A round without a sheet');
    await importSheet(engine, engine.at(name), round.id);
  }
  return engine;
}

const preview = async (engine: TestEngine, wish: Record<string, unknown> = {}) =>
  (await engine.client.call('report.previewPages', wish)).pages;

const textOf = (pages: Pages): string =>
  pages
    .flatMap(({ nodes }) => nodes as readonly PageNode[])
    .flatMap((node) => (node.type === 'text' ? [node.text] : []))
    .join('\n');

let engine: TestEngine;

describe('the composition', () => {
  it('is the usual one until it is set, is kept with the document, and names what it does not understand', async () => {
    engine = await withRounds();
    const usual = await engine.client.call('report.composition', {});
    expect(usual).toEqual(defaultComposition());
    const sections = usual.sections.filter(({ id }) => id !== 'matrix').reverse();
    const kept = await engine.client.call('report.compose', {
      composition: { ...usual, sections, language: 'nb' },
    });
    expect(kept.sections.at(-1)?.id).toBe('matrix');
    expect(await engine.client.call('report.composition', {})).toEqual(kept);
    const failure = await failureOf(
      engine.client.call('report.compose', {
        composition: { ...usual, sections: [{ id: 'nothing' }] },
      }),
    );
    expect(failure).toMatchObject({ code: 'report.composition', params: { field: 'sections[0].id' } });
    expect(await engine.client.call('report.composition', {})).toEqual(kept);
  });

  it('is undone as one step with a name of its own', async () => {
    engine = await withRounds();
    const usual = await engine.client.call('report.composition', {});
    await engine.client.call('report.compose', { composition: { ...usual, language: 'en' } });
    const state = await engine.client.call('undo.state', {});
    expect(JSON.stringify(state)).toContain('report.composed');
    await engine.client.call('undo.undo', {});
    expect(await engine.client.call('report.composition', {})).toEqual(usual);
  });

  it('decides language, order, what is hidden from whom, and own words', async () => {
    engine = await withRounds();
    const usual = defaultComposition();
    const composition = {
      ...usual,
      language: 'en',
      sections: usual.sections.map((choice) =>
        choice.id === 'network'
          ? { ...choice, hiddenFrom: ['client'] }
          : choice.id === 'people'
            ? {
                ...choice,
                texts: { en: { title: 'Our own title', lead: 'A lead.', paragraphs: ['Added.'] } },
              }
            : choice,
      ),
    };
    const forClient = textOf(await preview(engine, { composition }));
    const forConsultant = textOf(await preview(engine, { composition, audience: 'consultant' }));
    expect(forClient).toContain('Our own title');
    expect(forClient).toContain('A lead.');
    expect(forClient).toContain('Added.');
    expect(forClient).not.toContain('The network');
    expect(forConsultant).toContain('The network');
  });

  it('takes edited rules: limits, words with places, and silence', async () => {
    engine = await withRounds();
    const rules = (edit: object) => ({ composition: { ...defaultComposition(), rules: edit } });
    const said = async (edit: object) => textOf(await preview(engine, rules(edit)));
    const own = { texts: { da: { sentence: 'Inde {{within}}, ude {{between}}.' } } };
    expect(await said({ 'layers-apart': own })).toMatch(/Inde \d,\d, ude \d,\d\./u);
    expect(await said({ 'layers-apart': { off: true } })).not.toContain('opleves samarbejdet stærkere (');
    expect(await said({ 'layers-apart': { ...own, least: 0.99 } })).not.toMatch(/Inde \d/u);
    const unknown = { texts: { da: { sentence: 'Om {{nothing}}.' } } };
    expect(await failureOf(preview(engine, rules({ 'layers-apart': unknown })))).toMatchObject({
      code: 'report.composition',
      params: { field: 'rules.layers-apart.texts.da.sentence' },
    });
  });
});

describe('the action plan', () => {
  it('stands in the report by focus area, without what was dropped', async () => {
    engine = await withRounds();
    expect(textOf(await preview(engine))).toContain('Planen er ikke lagt endnu.');
    const { id: focus } = await engine.client.call('plan.saveFocus', {
      id: null,
      title: 'Kende hinanden',
      description: '',
      relation: null,
      dimension: null,
    });
    const action = (title: string, more: { focus?: number; state?: 'planned' | 'dropped' }) =>
      engine.client.call('plan.saveAction', {
        id: null,
        focus: more.focus ?? null,
        title,
        sign: 'Færre sager går retur',
        responsible: 'Ledergruppen',
        due: '2026-09-01',
        state: more.state ?? 'planned',
      });
    await action('Uden fokus', {});
    await action('Besøgsdag', { focus });
    await action('Opgivet', { state: 'dropped' });
    const text = textOf(await preview(engine));
    expect(text).toContain('2 handlinger er aftalt');
    expect(text).toContain('1. september 2026');
    expect(text.indexOf('Besøgsdag')).toBeLessThan(text.indexOf('Uden fokus'));
    expect(text).not.toContain('Opgivet');
  });
});

describe('the rounds', () => {
  const fourRounds = async (answered: readonly string[]): Promise<TestEngine> => {
    const made = makeEngine();
    await made.client.call('engagement.createFromSetup', {
      file: made.client.grant(made.at('fire.samspil')),
      setup: {
        ...setup,
        rounds: ['1', '2', '3', '4'].map((id) => ({ id, label: `Runde ${id}` })),
        privacy: { minCell: 1, minGroup: 1, minLeaderCell: 1, commentMin: 1 },
      },
      force: false,
    });
    for (const round of answered) await importSheet(made, fixtureWide, round);
    return made;
  };

  it('compare the latest of four with the one before it, unless another is asked for', async () => {
    const four = await fourRounds(['1', '2', '3', '4']);
    expect(textOf(await preview(four))).toContain('Runde 3');
    const withFirst = textOf(await preview(four, { compare: '1' }));
    expect(withFirst).toContain('Runde 1');
    expect(withFirst).not.toContain('Runde 3');
  });

  it('pass over one without answers, and say nothing of change where there is one round only', async () => {
    const gap = textOf(await preview(await fourRounds(['1', '4'])));
    expect(gap).toContain('Runde 1');
    const single = textOf(await preview(await fourRounds(['2'])));
    expect(single).not.toContain('Udvikling siden sidste måling');
    expect(single).toContain('Runde 2');
  });
});

describe('the state for the editor', () => {
  it('names sections and rules in the language, with their generated words', async () => {
    engine = await withRounds();
    const state = await engine.client.call('report.state', { language: 'en' });
    expect(state.sections.map(({ id }) => id)).toEqual(defaultComposition().sections.map(({ id }) => id));
    const network = state.sections.find(({ id }) => id === 'network');
    expect(network).toMatchObject({ name: 'The network', available: true });
    const rule = state.rules.find(({ id }) => id === 'layers-apart');
    expect(rule?.sentence).toContain('{{within}}');
    expect(rule?.places).toEqual(['within', 'between']);
    expect(state.rules.some(({ says }) => says !== null)).toBe(true);
  });
});

describe('the preview', () => {
  it('shows the pages of the file, marked as practice', async () => {
    engine = await withRounds();
    const pages = await preview(engine);
    const out = engine.at('rapport.pdf');
    const written = await engine.client.call('report.write', {
      file: engine.client.grant(out),
      jobId: jobId(),
    });
    expect(pages).toHaveLength(written.pages);
    for (const page of pages) expect(textOf([page])).toContain('Øvelse: tallene er opdigtede');
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });

  it('ends an earlier call when a later one comes', async () => {
    engine = await withRounds();
    const [first, second] = await Promise.allSettled([preview(engine), preview(engine)]);
    expect(first).toMatchObject({ status: 'rejected', reason: { code: 'job.cancelled' } });
    expect(second.status).toBe('fulfilled');
  });
});

describe('groups', () => {
  it('get a report of their own, in one go, from the same numbers', async () => {
    engine = await withRounds();
    const { engagement } = await engine.client.call('engagement.overview', {});
    const folder = engine.at('til grupperne');
    const input = { folder: engine.client.grant(folder), replace: false };
    const { files } = await engine.client.call('report.writeGroups', { ...input, jobId: jobId() });
    expect(files.map(({ group }) => group)).toEqual(engagement.groups.map(({ id }) => id));
    expect(fs.readdirSync(folder).sort()).toEqual(files.map(({ fileName }) => fileName).sort());
    for (const { fileName, pages } of files) {
      expect(pages).toBeGreaterThan(4);
      expect(fs.readFileSync(path.join(folder, fileName)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    const again = await failureOf(engine.client.call('report.writeGroups', { ...input, jobId: jobId() }));
    expect(again).toMatchObject({ code: 'file.exists', params: { file: files[0]?.fileName } });
    const replaced = await engine.client.call('report.writeGroups', {
      ...input,
      replace: true,
      jobId: jobId(),
    });
    expect(replaced.files).toEqual(files);
  });

  it('cancelled half-way, nothing is left', async () => {
    engine = await withRounds();
    const folder = engine.at('grupper');
    const id = jobId();
    engine.client.on('progress', ({ fraction, step }) => {
      if (step === 'job.writing' && (fraction ?? 0) > 0) void engine.client.call('job.cancel', { jobId: id });
    });
    const failure = await failureOf(
      engine.client.call('report.writeGroups', {
        folder: engine.client.grant(folder),
        replace: false,
        jobId: id,
      }),
    );
    expect(failure.code).toBe('job.cancelled');
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('an unknown one is named with those there are', async () => {
    engine = await withRounds();
    const failure = await failureOf(preview(engine, { group: 'nobody' }));
    expect(failure).toMatchObject({ code: 'report.group-unknown', params: { group: 'nobody' } });
    expect(String(failure.params['known'])).toContain(', ');
  });
});
