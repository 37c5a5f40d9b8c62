/** Documents with changes that a crash had kept from being saved. */
import { RotateCcw } from 'lucide-react';
import type { ChosenFile } from '../../../shared/api/page.ts';
import { useEngine } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface RecoveryListProps {
  readonly busy: boolean;
  readonly onFile: (file: ChosenFile) => void;
}

export function RecoveryList({ busy, onFile }: RecoveryListProps) {
  const words = useWords();
  const list = useEngine('recovery.list', {}).data ?? [];
  if (list.length === 0) return null;
  return (
    <section className="recovery" aria-labelledby="recovery-title">
      <h2 id="recovery-title" className="section-title">
        {words.t('start.recovery')}
      </h2>
      <p className="field-help">{words.t('start.recovery-text')}</p>
      <ul>
        {list.map(({ token, fileName, fits }) => (
          <li key={token}>
            <Button
              isDisabled={busy}
              onPress={() => onFile({ token, fileName })}
              icon={<RotateCcw aria-hidden size={14} />}
            >
              {words.t('start.recovery-open', { file: fileName })}
            </Button>
            {fits ? null : (
              <p className="field-help">{words.t('start.recovery-changed', { file: fileName })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
