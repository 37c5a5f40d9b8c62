/** Texts of the desk: the native menu of documents, closing, windows, and what main says. */
import type { Messages } from '../types.ts';

export const deskMessages = {
  'menu.new-window': { da: 'Nyt vindue', nb: 'Nytt vindu', en: 'New window' },
  'menu.recent': { da: 'Åbn seneste', nb: 'Åpne nylige', en: 'Open recent' },
  'menu.save-as': { da: 'Gem som …', nb: 'Lagre som …', en: 'Save as …' },
  'menu.duplicate': { da: 'Lav en kopi …', nb: 'Lag en kopi …', en: 'Make a copy …' },
  'menu.structure': {
    da: 'Nyt forløb ud fra dette …',
    nb: 'Nytt oppdrag ut fra dette …',
    en: 'New engagement from this one …',
  },
  'menu.aggregates': {
    da: 'Kopi til kunden uden svar …',
    nb: 'Kopi til kunden uten svar …',
    en: 'Copy for the client without answers …',
  },
  'menu.backups': { da: 'Sikkerhedskopier …', nb: 'Sikkerhetskopier …', en: 'Backups …' },
  'menu.passphrase': { da: 'Adgangssætning …', nb: 'Passordfrase …', en: 'Passphrase …' },
  'menu.privacy': { da: 'Databeskyttelse …', nb: 'Personvern …', en: 'Data protection …' },
  'menu.show-folder': { da: 'Vis i mappe', nb: 'Vis i mappe', en: 'Show in folder' },
  'menu.show-finder': { da: 'Vis i Finder', nb: 'Vis i Finder', en: 'Show in Finder' },
  'menu.close-window': { da: 'Luk vinduet', nb: 'Lukk vinduet', en: 'Close window' },
  'menu.diagnostics': {
    da: 'Oplysninger til support',
    nb: 'Opplysninger til brukerstøtte',
    en: 'Information for support',
  },
  'closing.choices': {
    da: 'Gem det et andet sted, eller lad ændringerne vente på denne computer: så er de der, næste gang du åbner forløbet.',
    nb: 'Lagre det et annet sted, eller la endringene vente på denne maskinen: da er de der neste gang du åpner oppdraget.',
    en: 'Save it in another place, or let the changes wait on this computer: they will be there the next time you open the engagement.',
  },
  'closing.save-as': {
    da: 'Gem et andet sted …',
    nb: 'Lagre et annet sted …',
    en: 'Save in another place …',
  },
  'closing.keep': {
    da: 'Luk, og vent med at gemme',
    nb: 'Lukk, og vent med å lagre',
    en: 'Close and save next time',
  },
  'document.in-other-window': {
    da: '{{file}} er åbent i et andet vindue; det vindue står nu forrest.',
    nb: '{{file}} er åpent i et annet vindu; det vinduet ligger nå fremst.',
    en: '{{file}} is open in another window, which is now in front.',
  },
  'file.open-in-window': {
    da: '{{file}} er åbent i et andet vindue og kan ikke skrives over. Vælg et andet navn, eller luk det vindue først.',
    nb: '{{file}} er åpent i et annet vindu og kan ikke skrives over. Velg et annet navn, eller lukk det vinduet først.',
    en: '{{file}} is open in another window and cannot be written over. Choose another name, or close that window first.',
  },
} as const satisfies Messages;
