/** Words of the work before and around the survey: clarify, groups, relations, rounds, questionnaire, limits. */
import type { Messages } from '../types.ts';
import { workFailures } from './work/failures.ts';

export const workMessages = {
  ...workFailures,
} as const satisfies Messages;
