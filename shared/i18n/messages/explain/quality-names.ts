/** Names of the numbers about reliability, agreement, the network, response and privacy. */
import type { Messages } from '../../types.ts';

export const explainQualityNames = {
  'explain.name.reliability.n': {
    da: 'Fuldt besvarede rækker ({{which}})',
    nb: 'Fullt besvarte rader ({{which}})',
    en: 'Complete rows ({{which}})',
  },
  'explain.name.reliability.alpha': {
    da: 'Cronbachs alfa ({{which}})',
    nb: 'Cronbachs alfa ({{which}})',
    en: 'Cronbach’s alpha ({{which}})',
  },
  'explain.name.reliability.alphaStandardized': {
    da: 'Standardiseret alfa ({{which}})',
    nb: 'Standardisert alfa ({{which}})',
    en: 'Standardised alpha ({{which}})',
  },
  'explain.name.reliability.omega': {
    da: 'McDonalds omega ({{which}})',
    nb: 'McDonalds omega ({{which}})',
    en: 'McDonald’s omega ({{which}})',
  },
  'explain.name.reliability.alphaIfDeleted': {
    da: 'Alfa uden spørgsmålet {{item}} ({{which}})',
    nb: 'Alfa uten spørsmålet {{item}} ({{which}})',
    en: 'Alpha without item {{item}} ({{which}})',
  },
  'explain.name.reliability.itemRest': {
    da: 'Spørgsmålet {{item}} mod de øvrige ({{which}})',
    nb: 'Spørsmålet {{item}} mot de øvrige ({{which}})',
    en: 'Item {{item}} against the rest ({{which}})',
  },
  'explain.name.aggregation.groups': {
    da: 'Grupper i variansanalysen',
    nb: 'Grupper i variansanalysen',
    en: 'Groups in the analysis of variance',
  },
  'explain.name.aggregation.n': {
    da: 'Svarpersoner i variansanalysen',
    nb: 'Respondenter i variansanalysen',
    en: 'Respondents in the analysis of variance',
  },
  'explain.name.aggregation.meanGroupSize': {
    da: 'Gennemsnitlig gruppestørrelse',
    nb: 'Gjennomsnittlig gruppestørrelse',
    en: 'Mean group size',
  },
  'explain.name.aggregation.msb': {
    da: 'Varians mellem grupperne (MSB)',
    nb: 'Varians mellom gruppene (MSB)',
    en: 'Mean square between groups (MSB)',
  },
  'explain.name.aggregation.msw': {
    da: 'Varians inden for grupperne (MSW)',
    nb: 'Varians innenfor gruppene (MSW)',
    en: 'Mean square within groups (MSW)',
  },
  'explain.name.aggregation.f': { da: 'F-værdi', nb: 'F-verdi', en: 'F ratio' },
  'explain.name.aggregation.dfBetween': {
    da: 'Frihedsgrader mellem grupper',
    nb: 'Frihetsgrader mellom grupper',
    en: 'Degrees of freedom between groups',
  },
  'explain.name.aggregation.dfWithin': {
    da: 'Frihedsgrader inden for grupper',
    nb: 'Frihetsgrader innenfor grupper',
    en: 'Degrees of freedom within groups',
  },
  'explain.name.aggregation.p': {
    da: 'p for forskelle mellem grupperne',
    nb: 'p for forskjeller mellom gruppene',
    en: 'p of differences between groups',
  },
  'explain.name.aggregation.icc1': { da: 'ICC(1)', nb: 'ICC(1)', en: 'ICC(1)' },
  'explain.name.aggregation.icc2': { da: 'ICC(2)', nb: 'ICC(2)', en: 'ICC(2)' },
  'explain.name.agreement.rwg': {
    da: '{{rater}} om {{rated}}: enighed, rwg',
    nb: '{{rater}} om {{rated}}: samsvar, rwg',
    en: '{{rater}} on {{rated}}: agreement, rwg',
  },
  'explain.name.agreement.rwgJ': {
    da: '{{rater}} om {{rated}}: enighed, rwg(J)',
    nb: '{{rater}} om {{rated}}: samsvar, rwg(J)',
    en: '{{rater}} on {{rated}}: agreement, rwg(J)',
  },
  'explain.name.agreement.medianRwgJ': {
    da: 'Enighed i relationerne, median af rwg(J)',
    nb: 'Samsvar i relasjonene, median av rwg(J)',
    en: 'Agreement in the relations, median of rwg(J)',
  },
  'explain.name.network.cut': {
    da: 'Grænse for en stærk relation',
    nb: 'Grense for en sterk relasjon',
    en: 'Cut for a strong relation',
  },
  'explain.name.network.density': {
    da: 'Netværkets tæthed',
    nb: 'Nettverkets tetthet',
    en: 'Density of the network',
  },
  'explain.name.network.valuedDensity': {
    da: 'Netværkets gennemsnitlige styrke (0-100)',
    nb: 'Nettverkets gjennomsnittlige styrke (0-100)',
    en: 'Mean strength of the network (0-100)',
  },
  'explain.name.network.reciprocity': {
    da: 'Gensidighed',
    nb: 'Gjensidighet',
    en: 'Reciprocity',
  },
  'explain.name.network.weightedReciprocity': {
    da: 'Vægtet gensidighed',
    nb: 'Vektet gjensidighet',
    en: 'Weighted reciprocity',
  },
  'explain.name.network.inDegreeCentralisation': {
    da: 'Centralisering af indgående relationer',
    nb: 'Sentralisering av inngående relasjoner',
    en: 'In-degree centralisation',
  },
  'explain.name.network.relations': {
    da: 'Synlige relationer mellem grupper',
    nb: 'Synlige relasjoner mellom grupper',
    en: 'Relations between groups that are shown',
  },
  'explain.name.network.edges': {
    da: 'Stærke relationer',
    nb: 'Sterke relasjoner',
    en: 'Strong relations',
  },
  'explain.name.response.invited': { da: 'Inviterede i alt', nb: 'Inviterte i alt', en: 'Invited in all' },
  'explain.name.response.responded': {
    da: 'Svarpersoner i alt',
    nb: 'Respondenter i alt',
    en: 'Respondents in all',
  },
  'explain.name.response.rate': { da: 'Svarprocent', nb: 'Svarprosent', en: 'Response rate' },
  'explain.name.responseGroup.invited': {
    da: '{{group}}: inviterede',
    nb: '{{group}}: inviterte',
    en: '{{group}}: invited',
  },
  'explain.name.responseGroup.responded': {
    da: '{{group}}: svarpersoner',
    nb: '{{group}}: respondenter',
    en: '{{group}}: respondents',
  },
  'explain.name.responseGroup.rate': {
    da: '{{group}}: svarprocent',
    nb: '{{group}}: svarprosent',
    en: '{{group}}: response rate',
  },
  'explain.name.limit.minCell': {
    da: 'Anonymitetsgrænse for en relation',
    nb: 'Anonymitetsgrense for en relasjon',
    en: 'Anonymity limit of a relation',
  },
  'explain.name.limit.minGroup': {
    da: 'Anonymitetsgrænse for en gruppe',
    nb: 'Anonymitetsgrense for en gruppe',
    en: 'Anonymity limit of a group',
  },
  'explain.name.limit.minLeaderCell': {
    da: 'Anonymitetsgrænse for ledere og medarbejdere hver for sig',
    nb: 'Anonymitetsgrense for ledere og medarbeidere hver for seg',
    en: 'Anonymity limit of leaders and of employees',
  },
  'explain.name.scale.min': {
    da: 'Skalaens laveste værdi',
    nb: 'Skalaens laveste verdi',
    en: 'Lowest value of the scale',
  },
  'explain.name.scale.max': {
    da: 'Skalaens højeste værdi',
    nb: 'Skalaens høyeste verdi',
    en: 'Highest value of the scale',
  },
  'explain.name.audit.hiddenPrimary': {
    da: 'Relationer skjult, fordi for få har svaret',
    nb: 'Relasjoner skjult fordi for få har svart',
    en: 'Relations hidden because too few answered',
  },
  'explain.name.audit.hiddenSecondary': {
    da: 'Relationer skjult for at beskytte andre',
    nb: 'Relasjoner skjult for å beskytte andre',
    en: 'Relations hidden to protect others',
  },
  'explain.name.audit.recoverable': {
    da: 'Skjulte tal, der kan regnes ud',
    nb: 'Skjulte tall som kan regnes ut',
    en: 'Hidden numbers that can be worked out',
  },
  'explain.name.audit.tolerance': {
    da: 'Spillerum for et skjult tal',
    nb: 'Spillerom for et skjult tall',
    en: 'Room left for a hidden number',
  },
  'explain.name.audit.checked': {
    da: 'Skjulte tal, der er prøvet',
    nb: 'Skjulte tall som er prøvd',
    en: 'Hidden numbers that were tried',
  },
  'explain.name.audit.equations': {
    da: 'Ligninger, det viste giver',
    nb: 'Ligninger som det viste gir',
    en: 'Equations that what is shown gives',
  },
  'explain.name.audit.rounds': {
    da: 'Gange, der blev skjult mere',
    nb: 'Ganger det ble skjult mer',
    en: 'Times that more was hidden',
  },
  'explain.name.schema': {
    da: 'Udgave af resultatets form',
    nb: 'Utgave av resultatets form',
    en: 'Version of the form of the result',
  },
} as const satisfies Messages;
