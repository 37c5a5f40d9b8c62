/** Texts of the guide on screen and on the command line. */
import type { Messages } from '../types.ts';

export const learnGuideMessages = {
  'menu.method': { da: 'Metoden', nb: 'Metoden', en: 'The method' },
  'guide.search': { da: 'Søg i guiden', nb: 'Søk i veiledningen', en: 'Search the guide' },
  'guide.chapters': { da: 'Kapitler', nb: 'Kapitler', en: 'Chapters' },
  'guide.back': { da: 'Tilbage', nb: 'Tilbake', en: 'Back' },
  'guide.save': { da: 'Gem som PDF …', nb: 'Lagre som PDF …', en: 'Save as PDF …' },
  'guide.saved': { da: '{{file}} er gemt.', nb: '{{file}} er lagret.', en: '{{file}} has been saved.' },
  'guide.found_one': {
    da: '{{count}} sted om »{{query}}«',
    nb: '{{count}} sted om «{{query}}»',
    en: '{{count}} place about “{{query}}”',
  },
  'guide.found_other': {
    da: '{{count}} steder om »{{query}}«',
    nb: '{{count}} steder om «{{query}}»',
    en: '{{count}} places about “{{query}}”',
  },
  'guide.nothing': {
    da: 'Intet om »{{query}}«. Prøv et kortere ord.',
    nb: 'Ingenting om «{{query}}». Prøv et kortere ord.',
    en: 'Nothing about “{{query}}”. Try a shorter word.',
  },
  'guide.more': { da: 'Læs mere i guiden', nb: 'Les mer i veiledningen', en: 'Read more in the guide' },
  'guide.format': {
    da: '{{file}} kan ikke være en guide. Giv filen endelsen .pdf.',
    nb: '{{file}} kan ikke være en veiledning. Gi filen endelsen .pdf.',
    en: '{{file}} cannot be a guide. End its name in .pdf.',
  },
  'guide.missing': {
    da: 'Guiden »{{guide}}« findes ikke i denne udgave af Samspil. Vælg en af disse: {{known}}.',
    nb: 'Veiledningen «{{guide}}» finnes ikke i denne utgaven av Samspil. Velg en av disse: {{known}}.',
    en: 'This version of Samspil has no guide “{{guide}}”. Choose one of these: {{known}}.',
  },
  'cli.about.guide': {
    da: 'skriver en guide som PDF: metoden med ordliste og formler',
    nb: 'skriver en guide som PDF: metoden med ordliste og formler',
    en: 'writes a guide as PDF: the method with glossary and formulas',
  },
  'cli.guide.done': {
    da: 'Guide skrevet: {{file}} ({{pages}} sider)',
    nb: 'Guide skrevet: {{file}} ({{pages}} sider)',
    en: 'Guide written: {{file}} ({{pages}} pages)',
  },
} as const satisfies Messages;
