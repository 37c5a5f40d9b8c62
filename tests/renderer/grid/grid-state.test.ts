/** The grid's keys: each rule of its README by example, and all of them after keys at random. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  beginEdit,
  blockOf,
  clamped,
  FIRST,
  movedTo,
  press,
  type GridKey,
  type GridState,
  type Step,
} from '../../../renderer/components/grid/grid-state.ts';
import { readBlock, writeBlock } from '../../../renderer/components/grid/block-text.ts';
import { withRowCommand } from '../../../renderer/components/grid/use-kept-list.ts';
import { readDay, showDay } from '../../../renderer/components/days.ts';
import { pressRelation, turnsOn } from '../../../renderer/screens/groups/relation-state.ts';
import { pairKey } from '../../../shared/domain/engagement/relations.ts';

const SIZE = { rows: 4, columns: 3 };
const at = (row: number, column: number): GridState => movedTo(FIRST, { row, column });

/** Presses keys one after the other; the last step. */
function typed(state: GridState, keys: readonly (string | GridKey)[], text = 'abc'): Step {
  let step: Step = { state, deed: null, handled: false };
  for (const key of keys) step = press(step.state, typeof key === 'string' ? { key } : key, SIZE, text);
  return step;
}

const placeOf = ({ state }: Step): readonly [number, number] => [state.active.row, state.active.column];

describe('keys of the grid', () => {
  it('move, and stop at the edges', () => {
    expect(placeOf(typed(at(0, 0), ['ArrowUp', 'ArrowLeft']))).toEqual([0, 0]);
    expect(placeOf(typed(at(0, 0), ['ArrowDown', 'ArrowRight']))).toEqual([1, 1]);
    expect(placeOf(typed(at(1, 1), [{ key: 'ArrowDown', ctrl: true }, 'End']))).toEqual([3, 2]);
    expect(placeOf(typed(at(3, 2), [{ key: 'Home', ctrl: true }]))).toEqual([0, 0]);
    expect(placeOf(typed(at(0, 1), ['PageDown']))).toEqual([3, 1]);
  });

  it('select a rectangle with Shift, which any other motion ends', () => {
    const { state } = typed(at(1, 1), [
      { key: 'ArrowDown', shift: true },
      { key: 'ArrowRight', shift: true },
    ]);
    expect(blockOf(state)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(blockOf(typed(state, ['ArrowUp']).state)).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
    expect(blockOf(typed(at(2, 2), [{ key: 'a', ctrl: true }]).state)).toEqual({
      top: 0,
      left: 0,
      bottom: 3,
      right: 2,
    });
  });

  it('go by tabs in reading order and back down to where they began', () => {
    expect(placeOf(typed(at(0, 2), ['Tab']))).toEqual([1, 0]);
    expect(placeOf(typed(at(0, 1), ['Tab', 'Enter']))).toEqual([1, 1]);
    expect(placeOf(typed(at(1, 0), [{ key: 'Tab', shift: true }]))).toEqual([0, 2]);
  });

  it('never catch the keyboard: past the ends, and after Escape', () => {
    expect(typed(at(3, 2), ['Tab']).handled).toBe(false);
    expect(typed(at(0, 0), [{ key: 'Tab', shift: true }]).handled).toBe(false);
    expect(typed(at(1, 1), ['Escape', 'Tab']).handled).toBe(false);
    expect(typed(at(1, 1), ['Escape', 'ArrowDown', 'Tab']).handled).toBe(true);
  });

  it('replace by a sign, change by F2, and store by Enter, Tab or, after typing, an arrow', () => {
    const replaced = typed(at(1, 1), ['x']);
    expect(replaced.state.editing).toEqual({ text: 'x', mode: 'replace' });
    const right = typed(replaced.state, ['ArrowRight']);
    expect([right.deed, placeOf(right)]).toEqual([
      { kind: 'commit', at: { row: 1, column: 1 }, text: 'x' },
      [1, 2],
    ]);
    const changed = typed(at(1, 1), ['F2']);
    expect(changed.state.editing).toEqual({ text: 'abc', mode: 'change' });
    expect(typed(changed.state, ['ArrowRight'])).toMatchObject({ handled: false, deed: null });
    const entered = typed(changed.state, ['Enter']);
    expect([entered.deed?.kind, placeOf(entered), entered.state.editing]).toEqual(['commit', [2, 1], null]);
    const left = typed(changed.state, ['Escape']);
    expect([left.deed, left.state.editing, placeOf(left)]).toEqual([null, null, [1, 1]]);
  });

  it('leave a cell alone that is read only', () => {
    for (const key of ['x', 'F2']) expect(press(at(0, 0), { key }, SIZE, null).state.editing).toBeNull();
  });

  it('empty the selection, and ask for rows to be added, removed and moved', () => {
    const two = typed(at(1, 0), [{ key: 'ArrowDown', shift: true }]).state;
    const block = { top: 1, left: 0, bottom: 2, right: 0 };
    expect(typed(two, ['Delete']).deed).toEqual({ kind: 'clear', block });
    expect(typed(two, [{ key: 'Delete', ctrl: true }]).deed).toEqual({
      kind: 'rows',
      command: 'remove',
      block,
    });
    expect(typed(two, ['Insert']).deed).toEqual({ kind: 'rows', command: 'insert', block });
    expect(typed(two, [{ key: 'ArrowUp', alt: true }]).deed).toEqual({ kind: 'rows', command: 'up', block });
  });

  it('leave to the window what is not theirs', () => {
    for (const key of [
      { key: 'z', ctrl: true },
      { key: '+', ctrl: true },
      { key: 'F5' },
      { key: 'Control', ctrl: true },
    ])
      expect(press(at(1, 1), key, SIZE, 'a').handled).toBe(false);
  });

  it('keep the rules whatever is pressed', () => {
    const keys = fc.record({
      key: fc.constantFrom(
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'Enter',
        'Tab',
        'Escape',
        'F2',
        'x',
        'æ',
        ' ',
        'Home',
        'End',
        'PageUp',
        'PageDown',
        'Delete',
        'Backspace',
        'Insert',
        'a',
      ),
      ctrl: fc.boolean(),
      shift: fc.boolean(),
      alt: fc.boolean(),
    });
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 6 }),
      columns: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(sizes, fc.array(keys, { maxLength: 60 }), fc.option(fc.string()), (size, pressed, text) => {
        let state: GridState = FIRST;
        for (const key of pressed) {
          const step = press(state, key, size, text);
          if (step.deed?.kind === 'commit') expect(state.editing).not.toBeNull();
          state = step.state;
          for (const { row, column } of [state.active, state.anchor]) {
            expect(row >= 0 && row < size.rows).toBe(true);
            expect(column >= 0 && column < size.columns).toBe(true);
          }
          if (state.editing !== null) expect(state.anchor).toEqual(state.active);
          if (text === null) expect(state.editing).toBeNull();
        }
      }),
    );
  });

  it('come back inside a grid that has become smaller, without what was being typed', () => {
    const state = beginEdit(at(3, 2), 'x', 'replace');
    expect(clamped(state, { rows: 2, columns: 1 })).toMatchObject({
      active: { row: 1, column: 0 },
      editing: null,
    });
    expect(clamped(state, SIZE)).toBe(state);
  });
});

describe('a block on the clipboard', () => {
  it('is read as spreadsheets write it', () => {
    expect(readBlock('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(readBlock('"to\nlinjer"\t"med ""citat"""')).toEqual([['to linjer', 'med "citat"']]);
    expect(readBlock('"to\nlinjer"\tx', '\n')).toEqual([['to\nlinjer', 'x']]);
    expect(readBlock('5" rør\tx')).toEqual([['5" rør', 'x']]);
    expect(readBlock('"Klubben" og venner')).toEqual([['"Klubben" og venner']]);
    expect(readBlock('\n\n')).toEqual([['']]);
  });

  it('comes back as it was written', () => {
    const cell = fc.string().map((text) => text.replace(/[\r\n\uFEFF]/gu, ' ').trim());
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        fc.pre((rows.at(-1) ?? []).some((text) => text !== ''));
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });
});

describe('rows', () => {
  const rows = ['a', 'b', 'c', 'd'];
  const area = (top: number, bottom: number) => ({ top, bottom, left: 1 });
  const done = (command: 'insert' | 'remove' | 'up' | 'down', top: number, bottom: number) =>
    withRowCommand(rows, command, area(top, bottom), () => 'x');

  it('are added, removed and moved, and the selection goes along', () => {
    expect(done('insert', 1, 1)).toEqual({ rows: ['a', 'x', 'b', 'c', 'd'], spot: { row: 1, column: 0 } });
    expect(done('remove', 2, 9)).toEqual({ rows: ['a', 'b'], spot: { row: 2, column: 1 } });
    expect(done('up', 1, 2)?.rows).toEqual(['b', 'c', 'a', 'd']);
    expect(done('down', 1, 2)?.rows).toEqual(['a', 'd', 'b', 'c']);
    expect([done('up', 0, 1), done('down', 2, 3), done('remove', 4, 4)]).toEqual([null, null, null]);
  });
});

describe('days in a cell', () => {
  it('are read as people write them and shown as they expect', () => {
    expect(['31.3.2026', '1/12/2026', ' 2026-03-31 ', 'på mandag'].map(readDay)).toEqual([
      '2026-03-31',
      '2026-12-01',
      '2026-03-31',
      'på mandag',
    ]);
    expect([showDay('2026-03-01', 'da'), showDay('2026-03-01', 'en'), showDay('x', 'nb')]).toEqual([
      '1.3.2026',
      '1/3/2026',
      'x',
    ]);
  });
});

describe('keys of the relations', () => {
  const ids = ['a', 'b', 'c'];
  const pressed = (key: GridKey | string, ownGroup = true, state = at(0, 1)) =>
    pressRelation(state, typeof key === 'string' ? { key } : key, ids, ownGroup);

  it('switch the cell, the selection, the row and the column', () => {
    expect(pressed(' ').toggles).toEqual([['a', 'b']]);
    expect(pressed('r', false).toggles).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(pressed('k').toggles).toEqual([
      ['a', 'b'],
      ['b', 'b'],
      ['c', 'b'],
    ]);
    const two = pressed({ key: 'ArrowDown', shift: true }).state;
    expect(pressed('Enter', true, two).toggles).toEqual([
      ['a', 'b'],
      ['b', 'b'],
    ]);
    expect(pressed(' ', false, at(1, 1)).toggles).toEqual([]);
  });

  it('move, and let Tab and letters go on to the window', () => {
    expect(pressed('ArrowRight')).toMatchObject({
      handled: true,
      toggles: null,
      state: { active: { row: 0, column: 2 } },
    });
    expect(['Tab', 'x', 'F2', 'Delete'].map((key) => pressed(key).handled)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('switch off only where everything is on', () => {
    const on = new Set([pairKey('a', 'b')]);
    expect([
      turnsOn(on, [['a', 'b']]),
      turnsOn(on, [
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ]).toEqual([false, true]);
  });
});
