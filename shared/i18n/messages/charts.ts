/** Texts of the area "charts". */
import type { Messages } from '../types.ts';

export const chartMessages = {
  'chart.state.hidden': {
    da: 'skjult af hensyn til anonymitet',
    nb: 'skjult av hensyn til anonymitet',
    en: 'hidden for anonymity',
  },
  'chart.state.no-answers': {
    da: 'ingen gyldige svar',
    nb: 'ingen gyldige svar',
    en: 'no valid answers',
  },
  'chart.state.not-surveyed': { da: 'ikke adspurgt', nb: 'ikke spurt', en: 'not surveyed' },
  'chart.state.not-relevant': {
    da: 'ingen relevant relation',
    nb: 'ingen relevant relasjon',
    en: 'no relevant relation',
  },

  'chart.matrix.raters': { da: 'Hvem svarer', nb: 'Hvem svarer', en: 'Who answers' },
  'chart.matrix.rated': { da: 'om hvem', nb: 'om hvem', en: 'about whom' },
  'chart.matrix.row-mean': { da: 'Oplever andre', nb: 'Opplever andre', en: 'Experience others' },
  'chart.matrix.column-mean': {
    da: 'Opleves af andre',
    nb: 'Oppleves av andre',
    en: 'Experienced by others',
  },
  'chart.matrix.weak': { da: 'Svagt {{value}}', nb: 'Svakt {{value}}', en: 'Weak {{value}}' },
  'chart.matrix.strong': { da: '{{value}} Stærkt', nb: '{{value}} Sterkt', en: '{{value}} Strong' },
  'chart.matrix.own': { da: 'egen gruppe', nb: 'egen gruppe', en: 'own group' },
  'chart.matrix.note': {
    da: 'Skala {{min}}-{{max}}. Vises fra {{limit}} svar. {{response}}.',
    nb: 'Skala {{min}}-{{max}}. Vises fra {{limit}} svar. {{response}}.',
    en: 'Scale {{min}}-{{max}}. Shown from {{limit}} answers. {{response}}.',
  },
  'chart.response.rate': {
    da: '{{responded}} af {{invited}} har svaret ({{rate}})',
    nb: '{{responded}} av {{invited}} har svart ({{rate}})',
    en: '{{responded}} of {{invited}} have answered ({{rate}})',
  },
  'chart.response.count_one': {
    da: '{{count}} har svaret',
    nb: '{{count}} har svart',
    en: '{{count}} has answered',
  },
  'chart.response.count_other': {
    da: '{{count}} har svaret',
    nb: '{{count}} har svart',
    en: '{{count}} have answered',
  },

  'chart.matrix.title.gap': {
    da: '{{a}} og {{b}} ser forskelligt på deres samarbejde',
    nb: '{{a}} og {{b}} ser ulikt på samarbeidet sitt',
    en: '{{a}} and {{b}} see their collaboration differently',
  },
  'chart.matrix.title.varied': {
    da: 'Samarbejdet opleves forskelligt fra relation til relation',
    nb: 'Samarbeidet oppleves ulikt fra relasjon til relasjon',
    en: 'Collaboration is experienced differently from one relation to the next',
  },
  'chart.matrix.title.even': {
    da: 'Samarbejdet opleves nogenlunde ens på tværs af relationerne',
    nb: 'Samarbeidet oppleves nokså likt på tvers av relasjonene',
    en: 'Collaboration is experienced much alike across the relations',
  },
  'chart.matrix.title.hidden': {
    da: 'Tallene om samarbejdet på tværs er skjult af hensyn til anonymitet',
    nb: 'Tallene om samarbeidet på tvers er skjult av hensyn til anonymitet',
    en: 'The numbers on collaboration across groups are hidden for anonymity',
  },
  'chart.matrix.title.none': {
    da: 'Der er endnu ingen tal om samarbejdet på tværs',
    nb: 'Det finnes foreløpig ingen tall om samarbeidet på tvers',
    en: 'There are no numbers on collaboration across groups yet',
  },
  'chart.matrix.title.dimension': {
    da: '{{dimension}}: hvem oplever hvem',
    nb: '{{dimension}}: hvem opplever hvem',
    en: '{{dimension}}: who experiences whom',
  },
  'chart.matrix.summary': {
    da: 'Varmekort med {{groups}} grupper: rækkerne viser, hvem der svarer, kolonnerne hvem de svarer om.',
    nb: 'Varmekart med {{groups}} grupper: radene viser hvem som svarer, kolonnene hvem de svarer om.',
    en: 'Heat map of {{groups}} groups: rows show who answers, columns whom they answer about.',
  },
  'chart.matrix.summary.range': {
    da: 'På tværs går tallene fra {{low}} ({{lowName}}) til {{high}} ({{highName}}).',
    nb: 'På tvers går tallene fra {{low}} ({{lowName}}) til {{high}} ({{highName}}).',
    en: 'Across groups the numbers run from {{low}} ({{lowName}}) to {{high}} ({{highName}}).',
  },
  'chart.matrix.summary.hidden_one': {
    da: '{{count}} tal er skjult af hensyn til anonymitet.',
    nb: '{{count}} tall er skjult av hensyn til anonymitet.',
    en: '{{count}} number is hidden for anonymity.',
  },
  'chart.matrix.summary.hidden_other': {
    da: '{{count}} tal er skjult af hensyn til anonymitet.',
    nb: '{{count}} tall er skjult av hensyn til anonymitet.',
    en: '{{count}} numbers are hidden for anonymity.',
  },
  'chart.matrix.table': {
    da: 'Hvem oplever hvem: rækken svarer, kolonnen svares der om',
    nb: 'Hvem opplever hvem: raden svarer, kolonnen er det svart om',
    en: 'Who experiences whom: the row answers about the column',
  },
  'chart.relation': {
    da: '{{rater}} om {{rated}}',
    nb: '{{rater}} om {{rated}}',
    en: '{{rater}} on {{rated}}',
  },
  'chart.relation.own': {
    da: '{{rater}} om egen gruppe',
    nb: '{{rater}} om egen gruppe',
    en: '{{rater}} on own group',
  },
  'chart.cell.name': {
    da: '{{relation}}: {{value}}',
    nb: '{{relation}}: {{value}}',
    en: '{{relation}}: {{value}}',
  },
  'chart.cell.name.n_one': {
    da: '{{relation}}: {{value}} ({{count}} svar)',
    nb: '{{relation}}: {{value}} ({{count}} svar)',
    en: '{{relation}}: {{value}} ({{count}} answer)',
  },
  'chart.cell.name.n_other': {
    da: '{{relation}}: {{value}} ({{count}} svar)',
    nb: '{{relation}}: {{value}} ({{count}} svar)',
    en: '{{relation}}: {{value}} ({{count}} answers)',
  },
  'chart.mean.row.name': {
    da: '{{group}} oplever andre: {{value}}',
    nb: '{{group}} opplever andre: {{value}}',
    en: '{{group}} experience others: {{value}}',
  },
  'chart.mean.column.name': {
    da: '{{group}} opleves af andre: {{value}}',
    nb: '{{group}} oppleves av andre: {{value}}',
    en: '{{group}} as experienced by others: {{value}}',
  },

  'chart.profile.within': { da: 'Internt i gruppen', nb: 'Internt i gruppen', en: 'Within the group' },
  'chart.profile.between': { da: 'På tværs af grupper', nb: 'På tvers av grupper', en: 'Between groups' },
  'chart.profile.outgoing': {
    da: 'Sådan oplever {{group}} de andre',
    nb: 'Slik opplever {{group}} de andre',
    en: 'How {{group}} experience the others',
  },
  'chart.profile.incoming': {
    da: 'Sådan oplever de andre {{group}}',
    nb: 'Slik opplever de andre {{group}}',
    en: 'How the others experience {{group}}',
  },
  'chart.profile.parameter': { da: 'Parameter', nb: 'Parameter', en: 'Parameter' },
  'chart.profile.title.contrast': {
    da: 'På tværs opleves {{strong}} stærkest, og {{weak}} har størst potentiale',
    nb: 'På tvers oppleves {{strong}} sterkest, og {{weak}} har størst potensial',
    en: 'Across groups, {{strong}} is strongest and {{weak}} has the most potential',
  },
  'chart.profile.title.even': {
    da: 'Parametrene opleves nogenlunde ens på tværs af grupperne',
    nb: 'Parameterne oppleves nokså likt på tvers av gruppene',
    en: 'The parameters are experienced much alike across groups',
  },
  'chart.profile.title.hidden': {
    da: 'Parametrene kan ikke vises af hensyn til anonymitet',
    nb: 'Parameterne kan ikke vises av hensyn til anonymitet',
    en: 'The parameters cannot be shown, for anonymity',
  },
  'chart.profile.title.relation-gap': {
    da: '{{a}} og {{b}} ser mest forskelligt på {{dimension}}',
    nb: '{{a}} og {{b}} ser mest ulikt på {{dimension}}',
    en: '{{a}} and {{b}} differ most on {{dimension}}',
  },
  'chart.profile.title.relation': {
    da: 'Samarbejdet mellem {{a}} og {{b}}, parameter for parameter',
    nb: 'Samarbeidet mellom {{a}} og {{b}}, parameter for parameter',
    en: 'The collaboration between {{a}} and {{b}}, parameter by parameter',
  },
  'chart.profile.title.own': {
    da: '{{a}} om samarbejdet i egen gruppe',
    nb: '{{a}} om samarbeidet i egen gruppe',
    en: '{{a}} on collaboration in their own group',
  },
  'chart.profile.title.group': {
    da: '{{a}}, parameter for parameter',
    nb: '{{a}}, parameter for parameter',
    en: '{{a}}, parameter by parameter',
  },
  'chart.profile.summary': {
    da: 'Prikdiagram på skalaen {{min}}-{{max}} med en linje for hver parameter: {{lines}}.',
    nb: 'Prikkdiagram på skalaen {{min}}-{{max}} med en linje for hver parameter: {{lines}}.',
    en: 'Dot plot on the scale {{min}}-{{max}} with one line per parameter: {{lines}}.',
  },
  'chart.profile.table': {
    da: 'Gennemsnit for hver parameter',
    nb: 'Gjennomsnitt for hver parameter',
    en: 'Mean of each parameter',
  },
} as const satisfies Messages;
