/** The questionnaire as a member of a group will read it, made by the same rules as the one that is written to a file. */
import { useState } from 'react';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import type { Instrument } from '../../../../shared/domain/instrument/index.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { LANGUAGES, type Language } from '../../../../shared/lib/language.ts';
import {
  questionnaireOf,
  type AskedItem,
  type Questionnaire,
} from '../../../../shared/report/questionnaire.ts';
import { Choice } from '../../../components/fields.tsx';
import { Segments } from '../../../components/segments.tsx';
import { useWords } from '../../../components/words.ts';
import { SectionHead } from './section.tsx';

interface PreviewSectionProps {
  readonly engagement: Engagement;
  /** null while something stands in the way of it. */
  readonly instrument: Instrument | null;
}

export function PreviewSection({ engagement, instrument }: PreviewSectionProps) {
  const words = useWords();
  const [language, setLanguage] = useState<Language>(engagement.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const kit = instrument === null ? null : questionnaireOf({ ...engagement, instrument }, language);
  const group = kit?.groups.find(({ id }) => id === chosen) ?? kit?.groups[0] ?? null;
  return (
    <>
      <SectionHead title={words.t('editor.section.preview')} lead={words.t('editor.preview-lead')} />
      <div className="editor-preview-tools">
        <Segments
          label={words.t('reminder.language')}
          options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        {kit === null || group === null ? null : (
          <Choice
            compact
            label={words.t('editor.preview-group')}
            options={kit.groups.map(({ id, name }) => ({ id, label: name }))}
            value={group.id}
            onChange={setChosen}
          />
        )}
      </div>
      {kit === null ? (
        <p className="page-note">{words.t('editor.preview-not-yet')}</p>
      ) : (
        <Sheetful kit={kit} rated={ratedOf(group, language)} lead={leadOf(group, language)} />
      )}
    </>
  );
}

type Asked = Questionnaire['groups'][number] | null;

/** Without groups the place of one is shown. */
const ratedOf = (group: Asked, language: Language): readonly string[] =>
  group === null ? [wordsOf(language).t('instrument.place.group')] : group.rated.map(({ name }) => name);

const leadOf = (group: Asked, language: Language): string =>
  wordsOf(language).t('kit.lead', { group: group?.name ?? wordsOf(language).t('instrument.place.group') });

interface SheetfulProps {
  readonly kit: Questionnaire;
  readonly rated: readonly string[];
  readonly lead: string;
}

function Sheetful({ kit, rated, lead }: SheetfulProps) {
  return (
    <article className="asked-sheet" lang={kit.language}>
      <h4 className="asked-sheet-title">{kit.title}</h4>
      {kit.intro
        .split(/\n+/u)
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      <p>{lead}</p>
      <ol className="asked-sheet-items">
        {kit.items.map((item) => (
          <li key={item.id}>
            <p className="asked-sheet-stem">{item.stem}</p>
            <AnswerTable kit={kit} item={item} rated={rated} />
          </li>
        ))}
      </ol>
    </article>
  );
}

function AnswerTable({
  kit,
  item,
  rated,
}: {
  readonly kit: Questionnaire;
  readonly item: AskedItem;
  readonly rated: readonly string[];
}) {
  const heads = [...item.labels, kit.dontKnow, kit.notRelevant];
  return (
    <div className="table-scroll" role="region" aria-label={item.stem} tabIndex={0}>
      <table className="asked-sheet-table">
        <thead>
          <tr>
            <th scope="col">{wordsOf(kit.language).t('kit.column-group')}</th>
            {heads.map((head, at) => (
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rated.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {heads.map((_, at) => (
                <td key={at}>
                  <span className="asked-sheet-answer" aria-hidden />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
