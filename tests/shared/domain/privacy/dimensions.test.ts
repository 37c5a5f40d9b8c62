/** Hidden dimensions of a visible cell: each step of the ladder by hand, and nothing hidden that need not be. */
import { describe, expect, it } from 'vitest';
import { capacityOf, cellOf, type Answer, type Person } from '../helpers.ts';

const IDS = ['v', 'w', 'x', 'y', 'z'];

const instrumentOf = (count: number, scoring: Readonly<Record<string, unknown>> = {}) => ({
  id: 'made',
  scale: { min: 1, max: 5 },
  dimensions: IDS.slice(0, count).map((id) => ({ id, items: [{ id: `${id}1` }] })),
  scoring,
});

/** One group about itself: a row of answers per respondent. */
function cellFor(rows: readonly (readonly Answer[])[], setup: Readonly<Record<string, unknown>> = {}) {
  const people = rows.map((answers): Person => ({ group: 'a', answers: { a: answers } }));
  const result = capacityOf(
    { groups: [{ id: 'a' }], instrument: instrumentOf(rows[0]?.length ?? 0), ...setup },
    people,
  );
  const cell = cellOf(result, 'a', 'a');
  const shown = Object.entries(cell.dimensions).flatMap(([id, { mean }]) => (mean === null ? [] : [id]));
  return { result, cell, shown };
}

const times = (count: number, row: readonly Answer[]) => Array.from({ length: count }, () => row);

describe('a visible cell', () => {
  it('shows all its dimensions where each reaches the limit, however many blanks it has', () => {
    const { cell, shown, result } = cellFor([
      ...times(4, [3, 4, null, 2, 5]),
      ...times(4, [null, 4, 3, 2, null]),
      ...times(2, [2, 5, 4, 4, 1]),
    ]);
    expect(shown).toEqual(['v', 'w', 'x', 'y', 'z']);
    expect(cell.state).toBe('ok');
    expect(result.audit).toMatchObject({ hiddenPrimary: 0, hiddenSecondary: 0, recoverable: 0, rounds: 0 });
  });

  it('hides nothing more than two where both keep a wide range', () => {
    // z has 4 answers; v (first of equals) goes with it. 4 v-answers and z can share what the two have together.
    const { shown, result } = cellFor([...times(4, [3, 3, 3, 3, 3]), ...times(4, [3, 3, 3, 3, null])]);
    expect(shown).toEqual(['w', 'x', 'y']);
    expect(result.audit).toMatchObject({ recoverable: 0, rounds: 0 });
  });

  it('has no hidden dimension in one that nobody answered', () => {
    const { shown, cell } = cellFor(times(6, [3, 4, 2, null, 5]));
    expect(shown).toEqual(['v', 'w', 'x', 'z']);
    expect(cell.dimensions.y).toEqual({ mean: null, n: 0, sd: null });
  });

  it('hides one more where the two that are hidden lie at the end of the scale', () => {
    // Six give v = w = 5 and all else 3, four of them z = 5. With v and z hidden, what they have in all is the most that
    // they can hold: both are 5. w is at the end too; x, at 3, leaves them room.
    const { shown, result, cell } = cellFor([...times(4, [5, 5, 3, 3, 5]), ...times(2, [5, 5, 3, 3, null])]);
    expect(cell.state).toBe('ok');
    expect(shown).toEqual(['y']);
    expect(result.audit).toMatchObject({ recoverable: 0, rounds: 2 });
  });

  it('hides all its dimensions where only that leaves room', () => {
    const { shown, cell } = cellFor([...times(4, [5, 5, 5, 3, 5]), ...times(2, [5, 5, 5, 3, null])]);
    expect(cell.state).toBe('ok');
    expect(shown).toEqual([]);
  });

  it('is hidden itself where its own mean pins its hidden dimensions down', () => {
    const { cell, result } = cellFor([...times(4, [5, 5, 5, 5, 5]), ...times(2, [5, 5, 5, 5, null])]);
    expect(cell).toMatchObject({
      state: 'hidden',
      hiddenBy: 'secondary',
      n: 6,
      mean: null,
      sd: null,
      ci: null,
    });
    expect(result.audit).toMatchObject({ hiddenPrimary: 0, hiddenSecondary: 1, recoverable: 0 });
    expect(result.indices.within).toMatchObject({ mean: null, visibleCells: 0, reason: 'no-visible-cells' });
  });

  it('stays where it is at the end of the scale with nothing hidden', () => {
    const { cell, shown } = cellFor(times(6, [5, 5, 5, 5, 5]));
    expect(cell).toMatchObject({ state: 'ok', mean: 5 });
    expect(shown).toHaveLength(5);
  });

  it('hides both of two dimensions, and keeps the cell', () => {
    const { cell, shown } = cellFor([...times(4, [4, 2]), ...times(4, [4, null])]);
    expect(cell.state).toBe('ok');
    expect(shown).toEqual([]);
  });
});
