/** Start: what to do first, what a crash had kept from being saved, and the engagements that were open lately. */
import { FolderOpen, GraduationCap, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { RecentList } from './recent-list.tsx';
import { RecoveryList } from './recovery-list.tsx';
import { TourOffer } from './tour-offer.tsx';

interface StartScreenProps {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onPractice: () => void;
  readonly onFile: (file: ChosenFile) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly settingsButton: ReactNode;
  /** null: nobody needs to be offered the tour. */
  readonly tour: { readonly take: () => void; readonly decline: () => void } | null;
}

export function StartScreen({
  onNew,
  onOpen,
  onPractice,
  onFile,
  busy,
  failure,
  settingsButton,
  tour,
}: StartScreenProps) {
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
          <Button
            look="plain"
            onPress={onPractice}
            isDisabled={busy}
            icon={<GraduationCap aria-hidden size={16} />}
          >
            {words.t('start.practice')}
          </Button>
        </div>
        <FailureNote failure={failure} />
        <p className="start-hint">{words.t('start.drop-anything')}</p>
        <div className="start-foot">{settingsButton}</div>
      </div>
      <div className="start-recent">
        {tour === null || recent.data === undefined ? null : (
          <TourOffer onTake={tour.take} onDecline={tour.decline} />
        )}
        <RecoveryList busy={busy} onFile={onFile} />
        <section aria-labelledby="recent-title">
          <h2 id="recent-title" className="section-title">
            {words.t('start.recent')}
          </h2>
          <RecentList list={recent.data ?? null} busy={busy} onFile={onFile} />
        </section>
      </div>
    </main>
  );
}
