/** Names of every number of a result, as headings. */
import type { Messages } from '../../types.ts';

export const explainNames = {
  'explain.name.cell.mean': {
    da: '{{rater}} om {{rated}}: gennemsnit',
    nb: '{{rater}} om {{rated}}: gjennomsnitt',
    en: '{{rater}} on {{rated}}: mean',
  },
  'explain.name.cell.n': {
    da: '{{rater}} om {{rated}}: antal svarpersoner',
    nb: '{{rater}} om {{rated}}: antall respondenter',
    en: '{{rater}} on {{rated}}: number of respondents',
  },
  'explain.name.cell.sd': {
    da: '{{rater}} om {{rated}}: spredning',
    nb: '{{rater}} om {{rated}}: standardavvik',
    en: '{{rater}} on {{rated}}: standard deviation',
  },
  'explain.name.cell.ci': {
    da: '{{rater}} om {{rated}}: 95 %-konfidensinterval',
    nb: '{{rater}} om {{rated}}: 95 %-konfidensintervall',
    en: '{{rater}} on {{rated}}: 95% confidence interval',
  },
  'explain.name.cell.coverage': {
    da: '{{rater}} om {{rated}}: dækning',
    nb: '{{rater}} om {{rated}}: dekning',
    en: '{{rater}} on {{rated}}: coverage',
  },
  'explain.name.dimensionCell.mean': {
    da: '{{rater}} om {{rated}}, {{dimension}}: gennemsnit',
    nb: '{{rater}} om {{rated}}, {{dimension}}: gjennomsnitt',
    en: '{{rater}} on {{rated}}, {{dimension}}: mean',
  },
  'explain.name.dimensionCell.n': {
    da: '{{rater}} om {{rated}}, {{dimension}}: antal svarpersoner',
    nb: '{{rater}} om {{rated}}, {{dimension}}: antall respondenter',
    en: '{{rater}} on {{rated}}, {{dimension}}: number of respondents',
  },
  'explain.name.dimensionCell.sd': {
    da: '{{rater}} om {{rated}}, {{dimension}}: spredning',
    nb: '{{rater}} om {{rated}}, {{dimension}}: standardavvik',
    en: '{{rater}} on {{rated}}, {{dimension}}: standard deviation',
  },
  'explain.name.subscaleCell.mean': {
    da: '{{rater}} om {{rated}}, delskalaen {{subscale}}: gennemsnit',
    nb: '{{rater}} om {{rated}}, delskalaen {{subscale}}: gjennomsnitt',
    en: '{{rater}} on {{rated}}, subscale {{subscale}}: mean',
  },
  'explain.name.index.overall': {
    da: 'Relationel kapacitet samlet',
    nb: 'Relasjonell kapasitet samlet',
    en: 'Relational capacity overall',
  },
  'explain.name.index.within': {
    da: 'Relationel kapacitet internt i grupperne',
    nb: 'Relasjonell kapasitet internt i gruppene',
    en: 'Relational capacity within groups',
  },
  'explain.name.index.between': {
    da: 'Relationel kapacitet på tværs af grupper',
    nb: 'Relasjonell kapasitet på tvers av grupper',
    en: 'Relational capacity between groups',
  },
  'explain.name.index.vertical': {
    da: 'Relationel kapacitet mellem niveauer',
    nb: 'Relasjonell kapasitet mellom nivåer',
    en: 'Relational capacity between levels',
  },
  'explain.name.index.allCells': {
    da: 'Relationel kapacitet i alle relationer',
    nb: 'Relasjonell kapasitet i alle relasjoner',
    en: 'Relational capacity in all relations',
  },
  'explain.name.index.ci': {
    da: 'Relationel kapacitet {{which}}: 95 %-interval',
    nb: 'Relasjonell kapasitet {{which}}: 95 %-intervall',
    en: 'Relational capacity {{which}}: 95% interval',
  },
  'explain.name.index.visibleCells': {
    da: 'Relationer, der kan vises {{which}}',
    nb: 'Relasjoner som kan vises {{which}}',
    en: 'Relations that can be shown {{which}}',
  },
  'explain.name.index.relevantCells': {
    da: 'Relationer, der er spurgt til {{which}}',
    nb: 'Relasjoner det er spurt om {{which}}',
    en: 'Relations that were asked about {{which}}',
  },
  'explain.name.index.resamples': {
    da: 'Stikprøver bag intervallet {{which}}',
    nb: 'Utvalg bak intervallet {{which}}',
    en: 'Resamples behind the interval {{which}}',
  },
  'explain.name.weighted.mean': {
    da: 'Relationel kapacitet {{which}}, hver svarperson vejer lige meget',
    nb: 'Relasjonell kapasitet {{which}}, hver respondent teller likt',
    en: 'Relational capacity {{which}}, every respondent counting once',
  },
  'explain.name.weighted.ci': {
    da: 'Relationel kapacitet {{which}}, hver svarperson vejer lige meget: 95 %-interval',
    nb: 'Relasjonell kapasitet {{which}}, hver respondent teller likt: 95 %-intervall',
    en: 'Relational capacity {{which}}, every respondent counting once: 95% interval',
  },
  'explain.name.dimension.mean': {
    da: '{{dimension}} {{which}}',
    nb: '{{dimension}} {{which}}',
    en: '{{dimension}} {{which}}',
  },
  'explain.name.subscale.mean': {
    da: 'Delskalaen {{subscale}} {{which}}',
    nb: 'Delskalaen {{subscale}} {{which}}',
    en: 'Subscale {{subscale}} {{which}}',
  },
  'explain.name.group.outgoing': {
    da: '{{group}}: hvordan gruppen oplever de andre',
    nb: '{{group}}: hvordan gruppen opplever de andre',
    en: '{{group}}: how the group experiences the others',
  },
  'explain.name.group.incoming': {
    da: '{{group}}: hvordan gruppen opleves af de andre',
    nb: '{{group}}: hvordan gruppen oppleves av de andre',
    en: '{{group}}: how the others experience the group',
  },
  'explain.name.group.own': {
    da: '{{group}}: egenvurdering',
    nb: '{{group}}: egenvurdering',
    en: '{{group}}: self-rating',
  },
  'explain.name.group.selfGap': {
    da: '{{group}}: egenvurdering mod de andres vurdering',
    nb: '{{group}}: egenvurdering mot de andres vurdering',
    en: '{{group}}: self-rating against rating by others',
  },
  'explain.name.group.selfGapCi': {
    da: '{{group}}: egenvurdering mod de andres vurdering, 95 %-interval',
    nb: '{{group}}: egenvurdering mot de andres vurdering, 95 %-intervall',
    en: '{{group}}: self-rating against rating by others, 95% interval',
  },
  'explain.name.group.ownVersusOthers': {
    da: '{{group}}: egen gruppe mod de andre, set indefra',
    nb: '{{group}}: egen gruppe mot de andre, sett innenfra',
    en: '{{group}}: own group against the others, as it sees them',
  },
  'explain.name.group.outgoingCells': {
    da: '{{group}}: synlige vurderinger af andre grupper',
    nb: '{{group}}: synlige vurderinger av andre grupper',
    en: '{{group}}: ratings of other groups that are shown',
  },
  'explain.name.group.incomingCells': {
    da: '{{group}}: synlige vurderinger fra andre grupper',
    nb: '{{group}}: synlige vurderinger fra andre grupper',
    en: '{{group}}: ratings by other groups that are shown',
  },
  'explain.name.pair.symmetric': {
    da: '{{rater}} og {{rated}}: den gensidige relation',
    nb: '{{rater}} og {{rated}}: den gjensidige relasjonen',
    en: '{{rater}} and {{rated}}: the mutual relation',
  },
  'explain.name.pair.gap': {
    da: '{{rater}} og {{rated}}: gensidighedsgab',
    nb: '{{rater}} og {{rated}}: gjensidighetsgap',
    en: '{{rater}} and {{rated}}: reciprocity gap',
  },
  'explain.name.pair.gapCi': {
    da: '{{rater}} og {{rated}}: gensidighedsgab, 95 %-interval',
    nb: '{{rater}} og {{rated}}: gjensidighetsgap, 95 %-intervall',
    en: '{{rater}} and {{rated}}: reciprocity gap, 95% interval',
  },
  'explain.name.pair.g': {
    da: '{{rater}} og {{rated}}: gabets effektstørrelse (Hedges g)',
    nb: '{{rater}} og {{rated}}: gapets effektstørrelse (Hedges g)',
    en: '{{rater}} and {{rated}}: effect size of the gap (Hedges’ g)',
  },
  'explain.name.pair.pAdjusted': {
    da: '{{rater}} og {{rated}}: p for gabet efter Holm',
    nb: '{{rater}} og {{rated}}: p for gapet etter Holm',
    en: '{{rater}} and {{rated}}: p of the gap after Holm',
  },
  'explain.name.position.mean': {
    da: 'Hvordan {{which}} oplever de andre grupper',
    nb: 'Hvordan {{which}} opplever de andre gruppene',
    en: 'How {{which}} experience the other groups',
  },
  'explain.name.position.n': {
    da: 'Antal {{which}} bag sammenligningen',
    nb: 'Antall {{which}} bak sammenligningen',
    en: 'Number of {{which}} behind the comparison',
  },
  'explain.name.position.gap': {
    da: 'Ledere mod medarbejdere: forskel',
    nb: 'Ledere mot medarbeidere: forskjell',
    en: 'Leaders against employees: difference',
  },
  'explain.name.position.gapCi': {
    da: 'Ledere mod medarbejdere: 95 %-interval',
    nb: 'Ledere mot medarbeidere: 95 %-intervall',
    en: 'Leaders against employees: 95% interval',
  },
  'explain.name.positionGroup.mean': {
    da: '{{group}}: hvordan {{which}} oplever de andre grupper',
    nb: '{{group}}: hvordan {{which}} opplever de andre gruppene',
    en: '{{group}}: how {{which}} experience the other groups',
  },
  'explain.name.positionGroup.n': {
    da: '{{group}}: antal {{which}} bag sammenligningen',
    nb: '{{group}}: antall {{which}} bak sammenligningen',
    en: '{{group}}: number of {{which}} behind the comparison',
  },
  'explain.name.positionGroup.gap': {
    da: '{{group}}: ledere mod medarbejdere, forskel',
    nb: '{{group}}: ledere mot medarbeidere, forskjell',
    en: '{{group}}: leaders against employees, difference',
  },
  'explain.name.positionGroup.gapCi': {
    da: '{{group}}: ledere mod medarbejdere, 95 %-interval',
    nb: '{{group}}: ledere mot medarbeidere, 95 %-intervall',
    en: '{{group}}: leaders against employees, 95% interval',
  },
  'explain.name.change.difference': {
    da: '{{rater}} om {{rated}}: ændring siden forrige måling',
    nb: '{{rater}} om {{rated}}: endring siden forrige måling',
    en: '{{rater}} on {{rated}}: change since the earlier round',
  },
  'explain.name.change.ci': {
    da: '{{rater}} om {{rated}}: ændringens 95 %-interval',
    nb: '{{rater}} om {{rated}}: endringens 95 %-intervall',
    en: '{{rater}} on {{rated}}: 95% interval of the change',
  },
  'explain.name.change.g': {
    da: '{{rater}} om {{rated}}: ændringens effektstørrelse (Hedges g)',
    nb: '{{rater}} om {{rated}}: endringens effektstørrelse (Hedges g)',
    en: '{{rater}} on {{rated}}: effect size of the change (Hedges’ g)',
  },
  'explain.name.change.p': {
    da: '{{rater}} om {{rated}}: p for ændringen',
    nb: '{{rater}} om {{rated}}: p for endringen',
    en: '{{rater}} on {{rated}}: p of the change',
  },
  'explain.name.change.pAdjusted': {
    da: '{{rater}} om {{rated}}: p for ændringen efter Holm',
    nb: '{{rater}} om {{rated}}: p for endringen etter Holm',
    en: '{{rater}} on {{rated}}: p of the change after Holm',
  },
  'explain.name.change.pairs': {
    da: '{{rater}} om {{rated}}: svarpersoner i begge målinger',
    nb: '{{rater}} om {{rated}}: respondenter i begge målingene',
    en: '{{rater}} on {{rated}}: respondents in both rounds',
  },
  'explain.name.change.dz': {
    da: '{{rater}} om {{rated}}: ændring i forhold til spredningen mellem personer (dz)',
    nb: '{{rater}} om {{rated}}: endring i forhold til spredningen mellom personer (dz)',
    en: '{{rater}} on {{rated}}: change against the spread of the changes (dz)',
  },
  'explain.name.changeIndex.difference': {
    da: 'Relationel kapacitet {{which}}: ændring siden forrige måling',
    nb: 'Relasjonell kapasitet {{which}}: endring siden forrige måling',
    en: 'Relational capacity {{which}}: change since the earlier round',
  },
  'explain.name.changeIndex.ci': {
    da: 'Relationel kapacitet {{which}}: ændringens 95 %-interval',
    nb: 'Relasjonell kapasitet {{which}}: endringens 95 %-intervall',
    en: 'Relational capacity {{which}}: 95% interval of the change',
  },
  'explain.name.changeIndex.g': {
    da: 'Relationel kapacitet {{which}}: ændringens effektstørrelse (Hedges g)',
    nb: 'Relasjonell kapasitet {{which}}: endringens effektstørrelse (Hedges g)',
    en: 'Relational capacity {{which}}: effect size of the change (Hedges’ g)',
  },
} as const satisfies Messages;
