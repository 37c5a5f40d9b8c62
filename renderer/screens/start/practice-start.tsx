/** A practice case: which one, and where its document, letter and sheets are to lie. */
import { useCallback, useState } from 'react';
import type { ChosenFile } from '../../../shared/api/page.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';

interface PracticeStartProps {
  readonly onStarted: (file: ChosenFile) => void;
  readonly onClose: () => void;
}

export function PracticeStart({ onStarted, onClose }: PracticeStartProps) {
  const words = useWords();
  const cases = useEngine('practice.cases', {}).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? cases[0]?.id ?? null;
  const name = id === null ? '' : words.text(`practice.case.${id}`);
  const start = useAction(
    useCallback(async () => {
      if (id === null) return;
      const file = await chooseTarget({ kind: 'engagement', suggestedName: name });
      if (file === null) return;
      await callEngine('practice.start', { file: file.token, case: id, language: words.language });
      onStarted(file);
    }, [id, name, words, onStarted]),
  );
  return (
    <Sheet title={words.t('practice.start-title')} isOpen onClose={onClose}>
      <div className="form">
        <p>{words.t('practice.start-text')}</p>
        <Choice
          label={words.t('practice.start-case')}
          options={cases.map((one) => ({ id: one.id, label: words.text(`practice.case.${one.id}`) }))}
          value={id}
          onChange={setChosen}
        />
        <FailureNote failure={start.failure} />
        <div className="form-foot">
          <Button onPress={onClose}>{words.t('action.cancel')}</Button>
          <Button look="primary" isDisabled={start.busy || id === null} onPress={() => void start.run()}>
            {words.t('practice.start-do')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
