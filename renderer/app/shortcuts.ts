/** Keys of the commands: what a pressed key asks for, and how a shortcut is written on this system. */
import { useEffect } from 'react';
import { COMMANDS } from '../../shared/i18n/commands.ts';
import type { Words } from '../../shared/i18n/index.ts';

export const isMac = (): boolean => /mac/iu.test(navigator.platform);

/** Undo has rules of its own: a text field keeps its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo']);

interface Keys {
  readonly id: string;
  readonly key: string;
  readonly withControl: boolean;
  readonly withShift: boolean;
}

const KEYS: readonly Keys[] = COMMANDS.flatMap(({ id, shortcut }): Keys[] => {
  if (shortcut === undefined || ELSEWHERE.has(id)) return [];
  const parts = shortcut.split('+');
  return [
    {
      id,
      key: (parts.at(-1) ?? '').toLowerCase(),
      withControl: parts.includes('CmdOrCtrl'),
      withShift: parts.includes('Shift'),
    },
  ];
});

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The command that a key asks for, or null. A slash counts however it is typed: on many keyboards it needs Shift. */
export function commandOfKey(event: Pressed, mac = isMac()): string | null {
  if (event.altKey) return null;
  const control = mac ? event.metaKey : event.ctrlKey;
  if (mac ? event.ctrlKey : event.metaKey) return null;
  const key = event.key.toLowerCase();
  const found = KEYS.find(
    (one) =>
      one.key === key && one.withControl === control && (one.withShift === event.shiftKey || one.key === '/'),
  );
  // The system closes the window with this key.
  if (mac && found?.id === 'engagement.close') return null;
  return found?.id ?? null;
}

/** Runs the command of a pressed key; a dialog is a piece of work of its own, and keeps its keys. */
export function useShortcuts(run: (command: string) => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOfKey(event);
      if (command === null) return;
      // Else the menu would do the same a second time.
      event.preventDefault();
      if (document.querySelector('.overlay, .present') === null) run(command);
    };
    window.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, [run]);
}

/** A shortcut in the user's words: `Ctrl+Skift+S`, or `⇧⌘S` on a Mac. */
export function shortcutText(words: Words, shortcut: string, mac = isMac()): string {
  if (mac) return shortcut.replace('CmdOrCtrl+Shift+', '⇧⌘').replace('CmdOrCtrl+', '⌘');
  return shortcut.replace('CmdOrCtrl', 'Ctrl').replace('Shift', words.t('key.shift'));
}
