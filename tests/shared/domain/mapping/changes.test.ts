/** Changed values and their cells: what is counted is what is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRanges, countChanges, rangeAddress } from '../../../../shared/domain/mapping/changes.ts';
import { withoutRespondents } from '../../../../shared/domain/mapping/known-respondents.ts';
import { cellAddress } from '../../../../shared/domain/mapping/sheet.ts';
import type { DraftAnswers } from '../../../../shared/domain/mapping/types.ts';

interface One {
  readonly row: number;
  readonly column: number;
  readonly change: number;
}

function answersOf(list: readonly One[]): DraftAnswers {
  return {
    count: list.length,
    respondent: new Uint32Array(list.length),
    target: new Uint16Array(list.length),
    item: new Uint16Array(list.length),
    value: new Float64Array(list.length),
    kind: new Uint8Array(list.length).fill(1),
    row: Uint32Array.from(list, ({ row }) => row),
    column: Uint16Array.from(list, ({ column }) => column),
    change: Uint32Array.from(list, ({ change }) => change),
  };
}

/** More distinct values than there are letters to write them with. */
const VALUES = Array.from({ length: 60 }, (_, n) => ({ from: `tekst ${n}`, to: String(n % 5) }));

const cells = fc.uniqueArray(
  fc.record({ row: fc.nat(40), column: fc.nat(30), change: fc.nat(VALUES.length) }),
  { selector: ({ row, column }) => cellAddress(row, column), maxLength: 300 },
);

describe('changed cells', () => {
  it('are named exactly, whatever the order of the answers', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const { changes, changedCells = [] } = countChanges(answersOf(list), VALUES);
        const named = new Map<string, string[]>();
        for (const { change, column, firstRow, lastRow } of changedRanges(changedCells)) {
          const from = changes[change]?.from ?? '';
          const own = named.get(from) ?? [];
          for (let row = firstRow; row <= lastRow; row += 1) own.push(`${column}${row + 1}`);
          named.set(from, own);
        }
        for (const { from, count, firstCell } of changes) {
          const expected = list
            .filter(({ change }) => VALUES[change - 1]?.from === from)
            .map(({ row, column }) => cellAddress(row, column));
          expect(count).toBe(expected.length);
          expect(named.get(from)?.toSorted()).toEqual(expected.toSorted());
          expect(expected).toContain(firstCell);
        }
        const changed = list.filter(({ change }) => change > 0).length;
        expect(changes.reduce((sum, { count }) => sum + count, 0)).toBe(changed);
      }),
    );
  });

  it('do not count for respondents that are left out', () => {
    const list = [0, 1, 2, 3].map((row) => ({ row: row + 1, column: 2, change: 1 + (row % 2) }));
    const answers = { ...answersOf(list), respondent: Uint32Array.of(0, 1, 2, 3) };
    const counts = { read: 4, stored: 4, skipped: 0 };
    const account = {
      ...{ sheet: 'Data', rows: counts, answers: { ...counts, blank: 0 }, respondents: 4, skips: [] },
      ...countChanges(answers, VALUES),
    };
    const respondents = list.map(({ row }) => ({
      ...{ sourceId: `p${row}`, groupId: 'a', position: null, row, background: {}, comments: [] },
    }));
    const kept = withoutRespondents({ drafts: { respondents, answers }, account }, new Set([0, 2, 3]));
    expect(kept.account.changes).toEqual([{ from: 'tekst 1', to: '1', count: 1, firstCell: 'C3' }]);
    expect([...changedRanges(kept.account.changedCells ?? [])].map(rangeAddress)).toEqual(['C3']);
    const none = withoutRespondents({ drafts: { respondents, answers }, account }, new Set([0, 1, 2, 3]));
    expect(none.account.changes).toEqual([]);
    expect(none.account.changedCells).toBeUndefined();
  });

  it('stay short where a column was changed throughout', () => {
    const list = Array.from({ length: 4_000 }, (_, row) => ({ row: row + 1, column: 3, change: 1 }));
    const { changedCells = [] } = countChanges(answersOf(list), VALUES);
    expect(changedCells).toEqual([{ column: 'D', firstRow: 1, runs: '4000a' }]);
    expect([...changedRanges(changedCells)].map(rangeAddress)).toEqual(['D2:D4001']);
  });
});
