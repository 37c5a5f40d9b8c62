/** Head of an engagement: client and name, the round, whose view, and whether everything is saved. */
import { Eye } from 'lucide-react';
import type { Dispatch } from 'react';
import type { EngagementOverview, SessionState } from '../../../shared/api/methods.ts';
import type { Move, Place } from '../../app/place.ts';
import { Choice } from '../../components/fields.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { SavedMenu } from '../document/saved-menu.tsx';

interface HeadProps {
  readonly session: SessionState;
  readonly overview: EngagementOverview | null;
  readonly round: string | null;
  readonly place: Place;
  readonly go: Dispatch<Move>;
}

export function Head({ session, overview, round, place, go }: HeadProps) {
  const words = useWords();
  const rounds = overview?.rounds ?? [];
  const showsResults = place.step === 'insight';
  return (
    <header className="head">
      <div className="head-names">
        <h1 className="head-client">
          {session.client}
          {overview?.engagement.practice === undefined ? null : (
            <span className="learn-mark">{words.t('practice.mark')}</span>
          )}
        </h1>
        <p className="head-name">{session.name}</p>
      </div>
      <div className="head-tools">
        {rounds.length > 0 && place.step !== 'survey' ? (
          <Choice
            compact
            label={words.t('head.round')}
            options={rounds.map(({ id, label }) => ({ id, label: label === '' ? id : label }))}
            value={round}
            onChange={(chosen) => go({ to: 'round', round: chosen })}
          />
        ) : null}
        {showsResults ? (
          <div className="head-view">
            <Eye aria-hidden size={14} />
            <Segments
              label={words.t('head.view')}
              options={[
                { id: 'consultant', label: words.t('view.consultant') },
                { id: 'client', label: words.t('view.client') },
              ]}
              value={place.audience}
              onChange={(audience) => go({ to: 'audience', audience })}
            />
          </div>
        ) : null}
        <SavedMenu session={session} />
      </div>
    </header>
  );
}
