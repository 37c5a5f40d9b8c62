/** Start: what to do first, and the engagements that were open lately. */
import { FolderOpen, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FileToken, RecentDocument } from '../../../shared/api/methods.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

interface StartScreenProps {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onRecent: (file: FileToken) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly settingsButton: ReactNode;
}

export function StartScreen({ onNew, onOpen, onRecent, busy, failure, settingsButton }: StartScreenProps) {
  const words = useWords();
  const recent = useEngine('recent.list', {});
  useShown('start', recent.data !== undefined);
  return (
    <main className="start">
      <div className="start-side">
        <p className="brand">Samspil</p>
        <h1 className="start-title">{words.t('start.title')}</h1>
        <p className="start-lead">{words.t('start.lead')}</p>
        <div className="start-actions">
          <Button look="primary" onPress={onNew} isDisabled={busy} icon={<Plus aria-hidden size={16} />}>
            {words.t('start.new')}
          </Button>
          <Button onPress={onOpen} isDisabled={busy} icon={<FolderOpen aria-hidden size={16} />}>
            {words.t('start.open')}
          </Button>
        </div>
        <FailureNote failure={failure} />
        <p className="start-hint">{words.t('start.drop')}</p>
        <div className="start-foot">{settingsButton}</div>
      </div>
      <section className="start-recent" aria-labelledby="recent-title">
        <h2 id="recent-title" className="section-title">
          {words.t('start.recent')}
        </h2>
        <RecentList list={recent.data ?? null} busy={busy} onRecent={onRecent} />
      </section>
    </main>
  );
}

interface RecentListProps {
  readonly list: readonly RecentDocument[] | null;
  readonly busy: boolean;
  readonly onRecent: (file: FileToken) => void;
}

function RecentList({ list, busy, onRecent }: RecentListProps) {
  const words = useWords();
  if (list === null) return null;
  if (list.length === 0)
    return (
      <div className="start-empty">
        <p>{words.t('start.recent-empty')}</p>
        <ol className="start-steps">
          <li>{words.t('start.step-1')}</li>
          <li>{words.t('start.step-2')}</li>
          <li>{words.t('start.step-3')}</li>
        </ol>
      </div>
    );
  return (
    <ul className="recent">
      {list.map((document) => (
        <li key={document.token}>
          <Button look="plain" isDisabled={busy || document.missing} onPress={() => onRecent(document.token)}>
            <span className="recent-client">{document.client}</span>
            <span className="recent-name">{document.name}</span>
            <span className="recent-facts">
              {document.missing
                ? words.t('start.recent-missing', { file: document.fileName })
                : document.fileName}
              {' · '}
              {words.t('start.recent-opened', { date: words.date(document.openedAt) })}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
