/** Sentences of the rules that write findings, strengths, challenges and questions from the numbers. */
import type { Messages } from '../types.ts';

export const reportRuleMessages = {
  'rule.layers-apart': {
    da: 'Internt i grupperne opleves samarbejdet stærkere ({{within}}) end på tværs af grupper ({{between}}).',
    nb: 'Internt i gruppene oppleves samarbeidet sterkere ({{within}}) enn på tvers av grupper ({{between}}).',
    en: 'Within groups the collaboration is experienced as stronger ({{within}}) than between groups ({{between}}).',
  },
  'rule.layers-across': {
    da: 'På tværs af grupper opleves samarbejdet stærkere ({{between}}) end internt i grupperne ({{within}}).',
    nb: 'På tvers av grupper oppleves samarbeidet sterkere ({{between}}) enn internt i gruppene ({{within}}).',
    en: 'Between groups the collaboration is experienced as stronger ({{between}}) than within them ({{within}}).',
  },
  'rule.clear-gap': {
    da: '{{a}} og {{b}} ser forskelligt på samarbejdet: {{a}} oplever det som {{low}}, {{b}} som {{high}}. Forskellen er større end usikkerheden i målingen.',
    nb: '{{a}} og {{b}} ser ulikt på samarbeidet: {{a}} opplever det som {{low}}, {{b}} som {{high}}. Forskjellen er større enn usikkerheten i målingen.',
    en: '{{a}} and {{b}} see their collaboration differently: {{a}} experience it as {{low}}, {{b}} as {{high}}. The difference is larger than the uncertainty of the survey.',
  },
  'rule.open-gap': {
    da: '{{a}} oplever samarbejdet med {{b}} som {{low}}, mens {{b}} oplever det som {{high}}. Forskellen kan rummes i usikkerheden, så tal om den, før I konkluderer.',
    nb: '{{a}} opplever samarbeidet med {{b}} som {{low}}, mens {{b}} opplever det som {{high}}. Forskjellen kan rommes i usikkerheten, så snakk om den før dere konkluderer.',
    en: '{{a}} experience the collaboration with {{b}} as {{low}}, while {{b}} experience it as {{high}}. The difference may lie within the uncertainty, so talk about it before you conclude.',
  },
  'rule.index-higher': {
    da: 'Siden sidste måling er tallet på tværs gået fra {{before}} til {{now}} ({{low}} til {{high}}). Ændringen er større end usikkerheden.',
    nb: 'Siden forrige måling har tallet på tvers gått fra {{before}} til {{now}} ({{low}} til {{high}}). Endringen er større enn usikkerheten.',
    en: 'Since the previous round the number between groups has gone from {{before}} to {{now}} ({{low}} to {{high}}). The change is larger than the uncertainty.',
  },
  'rule.index-lower': {
    da: 'Siden sidste måling er tallet på tværs gået fra {{before}} til {{now}} ({{low}} til {{high}}). Ændringen er større end usikkerheden.',
    nb: 'Siden forrige måling har tallet på tvers gått fra {{before}} til {{now}} ({{low}} til {{high}}). Endringen er større enn usikkerheten.',
    en: 'Since the previous round the number between groups has gone from {{before}} to {{now}} ({{low}} to {{high}}). The change is larger than the uncertainty.',
  },
  'rule.index-unclear': {
    da: 'I sidste måling var tallet på tværs {{before}}, nu er det {{now}}. Ændringen kan rummes i usikkerheden ({{low}} til {{high}}).',
    nb: 'I forrige måling var tallet på tvers {{before}}, nå er det {{now}}. Endringen kan rommes i usikkerheten ({{low}} til {{high}}).',
    en: 'In the previous round the number between groups was {{before}}; now it is {{now}}. The change may lie within the uncertainty ({{low}} to {{high}}).',
  },
  'rule.low-response': {
    da: '{{rate}} har svaret ({{responded}} af {{invited}}). Læs tallene som et fingerpeg, og spørg dem, der ikke har svaret.',
    nb: '{{rate}} har svart ({{responded}} av {{invited}}). Les tallene som en pekepinn, og spør dem som ikke har svart.',
    en: '{{rate}} have answered ({{responded}} of {{invited}}). Read the numbers as a pointer, and ask those who have not answered.',
  },
  'rule.strong-relation': {
    da: '{{a}} oplever samarbejdet med {{b}} som stærkt ({{value}}).',
    nb: '{{a}} opplever samarbeidet med {{b}} som sterkt ({{value}}).',
    en: '{{a}} experience the collaboration with {{b}} as strong ({{value}}).',
  },
  'rule.strong-parameter': {
    da: 'På tværs af grupperne er {{strong}} stærkest ({{high}}).',
    nb: 'På tvers av gruppene er {{strong}} sterkest ({{high}}).',
    en: 'Between groups, {{strong}} is strongest ({{high}}).',
  },
  'rule.strong-within': {
    da: 'Samarbejdet internt i grupperne er et solidt fundament ({{within}}).',
    nb: 'Samarbeidet internt i gruppene er et solid fundament ({{within}}).',
    en: 'The collaboration within groups is a solid foundation ({{within}}).',
  },
  'rule.mutual': {
    da: '{{share}} af de stærke relationer er stærke begge veje.',
    nb: '{{share}} av de sterke relasjonene er sterke begge veier.',
    en: '{{share}} of the strong relations are strong both ways.',
  },
  'rule.many-strong': {
    da: '{{count}} af {{relations}} relationer på tværs opleves som mindst {{cut}}.',
    nb: '{{count}} av {{relations}} relasjoner på tvers oppleves som minst {{cut}}.',
    en: '{{count}} of {{relations}} relations between groups are experienced as at least {{cut}}.',
  },
  'rule.relations-higher': {
    da: 'Siden sidst er relationer blevet stærkere ud over usikkerheden: {{count}} i alt, mest {{relation}} (+{{difference}}).',
    nb: 'Siden sist er relasjoner blitt sterkere ut over usikkerheten: {{count}} i alt, mest {{relation}} (+{{difference}}).',
    en: 'Since last time, relations have become stronger beyond the uncertainty: {{count}} in all, most of all {{relation}} (+{{difference}}).',
  },
  'rule.weak-relation': {
    da: 'Størst potentiale er der i samarbejdet, som {{a}} oplever det med {{b}} ({{value}}).',
    nb: 'Størst potensial er det i samarbeidet slik {{a}} opplever det med {{b}} ({{value}}).',
    en: 'The most potential lies in the collaboration as {{a}} experience it with {{b}} ({{value}}).',
  },
  'rule.weak-parameter': {
    da: 'På tværs har {{weak}} størst potentiale ({{low}}).',
    nb: 'På tvers har {{weak}} størst potensial ({{low}}).',
    en: 'Between groups, {{weak}} has the most potential ({{low}}).',
  },
  'rule.gap-talk': {
    da: 'Par, der ser forskelligt på deres samarbejde: {{count}}. Tydeligst er forskellen mellem {{a}} og {{b}} ({{difference}}).',
    nb: 'Par som ser ulikt på samarbeidet sitt: {{count}}. Tydeligst er forskjellen mellom {{a}} og {{b}} ({{difference}}).',
    en: 'Pairs that see their collaboration differently: {{count}}. The difference is clearest between {{a}} and {{b}} ({{difference}}).',
  },
  'rule.one-sided': {
    da: 'Af de relationer, der opleves som mindst {{cut}}, er {{share}} stærke begge veje; resten opleves kun sådan fra den ene side.',
    nb: 'Av relasjonene som oppleves som minst {{cut}}, er {{share}} sterke begge veier; resten oppleves bare slik fra den ene siden.',
    en: 'Of the relations experienced as at least {{cut}}, {{share}} are strong both ways; the rest are so from one side only.',
  },
  'rule.own-above': {
    da: '{{group}} oplever samarbejdet i egen gruppe som {{own}}, de andre møder det som {{others}}. Det er værd at undersøge, hvad de andre ikke ser.',
    nb: '{{group}} opplever samarbeidet i egen gruppe som {{own}}, de andre møter det som {{others}}. Det er verdt å undersøke hva de andre ikke ser.',
    en: '{{group}} experience their own collaboration as {{own}}; the others meet it as {{others}}. It is worth exploring what the others do not see.',
  },
  'rule.own-below': {
    da: '{{group}} oplever samarbejdet i egen gruppe som {{own}}, de andre møder det som {{others}}. De andre ser noget, som gruppen kan glæde sig over.',
    nb: '{{group}} opplever samarbeidet i egen gruppe som {{own}}, de andre møter det som {{others}}. De andre ser noe som gruppen kan glede seg over.',
    en: '{{group}} experience their own collaboration as {{own}}; the others meet it as {{others}}. The others see something the group can be glad of.',
  },
  'rule.leaders-above': {
    da: 'Ledere oplever samarbejdet som {{leaders}}, medarbejdere som {{employees}}. Forskellen er større end usikkerheden.',
    nb: 'Ledere opplever samarbeidet som {{leaders}}, medarbeidere som {{employees}}. Forskjellen er større enn usikkerheten.',
    en: 'Leaders experience the collaboration as {{leaders}}, employees as {{employees}}. The difference is larger than the uncertainty.',
  },
  'rule.employees-above': {
    da: 'Medarbejdere oplever samarbejdet som {{employees}}, ledere som {{leaders}}. Forskellen er større end usikkerheden.',
    nb: 'Medarbeidere opplever samarbeidet som {{employees}}, ledere som {{leaders}}. Forskjellen er større enn usikkerheten.',
    en: 'Employees experience the collaboration as {{employees}}, leaders as {{leaders}}. The difference is larger than the uncertainty.',
  },
  'rule.relations-lower': {
    da: 'Siden sidst opleves relationer mindre stærkt ud over usikkerheden: {{count}} i alt, mest {{relation}} (−{{difference}}).',
    nb: 'Siden sist oppleves relasjoner mindre sterkt ut over usikkerheten: {{count}} i alt, mest {{relation}} (−{{difference}}).',
    en: 'Since last time, relations are experienced as less strong beyond the uncertainty: {{count}} in all, most of all {{relation}} (−{{difference}}).',
  },
  'rule.not-shown': {
    da: '{{count}} af {{relevant}} relationer på tværs kan ikke vises. Flere svar vil gøre billedet mere fuldstændigt.',
    nb: '{{count}} av {{relevant}} relasjoner på tvers kan ikke vises. Flere svar vil gjøre bildet mer fullstendig.',
    en: '{{count}} of {{relevant}} relations between groups cannot be shown. More answers will make the picture more complete.',
  },
  'rule.question.kept': {
    da: 'Hvad har I gjort siden sidst, som har gjort en forskel, og hvordan holder I fast i det?',
    nb: 'Hva har dere gjort siden sist som har gjort en forskjell, og hvordan holder dere fast ved det?',
    en: 'What have you done since last time that made a difference, and how do you keep it up?',
  },
  'rule.question.meet': {
    da: 'Hvor mødes {{a}} og {{b}} i hverdagen, og hvad ville et godt møde kræve?',
    nb: 'Hvor møtes {{a}} og {{b}} i hverdagen, og hva ville et godt møte kreve?',
    en: 'Where do {{a}} and {{b}} meet in everyday work, and what would a good meeting take?',
  },
  'rule.question.parameter': {
    da: 'Hvornår oplever I, at {{weak}} fungerer bedst på tværs, og hvad skal der til, for at det sker oftere?',
    nb: 'Når opplever dere at {{weak}} fungerer best på tvers, og hva skal til for at det skjer oftere?',
    en: 'When does {{weak}} work best across groups, and what would make that happen more often?',
  },
  'rule.question.own': {
    da: 'Hvad gør I internt, som de andre ikke får øje på, og hvordan kunne de møde mere af det?',
    nb: 'Hva gjør dere internt som de andre ikke får øye på, og hvordan kunne de møte mer av det?',
    en: 'What do you do within your group that the others do not see, and how could they meet more of it?',
  },
  'rule.question.positions': {
    da: 'Hvad ser man fra lederstolen, som man ikke ser fra opgaven, og omvendt?',
    nb: 'Hva ser man fra lederstolen som man ikke ser fra oppgaven, og omvendt?',
    en: 'What can be seen from the leader’s chair that is not seen from the task itself, and the other way round?',
  },
  'rule.question.changed': {
    da: 'Hvad har I gjort anderledes i de relationer, der har flyttet sig?',
    nb: 'Hva har dere gjort annerledes i de relasjonene som har flyttet seg?',
    en: 'What have you done differently in the relations that have moved?',
  },
} as const satisfies Messages;
