/** The command palette: one field, the commands that fit, arrows and Enter. A combobox with its list always open. */
import { Search } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../components/words.ts';
import { findCommands, type Command } from './commands.ts';
import { shortcutText } from './shortcuts.ts';

interface PaletteProps {
  readonly commands: readonly Command[];
  /** Ids of the commands used lately, newest first. */
  readonly recent: readonly string[];
  readonly onRun: (id: string) => void;
  readonly onClose: () => void;
}

export function Palette({ commands, recent, onRun, onClose }: PaletteProps) {
  const words = useWords();
  return (
    <ModalOverlay
      className="overlay overlay-palette"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="sheet palette">
        <Dialog className="palette-dialog" aria-label={words.t('palette.title')}>
          <PaletteSearch commands={commands} recent={recent} onRun={onRun} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Where a key leads in a list of `length`, or null for other keys. */
function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'PageDown') return Math.min(length - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return null;
}

function PaletteSearch({ commands, recent, onRun }: Omit<PaletteProps, 'onClose'>) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const found = findCommands(commands, typed, recent);
  const optionId = (index: number): string => `${id}-${index}`;
  const go = (to: number): void => {
    setAt(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent): void => {
    const to = moved(event.key, at, found.length);
    const chosen = found[at];
    if (to !== null) go(to);
    else if (event.key === 'Enter' && chosen !== undefined) onRun(chosen.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="palette-field">
        <Search aria-hidden size={16} />
        <input
          // The dialog is this field.
          autoFocus
          className="palette-input"
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length === 0 ? undefined : optionId(at)}
          aria-label={words.t('palette.field')}
          placeholder={words.t('palette.field')}
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            list.current?.scrollTo?.({ top: 0 });
          }}
          onKeyDown={onKey}
        />
      </div>
      <ul
        ref={list}
        id={`${id}-list`}
        className="palette-list"
        role="listbox"
        aria-label={words.t('palette.list')}
      >
        {found.map((command, index) => (
          <li
            key={command.id}
            id={optionId(index)}
            className="palette-option"
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => onRun(command.id)}
          >
            <span>{command.label}</span>
            <span className="palette-kind">
              {typed === '' && recent.includes(command.id) ? words.t('palette.recent') : command.kind}
            </span>
            {command.shortcut === null ? <span /> : <kbd>{shortcutText(words, command.shortcut)}</kbd>}
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="palette-none">{words.t('palette.none')}</p> : null}
      <p className="palette-foot">{words.t('palette.keys')}</p>
      <p className="visually-hidden" role="status">
        {words.t('palette.found', { count: found.length })}
      </p>
    </>
  );
}
