/** Words of importing files: several together, presets, pseudonyms, and the account as a file. */
import type { Messages } from '../types.ts';

export const importFileMessages = {
  'account-file.about': {
    da: 'Om',
    nb: 'Om',
    en: 'About',
  },
  'account-file.answers-blank': {
    da: 'Tomme svarceller',
    nb: 'Tomme svarceller',
    en: 'Blank answer cells',
  },
  'account-file.answers-out': {
    da: 'Svar udeladt',
    nb: 'Svar utelatt',
    en: 'Answers left out',
  },
  'account-file.answers-read': {
    da: 'Svar læst',
    nb: 'Svar lest',
    en: 'Answers read',
  },
  'account-file.answers-skipped': {
    da: 'Svar sprunget over',
    nb: 'Svar hoppet over',
    en: 'Answers skipped',
  },
  'account-file.answers-stored': {
    da: 'Svar gemt',
    nb: 'Svar lagret',
    en: 'Answers stored',
  },
  'account-file.batch': {
    da: 'Import nr.',
    nb: 'Import nr.',
    en: 'Import no.',
  },
  'account-file.because-code': {
    da: 'Koden står for et trin på skalaen',
    nb: 'Koden står for et trinn på skalaen',
    en: 'The code stands for a step of the scale',
  },
  'account-file.because-label': {
    da: 'Teksten er et trin på skalaen',
    nb: 'Teksten er et trinn på skalaen',
    en: 'The text is a step of the scale',
  },
  'account-file.because-missing': {
    da: 'Teksten betyder, at der ikke er svaret på skalaen',
    nb: 'Teksten betyr at det ikke er svart på skalaen',
    en: 'The text means that there is no answer on the scale',
  },
  'account-file.cell': {
    da: 'Celle',
    nb: 'Celle',
    en: 'Cell',
  },
  'account-file.cells': {
    da: 'Celler',
    nb: 'Celler',
    en: 'Cells',
  },
  'account-file.changes': {
    da: 'Ændrede værdier',
    nb: 'Endrede verdier',
    en: 'Changed values',
  },
  'account-file.column': {
    da: 'Kolonne',
    nb: 'Kolonne',
    en: 'Column',
  },
  'account-file.file': {
    da: 'Fil',
    nb: 'Fil',
    en: 'File',
  },
  'account-file.from-cell': {
    da: '{{cell}} og flere',
    nb: '{{cell}} og flere',
    en: '{{cell}} and more',
  },
  'account-file.format': {
    da: 'Regnskabet kan gemmes som .xlsx eller .csv, ikke som {{file}}. Vælg et af de to.',
    nb: 'Regnskapet kan lagres som .xlsx eller .csv, ikke som {{file}}. Velg ett av de to.',
    en: 'The account can be written as .xlsx or .csv, not as {{file}}. Choose one of the two.',
  },
  'account-file.in-use': {
    da: 'Indgår i resultaterne',
    nb: 'Inngår i resultatene',
    en: 'Part of the results',
  },
  'account-file.mapping': {
    da: 'Kolonner',
    nb: 'Kolonner',
    en: 'Columns',
  },
  'account-file.missing': {
    da: 'ved ikke',
    nb: 'vet ikke',
    en: 'don’t know',
  },
  'account-file.no-tool': {
    da: 'Intet genkendt',
    nb: 'Ingen gjenkjent',
    en: 'None recognised',
  },
  'account-file.not-applicable': {
    da: 'ikke relevant',
    nb: 'ikke relevant',
    en: 'not relevant',
  },
  'account-file.one-answer': {
    da: 'Et svar',
    nb: 'Et svar',
    en: 'One answer',
  },
  'account-file.reason': {
    da: 'Grund',
    nb: 'Grunn',
    en: 'Reason',
  },
  'account-file.replaced': {
    da: 'Tidligere svar, som disse træder i stedet for',
    nb: 'Tidligere svar som disse trer i stedet for',
    en: 'Earlier answers that these count instead of',
  },
  'account-file.respondents': {
    da: 'Svarpersoner',
    nb: 'Respondenter',
    en: 'Respondents',
  },
  'account-file.role': {
    da: 'Læst som',
    nb: 'Lest som',
    en: 'Read as',
  },
  'account-file.role.answer': {
    da: 'Svar',
    nb: 'Svar',
    en: 'Answer',
  },
  'account-file.role.background': {
    da: 'Baggrund',
    nb: 'Bakgrunn',
    en: 'Background',
  },
  'account-file.role.comment': {
    da: 'Kommentar',
    nb: 'Kommentar',
    en: 'Comment',
  },
  'account-file.role.group': {
    da: 'Egen gruppe',
    nb: 'Egen gruppe',
    en: 'Own group',
  },
  'account-file.role.ignore': {
    da: 'Udeladt',
    nb: 'Utelatt',
    en: 'Left out',
  },
  'account-file.role.item': {
    da: 'Spørgsmål',
    nb: 'Spørsmål',
    en: 'Question',
  },
  'account-file.role.position': {
    da: 'Stilling',
    nb: 'Stilling',
    en: 'Position',
  },
  'account-file.role.respondent': {
    da: 'Svarperson',
    nb: 'Respondent',
    en: 'Respondent',
  },
  'account-file.role.status': {
    da: 'Tilstand',
    nb: 'Tilstand',
    en: 'Status',
  },
  'account-file.role.submitted': {
    da: 'Indsendt',
    nb: 'Sendt inn',
    en: 'Submitted',
  },
  'account-file.role.target': {
    da: 'Vurderet gruppe',
    nb: 'Vurdert gruppe',
    en: 'Rated group',
  },
  'account-file.role.value': {
    da: 'Svar',
    nb: 'Svar',
    en: 'Answer',
  },
  'account-file.round': {
    da: 'Runde',
    nb: 'Runde',
    en: 'Round',
  },
  'account-file.rows-read': {
    da: 'Rækker læst',
    nb: 'Rader lest',
    en: 'Rows read',
  },
  'account-file.rows-skipped': {
    da: 'Rækker sprunget over',
    nb: 'Rader hoppet over',
    en: 'Rows skipped',
  },
  'account-file.rows-stored': {
    da: 'Rækker gemt',
    nb: 'Rader lagret',
    en: 'Rows stored',
  },
  'account-file.sha': {
    da: 'SHA-256',
    nb: 'SHA-256',
    en: 'SHA-256',
  },
  'account-file.sheet': {
    da: 'Ark',
    nb: 'Ark',
    en: 'Sheet',
  },
  'account-file.size': {
    da: 'Størrelse i bytes',
    nb: 'Størrelse i byte',
    en: 'Size in bytes',
  },
  'account-file.skipped-what': {
    da: 'Hvad er udeladt',
    nb: 'Hva er utelatt',
    en: 'What is left out',
  },
  'account-file.skips': {
    da: 'Sprunget over',
    nb: 'Hoppet over',
    en: 'Skipped',
  },
  'account-file.state': {
    da: 'Tilstand',
    nb: 'Tilstand',
    en: 'State',
  },
  'account-file.stored-as': {
    da: 'Gemt som',
    nb: 'Lagret som',
    en: 'Stored as',
  },
  'account-file.summary': {
    da: 'Regnskab',
    nb: 'Regnskap',
    en: 'Account',
  },
  'account-file.time': {
    da: 'Hentet',
    nb: 'Hentet',
    en: 'Imported',
  },
  'account-file.times': {
    da: 'Antal gange',
    nb: 'Antall ganger',
    en: 'Times',
  },
  'account-file.tool': {
    da: 'Undersøgelsesværktøj',
    nb: 'Undersøkelsesverktøy',
    en: 'Survey tool',
  },
  'account-file.undone': {
    da: 'Taget tilbage',
    nb: 'Tatt tilbake',
    en: 'Taken back',
  },
  'account-file.value': {
    da: 'Værdi',
    nb: 'Verdi',
    en: 'Value',
  },
  'account-file.what': {
    da: 'Hvad',
    nb: 'Hva',
    en: 'What',
  },
  'account-file.whole-row': {
    da: 'Hele rækken',
    nb: 'Hele raden',
    en: 'The whole row',
  },
  'account.file-name': {
    da: 'Regnskab for {{file}}',
    nb: 'Regnskap for {{file}}',
    en: 'Account of {{file}}',
  },
  'account.of-batch': {
    da: 'Gem regnskab for {{file}}',
    nb: 'Lagre regnskap for {{file}}',
    en: 'Save the account of {{file}}',
  },
  'account.save': {
    da: 'Gem regnskabet som fil …',
    nb: 'Lagre regnskapet som fil …',
    en: 'Save the account as a file …',
  },
  'account.short': { da: 'Regnskab', nb: 'Regnskap', en: 'Account' },
  'account.saved': {
    da: 'Regnskabet er gemt.',
    nb: 'Regnskapet er lagret.',
    en: 'The account is saved.',
  },
  'cli.account.done': {
    da: 'Regnskabet er skrevet i {{file}}.',
    nb: 'Regnskapet er skrevet til {{file}}.',
    en: 'The account was written to {{file}}.',
  },
  'cli.usage.account-batch': {
    da: 'Skriv, hvilken import regnskabet gælder: --batch NR.',
    nb: 'Skriv hvilken import regnskapet gjelder: --batch NR.',
    en: 'Say which import the account is of: --batch NO.',
  },
  'dialog.kind-account': {
    da: 'Excel-regneark',
    nb: 'Excel-regneark',
    en: 'Excel workbook',
  },
  'dialog.kind-account-csv': { da: 'CSV-fil', nb: 'CSV-fil', en: 'CSV file' },
  'dialog.save-account': {
    da: 'Gem regnskabet',
    nb: 'Lagre regnskapet',
    en: 'Save the account',
  },
  'import.next-file': {
    da: 'Hent næste fil: {{file}}',
    nb: 'Hent neste fil: {{file}}',
    en: 'Next file: {{file}}',
  },
  'import.preset': {
    da: 'Filen kommer fra',
    nb: 'Filen kommer fra',
    en: 'The file comes from',
  },
  'import.preset-auto': {
    da: 'Det, som Samspil genkender',
    nb: 'Det Samspil gjenkjenner',
    en: 'What Samspil recognises',
  },
  'import.preset-none': {
    da: 'Et ark lavet i hånden',
    nb: 'Et ark laget for hånd',
    en: 'A sheet made by hand',
  },
  'import.engagement-changed': {
    da: 'Forløbet blev ændret, mens svarene blev læst. Der er ikke gemt noget. Hent filen igen.',
    nb: 'Oppdraget ble endret mens svarene ble lest. Ingenting er lagret. Hent filen på nytt.',
    en: 'The engagement was changed while the answers were read. Nothing was stored. Import the file again.',
  },
  'import.mend.file': { da: 'Vælg ark', nb: 'Velg ark', en: 'Choose the sheet' },
  'import.pseudonyms': {
    da: 'Skal de samme personer kunne følges fra runde til runde?',
    nb: 'Skal de samme personene kunne følges fra runde til runde?',
    en: 'Shall the same people be followed from round to round?',
  },
  'import.pseudonyms-differ': {
    da: 'Runden {{round}} rummer allerede svar, hvis svarpersoner genkendes på en anden måde. Vælg den samme måde for alle filer i en runde.',
    nb: 'Runden {{round}} inneholder allerede svar der respondentene gjenkjennes på en annen måte. Velg samme måte for alle filer i en runde.',
    en: 'Round {{round}} already holds answers whose respondents are known again in another way. Choose the same way for all files of a round.',
  },
  'import.pseudonyms-document': {
    da: 'Ja, samme kode i alle runder',
    nb: 'Ja, samme kode i alle runder',
    en: 'Yes, the same code in every round',
  },
  'import.pseudonyms-document-means': {
    da: 'Før og efter kan sammenlignes person for person, så mindre ændringer kan vises. Den, der har både dokumentet og listen over id’er, kan finde en persons svar.',
    nb: 'Før og etter kan sammenlignes person for person, så mindre endringer kan vises. Den som har både dokumentet og listen over id-er, kan finne en persons svar.',
    en: 'Before and after can be compared person by person, which shows smaller changes. Whoever holds both the document and the list of ids can find a person’s answers.',
  },
  'import.pseudonyms-lead': {
    da: 'Svarpersonernes id gemmes aldrig. I stedet gemmes en kode, som kun dette dokument kan danne.',
    nb: 'Respondentenes id lagres aldri. I stedet lagres en kode som bare dette dokumentet kan lage.',
    en: 'Respondents’ ids are never stored. A code that only this document can make is stored instead.',
  },
  'import.pseudonyms-round': {
    da: 'Nej, en ny kode i hver runde',
    nb: 'Nei, en ny kode i hver runde',
    en: 'No, a new code in each round',
  },
  'import.pseudonyms-round-means': {
    da: 'Ingen kan følges fra runde til runde. Runderne sammenlignes som to grupper af mennesker, så små ændringer er sværere at vise. Det kan ikke ændres bagefter uden at hente filen igen.',
    nb: 'Ingen kan følges fra runde til runde. Rundene sammenlignes som to grupper av mennesker, så små endringer er vanskeligere å vise. Det kan ikke endres etterpå uten å hente filen på nytt.',
    en: 'Nobody can be followed from round to round. Rounds are compared as two groups of people, so small changes are harder to show. It cannot be changed later without importing the file again.',
  },
  'import.uncertain-whole': {
    da: '{{file}} kan ikke importeres uden hjælp. Angiv en mapping-fil (--mapping), eller importér i vinduet.',
    nb: '{{file}} kan ikke importeres uten hjelp. Oppgi en mapping-fil (--mapping), eller importer i vinduet.',
    en: '{{file}} cannot be imported without help. Give a mapping file (--mapping), or import in the window.',
  },
  'import.which-sheet': {
    da: 'Arkene {{sheet}} og {{others}} ligner begge et ark med svar. Vælg, hvilket der skal læses.',
    nb: 'Arkene {{sheet}} og {{others}} ligner begge et ark med svar. Velg hvilket som skal leses.',
    en: 'The sheets {{sheet}} and {{others}} all look like sheets of answers. Choose which one to read.',
  },
  'read.taken-together': {
    da: '{{file}} er læst sammen med {{others}}.',
    nb: '{{file}} er lest sammen med {{others}}.',
    en: '{{file}} was read together with {{others}}.',
  },
  'tool.unknown': {
    da: '»{{tool}}« er ikke et af de værktøjer, Samspil kender: {{known}}.',
    nb: '«{{tool}}» er ikke et av verktøyene Samspil kjenner: {{known}}.',
    en: '“{{tool}}” is none of the tools that Samspil knows: {{known}}.',
  },
} as const satisfies Messages;
