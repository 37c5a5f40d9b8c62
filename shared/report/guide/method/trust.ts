/** How far a number can be trusted: uncertainty, change, reliability, agreement, and what is hidden. */
import { paragraph, text, type GuideChapter } from '../types.ts';

export const uncertaintyChapter: GuideChapter = {
  id: 'uncertainty',
  title: text('Usikkerhed og forandring', 'Usikkerhet og endring', 'Uncertainty and change'),
  sections: [
    {
      id: 'interval',
      title: text('Hvad et interval er', 'Hva et intervall er', 'What an interval is'),
      blocks: [
        paragraph(
          'Ingen måling får fat i alle, og en anden dag ville nogle have svaret anderledes. Et 95 %-interval viser, hvor meget tallet kunne flytte sig af den grund: i 19 af 20 målinger som denne rummer et sådant interval den værdi, som lignende personer ville give.',
          'Ingen måling får tak i alle, og en annen dag ville noen ha svart annerledes. Et 95 %-intervall viser hvor mye tallet kunne flytte seg av den grunn: i 19 av 20 målinger som denne rommer et slikt intervall den verdien lignende personer ville gitt.',
          'No survey reaches everybody, and on another day some would have answered differently. A 95% interval shows how far the number could move for that reason: in 19 of 20 surveys like this one, such an interval holds the value that similar people would give.',
        ),
        {
          kind: 'formula',
          formula: 'M ± t · S / √n',
          where: text(
            'Felternes interval. S er spredningen, n antal vurderinger, t fra t-fordelingen med n − 1 frihedsgrader.',
            'Intervallet for feltene. S er standardavviket, n antall vurderinger, t fra t-fordelingen med n − 1 frihetsgrader.',
            'The interval of a cell. S is the standard deviation, n the number of ratings, t from the t distribution with n − 1 degrees of freedom.',
          ),
        },
        paragraph(
          'For indeks og gab trækkes svarpersonerne igen og igen inden for deres gruppe, 2.000 gange, og tallet regnes om hver gang (bootstrap). De midterste 95 % er intervallet. Frøet til trækningen gemmes i forløbet, så det samme interval altid kan laves igen.',
          'For indekser og gap trekkes respondentene om og om igjen innenfor gruppen sin, 2000 ganger, og tallet regnes ut på nytt hver gang (bootstrap). De midterste 95 % er intervallet. Frøet for trekningen lagres i oppdraget, så det samme intervallet alltid kan lages igjen.',
          'For indices and gaps, respondents are drawn again and again within their groups, 2,000 times, and the number is computed each time (bootstrap). The middle 95% are the interval. The seed of the draw is kept in the engagement, so that the same interval can always be made again.',
        ),
        {
          kind: 'note',
          title: text(
            'Hvorfor personer og ikke vurderinger',
            'Hvorfor personer og ikke vurderinger',
            'Why people and not ratings',
          ),
          text: text(
            'Den samme person vurderer flere grupper, og hendes svar ligner hinanden. Derfor trækkes personer, ikke enkelte vurderinger; ellers ville intervallerne se for sikre ud.',
            'Den samme personen vurderer flere grupper, og svarene hennes ligner hverandre. Derfor trekkes personer, ikke enkeltvurderinger; ellers ville intervallene se for sikre ut.',
            'The same person rates several groups, and her answers resemble each other. So people are drawn, not single ratings; otherwise the intervals would look too certain.',
          ),
        },
      ],
    },
    {
      id: 'change',
      title: text('Ændring mellem to målinger', 'Endring mellom to målinger', 'Change between two rounds'),
      blocks: [
        paragraph(
          'To målinger sammenlignes kun, hvor begge viser tallet, og spørgeskemaet er det samme. Kan de samme personer genkendes uden at kunne udpeges, sammenlignes de par for par; ellers som to uafhængige grupper af svar.',
          'To målinger sammenlignes bare der begge viser tallet, og spørreskjemaet er det samme. Kan de samme personene gjenkjennes uten å kunne pekes ut, sammenlignes de par for par; ellers som to uavhengige grupper av svar.',
          'Two rounds are compared only where both show the number and the questionnaire is the same. Where the same people can be recognised without being singled out, they are compared pair by pair; otherwise as two independent groups of answers.',
        ),
        paragraph(
          'En ændring får kun ord med på vejen, når tre ting er opfyldt: intervallet rummer ikke 0, effektstørrelsen (Hedges’ g) er mindst 0,2, og p er under 0,05 efter Holms korrektion for de mange felter. Ellers står der, at tallene ikke viser en tydelig ændring.',
          'En endring får bare ord med på veien når tre ting er oppfylt: intervallet rommer ikke 0, effektstørrelsen (Hedges’ g) er minst 0,2, og p er under 0,05 etter Holms korreksjon for de mange feltene. Ellers står det at tallene ikke viser en tydelig endring.',
          'A change is put into words only where three things hold: the interval excludes 0, the effect size (Hedges’ g) is at least 0.2, and p is below .05 after Holm’s correction for the many cells. Otherwise it says that the numbers show no clear change.',
        ),
        {
          kind: 'note',
          title: text(
            'Små ændringer beviser ikke noget',
            'Små endringer beviser ikke noe',
            'Small changes prove nothing',
          ),
          text: text(
            'I elleve danske forandringsprojekter flyttede målingerne sig kun lidt, selv om deltagerne fortalte om store forandringer. Brug tallene sammen med det, folk fortæller.',
            'I elleve danske endringsprosjekter flyttet målingene seg bare litt, selv om deltakerne fortalte om store endringer. Bruk tallene sammen med det folk forteller.',
            'In eleven Danish change projects the measurements moved only a little, although the participants told of great changes. Use the numbers together with what people tell.',
          ),
        },
      ],
    },
  ],
};

export const trustChapter: GuideChapter = {
  id: 'trust',
  title: text('Kan vi stole på målingen?', 'Kan vi stole på målingen?', 'Can we trust the survey?'),
  sections: [
    {
      id: 'response-rate',
      title: text('Svarprocent og dækning', 'Svarprosent og dekning', 'Response rate and coverage'),
      blocks: [
        paragraph(
          'Svarprocenten er dem, der har givet mindst én gyldig vurdering, ud af de inviterede. Under 60 % gør Samspil opmærksom på det, under 40 % tydeligt. Dækningen af en relation er, hvor stor en del af gruppens svarpersoner der har vurderet den anden gruppe.',
          'Svarprosenten er dem som har gitt minst én gyldig vurdering, av de inviterte. Under 60 % gjør Samspil oppmerksom på det, under 40 % tydelig. Dekningen av en relasjon er hvor stor del av gruppens respondenter som har vurdert den andre gruppen.',
          'The response rate is those who gave at least one valid rating, out of those invited. Below 60% Samspil points it out, below 40% clearly. The coverage of a relation is the share of a group’s respondents who rated the other group.',
        ),
      ],
    },
    {
      id: 'reliability',
      title: text('Alfa og omega', 'Alfa og omega', 'Alpha and omega'),
      blocks: [
        paragraph(
          'Cronbachs alfa og McDonalds omega siger, om parametrene hænger sammen nok til, at deres gennemsnit giver mening. Som tommelfingerregel er 0,7 til at leve med og 0,8 godt. Tallet kan være negativt, og det vises, som det er.',
          'Cronbachs alfa og McDonalds omega sier om parameterne henger nok sammen til at gjennomsnittet gir mening. Som tommelfingerregel er 0,7 til å leve med og 0,8 godt. Tallet kan være negativt, og det vises som det er.',
          'Cronbach’s alpha and McDonald’s omega say whether the parameters hang together enough for their mean to make sense. As a rule of thumb, 0.7 will do and 0.8 is good. The number can be negative, and is shown as it is.',
        ),
        {
          kind: 'formula',
          formula: 'α = k/(k−1) · (1 − Σ var(j) / var(Σ))',
          where: text(
            'k er antal spørgsmål, var(j) variansen af hvert, var(Σ) variansen af summen. Kun rækker, hvor alt er besvaret.',
            'k er antall spørsmål, var(j) variansen av hvert, var(Σ) variansen av summen. Bare rader der alt er besvart.',
            'k is the number of items, var(j) the variance of each, var(Σ) the variance of the sum. Complete rows only.',
          ),
        },
      ],
    },
    {
      id: 'agreement',
      title: text('Enighed i gruppen', 'Enighet i gruppen', 'Agreement in a group'),
      blocks: [
        paragraph(
          'ICC(1) siger, hvor meget af forskellen mellem svar der skyldes gruppen; ICC(2), hvor pålideligt gruppens gennemsnit er. rwg siger for ét felt, om gruppen er enig: 1 er fuld enighed, 0 er som tilfældige svar. Er enigheden lav, dækker gennemsnittet over flere oplevelser, og det er i sig selv værd at tale om.',
          'ICC(1) sier hvor mye av forskjellen mellom svar som skyldes gruppen; ICC(2) hvor pålitelig gjennomsnittet i gruppen er. rwg sier for ett felt om gruppen er enig: 1 er full enighet, 0 er som tilfeldige svar. Er enigheten lav, dekker gjennomsnittet over flere opplevelser, og det er i seg selv verdt å snakke om.',
          'ICC(1) says how much of the difference between answers is due to the group; ICC(2) how reliable the group’s mean is. rwg says of one cell whether the group agrees: 1 is full agreement, 0 is like random answers. Where agreement is low, the mean covers several experiences, and that alone is worth talking about.',
        ),
      ],
    },
  ],
};

export const privacyChapter: GuideChapter = {
  id: 'privacy',
  title: text('Anonymitet', 'Anonymitet', 'Anonymity'),
  sections: [
    {
      id: 'limits',
      title: text('Grænser for visning', 'Grenser for visning', 'Display limits'),
      blocks: [
        paragraph(
          'Et tal, der bygger på færre end fem personer, vises ikke; heller ikke for konsulenten. Det gælder felter, grupper og opdelingen i ledere og medarbejdere. Grænsen kan sættes højere, og i særlige tilfælde lavere. Fem er praksis i den danske offentlige sektor.',
          'Et tall som bygger på færre enn fem personer, vises ikke; heller ikke for konsulenten. Det gjelder felt, grupper og delingen i ledere og medarbeidere. Grensen kan settes høyere, og i særlige tilfeller lavere. Fem er praksis i dansk offentlig sektor.',
          'A number that rests on fewer than five people is not shown, not even to the consultant. This goes for cells, groups and the split into leaders and employees. The limit can be raised and, in special cases, lowered. Five is the practice of the Danish public sector.',
        ),
      ],
    },
    {
      id: 'secondary',
      title: text(
        'Hvorfor naboen også kan være skjult',
        'Hvorfor naboen også kan være skjult',
        'Why the neighbour may be hidden too',
      ),
      blocks: [
        paragraph(
          'Vises en sum og alle dens dele på nær én, kan den sidste regnes ud. Derfor skjuler Samspil også det næstmindste, når det ellers ville afsløre noget, og samlede tal bygger kun på det, der vises. Til sidst prøver et program at regne sig baglæns fra resultatet, som en nysgerrig læser ville; lykkes det, bliver resultatet ikke vist.',
          'Vises en sum og alle delene unntatt én, kan den siste regnes ut. Derfor skjuler Samspil også det nest minste når det ellers ville avsløre noe, og samlede tall bygger bare på det som vises. Til slutt prøver et program å regne seg baklengs fra resultatet, slik en nysgjerrig leser ville; lykkes det, blir resultatet ikke vist.',
          'Where a sum and all its parts but one are shown, the last can be worked out. So Samspil also hides the next smallest where it would otherwise give something away, and totals rest only on what is shown. In the end a program tries to work backwards from the result as a curious reader would; if it succeeds, the result is not shown.',
        ),
        {
          kind: 'note',
          title: text('Når for meget er skjult', 'Når for mye er skjult', 'Where too much is hidden'),
          text: text(
            'Slå to små grupper sammen, før du deler noget. Har tallene først været vist, kan en ny opdeling sammen med den gamle afsløre det, der var skjult.',
            'Slå sammen to små grupper før du deler noe. Har tallene først vært vist, kan en ny inndeling sammen med den gamle avsløre det som var skjult.',
            'Merge two small groups before you share anything. Once numbers have been shown, a new division beside the old one may give away what was hidden.',
          ),
        },
      ],
    },
    {
      id: 'comments',
      title: text('Kommentarer', 'Kommentarer', 'Comments'),
      blocks: [
        paragraph(
          'Fritekst kan udpege den, der skrev den. Kommentarer vises kun for grupper over grænsen, i blandet rækkefølge og uden forbindelse til svarpersonen, og først når konsulenten har læst dem og taget det ud, der kan genkendes.',
          'Fritekst kan peke ut den som skrev den. Kommentarer vises bare for grupper over grensen, i blandet rekkefølge og uten kobling til respondenten, og først når konsulenten har lest dem og tatt ut det som kan gjenkjennes.',
          'Free text can single out the person who wrote it. Comments are shown only for groups above the limit, shuffled and without a link to the respondent, and only once the consultant has read them and taken out what can be recognised.',
        ),
      ],
    },
    {
      id: 'data-protection',
      title: text('Persondata', 'Personopplysninger', 'Personal data'),
      blocks: [
        paragraph(
          'Navne og e-mailadresser i et regneark læses ikke ind, medmindre du beder om det. Svarpersonens id gemmes som en nøglet hash, der kun gælder i forløbet. Alt ligger på din computer; Samspil sender intet. Når arbejdet er slut, kan svarene slettes, mens de tal, der må vises, bliver.',
          'Navn og e-postadresser i et regneark leses ikke inn med mindre du ber om det. Respondentens id lagres som en nøklet hash som bare gjelder i oppdraget. Alt ligger på datamaskinen din; Samspil sender ingenting. Når arbeidet er slutt, kan svarene slettes, mens tallene som kan vises, blir.',
          'Names and e-mail addresses in a spreadsheet are not read in unless you ask for it. A respondent’s id is stored as a keyed hash that holds in this engagement only. Everything lies on your computer; Samspil sends nothing. When the work is done the answers can be deleted, while the numbers that may be shown stay.',
        ),
      ],
    },
  ],
};
