/** The rail: the steps of the work that the app does so far, each with a quiet sign of what is settled. */
import { X } from 'lucide-react';
import type { Dispatch, ReactNode } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { openQuestions } from '../../../shared/domain/engagement/clarity.ts';
import { STEPS, type Move, type Step } from '../../app/place.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface RailProps {
  readonly overview: EngagementOverview | null;
  readonly step: Step;
  readonly go: Dispatch<Move>;
  readonly onClose: () => void;
  readonly settingsButton: ReactNode;
}

/** A step is settled when what it gathers is there. */
function isSettled(step: Step, overview: EngagementOverview | null): boolean {
  if (overview === null) return false;
  const hasAnswers = overview.rounds.some(({ respondents, kept = false }) => respondents > 0 || kept);
  if (step === 'clarify') return openQuestions(overview.engagement).every(({ settled }) => settled);
  if (step === 'groups') return overview.engagement.groups.length > 1;
  return (step === 'survey' || step === 'insight') && hasAnswers;
}

export function Rail({ overview, step, go, onClose, settingsButton }: RailProps) {
  const words = useWords();
  return (
    <aside className="rail">
      <p className="brand rail-brand">Samspil</p>
      <nav aria-label={words.t('rail.label')}>
        <ul className="rail-steps">
          {STEPS.map((one) => {
            const settled = isSettled(one, overview);
            return (
              <li key={one}>
                <button
                  type="button"
                  className="rail-step"
                  aria-current={one === step ? 'page' : undefined}
                  onClick={() => go({ to: 'step', step: one })}
                >
                  <span className={settled ? 'rail-sign rail-sign-settled' : 'rail-sign'} aria-hidden />
                  {words.text(`step.${one}`)}
                  {settled ? <span className="visually-hidden">{words.t('rail.settled')}</span> : null}
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="rail-foot">
        <Button look="plain" onPress={onClose} icon={<X aria-hidden size={16} />}>
          {words.t('rail.close')}
        </Button>
        {settingsButton}
      </div>
    </aside>
  );
}
