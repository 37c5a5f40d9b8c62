/** A report for each group in one go, and the numbers for other programs. */
import { Database, Users } from 'lucide-react';
import { useState } from 'react';
import { useJob } from '../../api/jobs.ts';
import { callEngine, chooseFolder, chooseTarget } from '../../api/window-api.ts';
import { useWords } from '../../components/words.ts';
import { Card, LanguageChoice, type OneProps, type Written } from './deliver-card.tsx';

export function GroupsCard({ round, first }: OneProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const job = useJob<Written>();
  const write = async (): Promise<void> => {
    const folder = await chooseFolder();
    if (folder === null) return;
    await job.run(async (jobId) => {
      const input = { folder: folder.token, round, language, replace: true, jobId };
      const { files } = await callEngine('report.writeGroups', input);
      return { file: folder, at: new Date().toISOString(), parts: files.length, bytes: null };
    });
  };
  return (
    <Card
      name="groups"
      icon={<Users aria-hidden size={20} />}
      title={words.t('deliver.groups')}
      text={words.t('deliver.groups-text')}
      action={words.t('deliver.groups-write')}
      job={job}
      write={write}
      partsKey="deliver.files"
    >
      <LanguageChoice value={language} onChange={setLanguage} />
    </Card>
  );
}

export function DataCard({ round, name, first }: OneProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const job = useJob<Written>();
  const write = async (): Promise<void> => {
    const file = await chooseTarget({
      kind: 'data',
      suggestedName: `${name} ${words.t('deliver.data-file')}`,
    });
    if (file === null) return;
    await job.run(async (jobId) => {
      const written = await callEngine('data.write', { file: file.token, round, language, jobId });
      return { file, at: new Date().toISOString(), parts: written.rows, bytes: written.bytes };
    });
  };
  return (
    <Card
      name="data"
      icon={<Database aria-hidden size={20} />}
      title={words.t('deliver.data')}
      text={words.t('deliver.data-text')}
      action={words.t('deliver.data-write')}
      job={job}
      write={write}
      partsKey="deliver.rows"
    >
      <LanguageChoice value={language} onChange={setLanguage} />
    </Card>
  );
}
