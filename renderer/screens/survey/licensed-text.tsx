/** Licensed wording: pasted in, read item by item beside our own, stored with the instrument. */
import { ScrollText } from 'lucide-react';
import { useCallback, useState } from 'react';
import {
  instrumentItems,
  licensedCount,
  readPastedTexts,
  type Instrument,
} from '../../../shared/domain/instrument/index.ts';
import { LANGUAGES, localText, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { TextBlock } from '../../components/fields.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';

/** The button, and the dialog that it opens. */
export function LicensedText({ instrument }: { readonly instrument: Instrument }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  return (
    <>
      <Button look="plain" onPress={() => setIsOpen(true)} icon={<ScrollText aria-hidden size={15} />}>
        {words.t('licensed.open')}
      </Button>
      {isOpen ? <LicensedTextSheet instrument={instrument} onClose={close} /> : null}
    </>
  );
}

/** One line where licensed words are shown in the window's language. */
export function LicensedMark({ instrument }: { readonly instrument: Instrument }) {
  const words = useWords();
  return licensedCount(instrument, words.language) === 0 ? null : (
    <p className="field-help">{words.t('licensed.mark')}</p>
  );
}

interface LicensedTextSheetProps {
  readonly instrument: Instrument;
  readonly onClose: () => void;
}

function LicensedTextSheet({ instrument, onClose }: LicensedTextSheetProps) {
  const words = useWords();
  const [language, setLanguage] = useState<Language>(words.language);
  const [pasted, setPasted] = useState('');
  const { texts, problem } = readPastedTexts(instrument, pasted);
  const isEmpty = pasted.trim() === '';
  const store = useAction(
    useCallback(
      async (given: Readonly<Record<string, string>>) => {
        const byItem = Object.entries(given).map(([id, text]) => [id, { [language]: text }]);
        await callEngine('instrument.setLicensedTexts', { texts: Object.fromEntries(byItem) });
        onClose();
      },
      [language, onClose],
    ),
  );
  const items = instrumentItems(instrument).map(({ item }) => item);
  return (
    <Sheet title={words.t('licensed.title')} size="large" isOpen isBusy={store.busy} onClose={onClose}>
      <div className="licensed">
        <p>{words.t('licensed.lead')}</p>
        <Remark tone="look">{words.t('licensed.mark')}</Remark>
        <Segments
          label={words.t('licensed.language')}
          options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <TextBlock
          label={words.t('licensed.paste')}
          help={words.t('licensed.paste-help')}
          value={pasted}
          onChange={setPasted}
          rows={7}
        />
        <div role="status">
          {isEmpty || problem === null ? null : (
            <p className="field-error">{words.failure(problem.code, problem.params)}</p>
          )}
        </div>
        <FailureNote failure={store.failure} />
        <DataTable
          caption={words.t('licensed.preview')}
          columns={[
            { label: words.t('licensed.item') },
            { label: words.t('licensed.ours') },
            { label: words.t('licensed.theirs') },
          ]}
          rows={items.map((item) => {
            const theirs = texts[item.id] ?? item.licensed_text?.[language];
            return {
              key: item.id,
              isQuiet: theirs === undefined,
              cells: [
                item.id,
                item.text[language] ?? localText(item.text, language),
                theirs ?? words.t('licensed.none'),
              ],
            };
          })}
        />
        <div className="form-foot">
          {licensedCount(instrument, language) === 0 ? null : (
            <Button
              look="plain"
              isDisabled={store.busy}
              onPress={() => void store.run(Object.fromEntries(items.map(({ id }) => [id, ''])))}
            >
              {words.t('licensed.remove')}
            </Button>
          )}
          <Button onPress={onClose} isDisabled={store.busy}>
            {words.t('action.cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={store.busy || isEmpty || problem !== null}
            onPress={() => void store.run(texts)}
          >
            {words.t('licensed.save')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
