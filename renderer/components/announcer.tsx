/**
 * What is read out as it happens, such as the steps of long work: one region for the window, there before anything is said in it,
 * since screen readers follow changes of a region and not its coming. Dialogs hide what stands behind them from screen readers;
 * the mark `data-live-announcer` keeps this one out of that.
 */
import { useEffect, useSyncExternalStore } from 'react';

interface Message {
  readonly id: number;
  readonly text: string;
}

/** The last stands for who reads the window line by line; the one before may still be spoken. */
const KEPT = 2;

let messages: readonly Message[] = [];
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads a text out when the reader has a moment; the same text twice is read twice. */
export function announce(text: string): void {
  messages = [...messages, { id: (messages.at(-1)?.id ?? 0) + 1, text }].slice(-KEPT);
  for (const listener of listeners) listener();
}

/** Reads the text out when it comes and whenever it changes; null: nothing to say. */
export function useAnnounced(text: string | null): void {
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
}

export function Announcer() {
  const shown = useSyncExternalStore(listen, () => messages);
  return (
    <div
      role="status"
      aria-atomic={false}
      aria-relevant="additions"
      className="visually-hidden"
      data-live-announcer
    >
      {shown.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
