/** Import in four steps: file, columns, values, check; only what is uncertain is asked, and going back loses nothing. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EngagementOverview, FileToken, ImportPreview } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { useAction } from '../../api/actions.ts';
import { useJob } from '../../api/jobs.ts';
import { callEngine, chooseSpreadsheets } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { surveyFiles, type SurveyFile } from './chosen-files.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep, isDoubtful } from './columns-step.tsx';
import { FileHead, FileStep } from './file-step.tsx';
import { MappingMenu } from './mapping-menu.tsx';
import { ProblemList } from './problem-list.tsx';
import { startRound, type WantedRound } from './round-fields.tsx';
import { IMPORT_STEPS, placeOf, stepInNeed, Steps, type ImportPlace, type ImportStep } from './steps.tsx';
import { StoredView, type Stored } from './stored-view.tsx';
import { ValuesStep } from './values-step.tsx';
import { Working } from './working.tsx';

interface ImportDialogProps {
  readonly isOpen: boolean;
  /** Spreadsheets that were dropped on the window. */
  readonly dropped: readonly ChosenFile[];
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

interface ImportFlowProps extends Omit<ImportDialogProps, 'isOpen'> {
  readonly onBusy: (isBusy: boolean) => void;
}

function ImportFlow({ dropped, overview, round, onClose, onStored, onShowMatrix, onBusy }: ImportFlowProps) {
  const words = useWords();
  const [file, setFile] = useState<SurveyFile | null>(null);
  /** Files that were chosen together with this one and come after it. */
  const [queue, setQueue] = useState<readonly SurveyFile[]>([]);
  const [tool, setTool] = useState<string | null>(null);
  const [wanted, setWanted] = useState<WantedRound>(() => startRound(overview, round, words));
  const [shown, setShown] = useState<ImportPreview | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [place, setPlace] = useState<ImportPlace>({ step: 'file' });
  const preview = useJob<ImportPreview>();
  const commit = useJob<Stored>();
  const begun = useRef(false);
  const { run: runPreview } = preview;
  const look = useCallback(
    async (chosen: SurveyFile, more: Looked = {}) => {
      setFile(chosen);
      const seen = await runPreview((jobId) =>
        callEngine('import.preview', { file: chosen.main.token, ...besideOf(chosen), ...more, jobId }),
      );
      if (seen === null) return;
      setShown(seen);
      setMapping(seen.mapping);
      // A mapping that was changed by hand leaves the user where they are.
      if (more.mapping === undefined) setPlace({ step: stepInNeed(seen) });
    },
    [runPreview],
  );
  const begin = useCallback(
    async (files: readonly SurveyFile[]) => {
      const [first, ...others] = files;
      if (first === undefined) return;
      setShown(null);
      setMapping(null);
      setTool(null);
      setQueue(others);
      await look(first);
    },
    [look],
  );
  useEffect(() => {
    if (dropped.length === 0 || begun.current) return;
    begun.current = true;
    void begin(surveyFiles(dropped));
  }, [dropped, begin]);
  useEffect(() => onBusy(commit.state === 'running'), [commit.state, onBusy]);
  const choose = useAction(useCallback(async () => begin(surveyFiles(await chooseSpreadsheets())), [begin]));
  const store = async (known?: 'keep' | 'replace'): Promise<void> => {
    if (file === null || mapping === null) return;
    const target = wanted.isNew ? { roundId: wanted.id, roundLabel: wanted.label } : { roundId: wanted.id };
    const stored = await commit.run((jobId) =>
      callEngine('import.commit', {
        file: file.main.token,
        ...besideOf(file),
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
    return (
      <StoredView
        stored={commit.value}
        next={queue[0] ?? null}
        onNext={() => {
          commit.reset();
          void begin(queue);
        }}
        onClose={onClose}
        onShowMatrix={onShowMatrix}
      />
    );
  const ready = shown === null || mapping === null || file === null ? null : { shown, mapping, file };
  const isStale = preview.state === 'running';
  if (ready === null && isStale) return <Working job={preview} fallback={words.t('import.reading')} />;
  const preset = tool === null ? {} : { tool };
  const change = (next: Mapping): void => {
    if (file === null) return;
    setMapping(next);
    void look(file, { mapping: next, ...preset });
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
          tool={tool}
          onTool={(chosen) => {
            setTool(chosen);
            if (file !== null) void look(file, chosen === null ? { fresh: true } : { tool: chosen });
          }}
          choose={choose}
          failure={preview.failure}
          onSheet={(sheet) => {
            if (file !== null) void look(file, { sheet, ...preset });
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
              onFresh={() => void look(ready.file, { fresh: true, ...preset })}
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
              mapping={ready.mapping}
              onMapping={setMapping}
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
  readonly tool?: string;
}

const besideOf = ({ beside }: SurveyFile): { beside?: FileToken[] } =>
  beside.length === 0 ? {} : { beside: beside.map(({ token }) => token) };

/** Steps with something that is not settled. */
function openSteps(shown: ImportPreview | null): ReadonlySet<ImportStep> {
  if (shown === null) return new Set();
  const open = shown.problems.flatMap((problem): ImportStep[] => {
    const place = problem.severity === 'notice' ? null : placeOf(problem);
    return place === null ? [] : [place.step];
  });
  return new Set([...open, ...(shown.columns.some(isDoubtful) ? (['columns'] as const) : [])]);
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
