/** Two groups become one, so that both reach the limit: what that does to their answers stands beside the choice. */
import { useCallback, useState } from 'react';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';

interface MergeDialogProps {
  readonly engagement: Engagement;
  readonly answered: ReadonlyMap<string, number>;
  readonly from: string | null;
  readonly onMerged: (sentence: string) => void;
  readonly onClose: () => void;
}

export function MergeDialog({ engagement, answered, from: first, onMerged, onClose }: MergeDialogProps) {
  const words = useWords();
  const { groups } = engagement;
  const [from, setFrom] = useState<string | null>(first);
  const [chosen, setInto] = useState<string | null>(null);
  const into = chosen === from ? null : chosen;
  const nameOf = useCallback(
    (id: string | null): string => {
      const group = groups.find((one) => one.id === id);
      return group === undefined ? '' : localText(group.name, words.language, group.id);
    },
    [groups, words],
  );
  const merge = useAction(
    useCallback(async () => {
      if (from === null || into === null) return;
      const merged = await callEngine('groups.merge', { from, into });
      onMerged(words.t('groups.merged', { from: nameOf(from), into: nameOf(into), count: merged.laidAside }));
      onClose();
    }, [from, into, nameOf, onMerged, onClose, words]),
  );
  const options = groups.map(({ id }) => ({ id, label: nameOf(id) }));
  const together = (answered.get(from ?? '') ?? 0) + (answered.get(into ?? '') ?? 0);
  return (
    <Sheet title={words.t('groups.merge-title')} isOpen isBusy={merge.busy} onClose={onClose}>
      <div className="form">
        <p>{words.t('groups.merge-lead')}</p>
        <Choice label={words.t('groups.merge-from')} options={options} value={from} onChange={setFrom} />
        <Choice
          label={words.t('groups.merge-into')}
          options={options.filter(({ id }) => id !== from)}
          value={into}
          onChange={setInto}
        />
        {answered.size > 0 && from !== null && into !== null ? (
          <p>{words.t('groups.merge-count', { people: together, limit: engagement.privacy.min_group })}</p>
        ) : null}
        <p className="field-help">{words.t('groups.merge-both')}</p>
        <FailureNote failure={merge.failure} />
        <div className="form-foot">
          <Button onPress={onClose} isDisabled={merge.busy}>
            {words.t('action.cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={merge.busy || from === null || into === null}
            onPress={() => void merge.run()}
          >
            {words.t('groups.merge-do')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
