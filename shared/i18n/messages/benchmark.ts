/** Texts of the benchmarks, in the window and on the command line. */
import type { Messages } from '../types.ts';

export const benchmarkMessages = {
  'benchmark.title': {
    da: 'Blandt dine egne forløb',
    nb: 'Blant dine egne oppdrag',
    en: 'Among your own engagements',
  },
  'benchmark.lead': {
    da: 'Sammenlignet med {{count}} andre forløb med samme instrument. Det siger, hvor forløbet ligger blandt dine egne, ikke hvad der er godt nok.',
    nb: 'Sammenlignet med {{count}} andre oppdrag med samme instrument. Det sier hvor oppdraget ligger blant dine egne, ikke hva som er godt nok.',
    en: 'Compared with {{count}} other engagements of the same instrument. It says where this one stands among your own, not what is good enough.',
  },
  'benchmark.empty': {
    da: 'Når {{needed}} andre forløb med samme instrument ligger i dit sammenligningsgrundlag, kan du se her, hvor et nyt ligger blandt dem.',
    nb: 'Når {{needed}} andre oppdrag med samme instrument ligger i sammenligningsgrunnlaget ditt, ser du her hvor et nytt ligger blant dem.',
    en: 'Once {{needed}} other engagements of the same instrument are in your benchmark library, you see here where a new one stands among them.',
  },
  'benchmark.count_one': {
    da: 'Der er {{count}} andet nu.',
    nb: 'Det er {{count}} annet nå.',
    en: 'There is {{count}} other now.',
  },
  'benchmark.count_other': {
    da: 'Der er {{count}} andre nu.',
    nb: 'Det er {{count}} andre nå.',
    en: 'There are {{count}} others now.',
  },
  'benchmark.kept': {
    da: 'Kun samlede tal, som kunden selv må se, gemmes på din computer: ingen navne på kunde, grupper eller personer.',
    nb: 'Bare samlede tall som kunden selv kan se, lagres på maskinen din: ingen navn på kunde, grupper eller personer.',
    en: 'Only aggregates that the client may see are kept, on your computer: no name of a client, group or person.',
  },
  'benchmark.consent': {
    da: 'Kunden har sagt ja til at indgå',
    nb: 'Kunden har sagt ja til å inngå',
    en: 'The client has agreed to be included',
  },
  'benchmark.consent-at': {
    da: 'Samtykket er noteret {{date}}. Slås det fra, tages forløbet ud igen.',
    nb: 'Samtykket er notert {{date}}. Slås det av, tas oppdraget ut igjen.',
    en: 'Consent was noted on {{date}}. Turning it off takes the engagement out again.',
  },
  'benchmark.consent-help': {
    da: 'Samtykket noteres i forløbet. Uden det lægges intet i sammenligningsgrundlaget.',
    nb: 'Samtykket noteres i oppdraget. Uten det legges ingenting i sammenligningsgrunnlaget.',
    en: 'Consent is noted in the engagement. Without it nothing enters the benchmark library.',
  },
  'benchmark.add': {
    da: 'Læg i sammenligningsgrundlaget',
    nb: 'Legg i sammenligningsgrunnlaget',
    en: 'Add to the benchmark library',
  },
  'benchmark.update': { da: 'Opdatér tallene', nb: 'Oppdater tallene', en: 'Update the numbers' },
  'benchmark.remove': { da: 'Tag ud igen', nb: 'Ta ut igjen', en: 'Take out again' },
  'benchmark.inside': {
    da: 'Forløbet ligger i dit sammenligningsgrundlag ({{year}}).',
    nb: 'Oppdraget ligger i sammenligningsgrunnlaget ditt ({{year}}).',
    en: 'The engagement is in your benchmark library ({{year}}).',
  },
  'benchmark.inside-other': {
    da: 'Forløbet ligger i dit sammenligningsgrundlag ({{year}}) med andre tal end dem, du ser her.',
    nb: 'Oppdraget ligger i sammenligningsgrunnlaget ditt ({{year}}) med andre tall enn dem du ser her.',
    en: 'The engagement is in your benchmark library ({{year}}) with numbers other than those you see here.',
  },
  'benchmark.nothing-to-add': {
    da: 'Runden har ingen tal, der må vises, og derfor intet at lægge i sammenligningsgrundlaget.',
    nb: 'Runden har ingen tall som kan vises, og derfor ingenting å legge i sammenligningsgrunnlaget.',
    en: 'The round has no numbers that may be shown, so there is nothing to add.',
  },
  'benchmark.retry': { da: 'Prøv igen', nb: 'Prøv igjen', en: 'Try again' },
  'benchmark.legend': {
    da: 'Prikken er dette forløb. Stregen går fra dit laveste til dit højeste, og det brede stykke rummer den midterste halvdel.',
    nb: 'Prikken er dette oppdraget. Streken går fra ditt laveste til ditt høyeste, og det brede stykket rommer den midterste halvdelen.',
    en: 'The dot is this engagement. The line runs from your lowest to your highest, and the broad part holds the middle half.',
  },
  'benchmark.table': {
    da: 'Pladsen, mål for mål',
    nb: 'Plassen, mål for mål',
    en: 'The place, measure by measure',
  },
  'benchmark.measure': { da: 'Mål', nb: 'Mål', en: 'Measure' },
  'benchmark.all': { da: 'Alle parametre', nb: 'Alle parametere', en: 'All parameters' },
  'benchmark.higher': {
    da: 'højere end {{lower}} af dine {{n}}',
    nb: 'høyere enn {{lower}} av dine {{n}}',
    en: 'higher than {{lower}} of your {{n}}',
  },
  'benchmark.higher-equal': {
    da: 'højere end {{lower}} af dine {{n}}, på højde med {{equal}}',
    nb: 'høyere enn {{lower}} av dine {{n}}, på høyde med {{equal}}',
    en: 'higher than {{lower}} of your {{n}}, level with {{equal}}',
  },
  'benchmark.equal': {
    da: 'på højde med {{equal}} af dine {{n}}, højere end ingen',
    nb: 'på høyde med {{equal}} av dine {{n}}, høyere enn ingen',
    en: 'level with {{equal}} of your {{n}}, higher than none',
  },
  'benchmark.highest': {
    da: 'højere end alle dine {{n}}',
    nb: 'høyere enn alle dine {{n}}',
    en: 'higher than all your {{n}}',
  },
  'benchmark.lowest': {
    da: 'lavere end alle dine {{n}}',
    nb: 'lavere enn alle dine {{n}}',
    en: 'lower than all your {{n}}',
  },
  'benchmark.level': {
    da: 'på højde med alle dine {{n}}',
    nb: 'på høyde med alle dine {{n}}',
    en: 'level with all your {{n}}',
  },
  'benchmark.summary': {
    da: '{{value}}. De andre ligger fra {{min}} til {{max}}, den midterste halvdel fra {{q1}} til {{q3}}.',
    nb: '{{value}}. De andre ligger fra {{min}} til {{max}}, den midterste halvdelen fra {{q1}} til {{q3}}.',
    en: '{{value}}. The others lie from {{min}} to {{max}}, the middle half from {{q1}} to {{q3}}.',
  },
  'reason.too-few-engagements': {
    da: 'der er for få andre forløb med samme instrument',
    nb: 'det er for få andre oppdrag med samme instrument',
    en: 'there are too few other engagements of the same instrument',
  },

  'cli.about.benchmark': {
    da: 'placerer et forløb blandt dine egne; med --consent og --add lægges det selv i sammenligningsgrundlaget',
    nb: 'plasserer et oppdrag blant dine egne; med --consent og --add legges det selv i sammenligningsgrunnlaget',
    en: 'places an engagement among your own; --consent and --add put it into the benchmark library itself',
  },
  'cli.usage.not-both': {
    da: '{{one}} og {{other}} kan ikke bruges sammen. Vælg én af dem.',
    nb: '{{one}} og {{other}} kan ikke brukes sammen. Velg én av dem.',
    en: '{{one}} and {{other}} cannot be used together. Choose one of them.',
  },
  'cli.benchmark.title': {
    da: '{{client}}: {{name}}, runde {{round}}. Blandt dine egne forløb, skala {{min}}-{{max}}',
    nb: '{{client}}: {{name}}, runde {{round}}. Blant dine egne oppdrag, skala {{min}}-{{max}}',
    en: '{{client}}: {{name}}, round {{round}}. Among your own engagements, scale {{min}}-{{max}}',
  },
  'cli.benchmark.added': {
    da: 'Forløbet er lagt i sammenligningsgrundlaget.',
    nb: 'Oppdraget er lagt i sammenligningsgrunnlaget.',
    en: 'The engagement has been put into the benchmark library.',
  },
  'cli.benchmark.unchanged': {
    da: 'Forløbet lå der allerede med de samme tal.',
    nb: 'Oppdraget lå der allerede med de samme tallene.',
    en: 'The engagement was there already with the same numbers.',
  },
  'cli.benchmark.removed': {
    da: 'Forløbet er taget ud af sammenligningsgrundlaget.',
    nb: 'Oppdraget er tatt ut av sammenligningsgrunnlaget.',
    en: 'The engagement has been taken out of the benchmark library.',
  },
  'cli.benchmark.not-there': {
    da: 'Forløbet lå ikke i sammenligningsgrundlaget.',
    nb: 'Oppdraget lå ikke i sammenligningsgrunnlaget.',
    en: 'The engagement was not in the benchmark library.',
  },
  'cli.benchmark.consent-given': {
    da: 'Samtykke: noteret {{date}}',
    nb: 'Samtykke: notert {{date}}',
    en: 'Consent: noted {{date}}',
  },
  'cli.benchmark.consent-withdrawn': {
    da: 'Samtykke: trukket tilbage {{date}}',
    nb: 'Samtykke: trukket tilbake {{date}}',
    en: 'Consent: withdrawn {{date}}',
  },
  'cli.benchmark.consent-none': {
    da: 'Samtykke: ikke noteret (brug --consent, når kunden har sagt ja)',
    nb: 'Samtykke: ikke notert (bruk --consent når kunden har sagt ja)',
    en: 'Consent: not noted (use --consent once the client has agreed)',
  },
  'cli.benchmark.inside': {
    da: 'I sammenligningsgrundlaget: ja ({{year}})',
    nb: 'I sammenligningsgrunnlaget: ja ({{year}})',
    en: 'In the benchmark library: yes ({{year}})',
  },
  'cli.benchmark.inside-other': {
    da: 'I sammenligningsgrundlaget: ja ({{year}}), med andre tal end dem her (brug --add for at opdatere)',
    nb: 'I sammenligningsgrunnlaget: ja ({{year}}), med andre tall enn dem her (bruk --add for å oppdatere)',
    en: 'In the benchmark library: yes ({{year}}), with numbers other than these (use --add to update)',
  },
  'cli.benchmark.outside': {
    da: 'I sammenligningsgrundlaget: nej',
    nb: 'I sammenligningsgrunnlaget: nei',
    en: 'In the benchmark library: no',
  },
  'cli.benchmark.value': { da: 'her', nb: 'her', en: 'here' },
  'cli.benchmark.place': { da: 'plads', nb: 'plass', en: 'place' },
  'cli.benchmark.min': { da: 'lavest', nb: 'lavest', en: 'lowest' },
  'cli.benchmark.q1': { da: 'nedre kvartil', nb: 'nedre kvartil', en: 'lower quartile' },
  'cli.benchmark.median': { da: 'median', nb: 'median', en: 'median' },
  'cli.benchmark.q3': { da: 'øvre kvartil', nb: 'øvre kvartil', en: 'upper quartile' },
  'cli.benchmark.max': { da: 'højest', nb: 'høyest', en: 'highest' },
  'cli.benchmark.library': {
    da: 'Hele sammenligningsgrundlaget',
    nb: 'Hele sammenligningsgrunnlaget',
    en: 'The whole benchmark library',
  },
  'cli.benchmark.instrument': { da: 'instrument', nb: 'instrument', en: 'instrument' },
  'cli.benchmark.engagements': { da: 'forløb', nb: 'oppdrag', en: 'engagements' },
  'cli.benchmark.years': { da: 'år', nb: 'år', en: 'years' },
  'cli.benchmark.layer': { da: '{{name}}: {{layer}}', nb: '{{name}}: {{layer}}', en: '{{name}}: {{layer}}' },
} as const satisfies Messages;
