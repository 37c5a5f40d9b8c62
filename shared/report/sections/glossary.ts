/** The words of the field that stand in the report, in its language (method part 7). */
import type { ReportContext } from '../context.ts';
import { GLOSSARY } from '../glossary.ts';
import type { Section } from '../types.ts';

export function glossarySection(context: ReportContext): Section {
  const { words } = context;
  const { language } = words;
  const collator = new Intl.Collator(language === 'en' ? 'en-GB' : language);
  return {
    id: 'glossary',
    kicker: words.t('report.glossary.kicker'),
    title: words.t('report.glossary.title'),
    startsPage: true,
    blocks: [
      {
        kind: 'table',
        caption: words.t('report.glossary.table'),
        columns: [
          { label: words.t('report.glossary.word'), align: 'left' },
          { label: words.t('report.glossary.meaning'), align: 'left' },
        ],
        rows: GLOSSARY.filter(({ inReport }) => inReport)
          .map(({ term, meaning }) => [term[language], meaning[language]])
          .sort(([a], [b]) => collator.compare(a ?? '', b ?? '')),
      },
    ],
  };
}
