/** What a trainee is given of a practice case: the document's set-up, the client's letter and the sheets of the survey tools. */
import { wordsOf } from '../../../shared/i18n/index.ts';
import { parseSetup, type Setup } from '../../../shared/domain/engagement/setup.ts';
import type { PracticeMark } from '../../../shared/domain/engagement/types.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { makePracticeCase, practiceStyles } from '../../../shared/domain/training/practice.ts';
import type { TrainingCase, TrainingRow } from '../../../shared/domain/training/types.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { styledRound } from './sample/styled.ts';
import { STYLE_IDS, type StyleId } from './sample/styles/index.ts';

/** @throws Failure practice.unknown-case {case} */
export function trainingCase(practice: PracticeMark): TrainingCase {
  const made = makePracticeCase(practice);
  if (made === null) throw new Failure('practice.unknown-case', { case: practice.case });
  return made;
}

function styleOf(practice: PracticeMark, at: number): StyleId {
  const wanted = practiceStyles(practice.case)[at];
  return STYLE_IDS.find((id) => id === wanted) ?? 'surveyxact';
}

export interface PracticeRound {
  readonly id: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The columns as a person reads them. */
  readonly mapping: Mapping;
  /** Rows that a right import stores. */
  readonly kept: readonly TrainingRow[];
}

/** The sheets of each round, in the style of the case's tools; the same for the same case and seed. */
export function practiceRounds(practice: PracticeMark, training: TrainingCase): readonly PracticeRound[] {
  return training.rounds.map((round, at) => {
    const { files, kept, mapping } = styledRound(
      training,
      round,
      styleOf(practice, at),
      `${practice.case}-${round.id}`,
    );
    return { id: round.id, files, kept, mapping };
  });
}

/** The letter as a text file that opens well everywhere. */
export function practiceLetter({ case: id, language }: PracticeMark): Uint8Array {
  const words = wordsOf(language);
  const lines = [words.text(`practice.letter.${id}`), '', words.t('practice.mark'), ''];
  return Buffer.from(`\uFEFF${lines.join('\n').replaceAll('\n', '\r\n')}`, 'utf8');
}

export const letterName = ({ language }: PracticeMark): string => wordsOf(language).t('practice.letter-file');

/** The document as the trainee meets it: groups are known, everything that is to be settled is not. */
export function practiceSetup(practice: PracticeMark, training: TrainingCase): Setup {
  return parseSetup({ ...training.setup, coreTask: '', purpose: '', relations: 'all', practice });
}
