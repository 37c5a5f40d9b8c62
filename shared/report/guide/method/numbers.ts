/** From an answer to an index: the formulas in the order in which they are used. */
import { paragraph, text, type GuideChapter } from '../types.ts';

export const numbersChapter: GuideChapter = {
  id: 'numbers',
  title: text('Fra svar til tal', 'Fra svar til tall', 'From answers to numbers'),
  sections: [
    {
      id: 'scores',
      title: text('Score og vurdering', 'Skår og vurdering', 'Scores and ratings'),
      blocks: [
        paragraph(
          'Et svar er et tal på skalaen, som regel 1 til 5. Vender et spørgsmål omvendt, vendes svaret først. Svar uden for skalaen bliver aldrig til et tal; importen siger, hvor de står.',
          'Et svar er et tall på skalaen, som regel 1 til 5. Er et spørsmål snudd, snus svaret først. Svar utenfor skalaen blir aldri til et tall; importen sier hvor de står.',
          'An answer is a number on the scale, as a rule 1 to 5. Where an item is reversed, the answer is turned first. Answers outside the scale never become a number; the import says where they stand.',
        ),
        {
          kind: 'formula',
          formula: 's = Σ w·y / Σ w',
          where: text(
            'Scoren for en parameter er gennemsnittet af personens svar y på dens spørgsmål, med spørgsmålenes vægte w. Den gælder, når mindst halvdelen af spørgsmålene er besvaret.',
            'Skåren for en parameter er gjennomsnittet av personens svar y på spørsmålene, med spørsmålenes vekter w. Den gjelder når minst halvparten av spørsmålene er besvart.',
            'The score of a parameter is the mean of the person’s answers y to its items, with the items’ weights w. It is valid where at least half of the items are answered.',
          ),
        },
        {
          kind: 'formula',
          formula: 'T = Σ v·s / Σ v',
          where: text(
            'Personens vurdering af en gruppe er gennemsnittet af de gyldige scorer s, med parametrenes vægte v. Den gælder, når mindst halvdelen af parametrene har en score: 3 af 6, 4 af 7. Der gættes aldrig på et svar, som mangler.',
            'Personens vurdering av en gruppe er gjennomsnittet av de gyldige skårene s, med parameternes vekter v. Den gjelder når minst halvparten av parameterne har en skår: 3 av 6, 4 av 7. Det gjettes aldri på et svar som mangler.',
            'The person’s rating of a group is the mean of the valid scores s, with the parameters’ weights v. It is valid where at least half of the parameters have a score: 3 of 6, 4 of 7. A missing answer is never guessed.',
          ),
        },
      ],
    },
    {
      id: 'cells',
      title: text('Felterne i matricen', 'Feltene i matrisen', 'The cells of the matrix'),
      blocks: [
        {
          kind: 'formula',
          formula: 'M(a,b) = (1/n) · Σ T(i,b)',
          where: text(
            'Feltet a → b er gennemsnittet af vurderingerne fra de n personer i gruppe a, der har en gyldig vurdering af b. Hver person tæller én gang.',
            'Feltet a → b er gjennomsnittet av vurderingene fra de n personene i gruppe a som har en gyldig vurdering av b. Hver person teller én gang.',
            'The cell a → b is the mean of the ratings by the n people in group a who have a valid rating of b. Each person counts once.',
          ),
        },
        paragraph(
          'Felterne for hver parameter bygger på de samme personer, så en person med for få svar tæller heller ikke dér. Spredningen viser, hvor forskelligt gruppen ser på det.',
          'Feltene for hver parameter bygger på de samme personene, så en person med for få svar teller heller ikke der. Standardavviket viser hvor ulikt gruppen ser på det.',
          'The cells of each parameter rest on the same people, so a person with too few answers does not count there either. The standard deviation shows how differently the group sees it.',
        ),
      ],
    },
    {
      id: 'indices',
      title: text(
        'Internt, på tværs og samlet',
        'Internt, på tvers og samlet',
        'Within, between and overall',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Internt: gennemsnittet af felterne på diagonalen.',
              'Internt: gjennomsnittet av feltene på diagonalen.',
              'Within: the mean of the cells on the diagonal.',
            ),
            text(
              'På tværs: gennemsnittet af de relevante felter uden for diagonalen. Det er kortlægningens hovedtal.',
              'På tvers: gjennomsnittet av de relevante feltene utenfor diagonalen. Det er hovedtallet i kartleggingen.',
              'Between: the mean of the relevant cells off the diagonal. It is the main figure of the survey.',
            ),
            text(
              'Lodret: gennemsnittet af felterne mellem grupper på forskellige niveauer.',
              'Loddrett: gjennomsnittet av feltene mellom grupper på ulike nivåer.',
              'Vertical: the mean of the cells between groups of different levels.',
            ),
          ],
        },
        paragraph(
          'Hver relation vejer lige meget, uanset hvor mange der har svaret. Ved siden af står tallet vægtet efter svarpersoner, hvor store grupper fylder mere. De to blandes aldrig.',
          'Hver relasjon veier likt, uansett hvor mange som har svart. Ved siden av står tallet vektet etter respondenter, der store grupper teller mer. De to blandes aldri.',
          'Every relation weighs the same, however many have answered. Beside it stands the number weighted by respondents, where large groups count for more. The two are never mixed.',
        ),
      ],
    },
    {
      id: 'groups',
      title: text('Gruppens egne tal', 'Gruppens egne tall', 'The numbers of a group'),
      blocks: [
        {
          kind: 'table',
          caption: text('Tal for en gruppe a', 'Tall for en gruppe a', 'Numbers of a group a'),
          columns: [
            text('Tal', 'Tall', 'Number'),
            text('Formel', 'Formel', 'Formula'),
            text('Læses som', 'Leses som', 'Reads as'),
          ],
          rows: [
            [
              text('Oplever andre', 'Opplever andre', 'Outgoing'),
              text('gennemsnit af M(a,b), b ≠ a', 'gjennomsnitt av M(a,b), b ≠ a', 'mean of M(a,b), b ≠ a'),
              text(
                'hvordan gruppen oplever de andre',
                'hvordan gruppen opplever de andre',
                'how the group experiences the others',
              ),
            ],
            [
              text('Opleves af andre', 'Oppleves av andre', 'Incoming'),
              text('gennemsnit af M(b,a), b ≠ a', 'gjennomsnitt av M(b,a), b ≠ a', 'mean of M(b,a), b ≠ a'),
              text(
                'hvordan de andre oplever gruppen',
                'hvordan de andre opplever gruppen',
                'how the others experience the group',
              ),
            ],
            [
              text('Selvgab', 'Selvgap', 'Self gap'),
              text('M(a,a) − opleves af andre', 'M(a,a) − oppleves av andre', 'M(a,a) − incoming'),
              text(
                'over 0: gruppen ser mere positivt på sig selv, end de andre gør',
                'over 0: gruppen ser mer positivt på seg selv enn de andre gjør',
                'above 0: the group sees itself more positively than the others do',
              ),
            ],
            [
              text('Eget mod andre', 'Eget mot andre', 'Own versus others'),
              text('M(a,a) − oplever andre', 'M(a,a) − opplever andre', 'M(a,a) − outgoing'),
              text(
                'over 0: samarbejdet internt opleves stærkere end samarbejdet udadtil',
                'over 0: samarbeidet internt oppleves sterkere enn samarbeidet utad',
                'above 0: collaboration inside is experienced as stronger than with others',
              ),
            ],
          ],
        },
      ],
    },
    {
      id: 'reciprocity',
      title: text('Gensidighed', 'Gjensidighet', 'Reciprocity'),
      blocks: [
        {
          kind: 'formula',
          formula: 'G(a,b) = M(a,b) − M(b,a)',
          where: text(
            'Gensidighedsgabet er over 0, når a oplever samarbejdet stærkere end b gør. Fra 0,5 på en skala fra 1 til 5 fremhæves det: de to grupper ser forskelligt på det samme samarbejde.',
            'Gjensidighetsgapet er over 0 når a opplever samarbeidet sterkere enn b gjør. Fra 0,5 på en skala fra 1 til 5 framheves det: de to gruppene ser ulikt på det samme samarbeidet.',
            'The reciprocity gap is above 0 where a experiences the collaboration as stronger than b does. From 0.5 on a scale from 1 to 5 it is pointed out: the two groups see the same collaboration differently.',
          ),
        },
        paragraph(
          'Et gab er ofte mere værd at tale om end et lavt tal: den ene part ved måske ikke, at den anden mangler noget.',
          'Et gap er ofte mer verdt å snakke om enn et lavt tall: den ene parten vet kanskje ikke at den andre savner noe.',
          'A gap is often more worth talking about than a low number: one side may not know that the other lacks something.',
        ),
      ],
    },
    {
      id: 'network',
      title: text('Netværkstal', 'Nettverkstall', 'Numbers of the network'),
      blocks: [
        paragraph(
          'Netværkskortet tegner en streg, hvor en relation når over en grænse, som du selv vælger (3,5 af 5 fra starten). Tætheden er andelen af relevante relationer, der når grænsen. Gensidigheden er andelen af stregerne, der går begge veje. Centraliseringen siger, om vurderingerne samler sig om få grupper; den vises kun, når alle vurderer alle.',
          'Nettverkskartet tegner en strek der en relasjon når over en grense som du selv velger (3,5 av 5 fra starten). Tettheten er andelen av relevante relasjoner som når grensen. Gjensidigheten er andelen av strekene som går begge veier. Sentraliseringen sier om vurderingene samler seg om få grupper; den vises bare når alle vurderer alle.',
          'The network map draws a line where a relation reaches a threshold that you choose (3.5 of 5 to begin with). Density is the share of relevant relations that reach it. Reciprocity is the share of lines that run both ways. Centralisation says whether the ratings gather on few groups; it is shown only where everybody rates everybody.',
        ),
      ],
    },
    {
      id: 'scale-100',
      title: text('0 til 100', '0 til 100', '0 to 100'),
      blocks: [
        {
          kind: 'formula',
          formula: '100 · (m − L) / (U − L)',
          where: text(
            'Ethvert gennemsnit m kan vises fra 0 til 100, hvor L og U er skalaens ender. 3 på en skala fra 1 til 5 er 50. Forskelle regnes om uden at trække L fra.',
            'Ethvert gjennomsnitt m kan vises fra 0 til 100, der L og U er endene av skalaen. 3 på en skala fra 1 til 5 er 50. Forskjeller regnes om uten å trekke fra L.',
            'Any mean m can be shown from 0 to 100, where L and U are the ends of the scale. 3 on a scale from 1 to 5 is 50. Differences are converted without subtracting L.',
          ),
        },
      ],
    },
  ],
};
