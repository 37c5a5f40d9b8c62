/** The words of a survey about relations in the three languages, as designers of surveys write them. */
import type { Position } from '../../../../../shared/domain/engagement/types.ts';
import type { Language } from '../../../../../shared/lib/language.ts';

export interface SurveyWords {
  /** A general word in place of a group's name. */
  readonly group: string;
  readonly groupQuestion: string;
  readonly positionQuestion: string;
  readonly commentQuestion: string;
  readonly positions: Readonly<Record<Position, string>>;
  readonly missing: string;
  readonly notApplicable: string;
}

export const SURVEY_WORDS: Readonly<Record<Language, SurveyWords>> = {
  da: {
    group: 'gruppen',
    groupQuestion: 'Hvilken gruppe tilhører du?',
    positionQuestion: 'Er du leder eller medarbejder?',
    commentQuestion: 'Er der noget, du vil tilføje om samarbejdet?',
    positions: { leader: 'Leder', employee: 'Medarbejder' },
    missing: 'Ved ikke',
    notApplicable: 'Vi samarbejder ikke',
  },
  nb: {
    group: 'gruppen',
    groupQuestion: 'Hvilken gruppe tilhører du?',
    positionQuestion: 'Er du leder eller medarbeider?',
    commentQuestion: 'Er det noe du vil tilføye om samarbeidet?',
    positions: { leader: 'Leder', employee: 'Medarbeider' },
    missing: 'Vet ikke',
    notApplicable: 'Vi samarbeider ikke',
  },
  en: {
    group: 'the group',
    groupQuestion: 'Which group do you belong to?',
    positionQuestion: 'Are you a leader or an employee?',
    commentQuestion: 'Is there anything you would like to add about the collaboration?',
    positions: { leader: 'Leader', employee: 'Employee' },
    missing: "Don't know",
    notApplicable: 'We do not work together',
  },
};
