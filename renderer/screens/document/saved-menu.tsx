/** The saved state in the head, always to be seen; it opens what can be done with the document's file. */
import { ChevronDown, CircleAlert, Lock } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { SavedState, SessionState } from '../../../shared/api/methods.ts';
import type { MessageKey, Words } from '../../../shared/i18n/index.ts';
import { useWords } from '../../components/words.ts';
import { isDocumentCommand, useDocumentCommand, type DocumentCommand } from './commands.ts';
import { useSaved } from './use-saved.ts';

type Entry = readonly [command: DocumentCommand, key: MessageKey];

const SAVING: readonly Entry[] = [
  ['engagement.save', 'saved.now'],
  ['document.save-as', 'menu.save-as'],
];
const COPYING: readonly Entry[] = [
  ['document.duplicate', 'menu.duplicate'],
  ['document.structure', 'menu.structure'],
  ['document.aggregates', 'menu.aggregates'],
];
const KEEPING: readonly Entry[] = [
  ['document.backups', 'menu.backups'],
  ['document.passphrase', 'menu.passphrase'],
  ['document.privacy', 'menu.privacy'],
  ['document.show', 'menu.show-folder'],
];

export function SavedMenu({ session }: { readonly session: SessionState }) {
  const words = useWords();
  const run = useDocumentCommand();
  const saved = useSaved(session);
  const text = savedText(words, saved);
  return (
    <MenuTrigger>
      <Button
        className={saved.state === 'failed' ? 'saved saved-failed' : 'saved'}
        aria-label={`${text}. ${words.t('saved.menu')}`}
      >
        {saved.state === 'failed' ? <CircleAlert aria-hidden size={14} /> : null}
        {session.protected === true ? <Lock aria-hidden size={13} /> : null}
        <span>{text}</span>
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="options"
          aria-label={words.t('saved.menu')}
          onAction={(key) => {
            const command = String(key);
            if (isDocumentCommand(command)) run(command);
          }}
        >
          {SAVING.map(entryOf(words))}
          <Separator className="option-line" />
          {COPYING.map(entryOf(words))}
          <Separator className="option-line" />
          {KEEPING.map(entryOf(words))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const entryOf =
  (words: Words) =>
  ([command, key]: Entry) => (
    <MenuItem key={command} id={command} textValue={words.t(key)} className="option">
      {words.t(key)}
    </MenuItem>
  );

function savedText(words: Words, saved: SavedState): string {
  if (saved.state === 'saved' && saved.at !== null)
    return words.t('saved.at', { time: words.time(saved.at) });
  return saved.state === 'saved' ? words.t('saved.unsaved') : words.text(`saved.${saved.state}`);
}
