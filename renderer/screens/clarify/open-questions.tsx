/** The checklist: what is settled, and what one may want to settle before the mapping begins. Each leads to its place. */
import { Check, Circle } from 'lucide-react';
import type { Dispatch } from 'react';
import { openQuestions, type QuestionId } from '../../../shared/domain/engagement/clarity.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import type { Move } from '../../app/place.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface OpenQuestionsProps {
  readonly engagement: Engagement;
  readonly go: Dispatch<Move>;
}

/** The field of a question on this page; the others are answered with the groups. */
const FIELD_OF: Readonly<Partial<Record<QuestionId, string>>> = {
  client: 'client',
  'core-task': 'coreTask',
  purpose: 'purpose',
  ambitions: 'ambitions',
  resources: 'resources',
  goals: 'goals',
  decides: 'decides',
  contact: 'contact',
  days: 'feedbackOn',
};

export function OpenQuestions({ engagement, go }: OpenQuestionsProps) {
  const words = useWords();
  const questions = openQuestions(engagement);
  const open = questions.filter(({ settled }) => !settled).length;
  const lead = (id: QuestionId): void => {
    const field = FIELD_OF[id];
    if (field === undefined) go({ to: 'step', step: 'groups' });
    else document.getElementById(`clarify-${field}`)?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <aside className="card clarify-list" aria-label={words.t('clarify.list')}>
      <h3 className="card-title">{words.t('clarify.list')}</h3>
      <p className="field-help" role="status">
        {open === 0 ? words.t('clarify.all-settled') : words.t('clarify.open', { count: open })}
      </p>
      <ul>
        {questions.map(({ id, settled }) => (
          <li key={id}>
            <button
              type="button"
              className={settled ? 'clarify-question clarify-settled' : 'clarify-question'}
              onClick={() => lead(id)}
            >
              {settled ? <Check aria-hidden size={15} /> : <Circle aria-hidden size={15} />}
              <span>{words.t(settled ? `clarify.settled.${id}` : `clarify.ask.${id}`)}</span>
              {settled ? <span className="visually-hidden">{words.t('rail.settled')}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      <p className="field-help">{words.t('clarify.list-help')}</p>
      <Button look={open === 0 ? 'primary' : 'quiet'} onPress={() => go({ to: 'step', step: 'groups' })}>
        {words.t('clarify.next')}
      </Button>
    </aside>
  );
}
