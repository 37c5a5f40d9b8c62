/** The methods of practice and examining. */
import type { Handlers } from '../router.ts';
import type { CapacityService } from './capacity.ts';
import type { ServiceContext } from './context.ts';
import { answerExercise, openExercise, practiceCases, practiceState } from './practice.ts';
import { readRecord, signRecord, start, writeExam, writePaper, writeRecord } from './records.ts';

type PracticeMethod = Extract<keyof Handlers, `practice.${string}` | `examiner.${string}`>;

export function practiceHandlers(
  context: ServiceContext,
  roundResult: CapacityService['roundResult'],
): Pick<Handlers, PracticeMethod> {
  return {
    'practice.cases': () => practiceCases(),
    'practice.start': (input) => start(context, input),
    'practice.state': () => practiceState(context, roundResult),
    'practice.exercise': ({ exercise }) => openExercise(context, roundResult, exercise),
    'practice.answer': (input) => answerExercise(context, roundResult, input),
    'practice.writeRecord': (input) => writeRecord(context, input),
    'examiner.state': () => context.holder.state(),
    'examiner.create': async ({ name, passphrase }) => {
      const state = await context.holder.create(name, passphrase);
      context.changed(['practice']);
      return state;
    },
    'examiner.writeExam': (input) => writeExam(context, input),
    'examiner.readRecord': ({ file }) => readRecord(context, file),
    'examiner.sign': (input) => signRecord(context, input),
    'examiner.writePaper': (input) => writePaper(context, input),
  };
}
