/** Texts of the report's section of chosen comments. */
import type { Messages } from '../types.ts';

export const commentMessages = {
  'report.comments.kicker': { da: 'Kommentarer', nb: 'Kommentarer', en: 'Comments' },
  'report.comments.title': {
    da: 'Samarbejdet med jeres egne ord',
    nb: 'Samarbeidet med deres egne ord',
    en: 'The collaboration in your own words',
  },
  'report.comments.lead': {
    da: 'Kommentarerne giver liv til tallene. De viser, hvad nogle har oplevet, ikke hvor mange der mener det.',
    nb: 'Kommentarene gir liv til tallene. De viser hva noen har opplevd, ikke hvor mange som mener det.',
    en: 'The comments bring the numbers to life. They show what some have experienced, not how many think so.',
  },
  'report.comments.quote': { da: '»{{text}}«', nb: '«{{text}}»', en: '“{{text}}”' },
  'report.comments.others': { da: 'Andre kommentarer', nb: 'Andre kommentarer', en: 'Other comments' },
  'report.comments.question': {
    da: 'Hvad genkender I, og hvad vil I gerne vide mere om?',
    nb: 'Hva kjenner dere igjen, og hva vil dere gjerne vite mer om?',
    en: 'What do you recognise, and what would you like to know more about?',
  },
  'report.comments.chosen': {
    da: 'Konsulenten har valgt kommentarerne blandt svarene fra grupper, hvor mindst {{limit}} har svaret. De er ordnet efter emne og ellers i tilfældig rækkefølge. Ingen kommentar står sammen med sin gruppe, og ord, som kunne pege på en person, kan være ændret.',
    nb: 'Konsulenten har valgt kommentarene blant svarene fra grupper der minst {{limit}} har svart. De er ordnet etter tema og ellers i tilfeldig rekkefølge. Ingen kommentar står sammen med gruppen sin, og ord som kunne peke på en person, kan være endret.',
    en: 'The consultant chose the comments among the answers of groups where at least {{limit}} have answered. They are arranged by theme and otherwise in random order. No comment stands with its group, and words that could point to a person may have been changed.',
  },
} satisfies Messages;
