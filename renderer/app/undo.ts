/** Undo and redo of the engagement by menu and keys; a text field keeps its own. */
import { useCallback, useEffect, useRef } from 'react';
import type { UndoReport } from '../../shared/api/undo-methods.ts';
import { actionWords } from '../../shared/i18n/undo-words.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { useEngine } from '../api/queries.ts';
import { callEngine } from '../api/window-api.ts';
import { sentenceOf } from '../components/notes.tsx';
import { useWords } from '../components/words.ts';
import type { Notices } from './notices.tsx';

export type UndoWay = keyof UndoReport;

/** How long the message of an undo stands when nobody puts it away. */
const SHOWN_MS = 8000;

/** Does undo, and says what it did. `isOpen`: is there an engagement to undo in? */
export function useUndo(notices: Notices, isOpen: boolean): (way: UndoWay) => void {
  const words = useWords();
  const { say, clear } = notices;
  // The menu shows the name of the step: it hears the answer on its way to the page.
  useEngine('undo.state', {}, { enabled: isOpen });
  const timer = useRef<number | undefined>(undefined);
  const turn = useCallback(
    async (way: UndoWay): Promise<void> => {
      window.clearTimeout(timer.current);
      try {
        const { done } = await callEngine(`undo.${way}`, {});
        const what = done === null ? null : actionWords(words, done);
        if (what !== null)
          say(words.t(way === 'undo' ? 'undo.done' : 'undo.done-again', { what }), 'calm', 'undo');
        else if (done === null)
          say(words.t(way === 'undo' ? 'undo.nothing' : 'undo.nothing-again'), 'calm', 'undo');
        timer.current = window.setTimeout(() => clear('undo'), SHOWN_MS);
      } catch (error) {
        if (!isFailure(error)) throw error;
        say(sentenceOf(words, error), 'failure', 'undo');
      }
    },
    [words, say, clear],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useCallback(
    (way: UndoWay) => {
      const place = document.activeElement;
      if (isTextField(place)) place.ownerDocument.execCommand(way);
      // A dialog is a piece of work of its own: nothing is undone behind it.
      else if (isOpen && place?.closest('[role="dialog"], [role="alertdialog"]') == null) void turn(way);
    },
    [isOpen, turn],
  );
}

/** Listens for the keys where the engagement, and no text field, has them. */
export function useUndoKeys(run: (way: UndoWay) => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const way = wayOfKey(event);
      if (way === null || isTextField(document.activeElement)) return;
      // Else the menu would do the same a second time.
      event.preventDefault();
      run(way);
    };
    window.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, [run]);
}

function wayOfKey(event: KeyboardEvent): UndoWay | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

function isTextField(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLInputElement) return !WITHOUT_TEXT.has(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
