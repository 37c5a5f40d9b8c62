/** The survey kit: every question for every group, as a form, for paper, or for a survey tool. */
import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useCallback } from 'react';
import { useAction } from '../../api/actions.ts';
import { useJob } from '../../api/jobs.ts';
import { callEngine, chooseTarget, showInFolder } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { LicensedMark, LicensedText } from './licensed-text.tsx';
import type { Instrument } from '../../../shared/domain/instrument/index.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';

const KINDS = [
  { kind: 'form', label: 'kit.save-form', Icon: FileSpreadsheet },
  { kind: 'paper', label: 'kit.save-paper', Icon: Printer },
  { kind: 'text', label: 'kit.save-text', Icon: FileText },
] as const;

interface KitPanelProps {
  readonly instrument: Instrument;
  readonly name: string;
}

export function KitPanel({ instrument, name }: KitPanelProps) {
  const words = useWords();
  const write = useJob<ChosenFile>();
  const { run } = write;
  const save = useAction(
    useCallback(
      async (kind: (typeof KINDS)[number]['kind']) => {
        const target = await chooseTarget({ kind, suggestedName: `${name} ${words.t('kit.subtitle')}` });
        if (target === null) return;
        await run(async (jobId) => {
          await callEngine('questionnaire.write', { file: target.token, jobId });
          return target;
        });
      },
      [name, run, words],
    ),
  );
  const busy = save.busy || write.state === 'running';
  return (
    <section aria-label={words.t('kit.title')}>
      <h2 className="page-title page-title-next">{words.t('kit.title')}</h2>
      <p className="page-lead">{words.t('kit.help')}</p>
      <div className="kit-buttons">
        {KINDS.map(({ kind, label, Icon }) => (
          <Button
            key={kind}
            look="quiet"
            isDisabled={busy}
            onPress={() => void save.run(kind)}
            icon={<Icon aria-hidden size={16} />}
          >
            {words.t(label)}
          </Button>
        ))}
        <LicensedText instrument={instrument} />
      </div>
      <LicensedMark instrument={instrument} />
      <FailureNote failure={save.failure ?? write.failure} />
      {write.value === null ? null : (
        <p className="page-note" role="status">
          {words.t('kit.written', { file: write.value.fileName })}{' '}
          <Button
            look="plain"
            onPress={() => void showInFolder(write.value?.token ?? ('' as ChosenFile['token']))}
          >
            {words.t('kit.show')}
          </Button>
        </p>
      )}
    </section>
  );
}
