/** Words to those invited or to a group's leader, in the language of the survey, ready to copy into a mail. */
import { ChevronRight, Copy } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { LANGUAGES, localText, type Language } from '../../../shared/lib/language.ts';
import { letterText, type Letter } from '../../../shared/report/letters.ts';
import { useAction } from '../../api/actions.ts';
import { writeClipboard } from '../../api/window-api.ts';
import { usePanel } from '../../app/kept-place.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';

interface LetterTextProps {
  readonly title: string;
  readonly help: string;
  readonly letters: readonly Letter[];
  readonly engagement: Engagement;
  readonly closesOn?: string | undefined;
  /** How many have answered, by group; empty where nothing is known. */
  readonly responded?: ReadonlyMap<string, number | null>;
}

const NOBODY: ReadonlyMap<string, number | null> = new Map();

export function LetterText(props: LetterTextProps) {
  const { title, help, letters, engagement, closesOn, responded = NOBODY } = props;
  const words = useWords();
  const [language, setLanguage] = useState<Language>(engagement.language);
  const [letter, setLetter] = useState<Letter | undefined>(letters[0]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [isOpen, setOpen] = usePanel(`letters-${letters.join('-')}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const group = engagement.groups.find(({ id }) => id === chosen) ?? engagement.groups[0];
  const shown = letter ?? 'invitation';
  const text = letterText(
    shown,
    {
      engagement,
      closesOn,
      group: group === undefined ? undefined : { id: group.id, responded: responded.get(group.id) ?? null },
    },
    language,
  );
  const copy = useAction(
    useCallback(async () => {
      await writeClipboard({ text: field.current?.value ?? '' });
      setCopied(text);
    }, [text]),
  );
  return (
    <Disclosure className="disclosure" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <AriaButton slot="trigger" className="disclosure-trigger">
          <ChevronRight aria-hidden size={15} className="disclosure-mark" />
          {title}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className="reminder">
          <p className="field-help">{help}</p>
          <div className="letter-tools">
            {letters.length < 2 ? null : (
              <Segments
                label={words.t('letter.to')}
                options={letters.map((id) => ({ id, label: words.t(`letter.to.${id}`) }))}
                value={shown}
                onChange={setLetter}
              />
            )}
            {shown !== 'leader' || group === undefined ? null : (
              <Choice
                compact
                label={words.t('groups.group')}
                options={engagement.groups.map(({ id, name }) => ({
                  id,
                  label: localText(name, words.language, id),
                }))}
                value={group.id}
                onChange={setChosen}
              />
            )}
            <Segments
              label={words.t('reminder.language')}
              options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
              value={language}
              onChange={setLanguage}
            />
          </div>
          <textarea
            ref={field}
            key={text}
            lang={language}
            className="text-block"
            rows={12}
            aria-label={title}
            defaultValue={text}
          />
          <div className="reminder-foot">
            <Button onPress={() => void copy.run()} icon={<Copy aria-hidden size={15} />}>
              {words.t('reminder.copy')}
            </Button>
            <FailureNote failure={copy.failure} />
            <span role="status">{copied === text ? words.t('reminder.copied') : ''}</span>
          </div>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
