/** All shortcuts in one place, by kind, and the keys that work everywhere. */
import { COMMANDS, type CommandGroup } from '../../shared/i18n/commands.ts';
import { Sheet } from '../components/sheet.tsx';
import { useWords } from '../components/words.ts';
import { shortcutText } from './shortcuts.ts';

const GROUPS: readonly CommandGroup[] = ['go', 'work', 'file', 'edit', 'app', 'help'];

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const everywhere: readonly (readonly [keys: string, text: string])[] = [
    ['Tab', words.t('shortcuts.tab')],
    [words.t('shortcuts.arrow-keys'), words.t('shortcuts.arrows')],
    ['Enter', words.t('shortcuts.enter')],
    ['Esc', words.t('shortcuts.escape')],
  ];
  return (
    <Sheet title={words.t('menu.shortcuts')} isOpen onClose={onClose} size="medium">
      <div className="shortcuts" role="group" aria-label={words.t('menu.shortcuts')} tabIndex={0}>
        {GROUPS.map((group) => {
          const known = COMMANDS.filter(
            (command) => command.group === group && command.shortcut !== undefined,
          );
          return known.length === 0 ? null : (
            <ShortcutList
              key={group}
              title={words.text(`command.group.${group}`)}
              rows={known.map(({ label, shortcut = '' }) => [
                shortcutText(words, shortcut),
                words.t(label).replace(/\s*…$/u, ''),
              ])}
            />
          );
        })}
        <ShortcutList title={words.t('shortcuts.move')} rows={everywhere} />
      </div>
    </Sheet>
  );
}

interface ShortcutListProps {
  readonly title: string;
  readonly rows: readonly (readonly [keys: string, text: string])[];
}

function ShortcutList({ title, rows }: ShortcutListProps) {
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <dl className="shortcut-list">
        {rows.map(([keys, text]) => (
          <div key={keys}>
            <dt>{text}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
