/** Letters to those invited and to their leaders: plain, warm, and clear about what becomes of the answers. */
import type { Messages } from '../../types.ts';

export const letterWords = {
  'letter.invitation-title': {
    da: 'Tekst til en invitation',
    nb: 'Tekst til en invitasjon',
    en: 'Words for an invitation',
  },
  'letter.invitation-help': {
    da: 'Send den et par dage før, der åbnes, gerne fra lederen selv. Det i klammer udfylder du.',
    nb: 'Send den et par dager før det åpnes, gjerne fra lederen selv. Det i klammer fyller du ut.',
    en: 'Send it a few days before the survey opens, from the leader if you can. What stands in brackets is yours.',
  },
  'letter.to': { da: 'Til hvem', nb: 'Til hvem', en: 'To whom' },
  'letter.to.invitation': { da: 'Alle inviterede', nb: 'Alle inviterte', en: 'Everyone invited' },
  'letter.to.reminder': { da: 'Alle inviterede', nb: 'Alle inviterte', en: 'Everyone invited' },
  'letter.to.leader': { da: 'En gruppes leder', nb: 'Lederen for en gruppe', en: 'A group’s leader' },
  'letter.invitation': {
    da: 'Emne: Din stemme om samarbejdet om {{task}}\n\nKære kollega\n\nMange har en del i {{task}} i {{client}}, og ingen af os løser opgaven alene. Derfor spørger vi alle, der er med, hvordan I oplever samarbejdet på tværs: hvad der virker, og hvor vi kan gøre det lettere for hinanden.\n\nDet tager omkring {{minutes}} minutter. Du svarer ud fra din egen erfaring; der er ingen rigtige eller forkerte svar. Dine svar er fortrolige: intet vises om grupper med færre end {{limit}} svar, og ingen af dine kolleger eller ledere ser, hvad du har svaret.\n\nDu kan svare til og med {{closes}}: [link til skemaet]\n\nBagefter ser vi på resultatet sammen og aftaler, hvad vi vil gøre. Har du spørgsmål, så skriv eller ring til {{contact}}.\n\nVenlig hilsen\n[navn]',
    nb: 'Emne: Din stemme om samarbeidet om {{task}}\n\nKjære kollega\n\nMange har en del i {{task}} i {{client}}, og ingen av oss løser oppgaven alene. Derfor spør vi alle som er med, hvordan dere opplever samarbeidet på tvers: hva som virker, og hvor vi kan gjøre det lettere for hverandre.\n\nDet tar omtrent {{minutes}} minutter. Du svarer ut fra din egen erfaring; det er ingen riktige eller gale svar. Svarene dine er konfidensielle: ingenting vises om grupper med færre enn {{limit}} svar, og ingen av kollegene eller lederne dine ser hva du har svart.\n\nDu kan svare til og med {{closes}}: [lenke til skjemaet]\n\nEtterpå ser vi på resultatet sammen og avtaler hva vi vil gjøre. Har du spørsmål, så skriv eller ring til {{contact}}.\n\nVennlig hilsen\n[navn]',
    en: 'Subject: Your voice on working together on {{task}}\n\nDear colleague\n\nMany people have a part in {{task}} at {{client}}, and none of us solves the task alone. So we are asking everyone involved how you experience working together across groups: what works, and where we can make it easier for each other.\n\nIt takes about {{minutes}} minutes. Answer from your own experience; there are no right or wrong answers. Your answers are confidential: nothing is shown about groups with fewer than {{limit}} answers, and none of your colleagues or leaders sees what you answered.\n\nYou can answer until and including {{closes}}: [link to the questionnaire]\n\nAfterwards we look at the result together and agree on what to do. If you have questions, write to or call {{contact}}.\n\nKind regards\n[name]',
  },
  'letter.reminder': {
    da: 'Emne: Vi vil gerne høre fra dig\n\nKære kollega\n\nVi spørger alle, der er med om {{task}} i {{client}}, hvordan I oplever samarbejdet på tværs. Tak, hvis du allerede har svaret. Hvis ikke, vil vi meget gerne høre fra dig: dit svar gør billedet rigtigere.\n\nDet tager omkring {{minutes}} minutter. Dine svar er fortrolige: intet vises om grupper med færre end {{limit}} svar.\n\nDu kan svare til og med {{closes}}: [link til skemaet]\n\nResultaterne er begyndelsen på en samtale, ikke en karakterbog. Har du spørgsmål, så skriv eller ring til {{contact}}.\n\nVenlig hilsen\n[navn]',
    nb: 'Emne: Vi vil gjerne høre fra deg\n\nKjære kollega\n\nVi spør alle som er med om {{task}} i {{client}}, hvordan dere opplever samarbeidet på tvers. Takk hvis du allerede har svart. Hvis ikke, vil vi svært gjerne høre fra deg: svaret ditt gjør bildet riktigere.\n\nDet tar omtrent {{minutes}} minutter. Svarene dine er konfidensielle: ingenting vises om grupper med færre enn {{limit}} svar.\n\nDu kan svare til og med {{closes}}: [lenke til skjemaet]\n\nResultatene er begynnelsen på en samtale, ikke en karakterbok. Har du spørsmål, så skriv eller ring til {{contact}}.\n\nVennlig hilsen\n[navn]',
    en: 'Subject: We would like to hear from you\n\nDear colleague\n\nWe are asking everyone who has a part in {{task}} at {{client}} how you experience working together across groups. Thank you if you have answered already. If not, we would very much like to hear from you: your answer makes the picture truer.\n\nIt takes about {{minutes}} minutes. Your answers are confidential: nothing is shown about groups with fewer than {{limit}} answers.\n\nYou can answer until and including {{closes}}: [link to the questionnaire]\n\nThe results are the beginning of a conversation, not a report card. If you have questions, write to or call {{contact}}.\n\nKind regards\n[name]',
  },
  'letter.few': { da: 'færre end {{limit}}', nb: 'færre enn {{limit}}', en: 'fewer than {{limit}}' },
  'letter.leader': {
    da: 'Emne: Svar fra {{group}}\n\nKære leder\n\nTak for din hjælp med undersøgelsen om {{task}}. Fra {{group}} har {{responded}} af {{invited}} svaret indtil nu. Gruppens egne svar kan vises, når mindst {{groupLimit}} har svaret, og billedet bliver sikrere for hver, der svarer til.\n\nVil du nævne det på det næste møde og give tid til det? Det tager omkring {{minutes}} minutter. Det er frivilligt, og du får ikke at vide, hvem der har svaret.\n\nDer kan svares til og med {{closes}}: [link til skemaet]\n\nRing gerne til {{contact}}, hvis noget står i vejen.\n\nVenlig hilsen\n[navn]',
    nb: 'Emne: Svar fra {{group}}\n\nKjære leder\n\nTakk for hjelpen med undersøkelsen om {{task}}. Fra {{group}} har {{responded}} av {{invited}} svart så langt. Gruppens egne svar kan vises når minst {{groupLimit}} har svart, og bildet blir sikrere for hver som svarer i tillegg.\n\nVil du nevne det på neste møte og gi tid til det? Det tar omtrent {{minutes}} minutter. Det er frivillig, og du får ikke vite hvem som har svart.\n\nDet kan svares til og med {{closes}}: [lenke til skjemaet]\n\nRing gjerne til {{contact}} hvis noe står i veien.\n\nVennlig hilsen\n[navn]',
    en: 'Subject: Answers from {{group}}\n\nDear leader\n\nThank you for your help with the survey on {{task}}. From {{group}}, {{responded}} of {{invited}} have answered so far. The group’s own answers can be shown once at least {{groupLimit}} have answered, and the picture becomes surer with each one more.\n\nWould you mention it at the next meeting and give time for it? It takes about {{minutes}} minutes. It is voluntary, and you are not told who has answered.\n\nAnswers are taken until and including {{closes}}: [link to the questionnaire]\n\nPlease call {{contact}} if anything stands in the way.\n\nKind regards\n[name]',
  },
  'survey.shown': { da: 'Gruppens egne svar', nb: 'Gruppens egne svar', en: 'The group’s own answers' },
  'survey.shown-yes': { da: 'vises', nb: 'vises', en: 'are shown' },
  'survey.shown-more_one': {
    da: 'vises, når {{count}} mere har svaret',
    nb: 'vises når {{count}} til har svart',
    en: 'are shown once {{count}} more has answered',
  },
  'survey.shown-more_other': {
    da: 'vises, når {{count}} mere har svaret',
    nb: 'vises når {{count}} til har svart',
    en: 'are shown once {{count}} more have answered',
  },
  'survey.shown-never': {
    da: 'kan ikke vises: færre end {{limit}} inviteret',
    nb: 'kan ikke vises: færre enn {{limit}} invitert',
    en: 'cannot be shown: fewer than {{limit}} invited',
  },
  'survey.total': { da: 'I alt', nb: 'I alt', en: 'In all' },
  'survey.no-groups-title': {
    da: 'Hvem skal svare?',
    nb: 'Hvem skal svare?',
    en: 'Who is to answer?',
  },
  'survey.no-groups': {
    da: 'Når grupperne er skrevet, følger du her, hvor mange der har svaret i hver, og finder ord til en påmindelse.',
    nb: 'Når gruppene er skrevet, følger du her hvor mange som har svart i hver, og finner ord til en påminnelse.',
    en: 'Once the groups are written, you follow here how many have answered in each, and find words for a reminder.',
  },
  'survey.drop': {
    da: 'Du kan også slippe regnearket hvor som helst i vinduet.',
    nb: 'Du kan også slippe regnearket hvor som helst i vinduet.',
    en: 'You can also drop the spreadsheet anywhere in the window.',
  },
  'survey.closed-note': {
    da: 'Runden er lukket. Kommer der flere svar, så åbn den igen ovenfor.',
    nb: 'Runden er stengt. Kommer det flere svar, så åpne den igjen ovenfor.',
    en: 'The round is closed. If more answers come, reopen it above.',
  },
  'kit.no-groups': {
    da: 'Skriv først grupperne: skemaet spørger hver gruppe om de andre.',
    nb: 'Skriv først gruppene: skjemaet spør hver gruppe om de andre.',
    en: 'Write the groups first: the questionnaire asks each group about the others.',
  },
  'kit.language': { da: 'Skemaets sprog', nb: 'Språket i skjemaet', en: 'Language of the questionnaire' },
  'kit.lacks-names_one': {
    da: '{{count}} gruppe har intet navn på dette sprog; dens andet navn bruges.',
    nb: '{{count}} gruppe har ikke noe navn på dette språket; det andre navnet brukes.',
    en: '{{count}} group has no name in this language; its other name is used.',
  },
  'kit.lacks-names_other': {
    da: '{{count}} grupper har intet navn på dette sprog; deres andet navn bruges.',
    nb: '{{count}} grupper har ikke noe navn på dette språket; det andre navnet brukes.',
    en: '{{count}} groups have no name in this language; their other name is used.',
  },
  'kit.lacks-questions_one': {
    da: '{{count}} spørgsmål mangler på dette sprog. Tilføj det i skemaet ovenfor.',
    nb: '{{count}} spørsmål mangler på dette språket. Legg det til i skjemaet ovenfor.',
    en: '{{count}} question is missing in this language. Add it to the questionnaire above.',
  },
  'kit.lacks-questions_other': {
    da: '{{count}} spørgsmål mangler på dette sprog. Tilføj dem i skemaet ovenfor.',
    nb: '{{count}} spørsmål mangler på dette språket. Legg dem til i skjemaet ovenfor.',
    en: '{{count}} questions are missing in this language. Add them to the questionnaire above.',
  },
} as const satisfies Messages;
