/** Title and note of the questionnaire, and what those invited read before the first question. */
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { useWords } from '../../../components/words.ts';
import { LanguageFields, SectionHead, type SectionProps } from './section.tsx';

export function NameSection({ draft, change, problemAt }: SectionProps) {
  const words = useWords();
  return (
    <>
      <SectionHead title={words.t('editor.section.name')} lead={words.t('editor.name-lead')} />
      <LanguageFields
        label={words.t('editor.title')}
        texts={draft.title}
        problemAt={(language) => (language === LANGUAGES[0] ? problemAt(`title:${language}`) : null)}
        onChange={(title, language) => change({ title }, `title:${language}`)}
      />
      <LanguageFields
        label={words.t('editor.notice')}
        help={words.t('editor.notice-help')}
        rows={4}
        texts={draft.notice}
        onChange={(notice, language) => change({ notice }, `notice:${language}`)}
      />
    </>
  );
}

export function IntroSection({ draft, change }: SectionProps) {
  const words = useWords();
  return (
    <>
      <SectionHead title={words.t('editor.section.intro')} lead={words.t('editor.intro-lead')} />
      <LanguageFields
        label={words.t('editor.intro')}
        help={words.t('editor.intro-help')}
        rows={9}
        texts={draft.intro}
        onChange={(intro, language) => change({ intro }, `intro:${language}`)}
      />
    </>
  );
}
