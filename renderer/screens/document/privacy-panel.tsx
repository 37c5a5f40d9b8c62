/** Data protection: how long answers are kept, deleting them, removing the engagement from this computer, what was deleted. */
import { useCallback, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { Retention, SessionState } from '../../../shared/api/methods.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { dayOf, momentOf } from './texts.ts';

interface PrivacyPanelProps {
  readonly session: SessionState;
  /** The engagement is gone from this computer; the sentence says what went. */
  readonly onRemoved: (text: string) => void;
}

export function PrivacyPanel({ session, onRemoved }: PrivacyPanelProps) {
  const retention = useEngine('privacy.retention', {});
  const fileName = session.fileName ?? '';
  return (
    <div className="panel">
      {retention.data === undefined ? null : (
        <KeepUntil key={retention.data.date} retention={retention.data} />
      )}
      <DeleteAnswers fileName={fileName} onDone={() => void retention.refetch()} />
      <RemoveHere fileName={fileName} onRemoved={onRemoved} />
      <Deletions list={retention.data?.deletions ?? []} />
    </div>
  );
}

function KeepUntil({ retention }: { readonly retention: Retention }) {
  const words = useWords();
  const [day, setDay] = useState(retention.date ?? '');
  const set = useAction(
    useCallback((date: string) => callEngine('privacy.setRetention', date === '' ? {} : { date }), []),
  );
  return (
    <section className="panel-part">
      <h3 className="card-title">{words.t('privacy.retention')}</h3>
      <p className="field-help">{words.t('privacy.retention-text')}</p>
      <div className="panel-row panel-row-end">
        <DayField label={words.t('privacy.retention-date')} value={day} onChange={setDay} />
        <Button isDisabled={set.busy || day === ''} onPress={() => void set.run(day)}>
          {words.t('privacy.retention-set')}
        </Button>
        {retention.date === null ? null : (
          <Button
            look="plain"
            isDisabled={set.busy}
            onPress={() => {
              setDay('');
              void set.run('');
            }}
          >
            {words.t('privacy.retention-clear')}
          </Button>
        )}
      </div>
      <p role="status" className="panel-said">
        {retention.date === null
          ? words.t('privacy.retention-cleared')
          : words.t('privacy.retention-kept', { date: dayOf(words, retention.date) })}
      </p>
      <FailureNote failure={set.failure} />
    </section>
  );
}

interface DeleteAnswersProps {
  readonly fileName: string;
  readonly onDone: () => void;
}

function DeleteAnswers({ fileName, onDone }: DeleteAnswersProps) {
  const words = useWords();
  const [confirm, setConfirm] = useState('');
  const [said, setSaid] = useState('');
  const erase = useAction(
    useCallback(async () => {
      const { respondents, answers, comments, backups } = await callEngine('privacy.deleteAnswers', {
        confirm,
      });
      setSaid(words.t('privacy.deleted', { respondents, answers, comments, backups }));
      setConfirm('');
      onDone();
    }, [confirm, onDone, words]),
  );
  return (
    <section className="panel-part">
      <h3 className="card-title">{words.t('privacy.delete')}</h3>
      <p>{words.t('privacy.delete-text')}</p>
      <Confirmed fileName={fileName} value={confirm} onChange={setConfirm} />
      <div className="panel-row">
        <Button
          look="danger"
          isDisabled={erase.busy || !isSame(confirm, fileName)}
          onPress={() => void erase.run()}
        >
          {words.t('privacy.delete-do')}
        </Button>
      </div>
      <p role="status" className="panel-said">
        {said}
      </p>
      <FailureNote failure={erase.failure} />
    </section>
  );
}

interface RemoveHereProps {
  readonly fileName: string;
  readonly onRemoved: (text: string) => void;
}

function RemoveHere({ fileName, onRemoved }: RemoveHereProps) {
  const words = useWords();
  const [confirm, setConfirm] = useState('');
  const [deleteFile, setDeleteFile] = useState(false);
  const remove = useAction(
    useCallback(async () => {
      const { backups, file } = await callEngine('privacy.removeFromComputer', { confirm, deleteFile });
      onRemoved(words.t(file ? 'privacy.removed-file' : 'privacy.removed', { backups }));
    }, [confirm, deleteFile, onRemoved, words]),
  );
  return (
    <section className="panel-part">
      <h3 className="card-title">{words.t('privacy.remove')}</h3>
      <p>{words.t('privacy.remove-text')}</p>
      <Checkbox className="check" isSelected={deleteFile} onChange={setDeleteFile}>
        <span className="check-box" aria-hidden />
        {words.t('privacy.remove-file', { file: fileName })}
      </Checkbox>
      <Confirmed fileName={fileName} value={confirm} onChange={setConfirm} />
      <div className="panel-row">
        <Button
          look="danger"
          isDisabled={remove.busy || !isSame(confirm, fileName)}
          onPress={() => void remove.run()}
        >
          {words.t('privacy.remove-do')}
        </Button>
      </div>
      <FailureNote failure={remove.failure} />
    </section>
  );
}

const isSame = (typed: string, fileName: string): boolean =>
  typed.normalize('NFC').trim() === fileName.normalize('NFC').trim();

interface ConfirmedProps {
  readonly fileName: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Confirmed({ fileName, value, onChange }: ConfirmedProps) {
  const words = useWords();
  return (
    <div className="panel-form">
      <TextField
        label={words.t('privacy.confirm', { file: fileName })}
        value={value}
        onChange={onChange}
        maxLength={300}
      />
    </div>
  );
}

function Deletions({ list }: { readonly list: Retention['deletions'] }) {
  const words = useWords();
  return (
    <section className="panel-part">
      <h3 className="card-title">{words.t('privacy.record')}</h3>
      {list.length === 0 ? (
        <p className="field-help">{words.t('privacy.record-none')}</p>
      ) : (
        <DataTable
          caption={words.t('privacy.record')}
          columns={[
            { label: words.t('privacy.record-when') },
            { label: words.t('privacy.record-rounds') },
            { label: words.t('privacy.record-respondents'), align: 'right' },
            { label: words.t('privacy.record-answers'), align: 'right' },
            { label: words.t('privacy.record-comments'), align: 'right' },
          ]}
          rows={list.map((one) => ({
            key: one.at,
            cells: [
              momentOf(words, one.at),
              one.rounds.join(', '),
              words.number(one.respondents, 0),
              words.number(one.answers, 0),
              words.number(one.comments, 0),
            ],
          }))}
        />
      )}
    </section>
  );
}
