/** Texts of the slides that compare and that close: positions, change, strengths, questions, agreements, method. */
import type { Messages } from '../../types.ts';

export const slideClosingMessages = {
  'slides.positions.kicker': {
    da: 'Ledere og medarbejdere',
    nb: 'Ledere og medarbeidere',
    en: 'Leaders and employees',
  },
  'slides.positions.title': {
    da: 'Ledere oplever samarbejdet som {{leaders}}, medarbejdere som {{employees}}',
    nb: 'Ledere opplever samarbeidet som {{leaders}}, medarbeidere som {{employees}}',
    en: 'Leaders experience the collaboration as {{leaders}}, employees as {{employees}}',
  },
  'slides.positions.title.groups': {
    da: 'Ledere og medarbejdere i de grupper, hvor begge kan vises',
    nb: 'Ledere og medarbeidere i gruppene der begge kan vises',
    en: 'Leaders and employees in the groups where both can be shown',
  },
  'slides.positions.all': { da: 'Alle grupper', nb: 'Alle grupper', en: 'All groups' },
  'slides.positions.leaders': { da: 'Ledere', nb: 'Ledere', en: 'Leaders' },
  'slides.positions.employees': { da: 'Medarbejdere', nb: 'Medarbeidere', en: 'Employees' },
  'slides.positions.reading': {
    da: 'Vises kun, hvor begge har mindst {{limit}} svar; resten er skjult af hensyn til anonymitet.',
    nb: 'Vises bare der begge har minst {{limit}} svar; resten er skjult av hensyn til anonymitet.',
    en: 'Shown only where both have at least {{limit}} answers; the rest is hidden for anonymity.',
  },
  'slides.positions.question': {
    da: 'Hvad ser man fra hverdagen, som man ikke ser fra ledelsen, og omvendt?',
    nb: 'Hva ser man fra hverdagen som man ikke ser fra ledelsen, og omvendt?',
    en: 'What does one see from daily work that one does not see from the lead, and the other way round?',
  },

  'slides.change.kicker': {
    da: 'Siden sidste måling',
    nb: 'Siden forrige måling',
    en: 'Since the last round',
  },
  'slides.change.title.higher': {
    da: 'Samarbejdet på tværs opleves stærkere end sidst',
    nb: 'Samarbeidet på tvers oppleves sterkere enn sist',
    en: 'Collaboration across groups is experienced as stronger than last time',
  },
  'slides.change.title.lower': {
    da: 'Samarbejdet på tværs opleves mindre stærkt end sidst',
    nb: 'Samarbeidet på tvers oppleves mindre sterkt enn sist',
    en: 'Collaboration across groups is experienced as less strong than last time',
  },
  'slides.change.title.unclear': {
    da: 'Ændringen siden sidst kan rummes i usikkerheden',
    nb: 'Endringen siden sist kan rommes i usikkerheten',
    en: 'The change since last time lies within the uncertainty',
  },
  'slides.change.title.blank': {
    da: 'Ændringen siden sidst kan ikke vises',
    nb: 'Endringen siden sist kan ikke vises',
    en: 'The change since last time cannot be shown',
  },
  'slides.change.overall': {
    da: 'Relationel kapacitet',
    nb: 'Relasjonell kapasitet',
    en: 'Relational capacity',
  },
  'slides.change.within': { da: 'Internt i grupperne', nb: 'Internt i gruppene', en: 'Within the groups' },
  'slides.change.between': { da: 'På tværs af grupper', nb: 'På tvers av grupper', en: 'Between groups' },
  'slides.change.vertical': {
    da: 'Mellem ledelsesniveauer',
    nb: 'Mellom ledernivåer',
    en: 'Between levels',
  },
  'slides.change.series': { da: 'Ændring', nb: 'Endring', en: 'Change' },
  'slides.change.value': {
    da: '{{value}} ({{low}} til {{high}})',
    nb: '{{value}} ({{low}} til {{high}})',
    en: '{{value}} ({{low}} to {{high}})',
  },
  'slides.change.note': {
    da: 'I parentes: usikkerheden. Går den fra minus til plus, kan ændringen være tilfældig.',
    nb: 'I parentes: usikkerheten. Går den fra minus til pluss, kan endringen være tilfeldig.',
    en: 'In brackets: the uncertainty. Where it runs from minus to plus, the change may be chance.',
  },
  'slides.change.none-clear': {
    da: 'Ingen enkelt relation har ændret sig ud over usikkerheden.',
    nb: 'Ingen enkelt relasjon har endret seg ut over usikkerheten.',
    en: 'No single relation has changed beyond the uncertainty.',
  },
  'slides.change.clear_one': {
    da: 'Én relation har ændret sig ud over usikkerheden:',
    nb: 'Én relasjon har endret seg ut over usikkerheten:',
    en: 'One relation has changed beyond the uncertainty:',
  },
  'slides.change.clear_other': {
    da: '{{count}} relationer har ændret sig ud over usikkerheden:',
    nb: '{{count}} relasjoner har endret seg ut over usikkerheten:',
    en: '{{count}} relations have changed beyond the uncertainty:',
  },
  'slides.change.hidden': {
    da: 'De to målinger har ikke nok viste relationer til fælles til at vise en ændring.',
    nb: 'De to målingene har ikke nok viste relasjoner felles til å vise en endring.',
    en: 'The two rounds do not share enough relations that can be shown to tell a change.',
  },
  'slides.change.question': {
    da: 'Hvad har vi gjort siden sidst, som kan mærkes, og hvad vil vi holde fast i?',
    nb: 'Hva har vi gjort siden sist som merkes, og hva vil vi holde fast i?',
    en: 'What have we done since last time that can be felt, and what will we hold on to?',
  },

  'slides.strengths.kicker': {
    da: 'Styrker og potentialer',
    nb: 'Styrker og potensial',
    en: 'Strengths and potential',
  },
  'slides.strengths.title': {
    da: 'Der er noget at bygge på og noget at tale om',
    nb: 'Det er noe å bygge på og noe å snakke om',
    en: 'There is something to build on and something to talk about',
  },
  'slides.strengths.title.even': {
    da: 'Samarbejdet opleves jævnt: spørg, hvad der bærer det',
    nb: 'Samarbeidet oppleves jevnt: spør hva som bærer det',
    en: 'Collaboration is experienced evenly: ask what carries it',
  },
  'slides.strengths.strong': {
    da: 'Her opleves det stærkest',
    nb: 'Her oppleves det sterkest',
    en: 'Experienced as strongest',
  },
  'slides.strengths.open': {
    da: 'Her er størst potentiale',
    nb: 'Her er størst potensial',
    en: 'Most potential',
  },
  'slides.strengths.parameter': {
    da: 'På tværs af grupperne: {{parameter}} ({{value}})',
    nb: 'På tvers av gruppene: {{parameter}} ({{value}})',
    en: 'Across groups: {{parameter}} ({{value}})',
  },
  'slides.strengths.gaps_one': {
    da: 'Ét par ser forskelligt på deres samarbejde',
    nb: 'Ett par ser ulikt på samarbeidet sitt',
    en: 'One pair sees its collaboration differently',
  },
  'slides.strengths.gaps_other': {
    da: '{{count}} par ser forskelligt på deres samarbejde',
    nb: '{{count}} par ser ulikt på samarbeidet sitt',
    en: '{{count}} pairs see their collaboration differently',
  },
  'slides.strengths.hidden': {
    da: 'Tallene er skjult af hensyn til anonymitet.',
    nb: 'Tallene er skjult av hensyn til anonymitet.',
    en: 'The numbers are hidden for anonymity.',
  },
  'slides.strengths.none': {
    da: 'Der er for få viste relationer til at fremhæve nogen.',
    nb: 'Det er for få viste relasjoner til å trekke fram noen.',
    en: 'Too few relations are shown to point any out.',
  },

  'slides.questions.title': {
    da: 'Hvad genkender I?',
    nb: 'Hva kjenner dere igjen?',
    en: 'What do you recognise?',
  },
  'slides.action.kicker': {
    da: 'Fra samtale til aftale',
    nb: 'Fra samtale til avtale',
    en: 'From talk to agreement',
  },
  'slides.action.title': {
    da: 'Det aftaler vi, og sådan kan vi se, at det virker',
    nb: 'Dette avtaler vi, og slik kan vi se at det virker',
    en: 'What we agree, and how we can see that it works',
  },
  'slides.method.instrument': {
    da: 'Spørgeskema: {{title}} ({{id}}, version {{version}}), skala {{min}}-{{max}}.',
    nb: 'Spørreskjema: {{title}} ({{id}}, versjon {{version}}), skala {{min}}-{{max}}.',
    en: 'Questionnaire: {{title}} ({{id}}, version {{version}}), scale {{min}}-{{max}}.',
  },
} as const satisfies Messages;
