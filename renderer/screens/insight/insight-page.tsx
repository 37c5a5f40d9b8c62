/** Insight: overview, matrix and parameters of one round for one audience. */
import type { Dispatch } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { INSIGHT_TABS, type InsightTab, type Move, type Place } from '../../app/place.ts';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { ImportButton } from '../survey/survey-page.tsx';
import { MatrixTab } from './matrix-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { ParametersTab } from './parameters-tab.tsx';

interface InsightPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly place: Place;
  readonly go: Dispatch<Move>;
  readonly onImport: () => void;
}

/** What every tab shows from. */
export interface InsightData {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly roundLabel: string;
}

export function InsightPage({ overview, round, place, go, onImport }: InsightPageProps) {
  const words = useWords();
  const shown = overview.rounds.find(({ id }) => id === round);
  const hasAnswers = shown !== undefined && shown.respondents > 0;
  const answer = useEngine(
    'capacity.get',
    { ...(round === null ? {} : { round }), audience: place.audience },
    { enabled: hasAnswers },
  );
  if (!hasAnswers)
    return (
      <main className="page">
        <EmptyPlace title={words.t('insight.empty-title')} text={words.t('insight.empty-text')}>
          <ImportButton onPress={onImport} look="primary" />
        </EmptyPlace>
      </main>
    );
  const failure = isFailure(answer.error) ? answer.error : null;
  const data: InsightData | null =
    answer.data === undefined
      ? null
      : {
          engagement: overview.engagement,
          result: answer.data,
          roundLabel: shown.label === '' ? shown.id : shown.label,
        };
  return (
    <main className="insight">
      <Tabs
        className="tabs"
        selectedKey={place.tab}
        onSelectionChange={(key) => {
          const tab = INSIGHT_TABS.find((one) => one === key);
          if (tab !== undefined) go({ to: 'tab', tab });
        }}
      >
        <TabList className="tab-list" aria-label={words.t('step.insight')}>
          {INSIGHT_TABS.map((tab) => (
            <Tab key={tab} id={tab} className="tab">
              {words.text(`insight.${tab}`)}
            </Tab>
          ))}
        </TabList>
        {INSIGHT_TABS.map((tab) => (
          <TabPanel key={tab} id={tab} className="tab-panel">
            <FailureNote failure={failure} />
            {data === null ? null : <InsightTabContent tab={tab} data={data} go={go} />}
          </TabPanel>
        ))}
      </Tabs>
    </main>
  );
}

interface InsightTabContentProps {
  readonly tab: InsightTab;
  readonly data: InsightData;
  readonly go: Dispatch<Move>;
}

function InsightTabContent({ tab, data, go }: InsightTabContentProps) {
  switch (tab) {
    case 'overview':
      return (
        <OverviewTab
          data={data}
          onMatrix={() => go({ to: 'tab', tab: 'matrix' })}
          onParameters={() => go({ to: 'tab', tab: 'parameters' })}
        />
      );
    case 'matrix':
      return <MatrixTab data={data} />;
    case 'parameters':
      return <ParametersTab data={data} />;
  }
}
