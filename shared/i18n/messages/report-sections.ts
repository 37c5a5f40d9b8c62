/** Texts of the report's further sections: network, layers, own view, positions, change, dialogue, plan, group's own report. */
import type { Messages } from '../types.ts';

export const reportSectionMessages = {
  'report.head': { da: '{{client}} · {{title}}', nb: '{{client}} · {{title}}', en: '{{client}} · {{title}}' },
  'report.practice': {
    da: 'Øvelse: tallene er opdigtede',
    nb: 'Øvelse: tallene er oppdiktede',
    en: 'Practice: the numbers are invented',
  },
  'report.from-to': {
    da: '{{low}}\u00a0til\u00a0{{high}}',
    nb: '{{low}}\u00a0til\u00a0{{high}}',
    en: '{{low}}\u00a0to\u00a0{{high}}',
  },

  'report.network.kicker': { da: 'Netværket', nb: 'Nettverket', en: 'The network' },
  'report.network.title': {
    da: '{{edges}} af {{relations}} relationer på tværs opleves som stærke',
    nb: '{{edges}} av {{relations}} relasjoner på tvers oppleves som sterke',
    en: '{{edges}} of {{relations}} relations between groups are experienced as strong',
  },
  'report.network.title.none': {
    da: 'Ingen relation på tværs når {{cut}} endnu',
    nb: 'Ingen relasjon på tvers når {{cut}} ennå',
    en: 'No relation between groups has reached {{cut}} yet',
  },
  'report.network.explain': {
    da: 'Pilene viser de stærke relationer. En relation tæller som stærk, når den ene gruppe oplever samarbejdet med den anden som mindst {{cut}}. Det gælder {{edges}} af de {{relations}} relationer, der kan vises.',
    nb: 'Pilene viser de sterke relasjonene. En relasjon regnes som sterk når den ene gruppen opplever samarbeidet med den andre som minst {{cut}}. Det gjelder {{edges}} av de {{relations}} relasjonene som kan vises.',
    en: 'The arrows show the strong relations. A relation counts as strong when one group experiences the collaboration with the other as at least {{cut}}. That holds for {{edges}} of the {{relations}} relations that can be shown.',
  },
  'report.network.reciprocity': {
    da: '{{share}} af de stærke relationer er stærke begge veje.',
    nb: '{{share}} av de sterke relasjonene er sterke begge veier.',
    en: '{{share}} of the strong relations are strong both ways.',
  },

  'report.network.strength': {
    da: 'Samlet er styrken på tværs {{value}} på en skala fra 0 til 100.',
    nb: 'Samlet er styrken på tvers {{value}} på en skala fra 0 til 100.',
    en: 'Overall, the strength between groups is {{value}} on a scale from 0 to 100.',
  },

  'report.parameters.kicker': {
    da: 'Parameter for parameter',
    nb: 'Parameter for parameter',
    en: 'Parameter by parameter',
  },
  'report.parameters.title': {
    da: '{{parameter}}: {{mean}} på tværs af grupperne',
    nb: '{{parameter}}: {{mean}} på tvers av gruppene',
    en: '{{parameter}}: {{mean}} between groups',
  },
  'report.parameters.title.hidden': {
    da: '{{parameter}}: tallet på tværs er skjult af hensyn til anonymitet',
    nb: '{{parameter}}: tallet på tvers er skjult av hensyn til anonymitet',
    en: '{{parameter}}: the number between groups is hidden for anonymity',
  },

  'report.layers.kicker': {
    da: 'Internt, på tværs og mellem niveauer',
    nb: 'Internt, på tvers og mellom nivåer',
    en: 'Within, between and across levels',
  },
  'report.layers.title.within': {
    da: 'Samarbejdet opleves stærkest inden for egen gruppe',
    nb: 'Samarbeidet oppleves sterkest innenfor egen gruppe',
    en: 'Collaboration is experienced as strongest within one’s own group',
  },
  'report.layers.title.between': {
    da: 'Samarbejdet opleves stærkest på tværs af grupperne',
    nb: 'Samarbeidet oppleves sterkest på tvers av gruppene',
    en: 'Collaboration is experienced as strongest between groups',
  },
  'report.layers.title.alike': {
    da: 'Samarbejdet opleves omtrent ens internt og på tværs',
    nb: 'Samarbeidet oppleves omtrent likt internt og på tvers',
    en: 'Collaboration is experienced much alike within and between groups',
  },
  'report.layers.title.one': {
    da: 'Det kan vi vise om samarbejdet i de enkelte lag',
    nb: 'Dette kan vi vise om samarbeidet i de enkelte lagene',
    en: 'What can be shown of the collaboration layer by layer',
  },
  'report.layers.explain': {
    da: 'Et stærkt samarbejde i egen gruppe giver tryghed; det er på tværs og mellem niveauer, at borgeren mærker, om indsatsen hænger sammen.',
    nb: 'Et sterkt samarbeid i egen gruppe gir trygghet; det er på tvers og mellom nivåer at innbyggeren merker om innsatsen henger sammen.',
    en: 'Strong collaboration within a group gives safety; it is between groups and levels that citizens notice whether the effort holds together.',
  },
  'report.layers.relations-of': {
    da: '{{visible}} af {{relevant}} relationer vist',
    nb: '{{visible}} av {{relevant}} relasjoner vist',
    en: '{{visible}} of {{relevant}} relations shown',
  },
  'report.layers.parameters': {
    da: 'Parametrene i hvert lag',
    nb: 'Parameterne i hvert lag',
    en: 'The parameters in each layer',
  },

  'report.self.kicker': {
    da: 'Eget blik og andres',
    nb: 'Eget blikk og andres',
    en: 'Own view and that of others',
  },
  'report.self.title.above': {
    da: '{{above}} af {{groups}} grupper oplever sig selv stærkere, end de andre gør',
    nb: '{{above}} av {{groups}} grupper opplever seg selv sterkere enn de andre gjør',
    en: '{{above}} of {{groups}} groups experience themselves as stronger than the others do',
  },
  'report.self.title.below': {
    da: '{{below}} af {{groups}} grupper opleves stærkere af andre, end de selv gør',
    nb: '{{below}} av {{groups}} grupper oppleves sterkere av andre enn de gjør selv',
    en: '{{below}} of {{groups}} groups are experienced as stronger by others than by themselves',
  },
  'report.self.title.alike': {
    da: 'Gruppernes eget blik ligger tæt på de andres',
    nb: 'Gruppenes eget blikk ligger tett på de andres',
    en: 'The groups’ own view lies close to that of the others',
  },
  'report.self.title.hidden': {
    da: 'Gruppernes eget blik er skjult af hensyn til anonymitet',
    nb: 'Gruppenes eget blikk er skjult av hensyn til anonymitet',
    en: 'The groups’ own view is hidden for anonymity',
  },
  'report.self.explain': {
    da: 'De fleste oplever samarbejdet i egen gruppe som stærkere end det, andre møder. Forskellen er et godt sted at begynde: Hvad ser vi, som de andre ikke ser?',
    nb: 'De fleste opplever samarbeidet i egen gruppe som sterkere enn det andre møter. Forskjellen er et godt sted å begynne: Hva ser vi som de andre ikke ser?',
    en: 'Most people experience collaboration in their own group as stronger than what others meet. The difference is a good place to begin: what do we see that the others do not?',
  },
  'report.self.interval': {
    da: 'Hvor hele intervallet ligger over eller under 0, er forskellen større end usikkerheden.',
    nb: 'Der hele intervallet ligger over eller under 0, er forskjellen større enn usikkerheten.',
    en: 'Where the whole interval lies above or below 0, the difference is larger than the uncertainty.',
  },
  'report.self.table': {
    da: 'Gruppens eget tal, de andres tal om gruppen, og forskellen',
    nb: 'Gruppens eget tall, de andres tall om gruppen, og forskjellen',
    en: 'The group’s own number, that of the others about it, and the difference',
  },
  'report.self.own': { da: 'Eget blik', nb: 'Eget blikk', en: 'Own view' },
  'report.self.others': { da: 'Andres blik', nb: 'Andres blikk', en: 'View of others' },

  'report.positions.kicker': {
    da: 'Ledere og medarbejdere',
    nb: 'Ledere og medarbeidere',
    en: 'Leaders and employees',
  },
  'report.positions.title.leaders': {
    da: 'Ledere oplever samarbejdet som stærkere, end medarbejderne gør',
    nb: 'Ledere opplever samarbeidet som sterkere enn medarbeiderne gjør',
    en: 'Leaders experience the collaboration as stronger than employees do',
  },
  'report.positions.title.employees': {
    da: 'Medarbejdere oplever samarbejdet som stærkere, end lederne gør',
    nb: 'Medarbeidere opplever samarbeidet som sterkere enn lederne gjør',
    en: 'Employees experience the collaboration as stronger than leaders do',
  },
  'report.positions.title.alike': {
    da: 'Ledere og medarbejdere oplever samarbejdet nogenlunde ens',
    nb: 'Ledere og medarbeidere opplever samarbeidet omtrent likt',
    en: 'Leaders and employees experience the collaboration much alike',
  },
  'report.positions.title.hidden': {
    da: 'Lederes og medarbejderes tal er skjult af hensyn til anonymitet',
    nb: 'Lederes og medarbeideres tall er skjult av hensyn til anonymitet',
    en: 'The numbers of leaders and employees are hidden for anonymity',
  },
  'report.positions.explain': {
    da: 'Tallene vises kun, hvor mindst {{limit}} ledere og {{limit}} medarbejdere har svaret.',
    nb: 'Tallene vises bare der minst {{limit}} ledere og {{limit}} medarbeidere har svart.',
    en: 'The numbers are shown only where at least {{limit}} leaders and {{limit}} employees have answered.',
  },
  'report.positions.care': {
    da: 'Ledere og medarbejdere møder hinanden i forskellige situationer; en forskel fortæller om udsigtspunkt, ikke om hvem der ser rigtigt.',
    nb: 'Ledere og medarbeidere møter hverandre i ulike situasjoner; en forskjell forteller om ståsted, ikke om hvem som ser riktig.',
    en: 'Leaders and employees meet in different situations; a difference tells about where one stands, not about who is right.',
  },
  'report.positions.table': {
    da: 'Gennemsnit for ledere og medarbejdere, og forskellen (ledere minus medarbejdere)',
    nb: 'Gjennomsnitt for ledere og medarbeidere, og forskjellen (ledere minus medarbeidere)',
    en: 'Means of leaders and employees, and the difference (leaders less employees)',
  },
  'report.positions.leaders': { da: 'Ledere', nb: 'Ledere', en: 'Leaders' },
  'report.positions.employees': { da: 'Medarbejdere', nb: 'Medarbeidere', en: 'Employees' },
  'report.positions.all': { da: 'Alle grupper', nb: 'Alle grupper', en: 'All groups' },

  'report.change.kicker': {
    da: 'Udvikling siden sidste måling',
    nb: 'Utvikling siden forrige måling',
    en: 'Change since the previous round',
  },
  'report.change.title.higher': {
    da: 'Samarbejdet på tværs opleves stærkere end sidst',
    nb: 'Samarbeidet på tvers oppleves sterkere enn sist',
    en: 'Collaboration between groups is experienced as stronger than last time',
  },
  'report.change.title.lower': {
    da: 'Samarbejdet på tværs opleves mindre stærkt end sidst',
    nb: 'Samarbeidet på tvers oppleves mindre sterkt enn sist',
    en: 'Collaboration between groups is experienced as less strong than last time',
  },
  'report.change.title.relations': {
    da: 'Tallet på tværs ligger som sidst, men enkelte relationer har flyttet sig',
    nb: 'Tallet på tvers ligger som sist, men enkelte relasjoner har flyttet seg',
    en: 'The number between groups stands as before, but some relations have moved',
  },
  'report.change.title.unclear': {
    da: 'Samarbejdet på tværs opleves omtrent som sidst',
    nb: 'Samarbeidet på tvers oppleves omtrent som sist',
    en: 'Collaboration between groups is experienced much as last time',
  },
  'report.change.title.blank': {
    da: 'Udviklingen kan ikke vises for denne måling',
    nb: 'Utviklingen kan ikke vises for denne målingen',
    en: 'The change cannot be shown for this round',
  },
  'report.change.relations': {
    da: '{{changed}} af {{all}} relationer har ændret sig mere end usikkerheden.',
    nb: '{{changed}} av {{all}} relasjoner har endret seg mer enn usikkerheten.',
    en: '{{changed}} of {{all}} relations have changed by more than the uncertainty.',
  },
  'report.change.no-relations': {
    da: 'Ingen af de {{all}} relationer, der kan sammenlignes, har ændret sig mere end usikkerheden.',
    nb: 'Ingen av de {{all}} relasjonene som kan sammenlignes, har endret seg mer enn usikkerheten.',
    en: 'None of the {{all}} relations that can be compared has changed by more than the uncertainty.',
  },
  'report.change.explain': {
    da: 'Der sammenlignes med »{{round}}«, og kun på relationer, der kan vises begge gange.',
    nb: 'Det sammenlignes med «{{round}}», og bare på relasjoner som kan vises begge ganger.',
    en: 'The comparison is with “{{round}}”, and only on relations that can be shown both times.',
  },
  'report.change.question': {
    da: 'Hvad har I gjort siden sidst, som I vil holde fast i, og hvad ville gøre en mærkbar forskel?',
    nb: 'Hva har dere gjort siden sist som dere vil holde fast ved, og hva ville gjøre en merkbar forskjell?',
    en: 'What have you done since last time that you want to keep, and what would make a noticeable difference?',
  },
  'report.change.table': {
    da: 'Tallene i de to målinger; forskellen er regnet på relationer, der kan vises i begge',
    nb: 'Tallene i de to målingene; forskjellen er regnet på relasjoner som kan vises i begge',
    en: 'The numbers in the two rounds; the difference covers relations that can be shown in both',
  },
  'report.change.before': { da: 'Sidst', nb: 'Sist', en: 'Last time' },
  'report.change.now': { da: 'Nu', nb: 'Nå', en: 'Now' },
  'report.change.verdict': { da: 'Kan siges', nb: 'Kan sies', en: 'What can be said' },
  'report.change.verdict.higher': { da: 'højere', nb: 'høyere', en: 'higher' },
  'report.change.verdict.lower': { da: 'lavere', nb: 'lavere', en: 'lower' },
  'report.change.verdict.unclear': {
    da: 'ingen sikker ændring',
    nb: 'ingen sikker endring',
    en: 'no certain change',
  },
  'report.change.verdict.blank': { da: 'kan ikke vises', nb: 'kan ikke vises', en: 'cannot be shown' },

  'report.strengths.kicker': {
    da: 'Styrker og udfordringer',
    nb: 'Styrker og utfordringer',
    en: 'Strengths and challenges',
  },
  'report.strengths.title': {
    da: 'Det kan I bygge på, og det er værd at tale om',
    nb: 'Dette kan dere bygge på, og dette er verdt å snakke om',
    en: 'What you can build on, and what is worth talking about',
  },
  'report.strengths.lead': {
    da: 'Sætningerne er skrevet ud fra tallene efter faste regler. De er et afsæt; I kender historien bag.',
    nb: 'Setningene er skrevet ut fra tallene etter faste regler. De er et utgangspunkt; dere kjenner historien bak.',
    en: 'The sentences are written from the numbers by fixed rules. They open the conversation; you know the story behind them.',
  },
  'report.strengths.heading': { da: 'Styrker', nb: 'Styrker', en: 'Strengths' },
  'report.talk.heading': {
    da: 'Udfordringer at tale om',
    nb: 'Utfordringer å snakke om',
    en: 'Challenges to talk about',
  },
  'report.strengths.none': {
    da: 'Tallene peger ikke på enkelte styrker i denne måling.',
    nb: 'Tallene peker ikke på enkelte styrker i denne målingen.',
    en: 'The numbers single out no strengths in this round.',
  },
  'report.talk.none': {
    da: 'Tallene peger ikke på enkelte udfordringer i denne måling.',
    nb: 'Tallene peker ikke på enkelte utfordringer i denne målingen.',
    en: 'The numbers single out no challenges in this round.',
  },
  'report.strengths.question': {
    da: 'Hvilken styrke kunne hjælpe jer med en af udfordringerne?',
    nb: 'Hvilken styrke kunne hjelpe dere med en av utfordringene?',
    en: 'Which strength could help you with one of the challenges?',
  },

  'report.questions.kicker': { da: 'Dialogen', nb: 'Dialogen', en: 'The dialogue' },
  'report.questions.title': {
    da: 'Spørgsmål til jeres samtale',
    nb: 'Spørsmål til samtalen deres',
    en: 'Questions for your conversation',
  },
  'report.questions.lead': {
    da: 'Tallene giver ingen svar alene. Vælg to eller tre spørgsmål, og giv dem god tid.',
    nb: 'Tallene gir ingen svar alene. Velg to eller tre spørsmål, og gi dem god tid.',
    en: 'Numbers alone give no answers. Choose two or three questions and give them time.',
  },
  'report.questions.open': { da: 'Til at begynde med', nb: 'Til å begynne med', en: 'To begin with' },
  'report.questions.surprise': {
    da: 'Hvilket tal overrasker jer mest, og hvilken oplevelse fra hverdagen kommer I til at tænke på?',
    nb: 'Hvilket tall overrasker dere mest, og hvilken opplevelse fra hverdagen kommer dere til å tenke på?',
    en: 'Which number surprises you most, and which everyday experience does it bring to mind?',
  },
  'report.questions.findings': {
    da: 'Om det, tallene viser',
    nb: 'Om det tallene viser',
    en: 'On what the numbers show',
  },
  'report.questions.close': { da: 'Til at slutte med', nb: 'Til å avslutte med', en: 'To close with' },
  'report.questions.first-step': {
    da: 'Hvad er det mindste skridt, I kan tage sammen inden for de næste fire uger?',
    nb: 'Hva er det minste skrittet dere kan ta sammen i løpet av de neste fire ukene?',
    en: 'What is the smallest step you can take together within the next four weeks?',
  },
  'report.questions.sign': {
    da: 'Hvordan vil borgerne og I selv kunne mærke, at det går bedre?',
    nb: 'Hvordan vil innbyggerne og dere selv kunne merke at det går bedre?',
    en: 'How will citizens, and you yourselves, notice that things go better?',
  },
  'report.questions.rules': {
    da: 'Aftaler for samtalen',
    nb: 'Avtaler for samtalen',
    en: 'Agreements for the conversation',
  },
  'report.questions.rule.1': {
    da: 'Tal om samarbejdet mellem grupperne, ikke om enkeltpersoner.',
    nb: 'Snakk om samarbeidet mellom gruppene, ikke om enkeltpersoner.',
    en: 'Talk about the collaboration between groups, not about individuals.',
  },
  'report.questions.rule.2': {
    da: 'Gæt ikke på, hvem der har svaret hvad.',
    nb: 'Ikke gjett på hvem som har svart hva.',
    en: 'Do not guess who answered what.',
  },
  'report.questions.rule.3': {
    da: 'Spørg nysgerrigt, før I forklarer, og lad alle komme til orde.',
    nb: 'Spør nysgjerrig før dere forklarer, og la alle komme til orde.',
    en: 'Ask with curiosity before you explain, and let everyone speak.',
  },

  'report.plan.kicker': { da: 'Handlingsplan', nb: 'Handlingsplan', en: 'Action plan' },
  'report.plan.title_one': {
    da: 'Én handling er aftalt',
    nb: 'Ett tiltak er avtalt',
    en: 'One action has been agreed',
  },
  'report.plan.title_other': {
    da: '{{count}} handlinger er aftalt',
    nb: '{{count}} tiltak er avtalt',
    en: '{{count}} actions have been agreed',
  },
  'report.plan.title.empty': {
    da: 'Her kan I skrive jeres aftaler',
    nb: 'Her kan dere skrive avtalene deres',
    en: 'Here you can write down what you agree',
  },
  'report.plan.lead': {
    da: 'Aftalerne i rækkefølge, med ansvarlig, frist og det tegn, I vil kende fremgangen på.',
    nb: 'Avtalene i rekkefølge, med ansvarlig, frist og det tegnet dere vil kjenne framgangen på.',
    en: 'The agreements in order, with who is responsible, the deadline and the sign by which you will know progress.',
  },
  'report.plan.empty': {
    da: 'Planen er ikke lagt endnu. Skriv få og konkrete handlinger, som nogen har ansvaret for.',
    nb: 'Planen er ikke lagt ennå. Skriv få og konkrete tiltak som noen har ansvaret for.',
    en: 'The plan has not been made yet. Write a few concrete actions that somebody is responsible for.',
  },
  'report.plan.table': {
    da: 'Handlinger med ansvarlig og frist',
    nb: 'Tiltak med ansvarlig og frist',
    en: 'Actions with who is responsible and deadline',
  },
  'report.plan.focus': { da: 'Fokus', nb: 'Fokus', en: 'Focus' },
  'report.plan.action': { da: 'Handling', nb: 'Tiltak', en: 'Action' },
  'report.plan.responsible': { da: 'Ansvarlig', nb: 'Ansvarlig', en: 'Responsible' },
  'report.plan.due': { da: 'Frist', nb: 'Frist', en: 'Deadline' },
  'report.plan.sign': { da: 'Tegn på fremgang', nb: 'Tegn på framgang', en: 'Sign of progress' },
  'report.plan.state': { da: 'Status', nb: 'Status', en: 'Status' },
  'report.plan.state.planned': { da: 'aftalt', nb: 'avtalt', en: 'agreed' },
  'report.plan.state.started': { da: 'i gang', nb: 'i gang', en: 'under way' },
  'report.plan.state.done': { da: 'gjort', nb: 'gjort', en: 'done' },

  'report.group.table': {
    da: '{{group}} og hver samarbejdspartner',
    nb: '{{group}} og hver samarbeidspartner',
    en: '{{group}} and each collaboration partner',
  },
  'report.group.partner': { da: 'Samarbejdspartner', nb: 'Samarbeidspartner', en: 'Partner' },
  'report.group.sees': {
    da: '{{group}} oplever',
    nb: '{{group}} opplever',
    en: '{{group}} experience',
  },
  'report.group.seen': {
    da: 'Oplever {{group}}',
    nb: 'Opplever {{group}}',
    en: 'Experience {{group}}',
  },

  'report.own.subtitle': {
    da: 'Relationel kapacitet: rapport til {{group}}',
    nb: 'Relasjonell kapasitet: rapport til {{group}}',
    en: 'Relational capacity: report for {{group}}',
  },
  'report.own.kicker': { da: 'Jeres side', nb: 'Deres side', en: 'Your page' },
  'report.own.hidden': {
    da: 'Der skal være mindst {{limit}} svar, før et tal vises; resten er skjult af hensyn til anonymitet.',
    nb: 'Det må være minst {{limit}} svar før et tall vises; resten er skjult av hensyn til anonymitet.',
    en: 'A number is shown only when at least {{limit}} people have answered; the rest are hidden for anonymity.',
  },
  'report.own.all': { da: 'Alle parametre', nb: 'Alle parametere', en: 'All parameters' },
  'report.own.rated.kicker': {
    da: 'Sådan oplever de andre jer',
    nb: 'Slik opplever de andre dere',
    en: 'How the others experience you',
  },
  'report.own.rated.title': {
    da: 'De andre oplever samarbejdet med {{group}} som {{mean}}',
    nb: 'De andre opplever samarbeidet med {{group}} som {{mean}}',
    en: 'The others experience the collaboration with {{group}} as {{mean}}',
  },
  'report.own.rated.title.hidden': {
    da: 'Hvordan de andre oplever {{group}}, er skjult af hensyn til anonymitet',
    nb: 'Hvordan de andre opplever {{group}}, er skjult av hensyn til anonymitet',
    en: 'How the others experience {{group}} is hidden for anonymity',
  },
  'report.own.rated.table': {
    da: 'Hver gruppe om samarbejdet med {{group}}',
    nb: 'Hver gruppe om samarbeidet med {{group}}',
    en: 'Each group on the collaboration with {{group}}',
  },
  'report.own.rated.about': {
    da: 'Hver række er en gruppe, der har svaret om jer. Tallene viser, hvad de møder, når I arbejder sammen.',
    nb: 'Hver rad er en gruppe som har svart om dere. Tallene viser hva de møter når dere arbeider sammen.',
    en: 'Each row is a group that answered about you. The numbers show what they meet when you work together.',
  },
  'report.own.rater.kicker': {
    da: 'Sådan oplever I de andre',
    nb: 'Slik opplever dere de andre',
    en: 'How you experience the others',
  },
  'report.own.rater.title': {
    da: '{{group}} oplever samarbejdet med de andre som {{mean}}',
    nb: '{{group}} opplever samarbeidet med de andre som {{mean}}',
    en: '{{group}} experience the collaboration with the others as {{mean}}',
  },
  'report.own.rater.title.hidden': {
    da: 'Hvordan {{group}} oplever de andre, kan ikke vises',
    nb: 'Hvordan {{group}} opplever de andre, kan ikke vises',
    en: 'How {{group}} experience the others cannot be shown',
  },
  'report.own.rater.table': {
    da: '{{group}} om samarbejdet med hver gruppe',
    nb: '{{group}} om samarbeidet med hver gruppe',
    en: '{{group}} on the collaboration with each group',
  },
  'report.own.rater.about': {
    da: 'Hver række er en gruppe, som I har svaret om. Tallene viser, hvad I møder, når I arbejder sammen.',
    nb: 'Hver rad er en gruppe som dere har svart om. Tallene viser hva dere møter når dere arbeider sammen.',
    en: 'Each row is a group that you answered about. The numbers show what you meet when you work together.',
  },
  'report.own.questions.title': {
    da: 'Spørgsmål til jeres egen samtale',
    nb: 'Spørsmål til deres egen samtale',
    en: 'Questions for your own conversation',
  },
  'report.own.questions.known': {
    da: 'Hvad ville I ønske, at de andre vidste om jeres opgave og vilkår?',
    nb: 'Hva skulle dere ønske at de andre visste om oppgaven og vilkårene deres?',
    en: 'What do you wish the others knew about your task and conditions?',
  },

  'report.method.reliability': { da: 'Pålidelighed', nb: 'Reliabilitet', en: 'Reliability' },
  'report.method.reliability.text': {
    da: 'Parametrene hænger sammen i ét samlet mål (Cronbachs alfa {{alpha}}, McDonalds omega {{omega}}; 1,0 er fuld sammenhæng).',
    nb: 'Parameterne henger sammen i ett samlet mål (Cronbachs alfa {{alpha}}, McDonalds omega {{omega}}; 1,0 er full sammenheng).',
    en: 'The parameters hang together in one measure (Cronbach’s alpha {{alpha}}, McDonald’s omega {{omega}}; 1.0 is full coherence).',
  },
  'report.method.reliability.groups': {
    da: '{{icc}} af forskellene mellem svarpersoner følger deres gruppe (ICC(1)).',
    nb: '{{icc}} av forskjellene mellom respondentene følger gruppen deres (ICC(1)).',
    en: '{{icc}} of the differences between respondents follow their group (ICC(1)).',
  },
  'report.method.reliability.agreement': {
    da: 'Inden for felterne er enigheden {{rwg}} i midten (rwg(j), 1,0 er fuld enighed).',
    nb: 'Innenfor feltene er samsvaret {{rwg}} i midten (rwg(j), 1,0 er fullt samsvar).',
    en: 'Within the fields the median agreement is {{rwg}} (rwg(j), 1.0 is full agreement).',
  },
  'report.method.reliability.none': {
    da: 'Der er for få svar til at vise målets pålidelighed.',
    nb: 'Det er for få svar til å vise målets reliabilitet.',
    en: 'There are too few answers to show the reliability of the measure.',
  },

  'report.glossary.kicker': { da: 'Ordliste', nb: 'Ordliste', en: 'Glossary' },
  'report.glossary.title': {
    da: 'Ordene i rapporten',
    nb: 'Ordene i rapporten',
    en: 'The words of this report',
  },
  'report.glossary.table': {
    da: 'Begreber i alfabetisk rækkefølge',
    nb: 'Begreper i alfabetisk rekkefølge',
    en: 'Terms in alphabetical order',
  },
  'report.glossary.word': { da: 'Ord', nb: 'Ord', en: 'Word' },
  'report.glossary.meaning': { da: 'Betydning', nb: 'Betydning', en: 'Meaning' },
} as const satisfies Messages;
