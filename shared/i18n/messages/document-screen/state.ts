/** Texts of the document in the head of the window: saved state, its menu, banners, copies. */
import type { Messages } from '../../types.ts';

export const documentStateMessages = {
  'saved.menu': { da: 'Forløbets fil', nb: 'Oppdragets fil', en: 'The engagement’s file' },
  'saved.failed-why': { da: 'Kunne ikke gemme', nb: 'Kunne ikke lagre', en: 'Could not save' },
  'saved.now': { da: 'Gem nu', nb: 'Lagre nå', en: 'Save now' },
  'saved.save-as': { da: 'Gem som …', nb: 'Lagre som …', en: 'Save as …' },
  'saved.kept-here': {
    da: 'Det, du har skrevet, ligger trygt på denne computer, til det kan gemmes.',
    nb: 'Det du har skrevet, ligger trygt på denne maskinen til det kan lagres.',
    en: 'What you have written is safe on this computer until it can be saved.',
  },
  'saved.protected': {
    da: 'Beskyttet med adgangssætning',
    nb: 'Beskyttet med passordfrase',
    en: 'Protected by a passphrase',
  },
  'copy.copied': {
    da: 'Kopien er gemt som {{file}}.',
    nb: 'Kopien er lagret som {{file}}.',
    en: 'The copy is saved as {{file}}.',
  },
  'copy.structure-made': {
    da: '{{file}} har samme spørgeskema og grupper som dette forløb og ingen svar.',
    nb: '{{file}} har samme spørreskjema og grupper som dette oppdraget og ingen svar.',
    en: '{{file}} has the same questionnaire and groups as this engagement, and no answers.',
  },
  'copy.aggregates-made': {
    da: '{{file}} indeholder det, kunden må se, og ingen svar. Filen er uden adgangssætning.',
    nb: '{{file}} inneholder det kunden kan se, og ingen svar. Filen er uten passordfrase.',
    en: '{{file}} holds what the client may see, and no answers. The file has no passphrase.',
  },
  'copy.saved-as': {
    da: 'Du arbejder nu i {{file}}.',
    nb: 'Du arbeider nå i {{file}}.',
    en: 'You now work in {{file}}.',
  },
  'copy.open': { da: 'Åbn den', nb: 'Åpne den', en: 'Open it' },
  'copy.name-copy': { da: '{{name}} (kopi)', nb: '{{name}} (kopi)', en: '{{name}} (copy)' },
  'copy.name-structure': {
    da: '{{name}} (nyt forløb)',
    nb: '{{name}} (nytt oppdrag)',
    en: '{{name}} (new engagement)',
  },
  'copy.name-aggregates': {
    da: '{{name}} (resultater uden svar)',
    nb: '{{name}} (resultater uten svar)',
    en: '{{name}} (results without answers)',
  },
  'banner.read-only': {
    da: 'Du læser forløbet; det kan ikke ændres her. Gem det som en kopi, hvis du vil arbejde videre i den.',
    nb: 'Du leser oppdraget; det kan ikke endres her. Lagre det som en kopi hvis du vil arbeide videre i den.',
    en: 'You are reading the engagement; it cannot be changed here. Save it as a copy if you want to go on working in that.',
  },
  'banner.read-only-save': { da: 'Gem en kopi …', nb: 'Lagre en kopi …', en: 'Save a copy …' },
  'banner.recovered': {
    da: 'Ændringer fra sidste gang, som ikke nåede at blive gemt, er hentet frem igen.',
    nb: 'Endringer fra forrige gang som ikke rakk å bli lagret, er hentet fram igjen.',
    en: 'Changes from last time that had not been saved have been brought back.',
  },
  'banner.missing': {
    da: 'Filen {{file}} er flyttet, omdøbt eller slettet, mens du arbejdede. Alt, hvad du har her, er der stadig.',
    nb: 'Filen {{file}} er flyttet, omdøpt eller slettet mens du arbeidet. Alt du har her, er der fortsatt.',
    en: 'The file {{file}} was moved, renamed or deleted while you worked. Everything you have here is still there.',
  },
  'banner.missing-again': { da: 'Gem den her igen', nb: 'Lagre den her igjen', en: 'Save it here again' },
  'banner.retention': {
    da: 'Svarene skulle slettes {{date}}. Slet dem, eller sæt en ny dato.',
    nb: 'Svarene skulle slettes {{date}}. Slett dem, eller sett en ny dato.',
    en: 'The answers were to be deleted on {{date}}. Delete them, or set a new date.',
  },
  'banner.retention-open': { da: 'Åbn databeskyttelse', nb: 'Åpne personvern', en: 'Open data protection' },
  'banner.owner': {
    da: '{{host}} har også forløbet åbent, siden {{time}}.',
    nb: '{{host}} har også oppdraget åpent, siden {{time}}.',
    en: '{{host}} has the engagement open too, since {{time}}.',
  },
} as const satisfies Messages;
