/** Own words of one section in one language; what is left empty stands as it was generated. */
import { useState, type FocusEvent } from 'react';
import type { CompositionData, SectionState } from '../../../shared/api/report-methods.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { TextBlock, TextField } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';

type Choice = CompositionData['sections'][number];

interface SectionEditorProps {
  readonly about: SectionState;
  readonly choice: Choice;
  readonly language: Language;
  readonly onChange: (choice: Choice) => void;
}

interface OwnTexts {
  readonly title?: string;
  readonly lead?: string;
  readonly paragraphs?: readonly string[];
}

/** Words are kept when the editor is left, so that one edit is one step to undo. */
export function SectionEditor({ about, choice, language, onChange }: SectionEditorProps) {
  const words = useWords();
  const own = (choice.texts[language] ?? {}) as OwnTexts;
  const [title, setTitle] = useState(own.title ?? '');
  const [lead, setLead] = useState(own.lead ?? '');
  const [more, setMore] = useState((own.paragraphs ?? []).join('\n\n'));
  const keep = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    const paragraphs = more.split(/\n{2,}/u).filter((part) => part.trim() !== '');
    const next: OwnTexts = {
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(lead.trim() === '' ? {} : { lead: lead.trim() }),
      ...(paragraphs.length === 0 ? {} : { paragraphs }),
    };
    if (JSON.stringify(next) !== JSON.stringify(own))
      onChange({ ...choice, texts: { ...choice.texts, [language]: next } });
  };
  return (
    <section className="section-editor" aria-label={about.name} onBlur={keep}>
      <h3 className="section-title">{about.name}</h3>
      <TextField
        label={words.t('compose.title')}
        value={title}
        onChange={setTitle}
        help={words.t('compose.generated', { text: about.title })}
      />
      <TextBlock label={words.t('compose.lead')} value={lead} onChange={setLead} rows={2} />
      <TextBlock
        label={words.t('compose.paragraphs')}
        value={more}
        onChange={setMore}
        help={words.t('compose.paragraphs-help')}
        rows={4}
      />
    </section>
  );
}
