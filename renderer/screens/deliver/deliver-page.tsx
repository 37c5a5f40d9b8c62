/** Deliver: the report and the workbook of the round, each written where the user says. */
import { FileText, FolderSearch, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useJob, type Job } from '../../api/jobs.ts';
import { callEngine, chooseTarget, showInFolder } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { ImportButton } from '../survey/survey-page.tsx';

interface DeliverPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly onImport: () => void;
}

/** A file that was written, with what the card says of it. */
interface Written {
  readonly file: ChosenFile;
  readonly at: string;
  readonly parts: number;
  readonly bytes: number;
}

export function DeliverPage({ overview, round, onImport }: DeliverPageProps) {
  const words = useWords();
  const shown = overview.rounds.find(({ id }) => id === round);
  useShown('deliver', true);
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
  return (
    <main className="page">
      <h2 className="page-title">{words.t('deliver.title')}</h2>
      <p className="page-lead">{words.t('deliver.lead', { round: label })}</p>
      <div className="deliver">
        <ReportCard round={shown.id} name={`${client} ${label}`} first={language} />
        <WorkbookCard round={shown.id} name={`${client} ${label}`} first={language} />
      </div>
    </main>
  );
}

interface OneProps {
  readonly round: string;
  readonly name: string;
  readonly first: Language;
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

function LanguageChoice({
  value,
  onChange,
}: {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}) {
  const words = useWords();
  return (
    <Choice
      label={words.t('deliver.language')}
      options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface CardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly job: Job<Written>;
  readonly write: () => Promise<void>;
  readonly partsKey: 'deliver.pages' | 'deliver.sheets';
  readonly children: ReactNode;
}

function Card({ icon, title, text, action, job, write, partsKey, children }: CardProps) {
  const words = useWords();
  const start = useAction(write);
  const running = job.state === 'running';
  const step = job.progress?.step ?? '';
  return (
    <section className="card deliver-card" aria-label={title}>
      <div className="deliver-head">
        {icon}
        <h3 className="card-title">{title}</h3>
      </div>
      <p className="deliver-text">{text}</p>
      {children}
      <div className="deliver-foot">
        {running ? (
          <Progress
            label={words.has(step) ? words.text(step) : words.t('deliver.writing')}
            fraction={job.progress?.fraction ?? null}
            onCancel={job.cancel}
          />
        ) : (
          <Button look="primary" isDisabled={start.busy} onPress={() => void start.run()}>
            {action}
          </Button>
        )}
        <FailureNote failure={start.failure ?? job.failure} />
        <WrittenLine written={job.value} partsKey={partsKey} />
      </div>
    </section>
  );
}

function WrittenLine({
  written,
  partsKey,
}: {
  readonly written: Written | null;
  readonly partsKey: CardProps['partsKey'];
}) {
  const words = useWords();
  return (
    <div role="status" className="written">
      {written === null ? null : (
        <>
          <p>
            <strong>{written.file.fileName}</strong>
            <br />
            {words.t('deliver.written', { time: words.time(written.at) })}
            {' · '}
            {words.t(partsKey, { count: written.parts })}
            {' · '}
            {words.t('deliver.size', {
              size: words.number(Math.max(1, Math.round(written.bytes / 1024)), 0),
            })}
          </p>
          <Button
            look="plain"
            onPress={() => void showInFolder(written.file.token)}
            icon={<FolderSearch aria-hidden size={14} />}
          >
            {words.t('deliver.show')}
          </Button>
        </>
      )}
    </div>
  );
}
