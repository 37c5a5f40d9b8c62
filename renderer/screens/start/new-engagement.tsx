/** New engagement: client, name, language, instrument, and where its file is to lie. */
import { useCallback, useState } from 'react';
import type { SessionState } from '../../../shared/api/methods.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice, TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';

interface NewEngagementProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: (session: SessionState) => void;
  /** Its answers are imported when the engagement exists. */
  readonly sheetName?: string | undefined;
}

const INSTRUMENTS = ['relcap-6', 'rc-7'] as const;
type InstrumentId = (typeof INSTRUMENTS)[number];

export function NewEngagement({ isOpen, onClose, onCreated, sheetName }: NewEngagementProps) {
  const words = useWords();
  return (
    <Sheet title={words.t('new.title')} isOpen={isOpen} onClose={onClose}>
      <NewForm onClose={onClose} onCreated={onCreated} sheetName={sheetName} />
    </Sheet>
  );
}

function NewForm({ onClose, onCreated, sheetName }: Omit<NewEngagementProps, 'isOpen'>) {
  const words = useWords();
  const [client, setClient] = useState('');
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(words.language);
  const [instrument, setInstrument] = useState<InstrumentId>('relcap-6');
  const [asked, setAsked] = useState(false);
  const isComplete = client.trim() !== '' && name.trim() !== '';
  const create = useAction(
    useCallback(async () => {
      const file = await chooseTarget({
        kind: 'engagement',
        suggestedName: `${client.trim()} ${name.trim()}`,
      });
      if (file === null) return;
      const given = { client: client.trim(), name: name.trim(), language, instrument };
      onCreated(await callEngine('engagement.create', { file: file.token, ...given }));
    }, [client, name, language, instrument, onCreated]),
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isComplete) void create.run();
      }}
    >
      {sheetName === undefined ? null : <p>{words.t('start.from-sheet', { file: sheetName })}</p>}
      <TextField
        label={words.t('new.client')}
        value={client}
        onChange={setClient}
        placeholder={words.t('new.client-example')}
        autoFocus
      />
      <TextField
        label={words.t('new.name')}
        value={name}
        onChange={setName}
        placeholder={words.t('new.name-example')}
      />
      <Choice
        label={words.t('new.language')}
        options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
        value={language}
        onChange={setLanguage}
      />
      <Choice
        label={words.t('new.instrument')}
        options={INSTRUMENTS.map((id) => ({ id, label: words.text(`instrument.${id}`) }))}
        value={instrument}
        onChange={setInstrument}
      />
      <p className="field-help">{words.t('new.instrument-help')}</p>
      {asked && !isComplete ? (
        <p className="field-error" role="alert">
          {words.t('new.incomplete')}
        </p>
      ) : null}
      <FailureNote failure={create.failure} />
      <div className="form-foot">
        <Button onPress={onClose}>{words.t('action.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={create.busy}>
          {words.t('new.create')}
        </Button>
      </div>
    </form>
  );
}
