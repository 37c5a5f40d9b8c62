/** One focus area: its name, what is to be achieved, and the relation and parameter that it is about. */
import { useCallback, useState } from 'react';
import type { FocusArea } from '../../../shared/domain/action/types.ts';
import { parameterName } from '../../../shared/charts/build/names.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Choice, TextBlock, TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { EditFoot } from './edit-foot.tsx';

interface FocusEditorProps {
  readonly engagement: Engagement;
  /** null for a new one. */
  readonly area: FocusArea | null;
  readonly onClose: () => void;
}

/** Stands for "none" among the choices; no group or parameter can have it as its id. */
const NONE = '@none';

export function FocusEditor({ engagement, area, onClose }: FocusEditorProps) {
  const words = useWords();
  const [title, setTitle] = useState(area?.title ?? '');
  const [description, setDescription] = useState(area?.description ?? '');
  const [rater, setRater] = useState(area?.relation?.[0] ?? NONE);
  const [rated, setRated] = useState(area?.relation?.[1] ?? NONE);
  const [dimension, setDimension] = useState(area?.dimension ?? NONE);
  const save = useAction(
    useCallback(async () => {
      await callEngine('plan.saveFocus', {
        id: area?.id ?? null,
        title,
        description,
        relation: rater === NONE || rated === NONE ? null : [rater, rated],
        dimension: dimension === NONE ? null : dimension,
      });
      onClose();
    }, [area?.id, title, description, rater, rated, dimension, onClose]),
  );
  const remove = useAction(
    useCallback(async () => {
      if (area !== null) await callEngine('plan.removeFocus', { id: area.id });
      onClose();
    }, [area, onClose]),
  );
  const groups = [
    { id: NONE, label: words.t('act.focus.no-relation') },
    ...engagement.groups.map(({ id, name }) => ({ id, label: localText(name, words.language, id) })),
  ];
  return (
    <Sheet
      title={words.t(area === null ? 'act.focus.new' : 'act.focus.edit')}
      isOpen
      onClose={onClose}
      foot={
        <EditFoot
          onRemove={area === null ? null : () => void remove.run()}
          onCancel={onClose}
          onSave={() => void save.run()}
          isBusy={save.busy}
        />
      }
    >
      <div className="form">
        <TextField
          label={words.t('act.focus.title')}
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={300}
        />
        <TextBlock
          label={words.t('act.focus.description')}
          value={description}
          onChange={setDescription}
          rows={3}
        />
        <div className="form-pair">
          <Choice label={words.t('dialogue.add.rater')} options={groups} value={rater} onChange={setRater} />
          <Choice label={words.t('dialogue.add.rated')} options={groups} value={rated} onChange={setRated} />
        </div>
        <Choice
          label={words.t('act.focus.dimension')}
          options={[
            { id: NONE, label: words.t('act.focus.no-dimension') },
            ...engagement.instrument.dimensions.map(({ id }) => ({
              id,
              label: parameterName(engagement, words, id),
            })),
          ]}
          value={dimension}
          onChange={setDimension}
        />
        <FailureNote failure={save.failure ?? remove.failure} />
      </div>
    </Sheet>
  );
}
