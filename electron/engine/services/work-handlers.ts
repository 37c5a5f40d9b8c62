/** The methods of the work before and around the survey. */
import type { workMethods } from '../../../shared/api/work-methods.ts';
import type { Group } from '../../../shared/domain/engagement/types.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import type { Handlers } from '../router.ts';
import type { ServiceContext } from './context.ts';
import { chooseInstrument, readInstrumentFile, setInstrument, writeInstrumentFile } from './instrument.ts';
import {
  countAnswered,
  mergeGroups,
  setClarity,
  setGroups,
  setLimits,
  setRelations,
  setRounds,
} from './work.ts';

type GivenGroup = Parameters<Handlers['groups.set']>[0]['groups'][number];

export function workHandlers(context: ServiceContext): Pick<Handlers, keyof typeof workMethods> {
  return {
    'clarity.set': (input) => setClarity(context, input),
    'groups.set': ({ groups, step }) => setGroups(context, { groups: groups.map(asGroup), step }),
    'groups.merge': (input) => mergeGroups(context, input),
    'relations.set': (input) => setRelations(context, input),
    'rounds.set': (input) => setRounds(context, input),
    'limits.set': (input) => setLimits(context, input),
    'instrument.choose': ({ instrument }) => chooseInstrument(context, instrument),
    'instrument.set': (input) => setInstrument(context, input),
    'instrument.read': ({ file }) => readInstrumentFile(context, file),
    'instrument.write': ({ file }) => writeInstrumentFile(context, file),
    'answers.count': () => countAnswered(context),
  };
}

function asGroup({ name, ...group }: GivenGroup): Group {
  const names = LANGUAGES.flatMap((language) =>
    name[language] === undefined ? [] : [[language, name[language]] as const],
  );
  return { ...group, name: Object.fromEntries(names) };
}
