/** Step 1 of an import: the file, the sheet in it, and which survey tool wrote it. */
import { FileSpreadsheet } from 'lucide-react';
import type { ImportPreview } from '../../../shared/api/methods.ts';
import { PRESETS } from '../../../shared/domain/mapping/index.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import type { Action } from '../../api/actions.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { EmptyPlace, FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

/** Choice of what recognition says. */
const AUTO = '@auto';

interface FileStepProps {
  readonly shown: ImportPreview | null;
  /** The preset that is chosen; null = recognition. */
  readonly tool: string | null;
  readonly onTool: (tool: string | null) => void;
  readonly choose: Action<readonly []>;
  readonly failure: Failure | null;
  readonly onSheet: (sheet: string) => void;
  readonly onNext: (() => void) | null;
}

/** Step 1: the file, and the sheet in it. */
export function FileStep({ shown, tool, onTool, choose, failure, onSheet, onNext }: FileStepProps) {
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
      <Choice
        label={words.t('import.preset')}
        options={[
          { id: AUTO, label: words.t('import.preset-auto') },
          ...PRESETS.map((preset) => ({
            id: preset,
            label: preset === 'none' ? words.t('import.preset-none') : words.text(`import.tool.${preset}`),
          })),
        ]}
        value={tool ?? AUTO}
        onChange={(chosen) => onTool(chosen === AUTO ? null : chosen)}
      />
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
export function FileHead({
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

function toolText(words: ReturnType<typeof useWords>, tool: string | null): string {
  if (tool === null) return words.t('import.tool-unknown');
  const key = `import.tool.${tool}`;
  return words.t('import.tool', { tool: words.has(key) ? words.text(key) : tool });
}
