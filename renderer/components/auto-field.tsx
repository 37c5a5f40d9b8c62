/** A field that stores itself: when it is left, after a pause, and when its page goes. One edit is one step to undo. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';

/** Long enough to think of the next word. */
const PAUSE_MS = 2500;

interface AutoFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  /** Stores the text; called only when it differs. */
  readonly onStore: (text: string) => void;
  readonly help?: string;
  readonly placeholder?: string;
  /** More than one = a field of several lines. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'number';
  readonly maxLength?: number;
  /** A sentence of what is wrong with the text as it stands; it is not stored then. */
  readonly problemOf?: (text: string) => string | null;
}

export function AutoField({
  id,
  label,
  value,
  onStore,
  help,
  placeholder,
  rows = 1,
  type = 'text',
  maxLength = 4000,
  problemOf,
}: AutoFieldProps) {
  const { text, change, store } = useStored(value, onStore, problemOf);
  const problem = problemOf?.(text) ?? null;
  return (
    <AriaTextField
      className="field"
      value={text}
      onChange={change}
      onBlur={store}
      maxLength={maxLength}
      isInvalid={problem !== null}
      {...(id === undefined ? {} : { id })}
    >
      <Label className="field-label">{label}</Label>
      {rows > 1 ? (
        <TextArea className="text-block" rows={rows} placeholder={placeholder ?? ''} />
      ) : (
        <Input className="field-input" type={type} placeholder={placeholder ?? ''} />
      )}
      {problem !== null ? (
        <Text slot="description" className="field-error">
          {problem}
        </Text>
      ) : help === undefined ? null : (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
    </AriaTextField>
  );
}

interface Stored {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly store: () => void;
}

/** What is typed until it has come back as stored; where the document changes meanwhile (undo), the document wins. */
function useStored(
  value: string,
  onStore: (text: string) => void,
  problemOf?: (text: string) => string | null,
): Stored {
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | null>(null);
  const text = typed !== null && typed.over === value ? typed.text : value;
  const latest = useRef({ text, value, onStore, problemOf });
  useEffect(() => {
    latest.current = { text, value, onStore, problemOf };
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const sent = useRef<string | null>(null);
  const store = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const now = latest.current;
    if (now.text === now.value || now.text === sent.current || (now.problemOf?.(now.text) ?? null) !== null)
      return;
    sent.current = now.text;
    now.onStore(now.text);
  }, []);
  const change = useCallback(
    (next: string) => {
      sent.current = null;
      setTyped({ over: latest.current.value, text: next });
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(store, PAUSE_MS);
    },
    [store],
  );
  useEffect(() => store, [store]);
  return { text, change, store };
}
