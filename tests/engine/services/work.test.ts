/** The work around the survey, by the contract: each change whole or not at all, ids that stay, answers that stay attached. */
import { describe, expect, it } from 'vitest';
import { allMessages } from '../../../shared/i18n/index.ts';
import { GROUP_PROBLEMS } from '../../../shared/domain/engagement/groups.ts';
import { ROUND_PROBLEMS } from '../../../shared/domain/engagement/rounds.ts';
import { GROUP_STEPS, RELATION_STEPS, ROUND_STEPS } from '../../../shared/api/work-methods.ts';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
  type TestEngine,
} from '../helpers.ts';

const engagementOf = async (engine: TestEngine) =>
  (await engine.client.call('engagement.overview', {})).engagement;

async function withAnswers(): Promise<{ engine: TestEngine; file: string }> {
  const engine = makeEngine();
  const file = await createStandard(engine);
  await importSheet(engine, fixtureWide, '2026-1');
  return { engine, file };
}

type Sent = Parameters<TestEngine['client']['call']>[1] & object;
const groupsFor = async (engine: TestEngine) =>
  (await engagementOf(engine)).groups.map((group) => ({ ...group, aliases: [...group.aliases] }));

describe('what is settled with the client', () => {
  it('is kept in the document, one field at a time, and is there when it is opened again', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const { revision } = await engine.client.call('engagement.state', {});
    expect(await engine.client.call('clarity.set', { purpose: '  Bedre overgange ' })).toEqual({
      changed: true,
    });
    expect(await engine.client.call('clarity.set', { ambitions: 'Én plan', startsOn: '2026-04-01' })).toEqual(
      {
        changed: true,
      },
    );
    expect(await engine.client.call('clarity.set', { purpose: 'Bedre overgange' })).toEqual({
      changed: false,
    });
    expect((await engine.client.call('engagement.state', {})).revision).toBe(revision + 2);
    await engine.client.call('engagement.close', {});
    await engine.client.call('engagement.open', { file: engine.client.grant(file) });
    const engagement = await engagementOf(engine);
    expect(engagement.purpose).toBe('Bedre overgange');
    expect(engagement.clarity).toMatchObject({ ambitions: 'Én plan', startsOn: '2026-04-01', goals: '' });
    await engine.client.close();
  });

  it('refuses a day that is none, and keeps what stood there', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const failure = await failureOf(engine.client.call('clarity.set', { feedbackOn: '2026-02-30' }));
    expect([failure.code, failure.params.day]).toEqual(['clarity.not-a-day', '2026-02-30']);
    expect((await engagementOf(engine)).clarity).toBeUndefined();
    await engine.client.close();
  });
});

describe('the list of groups', () => {
  it('keeps the answers of a group that is renamed and moved', async () => {
    const { engine } = await withAnswers();
    const before = await engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' });
    const groups = await groupsFor(engine);
    const renamed = groups.map((group) =>
      group.id === 'A' ? { ...group, name: { da: 'Skolerne' } } : group,
    );
    await engine.client.call('groups.set', { groups: renamed, step: 'edited' });
    const after = await engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' });
    expect(after.cells).toEqual(before.cells);
    await engine.client.call('groups.set', { groups: [...renamed].reverse(), step: 'moved' });
    const moved = await engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' });
    const meanOf = (result: typeof before, rater: string, rated: string) =>
      result.cells.find((cell) => cell.rater === rater && cell.rated === rated)?.mean;
    expect(moved.cells.map(({ rater }) => rater)[0]).toBe('C');
    for (const { rater, rated } of before.cells)
      expect(meanOf(moved, rater, rated)).toEqual(meanOf(before, rater, rated));
    await engine.client.close();
  });

  it('adds, tidies and removes groups without answers', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const groups = await groupsFor(engine);
    const added = {
      id: 'ny',
      name: { da: '  Ny   gruppe ' },
      level: 'top' as const,
      unit: ' ',
      invited: 3,
      aliases: ['x', ' X', ''],
    };
    const stored = await engine.client.call('groups.set', { groups: [added, ...groups], step: 'added' });
    expect(stored[0]).toEqual({
      id: 'ny',
      name: { da: 'Ny gruppe' },
      level: 'top',
      unit: null,
      invited: 3,
      aliases: ['x'],
    });
    expect((await engagementOf(engine)).groups).toEqual(stored);
    await engine.client.call('groups.set', { groups: groups.slice(1), step: 'removed' });
    expect((await engagementOf(engine)).groups.map(({ id }) => id)).toEqual(['B', 'C']);
    await engine.client.close();
  });

  it('refuses to remove a group with answers, to the last row', async () => {
    const { engine } = await withAnswers();
    const groups = await groupsFor(engine);
    const sent = {
      groups: groups.filter(({ id }) => id !== 'B').map((group) => ({ ...group, unit: 'Nyt' })),
      step: 'removed' as const,
    };
    const failure = await failureOf(engine.client.call('groups.set', sent));
    expect([failure.code, failure.params.group]).toEqual(['group.holds-answers', 'PPR']);
    expect((await engagementOf(engine)).groups).toEqual(groups);
    await engine.client.close();
  });

  it.each([
    ['no-name', { name: {} }],
    ['same-name', { name: { da: ' skolen ' } }],
    ['invited', { invited: 2.5 }],
    ['same-alias', { aliases: ['lærere'] }],
    ['too-long', { unit: 'x'.repeat(200) }],
  ])('says what is wrong with a group: %s', async (code, change) => {
    const engine = makeEngine();
    await createStandard(engine);
    const groups = await groupsFor(engine);
    const sent = groups.map((group, at) => (at === 1 ? { ...group, ...change } : group));
    const input: Sent = { groups: sent, step: 'edited' };
    const failure = await failureOf(engine.client.call('groups.set', input as never));
    expect(failure.code).toBe(`group.${code}`);
    expect((await engagementOf(engine)).groups).toEqual(groups);
    await engine.client.close();
  });
});

describe('merging groups', () => {
  it('moves people and what is said of them, and every count still adds up', async () => {
    const { engine } = await withAnswers();
    const before = await engine.client.call('answers.count', {});
    const people = (counts: typeof before, id: string) =>
      counts.groups.find((group) => group.id === id)?.respondents ?? 0;
    const merged = await engine.client.call('groups.merge', { from: 'C', into: 'B' });
    const after = await engine.client.call('answers.count', {});
    expect(merged).toMatchObject({ id: 'C', into: 'B', name: { da: 'Ledelsen' }, respondents: 3 });
    expect(people(after, 'B')).toBe(people(before, 'B') + people(before, 'C'));
    expect(after.groups.map(({ id }) => id)).toEqual(['A', 'B']);
    const engagement = await engagementOf(engine);
    expect(engagement.merged).toEqual([merged]);
    expect(engagement.groups[1]).toMatchObject({ id: 'B', invited: null, aliases: ['Ledelsen'] });
    expect(merged.laidAside).toBeGreaterThan(0);
    const { batches } = await engine.client.call('engagement.overview', {});
    expect(batches[0]?.answers).toBe(227 - merged.laidAside);
    expect(await engine.client.call('document.check', {})).toEqual({ ok: true, findings: [] });
    await engine.client.close();
  });

  it('lets members keep what they said of their own group', async () => {
    const { engine, file } = await withAnswers();
    const answersOf = (own: string, rated: string): readonly string[] =>
      readPublished(file, (db) =>
        db
          .prepare(
            `SELECT rating.answers FROM rating JOIN respondent ON respondent.id = respondent_id
             JOIN survey_group AS own ON own.id = respondent.group_id
             JOIN survey_group AS target ON target.id = rating.group_id WHERE own.key = ? AND target.key = ? ORDER BY 1`,
          )
          .all(own, rated)
          .map((row) => (row as { answers: string }).answers),
      );
    await engine.client.call('engagement.publish', {});
    const [ofB, ofC] = [answersOf('B', 'B'), answersOf('C', 'C')];
    await engine.client.call('groups.merge', { from: 'C', into: 'B' });
    await engine.client.call('engagement.publish', {});
    expect(answersOf('B', 'B')).toEqual([...ofB, ...ofC].sort());
    await engine.client.close();
  });

  it('is undone as one step: every answer, name and relation as before, and done again', async () => {
    const { engine } = await withAnswers();
    const look = async () => ({
      engagement: await engagementOf(engine),
      counts: await engine.client.call('answers.count', {}),
      cells: (await engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' })).cells,
    });
    const before = await look();
    await engine.client.call('groups.merge', { from: 'C', into: 'B' });
    const after = await look();
    const { done } = await engine.client.call('undo.undo', {});
    expect(done?.action).toBe('groups.merged');
    expect(await look()).toEqual(before);
    await engine.client.call('undo.redo', {});
    expect(await look()).toEqual(after);
    expect(await engine.client.call('document.check', {})).toEqual({ ok: true, findings: [] });
    await engine.client.close();
  });

  it('joins listed relations, and leaves none between what is one group now', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await engine.client.call('relations.set', {
      relations: [
        ['A', 'C'],
        ['B', 'A'],
        ['B', 'C'],
      ],
      step: 'edited',
    });
    await engine.client.call('groups.merge', { from: 'C', into: 'B' });
    expect((await engagementOf(engine)).relations).toBe('others');
    const failure = await failureOf(engine.client.call('groups.merge', { from: 'A', into: 'A' }));
    expect(failure.code).toBe('group.merge-itself');
    await engine.client.close();
  });
});

describe('relations', () => {
  it('are kept in their short form where they are meant so, else as pairs', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const set = (relations: 'all' | 'others' | [string, string][]) =>
      engine.client.call('relations.set', { relations, step: 'preset' });
    expect(
      await set([
        ['B', 'A'],
        ['A', 'B'],
        ['A', 'B'],
      ]),
    ).toEqual([
      ['A', 'B'],
      ['B', 'A'],
    ]);
    expect((await engagementOf(engine)).relations).toEqual([
      ['A', 'B'],
      ['B', 'A'],
    ]);
    expect(await set('others')).toBe('others');
    const ids = ['A', 'B', 'C'];
    expect(await set(ids.flatMap((a) => ids.map((b): [string, string] => [a, b])))).toBe('all');
    const failure = await failureOf(set([['A', 'Q']]));
    expect([failure.code, failure.params.group]).toEqual(['group.unknown', 'Q']);
    await engine.client.close();
  });

  it('that leave answers out take them from the results and give them back', async () => {
    const { engine } = await withAnswers();
    const cells = async () =>
      (await engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' })).cells;
    const before = await cells();
    await engine.client.call('relations.set', { relations: [['A', 'B']], step: 'edited' });
    expect((await cells()).filter(({ state }) => state === 'ok')).toHaveLength(1);
    await engine.client.call('relations.set', { relations: 'all', step: 'preset' });
    expect(await cells()).toEqual(before);
    await engine.client.close();
  });
});

describe('rounds', () => {
  it('are added, named, dated and put in order; one with imports stays', async () => {
    const { engine } = await withAnswers();
    const set = (rounds: { id: string; label: string; opensOn?: string; closesOn?: string }[]) =>
      engine.client.call('rounds.set', { rounds, step: 'edited' });
    const rounds = await set([
      { id: '3', label: 'Opfølgning', opensOn: '2027-01-10', closesOn: '2027-01-24' },
      { id: '2026-1', label: 'Start' },
    ]);
    expect(rounds.map(({ id, label, opensOn }) => [id, label, opensOn])).toEqual([
      ['3', 'Opfølgning', '2027-01-10'],
      ['2026-1', 'Start', undefined],
    ]);
    const holds = await failureOf(set([{ id: '3', label: 'Opfølgning' }]));
    expect([holds.code, holds.params.round]).toEqual(['round.holds-answers', 'Start']);
    const order = await failureOf(
      set([{ id: '2026-1', label: 'S', opensOn: '2026-02-02', closesOn: '2026-02-01' }]),
    );
    expect(order.code).toBe('round.days-order');
    expect((await engagementOf(engine)).rounds).toEqual(rounds);
    await engine.client.close();
  });
});

describe('a closed round', () => {
  it('takes in no answers until it is opened again, and both are steps to undo', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const [first, second] = (await engagementOf(engine)).rounds;
    if (first === undefined || second === undefined) throw new Error('two rounds');
    const set = (closed: boolean, step: 'closed' | 'reopened') =>
      engine.client.call('rounds.set', {
        rounds: [
          { id: first.id, label: first.label, closed },
          { id: second.id, label: second.label },
        ],
        step,
      });
    expect((await set(true, 'closed')).map(({ closed }) => closed)).toEqual([true, undefined]);
    const refused = await failureOf(importSheet(engine, fixtureWide, first.id));
    expect([refused.code, refused.params.round]).toEqual(['round.closed', first.label]);
    expect((await engine.client.call('engagement.overview', {})).batches).toEqual([]);
    expect((await engine.client.call('undo.state', {})).undo?.action).toBe('rounds.closed');
    await set(false, 'reopened');
    expect((await engagementOf(engine)).rounds[0]).not.toHaveProperty('closed');
    await engine.client.call('undo.undo', {});
    expect((await engagementOf(engine)).rounds[0]?.closed).toBe(true);
    await engine.client.call('undo.redo', {});
    await importSheet(engine, fixtureWide, first.id);
    expect((await engine.client.call('engagement.overview', {})).batches).toHaveLength(1);
    await engine.client.close();
  });
});

describe('limits', () => {
  it('hide more or less from the next result on', async () => {
    const { engine } = await withAnswers();
    const hidden = async () =>
      (await engine.client.call('capacity.get', { round: '2026-1', audience: 'client' })).cells.filter(
        ({ state }) => state === 'hidden',
      ).length;
    const before = await hidden();
    expect(
      await engine.client.call('limits.set', { minCell: 3, minGroup: 3, minLeaderCell: 3 }),
    ).toMatchObject({
      min_cell: 3,
      comment_min: 5,
    });
    expect(await hidden()).toBeLessThan(before);
    expect((await engagementOf(engine)).privacy.min_group).toBe(3);
    await engine.client.close();
  });
});

describe('words', () => {
  it('are there for every problem and every step', () => {
    const keys = [
      ...GROUP_PROBLEMS.map((code) => `group.${code}`),
      ...ROUND_PROBLEMS.map((code) => `round.${code}`),
      ...GROUP_STEPS.map((step) => `undo.action.groups.${step}`),
      ...RELATION_STEPS.map((step) => `undo.action.relations.${step}`),
      ...ROUND_STEPS.map((step) => `undo.action.rounds.${step}`),
    ];
    expect(keys.filter((key) => !Object.hasOwn(allMessages, key))).toEqual([]);
  });
});
