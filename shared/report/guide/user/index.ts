/** The user guide: the afternoon from a new engagement to a delivered report, and all that belongs to it. */
import { text, type Guide } from '../types.ts';
import { beginChapter } from './begin.ts';
import { deliverChapter, dialogueChapter } from './deliver.ts';
import { keyboardChapter, practiseChapter, troubleChapter } from './help.ts';
import { importChapter } from './import.ts';
import { insightChapter } from './insight.ts';
import { keepChapter, versionChapter } from './keep.ts';

export const USER_GUIDE: Guide = {
  id: 'user',
  title: text('Brugerguide', 'Brukerveiledning', 'User guide'),
  lead: text(
    'En eftermiddag: fra nyt forløb til afleveret rapport.',
    'En ettermiddag: fra nytt oppdrag til levert rapport.',
    'One afternoon: from a new engagement to a delivered report.',
  ),
  chapters: [
    beginChapter,
    importChapter,
    insightChapter,
    dialogueChapter,
    deliverChapter,
    keepChapter,
    versionChapter,
    practiseChapter,
    keyboardChapter,
    troubleChapter,
  ],
};
