/** Deliver: the report and the workbook of the round, each written where the user says. */
import { FileText, Table2 } from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { useJob } from '../../api/jobs.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { useOneOf } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import { useWish } from '../../app/wish.ts';
import { EmptyPlace } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { BrandButton } from '../brand/brand-button.tsx';
import { ImportButton } from '../survey/survey-page.tsx';
import { ComposePanel } from './compose-panel.tsx';
import { DataCard, GroupsCard } from './more-cards.tsx';
import { Card, LanguageChoice, type OneProps, type Written } from './deliver-card.tsx';
import { KitCard, SlidesCard } from './meeting-cards.tsx';

interface DeliverPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly onImport: () => void;
}

const TABS = ['files', 'compose'] as const;

export function DeliverPage({ overview, round, onImport }: DeliverPageProps) {
  const words = useWords();
  const shown = overview.rounds.find(({ id }) => id === round);
  const [tab, setTab] = useOneOf('deliver.tab', TABS, 'files');
  useShown('deliver', true);
  useWish('compose', true, () => setTab('compose'));
  useWish('deliver.', tab !== 'files', () => setTab('files'), true);
  if (shown === undefined || shown.respondents === 0)
    return (
      <main className="page">
        <EmptyPlace title={words.t('deliver.empty-title')} text={words.t('deliver.empty-text')}>
          <ImportButton onPress={onImport} look="primary" />
        </EmptyPlace>
      </main>
    );
  const { client, language } = overview.engagement;
  const label = shown.label === '' ? shown.id : shown.label;
  const one = { round: shown.id, name: `${client} ${label}`, first: language };
  return (
    <main className="page deliver-page">
      <h2 className="page-title">{words.t('deliver.title')}</h2>
      <p className="page-lead">{words.t('deliver.lead', { round: label })}</p>
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key === 'compose' ? key : 'files')}
      >
        <TabList className="tab-list" aria-label={words.t('step.deliver')}>
          <Tab id="files" className="tab">
            {words.t('deliver.tab.files')}
          </Tab>
          <Tab id="compose" className="tab">
            {words.t('deliver.tab.compose')}
          </Tab>
        </TabList>
        <TabPanel id="files" className="tab-panel">
          <BrandButton />
          <div className="deliver">
            <ReportCard {...one} />
            <WorkbookCard {...one} />
            <SlidesCard {...one} rounds={overview.rounds} />
            <KitCard {...one} />
            <GroupsCard {...one} />
            <DataCard {...one} />
          </div>
        </TabPanel>
        <TabPanel id="compose" className="tab-panel">
          <ComposePanel round={shown.id} first={language} />
        </TabPanel>
      </Tabs>
    </main>
  );
}

function ReportCard({ round, name, first }: OneProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const job = useJob<Written>();
  const write = async (): Promise<void> => {
    const file = await chooseTarget({
      kind: 'report',
      suggestedName: `${name} ${words.t('deliver.report-file')}`,
    });
    if (file === null) return;
    await job.run(async (jobId) => {
      const { pages, bytes } = await callEngine('report.write', { file: file.token, round, language, jobId });
      return { file, at: new Date().toISOString(), parts: pages, bytes };
    });
  };
  return (
    <Card
      name="report"
      icon={<FileText aria-hidden size={20} />}
      title={words.t('deliver.report')}
      text={words.t('deliver.report-text')}
      action={words.t('deliver.report-write')}
      job={job}
      write={write}
      partsKey="deliver.pages"
    >
      <LanguageChoice value={language} onChange={setLanguage} />
    </Card>
  );
}

function WorkbookCard({ round, name, first }: OneProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const [edition, setEdition] = useState<Audience>('client');
  const job = useJob<Written>();
  const write = async (): Promise<void> => {
    const file = await chooseTarget({
      kind: 'workbook',
      suggestedName: `${name} ${words.t('deliver.workbook-file')}`,
    });
    if (file === null) return;
    await job.run(async (jobId) => {
      const input = { file: file.token, round, language, edition, jobId };
      const { sheets, bytes } = await callEngine('workbook.write', input);
      return { file, at: new Date().toISOString(), parts: sheets, bytes };
    });
  };
  return (
    <Card
      name="workbook"
      icon={<Table2 aria-hidden size={20} />}
      title={words.t('deliver.workbook')}
      text={words.t('deliver.workbook-text')}
      action={words.t('deliver.workbook-write')}
      job={job}
      write={write}
      partsKey="deliver.sheets"
    >
      <LanguageChoice value={language} onChange={setLanguage} />
      <div className="field">
        <p className="field-label">{words.t('deliver.edition')}</p>
        <Segments
          label={words.t('deliver.edition')}
          options={[
            { id: 'client', label: words.t('view.client') },
            { id: 'consultant', label: words.t('view.consultant') },
          ]}
          value={edition}
          onChange={setEdition}
        />
        <p className="field-help">{words.text(`deliver.edition-${edition}`)}</p>
      </div>
    </Card>
  );
}
