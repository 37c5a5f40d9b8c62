/** What every section of the questionnaire's editor is given, and the parts that they share. */
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/lib/language.ts';
import { TextBlock, TextField } from '../../../components/fields.tsx';
import { Remark } from '../../../components/notes.tsx';
import { useWords } from '../../../components/words.ts';
import { withText, type Texts } from './draft.ts';
import type { DraftState } from './use-draft.ts';

export interface SectionProps extends Pick<DraftState, 'draft' | 'change'> {
  /** The sentence of what is wrong with a field; null where nothing is. */
  readonly problemAt: (place: string) => string | null;
  /** Why numbers of questions, scale and scoring stay for rounds with answers; null where there are none. */
  readonly fixed: string | null;
}

/** A heading with what it is for. */
export function SectionHead({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <div>
      <h3 className="section-title editor-title">{title}</h3>
      <p className="page-lead">{lead}</p>
    </div>
  );
}

export function FixedRemark({ fixed }: Pick<SectionProps, 'fixed'>) {
  return fixed === null ? null : <Remark>{fixed}</Remark>;
}

interface LanguageFieldsProps {
  readonly label: string;
  readonly texts: Texts;
  readonly onChange: (texts: Texts, language: Language) => void;
  /** More than one: fields of several lines. */
  readonly rows?: number;
  readonly help?: string;
  readonly problemAt?: (language: Language) => string | null;
}

/** One text in each language, side by side. */
export function LanguageFields({
  label,
  texts,
  onChange,
  rows = 1,
  help,
  problemAt = () => null,
}: LanguageFieldsProps) {
  const words = useWords();
  const Field = rows > 1 ? TextBlock : TextField;
  return (
    <fieldset className="editor-fields">
      <legend>{label}</legend>
      {help === undefined ? null : <p className="field-help">{help}</p>}
      <div className="editor-languages">
        {LANGUAGES.map((language) => (
          <Field
            key={language}
            label={words.text(`language.${language}`)}
            lang={language}
            value={texts[language]}
            rows={rows}
            maxLength={4000}
            problem={problemAt(language)}
            onChange={(text: string) => onChange(withText(texts, language, text), language)}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function Fieldset({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className="editor-fields">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
