/** The words of the field with their meanings (method part 7), as the report explains them to its readers. */
import type { Messages } from '../types.ts';

export const glossaryMessages = {
  'glossary.capacity': { da: 'relationel kapacitet', nb: 'relasjonell kapasitet', en: 'relational capacity' },
  'glossary.capacity.text': {
    da: 'Evnen til at skabe gode samarbejdsrelationer på tværs af fag og organisation, når en kompleks opgave kalder på det.',
    nb: 'Evnen til å skape gode samarbeidsrelasjoner på tvers av fag og organisasjon når en kompleks oppgave krever det.',
    en: 'The ability to build good working relations across professions and organisations when a complex task calls for it.',
  },
  'glossary.task': { da: 'kerneopgave', nb: 'kjerneoppgave', en: 'core task' },
  'glossary.task.text': {
    da: 'Den opgave, som grupperne er fælles om, og som samarbejdet skal tjene.',
    nb: 'Oppgaven som gruppene er felles om, og som samarbeidet skal tjene.',
    en: 'The task that the groups share and that the collaboration is to serve.',
  },
  'glossary.relation': { da: 'relation', nb: 'relasjon', en: 'relation' },
  'glossary.relation.text': {
    da: 'Samarbejdet, som én gruppe oplever det med en anden. Hver relation har to sider.',
    nb: 'Samarbeidet slik én gruppe opplever det med en annen. Hver relasjon har to sider.',
    en: 'The collaboration as one group experiences it with another. Every relation has two sides.',
  },
  'glossary.parameter': { da: 'parameter', nb: 'parameter', en: 'parameter' },
  'glossary.parameter.text': {
    da: 'En side af samarbejdet, som der er spurgt om, for eksempel kendskab eller gensidig respekt.',
    nb: 'En side av samarbeidet som det er spurt om, for eksempel kjennskap eller gjensidig respekt.',
    en: 'One aspect of the collaboration that was asked about, such as knowledge of each other or mutual respect.',
  },
  'glossary.matrix': { da: 'matrix', nb: 'matrise', en: 'matrix' },
  'glossary.matrix.text': {
    da: 'Skema, hvor rækkens gruppe svarer om kolonnens gruppe.',
    nb: 'Skjema der radens gruppe svarer om kolonnens gruppe.',
    en: 'A grid in which the group of the row answers about the group of the column.',
  },
  'glossary.network': { da: 'netværkskort', nb: 'nettverkskart', en: 'network map' },
  'glossary.network.text': {
    da: 'Billede af grupperne og de relationer mellem dem, der opleves stærkest.',
    nb: 'Bilde av gruppene og relasjonene mellom dem som oppleves sterkest.',
    en: 'A picture of the groups and the relations between them that are experienced as strongest.',
  },
  'glossary.within': { da: 'internt', nb: 'internt', en: 'within' },
  'glossary.within.text': {
    da: 'Gruppens samarbejde med sig selv, set af gruppen.',
    nb: 'Gruppens samarbeid med seg selv, sett av gruppen.',
    en: 'A group’s collaboration with itself, as the group sees it.',
  },
  'glossary.between': { da: 'på tværs', nb: 'på tvers', en: 'between' },
  'glossary.between.text': {
    da: 'Samarbejdet mellem forskellige grupper.',
    nb: 'Samarbeidet mellom ulike grupper.',
    en: 'The collaboration between different groups.',
  },
  'glossary.vertical': { da: 'mellem niveauer', nb: 'mellom nivåer', en: 'across levels' },
  'glossary.vertical.text': {
    da: 'Samarbejdet mellem grupper på forskellige ledelsesniveauer.',
    nb: 'Samarbeidet mellom grupper på ulike ledernivåer.',
    en: 'The collaboration between groups at different levels of the organisation.',
  },
  'glossary.own': { da: 'egenvurdering', nb: 'egenvurdering', en: 'self-rating' },
  'glossary.own.text': {
    da: 'Gruppens eget tal, som kan holdes op mod det, de andre oplever.',
    nb: 'Gruppens eget tall, som kan holdes opp mot det de andre opplever.',
    en: 'A group’s own number, to be held against what the others experience.',
  },
  'glossary.gap': { da: 'gensidighedsgab', nb: 'gjensidighetsgap', en: 'reciprocity gap' },
  'glossary.gap.text': {
    da: 'Afstanden mellem de to siders oplevelse af samme samarbejde.',
    nb: 'Avstanden mellom de to sidenes opplevelse av samme samarbeid.',
    en: 'The distance between the two sides’ experience of the same collaboration.',
  },
  'glossary.reciprocity': { da: 'gensidighed', nb: 'gjensidighet', en: 'reciprocity' },
  'glossary.reciprocity.text': {
    da: 'Andelen af stærke relationer, der er stærke begge veje.',
    nb: 'Andelen av sterke relasjoner som er sterke begge veier.',
    en: 'The share of strong relations that are strong both ways.',
  },
  'glossary.interval': {
    da: 'usikkerhed (konfidensinterval)',
    nb: 'usikkerhet (konfidensintervall)',
    en: 'uncertainty (confidence interval)',
  },
  'glossary.interval.text': {
    da: 'Det område, tallet med 95 % sikkerhed ville ligge i, hvis andre kolleger havde svaret.',
    nb: 'Området tallet med 95 % sikkerhet ville ligget i om andre kolleger hadde svart.',
    en: 'The range in which the number would lie with 95% certainty if other colleagues had answered.',
  },
  'glossary.effect': { da: 'effektstørrelse', nb: 'effektstørrelse', en: 'effect size' },
  'glossary.effect.text': {
    da: 'Hvor stor en forskel er i forhold til, hvor meget svarene ellers spreder sig.',
    nb: 'Hvor stor en forskjell er i forhold til hvor mye svarene ellers sprer seg.',
    en: 'How large a difference is compared with how far the answers spread anyway.',
  },
  'glossary.reliability': { da: 'pålidelighed', nb: 'reliabilitet', en: 'reliability' },
  'glossary.reliability.text': {
    da: 'Hvor godt spørgsmålene tilsammen måler det samme.',
    nb: 'Hvor godt spørsmålene til sammen måler det samme.',
    en: 'How well the questions together measure the same thing.',
  },
  'glossary.agreement': {
    da: 'enighed mellem bedømmere',
    nb: 'samsvar mellom vurderere',
    en: 'interrater agreement',
  },
  'glossary.agreement.text': {
    da: 'Hvor ens medlemmerne af en gruppe oplever samme samarbejde.',
    nb: 'Hvor likt medlemmene av en gruppe opplever samme samarbeid.',
    en: 'How much alike the members of a group experience the same collaboration.',
  },
  'glossary.rate': { da: 'svarprocent', nb: 'svarprosent', en: 'response rate' },
  'glossary.rate.text': {
    da: 'Andelen af de inviterede, der har svaret.',
    nb: 'Andelen av de inviterte som har svart.',
    en: 'The share of those invited who have answered.',
  },
  'glossary.limit': { da: 'grænse for visning', nb: 'anonymitetsgrense', en: 'display limit' },
  'glossary.limit.text': {
    da: 'Det antal svar, der mindst skal være, før et tal vises.',
    nb: 'Det antallet svar det minst må være før et tall vises.',
    en: 'The number of answers there must be at least before a number is shown.',
  },
  'glossary.hidden': {
    da: 'skjult af hensyn til anonymitet',
    nb: 'skjult av hensyn til anonymitet',
    en: 'hidden for anonymity',
  },
  'glossary.hidden.text': {
    da: 'Tallet findes måske, men vises ikke, fordi for få har svaret, eller fordi et andet skjult tal kunne regnes ud af det.',
    nb: 'Tallet finnes kanskje, men vises ikke fordi for få har svart, eller fordi et annet skjult tall kunne regnes ut fra det.',
    en: 'The number may exist but is not shown, because too few have answered or because another hidden number could be worked out from it.',
  },
  'glossary.round': { da: 'måling', nb: 'måling', en: 'round' },
  'glossary.round.text': {
    da: 'En gennemførelse af spørgeskemaet. Før- og eftermåling gør det muligt at se udvikling.',
    nb: 'En gjennomføring av spørreskjemaet. Før- og ettermåling gjør det mulig å se utvikling.',
    en: 'One run of the questionnaire. A before and an after round make it possible to see change.',
  },
} as const satisfies Messages;
