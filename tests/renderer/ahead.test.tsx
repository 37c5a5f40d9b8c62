/** What is on its way to the engine: shown at once, built upon, and gone when what is stored is there. */
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useAhead } from '../../renderer/api/ahead.ts';

/** A piece of work that ends when the test says so. */
function work(): { run: () => Promise<void>; end: () => void; fail: () => void } {
  let settle: { resolve: () => void; reject: (reason: Error) => void } = {
    resolve: () => undefined,
    reject: () => undefined,
  };
  const promise = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  return { run: () => promise, end: () => settle.resolve(), fail: () => settle.reject(new Error('full')) };
}

test('shows a value while it is stored, then what is stored', async () => {
  const { result, rerender } = renderHook(({ stored }) => useAhead(stored), {
    initialProps: { stored: 'before' },
  });
  const storing = work();
  let ended: Promise<void> = Promise.resolve();
  act(() => {
    ended = result.current.during('after', storing.run);
  });
  expect(result.current.shown).toBe('after');
  rerender({ stored: 'after, tidied' });
  expect(result.current.shown).toBe('after');
  await act(async () => {
    storing.end();
    await ended;
  });
  expect(result.current.shown).toBe('after, tidied');
});

test('a later value stays until its own work has ended', async () => {
  const { result } = renderHook(() => useAhead('stored'));
  const [first, second] = [work(), work()];
  let ended: readonly Promise<void>[] = [];
  act(() => {
    ended = [result.current.during('one', first.run), result.current.during('two', second.run)];
  });
  await act(async () => {
    first.end();
    await ended[0];
  });
  expect(result.current.shown).toBe('two');
  await act(async () => {
    second.end();
    await ended[1];
  });
  expect(result.current.shown).toBe('stored');
});

test('what could not be stored is shown no longer, and the fault goes on', async () => {
  const { result } = renderHook(() => useAhead('stored'));
  const storing = work();
  let ended: Promise<void> = Promise.resolve();
  act(() => {
    ended = result.current.during('lost', storing.run);
  });
  await act(async () => {
    storing.fail();
    await expect(ended).rejects.toThrow('full');
  });
  expect(result.current.shown).toBe('stored');
});
