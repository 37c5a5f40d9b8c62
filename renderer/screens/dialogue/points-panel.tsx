/** The points of the meeting: their order, which of them are shown, and their words, with the figure beside. */
import { ArrowDown, ArrowUp, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useState, type FocusEvent } from 'react';
import { Checkbox } from 'react-aria-components';
import { nextOwnPoint, relationPoint } from '../../../shared/domain/dialogue/plan.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { localText } from '../../../shared/lib/language.ts';
import type { TalkingPoint } from '../../../shared/report/dialogue-points.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, TextBlock } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';
import type { DialogueStep } from './dialogue-page.tsx';

interface PointsPanelProps {
  readonly engagement: Engagement;
  readonly points: readonly TalkingPoint[];
  readonly onChange: (points: readonly TalkingPoint[], step: DialogueStep) => void;
}

export function PointsPanel({ engagement, points, onChange }: PointsPanelProps) {
  const words = useWords();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = points.find(({ id }) => id === chosenId) ?? points[0] ?? null;
  const replace = (next: TalkingPoint, step: DialogueStep): void =>
    onChange(
      points.map((point) => (point.id === next.id ? next : point)),
      step,
    );
  const add = (point: TalkingPoint): void => {
    setChosenId(point.id);
    if (!points.some(({ id }) => id === point.id)) onChange([point, ...points], 'chosen');
  };
  return (
    <div className="points">
      <section className="points-list-side" aria-label={words.t('dialogue.points')}>
        <p className="points-count">
          {words.t('dialogue.count', { count: points.filter(({ shown }) => shown).length })}
        </p>
        <ol className="points-list">
          {points.map((point, index) => (
            <PointRow
              key={point.id}
              point={point}
              isChosen={point.id === chosen?.id}
              onChoose={() => setChosenId(point.id)}
              onShown={(shown) => replace({ ...point, shown }, 'chosen')}
              onMove={(by) => onChange(moved(points, index, by), 'ordered')}
              isFirst={index === 0}
              isLast={index === points.length - 1}
            />
          ))}
        </ol>
        <AddPoint engagement={engagement} points={points} onAdd={add} />
      </section>
      {chosen === null ? null : (
        <PointEditor
          key={`${chosen.id}\n${chosen.title}\n${chosen.question}`}
          point={chosen}
          onChange={(next) => replace(next, 'edited')}
          onRemove={
            chosen.kind === 'rule'
              ? null
              : () =>
                  onChange(
                    points.filter(({ id }) => id !== chosen.id),
                    'chosen',
                  )
          }
        />
      )}
    </div>
  );
}

/** The list with one element moved; the same list where it cannot go further. */
function moved<T>(list: readonly T[], from: number, by: 1 | -1): readonly T[] {
  const to = from + by;
  const element = list[from];
  if (element === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), element, ...rest.slice(to)];
}

interface PointRowProps {
  readonly point: TalkingPoint;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChoose: () => void;
  readonly onShown: (shown: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
}

function PointRow({ point, isChosen, isFirst, isLast, onChoose, onShown, onMove }: PointRowProps) {
  const words = useWords();
  return (
    <li className={isChosen ? 'point point-chosen' : 'point'} data-point={point.id}>
      <Checkbox
        className="check"
        isSelected={point.shown}
        onChange={onShown}
        aria-label={words.t('dialogue.shown.name', { title: point.title })}
      >
        <span className="check-box" aria-hidden />
      </Checkbox>
      <button type="button" className="point-name" aria-current={isChosen || undefined} onClick={onChoose}>
        <span className="point-kind">{words.text(`dialogue.kind.${point.shelf ?? point.kind}`)}</span>
        <span className={point.shown ? 'point-title' : 'point-title point-title-off'}>{point.title}</span>
      </button>
      <span className="point-moves">
        <Button
          look="icon"
          aria-label={`${words.t('dialogue.up')}: ${point.title}`}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
          icon={<ArrowUp aria-hidden size={14} />}
        />
        <Button
          look="icon"
          aria-label={`${words.t('dialogue.down')}: ${point.title}`}
          isDisabled={isLast}
          onPress={() => onMove(1)}
          icon={<ArrowDown aria-hidden size={14} />}
        />
      </span>
    </li>
  );
}

interface AddPointProps {
  readonly engagement: Engagement;
  readonly points: readonly TalkingPoint[];
  readonly onAdd: (point: TalkingPoint) => void;
}

function AddPoint({ engagement, points, onAdd }: AddPointProps) {
  const words = useWords();
  const [rater, setRater] = useState<string | null>(null);
  const [rated, setRated] = useState<string | null>(null);
  const groups = engagement.groups.map(({ id, name }) => ({
    id,
    label: localText(name, words.language, id),
  }));
  const bare = {
    shelf: null,
    question: '',
    generated: { title: '', question: '' },
    shown: true,
    figure: null,
  };
  return (
    <div className="points-add">
      <Choice
        label={words.t('dialogue.add.rater')}
        options={groups}
        value={rater}
        onChange={setRater}
        placeholder="–"
      />
      <Choice
        label={words.t('dialogue.add.rated')}
        options={groups}
        value={rated}
        onChange={setRated}
        placeholder="–"
      />
      <Button
        isDisabled={rater === null || rated === null}
        onPress={() => {
          if (rater !== null && rated !== null)
            onAdd({ ...bare, kind: 'relation', id: relationPoint(rater, rated), title: '' });
        }}
        icon={<Plus aria-hidden size={14} />}
      >
        {words.t('dialogue.add.relation')}
      </Button>
      <Button
        onPress={() =>
          onAdd({
            ...bare,
            kind: 'own',
            id: nextOwnPoint(points.map(({ id }) => ({ id, title: '', question: '', shown: true }))),
            title: words.t('dialogue.add.own.title'),
          })
        }
        icon={<Plus aria-hidden size={14} />}
      >
        {words.t('dialogue.add.own')}
      </Button>
    </div>
  );
}

interface PointEditorProps {
  readonly point: TalkingPoint;
  readonly onChange: (point: TalkingPoint) => void;
  /** null for a finding, which can be hidden and not removed. */
  readonly onRemove: (() => void) | null;
}

/** Words are kept when the editor is left, so that one edit is one step to undo; words that change elsewhere make a new one. */
function PointEditor({ point, onChange, onRemove }: PointEditorProps) {
  const words = useWords();
  const [title, setTitle] = useState(point.title);
  const [question, setQuestion] = useState(point.question);
  const keep = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (title.trim() !== point.title || question.trim() !== point.question)
      onChange({ ...point, title, question });
  };
  const { generated } = point;
  const isGenerated = point.title === generated.title && point.question === generated.question;
  return (
    <section className="point-editor" onBlur={keep}>
      <TextBlock label={words.t('dialogue.point.title')} value={title} onChange={setTitle} rows={2} />
      <TextBlock
        label={words.t('dialogue.point.question')}
        value={question}
        onChange={setQuestion}
        rows={2}
      />
      <div className="point-editor-tools">
        {point.kind === 'own' ? null : (
          <Button
            look="plain"
            isDisabled={isGenerated}
            onPress={() => onChange({ ...point, ...generated })}
            icon={<RotateCcw aria-hidden size={14} />}
          >
            {words.t('dialogue.point.generated')}
          </Button>
        )}
        {onRemove === null ? null : (
          <Button look="plain" onPress={onRemove} icon={<Trash2 aria-hidden size={14} />}>
            {words.t('dialogue.remove')}
          </Button>
        )}
      </div>
      {point.figure === null ? null : (
        <div className="card">
          <SceneFigure name="point" spec={point.figure} heading={3} maxWidth={760} />
        </div>
      )}
    </section>
  );
}
