/** Texts of the command line: backups, salvage, copies, passphrase, data protection. */
import type { Messages } from '../types.ts';

export const cliKeepMessages = {
  'cli.about.backups': {
    da: 'Viser sikkerhedskopierne af et forløb, tager en ny, går tilbage til en eller skriver en ud som et dokument.',
    nb: 'Viser sikkerhetskopiene av et oppdrag, tar en ny, går tilbake til en eller skriver en ut som et dokument.',
    en: 'Lists the backups of an engagement, makes one, goes back to one, or writes one out as a document.',
  },
  'cli.about.salvage': {
    da: 'Redder alt, der kan læses, fra et beskadiget dokument over i et nyt.',
    nb: 'Redder alt som kan leses, fra et skadet dokument over i et nytt.',
    en: 'Saves everything that can be read from a damaged document into a new one.',
  },
  'cli.about.copy': {
    da: 'Skriver en kopi: hele forløbet, kun opsætningen uden svar (--structure), eller kun de resultater, kunden må se (--results).',
    nb: 'Skriver en kopi: hele oppdraget, bare oppsettet uten svar (--structure), eller bare de resultatene kunden får se (--results).',
    en: 'Writes a copy: the whole engagement, its structure without answers (--structure), or the results that the client may see (--results).',
  },
  'cli.about.protect': {
    da: 'Sætter, skifter eller fjerner dokumentets adgangssætning. Sætningen læses fra første linje i en fil, eller fra stdin med -.',
    nb: 'Setter, bytter eller fjerner dokumentets passordfrase. Frasen leses fra første linje i en fil, eller fra stdin med -.',
    en: 'Sets, changes or removes the passphrase of the document. It is read from the first line of a file, or from stdin with -.',
  },
  'cli.about.privacy': {
    da: 'Viser og sætter, hvor længe svarene gemmes, og sletter dem for altid; de viste resultater bliver.',
    nb: 'Viser og setter hvor lenge svarene lagres, og sletter dem for godt; de viste resultatene blir værende.',
    en: 'Shows and sets how long the answers are kept, and deletes them for good; the results that are shown stay.',
  },
  'cli.backups.none': {
    da: 'Der er ingen sikkerhedskopier af forløbet på denne computer.',
    nb: 'Det er ingen sikkerhetskopier av oppdraget på denne maskinen.',
    en: 'There are no backups of this engagement on this computer.',
  },
  'cli.backups.restored': {
    da: '{{file}} er tilbage ved sikkerhedskopien. Det, der stod i den før, er selv blevet en sikkerhedskopi.',
    nb: '{{file}} er tilbake ved sikkerhetskopien. Det som sto der før, er selv blitt en sikkerhetskopi.',
    en: '{{file}} is back at the backup. What it held before has become a backup itself.',
  },
  'cli.backups.written': {
    da: 'Sikkerhedskopien er skrevet til {{file}}.',
    nb: 'Sikkerhetskopien er skrevet til {{file}}.',
    en: 'The backup was written to {{file}}.',
  },
  'cli.salvage.done': {
    da: 'Det, der kunne læses, står i {{file}}.',
    nb: 'Det som kunne leses, står i {{file}}.',
    en: 'What could be read is in {{file}}.',
  },
  'cli.salvage.table': { da: 'Tabel', nb: 'Tabell', en: 'Table' },
  'cli.salvage.read': { da: 'læst', nb: 'lest', en: 'read' },
  'cli.salvage.kept': { da: 'bevaret', nb: 'bevart', en: 'kept' },
  'cli.salvage.whole': { da: 'hel', nb: 'hel', en: 'whole' },
  'cli.salvage.not-whole': { da: 'ikke hel', nb: 'ikke hel', en: 'not whole' },
  'cli.copy.done': {
    da: 'Kopien er skrevet til {{file}}.',
    nb: 'Kopien er skrevet til {{file}}.',
    en: 'The copy was written to {{file}}.',
  },
  'cli.protect.done': {
    da: '{{file}} er beskyttet med adgangssætningen. Uden den kan ingen åbne dokumentet igen, heller ikke med Samspil.',
    nb: '{{file}} er beskyttet med passordfrasen. Uten den kan ingen åpne dokumentet igjen, heller ikke med Samspil.',
    en: '{{file}} is protected by the passphrase. Without it nobody can open the document again, not with Samspil either.',
  },
  'cli.protect.removed': {
    da: '{{file}} er ikke længere beskyttet.',
    nb: '{{file}} er ikke lenger beskyttet.',
    en: '{{file}} is no longer protected.',
  },
  'cli.privacy.no-date': {
    da: 'Der er ikke sat nogen dato for, hvornår svarene skal slettes.',
    nb: 'Det er ikke satt noen dato for når svarene skal slettes.',
    en: 'No date is set on which the answers are to be deleted.',
  },
  'cli.privacy.date': {
    da: 'Svarene skal slettes {{date}}.',
    nb: 'Svarene skal slettes {{date}}.',
    en: 'The answers are to be deleted on {{date}}.',
  },
  'cli.privacy.due': {
    da: 'Datoen er nået. Slet svarene med --delete-answers "{{file}}"; de viste resultater bliver.',
    nb: 'Datoen er nådd. Slett svarene med --delete-answers "{{file}}"; de viste resultatene blir værende.',
    en: 'That day has come. Delete the answers with --delete-answers "{{file}}"; the results that are shown stay.',
  },
  'cli.privacy.deleted': {
    da: '{{date}}: {{answers}} svar fra {{respondents}} personer slettet.',
    nb: '{{date}}: {{answers}} svar fra {{respondents}} personer slettet.',
    en: '{{date}}: {{answers}} answers of {{respondents}} respondents deleted.',
  },
} as const satisfies Messages;
