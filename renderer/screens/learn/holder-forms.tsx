/** Making the course holder's key, and an exam signed with it. */
import { useCallback, useState } from 'react';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice, TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { SecretField } from '../document/secret-field.tsx';

export function HolderForm() {
  const words = useWords();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const create = useAction(
    useCallback(() => callEngine('examiner.create', { name: name.trim(), passphrase }), [name, passphrase]),
  );
  return (
    <form
      className="examiner-part"
      onSubmit={(event) => {
        event.preventDefault();
        void create.run();
      }}
    >
      <h3 className="section-title">{words.t('examiner.key')}</h3>
      <p className="field-help">{words.t('examiner.key-text')}</p>
      <div className="examiner-row">
        <TextField label={words.t('examiner.name')} value={name} onChange={setName} />
        <SecretField label={words.t('examiner.passphrase')} value={passphrase} onChange={setPassphrase} />
        <Button type="submit" isDisabled={create.busy || name.trim() === '' || passphrase === ''}>
          {words.t('examiner.create')}
        </Button>
      </div>
      <FailureNote failure={create.failure} />
    </form>
  );
}

export function ExamForm() {
  const words = useWords();
  const cases = useEngine('practice.cases', {}).data ?? [];
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(words.language);
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const id = chosen ?? cases[0]?.id ?? null;
  const write = useAction(
    useCallback(async () => {
      setSaved(null);
      if (id === null) return;
      const file = await chooseTarget({ kind: 'exam', suggestedName: title.trim() });
      if (file === null) return;
      await callEngine('examiner.writeExam', {
        file: file.token,
        title: title.trim(),
        case: id,
        language,
        passphrase,
      });
      setSaved(file.fileName);
      setPassphrase('');
    }, [id, title, language, passphrase]),
  );
  return (
    <form
      className="examiner-part"
      onSubmit={(event) => {
        event.preventDefault();
        void write.run();
      }}
    >
      <h3 className="section-title">{words.t('examiner.exam')}</h3>
      <div className="examiner-row">
        <TextField label={words.t('examiner.exam-title')} value={title} onChange={setTitle} />
        <Choice
          label={words.t('practice.start-case')}
          options={cases.map((one) => ({ id: one.id, label: words.text(`practice.case.${one.id}`) }))}
          value={id}
          onChange={setChosen}
        />
        <Choice
          label={words.t('learn.language')}
          options={LANGUAGES.map((one) => ({ id: one, label: words.text(`language.${one}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <SecretField label={words.t('examiner.passphrase')} value={passphrase} onChange={setPassphrase} />
        <Button type="submit" isDisabled={write.busy || title.trim() === '' || passphrase === ''}>
          {words.t('examiner.exam-write')}
        </Button>
      </div>
      <FailureNote failure={write.failure} />
      <p role="status">{saved === null ? '' : words.t('record.saved', { file: saved })}</p>
    </form>
  );
}
