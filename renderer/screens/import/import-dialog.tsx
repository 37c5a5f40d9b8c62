/** Import in four steps: file, columns, values, check; only what is uncertain is asked, and going back loses nothing. */
import { FileSpreadsheet } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EngagementOverview, ImportPreview, MethodOutput } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import { useAction, type Action } from '../../api/actions.ts';
import { useJob } from '../../api/jobs.ts';
import { callEngine, chooseSpreadsheet } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { Account } from './account.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep, isDoubtful } from './columns-step.tsx';
import { MappingMenu } from './mapping-menu.tsx';
import { ProblemList } from './problem-list.tsx';
import { startRound, type WantedRound } from './round-fields.tsx';
import { IMPORT_STEPS, placeOf, stepInNeed, Steps, type ImportPlace, type ImportStep } from './steps.tsx';
import { ValuesStep } from './values-step.tsx';
import { Working } from './working.tsx';

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
  const [shown, setShown] = useState<ImportPreview | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [place, setPlace] = useState<ImportPlace>({ step: 'file' });
  const preview = useJob<ImportPreview>();
  const commit = useJob<Stored>();
  const begun = useRef(false);
  const { run: runPreview } = preview;
  const look = useCallback(
    async (chosen: ChosenFile, more: Looked = {}) => {
      setFile(chosen);
      const seen = await runPreview((jobId) =>
        callEngine('import.preview', { file: chosen.token, ...more, jobId }),
      );
      if (seen === null) return;
      setShown(seen);
      setMapping(seen.mapping);
      // A mapping that was changed by hand leaves the user where they are.
      if (more.mapping === undefined) setPlace({ step: stepInNeed(seen) });
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
      if (chosen === null) return;
      setShown(null);
      setMapping(null);
      await look(chosen);
    }, [look]),
  );
  const store = async (known?: 'keep' | 'replace'): Promise<void> => {
    if (file === null || mapping === null) return;
    const target = wanted.isNew ? { roundId: wanted.id, roundLabel: wanted.label } : { roundId: wanted.id };
    const stored = await commit.run((jobId) =>
      callEngine('import.commit', {
        file: file.token,
        mapping,
        ...target,
        ...(known ? { known } : {}),
        jobId,
      }),
    );
    if (stored !== null) onStored(wanted.id);
  };
  useShown('import', true);

  if (commit.value !== null)
    return <StoredView stored={commit.value} onClose={onClose} onShowMatrix={onShowMatrix} />;
  const ready = shown === null || mapping === null || file === null ? null : { shown, mapping, file };
  const isStale = preview.state === 'running';
  if (ready === null && isStale) return <Working job={preview} fallback={words.t('import.reading')} />;
  const change = (next: Mapping): void => {
    if (file === null) return;
    setMapping(next);
    void look(file, { mapping: next });
  };
  return (
    <div className="import">
      <Steps
        step={place.step}
        open={openSteps(shown)}
        isReady={ready !== null}
        onStep={(step) => setPlace({ step })}
      />
      {ready === null || place.step === 'file' ? (
        <FileStep
          shown={shown}
          choose={choose}
          failure={preview.failure}
          onSheet={(sheet) => {
            if (file !== null) void look(file, { sheet });
          }}
          onNext={ready === null ? null : () => setPlace({ step: stepInNeed(ready.shown) })}
        />
      ) : (
        <>
          <FileHead preview={ready.shown} onOther={() => void choose.run()} />
          <FailureNote failure={choose.failure ?? preview.failure} />
          <ProblemList problems={ready.shown.problems} onShow={setPlace} />
          {place.step === 'check' ? null : (
            <MappingMenu
              mapping={ready.mapping}
              fileName={ready.shown.fileName}
              onMapping={change}
              onFresh={() => void look(ready.file, { fresh: true })}
            />
          )}
          {place.step === 'columns' ? (
            <ColumnsStep
              key={place.column ?? ''}
              preview={ready.shown}
              mapping={ready.mapping}
              engagement={overview.engagement}
              start={place.column ?? null}
              onMapping={change}
            />
          ) : null}
          {place.step === 'values' ? (
            <ValuesStep
              preview={ready.shown}
              mapping={ready.mapping}
              engagement={overview.engagement}
              start={place.text ?? null}
              onMapping={change}
            />
          ) : null}
          {place.step === 'check' ? (
            <CheckStep
              preview={ready.shown}
              overview={overview}
              wanted={wanted}
              onWanted={setWanted}
              commit={commit}
              isStale={isStale}
              onStore={(known) => void store(known)}
            />
          ) : (
            <WizardFoot step={place.step} isStale={isStale} onStep={(step) => setPlace({ step })} />
          )}
        </>
      )}
    </div>
  );
}

interface Looked {
  readonly sheet?: string;
  readonly mapping?: Mapping;
  readonly fresh?: boolean;
}

/** Steps with something that is not settled. */
function openSteps(shown: ImportPreview | null): ReadonlySet<ImportStep> {
  if (shown === null) return new Set();
  const open = shown.problems.flatMap((problem): ImportStep[] => {
    const place = problem.severity === 'notice' ? null : placeOf(problem);
    return place === null ? [] : [place.step];
  });
  return new Set([...open, ...(shown.columns.some(isDoubtful) ? (['columns'] as const) : [])]);
}

interface FileStepProps {
  readonly shown: ImportPreview | null;
  readonly choose: Action<readonly []>;
  readonly failure: Failure | null;
  readonly onSheet: (sheet: string) => void;
  readonly onNext: (() => void) | null;
}

/** Step 1: the file, and the sheet in it. */
function FileStep({ shown, choose, failure, onSheet, onNext }: FileStepProps) {
  const words = useWords();
  const sheets = shown?.sheets.filter(({ hidden }) => !hidden) ?? [];
  const chooseButton = (
    <Button
      look={shown === null ? 'primary' : 'quiet'}
      onPress={() => void choose.run()}
      isDisabled={choose.busy}
      icon={<FileSpreadsheet aria-hidden size={16} />}
    >
      {words.t(shown === null ? 'import.choose' : 'import.other-file')}
    </Button>
  );
  if (shown === null)
    return (
      <EmptyPlace title={words.t('import.choose-title')} text={words.t('import.choose-text')}>
        {chooseButton}
        <FailureNote failure={choose.failure ?? failure} />
      </EmptyPlace>
    );
  return (
    <div className="file-step">
      <FileHead preview={shown} onOther={null} />
      {sheets.length > 1 ? (
        <Choice
          label={words.t('import.sheet')}
          options={sheets.map(({ name, rows, columns }) => ({
            id: name,
            label: words.t('import.sheet-size', { name, rows, columns }),
          }))}
          value={shown.mapping.sheet ?? shown.account?.sheet ?? sheets[0]?.name ?? null}
          onChange={onSheet}
        />
      ) : null}
      <FailureNote failure={choose.failure ?? failure} />
      <div className="form-foot">
        {chooseButton}
        <Button look="primary" isDisabled={onNext === null} onPress={() => onNext?.()}>
          {words.t('action.next')}
        </Button>
      </div>
    </div>
  );
}

/** Name of the file, and what it was read by. */
function FileHead({
  preview,
  onOther,
}: {
  readonly preview: ImportPreview;
  readonly onOther: (() => void) | null;
}) {
  const words = useWords();
  return (
    <div className="import-head">
      <p className="import-file">
        <FileSpreadsheet aria-hidden size={18} />
        <strong>{preview.fileName}</strong>
        <span>{toolText(words, preview.tool)}</span>
        {preview.origin === 'saved' ? <span className="tag">{words.t('import.known-header')}</span> : null}
      </p>
      {onOther === null ? null : (
        <Button look="plain" onPress={onOther}>
          {words.t('import.other-file')}
        </Button>
      )}
    </div>
  );
}

/** Back and on; nothing is lost on the way. */
function WizardFoot({
  step,
  isStale,
  onStep,
}: {
  readonly step: ImportStep;
  readonly isStale: boolean;
  readonly onStep: (step: ImportStep) => void;
}) {
  const words = useWords();
  const at = IMPORT_STEPS.indexOf(step);
  const [before, after] = [IMPORT_STEPS[at - 1], IMPORT_STEPS[at + 1]];
  return (
    <div className="form-foot">
      <span role="status" className="wizard-status">
        {isStale ? words.t('import.working-out') : ''}
      </span>
      {before === undefined ? null : <Button onPress={() => onStep(before)}>{words.t('action.back')}</Button>}
      {after === undefined ? null : (
        <Button look="primary" onPress={() => onStep(after)}>
          {words.t('action.next')}
        </Button>
      )}
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
