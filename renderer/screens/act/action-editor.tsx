/** One action: what, who, when, the sign of progress, its state, and the notes of its follow-up. */
import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import {
  ACTION_STATES,
  type Action,
  type ActionPlan,
  type ActionState,
} from '../../../shared/domain/action/types.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Choice, TextBlock, TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { EditFoot } from './edit-foot.tsx';

interface ActionEditorProps {
  readonly plan: ActionPlan;
  /** null for a new one. */
  readonly action: Action | null;
  readonly round: string | null;
  readonly overview: EngagementOverview;
  readonly onClose: () => void;
}

const NONE = '@none';

export function ActionEditor({ plan, action, round, overview, onClose }: ActionEditorProps) {
  const words = useWords();
  const [title, setTitle] = useState(action?.title ?? '');
  const [sign, setSign] = useState(action?.sign ?? '');
  const [responsible, setResponsible] = useState(action?.responsible ?? '');
  const [due, setDue] = useState(action?.due ?? '');
  const [state, setState] = useState<ActionState>(action?.state ?? 'planned');
  const [focus, setFocus] = useState(String(action?.focus ?? NONE));
  const id = action?.id ?? null;
  const save = useAction(
    useCallback(async () => {
      await callEngine('plan.saveAction', {
        ...{ id, title, sign, responsible, state },
        focus: focus === NONE ? null : Number(focus),
        due: due.trim() === '' ? null : due.trim(),
      });
      onClose();
    }, [id, title, sign, responsible, state, focus, due, onClose]),
  );
  const remove = useAction(
    useCallback(async () => {
      if (id !== null) await callEngine('plan.removeAction', { id });
      onClose();
    }, [id, onClose]),
  );
  return (
    <Sheet
      title={words.t(action === null ? 'act.action.new' : 'act.action.edit')}
      isOpen
      onClose={onClose}
      foot={
        <EditFoot
          onRemove={action === null ? null : () => void remove.run()}
          onCancel={onClose}
          onSave={() => void save.run()}
          isBusy={save.busy}
        />
      }
    >
      <div className="form">
        <TextField
          label={words.t('act.action.title')}
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={300}
        />
        <div className="form-pair">
          <TextField
            label={words.t('act.action.responsible')}
            value={responsible}
            onChange={setResponsible}
          />
          <DayField label={words.t('act.action.due')} value={due} onChange={setDue} />
        </div>
        <TextBlock
          label={words.t('act.action.sign')}
          value={sign}
          onChange={setSign}
          help={words.t('act.action.sign-help')}
          rows={2}
        />
        <Choice
          label={words.t('act.action.focus')}
          options={[
            { id: NONE, label: words.t('act.action.no-focus') },
            ...plan.focusAreas.map((area) => ({
              id: String(area.id),
              label: area.title === '' ? words.t('act.action.untitled') : area.title,
            })),
          ]}
          value={focus}
          onChange={setFocus}
        />
        <Segments<ActionState>
          label={words.t('act.action.state')}
          options={ACTION_STATES.map((one) => ({ id: one, label: words.text(`act.state.${one}`) }))}
          value={state}
          onChange={setState}
        />
        <FailureNote failure={save.failure ?? remove.failure} />
        {action === null ? null : <Notes action={action} round={round} overview={overview} />}
      </div>
    </Sheet>
  );
}

interface NotesProps {
  readonly action: Action;
  readonly round: string | null;
  readonly overview: EngagementOverview;
}

function Notes({ action, round, overview }: NotesProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const add = useAction(
    useCallback(async () => {
      await callEngine('plan.addNote', { action: action.id, round, text });
      setText('');
    }, [action.id, round, text]),
  );
  const remove = useAction(useCallback((id: number) => callEngine('plan.removeNote', { id }), []));
  const labelOf = (id: string | null): string =>
    id === null ? '' : (overview.rounds.find((one) => one.id === id)?.label ?? id);
  return (
    <section className="notes-of-action" aria-label={words.t('act.notes')}>
      <h3 className="section-title">{words.t('act.notes')}</h3>
      <ul>
        {action.notes.map((note) => (
          <li key={note.id} className="note-of-action">
            <span className="note-when">
              {[words.date(note.at), labelOf(note.round)].filter((part) => part !== '').join(' · ')}
            </span>
            <span>{note.text}</span>
            <Button
              look="icon"
              aria-label={`${words.t('act.note.remove')}: ${note.text}`}
              onPress={() => void remove.run(note.id)}
              icon={<X aria-hidden size={14} />}
            />
          </li>
        ))}
      </ul>
      <TextBlock label={words.t('act.note.text')} value={text} onChange={setText} rows={2} />
      <Button isDisabled={text.trim() === '' || add.busy} onPress={() => void add.run()}>
        {words.t('act.note.add')}
      </Button>
      <FailureNote failure={add.failure ?? remove.failure} />
    </section>
  );
}
