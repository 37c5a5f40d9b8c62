/** Texts of the sheets that are written on at the meeting. */
import type { Messages } from '../../types.ts';

export const meetingSheetMessages = {
  'meeting.sheet.kicker': { da: 'Arbejdsark', nb: 'Arbeidsark', en: 'Worksheet' },
  'meeting.journey.title': {
    da: 'Borgerens rejse gennem vores samarbejde',
    nb: 'Innbyggerens reise gjennom samarbeidet vårt',
    en: 'The citizen’s journey through our collaboration',
  },
  'meeting.journey.intro': {
    da: 'Tænk på én borger (opdigtet eller uden navn). Skriv trin for trin, hvad der sker, og hvem der er afhængig af hvem.',
    nb: 'Tenk på én innbygger (oppdiktet eller uten navn). Skriv trinn for trinn hva som skjer, og hvem som er avhengig av hvem.',
    en: 'Think of one citizen (made up, or without a name). Write step by step what happens, and who depends on whom.',
  },
  'meeting.journey.step': { da: 'Hvad sker der?', nb: 'Hva skjer?', en: 'What happens?' },
  'meeting.journey.meets': {
    da: 'Hvem møder borgeren?',
    nb: 'Hvem møter innbyggeren?',
    en: 'Whom does the citizen meet?',
  },
  'meeting.journey.knows': { da: 'Hvem skal vide det?', nb: 'Hvem må vite det?', en: 'Who needs to know?' },
  'meeting.journey.works': { da: 'Hvad virker godt?', nb: 'Hva virker godt?', en: 'What works well?' },
  'meeting.journey.hard': {
    da: 'Hvor bliver det svært, og hvad kunne hjælpe?',
    nb: 'Hvor blir det vanskelig, og hva kunne hjelpe?',
    en: 'Where does it get hard, and what could help?',
  },
  'meeting.sprint.title': {
    da: 'Sprint: vi prøver noget af i nogle uger',
    nb: 'Sprint: vi prøver ut noe i noen uker',
    en: 'Sprint: we try something for some weeks',
  },
  'meeting.sprint.intro': {
    da: 'Vælg noget, der er lille nok til at begynde på i næste uge. Én ejer, én dato for, hvornår I ser på det sammen.',
    nb: 'Velg noe som er lite nok til å begynne på i neste uke. Én eier, én dato for når dere ser på det sammen.',
    en: 'Choose something small enough to begin next week. One owner, one date to look at it together.',
  },
  'meeting.sprint.try': { da: 'Det prøver vi', nb: 'Dette prøver vi', en: 'What we try' },
  'meeting.sprint.with': { da: 'Hvem er med?', nb: 'Hvem er med?', en: 'Who takes part?' },
  'meeting.sprint.from': { da: 'Begynder', nb: 'Begynner', en: 'Begins' },
  'meeting.sprint.back': { da: 'Vi ser på det', nb: 'Vi ser på det', en: 'We look back' },
  'meeting.sprint.learned': { da: 'Det lærte vi', nb: 'Dette lærte vi', en: 'What we learned' },
  'meeting.agreement.title': {
    da: 'Aftaler mellem os',
    nb: 'Avtaler mellom oss',
    en: 'Agreements between us',
  },
  'meeting.agreement.intro': {
    da: 'Få aftaler, som nogen ejer. Skriv, hvordan I vil kunne se, at det går bedre.',
    nb: 'Få avtaler som noen eier. Skriv hvordan dere vil kunne se at det går bedre.',
    en: 'A few agreements that somebody owns. Write how you will see that it goes better.',
  },
  'meeting.agreement.relation': { da: 'Relation', nb: 'Relasjon', en: 'Relation' },
  'meeting.agreement.what': { da: 'Det aftaler vi', nb: 'Dette avtaler vi', en: 'What we agree' },
  'meeting.agreement.owner': { da: 'Hvem ejer det?', nb: 'Hvem eier det?', en: 'Who owns it?' },
  'meeting.agreement.by': { da: 'Senest', nb: 'Senest', en: 'By when' },
  'meeting.agreement.sign': {
    da: 'Tegn på, at det virker',
    nb: 'Tegn på at det virker',
    en: 'A sign that it works',
  },
} as const satisfies Messages;
