/** Words of the work before and around the survey: clarify, groups, relations, rounds, questionnaire, limits. */
import type { Messages } from '../types.ts';
import { clarifyWords } from './work/clarify.ts';
import { editorWords } from './work/editor.ts';
import { groupWords } from './work/groups.ts';
import { letterWords } from './work/letters.ts';
import { workFailures } from './work/failures.ts';
import { surveyWords } from './work/survey.ts';

export const workMessages = {
  ...workFailures,
  ...clarifyWords,
  ...groupWords,
  ...surveyWords,
  ...editorWords,
  ...letterWords,
} as const satisfies Messages;
