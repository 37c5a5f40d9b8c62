/** Survey: rounds with their answers, the questionnaire with its kit, and the limits under which answers are shown. */
import { FileSpreadsheet } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { useOneOf } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import { useWish } from '../../app/wish.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import { BatchesPanel } from './batches-panel.tsx';
import { InstrumentPanel } from './instrument-panel.tsx';
import { KitPanel } from './kit-panel.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { RoundsPanel } from './rounds-panel.tsx';
import { StatisticsPanel } from './statistics-panel.tsx';
import { TrackingPanel } from './tracking-panel.tsx';

interface SurveyPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly onImport: () => void;
  /** The way to where groups are written. */
  readonly onGroups: () => void;
}

const TABS = ['answers', 'questionnaire', 'limits'] as const;

export function SurveyPage({ overview, round, onImport, onGroups }: SurveyPageProps) {
  const words = useWords();
  const { engagement } = overview;
  const [tab, setTab] = useOneOf('survey.tab', TABS, 'answers');
  const show = (wanted: string): void => setTab(TABS.find((one) => one === wanted) ?? 'answers');
  useWish('survey.', true, show);
  useShown('survey', true);
  useShown(`survey-${tab}`, true);
  return (
    <main className="insight">
      <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => show(String(key))}>
        <TabList className="tab-list" aria-label={words.t('survey.tabs')}>
          {TABS.map((id) => (
            <Tab key={id} id={id} className="tab">
              {words.t(`survey.tab.${id}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="answers" className="tab-panel work-panel">
          <RoundsPanel overview={overview} onImport={onImport} />
          <TrackingPanel overview={overview} round={round} onGroups={onGroups} />
          <BatchesPanel overview={overview} />
        </TabPanel>
        <TabPanel id="questionnaire" className="tab-panel work-panel">
          <InstrumentPanel overview={overview} />
          <KitPanel engagement={engagement} />
        </TabPanel>
        <TabPanel id="limits" className="tab-panel work-panel">
          <LimitsPanel privacy={engagement.privacy} />
          <StatisticsPanel statistics={engagement.statistics} />
        </TabPanel>
      </Tabs>
    </main>
  );
}

export function ImportButton({
  onPress,
  look,
}: {
  readonly onPress: () => void;
  readonly look: 'primary' | 'quiet';
}) {
  const words = useWords();
  return (
    <Button look={look} onPress={onPress} icon={<FileSpreadsheet aria-hidden size={16} />}>
      {words.t('survey.import')}
    </Button>
  );
}
