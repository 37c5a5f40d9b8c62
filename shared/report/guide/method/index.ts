/** The method reader: what is measured, how one works, how each number is made, and what may be said of it. */
import { GLOSSARY } from '../../glossary.ts';
import { text, type Guide, type GuideChapter } from '../types.ts';
import { conceptChapter } from './concept.ts';
import { numbersChapter } from './numbers.ts';
import { processChapter } from './process.ts';
import { privacyChapter, trustChapter, uncertaintyChapter } from './trust.ts';

const glossaryChapter: GuideChapter = {
  id: 'glossary',
  title: text('Ordliste', 'Ordliste', 'Glossary'),
  sections: [
    {
      id: 'terms',
      title: text('Fagets ord', 'Fagets ord', 'The field’s words'),
      blocks: [
        {
          kind: 'terms',
          caption: text('Ord og betydning', 'Ord og betydning', 'Words and their meaning'),
          columns: [text('Ord', 'Ord', 'Word'), text('Betydning', 'Betydning', 'Meaning')],
          terms: GLOSSARY,
        },
      ],
    },
    {
      id: 'three-languages',
      title: text('På tre sprog', 'På tre språk', 'In three languages'),
      blocks: [
        {
          kind: 'table',
          caption: text('Det samme ord', 'Det samme ordet', 'The same word'),
          columns: [
            text('Dansk', 'Dansk', 'Danish'),
            text('Norsk', 'Norsk', 'Norwegian'),
            text('Engelsk', 'Engelsk', 'English'),
          ],
          rows: GLOSSARY.map(({ term }) =>
            (['da', 'nb', 'en'] as const).map((language) =>
              text(term[language], term[language], term[language]),
            ),
          ),
        },
      ],
    },
  ],
};

export const METHOD_GUIDE: Guide = {
  id: 'method',
  title: text('Metoden', 'Metoden', 'The method'),
  lead: text(
    'Hvad Samspil måler, hvordan hvert tal bliver til, og hvad man kan sige ud fra det.',
    'Hva Samspil måler, hvordan hvert tall blir til, og hva man kan si ut fra det.',
    'What Samspil measures, how every number is made, and what can be said from it.',
  ),
  chapters: [
    conceptChapter,
    processChapter,
    numbersChapter,
    uncertaintyChapter,
    trustChapter,
    privacyChapter,
    glossaryChapter,
  ],
};
