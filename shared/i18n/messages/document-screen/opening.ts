/** Texts of opening: passphrase, open elsewhere, damaged, newer, changed elsewhere. */
import type { Messages } from '../../types.ts';

export const documentOpeningMessages = {
  'opening.passphrase-title': { da: 'Åbn {{file}}', nb: 'Åpne {{file}}', en: 'Open {{file}}' },
  'opening.passphrase-text': {
    da: 'Forløbet er beskyttet. Uden adgangssætningen kan hverken du eller vi åbne det.',
    nb: 'Oppdraget er beskyttet. Uten passordfrasen kan verken du eller vi åpne det.',
    en: 'The engagement is protected. Without the passphrase neither you nor we can open it.',
  },
  'opening.passphrase': { da: 'Adgangssætning', nb: 'Passordfrase', en: 'Passphrase' },
  'opening.passphrase-show': {
    da: 'Vis, hvad jeg skriver',
    nb: 'Vis det jeg skriver',
    en: 'Show what I type',
  },
  'opening.passphrase-working': {
    da: 'Regner nøglen ud; det tager op til et sekund …',
    nb: 'Regner ut nøkkelen; det tar opptil ett sekund …',
    en: 'Working out the key; this takes up to a second …',
  },
  'opening.open': { da: 'Åbn', nb: 'Åpne', en: 'Open' },
  'opening.owner-title': {
    da: '{{file}} er åbent et andet sted',
    nb: '{{file}} er åpent et annet sted',
    en: '{{file}} is open in another place',
  },
  'opening.owner-elsewhere': {
    da: '{{host}} har haft det åbent siden {{time}}. Arbejder I begge i det, kan den ene ikke se den andens ændringer, og I må vælge mellem dem, når I gemmer.',
    nb: '{{host}} har hatt det åpent siden {{time}}. Arbeider dere begge i det, ser ikke den ene den andres endringer, og dere må velge mellom dem når dere lagrer.',
    en: '{{host}} has had it open since {{time}}. If you both work in it, neither sees the other’s changes, and you will have to choose between them when you save.',
  },
  'opening.owner-here': {
    da: 'Et andet program på denne computer har haft det åbent siden {{time}}.',
    nb: 'Et annet program på denne maskinen har hatt det åpent siden {{time}}.',
    en: 'Another program on this computer has had it open since {{time}}.',
  },
  'opening.read-only': { da: 'Åbn kun til læsning', nb: 'Åpne bare for lesing', en: 'Open for reading only' },
  'opening.work-anyway': { da: 'Arbejd videre', nb: 'Arbeid videre', en: 'Go on working' },
  'opening.newer-title': {
    da: 'Forløbet er gemt i en nyere udgave',
    nb: 'Oppdraget er lagret i en nyere utgave',
    en: 'The engagement was saved by a newer version',
  },
  'opening.newer-version': {
    da: 'Filens dokumentversion er {{version}}; denne Samspil {{program}} kender til og med {{known}}. Installér den nyeste Samspil (nyere end {{program}}), og åbn filen der.',
    nb: 'Filens dokumentversjon er {{version}}; denne Samspil {{program}} kjenner til og med {{known}}. Installer den nyeste Samspil (nyere enn {{program}}), og åpne filen der.',
    en: 'The file has document version {{version}}; this Samspil {{program}} knows up to {{known}}. Install the newest Samspil (newer than {{program}}) and open the file there.',
  },
  'opening.newer-version_named': {
    da: 'Filens dokumentversion er {{version}}; denne Samspil {{program}} kender til og med {{known}}.',
    nb: 'Filens dokumentversjon er {{version}}; denne Samspil {{program}} kjenner til og med {{known}}.',
    en: 'The file has document version {{version}}; this Samspil {{program}} knows up to {{known}}.',
  },
  'opening.newer-sealed': {
    da: 'Denne Samspil {{program}} kender ikke måden, filen er beskyttet på. Installér den nyeste Samspil (nyere end {{program}}).',
    nb: 'Denne Samspil {{program}} kjenner ikke måten filen er beskyttet på. Installer den nyeste Samspil (nyere enn {{program}}).',
    en: 'This Samspil {{program}} does not know how the file is protected. Install the newest Samspil (newer than {{program}}).',
  },
  'opening.show-folder': { da: 'Vis i mappe', nb: 'Vis i mappe', en: 'Show in folder' },
  'damaged.title': {
    da: '{{file}} kan ikke åbnes',
    nb: '{{file}} kan ikke åpnes',
    en: '{{file}} cannot be opened',
  },
  'damaged.untouched': {
    da: 'Filen er ikke ændret. Her er, hvad der kan gøres; det sikreste står først.',
    nb: 'Filen er ikke endret. Her er hva som kan gjøres; det sikreste står først.',
    en: 'The file has not been changed. This is what can be done, the safest first.',
  },
  'damaged.backups': {
    da: 'Gå tilbage til en sikkerhedskopi',
    nb: 'Gå tilbake til en sikkerhetskopi',
    en: 'Go back to a backup',
  },
  'damaged.backups-text': {
    da: 'Samspil har sikkerhedskopier af forløbet ({{count}} i alt). Den valgte lægges på filens plads; den beskadigede fil får et nyt navn og bliver liggende.',
    nb: 'Samspil har sikkerhetskopier av oppdraget ({{count}} i alt). Den valgte legges på filens plass; den skadede filen får et nytt navn og blir liggende.',
    en: 'Samspil has backups of the engagement ({{count}} in all). The chosen one takes the file’s place; the damaged file gets a new name and stays.',
  },
  'damaged.backups-one': { da: 'Sikkerhedskopi', nb: 'Sikkerhetskopi', en: 'Backup' },
  'damaged.backups-use': { da: 'Brug kopien og åbn', nb: 'Bruk kopien og åpne', en: 'Use the copy and open' },
  'damaged.no-backups': {
    da: 'Der er ingen sikkerhedskopi af forløbet på denne computer. Se også efter i mappens versionshistorik, hvis den synkroniseres.',
    nb: 'Det finnes ingen sikkerhetskopi av oppdraget på denne maskinen. Se også i mappens versjonshistorikk hvis den synkroniseres.',
    en: 'There is no backup of the engagement on this computer. Look in the folder’s version history too, if it is synced.',
  },
  'damaged.salvage': {
    da: 'Red det, der kan læses',
    nb: 'Redd det som kan leses',
    en: 'Salvage what can be read',
  },
  'damaged.salvage-text': {
    da: 'Alle rækker, der kan læses, lægges i et nyt dokument. Noget kan mangle; det får du tal på.',
    nb: 'Alle rader som kan leses, legges i et nytt dokument. Noe kan mangle; det får du tall på.',
    en: 'Every row that can be read goes into a new document. Some may be missing; you will be told how many.',
  },
  'damaged.salvage-do': {
    da: 'Red til en ny fil …',
    nb: 'Redd til en ny fil …',
    en: 'Salvage to a new file …',
  },
  'damaged.salvage-sealed': {
    da: 'Et beskyttet dokument kan ikke reddes i dele.',
    nb: 'Et beskyttet dokument kan ikke reddes i deler.',
    en: 'A protected document cannot be salvaged in parts.',
  },
  'damaged.name-salvaged': { da: '{{name}} (reddet)', nb: '{{name}} (reddet)', en: '{{name}} (salvaged)' },
  'damaged.salvaged': { da: 'Reddet til {{file}}', nb: 'Reddet til {{file}}', en: 'Salvaged to {{file}}' },
  'damaged.table': { da: 'Hvad', nb: 'Hva', en: 'What' },
  'damaged.read': { da: 'Læst', nb: 'Lest', en: 'Read' },
  'damaged.kept': { da: 'Gemt', nb: 'Lagret', en: 'Kept' },
  'damaged.whole': { da: 'Hele tabellen', nb: 'Hele tabellen', en: 'Whole table' },
  'damaged.yes': { da: 'ja', nb: 'ja', en: 'yes' },
  'damaged.no': { da: 'nej', nb: 'nei', en: 'no' },
  'damaged.open-salvaged': { da: 'Åbn det reddede', nb: 'Åpne det reddede', en: 'Open what was salvaged' },
  'elsewhere.title': {
    da: '{{file}} er ændret et andet sted',
    nb: '{{file}} er endret et annet sted',
    en: '{{file}} was changed in another place',
  },
  'elsewhere.theirs': {
    da: 'Filen blev skrevet {{time}} og fylder {{size}}. Intet er skrevet over.',
    nb: 'Filen ble skrevet {{time}} og er på {{size}}. Ingenting er skrevet over.',
    en: 'The file was written {{time}} and is {{size}} in size. Nothing has been written over.',
  },
  'elsewhere.unsaved': {
    da: 'Du har ændringer her, som filen ikke har. Vælg, hvordan I kommer videre:',
    nb: 'Du har endringer her som filen ikke har. Velg hvordan dere kommer videre:',
    en: 'You have changes here that the file lacks. Choose how to go on:',
  },
  'elsewhere.no-unsaved': {
    da: 'Du har ingen ændringer, der ikke er gemt. Vælg, hvordan du kommer videre:',
    nb: 'Du har ingen endringer som ikke er lagret. Velg hvordan du kommer videre:',
    en: 'You have no unsaved changes. Choose how to go on:',
  },
  'elsewhere.keep-both': { da: 'Behold begge', nb: 'Behold begge', en: 'Keep both' },
  'elsewhere.keep-both-text': {
    da: 'Din udgave gemmes i en ny fil ved siden af, og du arbejder videre i den. Den anden udgave bliver, hvor den er.',
    nb: 'Din utgave lagres i en ny fil ved siden av, og du arbeider videre i den. Den andre utgaven blir der den er.',
    en: 'Your version is saved in a new file beside it, and you go on in that. The other version stays where it is.',
  },
  'elsewhere.take-theirs': {
    da: 'Tag den anden udgave',
    nb: 'Ta den andre utgaven',
    en: 'Take the other version',
  },
  'elsewhere.take-theirs-text': {
    da: 'Filen, som den er nu, åbnes her. Din udgave bliver en sikkerhedskopi, du kan gå tilbage til.',
    nb: 'Filen, slik den er nå, åpnes her. Din utgave blir en sikkerhetskopi du kan gå tilbake til.',
    en: 'The file as it is now opens here. Your version becomes a backup that you can go back to.',
  },
  'elsewhere.overwrite': { da: 'Gem min oven i', nb: 'Lagre min over', en: 'Save mine over it' },
  'elsewhere.overwrite-text': {
    da: 'Din udgave gemmes på filens plads. Den anden udgave bliver en sikkerhedskopi her på computeren.',
    nb: 'Din utgave lagres på filens plass. Den andre utgaven blir en sikkerhetskopi her på maskinen.',
    en: 'Your version is saved in the file’s place. The other version becomes a backup on this computer.',
  },
  'elsewhere.later': { da: 'Vælg senere', nb: 'Velg senere', en: 'Decide later' },
  'elsewhere.later-text': {
    da: 'Indtil du vælger, gemmes intet i filen; dine ændringer ligger på denne computer.',
    nb: 'Inntil du velger, lagres ingenting i filen; endringene dine ligger på denne maskinen.',
    en: 'Until you decide, nothing is saved to the file; your changes are kept on this computer.',
  },
  'elsewhere.decide': {
    da: 'Vælg, hvilken udgave der skal gælde …',
    nb: 'Velg hvilken utgave som skal gjelde …',
    en: 'Choose which version is to count …',
  },
} as const satisfies Messages;
