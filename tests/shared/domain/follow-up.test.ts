/** What comes after the numbers: how an action plan stands, and which comments may be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, isLate, lacksOf, standingOf } from '../../../shared/domain/action/follow-up.ts';
import { ACTION_STATES, type Action } from '../../../shared/domain/action/types.ts';
import { visibleComments } from '../../../shared/domain/comments/visible.ts';

const action = (given: Partial<Action>): Action => ({
  id: 1,
  focus: null,
  title: 'Fælles morgenmøde',
  sign: 'Vi ringer til hinanden',
  responsible: 'Anna',
  due: '2026-05-01',
  state: 'planned',
  notes: [],
  ...given,
});

describe('an action', () => {
  it('lacks nothing with owner, day and sign', () => {
    expect(lacksOf(action({}))).toEqual([]);
  });

  it('names everything that keeps it from being an agreement', () => {
    expect(lacksOf(action({ title: ' ', responsible: '', due: null, sign: '' }))).toEqual([
      'title',
      'responsible',
      'due',
      'sign',
    ]);
  });

  it('needs nothing more once it is dropped', () => {
    expect(lacksOf(action({ state: 'dropped', responsible: '', due: null }))).toEqual([]);
  });

  it('is late after its day, not on it, and never when it is done or dropped', () => {
    expect(isLate(action({}), '2026-05-01')).toBe(false);
    expect(isLate(action({}), '2026-05-02')).toBe(true);
    expect(isLate(action({ state: 'started' }), '2026-05-02')).toBe(true);
    expect(isLate(action({ state: 'done' }), '2026-05-02')).toBe(false);
    expect(isLate(action({ state: 'dropped' }), '2026-05-02')).toBe(false);
    expect(isLate(action({ due: null }), '2026-05-02')).toBe(false);
  });
});

const anyAction = fc.record({
  id: fc.nat(),
  focus: fc.constant(null),
  title: fc.constantFrom('', 'x'),
  sign: fc.constantFrom('', 'x'),
  responsible: fc.constantFrom('', 'x'),
  due: fc.option(fc.constantFrom('2026-01-01', '2026-06-01', '2026-12-01')),
  state: fc.constantFrom(...ACTION_STATES),
  notes: fc.constant([]),
});

describe('a plan', () => {
  it('counts each action in one state, and never more late ones than open ones', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const { byState, late } = standingOf({ focusAreas: [], actions }, '2026-06-15');
        expect(Object.values(byState).reduce((sum, n) => sum + n, 0)).toBe(actions.length);
        expect(late).toBeLessThanOrEqual(byState.planned + byState.started);
      }),
    );
  });

  it('shows what is next first: by day, without a day last, then done, then dropped', () => {
    const plan = [
      action({ id: 1, state: 'dropped' }),
      action({ id: 2, due: null }),
      action({ id: 3, state: 'done' }),
      action({ id: 4, due: '2026-06-01' }),
      action({ id: 5, due: '2026-04-01', state: 'started' }),
    ];
    expect(byUrgency(plan).map(({ id }) => id)).toEqual([5, 4, 2, 3, 1]);
  });

  it('keeps every action when it is sorted', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const sorted = byUrgency(actions);
        expect(sorted).toHaveLength(actions.length);
        expect(new Set(sorted)).toEqual(new Set(actions));
      }),
    );
  });
});

describe('comments', () => {
  const comments = Array.from({ length: 40 }, (_, index) => ({
    id: `c${index}`,
    group: index % 4 === 0 ? 'small' : 'large',
  }));
  const respondents = new Map([
    ['small', 4],
    ['large', 5],
  ]);

  it('of groups under the limit are held back, and counted', () => {
    const { shown, heldBack } = visibleComments(comments, respondents, 5, 7);
    expect(heldBack).toBe(10);
    expect(shown).toHaveLength(30);
    expect(shown.every(({ group }) => group === 'large')).toBe(true);
  });

  it('of a group that nobody is known of are held back', () => {
    expect(visibleComments([{ id: 'a', group: 'none' }], respondents, 1, 7)).toEqual({
      shown: [],
      heldBack: 1,
    });
  });

  it('come in an order that the order of the sheet does not show, and the same each time', () => {
    const order = (list: typeof comments) =>
      visibleComments(list, respondents, 1, 7).shown.map(({ id }) => id);
    expect(order(comments)).toEqual(order([...comments].reverse()));
    expect(order(comments)).not.toEqual(comments.map(({ id }) => id));
    expect([...order(comments)].sort()).toEqual(comments.map(({ id }) => id).sort());
    expect(order(comments)).not.toEqual(
      visibleComments(comments, respondents, 1, 8).shown.map(({ id }) => id),
    );
  });
});
