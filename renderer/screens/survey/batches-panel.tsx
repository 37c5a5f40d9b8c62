/** The spreadsheets that were brought in, each of which can be taken back. */
import { FileSpreadsheet, Redo2, Undo2 } from 'lucide-react';
import { useCallback } from 'react';
import type { BatchSummary, EngagementOverview } from '../../../shared/api/methods.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { SaveAccount } from '../import/save-account.tsx';

export function BatchesPanel({ overview: { batches, rounds } }: { readonly overview: EngagementOverview }) {
  const words = useWords();
  const undo = useAction(
    useCallback(
      ({ id, undone }: BatchSummary) => callEngine(undone ? 'import.redo' : 'import.undo', { batchId: id }),
      [],
    ),
  );
  if (batches.length === 0) return null;
  return (
    <section>
      <h2 className="page-title page-title-next">{words.t('survey.batches')}</h2>
      <FailureNote failure={undo.failure} />
      <DataTable
        caption={words.t('survey.batches')}
        columns={[
          { label: words.t('survey.file') },
          { label: words.t('survey.round') },
          { label: words.t('survey.when') },
          { label: words.t('survey.respondents'), align: 'right' },
          { label: words.t('survey.answers'), align: 'right' },
          { label: words.t('account.short') },
          { label: words.t('survey.take-back') },
        ]}
        rows={batches.map((batch) => ({
          key: batch.id,
          isQuiet: batch.undone,
          cells: [
            <span key="file" className="file">
              <FileSpreadsheet aria-hidden size={15} />
              {batch.fileName}
              {batch.undone ? <span className="tag">{words.t('survey.taken-back')}</span> : null}
            </span>,
            rounds.find(({ id }) => id === batch.roundId)?.label ?? batch.roundId,
            `${words.date(batch.importedAt)} ${words.time(batch.importedAt)}`,
            words.number(batch.respondents, 0),
            words.number(batch.answers, 0),
            <SaveAccount key="account" of={{ batchId: batch.id }} fileName={batch.fileName} compact />,
            <TakeBack key="undo" batch={batch} busy={undo.busy} onPress={() => void undo.run(batch)} />,
          ],
        }))}
      />
      <p className="page-note">{words.t('survey.take-back-help')}</p>
    </section>
  );
}

interface TakeBackProps {
  readonly batch: BatchSummary;
  readonly busy: boolean;
  readonly onPress: () => void;
}

function TakeBack({ batch, busy, onPress }: TakeBackProps) {
  const words = useWords();
  const [Icon, action] = batch.undone
    ? ([Redo2, 'survey.bring-back'] as const)
    : ([Undo2, 'survey.take-back'] as const);
  return (
    <Button
      look="plain"
      isDisabled={busy}
      onPress={onPress}
      icon={<Icon aria-hidden size={14} />}
      aria-label={words.t(`${action}-file`, { file: batch.fileName })}
    >
      {words.t(action)}
    </Button>
  );
}
