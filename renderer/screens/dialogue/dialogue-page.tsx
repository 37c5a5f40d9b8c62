/** Dialogue: points for the feedback meeting, comments, and the presentation. */
import { Presentation } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { EMPTY_DIALOGUE, MEETING_MINUTES, type DialoguePlan } from '../../../shared/domain/dialogue/plan.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { planOf, talkingPoints, type TalkingPoint } from '../../../shared/report/dialogue-points.ts';
import { useAction } from '../../api/actions.ts';
import { useAhead } from '../../api/ahead.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { useOneOf } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import { useWish } from '../../app/wish.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { ImportButton } from '../survey/survey-page.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { PointsPanel } from './points-panel.tsx';
import { Present } from './present.tsx';

interface DialoguePageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly onImport: () => void;
}

export type DialogueStep = 'edited' | 'ordered' | 'chosen';

export function DialoguePage({ overview, round, onImport }: DialoguePageProps) {
  const words = useWords();
  const shown = overview.rounds.find(({ id }) => id === round);
  const hasAnswers = shown !== undefined && shown.respondents > 0;
  if (!hasAnswers)
    return (
      <main className="page">
        <EmptyPlace title={words.t('dialogue.empty-title')} text={words.t('dialogue.empty-text')}>
          <ImportButton onPress={onImport} look="primary" />
        </EmptyPlace>
      </main>
    );
  return (
    <Meeting overview={overview} round={shown.id} roundLabel={shown.label === '' ? shown.id : shown.label} />
  );
}

const TABS = ['points', 'comments'] as const;

interface MeetingProps {
  readonly overview: EngagementOverview;
  readonly round: string;
  readonly roundLabel: string;
}

/** The points as the client may see them and in the client's language, and the plan that holds what was edited of them. */
function usePoints({ overview, round, roundLabel }: MeetingProps) {
  const { engagement } = overview;
  const { language } = engagement;
  const result = useEngine('capacity.get', { round, audience: 'client' });
  const stored = useEngine('dialogue.get', {});
  const { shown, during } = useAhead(stored.data);
  const { refetch } = stored;
  const points = useMemo(() => {
    if (result.data === undefined || shown === undefined) return null;
    const context = reportContext({ engagement, result: result.data, roundLabel, language, date: '' });
    return talkingPoints(context, shown);
  }, [engagement, result.data, roundLabel, language, shown]);
  const save = useAction(
    useCallback(
      (next: DialoguePlan, step: DialogueStep) =>
        during(next, async () => {
          await callEngine('dialogue.set', { plan: next, step });
          await refetch();
        }),
      [during, refetch],
    ),
  );
  const fault = isFailure(result.error) ? result.error : isFailure(stored.error) ? stored.error : null;
  return { plan: shown ?? EMPTY_DIALOGUE, points, save, failure: save.failure ?? fault };
}

function Meeting(props: MeetingProps) {
  const words = useWords();
  const { plan, points, save, failure } = usePoints(props);
  const [presenting, setPresenting] = useState(false);
  const [tab, setTab] = useOneOf('dialogue.tab', TABS, 'points');
  useShown('dialogue', points !== null);
  const change = (next: readonly TalkingPoint[], step: DialogueStep): void =>
    void save.run(planOf(plan, next), step);
  const chosen = (points ?? []).filter((point) => point.shown);
  useWish('present', chosen.length > 0, () => setPresenting(true));
  useWish('dialogue.', true, () => setTab('comments'));
  return (
    <main className="page meeting">
      <header className="meeting-head">
        <div>
          <h2 className="page-title">{words.t('dialogue.title')}</h2>
          <p className="page-lead">{words.t('dialogue.lead')}</p>
        </div>
        <div className="meeting-tools">
          <Choice
            compact
            label={words.t('dialogue.minutes')}
            options={MEETING_MINUTES.map((minutes) => ({
              id: String(minutes),
              label: words.t('dialogue.minutes.value', { count: minutes }),
            }))}
            value={String(plan.minutes)}
            onChange={(minutes) => void save.run({ ...plan, minutes: Number(minutes) }, 'edited')}
          />
          <Button
            look="primary"
            isDisabled={chosen.length === 0}
            onPress={() => setPresenting(true)}
            icon={<Presentation aria-hidden size={16} />}
          >
            {words.t('dialogue.present')}
          </Button>
        </div>
      </header>
      <FailureNote failure={failure} />
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key === 'comments' ? key : 'points')}
      >
        <TabList className="tab-list" aria-label={words.t('step.dialogue')}>
          <Tab id="points" className="tab">
            {words.t('dialogue.tab.points')}
          </Tab>
          <Tab id="comments" className="tab">
            {words.t('dialogue.tab.comments')}
          </Tab>
        </TabList>
        <TabPanel id="points" className="tab-panel">
          {points === null ? null : (
            <PointsPanel engagement={props.overview.engagement} points={points} onChange={change} />
          )}
        </TabPanel>
        <TabPanel id="comments" className="tab-panel">
          <CommentsPanel engagement={props.overview.engagement} round={props.round} />
        </TabPanel>
      </Tabs>
      {presenting ? (
        <Present
          engagement={props.overview.engagement}
          roundLabel={props.roundLabel}
          points={chosen}
          onLeave={() => setPresenting(false)}
        />
      ) : null}
    </main>
  );
}
