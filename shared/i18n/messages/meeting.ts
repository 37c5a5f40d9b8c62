/** Texts of the meeting kit: agenda, questions and sheets. */
import type { Messages } from '../types.ts';
import { meetingRuleMessages } from './meeting/rules.ts';
import { meetingSheetMessages } from './meeting/sheets.ts';

export const meetingMessages = {
  ...meetingRuleMessages,
  ...meetingSheetMessages,
  'meeting.subtitle': {
    da: 'Mødepakke til tilbagemelding og dialog',
    nb: 'Møtepakke til tilbakemelding og dialog',
    en: 'Meeting kit for feedback and dialogue',
  },
  'meeting.length': { da: '{{minutes}} minutter', nb: '{{minutes}} minutter', en: '{{minutes}} minutes' },
  'meeting.minutes': { da: '{{minutes}} min.', nb: '{{minutes}} min.', en: '{{minutes}} min' },
  'meeting.format': {
    da: 'Mødepakken gemmes som .pdf eller .pptx; {{file}} har en anden endelse. Ret endelsen, og prøv igen.',
    nb: 'Møtepakken lagres som .pdf eller .pptx; {{file}} har en annen endelse. Rett endelsen, og prøv igjen.',
    en: 'The meeting kit is saved as .pdf or .pptx; {{file}} has another ending. Correct it and try again.',
  },
  'meeting.relation-unknown': {
    da: 'Der er ingen relation mellem {{a}} og {{b}} i forløbet. Vælg to forskellige grupper, som det kender: {{known}}.',
    nb: 'Det er ingen relasjon mellom {{a}} og {{b}} i oppdraget. Velg to ulike grupper som det kjenner: {{known}}.',
    en: 'The engagement has no relation between {{a}} and {{b}}. Choose two different groups that it knows: {{known}}.',
  },

  'meeting.agenda.kicker': { da: 'Dagsorden', nb: 'Agenda', en: 'Agenda' },
  'meeting.agenda.title': {
    da: 'Sådan bruger vi de {{minutes}} minutter',
    nb: 'Slik bruker vi de {{minutes}} minuttene',
    en: 'How we use the {{minutes}} minutes',
  },
  'meeting.agenda.aim': {
    da: 'Vi forlader mødet med en fælles forståelse af, hvad tallene fortæller, og med få aftaler, som nogen ejer.',
    nb: 'Vi går fra møtet med en felles forståelse av hva tallene forteller, og med få avtaler som noen eier.',
    en: 'We leave the meeting with a shared understanding of what the numbers tell, and with a few agreements that somebody owns.',
  },
  'meeting.agenda.time': { da: 'Tid', nb: 'Tid', en: 'Time' },
  'meeting.agenda.minutes': { da: 'Varighed', nb: 'Varighet', en: 'Length' },
  'meeting.agenda.part': { da: 'Punkt', nb: 'Punkt', en: 'Item' },
  'meeting.agenda.how': { da: 'Form', nb: 'Form', en: 'Form' },
  'meeting.before.title': { da: 'Før mødet', nb: 'Før møtet', en: 'Before the meeting' },
  'meeting.before.1': {
    da: 'Vis lederne deres gruppes tal et par dage før, så ingen møder dem første gang i plenum.',
    nb: 'Vis lederne tallene for gruppen deres et par dager før, så ingen møter dem første gang i plenum.',
    en: 'Show leaders the numbers of their group some days before, so that nobody meets them for the first time in plenary.',
  },
  'meeting.before.2': {
    da: 'Aftal, hvem der holder tiden og turen, og hvem der skriver aftalerne ned.',
    nb: 'Avtal hvem som holder tiden og turen, og hvem som skriver ned avtalene.',
    en: 'Agree who keeps time and turns, and who writes down the agreements.',
  },
  'meeting.before.3': {
    da: 'Hæng matricen op i stort format, og stil bordene, så grupperne sidder blandet.',
    nb: 'Heng opp matrisen i stort format, og sett bordene slik at gruppene sitter blandet.',
    en: 'Hang the matrix up large, and set the tables so that the groups sit mixed.',
  },

  'meeting.part.welcome': {
    da: 'Velkomst og opgaven',
    nb: 'Velkommen og oppgaven',
    en: 'Welcome and the task',
  },
  'meeting.part.reading': {
    da: 'Sådan læses tallene',
    nb: 'Slik leses tallene',
    en: 'How to read the numbers',
  },
  'meeting.part.recognise': {
    da: 'Hvad genkender I?',
    nb: 'Hva kjenner dere igjen?',
    en: 'What do you recognise?',
  },
  'meeting.part.pairs': {
    da: 'Samtaler mellem grupper',
    nb: 'Samtaler mellom grupper',
    en: 'Talks between groups',
  },
  'meeting.part.break': { da: 'Pause', nb: 'Pause', en: 'Break' },
  'meeting.part.journey': { da: 'Borgerens rejse', nb: 'Innbyggerens reise', en: 'The citizen’s journey' },
  'meeting.part.agree': { da: 'Aftaler', nb: 'Avtaler', en: 'Agreements' },
  'meeting.part.close': { da: 'Afrunding', nb: 'Avrunding', en: 'Closing' },
  'meeting.how.welcome': {
    da: 'Plenum. Lederen siger, hvad vi er sammen om, og hvad mødet skal føre til. Spilleregler.',
    nb: 'Plenum. Lederen sier hva vi er sammen om, og hva møtet skal føre til. Spilleregler.',
    en: 'Plenary. The leader says what we share and what the meeting is to lead to. Ground rules.',
  },
  'meeting.how.reading': {
    da: 'Plenum. Skala, usikkerhed, anonymitet; så overblikket i én sætning.',
    nb: 'Plenum. Skala, usikkerhet, anonymitet; så oversikten i én setning.',
    en: 'Plenary. Scale, uncertainty, anonymity; then the overview in one sentence.',
  },
  'meeting.how.recognise': {
    da: 'Først alene i to minutter, så i små blandede grupper. Hver gruppe melder én genkendelse og én undren.',
    nb: 'Først alene i to minutter, så i små blandede grupper. Hver gruppe melder én gjenkjennelse og én undring.',
    en: 'Alone for two minutes, then in small mixed groups. Each tells one thing it recognises and one it wonders about.',
  },
  'meeting.how.pairs': {
    da: 'To og to grupper: den ene fortæller, den anden lytter og gengiver; så byttes der. Vælg én ting, I vil prøve.',
    nb: 'To og to grupper: den ene forteller, den andre lytter og gjengir; så bytter dere. Velg én ting dere vil prøve.',
    en: 'Two groups at a time: one tells, the other listens and says it back; then swap. Choose one thing to try.',
  },
  'meeting.how.break': {
    da: 'Bland jer med nogen, I sjældent taler med.',
    nb: 'Bland dere med noen dere sjelden snakker med.',
    en: 'Mix with someone you seldom talk to.',
  },
  'meeting.how.journey': {
    da: 'Blandede grupper følger én borger gennem forløbet på arket og finder de steder, hvor vi er afhængige af hinanden.',
    nb: 'Blandede grupper følger én innbygger gjennom forløpet på arket og finner stedene der vi er avhengige av hverandre.',
    en: 'Mixed groups follow one citizen through the course on the sheet and find the places where we depend on each other.',
  },
  'meeting.how.agree': {
    da: 'Højst tre aftaler med navn, dato og et tegn på, at det virker. Skriv dem på arket.',
    nb: 'Høyst tre avtaler med navn, dato og et tegn på at det virker. Skriv dem på arket.',
    en: 'Three agreements at most, with a name, a date and a sign that it works. Write them on the sheet.',
  },
  'meeting.how.close': {
    da: 'En runde: hvad tager du med? Dato for, hvornår vi ser på aftalerne igen.',
    nb: 'En runde: hva tar du med deg? Dato for når vi ser på avtalene igjen.',
    en: 'A round: what do you take with you? A date to look at the agreements again.',
  },

  'meeting.question.expected': {
    da: 'Hvad havde I ventet, og hvad overrasker?',
    nb: 'Hva hadde dere ventet, og hva overrasker?',
    en: 'What did you expect, and what surprises you?',
  },
  'meeting.question.unsaid': {
    da: 'Hvad siger tallene ikke, som er vigtigt at få med?',
    nb: 'Hva sier tallene ikke som er viktig å få med?',
    en: 'What do the numbers not say that matters?',
  },
  'meeting.question.pair': {
    da: 'Hvornår har {{a}} og {{b}} lykkedes sammen, og hvad gjorde forskellen?',
    nb: 'Når har {{a}} og {{b}} lyktes sammen, og hva gjorde forskjellen?',
    en: 'When have {{a}} and {{b}} succeeded together, and what made the difference?',
  },
  'meeting.question.agree': {
    da: 'Hvad vil {{a}} og {{b}} prøve i de næste fire uger?',
    nb: 'Hva vil {{a}} og {{b}} prøve de neste fire ukene?',
    en: 'What will {{a}} and {{b}} try in the next four weeks?',
  },
  'meeting.question.example': {
    da: 'Fortæl om en dag, hvor {{parameter}} var der. Hvad så I, hvad gjorde I?',
    nb: 'Fortell om en dag der {{parameter}} var til stede. Hva så dere, hva gjorde dere?',
    en: 'Tell of a day when {{parameter}} was there. What did you see, what did you do?',
  },
  'meeting.question.barrier': {
    da: 'Hvad gør det sværere at samarbejde på tværs end internt: tid, afstand, kendskab eller rammer?',
    nb: 'Hva gjør det vanskeligere å samarbeide på tvers enn internt: tid, avstand, kjennskap eller rammer?',
    en: 'What makes it harder to collaborate across than within: time, distance, knowing each other, or conditions?',
  },
  'meeting.question.more': {
    da: 'Hvordan får vi mere af det, der allerede virker?',
    nb: 'Hvordan får vi mer av det som allerede virker?',
    en: 'How do we get more of what already works?',
  },
  'meeting.pair.title': {
    da: '{{a}} og {{b}}: samarbejdet set fra begge sider',
    nb: '{{a}} og {{b}}: samarbeidet sett fra begge sider',
    en: '{{a}} and {{b}}: the collaboration seen from both sides',
  },
  'meeting.parameter.title': {
    da: 'Størst potentiale på tværs: {{parameter}}',
    nb: 'Størst potensial på tvers: {{parameter}}',
    en: 'Most potential across groups: {{parameter}}',
  },
  'meeting.layers.title': {
    da: 'Samarbejdet opleves stærkere internt end på tværs',
    nb: 'Samarbeidet oppleves sterkere internt enn på tvers',
    en: 'Collaboration is experienced as stronger within than across',
  },
  'meeting.strength.title': {
    da: 'Her er noget at lære af',
    nb: 'Her er noe å lære av',
    en: 'Here is something to learn from',
  },
  'meeting.strength.text': {
    da: 'Det højeste tal på tværs: {{relation}} ({{value}}).',
    nb: 'Det høyeste tallet på tvers: {{relation}} ({{value}}).',
    en: 'The highest number across groups: {{relation}} ({{value}}).',
  },

  'meeting.close.kicker': { da: 'Afrunding', nb: 'Avrunding', en: 'Closing' },
  'meeting.close.title': {
    da: 'Hvad tager du med?',
    nb: 'Hva tar du med deg?',
    en: 'What do you take with you?',
  },
  'meeting.close.1': {
    da: 'Én ting, jeg har lært om en anden gruppe',
    nb: 'Én ting jeg har lært om en annen gruppe',
    en: 'One thing I have learned about another group',
  },
  'meeting.close.2': {
    da: 'Én ting, jeg selv vil prøve i morgen',
    nb: 'Én ting jeg selv vil prøve i morgen',
    en: 'One thing I will try myself tomorrow',
  },
  'meeting.close.3': {
    da: 'Hvornår ser vi på aftalerne igen?',
    nb: 'Når ser vi på avtalene igjen?',
    en: 'When do we look at the agreements again?',
  },
  'meeting.notes.cover': {
    da: 'Mødepakken følger dagsordenen. Slides med spørgsmål kan springes over; vælg dem, der passer til gruppen.',
    nb: 'Møtepakken følger agendaen. Lysbilder med spørsmål kan hoppes over; velg dem som passer til gruppen.',
    en: 'The kit follows the agenda. Slides with questions may be skipped; choose those that fit the group.',
  },
  'meeting.notes.agenda': {
    da: 'Hold tiderne, men lad en god samtale løbe færdig. Skær hellere et spørgsmål end aftalerne.',
    nb: 'Hold tidene, men la en god samtale løpe ferdig. Kutt heller et spørsmål enn avtalene.',
    en: 'Keep the times, but let a good conversation finish. Rather drop a question than the agreements.',
  },
  'meeting.notes.questions': {
    da: 'Stil ét spørgsmål ad gangen. To minutters stilhed giver flere stemmer.\nHvis nogen begynder at forsvare sig, så spørg til vilkår: Hvad gør det svært?',
    nb: 'Still ett spørsmål om gangen. To minutters stillhet gir flere stemmer.\nHvis noen begynner å forsvare seg, så spør etter vilkår: Hva gjør det vanskelig?',
    en: 'Ask one question at a time. Two minutes of silence bring out more voices.\nIf someone begins to defend themselves, ask about conditions: what makes it hard?',
  },
  'meeting.notes.close': {
    da: 'Læs aftalerne højt, og sæt datoen for opfølgning i kalenderen, før I går.',
    nb: 'Les avtalene høyt, og sett datoen for oppfølging i kalenderen før dere går.',
    en: 'Read the agreements aloud and put the follow-up date into the calendar before you leave.',
  },
} as const satisfies Messages;
