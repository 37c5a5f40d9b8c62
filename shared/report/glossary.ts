/**
 * The field's words in the three languages (method part 7), each with what it means and where the method guide says more.
 * The one list behind the report's glossary, the method reader and the question marks in the window.
 */
import { text, type GuideText } from './guide/types.ts';

export interface Term {
  readonly id: string;
  readonly term: GuideText;
  /** A whole sentence. */
  readonly meaning: GuideText;
  /** Section of the method guide. */
  readonly section: string;
  /** Explained to the readers of the report too: words that stand in it. */
  readonly inReport: boolean;
}

const term =
  (inReport: boolean) =>
  (id: string, section: string, name: GuideText, meaning: GuideText): Term => ({
    id,
    section,
    term: name,
    meaning,
    inReport,
  });

const forAll = term(true);
const forConsultants = term(false);

const TASK: readonly Term[] = [
  forAll(
    'relational-capacity',
    'relational-capacity',
    text('relationel kapacitet', 'relasjonell kapasitet', 'relational capacity'),
    text(
      'Evnen til at skabe gode samarbejdsrelationer på tværs af fag og organisation, når en kompleks opgave kalder på det.',
      'Evnen til å skape gode samarbeidsrelasjoner på tvers av fag og organisasjon når en kompleks oppgave krever det.',
      'The ability to build good working relations across professions and organisations when a complex task calls for it.',
    ),
  ),
  forConsultants(
    'relational-coordination',
    'relational-coordination',
    text('relationel koordinering', 'relasjonell koordinering', 'relational coordination'),
    text(
      'Kommunikation og relationer, der binder en afgrænset opgave sammen; syv dimensioner.',
      'Kommunikasjon og relasjoner som binder en avgrenset oppgave sammen; sju dimensjoner.',
      'Communicating and relating for the sake of integrating a delimited task; seven dimensions.',
    ),
  ),
  forAll(
    'core-task',
    'phases',
    text('kerneopgave', 'kjerneoppgave', 'core task'),
    text(
      'Den opgave, som grupperne er fælles om, og som samarbejdet skal tjene.',
      'Oppgaven som gruppene er felles om, og som samarbeidet skal tjene.',
      'The task that the groups share and that the collaboration is to serve.',
    ),
  ),
  forAll(
    'relation',
    'relevant-relations',
    text('relation', 'relasjon', 'relation'),
    text(
      'Samarbejdet, som én gruppe oplever det med en anden. Hver relation har to sider.',
      'Samarbeidet slik én gruppe opplever det med en annen. Hver relasjon har to sider.',
      'The collaboration as one group experiences it with another. Every relation has two sides.',
    ),
  ),
  forAll(
    'parameter',
    'parameters',
    text('parameter', 'parameter', 'parameter'),
    text(
      'En side af samarbejdet, som der er spurgt om, for eksempel kendskab eller gensidig respekt.',
      'En side av samarbeidet som det er spurt om, for eksempel kjennskap eller gjensidig respekt.',
      'One aspect of the collaboration that was asked about, such as knowledge of each other or mutual respect.',
    ),
  ),
  forAll(
    'round',
    'change',
    text('måling', 'måling', 'round'),
    text(
      'En gennemførelse af spørgeskemaet. Før- og eftermåling gør det muligt at se udvikling.',
      'En gjennomføring av spørreskjemaet. Før- og ettermåling gjør det mulig å se utvikling.',
      'One run of the questionnaire. A before and an after round make it possible to see change.',
    ),
  ),
];

const NUMBERS: readonly Term[] = [
  forAll(
    'matrix',
    'cells',
    text('matrix', 'matrise', 'matrix'),
    text(
      'Skema, hvor rækkens gruppe svarer om kolonnens gruppe.',
      'Skjema der radens gruppe svarer om kolonnens gruppe.',
      'A grid in which the group of the row answers about the group of the column.',
    ),
  ),
  forConsultants(
    'tie',
    'scores',
    text('vurdering', 'vurdering', 'rating (tie)'),
    text(
      'Én persons samlede score for én gruppe.',
      'Én persons samlede skår for én gruppe.',
      'One person’s overall score for one group.',
    ),
  ),
  forConsultants(
    'cell',
    'cells',
    text('felt', 'felt', 'cell'),
    text(
      'Gennemsnittet af én gruppes vurderinger af en anden.',
      'Gjennomsnittet av én gruppes vurderinger av en annen.',
      'The mean of one group’s ratings of another.',
    ),
  ),
  forAll(
    'within',
    'indices',
    text('internt', 'internt', 'within'),
    text(
      'Gruppens samarbejde med sig selv, set af gruppen.',
      'Gruppens samarbeid med seg selv, sett av gruppen.',
      'A group’s collaboration with itself, as the group sees it.',
    ),
  ),
  forAll(
    'between',
    'indices',
    text('på tværs', 'på tvers', 'between'),
    text(
      'Samarbejdet mellem forskellige grupper.',
      'Samarbeidet mellom ulike grupper.',
      'The collaboration between different groups.',
    ),
  ),
  forAll(
    'vertical',
    'layers',
    text('mellem niveauer', 'mellom nivåer', 'across levels'),
    text(
      'Samarbejdet mellem grupper på forskellige ledelsesniveauer.',
      'Samarbeidet mellom grupper på ulike ledernivåer.',
      'The collaboration between groups at different levels of the organisation.',
    ),
  ),
  forAll(
    'self-rating',
    'groups',
    text('egenvurdering', 'egenvurdering', 'self-rating'),
    text(
      'Gruppens eget tal, som kan holdes op mod det, de andre oplever.',
      'Gruppens eget tall, som kan holdes opp mot det de andre opplever.',
      'A group’s own number, to be held against what the others experience.',
    ),
  ),
  forConsultants(
    'self-gap',
    'groups',
    text('selvgab', 'selvgap', 'self gap'),
    text(
      'Forskellen på gruppens syn på sig selv og de andres syn på den.',
      'Forskjellen på gruppens syn på seg selv og de andres syn på den.',
      'The difference between a group’s view of itself and the others’ view of it.',
    ),
  ),
  forAll(
    'reciprocity-gap',
    'reciprocity',
    text('gensidighedsgab', 'gjensidighetsgap', 'reciprocity gap'),
    text(
      'Afstanden mellem de to siders oplevelse af samme samarbejde.',
      'Avstanden mellom de to sidenes opplevelse av samme samarbeid.',
      'The distance between the two sides’ experience of the same collaboration.',
    ),
  ),
  forAll(
    'reciprocity',
    'network',
    text('gensidighed', 'gjensidighet', 'reciprocity'),
    text(
      'Andelen af stærke relationer, der er stærke begge veje.',
      'Andelen av sterke relasjoner som er sterke begge veier.',
      'The share of strong relations that are strong both ways.',
    ),
  ),
  forAll(
    'network-map',
    'network',
    text('netværkskort', 'nettverkskart', 'network map'),
    text(
      'Billede af grupperne og de relationer mellem dem, der opleves stærkest.',
      'Bilde av gruppene og relasjonene mellom dem som oppleves sterkest.',
      'A picture of the groups and the relations between them that are experienced as strongest.',
    ),
  ),
  forConsultants(
    'density',
    'network',
    text('tæthed', 'tetthet', 'density'),
    text(
      'Andelen af relevante relationer, der når grænsen for en stærk relation.',
      'Andelen av relevante relasjoner som når grensen for en sterk relasjon.',
      'The share of relevant relations that reach the threshold of a strong one.',
    ),
  ),
];

const TRUST: readonly Term[] = [
  forAll(
    'response-rate',
    'response-rate',
    text('svarprocent', 'svarprosent', 'response rate'),
    text(
      'Andelen af de inviterede, der har svaret.',
      'Andelen av de inviterte som har svart.',
      'The share of those invited who have answered.',
    ),
  ),
  forAll(
    'confidence-interval',
    'interval',
    text(
      'usikkerhed (konfidensinterval)',
      'usikkerhet (konfidensintervall)',
      'uncertainty (confidence interval)',
    ),
    text(
      'Hvor meget tallet kunne flytte sig, hvis lignende personer havde svaret: i 19 af 20 målinger rummer et sådant interval den værdi, de ville give.',
      'Hvor mye tallet kunne flytte seg om lignende personer hadde svart: i 19 av 20 målinger rommer et slikt intervall verdien de ville gitt.',
      'How far the number could move had similar people answered: in 19 of 20 surveys such an interval holds the value that they would give.',
    ),
  ),
  forAll(
    'effect-size',
    'change',
    text('effektstørrelse', 'effektstørrelse', 'effect size'),
    text(
      'Hvor stor en forskel er i forhold til, hvor meget svarene ellers spreder sig: 0,2 er lille, 0,5 mellem, 0,8 stor.',
      'Hvor stor en forskjell er i forhold til hvor mye svarene ellers sprer seg: 0,2 er liten, 0,5 middels, 0,8 stor.',
      'How large a difference is compared with how far the answers spread anyway: 0.2 is small, 0.5 medium, 0.8 large.',
    ),
  ),
  forAll(
    'reliability',
    'reliability',
    text('pålidelighed', 'reliabilitet', 'reliability'),
    text(
      'Hvor godt spørgsmålene tilsammen måler det samme.',
      'Hvor godt spørsmålene til sammen måler det samme.',
      'How well the questions together measure the same thing.',
    ),
  ),
  forAll(
    'agreement',
    'agreement',
    text('enighed mellem bedømmere', 'samsvar mellom vurderere', 'interrater agreement'),
    text(
      'Hvor ens medlemmerne af en gruppe oplever samme samarbejde.',
      'Hvor likt medlemmene av en gruppe opplever samme samarbeid.',
      'How much alike the members of a group experience the same collaboration.',
    ),
  ),
  forAll(
    'limit',
    'limits',
    text('grænse for visning', 'anonymitetsgrense', 'display limit'),
    text(
      'Det antal svar, der mindst skal være, før et tal vises.',
      'Det antallet svar det minst må være før et tall vises.',
      'The number of answers there must be at least before a number is shown.',
    ),
  ),
  forAll(
    'hidden',
    'secondary',
    text('skjult af hensyn til anonymitet', 'skjult av hensyn til anonymitet', 'hidden for anonymity'),
    text(
      'Tallet findes måske, men vises ikke, fordi for få har svaret, eller fordi et andet skjult tal kunne regnes ud af det.',
      'Tallet finnes kanskje, men vises ikke fordi for få har svart, eller fordi et annet skjult tall kunne regnes ut fra det.',
      'The number may exist but is not shown, because too few have answered or because another hidden number could be worked out from it.',
    ),
  ),
  forConsultants(
    'sign-of-progress',
    'feedback',
    text('tegn på fremgang', 'tegn på framgang', 'sign of progress'),
    text(
      'Noget, man kan se i hverdagen, når samarbejdet er blevet bedre.',
      'Noe man kan se i hverdagen når samarbeidet er blitt bedre.',
      'Something that can be seen in daily work once collaboration has improved.',
    ),
  ),
];

export const GLOSSARY: readonly Term[] = [...TASK, ...NUMBERS, ...TRUST];
