/** Texts of the guides beside the method, and of the first start of a new version. */
import type { Messages } from '../types.ts';

export const guideMessages = {
  'menu.user-guide': { da: 'Brugerguide', nb: 'Brukerveiledning', en: 'User guide' },
  'menu.it-guide': { da: 'Til IT-afdelingen', nb: 'Til IT-avdelingen', en: 'For the IT department' },
  'guide.which': { da: 'Hvilken guide?', nb: 'Hvilken veiledning?', en: 'Which guide?' },
  'guide.name.method': { da: 'Metode', nb: 'Metode', en: 'Method' },
  'guide.name.user': { da: 'Brug', nb: 'Bruk', en: 'Use' },
  'guide.name.it': { da: 'IT', nb: 'IT', en: 'IT' },
  'version.new': {
    da: 'Samspil er en ny version. Dine forløb ligger, hvor du gemte dem. Ældre forløb føres frem, når du åbner dem, og gemmes først som sikkerhedskopi.',
    nb: 'Samspil er en ny versjon. Oppdragene dine ligger der du lagret dem. Eldre oppdrag føres fram når du åpner dem, og lagres først som sikkerhetskopi.',
    en: 'Samspil is a new version. Your engagements lie where you saved them. Older ones are moved forward when you open them, with a backup first.',
  },
  'version.read': { da: 'Læs mere', nb: 'Les mer', en: 'Read more' },
} as const satisfies Messages;
