/** Saves the account of an import as a file: an Excel workbook, or a .csv where that is the chosen ending. */
import { FileDown } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { MethodInput } from '../../../shared/api/methods.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

interface SaveAccountProps {
  readonly of: MethodInput<'account.write'>['of'];
  readonly fileName: string;
  /** Only its sign, in a table that names the file. */
  readonly compact?: boolean;
}

export function SaveAccount({ of, fileName, compact = false }: SaveAccountProps) {
  const words = useWords();
  const [isSaved, setIsSaved] = useState(false);
  const save = useAction(
    useCallback(async () => {
      const suggestedName = words.t('account.file-name', { file: fileName.replace(/\.[^.]+$/u, '') });
      const target = await chooseTarget({ kind: 'account', suggestedName });
      if (target === null) return;
      const jobId = crypto.randomUUID();
      await callEngine('account.write', { file: target.token, of, language: words.language, jobId });
      setIsSaved(true);
    }, [fileName, of, words]),
  );
  return (
    <>
      <Button
        look="plain"
        isDisabled={save.busy}
        onPress={() => void save.run()}
        icon={<FileDown aria-hidden size={14} />}
        aria-label={words.t(compact ? 'account.of-batch' : 'account.save', { file: fileName })}
      >
        {words.t(compact ? 'account.short' : 'account.save')}
      </Button>
      <span role="status" className={compact ? 'visually-hidden' : 'page-note'}>
        {isSaved ? words.t('account.saved') : ''}
      </span>
      <FailureNote failure={save.failure} />
    </>
  );
}
