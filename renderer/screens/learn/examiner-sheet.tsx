/** The course holder's view: the key, new exams, and records that are opened, read and signed. Nothing leaves the computer by itself. */
import { useCallback, useState } from 'react';
import type { FileToken } from '../../../shared/api/methods.ts';
import type { ReadRecord } from '../../../shared/api/practice-methods.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTraining } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote, sentenceOf } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { ExamForm, HolderForm } from './holder-forms.tsx';
import { isDoneOutcome, RecordView } from './record-view.tsx';

export interface OpenedRecord {
  /** Of the file as it was opened: it stays when the record is signed into a new one. */
  readonly id: FileToken;
  readonly token: FileToken;
  readonly read: ReadRecord;
}

export function ExaminerSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const answer = useEngine('examiner.state', {});
  const holder = answer.data ?? null;
  const [records, setRecords] = useState<readonly OpenedRecord[]>([]);
  const [shown, setShown] = useState<FileToken | null>(null);
  useShown('examiner', answer.isSuccess);
  const record = records.find(({ id }) => id === shown);
  return (
    <Sheet title={words.t('examiner.title')} size="large" isOpen onClose={onClose}>
      {record === undefined ? (
        <div className="examiner">
          <p>{words.t('examiner.lead')}</p>
          <Records records={records} onRecords={setRecords} onShow={setShown} />
          {holder === null ? (
            <HolderForm />
          ) : (
            <>
              <ExamForm />
              <section className="examiner-part">
                <h3 className="section-title">{words.t('examiner.key')}</h3>
                <p>{holder.name}</p>
                <p className="examiner-print">
                  {words.t('examiner.fingerprint')}: {holder.fingerprint}
                </p>
              </section>
            </>
          )}
        </div>
      ) : (
        <RecordView
          key={record.id}
          opened={record}
          canSign={holder !== null}
          onBack={() => setShown(null)}
          onSigned={(signed) => setRecords(records.map((one) => (one.id === record.id ? signed : one)))}
        />
      )}
    </Sheet>
  );
}

interface RecordsProps {
  readonly records: readonly OpenedRecord[];
  readonly onRecords: (records: readonly OpenedRecord[]) => void;
  readonly onShow: (id: FileToken) => void;
}

function Records({ records, onRecords, onShow }: RecordsProps) {
  const words = useWords();
  const [unread, setUnread] = useState<readonly string[]>([]);
  const open = useAction(
    useCallback(async () => {
      const files = await chooseTraining('record');
      const read: OpenedRecord[] = [];
      const refused: string[] = [];
      for (const { token, fileName } of files) {
        try {
          read.push({ id: token, token, read: await callEngine('examiner.readRecord', { file: token }) });
        } catch (error) {
          // One file that cannot be read is told; the others are opened all the same.
          if (!isFailure(error)) throw error;
          refused.push(words.t('examiner.unread', { file: fileName, reason: sentenceOf(words, error) }));
        }
      }
      setUnread(refused);
      if (read.length > 0) onRecords([...records, ...read]);
    }, [records, onRecords, words]),
  );
  return (
    <section className="examiner-part" aria-labelledby="examiner-records">
      <h3 id="examiner-records" className="section-title">
        {words.t('examiner.records')}
      </h3>
      {records.length === 0 ? <p className="field-help">{words.t('examiner.records-none')}</p> : null}
      {records.length === 0 ? null : (
        <ul className="examiner-records">
          {records.map(({ id, read }) => (
            <li key={id}>
              <Button look="plain" onPress={() => onShow(id)}>
                <strong>{read.record.person}</strong>
                <span>
                  {read.exam?.title ?? words.t('learn.practice')} ·{' '}
                  {words.t('learn.progress-exam', {
                    done: read.exercises.filter(({ told }) => told !== null).length,
                    of: read.exercises.length,
                  })}{' '}
                  ·{' '}
                  {words.t('learn.progress', {
                    done: read.exercises.filter(({ checked, told }) => isDoneOutcome(checked ?? told)).length,
                    of: read.exercises.length,
                  })}
                </span>
                <span className={`examiner-trust-${read.trust}`}>
                  {words.t(`examiner.trust.${read.trust}`)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button look="primary" isDisabled={open.busy} onPress={() => void open.run()}>
          {words.t('examiner.records-open')}
        </Button>
      </div>
      <FailureNote failure={open.failure} />
      {unread.length === 0 ? null : (
        <div role="alert" className="note note-failure">
          <ul className="learn-options">
            {unread.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
