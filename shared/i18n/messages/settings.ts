/** Texts of the settings. */
import type { Messages } from '../types.ts';

export const settingsMessages = {
  'settings.sections': { da: 'Afsnit', nb: 'Deler', en: 'Sections' },
  'settings.general': { da: 'Sprog og udseende', nb: 'Språk og utseende', en: 'Language and appearance' },
  'settings.storage': { da: 'Lager', nb: 'Lagring', en: 'Storage' },
  'settings.privacy': { da: 'Nye forløb', nb: 'Nye oppdrag', en: 'New engagements' },
  'settings.brands': { da: 'Profiler', nb: 'Profiler', en: 'Brands' },
  'settings.about': { da: 'Om og support', nb: 'Om og støtte', en: 'About and support' },
  'settings.theme-help': {
    da: 'Høj kontrast følger også systemets egen indstilling, når du vælger »som systemet«.',
    nb: 'Høy kontrast følger også systemets egen innstilling når du velger «som systemet».',
    en: 'High contrast follows the system’s own setting too when you choose “as the system”.',
  },
  'settings.storage-lead': {
    da: 'Forløbene ligger, hvor du selv gemmer dem. Her er, hvad Samspil desuden har på denne computer. Intet sendes nogen steder hen.',
    nb: 'Oppdragene ligger der du selv lagrer dem. Her er hva Samspil i tillegg har på denne maskinen. Ingenting sendes noe sted.',
    en: 'Engagements lie where you save them. This is what Samspil has on this computer besides. Nothing is sent anywhere.',
  },
  'settings.storage-what': { da: 'Hvad', nb: 'Hva', en: 'What' },
  'settings.storage-files': { da: 'Filer', nb: 'Filer', en: 'Files' },
  'settings.storage-size': { da: 'Størrelse', nb: 'Størrelse', en: 'Size' },
  'settings.storage-show': { da: 'Vis', nb: 'Vis', en: 'Show' },
  'settings.place.sessions': {
    da: 'Åbne forløb: arbejdskopier',
    nb: 'Åpne oppdrag: arbeidskopier',
    en: 'Open engagements: working copies',
  },
  'settings.place.backups': { da: 'Sikkerhedskopier', nb: 'Sikkerhetskopier', en: 'Backups' },
  'settings.place.logs': {
    da: 'Log uden navne og svar',
    nb: 'Logg uten navn og svar',
    en: 'Log without names and answers',
  },
  'settings.place.settings': {
    da: 'Indstillinger, læsninger og sammenligninger',
    nb: 'Innstillinger, lesinger og sammenligninger',
    en: 'Settings, readings and benchmarks',
  },
  'settings.show-place': {
    da: 'Vis {{place}} i mappe',
    nb: 'Vis {{place}} i mappe',
    en: 'Show {{place}} in its folder',
  },
  'settings.privacy-lead': {
    da: 'Grænserne gælder forløb, du opretter fra nu af. Et tal fra færre svar skjules, sammen med det, der ellers ville røbe det.',
    nb: 'Grensene gjelder oppdrag du oppretter fra nå av. Et tall fra færre svar skjules, sammen med det som ellers ville røpe det.',
    en: 'The limits apply to engagements you create from now on. A number from fewer answers is hidden, together with whatever would give it away.',
  },
  'settings.limit.minCell': {
    da: 'Færrest svar bag et tal',
    nb: 'Færrest svar bak et tall',
    en: 'Fewest answers behind a number',
  },
  'settings.limit.minGroup': {
    da: 'Færrest svar fra en gruppe',
    nb: 'Færrest svar fra en gruppe',
    en: 'Fewest answers from a group',
  },
  'settings.limit.minLeaderCell': {
    da: 'Færrest svar fra ledere',
    nb: 'Færrest svar fra ledere',
    en: 'Fewest answers from leaders',
  },
  'settings.limit.commentMin': {
    da: 'Færrest svar, før kommentarer vises',
    nb: 'Færrest svar før kommentarer vises',
    en: 'Fewest answers before comments are shown',
  },
  'settings.limit-own': { da: 'som spørgeskemaet', nb: 'som spørreskjemaet', en: 'as the questionnaire' },
  'settings.limit-reset': {
    da: 'Brug spørgeskemaets egne',
    nb: 'Bruk spørreskjemaets egne',
    en: 'Use the questionnaire’s own',
  },
  'settings.limits-kept': { da: 'Gemt.', nb: 'Lagret.', en: 'Saved.' },
  'settings.about-lead': {
    da: 'Samspil arbejder uden netværk og søger ikke selv efter nye udgaver. En ny udgave lægges oven på den gamle; forløb og indstillinger bliver.',
    nb: 'Samspil arbeider uten nettverk og ser ikke selv etter nye utgaver. En ny utgave installeres over den gamle; oppdrag og innstillinger blir.',
    en: 'Samspil works without a network and does not look for new versions. A new version is installed over the old one; engagements and settings stay.',
  },
  'settings.runtime': {
    da: 'Dokumentversion {{schema}} · {{runtime}}',
    nb: 'Dokumentversjon {{schema}} · {{runtime}}',
    en: 'Document version {{schema}} · {{runtime}}',
  },
  'settings.support': { da: 'Hjælp fra support', nb: 'Hjelp fra brukerstøtte', en: 'Help from support' },
  'settings.support-text': {
    da: 'Oplysningerne fortæller om computer, udgave og de seneste fejl. De indeholder ingen navne, ingen svar og ingen stier.',
    nb: 'Opplysningene forteller om maskin, utgave og de siste feilene. De inneholder ingen navn, ingen svar og ingen stier.',
    en: 'The information tells of the computer, the version and the latest faults. It holds no names, no answers and no paths.',
  },
  'settings.support-shown': { da: 'Det, der er kopieret', nb: 'Det som er kopiert', en: 'What was copied' },
  'settings.logs-show': { da: 'Vis logmappen', nb: 'Vis loggmappen', en: 'Show the log folder' },
  'settings.licences': { da: 'Licenser', nb: 'Lisenser', en: 'Licences' },
  'settings.licences-show': { da: 'Vis licenser', nb: 'Vis lisenser', en: 'Show licences' },
  'settings.licences-text': {
    da: 'Samspil er frit under MIT-licensen og bygger på andres frie arbejde.',
    nb: 'Samspil er fritt under MIT-lisensen og bygger på andres frie arbeid.',
    en: 'Samspil is free under the MIT licence and builds on the free work of others.',
  },
} as const satisfies Messages;
