/** Comments, focus areas and actions by the contract: what may be read, what is kept, what is refused. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/domain/action/types.ts';
import {
  createStandard,
  failureOf,
  importSheet,
  makeEngine,
  readPublished,
  type TestEngine,
} from '../helpers.ts';

/** Six of A, five of B and three of C answer; one of each group writes. */
async function withComments(): Promise<{ engine: TestEngine; file: string }> {
  const engine = makeEngine();
  const file = await createStandard(engine);
  const groups = ['A', 'A', 'A', 'A', 'A', 'A', 'B', 'B', 'B', 'B', 'B', 'C', 'C', 'C'];
  const said = new Map([
    [2, 'Anna fra PPR ringer altid tilbage'],
    [4, 'Vi mangler tid'],
    [8, 'Godt samarbejde'],
    [12, 'Kun tre ledere'],
  ]);
  const rows = groups.map((group, index) => [`r${index}`, group, 3, 4, 3, said.get(index) ?? ''].join(';'));
  const sheet = engine.at('svar.csv');
  const header = 'respondent;group;Kendskab [Skolen];Kendskab [PPR];Kendskab [Ledelsen];Kommentar';
  fs.writeFileSync(sheet, `${[header, ...rows].join('\n')}\n`);
  const mapping = {
    ...{ sheet: 'svar', headerRows: 1, layout: 'wide' },
    columns: [
      { column: 'A', role: 'respondent' },
      { column: 'B', role: 'group' },
      { column: 'C', role: 'answer', item: 'know1', target: 'A' },
      { column: 'D', role: 'answer', item: 'know1', target: 'B' },
      { column: 'E', role: 'answer', item: 'know1', target: 'C' },
      { column: 'F', role: 'comment' },
    ],
  };
  await engine.client.call('import.run', {
    ...{ file: engine.client.grant(sheet), mapping, round: '2026-1', dryRun: false, jobId: 'j' },
  });
  return { engine, file };
}

describe('comments', () => {
  it('of groups under the limit are held back; the others come without their writer', async () => {
    const { engine } = await withComments();
    const { comments, heldBack, limit } = await engine.client.call('comments.list', {});
    expect([heldBack, limit]).toEqual([1, 5]);
    expect(comments.map(({ text }) => text).sort()).toEqual([
      'Anna fra PPR ringer altid tilbage',
      'Godt samarbejde',
      'Vi mangler tid',
    ]);
    expect(Object.keys(comments[0] ?? {}).sort()).toEqual(
      ['group', 'id', 'question', 'redacted', 'state', 'text', 'theme'].sort(),
    );
    expect(comments.every(({ id }) => /^[0-9a-f]{20}$/u.test(id))).toBe(true);
    await engine.client.close();
  });

  it('are redacted, themed and chosen; the original stays beside', async () => {
    const { engine, file } = await withComments();
    const find = async (start: string) => {
      const { comments } = await engine.client.call('comments.list', {});
      return comments.find(({ text }) => text.startsWith(start));
    };
    const { id = '' } = (await find('Anna')) ?? {};
    const redacted = 'En fra PPR ringer altid tilbage';
    expect(await engine.client.call('comments.review', { id, redacted, theme: ' Tilgængelighed ' })).toEqual({
      changed: true,
    });
    expect(await engine.client.call('comments.review', { id, state: 'chosen' })).toEqual({ changed: true });
    expect(await engine.client.call('comments.review', { id, state: 'chosen' })).toEqual({ changed: false });
    expect(await find('Anna')).toMatchObject({ redacted, theme: 'Tilgængelighed', state: 'chosen' });
    expect(await engine.client.call('comments.review', { id, redacted: null })).toEqual({ changed: true });
    expect(await find('Anna')).toMatchObject({ redacted: null, state: 'chosen' });
    await engine.client.call('engagement.close', {});
    const rows = readPublished(file, (db) => db.prepare('SELECT theme, state FROM comment_review').all());
    expect(rows).toEqual([{ theme: 'Tilgængelighed', state: 'chosen' }]);
    await engine.client.close();
  });

  it('stand in the report where they were chosen, as they may be shown, and nowhere else', async () => {
    const { engine } = await withComments();
    const reportText = async (wish: object = {}): Promise<string> =>
      JSON.stringify((await engine.client.call('report.previewPages', wish)).pages);
    const { comments } = await engine.client.call('comments.list', {});
    const idOf = (start: string): string => comments.find(({ text }) => text.startsWith(start))?.id ?? '';
    expect(await reportText()).not.toContain('jeres egne ord');
    await engine.client.call('comments.review', {
      ...{ id: idOf('Anna'), redacted: 'En kollega ringer altid tilbage', theme: 'Kontakt', state: 'chosen' },
    });
    const text = await reportText();
    expect(text).toContain('»En kollega ringer altid tilbage«');
    expect(text).toContain('Kontakt');
    for (const other of ['Anna fra', 'Vi mangler tid', 'Kun tre ledere']) expect(text).not.toContain(other);
    expect(await reportText({ group: 'A' })).not.toContain('En kollega ringer');
    await engine.client.call('limits.set', { commentMin: 7 });
    expect(await reportText()).not.toContain('En kollega ringer');
    await engine.client.close();
  });

  it('are gone when their import is taken back, with what was decided of them', async () => {
    const { engine } = await withComments();
    const { batches } = await engine.client.call('engagement.overview', {});
    const { comments } = await engine.client.call('comments.list', { round: '2026-1' });
    await engine.client.call('import.undo', { batchId: batches[0]?.id ?? '' });
    expect((await engine.client.call('comments.list', { round: '2026-1' })).comments).toEqual([]);
    const failure = await failureOf(
      engine.client.call('comments.review', { id: comments[0]?.id ?? '', state: 'chosen' }),
    );
    expect(failure.code).toBe('comment.unknown');
    await engine.client.close();
  });

  it('refuses a theme that is too long and a comment that is not there', async () => {
    const { engine } = await withComments();
    const { comments } = await engine.client.call('comments.list', {});
    const long = { id: comments[0]?.id ?? '', theme: 'x'.repeat(101) };
    expect((await failureOf(engine.client.call('comments.review', long))).params).toEqual({ limit: 100 });
    expect((await failureOf(engine.client.call('comments.review', { id: 'nobody', theme: 'x' }))).code).toBe(
      'comment.unknown',
    );
    await engine.client.close();
  });
});

const planned = {
  ...{ id: null, focus: null, title: 'Fælles morgenmøde', sign: 'Vi ringer til hinanden' },
  ...{ responsible: 'Anna', due: '2026-05-01', state: 'planned' as const },
};

describe('the action plan', () => {
  it('keeps focus areas, actions and notes in their order, and over a close', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const call = engine.client.call.bind(engine.client);
    const focus = {
      id: null,
      title: 'Overgange',
      description: '',
      relation: ['A', 'B'] as [string, string],
      dimension: 'know',
    };
    const { id: area } = await call('plan.saveFocus', focus);
    const { id: first } = await call('plan.saveAction', { ...planned, focus: area });
    const { id: second } = await call('plan.saveAction', { ...planned, title: 'Ny aftale', due: null });
    await call('plan.order', { kind: 'action', ids: [second, first] });
    await call('plan.addNote', { action: first, round: '2026-2', text: 'Går godt' });
    await call('engagement.close', {});
    await call('engagement.open', { file: engine.client.grant(file) });
    const plan = await call('plan.get', {});
    expect(plan.focusAreas).toEqual([{ ...focus, id: area }]);
    expect(plan.actions.map(({ title }) => title)).toEqual(['Ny aftale', 'Fælles morgenmøde']);
    expect(plan.actions[1]).toMatchObject({ focus: area, notes: [{ round: '2026-2', text: 'Går godt' }] });
    await engine.client.close();
  });

  it('makes no change of the same again, and one of a new state', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const call = engine.client.call.bind(engine.client);
    const { id } = await call('plan.saveAction', planned);
    const { revision } = await call('engagement.state', {});
    await call('plan.saveAction', { ...planned, id });
    expect((await call('engagement.state', {})).revision).toBe(revision);
    await call('plan.saveAction', { ...planned, id, state: 'done' });
    expect((await call('engagement.state', {})).revision).toBe(revision + 1);
    await engine.client.close();
  });

  it('leaves the actions of a focus area that is removed', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const call = engine.client.call.bind(engine.client);
    const { id: area } = await call('plan.saveFocus', {
      id: null,
      title: 'x',
      description: '',
      relation: null,
      dimension: null,
    });
    await call('plan.saveAction', { ...planned, focus: area });
    const plan = await call('plan.removeFocus', { id: area });
    expect(plan.focusAreas).toEqual([]);
    expect(plan.actions.map((action: Action) => action.focus)).toEqual([null]);
    const { actions } = await call('plan.removeAction', { id: plan.actions[0]?.id ?? 0 });
    expect(actions).toEqual([]);
    await engine.client.close();
  });

  it.each([
    ['a day that is none', { due: '2026-02-30' }, 'clarity.not-a-day'],
    ['a title that is too long', { title: 'x'.repeat(301) }, 'plan.too-long'],
    ['an action that is gone', { id: 99 }, 'plan.gone'],
    ['a focus area that is gone', { focus: 99 }, 'plan.gone'],
  ])('refuses %s', async (_what, more, code) => {
    const engine = makeEngine();
    await createStandard(engine);
    const failure = await failureOf(engine.client.call('plan.saveAction', { ...planned, ...more }));
    expect(failure.code).toBe(code);
    expect((await engine.client.call('plan.get', {})).actions).toEqual([]);
    await engine.client.close();
  });

  it('refuses a relation, a parameter and an order that are not the document’s, and an empty note', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const call = engine.client.call.bind(engine.client);
    const focus = { id: null, title: 'x', description: '', relation: null, dimension: null };
    const codeOf = async (work: Promise<unknown>): Promise<string> => (await failureOf(work)).code;
    expect(await codeOf(call('plan.saveFocus', { ...focus, relation: ['A', 'X'] }))).toBe('group.unknown');
    expect(await codeOf(call('plan.saveFocus', { ...focus, dimension: 'x' }))).toBe('plan.unknown-parameter');
    const { id } = await call('plan.saveAction', planned);
    expect(await codeOf(call('plan.order', { kind: 'action', ids: [id, 99] }))).toBe('plan.gone');
    expect(await codeOf(call('plan.addNote', { action: id, round: null, text: '  ' }))).toBe(
      'plan.empty-note',
    );
    expect(await codeOf(call('plan.addNote', { action: id, round: 'x', text: 'y' }))).toBe('round.unknown');
    await engine.client.close();
  });

  it('is read by what else knows the sheet: importSheet leaves it alone', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await engine.client.call('plan.saveAction', planned);
    const sheet = engine.at('x.csv');
    fs.copyFileSync('tests/fixtures/method/fixture_wide.csv', sheet);
    await importSheet(engine, sheet, '2026-1');
    expect((await engine.client.call('plan.get', {})).actions).toHaveLength(1);
    await engine.client.close();
  });
});
