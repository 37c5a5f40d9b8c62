/** What is said of an answer in an exercise: what was chosen, what the numbers say, where to look. */
import type { Messages } from '../../types.ts';

export const practiceRemarkMessages = {
  'practice.remark.nothing-chosen': {
    da: 'Der er ikke valgt noget svar.',
    nb: 'Det er ikke valgt noe svar.',
    en: 'No answer has been chosen.',
  },
  'practice.remark.too-short': {
    da: 'Skriv lidt mere: mindst {{least}} tegn, så en anden kan følge tanken.',
    nb: 'Skriv litt mer: minst {{least}} tegn, så en annen kan følge tanken.',
    en: 'Write a little more: at least {{least}} characters, so that somebody else can follow the thought.',
  },
  'practice.remark.strongest-right': {
    da: 'Ja: {{rater}} om {{rated}} ligger på {{mean}}, og ingen relation mellem grupper ligger højere.',
    nb: 'Ja: {{rater}} om {{rated}} ligger på {{mean}}, og ingen relasjon mellom grupper ligger høyere.',
    en: 'Yes: {{rater}} about {{rated}} is {{mean}}, and no relation between groups is higher.',
  },
  'practice.remark.strongest-wrong': {
    da: 'Du valgte {{rater}} om {{rated}}, som ligger på {{mean}}. Matricen viser en relation, der ligger højere; sortér den, eller led efter det mørkeste felt uden for diagonalen.',
    nb: 'Du valgte {{rater}} om {{rated}}, som ligger på {{mean}}. Matrisen viser en relasjon som ligger høyere; sorter den, eller let etter det mørkeste feltet utenfor diagonalen.',
    en: 'You chose {{rater}} about {{rated}}, which is {{mean}}. The matrix shows a relation that is higher; sort it, or look for the darkest cell off the diagonal.',
  },
  'practice.remark.weakest-right': {
    da: 'Ja: {{rater}} om {{rated}} ligger på {{mean}}, og ingen relation mellem grupper ligger lavere.',
    nb: 'Ja: {{rater}} om {{rated}} ligger på {{mean}}, og ingen relasjon mellom grupper ligger lavere.',
    en: 'Yes: {{rater}} about {{rated}} is {{mean}}, and no relation between groups is lower.',
  },
  'practice.remark.weakest-wrong': {
    da: 'Du valgte {{rater}} om {{rated}}, som ligger på {{mean}}. Matricen viser en relation, der ligger lavere. Læs rækken som den, der svarer, og kolonnen som den, der svares om.',
    nb: 'Du valgte {{rater}} om {{rated}}, som ligger på {{mean}}. Matrisen viser en relasjon som ligger lavere. Les raden som den som svarer, og kolonnen som den det svares om.',
    en: 'You chose {{rater}} about {{rated}}, which is {{mean}}. The matrix shows a relation that is lower. Read the row as who answers and the column as whom it is about.',
  },
  'practice.remark.between-right': {
    da: 'Ja, det er gennemsnittet af alle viste relationer mellem to grupper.',
    nb: 'Ja, det er gjennomsnittet av alle viste relasjoner mellom to grupper.',
    en: 'Yes, this is the mean of all visible relations between two groups.',
  },
  'practice.remark.between-is-within': {
    da: 'Det er samarbejdet internt i grupperne, altså diagonalen. På tværs er alle de andre felter.',
    nb: 'Det er samarbeidet internt i gruppene, altså diagonalen. På tvers er alle de andre feltene.',
    en: 'That is collaboration within the groups, the diagonal. Between is all other cells.',
  },
  'practice.remark.between-wrong': {
    da: 'Det er ikke tallet på tværs. Se på overblikket: gennemsnittet af alle viste felter uden for diagonalen.',
    nb: 'Det er ikke tallet på tvers. Se på oversikten: gjennomsnittet av alle viste felt utenfor diagonalen.',
    en: 'That is not the number between groups. See the overview: the mean of all visible cells off the diagonal.',
  },
  'practice.remark.one-sided-right': {
    da: 'Ja: {{rater}} ser {{rated}} {{gap}} lavere end omvendt. Det er det største gensidighedsgab.',
    nb: 'Ja: {{rater}} ser {{rated}} {{gap}} lavere enn omvendt. Det er det største gjensidighetsgapet.',
    en: 'Yes: {{rater}} sees {{rated}} {{gap}} lower than the other way round. It is the widest reciprocity gap.',
  },
  'practice.remark.one-sided-turned': {
    da: 'Det er de rigtige to grupper, men omvendt: rækken er den, der svarer. Hvis tal er lavest?',
    nb: 'Det er de riktige to gruppene, men omvendt: raden er den som svarer. Hvem sitt tall er lavest?',
    en: 'These are the right two groups, but turned round: the row is who answers. Whose number is lower?',
  },
  'practice.remark.one-sided-wrong': {
    da: 'Det største gab er på {{gap}}. Sammenlign hvert felt med det, der spejler det over diagonalen.',
    nb: 'Det største gapet er på {{gap}}. Sammenlign hvert felt med det som speiler det over diagonalen.',
    en: 'The widest gap is {{gap}}. Compare each cell with the one that mirrors it across the diagonal.',
  },
  'practice.remark.interval-mean': {
    da: 'Ja. Intervallet handler om gennemsnittet og om, hvor meget det kan flytte sig, fordi få eller forskellige har svaret.',
    nb: 'Ja. Intervallet handler om gjennomsnittet og om hvor mye det kan flytte seg fordi få eller forskjellige har svart.',
    en: 'Yes. The interval is about the mean, and how far it may move because few or different people answered.',
  },
  'practice.remark.interval-people': {
    da: 'Nej: hvor spredt folk svarer, er spredningen. Intervallet er meget smallere end svarene, fordi det handler om gennemsnittet.',
    nb: 'Nei: hvor spredt folk svarer, er standardavviket. Intervallet er mye smalere enn svarene, fordi det handler om gjennomsnittet.',
    en: 'No: how widely people answer is the standard deviation. The interval is much narrower than the answers, as it is about the mean.',
  },
  'practice.remark.interval-next': {
    da: 'Nej: en ny måling har sin egen usikkerhed, og der kan også være sket noget imens.',
    nb: 'Nei: en ny måling har sin egen usikkerhet, og det kan også ha skjedd noe imens.',
    en: 'No: a new measurement has an uncertainty of its own, and something may have happened meanwhile.',
  },
  'practice.remark.interval-certain': {
    da: 'Nej: intervallet fortæller netop, at gennemsnittet ikke er helt præcist.',
    nb: 'Nei: intervallet forteller nettopp at gjennomsnittet ikke er helt presist.',
    en: 'No: the interval tells that the mean is not fully precise.',
  },
  'practice.remark.middle-excluded': {
    da: 'Ja: hele intervallet fra {{low}} til {{high}} ligger på den ene side af midten.',
    nb: 'Ja: hele intervallet fra {{low}} til {{high}} ligger på den ene siden av midten.',
    en: 'Right: the whole interval from {{low}} to {{high}} lies on one side of the middle.',
  },
  'practice.remark.middle-included': {
    da: 'Rigtigt: midten ligger inde i intervallet fra {{low}} til {{high}}, så man kan ikke sige det.',
    nb: 'Riktig: midten ligger inne i intervallet fra {{low}} til {{high}}, så man kan ikke si det.',
    en: 'Right: the middle lies inside the interval from {{low}} to {{high}}, so one cannot say it.',
  },
  'practice.remark.middle-wrong': {
    da: 'Se, om midten af skalaen ligger mellem {{low}} og {{high}}. Gør den det, kan forskellen være tilfældig.',
    nb: 'Se om midten av skalaen ligger mellom {{low}} og {{high}}. Gjør den det, kan forskjellen være tilfeldig.',
    en: 'See whether the middle of the scale lies between {{low}} and {{high}}. If it does, the difference may be chance.',
  },
  'practice.remark.hidden-few': {
    da: 'Ja: under {{limit}} svar vises intet, for så kunne man gætte, hvem der har svaret hvad.',
    nb: 'Ja: under {{limit}} svar vises ingenting, for da kunne man gjette hvem som har svart hva.',
    en: 'Yes: with fewer than {{limit}} answers nothing is shown, as one could guess who answered what.',
  },
  'practice.remark.hidden-not-few': {
    da: 'Se, hvor mange der har svaret i rækken. Grænsen er {{limit}}.',
    nb: 'Se hvor mange som har svart i raden. Grensen er {{limit}}.',
    en: 'See how many have answered in the row. The limit is {{limit}}.',
  },
  'practice.remark.hidden-derived': {
    da: 'Ja: {{few}} er under grænsen. Stod {{parameter}} der med sine {{n}} svar, kunne {{few}} regnes ud af feltets gennemsnit.',
    nb: 'Ja: {{few}} er under grensen. Sto {{parameter}} der med sine {{n}} svar, kunne {{few}} regnes ut av gjennomsnittet i feltet.',
    en: 'Yes: {{few}} is under the limit. With {{parameter}} and its {{n}} answers in sight, {{few}} could be worked out from the cell’s mean.',
  },
  'practice.remark.hidden-not-derived': {
    da: '{{n}} har svaret på {{parameter}}, så grænsen er nået. Men ved siden af ligger {{few}}, som ikke når den. Hvad kunne man regne ud, hvis alt andet stod der?',
    nb: '{{n}} har svart på {{parameter}}, så grensen er nådd. Men ved siden av ligger {{few}}, som ikke når den. Hva kunne man regne ut hvis alt annet sto der?',
    en: '{{n}} people answered {{parameter}}, so the limit is met. But beside it is {{few}}, which does not meet it. What could one work out if all the rest were shown?',
  },
  'practice.remark.relations-right': {
    da: 'Relationerne svarer til kundens brev.',
    nb: 'Relasjonene svarer til brevet fra kunden.',
    en: 'The relations agree with the client’s letter.',
  },
  'practice.remark.relation-apart': {
    da: '{{rater}} om {{rated}} er med, men kundens brev siger, at de to intet har med hinanden at gøre.',
    nb: '{{rater}} om {{rated}} er med, men brevet sier at de to ikke har noe med hverandre å gjøre.',
    en: '{{rater}} about {{rated}} is in, but the client’s letter says that the two have nothing to do with each other.',
  },
  'practice.remark.relation-left-out': {
    da: '{{rater}} om {{rated}} er udeladt. Brevet siger ikke, at de to kan undværes.',
    nb: '{{rater}} om {{rated}} er utelatt. Brevet sier ikke at de to kan unnværes.',
    en: '{{rater}} about {{rated}} is left out. The letter does not say that the two can be done without.',
  },
  'practice.remark.no-core-task': {
    da: 'Kerneopgaven er ikke skrevet ind endnu.',
    nb: 'Kjerneoppgaven er ikke skrevet inn ennå.',
    en: 'The core task has not been written down yet.',
  },
  'practice.remark.has-core-task': {
    da: 'Kerneopgaven er sat.',
    nb: 'Kjerneoppgaven er satt.',
    en: 'The core task is settled.',
  },
  'practice.remark.no-purpose': {
    da: 'Formålet er ikke skrevet ind endnu.',
    nb: 'Formålet er ikke skrevet inn ennå.',
    en: 'The purpose has not been written down yet.',
  },
  'practice.remark.has-purpose': {
    da: 'Formålet er sat.',
    nb: 'Formålet er satt.',
    en: 'The purpose is settled.',
  },
  'practice.remark.import-right': {
    da: 'Runde {{round}}: {{stored}} svarpersoner, præcis som i arket.',
    nb: 'Runde {{round}}: {{stored}} respondenter, akkurat som i arket.',
    en: 'Round {{round}}: {{stored}} respondents, just what the sheet holds.',
  },
  'practice.remark.import-nothing': {
    da: 'Runde {{round}}: der er ingen svar endnu. Hent arket, der fulgte med brevet.',
    nb: 'Runde {{round}}: det er ingen svar ennå. Hent arket som fulgte med brevet.',
    en: 'Round {{round}}: no answers yet. Import the sheet that came with the letter.',
  },
  'practice.remark.import-too-many': {
    da: 'Runde {{round}}: {{stored}} svarpersoner, men {{expected}} hører med. I arket ligger også {{tests}} prøvesvar, {{duplicates}} der har svaret to gange, og {{incomplete}} der gik i stå.',
    nb: 'Runde {{round}}: {{stored}} respondenter, men {{expected}} hører med. I arket ligger også {{tests}} prøvesvar, {{duplicates}} som har svart to ganger, og {{incomplete}} som stoppet underveis.',
    en: 'Round {{round}}: {{stored}} respondents, but {{expected}} belong. The sheet also holds {{tests}} trial answers, {{duplicates}} who answered twice and {{incomplete}} who broke off.',
  },
  'practice.remark.import-too-few': {
    da: 'Runde {{round}}: {{stored}} svarpersoner, men arket indeholder {{expected}}. Se i regnskabet, hvilke rækker der blev sprunget over og hvorfor.',
    nb: 'Runde {{round}}: {{stored}} respondenter, men arket har {{expected}}. Se i regnskapet hvilke rader som ble hoppet over, og hvorfor.',
    en: 'Round {{round}}: {{stored}} respondents, but the sheet holds {{expected}}. See in the account which rows were skipped and why.',
  },
  'practice.remark.change-real': {
    da: '{{rater}} om {{rated}}: ja, {{difference}}. Intervallet holder 0 ude, også når der tages højde for, at mange relationer sammenlignes.',
    nb: '{{rater}} om {{rated}}: ja, {{difference}}. Intervallet holder 0 ute, også når man tar høyde for at mange relasjoner sammenlignes.',
    en: '{{rater}} about {{rated}}: yes, {{difference}}. The interval leaves 0 out, also allowing for many relations being compared.',
  },
  'practice.remark.change-noise': {
    da: '{{rater}} om {{rated}}: rigtigt, {{difference}} kan være tilfældigt.',
    nb: '{{rater}} om {{rated}}: riktig, {{difference}} kan være tilfeldig.',
    en: '{{rater}} about {{rated}}: right, {{difference}} may be chance.',
  },
  'practice.remark.change-not-real': {
    da: '{{rater}} om {{rated}}: {{difference}} er mere end tilfældigt. Se på intervallet, ikke på tallet alene.',
    nb: '{{rater}} om {{rated}}: {{difference}} er mer enn tilfeldig. Se på intervallet, ikke på tallet alene.',
    en: '{{rater}} about {{rated}}: {{difference}} is more than chance. Look at the interval, not at the number alone.',
  },
  'practice.remark.change-not-noise': {
    da: '{{rater}} om {{rated}}: {{difference}} ser ud af noget, men intervallet rummer 0. Det må ikke hedde en ændring.',
    nb: '{{rater}} om {{rated}}: {{difference}} ser ut som noe, men intervallet rommer 0. Det må ikke kalles en endring.',
    en: '{{rater}} about {{rated}}: {{difference}} looks like something, but the interval holds 0. It must not be called a change.',
  },
  'practice.remark.choose-more': {
    da: 'Vælg mindst to relationer.',
    nb: 'Velg minst to relasjoner.',
    en: 'Choose at least two relations.',
  },
  'practice.remark.choose-worth': {
    da: '{{a}} og {{b}} ({{mean}}): lav eller ensidig, så her er noget at tale om.',
    nb: '{{a}} og {{b}} ({{mean}}): lav eller ensidig, så her er det noe å snakke om.',
    en: '{{a}} and {{b}} ({{mean}}): low or one-sided, so there is something to talk about.',
  },
  'practice.remark.choose-strong': {
    da: '{{a}} og {{b}} ({{mean}}): her går det godt, set fra begge sider. Brug den som forbillede, og begynd et andet sted.',
    nb: '{{a}} og {{b}} ({{mean}}): her går det bra, sett fra begge sider. Bruk den som forbilde, og begynn et annet sted.',
    en: '{{a}} and {{b}} ({{mean}}): this goes well, seen from both sides. Use it as an example, and begin elsewhere.',
  },
  'practice.remark.question-blames': {
    da: '»{{question}}« kan høres som en anklage. Spørg til oplevelsen: Hvad genkender I? Hvornår lykkes det?',
    nb: '«{{question}}» kan høres som en anklage. Spør etter opplevelsen: Hva kjenner dere igjen? Når lykkes det?',
    en: '“{{question}}” may be heard as an accusation. Ask for the experience: what do you recognise? When does it work?',
  },
  'practice.remark.question-tells': {
    da: '»{{question}}« er et udsagn. Gør det til et åbent spørgsmål.',
    nb: '«{{question}}» er et utsagn. Gjør det til et åpent spørsmål.',
    en: '“{{question}}” is a statement. Turn it into an open question.',
  },
  'practice.remark.actions-more': {
    da: 'Handlinger i planen: {{count}}. Lav mindst to.',
    nb: 'Tiltak i planen: {{count}}. Lag minst to.',
    en: 'Actions in the plan: {{count}}. Make at least two.',
  },
  'practice.remark.actions-planned': {
    da: 'Handlinger i planen: {{count}}.',
    nb: 'Tiltak i planen: {{count}}.',
    en: 'Actions in the plan: {{count}}.',
  },
  'practice.remark.actions-no-relation': {
    da: 'Uden relation: {{count}}. Hvem er det mellem?',
    nb: 'Uten relasjon: {{count}}. Hvem er det mellom?',
    en: 'Without a relation: {{count}}. Between whom is it?',
  },
  'practice.remark.actions-no-owner': {
    da: 'Uden ansvarlig: {{count}}. Hvem tager den næste kontakt?',
    nb: 'Uten ansvarlig: {{count}}. Hvem tar neste kontakt?',
    en: 'Without an owner: {{count}}. Who takes the next step?',
  },
  'practice.remark.actions-no-due': {
    da: 'Uden dato: {{count}}. Hvornår ser I på det igen?',
    nb: 'Uten dato: {{count}}. Når ser dere på det igjen?',
    en: 'Without a date: {{count}}. When will you look at it again?',
  },
  'practice.remark.actions-no-sign': {
    da: 'Uden tegn på fremgang: {{count}}. Hvordan kan I se, at det går bedre?',
    nb: 'Uten tegn på framgang: {{count}}. Hvordan kan dere se at det går bedre?',
    en: 'Without a sign of progress: {{count}}. How can you see that it goes better?',
  },
  'practice.remark.report-written': {
    da: 'Rapporten er skrevet.',
    nb: 'Rapporten er skrevet.',
    en: 'The report has been written.',
  },
  'practice.remark.report-missing': {
    da: 'Rapporten er ikke skrevet endnu. Gem den som PDF under Aflever.',
    nb: 'Rapporten er ikke skrevet ennå. Lagre den som PDF under Lever.',
    en: 'The report has not been written yet. Save it as PDF under Deliver.',
  },
} as const satisfies Messages;
