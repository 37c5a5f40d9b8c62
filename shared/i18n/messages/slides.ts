/** Texts of the slides for the feedback meeting. */
import type { Messages } from '../types.ts';
import { slideClosingMessages } from './slides/closing.ts';
import { slideNotesMessages } from './slides/notes.ts';

export const slideMessages = {
  ...slideClosingMessages,
  ...slideNotesMessages,
  'slides.subtitle': {
    da: 'Tilbagemelding og dialog om relationel kapacitet',
    nb: 'Tilbakemelding og dialog om relasjonell kapasitet',
    en: 'Feedback and dialogue on relational capacity',
  },
  'slides.format': {
    da: 'Slides gemmes som .pptx; {{file}} har en anden endelse. Giv filen endelsen .pptx, og prøv igen.',
    nb: 'Lysbilder lagres som .pptx; {{file}} har en annen endelse. Gi filen endelsen .pptx, og prøv igjen.',
    en: 'Slides are saved as .pptx; {{file}} has another ending. Give the file the ending .pptx and try again.',
  },
  'slides.hidden': {
    da: 'Skjult af hensyn til anonymitet: {{names}}',
    nb: 'Skjult av hensyn til anonymitet: {{names}}',
    en: 'Hidden for anonymity: {{names}}',
  },
  'slides.hidden.more': {
    da: 'Skjult af hensyn til anonymitet: {{names}} og {{count}} til',
    nb: 'Skjult av hensyn til anonymitet: {{names}} og {{count}} til',
    en: 'Hidden for anonymity: {{names}} and {{count}} more',
  },
  'slides.bars.summary': {
    da: 'Søjlediagram på skalaen {{min}}-{{max}}. {{title}}. {{lines}}.',
    nb: 'Søylediagram på skalaen {{min}}-{{max}}. {{title}}. {{lines}}.',
    en: 'Bar chart on the scale {{min}}-{{max}}. {{title}}. {{lines}}.',
  },

  'slides.purpose.kicker': { da: 'Derfor er vi her', nb: 'Derfor er vi her', en: 'Why we are here' },
  'slides.purpose.title': {
    da: 'Det er opgaven, vi er sammen om',
    nb: 'Det er oppgaven vi er sammen om',
    en: 'The task is what brings us together',
  },
  'slides.purpose.task-empty': {
    da: 'Skriv den fælles kerneopgave her, med jeres egne ord.',
    nb: 'Skriv den felles kjerneoppgaven her, med egne ord.',
    en: 'Write the shared core task here, in your own words.',
  },
  'slides.purpose.purpose-empty': {
    da: 'Skriv her, hvad I vil bruge kortlægningen til.',
    nb: 'Skriv her hva dere vil bruke kartleggingen til.',
    en: 'Write here what you want to use the survey for.',
  },
  'slides.purpose.question': {
    da: 'Hvad er det, vi kun kan lykkes med sammen?',
    nb: 'Hva er det vi bare kan lykkes med sammen?',
    en: 'What can we only succeed with together?',
  },

  'slides.guide.title': {
    da: 'Tallene åbner samtalen, de afslutter den ikke',
    nb: 'Tallene åpner samtalen, de avslutter den ikke',
    en: 'The numbers open the conversation, they do not close it',
  },
  'slides.guide.numbers': {
    da: 'Sådan læser vi tallene',
    nb: 'Slik leser vi tallene',
    en: 'How we read the numbers',
  },
  'slides.guide.rules': {
    da: 'Sådan taler vi sammen',
    nb: 'Slik snakker vi sammen',
    en: 'How we talk together',
  },
  'slides.guide.scale': {
    da: 'Skalaen går fra {{min}} til {{max}}: jo højere, jo stærkere opleves samarbejdet.',
    nb: 'Skalaen går fra {{min}} til {{max}}: jo høyere, desto sterkere oppleves samarbeidet.',
    en: 'The scale runs from {{min}} to {{max}}: the higher, the stronger the collaboration is experienced.',
  },
  'slides.guide.interval': {
    da: 'Små forskelle kan være tilfældige. Usikkerheden viser, hvor meget et tal kunne flytte sig.',
    nb: 'Små forskjeller kan være tilfeldige. Usikkerheten viser hvor mye et tall kunne flytte seg.',
    en: 'Small differences may be chance. The uncertainty shows how far a number could move.',
  },
  'slides.guide.hidden': {
    da: 'Et tal vises fra {{limit}} svar. Resten er skjult af hensyn til anonymitet.',
    nb: 'Et tall vises fra {{limit}} svar. Resten er skjult av hensyn til anonymitet.',
    en: 'A number is shown from {{limit}} answers. The rest is hidden for anonymity.',
  },

  'slides.people.chart': {
    da: 'Svarprocent i hver gruppe',
    nb: 'Svarprosent i hver gruppe',
    en: 'Response rate of each group',
  },
  'slides.people.few': {
    da: 'for få svar til at vise',
    nb: 'for få svar til å vise',
    en: 'too few answers to show',
  },
  'slides.people.groups_one': {
    da: '{{count}} gruppe er spurgt.',
    nb: '{{count}} gruppe er spurt.',
    en: '{{count}} group was asked.',
  },
  'slides.people.groups_other': {
    da: '{{count}} grupper er spurgt.',
    nb: '{{count}} grupper er spurt.',
    en: '{{count}} groups were asked.',
  },
  'slides.people.below': {
    da: 'Under {{limit}} svar, skjult af hensyn til anonymitet: {{names}}.',
    nb: 'Under {{limit}} svar, skjult av hensyn til anonymitet: {{names}}.',
    en: 'Fewer than {{limit}} answers, hidden for anonymity: {{names}}.',
  },
  'slides.people.reading': {
    da: 'Jo flere stemmer, jo sikrere tal. Hvis stemmer savner vi i rummet?',
    nb: 'Jo flere stemmer, desto sikrere tall. Hvilke stemmer savner vi i rommet?',
    en: 'The more voices, the surer the numbers. Whose voices do we miss in the room?',
  },

  'slides.network.kicker': {
    da: 'Netværket om opgaven',
    nb: 'Nettverket rundt oppgaven',
    en: 'The network around the task',
  },
  'slides.network.legend': {
    da: 'En pil går fra dem, der svarer, til dem, de svarer om: {{limit}} eller derover. Tynd streg: derunder.',
    nb: 'En pil går fra dem som svarer, til dem de svarer om: {{limit}} eller over. Tynn strek: under.',
    en: 'An arrow runs from those who answer to those they answer about: {{limit}} or above. Thin line: below.',
  },
  'slides.network.reading': {
    da: 'En tynd streg er ikke en fejl: måske har de to sjældent brug for hinanden.',
    nb: 'En tynn strek er ikke en feil: kanskje trenger de to sjelden hverandre.',
    en: 'A thin line is no fault: perhaps the two seldom need each other.',
  },
  'slides.network.unseen_one': {
    da: '{{count}} tal er skjult af hensyn til anonymitet.',
    nb: '{{count}} tall er skjult av hensyn til anonymitet.',
    en: '{{count}} number is hidden for anonymity.',
  },
  'slides.network.unseen_other': {
    da: '{{count}} tal er skjult af hensyn til anonymitet.',
    nb: '{{count}} tall er skjult av hensyn til anonymitet.',
    en: '{{count}} numbers are hidden for anonymity.',
  },
  'slides.network.most': {
    da: 'De {{count}} stærkeste par er tegnet.',
    nb: 'De {{count}} sterkeste parene er tegnet.',
    en: 'The {{count}} strongest pairs are drawn.',
  },
  'slides.network.question': {
    da: 'Hvilke streger er vigtigst for opgaven, og hvor ville én ny streg gøre en forskel?',
    nb: 'Hvilke streker er viktigst for oppgaven, og hvor ville én ny strek gjøre en forskjell?',
    en: 'Which lines matter most to the task, and where would one new line make a difference?',
  },

  'slides.layers.kicker': {
    da: 'Internt, på tværs og mellem niveauer',
    nb: 'Internt, på tvers og mellom nivåer',
    en: 'Within, between and across levels',
  },
  'slides.layers.title': {
    da: 'Internt opleves samarbejdet som {{within}}, på tværs som {{between}}',
    nb: 'Internt oppleves samarbeidet som {{within}}, på tvers som {{between}}',
    en: 'Collaboration is experienced as {{within}} within the groups, {{between}} across',
  },
  'slides.layers.line': {
    da: '{{layer}}: usikkerhed {{interval}}, relationer vist: {{shown}}.',
    nb: '{{layer}}: usikkerhet {{interval}}, relasjoner vist: {{shown}}.',
    en: '{{layer}}: uncertainty {{interval}}, relations shown: {{shown}}.',
  },

  'slides.groups.part': {
    da: 'Sådan oplever grupperne hinanden ({{part}} af {{parts}})',
    nb: 'Slik opplever gruppene hverandre ({{part}} av {{parts}})',
    en: 'How the groups experience each other ({{part}} of {{parts}})',
  },
  'slides.groups.reading': {
    da: 'To sider af samme sag: hvordan gruppen oplever de andre, og hvordan de andre oplever gruppen.',
    nb: 'To sider av samme sak: hvordan gruppen opplever de andre, og hvordan de andre opplever gruppen.',
    en: 'Two sides of one thing: how the group experiences the others, and how the others experience the group.',
  },
  'slides.groups.order': {
    da: 'Grupperne står i kortlægningens rækkefølge. Det er ikke en rangliste.',
    nb: 'Gruppene står i kartleggingens rekkefølge. Det er ikke en rangliste.',
    en: 'The groups stand in the order of the survey. This is not a ranking.',
  },
  'slides.groups.question': {
    da: 'Hvad genkender I i jeres egen gruppe, og hvad vil I gerne spørge de andre om?',
    nb: 'Hva kjenner dere igjen i egen gruppe, og hva vil dere gjerne spørre de andre om?',
    en: 'What do you recognise in your own group, and what would you like to ask the others?',
  },

  'slides.self.kicker': { da: 'Indefra og udefra', nb: 'Innenfra og utenfra', en: 'From inside and outside' },
  'slides.self.title_one': {
    da: 'Én gruppe ser sig selv anderledes, end de andre gør',
    nb: 'Én gruppe ser seg selv annerledes enn de andre gjør',
    en: 'One group sees itself differently from how others do',
  },
  'slides.self.title_other': {
    da: '{{count}} grupper ser sig selv anderledes, end de andre gør',
    nb: '{{count}} grupper ser seg selv annerledes enn de andre gjør',
    en: '{{count}} groups see themselves differently from how others do',
  },
  'slides.self.title.even': {
    da: 'Grupperne ser sig selv omtrent, som de andre ser dem',
    nb: 'Gruppene ser seg selv omtrent slik de andre ser dem',
    en: 'The groups see themselves much as the others see them',
  },
  'slides.self.title.hidden': {
    da: 'Blikket indefra og udefra kan ikke vises i denne måling',
    nb: 'Blikket innenfra og utenfra kan ikke vises i denne målingen',
    en: 'The views from inside and outside cannot be shown this time',
  },
  'slides.self.none': {
    da: 'Ingen gruppe har både et tal internt og et tal fra de andre, der kan vises. Enten er de skjult af hensyn til anonymitet, eller også er der ikke spurgt om egen gruppe.',
    nb: 'Ingen gruppe har både et tall internt og et tall fra de andre som kan vises. Enten er de skjult av hensyn til anonymitet, eller så er det ikke spurt om egen gruppe.',
    en: 'No group has both a number of its own and one from the others that can be shown. They are hidden for anonymity, or the survey did not ask about the own group.',
  },
  'slides.self.own': { da: 'Oplever sig selv', nb: 'Opplever seg selv', en: 'Experience themselves' },
  'slides.self.reading': {
    da: 'Mange oplever deres eget samarbejde stærkere, end andre gør. Det er menneskeligt og værd at være nysgerrig på.',
    nb: 'Mange opplever sitt eget samarbeid sterkere enn andre gjør. Det er menneskelig og verdt å være nysgjerrig på.',
    en: 'Many experience their own collaboration as stronger than others do. That is human, and worth being curious about.',
  },
  'slides.self.most': {
    da: 'De {{count}} grupper med størst forskel er vist.',
    nb: 'De {{count}} gruppene med størst forskjell er vist.',
    en: 'The {{count}} groups with the largest difference are shown.',
  },
  'slides.self.question': {
    da: 'Hvad ser vi selv, som de andre ikke ser, og omvendt?',
    nb: 'Hva ser vi selv som de andre ikke ser, og omvendt?',
    en: 'What do we see ourselves that others do not, and the other way round?',
  },

  'slides.pairs.title.none': {
    da: 'Ingen par ser meget forskelligt på deres samarbejde',
    nb: 'Ingen par ser svært ulikt på samarbeidet sitt',
    en: 'No pair sees its collaboration very differently',
  },
  'slides.pairs.none': {
    da: 'Hvor begge retninger kan vises, ligger de under {{limit}} fra hinanden. Det er et godt sted at begynde: de to sider taler om det samme.',
    nb: 'Der begge retninger kan vises, ligger de under {{limit}} fra hverandre. Det er et godt sted å begynne: de to sidene snakker om det samme.',
    en: 'Where both directions can be shown they lie less than {{limit}} apart. That is a good place to begin: both sides talk about the same thing.',
  },
  'slides.pairs.first': {
    da: 'Den første om den anden',
    nb: 'Den første om den andre',
    en: 'The first on the second',
  },
  'slides.pairs.second': {
    da: 'Den anden om den første',
    nb: 'Den andre om den første',
    en: 'The second on the first',
  },
  'slides.pairs.reading': {
    da: 'Par, hvor de to sider ligger mindst {{limit}} fra hinanden.',
    nb: 'Par der de to sidene ligger minst {{limit}} fra hverandre.',
    en: 'Pairs whose two sides lie at least {{limit}} apart.',
  },
} as const satisfies Messages;
