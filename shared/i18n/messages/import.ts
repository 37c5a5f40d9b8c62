/** Texts of the area "import": what the reader noticed, what a mapping lacks, why rows were left out. Keys alphabetical. */
import type { Messages } from '../types.ts';

export const importMessages = {
  'import.ambiguous-group': {
    da: '»{{value}}« i {{sheet}}!{{cell}} kan være flere af grupperne. Vælg gruppen i mappingen under »groups«.',
    nb: '«{{value}}» i {{sheet}}!{{cell}} kan være flere av gruppene. Velg gruppen i mappingen under «groups».',
    en: '“{{value}}” in {{sheet}}!{{cell}} may be more than one of the groups. Choose the group in the mapping under “groups”.',
  },
  'import.codes-by-place': {
    da: 'Svarene er koder efter svarmulighedens plads ({{codes}}). Står svarmulighederne i skalaens rækkefølge, så {{first}} er {{min}}?',
    nb: 'Svarene er koder etter plassen til svaralternativet ({{codes}}). Står svaralternativene i skalaens rekkefølge, slik at {{first}} er {{min}}?',
    en: 'The answers are codes by the place of the option ({{codes}}). Are the options in the order of the scale, so that {{first}} is {{min}}?',
  },
  'import.coding-asked': {
    da: '{{item}} (kolonne {{column}}) er tal. Er de allerede omregnet til point (5 er bedst), eller står de i den rækkefølge, svarmulighederne blev vist i?',
    nb: '{{item}} (kolonne {{column}}) er tall. Er de allerede regnet om til poeng (5 er best), eller står de i rekkefølgen svaralternativene ble vist i?',
    en: '{{item}} (column {{column}}) holds numbers. Are they already scored (5 is best), or are they in the order in which the options were shown?',
  },
  'import.coding-assumed': {
    da: 'Tallene for {{item}} er læst som færdige point. Står de i den viste rækkefølge, så skriv det i mappingen under »coding«.',
    nb: 'Tallene for {{item}} er lest som ferdige poeng. Står de i vist rekkefølge, skriv det i mappingen under «coding».',
    en: 'The numbers of {{item}} were read as final scores. If they are in the order shown to respondents, say so in the mapping under “coding”.',
  },
  'import.columns-unplaced': {
    da: 'Kolonne {{columns}} i {{sheet}} ligner svar, men hverken parameter eller gruppe kan genkendes i overskriften »{{header}}«. Vælg dem, eller udelad kolonnen.',
    nb: 'Kolonne {{columns}} i {{sheet}} ligner svar, men verken parameter eller gruppe kan gjenkjennes i overskriften «{{header}}». Velg dem, eller utelat kolonnen.',
    en: 'Column {{columns}} of {{sheet}} looks like answers, but neither parameter nor group can be recognised in the header “{{header}}”. Choose them, or leave the column out.',
  },
  'import.decimal-values_one': {
    da: 'Ét svar i {{sheet}} er et decimaltal ({{value}} i {{cell}}). Det er læst, som det står.',
    nb: 'Ett svar i {{sheet}} er et desimaltall ({{value}} i {{cell}}). Det er lest slik det står.',
    en: 'One answer in {{sheet}} is a decimal number ({{value}} in {{cell}}). It was read as it stands.',
  },
  'import.decimal-values_other': {
    da: '{{count}} svar i {{sheet}} er decimaltal (det første {{value}} i {{cell}}). De er læst, som de står.',
    nb: '{{count}} svar i {{sheet}} er desimaltall (det første {{value}} i {{cell}}). De er lest slik de står.',
    en: '{{count}} answers in {{sheet}} are decimal numbers (the first {{value}} in {{cell}}). They were read as they stand.',
  },
  'import.group-guessed': {
    da: '»{{value}}« i kolonne {{column}} ligner gruppen {{group}}. Er det den?',
    nb: '«{{value}}» i kolonne {{column}} ligner gruppen {{group}}. Er det den?',
    en: '“{{value}}” in column {{column}} resembles the group {{group}}. Is it the same?',
  },
  'import.group-uncertain': {
    da: 'Er kolonne {{column}} (»{{header}}«) svarpersonens egen gruppe?',
    nb: 'Er kolonne {{column}} («{{header}}») respondentens egen gruppe?',
    en: 'Is column {{column}} (“{{header}}”) the respondent’s own group?',
  },
  'import.group-unknown': {
    da: 'Hvilken gruppe er »{{value}}« ({{sheet}}!{{cell}})?',
    nb: 'Hvilken gruppe er «{{value}}» ({{sheet}}!{{cell}})?',
    en: 'Which group is “{{value}}” ({{sheet}}!{{cell}})?',
  },
  'import.layout.grid': {
    da: 'Blokke: ét spørgsmål ad gangen',
    nb: 'Blokker: ett spørsmål om gangen',
    en: 'Blocks: one question at a time',
  },
  'import.layout.long': {
    da: 'Langt: en række pr. svar',
    nb: 'Langt: én rad per svar',
    en: 'Long: a row per answer',
  },
  'import.layout.wide': {
    da: 'Bredt: en række pr. svarperson',
    nb: 'Bredt: én rad per respondent',
    en: 'Wide: a row per respondent',
  },
  'import.looks-averaged': {
    da: 'De fleste tal i {{sheet}} er decimaltal (fx {{value}} i {{cell}}). Er det de enkelte svar og ikke gennemsnit?',
    nb: 'De fleste tallene i {{sheet}} er desimaltall (f.eks. {{value}} i {{cell}}). Er det de enkelte svarene og ikke gjennomsnitt?',
    en: 'Most numbers in {{sheet}} have decimals (such as {{value}} in {{cell}}). Are they the single answers and not averages?',
  },
  'import.more-problems': {
    da: 'Der er flere af samme slags; celler, der ikke er vist her: {{count}}. De står alle i regnskabet.',
    nb: 'Det er flere av samme slag; celler som ikke er vist her: {{count}}. Alle står i regnskapet.',
    en: 'There are more of the same kind; cells not shown here: {{count}}. All of them are in the account.',
  },
  'import.no-answer-columns': {
    da: 'Ingen kolonner i {{sheet}} kan genkendes som svar om grupperne. Vælg dem, eller giv en mapping-fil.',
    nb: 'Ingen kolonner i {{sheet}} kan gjenkjennes som svar om gruppene. Velg dem, eller oppgi en mapping-fil.',
    en: 'No column of {{sheet}} can be recognised as answers about the groups. Choose them, or give a mapping file.',
  },
  'import.no-answers': {
    da: 'Der er ingen svar i {{sheet}}. Vælg et andet ark, eller hent svarene ud af undersøgelsen igen.',
    nb: 'Det er ingen svar i {{sheet}}. Velg et annet ark, eller hent svarene ut av undersøkelsen på nytt.',
    en: 'There are no answers in {{sheet}}. Choose another sheet, or export the answers from the survey again.',
  },
  'import.no-engagement': {
    da: 'Uden et forløb kan grupperne i {{sheet}} kun gættes. Angiv forløbet for at få en mapping, der kan bruges.',
    nb: 'Uten et oppdrag kan gruppene i {{sheet}} bare gjettes. Oppgi oppdraget for å få en mapping som kan brukes.',
    en: 'Without an engagement the groups of {{sheet}} can only be guessed. Name the engagement to get a mapping that can be used.',
  },
  'import.no-group-column': {
    da: 'Hvilken kolonne i {{sheet}} viser, hvilken gruppe svarpersonen hører til?',
    nb: 'Hvilken kolonne i {{sheet}} viser hvilken gruppe respondenten hører til?',
    en: 'Which column of {{sheet}} shows the group that the respondent belongs to?',
  },
  'import.no-respondent-column': {
    da: 'Hvilken kolonne i {{sheet}} viser, hvilke rækker der hører til samme svarperson?',
    nb: 'Hvilken kolonne i {{sheet}} viser hvilke rader som hører til samme respondent?',
    en: 'Which column of {{sheet}} shows which rows belong to the same respondent?',
  },
  'import.numbers-by-place': {
    da: 'Tallene i kolonne {{columns}} kan være svarmulighedernes plads på listen i stedet for deres værdi fra {{min}} til {{max}}. Sig, hvad hvert tal betyder, også det første: det kan være »ved ikke«.',
    nb: 'Tallene i kolonne {{columns}} kan være plassen svaralternativene har på listen, i stedet for verdien fra {{min}} til {{max}}. Si hva hvert tall betyr, også det første: det kan være «vet ikke».',
    en: 'The numbers of column {{columns}} may be the place of the options in their list instead of their value from {{min}} to {{max}}. Say what each number means, the first one too: it may be “don’t know”.',
  },
  'import.out-of-scale': {
    da: '{{sheet}}!{{cell}} har værdien {{value}}, men skalaen går fra {{min}} til {{max}}. Ret cellen, eller angiv i mappingen, hvad {{value}} betyder.',
    nb: '{{sheet}}!{{cell}} har verdien {{value}}, men skalaen går fra {{min}} til {{max}}. Rett cellen, eller oppgi i mappingen hva {{value}} betyr.',
    en: '{{sheet}}!{{cell}} holds {{value}}, but the scale runs from {{min}} to {{max}}. Correct the cell, or say in the mapping what {{value}} means.',
  },
  'import.position-codes': {
    da: 'Kolonne {{column}} (»{{header}}«) er koder: {{codes}}. Hvilken kode er leder, og hvilken er medarbejder?',
    nb: 'Kolonne {{column}} («{{header}}») er koder: {{codes}}. Hvilken kode er leder, og hvilken er medarbeider?',
    en: 'Column {{column}} (“{{header}}”) holds codes: {{codes}}. Which one is leader and which one is employee?',
  },
  'import.reason.block-order': {
    da: 'Kun gruppens navn ({{group}}); blokkens plads siger, at det er {{item}}.',
    nb: 'Bare gruppens navn ({{group}}); plassen til blokken sier at det er {{item}}.',
    en: 'Only the group’s name ({{group}}); the place of the block says that it is {{item}}.',
  },
  'import.reason.bracket': {
    da: '{{item}} om {{group}}, læst af overskriften med parentes.',
    nb: '{{item}} om {{group}}, lest av overskriften med parentes.',
    en: '{{item}} about {{group}}, read from the header with brackets.',
  },
  'import.reason.broken-blocks': {
    da: 'Kun gruppens navn ({{group}}), og blokkene er ikke hele: {{item}} er et gæt.',
    nb: 'Bare gruppens navn ({{group}}), og blokkene er ikke hele: {{item}} er en gjetning.',
    en: 'Only the group’s name ({{group}}), and the blocks are not complete: {{item}} is a guess.',
  },
  'import.reason.code': {
    da: '{{item}} om {{group}}, læst af overskriftens koder.',
    nb: '{{item}} om {{group}}, lest av kodene i overskriften.',
    en: '{{item}} about {{group}}, read from the codes of the header.',
  },
  'import.reason.code-order': {
    da: 'Overskriften er kun en kode; {{item}} om {{group}} er gættet af kolonnernes rækkefølge.',
    nb: 'Overskriften er bare en kode; {{item}} om {{group}} er gjettet ut fra rekkefølgen på kolonnene.',
    en: 'The header is only a code; {{item}} about {{group}} is guessed from the order of the columns.',
  },
  'import.reason.comment': {
    da: 'Fri tekst fra svarpersonerne.',
    nb: 'Fri tekst fra respondentene.',
    en: 'Free text from the respondents.',
  },
  'import.reason.decided': {
    da: 'Sådan har du valgt det.',
    nb: 'Slik har du valgt det.',
    en: 'As you chose it.',
  },
  'import.reason.form': {
    da: 'Skemaet er lavet af Samspil og siger det selv.',
    nb: 'Skjemaet er laget av Samspil og sier det selv.',
    en: 'The form was made by Samspil and says so itself.',
  },
  'import.reason.empty': {
    da: 'Kolonnen er tom.',
    nb: 'Kolonnen er tom.',
    en: 'The column is empty.',
  },
  'import.reason.group': {
    da: 'Kolonnens værdier er forløbets grupper.',
    nb: 'Verdiene i kolonnen er gruppene i oppdraget.',
    en: 'The values of the column are the engagement’s groups.',
  },
  'import.reason.group-order': {
    da: '{{item}}; at det er om {{group}}, er gættet af rækkefølgen.',
    nb: '{{item}}; at det er om {{group}}, er gjettet ut fra rekkefølgen.',
    en: '{{item}}; that it is about {{group}} is guessed from the order.',
  },
  'import.reason.inside': {
    da: '{{item}} om {{group}}: hele spørgsmålet er genkendt.',
    nb: '{{item}} om {{group}}: hele spørsmålet er gjenkjent.',
    en: '{{item}} about {{group}}: the whole question was recognised.',
  },
  'import.reason.item': {
    da: 'Kolonnens værdier er instrumentets spørgsmål.',
    nb: 'Verdiene i kolonnen er spørsmålene i instrumentet.',
    en: 'The values of the column are the instrument’s questions.',
  },
  'import.reason.left-out': {
    da: 'Hører ikke til målingen og er udeladt.',
    nb: 'Hører ikke til målingen og er utelatt.',
    en: 'Not part of the measurement, left out.',
  },
  'import.reason.own-group': {
    da: '{{item}}; ingen gruppe er nævnt, så egen gruppe er antaget.',
    nb: '{{item}}; ingen gruppe er nevnt, så egen gruppe er antatt.',
    en: '{{item}}; no group is named, so the own group is assumed.',
  },
  'import.reason.personal': {
    da: 'Personoplysninger: udeladt og ikke vist.',
    nb: 'Personopplysninger: utelatt og ikke vist.',
    en: 'Personal data: left out and not shown.',
  },
  'import.reason.position': {
    da: 'Kolonnens værdier skelner ledere fra medarbejdere.',
    nb: 'Verdiene i kolonnen skiller ledere fra medarbeidere.',
    en: 'The values of the column tell leaders from employees.',
  },
  'import.reason.question': {
    da: 'Hver række har sit spørgsmål; det siger, hvad svaret handler om.',
    nb: 'Hver rad har sitt spørsmål; det sier hva svaret handler om.',
    en: 'Each row has its question, which says what the answer is about.',
  },
  'import.reason.question-order': {
    da: '{{item}} om {{group}}; parameteren er gættet af spørgsmålenes rækkefølge.',
    nb: '{{item}} om {{group}}; parameteren er gjettet ut fra rekkefølgen på spørsmålene.',
    en: '{{item}} about {{group}}; the parameter is guessed from the order of the questions.',
  },
  'import.reason.respondent': {
    da: 'Viser, hvem der svarer; gemmes kun i skjult form.',
    nb: 'Viser hvem som svarer; lagres bare i skjult form.',
    en: 'Tells respondents apart; stored only in hidden form.',
  },
  'import.reason.split': {
    da: '{{item}} om {{group}}, læst af overskriftens to dele.',
    nb: '{{item}} om {{group}}, lest av de to delene i overskriften.',
    en: '{{item}} about {{group}}, read from the two parts of the header.',
  },
  'import.reason.status': {
    da: 'Viser, om besvarelsen er gennemført.',
    nb: 'Viser om besvarelsen er fullført.',
    en: 'Shows whether the response is complete.',
  },
  'import.reason.submitted': {
    da: 'Viser, hvornår svaret blev afgivet.',
    nb: 'Viser når svaret ble gitt.',
    en: 'Shows when the answer was submitted.',
  },
  'import.reason.target': {
    da: 'Den gruppe, svaret handler om.',
    nb: 'Gruppen svaret handler om.',
    en: 'The group that the answer is about.',
  },
  'import.reason.technical': {
    da: 'Undersøgelsesværktøjets egen kolonne; udeladt.',
    nb: 'Undersøkelsesverktøyets egen kolonne; utelatt.',
    en: 'The survey tool’s own column; left out.',
  },
  'import.reason.twice': {
    da: '{{item}} om {{group}} findes i flere kolonner.',
    nb: '{{item}} om {{group}} finnes i flere kolonner.',
    en: '{{item}} about {{group}} stands in several columns.',
  },
  'import.reason.unplaced': {
    da: 'Ligner svar, men spørgsmålet er ikke genkendt.',
    nb: 'Ligner svar, men spørsmålet er ikke gjenkjent.',
    en: 'Looks like answers, but the question was not recognised.',
  },
  'import.reason.value': {
    da: 'Kolonnens værdier er svar på skalaen.',
    nb: 'Verdiene i kolonnen er svar på skalaen.',
    en: 'The values of the column are answers on the scale.',
  },
  'import.role.answer': {
    da: 'Svar',
    nb: 'Svar',
    en: 'Answer',
  },
  'import.role.background': {
    da: 'Baggrund',
    nb: 'Bakgrunn',
    en: 'Background',
  },
  'import.role.comment': {
    da: 'Kommentar',
    nb: 'Kommentar',
    en: 'Comment',
  },
  'import.role.group': {
    da: 'Egen gruppe',
    nb: 'Egen gruppe',
    en: 'Own group',
  },
  'import.role.ignore': {
    da: 'Udeladt',
    nb: 'Utelatt',
    en: 'Left out',
  },
  'import.role.item': {
    da: 'Spørgsmål',
    nb: 'Spørsmål',
    en: 'Question',
  },
  'import.role.position': {
    da: 'Leder eller medarbejder',
    nb: 'Leder eller medarbeider',
    en: 'Leader or employee',
  },
  'import.role.respondent': {
    da: 'Svarperson',
    nb: 'Respondent',
    en: 'Respondent',
  },
  'import.role.status': {
    da: 'Status',
    nb: 'Status',
    en: 'Status',
  },
  'import.role.submitted': {
    da: 'Afgivet',
    nb: 'Avgitt',
    en: 'Submitted',
  },
  'import.role.target': {
    da: 'Vurderet gruppe',
    nb: 'Vurdert gruppe',
    en: 'Rated group',
  },
  'import.role.value': {
    da: 'Svarværdi',
    nb: 'Svarverdi',
    en: 'Answer value',
  },
  'import.skip.blank': {
    da: 'Intet svar i rækken',
    nb: 'Ikke noe svar i raden',
    en: 'No answer in the row',
  },
  'import.skip.already-answered': {
    da: 'Har allerede svaret i runden',
    nb: 'Har allerede svart i runden',
    en: 'Has already answered in the round',
  },
  'import.skip.duplicate': {
    da: 'Besvaret igen senere',
    nb: 'Besvart på nytt senere',
    en: 'Answered again later',
  },
  'import.skip.empty-row': {
    da: 'Tom række',
    nb: 'Tom rad',
    en: 'Empty row',
  },
  'import.skip.ignored-column': {
    da: 'Kolonnen er udeladt',
    nb: 'Kolonnen er utelatt',
    en: 'The column is left out',
  },
  'import.skip.incomplete': {
    da: 'Ikke gennemført',
    nb: 'Ikke fullført',
    en: 'Not completed',
  },
  'import.skip.missing-answer': {
    da: 'Ved ikke',
    nb: 'Vet ikke',
    en: 'Don’t know',
  },
  'import.skip.no-answers': {
    da: 'Gruppe, men ingen svar',
    nb: 'Gruppe, men ingen svar',
    en: 'A group, but no answers',
  },
  'import.skip.no-group': {
    da: 'Ingen gruppe',
    nb: 'Ingen gruppe',
    en: 'No group',
  },
  'import.skip.no-respondent': {
    da: 'Ingen svarperson',
    nb: 'Ingen respondent',
    en: 'No respondent',
  },
  'import.skip.not-applicable': {
    da: 'Vi samarbejder ikke',
    nb: 'Vi samarbeider ikke',
    en: 'We do not work together',
  },
  'import.skip.merged': {
    da: 'Lagt til side, da to grupper blev lagt sammen',
    nb: 'Lagt til side da to grupper ble slått sammen',
    en: 'Laid aside when two groups were merged',
  },
  'import.skip.not-relevant': {
    da: 'Relationen indgår ikke i forløbet',
    nb: 'Relasjonen inngår ikke i oppdraget',
    en: 'The relation is not part of the engagement',
  },
  'import.skip.out-of-scale': {
    da: 'Uden for skalaen',
    nb: 'Utenfor skalaen',
    en: 'Outside the scale',
  },
  'import.skip.test-response': {
    da: 'Testsvar',
    nb: 'Testsvar',
    en: 'Test response',
  },
  'import.skip.unknown-group': {
    da: 'Ukendt gruppe',
    nb: 'Ukjent gruppe',
    en: 'Unknown group',
  },
  'import.skip.unknown-item': {
    da: 'Ukendt spørgsmål',
    nb: 'Ukjent spørsmål',
    en: 'Unknown question',
  },
  'import.skip.unknown-value': {
    da: 'Ukendt svar',
    nb: 'Ukjent svar',
    en: 'Unknown answer',
  },
  'import.split-dataset': {
    da: 'Svarene er fordelt på {{count}} ark, hvis rækker ikke passer sammen. Hent svarene ud igen, eller saml dem i ét ark, før du importerer.',
    nb: 'Svarene er fordelt på {{count}} ark der radene ikke passer sammen. Hent svarene ut på nytt, eller samle dem i ett ark før du importerer.',
    en: 'The answers are spread over {{count}} sheets whose rows do not fit together. Export them again, or gather them in one sheet before importing.',
  },
  'import.stored-as.missing': {
    da: 'ved ikke',
    nb: 'vet ikke',
    en: 'don’t know',
  },
  'import.stored-as.notApplicable': {
    da: 'vi samarbejder ikke',
    nb: 'vi samarbeider ikke',
    en: 'we do not work together',
  },
  'import.tool.enalyzer': {
    da: 'Enalyzer',
    nb: 'Enalyzer',
    en: 'Enalyzer',
  },
  'import.tool.google-forms': {
    da: 'Google Forms',
    nb: 'Google Forms',
    en: 'Google Forms',
  },
  'import.tool.limesurvey': {
    da: 'LimeSurvey',
    nb: 'LimeSurvey',
    en: 'LimeSurvey',
  },
  'import.tool.microsoft-forms': {
    da: 'Microsoft Forms',
    nb: 'Microsoft Forms',
    en: 'Microsoft Forms',
  },
  'import.tool.nettskjema': {
    da: 'Nettskjema',
    nb: 'Nettskjema',
    en: 'Nettskjema',
  },
  'import.tool.qualtrics': {
    da: 'Qualtrics',
    nb: 'Qualtrics',
    en: 'Qualtrics',
  },
  'import.tool.questback': {
    da: 'Questback',
    nb: 'Questback',
    en: 'Questback',
  },
  'import.tool.redcap': {
    da: 'REDCap',
    nb: 'REDCap',
    en: 'REDCap',
  },
  'import.tool.surveymonkey': {
    da: 'SurveyMonkey',
    nb: 'SurveyMonkey',
    en: 'SurveyMonkey',
  },
  'import.tool.surveyxact': {
    da: 'SurveyXact',
    nb: 'SurveyXact',
    en: 'SurveyXact',
  },
  'import.tool.typeform': {
    da: 'Typeform',
    nb: 'Typeform',
    en: 'Typeform',
  },
  'import.two-groups': {
    da: 'Svarperson {{value}} har en anden gruppe i {{sheet}}!{{cell}} end i en tidligere række. Ret arket, så hver svarperson har én gruppe.',
    nb: 'Respondent {{value}} har en annen gruppe i {{sheet}}!{{cell}} enn i en tidligere rad. Rett arket slik at hver respondent har én gruppe.',
    en: 'Respondent {{value}} has another group in {{sheet}}!{{cell}} than in an earlier row. Correct the sheet so that each respondent has one group.',
  },
  'import.uncertain-broken-blocks': {
    da: 'Kolonne {{columns}} i {{sheet}} bærer kun gruppens navn (»{{header}}«), og blokkene er ikke hele. Hvilken parameter hører de til?',
    nb: 'Kolonne {{columns}} i {{sheet}} bærer bare gruppens navn («{{header}}»), og blokkene er ikke hele. Hvilken parameter hører de til?',
    en: 'Column {{columns}} of {{sheet}} carries only the group’s name (“{{header}}”), and the blocks are not complete. Which parameter do they belong to?',
  },
  'import.uncertain-code-order': {
    da: 'Overskrifterne i kolonne {{columns}} (»{{header}}«) er kun koder. Står parametrene og grupperne i samme rækkefølge som i forløbet?',
    nb: 'Overskriftene i kolonne {{columns}} («{{header}}») er bare koder. Står parameterne og gruppene i samme rekkefølge som i oppdraget?',
    en: 'The headers of column {{columns}} (“{{header}}”) are only codes. Are the parameters and the groups in the same order as in the engagement?',
  },
  'import.uncertain-columns': {
    da: 'Er kolonne {{columns}} i {{sheet}} forstået rigtigt (overskriften »{{header}}«)?',
    nb: 'Er kolonne {{columns}} i {{sheet}} forstått riktig (overskriften «{{header}}»)?',
    en: 'Has column {{columns}} of {{sheet}} been understood correctly (the header “{{header}}”)?',
  },
  'import.uncertain-group-order': {
    da: 'Kolonne {{columns}} i {{sheet}} (»{{header}}«) siger ikke, hvilken gruppe de handler om. Står grupperne i samme rækkefølge som i forløbet?',
    nb: 'Kolonne {{columns}} i {{sheet}} («{{header}}») sier ikke hvilken gruppe de handler om. Står gruppene i samme rekkefølge som i oppdraget?',
    en: 'Column {{columns}} of {{sheet}} (“{{header}}”) does not say which group it is about. Are the groups in the same order as in the engagement?',
  },
  'import.uncertain-own-group': {
    da: 'Kolonne {{columns}} i {{sheet}} nævner ingen gruppe. Handler de om svarpersonens egen gruppe?',
    nb: 'Kolonne {{columns}} i {{sheet}} nevner ingen gruppe. Handler de om respondentens egen gruppe?',
    en: 'Column {{columns}} of {{sheet}} names no group. Are they about the respondent’s own group?',
  },
  'import.uncertain-question-order': {
    da: 'Spørgsmålene i kolonne {{columns}} (»{{header}}«) er ikke parametrenes egne ord. Står de i samme rækkefølge som parametrene?',
    nb: 'Spørsmålene i kolonne {{columns}} («{{header}}») er ikke parameternes egne ord. Står de i samme rekkefølge som parameterne?',
    en: 'The questions of column {{columns}} (“{{header}}”) are not in the parameters’ own words. Are they in the same order as the parameters?',
  },
  'import.uncertain-twice': {
    da: 'Flere kolonner ser ud til at være samme spørgsmål om samme gruppe: {{columns}}. Hvilken gælder?',
    nb: 'Flere kolonner ser ut til å være samme spørsmål om samme gruppe: {{columns}}. Hvilken gjelder?',
    en: 'Several columns seem to be the same question about the same group: {{columns}}. Which one counts?',
  },
  'import.unknown-group': {
    da: 'Gruppen »{{value}}« i {{sheet}}!{{cell}} findes ikke i forløbet. Tilføj den, giv den som alias, eller angiv den i mappingen under »groups«.',
    nb: 'Gruppen «{{value}}» i {{sheet}}!{{cell}} finnes ikke i oppdraget. Legg den til, gi den som alias, eller oppgi den i mappingen under «groups».',
    en: 'The group “{{value}}” in {{sheet}}!{{cell}} is not part of the engagement. Add it, give it as an alias, or name it in the mapping under “groups”.',
  },
  'import.unknown-item': {
    da: 'Spørgsmålet »{{value}}« i {{sheet}}!{{cell}} findes ikke i instrumentet. Angiv det i mappingen under »items«.',
    nb: 'Spørsmålet «{{value}}» i {{sheet}}!{{cell}} finnes ikke i instrumentet. Oppgi det i mappingen under «items».',
    en: 'The question “{{value}}” in {{sheet}}!{{cell}} is not part of the instrument. Name it in the mapping under “items”.',
  },
  'import.unknown-position': {
    da: '»{{value}}« i {{sheet}}!{{cell}} er hverken læst som leder eller medarbejder. Angiv det i mappingen under »positions«, hvis det er en af delene.',
    nb: '«{{value}}» i {{sheet}}!{{cell}} er verken lest som leder eller medarbeider. Oppgi det i mappingen under «positions» hvis det er en av delene.',
    en: '“{{value}}” in {{sheet}}!{{cell}} was read as neither leader nor employee. Name it in the mapping under “positions” if it is one of them.',
  },
  'import.unknown-status': {
    da: 'Status »{{value}}« i {{sheet}}!{{cell}} er ukendt; besvarelsen er regnet for gennemført.',
    nb: 'Status «{{value}}» i {{sheet}}!{{cell}} er ukjent; besvarelsen er regnet som fullført.',
    en: 'The status “{{value}}” in {{sheet}}!{{cell}} is not known; the response was taken as complete.',
  },
  'import.unknown-value': {
    da: '»{{value}}« i {{sheet}}!{{cell}} er hverken et svar på skalaen eller et kendt »ved ikke«. Ret cellen, eller angiv i mappingen, hvad det betyder.',
    nb: '«{{value}}» i {{sheet}}!{{cell}} er verken et svar på skalaen eller et kjent «vet ikke». Rett cellen, eller oppgi i mappingen hva det betyr.',
    en: '“{{value}}” in {{sheet}}!{{cell}} is neither an answer on the scale nor a known “don’t know”. Correct the cell, or say in the mapping what it means.',
  },
  'import.value-unknown': {
    da: 'Hvad betyder »{{value}}« ({{sheet}}!{{cell}}): et tal fra {{min}} til {{max}}, »ved ikke« eller »vi samarbejder ikke«?',
    nb: 'Hva betyr «{{value}}» ({{sheet}}!{{cell}}): et tall fra {{min}} til {{max}}, «vet ikke» eller «vi samarbeider ikke»?',
    en: 'What does “{{value}}” ({{sheet}}!{{cell}}) mean: a number from {{min}} to {{max}}, “don’t know” or “we do not work together”?',
  },
  'mapping.column-twice': {
    da: 'Mappingen bruger kolonne {{column}} til svar to gange. Behold den ene.',
    nb: 'Mappingen bruker kolonne {{column}} til svar to ganger. Behold den ene.',
    en: 'The mapping uses column {{column}} for answers twice. Keep one of them.',
  },
  'mapping.needs-answers': {
    da: 'Mappingen har ingen kolonner med svar for {{sheet}}. Tilføj kolonner med rollen »answer« (eller »value« i lange ark).',
    nb: 'Mappingen har ingen kolonner med svar for {{sheet}}. Legg til kolonner med rollen «answer» (eller «value» i lange ark).',
    en: 'The mapping has no answer columns for {{sheet}}. Add columns with the role “answer” (or “value” in long sheets).',
  },
  'mapping.needs-group': {
    da: 'Mappingen siger ikke, hvilken kolonne i {{sheet}} der er svarpersonens gruppe. Tilføj en kolonne med rollen »group«.',
    nb: 'Mappingen sier ikke hvilken kolonne i {{sheet}} som er respondentens gruppe. Legg til en kolonne med rollen «group».',
    en: 'The mapping does not say which column of {{sheet}} is the respondent’s group. Add a column with the role “group”.',
  },
  'mapping.needs-item': {
    da: 'Kolonne {{column}} i mappingen siger ikke, hvilket spørgsmål den er svar på. Angiv »item«, eller tilføj en kolonne med rollen »item«.',
    nb: 'Kolonne {{column}} i mappingen sier ikke hvilket spørsmål den er svar på. Oppgi «item», eller legg til en kolonne med rollen «item».',
    en: 'Column {{column}} of the mapping does not say which question it answers. Give “item”, or add a column with the role “item”.',
  },
  'mapping.needs-respondent': {
    da: 'Et langt ark har brug for en kolonne, der samler svarpersonens rækker. Tilføj en kolonne med rollen »respondent« for {{sheet}}.',
    nb: 'Et langt ark trenger en kolonne som samler respondentens rader. Legg til en kolonne med rollen «respondent» for {{sheet}}.',
    en: 'A long sheet needs a column that gathers a respondent’s rows. Add a column with the role “respondent” for {{sheet}}.',
  },
  'mapping.needs-target': {
    da: 'Kolonne {{column}} i mappingen siger ikke, hvilken gruppe den handler om. Angiv »target«, eller tilføj en kolonne med rollen »target«.',
    nb: 'Kolonne {{column}} i mappingen sier ikke hvilken gruppe den handler om. Oppgi «target», eller legg til en kolonne med rollen «target».',
    en: 'Column {{column}} of the mapping does not say which group it is about. Give “target”, or add a column with the role “target”.',
  },
  'mapping.no-column': {
    da: 'Mappingen nævner kolonne {{column}}, men {{sheet}} ender med kolonne {{last}}. Ret kolonnen i mappingen.',
    nb: 'Mappingen nevner kolonne {{column}}, men {{sheet}} slutter med kolonne {{last}}. Rett kolonnen i mappingen.',
    en: 'The mapping names column {{column}}, but {{sheet}} ends with column {{last}}. Correct the column in the mapping.',
  },
  'mapping.no-sheet': {
    da: 'Der er intet ark, der hedder »{{sheet}}«, i {{file}}. Ret navnet, eller udelad det for at bruge det første ark.',
    nb: 'Det finnes ikke noe ark som heter «{{sheet}}» i {{file}}. Rett navnet, eller utelat det for å bruke det første arket.',
    en: 'There is no sheet named “{{sheet}}” in {{file}}. Correct the name, or leave it out to use the first sheet.',
  },
  'mapping.role-twice': {
    da: 'Mappingen giver rollen »{{role}}« til mere end én kolonne (også {{column}}). Behold den ene.',
    nb: 'Mappingen gir rollen «{{role}}» til mer enn én kolonne (også {{column}}). Behold den ene.',
    en: 'The mapping gives the role “{{role}}” to more than one column (also {{column}}). Keep one of them.',
  },
  'mapping.unknown-group': {
    da: 'Mappingen oversætter »{{text}}« til gruppen »{{group}}«, som ikke findes i forløbet. Ret gruppens id.',
    nb: 'Mappingen oversetter «{{text}}» til gruppen «{{group}}», som ikke finnes i oppdraget. Rett gruppens id.',
    en: 'The mapping turns “{{text}}” into the group “{{group}}”, which is not part of the engagement. Correct the group’s id.',
  },
  'mapping.unknown-item': {
    da: 'Mappingen nævner spørgsmålet »{{item}}« ({{field}}), som ikke findes i instrumentet. Ret det til et spørgsmåls id.',
    nb: 'Mappingen nevner spørsmålet «{{item}}» ({{field}}), som ikke finnes i instrumentet. Rett det til id-en til et spørsmål.',
    en: 'The mapping names the question “{{item}}” ({{field}}), which is not part of the instrument. Correct it to the id of a question.',
  },
  'mapping.unknown-target': {
    da: 'Mappingen siger, at kolonne {{column}} handler om gruppen »{{group}}«, som ikke findes i forløbet. Ret gruppens id.',
    nb: 'Mappingen sier at kolonne {{column}} handler om gruppen «{{group}}», som ikke finnes i oppdraget. Rett gruppens id.',
    en: 'The mapping says that column {{column}} is about the group “{{group}}”, which is not part of the engagement. Correct the group’s id.',
  },
  'mapping.value-out-of-scale': {
    da: 'Mappingen oversætter »{{text}}« til {{value}}, men skalaen går fra {{min}} til {{max}}. Ret tallet.',
    nb: 'Mappingen oversetter «{{text}}» til {{value}}, men skalaen går fra {{min}} til {{max}}. Rett tallet.',
    en: 'The mapping turns “{{text}}” into {{value}}, but the scale runs from {{min}} to {{max}}. Correct the number.',
  },
  'read.broken-signs': {
    da: 'Nogle bogstaver i filen er gået tabt (�). Hent den ud igen som UTF-8, hvis æ, ø og å mangler.',
    nb: 'Noen bokstaver i filen har gått tapt (�). Hent den ut på nytt som UTF-8 hvis æ, ø og å mangler.',
    en: 'Some letters of the file are lost (�). Export it again as UTF-8 if letters are missing.',
  },
  'read.external-links': {
    da: 'Regnearket henviser til andre filer. De er ikke åbnet; de gemte værdier er læst.',
    nb: 'Regnearket viser til andre filer. De er ikke åpnet; de lagrede verdiene er lest.',
    en: 'The workbook refers to other files. They were not opened; the stored values were read.',
  },
  'read.foreign-signs': {
    da: 'Filens bogstaver ser ud til at være gemt i et ældre format. Kontrollér æ, ø og å, og hent den ellers ud igen som UTF-8.',
    nb: 'Bokstavene i filen ser ut til å være lagret i et eldre format. Kontroller æ, ø og å, og hent den ellers ut på nytt som UTF-8.',
    en: 'The letters of the file seem to be stored in an older form. Check special letters, and export it again as UTF-8 if they are wrong.',
  },
  'read.formula-without-value': {
    da: 'Formler uden gemt resultat i {{sheet}}: {{count}} (den første i {{cell}}). De står som =? og tæller ikke som svar. Åbn filen i Excel, gem den, og importér igen.',
    nb: 'Formler uten lagret resultat i {{sheet}}: {{count}} (den første i {{cell}}). De står som =? og teller ikke som svar. Åpne filen i Excel, lagre den, og importer på nytt.',
    en: 'Formulas without a stored result in {{sheet}}: {{count}} (the first in {{cell}}). They show as =? and count as no answer. Open the file in Excel, save it, and import again.',
  },
  'read.hidden-columns': {
    da: 'Skjulte kolonner i {{sheet}} er læst med: {{count}}.',
    nb: 'Skjulte kolonner i {{sheet}} er lest med: {{count}}.',
    en: 'Hidden columns of {{sheet}} were read too: {{count}}.',
  },
  'read.hidden-rows': {
    da: 'Skjulte rækker i {{sheet}} er læst med: {{count}}.',
    nb: 'Skjulte rader i {{sheet}} er lest med: {{count}}.',
    en: 'Hidden rows of {{sheet}} were read too: {{count}}.',
  },
  'read.hidden-sheet': {
    da: 'Arket {{sheet}} er skjult i filen.',
    nb: 'Arket {{sheet}} er skjult i filen.',
    en: 'The sheet {{sheet}} is hidden in the file.',
  },
  'read.macros': {
    da: 'Filen indeholder makroer. De er ikke kørt.',
    nb: 'Filen inneholder makroer. De er ikke kjørt.',
    en: 'The file contains macros. They were not run.',
  },
} as const satisfies Messages;
