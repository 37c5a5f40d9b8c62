/** The way of work: from an agreement with the client to the next measurement, and the care that feedback asks for. */
import { paragraph, text, type GuideChapter } from '../types.ts';

export const processChapter: GuideChapter = {
  id: 'process',
  title: text('Sådan arbejder vi', 'Slik arbeider vi', 'How we work'),
  sections: [
    {
      id: 'phases',
      title: text(
        'Fra afklaring til opfølgning',
        'Fra avklaring til oppfølging',
        'From clarifying to following up',
      ),
      blocks: [
        {
          kind: 'steps',
          items: [
            text(
              'Afklar. Hvad er ambitionen, hvilke ressourcer er der, og hvem beslutter? Begynd ikke at måle, før det er talt igennem.',
              'Avklar. Hva er ambisjonen, hvilke ressurser finnes, og hvem bestemmer? Begynn ikke å måle før det er snakket igjennom.',
              'Clarify. What is the ambition, what resources are there, and who decides? Do not start to measure before this has been talked through.',
            ),
            text(
              'Vælg kerneopgaven. Gå ud fra en borgergruppe eller et forløb, ikke fra organisationsdiagrammet.',
              'Velg kjerneoppgaven. Ta utgangspunkt i en innbyggergruppe eller et forløp, ikke i organisasjonskartet.',
              'Choose the core task. Start from a group of citizens or a pathway, not from the organisation chart.',
            ),
            text(
              'Find grupperne og relationerne. Hvilke funktioner er med, og hvem skal samarbejde med hvem? Kun relevante relationer spørges der til.',
              'Finn gruppene og relasjonene. Hvilke funksjoner er med, og hvem skal samarbeide med hvem? Det spørres bare om relevante relasjoner.',
              'Find the groups and relations. Which functions take part, and who must work with whom? Only relevant relations are asked about.',
            ),
            text(
              'Kortlæg. Alle involverede svarer på spørgeskemaet. Følg svarprocenten, og mind om det en eller to gange.',
              'Kartlegg. Alle involverte svarer på spørreskjemaet. Følg svarprosenten, og minn om det en eller to ganger.',
              'Survey. Everyone involved answers the questionnaire. Follow the response rate, and remind once or twice.',
            ),
            text(
              'Forstå. Læs matricen, forskellene og usikkerheden, før du skriver. Hvad er tydeligt, og hvad er ikke?',
              'Forstå. Les matrisen, forskjellene og usikkerheten før du skriver. Hva er tydelig, og hva er ikke?',
              'Understand. Read the matrix, the differences and the uncertainty before you write. What is clear, and what is not?',
            ),
            text(
              'Gå i dialog. Lad dem, tallene handler om, se dem først, og spørg hvad de genkender.',
              'Gå i dialog. La dem tallene handler om, se dem først, og spør hva de kjenner igjen.',
              'Have the dialogue. Let those the numbers are about see them first, and ask what they recognise.',
            ),
            text(
              'Handl. Vælg få relationer, og aftal hvem der gør hvad, hvornår, og hvordan I vil kunne se, at det går bedre.',
              'Handle. Velg få relasjoner, og avtal hvem som gjør hva, når, og hvordan dere skal kunne se at det går bedre.',
              'Act. Choose few relations, and agree who does what by when, and how you will see that it gets better.',
            ),
            text(
              'Følg op. Mål igen, når der er gået tid nok til, at noget kan være ændret, og sammenlign med forsigtighed.',
              'Følg opp. Mål igjen når det har gått nok tid til at noe kan ha endret seg, og sammenlign med forsiktighet.',
              'Follow up. Measure again once enough time has passed for something to have changed, and compare with care.',
            ),
          ],
        },
      ],
    },
    {
      id: 'relevant-relations',
      title: text('Relevante relationer', 'Relevante relasjoner', 'Relevant relations'),
      blocks: [
        paragraph(
          'Ikke alle skal vurdere alle. En relation er relevant, når de to grupper er nødt til at samarbejde for at løse kerneopgaven. Spørger man om flere, bliver skemaet langt, og svarene om fjerne grupper bliver til gætterier.',
          'Ikke alle skal vurdere alle. En relasjon er relevant når de to gruppene må samarbeide for å løse kjerneoppgaven. Spør man om flere, blir skjemaet langt, og svarene om fjerne grupper blir gjetting.',
          'Not everybody should rate everybody. A relation is relevant where the two groups must work together to solve the core task. Asking about more makes the questionnaire long, and turns answers about distant groups into guesses.',
        ),
        paragraph(
          '»Vi samarbejder ikke« og »ved ikke« er gyldige svar. Det første siger noget om relationen og tæller i dækningen, det andet er et manglende svar. Ingen af dem indgår i gennemsnittene.',
          '«Vi samarbeider ikke» og «vet ikke» er gyldige svar. Det første sier noe om relasjonen og teller i dekningen, det andre er et manglende svar. Ingen av dem inngår i gjennomsnittene.',
          '“We do not work together” and “don’t know” are valid answers. The first says something about the relation and counts towards coverage, the second is a missing answer. Neither enters a mean.',
        ),
      ],
    },
    {
      id: 'feedback',
      title: text('Tilbagemelding med omtanke', 'Tilbakemelding med omtanke', 'Feedback with care'),
      blocks: [
        paragraph(
          'Tal om samarbejde kan vække skam, forsvar og jagt på syndebukke, og mest dér, hvor de er lavest. En måling er et grundlag for dialog og ikke en skønhedskonkurrence.',
          'Tall om samarbeid kan vekke skam, forsvar og jakt på syndebukker, og mest der de er lavest. En måling er et grunnlag for dialog og ikke en skjønnhetskonkurranse.',
          'Numbers about collaboration can stir up shame, defence and a hunt for scapegoats, most of all where they are lowest. A measurement is a basis for dialogue, not a beauty contest.',
        ),
        {
          kind: 'list',
          items: [
            text(
              'Vis lederne for en gruppe tallene, før de vises for alle.',
              'Vis lederne for en gruppe tallene før de vises for alle.',
              'Show a group’s leaders the numbers before they are shown to all.',
            ),
            text(
              'Lav ingen ranglister. Samspil viser dem kun, hvis nogen beder om det.',
              'Lag ingen ranglister. Samspil viser dem bare hvis noen ber om det.',
              'Make no league tables. Samspil shows them only when asked.',
            ),
            text(
              'Følg hvert fund op med et spørgsmål: Hvad genkender I? Hvornår er det anderledes? Hvad ville I ønske, at den anden gruppe vidste?',
              'Følg opp hvert funn med et spørsmål: Hva kjenner dere igjen? Når er det annerledes? Hva skulle dere ønske at den andre gruppen visste?',
              'Follow each finding with a question: What do you recognise? When is it different? What would you wish the other group knew?',
            ),
            text(
              'Skriv om relationen, ikke om gruppen: »Skolen og PPR ser forskelligt på samarbejdet«.',
              'Skriv om relasjonen, ikke om gruppen: «Skolen og PPT ser ulikt på samarbeidet».',
              'Write about the relation, not the group: “The school and the counselling service see the collaboration differently”.',
            ),
            text(
              'Slut med konkrete aftaler: hvem, hvad, hvornår.',
              'Avslutt med konkrete avtaler: hvem, hva, når.',
              'End with concrete agreements: who, what, when.',
            ),
          ],
        },
      ],
    },
  ],
};
