/** Texts of the area "workbook": sheets, headers and legends of the Excel deliverable. */
import type { Messages } from '../types.ts';

export const workbookMessages = {
  'book.sheet.overview': { da: 'Overblik', nb: 'Oversikt', en: 'Overview' },
  'book.sheet.matrix': { da: 'Matrix', nb: 'Matrise', en: 'Matrix' },
  'book.sheet.relations': { da: 'Relationer', nb: 'Relasjoner', en: 'Relations' },
  'book.sheet.parameters': { da: 'Parametre', nb: 'Parametere', en: 'Parameters' },
  'book.sheet.groups': { da: 'Grupper', nb: 'Grupper', en: 'Groups' },
  'book.sheet.pairs': { da: 'Par', nb: 'Par', en: 'Pairs' },
  'book.sheet.response': { da: 'Svar', nb: 'Svar', en: 'Response' },
  'book.sheet.method': { da: 'Metode', nb: 'Metode', en: 'Method' },

  'book.about.matrix': {
    da: 'Hvem oplever hvem: rækken svarer, kolonnen svares der om',
    nb: 'Hvem opplever hvem: raden svarer, kolonnen er det svart om',
    en: 'Who experiences whom: the row answers about the column',
  },
  'book.about.relations': {
    da: 'Alle relationer som liste med usikkerhed, antal svar og parametre',
    nb: 'Alle relasjoner som liste med usikkerhet, antall svar og parametere',
    en: 'Every relation as a list with uncertainty, number of answers and parameters',
  },
  'book.about.parameters': {
    da: 'Parametrene hver for sig: internt, på tværs og som matrix',
    nb: 'Parameterne hver for seg: internt, på tvers og som matrise',
    en: 'The parameters one by one: within, between and as a matrix',
  },
  'book.about.groups': {
    da: 'Hver gruppe: sin egen oplevelse og de andres',
    nb: 'Hver gruppe: sin egen opplevelse og de andres',
    en: 'Each group: its own experience and that of the others',
  },
  'book.about.pairs': {
    da: 'To grupper ad gangen: fælles niveau og forskel i oplevelse',
    nb: 'To grupper om gangen: felles nivå og forskjell i opplevelse',
    en: 'Two groups at a time: shared level and difference in experience',
  },
  'book.about.response': {
    da: 'Hvem er inviteret, og hvem har svaret',
    nb: 'Hvem er invitert, og hvem har svart',
    en: 'Who was invited and who answered',
  },
  'book.about.method': {
    da: 'Sådan er tallene lavet, og hvad ordene betyder',
    nb: 'Slik er tallene laget, og hva ordene betyr',
    en: 'How the numbers are made and what the words mean',
  },

  'book.contents': { da: 'Indhold', nb: 'Innhold', en: 'Contents' },
  'book.back': { da: '← Forside', nb: '← Forside', en: '← Cover' },
  'book.page': { da: 'Side', nb: 'Side', en: 'Page' },
  'book.edition.client': {
    da: 'Udgave til kunden',
    nb: 'Utgave til kunden',
    en: 'Client edition',
  },
  'book.edition.consultant': {
    da: 'Konsulentens udgave: den viser også antal svar bag skjulte felter. Giv den ikke videre.',
    nb: 'Konsulentens utgave: den viser også antall svar bak skjulte felt. Gi den ikke videre.',
    en: 'Consultant edition: it also shows the number of answers behind hidden fields. Do not pass it on.',
  },

  'book.key': { da: 'Nøgletal', nb: 'Nøkkeltall', en: 'Key figures' },
  'book.key.value': { da: 'Værdi', nb: 'Verdi', en: 'Value' },
  'book.key.low': { da: 'Usikkerhed fra', nb: 'Usikkerhet fra', en: 'Uncertainty from' },
  'book.key.high': { da: 'til', nb: 'til', en: 'to' },
  'book.key.shown': { da: 'Relationer vist', nb: 'Relasjoner vist', en: 'Relations shown' },
  'book.key.relevant': { da: 'af', nb: 'av', en: 'of' },
  'book.key.overall': {
    da: 'Relationel kapacitet',
    nb: 'Relasjonell kapasitet',
    en: 'Relational capacity',
  },
  'book.key.all-cells': {
    da: 'Alle relationer, også internt',
    nb: 'Alle relasjoner, også internt',
    en: 'All relations, also within',
  },
  'book.key.weighted-within': {
    da: 'Internt, hver svarperson vejer lige meget',
    nb: 'Internt, hver respondent veier like mye',
    en: 'Within, every respondent weighs the same',
  },
  'book.key.weighted-between': {
    da: 'På tværs, hver svarperson vejer lige meget',
    nb: 'På tvers, hver respondent veier like mye',
    en: 'Between, every respondent weighs the same',
  },
  'book.key.leaders': {
    da: 'Ledere om andre grupper',
    nb: 'Ledere om andre grupper',
    en: 'Leaders on other groups',
  },
  'book.key.employees': {
    da: 'Medarbejdere om andre grupper',
    nb: 'Medarbeidere om andre grupper',
    en: 'Employees on other groups',
  },
  'book.key.gap': {
    da: 'Forskel, ledere minus medarbejdere',
    nb: 'Forskjell, ledere minus medarbeidere',
    en: 'Difference, leaders minus employees',
  },

  'book.legend': { da: 'Sådan læses felterne', nb: 'Slik leses feltene', en: 'How to read the fields' },
  'book.hidden': { da: 'Skjult', nb: 'Skjult', en: 'Hidden' },
  'book.hidden.long': {
    da: 'Skjult af hensyn til anonymitet: færre end {{limit}} svar, eller tallet kunne ellers regnes ud af andre.',
    nb: 'Skjult av hensyn til anonymitet: færre enn {{limit}} svar, eller tallet kunne ellers regnes ut av andre.',
    en: 'Hidden for anonymity: fewer than {{limit}} answers, or the number could otherwise be worked out from others.',
  },
  'book.no-answers': { da: 'Ingen svar', nb: 'Ingen svar', en: 'No answers' },
  'book.no-answers.long': {
    da: 'Spurgt, men ingen har givet nok svar til et tal.',
    nb: 'Spurt, men ingen har gitt nok svar til et tall.',
    en: 'Asked, but nobody gave enough answers for a number.',
  },
  'book.not-surveyed': { da: 'Ikke adspurgt', nb: 'Ikke spurt', en: 'Not surveyed' },
  'book.not-surveyed.long': {
    da: 'Gruppen er kun vurderet af andre.',
    nb: 'Gruppen er bare vurdert av andre.',
    en: 'The group was only rated by others.',
  },
  'book.not-relevant': { da: 'Ingen relation', nb: 'Ingen relasjon', en: 'No relation' },
  'book.not-relevant.long': {
    da: 'Ingen relevant relation for opgaven.',
    nb: 'Ingen relevant relasjon for oppgaven.',
    en: 'No relevant relation for the task.',
  },
  'book.legend.own': {
    da: 'Felter med kraftig ramme er gruppens svar om sig selv.',
    nb: 'Felt med kraftig ramme er gruppens svar om seg selv.',
    en: 'Fields with a strong border are the group’s answers about itself.',
  },
  'book.legend.scale': {
    da: 'Farven går fra {{min}} (lys) til {{max}} (mørk). Tallene er fulde; Excel viser dem afrundet.',
    nb: 'Fargen går fra {{min}} (lys) til {{max}} (mørk). Tallene er fullstendige; Excel viser dem avrundet.',
    en: 'The colour runs from {{min}} (light) to {{max}} (dark). The numbers are complete; Excel shows them rounded.',
  },
  'book.legend.means': {
    da: 'Gennemsnit i yderste kolonne og nederste række er af de relationer til andre grupper, der kan vises.',
    nb: 'Gjennomsnitt i ytterste kolonne og nederste rad er av de relasjonene til andre grupper som kan vises.',
    en: 'Means in the last column and the last row are over the relations with other groups that can be shown.',
  },

  'book.relation.state': { da: 'Vises', nb: 'Vises', en: 'Shown' },
  'book.relation.ok': { da: 'ja', nb: 'ja', en: 'yes' },
  'book.relation.mean': { da: 'Gennemsnit', nb: 'Gjennomsnitt', en: 'Mean' },
  'book.relation.sd': { da: 'Spredning', nb: 'Standardavvik', en: 'Standard deviation' },
  'book.relation.n': { da: 'Antal svar', nb: 'Antall svar', en: 'Answers' },
  'book.relation.rater': { da: 'Hvem svarer', nb: 'Hvem svarer', en: 'Who answers' },
  'book.relation.rated': { da: 'Om hvem', nb: 'Om hvem', en: 'About whom' },

  'book.parameter': { da: 'Parameter', nb: 'Parameter', en: 'Parameter' },
  'book.group.unit': { da: 'Enhed', nb: 'Enhet', en: 'Unit' },
  'book.group.own': { da: 'Egen gruppe', nb: 'Egen gruppe', en: 'Own group' },
  'book.group.self-gap': {
    da: 'Egen gruppe minus andres oplevelse',
    nb: 'Egen gruppe minus andres opplevelse',
    en: 'Own group minus others’ experience',
  },
  'book.group.own-others': {
    da: 'Egen gruppe minus egen oplevelse af andre',
    nb: 'Egen gruppe minus egen opplevelse av andre',
    en: 'Own group minus own experience of others',
  },
  'book.pair.a': { da: 'Gruppe A', nb: 'Gruppe A', en: 'Group A' },
  'book.pair.b': { da: 'Gruppe B', nb: 'Gruppe B', en: 'Group B' },
  'book.pair.ab': { da: 'A om B', nb: 'A om B', en: 'A on B' },
  'book.pair.ba': { da: 'B om A', nb: 'B om A', en: 'B on A' },
  'book.pair.symmetric': { da: 'Fælles niveau', nb: 'Felles nivå', en: 'Shared level' },
  'book.pair.gap': {
    da: 'Forskel (A om B minus B om A)',
    nb: 'Forskjell (A om B minus B om A)',
    en: 'Difference (A on B minus B on A)',
  },

  'book.method.words': { da: 'Hvad ordene betyder', nb: 'Hva ordene betyr', en: 'What the words mean' },
  'book.word.within': {
    da: 'Gennemsnit af gruppernes svar om sig selv.',
    nb: 'Gjennomsnitt av gruppenes svar om seg selv.',
    en: 'Mean of the groups’ answers about themselves.',
  },
  'book.word.between': {
    da: 'Gennemsnit af relationerne mellem forskellige grupper; hver relation vejer lige meget.',
    nb: 'Gjennomsnitt av relasjonene mellom ulike grupper; hver relasjon veier like mye.',
    en: 'Mean of the relations between different groups; every relation weighs the same.',
  },
  'book.word.vertical': {
    da: 'Gennemsnit af relationerne mellem grupper på forskellige niveauer (medarbejdere, ledere, øverste ledelse).',
    nb: 'Gjennomsnitt av relasjonene mellom grupper på ulike nivåer (medarbeidere, ledere, øverste ledelse).',
    en: 'Mean of the relations between groups on different levels (employees, leaders, top management).',
  },
  'book.word.outgoing': {
    da: 'Hvordan gruppen oplever de andre grupper.',
    nb: 'Hvordan gruppen opplever de andre gruppene.',
    en: 'How the group experiences the other groups.',
  },
  'book.word.incoming': {
    da: 'Hvordan de andre grupper oplever gruppen.',
    nb: 'Hvordan de andre gruppene opplever gruppen.',
    en: 'How the other groups experience the group.',
  },
  'book.word.symmetric': {
    da: 'Gennemsnittet af de to gruppers syn på hinanden.',
    nb: 'Gjennomsnittet av de to gruppenes syn på hverandre.',
    en: 'The mean of the two groups’ views of each other.',
  },
  'book.word.gap': {
    da: 'Hvor meget højere A oplever B, end B oplever A. En forskel er et spørgsmål at tale om, ikke en fejl.',
    nb: 'Hvor mye høyere A opplever B enn B opplever A. En forskjell er et spørsmål å snakke om, ikke en feil.',
    en: 'How much higher A experiences B than B experiences A. A difference is a question to talk about, not a fault.',
  },
  'book.word.uncertainty': {
    da: '95 %-interval: hvor meget tallet kunne flytte sig, hvis andre kolleger havde svaret.',
    nb: '95 %-intervall: hvor mye tallet kunne flyttet seg om andre kolleger hadde svart.',
    en: '95% interval: how far the number could move if other colleagues had answered.',
  },
  'book.method.items': { da: 'Spørgsmålene', nb: 'Spørsmålene', en: 'The items' },
  'book.method.item': { da: 'Udsagn', nb: 'Utsagn', en: 'Statement' },
  'book.group-place': { da: '[gruppen]', nb: '[gruppen]', en: '[the group]' },
} as const satisfies Messages;
