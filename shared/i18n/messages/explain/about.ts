/** What every number of a result says, in a sentence or two. */
import type { Messages } from '../../types.ts';

export const explainAbout = {
  'explain.about.cell.mean': {
    da: 'Gennemsnit af svarpersonernes vurderinger: hver person tæller én gang med sin egen score.',
    nb: 'Gjennomsnitt av respondentenes vurderinger: hver person teller én gang med sin egen skår.',
    en: 'Mean of the respondents’ ratings: each person counts once, with a score of their own.',
  },
  'explain.about.cell.n': {
    da: 'Så mange har givet en gyldig vurdering: de har besvaret nok af spørgsmålene om gruppen.',
    nb: 'Så mange har gitt en gyldig vurdering: de har besvart nok av spørsmålene om gruppen.',
    en: 'So many have given a valid rating: they answered enough of the items about the group.',
  },
  'explain.about.cell.sd': {
    da: 'Hvor meget vurderingerne ligger fra hinanden. Lille spredning: gruppen ser ens på det.',
    nb: 'Hvor mye vurderingene spriker. Lite standardavvik: gruppen ser likt på det.',
    en: 'How far the ratings lie apart. A small one means that the group sees it alike.',
  },
  'explain.about.cell.ci': {
    da: 'I 19 af 20 målinger som denne rummer et interval lavet sådan den værdi, som lignende personer ville give.',
    nb: 'I 19 av 20 målinger som denne rommer et intervall laget slik den verdien lignende personer ville gitt.',
    en: 'In 19 of 20 surveys like this one, an interval made so holds the value that similar people would give.',
  },
  'explain.about.cell.coverage': {
    da: 'Hvor stor en del af gruppens svarpersoner der har vurderet den anden gruppe.',
    nb: 'Hvor stor andel av gruppens respondenter som har vurdert den andre gruppen.',
    en: 'The share of the group’s respondents who rated the other group.',
  },
  'explain.about.dimensionCell.mean': {
    da: 'Gennemsnit af scorerne på denne parameter, over de samme gyldige vurderinger som relationen selv.',
    nb: 'Gjennomsnitt av skårene på denne parameteren, over de samme gyldige vurderingene som relasjonen selv.',
    en: 'Mean of the scores on this dimension, over the same valid ratings as the relation itself.',
  },
  'explain.about.dimensionCell.n': {
    da: 'Så mange af de gyldige vurderinger har svar nok på denne parameter.',
    nb: 'Så mange av de gyldige vurderingene har svar nok på denne parameteren.',
    en: 'So many of the valid ratings hold enough answers on this dimension.',
  },
  'explain.about.dimensionCell.sd': {
    da: 'Hvor meget scorerne på denne parameter ligger fra hinanden.',
    nb: 'Hvor mye skårene på denne parameteren spriker.',
    en: 'How far the scores on this dimension lie apart.',
  },
  'explain.about.subscaleCell.mean': {
    da: 'Gennemsnit af personernes score på delskalaens parametre.',
    nb: 'Gjennomsnitt av personenes skår på delskalaens parametere.',
    en: 'Mean of the persons’ scores on the dimensions of the subscale.',
  },
  'explain.about.index.overall': {
    da: 'Kortlægningens hovedtal. Instrumentet bestemmer, hvilke relationer der indgår; som standard dem på tværs af grupper.',
    nb: 'Kartleggingens hovedtall. Instrumentet bestemmer hvilke relasjoner som inngår; som standard dem på tvers av grupper.',
    en: 'The main figure of the survey. The instrument decides which relations enter; by default those between groups.',
  },
  'explain.about.index.within': {
    da: 'Gennemsnit af gruppernes vurdering af samarbejdet i deres egen gruppe; hver gruppe vejer lige meget.',
    nb: 'Gjennomsnitt av gruppenes vurdering av samarbeidet i egen gruppe; hver gruppe teller likt.',
    en: 'Mean of the groups’ ratings of the collaboration in their own group; every group counts the same.',
  },
  'explain.about.index.between': {
    da: 'Gennemsnit af relationerne mellem forskellige grupper; hver relation vejer lige meget.',
    nb: 'Gjennomsnitt av relasjonene mellom ulike grupper; hver relasjon teller likt.',
    en: 'Mean of the relations between different groups; every relation counts the same.',
  },
  'explain.about.index.vertical': {
    da: 'Gennemsnit af relationerne mellem grupper på forskellige niveauer: medarbejdere, ledere, topledelse.',
    nb: 'Gjennomsnitt av relasjonene mellom grupper på ulike nivåer: medarbeidere, ledere, toppledelse.',
    en: 'Mean of the relations between groups of different levels: employees, leaders, top management.',
  },
  'explain.about.index.allCells': {
    da: 'Gennemsnit af alle relationer, gruppernes egne med.',
    nb: 'Gjennomsnitt av alle relasjoner, gruppenes egne inkludert.',
    en: 'Mean of all relations, the groups’ own ones included.',
  },
  'explain.about.index.ci': {
    da: 'Svarpersonerne trækkes igen og igen inden for deres gruppe, og tallet regnes om hver gang. Mellem grænserne ligger de midterste 95 %.',
    nb: 'Respondentene trekkes om og om igjen innenfor gruppen sin, og tallet regnes ut på nytt hver gang. Mellom grensene ligger de midterste 95 %.',
    en: 'Respondents are drawn anew within their groups, again and again, and the figure is computed each time. The middle 95% lie between the ends.',
  },
  'explain.about.index.visibleCells': {
    da: 'Tallet bygger kun på relationer, der må vises; her er, hvor mange det er.',
    nb: 'Tallet bygger bare på relasjoner som kan vises; her er hvor mange det er.',
    en: 'The figure rests only on relations that may be shown; this is how many they are.',
  },
  'explain.about.index.relevantCells': {
    da: 'Relationer, som kortlægningen spurgte til, viste eller ej.',
    nb: 'Relasjoner som kartleggingen spurte om, vist eller ikke.',
    en: 'Relations that the survey asked about, shown or not.',
  },
  'explain.about.index.resamples': {
    da: 'Stikprøver, hvor alle relationer havde mindst én vurdering; kun de bærer intervallet.',
    nb: 'Utvalg der alle relasjoner hadde minst én vurdering; bare de bærer intervallet.',
    en: 'Resamples in which every relation had a rating; only these carry the interval.',
  },
  'explain.about.weighted.mean': {
    da: 'Gennemsnit over alle vurderinger i de viste relationer, så store grupper vejer mere end små.',
    nb: 'Gjennomsnitt over alle vurderinger i relasjonene som vises, slik at store grupper veier mer enn små.',
    en: 'Mean over all ratings of the relations shown, so that large groups weigh more than small ones.',
  },
  'explain.about.weighted.ci': {
    da: 'De midterste 95 % af tallet, når svarpersonerne trækkes igen inden for deres gruppe.',
    nb: 'De midterste 95 % av tallet når respondentene trekkes på nytt innenfor gruppen sin.',
    en: 'The middle 95% of the figure when respondents are drawn anew within their groups.',
  },
  'explain.about.dimension.mean': {
    da: 'Gennemsnit af parameteren over de relationer, hvor den må vises.',
    nb: 'Gjennomsnitt av parameteren over relasjonene der den kan vises.',
    en: 'Mean of the dimension over the relations in which it may be shown.',
  },
  'explain.about.subscale.mean': {
    da: 'Gennemsnit af delskalaen over de relationer, hvor alle parametre må vises.',
    nb: 'Gjennomsnitt av delskalaen over relasjonene der alle parametere kan vises.',
    en: 'Mean of the subscale over the relations in which all dimensions may be shown.',
  },
  'explain.about.group.outgoing': {
    da: 'Gennemsnit af gruppens vurderinger af de andre grupper.',
    nb: 'Gjennomsnitt av gruppens vurderinger av de andre gruppene.',
    en: 'Mean of the group’s ratings of the other groups.',
  },
  'explain.about.group.incoming': {
    da: 'Gennemsnit af de andre gruppers vurderinger af gruppen.',
    nb: 'Gjennomsnitt av de andre gruppenes vurderinger av gruppen.',
    en: 'Mean of the other groups’ ratings of the group.',
  },
  'explain.about.group.own': {
    da: 'Gruppens vurdering af samarbejdet internt.',
    nb: 'Gruppens vurdering av samarbeidet internt.',
    en: 'The group’s rating of the collaboration within it.',
  },
  'explain.about.group.selfGap': {
    da: 'Over 0: gruppen vurderer sig selv højere, end de andre vurderer den.',
    nb: 'Over 0: gruppen vurderer seg selv høyere enn de andre vurderer den.',
    en: 'Above 0: the group rates itself higher than the others rate it.',
  },
  'explain.about.group.selfGapCi': {
    da: 'Rummer intervallet 0, kan forskellen skyldes, hvem der netop svarede.',
    nb: 'Rommer intervallet 0, kan forskjellen skyldes hvem som tilfeldigvis svarte.',
    en: 'Where the interval holds 0, the difference may be due to who happened to answer.',
  },
  'explain.about.group.ownVersusOthers': {
    da: 'Over 0: gruppen oplever samarbejdet internt som bedre end samarbejdet med de andre.',
    nb: 'Over 0: gruppen opplever samarbeidet internt som bedre enn samarbeidet med de andre.',
    en: 'Above 0: the group finds its internal collaboration better than that with the others.',
  },
  'explain.about.group.outgoingCells': {
    da: 'Så mange af gruppens vurderinger af andre må vises og indgår.',
    nb: 'Så mange av gruppens vurderinger av andre kan vises og inngår.',
    en: 'So many of the group’s ratings of others may be shown and enter.',
  },
  'explain.about.group.incomingCells': {
    da: 'Så mange af de andres vurderinger af gruppen må vises og indgår.',
    nb: 'Så mange av de andres vurderinger av gruppen kan vises og inngår.',
    en: 'So many ratings of the group by others may be shown and enter.',
  },
  'explain.about.pair.symmetric': {
    da: 'Gennemsnit af de to retninger i relationen.',
    nb: 'Gjennomsnitt av de to retningene i relasjonen.',
    en: 'Mean of the two directions of the relation.',
  },
  'explain.about.pair.gap': {
    da: 'Over 0: {{rater}} vurderer {{rated}} højere end omvendt.',
    nb: 'Over 0: {{rater}} vurderer {{rated}} høyere enn omvendt.',
    en: 'Above 0: {{rater}} rates {{rated}} higher than the other way round.',
  },
  'explain.about.pair.gapCi': {
    da: 'Rummer intervallet 0, kan gabet skyldes, hvem der netop svarede.',
    nb: 'Rommer intervallet 0, kan gapet skyldes hvem som tilfeldigvis svarte.',
    en: 'Where the interval holds 0, the gap may be due to who happened to answer.',
  },
  'explain.about.pair.g': {
    da: 'Gabet i forhold til spredningen i vurderingerne: 0,2 er lille, 0,5 mellem, 0,8 stort.',
    nb: 'Gapet i forhold til standardavviket i vurderingene: 0,2 er lite, 0,5 middels, 0,8 stort.',
    en: 'The gap against the spread of the ratings: 0.2 is small, 0.5 medium, 0.8 large.',
  },
  'explain.about.pair.pAdjusted': {
    da: 'Sandsynligheden for så stort et gab uden en egentlig forskel, rettet for at mange par er prøvet.',
    nb: 'Sannsynligheten for et så stort gap uten en egentlig forskjell, korrigert for at mange par er prøvd.',
    en: 'Probability of so large a gap without a real difference, corrected for the many pairs tried.',
  },
  'explain.about.position.mean': {
    da: 'Hver person har et gennemsnit af sine vurderinger af de andre grupper; her er gennemsnittet af dem.',
    nb: 'Hver person har et gjennomsnitt av sine vurderinger av de andre gruppene; her er gjennomsnittet av dem.',
    en: 'Each person has a mean of their ratings of the other groups; this is the mean of those.',
  },
  'explain.about.position.n': {
    da: 'Personer med mindst én gyldig og vist vurdering af en anden gruppe.',
    nb: 'Personer med minst én gyldig og vist vurdering av en annen gruppe.',
    en: 'People with at least one valid rating of another group that is shown.',
  },
  'explain.about.position.gap': {
    da: 'Over 0: lederne vurderer samarbejdet med de andre grupper højere end medarbejderne. Det er almindeligt.',
    nb: 'Over 0: lederne vurderer samarbeidet med de andre gruppene høyere enn medarbeiderne. Det er vanlig.',
    en: 'Above 0: leaders rate the collaboration with other groups higher than employees do. That is common.',
  },
  'explain.about.position.gapCi': {
    da: 'Rummer intervallet 0, kan forskellen skyldes, hvem der netop svarede.',
    nb: 'Rommer intervallet 0, kan forskjellen skyldes hvem som tilfeldigvis svarte.',
    en: 'Where the interval holds 0, the difference may be due to who happened to answer.',
  },
  'explain.about.positionGroup.mean': {
    da: 'Som for hele kortlægningen, men kun for personer i denne gruppe.',
    nb: 'Som for hele kartleggingen, men bare for personer i denne gruppen.',
    en: 'As for the whole survey, for the people of this group only.',
  },
  'explain.about.positionGroup.n': {
    da: 'Personer i gruppen med mindst én gyldig og vist vurdering af en anden gruppe.',
    nb: 'Personer i gruppen med minst én gyldig og vist vurdering av en annen gruppe.',
    en: 'People of the group with at least one valid rating of another group that is shown.',
  },
  'explain.about.positionGroup.gap': {
    da: 'Over 0: gruppens ledere vurderer samarbejdet med de andre grupper højere end dens medarbejdere.',
    nb: 'Over 0: gruppens ledere vurderer samarbeidet med de andre gruppene høyere enn dens medarbeidere.',
    en: 'Above 0: the group’s leaders rate the collaboration with other groups higher than its employees do.',
  },
  'explain.about.positionGroup.gapCi': {
    da: 'Rummer intervallet 0, kan forskellen i gruppen skyldes, hvem der netop svarede.',
    nb: 'Rommer intervallet 0, kan forskjellen i gruppen skyldes hvem som tilfeldigvis svarte.',
    en: 'Where the interval holds 0, the difference in the group may be due to who happened to answer.',
  },
  'explain.about.change.difference': {
    da: 'Denne måling minus den forrige. Det er kun en forskel, når intervallet ikke rummer 0, og effekten ikke er lille.',
    nb: 'Denne målingen minus den forrige. Det er bare en forskjell når intervallet ikke rommer 0 og effekten ikke er liten.',
    en: 'This round less the earlier one. It is called a difference only where the interval excludes 0 and the effect is not small.',
  },
  'explain.about.change.ci': {
    da: 'Rummer intervallet 0, kan ændringen skyldes, hvem der netop svarede.',
    nb: 'Rommer intervallet 0, kan endringen skyldes hvem som tilfeldigvis svarte.',
    en: 'Where the interval holds 0, the change may be due to who happened to answer.',
  },
  'explain.about.change.g': {
    da: 'Ændringen i forhold til spredningen i vurderingerne: 0,2 er lille, 0,5 mellem, 0,8 stor.',
    nb: 'Endringen i forhold til standardavviket i vurderingene: 0,2 er liten, 0,5 middels, 0,8 stor.',
    en: 'The change against the spread of the ratings: 0.2 is small, 0.5 medium, 0.8 large.',
  },
  'explain.about.change.p': {
    da: 'Sandsynligheden for så stor en ændring, hvis intet egentlig var ændret.',
    nb: 'Sannsynligheten for en så stor endring dersom ingenting egentlig var endret.',
    en: 'Probability of so large a change if nothing had really changed.',
  },
  'explain.about.change.pAdjusted': {
    da: 'Som p, rettet for at mange relationer er sammenlignet på én gang.',
    nb: 'Som p, korrigert for at mange relasjoner er sammenlignet på én gang.',
    en: 'As p, corrected for comparing many relations at once.',
  },
  'explain.about.change.pairs': {
    da: 'Så mange af de samme personer har vurderet relationen begge gange.',
    nb: 'Så mange av de samme personene har vurdert relasjonen begge ganger.',
    en: 'So many of the same people rated the relation both times.',
  },
  'explain.about.change.dz': {
    da: 'Gennemsnittet af personernes egne ændringer delt med spredningen mellem dem.',
    nb: 'Gjennomsnittet av personenes egne endringer delt på standardavviket mellom dem.',
    en: 'Mean of the persons’ own changes divided by their standard deviation.',
  },
  'explain.about.changeIndex.difference': {
    da: 'Denne måling minus den forrige, over de relationer, som må vises begge gange.',
    nb: 'Denne målingen minus den forrige, over relasjonene som kan vises begge ganger.',
    en: 'This round less the earlier one, over the relations that may be shown both times.',
  },
  'explain.about.changeIndex.ci': {
    da: 'Begge målinger trækkes igen og igen, og forskellen regnes om hver gang. Mellem grænserne ligger de midterste 95 %.',
    nb: 'Begge målingene trekkes om og om igjen, og forskjellen regnes ut på nytt hver gang. Mellom grensene ligger de midterste 95 %.',
    en: 'Both rounds are drawn anew, again and again, and the difference is computed each time. The middle 95% lie between the ends.',
  },
  'explain.about.changeIndex.g': {
    da: 'Ændringen i forhold til spredningen mellem personer, hver med gennemsnittet af sine vurderinger.',
    nb: 'Endringen i forhold til standardavviket mellom personer, hver med gjennomsnittet av sine vurderinger.',
    en: 'The change against the spread between people, each with the mean of their ratings.',
  },
} as const satisfies Messages;
