/** After an import: what was stored, its account as a file, and where to go from here. */
import type { MethodOutput } from '../../../shared/api/methods.ts';
import { useShown } from '../../app/shown.ts';
import { useAnnounced } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import { Account } from './account.tsx';
import type { SurveyFile } from './chosen-files.ts';
import { ProblemList } from './problem-list.tsx';
import { SaveAccount } from './save-account.tsx';

export type Stored = MethodOutput<'import.commit'>;

interface StoredViewProps {
  readonly stored: Stored;
  /** Another file that was chosen together with this one. */
  readonly next: SurveyFile | null;
  readonly onNext: (next: SurveyFile) => void;
  readonly onClose: () => void;
  readonly onShowMatrix: () => void;
}

export function StoredView({ stored, next, onNext, onClose, onShowMatrix }: StoredViewProps) {
  const words = useWords();
  const done = words.t('import.done', { count: stored.batch.respondents });
  useShown('stored', true);
  useAnnounced(done);
  return (
    <div className="import">
      <h3 className="finding">{done}</h3>
      <p className="page-lead">{words.t('import.done-text')}</p>
      <ProblemList problems={stored.problems} />
      <Account account={stored.account} tense="did" />
      <SaveAccount of={{ batchId: stored.batch.id }} fileName={stored.batch.fileName} />
      <div className="form-foot">
        <Button onPress={onClose}>{words.t('action.close')}</Button>
        {next === null ? null : (
          <Button onPress={() => onNext(next)}>
            {words.t('import.next-file', { file: next.main.fileName })}
          </Button>
        )}
        <Button look="primary" onPress={onShowMatrix} autoFocus>
          {words.t('import.show-matrix')}
        </Button>
      </div>
    </div>
  );
}
