/** Open-field comments of the practice cases in the three languages: invented, everyday, without names of people or places. */
import type { Language } from '../../lib/language.ts';
import { COMMON_COMMENTS, TEST_COMMENT } from './nordby-comments.ts';
import type { CommentTexts } from './rows.ts';

export const PRACTICE_COMMENTS: Readonly<Record<Language, CommentTexts>> = {
  da: { byGroup: {}, common: COMMON_COMMENTS, test: TEST_COMMENT },
  nb: {
    byGroup: {},
    common: [
      'Det går fint så lenge vi vet hvem vi skal ringe til.',
      'Vi får altfor sent beskjed når noe endrer seg.',
      'Jeg skulle gjerne visst mer om hva de andre faktisk gjør til daglig.',
      'Samarbeidsmøtene er blitt kortere, og det er bra.',
      'Mye avhenger av enkeltpersoner. Er de borte, stopper det opp.',
      'Vi er gode på det akutte, men glemmer å forebygge.',
      'Det er uklart hvem som følger opp etter møtene.',
      'Takk for at dere spør!',
      'Mange nyansatte gjør at vi må bli kjent på nytt.',
      'Respekten for hverandres fag er god, også når vi er uenige.',
      'Brukerne må fortelle historien sin for mange ganger.',
      'Et fast møtepunkt hver måned ville gjort stor forskjell.',
      'Viljen er der. Tiden mangler.',
      'Jeg svarer ut fra de sakene jeg selv har hatt i år.',
    ],
    test: 'Test – slettes før analysen',
  },
  en: {
    byGroup: {},
    common: [
      'It works well once we know whom to call.',
      'We hear about changes far too late.',
      'I would like to know more about what the others actually do all day.',
      'The joint meetings have become shorter, which is good.',
      'A lot depends on single people. When they are away, things stop.',
      'We are good in a crisis together. We forget to prevent the next one.',
      'After a meeting it is often unclear who follows up.',
      'Thank you for asking.',
      'With so many new colleagues we need to get to know each other again.',
      'We respect each other’s work, also when we disagree.',
      'People have to tell their story too many times.',
      'A fixed time to meet each month would make a great difference.',
      'The will is there; the time is not.',
      'I answer from the cases I have had myself this year.',
    ],
    test: 'Test - delete before analysis',
  },
};
