/** Backups of the open document: what there is, make one, go back to one, save one as a file. */
import { useCallback, useState } from 'react';
import type { BackupEntry, SessionState } from '../../../shared/api/methods.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { PassphrasePrompt } from './passphrase-prompt.tsx';
import { momentOf, sizeOf, stemOf } from './texts.ts';

interface BackupsPanelProps {
  readonly session: SessionState;
  readonly onReplaced: (session: SessionState) => void;
}

export function BackupsPanel({ session, onReplaced }: BackupsPanelProps) {
  const words = useWords();
  const list = useEngine('backup.list', {});
  const backups = list.data ?? [];
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState<BackupEntry | null>(null);
  const { refetch } = list;
  const make = useAction(
    useCallback(async () => {
      await callEngine('backup.make', {});
      await refetch();
      setSaid(words.t('backups.made'));
    }, [refetch, words]),
  );
  const copy = useAction(
    useCallback(
      async (backup: BackupEntry) => {
        const when = momentOf(words, backup.at).replaceAll(':', '.');
        const suggestedName = `${stemOf(session.fileName ?? '')} ${when}`;
        const file = await chooseTarget({ kind: 'engagement', suggestedName });
        if (file === null) return;
        await callEngine('backup.saveCopy', { id: backup.id, file: file.token });
        setSaid(words.t('backups.copy-saved', { file: file.fileName }));
      },
      [words, session.fileName],
    ),
  );
  const restored = (state: SessionState, backup: BackupEntry): void => {
    onReplaced(state);
    void refetch();
    setChosen(null);
    setSaid(words.t('backups.restored', { time: momentOf(words, backup.at) }));
  };
  return (
    <div className="panel">
      <p className="field-help">{words.t('backups.lead')}</p>
      <div className="panel-row">
        <Button isDisabled={make.busy} onPress={() => void make.run()}>
          {words.t('backups.make')}
        </Button>
        <p role="status" className="panel-said">
          {said}
        </p>
      </div>
      <FailureNote failure={make.failure ?? copy.failure} />
      {chosen === null ? null : (
        <Restore backup={chosen} session={session} onDone={restored} onClose={() => setChosen(null)} />
      )}
      {backups.length === 0 ? (
        <p className="field-help">{words.t('backups.none')}</p>
      ) : (
        <DataTable
          caption={words.t('panel.backups')}
          columns={[
            { label: words.t('backups.when') },
            { label: words.t('backups.why') },
            { label: words.t('backups.changed') },
            { label: words.t('backups.size'), align: 'right' },
            { label: words.t('backups.actions') },
          ]}
          rows={backups.map((one) => ({
            key: one.id,
            cells: [
              momentOf(words, one.at),
              words.text(`backup.reason.${one.reason}`),
              changedText(words, one),
              sizeOf(words, one.sizeBytes),
              <span key="do" className="panel-row">
                <Button
                  look="plain"
                  aria-label={words.t('backups.restore-named', { time: momentOf(words, one.at) })}
                  onPress={() => setChosen(one)}
                >
                  {words.t('backups.restore')}
                </Button>
                <Button
                  look="plain"
                  aria-label={words.t('backups.save-copy-named', { time: momentOf(words, one.at) })}
                  onPress={() => void copy.run(one)}
                >
                  {words.t('backups.save-copy')}
                </Button>
              </span>,
            ],
          }))}
        />
      )}
    </div>
  );
}

interface RestoreProps {
  readonly backup: BackupEntry;
  readonly session: SessionState;
  readonly onDone: (session: SessionState, backup: BackupEntry) => void;
  readonly onClose: () => void;
}

/** Says what will happen; the present state is kept first. */
function Restore({ backup, session, onDone, onClose }: RestoreProps) {
  const words = useWords();
  const restore = useAction(
    useCallback(
      async (passphrase?: string) => {
        const secret = passphrase === undefined ? {} : { passphrase };
        onDone(await callEngine('backup.restore', { id: backup.id, ...secret }), backup);
      },
      [backup, onDone],
    ),
  );
  if (restore.failure?.code.startsWith('document.passphrase-') === true)
    return (
      <PassphrasePrompt
        fileName={session.fileName ?? ''}
        text={words.t('backups.other-passphrase')}
        failure={restore.failure.code === 'document.passphrase-wrong' ? restore.failure : null}
        busy={restore.busy}
        onGiven={(passphrase) => void restore.run(passphrase)}
        onClose={onClose}
      />
    );
  return (
    <div className="note note-look" role="group" aria-label={words.t('backups.restore')}>
      <div className="form">
        <p>{words.t('backups.restore-text', { time: momentOf(words, backup.at) })}</p>
        <FailureNote failure={restore.failure} />
        <div className="panel-row">
          <Button look="primary" autoFocus isDisabled={restore.busy} onPress={() => void restore.run()}>
            {words.t('backups.restore')}
          </Button>
          <Button onPress={onClose} isDisabled={restore.busy}>
            {words.t('action.cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}

const AREAS = [
  'import',
  'groups',
  'relations',
  'rounds',
  'instrument',
  'clarity',
  'limits',
  'practice',
  'answers',
] as const;

/** What was done since the backup before, by what it was done to. */
function changedText(words: Words, { changes }: BackupEntry): string {
  const sums = new Map<string, number>();
  for (const [action, count] of Object.entries(changes)) {
    const area = AREAS.find((one) => one === action.split('.')[0]) ?? 'other';
    sums.set(area, (sums.get(area) ?? 0) + count);
  }
  const parts = [...sums].map(([area, count]) => words.text(`backup.changed.${area}`, { count }));
  return parts.length === 0 ? words.t('backups.nothing-changed') : parts.join(', ');
}
