/** What of a pasted block finds no place, and why, before the rest is put in. */
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import type { PlacedBlock } from './group-rows.ts';

/** As many as one reads; the rest is counted. */
const SHOWN = 12;

interface PasteDialogProps {
  readonly placed: PlacedBlock | null;
  readonly onPlace: () => void;
  readonly onClose: () => void;
}

export function PasteDialog({ placed, onPlace, onClose }: PasteDialogProps) {
  const words = useWords();
  if (placed === null) return null;
  const { misfits } = placed;
  return (
    <Sheet
      title={words.t('groups.paste-title')}
      isOpen
      onClose={onClose}
      foot={
        <div className="form-foot">
          <Button onPress={onClose}>{words.t('action.cancel')}</Button>
          <Button look="primary" autoFocus isDisabled={placed.edits.length === 0} onPress={onPlace}>
            {words.t('groups.paste-do')}
          </Button>
        </div>
      }
    >
      <p className="page-lead">{words.t('groups.paste-lead', { count: misfits.length })}</p>
      <DataTable
        caption={words.t('groups.paste-title')}
        columns={[
          { label: words.t('groups.paste-row'), align: 'right' },
          { label: words.t('groups.paste-text') },
          { label: words.t('groups.paste-why') },
        ]}
        rows={misfits.slice(0, SHOWN).map(({ row, text, reason }, at) => ({
          key: String(at),
          cells: [words.number(row + 1, 0), text.slice(0, 60), words.t(`groups.paste-reason.${reason}`)],
        }))}
      />
      {misfits.length > SHOWN ? (
        <p className="page-note">{words.t('groups.paste-more', { count: misfits.length - SHOWN })}</p>
      ) : null}
    </Sheet>
  );
}
