/** The words of the field, in the language of the report (method part 7). */
import type { ReportContext } from '../context.ts';
import type { Section } from '../types.ts';

export const GLOSSARY = [
  'capacity',
  'task',
  'relation',
  'parameter',
  'matrix',
  'network',
  'within',
  'between',
  'vertical',
  'own',
  'gap',
  'reciprocity',
  'interval',
  'effect',
  'reliability',
  'agreement',
  'rate',
  'limit',
  'hidden',
  'round',
] as const;

export function glossarySection(context: ReportContext): Section {
  const { words } = context;
  const collator = new Intl.Collator(words.language === 'en' ? 'en-GB' : words.language);
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
        rows: GLOSSARY.map((id) => [words.text(`glossary.${id}`), words.text(`glossary.${id}.text`)]).sort(
          ([a], [b]) => collator.compare(a ?? '', b ?? ''),
        ),
      },
    ],
  };
}
