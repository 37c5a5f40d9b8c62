/** Import: choose a spreadsheet, see how it is read, choose the round, store, and get the account of every row. */
import { FileSpreadsheet } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { EngagementOverview, ImportPreview, MethodOutput } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { useAction } from '../../api/actions.ts';
import { useJob, type Job } from '../../api/jobs.ts';
import { callEngine, chooseSpreadsheet } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { EmptyPlace, FailureNote, Remark } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { Account } from './account.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { RoundFields, startRound, type WantedRound } from './round-fields.tsx';

interface ImportDialogProps {
  readonly isOpen: boolean;
  /** A spreadsheet that was dropped on the window. */
  readonly dropped: ChosenFile | null;
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly onClose: () => void;
  readonly onStored: (round: string) => void;
  readonly onShowMatrix: () => void;
}

export function ImportDialog({ isOpen, onClose, ...rest }: ImportDialogProps) {
  const words = useWords();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Sheet title={words.t('import.title')} size="large" isOpen={isOpen} onClose={onClose} isBusy={isBusy}>
      <ImportFlow {...rest} onClose={onClose} onBusy={setIsBusy} />
    </Sheet>
  );
}

type Stored = MethodOutput<'import.commit'>;

interface ImportFlowProps extends Omit<ImportDialogProps, 'isOpen'> {
  readonly onBusy: (isBusy: boolean) => void;
}

function ImportFlow({ dropped, overview, round, onClose, onStored, onShowMatrix, onBusy }: ImportFlowProps) {
  const words = useWords();
  const [file, setFile] = useState<ChosenFile | null>(dropped);
  const [wanted, setWanted] = useState<WantedRound>(() => startRound(overview.rounds, round, words));
  const preview = useJob<ImportPreview>();
  const commit = useJob<Stored>();
  const begun = useRef(false);
  const { run: runPreview } = preview;
  const look = useCallback(
    async (chosen: ChosenFile, more: { sheet?: string; mapping?: Mapping } = {}) => {
      setFile(chosen);
      await runPreview((jobId) => callEngine('import.preview', { file: chosen.token, ...more, jobId }));
    },
    [runPreview],
  );
  useEffect(() => {
    if (dropped === null || begun.current) return;
    begun.current = true;
    void look(dropped);
  }, [dropped, look]);
  useEffect(() => onBusy(commit.state === 'running'), [commit.state, onBusy]);
  const choose = useAction(
    useCallback(async () => {
      const chosen = await chooseSpreadsheet();
      if (chosen !== null) await look(chosen);
    }, [look]),
  );
  const store = async (mapping: Mapping): Promise<void> => {
    if (file === null) return;
    const target = wanted.isNew ? { roundId: wanted.id, roundLabel: wanted.label } : { roundId: wanted.id };
    const stored = await commit.run((jobId) =>
      callEngine('import.commit', { file: file.token, mapping, ...target, jobId }),
    );
    if (stored !== null) onStored(wanted.id);
  };
  useShown('import', true);

  if (commit.value !== null)
    return <StoredView stored={commit.value} onClose={onClose} onShowMatrix={onShowMatrix} />;
  if (preview.state === 'running') return <Working job={preview} fallback={words.t('import.reading')} />;
  if (preview.value === null)
    return (
      <EmptyPlace title={words.t('import.choose-title')} text={words.t('import.choose-text')}>
        <Button
          look="primary"
          onPress={() => void choose.run()}
          isDisabled={choose.busy}
          icon={<FileSpreadsheet aria-hidden size={16} />}
        >
          {words.t('import.choose')}
        </Button>
        <FailureNote failure={choose.failure ?? preview.failure} />
      </EmptyPlace>
    );
  return (
    <PreviewView
      preview={preview.value}
      overview={overview}
      wanted={wanted}
      onWanted={setWanted}
      commit={commit}
      onStore={(mapping) => void store(mapping)}
      onOther={() => void choose.run()}
      onSheet={(sheet) => {
        if (file !== null) void look(file, { sheet });
      }}
    />
  );
}

function Working({
  job,
  fallback,
}: {
  readonly job: Pick<Job<unknown>, 'progress' | 'cancel'>;
  readonly fallback: string;
}) {
  const words = useWords();
  const step = job.progress?.step ?? '';
  return (
    <Progress
      label={words.has(step) ? words.text(step) : fallback}
      fraction={job.progress?.fraction ?? null}
      onCancel={job.cancel}
    />
  );
}

interface PreviewViewProps {
  readonly preview: ImportPreview;
  readonly overview: EngagementOverview;
  readonly wanted: WantedRound;
  readonly onWanted: (wanted: WantedRound) => void;
  readonly commit: Job<Stored>;
  readonly onStore: (mapping: Mapping) => void;
  readonly onOther: () => void;
  readonly onSheet: (sheet: string) => void;
}

function PreviewView({
  preview,
  overview,
  wanted,
  onWanted,
  commit,
  onStore,
  onOther,
  onSheet,
}: PreviewViewProps) {
  const words = useWords();
  const [isChecked, setIsChecked] = useState(false);
  const { account } = preview;
  const doubtful = !preview.certain || preview.problems.some(({ severity }) => severity === 'question');
  const isReady = account !== null && (!doubtful || isChecked) && wanted.id.trim() !== '';
  const sheets = preview.sheets.filter(({ hidden }) => !hidden);
  return (
    <div className="import">
      <div className="import-head">
        <p className="import-file">
          <FileSpreadsheet aria-hidden size={18} />
          <strong>{preview.fileName}</strong>
          <span>{toolText(words, preview.tool)}</span>
        </p>
        {sheets.length > 1 ? (
          <Choice
            compact
            label={words.t('import.sheet')}
            options={sheets.map(({ name }) => ({ id: name, label: name }))}
            value={preview.mapping.sheet ?? account?.sheet ?? sheets[0]?.name ?? null}
            onChange={onSheet}
          />
        ) : null}
        <Button look="plain" onPress={onOther}>
          {words.t('import.other-file')}
        </Button>
      </div>
      <ProblemList problems={preview.problems} />
      {overview.engagement.groups.length === 0 && account === null ? (
        <Remark tone="look">{words.t('import.no-groups')}</Remark>
      ) : null}
      <SheetPreview preview={preview} engagement={overview.engagement} />
      {account === null ? null : <Account account={account} tense="would" />}
      <RoundFields rounds={overview.rounds} wanted={wanted} onChange={onWanted} />
      {doubtful && account !== null ? (
        <Checkbox className="check" isSelected={isChecked} onChange={setIsChecked}>
          <span className="check-box" aria-hidden />
          {words.t('import.checked')}
        </Checkbox>
      ) : null}
      <FailureNote failure={commit.failure} />
      <div className="form-foot">
        {commit.state === 'running' ? (
          <Working job={commit} fallback={words.t('import.storing')} />
        ) : (
          <Button look="primary" isDisabled={!isReady} onPress={() => onStore(preview.mapping)}>
            {account === null
              ? words.t('import.store')
              : words.t('import.store-count', { count: account.respondents })}
          </Button>
        )}
      </div>
    </div>
  );
}

function toolText(words: ReturnType<typeof useWords>, tool: string | null): string {
  if (tool === null) return words.t('import.tool-unknown');
  const key = `import.tool.${tool}`;
  return words.t('import.tool', { tool: words.has(key) ? words.text(key) : tool });
}

interface StoredViewProps {
  readonly stored: Stored;
  readonly onClose: () => void;
  readonly onShowMatrix: () => void;
}

function StoredView({ stored, onClose, onShowMatrix }: StoredViewProps) {
  const words = useWords();
  useShown('stored', true);
  return (
    <div className="import">
      <h3 className="finding" role="status">
        {words.t('import.done', { count: stored.batch.respondents })}
      </h3>
      <p className="page-lead">{words.t('import.done-text')}</p>
      <ProblemList problems={stored.problems} />
      <Account account={stored.account} tense="did" />
      <div className="form-foot">
        <Button onPress={onClose}>{words.t('action.close')}</Button>
        <Button look="primary" onPress={onShowMatrix} autoFocus>
          {words.t('import.show-matrix')}
        </Button>
      </div>
    </div>
  );
}
