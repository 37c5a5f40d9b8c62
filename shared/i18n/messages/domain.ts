/** Texts of the domain: what is wrong with a field (`problem.`), why a figure is blank (`reason.` + the reason of a result). */
import type { Messages } from '../types.ts';

export const domainMessages = {
  'problem.bad-id': {
    da: 'har ikke et gyldigt id ({{value}}): det må ikke være tomt, begynde med @ eller være længere end 100 tegn',
    nb: 'har ikke en gyldig id ({{value}}): den kan ikke være tom, begynne med @ eller være lengre enn 100 tegn',
    en: 'has no valid id ({{value}}): it must not be empty, start with @ or be longer than 100 characters',
  },
  'problem.duplicate-id': {
    da: 'bruger id’et »{{value}}«, som allerede er brugt',
    nb: 'bruker id-en «{{value}}», som allerede er brukt',
    en: 'uses the id “{{value}}”, which is already taken',
  },
  'problem.empty-list': {
    da: 'er en tom liste og skal have mindst ét element',
    nb: 'er en tom liste og må ha minst ett element',
    en: 'is an empty list and needs at least one entry',
  },
  'problem.label-count': {
    da: 'har ikke én tekst for hvert punkt på skalaen (der skal være {{value}})',
    nb: 'har ikke én tekst for hvert punkt på skalaen (det skal være {{value}})',
    en: 'does not have one label for each point of the scale ({{value}} are needed)',
  },
  'problem.missing': {
    da: 'mangler',
    nb: 'mangler',
    en: 'is missing',
  },
  'problem.not-a-day': {
    da: 'skal være en dag som 2026-03-31, men er {{value}}',
    nb: 'skal være en dag som 2026-03-31, men er {{value}}',
    en: 'must be a day such as 2026-03-31, but is {{value}}',
  },
  'problem.not-a-list': {
    da: 'skal være en liste, men er {{value}}',
    nb: 'skal være en liste, men er {{value}}',
    en: 'must be a list, but is {{value}}',
  },
  'problem.not-a-number': {
    da: 'skal være et tal, men er {{value}}',
    nb: 'skal være et tall, men er {{value}}',
    en: 'must be a number, but is {{value}}',
  },
  'problem.not-an-object': {
    da: 'skal være et objekt med navngivne felter, men er {{value}}',
    nb: 'skal være et objekt med navngitte felter, men er {{value}}',
    en: 'must be an object with named fields, but is {{value}}',
  },
  'problem.not-positive': {
    da: 'skal være et tal større end 0, men er {{value}}',
    nb: 'skal være et tall større enn 0, men er {{value}}',
    en: 'must be a number above 0, but is {{value}}',
  },
  'problem.not-text': {
    da: 'skal være en tekst, men er {{value}}',
    nb: 'skal være en tekst, men er {{value}}',
    en: 'must be a text, but is {{value}}',
  },
  'problem.not-true-or-false': {
    da: 'skal være true eller false, men er {{value}}',
    nb: 'skal være true eller false, men er {{value}}',
    en: 'must be true or false, but is {{value}}',
  },
  'problem.not-whole': {
    da: 'skal være et helt tal, men er {{value}}',
    nb: 'skal være et helt tall, men er {{value}}',
    en: 'must be a whole number, but is {{value}}',
  },
  'problem.outside-scale': {
    da: 'ligger uden for skalaen ({{value}})',
    nb: 'ligger utenfor skalaen ({{value}})',
    en: 'is outside the scale ({{value}})',
  },
  'problem.outside-share': {
    da: 'skal være større end 0 og højst 1, men er {{value}}',
    nb: 'skal være større enn 0 og høyst 1, men er {{value}}',
    en: 'must be above 0 and at most 1, but is {{value}}',
  },
  'problem.scale-order': {
    da: 'skal være større end skalaens laveste værdi ({{value}})',
    nb: 'skal være større enn skalaens laveste verdi ({{value}})',
    en: 'must be higher than the lowest value of the scale ({{value}})',
  },
  'problem.too-large': {
    da: 'må højst være {{value}}',
    nb: 'kan høyst være {{value}}',
    en: 'must be at most {{value}}',
  },
  'problem.too-small': {
    da: 'skal være mindst {{value}}',
    nb: 'skal være minst {{value}}',
    en: 'must be at least {{value}}',
  },
  'problem.unknown-choice': {
    da: 'har en ukendt værdi (mulige værdier: {{value}})',
    nb: 'har en ukjent verdi (mulige verdier: {{value}})',
    en: 'has an unknown value (possible values: {{value}})',
  },
  'problem.unknown-id': {
    da: 'henviser til »{{value}}«, som ikke findes i filen',
    nb: 'viser til «{{value}}», som ikke finnes i filen',
    en: 'refers to “{{value}}”, which the file does not define',
  },
  'problem.unknown-key': {
    da: 'er ukendt (mulige felter: {{value}})',
    nb: 'er ukjent (mulige felter: {{value}})',
    en: 'is unknown (possible fields: {{value}})',
  },
  'problem.unknown-schema': {
    da: 'angiver en version af filformatet, som ikke kendes ({{value}})',
    nb: 'angir en versjon av filformatet som ikke er kjent ({{value}})',
    en: 'names a version of the file format that is not known ({{value}})',
  },
  'reason.few-items': {
    da: 'Tallet kræver mindst tre spørgsmål.',
    nb: 'Tallet krever minst tre spørsmål.',
    en: 'The figure needs at least three items.',
  },
  'reason.few-respondents': {
    da: 'Gruppen har for få svarpersoner til at blive vist for sig.',
    nb: 'Gruppen har for få respondenter til å vises for seg.',
    en: 'The group has too few respondents to be shown on its own.',
  },
  'reason.heywood': {
    da: 'Ét spørgsmål forklarer alt i modellen (Heywood-tilfælde), så tallet vises ikke.',
    nb: 'Ett spørsmål forklarer alt i modellen (Heywood-tilfelle), så tallet vises ikke.',
    en: 'One item explains everything in the model (a Heywood case), so the figure is not shown.',
  },
  'reason.mask-not-full': {
    da: 'Tallet gives kun, når alle grupper vurderer alle, og ingen relation er skjult.',
    nb: 'Tallet gis bare når alle grupper vurderer alle, og ingen relasjon er skjult.',
    en: 'The figure is only given when all groups rate each other and no relation is hidden.',
  },
  'reason.no-answers': {
    da: 'Der er ingen gyldige svar at regne på.',
    nb: 'Det er ingen gyldige svar å regne på.',
    en: 'There are no valid answers to compute from.',
  },
  'reason.no-edges': {
    da: 'Ingen relation når op til grænsen.',
    nb: 'Ingen relasjon når opp til grensen.',
    en: 'No relation reaches the cut.',
  },
  'reason.no-pairs': {
    da: 'Ingen to grupper vurderer hinanden synligt over skalaens bund.',
    nb: 'Ingen to grupper vurderer hverandre synlig over bunnen av skalaen.',
    en: 'No two groups visibly rate each other above the bottom of the scale.',
  },
  'reason.no-relevant-cells': {
    da: 'Kortlægningen omfatter ingen relationer af denne slags.',
    nb: 'Kartleggingen omfatter ingen relasjoner av dette slaget.',
    en: 'The survey covers no relations of this kind.',
  },
  'reason.no-shared-cells': {
    da: 'Ingen relation af denne slags kan vises i begge målinger.',
    nb: 'Ingen relasjon av dette slaget kan vises i begge målingene.',
    en: 'No relation of this kind can be shown in both rounds.',
  },
  'reason.no-variance': {
    da: 'Alle svarene er ens, så tallet kan ikke beregnes.',
    nb: 'Alle svarene er like, så tallet kan ikke beregnes.',
    en: 'All answers are the same, so the figure cannot be computed.',
  },
  'reason.no-visible-cells': {
    da: 'Alle relationer af denne slags er skjult af hensyn til anonymitet.',
    nb: 'Alle relasjoner av dette slaget er skjult av hensyn til anonymitet.',
    en: 'All relations of this kind are hidden for anonymity.',
  },
  'reason.not-converged': {
    da: 'Beregningen fandt ingen sikker løsning, så tallet vises ikke.',
    nb: 'Beregningen fant ingen sikker løsning, så tallet vises ikke.',
    en: 'The computation found no safe solution, so the figure is not shown.',
  },
  'reason.not-surveyed': {
    da: 'Gruppen er ikke spurgt og er kun vurderet af de andre.',
    nb: 'Gruppen er ikke spurt og er bare vurdert av de andre.',
    en: 'The group was not asked and was only rated by the others.',
  },
  'reason.one-group': {
    da: 'Tallet kræver mindst to grupper.',
    nb: 'Tallet krever minst to grupper.',
    en: 'The figure needs at least two groups.',
  },
  'reason.one-item': {
    da: 'Tallet kræver mindst to spørgsmål.',
    nb: 'Tallet krever minst to spørsmål.',
    en: 'The figure needs at least two items.',
  },
  'reason.one-position': {
    da: 'Der er ikke svar fra både ledere og medarbejdere at sammenligne.',
    nb: 'Det er ikke svar fra både ledere og medarbeidere å sammenligne.',
    en: 'There are not answers from both leaders and employees to compare.',
  },
  'reason.other-instrument': {
    da: 'Målingerne er spurgt med forskellige spørgeskemaer og kan ikke sammenlignes.',
    nb: 'Målingene er gjort med ulike spørreskjemaer og kan ikke sammenlignes.',
    en: 'The rounds were asked with different questionnaires and cannot be compared.',
  },
  'reason.tells-hidden-count': {
    da: 'Antallet vises ikke: det ville røbe, hvor få der har svaret om en skjult relation.',
    nb: 'Antallet vises ikke: det ville røpe hvor få som har svart om en skjult relasjon.',
    en: 'The count is not shown: it would tell how few answered about a hidden relation.',
  },
  'reason.too-few': {
    da: 'For få svar til at vise tallet uden at røbe enkeltpersoner.',
    nb: 'For få svar til å vise tallet uten å røpe enkeltpersoner.',
    en: 'Too few answers to show the figure without giving individuals away.',
  },
  'reason.too-little-data': {
    da: 'Der er for lidt data til at beregne tallet.',
    nb: 'Det er for lite data til å beregne tallet.',
    en: 'There is too little data to compute the figure.',
  },
  'reason.under-limit': {
    da: 'Gruppen har færre svar end grænsen; antallet vises ikke.',
    nb: 'Gruppen har færre svar enn grensen; antallet vises ikke.',
    en: 'Fewer people of the group answered than the limit; the count is not shown.',
  },
} as const satisfies Messages;
