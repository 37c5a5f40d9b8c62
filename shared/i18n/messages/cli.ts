/** Texts of the area "cli": help, usage and what commands print. */
import type { Messages } from '../types.ts';

export const cliMessages = {
  'cli.help.title': {
    da: 'Samspil: måler relationel kapacitet. Kommandoer:',
    nb: 'Samspil: måler relasjonell kapasitet. Kommandoer:',
    en: 'Samspil measures relational capacity. Commands:',
  },
  'cli.help.common': {
    da: 'Alle kommandoer kan skrive ét JSON-dokument med --json. Afslutningskoder: 0 udført, 1 input eller fil tillader det ikke, 2 forkert brug, 3 fejl i programmet.',
    nb: 'Alle kommandoer kan skrive ett JSON-dokument med --json. Avslutningskoder: 0 utført, 1 inndata eller fil tillater det ikke, 2 feil bruk, 3 feil i programmet.',
    en: 'Every command can print one JSON document with --json. Exit status: 0 done, 1 the input or the file does not allow it, 2 wrong usage, 3 a fault of the program.',
  },
  'cli.about.new': {
    da: 'laver et nyt dokument',
    nb: 'lager et nytt dokument',
    en: 'makes a new engagement document',
  },
  'cli.about.inspect': {
    da: 'viser, hvad importen ser i et regneark',
    nb: 'viser hva importen ser i et regneark',
    en: 'shows what the import sees in a spreadsheet',
  },
  'cli.about.import': {
    da: 'læser svar fra et regneark og viser regnskabet, eller tager en import tilbage',
    nb: 'leser svar fra et regneark og viser regnskapet, eller tar en import tilbake',
    en: 'reads answers from a spreadsheet and prints the account, or takes an import back',
  },
  'cli.about.results': {
    da: 'beregner relationel kapacitet',
    nb: 'beregner relasjonell kapasitet',
    en: 'computes relational capacity',
  },
  'cli.about.report': {
    da: 'skriver PDF-rapporten',
    nb: 'skriver PDF-rapporten',
    en: 'writes the PDF report',
  },
  'cli.about.workbook': {
    da: 'skriver Excel-projektmappen',
    nb: 'skriver Excel-arbeidsboken',
    en: 'writes the Excel workbook',
  },
  'cli.about.slides': {
    da: 'skriver PowerPoint (kommer i en senere udgave)',
    nb: 'skriver PowerPoint (kommer i en senere utgave)',
    en: 'writes the PowerPoint slides (comes in a later version)',
  },
  'cli.about.questionnaire': {
    da: 'skriver spørgeskemaet (kommer i en senere udgave)',
    nb: 'skriver spørreskjemaet (kommer i en senere utgave)',
    en: 'writes the survey kit (comes in a later version)',
  },
  'cli.about.check': {
    da: 'kontrollerer et dokument',
    nb: 'kontrollerer et dokument',
    en: 'checks the integrity of a document',
  },
  'cli.about.sample': {
    da: 'skriver en øvelsescase: setup.json og regneark',
    nb: 'skriver et øvingscase: setup.json og regneark',
    en: 'writes a practice case: setup.json and survey spreadsheets',
  },
  'cli.usage.no-command': {
    da: 'Angiv en kommando. Skriv samspil --help for at se kommandoerne.',
    nb: 'Oppgi en kommando. Skriv samspil --help for å se kommandoene.',
    en: 'Give a command. Type samspil --help to see the commands.',
  },
  'cli.usage.unknown-command': {
    da: 'Kommandoen "{{command}}" findes ikke. Skriv samspil --help for at se kommandoerne.',
    nb: 'Kommandoen «{{command}}» finnes ikke. Skriv samspil --help for å se kommandoene.',
    en: 'There is no command "{{command}}". Type samspil --help to see the commands.',
  },
  'cli.usage.places': {
    da: 'Brug: samspil {{synopsis}}',
    nb: 'Bruk: samspil {{synopsis}}',
    en: 'Usage: samspil {{synopsis}}',
  },
  'cli.usage.option': {
    da: 'Kommandoen {{command}} forstår ikke {{option}} sådan. Brug: samspil {{synopsis}}',
    nb: 'Kommandoen {{command}} forstår ikke {{option}} slik. Bruk: samspil {{synopsis}}',
    en: 'The command {{command}} does not understand {{option}} like that. Usage: samspil {{synopsis}}',
  },
  'cli.usage.missing': {
    da: '{{option}} mangler. Brug: samspil {{synopsis}}',
    nb: '{{option}} mangler. Bruk: samspil {{synopsis}}',
    en: '{{option}} is missing. Usage: samspil {{synopsis}}',
  },
  'cli.usage.one-of': {
    da: '{{option}} skal være en af: {{allowed}}.',
    nb: '{{option}} må være en av: {{allowed}}.',
    en: '{{option}} must be one of: {{allowed}}.',
  },
  'cli.usage.whole': {
    da: '{{option}} skal være et helt tal, ikke "{{value}}".',
    nb: '{{option}} må være et helt tall, ikke «{{value}}».',
    en: '{{option}} must be a whole number, not "{{value}}".',
  },
  'cli.usage.undo-alone': {
    da: '--undo og --redo bruges alene: samspil import FILE --undo BATCH',
    nb: '--undo og --redo brukes alene: samspil import FILE --undo BATCH',
    en: '--undo and --redo stand alone: samspil import FILE --undo BATCH',
  },
  'cli.new.done': {
    da: 'Lavede {{file}} med {{groups}} grupper.',
    nb: 'Laget {{file}} med {{groups}} grupper.',
    en: 'Made {{file}} with {{groups}} groups.',
  },
  'cli.report.done': {
    da: 'Skrev {{file}} ({{pages}} sider).',
    nb: 'Skrev {{file}} ({{pages}} sider).',
    en: 'Wrote {{file}} ({{pages}} pages).',
  },
  'cli.workbook.done': {
    da: 'Skrev {{file}} ({{sheets}} ark).',
    nb: 'Skrev {{file}} ({{sheets}} ark).',
    en: 'Wrote {{file}} ({{sheets}} sheets).',
  },
  'cli.sample.done': {
    da: 'Skrev i {{folder}}: {{files}}',
    nb: 'Skrev i {{folder}}: {{files}}',
    en: 'Wrote in {{folder}}: {{files}}',
  },
  'cli.check.ok': { da: '{{file}} er i orden.', nb: '{{file}} er i orden.', en: '{{file}} is in order.' },
  'cli.check.bad': {
    da: '{{file}} er ikke i orden. Hent en sikkerhedskopi, og importér svarene igen, hvis der ingen er.',
    nb: '{{file}} er ikke i orden. Hent en sikkerhetskopi, og importer svarene på nytt hvis det ikke finnes noen.',
    en: '{{file}} is not in order. Fetch a backup, or import the answers again if there is none.',
  },
  'cli.import.done': {
    da: '{{file}} er importeret i runden {{round}} (import {{batch}}).',
    nb: '{{file}} er importert i runden {{round}} (import {{batch}}).',
    en: '{{file}} has been imported into round {{round}} (import {{batch}}).',
  },
  'cli.import.dry': {
    da: 'Prøve af {{file}} i runden {{round}}; intet er gemt.',
    nb: 'Prøve av {{file}} i runden {{round}}; ingenting er lagret.',
    en: 'Trial of {{file}} in round {{round}}; nothing was stored.',
  },
  'cli.import.undone': {
    da: 'Importen af {{file}} er taget tilbage ({{batch}}).',
    nb: 'Importen av {{file}} er tatt tilbake ({{batch}}).',
    en: 'The import of {{file}} has been taken back ({{batch}}).',
  },
  'cli.import.redone': {
    da: 'Importen af {{file}} tæller med igen ({{batch}}).',
    nb: 'Importen av {{file}} teller med igjen ({{batch}}).',
    en: 'The import of {{file}} counts again ({{batch}}).',
  },
  'cli.import.read': { da: 'læst', nb: 'lest', en: 'read' },
  'cli.import.stored': { da: 'gemt', nb: 'lagret', en: 'stored' },
  'cli.import.skipped': { da: 'udeladt', nb: 'utelatt', en: 'skipped' },
  'cli.import.rows': { da: 'rækker', nb: 'rader', en: 'rows' },
  'cli.import.answers': { da: 'svar', nb: 'svar', en: 'answers' },
  'cli.import.skips': { da: 'Udeladt:', nb: 'Utelatt:', en: 'Skipped:' },
  'cli.import.notices': { da: 'Bemærk:', nb: 'Merk:', en: 'Note:' },
  'cli.inspect.head': {
    da: '{{file}}: {{tool}}; ark: {{sheets}}; layout {{layout}}, {{header}} overskriftsrækker',
    nb: '{{file}}: {{tool}}; ark: {{sheets}}; oppsett {{layout}}, {{header}} overskriftsrader',
    en: '{{file}}: {{tool}}; sheets: {{sheets}}; layout {{layout}}, {{header}} header rows',
  },
  'cli.inspect.no-tool': { da: 'ukendt værktøj', nb: 'ukjent verktøy', en: 'unknown tool' },
  'cli.inspect.column': { da: 'kolonne', nb: 'kolonne', en: 'column' },
  'cli.inspect.role': { da: 'rolle', nb: 'rolle', en: 'role' },
  'cli.inspect.certainty': { da: 'sikkerhed', nb: 'sikkerhet', en: 'certainty' },
  'cli.inspect.header': { da: 'overskrift', nb: 'overskrift', en: 'header' },
  'cli.inspect.certain': {
    da: 'Arket kan importeres, som det er forstået her.',
    nb: 'Arket kan importeres slik det er forstått her.',
    en: 'The sheet can be imported as understood here.',
  },
  'cli.inspect.uncertain': {
    da: 'Noget er usikkert, før arket kan importeres:',
    nb: 'Noe er usikkert før arket kan importeres:',
    en: 'Something is uncertain before the sheet can be imported:',
  },
  'cli.results.title': {
    da: '{{client}}, {{name}}: runde {{round}} (skala {{min}}-{{max}})',
    nb: '{{client}}, {{name}}: runde {{round}} (skala {{min}}-{{max}})',
    en: '{{client}}, {{name}}: round {{round}} (scale {{min}}-{{max}})',
  },
  'cli.results.rater': { da: 'hvem svarer', nb: 'hvem svarer', en: 'rater' },
  'cli.results.group': { da: 'gruppe', nb: 'gruppe', en: 'group' },
  'cli.results.overall': {
    da: 'Relationel kapacitet',
    nb: 'Relasjonell kapasitet',
    en: 'Relational capacity',
  },
  'cli.results.within': { da: 'Internt i grupperne', nb: 'Internt i gruppene', en: 'Within groups' },
  'cli.results.between': { da: 'På tværs af grupper', nb: 'På tvers av grupper', en: 'Between groups' },
  'cli.results.vertical': { da: 'Mellem niveauer', nb: 'Mellom nivåer', en: 'Between levels' },
  'cli.results.visible': {
    da: '{{visible}} af {{relevant}} relationer',
    nb: '{{visible}} av {{relevant}} relasjoner',
    en: '{{visible}} of {{relevant}} relations',
  },
  'cli.results.outgoing': { da: 'oplever andre', nb: 'opplever andre', en: 'outgoing' },
  'cli.results.incoming': { da: 'opleves af andre', nb: 'oppleves av andre', en: 'incoming' },
  'cli.results.own': { da: 'egen', nb: 'egen', en: 'own' },
  'cli.results.response': { da: 'svar', nb: 'svar', en: 'responses' },
  'cli.results.legend': {
    da: '# skjult af hensyn til anonymitet (færre end {{limit}} svar)   - ingen svar   . ikke adspurgt',
    nb: '# skjult av hensyn til anonymitet (færre enn {{limit}} svar)   - ingen svar   . ikke spurt',
    en: '# hidden for anonymity (fewer than {{limit}} answers)   - no answers   . not surveyed',
  },
  'sample.readme.title': {
    da: '{{client}}: {{name}}. En øvelsescase fra Samspil',
    nb: '{{client}}: {{name}}. Et øvingscase fra Samspil',
    en: '{{client}}: {{name}}. A practice case from Samspil',
  },
  'sample.readme.about': {
    da: 'Kommunen, grupperne og svarene er opdigtede. Casen har {{people}} inviterede i {{groups}} grupper og to runder, lavet med seed {{seed}}: samme seed giver altid de samme filer.',
    nb: 'Kommunen, gruppene og svarene er oppdiktet. Caset har {{people}} inviterte i {{groups}} grupper og to runder, laget med seed {{seed}}: samme seed gir alltid de samme filene.',
    en: 'The municipality, the groups and the answers are invented. The case has {{people}} people invited in {{groups}} groups and two rounds, made with seed {{seed}}: the same seed always gives the same files.',
  },
  'sample.readme.files': { da: 'Filer', nb: 'Filer', en: 'Files' },
  'sample.readme.start': {
    da: 'Sådan kommer du i gang: lav et dokument af setup.json, importér de to runder, og se på matrixen, før du læser videre.',
    nb: 'Slik kommer du i gang: lag et dokument av setup.json, importer de to rundene, og se på matrisen før du leser videre.',
    en: 'How to begin: make a document from setup.json, import the two rounds, and look at the matrix before you read on.',
  },
  'sample.readme.findings': {
    da: 'Facit: det er lagt ind, så I kan opdage det (niveauer på skalaen 1-5, før folk er forskellige)',
    nb: 'Fasit: dette er lagt inn slik at dere kan oppdage det (nivåer på skalaen 1-5, før folk er forskjellige)',
    en: 'Answer key: this is planted for you to discover (levels on the scale 1-5, before people differ)',
  },
  'sample.finding.strong-pair': {
    da: '{{a}} og {{b}} har et stærkt samarbejde, set fra begge sider: omkring {{level}}.',
    nb: '{{a}} og {{b}} har et sterkt samarbeid, sett fra begge sider: omkring {{level}}.',
    en: '{{a}} and {{b}} work well together, seen from both sides: about {{level}}.',
  },
  'sample.finding.one-sided': {
    da: '{{rater}} og {{rated}} ser forskelligt på samarbejdet: {{rater}} oplever {{rated}} omkring {{level}}, {{rated}} oplever {{rater}} omkring {{reverse}}.',
    nb: '{{rater}} og {{rated}} ser forskjellig på samarbeidet: {{rater}} opplever {{rated}} omkring {{level}}, {{rated}} opplever {{rater}} omkring {{reverse}}.',
    en: '{{rater}} and {{rated}} see their collaboration differently: {{rater}} rates {{rated}} about {{level}}, {{rated}} rates {{rater}} about {{reverse}}.',
  },
  'sample.finding.self-satisfied': {
    da: '{{group}} oplever sit eget samarbejde som meget stærkt (omkring {{own}}); de andre oplever gruppen omkring {{incoming}}.',
    nb: '{{group}} opplever sitt eget samarbeid som svært sterkt (omkring {{own}}); de andre opplever gruppen omkring {{incoming}}.',
    en: '{{group}} sees its own collaboration as very strong (about {{own}}); the others rate the group about {{incoming}}.',
  },
  'sample.finding.below-limit': {
    da: '{{group}} har kun {{invited}} inviterede, og grænsen er {{limit}} svar: gruppens egne svar er skjult af hensyn til anonymitet.',
    nb: '{{group}} har bare {{invited}} inviterte, og grensen er {{limit}} svar: gruppens egne svar er skjult av hensyn til anonymitet.',
    en: "{{group}} has only {{invited}} people invited and the limit is {{limit}} answers: the group's own answers are hidden for anonymity.",
  },
  'sample.finding.positive-leaders': {
    da: '{{group}} oplever samarbejdet mere positivt end medarbejderne: omkring {{difference}} højere.',
    nb: '{{group}} opplever samarbeidet mer positivt enn medarbeiderne: omkring {{difference}} høyere.',
    en: '{{group}} sees the collaboration more positively than the employees: about {{difference}} higher.',
  },
  'sample.finding.improvement': {
    da: '{{a}} og {{b}} er kommet tættere på hinanden i runde {{round}}: fra omkring {{from}} til omkring {{to}}. Andre forskelle mellem runderne er tilfældige.',
    nb: '{{a}} og {{b}} er kommet nærmere hverandre i runde {{round}}: fra omkring {{from}} til omkring {{to}}. Andre forskjeller mellom rundene er tilfeldige.',
    en: '{{a}} and {{b}} have come closer in round {{round}}: from about {{from}} to about {{to}}. Other differences between the rounds are chance.',
  },
  'sample.readme.rows': {
    da: 'I filerne ligger også det, som rigtige undersøgelser har',
    nb: 'I filene ligger også det som virkelige undersøkelser har',
    en: 'The files also hold what real surveys have',
  },
  'sample.readme.round': {
    da: '{{round}}: {{rows}} rækker, heraf {{incomplete}} afbrudte, {{tests}} prøvesvar og {{duplicates}} person, der svarede to gange (den seneste besvarelse tæller).',
    nb: '{{round}}: {{rows}} rader, av dem {{incomplete}} avbrutte, {{tests}} prøvesvar og {{duplicates}} person som svarte to ganger (den siste besvarelsen teller).',
    en: '{{round}}: {{rows}} rows, of which {{incomplete}} broken off, {{tests}} try-out and {{duplicates}} person who answered twice (the latest answer counts).',
  },
} as const satisfies Messages;
