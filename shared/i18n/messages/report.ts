/** Texts of the area "report". */
import type { Messages } from '../types.ts';

export const reportMessages = {
  'report.subtitle': {
    da: 'Kortlægning af relationel kapacitet',
    nb: 'Kartlegging av relasjonell kapasitet',
    en: 'A survey of relational capacity',
  },
  'report.facts-line': {
    da: '{{round}} · {{date}} · {{response}}',
    nb: '{{round}} · {{date}} · {{response}}',
    en: '{{round}} · {{date}} · {{response}}',
  },
  'report.cover-line': {
    da: '{{round}} · {{date}} · {{response}} · {{instrument}}',
    nb: '{{round}} · {{date}} · {{response}} · {{instrument}}',
    en: '{{round}} · {{date}} · {{response}} · {{instrument}}',
  },
  'report.foot': {
    da: '{{client}} · {{round}}, {{date}} · n = {{n}} · grænse for visning {{limit}} · {{instrument}}',
    nb: '{{client}} · {{round}}, {{date}} · n = {{n}} · grense for visning {{limit}} · {{instrument}}',
    en: '{{client}} · {{round}}, {{date}} · n = {{n}} · display limit {{limit}} · {{instrument}}',
  },
  'report.foot.rate': { da: '{{n}} ({{rate}})', nb: '{{n}} ({{rate}})', en: '{{n}} ({{rate}})' },
  'report.hidden.short': { da: 'Skjult', nb: 'Skjult', en: 'Hidden' },
  'report.dialogue': { da: 'Til dialogen', nb: 'Til dialogen', en: 'For your dialogue' },

  'report.guide.kicker': { da: 'Læsevejledning', nb: 'Leseveiledning', en: 'Reading guide' },
  'report.guide.title': {
    da: 'Sådan læser du rapporten',
    nb: 'Slik leser du rapporten',
    en: 'How to read this report',
  },
  'report.guide.what': {
    da: 'Relationel kapacitet er evnen til at skabe gode samarbejdsrelationer på tværs af fag og organisation, når en kompleks opgave kalder på det.',
    nb: 'Relasjonell kapasitet er evnen til å skape gode samarbeidsrelasjoner på tvers av fag og organisasjon når en kompleks oppgave krever det.',
    en: 'Relational capacity is the ability to build good working relations across professions and organisational divides when a complex task calls for it.',
  },
  'report.guide.numbers': {
    da: 'Hver svarperson har taget stilling til samarbejdet med de grupper, der er relevante for opgaven. Tallene går fra {{min}} til {{max}}: jo højere tal, jo stærkere opleves samarbejdet. I figurerne er farven mørkere, jo stærkere det opleves.',
    nb: 'Hver respondent har tatt stilling til samarbeidet med gruppene som er relevante for oppgaven. Tallene går fra {{min}} til {{max}}: jo høyere tall, desto sterkere oppleves samarbeidet. I figurene er fargen mørkere jo sterkere det oppleves.',
    en: 'Each respondent considered the collaboration with the groups that matter to the task. The numbers run from {{min}} to {{max}}: the higher the number, the stronger the collaboration is experienced. In the figures, darker means stronger.',
  },
  'report.guide.dialogue': {
    da: 'Et tal fortæller, hvordan samarbejdet opleves, ikke hvem der har ret. Brug tallene som afsæt for en samtale: Hvad genkender I? Hvad undrer jer? Hvad vil I gøre sammen?',
    nb: 'Et tall forteller hvordan samarbeidet oppleves, ikke hvem som har rett. Bruk tallene som utgangspunkt for en samtale: Hva kjenner dere igjen? Hva undrer dere? Hva vil dere gjøre sammen?',
    en: 'A number tells how the collaboration is experienced, not who is right. Use the numbers to open a conversation: What do you recognise? What makes you wonder? What will you do together?',
  },
  'report.guide.hidden': {
    da: 'Felter med skravering og hængelås er skjult af hensyn til anonymitet. Der skal være mindst {{limit}} svar, før et tal vises.',
    nb: 'Felt med skravering og hengelås er skjult av hensyn til anonymitet. Det må være minst {{limit}} svar før et tall vises.',
    en: 'Hatched fields with a lock are hidden for anonymity. A number is shown only when at least {{limit}} people have answered.',
  },
  'report.contents.kicker': { da: 'Rapporten', nb: 'Rapporten', en: 'The report' },
  'report.contents': { da: 'Indhold', nb: 'Innhold', en: 'Contents' },

  'report.people.kicker': {
    da: 'Formål og deltagere',
    nb: 'Formål og deltakere',
    en: 'Purpose and participants',
  },
  'report.people.title': { da: '{{response}}', nb: '{{response}}', en: '{{response}}' },
  'report.people.purpose': { da: 'Formål', nb: 'Formål', en: 'Purpose' },
  'report.people.task': { da: 'Kerneopgave', nb: 'Kjerneoppgave', en: 'Core task' },
  'report.people.who': { da: 'Hvem har svaret', nb: 'Hvem har svart', en: 'Who has answered' },
  'report.people.table': {
    da: 'Inviterede og svar i hver gruppe',
    nb: 'Inviterte og svar i hver gruppe',
    en: 'People invited and answers in each group',
  },
  'report.people.group': { da: 'Gruppe', nb: 'Gruppe', en: 'Group' },
  'report.people.level': { da: 'Niveau', nb: 'Nivå', en: 'Level' },
  'report.people.invited': { da: 'Inviteret', nb: 'Invitert', en: 'Invited' },
  'report.people.responded': { da: 'Har svaret', nb: 'Har svart', en: 'Answered' },
  'report.people.rate': { da: 'Svarprocent', nb: 'Svarprosent', en: 'Response rate' },
  'report.people.total': { da: 'I alt', nb: 'I alt', en: 'Total' },
  'report.people.rated-only': { da: 'kun vurderet', nb: 'bare vurdert', en: 'rated only' },
  'report.people.few': {
    da: 'Under {{limit}} svar i en gruppe angives som <{{limit}} og er ikke talt med i alt; gruppens tal er skjult af hensyn til anonymitet.',
    nb: 'Under {{limit}} svar i en gruppe vises som <{{limit}} og er ikke talt med i alt; gruppens tall er skjult av hensyn til anonymitet.',
    en: 'Fewer than {{limit}} answers in a group are given as <{{limit}} and left out of the total; the group’s numbers are hidden for anonymity.',
  },
  'report.people.low': {
    da: 'I {{groups}} har under {{share}} svaret. Læs tallene herfra med ekstra forbehold.',
    nb: 'I {{groups}} har under {{share}} svart. Les tallene herfra med ekstra forbehold.',
    en: 'In {{groups}}, fewer than {{share}} have answered. Read these numbers with extra care.',
  },
  'report.level.employees': { da: 'Medarbejdere', nb: 'Medarbeidere', en: 'Employees' },
  'report.level.leaders': { da: 'Ledere', nb: 'Ledere', en: 'Leaders' },
  'report.level.top': { da: 'Øverste ledelse', nb: 'Øverste ledelse', en: 'Top management' },

  'report.overview.kicker': { da: 'Overblik', nb: 'Oversikt', en: 'Overview' },
  'report.overview.title': {
    da: 'Samarbejdet på tværs opleves som {{mean}} på en skala fra {{min}} til {{max}}',
    nb: 'Samarbeidet på tvers oppleves som {{mean}} på en skala fra {{min}} til {{max}}',
    en: 'Collaboration across groups is experienced as {{mean}} on a scale from {{min}} to {{max}}',
  },
  'report.overview.title.within': {
    da: 'Samarbejdet opleves stærkere internt i grupperne ({{within}}) end på tværs ({{between}})',
    nb: 'Samarbeidet oppleves sterkere internt i gruppene ({{within}}) enn på tvers ({{between}})',
    en: 'Collaboration is experienced as stronger within groups ({{within}}) than between them ({{between}})',
  },
  'report.overview.index': {
    da: 'Relationel kapacitet på tværs',
    nb: 'Relasjonell kapasitet på tvers',
    en: 'Relational capacity between groups',
  },
  'report.overview.interval': {
    da: 'usikkerhed {{interval}}',
    nb: 'usikkerhet {{interval}}',
    en: 'uncertainty {{interval}}',
  },
  'report.overview.previous': {
    da: 'forrige måling {{value}}',
    nb: 'forrige måling {{value}}',
    en: 'previous round {{value}}',
  },
  'report.overview.response': { da: 'Svarprocent', nb: 'Svarprosent', en: 'Response rate' },
  'report.overview.answers': { da: 'Svarpersoner', nb: 'Respondenter', en: 'Respondents' },
  'report.overview.strongest': {
    da: 'Stærkeste relation',
    nb: 'Sterkeste relasjon',
    en: 'Strongest relation',
  },
  'report.overview.weakest': {
    da: 'Relation med størst potentiale',
    nb: 'Relasjon med størst potensial',
    en: 'Relation with the most potential',
  },
  'report.overview.shows': { da: 'Det viser tallene', nb: 'Det viser tallene', en: 'What the numbers show' },
  'report.finding.layers': {
    da: 'Internt i grupperne opleves samarbejdet som {{within}}, på tværs af grupper som {{between}}.',
    nb: 'Internt i gruppene oppleves samarbeidet som {{within}}, på tvers av grupper som {{between}}.',
    en: 'Within groups the collaboration is experienced as {{within}}, between groups as {{between}}.',
  },
  'report.finding.vertical': {
    da: 'Mellem ledelsesniveauerne er tallet {{value}}.',
    nb: 'Mellom ledernivåene er tallet {{value}}.',
    en: 'Between levels of the organisation the number is {{value}}.',
  },
  'report.finding.gap': {
    da: '{{a}} oplever samarbejdet med {{b}} som {{low}}, mens {{b}} oplever samarbejdet med {{a}} som {{high}}.',
    nb: '{{a}} opplever samarbeidet med {{b}} som {{low}}, mens {{b}} opplever samarbeidet med {{a}} som {{high}}.',
    en: '{{a}} experience the collaboration with {{b}} as {{low}}, while {{b}} experience the collaboration with {{a}} as {{high}}.',
  },
  'report.finding.gap.beyond': {
    da: 'Forskellen er større end usikkerheden i målingen.',
    nb: 'Forskjellen er større enn usikkerheten i målingen.',
    en: 'The difference is larger than the uncertainty of the survey.',
  },
  'report.finding.gap.within': {
    da: 'Forskellen kan rummes i usikkerheden, så tal om den, før I konkluderer.',
    nb: 'Forskjellen kan rommes i usikkerheten, så snakk om den før dere konkluderer.',
    en: 'The difference may lie within the uncertainty, so talk about it before you conclude.',
  },
  'report.finding.range': {
    da: 'Det højeste tal på tværs er {{high}} ({{highName}}), det laveste {{low}} ({{lowName}}).',
    nb: 'Det høyeste tallet på tvers er {{high}} ({{highName}}), det laveste {{low}} ({{lowName}}).',
    en: 'The highest number between groups is {{high}} ({{highName}}), the lowest {{low}} ({{lowName}}).',
  },
  'report.finding.parameters': {
    da: 'På tværs er {{strong}} stærkest ({{high}}), og {{weak}} har størst potentiale ({{low}}).',
    nb: 'På tvers er {{strong}} sterkest ({{high}}), og {{weak}} har størst potensial ({{low}}).',
    en: 'Between groups, {{strong}} is strongest ({{high}}) and {{weak}} has the most potential ({{low}}).',
  },
  'report.finding.shown': {
    da: '{{visible}} af {{relevant}} relationer på tværs kan vises; resten er skjult af hensyn til anonymitet eller har ingen svar.',
    nb: '{{visible}} av {{relevant}} relasjoner på tvers kan vises; resten er skjult av hensyn til anonymitet eller har ingen svar.',
    en: '{{visible}} of {{relevant}} relations between groups can be shown; the rest are hidden for anonymity or have no answers.',
  },
  'report.finding.all-shown_one': {
    da: 'Den ene relation på tværs kan vises.',
    nb: 'Den ene relasjonen på tvers kan vises.',
    en: 'The one relation between groups can be shown.',
  },
  'report.finding.all-shown_other': {
    da: 'Alle {{count}} relationer på tværs kan vises.',
    nb: 'Alle {{count}} relasjoner på tvers kan vises.',
    en: 'All {{count}} relations between groups can be shown.',
  },
  'report.finding.none-shown': {
    da: 'Ingen relationer på tværs kan vises i denne måling.',
    nb: 'Ingen relasjoner på tvers kan vises i denne målingen.',
    en: 'No relations between groups can be shown in this round.',
  },
  'report.question.gap': {
    da: 'Hvad ved {{a}} og {{b}} om hinandens opgaver og vilkår, og hvad ville gøre det let at spørge?',
    nb: 'Hva vet {{a}} og {{b}} om hverandres oppgaver og vilkår, og hva ville gjøre det lett å spørre?',
    en: 'What do {{a}} and {{b}} know about each other’s tasks and conditions, and what would make it easy to ask?',
  },
  'report.question.learn': {
    da: 'Hvad gør I i de relationer, der opleves stærkest, som andre kunne have glæde af?',
    nb: 'Hva gjør dere i de relasjonene som oppleves sterkest, som andre kunne ha glede av?',
    en: 'What do you do in the relations that feel strongest that others could benefit from?',
  },
  'report.question.recognise': {
    da: 'Hvad genkender I i tallene, og hvad undrer jer?',
    nb: 'Hva kjenner dere igjen i tallene, og hva undrer dere?',
    en: 'What do you recognise in the numbers, and what makes you wonder?',
  },
  'report.question.more-answers': {
    da: 'Hvordan får I flere stemmer med næste gang, så tallene kan vises?',
    nb: 'Hvordan får dere med flere stemmer neste gang, slik at tallene kan vises?',
    en: 'How can you bring more voices in next time, so that the numbers can be shown?',
  },
  'report.question.parameter': {
    da: 'Hvornår oplever I, at {{parameter}} fungerer bedst på tværs, og hvad skal der til, for at det sker oftere?',
    nb: 'Når opplever dere at {{parameter}} fungerer best på tvers, og hva skal til for at det skjer oftere?',
    en: 'When does {{parameter}} work best across groups, and what would make that happen more often?',
  },
  'report.question.within': {
    da: 'Hvad bærer samarbejdet internt hos jer, som også kunne bære det på tværs?',
    nb: 'Hva bærer samarbeidet internt hos dere, som også kunne bære det på tvers?',
    en: 'What carries the collaboration within your own group that could also carry it across?',
  },
  'report.question.partner': {
    da: 'Hvad ser I og {{b}} forskelligt på, og hvad ville I gerne have, at de vidste om jeres hverdag?',
    nb: 'Hva ser dere og {{b}} ulikt på, og hva skulle dere ønske at de visste om hverdagen deres?',
    en: 'What do you and {{b}} see differently, and what would you like them to know about your everyday work?',
  },

  'report.matrix.kicker': { da: 'Hvem oplever hvem', nb: 'Hvem opplever hvem', en: 'Who experiences whom' },
  'report.profile.kicker': { da: 'Parametrene', nb: 'Parameterne', en: 'The parameters' },
  'report.layers.table': {
    da: 'Gennemsnit af de relationer, der kan vises',
    nb: 'Gjennomsnitt av de relasjonene som kan vises',
    en: 'Mean of the relations that can be shown',
  },
  'report.layers.layer': { da: 'Lag', nb: 'Lag', en: 'Layer' },
  'report.layers.mean': { da: 'Gennemsnit', nb: 'Gjennomsnitt', en: 'Mean' },
  'report.layers.interval': { da: 'Usikkerhed', nb: 'Usikkerhet', en: 'Uncertainty' },
  'report.layers.of': {
    da: '{{visible}} af {{relevant}}',
    nb: '{{visible}} av {{relevant}}',
    en: '{{visible}} of {{relevant}}',
  },
  'report.layers.within': { da: 'Internt i grupperne', nb: 'Internt i gruppene', en: 'Within groups' },
  'report.layers.between': { da: 'På tværs af grupper', nb: 'På tvers av grupper', en: 'Between groups' },
  'report.layers.vertical': {
    da: 'Mellem ledelsesniveauer',
    nb: 'Mellom ledernivåer',
    en: 'Between levels of the organisation',
  },
  'report.none': { da: 'ingen', nb: 'ingen', en: 'none' },

  'report.gaps.kicker': {
    da: 'To sider af samme samarbejde',
    nb: 'To sider av samme samarbeid',
    en: 'Two sides of one collaboration',
  },
  'report.gaps.title_one': {
    da: 'Ét par oplever deres samarbejde forskelligt',
    nb: 'Ett par opplever samarbeidet sitt ulikt',
    en: 'One pair experiences its collaboration differently',
  },
  'report.gaps.title_other': {
    da: '{{count}} par oplever deres samarbejde forskelligt',
    nb: '{{count}} par opplever samarbeidet sitt ulikt',
    en: '{{count}} pairs experience their collaboration differently',
  },
  'report.gaps.intro': {
    da: 'Hver linje er et par. Fra {{limit}} er forskellen værd at tale om. En forskel er ikke en fejl: Den viser, hvor det er værd at spørge ind til hinandens hverdag.',
    nb: 'Hver linje er et par. Fra {{limit}} er forskjellen verdt å snakke om. En forskjell er ikke en feil: Den viser hvor det er verdt å spørre om hverandres hverdag.',
    en: 'Each line is a pair. From {{limit}} on, the difference is worth talking about. A difference is not a mistake: it shows where it is worth asking about each other’s everyday work.',
  },
  'report.gaps.table': {
    da: 'Par, hvor de to sider ligger langt fra hinanden',
    nb: 'Par der de to sidene ligger langt fra hverandre',
    en: 'Pairs whose two sides lie far apart',
  },
  'report.gaps.more': {
    da: '{{shown}} af {{count}} par er vist.',
    nb: '{{shown}} av {{count}} par er vist.',
    en: '{{shown}} of {{count}} pairs are shown.',
  },
  'report.gaps.lower': { da: 'Den ene side', nb: 'Den ene siden', en: 'One side' },
  'report.gaps.higher': { da: 'Den anden side', nb: 'Den andre siden', en: 'The other side' },
  'report.gaps.value': { da: 'Tal', nb: 'Tall', en: 'Number' },
  'report.gaps.difference': { da: 'Forskel', nb: 'Forskjell', en: 'Difference' },
  'report.gaps.beyond': {
    da: 'Større end usikkerheden',
    nb: 'Større enn usikkerheten',
    en: 'Beyond the uncertainty',
  },
  'report.yes': { da: 'ja', nb: 'ja', en: 'yes' },
  'report.no': { da: 'nej', nb: 'nei', en: 'no' },

  'report.groups.kicker': { da: 'Grupperne', nb: 'Gruppene', en: 'The groups' },
  'report.groups.title': {
    da: 'Sådan oplever grupperne hinanden',
    nb: 'Slik opplever gruppene hverandre',
    en: 'How the groups experience each other',
  },
  'report.groups.table': {
    da: 'Gruppernes tal, i den rækkefølge de indgår i kortlægningen',
    nb: 'Gruppenes tall, i den rekkefølgen de inngår i kartleggingen',
    en: 'The groups’ numbers, in the order of the survey',
  },
  'report.groups.own': { da: 'Internt', nb: 'Internt', en: 'Within' },
  'report.groups.outgoing': { da: 'Oplever andre', nb: 'Opplever andre', en: 'Experience others' },
  'report.groups.incoming': {
    da: 'Opleves af andre',
    nb: 'Oppleves av andre',
    en: 'Experienced by others',
  },
  'report.groups.pages.kicker': { da: 'Gruppe for gruppe', nb: 'Gruppe for gruppe', en: 'Group by group' },
  'report.groups.pages.title': {
    da: 'Et afsæt for samtalen i hver gruppe',
    nb: 'Et utgangspunkt for samtalen i hver gruppe',
    en: 'A starting point for the conversation in each group',
  },
  'report.group.both': {
    da: '{{group}} oplever samarbejdet med de andre som {{outgoing}}, og de andre oplever samarbejdet med {{group}} som {{incoming}}.',
    nb: '{{group}} opplever samarbeidet med de andre som {{outgoing}}, og de andre opplever samarbeidet med {{group}} som {{incoming}}.',
    en: '{{group}} experience the collaboration with the others as {{outgoing}}, and the others experience the collaboration with {{group}} as {{incoming}}.',
  },
  'report.group.outgoing': {
    da: '{{group}} oplever samarbejdet med de andre som {{outgoing}}. Hvordan de andre oplever det, er skjult af hensyn til anonymitet.',
    nb: '{{group}} opplever samarbeidet med de andre som {{outgoing}}. Hvordan de andre opplever det, er skjult av hensyn til anonymitet.',
    en: '{{group}} experience the collaboration with the others as {{outgoing}}. How the others experience it is hidden for anonymity.',
  },
  'report.group.incoming': {
    da: 'De andre oplever samarbejdet med {{group}} som {{incoming}}. Gruppens eget syn på de andre kan ikke vises.',
    nb: 'De andre opplever samarbeidet med {{group}} som {{incoming}}. Gruppens eget syn på de andre kan ikke vises.',
    en: 'The others experience the collaboration with {{group}} as {{incoming}}. The group’s own view of the others cannot be shown.',
  },
  'report.group.hidden': {
    da: 'Tallene for {{group}} er skjult af hensyn til anonymitet.',
    nb: 'Tallene for {{group}} er skjult av hensyn til anonymitet.',
    en: 'The numbers of {{group}} are hidden for anonymity.',
  },
  'report.group.own': {
    da: 'Internt i gruppen er tallet {{own}}.',
    nb: 'Internt i gruppen er tallet {{own}}.',
    en: 'Within the group the number is {{own}}.',
  },
  'report.group.range': {
    da: 'Stærkest oplever gruppen samarbejdet med {{strong}} ({{high}}); størst potentiale ser den i samarbejdet med {{weak}} ({{low}}).',
    nb: 'Sterkest opplever gruppen samarbeidet med {{strong}} ({{high}}); størst potensial ser den i samarbeidet med {{weak}} ({{low}}).',
    en: 'The group experiences the collaboration with {{strong}} as strongest ({{high}}) and sees the most potential in the collaboration with {{weak}} ({{low}}).',
  },

  'report.method.kicker': {
    da: 'Metode og anonymitet',
    nb: 'Metode og anonymitet',
    en: 'Method and anonymity',
  },
  'report.method.title': {
    da: 'Sådan er tallene lavet, og sådan passer vi på dem',
    nb: 'Slik er tallene laget, og slik passer vi på dem',
    en: 'How the numbers are made, and how we take care of them',
  },
  'report.method.asked': { da: 'Hvad der er spurgt om', nb: 'Hva det er spurt om', en: 'What was asked' },
  'report.method.asked.text': {
    da: 'Spørgeskemaet er »{{title}}« ({{id}}, version {{version}}). Det dækker {{parameters}}. Skalaen går fra {{min}} til {{max}}.',
    nb: 'Spørreskjemaet er «{{title}}» ({{id}}, versjon {{version}}). Det dekker {{parameters}}. Skalaen går fra {{min}} til {{max}}.',
    en: 'The questionnaire is “{{title}}” ({{id}}, version {{version}}). It covers {{parameters}}. The scale runs from {{min}} to {{max}}.',
  },
  'report.method.computed': {
    da: 'Sådan er der regnet',
    nb: 'Slik er det regnet',
    en: 'How it was computed',
  },
  'report.method.computed.1': {
    da: 'En svarpersons tal for en relation er gennemsnittet af parametrene. Det tæller med, når mindst {{share}} af parametrene er besvaret; manglende svar bliver ikke gættet.',
    nb: 'En respondents tall for en relasjon er gjennomsnittet av parameterne. Det teller med når minst {{share}} av parameterne er besvart; manglende svar blir ikke gjettet.',
    en: 'A respondent’s number for a relation is the mean of the parameters. It counts when at least {{share}} of the parameters are answered; missing answers are never guessed.',
  },
  'report.method.computed.2': {
    da: 'Tallet i et felt er gennemsnittet af de svarpersoner i rækkens gruppe, der har svaret om kolonnens gruppe.',
    nb: 'Tallet i et felt er gjennomsnittet av de respondentene i radens gruppe som har svart om kolonnens gruppe.',
    en: 'The number in a field is the mean over the respondents of the row’s group who answered about the column’s group.',
  },
  'report.method.computed.3': {
    da: 'Tal på tværs, internt og mellem niveauer er gennemsnit af de felter, der kan vises; hver relation vejer lige meget.',
    nb: 'Tall på tvers, internt og mellom nivåer er gjennomsnitt av de feltene som kan vises; hver relasjon veier like mye.',
    en: 'Numbers between groups, within groups and between levels are means of the fields that can be shown; every relation weighs the same.',
  },
  'report.method.computed.4': {
    da: 'Usikkerheden er et 95 %-interval. Den fortæller, hvor meget et tal kunne flytte sig, hvis andre kolleger havde svaret.',
    nb: 'Usikkerheten er et 95 %-intervall. Den forteller hvor mye et tall kunne flyttet seg om andre kolleger hadde svart.',
    en: 'The uncertainty is a 95% interval. It tells how far a number could move if other colleagues had answered.',
  },
  'report.method.anonymity': { da: 'Anonymitet', nb: 'Anonymitet', en: 'Anonymity' },
  'report.method.anonymity.text': {
    da: 'Et tal vises kun, når mindst {{limit}} har svaret. Hvor et skjult tal kunne regnes ud af de viste, er også et nabotal skjult.',
    nb: 'Et tall vises bare når minst {{limit}} har svart. Der et skjult tall kunne regnes ut fra de viste, er også et nabotall skjult.',
    en: 'A number is shown only when at least {{limit}} people have answered. Where a hidden number could be worked out from those shown, a neighbour is hidden too.',
  },
  'report.method.anonymity.none': {
    da: 'I denne måling er ingen felter skjult.',
    nb: 'I denne målingen er ingen felt skjult.',
    en: 'No fields are hidden in this round.',
  },
  'report.method.anonymity.count': {
    da: 'Skjulte felter i denne måling: {{primary}}, fordi for få har svaret, og {{secondary}} for at beskytte andre felter.',
    nb: 'Skjulte felt i denne målingen: {{primary}} fordi for få har svart, og {{secondary}} for å beskytte andre felt.',
    en: 'Fields hidden in this round: {{primary}} because too few answered, and {{secondary}} to protect other fields.',
  },
  'report.method.not': { da: 'Hvad et tal ikke er', nb: 'Hva et tall ikke er', en: 'What a number is not' },
  'report.method.not.1': {
    da: 'Det er ikke en karakter: Det viser, hvordan samarbejdet opleves lige nu, set fra en bestemt gruppe.',
    nb: 'Det er ikke en karakter: Det viser hvordan samarbeidet oppleves akkurat nå, sett fra én bestemt gruppe.',
    en: 'It is not a grade: it shows how the collaboration is experienced right now, seen from one particular group.',
  },
  'report.method.not.2': {
    da: 'Det er ikke hele gruppens mening: {{response}}, og intervallet viser usikkerheden fra dem, der ikke har svaret.',
    nb: 'Det er ikke hele gruppens mening: {{response}}, og intervallet viser usikkerheten fra dem som ikke har svart.',
    en: 'It is not the whole group’s opinion: {{response}}, and the interval shows the uncertainty from those who have not.',
  },
  'report.method.not.3': {
    da: 'Det er ikke en rangliste: Grupperne har forskellige opgaver og vilkår og kan ikke sammenlignes som på en resultattavle.',
    nb: 'Det er ikke en rangliste: Gruppene har ulike oppgaver og vilkår og kan ikke sammenlignes som på en resultattavle.',
    en: 'It is not a league table: groups have different tasks and conditions and cannot be compared as on a scoreboard.',
  },
  'report.method.facts': {
    da: 'Oplysninger om målingen',
    nb: 'Opplysninger om målingen',
    en: 'Facts about this survey',
  },
  'report.method.fact': { da: 'Oplysning', nb: 'Opplysning', en: 'Fact' },
  'report.method.value': { da: 'Værdi', nb: 'Verdi', en: 'Value' },
  'report.method.fact.round': { da: 'Måling', nb: 'Måling', en: 'Round' },
  'report.method.fact.date': { da: 'Rapportens dato', nb: 'Rapportens dato', en: 'Date of the report' },
  'report.method.fact.instrument': { da: 'Spørgeskema', nb: 'Spørreskjema', en: 'Questionnaire' },
  'report.method.fact.hash': {
    da: 'Spørgeskemaets kontrolsum',
    nb: 'Spørreskjemaets kontrollsum',
    en: 'Checksum of the questionnaire',
  },
  'report.method.fact.limit': {
    da: 'Grænse for visning (felt, gruppe, ledere)',
    nb: 'Grense for visning (felt, gruppe, ledere)',
    en: 'Display limit (field, group, leaders)',
  },

  'report.appendix.kicker': { da: 'Bilag', nb: 'Vedlegg', en: 'Appendix' },
  'report.appendix.title': {
    da: 'Tallene bag matricen',
    nb: 'Tallene bak matrisen',
    en: 'The numbers behind the matrix',
  },
  'report.appendix.numbered': {
    da: 'Kolonnerne er nummereret som rækkerne. Rækken svarer, kolonnen svares der om.',
    nb: 'Kolonnene er nummerert som radene. Raden svarer, kolonnen er det svart om.',
    en: 'Columns are numbered like the rows. The row answers about the column.',
  },
  'report.appendix.named': {
    da: 'Rækken svarer, kolonnen svares der om.',
    nb: 'Raden svarer, kolonnen er det svart om.',
    en: 'The row answers about the column.',
  },
  'report.appendix.signs': {
    da: '{{hidden}} = skjult af hensyn til anonymitet, {{none}} = ingen svar eller ingen relevant relation.',
    nb: '{{hidden}} = skjult av hensyn til anonymitet, {{none}} = ingen svar eller ingen relevant relasjon.',
    en: '{{hidden}} = hidden for anonymity, {{none}} = no answers or no relevant relation.',
  },
} as const satisfies Messages;
