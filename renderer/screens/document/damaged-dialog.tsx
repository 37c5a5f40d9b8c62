/** A document that cannot be opened as it is: back to a backup, salvage what can be read, or look at the file. */
import { useCallback, useState } from 'react';
import type { SalvageReport } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTarget, showInFolder } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { momentOf, stemOf } from './texts.ts';

interface DamagedDialogProps {
  readonly file: ChosenFile;
  readonly failure: Failure;
  readonly onOpen: (file: ChosenFile) => void;
  readonly onClose: () => void;
}

interface Salvaged {
  readonly file: ChosenFile;
  readonly report: SalvageReport;
}

export function DamagedDialog({ file, failure, onOpen, onClose }: DamagedDialogProps) {
  const words = useWords();
  const [salvaged, setSalvaged] = useState<Salvaged | null>(null);
  return (
    <Sheet title={words.t('damaged.title', { file: file.fileName })} isOpen onClose={onClose} size="medium">
      <div className="form">
        <FailureNote failure={failure} />
        {salvaged === null ? (
          <>
            <p>{words.t('damaged.untouched')}</p>
            <FromBackup file={file} onOpen={onOpen} />
            <Salvage file={file} code={failure.code} onSalvaged={setSalvaged} />
          </>
        ) : (
          <SalvageAccount report={salvaged.report} />
        )}
        <div className="form-foot">
          <Button onPress={() => void showInFolder(file.token)}>{words.t('opening.show-folder')}</Button>
          {salvaged === null ? (
            <Button onPress={onClose}>{words.t('action.close')}</Button>
          ) : (
            <Button look="primary" autoFocus onPress={() => onOpen(salvaged.file)}>
              {words.t('damaged.open-salvaged')}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}

function FromBackup({ file, onOpen }: Pick<DamagedDialogProps, 'file' | 'onOpen'>) {
  const words = useWords();
  const backups = useEngine('backup.list', { file: file.token }).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? backups[0]?.id ?? null;
  const use = useAction(
    useCallback(async () => {
      if (id === null) return;
      await callEngine('backup.writeCopy', { document: file.token, id, file: file.token });
      onOpen(file);
    }, [id, file, onOpen]),
  );
  if (backups.length === 0) return <p className="field-help">{words.t('damaged.no-backups')}</p>;
  return (
    <section className="panel-part" aria-labelledby="damaged-backups">
      <h3 id="damaged-backups" className="card-title">
        {words.t('damaged.backups')}
      </h3>
      <p className="field-help">{words.t('damaged.backups-text', { count: backups.length })}</p>
      <div className="panel-row">
        <Choice
          label={words.t('damaged.backups-one')}
          options={backups.map((one) => ({
            id: one.id,
            label: `${momentOf(words, one.at)} · ${words.text(`backup.reason.${one.reason}`)}`,
          }))}
          value={id}
          onChange={setChosen}
        />
        <Button look="primary" isDisabled={use.busy} onPress={() => void use.run()}>
          {words.t('damaged.backups-use')}
        </Button>
      </div>
      <FailureNote failure={use.failure} />
    </section>
  );
}

interface SalvageProps {
  readonly file: ChosenFile;
  readonly code: string;
  readonly onSalvaged: (salvaged: Salvaged) => void;
}

function Salvage({ file, code, onSalvaged }: SalvageProps) {
  const words = useWords();
  const salvage = useAction(
    useCallback(async () => {
      const suggestedName = words.t('damaged.name-salvaged', { name: stemOf(file.fileName) });
      const target = await chooseTarget({ kind: 'engagement', suggestedName });
      if (target === null) return;
      const report = await callEngine('salvage.write', { document: file.token, file: target.token });
      onSalvaged({ file: target, report });
    }, [file, words, onSalvaged]),
  );
  return (
    <section className="panel-part" aria-labelledby="damaged-salvage">
      <h3 id="damaged-salvage" className="card-title">
        {words.t('damaged.salvage')}
      </h3>
      {code === 'document.tampered' ? (
        <p className="field-help">{words.t('damaged.salvage-sealed')}</p>
      ) : (
        <>
          <p className="field-help">{words.t('damaged.salvage-text')}</p>
          {salvage.busy ? (
            <Progress label={words.t('damaged.salvage')} fraction={null} />
          ) : (
            <Button onPress={() => void salvage.run()}>{words.t('damaged.salvage-do')}</Button>
          )}
        </>
      )}
      <FailureNote failure={salvage.failure} />
    </section>
  );
}

function SalvageAccount({ report }: { readonly report: SalvageReport }) {
  const words = useWords();
  return (
    <div role="status">
      <DataTable
        showCaption
        caption={words.t('damaged.salvaged', { file: report.fileName })}
        columns={[
          { label: words.t('damaged.table') },
          { label: words.t('damaged.read'), align: 'right' },
          { label: words.t('damaged.kept'), align: 'right' },
          { label: words.t('damaged.whole') },
        ]}
        rows={report.tables
          .filter(({ read, whole }) => read > 0 || !whole)
          .map(({ table, read, kept, whole }) => ({
            key: table,
            cells: [
              tableName(words, table),
              words.number(read, 0),
              words.number(kept, 0),
              words.t(whole ? 'damaged.yes' : 'damaged.no'),
            ],
          }))}
      />
    </div>
  );
}

function tableName(words: Words, table: string): string {
  const key = `salvage.table.${table}`;
  return words.has(key) ? words.text(key) : words.t('salvage.table.other', { table });
}
