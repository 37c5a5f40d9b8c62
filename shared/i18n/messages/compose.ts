/** Texts of composing the report, and of the deliverables beside it. */
import type { Messages } from '../types.ts';

export const composeMessages = {
  'dialog.choose-folder': {
    da: 'Vælg en mappe til rapporterne',
    nb: 'Velg en mappe for rapportene',
    en: 'Choose a folder for the reports',
  },
  'dialog.save-data': { da: 'Gem data', nb: 'Lagre data', en: 'Save data' },
  'dialog.kind-data': { da: 'Tabel (CSV)', nb: 'Tabell (CSV)', en: 'Table (CSV)' },
  'dialog.kind-data-json': { da: 'Resultater (JSON)', nb: 'Resultater (JSON)', en: 'Results (JSON)' },
  'deliver.tab.files': { da: 'Filer', nb: 'Filer', en: 'Files' },
  'deliver.tab.compose': { da: 'Sammensæt rapporten', nb: 'Sett sammen rapporten', en: 'Compose the report' },
  'deliver.groups': {
    da: 'Rapport til hver gruppe',
    nb: 'Rapport til hver gruppe',
    en: 'A report for each group',
  },
  'deliver.groups-text': {
    da: 'Én PDF til hver gruppe: hvordan gruppen oplever de andre, hvordan de andre oplever den, og to spørgsmål. De prøves sammen med den samlede rapport, så intet skjult kan regnes ud. Filer med samme navne i mappen skrives over.',
    nb: 'Én PDF til hver gruppe: hvordan gruppen opplever de andre, hvordan de andre opplever den, og to spørsmål. De prøves sammen med den samlede rapporten, så ingenting skjult kan regnes ut. Filer med samme navn i mappen skrives over.',
    en: 'One PDF for each group: how the group experiences the others, how the others experience it, and two questions. They are audited together with the whole report, so that nothing hidden can be worked out. Files of the same names in the folder are written over.',
  },
  'deliver.groups-write': { da: 'Vælg mappe …', nb: 'Velg mappe …', en: 'Choose a folder …' },
  'deliver.files_one': { da: '{{count}} fil', nb: '{{count}} fil', en: '{{count}} file' },
  'deliver.files_other': { da: '{{count}} filer', nb: '{{count}} filer', en: '{{count}} files' },
  'deliver.data': {
    da: 'Data til andre programmer',
    nb: 'Data til andre programmer',
    en: 'Data for other programs',
  },
  'deliver.data-text': {
    da: 'Tallene, som kunden må se dem, som en lang tabel (CSV) eller som resultater (JSON).',
    nb: 'Tallene slik kunden kan se dem, som en lang tabell (CSV) eller som resultater (JSON).',
    en: 'The numbers as the client may see them, as a long table (CSV) or as results (JSON).',
  },
  'deliver.data-write': { da: 'Gem data …', nb: 'Lagre data …', en: 'Save data …' },
  'deliver.data-file': { da: 'data', nb: 'data', en: 'data' },
  'deliver.rows_one': { da: '{{count}} række', nb: '{{count}} rad', en: '{{count}} row' },
  'deliver.rows_other': { da: '{{count}} rækker', nb: '{{count}} rader', en: '{{count}} rows' },
  'compose.audience': { da: 'Læsere', nb: 'Lesere', en: 'Readers' },
  'compose.tool': { da: 'Hvad vil du ændre?', nb: 'Hva vil du endre?', en: 'What do you want to change?' },
  'compose.sections': { da: 'Afsnit', nb: 'Avsnitt', en: 'Sections' },
  'compose.rules': { da: 'Fund i ord', nb: 'Funn i ord', en: 'Findings in words' },
  'compose.show': {
    da: 'Med i rapporten: {{section}}',
    nb: 'Med i rapporten: {{section}}',
    en: 'In the report: {{section}}',
  },
  'compose.empty': {
    da: 'intet at vise i denne måling',
    nb: 'ingenting å vise i denne målingen',
    en: 'nothing to show in this round',
  },
  'compose.title': { da: 'Overskrift', nb: 'Overskrift', en: 'Heading' },
  'compose.generated': { da: 'Foreslået: {{text}}', nb: 'Foreslått: {{text}}', en: 'Suggested: {{text}}' },
  'compose.lead': { da: 'Indledning', nb: 'Innledning', en: 'Introduction' },
  'compose.paragraphs': { da: 'Tilføjet tekst', nb: 'Tilføyd tekst', en: 'Added text' },
  'compose.paragraphs-help': {
    da: 'Står efter det, Samspil skriver. En tom linje begynder et nyt afsnit.',
    nb: 'Står etter det Samspil skriver. En tom linje begynner et nytt avsnitt.',
    en: 'Stands after what Samspil writes. An empty line begins a new paragraph.',
  },
  'compose.rules-lead': {
    da: 'Samspil skriver fundene ud fra tallene efter faste regler. Slå en regel fra, eller skriv dens sætning om.',
    nb: 'Samspil skriver funnene ut fra tallene etter faste regler. Slå av en regel, eller skriv om setningen.',
    en: 'Samspil writes the findings from the numbers by fixed rules. Turn a rule off, or rewrite its sentence.',
  },
  'compose.rules.speaking': {
    da: 'Siger noget om denne måling',
    nb: 'Sier noe om denne målingen',
    en: 'Have something to say of this round',
  },
  'compose.rules.silent': {
    da: 'Siger ikke noget denne gang',
    nb: 'Sier ingenting denne gangen',
    en: 'Are silent this time',
  },
  'compose.rule.edit': { da: 'Skriv om', nb: 'Skriv om', en: 'Rewrite' },
  'compose.rule.places': {
    da: 'Disse pladser udfyldes med tal og navne: {{places}}',
    nb: 'Disse plassene fylles med tall og navn: {{places}}',
    en: 'These places are filled with numbers and names: {{places}}',
  },
  'compose.rule.sentence': { da: 'Sætning', nb: 'Setning', en: 'Sentence' },
  'compose.rule.question': { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Question' },
  'compose.pages': { da: 'Rapportens sider', nb: 'Rapportens sider', en: 'Pages of the report' },
  'compose.page': {
    da: 'Side {{number}} af {{total}}: {{titles}}',
    nb: 'Side {{number}} av {{total}}: {{titles}}',
    en: 'Page {{number}} of {{total}}: {{titles}}',
  },
} as const satisfies Messages;
