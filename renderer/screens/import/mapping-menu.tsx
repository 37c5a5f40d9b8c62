/** What can be done with the reading as a whole: begin anew, save it for colleagues, use one that was saved. */
import { FileDown, FileUp, RotateCcw } from 'lucide-react';
import { useCallback } from 'react';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseMapping, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

interface MappingMenuProps {
  readonly mapping: Mapping;
  readonly fileName: string;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onFresh: () => void;
}

export function MappingMenu({ mapping, fileName, onMapping, onFresh }: MappingMenuProps) {
  const words = useWords();
  const save = useAction(
    useCallback(async () => {
      const suggestedName = words.t('import.mapping-name', { file: fileName.replace(/\.[^.]+$/u, '') });
      const target = await chooseTarget({ kind: 'mapping', suggestedName });
      if (target !== null) await callEngine('mapping.write', { file: target.token, mapping });
    }, [fileName, mapping, words]),
  );
  const load = useAction(
    useCallback(async () => {
      const chosen = await chooseMapping();
      if (chosen === null) return;
      onMapping(await callEngine('mapping.read', { file: chosen.token }));
    }, [onMapping]),
  );
  return (
    <div>
      <div className="mapping-menu">
        <Button look="plain" onPress={onFresh} icon={<RotateCcw aria-hidden size={14} />}>
          {words.t('import.mapping-fresh')}
        </Button>
        <Button look="plain" onPress={() => void load.run()} icon={<FileUp aria-hidden size={14} />}>
          {words.t('import.mapping-load')}
        </Button>
        <Button look="plain" onPress={() => void save.run()} icon={<FileDown aria-hidden size={14} />}>
          {words.t('import.mapping-save')}
        </Button>
      </div>
      <FailureNote failure={save.failure ?? load.failure} />
    </div>
  );
}
