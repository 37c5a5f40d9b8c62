/** What the numbers about reliability, agreement, the network, response and privacy say. */
import type { Messages } from '../../types.ts';

export const explainQualityAbout = {
  'explain.about.reliability.n': {
    da: 'Rækker, hvor alle spørgsmål er besvaret, fra relationer, der må vises. Pålideligheden regnes på dem.',
    nb: 'Rader der alle spørsmål er besvart, fra relasjoner som kan vises. Reliabiliteten regnes på dem.',
    en: 'Rows with an answer to every item, from relations that may be shown. Reliability is worked out on these.',
  },
  'explain.about.reliability.alpha': {
    da: 'Hvor godt spørgsmålene måler det samme. 0,7 regnes for brugbart, 0,8 for godt. En person giver flere rækker, så rækkerne er ikke helt uafhængige.',
    nb: 'Hvor godt spørsmålene måler det samme. 0,7 regnes som brukbart, 0,8 som godt. En person gir flere rader, så radene er ikke helt uavhengige.',
    en: 'How well the items measure the same thing. 0.7 counts as usable, 0.8 as good. One person gives several rows, so rows are not quite independent.',
  },
  'explain.about.reliability.alphaStandardized': {
    da: 'Alfa, som om alle spørgsmål havde samme spredning.',
    nb: 'Alfa, som om alle spørsmål hadde samme standardavvik.',
    en: 'Alpha as if all items had the same spread.',
  },
  'explain.about.reliability.omega': {
    da: 'Som alfa, men spørgsmålene må hænge ulige stærkt sammen med det fælles. Ladningerne er fundet med største sandsynlighed.',
    nb: 'Som alfa, men spørsmålene kan henge ulikt sterkt sammen med det felles. Ladningene er funnet med sannsynlighetsmaksimering.',
    en: 'As alpha, but items may go with what they share more or less strongly. The loadings are found by maximum likelihood.',
  },
  'explain.about.reliability.alphaIfDeleted': {
    da: 'Er den højere end alfa, passer spørgsmålet dårligt med de andre.',
    nb: 'Er den høyere enn alfa, passer spørsmålet dårlig med de andre.',
    en: 'Where it is higher than alpha, the item fits the others badly.',
  },
  'explain.about.reliability.itemRest': {
    da: 'Korrelation mellem spørgsmålet og summen af de øvrige.',
    nb: 'Korrelasjon mellom spørsmålet og summen av de øvrige.',
    en: 'Correlation of the item with the sum of the others.',
  },
  'explain.about.aggregation.groups': {
    da: 'Grupper, der har svarpersoner med en vist vurdering.',
    nb: 'Grupper som har respondenter med en vist vurdering.',
    en: 'Groups with respondents whose rating is shown.',
  },
  'explain.about.aggregation.n': {
    da: 'Svarpersoner med mindst én vist vurdering; hver tæller med gennemsnittet af sine vurderinger.',
    nb: 'Respondenter med minst én vist vurdering; hver teller med gjennomsnittet av sine vurderinger.',
    en: 'Respondents with a rating that is shown; each counts with the mean of their ratings.',
  },
  'explain.about.aggregation.meanGroupSize': {
    da: 'Svarpersoner pr. gruppe, almindeligt gennemsnit.',
    nb: 'Respondenter per gruppe, vanlig gjennomsnitt.',
    en: 'Respondents per group, plain mean.',
  },
  'explain.about.aggregation.msb': {
    da: 'Hvor meget gruppernes gennemsnit ligger fra hinanden, vægtet med gruppernes størrelse.',
    nb: 'Hvor mye gruppenes gjennomsnitt spriker, vektet med gruppenes størrelse.',
    en: 'How far the means of the groups lie apart, weighted by their size.',
  },
  'explain.about.aggregation.msw': {
    da: 'Hvor meget svarpersoner i samme gruppe ligger fra hinanden.',
    nb: 'Hvor mye respondenter i samme gruppe spriker.',
    en: 'How far respondents of the same group lie apart.',
  },
  'explain.about.aggregation.f': {
    da: 'Variansen mellem grupper i forhold til variansen inden for dem.',
    nb: 'Variansen mellom grupper i forhold til variansen innenfor dem.',
    en: 'Variance between groups against variance within them.',
  },
  'explain.about.aggregation.dfBetween': {
    da: 'Antal grupper minus 1.',
    nb: 'Antall grupper minus 1.',
    en: 'Number of groups less 1.',
  },
  'explain.about.aggregation.dfWithin': {
    da: 'Antal svarpersoner minus antal grupper.',
    nb: 'Antall respondenter minus antall grupper.',
    en: 'Number of respondents less the number of groups.',
  },
  'explain.about.aggregation.p': {
    da: 'Sandsynligheden for så stor en F-værdi, hvis grupperne egentlig var ens.',
    nb: 'Sannsynligheten for en så stor F-verdi dersom gruppene egentlig var like.',
    en: 'Probability of so large an F if the groups were really alike.',
  },
  'explain.about.aggregation.icc1': {
    da: 'Hvor stor en del af forskellen mellem personer der skyldes gruppen. 0,01 er lidt, 0,1 mellem, 0,25 meget.',
    nb: 'Hvor stor del av forskjellen mellom personer som skyldes gruppen. 0,01 er lite, 0,1 middels, 0,25 mye.',
    en: 'The share of the differences between people that is due to the group. 0.01 is small, 0.1 medium, 0.25 large.',
  },
  'explain.about.aggregation.icc2': {
    da: 'Hvor pålidelige gruppernes gennemsnit er. Fra 0,7 kan grupperne godt sammenlignes.',
    nb: 'Hvor pålitelige gruppenes gjennomsnitt er. Fra 0,7 kan gruppene godt sammenlignes.',
    en: 'How reliable the means of the groups are. From 0.7 on, groups can well be compared.',
  },
  'explain.about.agreement.rwg': {
    da: 'Hvor enige gruppens personer er om relationen: 1 er helt enige, 0 som tilfældige svar.',
    nb: 'Hvor samstemte gruppens personer er om relasjonen: 1 er helt enige, 0 som tilfeldige svar.',
    en: 'How far the people of the group agree on the relation: 1 is fully, 0 is like random answers.',
  },
  'explain.about.agreement.rwgJ': {
    da: 'Enigheden over alle spørgsmål under ét. Fra 0,7 giver gruppens gennemsnit god mening.',
    nb: 'Samsvaret over alle spørsmål under ett. Fra 0,7 gir gruppens gjennomsnitt god mening.',
    en: 'Agreement over all items together. From 0.7 on, the group’s mean makes good sense.',
  },
  'explain.about.agreement.medianRwgJ': {
    da: 'Den midterste værdi af relationernes rwg(J).',
    nb: 'Den midterste verdien av relasjonenes rwg(J).',
    en: 'The middle value of rwg(J) over the relations.',
  },
  'explain.about.network.cut': {
    da: 'Fra denne værdi tæller en relation som stærk: underkanten af instrumentets bånd, hvor de er slået til, ellers 3,5 på 1-5 og det tilsvarende på andre skalaer.',
    nb: 'Fra denne verdien teller en relasjon som sterk: underkanten av instrumentets bånd der de er slått på, ellers 3,5 på 1-5 og det tilsvarende på andre skalaer.',
    en: 'From this value on a relation counts as strong: the lower edge of the bands where the instrument uses them, else 3.5 on 1-5 and its like on other scales.',
  },
  'explain.about.network.density': {
    da: 'Hvor stor en del af relationerne der er stærke.',
    nb: 'Hvor stor andel av relasjonene som er sterke.',
    en: 'The share of relations that are strong.',
  },
  'explain.about.network.valuedDensity': {
    da: 'Gennemsnittet af relationerne mellem grupper, sat på en skala fra 0 til 100.',
    nb: 'Gjennomsnittet av relasjonene mellom grupper, på en skala fra 0 til 100.',
    en: 'Mean of the relations between groups, on a scale from 0 to 100.',
  },
  'explain.about.network.reciprocity': {
    da: 'Hvor stor en del af de stærke relationer der også er stærke den anden vej.',
    nb: 'Hvor stor andel av de sterke relasjonene som også er sterke den andre veien.',
    en: 'The share of strong relations that are strong the other way as well.',
  },
  'explain.about.network.weightedReciprocity': {
    da: 'Hvor ens de to retninger er: 1, når alle par vurderer hinanden ens.',
    nb: 'Hvor like de to retningene er: 1 når alle par vurderer hverandre likt.',
    en: 'How alike the two directions are: 1 where all pairs rate each other the same.',
  },
  'explain.about.network.inDegreeCentralisation': {
    da: 'Om de stærke relationer samler sig om få grupper (1) eller er jævnt fordelt (0).',
    nb: 'Om de sterke relasjonene samler seg om få grupper (1) eller er jevnt fordelt (0).',
    en: 'Whether strong relations gather around few groups (1) or are spread evenly (0).',
  },
  'explain.about.network.relations': {
    da: 'Relationer mellem forskellige grupper, der må vises.',
    nb: 'Relasjoner mellom ulike grupper som kan vises.',
    en: 'Relations between different groups that may be shown.',
  },
  'explain.about.network.edges': {
    da: 'Relationer, hvis gennemsnit når op til grænsen.',
    nb: 'Relasjoner med gjennomsnitt som når opp til grensen.',
    en: 'Relations whose mean reaches the cut.',
  },
  'explain.about.response.invited': {
    da: 'Sum af de inviterede i de grupper, der er spurgt, og hvis antal må vises.',
    nb: 'Sum av de inviterte i gruppene som er spurt og der antallet kan vises.',
    en: 'Sum of those invited in the groups that were asked and whose count may be shown.',
  },
  'explain.about.response.responded': {
    da: 'Personer, der har givet mindst én gyldig vurdering.',
    nb: 'Personer som har gitt minst én gyldig vurdering.',
    en: 'People who gave at least one valid rating.',
  },
  'explain.about.response.rate': {
    da: 'Svarpersoner i forhold til inviterede.',
    nb: 'Respondenter i forhold til inviterte.',
    en: 'Respondents against those invited.',
  },
  'explain.about.responseGroup.invited': {
    da: 'Det antal inviterede, der er angivet for gruppen.',
    nb: 'Antallet inviterte som er oppgitt for gruppen.',
    en: 'The number invited that is given for the group.',
  },
  'explain.about.responseGroup.responded': {
    da: 'Personer i gruppen, der har givet mindst én gyldig vurdering.',
    nb: 'Personer i gruppen som har gitt minst én gyldig vurdering.',
    en: 'People of the group who gave at least one valid rating.',
  },
  'explain.about.responseGroup.rate': {
    da: 'Gruppens svarpersoner i forhold til dens inviterede.',
    nb: 'Gruppens respondenter i forhold til dens inviterte.',
    en: 'The group’s respondents against those invited in it.',
  },
  'explain.about.limit.minCell': {
    da: 'En relation vises kun, når mindst så mange har vurderet den.',
    nb: 'En relasjon vises bare når minst så mange har vurdert den.',
    en: 'A relation is shown only where at least so many rated it.',
  },
  'explain.about.limit.minGroup': {
    da: 'En gruppes egne vurderinger vises kun, når mindst så mange i den har svaret.',
    nb: 'En gruppes egne vurderinger vises bare når minst så mange i den har svart.',
    en: 'A group’s own ratings are shown only where at least so many of it answered.',
  },
  'explain.about.limit.minLeaderCell': {
    da: 'Ledere og medarbejdere vises kun hver for sig, når der er mindst så mange af begge.',
    nb: 'Ledere og medarbeidere vises bare hver for seg når det er minst så mange av begge.',
    en: 'Leaders and employees are shown apart only where there are at least so many of both.',
  },
  'explain.about.scale.min': {
    da: 'Bunden af instrumentets svarskala.',
    nb: 'Bunnen av instrumentets svarskala.',
    en: 'The bottom of the instrument’s response scale.',
  },
  'explain.about.scale.max': {
    da: 'Toppen af instrumentets svarskala.',
    nb: 'Toppen av instrumentets svarskala.',
    en: 'The top of the instrument’s response scale.',
  },
  'explain.about.audit.hiddenPrimary': {
    da: 'Færre end grænsen har vurderet relationen, eller gruppen selv er under sin grænse.',
    nb: 'Færre enn grensen har vurdert relasjonen, eller gruppen selv er under sin grense.',
    en: 'Fewer than the limit rated the relation, or the group itself is under its limit.',
  },
  'explain.about.audit.hiddenSecondary': {
    da: 'Uden dem kunne et skjult tal regnes ud af de viste.',
    nb: 'Uten dem kunne et skjult tall regnes ut av dem som vises.',
    en: 'Without these, a hidden number could be worked out from those shown.',
  },
  'explain.about.audit.recoverable': {
    da: 'Alt, hvad resultatet viser, er stillet op som ligninger. Tallet er 0, ellers vises resultatet ikke.',
    nb: 'Alt resultatet viser, er stilt opp som ligninger. Tallet er 0, ellers vises ikke resultatet.',
    en: 'All that the result shows is set up as equations. The figure is 0, or there is no result.',
  },
  'explain.about.audit.tolerance': {
    da: 'For hvert skjult gennemsnit skal mindst denne del af skalaen være mulig.',
    nb: 'For hvert skjult gjennomsnitt må minst denne delen av skalaen være mulig.',
    en: 'At least this share of the scale must remain possible for every hidden mean.',
  },
  'explain.about.audit.checked': {
    da: 'Skjulte gennemsnit, som kontrollen har forsøgt at regne ud.',
    nb: 'Skjulte gjennomsnitt som kontrollen har forsøkt å regne ut.',
    en: 'Hidden means that the audit tried to work out.',
  },
  'explain.about.audit.equations': {
    da: 'Hvor mange ligninger de viste tal giver til at regne baglæns med.',
    nb: 'Hvor mange ligninger tallene som vises, gir til å regne baklengs med.',
    en: 'How many equations the numbers shown give for working backwards.',
  },
  'explain.about.audit.rounds': {
    da: 'Hver gang noget kunne regnes ud, blev mere skjult, og alt kontrolleret igen.',
    nb: 'Hver gang noe kunne regnes ut, ble mer skjult og alt kontrollert på nytt.',
    en: 'Each time something could be worked out, more was hidden and everything audited again.',
  },
  'explain.about.schema': {
    da: 'Nummer på den form, resultatet gives i.',
    nb: 'Nummer på formen resultatet gis i.',
    en: 'Number of the form in which the result is given.',
  },
} as const satisfies Messages;
