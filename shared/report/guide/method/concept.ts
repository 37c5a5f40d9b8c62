/** What relational capacity is, when it fits, and the parameters it is made of. */
import { paragraph, text, type GuideChapter } from '../types.ts';

export const conceptChapter: GuideChapter = {
  id: 'concept',
  title: text('Hvad vi måler', 'Hva vi måler', 'What we measure'),
  sections: [
    {
      id: 'relational-capacity',
      title: text('Relationel kapacitet', 'Relasjonell kapasitet', 'Relational capacity'),
      blocks: [
        paragraph(
          'Relationel kapacitet er evnen til at skabe virksomme samarbejdsrelationer om komplekse og dynamiske opgaver på tværs af fag og organisation, når og hvor behovet opstår. Begrebet er udviklet af Carsten Hornstrup og Jacob Storch sammen med danske kommuner.',
          'Relasjonell kapasitet er evnen til å skape virksomme samarbeidsrelasjoner om komplekse og dynamiske oppgaver på tvers av fag og organisasjon, når og der behovet oppstår. Begrepet er utviklet av Carsten Hornstrup og Jacob Storch sammen med danske kommuner.',
          'Relational capacity is the ability to build effective working relations around complex and dynamic tasks, across professions and organisations, when and where the need arises. The concept was developed by Carsten Hornstrup and Jacob Storch together with Danish municipalities.',
        ),
        paragraph(
          'Det er en egenskab ved relationerne, ikke ved den enkelte gruppe. Derfor spørger vi ikke, hvor god en gruppe er, men hvordan den ene gruppe oplever samarbejdet med den anden. Svarene samles i en matrix: hver række er en gruppe, der svarer, og hver kolonne er en gruppe, der svares om.',
          'Det er en egenskap ved relasjonene, ikke ved den enkelte gruppen. Derfor spør vi ikke hvor god en gruppe er, men hvordan den ene gruppen opplever samarbeidet med den andre. Svarene samles i en matrise: hver rad er en gruppe som svarer, og hver kolonne er en gruppe det svares om.',
          'It is a property of relations, not of a single group. So we do not ask how good a group is, but how one group experiences the collaboration with another. The answers are gathered in a matrix: each row is a group that answers, each column a group that is answered about.',
        ),
        {
          kind: 'note',
          title: text('Et tal er en oplevelse', 'Et tall er en opplevelse', 'A number is an experience'),
          text: text(
            'Tallet siger, hvordan samarbejdet opleves af dem, der har svaret. Det siger ikke, hvem der har ret, og heller ikke, hvem der gør sit arbejde godt.',
            'Tallet sier hvordan samarbeidet oppleves av dem som har svart. Det sier ikke hvem som har rett, og heller ikke hvem som gjør en god jobb.',
            'The number says how the collaboration is experienced by those who answered. It does not say who is right, nor who does good work.',
          ),
        },
      ],
    },
    {
      id: 'parameters',
      title: text('De seks parametre', 'De seks parameterne', 'The six parameters'),
      blocks: [
        paragraph(
          'Relationel kapacitet beskrives med seks parametre. De kan læses hver for sig, og forskellene mellem dem er ofte dér, samtalen begynder: Kender vi hinandens opgaver, men løser ikke problemer sammen? Eller omvendt?',
          'Relasjonell kapasitet beskrives med seks parametere. De kan leses hver for seg, og forskjellene mellom dem er ofte der samtalen begynner: Kjenner vi hverandres oppgaver, men løser ikke problemer sammen? Eller omvendt?',
          'Relational capacity is described by six parameters. Each can be read on its own, and the differences between them are often where the conversation begins: do we know each other’s tasks but not solve problems together? Or the other way round?',
        ),
        {
          kind: 'table',
          caption: text('Parametrene', 'Parameterne', 'The parameters'),
          columns: [
            text('Parameter', 'Parameter', 'Parameter'),
            text('Handler om', 'Handler om', 'Is about'),
          ],
          rows: [
            [
              text('Samarbejdsorientering', 'Samarbeidsorientering', 'Collaboration orientation'),
              text(
                'om den anden gruppe er rettet mod at arbejde sammen med os om den fælles opgave',
                'om den andre gruppen er innstilt på å arbeide sammen med oss om den felles oppgaven',
                'whether the other group sets out to work with us on the shared task',
              ),
            ],
            [
              text('Kendskab', 'Kjennskap', 'Knowledge of each other'),
              text(
                'om den kender vores opgaver, kompetencer og vilkår',
                'om den kjenner oppgavene, kompetansen og vilkårene våre',
                'whether it knows our tasks, skills and conditions',
              ),
            ],
            [
              text('Information', 'Informasjon', 'Information'),
              text(
                'om den holder os orienteret i tide om det, der har betydning for opgaven',
                'om den holder oss informert i tide om det som betyr noe for oppgaven',
                'whether it keeps us informed in time about what matters to the task',
              ),
            ],
            [
              text('Problemløsning', 'Problemløsning', 'Problem solving'),
              text(
                'om den løser de problemer, der opstår, sammen med os',
                'om den løser problemene som oppstår, sammen med oss',
                'whether it solves the problems that arise together with us',
              ),
            ],
            [
              text('Nye løsninger', 'Nye løsninger', 'New solutions'),
              text(
                'om vi finder nye løsninger sammen, når opgaven kræver det',
                'om vi finner nye løsninger sammen når oppgaven krever det',
                'whether we find new solutions together when the task calls for them',
              ),
            ],
            [
              text('Gensidig respekt', 'Gjensidig respekt', 'Mutual respect'),
              text(
                'om den respekterer vores faglige bidrag',
                'om den respekterer det faglige bidraget vårt',
                'whether it respects our professional contribution',
              ),
            ],
          ],
        },
        {
          kind: 'note',
          title: text(
            'Ikke det officielle spørgeskema',
            'Ikke det offisielle spørreskjemaet',
            'Not the official questionnaire',
          ),
          text: text(
            'Spørgsmålene, der følger med Samspil, er skrevet af os ud fra offentlige artikler. Har I ret til en anden ordlyd, kan den sættes ind i spørgeskemaet og gemmes i forløbet.',
            'Spørsmålene som følger med Samspil, er skrevet av oss ut fra offentlige artikler. Har dere rett til en annen ordlyd, kan den settes inn i spørreskjemaet og lagres i oppdraget.',
            'The questions that come with Samspil are our own, written from public articles. If you hold the right to another wording, it can be put into the questionnaire and kept with the engagement.',
          ),
        },
      ],
    },
    {
      id: 'relational-coordination',
      title: text('Relationel koordinering', 'Relasjonell koordinering', 'Relational coordination'),
      blocks: [
        paragraph(
          'Relationel koordinering (Jody Hoffer Gittell) er beslægtet og måles med syv dimensioner: hyppig, rettidig, præcis og problemløsende kommunikation samt fælles mål, fælles viden og gensidig respekt. Den passer til afgrænsede opgaver med kendte roller, fx et operationsforløb, hvor det samme samarbejde går igen.',
          'Relasjonell koordinering (Jody Hoffer Gittell) er beslektet og måles med sju dimensjoner: hyppig, rettidig, presis og problemløsende kommunikasjon samt felles mål, felles kunnskap og gjensidig respekt. Den passer til avgrensede oppgaver med kjente roller, for eksempel et operasjonsforløp, der det samme samarbeidet går igjen.',
          'Relational coordination (Jody Hoffer Gittell) is a relative of it, measured by seven dimensions: frequent, timely, accurate and problem-solving communication, and shared goals, shared knowledge and mutual respect. It fits delimited tasks with known roles, such as surgery, where the same collaboration recurs.',
        ),
        paragraph(
          'Relationel kapacitet passer til opgaver, der ikke kan afgrænses: flere mål på én gang, skiftende samarbejdspartnere og behov for løsninger, som ingen har på forhånd. Samspil kan begge dele; matricen, anonymiteten og beregningerne er de samme.',
          'Relasjonell kapasitet passer til oppgaver som ikke lar seg avgrense: flere mål på én gang, skiftende samarbeidspartnere og behov for løsninger som ingen har på forhånd. Samspil kan begge deler; matrisen, anonymiteten og beregningene er de samme.',
          'Relational capacity fits tasks that cannot be delimited: several goals at once, partners that change, and a need for solutions that nobody holds beforehand. Samspil does both; the matrix, the anonymity and the formulas are the same.',
        ),
      ],
    },
    {
      id: 'layers',
      title: text(
        'Internt, på tværs og lodret',
        'Internt, på tvers og loddrett',
        'Within, between and vertical',
      ),
      blocks: [
        paragraph(
          'Matricens diagonal viser samarbejdet internt i gruppen. Resten viser samarbejdet på tværs. Relationer mellem niveauer – medarbejdere, ledere, øverste ledelse – kalder vi lodrette. Internt opleves samarbejdet næsten altid stærkere end på tværs; det er et vilkår og ikke en fejl.',
          'Diagonalen i matrisen viser samarbeidet internt i gruppen. Resten viser samarbeidet på tvers. Relasjoner mellom nivåer – medarbeidere, ledere, øverste ledelse – kaller vi loddrette. Internt oppleves samarbeidet nesten alltid sterkere enn på tvers; det er et vilkår og ikke en feil.',
          'The diagonal of the matrix shows the collaboration within a group. The rest shows the collaboration between groups. Relations between levels – employees, leaders, top management – are called vertical. Collaboration is nearly always experienced as stronger within than between; that is a condition, not a fault.',
        ),
        paragraph(
          'Ledere svarer som regel mere positivt end medarbejdere. Derfor vises de to hver for sig, når begge er mange nok.',
          'Ledere svarer som regel mer positivt enn medarbeidere. Derfor vises de to hver for seg når begge er mange nok.',
          'Leaders as a rule answer more positively than employees. So the two are shown apart where both are enough people.',
        ),
      ],
    },
  ],
};
