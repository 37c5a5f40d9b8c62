/** What is read out while work goes on: in one region that is there before, and stays open to screen readers beside a dialog. */
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { announce, Announcer } from '../../renderer/components/announcer.tsx';
import { Progress } from '../../renderer/components/progress.tsx';
import { Sheet } from '../../renderer/components/sheet.tsx';
import { WordsContext } from '../../renderer/components/words.ts';
import { wordsOf } from '../../shared/i18n/index.ts';

const said = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-live-announcer] p')].map(({ textContent }) => textContent);

function shown(fraction: number | null, label = 'Writing') {
  return (
    <WordsContext value={wordsOf('en')}>
      <Announcer />
      <Sheet title="Export" isOpen onClose={() => undefined}>
        <Progress label={label} fraction={fraction} />
      </Sheet>
    </WordsContext>
  );
}

test('says each step and each quarter once, beside an open dialog', () => {
  const { rerender } = render(shown(null));
  const region = document.querySelector('[data-live-announcer]');
  expect(region?.getAttribute('role')).toBe('status');
  expect(region?.closest('[aria-hidden="true"], [inert]')).toBeNull();
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(said().at(-1)).toBe('Writing');
  rerender(shown(0.3));
  expect(said().at(-1)).toBe('Writing 25%');
  const before = said();
  rerender(shown(0.49));
  expect(said()).toEqual(before);
  rerender(shown(0.5));
  expect(said().at(-1)).toBe('Writing 50%');
  rerender(shown(null, 'Checking'));
  expect(said()).toEqual(['Writing 50%', 'Checking']);
});

test('says the same text again when it is said again', () => {
  render(<Announcer />);
  act(() => announce('Stored'));
  const [first] = [...document.querySelectorAll('[data-live-announcer] p')].slice(-1);
  act(() => announce('Stored'));
  const [second] = [...document.querySelectorAll('[data-live-announcer] p')].slice(-1);
  expect(said().at(-1)).toBe('Stored');
  expect(second).not.toBe(first);
});
