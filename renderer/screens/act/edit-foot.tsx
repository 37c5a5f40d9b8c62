/** The foot of what is edited in a dialog: remove, leave, keep. */
import { Trash2 } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface EditFootProps {
  /** null for something new, which cannot be removed. */
  readonly onRemove: (() => void) | null;
  readonly onCancel: () => void;
  readonly onSave: () => void;
  readonly isBusy: boolean;
}

export function EditFoot({ onRemove, onCancel, onSave, isBusy }: EditFootProps) {
  const words = useWords();
  return (
    <>
      {onRemove === null ? null : (
        <Button look="plain" onPress={onRemove} icon={<Trash2 aria-hidden size={14} />}>
          {words.t('act.remove')}
        </Button>
      )}
      <Button onPress={onCancel}>{words.t('act.cancel')}</Button>
      <Button look="primary" isDisabled={isBusy} onPress={onSave}>
        {words.t('act.save')}
      </Button>
    </>
  );
}
