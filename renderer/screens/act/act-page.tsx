/** Act: focus areas, actions with owner, day and sign of progress, and how they are going. */
import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { byUrgency, isLate, lacksOf, standingOf } from '../../../shared/domain/action/follow-up.ts';
import type { Action, ActionPlan, FocusArea } from '../../../shared/domain/action/types.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { useShown } from '../../app/shown.ts';
import { useWish } from '../../app/wish.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { ActionEditor } from './action-editor.tsx';
import { FocusList } from './focus-list.tsx';
import { FocusEditor } from './focus-editor.tsx';

interface ActPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
}

type Editing =
  | { readonly kind: 'action'; readonly action: Action | null }
  | { readonly kind: 'focus'; readonly area: FocusArea | null }
  | null;

const EMPTY: ActionPlan = { focusAreas: [], actions: [] };

/** Year-month-day of today, as the user's calendar says. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function ActPage({ overview, round }: ActPageProps) {
  const words = useWords();
  const answer = useEngine('plan.get', {});
  const plan = answer.data ?? EMPTY;
  const [editing, setEditing] = useState<Editing>(null);
  const close = useCallback(() => setEditing(null), []);
  useWish('act.', answer.data !== undefined, (wanted) =>
    setEditing(wanted === 'focus' ? { kind: 'focus', area: null } : { kind: 'action', action: null }),
  );
  useShown('act', answer.data !== undefined);
  const editedAction =
    editing?.kind === 'action' && editing.action !== null
      ? (plan.actions.find(({ id }) => id === editing.action?.id) ?? editing.action)
      : null;
  return (
    <main className="page act">
      <h2 className="page-title">{words.t('act.title')}</h2>
      <p className="page-lead">{words.t('act.lead')}</p>
      <FailureNote failure={isFailure(answer.error) ? answer.error : null} />
      <FocusList
        overview={overview}
        round={round}
        areas={plan.focusAreas}
        onAdd={() => setEditing({ kind: 'focus', area: null })}
        onOpen={(area) => setEditing({ kind: 'focus', area })}
      />
      <section className="act-actions" aria-label={words.t('act.actions')}>
        <header className="act-head">
          <div className="with-help">
            <h3 className="section-title">{words.t('act.actions')}</h3>
            <HelpTip term="sign-of-progress" />
          </div>
          <Standing plan={plan} />
          <Button
            look="primary"
            onPress={() => setEditing({ kind: 'action', action: null })}
            icon={<Plus aria-hidden size={14} />}
          >
            {words.t('act.action.add')}
          </Button>
        </header>
        {plan.actions.length === 0 ? (
          <EmptyPlace title={words.t('act.empty-title')} text={words.t('act.empty-text')} />
        ) : (
          <ActionTable plan={plan} onOpen={(action) => setEditing({ kind: 'action', action })} />
        )}
      </section>
      {editing?.kind === 'action' ? (
        <ActionEditor
          key={editing.action?.id ?? 'new'}
          plan={plan}
          action={editedAction}
          round={round}
          overview={overview}
          onClose={close}
        />
      ) : null}
      {editing?.kind === 'focus' ? (
        <FocusEditor
          key={editing.area?.id ?? 'new'}
          engagement={overview.engagement}
          area={editing.area}
          onClose={close}
        />
      ) : null}
    </main>
  );
}

function Standing({ plan }: { readonly plan: ActionPlan }) {
  const words = useWords();
  const { byState, late, lacking } = useMemo(() => standingOf(plan, today()), [plan]);
  const total = byState.planned + byState.started + byState.done;
  if (total === 0) return null;
  const parts = [
    words.t('act.standing', { done: byState.done, total }),
    ...(late > 0 ? [words.t('act.standing.late', { late })] : []),
    ...(lacking > 0 ? [words.t('act.standing.lacking', { lacking })] : []),
  ];
  return <p className="act-standing">{parts.join(' · ')}</p>;
}

function ActionTable({
  plan,
  onOpen,
}: {
  readonly plan: ActionPlan;
  readonly onOpen: (action: Action) => void;
}) {
  const words = useWords();
  const day = today();
  const focusOf = new Map(plan.focusAreas.map(({ id, title }) => [id, title]));
  return (
    <DataTable
      caption={words.t('act.action.table')}
      columns={[
        { label: words.t('act.action.title') },
        { label: words.t('act.action.focus') },
        { label: words.t('act.action.responsible') },
        { label: words.t('act.action.due') },
        { label: words.t('act.action.sign') },
        { label: words.t('act.action.state') },
      ]}
      rows={byUrgency(plan.actions).map((action) => ({
        key: String(action.id),
        cells: [
          <ActionName key="name" action={action} onOpen={() => onOpen(action)} />,
          action.focus === null ? '–' : (focusOf.get(action.focus) ?? '–'),
          action.responsible === '' ? '–' : action.responsible,
          <span key="due">
            {action.due === null ? '–' : words.date(action.due)}
            {isLate(action, day) ? <span className="tag tag-look">{words.t('act.late')}</span> : null}
          </span>,
          action.sign === '' ? '–' : action.sign,
          words.text(`act.state.${action.state}`),
        ],
      }))}
    />
  );
}

function ActionName({ action, onOpen }: { readonly action: Action; readonly onOpen: () => void }) {
  const words = useWords();
  const title = action.title === '' ? words.t('act.action.untitled') : action.title;
  const lacks = lacksOf(action).map((lack) => words.text(`act.lack.${lack}`));
  return (
    <span className="act-name">
      <button
        type="button"
        className="act-open"
        aria-label={words.t('act.action.open', { title })}
        onClick={onOpen}
      >
        {title}
      </button>
      {lacks.length === 0 ? null : (
        <span className="act-lacks">{words.t('act.lacks', { what: lacks.join(', ') })}</span>
      )}
    </span>
  );
}
