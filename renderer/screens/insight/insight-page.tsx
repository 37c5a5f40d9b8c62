/** Insight: the tabs on one round for one audience, how they are shown, and the drawer that says how a number was made. */
import { useCallback, useMemo, useRef, useState, type Dispatch, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { Explains } from '../../../shared/charts/spec/types.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { INSIGHT_TABS, type InsightTab, type Move, type Place } from '../../app/place.ts';
import { ExplainContext, FigureContext } from '../../charts/context.ts';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { ImportButton } from '../survey/survey-page.tsx';
import { BenchmarkTab } from './benchmark-card.tsx';
import { ChangeTab } from './change-tab.tsx';
import { useFigures } from './figure-handler.ts';
import { GapsTab } from './gaps-tab.tsx';
import { GroupPagesTab } from './group-pages-tab.tsx';
import { HowMade } from './how-made.tsx';
import { useInsightData, type InsightData } from './insight-data.ts';
import { InsightTools } from './insight-tools.tsx';
import { MatrixTab } from './matrix-tab.tsx';
import { NetworkTab } from './network-tab.tsx';
import { HOW_HINT } from './number.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { ParametersTab } from './parameters-tab.tsx';
import { PositionsTab } from './positions-tab.tsx';
import { TrustTab } from './trust-tab.tsx';

export type { InsightData } from './insight-data.ts';

interface InsightPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly place: Place;
  readonly go: Dispatch<Move>;
  readonly onImport: () => void;
}

export function InsightPage({ overview, round, place, go, onImport }: InsightPageProps) {
  const words = useWords();
  const shown = overview.rounds.find(({ id }) => id === round);
  const hasAnswers = shown !== undefined && (shown.respondents > 0 || shown.kept === true);
  const { data, failure } = useInsightData(overview, round, place, hasAnswers);
  // What the consultant compares with is not for the client's eyes.
  const tabs = INSIGHT_TABS.filter((tab) => tab !== 'benchmark' || place.audience === 'consultant');
  const open = tabs.includes(place.tab) ? place.tab : 'overview';
  if (!hasAnswers)
    return (
      <main className="page">
        <EmptyPlace title={words.t('insight.empty-title')} text={words.t('insight.empty-text')}>
          <ImportButton onPress={onImport} look="primary" />
        </EmptyPlace>
      </main>
    );
  return (
    <main className="insight">
      <Explaining key={`${round}-${place.audience}`} data={data}>
        <Tabs
          className="tabs"
          selectedKey={open}
          onSelectionChange={(key) => {
            const tab = tabs.find((one) => one === key);
            if (tab !== undefined) go({ to: 'tab', tab });
          }}
        >
          <div className="insight-head">
            <TabList className="tab-list" aria-label={words.t('step.insight')}>
              {tabs.map((tab) => (
                <Tab key={tab} id={tab} className="tab">
                  {words.text(`insight.${tab}`)}
                </Tab>
              ))}
            </TabList>
            {data === null ? null : <InsightTools data={data} tab={open} view={place.view} go={go} />}
          </div>
          {tabs.map((tab) => (
            <TabPanel key={tab} id={tab} className="tab-panel">
              <FailureNote failure={failure} />
              {data === null ? null : <InsightTabContent tab={tab} data={data} go={go} />}
            </TabPanel>
          ))}
        </Tabs>
      </Explaining>
    </main>
  );
}

/** Around the tabs: opens the drawer for a number, carries figures out, and says what became of that. */
function Explaining({ data, children }: { readonly data: InsightData | null; readonly children: ReactNode }) {
  const words = useWords();
  const [trail, setTrail] = useState<readonly Explains[]>([]);
  const { handle, said } = useFigures(data?.engagement.practice !== undefined);
  const opener = useRef<HTMLElement | null>(null);
  const explain = useCallback((explains: Explains) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setTrail([explains]);
  }, []);
  const close = (): void => {
    setTrail([]);
    // The number may stand in a part that the drawer had taken the place of: then it is there after the next frame.
    const { current } = opener;
    requestAnimationFrame(() => current?.focus());
  };
  return (
    <ExplainContext value={explain}>
      <FigureContext value={handle}>
        <div className="insight-body">
          {children}
          {data === null || trail.length === 0 ? null : (
            <HowMade data={data} trail={trail} onTrail={setTrail} onClose={close} />
          )}
        </div>
        <span id={HOW_HINT} hidden>
          {words.t('how.hint')}
        </span>
        <div className="insight-said" role="status">
          {said !== null && 'text' in said ? <p key={said.text}>{said.text}</p> : null}
        </div>
        <FailureNote failure={said !== null && 'failure' in said ? said.failure : null} />
      </FigureContext>
    </ExplainContext>
  );
}

interface InsightTabContentProps {
  readonly tab: InsightTab;
  readonly data: InsightData;
  readonly go: Dispatch<Move>;
}

function InsightTabContent({ tab, data, go }: InsightTabContentProps) {
  const open = useMemo(() => (to: InsightTab) => go({ to: 'tab', tab: to }), [go]);
  switch (tab) {
    case 'overview':
      return <OverviewTab data={data} onOpen={open} />;
    case 'matrix':
      return <MatrixTab data={data} />;
    case 'network':
      return <NetworkTab data={data} />;
    case 'parameters':
      return <ParametersTab data={data} />;
    case 'group-pages':
      return <GroupPagesTab data={data} />;
    case 'gaps':
      return <GapsTab data={data} />;
    case 'positions':
      return <PositionsTab data={data} />;
    case 'change':
      return <ChangeTab data={data} />;
    case 'trust':
      return <TrustTab data={data} />;
    case 'benchmark':
      return <BenchmarkTab data={data} />;
    default:
      return assertNever(tab);
  }
}
