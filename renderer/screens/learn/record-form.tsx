/** The record of one's work: saved for the examiner as JSON, or to keep as PDF. Nothing is sent. */
import { useCallback, useState } from 'react';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

export function RecordForm({ hasAnswers }: { readonly hasAnswers: boolean }) {
  const words = useWords();
  const [person, setPerson] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const name = person.trim();
  const write = useAction(
    useCallback(
      async (kind: 'record' | 'record-paper') => {
        setSaved(null);
        const file = await chooseTarget({ kind, suggestedName: `${name} ${words.t('record.file')}` });
        if (file === null) return;
        await callEngine('practice.writeRecord', { file: file.token, person: name });
        setSaved(file.fileName);
      },
      [name, words],
    ),
  );
  if (!hasAnswers) return null;
  const isOff = write.busy || name === '';
  return (
    <section className="learn-record" aria-labelledby="learn-record-title">
      <h3 id="learn-record-title" className="section-title">
        {words.t('record.write')}
      </h3>
      <p className="field-help">{words.t('record.write-text')}</p>
      <TextField label={words.t('record.person')} value={person} onChange={setPerson} />
      <div className="learn-row">
        <Button isDisabled={isOff} onPress={() => void write.run('record')}>
          {words.t('record.json')}
        </Button>
        <Button look="plain" isDisabled={isOff} onPress={() => void write.run('record-paper')}>
          {words.t('record.pdf')}
        </Button>
      </div>
      <FailureNote failure={write.failure} />
      <p role="status">{saved === null ? '' : words.t('record.saved', { file: saved })}</p>
    </section>
  );
}
