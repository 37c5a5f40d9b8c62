/** An open engagement: rail of steps, head with client and round, and the step's page. */
import type { Dispatch, ReactNode } from 'react';
import type { EngagementOverview, SessionState } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import { isFailure, type Failure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import type { Over } from '../../app/desk.tsx';
import { shownRound, type Move, type Place } from '../../app/place.ts';
import { useShown } from '../../app/shown.ts';
import { FailureNote } from '../../components/notes.tsx';
import { ActPage } from '../act/act-page.tsx';
import { ClarifyPage } from '../clarify/clarify-page.tsx';
import { DeliverPage } from '../deliver/deliver-page.tsx';
import { DialoguePage } from '../dialogue/dialogue-page.tsx';
import { GroupsPage } from '../groups/groups-page.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { InsightPage } from '../insight/insight-page.tsx';
import { PracticePanel } from '../learn/practice-panel.tsx';
import { SurveyPage } from '../survey/survey-page.tsx';
import { Head } from './head.tsx';
import { Rail } from './rail.tsx';

interface EngagementScreenProps {
  readonly session: SessionState;
  readonly place: Place;
  readonly go: Dispatch<Move>;
  readonly over: Over;
  readonly setOver: (over: Over) => void;
  readonly onClose: () => void;
  readonly failure: Failure | null;
  /** What the document has to say, under the head. */
  readonly banners: ReactNode;
  readonly settingsButton: ReactNode;
}

/** One list for all renderings: what was dropped is looked at once. */
const NO_FILES: readonly ChosenFile[] = [];

export function EngagementScreen({
  session,
  place,
  go,
  over,
  setOver,
  onClose,
  failure,
  banners,
  settingsButton,
}: EngagementScreenProps) {
  const overview = useEngine('engagement.overview', {});
  const data = overview.data ?? null;
  const round = data === null ? null : shownRound(data.rounds, place.round);
  useShown('engagement', data !== null);
  const fault = isFailure(overview.error) ? overview.error : null;
  return (
    <div className="frame">
      <Rail overview={data} step={place.step} go={go} onClose={onClose} settingsButton={settingsButton} />
      <div className="frame-main">
        <Head session={session} overview={data} round={round} place={place} go={go} />
        {banners}
        <FailureNote failure={failure ?? fault} />
        {data === null ? null : (
          <StepPage
            overview={data}
            round={round}
            place={place}
            go={go}
            onImport={() => setOver({ kind: 'import', files: [] })}
          />
        )}
      </div>
      {data?.engagement.practice === undefined ? null : <PracticePanel go={go} />}
      {data === null ? null : (
        <ImportDialog
          isOpen={over?.kind === 'import'}
          dropped={over?.kind === 'import' ? over.files : NO_FILES}
          overview={data}
          round={round}
          onClose={() => setOver(null)}
          onStored={(stored) => go({ to: 'round', round: stored })}
          onShowMatrix={() => {
            setOver(null);
            go({ to: 'tab', tab: 'matrix' });
          }}
        />
      )}
    </div>
  );
}

interface StepPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly place: Place;
  readonly go: Dispatch<Move>;
  readonly onImport: () => void;
}

function StepPage({ overview, round, place, go, onImport }: StepPageProps) {
  switch (place.step) {
    case 'clarify':
      return <ClarifyPage overview={overview} go={go} />;
    case 'groups':
      return <GroupsPage overview={overview} round={round} />;
    case 'survey':
      return (
        <SurveyPage
          overview={overview}
          round={round}
          onImport={onImport}
          onGroups={() => go({ to: 'step', step: 'groups' })}
        />
      );
    case 'insight':
      return <InsightPage overview={overview} round={round} place={place} go={go} onImport={onImport} />;
    case 'dialogue':
      return <DialoguePage overview={overview} round={round} onImport={onImport} />;
    case 'act':
      return <ActPage overview={overview} round={round} />;
    case 'deliver':
      return <DeliverPage overview={overview} round={round} onImport={onImport} />;
  }
}
