/** Texts of the start screen and of the page that stands in for a faulty one. */
import type { Messages } from '../types.ts';

export const startMessages = {
  'start.practice': { da: 'Øv dig på en case', nb: 'Øv deg på en case', en: 'Practise on a case' },
  'start.drop-anything': {
    da: 'Du kan også trække en Samspil-fil eller et regneark med svar hertil.',
    nb: 'Du kan også dra en Samspil-fil eller et regneark med svar hit.',
    en: 'You can also drop a Samspil file or a spreadsheet of answers here.',
  },
  'start.from-sheet': {
    da: 'Svarene i {{file}} hentes, så snart forløbet er oprettet.',
    nb: 'Svarene i {{file}} hentes så snart oppdraget er opprettet.',
    en: 'The answers in {{file}} are imported as soon as the engagement exists.',
  },
  'start.recovery': {
    da: 'Ikke gemt sidste gang',
    nb: 'Ikke lagret forrige gang',
    en: 'Not saved last time',
  },
  'start.recovery-text': {
    da: 'Samspil stoppede, før disse ændringer var gemt. De er her endnu.',
    nb: 'Samspil stoppet før disse endringene var lagret. De er her fortsatt.',
    en: 'Samspil stopped before these changes were saved. They are still here.',
  },
  'start.recovery-open': {
    da: 'Åbn {{file}} med ændringerne',
    nb: 'Åpne {{file}} med endringene',
    en: 'Open {{file}} with the changes',
  },
  'start.recovery-changed': {
    da: '{{file}} er ændret et andet sted siden. Åbner du det, bliver ændringerne herfra liggende ved siden af.',
    nb: '{{file}} er endret et annet sted siden. Åpner du det, blir endringene herfra liggende ved siden av.',
    en: '{{file}} has been changed in another place since. If you open it, the changes from here stay aside.',
  },
  'start.round': {
    da: '{{round}}: {{responded}} har svaret',
    nb: '{{round}}: {{responded}} har svart',
    en: '{{round}}: {{responded}} have answered',
  },
  'start.round-of': {
    da: '{{round}}: {{responded}} af {{invited}} har svaret',
    nb: '{{round}}: {{responded}} av {{invited}} har svart',
    en: '{{round}}: {{responded}} of {{invited}} have answered',
  },
  'start.forget': {
    da: 'Fjern {{file}} fra listen',
    nb: 'Fjern {{file}} fra listen',
    en: 'Remove {{file}} from the list',
  },
  'start.locate': { da: 'Find filen …', nb: 'Finn filen …', en: 'Find the file …' },
  'start.locate-named': {
    da: 'Find filen …: {{file}}',
    nb: 'Finn filen …: {{file}}',
    en: 'Find the file …: {{file}}',
  },
  'practice.start-title': { da: 'Øv dig på en case', nb: 'Øv deg på en case', en: 'Practise on a case' },
  'practice.start-text': {
    da: 'Casen er opdigtet og mærket som øvelse overalt. Ved siden af filen lægges kundens brev og regnearkene med svar.',
    nb: 'Casen er oppdiktet og merket som øvelse overalt. Ved siden av filen legges brevet fra kunden og regnearkene med svar.',
    en: 'The case is invented and marked as practice everywhere. The client’s letter and the spreadsheets of answers are put beside the file.',
  },
  'practice.start-case': { da: 'Case', nb: 'Case', en: 'Case' },
  'practice.start-do': {
    da: 'Vælg placering og begynd …',
    nb: 'Velg plassering og begynn …',
    en: 'Choose a place and begin …',
  },
  'fault.what': {
    da: 'Samspil kunne ikke tegne denne side. Det er en fejl i programmet, ikke i det, du gjorde.',
    nb: 'Samspil kunne ikke tegne denne siden. Det er en feil i programmet, ikke i det du gjorde.',
    en: 'Samspil could not draw this page. It is a fault of the program, not of what you did.',
  },
  'fault.safe': {
    da: 'Dit forløb er uberørt: Alt, hvad du har skrevet, ligger i filen eller trygt på denne computer.',
    nb: 'Oppdraget ditt er uberørt: Alt du har skrevet, ligger i filen eller trygt på denne maskinen.',
    en: 'Your engagement is untouched: everything you wrote is in the file or safe on this computer.',
  },
  'fault.next': {
    da: 'Prøv igen. Sker det igen, så luk vinduet og åbn forløbet på ny, og send oplysningerne til support. De indeholder ingen navne og ingen svar.',
    nb: 'Prøv igjen. Skjer det på nytt, så lukk vinduet og åpne oppdraget igjen, og send opplysningene til brukerstøtte. De inneholder ingen navn og ingen svar.',
    en: 'Try again. If it happens again, close the window, open the engagement anew, and send the information to support. It holds no names and no answers.',
  },
  'fault.copy': {
    da: 'Kopiér oplysninger til support',
    nb: 'Kopier opplysninger til brukerstøtte',
    en: 'Copy information for support',
  },
  'fault.copied': {
    da: 'Kopieret. Sæt det ind i din mail til support.',
    nb: 'Kopiert. Lim det inn i e-posten til brukerstøtte.',
    en: 'Copied. Paste it into your e-mail to support.',
  },
} as const satisfies Messages;
