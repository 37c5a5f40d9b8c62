/** Ground rules against blame (after Schein and Suchman: the lower the number, the greater the risk of shame and defence). */
import type { Messages } from '../../types.ts';

export const meetingRuleMessages = {
  'meeting.rules.kicker': { da: 'Spilleregler', nb: 'Spilleregler', en: 'Ground rules' },
  'meeting.rules.title': {
    da: 'Vi er nysgerrige på samarbejdet, ikke på skyld',
    nb: 'Vi er nysgjerrige på samarbeidet, ikke på skyld',
    en: 'We are curious about the collaboration, not about blame',
  },
  'meeting.rules.intro': {
    da: 'Tal om relationer kan røre ved stolthed og bekymring. Læs spillereglerne højt, og aftal dem, før tallene vises.',
    nb: 'Tall om relasjoner kan røre ved stolthet og bekymring. Les spillereglene høyt, og avtal dem før tallene vises.',
    en: 'Numbers on relations can touch pride and worry. Read the ground rules aloud and agree on them before the numbers are shown.',
  },
  'meeting.rules.1.short': {
    da: 'Vi taler om samarbejdet, ikke om personer',
    nb: 'Vi snakker om samarbeidet, ikke om personer',
    en: 'We talk about the collaboration, not about people',
  },
  'meeting.rules.1.text': {
    da: 'Et tal hører til mellem to grupper. Ingen af dem ejer det alene.',
    nb: 'Et tall hører hjemme mellom to grupper. Ingen av dem eier det alene.',
    en: 'A number belongs between two groups. Neither of them owns it alone.',
  },
  'meeting.rules.2.short': {
    da: 'Vi spørger, før vi forklarer',
    nb: 'Vi spør før vi forklarer',
    en: 'We ask before we explain',
  },
  'meeting.rules.2.text': {
    da: 'Den, der hører noget nyt, gengiver det, før der svares. Man behøver ikke være enig for at forstå.',
    nb: 'Den som hører noe nytt, gjengir det før noen svarer. Man trenger ikke være enig for å forstå.',
    en: 'Whoever hears something new says it back before answering. One need not agree in order to understand.',
  },
  'meeting.rules.3.short': {
    da: 'Vi gætter ikke på, hvem der har svaret hvad',
    nb: 'Vi gjetter ikke på hvem som har svart hva',
    en: 'We do not guess who answered what',
  },
  'meeting.rules.3.text': {
    da: 'Svarene er givet i fortrolighed. Hvad nogen vil fortælle om dem, bestemmer de selv.',
    nb: 'Svarene er gitt i fortrolighet. Hva noen vil fortelle om dem, bestemmer de selv.',
    en: 'The answers were given in confidence. What anyone wants to tell of them is up to them.',
  },
  'meeting.rules.4.short': {
    da: 'Et lavt tal er et godt sted at begynde',
    nb: 'Et lavt tall er et godt sted å begynne',
    en: 'A low number is a good place to begin',
  },
  'meeting.rules.4.text': {
    da: 'Jo lavere tallet er, jo mere omhu fortjener samtalen. Spørg til vilkår: tid, kendskab, rammer, mål.',
    nb: 'Jo lavere tallet er, desto mer omtanke fortjener samtalen. Spør etter vilkår: tid, kjennskap, rammer, mål.',
    en: 'The lower the number, the more care the conversation deserves. Ask about conditions: time, knowing each other, frames, goals.',
  },
  'meeting.rules.5.short': {
    da: 'Alle får ordet, og alle kan lade det gå videre',
    nb: 'Alle får ordet, og alle kan la det gå videre',
    en: 'Everyone gets the floor, and everyone may pass it on',
  },
  'meeting.rules.5.text': {
    da: 'Mødelederen holder tiden og turen. Høje stemmer venter lidt, stille stemmer inviteres ind.',
    nb: 'Møtelederen holder tiden og turen. Høye stemmer venter litt, stille stemmer inviteres inn.',
    en: 'Whoever leads keeps time and turns. Loud voices wait a little, quiet ones are invited in.',
  },
  'meeting.rules.6.short': {
    da: 'Vi slutter med det, vi selv vil gøre',
    nb: 'Vi slutter med det vi selv vil gjøre',
    en: 'We end with what we will do ourselves',
  },
  'meeting.rules.6.text': {
    da: 'Ønsker til andre bliver til aftaler med andre. Hver aftale har et navn og en dato.',
    nb: 'Ønsker til andre blir til avtaler med andre. Hver avtale har et navn og en dato.',
    en: 'Wishes to others become agreements with others. Every agreement has a name and a date.',
  },
} as const satisfies Messages;
