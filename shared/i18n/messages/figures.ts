/** Texts of the charts beside matrix and profile: network, gaps, positions, change, response. */
import type { Messages } from '../types.ts';

export const figureMessages = {
  'chart.interval': { da: '{{low}} til {{high}}', nb: '{{low}} til {{high}}', en: '{{low}} to {{high}}' },

  'chart.network.table': {
    da: 'Alle relationer på tværs',
    nb: 'Alle relasjoner på tvers',
    en: 'All relations across groups',
  },
  'chart.network.relation': { da: 'Relation', nb: 'Relasjon', en: 'Relation' },
  'chart.network.value': { da: 'Tal', nb: 'Tall', en: 'Number' },
  'chart.network.drawn': {
    da: 'Tegnet (fra {{cut}})',
    nb: 'Tegnet (fra {{cut}})',
    en: 'Drawn (from {{cut}})',
  },
  'chart.network.yes': { da: 'ja', nb: 'ja', en: 'yes' },
  'chart.network.no': { da: 'nej', nb: 'nei', en: 'no' },
  'chart.network.weak': { da: 'fra {{cut}}', nb: 'fra {{cut}}', en: 'from {{cut}}' },
  'chart.network.strong': { da: 'op til {{value}}', nb: 'opp til {{value}}', en: 'up to {{value}}' },
  'chart.network.within': {
    da: 'ring: samarbejdet i egen gruppe',
    nb: 'ring: samarbeidet i egen gruppe',
    en: 'ring: collaboration within the group',
  },
  'chart.network.note': {
    da: 'En pil går fra dem, der svarer, til dem, de svarer om. Relationer under {{cut}} tegnes ikke. Tal vises fra {{limit}} svar.',
    nb: 'En pil går fra dem som svarer, til dem de svarer om. Relasjoner under {{cut}} tegnes ikke. Tall vises fra {{limit}} svar.',
    en: 'An arrow runs from those who answer to those they answer about. Relations below {{cut}} are not drawn. Numbers are shown from {{limit}} answers.',
  },
  'chart.network.node': {
    da: '{{group}}, egen gruppe {{own}}; {{drawn}} af {{all}} relationer er tegnet',
    nb: '{{group}}, egen gruppe {{own}}; {{drawn}} av {{all}} relasjoner er tegnet',
    en: '{{group}}, own group {{own}}; {{drawn}} of {{all}} relations are drawn',
  },
  'chart.network.title.some_one': {
    da: '{{count}} af {{shown}} viste relationer ligger på {{cut}} eller derover',
    nb: '{{count}} av {{shown}} viste relasjoner ligger på {{cut}} eller høyere',
    en: '{{count}} of {{shown}} relations shown stands at {{cut}} or above',
  },
  'chart.network.title.some_other': {
    da: '{{count}} af {{shown}} viste relationer ligger på {{cut}} eller derover',
    nb: '{{count}} av {{shown}} viste relasjoner ligger på {{cut}} eller høyere',
    en: '{{count}} of {{shown}} relations shown stand at {{cut}} or above',
  },
  'chart.network.title.all': {
    da: 'Alle viste relationer ligger på {{cut}} eller derover',
    nb: 'Alle viste relasjoner ligger på {{cut}} eller høyere',
    en: 'All relations shown stand at {{cut}} or above',
  },
  'chart.network.title.none': {
    da: 'Ingen af de viste relationer når op på {{cut}}',
    nb: 'Ingen av de viste relasjonene når opp til {{cut}}',
    en: 'None of the relations shown reaches {{cut}}',
  },
  'chart.network.summary': {
    da: 'Netværkskort med {{groups}} grupper. Pile går fra dem, der svarer, til dem, de svarer om. Tegnede relationer, på {{cut}} eller derover: {{drawn}}.',
    nb: 'Nettverkskart med {{groups}} grupper. Piler går fra dem som svarer, til dem de svarer om. Tegnede relasjoner, på {{cut}} eller høyere: {{drawn}}.',
    en: 'Network map of {{groups}} groups. Arrows run from those who answer to those they answer about. Relations drawn, at {{cut}} or above: {{drawn}}.',
  },
  'chart.network.summary.strongest': {
    da: 'Stærkest er {{relation}} med {{value}}.',
    nb: 'Sterkest er {{relation}} med {{value}}.',
    en: 'The strongest is {{relation}} at {{value}}.',
  },
  'chart.network.summary.below_one': {
    da: '{{count}} relation ligger under grænsen og er ikke tegnet.',
    nb: '{{count}} relasjon ligger under grensen og er ikke tegnet.',
    en: '{{count}} relation is below the threshold and not drawn.',
  },
  'chart.network.summary.below_other': {
    da: '{{count}} relationer ligger under grænsen og er ikke tegnet.',
    nb: '{{count}} relasjoner ligger under grensen og er ikke tegnet.',
    en: '{{count}} relations are below the threshold and not drawn.',
  },

  'chart.gaps.pair': { da: 'Par', nb: 'Par', en: 'Pair' },
  'chart.gaps.group': { da: 'Gruppe', nb: 'Gruppe', en: 'Group' },
  'chart.gaps.first': {
    da: 'Den førstnævnte om den anden',
    nb: 'Den førstnevnte om den andre',
    en: 'The first named on the other',
  },
  'chart.gaps.second': {
    da: 'Den anden om den førstnævnte',
    nb: 'Den andre om den førstnevnte',
    en: 'The other on the first named',
  },
  'chart.gaps.difference': { da: 'Forskel', nb: 'Forskjell', en: 'Difference' },
  'chart.gaps.notable': {
    da: 'se her: forskel på {{limit}} eller mere',
    nb: 'se her: forskjell på {{limit}} eller mer',
    en: 'look here: a difference of {{limit}} or more',
  },
  'chart.gaps.of': {
    da: '{{label}}: forskellen',
    nb: '{{label}}: forskjellen',
    en: '{{label}}: the difference',
  },
  'chart.gaps.line': {
    da: '{{a}} om {{b}} {{there}}, {{b}} om {{a}} {{back}}; forskel {{difference}}',
    nb: '{{a}} om {{b}} {{there}}, {{b}} om {{a}} {{back}}; forskjell {{difference}}',
    en: '{{a}} on {{b}} {{there}}, {{b}} on {{a}} {{back}}; difference {{difference}}',
  },
  'chart.gaps.title.unclear': {
    da: 'Nogle par ser forskelligt på samarbejdet, men tallene er usikre',
    nb: 'Noen par ser ulikt på samarbeidet, men tallene er usikre',
    en: 'Some pairs see their collaboration differently, but the numbers are uncertain',
  },
  'chart.gaps.title.even': {
    da: 'Parrene ser nogenlunde ens på deres samarbejde',
    nb: 'Parene ser nokså likt på samarbeidet sitt',
    en: 'The pairs see their collaboration much alike',
  },
  'chart.gaps.title.hidden': {
    da: 'Parrenes tal er skjult af hensyn til anonymitet',
    nb: 'Parenes tall er skjult av hensyn til anonymitet',
    en: 'The numbers of the pairs are hidden for anonymity',
  },
  'chart.gaps.title.none': {
    da: 'Ingen par har svaret om hinanden',
    nb: 'Ingen par har svart om hverandre',
    en: 'No pair has answered about each other',
  },
  'chart.gaps.summary': {
    da: 'Begge sider af {{pairs}} par på samme skala, den største forskel først. Markerede forskelle: {{notable}}.',
    nb: 'Begge sider av {{pairs}} par på samme skala, den største forskjellen først. Markerte forskjeller: {{notable}}.',
    en: 'Both sides of each pair on one scale ({{pairs}} in all), the largest difference first. Differences marked: {{notable}}.',
  },
  'chart.gaps.table': {
    da: 'Parrenes to sider og forskellen mellem dem',
    nb: 'Parenes to sider og forskjellen mellom dem',
    en: 'Both sides of each pair and the difference between them',
  },
  'chart.gaps.note': {
    da: 'De {{shown}} største forskelle af {{all}} par. Tabellen viser alle.',
    nb: 'De {{shown}} største forskjellene av {{all}} par. Tabellen viser alle.',
    en: 'The {{shown}} largest differences of {{all}} pairs. The table shows all.',
  },

  'chart.self.own': {
    da: 'Gruppen om samarbejdet i egen gruppe',
    nb: 'Gruppen om samarbeidet i egen gruppe',
    en: 'The group on collaboration within it',
  },
  'chart.self.others': {
    da: 'De andre om gruppen',
    nb: 'De andre om gruppen',
    en: 'The others on the group',
  },
  'chart.self.own-of': {
    da: '{{group}} om egen gruppe',
    nb: '{{group}} om egen gruppe',
    en: '{{group}} on own group',
  },
  'chart.self.others-of': {
    da: 'De andre om {{group}}',
    nb: 'De andre om {{group}}',
    en: 'The others on {{group}}',
  },
  'chart.self.line': {
    da: '{{group}}: egen gruppe {{own}}, de andre om gruppen {{others}}; forskel {{difference}}',
    nb: '{{group}}: egen gruppe {{own}}, de andre om gruppen {{others}}; forskjell {{difference}}',
    en: '{{group}}: own group {{own}}, the others on the group {{others}}; difference {{difference}}',
  },
  'chart.self.title.higher': {
    da: 'De fleste grupper oplever deres indre samarbejde stærkere, end andre oplever dem',
    nb: 'De fleste grupper opplever sitt indre samarbeid som sterkere enn andre opplever dem',
    en: 'Most groups experience their own collaboration as stronger than others experience them',
  },
  'chart.self.title.varied': {
    da: 'Nogle grupper ser anderledes på sig selv, end andre ser på dem',
    nb: 'Noen grupper ser annerledes på seg selv enn andre ser på dem',
    en: 'Some groups see themselves differently from how others see them',
  },
  'chart.self.title.even': {
    da: 'Grupperne ser nogenlunde på sig selv, som andre ser på dem',
    nb: 'Gruppene ser på seg selv omtrent slik andre ser på dem',
    en: 'The groups see themselves much as others see them',
  },
  'chart.self.title.hidden': {
    da: 'Gruppernes eget og andres syn kan ikke vises sammen',
    nb: 'Gruppenes eget og andres syn kan ikke vises sammen',
    en: 'The groups’ own view and that of others cannot be shown together',
  },
  'chart.self.summary': {
    da: 'Gruppens tal om samarbejdet i egen gruppe ved siden af de andres tal om gruppen.',
    nb: 'Gruppens tall om samarbeidet i egen gruppe ved siden av de andres tall om gruppen.',
    en: 'Each group’s number on collaboration within it, beside the others’ number on the group.',
  },
  'chart.self.table': {
    da: 'Egen gruppe og de andres syn',
    nb: 'Egen gruppe og de andres syn',
    en: 'Own group and the others’ view',
  },
  'chart.self.note': {
    da: 'Det er almindeligt, at samarbejdet opleves stærkere indefra. Forskellen er et sted at begynde en samtale.',
    nb: 'Det er vanlig at samarbeidet oppleves som sterkere innenfra. Forskjellen er et sted å begynne en samtale.',
    en: 'It is common for collaboration to feel stronger from the inside. The difference is a place to begin a conversation.',
  },

  'chart.positions.leaders': { da: 'Ledere', nb: 'Ledere', en: 'Leaders' },
  'chart.positions.employees': { da: 'Medarbejdere', nb: 'Medarbeidere', en: 'Employees' },
  'chart.positions.all': { da: 'Alle grupper', nb: 'Alle grupper', en: 'All groups' },
  'chart.positions.together': { da: 'Samlet', nb: 'Samlet', en: 'Together' },
  'chart.positions.groups': { da: 'Gruppe for gruppe', nb: 'Gruppe for gruppe', en: 'Group by group' },
  'chart.positions.of': {
    da: '{{position}}: {{group}}',
    nb: '{{position}}: {{group}}',
    en: '{{position}}: {{group}}',
  },
  'chart.positions.line': {
    da: '{{group}}: ledere {{leaders}}, medarbejdere {{employees}}; forskel {{difference}}',
    nb: '{{group}}: ledere {{leaders}}, medarbeidere {{employees}}; forskjell {{difference}}',
    en: '{{group}}: leaders {{leaders}}, employees {{employees}}; difference {{difference}}',
  },
  'chart.positions.title.higher': {
    da: 'Lederne oplever samarbejdet på tværs stærkere end medarbejderne',
    nb: 'Lederne opplever samarbeidet på tvers som sterkere enn medarbeiderne',
    en: 'Leaders experience collaboration across groups as stronger than employees do',
  },
  'chart.positions.title.lower': {
    da: 'Medarbejderne oplever samarbejdet på tværs stærkere end lederne',
    nb: 'Medarbeiderne opplever samarbeidet på tvers som sterkere enn lederne',
    en: 'Employees experience collaboration across groups as stronger than leaders do',
  },
  'chart.positions.title.even': {
    da: 'Der er ingen sikker forskel på lederes og medarbejderes oplevelse',
    nb: 'Det er ingen sikker forskjell på lederes og medarbeideres opplevelse',
    en: 'There is no certain difference between leaders’ and employees’ experience',
  },
  'chart.positions.title.hidden': {
    da: 'Ledere og medarbejdere kan ikke vises hver for sig',
    nb: 'Ledere og medarbeidere kan ikke vises hver for seg',
    en: 'Leaders and employees cannot be shown apart',
  },
  'chart.positions.summary': {
    da: 'Ledere og medarbejdere om samarbejdet med de andre grupper, på samme skala.',
    nb: 'Ledere og medarbeidere om samarbeidet med de andre gruppene, på samme skala.',
    en: 'Leaders and employees on collaboration with the other groups, on one scale.',
  },
  'chart.positions.table': {
    da: 'Ledere og medarbejdere',
    nb: 'Ledere og medarbeidere',
    en: 'Leaders and employees',
  },
  'chart.positions.note': {
    da: 'En gruppe vises kun, hvor mindst {{limit}} ledere og {{limit}} medarbejdere har svaret.',
    nb: 'En gruppe vises bare der minst {{limit}} ledere og {{limit}} medarbeidere har svart.',
    en: 'A group is shown only where at least {{limit}} leaders and {{limit}} employees have answered.',
  },

  'chart.change.indices': { da: 'Samlet', nb: 'Samlet', en: 'Together' },
  'chart.change.parameters': {
    da: 'Parametre på tværs',
    nb: 'Parametere på tvers',
    en: 'Parameters across groups',
  },
  'chart.change.relations': { da: 'Relationer', nb: 'Relasjoner', en: 'Relations' },
  'chart.change.index.between': {
    da: 'På tværs af grupper',
    nb: 'På tvers av grupper',
    en: 'Between groups',
  },
  'chart.change.index.within': { da: 'Internt i grupperne', nb: 'Internt i gruppene', en: 'Within groups' },
  'chart.change.index.vertical': { da: 'Mellem niveauer', nb: 'Mellom nivåer', en: 'Between levels' },
  'chart.change.what': { da: 'Hvad', nb: 'Hva', en: 'What' },
  'chart.change.difference': { da: 'Ændring', nb: 'Endring', en: 'Change' },
  'chart.change.interval': { da: '95 %-interval', nb: '95 %-intervall', en: '95% interval' },
  'chart.change.said': { da: 'Hvad der kan siges', nb: 'Hva som kan sies', en: 'What may be said' },
  'chart.change.higher': { da: 'stærkere end sidst', nb: 'sterkere enn sist', en: 'stronger than last time' },
  'chart.change.lower': { da: 'svagere end sidst', nb: 'svakere enn sist', en: 'weaker than last time' },
  'chart.change.unclear': { da: 'ingen sikker ændring', nb: 'ingen sikker endring', en: 'no certain change' },
  'chart.change.plain': {
    da: 'forskel uden interval',
    nb: 'forskjell uten intervall',
    en: 'difference without an interval',
  },
  'chart.change.blank': {
    da: 'kan ikke sammenlignes',
    nb: 'kan ikke sammenlignes',
    en: 'cannot be compared',
  },
  'chart.change.line': {
    da: '{{label}}: {{difference}}, {{said}}',
    nb: '{{label}}: {{difference}}, {{said}}',
    en: '{{label}}: {{difference}}, {{said}}',
  },
  'chart.change.line-blank': {
    da: '{{label}}: {{said}}',
    nb: '{{label}}: {{said}}',
    en: '{{label}}: {{said}}',
  },
  'chart.change.note': {
    da: 'Stregen viser usikkerheden. En ændring kaldes kun sikker, når hele stregen ligger på samme side af 0, og ændringen ikke er ganske lille.',
    nb: 'Streken viser usikkerheten. En endring kalles bare sikker når hele streken ligger på samme side av 0, og endringen ikke er ganske liten.',
    en: 'The bar shows the uncertainty. A change is called certain only where the whole bar lies on one side of 0 and the change is not very small.',
  },
  'chart.change.note-some': {
    da: 'De {{shown}} tydeligste af {{all}} relationer; tabellen viser alle.',
    nb: 'De {{shown}} tydeligste av {{all}} relasjoner; tabellen viser alle.',
    en: 'The {{shown}} clearest of {{all}} relations; the table shows all.',
  },
  'chart.change.summary': {
    da: 'Ændringer fra runden før til denne, med deres intervaller.',
    nb: 'Endringer fra runden før til denne, med intervallene deres.',
    en: 'Changes from the round before to this one, with their intervals.',
  },
  'chart.change.table': {
    da: 'Ændringer siden runden før',
    nb: 'Endringer siden runden før',
    en: 'Changes since the round before',
  },
  'chart.change.title.none': {
    da: 'Der er ingen runde at sammenligne med',
    nb: 'Det er ingen runde å sammenligne med',
    en: 'There is no round to compare with',
  },
  'chart.change.title.other': {
    da: 'Runderne er målt med forskellige spørgsmål og kan ikke sammenlignes',
    nb: 'Rundene er målt med ulike spørsmål og kan ikke sammenlignes',
    en: 'The rounds were asked with different questions and cannot be compared',
  },
  'chart.change.title.blank': {
    da: 'Samarbejdet på tværs kan ikke sammenlignes med runden før',
    nb: 'Samarbeidet på tvers kan ikke sammenlignes med runden før',
    en: 'Collaboration across groups cannot be compared with the round before',
  },
  'chart.change.title.higher': {
    da: 'Samarbejdet på tværs opleves stærkere end i runden før',
    nb: 'Samarbeidet på tvers oppleves som sterkere enn i runden før',
    en: 'Collaboration across groups is experienced as stronger than in the round before',
  },
  'chart.change.title.lower': {
    da: 'Samarbejdet på tværs opleves svagere end i runden før',
    nb: 'Samarbeidet på tvers oppleves som svakere enn i runden før',
    en: 'Collaboration across groups is experienced as weaker than in the round before',
  },
  'chart.change.title.unclear': {
    da: 'Der er ingen sikker ændring på tværs siden runden før',
    nb: 'Det er ingen sikker endring på tvers siden runden før',
    en: 'There is no certain change across groups since the round before',
  },

  'chart.response.summary': {
    da: 'Hvor mange af de inviterede der har svaret, gruppe for gruppe.',
    nb: 'Hvor mange av de inviterte som har svart, gruppe for gruppe.',
    en: 'How many of those invited have answered, group by group.',
  },
  'chart.response.table': {
    da: 'Svar fra hver gruppe',
    nb: 'Svar fra hver gruppe',
    en: 'Answers from each group',
  },
  'chart.response.head': { da: 'Har svaret', nb: 'Har svart', en: 'Answered' },
  'chart.response.answered': { da: 'har svaret', nb: 'har svart', en: 'answered' },
  'chart.response.invited': { da: 'inviteret', nb: 'invitert', en: 'invited' },
  'chart.response.share': { da: 'svarprocent', nb: 'svarprosent', en: 'response rate' },
  'chart.response.unknown': { da: 'kendes ikke', nb: 'ikke kjent', en: 'not known' },
  'chart.response.fewer': { da: 'under {{limit}}', nb: 'under {{limit}}', en: 'under {{limit}}' },
  'chart.response.line': {
    da: '{{group}}: {{value}}',
    nb: '{{group}}: {{value}}',
    en: '{{group}}: {{value}}',
  },
  'chart.response.mark': {
    da: '{{share}}: under den læses gruppens tal med forsigtighed',
    nb: '{{share}}: under den leses gruppens tall med forsiktighet',
    en: '{{share}}: below it, read the group’s numbers with care',
  },
} as const satisfies Messages;
