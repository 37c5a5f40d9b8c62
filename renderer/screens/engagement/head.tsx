/** Head of an engagement: client and name, the round, whose view, and whether everything is saved. */
import { Eye } from 'lucide-react';
import { useCallback, useEffect, useState, type Dispatch } from 'react';
import type { EngagementOverview, SavedState, SessionState } from '../../../shared/api/methods.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, onEvent } from '../../api/window-api.ts';
import type { Move, Place } from '../../app/place.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { sentenceOf } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';

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
        <h1 className="head-client">{session.client}</h1>
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
        <Saved first={session.saved} />
      </div>
    </header>
  );
}

/** What became of the latest change. */
function Saved({ first }: { readonly first: SavedState }) {
  const words = useWords();
  const [told, setTold] = useState<SavedState | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    onEvent('saved', setTold, ended.signal);
    return () => ended.abort();
  }, []);
  const again = useAction(useCallback(() => callEngine('engagement.publish', {}), []));
  const saved = told ?? first;
  if (saved.state === 'failed') {
    const failure = saved.failure === null ? null : new Failure(saved.failure.code, saved.failure.params);
    return (
      <div className="saved saved-failed" role="alert">
        <span title={failure === null ? undefined : sentenceOf(words, failure)}>
          {words.t('saved.failed')}
        </span>
        <Button onPress={() => void again.run()}>{words.t('saved.again')}</Button>
        {failure === null ? null : <p className="saved-reason">{sentenceOf(words, failure)}</p>}
      </div>
    );
  }
  return <p className="saved">{savedText(words, saved)}</p>;
}

function savedText(words: ReturnType<typeof useWords>, saved: SavedState): string {
  if (saved.state === 'saved')
    return saved.at === null ? '' : words.t('saved.at', { time: words.time(saved.at) });
  return words.text(`saved.${saved.state}`);
}
