/** The field's own words in the three languages, each with what it means and where the guide says more. */
import { text, type GuideText } from '../types.ts';

export interface Term {
  readonly id: string;
  readonly term: GuideText;
  readonly meaning: GuideText;
  /** Section of the method guide. */
  readonly section: string;
}

const term = (id: string, section: string, name: GuideText, meaning: GuideText): Term => ({
  id,
  section,
  term: name,
  meaning,
});

export const GLOSSARY: readonly Term[] = [
  term(
    'relational-capacity',
    'relational-capacity',
    text('relationel kapacitet', 'relasjonell kapasitet', 'relational capacity'),
    text(
      'evnen til at skabe virksomme samarbejdsrelationer om komplekse opgaver på tværs',
      'evnen til å skape virksomme samarbeidsrelasjoner om komplekse oppgaver på tvers',
      'the ability to build effective working relations around complex tasks across divides',
    ),
  ),
  term(
    'relational-coordination',
    'relational-coordination',
    text('relationel koordinering', 'relasjonell koordinering', 'relational coordination'),
    text(
      'kommunikation og relationer, der binder en afgrænset opgave sammen; syv dimensioner',
      'kommunikasjon og relasjoner som binder en avgrenset oppgave sammen; sju dimensjoner',
      'communicating and relating for the sake of integrating a delimited task; seven dimensions',
    ),
  ),
  term(
    'core-task',
    'phases',
    text('kerneopgave', 'kjerneoppgave', 'core task'),
    text(
      'den fælles opgave, som samarbejdet måles omkring',
      'den felles oppgaven som samarbeidet måles rundt',
      'the shared task around which collaboration is measured',
    ),
  ),
  term(
    'relation',
    'relevant-relations',
    text('relation', 'relasjon', 'relation'),
    text(
      'en gruppe, der vurderer, og en gruppe, der vurderes; retningen tæller',
      'en gruppe som vurderer, og en gruppe som vurderes; retningen teller',
      'a group that rates and a group that is rated; the direction counts',
    ),
  ),
  term(
    'matrix',
    'cells',
    text('matrix', 'matrise', 'matrix'),
    text(
      'hvem vurderer hvem: rækker svarer, kolonner svares der om',
      'hvem vurderer hvem: rader svarer, kolonner svares det om',
      'who rates whom: rows answer, columns are answered about',
    ),
  ),
  term(
    'tie',
    'scores',
    text('vurdering', 'vurdering', 'rating (tie)'),
    text(
      'én persons samlede score for én gruppe',
      'én persons samlede skår for én gruppe',
      'one person’s overall score for one group',
    ),
  ),
  term(
    'cell',
    'cells',
    text('felt', 'felt', 'cell'),
    text(
      'gennemsnittet af én gruppes vurderinger af en anden',
      'gjennomsnittet av én gruppes vurderinger av en annen',
      'the mean of one group’s ratings of another',
    ),
  ),
  term(
    'within',
    'indices',
    text('internt', 'internt', 'within'),
    text('samarbejdet i egen gruppe', 'samarbeidet i egen gruppe', 'collaboration in one’s own group'),
  ),
  term(
    'between',
    'indices',
    text('på tværs', 'på tvers', 'between'),
    text('samarbejdet mellem grupper', 'samarbeidet mellom grupper', 'collaboration between groups'),
  ),
  term(
    'self-gap',
    'groups',
    text('selvgab', 'selvgap', 'self gap'),
    text(
      'forskellen på gruppens syn på sig selv og de andres syn på den',
      'forskjellen på gruppens syn på seg selv og de andres syn på den',
      'the difference between a group’s view of itself and the others’ view of it',
    ),
  ),
  term(
    'reciprocity-gap',
    'reciprocity',
    text('gensidighedsgab', 'gjensidighetsgap', 'reciprocity gap'),
    text(
      'forskellen på, hvordan de to parter oplever den samme relation',
      'forskjellen på hvordan de to partene opplever den samme relasjonen',
      'the difference in how the two sides experience the same relation',
    ),
  ),
  term(
    'response-rate',
    'response-rate',
    text('svarprocent', 'svarprosent', 'response rate'),
    text(
      'andelen af de inviterede, der har svaret',
      'andelen av de inviterte som har svart',
      'the share of those invited who answered',
    ),
  ),
  term(
    'confidence-interval',
    'interval',
    text('konfidensinterval', 'konfidensintervall', 'confidence interval'),
    text(
      'hvor meget et tal kunne flytte sig, fordi netop disse personer svarede',
      'hvor mye et tall kunne flytte seg fordi nettopp disse personene svarte',
      'how far a number could move because just these people answered',
    ),
  ),
  term(
    'effect-size',
    'change',
    text('effektstørrelse', 'effektstørrelse', 'effect size'),
    text(
      'en forskel målt i spredninger: 0,2 lille, 0,5 mellem, 0,8 stor',
      'en forskjell målt i standardavvik: 0,2 liten, 0,5 middels, 0,8 stor',
      'a difference counted in standard deviations: 0.2 small, 0.5 medium, 0.8 large',
    ),
  ),
  term(
    'reliability',
    'reliability',
    text('pålidelighed', 'reliabilitet', 'reliability'),
    text(
      'om svarene på spørgsmålene hænger sammen',
      'om svarene på spørsmålene henger sammen',
      'whether the answers to the items hang together',
    ),
  ),
  term(
    'agreement',
    'agreement',
    text('enighed mellem bedømmere', 'samsvar mellom vurderere', 'interrater agreement'),
    text(
      'om personerne i en gruppe ser ens på en anden gruppe',
      'om personene i en gruppe ser likt på en annen gruppe',
      'whether the people of a group see another group alike',
    ),
  ),
  term(
    'limit',
    'limits',
    text('grænse for visning', 'anonymitetsgrense', 'display limit'),
    text(
      'færre svar end dette vises aldrig som et tal',
      'færre svar enn dette vises aldri som et tall',
      'fewer answers than this are never shown as a number',
    ),
  ),
  term(
    'hidden',
    'secondary',
    text('skjult af hensyn til anonymitet', 'skjult av hensyn til anonymitet', 'hidden for anonymity'),
    text(
      'et tal, der ikke vises, fordi det eller dets nabo bygger på for få',
      'et tall som ikke vises fordi det eller naboen bygger på for få',
      'a number that is not shown because it or its neighbour rests on too few',
    ),
  ),
  term(
    'density',
    'network',
    text('tæthed', 'tetthet', 'density'),
    text(
      'andelen af relevante relationer, der når grænsen for en stærk relation',
      'andelen av relevante relasjoner som når grensen for en sterk relasjon',
      'the share of relevant relations that reach the threshold of a strong one',
    ),
  ),
  term(
    'sign-of-progress',
    'feedback',
    text('tegn på fremgang', 'tegn på framgang', 'sign of progress'),
    text(
      'noget man kan se i hverdagen, når samarbejdet er blevet bedre',
      'noe man kan se i hverdagen når samarbeidet er blitt bedre',
      'something that can be seen in daily work once collaboration has improved',
    ),
  ),
];
