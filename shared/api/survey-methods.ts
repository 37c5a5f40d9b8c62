/** Methods of the survey's own room: the questionnaires that a document has known. */
import { z } from 'zod';
import type { LocalText } from '../lib/language.ts';
import type { InstrumentChange } from './work-methods.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);

/** A questionnaire that the document holds, asked or not. */
export interface KnownInstrument {
  readonly hash: string;
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  /** Rounds that were asked with it and hold answers. */
  readonly rounds: readonly string[];
  /** What is asked from now on. */
  readonly isCurrent: boolean;
  /** Comes with the program. */
  readonly isShipped: boolean;
}

export const surveyMethods = {
  /** Questionnaires and versions of them, the latest first. */
  'instrument.known': { input: z.strictObject({}), output: output<readonly KnownInstrument[]>() },
  /** One of them for what is asked from now on. */
  'instrument.chooseKnown': {
    input: z.strictObject({ hash: z.string().min(1).max(100) }),
    output: output<InstrumentChange>(),
  },
} as const;
