/** Methods of the work before and around the survey: what is settled, groups, relations, rounds, instrument, limits. */
import { z } from 'zod';
import type { Clarity, Group, MergedGroup, Relations, Round } from '../domain/engagement/types.ts';
import type { Instrument, PrivacySettings } from '../domain/instrument/types.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const nothing = z.strictObject({});
const language = z.enum(['da', 'nb', 'en']);
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const id = z.string().min(1).max(100);
const line = z.string().max(200);
const text = z.string().max(4000);
/** Year-month-day, or nothing; the domain tells whether it is a day of the calendar. */
const day = z.string().max(10);
const limit = z.int().min(1).max(1000).optional();

/** Words of the domain have their own limits and their own sentences; these keep a request within bounds. */
const group = z.strictObject({
  id,
  name: z.strictObject({
    da: z.string().max(1000).optional(),
    nb: z.string().max(1000).optional(),
    en: z.string().max(1000).optional(),
  }),
  level: z.enum(['employees', 'leaders', 'top']),
  unit: z.string().max(1000).nullable(),
  invited: z.number().nullable(),
  aliases: z.array(z.string().max(1000)).max(200),
});

const instrument = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Fields of the clarification that can be set; each is a change of its own. */
export type ClarityChange = Partial<Clarity> & {
  readonly client?: string;
  readonly name?: string;
  readonly language?: 'da' | 'nb' | 'en';
  readonly coreTask?: string;
  readonly purpose?: string;
};

/** What the user did to the list, for the name of the step. */
export const GROUP_STEPS = ['edited', 'pasted', 'added', 'removed', 'moved'] as const;
export const RELATION_STEPS = ['edited', 'preset'] as const;
export const ROUND_STEPS = ['edited', 'added', 'removed', 'moved', 'closed', 'reopened'] as const;

/** Answers of imports in use. */
export interface AnswerCount {
  readonly groups: readonly {
    readonly id: string;
    /** Responses of its members. */
    readonly respondents: number;
    /** Ratings that others or it itself gave of it, with at least one answer on the scale. */
    readonly ratings: number;
    /** Does the document hold anything of the group, also in imports that were taken back or in results that were kept? */
    readonly held: boolean;
  }[];
  readonly pairs: readonly { readonly rater: string; readonly rated: string; readonly ratings: number }[];
}

/** What became of the instrument: was a new version made, and which rounds are asked with it now? */
export interface InstrumentChange {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  /** A version of its own, since answers stand under the old one. */
  readonly isNewVersion: boolean;
  /** Rounds with answers, which stay with what they were asked. */
  readonly keptRounds: readonly string[];
}

export const workMethods = {
  'clarity.set': {
    input: z.strictObject({
      client: line.optional(),
      name: line.optional(),
      language: language.optional(),
      coreTask: text.optional(),
      purpose: text.optional(),
      ambitions: text.optional(),
      resources: text.optional(),
      goals: text.optional(),
      decides: text.optional(),
      contact: text.optional(),
      startsOn: day.optional(),
      feedbackOn: day.optional(),
      followUpOn: day.optional(),
    }),
    output: output<{ changed: boolean }>(),
  },
  /** The whole list, in its order. An id that is known is the same group under whatever name. */
  'groups.set': {
    input: z.strictObject({ groups: z.array(group).max(1000), step: z.enum(GROUP_STEPS) }),
    output: output<readonly Group[]>(),
  },
  /** One group becomes part of another, with all answers of its members and about it. */
  'groups.merge': {
    input: z.strictObject({ from: id, into: id }),
    output: output<MergedGroup>(),
  },
  'relations.set': {
    input: z.strictObject({
      relations: z.union([z.enum(['all', 'others']), z.array(z.tuple([id, id])).max(40_000)]),
      step: z.enum(RELATION_STEPS),
    }),
    output: output<Relations>(),
  },
  /** The whole list, in its order. */
  'rounds.set': {
    input: z.strictObject({
      rounds: z
        .array(
          z.strictObject({
            id,
            label: z.string().max(1000),
            opensOn: day.optional(),
            closesOn: day.optional(),
            closed: z.boolean().optional(),
          }),
        )
        .max(200),
      step: z.enum(ROUND_STEPS),
    }),
    output: output<readonly Round[]>(),
  },
  /** What is left out stays as it is. */
  'limits.set': {
    input: z.strictObject({
      minCell: limit,
      minGroup: limit,
      minLeaderCell: limit,
      commentMin: limit,
      secondarySuppression: z.boolean().optional(),
    }),
    output: output<PrivacySettings>(),
  },
  /** A built-in instrument for what is asked from now on. */
  'instrument.choose': {
    input: z.strictObject({ instrument: z.string().min(1).max(100) }),
    output: output<InstrumentChange>(),
  },
  /** An instrument of one's own, edited here or read from a file. */
  'instrument.set': {
    input: z.strictObject({ instrument, step: z.enum(['edited', 'imported']) }),
    output: output<InstrumentChange>(),
  },
  /** Reads and checks a file; nothing is stored. */
  'instrument.read': { input: z.strictObject({ file: fileToken }), output: output<Instrument>() },
  'instrument.write': { input: z.strictObject({ file: fileToken }), output: output<{ bytes: number }>() },
  'answers.count': { input: nothing, output: output<AnswerCount>() },
} as const;
