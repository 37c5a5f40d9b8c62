/** A warm reminder to those invited, in the language of the survey, ready to copy into a mail. */
import { ChevronRight, Copy } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { writeClipboard } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';

interface ReminderTextProps {
  readonly engagement: Engagement;
  readonly closesOn: string | undefined;
}

export function ReminderText({ engagement, closesOn }: ReminderTextProps) {
  const words = useWords();
  const [language, setLanguage] = useState<Language>(engagement.language);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = reminder(engagement, closesOn, language);
  const copy = useAction(
    useCallback(async () => {
      await writeClipboard({ text: field.current?.value ?? '' });
      setCopied(true);
    }, []),
  );
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <AriaButton slot="trigger" className="disclosure-trigger">
          <ChevronRight aria-hidden size={15} className="disclosure-mark" />
          {words.t('reminder.title')}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className="reminder">
          <p className="field-help">{words.t('reminder.help')}</p>
          <Segments
            label={words.t('reminder.language')}
            options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
            value={language}
            onChange={(chosen) => {
              setLanguage(chosen);
              setCopied(false);
            }}
          />
          <textarea
            ref={field}
            key={`${language}-${text}`}
            lang={language}
            className="text-block"
            rows={10}
            aria-label={words.t('reminder.title')}
            defaultValue={text}
          />
          <div className="reminder-foot">
            <Button onPress={() => void copy.run()} icon={<Copy aria-hidden size={15} />}>
              {words.t('reminder.copy')}
            </Button>
            <FailureNote failure={copy.failure} />
            <span role="status">{copied ? words.t('reminder.copied') : ''}</span>
          </div>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The words with what is known filled in; what is not stands in brackets, to be filled in by hand. */
function reminder(engagement: Engagement, closesOn: string | undefined, language: Language): string {
  const words = wordsOf(language);
  const known = (value: string, key: 'task' | 'closes' | 'contact' | 'client'): string =>
    value.trim() === '' ? `[${words.t(`reminder.place.${key}`)}]` : value.trim();
  return words.t('reminder.text', {
    client: known(engagement.client, 'client'),
    task: known(engagement.coreTask, 'task'),
    closes: known(closesOn === undefined ? '' : words.date(closesOn), 'closes'),
    contact: known(engagement.clarity?.contact ?? '', 'contact'),
    limit: engagement.privacy.min_cell,
  });
}
