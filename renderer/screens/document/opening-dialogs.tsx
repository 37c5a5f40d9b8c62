/** Two answers of opening: someone else has the document open, or a newer Samspil wrote it. */
import type { DocumentOwner } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { showInFolder } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { momentOf } from './texts.ts';

interface OwnerDialogProps {
  readonly file: ChosenFile;
  readonly owner: DocumentOwner;
  readonly onReadOnly: () => void;
  readonly onClose: () => void;
}

export function OwnerDialog({ file, owner, onReadOnly, onClose }: OwnerDialogProps) {
  const words = useWords();
  const params = { host: owner.host, time: momentOf(words, owner.since) };
  return (
    <Sheet title={words.t('opening.owner-title', { file: file.fileName })} isOpen onClose={onClose}>
      <div className="form">
        <p>{words.t(owner.here ? 'opening.owner-here' : 'opening.owner-elsewhere', params)}</p>
        <div className="form-foot">
          <Button onPress={onClose}>{words.t('opening.work-anyway')}</Button>
          <Button look="primary" autoFocus onPress={onReadOnly}>
            {words.t('opening.read-only')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

interface NewerDialogProps {
  readonly file: ChosenFile;
  readonly failure: Failure;
  readonly onClose: () => void;
}

export function NewerDialog({ file, failure, onClose }: NewerDialogProps) {
  const words = useWords();
  const program = useEngine('app.info', {}).data?.version ?? '';
  const { version = '', known = '', context } = failure.params;
  // Where the failure names the Samspil to get, no other one is named beside it.
  const named = context === undefined ? {} : { context };
  return (
    <Sheet title={words.t('opening.newer-title')} isOpen onClose={onClose}>
      <div className="form">
        <FailureNote failure={failure} />
        <p>
          {failure.code === 'document.newer'
            ? words.t('opening.newer-version', { version, known, program, ...named })
            : words.t('opening.newer-sealed', { program })}
        </p>
        <div className="form-foot">
          <Button onPress={() => void showInFolder(file.token)}>{words.t('opening.show-folder')}</Button>
          <Button look="primary" autoFocus onPress={onClose}>
            {words.t('action.close')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
