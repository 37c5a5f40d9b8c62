/** The methods of the survey's own room. */
import type { surveyMethods } from '../../../shared/api/survey-methods.ts';
import type { Handlers } from '../router.ts';
import type { ServiceContext } from './context.ts';
import { chooseKnown, knownInstruments } from './instrument.ts';

export function surveyHandlers(context: ServiceContext): Pick<Handlers, keyof typeof surveyMethods> {
  return {
    'instrument.known': () => knownInstruments(context),
    'instrument.chooseKnown': ({ hash }) => chooseKnown(context, hash),
  };
}
